"""One-step agents that hand a short state on to the next one.

Problem: do n dependent steps (optimised in tokens).
Used in: MAKER (Meyerson et al., 2025, arXiv:2511.09030), where each agent does one step and sees
only the current state.
Counts: a call is one step; it reads the task of p tokens and the state of h tokens.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import fit
from passbound.models.catalogue.react import react_prompt_tokens


@relation(unit="calls")
def handoff(n):
    """Calls: one a step."""
    if n == 0:
        return 0
    return 1 + handoff(n - 1)


@relation(unit="prompt_tokens")
def handoff_prompt_tokens(n, p, h):
    """Tokens read: task and state, every time."""
    if n == 0:
        return 0
    return p + h + handoff_prompt_tokens(n - 1, p, h)


@relation(unit="prompt_tokens")
def handoff_refreshed_prompt_tokens(n, s, p, t):
    """Tokens read by an agent that forgets its history after every s steps."""
    assert s >= 1
    if n <= s:
        return react_prompt_tokens(n, p, t)
    return react_prompt_tokens(s, p, t) + handoff_refreshed_prompt_tokens(n - s, s, p, t)


async def program(llm: Asker, task: str, state: str, n: int) -> str:
    """The state after n steps, each by an agent that sees the task and the state alone.

    Realises `handoff` (n steps) and `handoff_prompt_tokens` (a task of p tokens, a state of h).
    """
    size = len(state)
    for _ in range(n):
        state = fit(await llm.ask(task + state, size), size)
    return state


async def program_refreshed(llm: Asker, task: str, n: int, s: int, t: int) -> str:
    """The history since the last refreshment: it is forgotten after every s steps.

    Realises `handoff_refreshed_prompt_tokens` (n steps, a task of p tokens, t a step).
    """
    history = ""
    for step in range(n):
        if step % s == 0:
            history = ""
        history += fit(await llm.ask(task + history, t), t)
    return history


TWINS = (
    Twin(program, handoff, size=lambda task, state, n: n),
    Twin(program, handoff_prompt_tokens, size=lambda task, state, n: (n, len(task), len(state))),
    Twin(
        program_refreshed,
        handoff_refreshed_prompt_tokens,
        size=lambda task, n, s, t: (n, s, len(task), t),
    ),
)


@claim
def prompt_exact(n, p, h):
    """Linear in the steps."""
    return handoff_prompt_tokens(n, p, h) == n * (p + h)


@claim
def prompt_order(n, h):
    """Of the order of steps times state, for every size of the state at once."""
    assert h >= 1
    return handoff_prompt_tokens(n, 0, h) in Theta(n * h)


@claim
def beats_the_growing_context(n, p, t, h):
    """A state as long as a few steps pays once the run is twice as long as that."""
    assert t >= 1 and n >= 2 * h + 1
    return handoff_prompt_tokens(n, p, h) <= react_prompt_tokens(n, p, t)


@claim
def forgetting_never_hurts(n, s, p, t):
    """Forgetting the history now and then never adds to the tokens read."""
    assert s >= 1
    return handoff_refreshed_prompt_tokens(n, s, p, t) <= react_prompt_tokens(n, p, t)


@claim
def forgetting_upper(n, s, t):
    """With the history cut every s steps the tokens read are linear in the steps."""
    assert s >= 1
    return 2 * handoff_refreshed_prompt_tokens(n, s, 0, t) <= n * (s - 1) * t


@claim(expect="refuted")
def always_beats_the_growing_context(n, p, t, h):
    """On a short run the history is shorter than the state."""
    assert t >= 1
    return handoff_prompt_tokens(n, p, h) <= react_prompt_tokens(n, p, t)
