"""Batches of b items a call.

Problem: process n similar items (optimised: the instruction is shared).
Used in: batch prompting (Cheng, Kasai and Yu, 2023, arXiv:2301.08721).
Counts: a call processes up to b items of t tokens under one instruction of p tokens.
"""

from passbound.models import Theta, cdiv, claim, relation
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
