"""Retry a failed step: a few attempts each, one shared budget, or retries within retries.

Problem: do n dependent steps without an error (intuitive).
Used in: agent frameworks with a retry setting; Reflexion (Shinn et al., 2023, arXiv:2303.11366)
retries whole runs.
Counts: a call is one attempt at a step, in the worst case.
"""

from passbound.models import Theta, claim, relation


@relation(unit="calls")
def retries(n, left, r):
    """Attempts on n steps with r each, of which the current step has `left`."""
    assert 1 <= left <= r
    if n == 0:
        return 0
    if left == 1:
        return 1 + retries(n - 1, r, r)
    return 1 + max(retries(n, left - 1, r), retries(n - 1, r, r))


@relation(unit="calls")
def retries_shared(n, budget):
    """Attempts on n steps when all of them share a budget of extra attempts."""
    if n == 0:
        return 0
    if budget == 0:
        return 1 + retries_shared(n - 1, 0)
    return 1 + max(retries_shared(n - 1, budget), retries_shared(n, budget - 1))


@relation(unit="calls")
def retries_nested(runs, n, r):
    """Attempts when the whole run of n steps is itself retried."""
    assert r >= 1
    if runs == 0:
        return 0
    return retries(n, r, r) + retries_nested(runs - 1, n, r)


@claim
def exact(n, r):
    """Every step may use all of its attempts."""
    assert r >= 1
    return retries(n, r, r) == n * r


@claim
def exact_midway(n, left, r):
    """What is left of this step, and all of the others."""
    assert n >= 1 and 1 <= left <= r
    return retries(n, left, r) == (n - 1) * r + left


@claim
def shared_exact(n, budget):
    """A shared budget adds where separate ones multiply."""
    assert n >= 1
    return retries_shared(n, budget) == n + budget


@claim
def nested_exact(runs, n, r):
    """Retries within retries multiply once more."""
    assert r >= 1
    return retries_nested(runs, n, r) == runs * n * r


@claim
def order(n, r):
    """Linear in the steps and in the attempts."""
    assert r >= 1
    return retries(n, r, r) in Theta(n * r)


@claim
def shared_is_no_worse(n, r):
    """One extra attempt a step, pooled, costs no more than r attempts for each step."""
    assert r >= 2
    return retries_shared(n, n) <= retries(n, r, r)


@claim(expect="refuted")
def nested_retries_add(runs, n, r):
    """Two levels of retries do not add up."""
    assert r >= 1
    return retries_nested(runs, n, r) <= n * (runs + r)


@claim(expect="refuted")
def one_failure_one_call(n, r):
    """r attempts a step are not n + r calls."""
    assert r >= 1
    return retries(n, r, r) <= n + r
