"""The figures of speed and reach: `pytest -m benchmark -s tests/benchmarks` prints them.

Nothing is asserted about time; verdicts are.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
from attrs import frozen

from passbound.checker.certificate import Certificate
from passbound.checker.decide import Decider
from passbound.checker.recheck import recheck
from passbound.checker.verdicts import ClaimProblem, Decision
from passbound.models.reader import read_source

pytestmark = pytest.mark.benchmark

ROOT = Path(__file__).resolve().parents[2]
HEADER = "from passbound.models import Theta, cdiv, claim, clog2, flog2, log, log2, relation\n\n\n"
SORT = """@relation
def sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return sort(half) + sort(n - half) + (n - 1)
"""
REPEATS = 5


def row(what: str, *figures: str) -> None:
    print(f"  {what:<52} {'  '.join(figures)}", flush=True)


def milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:.1f} ms"


def decided(source: str) -> tuple[Decision, float]:
    """The verdict on the one claim of a file, and the seconds that it took from its terms on."""
    module = read_source(source, "m.py")
    assert not module.errors, module.errors
    decider = Decider(module.relations)
    started = time.perf_counter()
    decision = decider.decide(module.claims[0])
    return decision, time.perf_counter() - started


def one(relations: str, claim: str) -> str:
    """A file: `n|assert ...|return ...` is its claim."""
    params, *lines = claim.split("|")
    body = "\n".join(f"    {line}" for line in lines)
    return f"{HEADER}{relations}\n\n@claim\ndef c({params}):\n{body}\n"


@frozen
class Timed:
    """A claim of the catalogue that was proved, how long that took, and its re-check."""

    name: str
    first_try: bool
    decide: float
    check: float


def catalogue() -> Iterator[Timed]:
    """The proved claims of the catalogue, each decided on its own by a fresh decider."""
    for path in sorted((ROOT / "models" / "catalogue").glob("*.py")):
        module = read_source(path.read_text(), path.name)
        for claim in module.claims:
            started = time.perf_counter()
            try:
                decision = Decider(module.relations).decide(claim)
            except ClaimProblem:
                continue
            seconds = time.perf_counter() - started
            certificate = decision.certificate
            if decision.verdict == "proved" and certificate is not None:
                yield Timed(claim.name, direct(certificate), seconds, checking(certificate))


def direct(certificate: Certificate) -> bool:
    """Whether no lemma beyond the claim's own comparisons was needed."""
    proof: object = certificate.evidence
    groups = getattr(proof, "groups", [])
    constants = any(isinstance(part, tuple) for part in getattr(proof, "parts", ()))
    return len(groups) <= 1 and not constants


def checking(certificate: Certificate) -> float:
    started = time.perf_counter()
    recheck(certificate)
    return time.perf_counter() - started


def spread(values: Sequence[float]) -> tuple[str, ...]:
    if not values:
        return ("none",)
    last = sorted(values)[min(len(values) - 1, int(0.95 * len(values)))]
    return (
        f"median {milliseconds(statistics.median(values))}",
        f"p95 {milliseconds(last)}",
        f"({len(values)} claims)",
    )


def test_the_catalogue_claim_by_claim() -> None:
    print("\nproofs of the catalogue")
    timed = list(catalogue())
    row(
        "direct proof with re-check (under 5 ms)", *spread([x.decide for x in timed if x.first_try])
    )
    others = [x.decide for x in timed if not x.first_try]
    row("strengthening or synthesis (under 50 ms, p95 300)", *spread(others))
    row("re-check alone (under 3 ms)", *spread([x.check for x in timed]))
    slowest = sorted(timed, key=lambda x: -x.decide)[:5]
    row("slowest", ", ".join(f"{x.name} {milliseconds(x.decide)}" for x in slowest))


# --- the command line --------------------------------------------------------------------------


def wall(*args: str, repeats: int = REPEATS) -> float:
    """Median seconds of a command, in a process of its own."""
    environment = {**os.environ, "XDG_CACHE_HOME": os.devnull}
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "passbound.checker.cli", *args],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            check=False,
        )
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def test_the_command_line(tmp_path: Path) -> None:
    print("\nthe command line")
    path = tmp_path / "one.py"
    path.write_text(one(SORT, "n|assert n >= 1|return sort(n) <= n * clog2(n)"))
    row("passbound --help (under 0.15 s)", milliseconds(wall("--help")))
    single = wall("verify", str(path), "--no-cache")
    row("a file with one claim, no linear program (0.4 s)", milliseconds(single))
    command = ("verify", "models/catalogue", "--jobs", "2")
    row("the catalogue, 2 jobs, certificates re-checked (3 s)", f"{wall(*command):.1f} s")
    row(
        "the catalogue, 2 jobs, every proof anew",
        f"{wall(*command, '--no-cache', repeats=3):.1f} s",
    )


