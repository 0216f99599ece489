"""Claims that the kernel holds, and statements that it does not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from lean import MERGE_SORT, ready, theorems
from passbound.checker.kernel.accepted import Accepted
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


MORE = """\
from passbound.models import cdiv, claim, clog2, log2, relation


@relation
def square(n, t):
    return sum(sum(t for i in range(n)) for j in range(n))


@relation
def best(m, g):
    if m == 0:
        return 0
    return 1 + min(best(m - 1 - i, g) for i in range(min(g + 1, m)))


@relation
def window(n, w, s):
    assert 1 <= s and s <= w
    if n <= w:
        return min(n, 1)
    return 1 + window(n - s, w, s)


@relation
def window_20(n):
    if n <= 20:
        return min(n, 1)
    return 1 + window_20(n - 10)


@relation
def layers(a, r):
    if r == 0:
        return 1
    return layers(a, r - 1) + a


@relation
def rounds(a, r):
    if r == 0:
        return a
    return rounds(a, r - 1) + a


@relation
def halves(n):
    if n <= 1:
        return 0
    half = n // 2
    return halves(half) + halves(n - half) + (n - 1)


@claim
def a_sum_in_a_sum(n, t):
    return square(n, t) == n * n * t


@claim
def quotients_by_one_divisor(m, g):
    return best(m, g) == cdiv(m, g + 1)


@claim
def a_relation_bounds_another(n):
    return window(n, 20, 10) == window_20(n)


@claim
def a_relation_is_below_another(a, r):
    assert a >= 1 and r >= 1
    return layers(a, r) <= rounds(a, r)


@claim
def an_assertion_about_a_logarithm(n, q):
    assert n >= 4 and q >= clog2(n)
    return halves(n) <= n * q


@claim
def real_logarithms(n):
    assert n >= 1
    return n * log2(n) - n + 1 <= halves(n) <= n * log2(n)
"""


def test_more_shapes_are_held(tmp_path_factory: pytest.TempPathFactory) -> None:
    made = theorems(tmp_path_factory, MORE, "more")
    assert len(made) == 6
    said = check(ready(), list(made.values()))
    assert [name for name, held in said.items() if not held.accepted] == []


def test_what_was_accepted_is_not_asked_again(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    from passbound.checker.kernel import hold

    made = list(theorems(tmp_path_factory, MERGE_SORT, "sorting").values())
    accepted = Accepted(tmp_path_factory.mktemp("marks") / "accepted", b"these rules")
    asked: list[int] = []
    audit = hold.audit

    def counted(engine: Any, spec: str, proof: str, names: Any) -> Any:
        asked.append(len(names))
        return audit(engine, spec, proof, names)

    monkeypatch.setattr(hold, "audit", counted)
    assert all(held.accepted for held in check(ready(), made, accepted).values())
    assert all(held.accepted for held in check(ready(), made, accepted).values())
    assert asked == [3]
    other = evolve(made[0], spec=made[0].spec.replace("≤", "<"))
    assert not check(ready(), [other], accepted)[other.name].accepted
    assert not accepted.knows(other)
    assert not Accepted(accepted.folder, b"other rules").knows(made[0])


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
