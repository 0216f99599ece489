"""Debate on a ring: every agent reads its two neighbours.

Problem: agree (optimised in tokens a round).
Used in: sparse debate (Li et al., 2024, arXiv:2406.11776); the ring is one of the networks of
Exchange-of-Thought (Yin et al., 2023, arXiv:2312.01823).
Counts: a call is one answer of t tokens by one of a agents; token bills count the answers read,
its own and the neighbours'.
"""

from passbound.models import Theta, claim, relation
from passbound.models.catalogue.debate_all import debate_all_tokens


@relation(unit="prompt_tokens")
def debate_ring_tokens(a, r, t):
    """Tokens of answers read in r rounds."""
    assert a >= 3
    if r == 0:
        return 0
    return debate_ring_tokens(a, r - 1, t) + sum(3 * t for i in range(a))


@relation(unit="rounds")
def debate_ring_rounds(a):
    """Rounds until what one agent knew has reached all: two more agents a round."""
    if a <= 1:
        return 0
    return 1 + debate_ring_rounds(a - 2)


@relation(unit="prompt_tokens")
def debate_ring_agree_tokens(a, t):
    """Tokens of answers read until everybody has heard of everybody."""
    assert a >= 3
    return debate_ring_tokens(a, debate_ring_rounds(a), t)


@claim
def tokens_exact(a, r, t):
    """Three answers an agent and round."""
    assert a >= 3
    return debate_ring_tokens(a, r, t) == 3 * a * r * t


@claim
def rounds_exact(a):
    """Half of the ring."""
    return debate_ring_rounds(a) == a // 2


@claim
def tokens_order(a, r, t):
    """Linear in the agents for a fixed number of rounds."""
    assert a >= 3 and r >= 1 and t >= 1
    return debate_ring_tokens(a, r, t) in Theta(a * r * t)


@claim
def cheaper_a_round(a, r, t):
    """Round for round the ring reads no more than all-to-all."""
    assert a >= 3
    return debate_ring_tokens(a, r, t) <= debate_all_tokens(a, r, t)


@claim
def agreeing_exact(a, t):
    """Until all have heard of all: quadratic after all."""
    assert a >= 3
    return debate_ring_agree_tokens(a, t) == 3 * a * (a // 2) * t


@claim
def agreeing_saves_nothing(a, t):
    """A single all-to-all round, after which all have heard of all too, never reads more."""
    assert a >= 3
    return debate_ring_agree_tokens(a, t) >= debate_all_tokens(a, 1, t)


@claim
def agreeing_order(a):
    """Quadratic, like all-to-all."""
    assert a >= 3
    return debate_ring_agree_tokens(a, 1) in Theta(a**2)


@claim(expect="refuted")
def agreeing_is_linear(a, t):
    """Short prompts do not make agreement linear: news needs rounds to travel."""
    assert a >= 3
    return debate_ring_agree_tokens(a, t) <= 4 * a * t
