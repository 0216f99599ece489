"""Retry a failed step: a few attempts each, one shared budget, or retries within retries.

Problem: do n dependent steps without an error (intuitive).
Used in: agent frameworks with a retry setting; Reflexion (Shinn et al., 2023, arXiv:2303.11366)
retries whole runs.
Counts: a call is one attempt at a step, in the worst case.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, relation
from passbound.models.agents import yes


@relation(unit="calls")
def retries(n, left, r):
    """Attempts on n steps with r each, of which the current step has `left`."""
    assert 1 <= left <= r
    if n == 0:
        return 0
    if left == 1:
        return 1 + retries(n - 1, r, r)
    return 1 + max(retries(n, left - 1, r), retries(n - 1, r, r))


@relation(unit="calls")
def retries_shared(n, budget):
    """Attempts on n steps when all of them share a budget of extra attempts."""
    if n == 0:
        return 0
    if budget == 0:
        return 1 + retries_shared(n - 1, 0)
    return 1 + max(retries_shared(n - 1, budget), retries_shared(n, budget - 1))


@relation(unit="calls")
def retries_nested(runs, n, r):
    """Attempts when the whole run of n steps is itself retried."""
    assert r >= 1
    if runs == 0:
        return 0
    return retries(n, r, r) + retries_nested(runs - 1, n, r)


async def attempts(llm: Asker, step: str, r: int) -> bool:
    """Whether one of r attempts at a step succeeds."""
    for _ in range(r):
        if yes(await llm.ask(f"{step}\nDo it, and reply yes if it worked.", 8)):
            return True
    return False


async def program(llm: Asker, steps: Sequence[str], r: int) -> list[bool]:
    """Which steps succeed, with r attempts each.

    Realises `retries` from below (n steps, r attempts left for the first one, r for each).
    """
    return [await attempts(llm, step, r) for step in steps]


async def program_shared(llm: Asker, steps: Sequence[str], budget: int) -> list[bool]:
    """Which steps succeed, where all of them share a budget of extra attempts.

    Realises `retries_shared` from below; n is the number of steps.
    """
    done = []
    for step in steps:
        worked = await attempts(llm, step, 1)
        while not worked and budget > 0:
            budget -= 1
            worked = await attempts(llm, step, 1)
        done.append(worked)
    return done


async def program_nested(llm: Asker, steps: Sequence[str], runs: int, r: int) -> bool:
    """Whether all steps succeed in one of several runs, with r attempts each.

    Realises `retries_nested` from below; n is the number of steps.
    """
    for _ in range(runs):
        if all(await program(llm, steps, r)):
            return True
    return False


def nothing_works(n: int) -> list[str]:
    """Steps that will be said to have failed."""
    return [f"step {i}" for i in range(n)]


TWINS = (
    Twin(
        program,
        retries,
        size=lambda steps, r: (len(steps), r, r),
        kind="at most",
        worst=lambda n, left, r: Case((nothing_works(n), r), "no"),
        points=((0, 1, 1), (1, 3, 3), (4, 2, 2), (3, 5, 5)),
    ),
    Twin(
        program_shared,
        retries_shared,
        size=lambda steps, budget: (len(steps), budget),
        kind="at most",
        worst=lambda n, budget: Case((nothing_works(n), budget), "no"),
        points=((0, 4), (1, 0), (3, 4), (5, 2)),
    ),
    Twin(
        program_nested,
        retries_nested,
        size=lambda steps, runs, r: (runs, len(steps), r),
        kind="at most",
        worst=lambda runs, n, r: Case((nothing_works(n), runs, r), "no"),
        points=((0, 2, 1), (2, 0, 1), (1, 3, 2), (3, 2, 2)),
    ),
)


@claim
def exact(n, r):
    """Every step may use all of its attempts."""
    assert r >= 1
    return retries(n, r, r) == n * r


@claim
def exact_midway(n, left, r):
    """What is left of this step, and all of the others."""
    assert n >= 1 and 1 <= left <= r
    return retries(n, left, r) == (n - 1) * r + left


@claim
def shared_exact(n, budget):
    """A shared budget adds where separate ones multiply."""
    assert n >= 1
    return retries_shared(n, budget) == n + budget


@claim
def nested_exact(runs, n, r):
    """Retries within retries multiply once more."""
    assert r >= 1
    return retries_nested(runs, n, r) == runs * n * r


@claim
def order(n, r):
    """Linear in the steps and in the attempts."""
    assert r >= 1
    return retries(n, r, r) in Theta(n * r)


@claim
def shared_is_no_worse(n, r):
    """One extra attempt a step, pooled, costs no more than r attempts for each step."""
    assert r >= 2
    return retries_shared(n, n) <= retries(n, r, r)


@claim(expect="refuted")
def nested_retries_add(runs, n, r):
    """Two levels of retries do not add up."""
    assert r >= 1
    return retries_nested(runs, n, r) <= n * (runs + r)


@claim(expect="refuted")
def one_failure_one_call(n, r):
    """r attempts a step are not n + r calls."""
    assert r >= 1
    return retries(n, r, r) <= n + r