# --- random relations --------------------------------------------------------------------------


def divide(rng: Random) -> tuple[str, str]:
    """A divide and conquer relation and its order."""
    b, a = rng.choice([2, 2, 3, 4]), rng.choice([1, 1, 2, 2, 3, 4])
    half = rng.choice([f"n // {b}", f"cdiv(n, {b})"])
    degree, factor = rng.choice([0, 1, 1, 2]), rng.choice([1, 2, 3])
    toll = ["", " * n", " * n * n"][degree]
    if b == 2 and a == 2 and rng.random() < 0.5:
        calls = f"f({half}) + f(n - {half})"
    else:
        calls = f"{a} * f({half})"
    text = f"{calls} + {factor}{toll}"
    grows = [1, b, b * b][degree]
    power = ["1", "n", "n ** 2"][degree]
    if a == grows:
        order = f"{power} * log2(n)"
    elif a < grows:
        order = power
    else:
        exact = {(2, 4): "n ** 0.5", (4, 2): "n ** 2"}.get((a, b))
        order = exact or (f"n ** log({a}, {b})" if a != b else "n")
    return _relation(text, rng.choice([1, 2])), order.removeprefix("1 * ")


def linear(rng: Random) -> tuple[str, str]:
    """A linear relation and its order."""
    c, a = rng.choice([1, 1, 1, 2, 3]), rng.choice([1, 1, 1, 2, 3])
    degree, factor = rng.choice([0, 1, 1, 2]), rng.choice([1, 2, 5])
    text = f"{a} * f(n - {c}) + {factor}{['', ' * n', ' * n * n'][degree]}"
    if a == 1:
        order = ["n", "n ** 2", "n ** 3"][degree]
    else:
        order = f"{a} ** n" if c == 1 else f"{a} ** (n / {c})"
    return _relation(text, c), order


def _relation(value: str, least: int) -> str:
    return f"@relation\ndef f(n):\n    if n <= {least}:\n        return 1\n    return {value}\n"


def test_the_order_of_random_relations() -> None:
    print("\n300 random divide and conquer and linear relations, Theta of each")
    rng, found, seconds = Random(7), Counter[str](), []
    kinds: list[Callable[[Random], tuple[str, str]]] = [divide, linear]
    missed: list[str] = []
    for i in range(300):
        relation, order = kinds[i % 2](rng)
        decision, took = decided(one(relation, f"n|assert n >= 1|return f(n) in Theta({order})"))
        assert decision.verdict != "refuted", (relation, order)
        found[decision.verdict] += 1
        seconds.append(took)
        if decision.verdict != "proved":
            missed.append(f"{relation.splitlines()[-1].strip()} in Theta({order})")
    row("proved (at least 95 %)", f"{found['proved'] / 3:.1f} %", *spread(seconds))
    for text, count in Counter(missed).most_common(8):
        row("not proved", f"{count} x {text}")


# --- refutation --------------------------------------------------------------------------------


def test_refutation() -> None:
    print("\nrefutation")
    claim = "n|return sort(n) <= 19 * n + 1902848"
    decision, took = decided(one(SORT, claim))
    assert decision.counterexample == {"n": 2_000_000} and decision.minimal
    row(
        "divide and conquer near 2,000,000 (under 1 s)",
        decision.held_by or "",
        _at(decision),
        f"{took:.2f} s",
    )
    decision, took = decided(one(SORT, "n|return sort(n) <= 1000 * n"))
    row("sort(n) <= 1000 n (n = 2^1001, least; under 1 s)", _at(decision), f"{took:.2f} s")
    assert decision.counterexample == {"n": 2**1001} and decision.minimal


def _at(decision: Decision) -> str:
    values = dict(decision.counterexample or {})
    n = values.get("n", 0)
    shown = f"2^{n.bit_length() - 1}" if n > 1 << 40 and n & (n - 1) == 0 else f"{n:,}"
    return f"n = {shown}" + (", least" if decision.minimal else "")
