"""Polynomials as Lean text."""

from __future__ import annotations

from collections.abc import Mapping

from passbound.checker.kernel.statement import NoShape
from passbound.checker.polynomial import Monomial, Poly


def monomial_text(monomial: Monomial, names: Mapping[str, str]) -> str:
    """A product of variables; 1 for the empty one."""
    factors = [
        names[name] if power == 1 else f"{names[name]} ^ {power}" for name, power in monomial
    ]
    return " * ".join(factors) if factors else "1"


def poly_text(poly: Poly, names: Mapping[str, str]) -> str:
    """A polynomial with integer coefficients, an atom or in parentheses."""
    if poly.common_denominator() != 1:
        raise NoShape("a polynomial with fractions")
    text = ""
    ordered = sorted(poly, key=lambda term: (term[1] < 0, -sum(e for _, e in term[0]), term[0]))
    for monomial, value in ordered:
        size = abs(int(value))
        if not monomial:
            piece = str(size)
        else:
            product = monomial_text(monomial, names)
            piece = product if size == 1 else f"{size} * {product}"
        if not text:
            text = piece if value > 0 else f"0 - {piece}"
        else:
            text += f" + {piece}" if value > 0 else f" - {piece}"
    if not text:
        return "0"
    single = len(ordered) == 1 and " " not in text
    return text if single else f"({text})"
