"""Makes what stands in this folder importable from its tests; what the attacks on proofs share."""

from __future__ import annotations

import pytest

from lean import MERGE_SORT, theorems
from passbound.checker.kernel.hold import spec_text
from passbound.checker.kernel.theorems import Theorem


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Theorem:
    return theorems(tmp_path_factory, MERGE_SORT, "attack")["attack.upper"]


@pytest.fixture(scope="module")
def false_spec(honest: Theorem) -> str:
    """The statement with a bound that is too low."""
    changed = honest.spec.replace("(n * (clog n 2))", "(5 * n)")
    assert changed != honest.spec
    return f"{spec_text([])}\n{changed}"
