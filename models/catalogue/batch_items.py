"""Batches of b items a call.

Problem: process n similar items (optimised: the instruction is shared).
Used in: batch prompting (Cheng, Kasai and Yu, 2023, arXiv:2301.08721).
Counts: a call processes up to b items of t tokens under one instruction of p tokens.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, cdiv, claim, relation
from passbound.models.agents import groups, side_by_side
from passbound.models.catalogue.per_item import per_item, per_item_prompt_tokens


@relation(unit="calls")
def batch_items(n, b):
    """Calls for n items."""
    assert b >= 1
    if n <= b:
        return min(n, 1)
    return 1 + batch_items(n - b, b)


@relation(unit="prompt_tokens")
def batch_items_prompt_tokens(n, b, p, t):
    """Tokens read: the instruction goes with each batch."""
    assert b >= 1
    if n == 0:
        return 0
    taken = min(n, b)
    return p + taken * t + batch_items_prompt_tokens(n - taken, b, p, t)


@relation(unit="calls")
def batch_items_retried(n):
    """Calls in the worst case when a batch that fails is halved, down to single items."""
    if n <= 1:
        return n
    return 1 + batch_items_retried(n // 2) + batch_items_retried(n - n // 2)


async def program(llm: Asker, instruction: str, items: Sequence[str], b: int) -> list[str]:
    """What the model makes of each item; "" where a batch has too few answers.

    Realises `batch_items` and `batch_items_prompt_tokens` (an instruction of p tokens, items of
    t tokens each); n is the number of items, b that of a batch.
    """
    batches = groups(items, b)
    replies = await side_by_side(
        llm.ask(instruction + "".join(batch), 16 * len(batch)) for batch in batches
    )
    return [
        answer
        for batch, reply in zip(batches, replies, strict=True)
        for answer in [*reply.splitlines(), *[""] * len(batch)][: len(batch)]
    ]


async def program_retried(llm: Asker, instruction: str, items: Sequence[str]) -> list[str]:
    """What the model makes of each item; a batch with too few answers is halved.

    Realises `batch_items_retried` from below; n is the number of items.
    """
    if not items:
        return []
    reply = await llm.ask(instruction + "".join(items), 16 * len(items))
    answers = reply.splitlines()
    if len(items) == 1 or len(answers) == len(items):
        return [*answers, ""][: len(items)]
    half = len(items) // 2
    parts = [items[:half], items[half:]]
    both = await side_by_side(program_retried(llm, instruction, part) for part in parts)
    return [*both[0], *both[1]]


TWINS = (
    Twin(program, batch_items, size=lambda instruction, items, b: (len(items), b)),
    Twin(
        program,
        batch_items_prompt_tokens,
        size=lambda instruction, items, b: (
            len(items),
            b,
            len(instruction),
            len(items[0]) if items else 0,
        ),
    ),
    Twin(
        program_retried,
        batch_items_retried,
        size=lambda instruction, items: len(items),
        kind="at most",
        worst=lambda n: Case(("Label:", ["x"] * n), ""),
        points=tuple((n,) for n in range(12)),
    ),
)


@claim
def exact(n, b):
    """A call for each b items, and one for the rest."""
    assert b >= 1
    return batch_items(n, b) == cdiv(n, b)


@claim
def prompt_exact(n, b, p, t):
    """The items once, the instruction once a batch."""
    assert b >= 1
    return batch_items_prompt_tokens(n, b, p, t) == cdiv(n, b) * p + n * t


@claim
def order(n):
    """Still linear, here in batches of sixteen."""
    return batch_items(n, 16) in Theta(n)


@claim
def never_more_than_per_item(n, b, p, t):
    """Batching never adds calls or tokens."""
    assert b >= 1
    tokens = batch_items_prompt_tokens(n, b, p, t)
    return batch_items(n, b) <= per_item(n) and tokens <= per_item_prompt_tokens(n, p, t)


@claim
def failing_batches(n):
    """If every batch of two or more fails, halving costs nearly twice a call an item."""
    assert n >= 1
    return batch_items_retried(n) == 2 * n - 1


@claim(expect="refuted")
def batches_divide_the_tokens(n, b, p, t):
    """Batches divide the instruction, not the items."""
    assert b >= 1
    return b * batch_items_prompt_tokens(n, b, p, t) <= per_item_prompt_tokens(n, p, t)


@claim(expect="refuted")
def fewer_calls_by_a_factor(n, b):
    """Nor do they divide the calls exactly: the last batch may be nearly empty."""
    assert b >= 1
    return b * batch_items(n, b) <= per_item(n)
