"""Real logarithms, compared exactly.

A comparison is linear in real logarithms, so both of its sides are linear forms
`q + c1 log_b1(a1) + ...` with rational numbers (`LogSum`).  The sign of a form is found by
isolating intervals; that a form is zero is shown by factoring its numbers into coprime ones; and
logarithms to one base are a comparison of integer powers.  Where none of these settles it within
`MAX_BITS` bits, `Undecided` is raised.  Nothing is ever rounded to a float.
"""

from __future__ import annotations

import decimal
from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction
from functools import lru_cache, total_ordering
from math import gcd, lcm

from attrs import frozen

from .arithmetic import exact_root
from .errors import Undecided

MAX_BITS = 4096
"""The precision up to which numbers are told apart."""

MAX_POWER_BITS = 1 << 20
"""Integer powers are compared up to this length."""


def _context(digits: int, rounding: str) -> decimal.Context:
    low, high = decimal.MIN_EMIN, decimal.MAX_EMAX
    return decimal.Context(prec=digits, rounding=rounding, Emin=low, Emax=high)


class Interval:
    """Arithmetic on closed intervals whose ends are decimals, rounded outwards."""

    __slots__ = ("_down", "_up", "bits")

    def __init__(self, bits: int) -> None:
        self.bits = bits
        digits = max(10, bits * 30103 // 100000 + 6)
        self._down = _context(digits, ROUND_FLOOR)
        self._up = _context(digits, ROUND_CEILING)

    def of(self, value: Fraction | int) -> tuple[Decimal, Decimal]:
        """An interval around a rational number."""
        top, bottom = Decimal(value.numerator), Decimal(value.denominator)
        return self._down.divide(top, bottom), self._up.divide(top, bottom)

    def add(
        self, x: tuple[Decimal, Decimal], y: tuple[Decimal, Decimal]
    ) -> tuple[Decimal, Decimal]:
        """x + y."""
        return self._down.add(x[0], y[0]), self._up.add(x[1], y[1])

    def negative(self, x: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
        """-x."""
        return x[1].copy_negate(), x[0].copy_negate()

    def multiply(
        self, x: tuple[Decimal, Decimal], y: tuple[Decimal, Decimal]
    ) -> tuple[Decimal, Decimal]:
        """x * y."""
        corners = [(a, b) for a in x for b in y]
        low = min(self._down.multiply(a, b) for a, b in corners)
        return low, max(self._up.multiply(a, b) for a, b in corners)

    def divide(
        self, x: tuple[Decimal, Decimal], y: tuple[Decimal, Decimal]
    ) -> tuple[Decimal, Decimal]:
        """x / y for a y that does not touch zero."""
        if y[0] <= 0 <= y[1]:
            raise Undecided("a divisor cannot be told from zero")
        corners = [(a, b) for a in x for b in y]
        low = min(self._down.divide(a, b) for a, b in corners)
        return low, max(self._up.divide(a, b) for a, b in corners)

    def ln(self, x: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
        """The natural logarithm of a positive x; decimal's `ln` is off by less than one digit."""
        low, high = self._down.ln(x[0]), self._up.ln(x[1])
        return self._down.next_minus(low), self._up.next_plus(high)

    def ln_of(self, value: Fraction) -> tuple[Decimal, Decimal]:
        """The natural logarithm of a rational number; those asked for again are remembered."""
        return _remembered_ln(self.bits, value)

    def exp(self, x: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
        """The exponential function."""
        low, high = self._down.exp(x[0]), self._up.exp(x[1])
        return max(Decimal(0), self._down.next_minus(low)), self._up.next_plus(high)


@lru_cache(maxsize=1024)
def _remembered_ln(bits: int, value: Fraction) -> tuple[Decimal, Decimal]:
    work = Interval(bits)
    return work.ln(work.of(value))


@frozen
class LogTerm:
    """`coefficient * log(arg, base)`, with arg > 1 and base > 1."""

    coefficient: Fraction
    arg: Fraction
    base: Fraction


@total_ordering
@frozen(eq=False)
class LogSum:
    """A linear form in real logarithms."""

    constant: Fraction
    terms: tuple[LogTerm, ...]

    def __add__(self, other: LogSum | Fraction | int) -> LogSum:
        other = _form(other)
        return LogSum(self.constant + other.constant, _collected((*self.terms, *other.terms)))

    __radd__ = __add__

    def __neg__(self) -> LogSum:
        return self * -1

    def __sub__(self, other: LogSum | Fraction | int) -> LogSum:
        return self + -_form(other)

    def __rsub__(self, other: LogSum | Fraction | int) -> LogSum:
        return -self + other

    def __mul__(self, other: LogSum | Fraction | int) -> LogSum:
        if isinstance(other, LogSum):
            if other.terms and self.terms:
                raise TypeError("a real logarithm times another one")
            return self * other.constant if self.terms else other * self.constant
        return LogSum(
            self.constant * other,
            tuple(LogTerm(t.coefficient * other, t.arg, t.base) for t in self.terms if other),
        )

    __rmul__ = __mul__

    def __truediv__(self, other: LogSum | Fraction | int) -> LogSum:
        divisor = _form(other)
        if divisor.terms:
            raise TypeError("division by a real logarithm")
        return self * (1 / divisor.constant)

    def __rtruediv__(self, other: Fraction | int) -> LogSum:
        return _form(other) / self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LogSum | Fraction | int):
            return NotImplemented
        return (self - other).sign() == 0

    def __lt__(self, other: LogSum | Fraction | int) -> bool:
        return (self - other).sign() < 0

    def __hash__(self) -> int:
        return hash((self.constant, self.terms))

    def interval(self, work: Interval) -> tuple[Decimal, Decimal]:
        """An interval around the value."""
        total = work.of(self.constant)
        for term in self.terms:
            quotient = work.divide(work.ln_of(term.arg), work.ln_of(term.base))
            total = work.add(total, work.multiply(work.of(term.coefficient), quotient))
        return total

    def sign(self) -> int:
        """-1, 0 or 1; raises `Undecided` where `MAX_BITS` bits do not tell."""
        if not self.terms:
            return (self.constant > 0) - (self.constant < 0)
        bits = 64
        while bits <= MAX_BITS:
            low, high = self.interval(Interval(bits))
            if low > 0 or high < 0:
                return 1 if low > 0 else -1
            if bits == 64 and self._is_zero():
                return 0
            if bits == 256 and (sign := self._sign_by_powers()):
                return sign
            bits *= 2
        raise Undecided(f"the difference of both sides is zero to {MAX_BITS} bits")

    def _sign_by_powers(self) -> int:
        """The sign by integer powers where all bases are one, 0 where that is out of hand."""
        base = self.terms[0].base
        factors = [(term.arg, term.coefficient) for term in self.terms]
        factors.append((base, self.constant))
        common = lcm(*(exponent.denominator for _, exponent in factors))
        exponents = [(number, int(exponent * common)) for number, exponent in factors]
        length = sum(_bits(number) * abs(exponent) for number, exponent in exponents)
        if any(term.base != base for term in self.terms) or length > MAX_POWER_BITS:
            return 0
        product = Fraction(1)
        for number, exponent in exponents:
            product *= number**exponent
        return (product > 1) - (product < 1)

    def _is_zero(self) -> bool:
        """Whether the form is zero because the logarithms to each base make a rational."""
        total = self.constant
        for base in dict.fromkeys(term.base for term in self.terms):
            group = [term for term in self.terms if term.base == base]
            rational = _rational_value(group, base)
            if rational is None:
                return False
            total += rational
        return total == 0


def _rational_value(terms: list[LogTerm], base: Fraction) -> Fraction | None:
    """The rational number that logarithms to one base add up to, if it is one."""
    numbers = {base.numerator, base.denominator}
    for term in terms:
        numbers |= {term.arg.numerator, term.arg.denominator}
    primes = _coprime(number for number in numbers if number > 1)
    total = [Fraction(0)] * len(primes)
    for term in terms:
        for i, exponent in enumerate(_exponents(term.arg, primes)):
            total[i] += term.coefficient * exponent
    wanted = _exponents(base, primes)
    ratios = {a / b for a, b in zip(total, wanted, strict=True) if b}
    if len(ratios) != 1 or any(a and not b for a, b in zip(total, wanted, strict=True)):
        return None
    return ratios.pop()


def _coprime(numbers: Iterable[int]) -> list[int]:
    """Pairwise coprime numbers above 1 whose powers make up all of the given ones."""
    basis: list[int] = []
    pending = list(numbers)
    while pending:
        number = pending.pop()
        for i, other in enumerate(basis):
            common = gcd(number, other)
            if common > 1:
                del basis[i]
                pending.extend(x for x in (number // common, other // common, common) if x > 1)
                break
        else:
            basis.append(number)
    return sorted(set(basis))


def _exponents(value: Fraction, primes: list[int]) -> list[int]:
    return [
        _valuation(value.numerator, prime) - _valuation(value.denominator, prime)
        for prime in primes
    ]


def _valuation(value: int, prime: int) -> int:
    """How often a number divides another one."""
    powers = [prime]
    count = 0
    while value % powers[-1] == 0:
        value //= powers[-1]
        count += 1 << (len(powers) - 1)
        powers.append(powers[-1] ** 2)
    for i in range(len(powers) - 2, -1, -1):
        if value % powers[i] == 0:
            value //= powers[i]
            count += 1 << i
    return count


def _bits(value: Fraction) -> int:
    return value.numerator.bit_length() + value.denominator.bit_length()


def _form(value: LogSum | Fraction | int) -> LogSum:
    return value if isinstance(value, LogSum) else LogSum(Fraction(value), ())


def _collected(terms: tuple[LogTerm, ...]) -> tuple[LogTerm, ...]:
    """Like terms added up, in order."""
    sums: dict[tuple[Fraction, Fraction], Fraction] = {}
    for term in terms:
        key = (term.arg, term.base)
        sums[key] = sums.get(key, Fraction(0)) + term.coefficient
    return tuple(LogTerm(c, arg, base) for (arg, base), c in sums.items() if c)


@lru_cache(maxsize=1024)
def logarithm(arg: Fraction, base: Fraction) -> LogSum:
    """`log(arg, base)` for arg >= 1 and base > 1.

    A rational value is found to be one; else the least base of which `base` is a power is used.
    """
    if arg < 1 or base <= 1:
        raise ValueError("a logarithm is of a number >= 1 to a base > 1")
    if arg == 1:
        return LogSum(Fraction(0), ())
    root, exponent = _root(base)
    term = LogTerm(Fraction(1, exponent), arg, root)
    rational = _rational_value([term], root)
    return LogSum(Fraction(0), (term,)) if rational is None else LogSum(rational, ())


@lru_cache(maxsize=64)
def _root(base: Fraction) -> tuple[Fraction, int]:
    """The number r with the largest k such that base = r**k."""
    for k in range(max(base.numerator.bit_length(), base.denominator.bit_length()), 1, -1):
        top, bottom = exact_root(base.numerator, k), exact_root(base.denominator, k)
        if top is not None and bottom is not None:
            return Fraction(top, bottom), k
    return base, 1
