"""Compare every pair of items once and rank by wins.

Problem: sort n items (the intuitive way).
Used in: PRP-Allpair of Pairwise Ranking Prompting (Qin et al., 2023, arXiv:2306.17563).
Counts: a call is one comparison of two items by the model; all comparisons are independent.
"""

from collections.abc import Sequence
from itertools import combinations

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import PAIR_TOKENS, prefers, side_by_side


@relation(unit="calls")
def all_pairs(n):
    """Comparisons of n items: the last one meets every earlier one."""
    if n <= 1:
        return 0
    return all_pairs(n - 1) + (n - 1)


@relation(unit="rounds")
def all_pairs_rounds(n):
    """Calls on the longest chain: no comparison waits for another one."""
    if n <= 1:
        return 0
    return max(all_pairs_rounds(n - 1), 1)


@relation(unit="prompt_tokens")
def all_pairs_prompt_tokens(n, p, t):
    """Tokens read when an instruction has p tokens and an item t."""
    if n <= 1:
        return 0
    return all_pairs_prompt_tokens(n - 1, p, t) + (n - 1) * (p + 2 * t)


async def program(llm: Asker, items: Sequence[str]) -> list[str]:
    """The items, those with most wins first.

    Realises `all_pairs`, `all_pairs_rounds`, and, for items of t tokens each under an instruction
    of p, `all_pairs_prompt_tokens`; n is the number of items.
    """
    pairs = list(combinations(range(len(items)), 2))
    first_wins = await side_by_side(prefers(llm, items[i], items[j]) for i, j in pairs)
    winners = [i if first else j for (i, j), first in zip(pairs, first_wins, strict=True)]
    order = sorted(range(len(items)), key=lambda i: -winners.count(i))
    return [items[i] for i in order]


TWINS = (
    Twin(program, all_pairs, size=len),
    Twin(program, all_pairs_rounds, size=len),
    Twin(
        program,
        all_pairs_prompt_tokens,
        size=lambda items: (len(items), PAIR_TOKENS, len(items[0]) if items else 0),
    ),
)


@claim
def exact(n):
    """One comparison for each of the n (n - 1) / 2 pairs."""
    return 2 * all_pairs(n) == n * (n - 1)


@claim
def order(n):
    """Quadratic in the number of items."""
    return all_pairs(n) in Theta(n**2)


@claim
def one_round(n):
    """Given enough parallel workers the ranking takes one round."""
    return all_pairs_rounds(n) <= 1


@claim
def items_dominate(n, p, t):
    """Each item is read n - 1 times, and the instruction once a pair."""
    return 2 * all_pairs_prompt_tokens(n, p, t) == n * (n - 1) * (p + 2 * t)


@claim(expect="refuted")
def linear(n):
    """Four comparisons an item do not suffice."""
    return all_pairs(n) <= 4 * n
