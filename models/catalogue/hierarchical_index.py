"""Hierarchical index: a tree of summaries with b children each, walked from the root.

Problem: find one chunk among n (optimised; needs no order).
Used in: MemWalker (Chen et al., 2023, arXiv:2310.05029); RAPTOR (Sarthi et al., 2024,
arXiv:2401.18059) builds such a tree.
Counts: a call chooses among b summaries, or writes one; a token bill charges t tokens a summary.
"""

from passbound.models import Theta, cdiv, claim, clog, clog2, log2, relation
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
