"""A run with the kernel: the verdicts of a report, held by Lean where that is possible."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby

from attrs import evolve

from passbound.checker.kernel.engine import HOW_TO, NoKernel, Which, engine
from passbound.checker.kernel.hold import Stated, hold, stated
from passbound.checker.report import Report, Verdict

CLAIMS_TOGETHER = 24
"""About so many theorems are checked in one run of Lean: more of them share what they have in
common, fewer fill the cores."""


def kernel_report(
    report: Report, which: Which, jobs: int, cache: bool = True
) -> tuple[Report, str]:
    """The report with what the kernel holds, and a line on why there is no kernel, or none.

    With `cache`, what the kernel accepted before is not asked again.
    """
    chunks = _chunks(report.verdicts)
    try:
        if len(chunks) <= 1 or jobs == 1:
            lean = engine(which)
            done = [hold(lean, chunk, stated(chunk), cache) for chunk in chunks]
        else:
            done = _at_once(chunks, which, min(jobs, len(chunks)), cache)
    except NoKernel as error:
        reason = str(error)
        return report, reason if HOW_TO in reason else f"{reason}; {HOW_TO}"
    return evolve(report, verdicts=tuple(v for chunk in done for v in chunk)), ""


def _at_once(
    chunks: Sequence[Sequence[Verdict]], which: Which, jobs: int, cache: bool
) -> list[list[Verdict]]:
    """The chunks in processes of their own; theorems are written while the theory is compiled."""
    with ProcessPoolExecutor(jobs) as pool:
        written = [pool.submit(stated, chunk) for chunk in chunks]
        try:
            lean = engine(which)
        except NoKernel:
            pool.shutdown(cancel_futures=True)
            raise
        theorems = [own.result() for own in written]
        # The longest first, so that none of them is left for the end.
        order = sorted(range(len(chunks)), key=lambda i: -_length(theorems[i]))
        held = {i: pool.submit(hold, lean, chunks[i], theorems[i], cache) for i in order}
        return [held[i].result() for i in range(len(chunks))]


def _length(own: Stated) -> int:
    """How many characters the proofs are."""
    return sum(len(theorem.proof) for theorem in own.theorems.values())


def _chunks(verdicts: Sequence[Verdict]) -> list[Sequence[Verdict]]:
    """The verdicts in parts, those of one file together where they are not too many."""
    chunks: list[list[Verdict]] = []
    for _, group in groupby(verdicts, key=lambda verdict: verdict.claim.rpartition(".")[0]):
        own = list(group)
        for start in range(0, len(own), CLAIMS_TOGETHER):
            part = own[start : start + CLAIMS_TOGETHER]
            if not chunks or len(chunks[-1]) + len(part) > CLAIMS_TOGETHER:
                chunks.append([])
            chunks[-1] += part
    return list(chunks)
