"""Merge sort with the model as the comparator.

Problem: sort n items (optimised).
Used in: LLM sorting at large; analysed with the LLM call as the unit by Meyerson and Qiu (2025,
arXiv:2502.04358).
Counts: a call is one comparison of two items, in the worst case.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, clog2, log2, relation
from passbound.models.agents import judge, prefers, ranked, side_by_side
from passbound.models.catalogue.all_pairs import all_pairs


@relation(unit="calls")
def merge_sort(n):
    """Comparisons of n items: both halves, then n - 1 to merge them."""
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)


@relation(unit="calls")
def merge_sort_best(n):
    """Comparisons at the very least: a merge ends when the smaller half is used up."""
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort_best(half) + merge_sort_best(n - half) + half


@relation(unit="rounds")
def merge_sort_rounds(n):
    """Calls on the longest chain: the halves are parallel, a merge is not."""
    if n <= 1:
        return 0
    return max(merge_sort_rounds(n // 2), merge_sort_rounds(n - n // 2)) + (n - 1)


@relation(unit="orders")
def factorial(n):
    """The number of orders that n items can have."""
    if n == 0:
        return 1
    return n * factorial(n - 1)


async def program(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order, the best one first.

    Realises `merge_sort` and `merge_sort_rounds` from below and `merge_sort_best` from above; n is
    the number of items.
    """
    if len(items) <= 1:
        return list(items)
    half = len(items) // 2
    halves = [program(llm, items[:half]), program(llm, items[half:])]
    left, right = await side_by_side(halves)
    merged: list[str] = []
    while left and right:
        merged.append((left if await prefers(llm, left[0], right[0]) else right).pop(0))
    return [*merged, *left, *right]


def unmerged(items: Sequence[str]) -> list[str]:
    """Sorted items, dealt out so that both halves of every merge last to its end."""
    if len(items) <= 1:
        return list(items)
    return [*unmerged(items[1::2]), *unmerged(items[::2])]


def worst(n: int) -> Case:
    """The last two items of every merge come from different halves."""
    return Case((unmerged(ranked(n)),), judge)


def best(n: int) -> Case:
    """Items in order already: the left half is used up before the right one is touched."""
    return Case((ranked(n),), judge)


SIZES = tuple((n,) for n in range(20))
TWINS = (
    Twin(program, merge_sort, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(program, merge_sort_rounds, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(program, merge_sort_best, size=len, kind="at least", worst=best, points=SIZES),
)


@claim
def exact(n):
    """The closed form, for every n and not only for powers of two."""
    assert n >= 1
    return merge_sort(n) == n * clog2(n) - 2 ** clog2(n) + 1


@claim
def upper(n):
    """At most n ceil(log2 n) comparisons."""
    assert n >= 1
    return merge_sort(n) <= n * clog2(n)


@claim
def between_logs(n):
    """Within n of n log2 n, from below."""
    assert n >= 1
    return n * log2(n) - n + 1 <= merge_sort(n) <= n * log2(n)


@claim
def order(n):
    """Of the order of n log n."""
    return merge_sort(n) in Theta(n * log2(n))


@claim
def best_is_half(n):
    """Even the luckiest merges save no more than half."""
    return 2 * merge_sort_best(n) >= merge_sort(n)


@claim
def rounds_are_linear(n):
    """The last merges are the long ones: the chain is shorter than 2 n."""
    assert n >= 1
    return n - 1 <= merge_sort_rounds(n) <= 2 * n - 2


@claim
def never_worse_than_all_pairs(n):
    """Never more comparisons than there are pairs."""
    return merge_sort(n) <= all_pairs(n)


@claim(expect="unknown")
def tells_all_orders_apart(n):
    """Yes-or-no answers must tell n! orders apart: the bound that every sort obeys."""
    return factorial(n) <= 2 ** merge_sort(n)


@claim(expect="refuted")
def linear(n):
    """Five comparisons an item run out."""
    return merge_sort(n) <= 5 * n


@claim(expect="refuted")
def halves_are_parallel(n):
    """Parallel halves do not make the number of rounds logarithmic."""
    assert n >= 1
    return merge_sort_rounds(n) <= 2 * clog2(n)
