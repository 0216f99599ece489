"""Fitting: the combination of given terms that takes given values, by exact linear algebra.

The equations are solved modulo a large prime and the numbers reconstructed as fractions.  A wrong
fit does no harm: what is fitted is a guess until it is proved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeAlias, TypeVar

from attrs import field, frozen

PRIME = (1 << 61) - 1

EXTRA_EQUATIONS = 8
"""Equations beyond the number of terms that are solved; all are checked after that."""

Equation: TypeAlias = tuple[Sequence[int], int]
"""The values of the terms at a point, and what their combination must be there."""

P = TypeVar("P")


@frozen
class Fit:
    """Coefficients, one a term, and how many equations they satisfy."""

    coefficients: tuple[Fraction, ...]
    equations: int


def fit(points: Sequence[P], equation: Callable[[P], Equation | None], width: int) -> Fit | None:
    """Coefficients c with sum_j c_j row_j = value at every point that has an equation.

    Earlier terms are preferred.  None where there are no such coefficients, or where they are not
    fractions of moderate size.  A few equations are solved first: most guesses fail there.
    """
    step = max(1, len(points) // (width + EXTRA_EQUATIONS))
    echelon = _Echelon(width)
    for point in points[::step]:
        found = equation(point)
        if found is not None and not echelon.add(*found):
            return None
    coefficients = echelon.solution()
    if coefficients is None:
        return None
    equations = [found for point in points if (found := equation(point)) is not None]
    used = [(j, c) for j, c in enumerate(coefficients) if c]
    for row, value in equations:
        if sum((c * row[j] for j, c in used), Fraction(0)) != value:
            return None
    return Fit(coefficients, len(equations))


@frozen
class _Echelon:
    """Equations modulo the prime, each with a leading 1 in a column of its own; the value last."""

    width: int
    rows: dict[int, list[int]] = field(factory=dict)

    def add(self, row: Sequence[int], value: int) -> bool:
        """Whether the equation agrees with those before it."""
        line = [v % PRIME for v in (*row, value)]
        for column in range(self.width):
            factor = line[column]
            if not factor:
                continue
            known = self.rows.get(column)
            if known is None:
                inverse = pow(factor, -1, PRIME)
                self.rows[column] = [v * inverse % PRIME for v in line]
                return True
            line = [(v - factor * w) % PRIME if w else v for v, w in zip(line, known, strict=True)]
        return not line[self.width]

    def solution(self) -> tuple[Fraction, ...] | None:
        """The solution in which the columns without an equation of their own are 0."""
        residues = [0] * self.width
        for column in sorted(self.rows, reverse=True):
            line = self.rows[column]
            rest = sum(line[j] * residues[j] for j in range(column + 1, self.width))
            residues[column] = (line[self.width] - rest) % PRIME
        numbers = [reconstruct(residue) for residue in residues]
        found = [number for number in numbers if number is not None]
        return tuple(found) if len(found) == self.width else None


def reconstruct(residue: int) -> Fraction | None:
    """The fraction a/b of moderate size with a = residue * b modulo the prime (by Wang)."""
    bound = 1 << 29
    a, b, u, v = PRIME, residue % PRIME, 0, 1
    while b > bound:
        quotient = a // b
        a, b, u, v = b, a - quotient * b, v, u - quotient * v
    if not v or abs(v) > bound:
        return None
    return Fraction(b, v)
