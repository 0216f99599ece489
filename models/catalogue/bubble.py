"""Bubble sort: sweep over neighbours and swap those in the wrong order.

Problem: sort n items, or find the best k of them (intuitive).
Used in: PRP-Sliding-K of Pairwise Ranking Prompting (Qin et al., 2023, arXiv:2306.17563), which
makes k sweeps.
Counts: a call is one comparison of two neighbours; each waits for the one before it.
"""

from collections.abc import Sequence

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import prefers
from passbound.models.catalogue.all_pairs import all_pairs, all_pairs_rounds


@relation(unit="calls")
def bubble(n):
    """Comparisons that sort n items: a sweep settles one item."""
    if n <= 1:
        return 0
    return (n - 1) + bubble(n - 1)


@relation(unit="calls")
def bubble_top(n, k):
    """Comparisons that bring the best k of n items to the front, by k shrinking sweeps."""
    if n <= 1 or k == 0:
        return 0
    return (n - 1) + bubble_top(n - 1, k - 1)


@relation(unit="rounds")
def bubble_rounds(n):
    """Calls on the longest chain: within a sweep nothing is parallel."""
    if n <= 1:
        return 0
    return bubble_rounds(n - 1) + (n - 1)


async def program(llm: Asker, items: Sequence[str], k: int | None = None) -> list[str]:
    """The items with the best k in front, all of them in order where k is None.

    Realises `bubble` and `bubble_rounds` (n items), and `bubble_top` (n items, k).
    """
    order = list(items)
    for settled in range(len(order) if k is None else min(k, len(order))):
        for place in range(len(order) - 1, settled, -1):
            if not await prefers(llm, order[place - 1], order[place]):
                order[place - 1], order[place] = order[place], order[place - 1]
    return order


TWINS = (
    Twin(program, bubble, size=len),
    Twin(program, bubble_rounds, size=len),
    Twin(program, bubble_top, size=lambda items, k: (len(items), k)),
)


@claim
def exact(n):
    """Half of n (n - 1) comparisons."""
    return 2 * bubble(n) == n * (n - 1)


@claim
def top_exact(n, k):
    """The sweeps have n - 1, n - 2, ..., n - k comparisons."""
    assert k <= n
    return 2 * bubble_top(n, k) == k * (2 * n - k - 1)


@claim
def top_upper(n, k):
    """Each of the k sweeps compares fewer than n times."""
    return bubble_top(n, k) <= k * n


@claim
def all_sweeps_sort(n):
    """Asking for all n items is sorting."""
    return bubble_top(n, n) == bubble(n)


@claim
def order(n):
    """Quadratic in the number of items."""
    return bubble(n) in Theta(n**2)


@claim
def as_many_calls_as_all_pairs(n):
    """Nothing is saved in calls over comparing all pairs, and the parallelism is lost."""
    return bubble(n) == all_pairs(n) and bubble_rounds(n) >= all_pairs_rounds(n)


@claim(expect="refuted")
def sweeps_are_equal(n, k):
    """The sweeps shrink: k of them cost less than k times the first one."""
    assert 1 <= k <= n
    return bubble_top(n, k) == k * (n - 1)
