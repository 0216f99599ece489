"""How the bound of a claim grows, for people who look for `n log n`."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from passbound.checker.library.data import Growth
from passbound.checker.walk import called, free_names, substitute
from passbound.models import terms as t


@frozen(order=True)
class Rate:
    """At most about base ** n * n ** degree * log(n) ** logs."""

    exponential: bool
    degree: Fraction
    logs: Fraction


CONSTANT = Rate(False, Fraction(0), Fraction(0))
LOG = Rate(False, Fraction(0), Fraction(1))
LINEAR = Rate(False, Fraction(1), Fraction(0))
EXPONENTIAL = Rate(True, Fraction(0), Fraction(0))


class Unclear(Exception):
    """The growth cannot be read off."""


def growth_of(claim: t.Claim) -> Growth:
    """The class of a claim's bound in its first parameter."""
    lets: dict[str, t.Expr] = {}
    for name, value in claim.lets:
        lets[name] = substitute(value, lets)
    bounds = [bound for part in claim.parts for bound in _bounds(part, lets)]
    if not bounds:
        return "comparison"
    if not claim.params:
        return "constant"
    try:
        return _name(max(rate(bound, claim.params[0]) for bound in bounds))
    except Unclear:
        return "other"


def _bounds(part: t.Part, lets: dict[str, t.Expr]) -> list[t.Expr]:
    """The sides of a part that call no relation, where the other one does."""
    if isinstance(part, t.Asymptotic):
        bound = substitute(part.bound, lets)
        return [] if called(bound) else [bound]
    left, right = substitute(part.left, lets), substitute(part.right, lets)
    if called(left) and called(right):
        return []
    return [left if called(right) else right]


def rate(expr: t.Expr, n: str) -> Rate:
    """How an expression grows in n.  Raises Unclear."""
    if n not in free_names(expr):
        return CONSTANT
    match expr:
        case t.Var():
            return LINEAR
        case t.Neg(arg):
            return rate(arg, n)
        case t.Binary("+" | "-", left, right):
            return max(rate(left, n), rate(right, n))
        case t.Binary("*", left, right):
            a, b = rate(left, n), rate(right, n)
            return Rate(a.exponential or b.exponential, a.degree + b.degree, a.logs + b.logs)
        case t.Binary("//" | "/" | "cdiv", left, right):
            a, b = rate(left, n), rate(right, n)
            if b.exponential:
                raise Unclear
            return Rate(a.exponential, a.degree - b.degree, a.logs - b.logs)
        case t.Binary("%", _, right):
            return rate(right, n)
        case t.Binary("**", left, right):
            return _power(left, right, n)
        case t.Log(_, arg, _):
            inner = rate(arg, n)
            return LINEAR if inner.exponential else LOG if inner.degree else CONSTANT
        case t.Extremum(kind, args):
            rates = [rate(arg, n) for arg in args]
            return max(rates) if kind == "max" else min(rates)
    raise Unclear


def _power(base: t.Expr, exponent: t.Expr, n: str) -> Rate:
    if n in free_names(exponent):
        inner = rate(exponent, n)
        if inner == LOG:
            return LINEAR if base == t.Int(2) else Rate(False, Fraction(2), Fraction(0))
        return EXPONENTIAL
    if isinstance(exponent, t.Int):
        power = Fraction(exponent.value)
    elif isinstance(exponent, t.Rational):
        power = exponent.value
    else:
        raise Unclear
    inner = rate(base, n)
    return Rate(inner.exponential, inner.degree * power, inner.logs * power)


def _name(of: Rate) -> Growth:
    if of.exponential:
        return "exponential"
    if of.degree == 0:
        return "logarithmic" if of.logs else "constant"
    if of.degree == 1 and of.logs == 0:
        return "linear"
    if of.degree == 1 and of.logs == 1:
        return "n log n"
    return "quadratic" if of.degree == 2 and of.logs == 0 else "polynomial"
