"""Numbers and text as people and JSON read them; integers may be of any length."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction

JSON_DIGITS = 4000
"""An integer with more digits than this is a string in JSON."""

SHOWN_DIGITS = 60
"""An integer with more digits than this is shown in short."""

_BASES = (2, 10, 3, 5, 6, 7)
_NEAR = 1 << 20


@contextmanager
def any_length() -> Iterator[None]:
    """Within, integers of any length may be converted to and from decimal text."""
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(before)


def digits(value: int) -> int:
    """How many decimal digits an integer has."""
    magnitude = abs(value)
    if magnitude.bit_length() < 2000:
        return len(str(magnitude))
    estimate = int(magnitude.bit_length() * math.log10(2))
    return estimate + int(magnitude >= 10**estimate)


def power_text(value: int) -> str | None:
    """`2**1001 - 1`, `10**500 + 3`, `5 * 2**900`: an expression, where a short one exists."""
    magnitude, sign = abs(value), "-" if value < 0 else ""
    bits = magnitude.bit_length()
    for base in _BASES:
        exponent = round((bits - 1) / math.log2(base))
        for guess in (exponent, exponent + 1, exponent - 1):
            rest = magnitude - base**guess if guess > 1 else _NEAR
            if abs(rest) < _NEAR:
                text = f"{sign}{base}**{guess}"
                rest = -rest if value < 0 else rest
                return text if not rest else f"{text} {'+' if rest > 0 else '-'} {abs(rest)}"
    low = (magnitude & -magnitude).bit_length() - 1
    if low > 16 and bits - low <= 64:
        return f"{sign}{magnitude >> low} * 2**{low}"
    return None


def integer(value: int, at_most: int = SHOWN_DIGITS) -> str:
    """An integer; a long one as an expression, or by its first digits and its length."""
    if value.bit_length() <= at_most * 3 or digits(value) <= at_most:
        return str(value)
    return power_text(value) or _leading(value)


def _leading(value: int) -> str:
    count = digits(value)
    lead = abs(value) // 10 ** (count - 8)
    text = f"{lead // 10**7}.{lead % 10**7:07d}"
    return f"about {'-' if value < 0 else ''}{text}e{count - 1} ({count:,} digits)"


def number(value: int | Fraction | str) -> str:
    """Any value of an expression, for people."""
    if isinstance(value, Fraction):
        if value.denominator == 1:
            return integer(value.numerator)
        return f"{integer(value.numerator)}/{integer(value.denominator)}"
    return integer(value) if isinstance(value, int) else value


def json_number(value: int | Fraction | str) -> int | str:
    """A value in JSON: rationals as "3/2", integers of more than 4,000 digits as strings."""
    if isinstance(value, str):
        return value
    if isinstance(value, Fraction) and value.denominator != 1:
        return f"{json_number(value.numerator)}/{json_number(value.denominator)}"
    whole = int(value)
    if whole.bit_length() <= JSON_DIGITS * 3 or digits(whole) <= JSON_DIGITS:
        return whole
    text = power_text(whole)
    if text is not None:
        return text
    if whole.bit_length() > 1_000_000:
        return hex(whole)
    with any_length():
        return str(whole)


def plural(count: int, word: str) -> str:
    """`1 claim`, `2 claims`."""
    return f"{count:,} {word if count == 1 else word + 's'}"
