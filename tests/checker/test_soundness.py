"""Verdicts against brute force, on random relations of every class and claims that are almost true.

pytest tests/checker/test_soundness.py
PASSBOUND_SOAK_CLAIMS=20000 PASSBOUND_SOAK_SEED=7 pytest -s -m soak tests/checker
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from types import FrameType

import pytest
from attrs import frozen
from bruteforce import Oracle
from statements import model_file

from passbound.checker import effort
from passbound.checker.decide import Decider
from passbound.checker.verdicts import ClaimProblem
from passbound.models.reader import read_source

CLAIMS_A_FILE = 4
DEFAULT_CLAIMS = 400
DEFAULT_SEED = 20_000
LESS_EFFORT = 6_000
CAP = 60
SLOW = 10


@frozen
class Outcome:
    """One claim: its verdict in a word, what is wrong with it, and where it can be found."""

    seed: int
    name: str
    verdict: str
    wrong: tuple[str, ...]
    seconds: float
    source: str


class TooLong(BaseException):
    """A claim that takes longer than the cap."""


def _alarm(_: int, __: FrameType | None) -> None:
    raise TooLong


def outcomes(seed: int) -> Iterator[Outcome]:
    """The claims of one random file, each decided and held against brute force."""
    source = model_file(seed, CLAIMS_A_FILE)
    module = read_source(source, "m.py")
    if module.errors:
        messages = tuple(f"line {e.span.line}: {e.message}" for e in module.errors)
        yield Outcome(seed, "", "error", messages, 0.0, source)
    decider, oracle = Decider(module.relations, module.claims), Oracle(module.relations)
    for claim in module.claims:
        started = time.perf_counter()
        seconds, wrong = 0.0, []
        if hasattr(signal, "SIGALRM"):
            signal.signal(signal.SIGALRM, _alarm)
            signal.alarm(CAP)
        try:
            try:
                decision = decider.decide(claim)
                verdict = f"{decision.verdict} ({decision.held_by})"
            except ClaimProblem as problem:
                decision, verdict = problem, "error"
            seconds = time.perf_counter() - started
            wrong = oracle.judge(claim, decision)
            if verdict in ("refuted (evaluation)", "error"):
                # The prover alone, which has not seen that the claim fails, must not prove it.
                proved = decider.proved(claim)
                wrong += [] if proved is None else oracle.judge(claim, proved)
        except TooLong:
            seconds, verdict = time.perf_counter() - started, "too long"
        except Exception as error:
            verdict, wrong = "crash", [f"{type(error).__name__}: {error}"]
        finally:
            if hasattr(signal, "SIGALRM"):
                signal.alarm(0)
        yield Outcome(seed, claim.name, verdict, tuple(wrong), seconds, source)


def _all(seed: int) -> list[Outcome]:
    return list(outcomes(seed))


def _shown(outcome: Outcome) -> str:
    return (
        f"seed {outcome.seed}, {outcome.name}: {outcome.verdict} in {outcome.seconds:.1f} s: "
        f"{'; '.join(outcome.wrong)}\n{outcome.source}"
    )


@pytest.mark.parametrize("start", range(0, DEFAULT_CLAIMS // CLAIMS_A_FILE, 10))
def test_verdicts_agree_with_brute_force(start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "STEPS_AT_MOST", LESS_EFFORT)
    for seed in range(DEFAULT_SEED + start, DEFAULT_SEED + start + 10):
        for outcome in outcomes(seed):
            assert not outcome.wrong, _shown(outcome)


@pytest.mark.soak
def test_soak() -> None:
    claims = int(os.environ.get("PASSBOUND_SOAK_CLAIMS", "20000"))
    first = int(os.environ.get("PASSBOUND_SOAK_SEED", str(time.time_ns() % 10**9)))
    processes = int(os.environ.get("PASSBOUND_SOAK_PROCESSES", str(os.cpu_count() or 1)))
    verdicts: Counter[str] = Counter()
    wrong, seconds = [], []
    print(f"\nsoak: {claims} claims from seed {first} in {processes} processes", flush=True)
    seeds = range(first, first + -(-claims // CLAIMS_A_FILE))
    with multiprocessing.get_context("fork").Pool(processes, maxtasksperchild=200) as pool:
        for batch in pool.imap_unordered(_all, seeds, chunksize=4):
            for outcome in batch:
                verdicts[outcome.verdict] += 1
                seconds.append(outcome.seconds)
                if outcome.wrong:
                    wrong.append(outcome)
                if outcome.wrong or outcome.seconds > SLOW:
                    print(_shown(outcome), flush=True)
    seconds.sort()
    print(f"soak: seed {first}, {sum(verdicts.values())} claims, {len(wrong)} wrong")
    print(", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common()))
    if seconds:
        shares = (0.5, 0.95, 0.99, 1)
        points = [seconds[min(len(seconds) - 1, int(s * len(seconds)))] for s in shares]
        print(
            "seconds: " + ", ".join(f"{s:.0%} {p:.2f}" for s, p in zip(shares, points, strict=True))
        )
    assert not wrong, "\n".join(map(_shown, wrong))
