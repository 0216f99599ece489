"""Heap sort: build a heap with the model's comparisons and take the best item out n times.

Problem: sort n items (optimised; sequential).
Used in: PRP-Sorting of Pairwise Ranking Prompting (Qin et al., 2023, arXiv:2306.17563); setwise
ranking (Zhuang et al., 2023, arXiv:2310.09497) widens the comparison.
Counts: a call is one comparison of two items, in the worst case.
"""

from passbound.models import Theta, claim, clog2, flog2, log2, relation
from passbound.models.catalogue.all_pairs import all_pairs
from passbound.models.catalogue.merge_sort import merge_sort


@relation(unit="calls")
def heap_insertions(n):
    """Comparisons that build a heap by inserting: an item climbs floor(log2 n) levels."""
    if n == 0:
        return 0
    return heap_insertions(n - 1) + flog2(n)


@relation(unit="calls")
def heap_build(h):
    """Comparisons that build a full heap of 2^h - 1 items bottom-up: two a level to sink."""
    if h == 0:
        return 0
    return 2 * heap_build(h - 1) + 2 * (h - 1)


@relation(unit="calls")
def heap_removals(n):
    """Comparisons that empty a heap of n items: the replacement of the root sinks."""
    if n <= 1:
        return 0
    return heap_removals(n - 1) + 2 * flog2(n - 1)


@relation(unit="calls")
def heap_sort(n):
    """Comparisons that sort n items, by insertions and removals."""
    return heap_insertions(n) + heap_removals(n)


@claim
def insertions_exact(n):
    """The sum of the floor logarithms up to n."""
    assert n >= 1
    return heap_insertions(n) == (n + 1) * flog2(n) - 2 * 2 ** flog2(n) + 2


@claim
def removals_upper(n):
    """Every removal costs at most two comparisons a level."""
    assert n >= 1
    return heap_removals(n) <= 2 * n * flog2(n)


@claim
def build_exact(h):
    """Bottom-up building has a closed form."""
    return heap_build(h) == 2 * 2**h - 2 * h - 2


@claim
def build_is_linear(h):
    """Building bottom-up costs at most two comparisons an item."""
    return heap_build(h) <= 2 * (2**h - 1)


@claim
def upper(n):
    """At most 3 n floor(log2 n) comparisons."""
    assert n >= 1
    return heap_sort(n) <= 3 * n * flog2(n)


@claim
def order(n):
    """Of the order of n log n."""
    return heap_sort(n) in Theta(n * log2(n))


@claim
def merge_sort_needs_fewer(n):
    """Merge sort never compares more often."""
    return merge_sort(n) <= heap_sort(n)


@claim(expect="refuted")
def beats_all_pairs(n):
    """On a handful of items comparing all pairs is cheaper."""
    return heap_sort(n) <= all_pairs(n)


@claim(expect="refuted")
def inserting_is_linear(n):
    """Building by insertions costs more than the two comparisons an item of bottom-up building."""
    return heap_insertions(n) <= 2 * n


@claim(expect="refuted")
def within_two_n_log_n(n):
    """Insertions and removals together exceed 2 n ceil(log2 n)."""
    assert n >= 1
    return heap_sort(n) <= 2 * n * clog2(n)
