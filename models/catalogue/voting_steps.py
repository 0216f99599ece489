"""Vote on every step until one of two answers is ahead by k, or the cap of votes is reached.

Problem: do n dependent steps without an error (optimised in reliability).
Used in: MAKER's first-to-ahead-by-k voting (Meyerson et al., 2025, arXiv:2511.09030).
Counts: a call is one vote; the worst and the best case are over all ways to vote.
"""

from collections.abc import Sequence
from itertools import cycle

from passbound.models import Asker, Case, Theta, Twin, claim, relation


@relation(unit="calls")
def votes_worst(left, lead, k):
    """Votes still cast in the worst case, with `left` allowed and one answer ahead by `lead`."""
    assert k >= 1 and lead <= k
    if left == 0 or lead == k:
        return 0
    if lead == 0:
        return 1 + votes_worst(left - 1, 1, k)
    return 1 + max(votes_worst(left - 1, lead + 1, k), votes_worst(left - 1, lead - 1, k))


@relation(unit="calls")
def votes_best(left, lead, k):
    """Votes still cast in the best case."""
    assert k >= 1 and lead <= k
    if left == 0 or lead == k:
        return 0
    if lead == 0:
        return 1 + votes_best(left - 1, 1, k)
    return 1 + min(votes_best(left - 1, lead + 1, k), votes_best(left - 1, lead - 1, k))


@relation(unit="calls")
def voting_steps(n, k, cap):
    """Votes on n steps in the worst case."""
    assert k >= 1
    if n == 0:
        return 0
    return votes_worst(cap, 0, k) + voting_steps(n - 1, k, cap)


@relation(unit="calls")
def voting_steps_best(n, k, cap):
    """Votes on n steps in the best case."""
    assert k >= 1
    if n == 0:
        return 0
    return votes_best(cap, 0, k) + voting_steps_best(n - 1, k, cap)


async def vote(llm: Asker, step: str, k: int, cap: int) -> str:
    """A or B: the answer that is ahead by k first, or at the end of cap votes.

    Realises `votes_worst` from below and `votes_best` from above (cap votes left, a lead of 0).
    """
    lead = 0
    for _ in range(cap):
        if abs(lead) == k:
            break
        reply = await llm.ask(f"{step}\nReply with A or B.", 4)
        lead += 1 if reply.strip().upper().startswith("A") else -1
    return "A" if lead >= 0 else "B"


async def program(llm: Asker, steps: Sequence[str], k: int, cap: int) -> list[str]:
    """The answer on each step.

    Realises `voting_steps` from below and `voting_steps_best` from above; n is the number of
    steps.
    """
    return [await vote(llm, step, k, cap) for step in steps]


def worst(n: int, k: int, cap: int) -> Case:
    """The votes alternate, so that nobody gets ahead by two."""
    return Case((["step"] * n, k, cap), cycle("AB"))


def best(n: int, k: int, cap: int) -> Case:
    """All votes agree."""
    return Case((["step"] * n, k, cap), "A")


def steps_and_votes(steps: Sequence[str], k: int, cap: int) -> tuple[int, int, int]:
    """The size of a program's inputs."""
    return len(steps), k, cap


SIZES = ((0, 1, 1), (1, 1, 4), (2, 2, 5), (3, 3, 4), (4, 2, 0), (3, 4, 9))
TWINS = (
    Twin(program, voting_steps, size=steps_and_votes, kind="at most", worst=worst, points=SIZES),
    Twin(
        program,
        voting_steps_best,
        size=steps_and_votes,
        kind="at least",
        worst=best,
        points=SIZES,
    ),
    Twin(
        vote,
        votes_worst,
        size=lambda step, k, cap: (cap, 0, k),
        kind="at most",
        worst=lambda left, lead, k: Case(("step", k, left), cycle("AB")),
        points=((0, 0, 1), (5, 0, 1), (6, 0, 2), (9, 0, 3)),
    ),
    Twin(
        vote,
        votes_best,
        size=lambda step, k, cap: (cap, 0, k),
        kind="at least",
        worst=lambda left, lead, k: Case(("step", k, left), "A"),
        points=((0, 0, 1), (5, 0, 1), (6, 0, 2), (2, 0, 3)),
    ),
)


@claim
def worst_is_the_cap(left, lead, k):
    """From k = 2 on the vote can swing to and fro until the cap."""
    assert k >= 2 and lead < k
    return votes_worst(left, lead, k) == left


@claim
def best_exact(left, lead, k):
    """A unanimous vote ends as soon as the lead is k."""
    assert k >= 1 and lead <= k
    return votes_best(left, lead, k) == min(left, k - lead)


@claim
def steps_worst_exact(n, k, cap):
    """The cap is what bounds the bill."""
    assert k >= 2
    return voting_steps(n, k, cap) == n * cap


@claim
def steps_best_exact(n, k, cap):
    """k votes a step when all agree."""
    assert 1 <= k <= cap
    return voting_steps_best(n, k, cap) == n * k


@claim
def order(n, cap):
    """Linear in the steps and in the cap."""
    assert cap >= 1
    return voting_steps(n, 3, cap) in Theta(n * cap)


@claim(expect="refuted")
def ahead_by_k_takes_two_k_votes(left, lead, k):
    """Ahead by k is not the best of 2 k - 1: a tie can last until the cap."""
    assert k >= 1 and lead <= k
    return votes_worst(left, lead, k) <= 2 * k - 1
