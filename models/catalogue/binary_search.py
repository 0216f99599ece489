"""Binary search over chunks that stand in order: by date, by name, or sorted by the model.

Problem: find one chunk among n (optimised; needs an order).
Used in: agents that bisect logs, commits and indices; git bisect with a model as the judge.
Counts: a call compares the question with one chunk.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, clog2, flog2, log2, relation
from passbound.models.agents import judge, ranked, yes
from passbound.models.catalogue.merge_sort import merge_sort, unmerged
from passbound.models.catalogue.merge_sort import program as sort
from passbound.models.catalogue.scan import scan


@relation(unit="calls")
def binary_search(n):
    """Calls in the worst case, when the answer is in the larger half."""
    if n <= 1:
        return 0
    return 1 + binary_search(n - n // 2)


@relation(unit="calls")
def binary_search_best(n):
    """Calls in the best case, when the answer is in the smaller half."""
    if n <= 1:
        return 0
    return 1 + binary_search_best(n // 2)


@relation(unit="calls")
def binary_search_sorting(n, q):
    """Calls of q searches when the model has to sort the chunks first."""
    if q == 0:
        return merge_sort(n)
    return binary_search_sorting(n, q - 1) + binary_search(n)


async def program(llm: Asker, chunks: Sequence[str]) -> int:
    """The place of the answer among chunks that stand in order; 0 of none.

    Realises `binary_search` from below and `binary_search_best` from above; n is the number of
    chunks.
    """
    low, high = 0, len(chunks)
    while high - low > 1:
        middle = low + (high - low) // 2
        reply = await llm.ask(f"Does the answer stand before this?\n{chunks[middle]}", 4)
        low, high = (low, middle) if yes(reply) else (middle, high)
    return low


def worst(n: int) -> Case:
    """The answer is always in the second half, which is the larger one."""
    return Case((["x"] * n,), "no")


def best(n: int) -> Case:
    """The answer is always in the first half."""
    return Case((["x"] * n,), "yes")


async def program_sorting(llm: Asker, chunks: Sequence[str], q: int) -> list[int]:
    """The places of q answers among chunks that the model has to sort first.

    Realises `binary_search_sorting` from below; n is the number of chunks.
    """
    order = await sort(llm, chunks)
    return [await program(llm, order) for _ in range(q)]


def worst_sorting(n: int, q: int) -> Case:
    """Merges that last to their ends, and answers in the larger half."""
    return Case((unmerged(ranked(n)), q), judge_or_no)


def judge_or_no(prompt: str) -> str:
    """A consistent comparison, and no to every other question."""
    return judge(prompt) if "\nA: " in prompt else "no"


SIZES = tuple((n,) for n in range(34))
TWINS = (
    Twin(program, binary_search, size=len, kind="at most", worst=worst, points=SIZES),
    Twin(program, binary_search_best, size=len, kind="at least", worst=best, points=SIZES),
    Twin(
        program_sorting,
        binary_search_sorting,
        size=lambda chunks, q: (len(chunks), q),
        kind="at most",
        worst=worst_sorting,
        points=((0, 2), (1, 3), (5, 0), (8, 4), (13, 2)),
    ),
)


@claim
def exact(n):
    """ceil(log2 n) calls."""
    assert n >= 1
    return binary_search(n) == clog2(n)


@claim
def best_exact(n):
    """floor(log2 n) calls when lucky: luck is worth one call."""
    assert n >= 1
    return binary_search_best(n) == flog2(n)


@claim
def lower(n):
    """No sequence of yes-or-no answers tells n chunks apart with fewer than log2 n."""
    assert n >= 1
    return binary_search(n) >= log2(n)


@claim
def order(n):
    """Logarithmic."""
    return binary_search(n) in Theta(log2(n))


@claim
def never_worse_than_scanning(n):
    """Given the order, bisection never loses."""
    return binary_search(n) <= scan(n)


@claim
def sorting_exact(n, q):
    """Sort once, bisect q times."""
    return binary_search_sorting(n, q) == merge_sort(n) + q * binary_search(n)


@claim
def sorting_pays_after_some_searches(n, q):
    """From four chunks on, 2 ceil(log2 n) searches pay for sorting."""
    assert n >= 4 and q >= 2 * clog2(n)
    return binary_search_sorting(n, q) <= q * scan(n)


@claim(expect="refuted")
def sorting_pays_at_once(n, q):
    """Sorting for the sake of a single search does not pay."""
    assert n >= 4 and q >= 1
    return binary_search_sorting(n, q) <= q * scan(n)


@claim(expect="refuted")
def constant(n):
    """Six calls do not search 65 chunks."""
    return binary_search(n) <= 6
