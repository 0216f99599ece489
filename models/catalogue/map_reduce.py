"""Map-reduce: summarise every chunk, then merge k summaries at a time.

Problem: read n chunks (optimised; parallel).
Used in: hierarchical merging of summaries (Wu et al., 2021, arXiv:2109.10862; Chang et al., 2023,
arXiv:2310.00785); LLMxMapReduce (Zhou et al., 2024, arXiv:2410.09342).
Counts: a call summarises a chunk or merges up to k summaries; a level of merges is one round.
"""

from collections.abc import Sequence

from passbound.models import Asker, Theta, Twin, cdiv, claim, clog, clog2, log2, relation
from passbound.models.agents import fit, groups, per_call, side_by_side
from passbound.models.catalogue.refine_chain import refine_chain_rounds


@relation(unit="calls")
def map_reduce_merges(n, k):
    """Calls that merge n summaries into one."""
    assert k >= 2
    if n <= 1:
        return 0
    return cdiv(n, k) + map_reduce_merges(cdiv(n, k), k)


@relation(unit="calls")
def map_reduce(n, k):
    """Calls in all: a summary a chunk, then the merges."""
    assert k >= 2
    return n + map_reduce_merges(n, k)


@relation(unit="rounds")
def map_reduce_rounds(n, k):
    """Calls on the longest chain: one to summarise, one a level of merges."""
    assert k >= 2
    if n <= 1:
        return n
    return 1 + map_reduce_rounds(cdiv(n, k), k)


@relation(unit="prompt_tokens")
def map_reduce_prompt_tokens(n, c, d):
    """Tokens read with merges in pairs: c a chunk, d a summary."""
    if n <= 1:
        return n * c
    half = n // 2
    left = map_reduce_prompt_tokens(half, c, d)
    right = map_reduce_prompt_tokens(n - half, c, d)
    return left + right + 2 * d


async def program(llm: Asker, chunks: Sequence[str], k: int) -> str:
    """One summary of all chunks; "" of none.

    Realises `map_reduce` and `map_reduce_rounds`; n is the number of chunks, k that of the
    summaries that are merged at a time.
    """
    summaries = await side_by_side(llm.ask(f"Summarise:\n{chunk}", 32) for chunk in chunks)
    while len(summaries) > 1:
        parts = ["\n".join(part) for part in groups(summaries, k)]
        summaries = await side_by_side(llm.ask(f"Merge into one:\n{part}", 32) for part in parts)
    return summaries[0] if summaries else ""


async def program_merges(llm: Asker, summaries: Sequence[str], k: int) -> str:
    """One summary of several; "" of none.

    Realises `map_reduce_merges`; n is the number of summaries.
    """
    left = list(summaries)
    while len(left) > 1:
        parts = ["\n".join(part) for part in groups(left, k)]
        left = await side_by_side(llm.ask(f"Merge into one:\n{part}", 32) for part in parts)
    return left[0] if left else ""


async def program_pairs(llm: Asker, chunks: Sequence[str], d: int) -> str:
    """One summary of d tokens, where summaries are merged in pairs.

    Realises `map_reduce_prompt_tokens` beside the instruction (n chunks of c tokens).
    """
    if not chunks:
        return ""
    if len(chunks) == 1:
        return fit(await llm.ask(SUM_UP + chunks[0], d), d)
    half = len(chunks) // 2
    parts = [program_pairs(llm, chunks[:half], d), program_pairs(llm, chunks[half:], d)]
    return fit(await llm.ask(SUM_UP + "".join(await side_by_side(parts)), d), d)


SUM_UP = "Sum this up:\n"


def chunks_and_k(chunks: Sequence[str], k: int) -> tuple[int, int]:
    """The size of a program's inputs."""
    return len(chunks), k


TWINS = (
    Twin(program, map_reduce, size=chunks_and_k),
    Twin(program, map_reduce_rounds, size=chunks_and_k),
    Twin(program_merges, map_reduce_merges, size=chunks_and_k),
    Twin(
        program_pairs,
        map_reduce_prompt_tokens,
        size=lambda chunks, d: (len(chunks), len(chunks[0]) if chunks else 0, d),
        free=per_call(len(SUM_UP)),
    ),
)


@claim
def rounds_exact(n, k):
    """One round more than the height of the tree."""
    assert n >= 1 and k >= 2
    return map_reduce_rounds(n, k) == 1 + clog(n, k)


@claim
def merges_lower(n, k):
    """A merge removes at most k - 1 summaries."""
    assert n >= 1 and k >= 2
    return (k - 1) * map_reduce_merges(n, k) >= n - 1


@claim
def merges_upper(n, k):
    """At most one merge a level is not full."""
    assert n >= 1 and k >= 2
    return (k - 1) * map_reduce_merges(n, k) <= n - 1 + (k - 1) * clog(n, k)


@claim
def binary_upper(n):
    """In pairs: twice the chunks and a call a level."""
    assert n >= 1
    return map_reduce(n, 2) <= 2 * n - 1 + clog2(n)


@claim
def order(n):
    """Linear in calls and logarithmic in rounds, here for merges in pairs."""
    return map_reduce(n, 2) in Theta(n) and map_reduce_rounds(n, 2) in Theta(log2(n))


@claim
def prompt_exact(n, c, d):
    """Every summary but the last is read once."""
    assert n >= 1
    return map_reduce_prompt_tokens(n, c, d) == n * c + 2 * (n - 1) * d


@claim
def no_more_rounds_than_a_chain(n, k):
    """Never a longer wait than for a refine chain."""
    assert k >= 2
    return map_reduce_rounds(n, k) <= refine_chain_rounds(n)


@claim(expect="refuted")
def rounds_are_constant(n, k):
    """Rounds grow with the chunks, slowly: four do not merge nine summaries in pairs."""
    assert k >= 2
    return map_reduce_rounds(n, k) <= 4


@claim(expect="refuted")
def wider_merges_are_fewer(n, k):
    """With one more summary a merge the calls need not fall strictly."""
    assert n >= 2 and k >= 2
    return map_reduce_merges(n, k + 1) < map_reduce_merges(n, k)
