"""Claims of growth in the catalogue whose proofs take more than the common steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from lean import ready
from passbound.checker.kernel.hold import check, theorem_of
from passbound.checker.pipeline import verify
from passbound.models import catalogue

CLAIMS = {
    # two lemmas with factors of their own
    "sliding_window.sort_order": ("p₀ * (n ^ 2)", "p₀ * n"),
    # the larger of two values that lemmas give as fractions
    "voting_steps.order": ("p₀ * (n * cap)", "p₀ * n"),
    # floors in the place of logarithms: the lemmas of the certificate, another constant
    "top_k_heap.pop_all_is_n_log_n": ("LogBelow", "LogAbove"),
    # the same along a family, with a power of the base
    "partition_sort.worst_is_n_log_n": ("LogAbove 2 n (p₀ * n)", "LogAbove 2 n (p₀ * (n * n))"),
}
"""For each what makes its statement a false one."""


@pytest.mark.parametrize("name", CLAIMS)
def test_the_claim_is_held_and_a_false_one_is_not(name: str) -> None:
    stem, _, _ = name.partition(".")
    report = verify(str(Path(catalogue.__path__[0], f"{stem}.py")))
    (verdict,) = (v for v in report.verdicts if v.claim == name)
    assert verdict.certificate is not None
    theorem = theorem_of(verdict.certificate)
    (held,) = check(ready(), [theorem]).values()
    assert held.accepted, held.reason
    before, after = CLAIMS[name]
    false = evolve(theorem, spec=theorem.spec.replace(before, after))
    assert false != theorem, theorem.spec
    (held,) = check(ready(), [false]).values()
    assert held.rejected
