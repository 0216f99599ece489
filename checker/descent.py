"""Termination: the calls inside of a group of relations and the measures that they bring down."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import product

from passbound.checker.obligations import Edge
from passbound.checker.polynomial import Poly
from passbound.checker.positivity import Closing, closes
from passbound.checker.proofs import Closings, Descent, Place
from passbound.models import terms as t

COMBINATIONS_AT_MOST = 400

Close = Callable[[Poly, tuple[Poly, ...]], Closing | None]


def measure(expr: t.Expr, env: Mapping[str, Poly]) -> Poly:
    """A measure at a point: sums and differences of parameters and integers, nothing else.

    Raises ValueError for anything else.
    """
    match expr:
        case t.Int(value):
            return Poly.constant(value)
        case t.Var(name) if name in env:
            return env[name]
        case t.Binary("+", left, right):
            return measure(left, env) + measure(right, env)
        case t.Binary("-", left, right):
            return measure(left, env) - measure(right, env)
    raise ValueError("a measure is a sum or difference of parameters")


def inner_edges(group: Sequence[str], edges: Sequence[Edge]) -> list[Edge]:
    """The calls from the group into the group."""
    return [edge for edge in edges if edge.caller in group and edge.callee in group]


def check_descent(
    descent: Descent, edges: Sequence[Edge], params: Mapping[str, tuple[str, ...]]
) -> str | None:
    """None where the measures show that the recursion ends, else what does not hold."""
    left: list[Edge] = []
    for index, edge in enumerate(edges):
        fell = False
        for number, level in enumerate(descent.levels):
            if edge.caller not in level or edge.callee not in level:
                return f"no measure for {edge.caller} or {edge.callee}"
            before, after = _values(edge, level, params)
            strict = (before - after - 1, before)
            if all(
                _closed(goal, edge.facts, descent.closings, (index, 3 * number + i))
                for i, goal in enumerate(strict)
            ):
                fell = True
                break
            place = (index, 3 * number + 2)
            if not _closed(before - after, edge.facts, descent.closings, place):
                return f"a call from {edge.caller} to {edge.callee} may raise the measure"
        if not fell:
            left.append(edge)
    cycle = _cycle(left)
    return None if cycle is None else f"the calls of {cycle} never bring a measure down"


def _values(
    edge: Edge, level: Mapping[str, t.Expr], params: Mapping[str, tuple[str, ...]]
) -> tuple[Poly, Poly]:
    target = dict(zip(params[edge.callee], edge.args, strict=True))
    return measure(level[edge.caller], edge.point), measure(level[edge.callee], target)


def _closed(goal: Poly, facts: tuple[Poly, ...], closings: Closings, place: Place) -> bool:
    return closes(goal, facts, closings.get(place, ())) or any(
        (goal - fact).is_nonnegative() for fact in facts
    )


def _cycle(edges: Sequence[Edge]) -> str | None:
    """A relation that reaches itself along the edges, where there is one."""
    targets: dict[str, set[str]] = {}
    for edge in edges:
        targets.setdefault(edge.caller, set()).add(edge.callee)
    for start in sorted(targets):
        reached: set[str] = set()
        work = set(targets[start])
        while work:
            name = work.pop()
            reached.add(name)
            work |= targets.get(name, set()) - reached
        if start in reached:
            return start
    return None


# --- finding measures --------------------------------------------------------------------------


def find_descent(
    group: tuple[str, ...],
    edges: Sequence[Edge],
    params: Mapping[str, tuple[str, ...]],
    close: Close,
) -> Descent | None:
    """Measures under which every cycle of calls falls, found greedily, or None."""
    levels: list[Mapping[str, t.Expr]] = []
    closings: dict[Place, Closing] = {}
    left = list(range(len(edges)))
    while left and _cycle([edges[i] for i in left]) is not None:
        best: tuple[Mapping[str, t.Expr], set[int], dict[Place, Closing]] | None = None
        for level in _levels(group, params):
            fell: set[int] = set()
            used: dict[Place, Closing] = {}
            for index in left:
                outcome = _outcome(index, edges[index], level, len(levels), params, close, used)
                if outcome is None:
                    break
                if outcome:
                    fell.add(index)
            else:
                if fell and (best is None or len(fell) > len(best[1])):
                    best = level, fell, used
                    if len(fell) == len(left):
                        break
        if best is None:
            return None
        levels.append(best[0])
        closings.update(best[2])
        left = [index for index in left if index not in best[1]]
    return Descent(group, tuple(levels), closings)


def _outcome(
    index: int,
    edge: Edge,
    level: Mapping[str, t.Expr],
    number: int,
    params: Mapping[str, tuple[str, ...]],
    close: Close,
    used: dict[Place, Closing],
) -> bool | None:
    """True where the measure falls along the call, False where it does not rise, else None."""
    before, after = _values(edge, level, params)
    goals = (before - after - 1, before)
    if goals[0].is_negative():
        found: list[Closing | None] = [None]
    else:
        found = [_find(goal, edge.facts, close) for goal in goals]
    if all(closing is not None for closing in found):
        for i, closing in enumerate(found):
            if closing:
                used[index, 3 * number + i] = closing
        return True
    closing = _find(before - after, edge.facts, close)
    if closing is None:
        return None
    if closing:
        used[index, 3 * number + 2] = closing
    return False


def _find(goal: Poly, facts: tuple[Poly, ...], close: Close) -> Closing | None:
    if goal.is_nonnegative() or any((goal - fact).is_nonnegative() for fact in facts):
        return ()
    return close(goal, facts)


def _levels(
    group: tuple[str, ...], params: Mapping[str, tuple[str, ...]]
) -> list[Mapping[str, t.Expr]]:
    """Candidate measures: a parameter each, the difference of two, the sum of all."""
    candidates: list[list[t.Expr]] = []
    for name in group:
        own = params[name]
        choices: list[t.Expr] = [t.Var(p) for p in own]
        if len(own) > 1:
            total: t.Expr = t.Var(own[0])
            for p in own[1:]:
                total = t.Binary("+", total, t.Var(p))
            choices.append(total)
            choices += [t.Binary("-", t.Var(p), t.Var(q)) for p in own for q in own if p != q]
        candidates.append(choices or [t.Int(0)])
    result: list[Mapping[str, t.Expr]] = []
    for chosen in product(*candidates):
        result.append(dict(zip(group, chosen, strict=True)))
        if len(result) >= COMBINATIONS_AT_MOST:
            break
    return result
