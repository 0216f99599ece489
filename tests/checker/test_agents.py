"""Costs of agents as strangers write them: thresholds, several parameters, sums, even sizes."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.checker import gallop
from passbound.checker.atoms import between_bases, root_of
from passbound.checker.decide import NOTHING, Decider, decide
from passbound.checker.divergence import ways_to_diverge
from passbound.checker.polynomial import Poly
from passbound.checker.verdicts import Decision
from passbound.models.arithmetic import exact_root, floor_root
from passbound.models.evaluate import Evaluator
from passbound.models.printer import expr_source
from passbound.models.reader import read_source

HEAD = """\
from passbound.models import O, Omega, Theta, cdiv, claim, clog2, flog, flog2, log2, relation


"""
SOURCE = (
    HEAD
    + """
@relation
def window(n):
    if n <= 16000:
        return 1
    return 2 + window(n // 2) + window(n - n // 2)


@relation
def median(n):
    if n <= 5:
        return 1
    return median(n // 5) + median(7 * n // 10) + n


@relation
def descent(n, b):
    assert b >= 1
    if n <= 10:
        return 1
    return b + descent(n // 8, b)


@relation
def line(n):
    if n == 0:
        return 0
    return line(n - 1) + 2


@relation
def square(n):
    if n == 0:
        return 0
    return square(n - 1) + n


@relation
def tree(d):
    if d == 0:
        return 1
    return 1 + 3 * tree(d - 1)


@relation
def backoff(d):
    if d == 0:
        return 0
    return 2 ** (d - 1) + backoff(d - 1)


@relation
def capped(n, w):
    return sum(min(i, w) for i in range(n))


@relation
def beam(d, b, k):
    return sum(min(b, k**i) * k for i in range(d))


@relation
def every(n, e):
    assert e >= 1
    return sum(1 for i in range(n) if i % e == 0)


@claim
def a_window_of_tokens(n):
    return window(n) in Theta(n)


@claim
def a_median_of_medians(n):
    return median(n) in Theta(n)


@claim
def a_descent_from_far_on(n, b):
    assert b >= 1 and n >= 11
    return descent(n, b) in Omega(b * flog(n, 8))


@claim(expect="refuted")
def a_line_is_no_root(n):
    return line(n) in O(n**0.5)


@claim(expect="refuted")
def threefold_trees_are_no_powers_of_two(d):
    return tree(d) in O(2**d)


@claim
def threefold_trees_are_below_powers_of_four(d):
    return tree(d) in O(4**d)


@claim(expect="refuted")
def a_sum_of_powers_is_no_fourth_power(d):
    return backoff(d) in O(d**4)


@claim(expect="refuted")
def a_square_is_no_power_below(n):
    return square(n) in O(n**1.5)


@claim(expect="refuted")
def a_line_is_no_power_above(n):
    return line(n) in Omega(n ** (3 / 2))


@claim(expect="refuted")
def a_line_is_no_square_at_even_sizes(n):
    assert n % 2 == 0
    return line(n) in Omega(n * n)


@claim(expect="refuted")
def a_square_is_no_line_at_some_sizes(n):
    assert n % 4 == 3 and n % 6 == 1 and n >= 50
    return square(n) in O(n)


@claim
def small_sizes_say_nothing(n):
    assert n < 100
    return 2**n in O(1)


@claim
def a_sum_within_its_cap(n, w):
    assert n <= w
    return 2 * capped(n, w) == n * (n - 1)


@claim
def a_beam_as_a_sum(d, b, k):
    return beam(d, b, k) <= d * b * k


@claim
def a_filter_that_needs_its_domain(n, e):
    assert e >= 1
    return every(n, e) <= n
"""
)
MODULE = read_source(SOURCE, "agents.py")
DECIDER = Decider(MODULE.relations, MODULE.claims)


@pytest.mark.parametrize("claim", MODULE.claims, ids=lambda claim: claim.name)
def test_the_verdict_is_the_expected_one(claim):
    assert not MODULE.errors
    decision = DECIDER.decide(claim)
    assert (decision.verdict, decision.held_by) == (claim.expect, "certificate")


def decided(text: str) -> Decision:
    module = read_source(HEAD + text, "m.py")
    assert not module.errors
    return decide(module.relations, module.claims[0])


# --- counterexamples along a line ----------------------------------------------------------------


@settings(deadline=None, max_examples=20)
@given(st.integers(2, 40), st.integers(300, 10**12), st.integers(0, 2), st.booleans())
def test_far_counterexamples_of_two_parameters_are_found(step, limit, low, first):
    n, k = ("a", "b") if first else ("b", "a")
    decision = decided(
        f"@claim\ndef c(a, b):\n    assert {k} >= {low}\n"
        f"    return {n} * {k} + {n} // {step} <= {n} * {k} + {limit}\n"
    )
    assert decision.verdict == "refuted"
    values = dict(decision.counterexample or {})
    assert values[n] // step > limit
    assert values == {n: step * (limit + 1), k: low}
    if not decision.minimal:
        low_end, high_end = decision.bracket or (0, 0)
        assert low_end < high_end == max(values.values())


def test_a_counterexample_soon_found_is_the_smallest():
    decision = decided("@claim\ndef c(n, k):\n    return n + k // 3 <= n + 90\n")
    assert (decision.counterexample, decision.minimal) == ({"n": 0, "k": 273}, True)


def test_lines_go_through_all_that_is_small():
    module = read_source(
        HEAD + "@claim\ndef c(n, k):\n    assert k >= 5\n    return n <= k\n", "m.py"
    )
    points = {line.at(1000) for line in gallop.lines(module.claims[0])}
    assert {(1000, 5), (1000, 6), (1000, 7), (0, 1000), (1, 1000), (1000, 1000)} <= points


# --- asserts that leave nothing ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asserts", "empty"),
    [
        ("k > n and n > k", True),
        ("n % 4 == 1 and n % 2 == 0", True),
        ("n // 2 > n", True),
        ("n >= 10 and k >= 1 and n * k <= 5", True),
        ("n > 5 and n < 3", True),
        ("n > 500 and k > n", False),
        ("n % 97 == 96 and k % 89 == 88", False),
    ],
)
def test_a_claim_about_nothing_says_so(asserts, empty):
    decision = decided(f"@claim\ndef c(n, k):\n    assert {asserts}\n    return n * k <= n * k\n")
    assert decision.verdict == "proved"
    assert (NOTHING in decision.warnings) is empty


@pytest.mark.parametrize(
    "text",
    [
        "def c(n):\n    return 20**n in O(19**n)\n",
        "def c(n, k):\n    assert k >= 100_000 and n >= 10\n    return 2**n >= n**3\n",
    ],
)
def test_nothing_is_said_of_sizes_that_were_not_looked_at(text):
    decision = decided(f"@claim\n{text}")
    assert (decision.verdict, decision.checked_to) == ("unknown", None)


# --- roots ---------------------------------------------------------------------------------------


@given(st.integers(0, 10**30), st.integers(1, 9))
def test_roots_of_numbers(n, degree):
    root = floor_root(n, degree)
    assert root**degree <= n < (root + 1) ** degree
    assert exact_root(n, degree) == (root if root**degree == n else None)
    assert exact_root(n**degree, degree) == n


@given(st.integers(-3, 9), st.integers(-3, 9), st.integers(1, 6), st.integers(1, 4))
def test_the_root_of_a_power_is_a_root_of_it_without_negative_values(a, b, power, degree):
    poly = (Poly.constant(a) + b * Poly.variable("x")) ** power
    root = root_of(poly, degree)
    if root is not None:
        assert root**degree == poly and root.is_nonnegative()
    elif a >= 0 and b >= 0:
        assert power % degree


@given(st.integers(2, 60), st.integers(1, 60), st.integers(0, 25))
def test_powers_of_two_bases_lie_between_each_other(a, more, x):
    b = a + more
    low, high = Poly.constant(a**x), Poly.constant(b**x)
    assert all(fact.constant_term >= 0 for fact in between_bases(a, low, b, high))


@given(st.integers(0, 400), st.integers(1, 5), st.integers(1, 4))
def test_powers_of_perfect_powers_are_exact(n, top, bottom):
    source = f"@claim\ndef c(n):\n    return n in O((n**{bottom}) ** ({top} / {bottom}))\n"
    module = read_source(HEAD + source, "m.py")
    bound = module.claims[0].parts[0].bound
    assert Evaluator({}).expr(bound, {"n": n}) == Fraction(n) ** top


def test_a_far_start_is_found_at_once():
    module = read_source(
        HEAD + "@claim\ndef c(n):\n    assert n >= 1" + "0" * 30 + "\n    return n in O(n**0.5)\n",
        "m.py",
    )
    claim = module.claims[0]
    ways = list(ways_to_diverge(Evaluator(module.relations), claim))
    assert any("t ** 2" in expr_source(way.family["n"]) for way in ways)
