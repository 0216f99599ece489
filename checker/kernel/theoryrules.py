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


_A, _B, _C, _D, _M, _N, _X = (t.Var(name) for name in "abcdmnx")


def _log(arg: t.Expr, base: t.Expr = _B) -> t.Expr:
    return t.Log("floor", arg, base)


def _power(base: t.Expr, exponent: t.Expr | int) -> t.Expr:
    return t.Binary("**", base, t.Int(exponent) if isinstance(exponent, int) else exponent)


_LOGARITHM = (_less(_B, 2), _less(_N, 1))
_LOGARITHM_A = (_less(_A, 2), _less(_N, 1))
_BOTH = (_less(_B, 2), _less(_M, 1))
_BASE = (_less(_B, 2), _less(_A, 1), _less(_N, 1))
_LINE = _times(_less(_B, 1), _X)
_SQUARE = _times(_power(_less(_B, 1), t.Int(2)), _less(_times(_X, _X), _X))

_RULES: dict[str, Callable[..., TheoryRule]] = {
    "logLine": lambda: TheoryRule(
        ("n", "b"), _LOGARITHM, _less(_N, 1, _times(_less(_B, 1), _log(_N)))
    ),
    "logLow": lambda: TheoryRule(("n", "b"), _LOGARITHM, _less(_N, _power(_B, _log(_N)))),
    "logHigh": lambda: TheoryRule(
        ("n", "b"), _LOGARITHM, _less(_times(_B, _power(_B, _log(_N))), _N, 1)
    ),
    "logMost": lambda k: TheoryRule(
        ("n", "b"),
        (*_LOGARITHM, _less(_times(_B, _power(_B, t.Int(k))), _N, 1)),
        _less(t.Int(k), _log(_N)),
    ),
    "logOrder": lambda: TheoryRule(
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
    "powerCurve": lambda: TheoryRule(
        ("b", "x"),
        (_less(_B, 1), _X),
        _less(_times(t.Int(2), _less(_power(_B, _X), 1, _LINE)), _SQUARE),
    ),
    "powerBase": lambda: TheoryRule(
        ("b", "c", "x"), (_B, _less(_C, _B), _X), _less(_power(_C, _X), _power(_B, _X))
    ),
    "powerBetween": lambda p, q: TheoryRule(
        ("b", "c", "x"),
        (_B, _less(_power(_C, q), _power(_B, p)), _X),
        _less(_power(_power(_C, _X), q), _power(_power(_B, _X), p)),
    ),
    "powerScaled": lambda: TheoryRule(
        ("b", "c", "x"),
        (_B, _C, _X),
        _less(
            _times(_B, _power(_C, _X)), _times(_power(_B, _X), _sum(_B, _times(_X, _less(_C, _B))))
        ),
    ),
    "rounded": lambda: TheoryRule(
        ("d", "x"), (_less(_D, 1), _less(_sum(_times(_D, _X), _D), 1)), _X
    ),
    "logBases": lambda: TheoryRule(
        ("b", "c", "m", "n"),
        (*_BOTH, _less(_N, _M), _less(_C, _B)),
        _less(_log(_N), _log(_M, _C)),
    ),
    "logRatio": lambda p, q, i: TheoryRule(
        ("b", "c", "m", "n"),
        (
            _less(_B, 2),
            _less(_C, 2),
            _less(_M, 1),
            _less(_N, 1),
            _less(_times(_B, _power(_B, q)), _power(_C, p)),
            _less(_times(_power(_C, i), _N), _M),
        ),
        _less(
            _times(t.Int(q + 1), _sum(_log(_N, _C), t.Int(1 + i))),
            _times(t.Int(p), _log(_M)),
            1,
        ),
    ),
    "logPowerRaised": lambda k: TheoryRule(
        ("a", "n", "b"),
        (*_BASE, _less(_N, _power(_A, k))),
        _less(_log(_N), _times(t.Int(k), _log(_A))),
    ),
    "logPowerWithin": lambda k: TheoryRule(
        ("a", "n", "b"),
        (*_BASE, _less(_times(_power(_A, k), _A), _N)),
        _less(_sum(_times(t.Int(k + 1), _log(_A)), t.Int(k)), _log(_N)),
    ),
    "powerLogBelow": lambda e: TheoryRule(
        ("n", "a", "b"),
        (*_LOGARITHM_A, _B),
        _less(
            _times(_B, _power(_N, e)),
            _times(
                _power(_B, _log(_N, _A)),
                _sum(_B, _times(_log(_N, _A), _less(_power(_A, e), _B))),
            ),
        ),
    ),
    "powerLogAbove": lambda e: TheoryRule(
        ("n", "a", "b"),
        (*_LOGARITHM_A, _less(_B, _power(_A, e))),
        _less(
            _times(_power(_A, 2 * e), _power(_B, _log(_N, _A))),
            _times(
                _power(_sum(_N, t.Int(1)), e),
                _sum(_power(_A, e), _times(_log(_N, _A), _less(_B, _power(_A, e)))),
            ),
        ),
    ),
}


def theory_rule(name: str) -> TheoryRule:
    """The rule of the theory with a name like `logLine` or `logRaised 2`."""
    kind, *numbers = name.split()
    return _RULES[kind](*map(int, numbers))
