"""Claims that the kernel holds, and statements that it does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve

from lean import MERGE_SORT, ready, theorems
from passbound.checker.kernel.hold import check

CLASSES = """\
from passbound.models import Theta, cdiv, claim, log2, relation


@relation
def chain(n, k):
    if n == 0:
        return 0
    return chain(n - 1, k) + k * n


@relation
def tree(n, k):
    assert k >= 2
    if n <= 1:
        return 0
    return 1 + tree(cdiv(n, k), k)


@relation
def total(n):
    return sum(i * i for i in range(n + 1))


@relation
def worst(n):
    if n <= 1:
        return 0
    return n - 1 + max(worst(i) + worst(n - 1 - i) for i in range(n))


@relation
def debt(n):
    if n == 0:
        return 0 - 5
    return debt(n - 1) - 2


@relation
def even(n):
    if n == 0:
        return 0
    return odd(n - 1) + 1


@relation
def odd(n):
    if n == 0:
        return 1
    return even(n - 1)


@relation
def grid(n, left, r):
    assert 1 <= left and left <= r
    if n == 0:
        return 0
    if left == 1:
        return 1 + grid(n - 1, r, r)
    return 1 + grid(n, left - 1, r)


@relation
def halving(n):
    if n <= 1:
        return 0
    return 1 + halving(n // 2)


@claim
def pair(n):
    return even(n) <= n + 1


@claim
def lexicographic(n, r):
    assert r >= 1
    return grid(n, r, r) == n * r


@claim
def logarithm(n):
    return halving(n) in Theta(log2(n))


@claim
def chain_exact(n, k):
    return 2 * chain(n, k) == k * n * (n + 1)


@claim
def tree_upper(n):
    assert n >= 1
    return tree(n, 2) <= n - 1


@claim
def total_exact(n):
    return 6 * total(n) == n * (n + 1) * (2 * n + 1)


@claim
def worst_upper(n):
    return 2 * worst(n) <= n * n


@claim
def debt_exact(n):
    return debt(n) == 0 - 2 * n - 5


@claim
def powers(n):
    return n + 1 <= 2 ** n


@claim
def order(n, k):
    assert k >= 1
    return chain(n, k) in Theta(k * n ** 2)


@claim(expect="refuted")
def too_low(n, k):
    return chain(n, k) <= 3 * n * k
"""


def test_merge_sort_is_held(tmp_path_factory: pytest.TempPathFactory) -> None:
    made = theorems(tmp_path_factory, MERGE_SORT, "sorting")
    said = check(ready(), list(made.values()))
    assert {name: held.accepted for name, held in said.items()} == {
        "sorting.upper": True,
        "sorting.linear": True,
        "sorting.order": True,
    }


def test_every_class_of_relation_is_held(tmp_path_factory: pytest.TempPathFactory) -> None:
    made = theorems(tmp_path_factory, CLASSES, "classes")
    assert len(made) == 11
    said = check(ready(), list(made.values()))
    assert [name for name, held in said.items() if not held.accepted] == []


def test_a_statement_that_was_changed_is_rejected(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    theorem = theorems(tmp_path_factory, MERGE_SORT, "sorting")["sorting.upper"]
    bound = "(n * (clog n 2))"
    assert bound in theorem.spec
    for other in ("(n * (flog n 2))", "(n * (clog n 3))", "((n * (clog n 2)) - 1)", "(5 * n)"):
        changed = evolve(theorem, spec=theorem.spec.replace(bound, other))
        held = check(ready(), [changed])["sorting.upper"]
        assert not held.accepted and held.rejected, other


def test_a_recursion_that_does_not_end_is_rejected(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    theorem = theorems(tmp_path_factory, MERGE_SORT, "sorting")["sorting.upper"]
    changed = theorem.spec.replace("merge_sort (fdiv n 2)", "merge_sort (n + 1)", 1)
    assert changed != theorem.spec
    assert not check(ready(), [evolve(theorem, spec=changed)])["sorting.upper"].accepted


def test_the_command_line_says_held_by_kernel(tmp_path: Path) -> None:
    ready()
    from click.testing import CliRunner

    from passbound.checker.cli import cli

    (tmp_path / "sorting.py").write_text(MERGE_SORT)
    path = str(tmp_path / "sorting.py")
    result = CliRunner().invoke(cli, ["verify", "--kernel", "--json", "--no-cache", path])
    assert result.exit_code == 0, result.output
    held = {c["claim"]: c["held_by"] for c in json.loads(result.output)["claims"]}
    assert set(held.values()) == {"kernel"} and len(held) == 3
    out = str(tmp_path / "out")
    result = CliRunner().invoke(cli, ["certify", path, "--out", out])
    assert result.exit_code == 0, result.output
    result = CliRunner().invoke(cli, ["audit", out])
    assert result.exit_code == 0, result.output
    assert set(json.loads(result.output)["accepted"]) == set(held)
