"""What a stranger's file asks for: claims that follow from more than their own induction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passbound.checker.decide import Decider
from passbound.checker.inference import smooth, solve
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator
from passbound.models.printer import part_source
from passbound.models.reader import read_source

SOURCE = """
from passbound.models import O, Omega, Theta, cdiv, claim, clog, clog2, flog2, log2, relation


@relation
def strassen(n):
    if n <= 1:
        return 1
    return 7 * strassen(cdiv(n, 2))


@relation
def karatsuba(n):
    if n <= 1:
        return 1
    return 3 * karatsuba(n // 2) + n


@relation
def quarters(n):
    if n <= 4:
        return 1
    return 2 * quarters(n // 4) + 1


@relation
def everything(n):
    return sum(everything(i) for i in range(n)) + 1


@relation
def costly(n, t):
    if n == 0:
        return t
    return sum(costly(i, t) for i in range(n)) + n


@relation
def even(n):
    if n == 0:
        return 1
    return 2 * odd(n - 1)


@relation
def odd(k):
    if k == 0:
        return 1
    return even(k - 1) + odd(k - 1)


@relation
def sink(n):
    if n <= 1:
        return 0
    return flog2(n) + clog2(n) - 1


@relation
def drain(n, k):
    if n <= 1 or k == 0:
        return 0
    return drain(n - 1, k - 1) + sink(n - 1)


@relation
def levels(n):
    if n <= 1:
        return 0
    return levels(n // 2) + n // 2


@relation
def keep(n, k):
    assert k >= 1
    if n <= k:
        return 2 * levels(n)
    return keep(n - 1, k) + 1 + sink(k)


@relation
def twice(n):
    if n <= 1:
        return 1
    return twice(n - 1) + twice(n - 2) + 1


@relation
def thirds(n):
    if n <= 2:
        return n
    return thirds(n // 3) + thirds(n - n // 3) + n


@relation
def pairs(n):
    if n == 0:
        return 0
    return pairs(n - 1) + n


@relation
def drop_a_third(n):
    if n <= 2:
        return 1
    return 1 + drop_a_third(n - n // 3)


@relation
def keep_three_quarters(n, k):
    if n <= 4:
        return k
    return k + keep_three_quarters(3 * n // 4, k)


@relation
def two_of_four(n):
    if n <= 4:
        return 1
    return 1 + two_of_four(2 * cdiv(n, 4))


@claim
def thirds_are_n_log_n(n):
    return thirds(n) in Theta(n * log2(n))


@claim
def thirds_upper(n):
    assert n >= 1
    return thirds(n) <= 3 * n * flog2(n) + n


@claim
def thirds_lower(n):
    assert n >= 1
    return 2 * thirds(n) >= n * flog2(n)


@claim(expect="refuted")
def thirds_are_not_linear(n):
    return thirds(n) in O(n)


@claim
def a_third_has_a_smaller_logarithm(n):
    assert n >= 6
    return flog2(n // 3) + 1 <= flog2(n) <= flog2(n // 3) + 2


@claim
def dropping_a_third_takes_log_rounds(n):
    return drop_a_third(n) in Theta(log2(n))


@claim
def dropping_a_third_upper(n):
    assert n >= 1
    return drop_a_third(n) <= 2 * flog2(n) + 3


@claim
def keeping_three_quarters_takes_log_rounds(n, k):
    assert k >= 1
    return keep_three_quarters(n, k) in Theta(k * log2(n))


@claim(expect="refuted")
def pairs_are_not_n_log_n_far_out(n):
    assert n >= 800
    return pairs(n) in O(n * log2(n))


@claim(expect="refuted")
def three_halves_are_not_linear_far_out(n):
    assert n >= 800
    return karatsuba(n) in O(n)


@claim(expect="refuted")
def exponential_is_no_square_beside_a_parameter(n, k):
    assert k >= 3
    assert n >= k
    return twice(n) in O(n**2 * k)


@claim(expect="refuted")
def exponential_is_no_cube(n):
    return twice(n) in O(n**3)


@claim
def two_of_four_halves(n):
    return two_of_four(n) in Theta(log2(n))


@claim
def powers_of_seven_below_cubes(n):
    assert n >= 1
    return strassen(n) <= 7 * n**3


@claim
def powers_of_seven_above_squares(n):
    assert n >= 1
    return strassen(n) >= n**2


@claim
def in_cubes(n):
    return strassen(n) in O(n**3)


@claim(expect="refuted")
def in_squares(n):
    return strassen(n) in O(n**2)


@claim
def three_halves_are_quadratic(n):
    return karatsuba(n) in O(n * n)


@claim(expect="refuted")
def three_halves_are_linear(n):
    return karatsuba(n) in O(n)


@claim(expect="refuted")
def three_halves_are_no_less_than_quadratic(n):
    return karatsuba(n) in Omega(n**2)


@claim
def roots(n):
    return quarters(n) in Theta(n ** 0.5)


@claim
def sums_of_all_before(n):
    return everything(n) == 2**n


@claim
def sums_of_all_before_and_a_parameter(n, t):
    assert n >= 1
    return 2 * costly(n, t) == (t + 2) * 2**n - 2


@claim
def two_that_call_each_other_by_other_names(n):
    return even(n) <= 2**n


@claim
def logarithms_of_neighbours(n, k):
    assert n >= 1
    return drain(n, k) <= 2 * k * flog2(n)


@claim
def levels_upper(n):
    assert n >= 1
    return levels(n) <= n - 1


@claim
def by_a_lemma_of_the_file(n, k):
    assert k >= 1
    return keep(n, k) in O(n * (1 + flog2(k)))


@claim
def a_relation_in_the_bound(n, k):
    assert 1 <= k <= n
    return keep(n, k) == 2 * levels(k) + (n - k) * (1 + sink(k))


@claim
def a_local_name_that_one_part_does_not_use(n, k):
    assert n >= 1
    size = keep(n, k + 1)
    return size >= 0 and levels(n) <= n
"""
MODULE = read_source(SOURCE, "stranger.py")
DECIDER = Decider(MODULE.relations, MODULE.claims)


@pytest.mark.parametrize("claim", MODULE.claims, ids=lambda claim: claim.name)
def test_the_verdict_is_the_expected_one(claim):
    assert not MODULE.errors
    decision = DECIDER.decide(claim)
    assert (decision.verdict, decision.held_by) == (claim.expect, "certificate")


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("strassen", "n ** log2(7)"),
        ("karatsuba", "n ** log2(3)"),
        ("quarters", "n ** 0.5"),
        ("levels", "n"),
        ("two_of_four", "log2(n)"),
        ("everything", "2 ** n"),
    ],
)
def test_solve_gives_orders_without_rounding(name, order):
    (growth,) = solve(MODULE.relations, name).growth
    assert part_source(growth.claim.parts[0]) == f"{name}(n) in Theta({order})"


@given(b=st.integers(2, 30), k=st.integers(2, 9), j=st.integers(0, 6), up=st.booleans())
def test_orders_without_rounding_are_those_with_it_at_powers(b, k, j, up):
    n = t.Var("n")
    log = t.Log("ceil" if up else "floor", n, t.Int(k))
    term = t.Binary("*", n, t.Binary("**", t.Int(b), log))
    evaluator, point = Evaluator({}), {"n": k**j}
    low, high = evaluator.interval(smooth(term), point, 200)
    assert low <= evaluator.expr(term, point) <= high
