"""One growing context: read chunk after chunk and keep every one of them in the prompt.

Problem: read n chunks (intuitive).
Used in: chat sessions over a long document; any agent loop that only ever appends.
Counts: a call takes in one chunk of c tokens and writes m tokens; prompt tokens are what the
calls read, context tokens what their forward passes attend to.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, O, Theta, Twin, claim, relation
from passbound.models.agents import LONG, per_call, per_pass


@relation(unit="calls")
def growing_context(n):
    """Calls: one a chunk."""
    if n == 0:
        return 0
    return growing_context(n - 1) + 1


@relation(unit="prompt_tokens")
def growing_context_prompt_tokens(n, c):
    """Tokens read, where the n-th call reads n chunks of c tokens."""
    if n == 0:
        return 0
    return growing_context_prompt_tokens(n - 1, c) + n * c


@relation(unit="context_tokens")
def growing_context_tokens(n, c, m):
    """Tokens attended to: m passes a call, each over all chunks so far and its own output."""
    assert m >= 1
    if n == 0:
        return 0
    return growing_context_tokens(n - 1, c, m) + sum(n * c + i for i in range(m))


READ = "Go on taking notes on this document:\n"


async def program(llm: Asker, chunks: Sequence[str], m: int) -> list[str]:
    """Notes of at most m tokens on each chunk, with everything before it in view.

    Realises `growing_context` (n chunks), and beside the instruction
    `growing_context_prompt_tokens` (n chunks of c tokens) and, from below,
    `growing_context_tokens`.
    """
    context, notes = READ, []
    for chunk in chunks:
        context += chunk
        notes.append(await llm.ask(context, m))
    return notes


def worst(n: int, c: int, m: int) -> Case:
    """Every reply is as long as it may be."""
    return Case((["x" * c] * n, m), LONG)


TWINS = (
    Twin(program, growing_context, size=lambda chunks, m: len(chunks)),
    Twin(
        program,
        growing_context_prompt_tokens,
        size=lambda chunks, m: (len(chunks), len(chunks[0]) if chunks else 0),
        free=per_call(len(READ)),
    ),
    Twin(
        program,
        growing_context_tokens,
        size=lambda chunks, m: (len(chunks), len(chunks[0]) if chunks else 0, m),
        kind="at most",
        worst=worst,
        points=((0, 0, 1), (1, 0, 2), (3, 2, 4), (5, 7, 9), (8, 1, 20)),
        free=per_pass(len(READ)),
    ),
)


@claim
def calls_exact(n):
    """The number of calls hides the growth."""
    return growing_context(n) == n


@claim
def prompt_exact(n, c):
    """Half of n (n + 1) chunks are read."""
    return 2 * growing_context_prompt_tokens(n, c) == c * n * (n + 1)


@claim
def context_exact(n, c, m):
    """Every pass pays for the whole history."""
    assert m >= 1
    return 2 * growing_context_tokens(n, c, m) == m * c * n * (n + 1) + n * m * (m - 1)


@claim
def prompt_order(n):
    """Quadratic in the number of chunks."""
    return growing_context_prompt_tokens(n, 1000) in Theta(n**2)


@claim
def reading_in_two_halves(n, c):
    """Starting afresh half way never costs more."""
    return 2 * growing_context_prompt_tokens(n, c) <= growing_context_prompt_tokens(2 * n, c)


@claim(expect="refuted")
def each_chunk_is_read_twice(n, c):
    """The first chunk is read n times, not twice."""
    return growing_context_prompt_tokens(n, c) <= 2 * n * c


@claim(expect="refuted")
def prompt_is_linear(n):
    """No constant a chunk covers the bill."""
    return growing_context_prompt_tokens(n, 1000) in O(n)
