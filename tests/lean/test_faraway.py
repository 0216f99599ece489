"""Refutations at points that are far away: values by tables, and asserts of large numbers."""

from __future__ import annotations

import pytest
from attrs import evolve

from lean import ready, theorems
from passbound.checker.kernel.hold import check
from passbound.checker.kernel.theorems import Theorem

MODEL = """\
from passbound.models import claim, relation


@relation
def merge_sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)


@relation
def grid(n, m):
    if n == 0:
        return 1 - m
    if m == 0:
        return 1
    return grid(n - 1, m) + grid(n, m - 1)


@claim(expect="refuted")
def far(n):
    return merge_sort(n) <= 1000 * n


@claim(expect="refuted")
def nearer(n):
    return merge_sort(n) <= 100 * n


@claim(expect="refuted")
def two(n):
    return grid(n, n) <= 1000


@claim
def late(n):
    assert n >= 1000000
    return merge_sort(n) >= n
"""


@pytest.fixture(scope="module")
def far(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Theorem]:
    return theorems(tmp_path_factory, MODEL, "away")


def test_a_point_with_1001_bits_is_held(far: dict[str, Theorem]) -> None:
    theorem = far["away.far"]
    assert str(2**1001) in theorem.spec
    (held,) = check(ready(), [theorem]).values()
    assert held.accepted, held.reason


def test_a_table_is_held_and_a_wrong_line_rejected(far: dict[str, Theorem]) -> None:
    theorem = far["away.nearer"]
    (held,) = check(ready(), [theorem]).values()
    assert held.accepted, held.reason
    line = "⟨0, 8, .ofNat 64, .ofNat 0, .ofNat 0, .ofNat 0, .ofNat 321⟩"
    assert line in theorem.proof
    wrong = theorem.proof.replace(line, line.replace("321", "322"))
    (held,) = check(ready(), [evolve(theorem, proof=wrong)]).values()
    assert held.rejected


def test_an_assert_of_a_large_number_is_one_step(far: dict[str, Theorem]) -> None:
    theorem = far["away.late"]
    (held,) = check(ready(), [theorem]).values()
    assert held.accepted, held.reason


def test_a_table_of_a_function_of_two_numbers(far: dict[str, Theorem]) -> None:
    theorem = far["away.two"]
    assert "List Told" in theorem.proof
    (held,) = check(ready(), [theorem]).values()
    assert held.accepted, held.reason
