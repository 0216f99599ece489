"""Theorems of one run share what they have in common."""

from __future__ import annotations

import pytest

from lean import MERGE_SORT, ready, theorems
from passbound.checker.kernel.hold import check
from passbound.checker.kernel.shared import shared_proofs
from passbound.checker.kernel.theorems import Theorem, inside
from passbound.checker.kernel.traced import Trace
from passbound.models import terms as t
from passbound.models.reader import read_source


def _theorem(name: str, size: str) -> Theorem:
    spec = [f"def f.size (n : Int) : Int := {size}", "def f (n : Int) : Int := f.size n"]
    proof = [
        "theorem f.run : ∀ n : Int, f n = f.size n :=",
        "  fun _ => rfl",
        "theorem proof : Statement := f.run",
    ]
    statement = ["def Statement : Prop :=", "  ∀ n : Int, f n = f.size n"]
    return Theorem(name, inside(name, [*spec, *statement]), inside(name, proof))


def test_one_alone_is_left_as_it_is() -> None:
    one = _theorem("a.one", "n")
    assert shared_proofs([one]) == [one.proof]


def test_what_was_shown_is_not_shown_again() -> None:
    _, second = shared_proofs([_theorem("a.one", "n"), _theorem("a.two", "n")])
    assert second == inside("a.two", ["theorem proof : Statement := _root_.a.one.f.run"])


def test_what_rests_on_another_definition_is_shown_again() -> None:
    one, two = _theorem("a.one", "n"), _theorem("a.two", "n + 1")
    assert shared_proofs([one, two]) == [one.proof, two.proof]


def test_what_is_new_speaks_of_what_is_there() -> None:
    two = _theorem("a.two", "n")
    more = "theorem f.more : f 0 = f.size 0 := f.run 0\nend a.two"
    two = Theorem(two.name, two.spec, two.proof.replace("end a.two", more))
    _, second = shared_proofs([_theorem("a.one", "n"), two])
    said = "theorem f.more : _root_.a.one.f 0 = _root_.a.one.f.size 0 := _root_.a.one.f.run 0"
    assert said in second


def test_claims_of_one_file_are_held_together(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    found = list(theorems(tmp_path_factory, MERGE_SORT, "together").values())
    assert sum(map(len, shared_proofs(found))) < sum(len(theorem.proof) for theorem in found)
    assert all(held.accepted for held in check(ready(), found).values())


def test_how_often_calls_are_worked_out_is_counted() -> None:
    source = (
        "from passbound.models import relation\n\n\n@relation\ndef fib(n):\n"
        "    if n <= 1:\n        return n\n    return fib(n - 1) + fib(n - 2)\n"
    )
    relations = read_source(source, "fib.py").relations
    trace = Trace(relations, {"fib": "fib.eq"})
    value, _ = trace.value(t.Call("fib", (t.Int(10),)), {})
    assert (value, len(trace.known), trace.weight) == (55, 11, 177)
