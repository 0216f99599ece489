"""Claims without quotients: what they say of rationals, said of whole numbers.

A comparison of rationals is one of whole numbers after multiplying by their denominators, which
must be seen to be positive; `log_b(a) >= c` for a number c is `a >= b ** c`.  A claim of growth
says the same of any function within a constant factor: of the floor of a logarithm in the place of
the logarithm (from its base on, one is at most twice the other), of `a ** flog(n, b)` in the place
of `n ** log(a, b)`, of `2 ** flog(n, 4)` in the place of the root of n.  This is a part of what a
statement says, and is trusted like `statement`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from attrs import evolve, frozen

from passbound.checker.kernel.statement import NoShape, has_real_logarithm, real_logarithm
from passbound.checker.walk import parts_of, substitute, substitute_cond
from passbound.models import terms as t

ZERO, ONE = t.Int(0), t.Int(1)
POWER_AT_MOST = 64
"""Asserts that bound a logarithm by more than this are left as they are."""


Fraction = tuple[t.Expr, t.Expr]
"""A numerator and a denominator that is positive."""


def without_quotients(claim: t.Claim) -> t.Claim:
    """The claim without quotients of rationals; itself where there are none.

    Local names that stand for a rational are replaced by what they stand for.  Raises NoShape where
    a denominator is not seen to be positive.
    """
    if not _fractional(claim):
        return claim
    lets: dict[str, t.Expr] = {}
    kept: list[tuple[str, t.Expr]] = []
    for name, value in claim.lets:
        value = substitute(value, lets)
        if has_quotient(value) or has_real_logarithm(value):
            lets[name] = value
        else:
            kept.append((name, value))
    whole = _Whole(frozenset(claim.params), *claim.params[:1])
    return evolve(
        claim,
        asserts=tuple(whole.cond(substitute_cond(cond, lets)) for cond in claim.asserts),
        lets=tuple(kept),
        parts=tuple(
            whole.comparison(
                evolve(p, left=substitute(p.left, lets), right=substitute(p.right, lets))
            )
            if isinstance(p, t.Comparison)
            else whole.asymptotic(
                evolve(p, expr=substitute(p.expr, lets), bound=substitute(p.bound, lets))
            )
            for p in claim.parts
        ),
    )


def in_wholes(expr: t.Expr) -> Fraction:
    """An expression without quotients, and the positive number that it was multiplied by."""
    return _Whole(frozenset()).fraction(expr)


def has_quotient(expr: t.Expr) -> bool:
    """Whether a quotient of rationals stands anywhere in an expression."""
    if isinstance(expr, t.Rational) or (isinstance(expr, t.Binary) and expr.op == "/"):
        return True
    return any(has_quotient(part) for part in parts_of(expr))


def has_root(expr: t.Expr) -> bool:
    """Whether a power with an exponent that is no whole number stands in an expression."""
    match expr:
        case t.Binary("**", _, t.Rational()):
            return True
    return any(has_root(part) for part in parts_of(expr))


def _fractional(claim: t.Claim) -> bool:
    sides: list[t.Expr] = [value for _, value in claim.lets]
    for part in claim.parts:
        if isinstance(part, t.Comparison):
            sides += [part.left, part.right]
            if has_real_logarithm(part.left) or has_real_logarithm(part.right):
                return True
        else:
            sides += [part.expr, part.bound]
            if has_real_logarithm(part.bound) and real_logarithm(part.bound) is None:
                return True
    for cond in claim.asserts:
        both = _sides(cond)
        sides += both
        if any(has_real_logarithm(side) for side in both):
            return True
    return any(has_quotient(side) for side in sides)


def _sides(cond: t.Cond) -> list[t.Expr]:
    match cond:
        case t.Compare(_, left, right):
            return [left, right]
        case t.Not(arg):
            return _sides(arg)
        case t.And(args) | t.Or(args):
            return [side for arg in args for side in _sides(arg)]


# --- fractions -----------------------------------------------------------------------------------


def plus(left: t.Expr, right: t.Expr) -> t.Expr:
    """The sum."""
    if left == ZERO or right == ZERO:
        return right if left == ZERO else left
    return t.Binary("+", left, right)


def minus(left: t.Expr, right: t.Expr) -> t.Expr:
    """The difference."""
    if right == ZERO:
        return left
    return negative(right) if left == ZERO else t.Binary("-", left, right)


def negative(expr: t.Expr) -> t.Expr:
    """The expression with the other sign."""
    match expr:
        case t.Int(value):
            return t.Int(-value)
        case t.Neg(arg):
            return arg
    return t.Neg(expr)


def times(left: t.Expr, right: t.Expr) -> t.Expr:
    """The product; what has the value 0 or 1 is left out."""
    if isinstance(left, t.Int) and isinstance(right, t.Int):
        return t.Int(left.value * right.value)
    if left == ONE or right == ONE:
        return right if left == ONE else left
    return t.Binary("*", left, right)


@frozen
class _Whole:
    """Takes denominators away; `naturals` are the names that stand for numbers from 0 on."""

    naturals: frozenset[str]
    first: str = ""
    """The parameter that a claim of growth speaks of."""

    # --- comparisons ---------------------------------------------------------------------------

    def sides(self, left: t.Expr, right: t.Expr) -> tuple[t.Expr, t.Expr]:
        """Both sides of a comparison, times the same positive number."""
        if not has_quotient(left) and not has_quotient(right):
            return left, right
        (a, d), (b, e) = self.fraction(left), self.fraction(right)
        d, e = _without_common(d, e)
        return times(e, a), times(d, b)

    def cond(self, cond: t.Cond) -> t.Cond:
        """A condition."""
        match cond:
            case t.Compare(op, left, right):
                return self._of_logarithm(t.Compare(op, *self.sides(left, right)))
            case t.Not(arg):
                return t.Not(self.cond(arg))
            case t.And(args) | t.Or(args):
                return evolve(cond, args=tuple(self.cond(arg) for arg in args))

    def _of_logarithm(self, cond: t.Compare) -> t.Compare:
        """A logarithm against a number, as a power against its argument."""
        match cond:
            case t.Compare(op, t.Log("real", arg, t.Int(_) as base), t.Int(value)):
                if 0 <= value <= POWER_AT_MOST:
                    return t.Compare(op, arg, t.Int(base.value**value))
            case t.Compare(op, t.Int(value), t.Log("real", arg, t.Int(_) as base)):
                if 0 <= value <= POWER_AT_MOST:
                    return t.Compare(op, t.Int(base.value**value), arg)
        return cond

    def comparison(self, part: t.Comparison) -> t.Comparison:
        """A part that compares."""
        left, right = self.sides(part.left, part.right)
        if has_real_logarithm(left) or has_real_logarithm(right):
            left, right = _plain(left), _plain(right)
        return evolve(part, left=left, right=right)

    def asymptotic(self, part: t.Asymptotic) -> t.Asymptotic:
        """A part that speaks of growth: positive constants change nothing."""
        logarithms = has_real_logarithm(part.bound) and real_logarithm(part.bound) is None
        if logarithms or has_root(part.bound):
            numerator, denominator = self.floored(part.bound)
            part = evolve(part, expr=times(denominator, part.expr), bound=numerator)
        if not has_quotient(part.expr) and not has_quotient(part.bound):
            return part
        (a, d), (b, e) = self.fraction(part.expr), self.fraction(part.bound)
        if isinstance(d, t.Int) and isinstance(e, t.Int):
            return evolve(part, expr=a, bound=b)
        return evolve(part, expr=times(e, a), bound=times(d, b))

    def floored(self, bound: t.Expr) -> Fraction:
        """A bound on growth without real logarithms, within a constant factor of what it was."""
        match bound:
            case _ if not (has_real_logarithm(bound) or has_root(bound)):
                return self.fraction(bound)
            case t.Log("real", arg, t.Int()) if self._grows(arg):
                return evolve(bound, kind="floor"), ONE
            case t.Binary("*", left, right):
                (a, d), (b, e) = self.floored(left), self.floored(right)
                return times(a, b), times(d, e)
            case t.Binary("/", left, right):
                (a, d), (b, e) = self.floored(left), self.floored(right)
                if not self._late_positive(b):
                    raise NoShape("a quotient by what is not seen to be positive")
                return times(e, a), times(d, b)
            case t.Binary("**", left, t.Int(value)) if value >= 0:
                a, d = self.floored(left)
                return t.Binary("**", a, t.Int(value)), _power(d, t.Int(value))
            case t.Binary("**", left, t.Log("real", t.Int(value) as number, t.Int() as base)):
                if value >= 1 and self._grows(left):
                    return t.Binary("**", number, t.Log("floor", left, base)), ONE
            case t.Binary("**", left, t.Rational(value)) if value > 0 and self._grows(left):
                whole, part = divmod(value, 1)
                base, power = t.Int(2**part.denominator), t.Int(2**part.numerator)
                root = t.Binary("**", power, t.Log("floor", left, base))
                return times(t.Binary("**", left, t.Int(int(whole))) if whole else ONE, root), ONE
        raise NoShape("a real logarithm or a root in this place")

    def _grows(self, expr: t.Expr) -> bool:
        """Whether an expression is the first parameter, or that and a number more."""
        match expr:
            case t.Binary("+", t.Var(name), t.Int(value)):
                return name == self.first and value >= 0
        return expr == t.Var(self.first)

    def _late_positive(self, expr: t.Expr) -> bool:
        """Whether an expression is seen to be positive once the first parameter is large."""
        match expr:
            case t.Log("floor", arg, t.Int()):
                return self._grows(arg)
            case t.Binary("*", left, right):
                return self._late_positive(left) and self._late_positive(right)
            case t.Binary("**", left, t.Int()):
                return self._late_positive(left)
        return self._grows(expr) or self.least(expr) == 1

    # --- fractions -----------------------------------------------------------------------------

    def fraction(self, expr: t.Expr) -> Fraction:
        """An expression as a fraction."""
        match expr:
            case t.Rational(value):
                return t.Int(value.numerator), t.Int(value.denominator)
            case _ if not has_quotient(expr):
                return expr, ONE
            case t.Neg(arg):
                a, d = self.fraction(arg)
                return negative(a), d
            case t.Binary("+" | "-" as op, left, right):
                (a, d), (b, e) = self.fraction(left), self.fraction(right)
                join = plus if op == "+" else minus
                first, second = _without_common(d, e)
                return join(times(second, a), times(first, b)), times(first, e)
            case t.Binary("*", left, right):
                (a, d), (b, e) = self.fraction(left), self.fraction(right)
                return times(a, b), times(d, e)
            case t.Binary("/", left, right):
                (a, d), (b, e) = self.fraction(left), self.fraction(right)
                if isinstance(b, t.Int) and b.value < 0:
                    a, b = negative(a), t.Int(-b.value)
                if self.least(b) != 1:
                    raise NoShape("a quotient by what is not seen to be positive")
                return times(e, a), times(d, b)
            case t.Binary("**", left, t.Int(value)) if value >= 0:
                a, d = self.fraction(left)
                return t.Binary("**", a, t.Int(value)), _power(d, t.Int(value))
            case t.Binary("**", left, right) if not has_quotient(right):
                if self.least(right) is None:
                    raise NoShape("a power of a rational with an exponent of either sign")
                a, d = self.fraction(left)
                return t.Binary("**", a, right), _power(d, right)
            case t.Extremum(_, args):
                whole, denominator = self._together([self.fraction(arg) for arg in args])
                return evolve(expr, args=whole), denominator
        raise NoShape("a quotient of rationals in this place")

    @staticmethod
    def _together(fractions: Sequence[Fraction]) -> tuple[tuple[t.Expr, ...], t.Expr]:
        """Numerators over one denominator."""
        whole: list[t.Expr] = []
        common: t.Expr = ONE
        for a, d in fractions:
            first, second = _without_common(common, d)
            whole = [times(second, b) for b in whole]
            whole.append(times(first, a))
            common = times(second, common)
        return tuple(whole), common

    def least(self, expr: t.Expr) -> int | None:
        """1 where an expression is seen to be positive, 0 where it is seen not to be negative."""
        match expr:
            case t.Int(value):
                return None if value < 0 else min(value, 1)
            case t.Var(name) if name in self.naturals:
                return 0
            case t.Binary("+", left, right):
                one, two = self.least(left), self.least(right)
                return None if one is None or two is None else max(one, two)
            case t.Binary("*", left, right):
                one, two = self.least(left), self.least(right)
                return None if one is None or two is None else min(one, two)
            case t.Binary("**", left, _):
                return self.least(left)
            case t.Log("floor" | "ceil"):
                return 0
            case t.Extremum("max", args):
                return max((v for a in args if (v := self.least(a)) is not None), default=None)
        return None


def _power(expr: t.Expr, exponent: t.Expr) -> t.Expr:
    return ONE if expr == ONE else t.Binary("**", expr, exponent)


def _without_common(left: t.Expr, right: t.Expr) -> Fraction:
    """Two denominators without what is common to both."""
    if left == right:
        return ONE, ONE
    if isinstance(left, t.Int) and isinstance(right, t.Int):
        common = math.gcd(left.value, right.value)
        return t.Int(left.value // common), t.Int(right.value // common)
    return left, right


# --- logarithms ----------------------------------------------------------------------------------


def _plain(expr: t.Expr) -> t.Expr:
    """A sum with a logarithm, without factors of 0 and 1."""
    match expr:
        case t.Neg(arg):
            return negative(_plain(arg))
        case t.Binary("+", left, right):
            return plus(_plain(left), _plain(right))
        case t.Binary("-", left, right):
            return minus(_plain(left), _plain(right))
        case t.Binary("*", left, right):
            one, two = _plain(left), _plain(right)
            if ZERO in (one, two):
                return ZERO
            match one, two:
                case t.Int(), t.Binary("*", t.Int() as number, rest):
                    return times(times(one, number), rest)
            return times(one, two)
    return expr


@frozen
class Logarithms:
    """A whole number and multiples of real logarithms to one base: `rest + sum x * log(a)`."""

    base: int
    rest: t.Expr
    terms: tuple[tuple[t.Expr, t.Expr], ...]


def in_logarithms(expr: t.Expr) -> Logarithms:
    """An expression that is linear in real logarithms.  Raises NoShape for any other."""
    rest, terms = _linear(expr)
    bases = {base for _, _, base in terms}
    if len(bases) > 1:
        raise NoShape("real logarithms to different bases")
    return Logarithms(bases.pop() if bases else 2, rest, tuple((x, a) for x, a, _ in terms))


def _linear(expr: t.Expr) -> tuple[t.Expr, list[tuple[t.Expr, t.Expr, int]]]:
    match expr:
        case _ if not has_real_logarithm(expr):
            return expr, []
        case t.Log("real", arg, t.Int(base)):
            return ZERO, [(ONE, arg, base)]
        case t.Neg(arg):
            rest, terms = _linear(arg)
            return negative(rest), [(negative(x), a, b) for x, a, b in terms]
        case t.Binary("+" | "-" as op, left, right):
            (one, first), (two, second) = _linear(left), _linear(right)
            if op == "+":
                return plus(one, two), first + second
            return minus(one, two), first + [(negative(x), a, b) for x, a, b in second]
        case t.Binary("*", left, right) if not has_real_logarithm(left):
            rest, terms = _linear(right)
            return _times(left, rest), [(_times(left, x), a, b) for x, a, b in terms]
        case t.Binary("*", left, right) if not has_real_logarithm(right):
            rest, terms = _linear(left)
            return _times(right, rest), [(_times(right, x), a, b) for x, a, b in terms]
    raise NoShape("a real logarithm")


def _times(left: t.Expr, right: t.Expr) -> t.Expr:
    return ZERO if right == ZERO else times(left, right)


__all__ = [
    "Logarithms",
    "has_quotient",
    "in_logarithms",
    "minus",
    "plus",
    "times",
    "without_quotients",
]
