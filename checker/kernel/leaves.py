"""Numbers and variables as data."""

from __future__ import annotations

NAMED = 12
"""Numbers and places up to this one have names in the theory: Lean reads a name faster."""


def number(value: int) -> str:
    """A natural number as data."""
    return f".n{value}" if value <= NAMED else f"(.num {value})"


def variable(place: int) -> str:
    """A variable of a case as data."""
    return f".v{place}" if place <= NAMED else f"(.pos {place})"


def own(place: int) -> str:
    """A parameter of a statement as data."""
    return f".o{place}" if place <= NAMED else f"(.own {place})"


def par(place: int) -> str:
    """A parameter of a rule as data."""
    return f".p{place}" if place <= NAMED else f"(.par {place})"
