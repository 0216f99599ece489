"""Relations and parameters may have the names that the proofs give to their own parts."""

from __future__ import annotations

import pytest

from lean import ready, theorems
from passbound.checker.kernel.hold import check

SOURCE = """\
from passbound.models import O, Theta, claim, clog2, log2, relation


@relation
def f(h, k):
    if h == 0:
        return 0
    return f(h - 1, k) + k


@relation
def p(n, q):
    if n <= 1:
        return 0
    return p(n // 2, q) + p(n - n // 2, q) + n


@relation
def even(x, d):
    if x == 0:
        return 1
    return odd(x - 1, d) + d


@relation
def odd(x, d):
    if x == 0:
        return 0
    return even(x - 1, d) + d


@relation
def t(n):
    if n == 0:
        return 1
    return t(n - 1) + max(t(i) for i in range(n))


@claim
def equal(h, k):
    return f(h, k) == h * k


@claim(expect="refuted")
def at_a_point(e0, e1):
    assert e0 >= 1
    assert e1 >= 2
    return f(e0, e1) <= e0 + e1


@claim(expect="refuted")
def along_a_family(h, k):
    assert k >= 1
    return f(h, k) in O(k)


@claim
def growth(hn, hp):
    assert hp >= 1
    return f(hn, hp) in Theta(hn * hp)


@claim(expect="refuted")
def along_a_family_with_logarithms(n, k):
    assert n * k >= 6
    return n + p(1, k) in Theta(n * log2(n) * k)


@claim(expect="refuted")
def along_a_family_of_the_relation(n, k):
    return p(n, k) in O(n)


@claim
def growth_with_logarithms(k0, k1):
    return p(k0, k1) in O(k0 * log2(k0))


@claim
def growth_with_logarithms_and_more(h, k):
    assert k >= 1
    return k * p(h, k) in O(k * h * log2(h))


@claim
def mutual(x, d):
    return even(x, d) <= 1 + x * d


@claim
def finitely_many(w_, hs):
    assert w_ <= 5
    assert hs <= 3
    return f(w_, hs) <= 15


@relation
def eval(local):
    if local == 0:
        return 0
    return eval(local - 1) + 1


@claim
def structure(prefix, Lean):
    return eval(prefix) + eval(Lean) == prefix + Lean


@claim
def all_before(n0):
    return t(n0) == 2**n0


@claim
def by_logarithms(ih):
    assert ih >= 1
    return p(ih, 0) >= ih * log2(ih)
"""


def test_names_of_users_are_not_those_of_proofs(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    found = theorems(tmp_path_factory, SOURCE, "names")
    assert len(found) == SOURCE.count("@claim")
    for name, held in check(ready(), list(found.values())).items():
        assert held.accepted, (name, held.reason)
