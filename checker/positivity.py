"""Why a polynomial is non-negative: one form of certificate for every step.

To show goal >= 0 from facts f_i >= 0, over non-negative variables, it is enough that

    goal - sum_j m_j * (product of the facts in S_j)

has no negative coefficient, where every m_j is a polynomial without negative coefficients.  With
no term at all this is *positivity*: the goal itself has no negative coefficient.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from passbound.checker.polynomial import Poly


@frozen
class Term:
    """One m_j and the indices of the facts in S_j."""

    facts: tuple[int, ...]
    multiplier: Poly


Closing = tuple[Term, ...]
"""What closes a goal: the empty tuple where positivity alone does."""


def remainder(goal: Poly, facts: Sequence[Poly], closing: Closing) -> Poly:
    """goal - sum_j m_j * (product of facts): what must have no negative coefficient.

    Raises ValueError where a multiplier has a negative coefficient or a fact does not exist.
    """
    rest = goal
    for term in closing:
        if not term.multiplier.is_nonnegative():
            raise ValueError(f"the multiplier {term.multiplier} has a negative coefficient")
        product = term.multiplier
        for index in term.facts:
            if not 0 <= index < len(facts):
                raise ValueError(f"there is no fact {index}")
            product = product * facts[index]
        rest = rest - product
    return rest


def closes(goal: Poly, facts: Sequence[Poly], closing: Closing) -> bool:
    """Whether the closing shows goal >= 0."""
    return remainder(goal, facts, closing).is_nonnegative()
