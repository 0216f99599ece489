"""Chain of thought: one path, thought after thought, each seeing all of the earlier ones.

Problem: explore (the intuitive way: do not).
Used in: chain-of-thought prompting (Wei et al., 2022, arXiv:2201.11903); least-to-most prompting
(Zhou et al., 2022, arXiv:2205.10625) makes a call of each thought.
Counts: a call writes one thought of m tokens after a task of p tokens, a pass a token.
"""

from passbound.models import Asker, Case, Theta, Twin, claim, relation
from passbound.models.agents import LONG


@relation(unit="calls")
def chain(d):
    """Calls: one a thought."""
    if d == 0:
        return 0
    return chain(d - 1) + 1


@relation(unit="passes")
def chain_passes(d, m):
    """Forward passes: one a token; an empty thought still takes one."""
    if d == 0:
        return 0
    return chain_passes(d - 1, m) + max(m, 1)


@relation(unit="context_tokens")
def chain_context_tokens(d, p, m):
    """Tokens attended to."""
    assert m >= 1
    if d == 0:
        return 0
    return chain_context_tokens(d - 1, p, m) + sum(p + (d - 1) * m + i for i in range(m))


async def program(llm: Asker, task: str, d: int, m: int) -> str:
    """The task and d thoughts of at most m tokens, each after all of the earlier ones.

    Realises `chain` (d thoughts), and from below `chain_passes` and `chain_context_tokens` (a
    task of p tokens).
    """
    text = task
    for _ in range(d):
        text += (await llm.ask(text, m)).encode("ascii", "replace").decode()[:m]
    return text


def worst(d: int, p: int, m: int) -> Case:
    """Every thought is as long as it may be."""
    return Case(("x" * p, d, m), LONG)


TWINS = (
    Twin(program, chain, size=lambda task, d, m: d),
    Twin(
        program,
        chain_passes,
        size=lambda task, d, m: (d, m),
        kind="at most",
        worst=lambda d, m: worst(d, 1, m),
        points=((0, 1), (3, 0), (4, 1), (5, 7)),
    ),
    Twin(
        program,
        chain_context_tokens,
        size=lambda task, d, m: (d, len(task), m),
        kind="at most",
        worst=worst,
        points=((0, 1, 1), (3, 0, 1), (4, 2, 6), (6, 5, 3)),
    ),
)


@claim
def passes_exact(d, m):
    """Thoughts times their length."""
    assert m >= 1
    return chain_passes(d, m) == d * m


@claim
def context_exact(d, p, m):
    """As if all d m tokens were decoded by a single call: cutting it into thoughts is free."""
    assert m >= 1
    return 2 * chain_context_tokens(d, p, m) == d * m * (2 * p + d * m - 1)


@claim
def passes_order(d, m):
    """Linear in the thoughts and in their length."""
    assert m >= 1
    return chain_passes(d, m) in Theta(d * m)


@claim
def context_order(d):
    """Quadratic in the thoughts, here of 100 tokens each."""
    return chain_context_tokens(d, 1000, 100) in Theta(d**2)


@claim(expect="refuted")
def context_is_a_constant_a_pass(d, p, m):
    """A pass attends to more than the task and the thought that it belongs to."""
    assert m >= 1
    return chain_context_tokens(d, p, m) <= chain_passes(d, m) * (p + m)
