"""The full tree of thoughts: every thought has b continuations, d levels deep.

Problem: explore (intuitive: keep everything).
Used in: Tree of Thoughts (Yao et al., 2023, arXiv:2305.10601) before any pruning.
Counts: a call writes one thought; the thoughts of a level are parallel.
"""

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import number, side_by_side
from passbound.models.catalogue.chain import chain


@relation(unit="calls")
def thought_tree(b, d):
    """Thoughts of the full tree, its root included."""
    if d == 0:
        return 1
    return 1 + b * thought_tree(b, d - 1)


@relation(unit="calls")
def thought_tree_scored(b, d):
    """Calls when each thought but the root also gets a score from the model."""
    if d == 0:
        return 1
    return 1 + sum(thought_tree_scored(b, d - 1) + 1 for i in range(b))


@relation(unit="rounds")
def thought_tree_rounds(b, d):
    """Calls on the longest chain."""
    if d == 0 or b == 0:
        return 1
    return 1 + thought_tree_rounds(b, d - 1)


async def program(llm: Asker, thought: str, b: int, d: int) -> list[str]:
    """All lines of thought of d steps, each with b continuations a step.

    Realises `thought_tree` and `thought_tree_rounds`.
    """
    text = thought + await llm.ask(f"Think one step on:\n{thought}", 8)
    if d == 0:
        return [text]
    below = await side_by_side(program(llm, f"{text}\n{i}. ", b, d - 1) for i in range(b))
    return [leaf for leaves in below for leaf in leaves]


async def program_scored(llm: Asker, thought: str, b: int, d: int) -> tuple[int, str]:
    """The best line of thought, by the scores of its steps together.

    Realises `thought_tree_scored`.
    """
    text = thought + await llm.ask(f"Think one step on:\n{thought}", 8)
    if d == 0:
        return 0, text

    async def child(i: int) -> tuple[int, str]:
        score, leaf = await program_scored(llm, f"{text}\n{i}. ", b, d - 1)
        return score + number(await llm.ask(f"Score from 0 to 9:\n{text}", 2), 10), leaf

    return max(await side_by_side(child(i) for i in range(b)), default=(0, text))


TWINS = (
    Twin(program, thought_tree, size=lambda thought, b, d: (b, d)),
    Twin(program, thought_tree_rounds, size=lambda thought, b, d: (b, d)),
    Twin(program_scored, thought_tree_scored, size=lambda thought, b, d: (b, d)),
)


@claim
def exact(b, d):
    """The geometric sum."""
    return (b - 1) * thought_tree(b, d) == b ** (d + 1) - 1


@claim
def scored_exact(b, d):
    """A score for each thought but one doubles the bill, less one."""
    return thought_tree_scored(b, d) == 2 * thought_tree(b, d) - 1


@claim
def bounds(b, d):
    """The last level is at least half of the tree."""
    assert b >= 2
    return b**d <= thought_tree(b, d) < 2 * b**d


@claim
def order(d, b):
    """Of the order of b^d, for all b from two on at once."""
    assert b >= 2
    return thought_tree(b, d) in Theta(b**d)


@claim
def rounds_exact(b, d):
    """The wait is that of a single chain."""
    assert b >= 1
    return thought_tree_rounds(b, d) == 1 + chain(d)


@claim
def a_single_branch_is_a_chain(d):
    """With one continuation nothing is explored."""
    return thought_tree(1, d) == 1 + chain(d)


@claim(expect="refuted")
def breadth_times_depth(b, d):
    """A tree is not b chains of d thoughts side by side."""
    return thought_tree(b, d) <= 1 + b * d


@claim(expect="refuted")
def polynomial_in_depth(d):
    """Even two continuations outgrow the cube of the depth."""
    return thought_tree(2, d) <= (d + 1) ** 3
