"""Two relations that call each other: as one function of a tuple with a tag."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from passbound.checker.cases import GiveUp
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
from passbound.checker.kernel.tree import prove
from passbound.checker.program import Program


def pair_definition(one: Function, two: Function) -> list[str]:
    """The definitions of two mutually recursive relations."""
    lines = []
    width = max(len(one.params), len(two.params))
    kind = " × ".join(["Int"] * (width + 1))
    group = f"{one.name}.pair"
    types = f"({one.name} : {arrows(len(one.params))}) ({two.name} : {arrows(len(two.params))})"
    for f in (one, two):
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
            f"2 * magnitude {expr_text(f.size, names)} + {f.rank}",
        ]
    functions = " ".join(_curried(f, width, "f") for f in (one, two))
    first, second = (_paths(len(f.params), width) for f in (one, two))
    lines += [
        f"def {group}.step (f : {kind} → Int) (x : {kind}) : Int :=",
        f"  if x.1 = 0 then {one.name}.body {functions} {first}",
        f"  else {two.name}.body {functions} {second}",
        f"def {group}.size (x : {kind}) : Nat :=",
        f"  if x.1 = 0 then {one.name}.size {first} else {two.name}.size {second}",
        f"def {group}.Domain (x : {kind}) : Prop :=",
        f"  (x.1 = 0 ∧ {one.name}.Domain {first}) ∨ (x.1 = 1 ∧ {two.name}.Domain {second})",
    ]
    for f in (one, two):
        params = " ".join(own_names(f.params).values())
        lines.append(
            f"def {f.name} ({params} : Int) : Int := "
            f"fix {group}.size {group}.step {_packed(f, width)}"
        )
    return [
        *lines,
        f"/-- The recursion of `{one.name}` and `{two.name}` ends. -/",
        f"def {one.name}.Ends : Prop := Falls {group}.Domain {group}.size {group}.step",
    ]


def paired(
    a: Function, b: Function, functions: Mapping[str, Function], program: Program
) -> tuple[Function, Function]:
    """The two with their ranks: the one that comes first where the sizes are the same first."""
    for first, second in ((a, b), (b, a)):
        one = evolve(first, partner=second.relation.name, rank=0)
        two = evolve(second, partner=first.relation.name, rank=1)
        try:
            pair_equations(one, two, functions, program)
        except (GiveUp, NoShape):
            continue
        return one, two
    raise NoShape("mutual recursion of this form")


def _tag(function: Function) -> int:
    return function.rank


def _packed(function: Function, width: int, prime: str = "") -> str:
    """The arguments as one tuple, with the number of the relation first."""
    names = [f"{n}{prime}" for n in own_names(function.params).values()]
    zeros = ["0"] * (width - len(names))
    return f"({', '.join([str(_tag(function)), *names, *zeros])})"


def _curried(function: Function, width: int, name: str) -> str:
    params = " ".join(own_names(function.params).values())
    return f"(fun {params} => {name} {_packed(function, width)})"


def _paths(count: int, width: int) -> str:
    return " ".join(projections("x", width + 1).split(" ")[1 : count + 1])


def pair_equations(
    one: Function, two: Function, functions: Mapping[str, Function], program: Program
) -> list[str]:
    """That the recursion of both ends, and their equations."""
    width = max(len(one.params), len(two.params))
    family = {f.relation.name: f for f in (one, two)}
    group = f"{one.name}.pair"
    lines: list[str] = []
    for f in (one, two):
        lines += _pair_congruence(f, (one, two), family, functions, program)
    names = " ".join(f"a{i}" for i in range(width))
    tuple_names = ", ".join(f"a{i}" for i in range(width))
    lines += [
        f"theorem {one.name}.ends : {one.name}.Ends := by",
        "  intro f g x d ih",
        f"  obtain ⟨tag, {tuple_names}⟩ := x",
        "  rcases d with ⟨e, d⟩ | ⟨e, d⟩",
    ]
    for f in (one, two):
        args = " ".join(names.split(" ")[: len(f.params)])
        count = len(f.params) + len(f.relation.domain)
        proofs = ["d" + ".2" * i + (".1" if i < count - 1 else "") for i in range(count)]
        agree = []
        for other in (one, two):
            number = len(other.params) + len(other.relation.domain)
            packed = " ".join(f"k{i}" for i in range(number))
            inside = ", ".join(f"k{i}" for i in range(number))
            inside = f"⟨{inside}⟩" if number > 1 else inside
            side = "Or.inl" if other is one else "Or.inr"
            primes = " ".join(f"{n}'" for n in own_names(other.params).values())
            at = _packed(other, width, "'")
            agree.append(f"(fun {primes} {packed} lt => ih {at} ({side} ⟨rfl, {inside}⟩) lt)")
        both = " ".join(_curried(o, width, n) for n in ("f", "g") for o in (one, two))
        lines += [
            f"  · have e : tag = {_tag(f)} := e",
            "    subst e",
            f"    exact {f.name}.congr {both} {args} {' '.join(proofs)} {' '.join(agree)}",
        ]
    for f in (one, two):
        own = own_names(f.params)
        conditions = domain_texts(f.relation, own)
        packed = " ".join(f"k{i}" for i in range(len(conditions)))
        inside = ", ".join(f"k{i}" for i in range(len(conditions)))
        inside = f"⟨{inside}⟩" if len(conditions) > 1 else inside
        side = "Or.inl" if f is one else "Or.inr"
        params = " ".join(own.values())
        before = "".join(f"{c} → " for c in conditions)
        lines += [
            f"theorem {f.name}.eq : ∀ ({params} : Int), {before}{f.name} {params} = "
            f"{body_text(f.relation.body, own)} :=",
            f"  fun {params} {packed} => fix_eq (D := {group}.Domain) {one.name}.ends "
            f"{_packed(f, width)} ({side} ⟨rfl, {inside}⟩)",
        ]
    return lines


def _pair_congruence(
    f: Function,
    pair: tuple[Function, Function],
    family: Mapping[str, Function],
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
        binders += [f"(f{p.rank}{side} : {arrows(len(p.params))})" for p in pair]
    for p in pair:
        moved = {n: f"{text}'" for n, text in own_names(p.params).items()}
        primes = " ".join(moved.values())
        before = "".join(f"{c} → " for c in domain_texts(p.relation, moved))
        agree.append(
            f"(∀ {primes} : Int, {before}{p.name}.size {primes} < {f.name}.size {params} → "
            f"f{p.rank}₁ {primes} = f{p.rank}₂ {primes})"
        )

    work = same_value(f, family, functions, program, hyps[len(own) :])
    sides = [" ".join(f"f{p.rank}{side}" for p in pair) for side in ("₁", "₂")]
    told = "".join(f"{c} → " for c in (*domain_texts(relation, own), *agree))
    names = " ".join(hypothesis(p) for p in pair)
    return [
        f"theorem {f.name}.congr {' '.join(binders)} : ∀ ({params} : Int), {told}"
        f"{f.name}.body {sides[0]} {params} = {f.name}.body {sides[1]} {params} := by",
        f"  intro {' '.join(ghosts.values())} {' '.join(hyps)} {names}",
        *(f"  {line}" for line in prove(place, work)),
    ]
