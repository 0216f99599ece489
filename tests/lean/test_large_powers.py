"""Refuted comparisons with real logarithms whose powers are too large to compute."""

from __future__ import annotations

import pytest
from attrs import evolve

from lean import ready, theorems
from passbound.checker.kernel.hold import check
from passbound.checker.kernel.largepowers import apart
from passbound.checker.kernel.theorems import Theorem

LARGE = """\
from passbound.models import claim, log, log2, relation


@relation
def threes(n):
    if n == 0:
        return 1
    return 3 * threes(n - 1)


@claim(expect="refuted")
def at_most(n):
    return threes(n) <= 10 ** 9 * log2(n + 1)


@claim(expect="refuted")
def less(n):
    return threes(n) < 10 ** 9 * log(n + 2, 3)


@claim(expect="refuted")
def at_least(n):
    return 10 ** 9 * n - threes(n) >= 10 ** 8 * log2(n + 1) + 7


@claim(expect="refuted")
def more(n):
    return 10 ** 9 * log2(n + 3) > threes(n)


@claim(expect="refuted")
def the_same(n):
    assert n >= 1
    return threes(n) + 10 ** 9 == 10 ** 9 * log2(n + 1)


@claim(expect="refuted")
def less_than_the_logarithm_of_1(n):
    return threes(n) + 1 < 10 ** 10 * log2(n + 1)


@claim(expect="refuted")
def a_logarithm_alone(n):
    return threes(n) + 10 ** 9 * log2(n + 2) <= 1
"""

CHANGED = {
    "at_most": ("(10 ^ 9)", "(10 ^ 12)"),
    "less": ("(10 ^ 9)", "(10 ^ 12)"),
    "more": ("(10 ^ 9)", "(10 ^ 12)"),
    "the_same": ("(¬ ", "(¬ ¬ "),
    "a_logarithm_alone": ("≤ 1)", "≥ 1)"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Theorem]:
    return theorems(tmp_path_factory, LARGE, "large")


def test_every_way_to_compare_is_held(made: dict[str, Theorem]) -> None:
    assert len(made) == LARGE.count("@claim")
    said = check(ready(), list(made.values()))
    assert {name: held.reason for name, held in said.items() if not held.accepted} == {}
    assert any("powers_less" in theorem.proof for theorem in made.values())
    assert any("powers_more" in theorem.proof for theorem in made.values())


def test_no_changed_statement_is_held(made: dict[str, Theorem]) -> None:
    for name, (before, after) in CHANGED.items():
        theorem = made[f"large.{name}"]
        spec, proof = (text.replace(before, after) for text in (theorem.spec, theorem.proof))
        assert spec != theorem.spec, (name, theorem.spec)
        for changed in (evolve(theorem, spec=spec), evolve(theorem, spec=spec, proof=proof)):
            (held,) = check(ready(), [changed]).values()
            assert held.rejected, name


def test_powers_are_told_apart_as_they_are() -> None:
    seen = set()
    for b, u, a, v in (
        (b, u, a, v) for b in (2, 3, 10) for u in range(6) for a in (1, 2, 7, 9) for v in range(6)
    ):
        found = apart(b, u, a, v)
        if found is None:
            assert b**u == a**v
            continue
        seen.add(found.less)
        assert found.less == (b**u < a**v)
        powers = b**found.p, a**found.q
        exponents = found.q * u, found.p * v
        if not found.less:
            powers, exponents = powers[::-1], exponents[::-1]
        assert powers[0] <= powers[1] and exponents[0] < exponents[1]
    assert seen == {True, False}
    assert apart(2, 10**12, 3, 10**12 * 63 // 100) == apart(2, 100, 3, 63)
