"""Knockout in groups of k: the model picks the best of k items at once.

Problem: find the best of n items (optimised; wide prompts).
Used in: setwise ranking (Zhuang et al., 2023, arXiv:2310.09497).
Counts: a call picks the best of up to k items; a token bill charges t tokens an item.
"""

from collections.abc import Sequence

from passbound.models import Asker, Theta, Twin, cdiv, claim, clog, relation
from passbound.models.agents import groups, number, per_call, side_by_side
from passbound.models.catalogue.knockout import knockout, knockout_rounds


@relation(unit="calls")
def group_knockout(n, k):
    """Calls among n items: one a group, then the winners go on."""
    assert k >= 2
    if n <= 1:
        return 0
    return cdiv(n, k) + group_knockout(cdiv(n, k), k)


@relation(unit="rounds")
def group_knockout_rounds(n, k):
    """Rounds until one item is left."""
    assert k >= 2
    if n <= 1:
        return 0
    return 1 + group_knockout_rounds(cdiv(n, k), k)


@relation(unit="prompt_tokens")
def group_knockout_prompt_tokens(n, k, t):
    """Tokens of items read: in each round everyone who is still in."""
    assert k >= 2
    if n <= 1:
        return 0
    return n * t + group_knockout_prompt_tokens(cdiv(n, k), k, t)


PICK = "Which text is the best one? Reply with its number, from 0.\n"


async def program(llm: Asker, items: Sequence[str], k: int) -> str:
    """The best item; "" of none.

    Realises `group_knockout`, `group_knockout_rounds` and, for items of t tokens beside the
    instruction, `group_knockout_prompt_tokens`; n is the number of items, k that of a group.
    """
    still_in = list(items)
    while len(still_in) > 1:
        parts = groups(still_in, k)
        replies = await side_by_side(llm.ask(PICK + "".join(part), 4) for part in parts)
        still_in = [
            part[number(reply, len(part))] for part, reply in zip(parts, replies, strict=True)
        ]
    return still_in[0] if still_in else ""


def items_and_k(items: Sequence[str], k: int) -> tuple[int, int]:
    """The size of a program's inputs."""
    return len(items), k


TWINS = (
    Twin(program, group_knockout, size=items_and_k),
    Twin(program, group_knockout_rounds, size=items_and_k),
    Twin(
        program,
        group_knockout_prompt_tokens,
        size=lambda items, k: (len(items), k, len(items[0]) if items else 0),
        free=per_call(len(PICK)),
    ),
)


@claim
def rounds_exact(n, k):
    """ceil(log_k n) rounds."""
    assert n >= 1 and k >= 2
    return group_knockout_rounds(n, k) == clog(n, k)


@claim
def lower(n, k):
    """A call removes at most k - 1 items."""
    assert n >= 1 and k >= 2
    return (k - 1) * group_knockout(n, k) >= n - 1


@claim
def upper(n, k):
    """At most one call a round goes to a group that is not full."""
    assert n >= 1 and k >= 2
    return (k - 1) * group_knockout(n, k) <= n - 1 + (k - 1) * clog(n, k)


@claim
def order_in_threes(n):
    """For groups of three: linear."""
    return group_knockout(n, 3) in Theta(n)


@claim
def tokens_upper(n, k, t):
    """The later rounds together read at most as much as the first, and t a round."""
    assert n >= 1 and k >= 2
    return group_knockout_prompt_tokens(n, k, t) <= 2 * n * t + t * clog(n, k)


@claim
def no_more_rounds_than_pairs(n, k):
    """Wider groups never need more rounds than pairs."""
    assert k >= 2
    return group_knockout_rounds(n, k) <= knockout_rounds(n)


@claim(expect="refuted")
def divides_the_calls(n, k):
    """Groups of k do not divide the calls of the pairwise knockout by k."""
    assert n >= 1 and k >= 2
    return k * group_knockout(n, k) <= knockout(n)
