"""Debate on a ring: every agent reads its two neighbours.

Problem: agree (optimised in tokens a round).
Used in: sparse debate (Li et al., 2024, arXiv:2406.11776); the ring is one of the networks of
Exchange-of-Thought (Yin et al., 2023, arXiv:2312.01823).
Counts: a call is one answer of t tokens by one of a agents; token bills count the answers read,
its own and the neighbours'.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call, side_by_side
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


DEBATE = "Answer again, minding these answers, if there are any:\n"


async def program(llm: Asker, a: int, r: int, t: int) -> list[str]:
    """The last answers of a agents on a ring, of t tokens each, after r rounds of debate.

    Realises `debate_ring_tokens` beside the instruction.
    """
    first = await side_by_side(llm.ask(DEBATE, t) for _ in range(a))
    answers = [fit(reply, t) for reply in first]
    for _ in range(r):
        views = [answers[i - 1] + answers[i] + answers[(i + 1) % a] for i in range(a)]
        replies = await side_by_side(llm.ask(DEBATE + view, t) for view in views)
        answers = [fit(reply, t) for reply in replies]
    return answers


async def program_agree(llm: Asker, a: int, t: int) -> list[str]:
    """As `program`, for as many rounds as news takes once around the ring: a // 2.

    Realises `debate_ring_agree_tokens` beside the instruction, and `debate_ring_rounds` beside the
    round of first answers.
    """
    return await program(llm, a, a // 2, t)


TWINS = (
    Twin(
        program,
        debate_ring_tokens,
        size=lambda a, r, t: (a, r, t),
        free=per_call(len(DEBATE)),
    ),
    Twin(
        program_agree,
        debate_ring_agree_tokens,
        size=lambda a, t: (a, t),
        free=per_call(len(DEBATE)),
    ),
    Twin(program_agree, debate_ring_rounds, size=lambda a, t: a, free=lambda ledger: 1),
)


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
