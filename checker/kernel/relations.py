"""Relations in Lean: definitions, that their recursion falls, and their equations."""

from __future__ import annotations

from collections.abc import Mapping

from passbound.checker.cases import GiveUp
from passbound.checker.kernel.congruence import Congruence
from passbound.checker.kernel.functions import (
    Function,
    arrows,
    definition,
    first_place,
    point,
    projections,
    tupled,
)
from passbound.checker.kernel.pairs import pair_definition, pair_equations
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    domain_texts,
    own_names,
)
from passbound.checker.kernel.tree import Place, prove
from passbound.checker.kernel.valued import SAME, Env, Value
from passbound.checker.kernel.values import Leaf, NoCalls
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program

# --- the recursion falls -------------------------------------------------------------------------


def equations(function: Function, program: Program) -> list[str]:
    """That the recursion ends, and the equation of a relation."""
    relation, name = function.relation, function.name
    names = own_names(relation.params)
    params = " ".join(names.values())
    bound = f" ({params} : Int)" if params else ""
    conditions = domain_texts(relation, names)
    before = "".join(f"{c} → " for c in conditions)
    every = f"∀{bound}, " if params else ""
    body = body_text(relation.body, names)
    call = f"{name} {params}".strip()
    if function.size is None:
        given = f"fun {' '.join('_' for _ in (*names, *conditions))} => " if names else ""
        return [f"theorem {name}.eq : {every}{before}{call} = {body} := {given}rfl"]
    place, ghosts = first_place(relation.params)
    hyps = [f"h_{g}" for g in ghosts.values()] + [f"d{i}" for i in range(len(relation.domain))]
    first = " ".join(f"{p}'" for p in names.values())
    moved = {param: f"{text}'" for param, text in names.items()}
    inner_conditions = "".join(f"{c} → " for c in domain_texts(relation, moved))
    falls = (
        f"(∀ {first} : Int, {inner_conditions}{name}.size {first} < {name}.size {params} → "
        f"f₁ {first} = f₂ {first})"
    )
    ghost_params = " ".join(ghosts.values())

    def work(here: Place) -> list[str]:
        leaf = Leaf(here, program, NoCalls())
        env = point(here, relation.params)
        for cond, hyp in zip(relation.domain, hyps[len(names) :], strict=True):
            holds, proof = leaf.branch(cond, env)
            if not holds:
                return [*leaf.lines, f"exact absurd {hyp} {proof}"]
        proof = Congruence(function, leaf, env, {relation.name: function}).body(relation.body, env)
        return [*leaf.lines, f"exact {proof}"]

    lines = [
        f"theorem {name}.congr (f₁ f₂ : {arrows(len(names))}) : {every}{before}{falls} → "
        f"{name}.body f₁ {params} = {name}.body f₂ {params} := by",
        f"  intro {ghost_params} {' '.join(hyps)} ih",
        *(f"  {line}" for line in prove(place, work)),
    ]
    count = len(names)
    kind = " × ".join(["Int"] * count)
    curried = f"(fun {params} => {{}} {tupled(list(names.values()))})"
    inner = projections("x", count)
    proofs = [
        "d" + ".2" * i + (".1" if i < len(conditions) - 1 else "") for i in range(len(conditions))
    ]
    packed = " ".join(f"k{i}" for i in range(len(conditions)))
    together = ", ".join(f"k{i}" for i in range(len(conditions)))
    together = f"⟨{together}⟩" if len(conditions) > 1 else together
    at = tupled([f"{p}'" for p in names.values()])
    lines += [
        f"theorem {name}.ends : {name}.Ends := fun f g (x : {kind}) d ih =>",
        f"  {name}.congr {curried.format('f')} {curried.format('g')} {inner} {' '.join(proofs)} "
        f"(fun {first} {packed} lt => ih {at} {together} lt)",
        f"theorem {name}.eq : {every}{before}{call} = {body} :=",
        f"  fun {params} {packed} => fix_eq {name}.ends {tupled(list(names.values()))} {together}",
    ]
    return lines


def falls(function: Function, program: Program) -> bool:
    """Whether the measure of a relation is seen to fall."""
    try:
        equations(function, program)
    except (GiveUp, NoShape):
        return False
    return True


def substituted(values: Mapping[str, Poly]) -> Env:
    """Values that are written as they are."""
    return {name: Value(poly, SAME) for name, poly in values.items()}


# --- two relations that call each other ----------------------------------------------------------


def stated_and_shown(
    functions: Mapping[str, Function], program: Program
) -> tuple[list[str], list[str], list[str]]:
    """The definitions of relations, their equations, and the names of those that recur."""
    definitions: list[str] = []
    shown: list[str] = []
    recursive: list[str] = []
    for one in functions.values():
        if one.rank:
            continue
        if one.partner is None:
            definitions += [*definition(one), ""]
            shown += [*equations(one, program), ""]
        else:
            two = functions[one.partner]
            definitions += [*pair_definition(one, two), ""]
            shown += [*pair_equations(one, two, program), ""]
        if one.size is not None:
            recursive.append(one.name)
    return definitions, shown, recursive
