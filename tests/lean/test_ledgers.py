"""The theorems about programs: on no axioms but two, and about what real programs spend."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from lean import ready
from passbound.checker.kernel.engine import check_library

THEOREMS = (
    *("mergeSort_passes", "tournament_calls", "refine_cost", "mapReduce_cost", "reduceDepth_le"),
    *("retry_cost", "rounds_cost", "debate_cost", "samples_cost", "hanoi_cost", "search_cost"),
    *("knockout_cost", "speculate_cost", "vote_calls", "votingSteps_calls", "execute_cost"),
    *("thoughts_cost", "organisation_cost", "heapSort_calls", "findsMax_depth", "outcomes_depth"),
    *("clog2_le_depth", "findsPlace_depth", "merges_depth", "sorts_depth", "sorts_depth_log"),
    *("clog2_factorial", "mergeSort_gap"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled theorems about programs."""
    place = tmp_path_factory.mktemp("library")
    assert check_library(ready(), place) == ()
    return place


def run(folder: Path, name: str, *lines: str) -> list[str]:
    """What Lean says of some lines; there must be no error."""
    (folder / f"{name}.lean").write_text("\n".join(lines) + "\n")
    outcome = ready().run(folder, f"{name}.lean")
    assert not outcome.errors, outcome.errors
    return list(outcome.messages_text)


def test_they_rest_on_two_axioms_at_most(folder: Path) -> None:
    names = [f"LLM.{name}" for name in THEOREMS]
    names += ["Reading.reading_calls", "Reading.reading_rounds"]
    told = run(
        folder,
        "Axioms",
        *("import PassBound.Heaps", "import PassBound.Planning"),
        *("import PassBound.Orders", "import PassBound.Reading"),
        *(f"#print axioms PassBound.{name}" for name in names),
    )
    assert len(told) == len(names)
    for text in told:
        used = text.partition("axioms: [")[2].rstrip("]\n").split(", ")
        assert set(used) <= {"propext", "Quot.sound", ""}, text


# --- the models in Lean and the programs of the catalogue, on the same replies -------------------

LEAN_SIDE = """
import PassBound.Heaps
import PassBound.Planning
open PassBound.LLM
noncomputable section
def item : Nat → Text := fun i => [i]
def items : Nat → List Text
  | 0 => []
  | n + 1 => items n ++ [[n]]
def both (x y : Text) : Text := x ++ y
def judge (s : Nat) : Text → Text
  | [i, j] => if (7 * i + 3 * j + s) % 5 < 2 then [1] else [0]
  | [i] => if (3 * i + s) % 5 < 2 then [1] else [0]
  | _ => [0]
def guess (s : Nat) : Text → Text
  | [m] => [(5 * m + s) % 4]
  | _ => [0]
def taken : Text → Nat
  | a :: _ => a
  | [] => 0
def first : List Text → Text
  | x :: _ => x
  | [] => []
"""
"""Replies that depend on the items asked about, contradictions included."""


def judged(i: int, j: int, s: int) -> bool:
    return (7 * i + 3 * j + s) % 5 < 2


def catalogue(stem: str, name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(import_module(f"passbound.models.catalogue.{stem}"), name)
    return found


def metered(program: Callable[..., Any], llm: object, *arguments: Any) -> tuple[int, int]:
    """Calls, and the longest chain of them, of a run of a program of the catalogue."""
    from passbound.models import AsyncMeter

    meter = AsyncMeter(llm)  # type: ignore[arg-type]
    asyncio.run(program(meter, *arguments))
    return meter.ledger.calls, meter.ledger.rounds


def comparing(s: int) -> object:
    """A model that replies by the numbers of the items that it is asked about."""
    from passbound.models import Oracle

    def reply(prompt: str) -> str:
        found = [int(digits) for digits in re.findall(r"(?m)^(?:A: |B: )?(\d+)$", prompt)]
        if len(found) == 2:
            return "A" if judged(found[0], found[1], s) else "B"
        return "no" if (3 * found[0] + s) % 5 < 2 else "yes"

    return Oracle(reply)


class Drafting:
    """A model that accepts as many drafted tokens as it pleases, by what is left to decode."""

    def __init__(self, m: int, s: int) -> None:
        self.m, self.s = m, s

    def generate(self, prompt_tokens: list[int], max_new_tokens: int) -> list[int]:
        raise AssertionError("only drafts are checked")

    def verify(self, prompt_tokens: list[int], draft_tokens: list[int]) -> list[int]:
        left = self.m - len(prompt_tokens) + 1
        accepted = min((5 * left + self.s) % 4, len(draft_tokens))
        return [*draft_tokens[:accepted], 7]


def runs(n: int, s: int) -> list[tuple[str, tuple[int, int]]]:
    """Models in Lean with their replies, and what the catalogue's program spends on the same."""
    texts = [str(i) for i in range(n)]
    found = [
        (
            f"exec (judge {s}) (mergeSort both {n} (items {n}))",
            metered(catalogue("merge_sort", "program"), comparing(s), texts),
        ),
        (
            f"exec (judge {s}) (knockout both {n} (items {n}))",
            metered(catalogue("knockout", "program"), comparing(s), texts),
        ),
        (
            f"exec (judge {s}) (search item {n} 0 {n})",
            metered(catalogue("binary_search", "program"), comparing(s), texts),
        ),
        (
            f"exec (judge {s}) (heapSort both (items {n}))",
            metered(catalogue("heap_sort", "program"), comparing(s), texts),
        ),
        (
            f"exec (guess {s}) (speculate item taken 2 {n} {n})",
            metered(catalogue("speculative", "program"), Drafting(n, s), [1], n, 2),
        ),
        (
            f"exec (judge {s}) (organisation [] id first 5 1 (items {n}))",
            metered(catalogue("hierarchy", "program"), comparing_nothing(), n, 3, 5),
        ),
    ]
    if n >= 2:
        found.append(
            (
                f"exec (judge {s}) (mapReduce first 5 1 {n} (items {n}))",
                metered(catalogue("map_reduce", "program_merges"), comparing_nothing(), texts, 3),
            )
        )
    return found


def comparing_nothing() -> object:
    from passbound.models import Oracle

    return Oracle("ok")


def test_the_models_spend_what_the_programs_of_the_catalogue_do(folder: Path) -> None:
    lines = []
    for n in (1, 2, 3, 5, 8, 11):
        for s in (0, 1, 3):
            for model, (calls, chain) in runs(n, s):
                lines.append(
                    f"example : ({model}).2.calls = {calls} ∧ ({model}).2.depth = {chain} := "
                    "by decide +kernel"
                )
    assert len(lines) > 100
    run(folder, "Ledgers", LEAN_SIDE, *lines)


def test_a_wrong_ledger_is_rejected(folder: Path) -> None:
    model = "exec (judge 0) (mergeSort both 5 (items 5))"
    text = LEAN_SIDE + f"example : ({model}).2.calls = 99 := by decide +kernel\n"
    (folder / "Wrong.lean").write_text(text)
    assert ready().run(folder, "Wrong.lean").errors
