"""Exact integer arithmetic: what the operations of the language mean on numbers.

Python's own operators do for `+ - * // %`; here is the rest.  Errors are plain Python ones
(`ZeroDivisionError`, `ArithmeticError`), since the evaluator finds out what they mean.
"""

from __future__ import annotations

from fractions import Fraction

MAX_BITS = 1 << 20
"""No number that is worked with gets longer than this (315,653 digits)."""

BITS_A_STEP = 512
"""A value or power costs the evaluator's budget one step for every so many bits."""


class TooLong(ArithmeticError):
    """A number would get longer than `MAX_BITS`."""


def cdiv(a: int, b: int) -> int:
    """The ceiling of a / b."""
    return -(-a // b)


def flog(n: int, b: int) -> int:
    """The largest e with b**e <= n, for n >= 1 and b >= 2."""
    if n < 1 or b < 2:
        raise ArithmeticError("logarithm")
    if b == 2:
        return n.bit_length() - 1
    powers = [b]
    while powers[-1] <= n:
        powers.append(powers[-1] ** 2)
    exponent, reached = 0, 1
    for i in range(len(powers) - 2, -1, -1):
        if reached * powers[i] <= n:
            reached *= powers[i]
            exponent += 1 << i
    return exponent


def clog(n: int, b: int) -> int:
    """The smallest e >= 0 with b**e >= n, for n >= 1 and b >= 2."""
    if n < 1 or b < 2:
        raise ArithmeticError("logarithm")
    return 0 if n == 1 else flog(n - 1, b) + 1


def power(a: int, b: int) -> int:
    """a ** b for b >= 0; refuses results that are too long before making them."""
    if b < 0:
        raise ArithmeticError("negative exponent")
    if -2 < a < 2:
        return (1, a)[b] if b < 2 else (a * a, a)[b % 2]
    if (a.bit_length() - 1) * b > MAX_BITS:
        raise TooLong
    result: int = a**b
    return result


def floor_root(n: int, degree: int) -> int:
    """The largest r >= 0 with r**degree <= n, for n >= 0 and degree >= 1."""
    if n < 2 or degree == 1:
        return n
    low, high = 1, 1 << (n.bit_length() // degree + 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**degree <= n else (low, middle)
    return low


def exact_root(n: int, degree: int) -> int | None:
    """The r >= 0 with r**degree = n, where there is one."""
    root = floor_root(n, degree) if n >= 0 else -1
    return root if root >= 0 and root**degree == n else None


def rational_power(a: Fraction, b: int) -> Fraction:
    """a ** b for b >= 0."""
    return Fraction(power(a.numerator, b), power(a.denominator, b))


def times(a: int, b: int) -> int:
    """a * b; refuses results that are too long."""
    if a.bit_length() + b.bit_length() > MAX_BITS:
        raise TooLong
    return a * b


def span_length(start: int, stop: int, step: int) -> int:
    """How many numbers `range(start, stop, step)` has, at any size."""
    return max(0, -((start - stop) // step))
