"""What no decomposition can beat.

Problem: limits.
Used in: comparison-based sorting and selection; the counting arguments are standard (Knuth, The
Art of Computer Programming, volume 3).
Counts: a call answers one question that has two answers, such as which of two items is better.
"""

from passbound.models import Theta, claim, clog2, flog2, log2, relation
from passbound.models.catalogue import (
    all_pairs,
    binary_insertion,
    binary_search,
    bubble,
    heap_sort,
    knockout,
    knockout_sort,
    merge_sort,
    round_robin,
)


@relation(unit="calls")
def sort_limit(n):
    """Comparisons that every sort of n items needs in its worst case.

    With d questions that have two answers, at most 2 ** d orders can be told apart, and there are
    n! of them: d is at least log2(n!), the sum of all log2(i), of which this takes the floors.
    """
    return sum(flog2(i) for i in range(1, n + 1))


@relation(unit="calls")
def best_limit(n):
    """Comparisons that it takes to find the best of n items: every other one has to lose once."""
    if n == 0:
        return 0
    return n - 1


@relation(unit="calls")
def search_limit(n):
    """Questions that it takes to tell n places apart."""
    assert n >= 1
    return clog2(n)


@claim
def sort_limit_exact(n):
    """The closed form of the limit."""
    assert n >= 1
    return sort_limit(n) == (n + 1) * flog2(n) - 2 * 2 ** flog2(n) + 2


@claim
def sort_limit_order(n):
    """No sort that compares pairs takes fewer than the order of n log n calls."""
    return sort_limit(n) in Theta(n * log2(n))


@claim
def merge_sort_is_near(n):
    """Merge sort is within n calls of what no sort can beat: the gap, exactly."""
    assert n >= 1
    return merge_sort(n) == sort_limit(n) + n - 1 - flog2(n)


@claim
def binary_insertion_is_near(n):
    """So is binary insertion."""
    assert n >= 1
    return binary_insertion(n) == sort_limit(n) + n - 1 - flog2(n)


@claim
def merge_sort_within_half(n):
    """From five items on merge sort takes at most half as much again as the limit."""
    assert n >= 5
    return 2 * merge_sort(n) <= 3 * sort_limit(n)


@claim
def heap_sort_within_three(n):
    """Heap sort takes at most three times the limit."""
    assert n >= 2
    return heap_sort(n) <= 3 * sort_limit(n)


@claim
def all_pairs_above(n):
    """Judging every pair is never below the limit."""
    return all_pairs(n) >= sort_limit(n)


@claim
def bubble_above(n):
    """Nor is bubble sort."""
    return bubble(n) >= sort_limit(n)


@claim
def knockout_sort_above(n):
    """Nor is a tournament that is held again for every place."""
    return knockout_sort(n) >= sort_limit(n)


@claim(expect="refuted")
def all_pairs_is_near(n):
    """Judging every pair is not within three times the limit."""
    return all_pairs(n) <= 3 * sort_limit(n)


@claim
def knockout_is_best(n):
    """A knockout tournament is as good as anything can be."""
    return knockout(n) == best_limit(n)


@claim
def round_robin_wastes(n):
    """A round robin in both orders takes n times what is needed."""
    return round_robin(n) == n * best_limit(n)


@claim
def binary_search_is_best(n):
    """Binary search is as good as anything that asks questions with two answers."""
    assert n >= 1
    return binary_search(n) == search_limit(n)
