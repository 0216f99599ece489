"""Real logarithms: compared exactly, enclosed between rationals."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from programs import HEADER

from passbound.models.errors import EvaluationError, Undecided
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_source
from passbound.models.reallog import Interval, LogSum, logarithm

rationals = st.fractions(min_value=1, max_value=1000, max_denominator=12)
bases = st.sampled_from([Fraction(b) for b in (2, 3, 4, 8, 9, 10, 27, 36)] + [Fraction(3, 2)])
small = st.fractions(min_value=-6, max_value=6, max_denominator=6)


def holds(text, env, assertion="n >= 0"):
    """Whether a claim over n and k holds at one point."""
    module = read_source(
        HEADER + f"@claim\ndef c(n, k):\n    assert {assertion}\n    return {text}\n", "x.py"
    )
    assert module.errors == ()
    (result,) = Evaluator({}).claim(module.claims[0], (env.get("n", 0), env.get("k", 0)))
    return result


def bounds(text, n, bits=64):
    """An interval around a G."""
    module = read_source(HEADER + f"@claim\ndef c(n):\n    return n in O({text})\n", "x.py")
    assert module.errors == ()
    return Evaluator({}).interval(module.claims[0].parts[0].bound, {"n": n}, bits)


@given(st.integers(1, 10**40), st.integers(2, 50), st.integers(-300, 300), st.integers(1, 12))
def test_a_comparison_with_a_rational_is_one_of_integer_powers(n, b, p, q):
    form = logarithm(Fraction(n), Fraction(b))
    power = Fraction(b) ** p
    assert (form < Fraction(p, q)) == (n**q < power)
    assert (form == Fraction(p, q)) == (n**q == power)
    assert (form > Fraction(p, q)) == (n**q > power)


@given(st.lists(st.tuples(st.integers(-5, 5), st.integers(1, 200)), min_size=1, max_size=4))
def test_sums_to_one_base_are_products_of_powers(terms):
    form = LogSum(Fraction(0), ())
    top = bottom = 1
    for coefficient, arg in terms:
        form = form + logarithm(Fraction(arg), Fraction(2)) * coefficient
        if coefficient > 0:
            top *= arg**coefficient
        else:
            bottom *= arg**-coefficient
    assert form.sign() == (top > bottom) - (top < bottom)


@given(rationals, rationals, bases, small)
def test_the_laws_of_logarithms_hold_exactly(a, b, base, factor):
    assert logarithm(a * b, base) == logarithm(a, base) + logarithm(b, base)
    assert logarithm(a**3, base) == 3 * logarithm(a, base)
    assert logarithm(a, base**2) * 2 == logarithm(a, base)
    assert (logarithm(a, base) - factor) * 2 + 2 * factor == logarithm(a, base) * 2
    assert logarithm(base**5, base) == 5
    assert logarithm(base**5, base) + 1 > Fraction(5)


@given(rationals, bases, st.integers(8, 400))
def test_an_interval_holds_the_value_and_is_tight(a, base, bits):
    low, high = (Fraction(end) for end in logarithm(a, base).interval(Interval(bits)))
    assert low <= high
    assert high - low <= (abs(high) + 1) * Fraction(1, 2 ** min(bits, 24))
    for end, sign in ((low, -1), (high, 1)):
        p, q = (end * 64).numerator // (end * 64).denominator + (sign > 0), 64
        # base**(p/q) with p/q just outside of the interval lies on the right side of a
        assert (base**p - a**q) * sign >= 0


def test_logarithms_to_unrelated_bases_are_told_apart():
    assert holds("log2(n) > log(n, 3)", {"n": 2})
    assert holds("log2(n) == log(n, 3)", {"n": 1})
    assert holds("log(n, 3) * 2 == log(n, 3) + log(n * n, 9)", {"n": 7})
    assert holds("log(n, 4) + log(n, 8) == 5 * log2(n) / 6", {"n": 12345})


def test_logarithms_to_one_base_are_always_told_apart():
    near = logarithm(Fraction(2**50_000 + 1), Fraction(2)) - 50_000
    assert near.sign() == 1
    assert (near * -1).sign() == -1
    assert holds("log2(2 ** n + 1) > n", {"n": 20_000})


def test_what_cannot_be_told_apart_is_undecided():
    near = logarithm(Fraction(2**50_000 + 1), Fraction(2)) - 50_000
    other = logarithm(Fraction(3**50_000 + 1), Fraction(3)) - 50_000
    with pytest.raises(Undecided):
        (near - other).sign()


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_n_log_n_is_monotonous(n, k):
    assume(n < k)
    assert holds("n * log2(n) < k * log2(k)", {"n": n, "k": k}, "n >= 1 and k >= 1")


@settings(max_examples=60)
@given(st.integers(1, 10**9), st.sampled_from([20, 64, 200, 900]))
def test_real_powers_are_enclosed(n, bits):
    low, high = bounds("n ** 1.5", n, bits)
    assert low**2 <= n**3 <= high**2
    low, high = bounds("n ** 0.25 * 3", n, bits)
    assert low**4 <= n * 81 <= high**4
    low, high = bounds("4 ** log2(n)", n, bits)
    assert low <= n * n <= high
    low, high = bounds("n ** log(8, 2)", n, bits)
    assert low <= n**3 <= high
    low, high = bounds("n * log2(n) ** 2 / log(n + 1, 3)", n, bits)
    assert low <= high
    assert high - low <= (high + 1) / 2 ** (bits - 8)


def test_intervals_get_tighter_with_more_bits():
    found = [bounds("1.5 ** n * n ** log2(3)", 1000, bits) for bits in (30, 60, 120, 240)]
    for (low, high), (lower, higher) in pairwise(found):
        assert low <= lower <= higher <= high
        assert higher - lower < high - low


def test_a_g_has_no_value_where_its_parts_have_none():
    for text, n in [("log2(n)", 0), ("n / log2(n)", 1), ("log2(log2(n))", 1), ("1 / n", 0)]:
        with pytest.raises(EvaluationError):
            bounds(text, n)
    assert bounds("0 ** 1.5 + n ** 0.5", 0) == (0, 0)
