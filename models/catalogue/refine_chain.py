"""Refine chain: carry a draft of fixed size from chunk to chunk.

Problem: read n chunks (optimised in tokens; sequential).
Used in: recursive summaries with a running draft, "incremental updating" in BooookScore (Chang et
al., 2023, arXiv:2310.00785); Chain of Agents (Zhang et al., 2024, arXiv:2406.02818).
Counts: a call reads one chunk of c tokens and the draft of d tokens, and writes a new draft.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, relation
from passbound.models.agents import LONG, fit, per_call, per_pass
from passbound.models.catalogue.growing_context import growing_context_prompt_tokens


@relation(unit="rounds")
def refine_chain_rounds(n):
    """Calls on the longest chain: each needs the draft of the one before."""
    if n == 0:
        return 0
    return 1 + refine_chain_rounds(n - 1)


@relation(unit="prompt_tokens")
def refine_chain_prompt_tokens(n, c, d):
    """Tokens read: a chunk and a draft a call."""
    if n == 0:
        return 0
    return refine_chain_prompt_tokens(n - 1, c, d) + c + d


@relation(unit="context_tokens")
def refine_chain_tokens(n, c, d):
    """Tokens attended to while d tokens of draft are written, a pass each."""
    assert d >= 1
    if n == 0:
        return 0
    return refine_chain_tokens(n - 1, c, d) + sum(c + d + i for i in range(d))


REFINE = "Improve the draft by what this chunk says.\n"


async def program(llm: Asker, chunks: Sequence[str], d: int) -> str:
    """A draft of d tokens on all chunks.

    Realises `refine_chain_rounds` (n chunks), and beside the instruction
    `refine_chain_prompt_tokens` (n chunks of c tokens, a draft of d) and, from below,
    `refine_chain_tokens`.
    """
    draft = fit("", d)
    for chunk in chunks:
        draft = fit(await llm.ask(REFINE + chunk + draft, d), d)
    return draft


def worst(n: int, c: int, d: int) -> Case:
    """Every draft is as long as it may be."""
    return Case((["x" * c] * n, d), LONG)


def chunks_and_draft(chunks: Sequence[str], d: int) -> tuple[int, int, int]:
    """The size of a program's inputs."""
    return len(chunks), len(chunks[0]) if chunks else 0, d


TWINS = (
    Twin(program, refine_chain_rounds, size=lambda chunks, d: len(chunks)),
    Twin(
        program,
        refine_chain_prompt_tokens,
        size=chunks_and_draft,
        free=per_call(len(REFINE)),
    ),
    Twin(
        program,
        refine_chain_tokens,
        size=chunks_and_draft,
        kind="at most",
        worst=worst,
        points=((0, 0, 1), (1, 0, 2), (3, 2, 4), (5, 7, 9)),
        free=per_pass(len(REFINE)),
    ),
)


@claim
def rounds_exact(n):
    """Nothing is parallel."""
    return refine_chain_rounds(n) == n


@claim
def prompt_exact(n, c, d):
    """Linear in the chunks."""
    return refine_chain_prompt_tokens(n, c, d) == n * (c + d)


@claim
def context_bounds(n, c, d):
    """A pass attends to at least chunk and draft, and to at most a chunk and two drafts."""
    assert d >= 1
    return n * d * (c + d) <= refine_chain_tokens(n, c, d) <= n * d * (c + 2 * d)


@claim
def context_order(n, c):
    """Linear in the chunks, whatever their size: here with drafts of 200 tokens."""
    return refine_chain_tokens(n, c, 200) in Theta(n * (c + 1))


@claim
def beats_growing_context(n, c, d):
    """A draft no longer than a chunk pays from the third chunk on."""
    assert d <= c and n >= 3
    return refine_chain_prompt_tokens(n, c, d) <= growing_context_prompt_tokens(n, c)


@claim(expect="refuted")
def always_beats_growing_context(n, c, d):
    """For one or two chunks the draft is dead weight."""
    assert d <= c
    return refine_chain_prompt_tokens(n, c, d) <= growing_context_prompt_tokens(n, c)


@claim(expect="refuted")
def rounds_are_few(n):
    """A cheap chain is still a long one: three rounds do not read four chunks."""
    return refine_chain_rounds(n) <= 3
