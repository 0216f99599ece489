"""Scan: ask chunk after chunk whether it holds the answer.

Problem: find one chunk among n (intuitive).
Used in: pointwise relevance filters before an answer, as in the semantic filter of LOTUS (Patel
et al., 2024, arXiv:2407.11418).
Counts: a call looks at one chunk, or at a page of w chunks.
"""

from passbound.models import Theta, cdiv, claim, relation


@relation(unit="calls")
def scan(n):
    """Calls in the worst case: the answer stands last, or nowhere."""
    if n == 0:
        return 0
    return 1 + scan(n - 1)


@relation(unit="calls")
def scan_pages(n, w):
    """Calls when a call looks at w chunks."""
    assert w >= 1
    if n == 0:
        return 0
    return 1 + scan_pages(n - min(n, w), w)


@relation(unit="calls")
def scan_all_positions(n):
    """Calls added up over all n places where the answer may stand."""
    if n == 0:
        return 0
    return scan_all_positions(n - 1) + scan(n)


@claim
def exact(n):
    """A call a chunk."""
    return scan(n) == n


@claim
def order(n):
    """Linear."""
    return scan(n) in Theta(n)


@claim
def pages_exact(n, w):
    """A call a page."""
    assert w >= 1
    return scan_pages(n, w) == cdiv(n, w)


@claim
def average_is_half(n):
    """On average over the places: (n + 1) / 2 calls."""
    return 2 * scan_all_positions(n) == n * (n + 1)


@claim
def pages_help(n, w):
    """Pages never hurt the number of calls."""
    assert w >= 1
    return scan_pages(n, w) <= scan(n)


@claim(expect="refuted")
def stopping_early_halves_the_worst_case(n):
    """Stopping at the answer helps the average and not the worst case."""
    return 2 * scan(n) <= n + 1
