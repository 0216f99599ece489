"""Powers and logarithms to several bases: each fact is a rule that proofs as data use."""

from __future__ import annotations

import pytest
from attrs import evolve

from lean import ready, theorems
from passbound.checker.kernel.hold import check
from passbound.checker.kernel.theorems import Theorem

BASES = """\
from passbound.models import claim, flog, relation


@relation
def smaller(n):
    if n <= 4:
        return n + 3
    half = n // 2
    return min(smaller(half), smaller(half)) + n - 1


@claim
def a_power_of_a_smaller_base(n):
    return 3 ** n <= 2 ** n * 2 ** n


@claim
def a_square_of_a_larger_base(n):
    return 2 ** n * 2 ** n * 2 ** n <= 3 ** n * 3 ** n


@claim
def logarithms_to_two_bases(n):
    assert n >= 1
    return flog(n, 3) <= flog(n + 3, 2)


@claim
def their_ratio(n):
    assert n >= 1
    return 3 * flog(n, 3) <= 2 * flog(n, 2) + 4


@claim
def of_a_square(n):
    assert n >= 1
    return flog(n ** 2, 2) >= 2 * flog(n, 2)


@claim
def of_a_cube(n):
    assert n >= 1
    return flog(n ** 3, 2) <= 3 * flog(n, 2) + 2


@claim
def a_power_of_a_logarithm(n):
    assert n >= 1
    return 3 ** flog(n, 2) <= n * n


@claim
def the_same_from_below(n):
    assert n >= 1
    return 4 * 3 ** flog(n, 2) >= n + 1


@claim
def quotients_in_order(n):
    return smaller(n) >= 3 - n * n // 400
"""

USED = {
    "a_power_of_a_smaller_base": ("powerBetween 1 2", "((ipow 2 n) * (ipow 2 n))", "(ipow 2 n)"),
    "a_square_of_a_larger_base": ("powerBetween 3 2", "((ipow 3 n) * (ipow 3 n))", "(ipow 3 n)"),
    "logarithms_to_two_bases": ("logBases", "(n + 3) 2", "(n + 3) 4"),
    "their_ratio": ("logRatio", "(2 * (flog n 2))", "(flog n 2)"),
    "of_a_square": ("logPowerRaised 2", "(2 * (flog n 2))", "(3 * (flog n 2))"),
    "of_a_cube": ("logPowerWithin 2", "+ 2)", "+ 1)"),
    "a_power_of_a_logarithm": ("powerLogBelow", "(n * n)", "n"),
    "the_same_from_below": ("powerLogAbove", "(n + 1)", "((n * n) + 1)"),
    "quotients_in_order": ("rounded", "(3 - ", "(4 - "),
}
"""For each claim the rule that its proof uses, and what makes its statement a false one."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Theorem]:
    return theorems(tmp_path_factory, BASES, "bases")


def test_every_rule_is_used_by_a_proof_that_is_held(made: dict[str, Theorem]) -> None:
    assert len(made) == len(USED)
    said = check(ready(), list(made.values()))
    assert {name: held.reason for name, held in said.items() if not held.accepted} == {}
    for name, (rule, _, _) in USED.items():
        assert rule in made[f"bases.{name}"].proof, name


def test_no_changed_statement_is_held(made: dict[str, Theorem]) -> None:
    for name, (_, before, after) in USED.items():
        theorem = made[f"bases.{name}"]
        spec = theorem.spec.replace(before, after)
        assert spec != theorem.spec, (name, theorem.spec)
        (held,) = check(ready(), [evolve(theorem, spec=spec)]).values()
        assert held.rejected, name
