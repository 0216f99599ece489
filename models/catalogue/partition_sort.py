"""Quicksort-style partition: ask of every item whether it goes before a pivot, then recurse.

Problem: sort n items (intuitive; good only when the pivots are).
Used in: the quickselect-based top-k operator of LOTUS (Patel et al., 2024, arXiv:2407.11418)
partitions like this; quicksort itself is Hoare's (1961).
Counts: a call is one comparison of an item with the pivot; those of one partition are parallel.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, O, Theta, Twin, claim, clog2, flog2, log2, relation
from passbound.models.agents import judge, prefers, ranked, side_by_side
from passbound.models.catalogue.all_pairs import all_pairs


@relation(unit="calls")
def partition_sort(n):
    """Comparisons in the worst case over all the ways in which pivots may fall."""
    if n <= 1:
        return 0
    return (n - 1) + max(partition_sort(i) + partition_sort(n - 1 - i) for i in range(n))


@relation(unit="calls")
def partition_sort_balanced(n):
    """Comparisons when every pivot is a median."""
    if n <= 1:
        return 0
    below = (n - 1) // 2
    above = n - 1 - below
    return (n - 1) + partition_sort_balanced(below) + partition_sort_balanced(above)


@relation(unit="calls")
def partition_sort_best(n):
    """Comparisons in the best case over all the ways in which pivots may fall."""
    if n <= 1:
        return 0
    return (n - 1) + min(partition_sort_best(i) + partition_sort_best(n - 1 - i) for i in range(n))


@relation(unit="rounds")
def partition_sort_rounds(n):
    """Rounds in the worst case: one a partition, the two sides side by side."""
    if n <= 1:
        return 0
    return 1 + max(
        max(partition_sort_rounds(i), partition_sort_rounds(n - 1 - i)) for i in range(n)
    )


async def program(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order, the best one first; the first item is the pivot.

    Realises `partition_sort` and `partition_sort_rounds` from below, and `partition_sort_best` and
    `partition_sort_balanced` from above; n is the number of items.
    """
    if len(items) <= 1:
        return list(items)
    pivot, *others = items
    goes_before = await side_by_side(prefers(llm, item, pivot) for item in others)
    before = [item for item, first in zip(others, goes_before, strict=True) if first]
    after = [item for item, first in zip(others, goes_before, strict=True) if not first]
    left, right = await side_by_side([program(llm, before), program(llm, after)])
    return [*left, pivot, *right]


def pivots_first(items: Sequence[str]) -> list[str]:
    """Sorted items, rearranged so that the first item of every part is its median."""
    if len(items) <= 1:
        return list(items)
    middle = len(items) // 2
    return [
        items[middle],
        *pivots_first(items[:middle]),
        *pivots_first(items[middle + 1 :]),
    ]


def worst(n: int) -> Case:
    """Items that are in order already: every pivot is an extreme."""
    return Case((ranked(n),), judge)


def best(n: int) -> Case:
    """Items whose pivots are medians."""
    return Case((pivots_first(ranked(n)),), judge)


SIZES = tuple((n,) for n in range(14))
TWINS = (
    Twin(program, partition_sort, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(program, partition_sort_rounds, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(program, partition_sort_best, size=len, kind="at least", worst=best, points=SIZES),
    Twin(program, partition_sort_balanced, size=len, kind="at least", worst=best, points=SIZES),
)


@claim
def worst_exact(n):
    """In the worst case every pair is compared."""
    return 2 * partition_sort(n) == n * (n - 1)


@claim
def worst_order(n):
    """Quadratic in the worst case."""
    return partition_sort(n) in Theta(n**2)


@claim
def no_worse_than_all_pairs(n):
    """No pair is ever compared twice."""
    return partition_sort(n) <= all_pairs(n)


@claim
def balanced_upper(n):
    """With median pivots there are at most floor(log2 n) levels of fewer than n comparisons."""
    assert n >= 1
    return partition_sort_balanced(n) <= n * flog2(n)


@claim
def balanced_exact(n):
    """The path lengths of a balanced search tree, added up."""
    assert n >= 1
    return partition_sort_balanced(n) == (n + 1) * flog2(n) - 2 * 2 ** flog2(n) + 2


@claim
def balanced_order(n):
    """Median pivots make it n log n."""
    return partition_sort_balanced(n) in Theta(n * log2(n))


@claim
def best_is_no_worse_than_balanced(n):
    """Median pivots are one of the ways in which pivots may fall."""
    return partition_sort_best(n) <= partition_sort_balanced(n)


@claim
def worst_rounds(n):
    """A pivot that is an extreme settles one item a round."""
    assert n >= 1
    return partition_sort_rounds(n) == n - 1


@claim(expect="refuted")
def good_pivots_for_free(n):
    """A worst case is not rescued by a factor of two over n log n."""
    assert n >= 1
    return partition_sort(n) <= 2 * n * clog2(n)


@claim(expect="refuted")
def worst_is_n_log_n(n):
    """No factor rescues it."""
    return partition_sort(n) in O(n * log2(n))
