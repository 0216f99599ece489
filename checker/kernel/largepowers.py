"""Powers that are too large to compute, compared by smaller powers of their bases.

b^u < a^v where b^p <= a^q and q u < p v, and a^v < b^u where a^q <= b^p and p v < q u
(`powers_less` and `powers_more` in `lean/PassBound/Bases`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

BITS_AT_MOST = 200_000
"""Powers of the bases with more bits are not tried."""


@frozen
class Apart:
    """Whether b^u is less than a^v, by b^p <= a^q, or more, by a^q <= b^p."""

    less: bool
    p: int
    q: int


def apart(b: int, u: int, a: int, v: int) -> Apart | None:
    """Which of b^u and a^v is larger, for b >= 2, a >= 1, u, v >= 0; None where they are near."""
    for p, q in _near(math.log(a) / math.log(b)):
        if max(q * a.bit_length(), p * b.bit_length()) > BITS_AT_MOST:
            break
        one, other = b**p, a**q
        if one <= other and q * u < p * v:
            return Apart(True, p, q)
        if other <= one and p * v < q * u:
            return Apart(False, p, q)
    return None


def _near(ratio: float) -> Iterator[tuple[int, int]]:
    """p, q with p / q near a number from 0 on, by its continued fraction."""
    rest, (p, q), (p_before, q_before) = Fraction(ratio), (1, 0), (0, 1)
    while True:
        whole = math.floor(rest)
        (p, q), (p_before, q_before) = (whole * p + p_before, whole * q + q_before), (p, q)
        yield p, q
        yield p + p_before, q + q_before
        if rest == whole:
            return
        rest = 1 / (rest - whole)
