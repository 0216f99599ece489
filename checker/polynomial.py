"""Exact multivariate polynomials: the only arithmetic that a proof rests on.

A polynomial is a mapping from monomials to coefficients (int or Fraction, never float); a monomial
is a sorted tuple of (variable, exponent).  Values are immutable.  "Non-negative" is always meant
*syntactically*: no coefficient is negative, hence no value is negative where every variable is a
natural number.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

Number: TypeAlias = int | Fraction
Monomial: TypeAlias = tuple[tuple[str, int], ...]

ONE: Monomial = ()
UNIT: dict[Monomial, Number] = {ONE: 1}

PRODUCTS_AT_MOST = 200_000
"""Products of more terms than this are refused."""


class TooLarge(ArithmeticError):
    """A polynomial grew beyond what is worth computing with."""


@lru_cache(maxsize=1 << 16)
def monomial_product(left: Monomial, right: Monomial) -> Monomial:
    """The product of two monomials."""
    if not left:
        return right
    if not right:
        return left
    exponents = dict(left)
    for variable, exponent in right:
        exponents[variable] = exponents.get(variable, 0) + exponent
    return tuple(sorted(exponents.items()))


class Poly:
    """A polynomial with exact coefficients; compares and hashes by value."""

    __slots__ = ("_hash", "_variables", "terms")

    def __init__(self, terms: dict[Monomial, Number]) -> None:
        """Takes the dict over: no zero coefficient in it, and nobody else changes it."""
        self.terms = terms
        self._hash: int | None = None
        self._variables: frozenset[str] | None = None

    @staticmethod
    def constant(value: Number) -> Poly:
        """The polynomial without variables."""
        known = SMALL.get(value)
        return Poly({ONE: value} if value else {}) if known is None else known

    @staticmethod
    def variable(name: str) -> Poly:
        """The polynomial `name`."""
        return Poly({((name, 1),): 1})

    def __add__(self, other: Poly | Number) -> Poly:
        if not isinstance(other, Poly):
            return self._plus(other)
        result = dict(self.terms)
        for monomial, coefficient in other.terms.items():
            total = result.get(monomial, 0) + coefficient
            if total:
                result[monomial] = total
            else:
                del result[monomial]
        return Poly(result)

    __radd__ = __add__

    def _plus(self, number: Number) -> Poly:
        result = dict(self.terms)
        total = result.get(ONE, 0) + number
        if total:
            result[ONE] = total
        else:
            result.pop(ONE, None)
        return Poly(result)

    def __neg__(self) -> Poly:
        return Poly({monomial: -coefficient for monomial, coefficient in self.terms.items()})

    def __sub__(self, other: Poly | Number) -> Poly:
        if not isinstance(other, Poly):
            return self._plus(-other)
        result = dict(self.terms)
        for monomial, coefficient in other.terms.items():
            total = result.get(monomial, 0) - coefficient
            if total:
                result[monomial] = total
            else:
                del result[monomial]
        return Poly(result)

    def __rsub__(self, other: Number) -> Poly:
        return -self + other

    def __mul__(self, other: Poly | Number) -> Poly:
        if not isinstance(other, Poly):
            if not other:
                return ZERO
            return Poly({monomial: value * other for monomial, value in self.terms.items()})
        if self.terms == UNIT:
            return other
        if other.terms == UNIT:
            return self
        if len(self.terms) * len(other.terms) > PRODUCTS_AT_MOST:
            raise TooLarge("a product of too many terms")
        result: dict[Monomial, Number] = {}
        for left, a in self.terms.items():
            for right, b in other.terms.items():
                monomial = monomial_product(left, right)
                total = result.get(monomial, 0) + a * b
                if total:
                    result[monomial] = total
                else:
                    result.pop(monomial, None)
        return Poly(result)

    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> Poly:
        result = self if exponent else Poly.constant(1)
        for _ in range(exponent - 1):
            result = result * self
        return result

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Poly) and self.terms == other.terms

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self.terms.items()))
        return self._hash

    def __bool__(self) -> bool:
        return bool(self.terms)

    def __repr__(self) -> str:
        return format_poly(self)

    def __iter__(self) -> Iterator[tuple[Monomial, Number]]:
        return iter(self.terms.items())

    @property
    def constant_term(self) -> Number:
        """The coefficient of the monomial 1."""
        return self.terms.get(ONE, 0)

    @property
    def is_constant(self) -> bool:
        """Whether no variable occurs."""
        return not self.terms or (len(self.terms) == 1 and ONE in self.terms)

    @property
    def variables(self) -> frozenset[str]:
        """The variables that occur."""
        if self._variables is None:
            found = {variable for monomial in self.terms for variable, _ in monomial}
            self._variables = frozenset(found)
        return self._variables

    @property
    def degree(self) -> int:
        """The total degree; 0 for a constant."""
        return max((sum(e for _, e in monomial) for monomial in self.terms), default=0)

    def is_nonnegative(self) -> bool:
        """Whether no coefficient is negative (so: >= 0 wherever every variable is >= 0)."""
        return not self.terms or min(self.terms.values()) >= 0

    def dominates(self, other: Poly) -> bool:
        """Whether self - other is syntactically non-negative."""
        mine, others = self.terms, other.terms
        return all(mine.get(m, 0) >= value for m, value in others.items()) and all(
            value >= 0 for m, value in mine.items() if m not in others
        )

    def is_positive(self) -> bool:
        """Whether it is syntactically non-negative with a constant term of at least 1."""
        return self.constant_term >= 1 and self.is_nonnegative()

    def is_negative(self) -> bool:
        """Whether no coefficient is positive and the constant term is below zero."""
        return self.constant_term < 0 and max(self.terms.values()) <= 0

    def substitute(self, values: Mapping[str, Poly]) -> Poly:
        """Replaces variables by polynomials, all at once."""
        if self.variables.isdisjoint(values):
            return self
        result: dict[Monomial, Number] = {}
        for monomial, coefficient in self.terms.items():
            kept = tuple([power for power in monomial if power[0] not in values])
            factor = Poly({kept: coefficient})
            for variable, exponent in monomial:
                if variable in values:
                    factor = factor * values[variable] ** exponent
            for other, value in factor.terms.items():
                total = result.get(other, 0) + value
                if total:
                    result[other] = total
                else:
                    result.pop(other, None)
        return Poly(result)

    def divide(self, divisor: Poly) -> Poly | None:
        """The polynomial q with self = q * divisor, where there is one."""
        if divisor.terms == UNIT:
            return self
        names = sorted(self.variables | divisor.variables)

        def graded(monomial: Monomial) -> tuple[int, tuple[int, ...]]:
            exponents = dict(monomial)
            return sum(exponents.values()), tuple(exponents.get(name, 0) for name in names)

        lead = max(divisor.terms, key=graded)
        powers = dict(lead)
        quotient, rest = ZERO, self
        while rest.terms:
            top = max(rest.terms, key=graded)
            exponents = dict(top)
            for name, exponent in powers.items():
                exponents[name] = exponents.get(name, 0) - exponent
            if any(exponent < 0 for exponent in exponents.values()):
                return None
            monomial = tuple(sorted((name, e) for name, e in exponents.items() if e))
            step = Poly({monomial: Fraction(rest.terms[top]) / divisor.terms[lead]})
            quotient, rest = quotient + step, rest - step * divisor
        return quotient

    def common_denominator(self) -> int:
        """The least D >= 1 such that D times the polynomial has integer coefficients."""
        result = 1
        for value in self.terms.values():
            if value.denominator != 1:
                result = math.lcm(result, value.denominator)
        return result

    def cleared(self) -> Poly:
        """A positive multiple with integer coefficients."""
        denominator = self.common_denominator()
        return self if denominator == 1 else self * denominator

    def coefficient_of(self, variable: str) -> Poly:
        """The polynomial c where self = c * variable + rest; `variable` occurs at most linearly.

        Raises ValueError where it occurs in a higher power.
        """
        result: dict[Monomial, Number] = {}
        for monomial, coefficient in self.terms.items():
            for name, exponent in monomial:
                if name == variable:
                    if exponent > 1:
                        raise ValueError(f"{variable} does not occur linearly")
                    result[tuple(p for p in monomial if p[0] != variable)] = coefficient
        return Poly(result)


SMALL: dict[Number, Poly] = {}
SMALL.update({value: Poly.constant(value) for value in range(-16, 65)})
"""Numbers that are wanted again and again."""

ZERO = Poly.constant(0)


def format_monomial(monomial: Monomial) -> str:
    """`n^2*k`; the empty string for 1."""
    return "*".join(name if power == 1 else f"{name}^{power}" for name, power in monomial)


def format_poly(poly: Poly) -> str:
    """The polynomial as text, highest degree first."""
    if not poly.terms:
        return "0"
    pieces: list[str] = []
    ordered = sorted(poly.terms.items(), key=lambda t: (-sum(e for _, e in t[0]), t[0]))
    for monomial, coefficient in ordered:
        sign = "-" if coefficient < 0 else "+"
        size = abs(coefficient)
        body = format_monomial(monomial)
        text = str(size) if not body else body if size == 1 else f"{size}*{body}"
        if pieces:
            pieces.append(f"{sign} {text}")
        else:
            pieces.append(f"-{text}" if sign == "-" else text)
    return " ".join(pieces)
