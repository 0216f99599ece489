"""Hierarchical index: a tree of summaries with b children each, walked from the root.

Problem: find one chunk among n (optimised; needs no order).
Used in: MemWalker (Chen et al., 2023, arXiv:2310.05029); RAPTOR (Sarthi et al., 2024,
arXiv:2401.18059) builds such a tree.
Counts: a call chooses among b summaries, or writes one; a token bill charges t tokens a summary.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, cdiv, claim, clog, clog2, log2, relation
from passbound.models.agents import groups, number, per_call, ranking, side_by_side
from passbound.models.catalogue.scan import scan


@relation(unit="calls")
def hierarchical_index(n, b):
    """Calls that walk from the root to a chunk: one a level."""
    assert b >= 2
    if n <= 1:
        return 0
    return 1 + hierarchical_index(cdiv(n, b), b)


@relation(unit="calls")
def hierarchical_index_build(n, b):
    """Calls that write the summaries above n chunks."""
    assert b >= 2
    if n <= 1:
        return 0
    parents = cdiv(n, b)
    return parents + hierarchical_index_build(parents, b)


@relation(unit="calls")
def hierarchical_index_backtrack(n, b):
    """Calls in the worst case when wrong turns are undone: every child is tried."""
    assert b >= 2
    if n <= 1:
        return 0
    return 1 + b * hierarchical_index_backtrack(cdiv(n, b), b)


@relation(unit="prompt_tokens")
def hierarchical_index_prompt_tokens(n, b, t):
    """Tokens of summaries read on one walk."""
    assert b >= 2
    if n <= 1:
        return 0
    return b * t + hierarchical_index_prompt_tokens(cdiv(n, b), b, t)


TURN = "Which summaries may hold the answer, best first? Reply with numbers from 0, or none.\n"
WALK = "Behind which summary is the answer? Reply with its number, from 0.\n"


def levels(items: Sequence[str], b: int) -> list[list[str]]:
    """The levels of an index over some items, top first; a node is called by its first item."""
    tree = [list(items)]
    while len(tree[0]) > 1:
        tree.insert(0, [part[0] for part in groups(tree[0], b)])
    return tree[1:]


async def program(llm: Asker, chunks: Sequence[str], b: int) -> int:
    """The place of the chunk at which a walk from the root ends, 0 of none.

    Realises `hierarchical_index`, and beside the instruction, from below,
    `hierarchical_index_prompt_tokens` (summaries of t tokens); n is the number of chunks, b that
    of the children of a node.
    """
    place = 0
    for level in levels(chunks, b):
        children = level[place * b : (place + 1) * b]
        reply = await llm.ask(WALK + "".join(children), 4)
        place = place * b + number(reply, len(children))
    return place


async def program_build(llm: Asker, chunks: Sequence[str], b: int) -> list[list[str]]:
    """The summaries above the chunks, bottom level first.

    Realises `hierarchical_index_build`; n is the number of chunks, b that of children.
    """
    below, tree = list(chunks), []
    while len(below) > 1:
        parts = ["\n".join(part) for part in groups(below, b)]
        below = await side_by_side(llm.ask(f"Summarise:\n{part}", 16) for part in parts)
        tree.append(below)
    return tree


async def program_backtrack(llm: Asker, chunks: Sequence[str], b: int) -> int | None:
    """The place of the chunk at which a walk ends that undoes wrong turns, None of a vain one.

    Realises `hierarchical_index_backtrack` from below; n is the number of chunks, b that of the
    children of a node, which hold as many chunks as the others or fewer.
    """
    if len(chunks) <= 1:
        return 0 if chunks else None
    size = -(-len(chunks) // b)
    parts = groups(chunks, size)
    reply = await llm.ask(TURN + "\n".join(part[0] for part in parts), 4 * b)
    if reply.strip().lower().startswith("none"):
        return None
    for child in ranking(reply, len(parts)):
        place = await program_backtrack(llm, parts[child], b)
        if place is not None:
            return child * size + place
    return None


def vain(n: int, b: int) -> list[str]:
    """Replies of a walk that goes everywhere in vain."""
    if n <= 1:
        return []
    size = -(-n // b)
    if size == 1:
        return ["none"]
    children = [size] * (n // size) + [n % size] * (n % size > 0)
    return ["0", *(reply for child in children for reply in vain(child, b))]


def worst_backtrack(n: int, b: int) -> Case:
    """Every turn is wrong, in a full tree."""
    return Case((["x"] * n, b), vain(n, b))


def worst(n: int, b: int, t: int) -> Case:
    """A full tree: every node has b children."""
    return Case((["x" * t] * n, b), "0")


TWINS = (
    Twin(program, hierarchical_index, size=lambda chunks, b: (len(chunks), b)),
    Twin(program_build, hierarchical_index_build, size=lambda chunks, b: (len(chunks), b)),
    Twin(
        program_backtrack,
        hierarchical_index_backtrack,
        size=lambda chunks, b: (len(chunks), b),
        kind="at most",
        worst=worst_backtrack,
        points=((0, 2), (1, 2), (2, 2), (8, 2), (16, 2), (27, 3), (16, 4)),
    ),
    Twin(
        program,
        hierarchical_index_prompt_tokens,
        size=lambda chunks, b: (len(chunks), b, len(chunks[0]) if chunks else 0),
        kind="at most",
        worst=worst,
        points=((1, 2, 5), (2, 2, 3), (8, 2, 4), (27, 3, 2), (16, 4, 0)),
        free=per_call(len(WALK)),
    ),
)


@claim
def walk_exact(n, b):
    """ceil(log_b n) calls."""
    assert n >= 1 and b >= 2
    return hierarchical_index(n, b) == clog(n, b)


@claim
def prompt_exact(n, b, t):
    """b summaries a level."""
    assert n >= 1 and b >= 2
    return hierarchical_index_prompt_tokens(n, b, t) == b * t * clog(n, b)


@claim
def build_upper(n):
    """With pairs: about as many summaries as chunks."""
    assert n >= 1
    return n - 1 <= hierarchical_index_build(n, 2) <= n - 1 + clog2(n)


@claim
def backtrack_exact(n, b):
    """Every inner node of a full tree."""
    assert n >= 1 and b >= 2
    return (b - 1) * hierarchical_index_backtrack(n, b) == b ** clog(n, b) - 1


@claim
def order(n):
    """With four children: logarithmic to walk, linear to build."""
    return hierarchical_index(n, 4) in Theta(log2(n)) and hierarchical_index_build(n, 4) in Theta(n)


@claim
def wider_is_no_deeper(n, b):
    """A wider index never takes more calls."""
    assert n >= 1 and b >= 2
    return hierarchical_index(n, b + 1) <= hierarchical_index(n, b)


@claim
def never_worse_than_scanning(n, b):
    """A walk never takes more calls than a scan."""
    assert b >= 2
    return hierarchical_index(n, b) <= scan(n)


@claim(expect="refuted")
def wider_is_cheaper(n, b, t):
    """A wider index may read more tokens: calls fall slower than pages grow."""
    assert b >= 2
    wide = hierarchical_index_prompt_tokens(n, b + 1, t)
    return wide <= hierarchical_index_prompt_tokens(n, b, t)


@claim(expect="refuted")
def wrong_turns_are_cheap(n, b):
    """With wrong turns undone the walk can cost more than a scan."""
    assert b >= 2
    return hierarchical_index_backtrack(n, b) <= scan(n)
