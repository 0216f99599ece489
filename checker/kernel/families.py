"""Relations that call each other: as one function of a tuple with a tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations

from attrs import evolve

from passbound.checker.cases import GiveUp
from passbound.checker.kernel.batch import batched
from passbound.checker.kernel.congruence import same_value
from passbound.checker.kernel.functions import (
    Function,
    arrows,
    first_place,
    hypothesis,
    projections,
)
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    domain_texts,
    expr_text,
    own_names,
    summary,
)
from passbound.checker.kernel.tree import proved
from passbound.checker.program import Program

RELATIONS_AT_MOST = 4
PRIME = "'"


def family_definition(family: Sequence[Function]) -> list[str]:
    """The definitions of mutually recursive relations, those of rank 0 first."""
    lines = []
    width = _width(family)
    kind = " × ".join(["Int"] * (width + 1))
    group = _group(family)
    types = " ".join(f"({f.name} : {arrows(len(f.params))})" for f in family)
    for f in family:
        names = own_names(f.params)
        bound = f" ({' '.join(names.values())} : Int)"
        assert f.size is not None
        doc = summary(f.relation.doc, f"The relation `{f.name}`.")
        domain = " ∧ ".join(domain_texts(f.relation, names))
        lines += [
            f"/-- {doc} -/",
            f"def {f.name}.body {types}{bound} : Int := {body_text(f.relation.body, names)}",
            f"def {f.name}.Domain{bound} : Prop := {domain}",
            f"def {f.name}.size{bound} : Nat := "
            f"{len(family)} * magnitude {expr_text(f.size, names)} + {f.rank}",
        ]
    functions = " ".join(_curried(f, width, "f") for f in family)
    bodies = [f"{f.name}.body {functions} {_paths(len(f.params), width)}" for f in family]
    sizes = [f"{f.name}.size {_paths(len(f.params), width)}" for f in family]
    domains = [f"(x.1 = {f.rank} ∧ {f.name}.Domain {_paths(len(f.params), width)})" for f in family]
    lines += [
        f"def {group}.step (f : {kind} → Int) (x : {kind}) : Int :=",
        f"  {_by_tag(bodies)}",
        f"def {group}.size (x : {kind}) : Nat :=",
        f"  {_by_tag(sizes)}",
        f"def {group}.Domain (x : {kind}) : Prop :=",
        f"  {' ∨ '.join(domains)}",
    ]
    for f in family:
        params = " ".join(own_names(f.params).values())
        lines.append(
            f"def {f.name} ({params} : Int) : Int := "
            f"fix {group}.size {group}.step {_packed(f, width)}"
        )
    together = ", ".join(f"`{f.name}`" for f in family)
    return [
        *lines,
        f"/-- The recursion of {together} ends. -/",
        f"def {family[0].name}.Ends : Prop := Falls {group}.Domain {group}.size {group}.step",
    ]


def related(
    family: Sequence[Function], functions: Mapping[str, Function], program: Program
) -> tuple[Function, ...]:
    """Relations that call each other with their ranks, by which calls fall where sizes stay."""
    if len(family) > RELATIONS_AT_MOST:
        raise NoShape(f"more than {RELATIONS_AT_MOST} relations that call each other")
    for order in permutations(family):
        names = tuple(f.relation.name for f in order)
        ranked = tuple(evolve(f, family=names, rank=rank) for rank, f in enumerate(order))
        try:
            family_equations(ranked, functions, program)
        except (GiveUp, NoShape):
            continue
        return ranked
    raise NoShape("mutual recursion of this form")


def _width(family: Sequence[Function]) -> int:
    return max(len(f.params) for f in family)


def _group(family: Sequence[Function]) -> str:
    return f"{family[0].name}.group"


def _by_tag(texts: Sequence[str]) -> str:
    """One of some texts, by the tag of a point."""
    cases = [f"if x.1 = {tag} then {text}" for tag, text in enumerate(texts[:-1])]
    return " else ".join([*cases, texts[-1]])


def _side(rank: int, count: int, proof: str) -> str:
    """The proof of one of `count` alternatives."""
    text = proof if rank == count - 1 else f"(Or.inl {proof})"
    for _ in range(rank):
        text = f"(Or.inr {text})"
    return text


def _packed(function: Function, width: int, prime: str = "") -> str:
    """The arguments as one tuple, with the number of the relation first."""
    names = [f"{n}{prime}" for n in own_names(function.params).values()]
    zeros = ["0"] * (width - len(names))
    return f"({', '.join([str(function.rank), *names, *zeros])})"


def _curried(function: Function, width: int, name: str) -> str:
    params = " ".join(own_names(function.params).values())
    return f"(fun {params} => {name} {_packed(function, width)})"


def _paths(count: int, width: int) -> str:
    return " ".join(projections("x", width + 1).split(" ")[1 : count + 1])


def family_equations(
    family: Sequence[Function], functions: Mapping[str, Function], program: Program
) -> list[str]:
    """That the recursion of all of them ends, and their equations."""
    width, count = _width(family), len(family)
    group, first = _group(family), family[0]
    lines: list[str] = []
    for f in family:
        lines += _congruence(f, family, functions, program)
    names = [f"a{i}" for i in range(width)]
    lines += [
        f"theorem {first.name}.ends : {first.name}.Ends := by",
        "  intro f g x d ih",
        f"  obtain ⟨tag, {', '.join(names)}⟩ := x",
        f"  rcases d with {' | '.join(['⟨e, d⟩'] * count)}",
    ]
    for f in family:
        args = " ".join(names[: len(f.params)])
        number = len(f.params) + len(f.relation.domain)
        proofs = ["d" + ".2" * i + (".1" if i < number - 1 else "") for i in range(number)]
        agree = []
        for other in family:
            packed, inside = _given(len(other.params) + len(other.relation.domain))
            side = _side(other.rank, count, f"⟨rfl, {inside}⟩")
            primes = " ".join(f"{n}'" for n in own_names(other.params).values())
            agree.append(
                f"(fun {primes} {packed} lt => ih {_packed(other, width, PRIME)} {side} lt)"
            )
        both = " ".join(_curried(o, width, n) for n in ("f", "g") for o in family)
        lines += [
            f"  · have e : tag = {f.rank} := e",
            "    subst e",
            f"    exact {f.name}.congr {both} {args} {' '.join(proofs)} {' '.join(agree)}",
        ]
    for f in family:
        own = own_names(f.params)
        conditions = domain_texts(f.relation, own)
        packed, inside = _given(len(conditions))
        side = _side(f.rank, count, f"⟨rfl, {inside}⟩")
        params = " ".join(own.values())
        before = "".join(f"{c} → " for c in conditions)
        lines += [
            f"theorem {f.name}.eq : ∀ ({params} : Int), {before}{f.name} {params} = "
            f"{body_text(f.relation.body, own)} :=",
            f"  fun {params} {packed} => fix_eq (D := {group}.Domain) {first.name}.ends "
            f"{_packed(f, width)} {side}",
        ]
    return lines


def _given(count: int) -> tuple[str, str]:
    """Names of proofs, and these as one proof."""
    names = [f"k{i}'" for i in range(count)]
    return " ".join(names), f"⟨{', '.join(names)}⟩" if count > 1 else names[0]


def _congruence(
    f: Function,
    family: Sequence[Function],
    functions: Mapping[str, Function],
    program: Program,
) -> list[str]:
    relation = f.relation
    place, ghosts = first_place(relation.params)
    hyps = [f"h_{g}" for g in ghosts.values()] + [f"d{i}" for i in range(len(relation.domain))]
    own = own_names(relation.params)
    params = " ".join(own.values())
    binders, agree = [], []
    for side in ("₁", "₂"):
        binders += [f"(f{p.rank}{side} : {arrows(len(p.params))})" for p in family]
    for p in family:
        moved = {n: f"{text}'" for n, text in own_names(p.params).items()}
        primes = " ".join(moved.values())
        before = "".join(f"{c} → " for c in domain_texts(p.relation, moved))
        agree.append(
            f"(∀ {primes} : Int, {before}{p.name}.size {primes} < {f.name}.size {params} → "
            f"f{p.rank}₁ {primes} = f{p.rank}₂ {primes})"
        )

    members = {p.relation.name: p for p in family}
    work = same_value(f, members, functions, program, hyps[len(own) :])
    sides = [" ".join(f"f{p.rank}{side}" for p in family) for side in ("₁", "₂")]
    told = "".join(f"{c} → " for c in (*domain_texts(relation, own), *agree))
    names = " ".join(hypothesis(p) for p in family)
    return [
        f"theorem {f.name}.congr {' '.join(binders)} : ∀ ({params} : Int), {told}"
        f"{f.name}.body {sides[0]} {params} = {f.name}.body {sides[1]} {params} := by",
        f"  intro {' '.join(ghosts.values())} {' '.join(hyps)} {names}",
        *(f"  {line}" for line in batched(proved(place, work).lines)),
    ]
