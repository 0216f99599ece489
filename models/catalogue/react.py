"""One agent whose context grows: think, act, observe, and read everything again.

Problem: do n dependent steps (intuitive).
Used in: ReAct (Yao et al., 2022, arXiv:2210.03629) and most tool-using agents since.
Counts: a call is one step; it reads the task of p tokens and t tokens of every earlier step.
Prompt tokens are what is read, context tokens what the m passes of each call attend to.
"""

from passbound.models import Asker, Case, O, Theta, Twin, claim, relation
from passbound.models.agents import LONG, fit


@relation(unit="calls")
def react(n):
    """Calls: one a step."""
    if n == 0:
        return 0
    return react(n - 1) + 1


@relation(unit="prompt_tokens")
def react_prompt_tokens(n, p, t):
    """Tokens read: the n-th step sees the task and n - 1 earlier steps."""
    if n == 0:
        return 0
    return react_prompt_tokens(n - 1, p, t) + p + (n - 1) * t


@relation(unit="context_tokens")
def react_context_tokens(n, p, t, m):
    """Tokens attended to when every step writes m tokens."""
    assert m >= 1
    if n == 0:
        return 0
    return react_context_tokens(n - 1, p, t, m) + sum(p + (n - 1) * t + i for i in range(m))


@relation(unit="uncached_prompt_tokens")
def react_uncached_tokens(n, p, t):
    """Tokens read that no prompt cache holds: the task once, then only what is new."""
    if n == 0:
        return 0
    if n == 1:
        return p
    return react_uncached_tokens(n - 1, p, t) + t


async def program(llm: Asker, task: str, n: int, t: int, m: int = 64) -> str:
    """The history of n steps, each kept as t tokens, of which the model writes m at most.

    Realises `react` (n steps), `react_prompt_tokens` (a task of p tokens) and, from below,
    `react_context_tokens`.
    """
    context = task
    for _ in range(n):
        context += fit(await llm.ask(context, m), t)
    return context


def worst(n: int, p: int, t: int, m: int) -> Case:
    """Every thought is as long as it may be."""
    return Case(("x" * p, n, t, m), LONG)


TWINS = (
    Twin(program, react, size=lambda task, n, t, m=64: n),
    Twin(program, react_prompt_tokens, size=lambda task, n, t, m=64: (n, len(task), t)),
    Twin(
        program,
        react_context_tokens,
        size=lambda task, n, t, m=64: (n, len(task), t, m),
        kind="at most",
        worst=worst,
        points=((0, 1, 1, 1), (1, 4, 0, 3), (3, 5, 6, 2), (6, 2, 1, 8)),
    ),
)


@claim
def calls_exact(n):
    """The number of calls hides the growth."""
    return react(n) == n


@claim
def prompt_exact(n, p, t):
    """The task n times, and each step once for every later step."""
    return 2 * react_prompt_tokens(n, p, t) == 2 * n * p + t * n * (n - 1)


@claim
def context_exact(n, p, t, m):
    """m passes a step over the history, and over the step's own output."""
    assert m >= 1
    twice = 2 * n * m * p + m * t * n * (n - 1) + n * m * (m - 1)
    return 2 * react_context_tokens(n, p, t, m) == twice


@claim
def prompt_order(n):
    """Quadratic in the steps, here for a task of 1,000 tokens and steps of 500."""
    return react_prompt_tokens(n, 1000, 500) in Theta(n**2)


@claim
def cache_exact(n, p, t):
    """A perfect prompt cache makes the fresh tokens linear."""
    assert n >= 1
    return react_uncached_tokens(n, p, t) == p + (n - 1) * t


@claim
def cache_never_hurts(n, p, t):
    """Fresh tokens are among the tokens read."""
    return react_uncached_tokens(n, p, t) <= react_prompt_tokens(n, p, t)


@claim(expect="refuted")
def twice_the_steps_twice_the_bill(n, p, t):
    """Twice as many steps cost more than twice as much."""
    return react_prompt_tokens(2 * n, p, t) <= 2 * react_prompt_tokens(n, p, t)


@claim(expect="refuted")
def prompt_is_linear(n):
    """No constant a step covers the bill."""
    return react_prompt_tokens(n, 1000, 500) in O(n)
