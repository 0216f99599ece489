"""What a proof is: data that the prover fills in and the re-checker reads.

A proof holds no obligation, only what cannot be computed by generating them again: the lemmas,
the measures, the constants, and the multipliers of goals that positivity alone does not close.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal, TypeAlias

from attrs import frozen

from passbound.checker.lemmas import Lemma
from passbound.checker.obligations import PartProof
from passbound.checker.positivity import Closing
from passbound.models import terms as t

Place: TypeAlias = tuple[int, int]
"""A goal's place: the index of its leaf (or call) and its index there."""

Closings: TypeAlias = Mapping[Place, Closing]
"""The multipliers by goal; a goal that is not named is closed by positivity alone."""


@frozen
class Descent:
    """Why the recursion of a group of relations ends: measures, compared lexicographically.

    Along every call inside of the group the first measure that is not known to stay the same or
    to fall below it must fall by at least 1 from a value >= 0; calls that never fall must not
    form a cycle.
    """

    group: tuple[str, ...]
    levels: tuple[Mapping[str, t.Expr], ...]
    closings: Closings


@frozen
class LemmaProof:
    """A lemma and the multipliers of its induction step."""

    lemma: Lemma
    closings: Closings


@frozen
class Group:
    """Lemmas proved together by induction, from themselves and from the groups in `below`."""

    entries: tuple[LemmaProof, ...]
    below: tuple[Group, ...] = ()

    @property
    def lemmas(self) -> tuple[Lemma, ...]:
        """The group's own lemmas."""
        return tuple(entry.lemma for entry in self.entries)


def lemmas_of(groups: Sequence[Group]) -> list[Lemma]:
    """The lemmas of some groups, in order."""
    return [lemma for group in groups for lemma in group.lemmas]


def in_order(groups: Sequence[Group]) -> list[Group]:
    """The groups and all that they rest on, each once, what it rests on before it."""
    found: list[Group] = []
    for group in groups:
        for needed in (*in_order(group.below), group):
            if needed not in found:
                found.append(needed)
    return found


@frozen
class PartEntry:
    """How one comparison is shown, and with the lemmas of which groups."""

    how: PartProof
    closings: Closings
    groups: tuple[Group, ...] = ()


@frozen
class Constant:
    """expr <= c * bound (O) or expr >= c * bound (Omega) for all n >= n0, and bound > 0 there."""

    kind: Literal["O", "Omega"]
    c: Fraction
    n0: int
    comparison: PartEntry
    positive: PartEntry


@frozen
class Foundation:
    """Every relation that is used has a value at every point of its domain.

    `forms`: the lemmas on relations of earlier groups that its definedness is shown with.
    """

    defined: Mapping[str, Closings]
    descents: tuple[Descent, ...]
    forms: Mapping[str, tuple[Group, ...]] = {}


@frozen
class Proof:
    """A proved claim: the foundation, the claim's own definedness, and each part."""

    foundation: Foundation
    defined: Closings
    parts: tuple[PartEntry | tuple[Constant, ...], ...]
    forms: tuple[Group, ...] = ()
    """The lemmas that the claim's own definedness is shown with."""

    @property
    def groups(self) -> list[Group]:
        """Every group of lemmas that a part rests on, in the order in which they are proved."""
        used = [*(g for groups in self.foundation.forms.values() for g in groups), *self.forms]
        for part in self.parts:
            entries = [part] if isinstance(part, PartEntry) else []
            if not isinstance(part, PartEntry):
                entries = [entry for c in part for entry in (c.comparison, c.positive)]
            for entry in entries:
                used += entry.groups
        return in_order(used)
