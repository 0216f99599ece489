"""Skeleton of thought: write the outline first, then all of its points in parallel.

Problem: decode m tokens (optimised in depth).
Used in: Skeleton-of-Thought (Ning et al., 2023, arXiv:2307.15337).
Counts: passes, and depth, the passes on the longest chain; a text has n points of m tokens, and
the outline takes s tokens a point.
"""

from collections.abc import Sequence

from passbound.models import Asker, Case, Theta, Twin, claim, relation
from passbound.models.agents import LONG, side_by_side
from passbound.models.catalogue.plain_decoding import plain_decoding


@relation(unit="passes")
def skeleton(n, m, s):
    """Forward passes: the outline, then the points."""
    assert m >= 1 and s >= 1
    if n == 0:
        return 0
    return skeleton(n - 1, m, s) + s + m


@relation(unit="depth")
def skeleton_points_depth(n, m):
    """Passes on the longest chain while n points are written side by side."""
    assert m >= 1
    if n == 0:
        return 0
    return max(skeleton_points_depth(n - 1, m), m)


@relation(unit="depth")
def skeleton_depth(n, m, s):
    """Passes on the longest chain: the outline, then one point."""
    assert m >= 1 and s >= 1
    return n * s + skeleton_points_depth(n, m)


async def program(llm: Asker, topic: str, n: int, m: int, s: int) -> str:
    """A text of n points of at most m tokens, after an outline of at most s tokens a point.

    Realises `skeleton` and `skeleton_depth` from below.
    """
    if n == 0:
        return ""
    outline = await llm.ask(f"Outline {n} points on {topic}.", n * s)
    headings = [*outline.splitlines(), *[topic] * n][:n]
    points = await side_by_side(llm.ask(f"Write on {heading}.", m) for heading in headings)
    return "\n".join(points)


async def program_points(llm: Asker, headings: Sequence[str], m: int) -> list[str]:
    """A text of at most m tokens on each heading.

    Realises `skeleton_points_depth` from below; n is the number of headings.
    """
    return await side_by_side(llm.ask(f"Write on {heading}.", m) for heading in headings)


def worst(n: int, m: int, s: int) -> Case:
    """Every reply is as long as it may be."""
    return Case(("passes", n, m, s), LONG)


SIZES = ((0, 1, 1), (1, 1, 1), (3, 4, 2), (5, 2, 7))
TWINS = (
    Twin(
        program,
        skeleton,
        size=lambda topic, n, m, s: (n, m, s),
        kind="at most",
        worst=worst,
        points=SIZES,
    ),
    Twin(
        program,
        skeleton_depth,
        size=lambda topic, n, m, s: (n, m, s),
        kind="at most",
        worst=worst,
        points=SIZES,
    ),
    Twin(
        program_points,
        skeleton_points_depth,
        size=lambda headings, m: (len(headings), m),
        kind="at most",
        worst=lambda n, m: Case((["x"] * n, m), LONG),
        points=((0, 1), (1, 1), (4, 9)),
    ),
)


@claim
def passes_exact(n, m, s):
    """The outline comes on top."""
    assert m >= 1 and s >= 1
    return skeleton(n, m, s) == n * (m + s)


@claim
def depth_exact(n, m, s):
    """The outline and one point."""
    assert n >= 1 and m >= 1 and s >= 1
    return skeleton_depth(n, m, s) == n * s + m


@claim
def depth_order(n, m, s):
    """Linear in the outline still, for all lengths at once."""
    assert m >= 1 and s >= 1
    return skeleton_depth(n, m, s) in Theta(n * s + m)


@claim
def more_passes_than_plain(n, m, s):
    """Never fewer passes than the text has tokens."""
    assert n >= 1 and m >= 1 and s >= 1
    return skeleton(n, m, s) >= plain_decoding(n * m)


@claim
def shorter_wait_than_plain(n, m, s):
    """From two points on a shorter wait, if a point is at least twice as long as its outline."""
    assert n >= 2 and s >= 1 and m >= 2 * s
    return skeleton_depth(n, m, s) <= plain_decoding(n * m)


@claim(expect="refuted")
def always_a_shorter_wait(n, m, s):
    """A lone point is only delayed by its outline."""
    assert n >= 1 and m >= 1 and s >= 1
    return skeleton_depth(n, m, s) <= plain_decoding(n * m)


@claim(expect="refuted")
def depth_is_independent_of_the_points(n, m, s):
    """The outline grows with the points, and it is written in sequence."""
    assert m >= 1 and s >= 1
    return skeleton_depth(n, m, s) <= 2 * (m + s)
