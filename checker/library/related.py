"""Which theorems belong together: bounds from both sides, limits, comparisons, counterparts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from passbound.checker.library.data import Decomposition, Related, Theorem
from passbound.checker.library.problems import LIMITS

Side = Literal["exact", "above", "below", "both", "none"]

_WORDS = {
    "exact": "says the same relation exactly",
    "above": "bounds the same relation from above",
    "below": "bounds the same relation from below",
    "both": "bounds the same relation from both sides",
    "none": "speaks of the same relation",
}


def side_of(theorem: Theorem) -> Side:
    """From which side a theorem bounds the relation that it starts with."""
    if not theorem.relations:
        return "none"
    call = f"{theorem.relations[0]}("
    sides: set[Side] = set()
    for part in theorem.parts:
        for op, side, turned in _OPERATORS:
            left, found, right = part.partition(op)
            if found:
                if call in left:
                    sides.add(side)
                elif call in right:
                    sides.add(turned)
                break
    if len(sides) > 1:
        return "both"
    return sides.pop() if sides else "none"


_OPERATORS: tuple[tuple[str, Side, Side], ...] = (
    (" in Theta(", "both", "both"),
    (" in O(", "above", "above"),
    (" in Omega(", "below", "below"),
    (" == ", "exact", "exact"),
    (" <= ", "above", "below"),
    (" >= ", "below", "above"),
    (" < ", "above", "below"),
    (" > ", "below", "above"),
)


def relate(
    theorem: Theorem,
    everything: Sequence[Theorem],
    owners: Mapping[str, Decomposition],
    most: int,
) -> tuple[Related, ...]:
    """Other theorems, the nearest first, at most so many."""
    found: dict[str, str] = {}
    for other, why in _candidates(theorem, everything, owners):
        if other.name != theorem.name:
            found.setdefault(other.name, why)
    return tuple(Related(name, why) for name, why in list(found.items())[:most])


def _candidates(
    theorem: Theorem, everything: Sequence[Theorem], owners: Mapping[str, Decomposition]
) -> Iterator[tuple[Theorem, str]]:
    if not theorem.relations:
        return
    first = theorem.relations[0]
    proved = [other for other in everything if other.verdict == "proved"]
    for other in proved:
        if other.decomposition == LIMITS and first in other.relations:
            yield other, "says how far it is from the best that is possible"
    for other in proved:
        if other.decomposition != LIMITS and other.relations[:1] == (first,):
            yield other, _WORDS[side_of(other)]
    for other in proved:
        if first in other.relations[1:]:
            yield other, "compares it with another decomposition"
    for other in everything:
        if other.verdict == "refuted" and other.relations[:1] == (first,):
            yield other, "is plausible and false"
    problem = owners[first].problem if first in owners else ""
    short = theorem.name.rpartition(".")[2]
    for other in proved:
        owner = owners.get(other.relations[0]) if other.relations else None
        if (
            owner is not None
            and owner.problem == problem
            and other.units == theorem.units
            and other.name.rpartition(".")[2] == short
        ):
            yield other, f"says the like of another way to {problem}"
