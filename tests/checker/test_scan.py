"""The search finds what brute force finds: the smallest counterexample, the smallest error."""

import sys
from itertools import product
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, note, settings

sys.path.append(str(Path(__file__).parents[1] / "models"))

from claims import claim_files
from programs import HEADER

from passbound.checker.scan import relation_errors, scan
from passbound.models.errors import EvaluationError, OutOfBudget
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_source

MERGE_SORT = """
@relation
def merge_sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)


"""


def read(text):
    module = read_source(HEADER + text, "x.py")
    assert module.errors == ()
    return module


def by_brute_force(module, claim, limit):
    """The first failure and the first error among all inputs up to a limit."""
    evaluator = Evaluator(module.relations)
    failure = error = None
    inputs = sorted(product(range(limit + 1), repeat=len(claim.params)), key=lambda a: (max(a), a))
    for args in inputs:
        try:
            results = evaluator.claim(claim, args, 50_000)
        except OutOfBudget:
            return failure, error, max(args) - 1
        except EvaluationError:
            error = error or args
            continue
        if results is not None and not all(results):
            failure = failure or args
    return failure, error, limit


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(claim_files())
def test_the_search_agrees_with_brute_force(text):
    note(text)
    module = read_source(text, "x.py")
    assert module.errors == ()
    (claim,) = module.claims
    found = scan(module.relations, claim, 60_000)
    again = scan(module.relations, claim, 60_000)
    assert found.counterexample == again.counterexample
    assert found.checked_to == again.checked_to
    assert type(found.error) is type(again.error)
    limit = 12 if len(claim.params) == 1 else 6
    failure, error, limit = by_brute_force(module, claim, limit)
    if found.error is not None:
        at = tuple(found.error_at.values())
        if error is not None:
            assert at == error
        else:
            assert max(at) > limit
    elif found.counterexample is not None:
        at = tuple(found.counterexample.values())
        assert failure == at if max(at) <= limit else failure is None
        part = claim.parts[found.part]
        left, right = found.sides
        holds = {"<": left < right, "<=": left <= right, ">": left > right}
        holds |= {">=": left >= right, "==": left == right}
        assert not holds[part.op]
    else:
        looked_at = limit if found.exhausted else min(limit, found.checked_to or 0)
        if found.checked_to is not None or found.exhausted:
            for bad in (failure, error):
                assert bad is None or max(bad) > looked_at
    assert found.checked_to is None or found.checked_to >= 0


@pytest.mark.parametrize(
    "text, at",
    [
        ("n:assert n >= 1:merge_sort(n) <= 5 * n", (64,)),
        ("n:assert n >= 1:merge_sort(n) < n * log2(n)", (1,)),
        ("n:assert n >= 1:merge_sort(n) <= n * log2(n)", None),
        ("n:assert n >= 2:merge_sort(n) <= n * log2(n) - n / 2 - 1 / 2", (2,)),
        ("n, k:assert n >= 0:n * n + k * k < 25", (3, 4)),
        ("k, n:assert n >= 0:n * n + k * k < 25 and k < 4", (3, 4)),
        ("n, k:assert k >= 3:n + k < 9", (4, 5)),
        ("n, k:assert k > n:k - n < 7", (0, 7)),
        ("n:assert 5 <= n <= 9:n >= 5", None),
    ],
)
def test_the_smallest_counterexample_comes_first(text, at):
    params, assertion, claim = text.split(":")
    module = read(f"{MERGE_SORT}@claim\ndef c({params}):\n    {assertion}\n    return {claim}\n")
    found = scan(module.relations, module.claims[0])
    assert found.error is None
    assert (found.counterexample and tuple(found.counterexample.values())) == at


def test_finitely_many_inputs_are_exhausted():
    for assertion, vacuous in [
        ("n <= 10", False),
        ("n < 10 and k >= 3 and k == n", False),
        ("n < 3 and n > 5", True),
        ("n % 2 == 0 and n + 2 * k <= 9 and k > 0 and n > 0", False),
        ("n <= 4 and n % 5 == 4 and n % 3 == 0", True),
    ]:
        extra = "" if "k" in assertion else " and k <= n"
        module = read(
            f"@claim\ndef c(n, k):\n    assert {assertion}{extra}\n    return n + k >= 0\n"
        )
        found = scan({}, module.claims[0])
        assert found.counterexample is None
        assert found.exhausted
        assert found.vacuous is vacuous
    module = read("@claim\ndef c():\n    return 2 ** 10 <= 1000\n")
    found = scan({}, module.claims[0])
    assert found.counterexample == {}
    assert found.sides == (1024, 1000)


def test_an_error_beats_a_counterexample_at_a_smaller_input():
    module = read("@claim\ndef c(n):\n    return 12 // (n - 40) <= 0 - n\n")
    found = scan({}, module.claims[0])
    assert found.counterexample is None
    assert found.error_at == {"n": 40}


def test_the_domain_of_a_relation_is_searched_for_inputs_without_a_value():
    module = read(
        "@relation\ndef f(n):\n    assert n != 3\n    if n < 2:\n        return 1\n"
        "    return f(n - 2) + f(n // 3)\n\n\n"
        "@relation\ndef g(n, k):\n    if n == 0:\n        return k\n    return g(n - k, k)\n\n\n"
        "@relation\ndef h(n):\n    if n < 9:\n        return h(n + 1)\n    return 0\n"
    )
    assert relation_errors(module.relations, "f").error_at == {"n": 5}
    assert relation_errors(module.relations, "g").error_at == {"n": 1, "k": 0}
    assert relation_errors(module.relations, "h").error is None


def test_a_claim_that_fails_first_near_two_million_is_refuted_in_a_second():
    # merge_sort(n) / n passes 20.05 a little above 2**21
    module = read(
        f"{MERGE_SORT}@claim\ndef c(n):\n    assert n >= 1\n"
        "    return 100 * merge_sort(n) <= 1996 * n\n"
    )
    start = perf_counter()
    found = scan(module.relations, module.claims[0], 10_000_000)
    seconds = perf_counter() - start
    at = found.counterexample["n"]
    assert 1_900_000 < at < 2_200_000
    assert found.checked_to == at - 1
    assert seconds < 3  # 0.6 s on a quiet machine


def test_what_was_not_looked_at_is_not_said_to_be_checked():
    module = read(f"{MERGE_SORT}@claim\ndef c(n):\n    return merge_sort(n) <= n * n\n")
    for steps in range(0, 900, 7):
        found = scan(module.relations, module.claims[0], steps)
        assert not found.exhausted
        assert (found.checked_to or 0) <= steps
    undecided = (
        "@claim\ndef c(n):\n    assert n == 30000\n"
        "    return log2(2 ** n + 1) - n >= log(3 ** n + 1, 3) - n\n"
    )
    module = read(undecided)
    found = scan({}, module.claims[0], 10_000_000)
    assert found.counterexample is None
    assert found.error is None
    assert not found.exhausted
    assert found.checked_to == 29_999
