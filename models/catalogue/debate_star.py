"""Debate through a hub: the hub reads all answers and sends out one digest.

Problem: agree (optimised: linear in the agents).
Used in: the star (or "report") network of Exchange-of-Thought (Yin et al., 2023,
arXiv:2312.01823); debates with a judge (Liang et al., 2023, arXiv:2305.19118).
Counts: a call is one answer or one digest of t tokens, with a agents besides the hub; token bills
count answers and digests read.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call, side_by_side
from passbound.models.catalogue.debate_all import (
    debate_all,
    debate_all_history_tokens,
    debate_all_rounds,
    debate_all_tokens,
)


@relation(unit="calls")
def debate_star(a, r):
    """Answers and digests: first answers, then a digest and new answers a round."""
    if r == 0:
        return a
    return debate_star(a, r - 1) + 1 + a


@relation(unit="rounds")
def debate_star_rounds(r):
    """Calls on the longest chain: the digest waits for the answers, and they for it."""
    if r == 0:
        return 1
    return debate_star_rounds(r - 1) + 2


@relation(unit="prompt_tokens")
def debate_star_tokens(a, r, t):
    """Tokens read: all answers by the hub, the digest and its own answer by each agent."""
    if r == 0:
        return 0
    return debate_star_tokens(a, r - 1, t) + a * t + sum(2 * t for i in range(a))


DEBATE = "Answer again, or sum up what there is to read:\n"


async def program(llm: Asker, a: int, r: int, t: int) -> list[str]:
    """The last answers of a agents around a hub, of t tokens each, after r rounds.

    Realises `debate_star`, for a >= 1 `debate_star_rounds`, and beside the instruction
    `debate_star_tokens`.
    """
    first = await side_by_side(llm.ask(DEBATE, t) for _ in range(a))
    answers = [fit(reply, t) for reply in first]
    for _ in range(r):
        digest = fit(await llm.ask(DEBATE + "".join(answers), t), t)
        replies = await side_by_side(llm.ask(DEBATE + digest + own, t) for own in answers)
        answers = [fit(reply, t) for reply in replies]
    return answers


TWINS = (
    Twin(program, debate_star, size=lambda a, r, t: (a, r)),
    Twin(program, debate_star_rounds, size=lambda a, r, t: r),
    Twin(
        program,
        debate_star_tokens,
        size=lambda a, r, t: (a, r, t),
        free=per_call(len(DEBATE)),
    ),
)


@claim
def calls_exact(a, r):
    """One call a round more than all-to-all."""
    return debate_star(a, r) == debate_all(a, r) + r


@claim
def tokens_exact(a, r, t):
    """Every answer is read twice and the digest once an agent."""
    return debate_star_tokens(a, r, t) == 3 * a * r * t


@claim
def tokens_order(a, r, t):
    """Linear in the agents, for all rounds and lengths at once."""
    assert r >= 1 and t >= 1
    return debate_star_tokens(a, r, t) in Theta(a * r * t)


@claim
def beats_all_to_all(a, r, t):
    """From three agents on the hub saves tokens."""
    assert a >= 3
    return debate_star_tokens(a, r, t) <= debate_all_tokens(a, r, t)


@claim
def saves_more_when_all_is_shown(a, r, t):
    """Against a debate that shows its whole history the hub saves more with each round."""
    assert a >= 3
    history = debate_all_history_tokens(a, r, t)
    return 2 * history >= (r + 1) * debate_star_tokens(a, r, t)


@claim
def waits_longer(a, r):
    """The price is the wait: up to twice the rounds."""
    assert a >= 1
    return debate_all_rounds(a, r) <= debate_star_rounds(r) <= 2 * debate_all_rounds(a, r)


@claim(expect="refuted")
def always_beats_all_to_all(a, r, t):
    """A lone agent, or a pair, has no use for a hub."""
    return debate_star_tokens(a, r, t) <= debate_all_tokens(a, r, t)
