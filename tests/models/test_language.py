"""Relations and claims called from Python."""

import subprocess
import sys
from fractions import Fraction

import pytest

from passbound import models
from passbound.models import Theta, cdiv, claim, clog, clog2, flog, flog2, log, log2, relation
from passbound.models.errors import BadLogarithm, DivisionByZero, DomainError, NegativeArgument
from passbound.models.runtime import NotReadable

STEPS = 3


@relation(unit="calls")
def merge_sort(n):
    """LLM comparisons on n items, in the worst case."""
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)


@models.relation
def hanoi(n: int) -> int:
    if n == 0:
        return 0
    return 2 * hanoi(n - 1) + 1


@relation
def tree(n, k):
    assert k >= 2
    if n <= 1:
        return 0
    return tree(cdiv(n, k), k) + cdiv(n, k) + STEPS - 3


@claim
def upper(n):
    """At most n ceil(log2 n) comparisons."""
    assert n >= 1
    return merge_sort(n) <= n * clog2(n) and merge_sort(n) >= n * log2(n) - 2 * n


@claim(expect="refuted")
def linear(n):
    return merge_sort(n) <= 5 * n


@claim
def exact(n):
    assert n >= 1
    half = n / 2
    return n * n / 4 == half**2


@claim
def order(n):
    return merge_sort(n) in Theta(n * log2(n)) and n >= 0


@claim
def two_parts(n):
    return n <= 2 and merge_sort(n // (n - 5)) <= 0


def test_recursion_is_as_deep_as_it_has_to_be():
    assert merge_sort(2**1000) == 999 * 2**1000 + 1
    assert hanoi(5000) == 2**5000 - 1
    assert tree(1000, k=10) == 111


def test_a_claim_is_true_or_false_at_numbers():
    assert upper(1) is True
    assert upper(2**70 + 1) is True
    assert linear(64) is False
    assert linear(n=63) is True
    assert exact(7) is True


def test_an_asymptotic_claim_has_sides_and_a_ratio():
    found = order(1024)
    assert (found.left, found.right) == (9217, 10240)
    assert found.ratio == pytest.approx(0.9, abs=1e-3)
    assert found.holds
    with pytest.raises(TypeError):
        bool(found)
    assert order(1).ratio is None
    assert order(1000).right != int(order(1000).right)
    assert isinstance(order(1000).right, Fraction)


def test_outside_of_the_domain_there_is_no_value():
    for call, error in [
        (lambda: tree(5, 1), DomainError),
        (lambda: upper(0), DomainError),
        (lambda: merge_sort(-1), NegativeArgument),
        (lambda: linear(-1), DomainError),
        (lambda: two_parts(5), DivisionByZero),
        (lambda: two_parts(4), NegativeArgument),
    ]:
        with pytest.raises(error):
            call()
        with pytest.raises(ValueError):
            call()


def test_arguments_are_integers_and_as_many_as_parameters():
    for args in [(1.0,), ("1",), (True,), (), (1, 2), (None,)]:
        with pytest.raises(TypeError):
            merge_sort(*args)
    with pytest.raises(TypeError):
        merge_sort(1, n=1)
    with pytest.raises(TypeError):
        merge_sort(m=1)


def test_a_decorated_function_keeps_its_name_and_its_text():
    assert merge_sort.__name__ == "merge_sort"
    assert merge_sort.__doc__.startswith("LLM comparisons")
    assert merge_sort.term.unit == "calls"
    assert upper.term.expect == "proved"
    assert repr(linear) == "<claim linear>"
    assert merge_sort.__wrapped__.__code__.co_argcount == 1


def test_names_are_those_of_the_place_where_a_function_stands():
    base = 7

    @relation
    def inner(n):
        if n == 0:
            return base
        return inner(n - 1) + merge_sort(n)

    assert inner(3) == 7 + 0 + 1 + 3


def test_two_relations_may_have_one_name():
    def make(size):
        @relation
        def same(n):
            return n * size

        return same

    first, second = make(2), make(3)

    @relation
    def both(n):
        return first(n) + second(n)

    assert both(10) == 50


def test_what_is_not_in_the_language_is_said_at_the_first_call():
    @relation
    def halves(n):
        return n / 2

    with pytest.raises(NotReadable, match=r"test_language\.py:\d+:\d+: `/` makes a fraction"):
        halves(3)


def test_a_function_without_source_is_refused():
    with pytest.raises(OSError, match="source"):
        exec(
            compile("@relation\ndef f(n):\n    return n\n", "<nowhere>", "exec"),
            {"relation": relation},
        )
    with pytest.raises(TypeError):
        relation(3)


def test_the_functions_of_the_language_are_functions():
    assert [cdiv(n, 3) for n in range(-4, 5)] == [-1, -1, 0, 0, 0, 1, 1, 1, 2]
    for n in range(1, 300):
        for b in range(2, 8):
            assert b ** flog(n, b) <= n < b ** (flog(n, b) + 1)
            assert clog(n, b) == min(e for e in range(10) if b**e >= n)
        assert (flog2(n), clog2(n)) == (flog(n, 2), clog(n, 2))
    assert log2(8) == 3
    assert log(9, 3) == pytest.approx(2)
    for bad in (lambda: flog2(0), lambda: clog(1, 1), lambda: log2(0), lambda: log(2, 1)):
        with pytest.raises(BadLogarithm):
            bad()
    with pytest.raises(TypeError, match="passbound verify"):
        1 in Theta(1)  # noqa: B015


def test_the_language_is_cheap_to_import():
    code = "import sys, passbound.models; print(*sorted(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(found.stdout.split())
    assert not loaded & {"attrs", "attr", "z3", "rich", "passbound.models.terms"}
