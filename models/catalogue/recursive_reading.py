"""Recursive reading: a call looks at its piece and hands the parts to calls of itself.

Problem: read n chunks (optimised; the context stays short).
Used in: Recursive Language Models (Zhang, Kraska and Khattab, 2025).
Counts: a call is one invocation of the model on a piece; siblings run in parallel.
"""

from collections.abc import Sequence

from passbound.models import (
    Asker,
    Case,
    Omega,
    Theta,
    Twin,
    cdiv,
    claim,
    clog,
    clog2,
    log2,
    relation,
)
from passbound.models.agents import side_by_side, yes
from passbound.models.catalogue.map_reduce import map_reduce, map_reduce_merges


@relation(unit="calls")
def recursive_reading(n):
    """Calls on n chunks: one to split, then both halves; a single chunk is read."""
    if n <= 1:
        return 1
    half = n // 2
    return 1 + recursive_reading(half) + recursive_reading(n - half)


@relation(unit="calls")
def recursive_reading_wide(n, b):
    """Calls when a piece is handed to b equal parts, the last ones padded."""
    assert b >= 2
    if n <= 1:
        return 1
    return 1 + b * recursive_reading_wide(cdiv(n, b), b)


@relation(unit="calls")
def recursive_reading_lucky(n):
    """Calls when one look tells which half matters, every time."""
    if n <= 1:
        return 1
    return 1 + recursive_reading_lucky(n // 2)


@relation(unit="rounds")
def recursive_reading_rounds(n):
    """Calls on the longest chain, with one call to split and one to combine."""
    if n <= 1:
        return 1
    return 2 + max(recursive_reading_rounds(n // 2), recursive_reading_rounds(n - n // 2))


async def program(llm: Asker, chunks: Sequence[str]) -> str:
    """What the chunks say: the model looks, then calls of itself read the halves.

    Realises `recursive_reading`; n is the number of chunks.
    """
    if len(chunks) <= 1:
        return await llm.ask(f"What does this say?\n{''.join(chunks)}", 32)
    half = len(chunks) // 2
    focus = await llm.ask(f"What should be looked for in {len(chunks)} chunks?", 16)
    parts = await side_by_side([program(llm, chunks[:half]), program(llm, chunks[half:])])
    return f"{focus}: {' '.join(parts)}"


async def program_combined(llm: Asker, chunks: Sequence[str]) -> str:
    """As `program`, and the model combines what the halves said.

    Realises `recursive_reading_rounds`; n is the number of chunks.
    """
    if len(chunks) <= 1:
        return await llm.ask(f"What does this say?\n{''.join(chunks)}", 32)
    half = len(chunks) // 2
    focus = await llm.ask(f"What should be looked for in {len(chunks)} chunks?", 16)
    halves = [program_combined(llm, chunks[:half]), program_combined(llm, chunks[half:])]
    parts = await side_by_side(halves)
    return await llm.ask(f"Combine, minding {focus}:\n{parts[0]}\n{parts[1]}", 32)


async def program_wide(llm: Asker, chunks: Sequence[str], b: int) -> str:
    """As `program`, with b equal parts, the last ones filled up with nothing.

    Realises `recursive_reading_wide`; n is the number of chunks.
    """
    if len(chunks) <= 1:
        return await llm.ask(f"What does this say?\n{''.join(chunks)}", 32)
    each = -(-len(chunks) // b)
    padded = [*chunks, *[""] * (b * each - len(chunks))]
    focus = await llm.ask(f"What should be looked for in {len(chunks)} chunks?", 16)
    parts = await side_by_side(
        program_wide(llm, padded[start : start + each], b) for start in range(0, b * each, each)
    )
    return f"{focus}: {' '.join(parts)}"


async def program_lucky(llm: Asker, chunks: Sequence[str]) -> str:
    """What the half that matters says, and of that the half that matters, and so on.

    Realises `recursive_reading_lucky` from above, since the second half may be the larger one; n
    is the number of chunks.
    """
    if len(chunks) <= 1:
        return await llm.ask(f"What does this say?\n{''.join(chunks)}", 32)
    half = len(chunks) // 2
    reply = await llm.ask(f"Does the first half of {len(chunks)} chunks matter?", 4)
    return await program_lucky(llm, chunks[:half] if yes(reply) else chunks[half:])


TWINS = (
    Twin(
        program_lucky,
        recursive_reading_lucky,
        size=len,
        kind="at least",
        worst=lambda n: Case((["x"] * n,), "yes"),
        points=tuple((n,) for n in range(20)),
    ),
    Twin(program, recursive_reading, size=len),
    Twin(program_combined, recursive_reading_rounds, size=len),
    Twin(program_wide, recursive_reading_wide, size=lambda chunks, b: (len(chunks), b)),
)


@claim
def exact(n):
    """A binary tree with n leaves."""
    assert n >= 1
    return recursive_reading(n) == 2 * n - 1


@claim
def wide_exact(n, b):
    """A full b-ary tree as high as the logarithm says."""
    assert n >= 1 and b >= 2
    return (b - 1) * recursive_reading_wide(n, b) == b ** (clog(n, b) + 1) - 1


@claim
def wide_lower(n, b):
    """At least a call a chunk."""
    assert b >= 2
    return recursive_reading_wide(n, b) >= n


@claim
def rounds_exact(n):
    """Down the tree and up again."""
    assert n >= 1
    return recursive_reading_rounds(n) == 2 * clog2(n) + 1


@claim
def order(n):
    """Linear in calls and logarithmic in rounds."""
    return recursive_reading(n) in Theta(n) and recursive_reading_rounds(n) in Theta(log2(n))


@claim
def luck_is_logarithmic(n):
    """Skipping is what saves: one look a level."""
    return recursive_reading_lucky(n) in Theta(log2(n))


@claim
def no_worse_than_map_reduce(n):
    """Never more calls than map-reduce in pairs, once there is something to read."""
    assert n >= 1
    return recursive_reading(n) <= map_reduce(n, 2)


@claim
def inner_calls_are_merges(n):
    """The splitting calls number at most the merges of map-reduce."""
    assert n >= 1
    return recursive_reading(n) - n <= map_reduce_merges(n, 2)


@claim(expect="refuted")
def padding_is_free(n, b):
    """Equal parts are padded: three chunks are paid for as four, seven calls in all."""
    assert n >= 1 and b >= 2
    return recursive_reading_wide(n, b) <= 2 * n


@claim(expect="refuted")
def luck_is_needed_for_linear(n):
    """Recursion does not make it superlinear: n log n is no lower bound."""
    return recursive_reading(n) in Omega(n * log2(n))
