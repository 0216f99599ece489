"""Bounds on a claim's parameters that stand plainly in its asserts.

`assert n <= 10`, `assert 1 <= k <= n`, `assert n + k < 5`: what such lines say about the smallest
and the largest value of each parameter.  Anything cleverer is no business of this module: a
bound that is missed only makes a search longer.
"""

from __future__ import annotations

from collections.abc import Iterator

from .terms import (
    And,
    Binary,
    Call,
    Claim,
    Compare,
    Cond,
    Expr,
    Extremum,
    Int,
    Log,
    Reduce,
    Var,
)
from .traverse import walk

_Bounds = dict[str, tuple[int, int | None]]
_FLIPPED = {"<=": ">=", "<": ">", ">=": "<=", ">": "<", "==": "=="}


def parameter_bounds(claim: Claim) -> _Bounds:
    """For each parameter its least and its largest value (None where no line bounds it)."""
    bounds: _Bounds = dict.fromkeys(claim.params, (0, None))
    links = [link for cond in safe_asserts(claim) for link in _links(cond)]
    for _ in range(2 * len(claim.params) + 2):
        before = dict(bounds)
        for link in links:
            _narrow(link, bounds)
        if bounds == before:
            break
    return bounds


def safe_asserts(claim: Claim) -> Iterator[Cond]:
    """The conditions that have to hold, up to the first one that lacks a value somewhere.

    What stands behind that one says nothing about the inputs at which it has no value.
    """
    for cond in claim.asserts:
        for part in cond.args if isinstance(cond, And) else (cond,):
            if not all(map(_has_value, walk(part))):
                return
            yield part


def _has_value(term: object) -> bool:
    """Whether an operation has a value for all integers."""
    if isinstance(term, Binary):
        return term.op in ("+", "-", "*") or (isinstance(term.right, Int) and term.right.value > 0)
    return not isinstance(term, Reduce | Log | Call)


def _links(cond: Cond) -> Iterator[Compare]:
    if isinstance(cond, And):
        for arg in cond.args:
            yield from _links(arg)
    elif isinstance(cond, Compare) and cond.op in _FLIPPED:
        yield cond
        yield Compare(_FLIPPED[cond.op], cond.right, cond.left)  # type: ignore[arg-type]


def _narrow(link: Compare, bounds: _Bounds) -> None:
    """Use `left <= right` (also `<`, `==`) on the names that stand in left, `>=` on left itself."""
    if link.op in ("<=", "<", "=="):
        most = _largest(link.right, bounds)
        if most is not None:
            for name in _summands(link.left):
                low, high = bounds[name]
                limit = most - (link.op == "<")
                bounds[name] = (low, limit if high is None else min(high, limit))
    if link.op in (">=", ">", "==") and isinstance(link.left, Var) and link.left.name in bounds:
        low, high = bounds[link.left.name]
        least = _smallest(link.right, bounds)
        if least is not None:
            bounds[link.left.name] = (max(low, least + (link.op == ">")), high)


def _summands(expr: Expr) -> Iterator[str]:
    """The parameters that are at most the value of an expression."""
    match expr:
        case Var(name):
            yield name
        case Binary("+", left, right):
            if _is_natural(left) and _is_natural(right):
                yield from _summands(left)
                yield from _summands(right)
        case Binary("*", Int(value), factor) | Binary("*", factor, Int(value)) if value > 0:
            if _is_natural(factor):
                yield from _summands(factor)
        case Binary("**", base, Int(value)) if value > 0:
            yield from _summands(base)


def _is_natural(expr: Expr) -> bool:
    match expr:
        case Int(value):
            return value >= 0
        case Var():
            return True
        case Binary("+" | "*", left, right):
            return _is_natural(left) and _is_natural(right)
    return False


def _largest(expr: Expr, bounds: _Bounds) -> int | None:
    match expr:
        case Int(value):
            return value
        case Var(name):
            return bounds[name][1]
        case Binary("+", left, right):
            a, b = _largest(left, bounds), _largest(right, bounds)
            return None if a is None or b is None else a + b
        case Binary("-", left, right):
            a, c = _largest(left, bounds), _smallest(right, bounds)
            return None if a is None or c is None else a - c
        case Binary("*", left, right) if _is_natural(left) and _is_natural(right):
            a, b = _largest(left, bounds), _largest(right, bounds)
            return None if a is None or b is None else a * b
        case Binary("//", left, Int(value)) if value > 0:
            a = _largest(left, bounds)
            return None if a is None else a // value
        case Extremum("min", args):
            known = [a for a in (_largest(arg, bounds) for arg in args) if a is not None]
            return min(known, default=None)
    return None


def _smallest(expr: Expr, bounds: _Bounds) -> int | None:
    match expr:
        case Int(value):
            return value
        case Var(name):
            return bounds[name][0]
        case Binary("+" | "*" as op, left, right):
            a, b = _smallest(left, bounds), _smallest(right, bounds)
            if a is None or b is None or (op == "*" and min(a, b) < 0):
                return None
            return a + b if op == "+" else a * b
    return None
