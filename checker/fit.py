"""Fitting: the combination of given terms that takes given values, by exact linear algebra.

The equations are solved modulo a large prime and the numbers reconstructed as fractions.  A wrong
fit does no harm: what is fitted is a guess until it is proved.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

PRIME = (1 << 61) - 1

EXTRA_ROWS = 8
"""Equations beyond the number of terms that the elimination looks at; all are checked after it."""


def fit(rows: Sequence[Sequence[int]], values: Sequence[int]) -> list[Fraction] | None:
    """Coefficients c with sum_j c_j rows[i][j] = values[i] for all i; earlier columns preferred.

    None where there are none, or where they are not fractions of moderate size.
    """
    width = len(rows[0]) if rows else 0
    picked = range(0, len(rows), max(1, len(rows) // (width + EXTRA_ROWS)))
    matrix = [[*(v % PRIME for v in rows[i]), values[i] % PRIME] for i in picked]
    pivots: list[int] = []
    line = 0
    for column in range(width):
        found = next((i for i in range(line, len(matrix)) if matrix[i][column]), None)
        if found is None:
            continue
        matrix[line], matrix[found] = matrix[found], matrix[line]
        inverse = pow(matrix[line][column], -1, PRIME)
        top = matrix[line] = [v * inverse % PRIME for v in matrix[line]]
        for i, row in enumerate(matrix):
            if i != line and row[column]:
                factor = row[column]
                matrix[i] = [(v - factor * w) % PRIME for v, w in zip(row, top, strict=True)]
        pivots.append(column)
        line += 1
    if any(row[width] for row in matrix[line:]):
        return None
    result = [Fraction(0)] * width
    for row, column in zip(matrix, pivots, strict=False):
        number = reconstruct(row[width])
        if number is None:
            return None
        result[column] = number
    return result if _agrees(result, rows, values) else None


def _agrees(
    coefficients: Sequence[Fraction], rows: Sequence[Sequence[int]], values: Sequence[int]
) -> bool:
    used = [(j, c) for j, c in enumerate(coefficients) if c]
    return all(
        sum((c * row[j] for j, c in used), Fraction(0)) == value
        for row, value in zip(rows, values, strict=True)
    )


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
