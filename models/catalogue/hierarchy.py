"""A hierarchy with span k: each manager hands out work to k below it and reads their reports.

Problem: organise a team (n workers; optimised: no context is longer than k reports).
Used in: hierarchical agent teams; compared with other topologies by MacNet (Qian et al., 2024,
arXiv:2406.07155).
Counts: a call is one turn; a manager takes two, to hand out and to read; a report has t tokens.
"""

from passbound.models import Theta, cdiv, claim, clog, clog2, log2, relation
from passbound.models.catalogue.flat_manager import flat_manager, flat_manager_tokens


@relation(unit="managers")
def hierarchy_managers(n, k):
    """Managers above n workers."""
    assert k >= 2
    if n <= 1:
        return 0
    above = cdiv(n, k)
    return above + hierarchy_managers(above, k)


@relation(unit="calls")
def hierarchy(n, k):
    """Turns: one a worker, two a manager."""
    assert k >= 2
    return n + 2 * hierarchy_managers(n, k)


@relation(unit="rounds")
def hierarchy_rounds(n, k):
    """Calls on the longest chain: down to a worker and up again."""
    assert k >= 2
    if n <= 1:
        return n
    return 2 + hierarchy_rounds(cdiv(n, k), k)


@relation(unit="prompt_tokens")
def hierarchy_tokens(n, k, t):
    """Tokens of reports read: on every level those of everybody just below."""
    assert k >= 2
    if n <= 1:
        return 0
    return n * t + hierarchy_tokens(cdiv(n, k), k, t)


@claim
def rounds_exact(n, k):
    """Two rounds a level and one to work."""
    assert n >= 1 and k >= 2
    return hierarchy_rounds(n, k) == 2 * clog(n, k) + 1


@claim
def managers_bounds(n, k):
    """(n - 1) / (k - 1) managers, but for at most one a level whose team is not full."""
    assert n >= 1 and k >= 2
    extra = (k - 1) * hierarchy_managers(n, k) - (n - 1)
    return 0 <= extra <= (k - 1) * clog(n, k)


@claim
def pairs_upper(n):
    """With a span of two: three turns a worker and two a level."""
    assert n >= 1
    return hierarchy(n, 2) <= 3 * n - 2 + 2 * clog2(n)


@claim
def tokens_upper(n, k, t):
    """All managers together read each worker's report at most twice over, and one a level."""
    assert n >= 1 and k >= 2
    return hierarchy_tokens(n, k, t) <= 2 * n * t + t * clog(n, k)


@claim
def order(n):
    """With a span of eight: linear in turns, logarithmic in rounds."""
    return hierarchy(n, 8) in Theta(n) and hierarchy_rounds(n, 8) in Theta(log2(n))


@claim
def reads_less_than_one_manager(n, k, t):
    """The managers together never read more than one who manages everybody turn by turn."""
    assert k >= 2
    return hierarchy_tokens(n, k, t) <= flat_manager_tokens(n, t)


@claim(expect="refuted")
def fewer_calls_than_one_manager(n, k):
    """A hierarchy does not save calls: it adds managers."""
    assert k >= 2
    return hierarchy(n, k) <= flat_manager(n)


@claim(expect="refuted")
def rounds_are_constant(n, k):
    """Unlike under one manager, the rounds grow with the workers."""
    assert k >= 2
    return hierarchy_rounds(n, k) <= 5
