"""Random claims of every class: how many the kernel holds, and that it holds no false one.

PASSBOUND_SOAK_CLAIMS=500 pytest -s -m soak tests/lean/test_random_claims.py
"""

from __future__ import annotations

import os
from collections import Counter
from itertools import count
from random import Random

import pytest
from randomclaims import Drawn, drawn, mutant
from test_hold import CLASSES

from lean import certificates, ready
from passbound.checker.kernel.hold import check
from passbound.checker.kernel.theorems import Theorem

SEED = 900_000
TOGETHER = 12


def some(number: int, seed: int = SEED) -> list[Drawn]:
    """So many random claims that have certificates."""
    found: list[Drawn] = []
    for at in count(seed):
        found += drawn(at)
        if len(found) >= number:
            return found[:number]
    raise AssertionError


def accepted(theorems: list[Theorem]) -> dict[str, bool]:
    """Which theorems Lean accepts, by name."""
    said = {}
    for start in range(0, len(theorems), TOGETHER):
        group = check(ready(), theorems[start : start + TOGETHER])
        said |= {name: held.accepted for name, held in group.items()}
    return said


def held(claims: list[Drawn]) -> tuple[int, Counter[str]]:
    """How many claims the kernel holds, and why it does not hold the others.

    A proof that is rejected is a fault of the generator.
    """
    theorems, reasons = [], Counter[str]()
    for one in claims:
        made = one.theorem()
        if isinstance(made, Theorem):
            theorems.append(made)
        else:
            reasons[made.partition(" for ")[0]] += 1
    said = accepted(theorems)
    reasons["REJECTED"] = sum(not accepted for accepted in said.values())
    return sum(said.values()), +reasons


def caught(claims: list[Drawn], rng: Random) -> tuple[int, int, list[str]]:
    """How many statements were changed, how many are false, and which of those were accepted."""
    changed = [found for one in claims if (found := mutant(one, rng)) is not None]
    false = {theorem.name for theorem, is_false in changed if is_false}
    wrong = [
        theorem.name
        for theorem, is_false in changed
        if is_false and accepted([theorem])[theorem.name]
    ]
    return len(changed), len(false), wrong


def test_random_claims_are_held_and_none_is_rejected() -> None:
    ready()
    claims = some(24)
    number, reasons = held(claims)
    assert not reasons["REJECTED"], reasons
    assert number >= len(claims) // 2, reasons


def test_no_changed_statement_that_is_false_is_accepted(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    ready()
    known = [
        Drawn(f"known.{name}", certificate)
        for name, certificate in certificates(tmp_path_factory, CLASSES, "classes").items()
    ]
    changed, false, wrong = caught(known * 3, Random(3))
    assert wrong == []
    assert changed >= 15 and false >= 8, (changed, false)


@pytest.mark.soak
def test_many_random_claims() -> None:
    ready()
    claims = some(int(os.environ.get("PASSBOUND_SOAK_CLAIMS", "500")), SEED + 1000)
    number, reasons = held(claims)
    print(f"\n{number} of {len(claims)} random claims with certificates are held by the kernel")
    for reason, times in reasons.most_common():
        print(f"  {times:>3}  {reason}")
    provable = [one for one in claims if one.certificate.verdict == "proved"]
    changed, false, wrong = caught(provable * 10, Random(4))
    print(f"{changed} statements changed, {false} of them false, {len(wrong)} of these accepted")
    assert wrong == [] and not reasons["REJECTED"]
