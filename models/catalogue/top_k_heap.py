"""Top k by a heap of the k best items seen so far.

Problem: find the best k of n items (optimised).
Used in: setwise and pairwise heap ranking (Zhuang et al., 2023, arXiv:2310.09497; Qin et al.,
2023, arXiv:2306.17563), where k is small and n is what a retriever returned.
Counts: a call is one comparison of two items, in the worst case.
"""

from collections.abc import Sequence

from passbound.models import Asker, O, Theta, Twin, claim, flog2, log2, relation
from passbound.models.agents import prefers
from passbound.models.catalogue.bubble import bubble_top


@relation(unit="calls")
def top_k_heap(n, k):
    """Comparisons on n items: a newcomer meets the worst of the k kept and may sink in."""
    assert k >= 1
    if n <= k:
        return 2 * n
    return top_k_heap(n - 1, k) + 1 + 2 * flog2(k)


@relation(unit="calls")
def top_k_pop(n, k):
    """Comparisons when all n items go into one heap, built bottom-up, and k come out."""
    if n == 0 or k == 0:
        return 2 * n
    return top_k_pop(n, k - 1) + 2 * flog2(n)


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


async def program(llm: Asker, items: Sequence[str], k: int) -> list[str]:
    """The best k items, in no order, of items that may come one by one.

    Realises `top_k_heap` from below; n is the number of items.
    """
    heap = list(items[:k])
    for place in reversed(range(len(heap) // 2)):
        await sink(llm, heap, place)
    for item in items[k:]:
        if await prefers(llm, item, heap[0]):
            heap[0] = item
            await sink(llm, heap)
    return heap


TWINS = (Twin(program, top_k_heap, size=lambda items, k: (len(items), k), kind="at most"),)


@claim
def exact(n, k):
    """Build a heap of k, then pay for each of the others."""
    assert 1 <= k <= n
    return top_k_heap(n, k) == 2 * k + (n - k) * (1 + 2 * flog2(k))


@claim
def pop_exact(n, k):
    """Linear to build, and two comparisons a level for each item taken out."""
    assert n >= 1
    return top_k_pop(n, k) == 2 * n + 2 * k * flog2(n)


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
    """Taking everything out is heap sort."""
    return top_k_pop(n, n) in Theta(n * log2(n))


@claim(expect="refuted")
def beats_bubbling(n, k):
    """For the best item alone k bubble sweeps need fewer comparisons."""
    assert 1 <= k <= n
    return top_k_heap(n, k) <= bubble_top(n, k)


@claim(expect="refuted")
def linear_whatever_k(n, k):
    """Three comparisons an item do not suffice for every k."""
    assert k >= 1
    return top_k_heap(n, k) <= 3 * n
