"""Breadth-first beam: expand the k best thoughts of a level, score the b continuations of each.

Problem: explore (optimised: keep k).
Used in: Tree of Thoughts with breadth-first search (Yao et al., 2023, arXiv:2305.10601);
self-evaluation guided beam search (Xie et al., 2023, arXiv:2305.00633).
Counts: a call proposes the continuations of one thought, or scores one continuation.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import number, side_by_side
from passbound.models.catalogue.thought_tree import thought_tree


@relation(unit="thoughts")
def beam_width(b, k, d):
    """Thoughts kept at depth d: never more than k, nor more than there are."""
    if d == 0:
        return min(k, 1)
    return min(k, b * beam_width(b, k, d - 1))


@relation(unit="calls")
def beam(b, k, d):
    """Calls for d levels: each kept thought proposes once, each continuation is scored."""
    if d == 0:
        return 0
    return beam(b, k, d - 1) + beam_width(b, k, d - 1) * (1 + b)


@relation(unit="rounds")
def beam_rounds(d):
    """Calls on the longest chain: propose, then score, at each level."""
    if d == 0:
        return 0
    return beam_rounds(d - 1) + 2


async def program(llm: Asker, task: str, b: int, k: int, d: int) -> list[str]:
    """The k best thoughts after d levels, of which each had b continuations.

    Realises `beam`, and for b, k >= 1 `beam_rounds`.
    """
    kept = [task][:k]
    for _ in range(d):
        proposals = await side_by_side(
            llm.ask(f"Continue in {b} ways, one a line:\n{thought}", 8 * b) for thought in kept
        )
        thoughts = [
            f"{thought}\n{line}"
            for thought, proposal in zip(kept, proposals, strict=True)
            for line in [*proposal.splitlines(), *[""] * b][:b]
        ]
        scores = await side_by_side(
            llm.ask(f"Score from 0 to 9:\n{thought}", 2) for thought in thoughts
        )
        order = sorted(range(len(thoughts)), key=lambda i: -number(scores[i], 10))
        kept = [thoughts[i] for i in order[:k]]
    return kept


TWINS = (
    Twin(program, beam, size=lambda task, b, k, d: (b, k, d)),
    Twin(program, beam_rounds, size=lambda task, b, k, d: d),
)


@claim
def width_upper(b, k, d):
    """The beam is at most k wide, and at most as wide as the tree."""
    return beam_width(b, k, d) <= k and beam_width(b, k, d) <= b**d


@claim
def upper(b, k, d):
    """At most k proposals and b k scores a level."""
    return beam(b, k, d) <= d * k * (1 + b)


@claim
def full_width(b, k, d):
    """With k <= b the first level already fills the beam."""
    assert 1 <= k <= b and d >= 1
    return beam_width(b, k, d) == k


@claim
def no_wider_than_the_tree(b, k, d):
    """A beam never keeps more thoughts than the level has."""
    return beam_width(b, k, d) <= b**d


@claim
def full_from_the_second_level(b, k, d):
    """With k <= b the beam is full from the second level on, which gives the exact count."""
    assert 1 <= k <= b and d >= 1
    return beam(b, k, d) == (1 + b) * (1 + (d - 1) * k)


@claim
def greedy_exact(b, d):
    """A beam of one walks down a single path."""
    assert b >= 1
    return beam(b, 1, d) == d * (1 + b)


@claim
def order(d, b):
    """Linear in depth and breadth, here for a beam of three."""
    assert b >= 1
    return beam(b, 3, d) in Theta(d * b)


@claim(expect="unknown")
def wide_beam_drops_nothing(b, k, d):
    """A beam as wide as the last level is the full tree: exponential in the depth."""
    assert b >= 1 and k >= b**d
    return (b - 1) * beam(b, k, d) == (b + 1) * (b**d - 1)


@claim
def no_more_than_everything(b, k, d):
    """At most what it costs to propose and score every thought of the tree."""
    assert b >= 2
    return (b - 1) * beam(b, k, d) <= (b + 1) * (b**d - 1)


@claim
def no_more_than_the_tree(b, k, d):
    """Never more than two calls a thought of the full tree."""
    assert b >= 2
    return beam(b, k, d) <= 2 * thought_tree(b, d)


@claim(expect="refuted")
def independent_of_breadth(b, k, d):
    """Keeping k does not make the breadth free: every continuation is scored."""
    return beam(b, k, d) <= 2 * d * k


@claim(expect="refuted")
def rounds_are_the_levels(d):
    """Scoring waits for proposing: a level takes two rounds."""
    return beam_rounds(d) <= d
