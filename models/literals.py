"""Numbers as they are written: exact decimals, and signs that belong to a number."""

from __future__ import annotations

from fractions import Fraction

from .terms import Expr, Int, Neg, Rational, Span


def negated(term: Expr, span: Span | None) -> Expr:
    """Unary minus, folded into a number."""
    if isinstance(term, Int):
        return Int(-term.value, span=span)
    if isinstance(term, Rational):
        return Rational(-term.value, span=span)
    return Neg(term, span=span)


def exact_decimal(text: str) -> Fraction | None:
    """The exact value of a decimal literal, None where it is out of hand."""
    text = text.replace("_", "").lower()
    mantissa, _, exponent = text.partition("e")
    if len(mantissa) > 4000 or len(exponent) > 5 or abs(int(exponent or "0")) > 10_000:
        return None
    try:
        return Fraction(mantissa) * Fraction(10) ** int(exponent or "0")
    except ValueError:
        return None
