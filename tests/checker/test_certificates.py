"""Certificates: written, read and re-checked; and what becomes of those that were changed."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest
from bruteforce import Oracle
from mutations import OTHER_VALUES, mutated, places
from relations import HEADER

from passbound.checker.certificate import Certificate, Malformed, dumps, loads
from passbound.checker.certificate_read import from_json
from passbound.checker.decide import Decider
from passbound.checker.proofs import Proof
from passbound.checker.recheck import Checked, Rejected, recheck
from passbound.checker.verdicts import Decision
from passbound.models import terms as t
from passbound.models.reader import read_source

MODEL = (
    HEADER
    + """
@relation
def sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return sort(half) + sort(n - half) + (n - 1)


@relation
def hanoi(n):
    if n == 0:
        return 0
    return 2 * hanoi(n - 1) + 1


@relation
def tree(n, k):
    assert k >= 2
    if n <= 1:
        return 0
    return tree(cdiv(n, k), k) + n


@relation
def split(n):
    if n == 0:
        return 1
    return max(split(i) + split(n - 1 - i) for i in range(n))


@relation
def even(n):
    if n == 0:
        return 0
    return odd(n - 1) + 2


@relation
def odd(n):
    if n == 0:
        return 1
    return even(n - 1) - 1


@relation
def rise(i, n):
    if i >= n:
        return 0
    return rise(i + 1, n) + i


@claim
def sort_upper(n):
    assert n >= 1
    return sort(n) <= n * clog2(n)


@claim
def sort_order(n):
    return sort(n) in Theta(n * log2(n))


@claim
def hanoi_exact(n):
    return hanoi(n) == 2 ** n - 1


@claim
def tree_upper(n, k):
    assert k >= 2 and n >= 1
    return tree(n, k) <= 2 * n + 3 * clog(n, k)


@claim
def split_exact(n):
    return split(n) == n + 1


@claim
def pair(n):
    return even(n) <= 2 * n + 2 and odd(n) >= 0 - n


@claim
def rise_lower(i, n):
    return rise(i, n) >= 0


@claim
def bounded(n):
    assert n <= 40
    return sort(n) <= 6 * n


@claim
def sort_false(n):
    return sort(n) <= 5 * n


@claim
def hanoi_far(n):
    return hanoi(n) < 2 ** 300


@claim
def sort_far(n):
    return sort(n) <= 40 * n


@claim
def sort_small(n):
    return sort(n) in O(n)
"""
)

NAMES = [line[4:].partition("(")[0] for line in MODEL.split("@claim\n")[1:]]
MUTATIONS = 60
SECONDS = 20


@cache
def decided() -> dict[str, Decision]:
    module = read_source(MODEL, "m.py")
    assert not module.errors
    decider = Decider(module.relations)
    return {claim.name.removeprefix("m."): decider.decide(claim) for claim in module.claims}


def certificate(name: str) -> Certificate:
    found = decided()[name.partition("(")[0]].certificate
    assert found is not None, name
    return found


@pytest.mark.parametrize("name", NAMES)
def test_certificates_check_again_after_they_were_written(name: str) -> None:
    written = certificate(name)
    again = loads(dumps(written))
    assert dumps(loads(dumps(again))) == dumps(again)
    checked = recheck(again)
    assert (checked.verdict, checked.claim.name) == (written.verdict, f"m.{name}")


def test_all_of_these_have_certificates() -> None:
    missing = [name for name, decision in decided().items() if decision.certificate is None]
    assert not missing


# --- mutations ---------------------------------------------------------------------------------


def survives(data: Any) -> Checked | None:
    """What the re-checker says of some JSON data: None where it is malformed or rejected."""
    started = time.monotonic()
    try:
        checked = recheck(from_json(json.loads(json.dumps(data))))
    except (Malformed, Rejected):
        checked = None
    assert time.monotonic() - started < SECONDS
    return checked


def contradicted(checked: Checked) -> list[str]:
    """What brute force says against a statement that the re-checker accepted."""
    constants = None
    oracle = Oracle(checked.relations)
    seen = oracle.look(checked.claim)
    if seen.error or any(oracle.relation_error(name) for name in oracle.used(checked.claim)):
        return ["it has no value somewhere"] if checked.verdict == "proved" else []
    if checked.verdict == "proved":
        if seen.failing:
            return [f"it fails at {seen.failing}"]
        if isinstance(checked.evidence, Proof):
            constants = tuple(
                (number, c)
                for number, part in enumerate(checked.evidence.parts)
                if isinstance(part, tuple)
                for c in part
            )
        return [
            wrong for number, c in constants or () for wrong in _fails(oracle, checked, number, c)
        ]
    values = getattr(checked.evidence, "values", None)
    if isinstance(values, dict):
        decision = Decision(
            "refuted",
            counterexample=values,
            part=checked.evidence.part,
            minimal=None,
            bracket=(-1, 0),
        )
        if checked.evidence.minimal is not None and len(values) == 1:
            order = tuple(values.values())
            if seen.failing and seen.failing[0] != order:
                return [f"{order} is not the least: {seen.failing}"]
        return [w for w in oracle._refuted(checked.claim, decision, seen) if "bracket" not in w]
    return []


def _fails(oracle: Oracle, checked: Checked, number: int, constant: Any) -> Iterator[str]:
    part = checked.claim.parts[number]
    assert isinstance(part, t.Asymptotic)
    for point in oracle.look(checked.claim).allowed:
        env = oracle.evaluator.environment(checked.claim, point)
        if point[0] >= constant.n0 and env is not None:
            how = oracle._bounded(part.expr, part.bound, constant.kind, constant.c, env)
            if how:
                yield f"{constant.kind} with c = {constant.c} {how} at {point}"
                return


@pytest.mark.parametrize("name", NAMES)
def test_changed_certificates_are_rejected_or_true(name: str) -> None:
    data = json.loads(dumps(certificate(name)))
    rng = Random(name)
    for _ in range(MUTATIONS):
        changed = mutated(data, rng)
        checked = survives(changed)
        if checked is not None:
            wrong = contradicted(checked)
            assert not wrong, (wrong, json.dumps(changed, indent=1))


@pytest.mark.parametrize("name", NAMES)
def test_other_verdicts_are_rejected(name: str) -> None:
    data = json.loads(dumps(certificate(name)))
    for verdict in {"proved", "refuted", "unknown"} - {data["verdict"]}:
        assert survives({**data, "verdict": verdict}) is None


@pytest.mark.parametrize("name", NAMES)
def test_multipliers_are_needed(name: str) -> None:
    """Without any multipliers, lemmas or measures that it names, a proof does not check."""
    data = json.loads(dumps(certificate(name)))
    holders = [p for p in places(data) if p[-1] == "closings" and p[0] == "evidence"]
    for path in holders:
        changed = copy.deepcopy(data)
        holder = changed
        for key in path:
            holder = holder[key]
        if holder:
            holder.clear()
            assert survives(changed) is None, path


@pytest.mark.parametrize("value", OTHER_VALUES)
def test_other_data_is_malformed(value: Any) -> None:
    with pytest.raises(Malformed):
        from_json(value)


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[" * 100_000, '{"schema": 1}', "NaN", '{"a": 1e999}', "\ufeff{}"]
)
def test_other_texts_are_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        loads(text)
