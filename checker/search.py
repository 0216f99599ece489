"""Search for closings: from leaves to the multipliers of every goal, or the goal that resists.

Effort is counted, never timed: positivity first (no search at all), then products of facts and
variables by linear programming, of one factor, then of two and three.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from passbound.checker import linear
from passbound.checker.obligations import Leaf
from passbound.checker.polynomial import Poly
from passbound.checker.positivity import Closing
from passbound.checker.proofs import Closings, Place

DEGREES = (1, 2, 3)
LEAVES_AT_MOST = 400
FACTS_AT_MOST = 40


@frozen
class Stuck:
    """A goal that no closing was found for."""

    goal: Poly
    facts: tuple[Poly, ...]
    place: Place


def close_goal(
    goal: Poly, facts: tuple[Poly, ...], degrees: Iterable[int] = DEGREES
) -> Closing | None:
    """Multipliers that show goal >= 0, or None."""
    if goal.is_nonnegative():
        return ()
    facts = facts[:FACTS_AT_MOST]
    if not facts:
        return None
    for degree in degrees:
        closing = linear.close(goal, facts, degree)
        if closing is not None:
            return closing
    return None


def close_leaves(leaves: Sequence[Leaf], degrees: Iterable[int] = DEGREES) -> Closings | Stuck:
    """The closings of every goal, or the first goal that resists.

    Goals that positivity closes are looked at first, so that what is hopeless is found out early.
    """
    degrees = tuple(degrees)
    hard: list[tuple[Place, Poly, tuple[Poly, ...]]] = []
    for i, leaf in enumerate(leaves):
        for j, goal in enumerate(leaf.goals):
            if goal.is_nonnegative():
                continue
            if not leaf.facts and goal.constant_term < 0:
                return Stuck(goal, (), (i, j))
            hard.append(((i, j), goal, leaf.facts))
    if len(hard) > LEAVES_AT_MOST:
        return Stuck(hard[0][1], hard[0][2], hard[0][0])
    hard.sort(key=lambda item: len(item[2]))
    closings: dict[Place, Closing] = {}
    for place, goal, facts in hard:
        closing = close_goal(goal, facts, degrees)
        if closing is None:
            return Stuck(goal, facts, place)
        closings[place] = closing
    return closings
