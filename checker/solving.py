"""`passbound solve`: the closed form of a relation, or the tightest bounds that were proved."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

from passbound.checker.loading import BadInput, load, relation_of
from passbound.checker.terminal import clean, standard
from passbound.checker.verdicts import ClaimProblem
from passbound.models.printer import cond_source, expr_source
from passbound.models.terms import Relation


def run(file: str, name: str, ascii_only: bool) -> int:
    """Solve a relation and print what was proved."""
    module = load(file)
    relation = relation_of(module, name)
    try:
        solve = importlib.import_module("passbound.checker.solve").solve
    except ModuleNotFoundError:
        raise BadInput("this version of passbound cannot solve relations yet") from None
    try:
        solved = solve(module.relations, relation.name)
    except ClaimProblem as problem:
        place = f"{problem.file or file}:{problem.span.line}: " if problem.span else ""
        raise BadInput(f"{place}{problem.message}") from None
    out = standard(ascii_only)
    for line in solved_lines(relation, solved):
        out.line(clean(line))
    return 0


def solved_lines(relation: Relation, solved: Any) -> Iterator[str]:
    """What was proved about a relation, as text."""
    call = f"{relation.name}({', '.join(relation.params)})"
    conds = [*relation.domain, *getattr(solved, "where", ())]
    where = f"   for {' and '.join(map(cond_source, conds))}" if conds else ""
    found = False
    if getattr(solved, "closed_form", None) is not None:
        yield f"{call} == {expr_source(solved.closed_form)}{where}"
        found = True
    for op, name in (("<=", "upper"), (">=", "lower")):
        side = getattr(solved, name, None)
        if side is not None:
            found = True
            yield f"{call} {op} {expr_source(side.bound)}{where}"
            text = getattr(side, "asymptotic", None)
            if text:
                yield f"{call} in {text}"
    if not found:
        yield f"nothing could be proved about {call}"
        reason = getattr(solved, "reason", "")
        if reason:
            yield f"  {reason}"
