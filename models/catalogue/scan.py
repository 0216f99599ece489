"""Scan: ask chunk after chunk whether it holds the answer.

Problem: find one chunk among n (intuitive).
Used in: pointwise relevance filters before an answer, as in the semantic filter of LOTUS (Patel
et al., 2024, arXiv:2407.11418).
Counts: a call looks at one chunk, or at a page of w chunks.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, cdiv, claim, relation
from passbound.models.agents import groups, yes


@relation(unit="calls")
def scan(n):
    """Calls in the worst case: the answer stands last, or nowhere."""
    if n == 0:
        return 0
    return 1 + scan(n - 1)


@relation(unit="calls")
def scan_pages(n, w):
    """Calls when a call looks at w chunks."""
    assert w >= 1
    if n == 0:
        return 0
    return 1 + scan_pages(n - min(n, w), w)


@relation(unit="calls")
def scan_all_positions(n):
    """Calls added up over all n places where the answer may stand."""
    if n == 0:
        return 0
    return scan_all_positions(n - 1) + scan(n)


async def program(llm: Asker, chunks: Sequence[str]) -> int | None:
    """The place of the first chunk that holds the answer, None of none.

    Realises `scan` from below; n is the number of chunks.
    """
    for place, chunk in enumerate(chunks):
        if yes(await llm.ask(f"Is the answer in here? Reply yes or no.\n{chunk}", 4)):
            return place
    return None


async def program_pages(llm: Asker, chunks: Sequence[str], w: int) -> int | None:
    """The first page of w chunks that holds the answer, None of none.

    Realises `scan_pages` from below; n is the number of chunks.
    """
    return await program(llm, ["".join(page) for page in groups(chunks, w)])


async def program_all_positions(llm: Asker, n: int) -> int:
    """How many of n searches succeed, where the answer stands in the i-th of i chunks.

    Realises `scan_all_positions` from below.
    """
    searches = (["nothing"] * i + ["the answer"] for i in range(n))
    return sum([await program(llm, chunks) is not None for chunks in searches])


def worst(n: int) -> Case:
    """The answer is nowhere."""
    return Case((["nothing"] * n,), "no")


TWINS = (
    Twin(program, scan, size=len, kind="at most", worst=worst, points=((0,), (1,), (2,), (7,))),
    Twin(
        program_pages,
        scan_pages,
        size=lambda chunks, w: (len(chunks), w),
        kind="at most",
        worst=lambda n, w: Case((["nothing"] * n, w), "no"),
        points=((0, 1), (5, 1), (5, 2), (6, 3), (9, 20)),
    ),
    Twin(
        program_all_positions,
        scan_all_positions,
        size=lambda n: n,
        kind="at most",
        worst=lambda n: Case((n,), "no"),
        points=((0,), (1,), (6,)),
    ),
)


@claim
def exact(n):
    """A call a chunk."""
    return scan(n) == n


@claim
def order(n):
    """Linear."""
    return scan(n) in Theta(n)


@claim
def pages_exact(n, w):
    """A call a page."""
    assert w >= 1
    return scan_pages(n, w) == cdiv(n, w)


@claim
def average_is_half(n):
    """On average over the places: (n + 1) / 2 calls."""
    return 2 * scan_all_positions(n) == n * (n + 1)


@claim
def pages_help(n, w):
    """Pages never hurt the number of calls."""
    assert w >= 1
    return scan_pages(n, w) <= scan(n)


@claim(expect="refuted")
def stopping_early_halves_the_worst_case(n):
    """Stopping at the answer helps the average and not the worst case."""
    return 2 * scan(n) <= n + 1
