"""Top k by a heap of the k best items seen so far.

Problem: find the best k of n items (optimised).
Used in: setwise and pairwise heap ranking (Zhuang et al., 2023, arXiv:2310.09497; Qin et al.,
2023, arXiv:2306.17563), where k is small and n is what a retriever returned.
Counts: a call is one comparison of two items, in the worst case.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, O, Theta, Twin, claim, flog2, log2, relation
from passbound.models.agents import prefers
from passbound.models.catalogue.heap_sort import heap_removals, heap_sink
from passbound.models.catalogue.merge_sort import merge_sort


@relation(unit="calls")
def top_k_levels(n):
    """Levels below the inner nodes of a heap of n items, added up: n less the ones in binary."""
    if n <= 1:
        return 0
    return top_k_levels(n // 2) + n // 2


@relation(unit="calls")
def top_k_single(n):
    """How often n can be halved: on so many ways down a node has one child only."""
    if n == 0 or n % 2 == 1:
        return 0
    return 1 + top_k_single(n // 2)


@relation(unit="calls")
def top_k_build(n):
    """Comparisons that build a heap of n items bottom-up (exact worst case: Suchenek, 2012)."""
    return 2 * top_k_levels(n) - top_k_single(n)


@relation(unit="calls")
def top_k_heap(n, k):
    """Comparisons on n items: a newcomer meets the worst of the k kept and may sink in."""
    assert k >= 1
    if n <= k:
        return top_k_build(n)
    return top_k_heap(n - 1, k) + 1 + heap_sink(k)


@relation(unit="calls")
def top_k_removals(n, k):
    """Comparisons when k come out of a heap of n items."""
    if n <= 1 or k == 0:
        return 0
    return top_k_removals(n - 1, k - 1) + heap_sink(n - 1)


@relation(unit="calls")
def top_k_pop(n, k):
    """Comparisons when all n items go into one heap, built bottom-up, and k come out."""
    return top_k_build(n) + top_k_removals(n, k)


async def sink(llm: Asker, heap: list[str], place: int = 0) -> None:
    """Let an item sink below those that are worse: the worst one is on top."""
    while (child := 2 * place + 1) < len(heap):
        other = child + 1
        if other < len(heap) and not await prefers(llm, heap[other], heap[child]):
            child = other
        if await prefers(llm, heap[child], heap[place]):
            return
        heap[place], heap[child] = heap[child], heap[place]
        place = child


async def heap_of(llm: Asker, items: Sequence[str]) -> list[str]:
    """A heap of some items, bottom-up."""
    heap = list(items)
    for place in reversed(range(len(heap) // 2)):
        await sink(llm, heap, place)
    return heap


async def program(llm: Asker, items: Sequence[str], k: int) -> list[str]:
    """The best k items, in no order, of items that may come one by one.

    Realises `top_k_heap` from below; n is the number of items.
    """
    heap = await heap_of(llm, items[:k])
    for item in items[k:]:
        if await prefers(llm, item, heap[0]):
            heap[0] = item
            await sink(llm, heap)
    return heap


async def program_pop(llm: Asker, items: Sequence[str], k: int) -> list[str]:
    """The k worst items, the worst one first, out of one heap of all.

    Realises `top_k_pop` from below; n is the number of items.
    """
    heap = await heap_of(llm, items)
    taken: list[str] = []
    while heap and len(taken) < k:
        taken.append(heap[0])
        last = heap.pop()
        if heap:
            heap[0] = last
            await sink(llm, heap)
    return taken


def leftmost(n: int, place: int = 0) -> list[str]:
    """Replies by which an item of a heap of n sinks along the left edge below it."""
    replies: list[str] = []
    while (child := 2 * place + 1) < n:
        replies += ["A", "B"] if child + 1 < n else ["B"]
        place = child
    return replies


def building(n: int) -> list[str]:
    """Replies by which every item sinks as far as it can while a heap is built."""
    return [reply for place in reversed(range(n // 2)) for reply in leftmost(n, place)]


def worst(n: int, k: int) -> Case:
    """Every newcomer is better than the worst one kept, and sinks to the bottom."""
    newcomers = ["A", *leftmost(k)] * max(0, n - k)
    return Case((["x"] * n, k), [*building(min(n, k)), *newcomers])


def worst_pop(n: int, k: int) -> Case:
    """Whatever comes to the root sinks to the bottom."""
    left = range(n - 1, max(n - k, 0) - 1, -1)
    return Case((["x"] * n, k), [*building(n), *(r for size in left for r in leftmost(size))])


POINTS = ((0, 1), (1, 1), (5, 1), (6, 2), (7, 7), (9, 8), (20, 5), (20, 8), (12, 20))
TWINS = (
    Twin(
        program,
        top_k_heap,
        size=lambda items, k: (len(items), k),
        kind="at most",
        worst=worst,
        points=POINTS,
    ),
    Twin(
        program_pop,
        top_k_pop,
        size=lambda items, k: (len(items), k),
        kind="at most",
        worst=worst_pop,
        points=POINTS,
    ),
)


@claim
def levels_upper(n):
    """Fewer levels than items."""
    assert n >= 1
    return top_k_levels(n) <= n - 1


@claim
def levels_lower(n):
    """And fewer by no more than a logarithm."""
    assert n >= 1
    return top_k_levels(n) >= n - 1 - flog2(n)


@claim
def single_upper(n):
    """A number can be halved as often as its logarithm says, at most."""
    assert n >= 1
    return top_k_single(n) <= flog2(n)


@claim
def single_lower(n):
    """Never less than not at all."""
    return top_k_single(n) >= 0


@claim
def exact(n, k):
    """Build a heap of k, then pay for each of the others."""
    assert 1 <= k <= n
    return top_k_heap(n, k) == top_k_build(k) + (n - k) * (1 + heap_sink(k))


@claim
def build_upper(n):
    """Fewer than two comparisons an item build a heap, and nearly two may be needed."""
    assert n >= 1
    return 2 * n - 3 * flog2(n) - 2 <= top_k_build(n) <= 2 * n - 2


@claim
def removals_upper(n, k):
    """At most two comparisons a level for each item taken out."""
    assert n >= 1
    return top_k_removals(n, k) <= 2 * k * flog2(n)


@claim
def pop_upper(n, k):
    """Linear to build, and two comparisons a level for each item taken out."""
    assert n >= 1
    return top_k_pop(n, k) <= 2 * n + 2 * k * flog2(n)


@claim
def pop_all_empties_the_heap(n):
    """Taking everything out is the second half of heap sort."""
    return top_k_removals(n, n) == heap_removals(n)


@claim
def upper(n, k):
    """At most 2 + 2 floor(log2 k) comparisons an item."""
    assert k >= 1
    return top_k_heap(n, k) <= 2 * n * (1 + flog2(k))


@claim
def order_of_top_ten(n):
    """For the top ten: linear."""
    return top_k_heap(n, 10) in Theta(n)


@claim
def order(n, k):
    """Linear times the logarithm of k, for all k at once."""
    assert k >= 1
    return top_k_heap(n, k) in O(n * (1 + flog2(k)))


@claim
def pop_all_is_n_log_n(n):
    """Building a heap of all and taking everything out is of the order of n log n."""
    return top_k_build(n) + heap_removals(n) in Theta(n * log2(n))


@claim(expect="refuted")
def beats_sorting(n, k):
    """For middling k the heap costs more than sorting everything."""
    assert 1 <= k <= n
    return top_k_heap(n, k) <= merge_sort(n)


@claim(expect="refuted")
def linear_whatever_k(n, k):
    """Three comparisons an item do not suffice for every k."""
    assert k >= 1
    return top_k_heap(n, k) <= 3 * n
