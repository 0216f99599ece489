"""Mixture of agents: layers of a proposers, each reading all proposals of the layer before.

Problem: agree (layers instead of rounds; one voice at the end).
Used in: Mixture-of-Agents (Wang et al., 2024, arXiv:2406.04692).
Counts: a call is one proposal of t tokens, or the last aggregation; token bills count the
proposals read.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import fit, per_call, side_by_side
from passbound.models.catalogue.debate_all import debate_all, debate_all_tokens


@relation(unit="calls")
def mixture_of_agents(a, r):
    """Proposals of r layers, and the aggregation."""
    if r == 0:
        return 1
    return mixture_of_agents(a, r - 1) + a


@relation(unit="prompt_tokens")
def mixture_of_agents_tokens(a, r, t):
    """Tokens read: the first layer reads no proposals, the aggregator those of the last."""
    if r == 0:
        return 0
    if r == 1:
        return a * t
    return mixture_of_agents_tokens(a, r - 1, t) + sum(a * t for i in range(a))


@relation(unit="rounds")
def mixture_of_agents_rounds(r):
    """Calls on the longest chain."""
    if r == 0:
        return 1
    return mixture_of_agents_rounds(r - 1) + 1


PROPOSE = "Improve on these proposals, if there are any:\n"


async def program(llm: Asker, a: int, r: int, t: int) -> str:
    """One answer, aggregated from the last of r layers of a proposals of t tokens.

    Realises `mixture_of_agents`, for a >= 1 `mixture_of_agents_rounds`, and beside the
    instruction `mixture_of_agents_tokens`.
    """
    proposals = ""
    for _ in range(r):
        replies = await side_by_side(llm.ask(PROPOSE + proposals, t) for _ in range(a))
        proposals = "".join(fit(reply, t) for reply in replies)
    return await llm.ask(PROPOSE + proposals, t)


TWINS = (
    Twin(program, mixture_of_agents, size=lambda a, r, t: (a, r)),
    Twin(program, mixture_of_agents_rounds, size=lambda a, r, t: r),
    Twin(
        program,
        mixture_of_agents_tokens,
        size=lambda a, r, t: (a, r, t),
        free=per_call(len(PROPOSE)),
    ),
)


@claim
def calls_exact(a, r):
    """Layers times proposers, and one."""
    return mixture_of_agents(a, r) == a * r + 1


@claim
def tokens_exact(a, r, t):
    """All but the first layer read everything."""
    assert r >= 1
    return mixture_of_agents_tokens(a, r, t) == a * t + (r - 1) * a * a * t


@claim
def tokens_order(a):
    """Quadratic in the proposers from two layers on."""
    return mixture_of_agents_tokens(a, 3, 500) in Theta(a**2)


@claim
def no_more_than_a_debate(a, r, t):
    """A debate with as many rounds reads no less, and asks at least as often."""
    assert a >= 1 and r >= 1
    tokens = mixture_of_agents_tokens(a, r, t)
    return tokens <= debate_all_tokens(a, r, t) and mixture_of_agents(a, r) <= debate_all(a, r)


@claim
def layers_are_rounds(r):
    """The wait is the layers and the aggregation."""
    return mixture_of_agents_rounds(r) == r + 1


@claim(expect="refuted")
def layers_cost_what_proposers_cost(a, r, t):
    """Swapping layers for proposers does not keep the bill: only one of them is squared."""
    assert a >= 1 and r >= 1
    return mixture_of_agents_tokens(a, r, t) == mixture_of_agents_tokens(r, a, t)
