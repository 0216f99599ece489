"""`passbound solve`: the closed form of a relation, or the tightest bounds that were proved."""

from __future__ import annotations

from collections.abc import Iterator

from passbound.checker.inference import Bound, Solved, solve
from passbound.checker.loading import BadInput, load, relation_of
from passbound.checker.terminal import clean, standard
from passbound.checker.verdicts import ClaimProblem
from passbound.models.bounds import parameter_bounds
from passbound.models.printer import cond_source, part_source
from passbound.models.terms import Relation

UNKNOWN = 3


def run(file: str, name: str, timeout: float, ascii_only: bool) -> int:
    """Solve a relation and print what was proved; 3 where nothing was."""
    module = load(file)
    relation = relation_of(module, name)
    try:
        solved = solve(module.relations, relation.name, timeout)
    except ClaimProblem as problem:
        place = f"{problem.file or file}:{problem.span.line}: " if problem.span else ""
        raise BadInput(f"{place}{problem.message}") from None
    out = standard(ascii_only)
    for line in solved_lines(relation, solved):
        out.line(clean(line))
    if solved.left_out:
        each = f"{timeout:g} s each; --timeout allows more"
        out.line(f"not looked for to the end: {', '.join(solved.left_out)} ({each})")
    return 0 if any(_found(solved)) else UNKNOWN


def solved_lines(relation: Relation, solved: Solved) -> Iterator[str]:
    """What was proved about a relation, as text."""
    call = f"{relation.name}({', '.join(relation.params)})"
    lines = [line for bound in _found(solved) for line in _bound_lines(bound)]
    if not lines:
        yield f"nothing could be proved about {call}"
        return
    yield f"{call}, in {relation.unit}:"
    yield from (f"  {line}" for line in lines)


def _found(solved: Solved) -> list[Bound]:
    bounds = (solved.closed_form, solved.upper, solved.lower, *solved.growth)
    return [bound for bound in bounds if bound is not None]


def _bound_lines(bound: Bound) -> Iterator[str]:
    asserts = " and ".join(map(cond_source, bound.claim.asserts))
    where = f"   for {asserts}" if asserts else ""
    held = f"({bound.decision.held_by})"
    least = parameter_bounds(bound.claim)
    for index, part in enumerate(bound.claim.parts):
        first = bound.claim.params[0] if bound.claim.params else ""
        constants = [
            f"{'<=' if c.kind == 'O' else '>='} {c.c} G for {first} >= {max(c.n0, least[first][0])}"
            for c in bound.decision.constants or ()
            if c.part == index
        ]
        shown = f"  [{'; '.join(constants)}]" if constants else ""
        yield f"{part_source(part)}{where}{shown}  {held}"
