"""The kernel checks compiled proofs once more: what bare Lean lets pass is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve
from test_audit import FALSE, SMUGGLED

from lean import ready
from passbound.checker.kernel import replay as replay_module
from passbound.checker.kernel.audit import PROOF_HEADER, audit
from passbound.checker.kernel.emit import Theorem
from passbound.checker.kernel.engine import NoKernel
from passbound.checker.kernel.hold import proof_text, spec_text
from passbound.checker.kernel.project import audit as audit_folder
from passbound.checker.kernel.replay import name_parts, replay

INSIDE = "end attack.upper\n{}\nnamespace attack.upper\n"

OUTSIDE = {
    "a string that is made of something else": INSIDE.format(
        "def String.ofList (s : String) : String := s"
    ),
    "a function of numbers that the kernel may compute": INSIDE.format(
        "def Nat.half (n : Nat) : Nat := n / 2"
    ),
    "another word for reduceBool": INSIDE.format("def Lean.reduceBool (b : Bool) : Bool := b"),
    "an axiom that is not used": "axiom idle : False\n",
}
"""What stands before an honest proof and is refused all the same."""

ACCEPTED_BY_LEAN = [
    "an axiom",
    "sorry",
    "sorryAx",
    "the kernel switched off",
    "the kernel switched off in a tactic",
    "the kernel switched off between comments",
]
"""Attempts with which Lean itself finds no fault: it says nothing, or it warns."""


def compiled(folder: Path, spec: str, proof: str) -> bool:
    """Whether Lean compiles both, with no rule on what their texts may hold."""
    for module, text in (("Spec", spec), ("Proof", proof)):
        (folder / f"{module}.lean").write_text(text)
        outcome = ready().run(folder, "-o", f"{module}.olean", f"{module}.lean")
        assert module == "Proof" or not outcome.code
    return (folder / "Proof.olean").is_file()


def accepted(folder: Path, name: str, theory_too: bool = False) -> str:
    """Why the replay does not accept a claim, or an empty text."""
    spec, proof = folder / "Spec.olean", folder / "Proof.olean"
    found = replay(ready(), spec, proof, [name], theory_too)
    return found.reason or found.rejected.get(name, "")


@pytest.mark.parametrize("attempt", sorted(SMUGGLED))
def test_nothing_is_smuggled_past_the_replay(attempt: str, false_spec: str, tmp_path: Path) -> None:
    text = f"{PROOF_HEADER}namespace attack.upper\n{SMUGGLED[attempt]}\nend attack.upper\n"
    there = compiled(tmp_path, false_spec, text)
    assert there or attempt not in ACCEPTED_BY_LEAN
    if there:
        assert accepted(tmp_path, FALSE)


@pytest.mark.parametrize("attempt", sorted(OUTSIDE))
def test_what_no_proof_may_declare_is_refused(
    attempt: str, honest: Theorem, tmp_path: Path
) -> None:
    start = "namespace attack.upper\n"
    text = proof_text([honest]).replace(start, start + OUTSIDE[attempt], 1)
    assert compiled(tmp_path, spec_text([honest]), text)
    assert accepted(tmp_path, honest.name)


def test_the_kernel_is_off_for_lean_and_on_in_the_replay(tmp_path: Path) -> None:
    spec = f"{spec_text([])}\nnamespace a\ndef Statement : Prop := (1 : Nat) = 2\nend a\n"
    proof = (
        f"{PROOF_HEADER}namespace a\nset_option debug.skipKernelTC true\n"
        "theorem proof : Statement := by unfold Statement; decide +kernel\nend a\n"
    )
    assert compiled(tmp_path, spec, proof)
    assert "type mismatch" in accepted(tmp_path, "a")


def test_an_honest_proof_is_replayed_with_its_theory_or_on_top_of_it(
    honest: Theorem, tmp_path: Path
) -> None:
    assert compiled(tmp_path, spec_text([honest]), proof_text([honest]))
    assert accepted(tmp_path, honest.name) == ""
    assert accepted(tmp_path, honest.name, theory_too=True) == ""
    assert accepted(tmp_path, "attack.lower") == "it is not stated"


def test_a_proof_of_another_claim_does_not_fit(honest: Theorem, tmp_path: Path) -> None:
    spec = f"{spec_text([honest])}\nnamespace b\ndef Statement : Prop := (1 : Nat) = 2\nend b\n"
    proof = f"{proof_text([honest])}\nnamespace b\ntheorem proof : True := trivial\nend b\n"
    assert compiled(tmp_path, spec, proof)
    assert accepted(tmp_path, honest.name) == ""
    assert accepted(tmp_path, "b") == "its proof does not have the statement as its type"


def test_a_spec_is_checked_too(tmp_path: Path) -> None:
    spec = (
        f"{spec_text([])}\nnamespace a\nset_option debug.skipKernelTC true\n"
        "theorem f : (1 : Nat) = 2 := by decide +kernel\n"
        "def Statement : Prop := (1 : Nat) = 2\nend a\n"
    )
    proof = f"{PROOF_HEADER}namespace a\ntheorem proof : Statement := f\nend a\n"
    assert compiled(tmp_path, spec, proof)
    assert "type mismatch" in accepted(tmp_path, "a")


def test_the_audit_replays(honest: Theorem) -> None:
    texts = spec_text([honest]), proof_text([honest])
    found = audit(ready(), *texts, [honest.name], replayed=True)
    assert found.holds and found.replayed, found
    assert not audit(ready(), *texts, [honest.name]).replayed


def test_the_command_says_that_it_replayed(
    honest: Theorem, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ready()
    (tmp_path / "Spec.lean").write_text(spec_text([honest]))
    (tmp_path / "Proof.lean").write_text(proof_text([honest]))
    assert audit_folder(str(tmp_path), "embedded") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["accepted"] == [honest.name] and told["replayed"] is True


def test_files_that_are_no_modules_are_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "Spec.olean").write_bytes(b"nothing")
    assert "Spec.olean" in accepted(tmp_path, "a")
    with pytest.raises(NoKernel, match="embedded"):
        replay(evolve(ready(), library=None), tmp_path / "S", tmp_path / "P", ["a"])


def test_a_replay_that_needs_too_much_says_so(
    honest: Theorem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert compiled(tmp_path, spec_text([honest]), proof_text([honest]))
    monkeypatch.setattr(replay_module, "MEGABYTES", 20)
    assert "excessive memory" in accepted(tmp_path, honest.name)
    monkeypatch.setattr(replay_module, "MEMORY", 1 << 20)
    with pytest.raises(NoKernel, match="the replay"):
        accepted(tmp_path, honest.name)


def test_names_are_taken_apart() -> None:
    assert name_parts("a.«b.c».d'") == ["a", "b.c", "d'"]
