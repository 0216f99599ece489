"""Random claims of every class: how many the kernel holds, and that it holds no false one.

PASSBOUND_SOAK_CLAIMS=500 pytest -s -m soak tests/lean/test_random_claims.py

Claims come from the files with the seeds from PASSBOUND_SOAK_SEED on; PASSBOUND_SOAK_MUTANTS is the
number of changed statements.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import count
from random import Random

import pytest
from attrs import frozen
from randomclaims import Drawn, Mutant, drawn, evidence_class, mutants, relation_class
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


def accepted(theorems: Sequence[Theorem], together: int = TOGETHER) -> dict[str, str]:
    """What Lean says against theorems, by name; nothing where it accepts one."""
    said = {}
    for start in range(0, len(theorems), together):
        group = check(ready(), theorems[start : start + together])
        said |= {
            name: ""
            if held.accepted
            else f"REJECTED: {held.reason}"
            if held.rejected
            else held.reason
            for name, held in group.items()
        }
    return said


@frozen
class Outcome:
    """Which claims the kernel holds, and for the others why not.

    A proof that is rejected is a fault of the generator.
    """

    held: list[Drawn]
    missed: list[tuple[Drawn, str]]

    @property
    def rejected(self) -> list[str]:
        """The claims whose proofs were rejected."""
        return [one.name for one, reason in self.missed if reason.startswith("REJECTED")]

    def shares(self, of: Callable[[Drawn], str]) -> list[str]:
        """Held and all, a line a class."""
        held = Counter(map(of, self.held))
        every = held + Counter(of(one) for one, _ in self.missed)
        return [f"  {held[name]:>4} of {every[name]:>4}  {name}" for name in sorted(every)]


def held(claims: list[Drawn]) -> Outcome:
    """What the kernel holds of some claims."""
    made = [(one, one.theorem()) for one in claims]
    theorems = [theorem for _, theorem in made if isinstance(theorem, Theorem)]
    said = accepted(theorems)
    reasons = [
        (one, theorem if isinstance(theorem, str) else said[theorem.name]) for one, theorem in made
    ]
    return Outcome(
        [one for one, reason in reasons if not reason],
        [(one, reason) for one, reason in reasons if reason],
    )


def caught(claims: list[Drawn], rng: Random, number: int) -> tuple[Counter[str], list[Mutant]]:
    """So many false statements by kind, and those of them that were accepted."""
    looked, wrong = Counter[str](), list[Mutant]()
    for one in (claims * number)[:number]:
        for mutant in mutants(one, rng):
            looked[mutant.kind] += 1
            if not accepted([mutant.theorem])[mutant.theorem.name]:
                wrong.append(mutant)
            if looked.total() >= number:
                return looked, wrong
    return looked, wrong


def test_random_claims_are_held_and_none_is_rejected() -> None:
    ready()
    claims = some(24)
    outcome = held(claims)
    assert not outcome.rejected
    assert len(outcome.held) >= len(claims) * 5 // 6, outcome.missed


def test_no_changed_statement_that_is_false_is_accepted(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    ready()
    known = [
        Drawn(name, certificate)
        for name, certificate in certificates(tmp_path_factory, CLASSES, "classes").items()
    ]
    looked, wrong = caught(known, Random(3), 16)
    assert wrong == []
    assert looked.total() >= 8 and len(looked) >= 3, looked


@pytest.mark.soak
def test_many_random_claims() -> None:
    ready()
    seed = int(os.environ.get("PASSBOUND_SOAK_SEED", "910000"))
    claims = some(int(os.environ.get("PASSBOUND_SOAK_CLAIMS", "500")), seed)
    outcome = held(claims)
    print(f"\n{len(outcome.held)} of {len(claims)} random claims are held; seeds from {seed} on")
    print("\n".join([*outcome.shares(evidence_class), "", *outcome.shares(relation_class)]))
    for one, reason in outcome.missed:
        print(f"  {one.name}  {evidence_class(one)}: {reason[:120]}")
    number = int(os.environ.get("PASSBOUND_SOAK_MUTANTS", "500"))
    looked, wrong = caught(outcome.held, Random(seed), number)
    print(f"{looked.total()} false statements, {len(wrong)} of them accepted")
    print("\n".join(f"  {times:>4}  {kind}" for kind, times in sorted(looked.items())))
    assert wrong == [] and not outcome.rejected
    assert len(outcome.held) >= 0.9 * len(claims)
