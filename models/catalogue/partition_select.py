"""Quickselect: partition around a pivot and go on with one side only.

Problem: find the best k of n items (optimised if the pivots are good).
Used in: the top-k operator of LOTUS (Patel et al., 2024, arXiv:2407.11418).
Counts: a call is one comparison of an item with the pivot; those of one partition are parallel.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, flog2, log2, relation
from passbound.models.agents import prefers, side_by_side
from passbound.models.catalogue.partition_sort import partition_sort


@relation(unit="calls")
def partition_select(n):
    """Comparisons in the worst case over all the ways in which pivots may fall."""
    if n <= 1:
        return 0
    return (n - 1) + max(partition_select(i) for i in range(n))


@relation(unit="calls")
def partition_select_halving(n):
    """Comparisons when every pivot is a median, or half of the items is dropped all the same."""
    if n <= 1:
        return 0
    return (n - 1) + partition_select_halving(n // 2)


@relation(unit="rounds")
def partition_select_rounds(n):
    """Rounds when every pivot is a median, or half of the items is dropped all the same."""
    if n <= 1:
        return 0
    return 1 + partition_select_rounds(n // 2)


async def program(llm: Asker, items: Sequence[str], k: int) -> list[str]:
    """The best k items, in no order; the first item is the pivot.

    Realises `partition_select` from below; n is the number of items.
    """
    if k <= 0 or k >= len(items):
        return list(items[: max(k, 0)])
    pivot, *others = items
    goes_before = await side_by_side(prefers(llm, item, pivot) for item in others)
    before = [item for item, first in zip(others, goes_before, strict=True) if first]
    after = [item for item, first in zip(others, goes_before, strict=True) if not first]
    if len(before) >= k:
        return await program(llm, before, k)
    return [*before, pivot, *await program(llm, after, k - len(before) - 1)]


async def program_halving(llm: Asker, items: Sequence[str]) -> str | None:
    """The item that is left when half of the items is dropped again and again, None of none.

    Those that go before the pivot stay, and where they are too few others with them.
    Realises `partition_select_halving` and `partition_select_rounds`; n is the number of items.
    """
    left = list(items)
    while len(left) > 1:
        pivot, *others = left
        goes_before = await side_by_side(prefers(llm, item, pivot) for item in others)
        before = [item for item, first in zip(others, goes_before, strict=True) if first]
        after = [item for item, first in zip(others, goes_before, strict=True) if not first]
        left = [*before, pivot, *after][: len(left) // 2]
    return left[0] if left else None


def worst(n: int) -> Case:
    """The best one is sought, and every pivot is said to be the worst item."""
    return Case(([str(i) for i in range(n)], 1), "A")


TWINS = (
    Twin(
        program,
        partition_select,
        size=lambda items, k: len(items),
        kind="at most",
        worst=worst,
        points=tuple((n,) for n in range(16)),
    ),
    Twin(program_halving, partition_select_halving, size=len),
    Twin(program_halving, partition_select_rounds, size=len),
)


@claim
def worst_exact(n):
    """Every pair in the worst case."""
    return 2 * partition_select(n) == n * (n - 1)


@claim
def worst_order(n):
    """Quadratic in the worst case."""
    return partition_select(n) in Theta(n**2)


@claim
def worst_is_as_bad_as_sorting(n):
    """With hostile pivots selecting saves nothing over sorting."""
    return partition_select(n) == partition_sort(n)


@claim
def halving_upper(n):
    """With median pivots fewer than 2 n comparisons."""
    return partition_select_halving(n) <= 2 * n


@claim
def halving_lower(n):
    """And no fewer than 2 n less a few a level."""
    assert n >= 1
    return partition_select_halving(n) >= 2 * n - 2 * flog2(n) - 2


@claim
def halving_order(n):
    """Linear with median pivots, in logarithmically many rounds."""
    return partition_select_halving(n) in Theta(n) and partition_select_rounds(n) in Theta(log2(n))


@claim
def rounds_exact(n):
    """floor(log2 n) rounds."""
    assert n >= 1
    return partition_select_rounds(n) == flog2(n)


@claim(expect="refuted")
def linear_in_the_worst_case(n):
    """Two comparisons an item fail as soon as the pivots may be hostile."""
    return partition_select(n) <= 2 * n
