"""Compare every pair of items once and rank by wins.

Problem: sort n items (the intuitive way).
Used in: PRP-Allpair of Pairwise Ranking Prompting (Qin et al., 2023, arXiv:2306.17563).
Counts: a call is one comparison of two items by the model; all comparisons are independent.
"""

from passbound.models import Theta, claim, relation


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
