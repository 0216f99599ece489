"""What an unknown verdict tells the reader to try: only what fits it."""

from __future__ import annotations

import pytest

from passbound.checker.nextstep import next_step
from passbound.checker.report import Statement, Verdict, verdict_of
from passbound.checker.verdicts import Decision


def unknown(reason: str, *parts: str, asserts: tuple[str, ...] = ()) -> Verdict:
    return verdict_of(
        Decision("unknown", reason=reason),
        claim="m.c",
        file="m.py",
        line=1,
        expect="proved",
        seconds=0.0,
        statement=Statement(("n",), asserts, (), parts),
    )


def test_one_part_is_not_told_to_be_split() -> None:
    stuck = "no multipliers were found for an obligation"
    assert "one part" not in next_step(unknown(stuck, "f(n) <= n"))
    assert "one part" in next_step(unknown(stuck, "f(n) <= n", "g(n) <= n"))
    assert "part" not in next_step(unknown("stopped after 10 s", "f(n) <= n"))
    assert "part" in next_step(unknown("stopped after 10 s", "f(n) <= n", "g(n) <= n"))


@pytest.mark.parametrize(
    ("reason", "part", "wanted", "unwanted"),
    [
        (
            "sum_1: could not rule out a division by zero",
            "f(n) <= n",
            "the sum as a recur",
            "lemma",
        ),
        ("f: could not rule out an empty max", "f(n) <= n", "assert in `f`", "lemma"),
        ("no constants were found for Omega", "f(n) in Theta(n)", "`f(n) >= c * G`", "range"),
        ("no constants were found for O", "f(n) in O(n)", "`f(n) <= c * G`", "range"),
        ("no proof rule applies", "sum(i for i in range(n)) <= n", "range in it as a", "one part"),
        ("no proof rule applies", "f(n) <= n", "smaller range", "recursion"),
    ],
)
def test_the_step_fits_the_reason(reason: str, part: str, wanted: str, unwanted: str) -> None:
    said = next_step(unknown(reason, part))
    assert wanted in said
    assert unwanted not in said


def test_a_claim_that_is_too_narrow_is_widened_not_narrowed() -> None:
    reason = "the recursion leads outside of the claim's asserts"
    said = next_step(unknown(reason, "f(n) <= n", asserts=("n >= 5",)))
    assert "every size that the recursion comes to" in said
    assert "smaller range" not in said


def test_a_fault_has_no_next_step() -> None:
    assert next_step(unknown("passbound has a fault here (X: y)", "f(n) <= n")) == ""
