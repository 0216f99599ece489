"""Relations in Lean: definitions, that their recursion falls, and their equations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from passbound.checker.cases import GiveUp
from passbound.checker.kernel.batch import batched
from passbound.checker.kernel.congruence import same_value
from passbound.checker.kernel.contexts import Context, NoData
from passbound.checker.kernel.falling import Falling
from passbound.checker.kernel.families import family_definition, family_equations, related
from passbound.checker.kernel.functions import (
    Function,
    arrows,
    definition,
    first_place,
    one_measure,
    projections,
    tupled,
)
from passbound.checker.kernel.scripts import Script
from passbound.checker.kernel.statement import NoShape, body_text, domain_texts, own_names
from passbound.checker.kernel.theorems import Steps
from passbound.checker.kernel.tree import Place, Work, proved
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.walk import called, components
from passbound.models import terms as t
from passbound.models.traverse import calls

# --- the recursion falls -------------------------------------------------------------------------


def equations(function: Function, functions: Mapping[str, Function], program: Program) -> list[str]:
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

    family = {relation.name: function}
    try:
        falling = Falling.of(function, functions)
    except NoData:
        falling = None
    work = same_value(function, family, functions, program, hyps[len(names) :], falling)
    shown = fallen(function, place, work, falling, list(ghosts.values()), hyps[len(names) :])
    lines = [
        f"theorem {name}.congr (f₁ f₂ : {arrows(len(names))}) : {every}{before}{falls} → "
        f"{name}.body f₁ {params} = {name}.body f₂ {params} := by",
        f"  intro {ghost_params} {' '.join(hyps)} ih",
        *(f"  {line}" for line in shown),
    ]
    count = len(names)
    kind = " × ".join(["Int"] * count)
    curried = f"(fun {params} => {{}} {tupled(list(names.values()))})"
    inner = projections("x", count)
    proofs = [
        "d" + ".2" * i + (".1" if i < len(conditions) - 1 else "") for i in range(len(conditions))
    ]
    packed = " ".join(f"k{i}'" for i in range(len(conditions)))
    together = ", ".join(f"k{i}'" for i in range(len(conditions)))
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


def fallen(
    function: Function,
    place: Place,
    work: Work,
    falling: Falling | None,
    names: Sequence[str],
    hyps: Sequence[str],
) -> list[str]:
    """The tactics that show that a body looks only below, by data where that is possible."""
    block = proved(place, work)
    params = function.params
    start = tuple((param, Poly.variable(name)) for param, name in zip(params, names, strict=True))
    try:
        if falling is None:
            raise NoData("no data")

        def told(script: Script) -> None:
            falling.recorder(script, None, dict(script.context.point), hyps).tell()

        tree = block.draw(Context(tuple(names), point=start, told=told))
        return falling.theorem(tree, names, hyps)
    except (NoData, NoShape):
        return batched(block.lines)


def falls(function: Function, functions: Mapping[str, Function], program: Program) -> bool:
    """Whether the measure of a relation is seen to fall."""
    try:
        equations(function, functions, program)
    except (GiveUp, NoShape):
        return False
    return True


# --- measures ------------------------------------------------------------------------------------

Measure = Callable[[t.Relation, tuple[str, ...], Mapping[str, Function], Program], t.Expr]
"""Finds what falls along the recursion of a relation, in its group, given those before it."""


def with_measures(
    relations: Mapping[str, t.Relation], measure: Measure, program: Program
) -> dict[str, Function]:
    """The relations, callees first, as functions.  Raises NoShape where one has no measure."""
    functions: dict[str, Function] = {}
    groups = components(relations)
    for name, relation in relations.items():
        group = next(group for group in groups if name in group)
        recurs = len(group) > 1 or name in called(relation)
        if recurs and not relation.params:
            raise NoShape("a recursion without parameters")
        size = measure(relation, group, functions, program) if recurs else None
        functions[name] = Function(relation, size)
    for group in groups:
        if len(group) > 1:
            for function in related([functions[name] for name in group], functions, program):
                functions[function.relation.name] = function
    return functions


def searched_measure(
    relation: t.Relation,
    group: tuple[str, ...],
    functions: Mapping[str, Function],
    program: Program,
) -> t.Expr:
    """A parameter, a sum or difference of two, or two in order, where that is seen to fall."""
    own = [call for call in calls(relation) if call.relation in group]
    params: list[t.Expr] = [t.Var(param) for param in relation.params]
    changing = [
        param
        for index, param in enumerate(params)
        if all(index < len(c.args) and c.args[index] != param for c in own)
    ]
    if len(group) > 1:
        return (changing or params)[0]
    pairs = [(one, two) for one in params for two in params if one != two]
    candidates: list[t.Expr] = [*changing]
    candidates += [t.Binary(op, one, two) for one, two in pairs for op in SUMS]
    for pair in pairs:
        candidates += one_measure(pair, relation.params)
    for size in candidates:
        if falls(Function(relation, size), functions, program):
            return size
    raise NoShape("a recursion without a measure")


SUMS: tuple[t.BinaryOp, ...] = ("+", "-")


# --- all of them ---------------------------------------------------------------------------------


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
        if not one.family:
            definitions += [*definition(one), ""]
            shown += [*equations(one, functions, program), ""]
        else:
            family = [functions[name] for name in one.family]
            definitions += [*family_definition(family), ""]
            shown += [*family_equations(family, functions, program), ""]
        if one.size is not None:
            recursive.append(one.name)
    return definitions, shown, recursive


def well_defined(reached: Mapping[str, t.Relation]) -> Steps:
    """The relations with their equations.  Raises NoShape and GiveUp where no measure is known."""
    program = Program(reached)
    functions = with_measures(reached, searched_measure, program)
    spec, shown, recursive = stated_and_shown(functions, program)
    return Steps(tuple(spec), tuple(shown), tuple(recursive))
