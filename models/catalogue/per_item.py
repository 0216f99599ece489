"""A call an item.

Problem: process n similar items (intuitive).
Used in: extraction and labelling pipelines everywhere; the semantic map of LOTUS (Patel et al.,
2024, arXiv:2407.11418).
Counts: a call processes one item of t tokens under an instruction of p tokens.
"""

from collections.abc import Sequence

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import side_by_side


@relation(unit="calls")
def per_item(n):
    """Calls for n items."""
    if n == 0:
        return 0
    return per_item(n - 1) + 1


@relation(unit="rounds")
def per_item_rounds(n):
    """Calls on the longest chain: the items do not wait for each other."""
    if n == 0:
        return 0
    return max(per_item_rounds(n - 1), 1)


@relation(unit="prompt_tokens")
def per_item_prompt_tokens(n, p, t):
    """Tokens read: the instruction goes with each item."""
    if n == 0:
        return 0
    return per_item_prompt_tokens(n - 1, p, t) + p + t


async def program(llm: Asker, instruction: str, items: Sequence[str]) -> list[str]:
    """What the model makes of each item.

    Realises `per_item`, `per_item_rounds` and `per_item_prompt_tokens` (an instruction of p
    tokens, items of t tokens each); n is the number of items.
    """
    return await side_by_side(llm.ask(instruction + item, 16) for item in items)


TWINS = (
    Twin(program, per_item, size=lambda instruction, items: len(items)),
    Twin(program, per_item_rounds, size=lambda instruction, items: len(items)),
    Twin(
        program,
        per_item_prompt_tokens,
        size=lambda instruction, items: (
            len(items),
            len(instruction),
            len(items[0]) if items else 0,
        ),
    ),
)


@claim
def exact(n):
    """As many calls as items."""
    return per_item(n) == n


@claim
def prompt_exact(n, p, t):
    """Linear in the items, and in the instruction."""
    return per_item_prompt_tokens(n, p, t) == n * (p + t)


@claim
def order(n, p, t):
    """Linear, for every instruction and item at once."""
    assert p + t >= 1
    return per_item_prompt_tokens(n, p, t) in Theta(n * (p + t))


@claim
def one_round(n):
    """All items at the same time."""
    return per_item_rounds(n) <= 1


@claim(expect="refuted")
def the_instruction_is_read_once(n, p, t):
    """Without a cache the instruction is paid for with each item."""
    return per_item_prompt_tokens(n, p, t) <= p + n * t
