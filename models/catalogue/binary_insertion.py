"""Binary insertion: place each new item into the sorted ones by bisection.

Problem: sort n items, arriving one by one (optimised; sequential).
Used in: streams of items that a model ranks as they come; the analysis is Knuth's (The Art of
Computer Programming, volume 3).
Counts: a call is one comparison of two items, in the worst case.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, clog2, flog2, log2, relation
from passbound.models.agents import prefers
from passbound.models.catalogue.merge_sort import merge_sort


@relation(unit="calls")
def binary_insertion_one(n):
    """Comparisons that place an item among n sorted ones: n + 1 gaps, halved by each answer."""
    if n == 0:
        return 0
    return 1 + binary_insertion_one(n // 2)


@relation(unit="calls")
def binary_insertion(n):
    """Comparisons that sort n items: sort all but the last one, then place it."""
    if n <= 1:
        return 0
    return binary_insertion(n - 1) + binary_insertion_one(n - 1)


@relation(unit="calls")
def linear_insertion(n):
    """Comparisons in the worst case when the place is sought from the end."""
    if n <= 1:
        return 0
    return linear_insertion(n - 1) + (n - 1)


async def insert(llm: Asker, order: list[str], item: str) -> None:
    """Put an item into its place among items that are in order."""
    low, high = 0, len(order)
    while low < high:
        middle = low + (high - low) // 2
        if await prefers(llm, item, order[middle]):
            high = middle
        else:
            low = middle + 1
    order.insert(low, item)


async def program(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order, the best one first.

    Realises `binary_insertion` from below; n is the number of items.
    """
    order: list[str] = []
    for item in items:
        await insert(llm, order, item)
    return order


async def program_one(llm: Asker, order: Sequence[str], item: str) -> list[str]:
    """Items that are in order, and one more.

    Realises `binary_insertion_one` from below; n is the number of items in order.
    """
    longer = list(order)
    await insert(llm, longer, item)
    return longer


async def program_linear(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items in order; the place of each is sought from the end.

    Realises `linear_insertion` from below; n is the number of items.
    """
    order: list[str] = []
    for item in items:
        place = len(order)
        while place > 0 and await prefers(llm, item, order[place - 1]):
            place -= 1
        order.insert(place, item)
    return order


def worst(n: int) -> Case:
    """Every new item is said to be the best one so far."""
    return Case(([str(i) for i in range(n)],), "A")


def worst_one(n: int) -> Case:
    """The item is said to be better than all others."""
    return Case(([str(i) for i in range(n)], "new"), "A")


SIZES = tuple((n,) for n in range(18))
TWINS = (
    Twin(program, binary_insertion, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(program_linear, linear_insertion, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(
        program_one,
        binary_insertion_one,
        size=lambda order, item: len(order),
        kind="at most",
        worst=worst_one,
        points=SIZES,
    ),
)


@claim
def one_exact(n):
    """Placing the (n + 1)st item takes ceil(log2(n + 1)) comparisons."""
    return binary_insertion_one(n) == clog2(n + 1)


@claim
def one_by_floor(n):
    """The same number, said with the floor."""
    assert n >= 1
    return binary_insertion_one(n) == flog2(n) + 1


@claim
def exact(n):
    """The closed form of the sum of ceil(log2 i)."""
    assert n >= 1
    return binary_insertion(n) == n * clog2(n) - 2 ** clog2(n) + 1


@claim
def as_good_as_merge_sort(n):
    """Exactly as many comparisons as merge sort, in the worst case."""
    return binary_insertion(n) == merge_sort(n)


@claim
def never_worse_than_linear_insertion(n):
    """Bisection never loses."""
    return binary_insertion(n) <= linear_insertion(n)


@claim
def order(n):
    """Of the order of n log n."""
    return binary_insertion(n) in Theta(n * log2(n))


@claim(expect="refuted")
def floor_suffices(n):
    """floor(log2 n) comparisons do not place an item among n."""
    assert n >= 1
    return binary_insertion_one(n) <= flog2(n)


@claim(expect="refuted")
def linear(n):
    """Three comparisons an item run out."""
    return binary_insertion(n) <= 3 * n
