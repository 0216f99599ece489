"""The rules about logarithms and powers that the theory has, as terms.

Each says that something is not negative where some other things are.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from passbound.checker.polynomial import Poly
from passbound.models import terms as t


@frozen
class TheoryRule:
    """`holds` is not negative where the terms in `given` are not."""

    params: tuple[str, ...]
    given: tuple[t.Expr, ...]
    holds: t.Expr


@frozen
class TheoryFact:
    """A rule of the theory at some arguments: its name, with a number where it has one."""

    rule: str
    args: tuple[Poly, ...]


def _sum(*terms: t.Expr) -> t.Expr:
    total = terms[0]
    for term in terms[1:]:
        total = t.Binary("+", total, term)
    return total


def _less(first: t.Expr, *others: t.Expr | int) -> t.Expr:
    total = first
    for term in others:
        total = t.Binary("-", total, t.Int(term) if isinstance(term, int) else term)
    return total


def _times(left: t.Expr, right: t.Expr) -> t.Expr:
    return t.Binary("*", left, right)


_B, _C, _M, _N, _X = (t.Var(name) for name in "bcmnx")


def _log(arg: t.Expr) -> t.Expr:
    return t.Log("floor", arg, _B)


def _power(base: t.Expr, exponent: t.Expr) -> t.Expr:
    return t.Binary("**", base, exponent)


_LOGARITHM = (_less(_B, 2), _less(_N, 1))
_BOTH = (_less(_B, 2), _less(_M, 1))
_LINE = _times(_less(_B, 1), _X)
_SQUARE = _times(_power(_less(_B, 1), t.Int(2)), _less(_times(_X, _X), _X))

_RULES: dict[str, Callable[[int], TheoryRule]] = {
    "logLine": lambda k: TheoryRule(
        ("n", "b"), _LOGARITHM, _less(_N, 1, _times(_less(_B, 1), _log(_N)))
    ),
    "logLow": lambda k: TheoryRule(("n", "b"), _LOGARITHM, _less(_N, _power(_B, _log(_N)))),
    "logHigh": lambda k: TheoryRule(
        ("n", "b"), _LOGARITHM, _less(_times(_B, _power(_B, _log(_N))), _N, 1)
    ),
    "logMost": lambda k: TheoryRule(
        ("n", "b"),
        (*_LOGARITHM, _less(_times(_B, _power(_B, t.Int(k))), _N, 1)),
        _less(t.Int(k), _log(_N)),
    ),
    "logOrder": lambda k: TheoryRule(
        ("m", "n", "b"), (*_BOTH, _less(_N, _M)), _less(_log(_N), _log(_M))
    ),
    "logRaised": lambda k: TheoryRule(
        ("m", "n", "b"),
        (*_BOTH, _less(_N, _times(_power(_B, t.Int(k)), _M))),
        _less(_log(_N), _log(_M), k),
    ),
    "logWithin": lambda k: TheoryRule(
        ("m", "n", "b"),
        (*_BOTH, _less(_N, 1), _less(_times(_power(_B, t.Int(k)), _sum(_M, t.Int(1))), _N, 1)),
        _less(_sum(_log(_M), t.Int(k)), _log(_N)),
    ),
    "powerCurve": lambda k: TheoryRule(
        ("b", "x"),
        (_less(_B, 1), _X),
        _less(_times(t.Int(2), _less(_power(_B, _X), 1, _LINE)), _SQUARE),
    ),
    "powerBase": lambda k: TheoryRule(
        ("b", "c", "x"), (_B, _less(_C, _B), _X), _less(_power(_C, _X), _power(_B, _X))
    ),
}


def theory_rule(name: str) -> TheoryRule:
    """The rule of the theory with a name like `logLine` or `logRaised 2`."""
    kind, *numbers = name.split()
    return _RULES[kind](int(numbers[0]) if numbers else 0)
