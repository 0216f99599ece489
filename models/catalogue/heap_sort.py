"""Heap sort: build a heap with the model's comparisons and take the best item out n times.

Problem: sort n items (optimised; sequential).
Used in: PRP-Sorting of Pairwise Ranking Prompting (Qin et al., 2023, arXiv:2306.17563); setwise
ranking (Zhuang et al., 2023, arXiv:2310.09497) widens the comparison.
Counts: a call is one comparison of two items, in the worst case.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, clog2, flog2, log2, relation
from passbound.models.agents import judge, prefers, ranked
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
def heap_sink(n):
    """Comparisons that let the root of a heap of n items sink to the bottom, two a level.

    In a heap of 2^h items the longest way ends at a child without a sibling: one less.
    """
    if n <= 1:
        return 0
    return flog2(n) + clog2(n) - 1


@relation(unit="calls")
def heap_removals(n):
    """Comparisons that empty a heap of n items: the last one replaces the root and sinks."""
    if n <= 1:
        return 0
    return heap_removals(n - 1) + heap_sink(n - 1)


@relation(unit="calls")
def heap_sort(n):
    """Comparisons that sort n items, by insertions and removals."""
    return heap_insertions(n) + heap_removals(n)


async def climb(llm: Asker, heap: list[str], item: str) -> None:
    """Add an item at the end of a heap and let it climb over those that it beats."""
    heap.append(item)
    place = len(heap) - 1
    while place > 0:
        above = (place - 1) // 2
        if not await prefers(llm, heap[place], heap[above]):
            return
        heap[place], heap[above] = heap[above], heap[place]
        place = above


async def sink(llm: Asker, heap: list[str], place: int = 0) -> None:
    """Let an item of a heap sink below those that beat it: two comparisons a level."""
    while (child := 2 * place + 1) < len(heap):
        other = child + 1
        if other < len(heap) and await prefers(llm, heap[other], heap[child]):
            child = other
        if not await prefers(llm, heap[child], heap[place]):
            return
        heap[place], heap[child] = heap[child], heap[place]
        place = child


async def program(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order, the best one first.

    Realises `heap_sort` from below; n is the number of items.
    """
    return await program_removals(llm, await program_insertions(llm, items))


async def program_removals(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items of a heap in order, the best one first.

    Realises `heap_removals` from below; n is the number of items.
    """
    heap = list(items)
    order = []
    while heap:
        order.append(heap[0])
        last = heap.pop()
        if heap:
            heap[0] = last
            await sink(llm, heap)
    return order


async def program_insertions(llm: Asker, items: Sequence[str]) -> list[str]:
    """A heap of the items, by inserting one after the other.

    Realises `heap_insertions` from below; n is the number of items.
    """
    heap: list[str] = []
    for item in items:
        await climb(llm, heap, item)
    return heap


async def program_build(llm: Asker, items: Sequence[str]) -> list[str]:
    """A heap of 2^h - 1 items, bottom-up.

    Realises `heap_build` from below; h is the height.
    """
    heap = list(items)
    for place in reversed(range(len(heap) // 2)):
        await sink(llm, heap, place)
    return heap


def worst_insertions(n: int) -> Case:
    """Every item beats all earlier ones."""
    return Case((ranked(n)[::-1],), judge)


def leftmost(n: int) -> list[str]:
    """Replies by which the root of a heap of n items sinks along the left edge.

    The right child is never better than the left one, and each of them beats what sinks.
    """
    levels = max(0, n.bit_length() - 1)
    single = n == 2**levels  # the last left child stands alone
    return ["B", "A"] * (levels - single) + ["A"] * (single and levels > 0)


def worst_removals(n: int) -> Case:
    """What replaces the root sinks to the bottom every time: a judge that contradicts itself."""
    return Case((ranked(n),), [reply for left in range(n - 1, 0, -1) for reply in leftmost(left)])


def worst(n: int) -> Case:
    """Every item climbs to the root, and whatever comes there sinks to the bottom."""
    climbs = ["A"] * sum(place.bit_length() - 1 for place in range(1, n + 1))
    removals = worst_removals(n).replies
    assert isinstance(removals, list)
    return Case((ranked(n),), [*climbs, *removals])


def worst_build(h: int) -> Case:
    """Every item sinks to the bottom: those below it always beat it."""
    return Case((ranked(2**h - 1)[::-1],), judge)


SIZES = tuple((n,) for n in range(20))
TWINS = (
    Twin(program, heap_sort, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(
        program_removals,
        heap_removals,
        size=len,
        kind="at most",
        worst=worst_removals,
        points=SIZES,
    ),
    Twin(
        program_insertions,
        heap_insertions,
        size=len,
        kind="at most",
        worst=worst_insertions,
        points=SIZES,
    ),
    Twin(
        program_build,
        heap_build,
        size=lambda items: len(items).bit_length(),
        kind="at most",
        worst=worst_build,
        points=((0,), (1,), (2,), (3,), (4,)),
    ),
)


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
