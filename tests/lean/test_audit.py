"""Attempts to have a false claim accepted, and what becomes of them: none is."""

from __future__ import annotations

import pytest

from lean import ready
from passbound.checker.kernel.audit import PROOF_HEADER, audit, refused
from passbound.checker.kernel.emit import Theorem
from passbound.checker.kernel.hold import proof_text, spec_text

FALSE = "attack.upper"

GOOD = "theorem t : (1 : Int) = 1 := rfl\n"

SMUGGLED = {
    "nothing": "",
    "sorry": "theorem proof : Statement := by sorry",
    "sorryAx": "theorem proof : Statement := sorryAx _ false",
    "lcProof": "theorem proof : Statement := lcProof",
    "an axiom": "axiom cheat : Statement\ntheorem proof : Statement := cheat",
    "an axiom named like an allowed one": (
        "axiom Classical.choice : Statement\ntheorem proof : Statement := Classical.choice"
    ),
    "an axiom named like propext": (
        "axiom inner.propext : Statement\ntheorem proof : Statement := inner.propext"
    ),
    "the kernel switched off": (
        "set_option debug.skipKernelTC true\n"
        "theorem f : (1 : Nat) = 2 := by decide +kernel\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "the kernel switched off in a tactic": (
        "theorem f : (1 : Nat) = 2 := by set_option debug.skipKernelTC true in decide +kernel\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "the kernel switched off between comments": (
        "set_option /- a /- b -/ -/ debug.skipKernelTC\n -- c\n true\n"
        "theorem f : (1 : Nat) = 2 := by decide +kernel\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "the kernel switched off behind a raw string": (
        'def s := r"\\"\nset_option debug.skipKernelTC true\ndef t := r"\\"\n'
        "theorem f : (1 : Nat) = 2 := by decide +kernel\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "the kernel switched off by a quoted word": (
        "«set_option» debug.skipKernelTC true\ntheorem proof : Statement := by decide +kernel"
    ),
    "native_decide": (
        "theorem f : (1 : Nat) = 2 := by native_decide\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "reduceBool of its own": (
        "opaque Lean.reduceBool (b : Bool) : Bool\ntheorem proof : Statement := by decide"
    ),
    "reduceBool as an identity": (
        "def Lean.reduceBool (b : Bool) : Bool := b\n"
        "@[implemented_by Bool.not] def flip (b : Bool) : Bool := b\n"
        "theorem r : Lean.reduceBool (flip true) = false := rfl\n"
        "theorem proof : Statement := nomatch r"
    ),
    "reduceNat with an extern": (
        "def Lean.reduceNat (b : Nat) : Nat := b\n"
        "theorem r : Lean.reduceNat (Nat.log2 8) = 4 := rfl\ntheorem proof : Statement := nomatch r"
    ),
    "the statement again": (
        "theorem proof : Statement := trivial\nend attack.upper\nnamespace attack.upper\n"
        "def Statement : Prop := True"
    ),
    "another statement in an inner namespace": (
        "namespace inner\ndef Statement : Prop := True\ntheorem proof : Statement := trivial\n"
        "end inner\ntheorem proof : inner.Statement := inner.proof"
    ),
    "the statement shadowed by notation": (
        'local notation "Statement" => True\ntheorem proof : Statement := trivial'
    ),
    "the statement shadowed by a variable": (
        "variable (Statement : Prop)\ntheorem proof (h : Statement) : Statement := h"
    ),
    "the statement shadowed by a binder": (
        "theorem proof (Statement : Prop) (h : Statement) : Statement := h"
    ),
    "the checked theorem itself": "theorem checked : True := trivial",
    "a false instance of the order": (
        "instance (priority := 10000) bad : LE Int := ⟨fun _ _ => True⟩\n"
        "theorem proof : ∀ n : Int, n ≤ 5 := fun _ => trivial"
    ),
    "its own relation in an inner namespace": (
        "namespace inner\ndef merge_sort (n : Int) : Int := 0\nend inner\n"
        "theorem proof : inner.merge_sort 3 = 0 := rfl"
    ),
    "its own relation at the root": (
        "def _root_.merge_sort (n : Int) : Int := 0\ntheorem proof : _root_.merge_sort 3 = 0 := rfl"
    ),
    "its own functions of the language": (
        "def _root_.PassBound.clog (n b : Int) : Int := n\ntheorem proof : Statement := by decide"
    ),
    "a macro for theorem": (
        "macro_rules | `(command| theorem $n:declId $s:declSig $v:declVal) => "
        "`(command| axiom $n:declId $s:declSig)\ntheorem proof : Statement := trivial"
    ),
    "a macro for print": (
        "macro_rules | `(command| #print axioms $i) => `(command| #check Nat)\n"
        "axiom cheat : Statement\ntheorem proof : Statement := cheat"
    ),
    "an elaborator": (
        'elab "cheat" : tactic => Lean.Elab.admitGoal\ntheorem proof : Statement := by cheat'
    ),
    "code at compile time": "run_cmd Lean.logInfo x\ntheorem proof : Statement := trivial",
    "an evaluation": "#eval 1\ntheorem proof : Statement := trivial",
    "an initializer": ("initialize x : Nat := pure 1\ntheorem proof : Statement := trivial"),
    "an unsafe definition behind a safe one": (
        "unsafe def cheatU : Statement := lcProof\n"
        "@[implemented_by cheatU] opaque cheat : Statement\ntheorem proof : Statement := cheat"
    ),
    "a partial definition": (
        "partial def loop (n : Nat) : Statement := loop n\ntheorem proof : Statement := loop 0"
    ),
    "a recursion that does not end": (
        "theorem loop (n : Nat) : Statement := loop n\ntheorem proof : Statement := loop 0"
    ),
    "two theorems that rest on each other": (
        "mutual\ntheorem a : Statement := b\ntheorem b : Statement := a\nend\n"
        "theorem proof : Statement := a"
    ),
    "a negative inductive type": (
        "inductive B where | mk (f : B → False)\n"
        "theorem no (b : B) : False := match b with | .mk f => f (.mk f)\n"
        "theorem proof : Statement := (no (.mk no)).elim"
    ),
    "a type that is too large for its universe": (
        "structure U : Type where\n  t : Type\ntheorem proof : Statement := trivial"
    ),
    "the order of natural numbers again": (
        "protected inductive Nat.le (n : Nat) : Nat → Prop where | all (m : Nat) : Nat.le n m\n"
        "theorem proof : Statement := by decide"
    ),
    "a simp lemma that is an axiom": (
        "@[simp] axiom z (n : Int) : (n ≤ 5) = True\ntheorem proof : Statement := by simp"
    ),
    "an option in a string and comments": (
        '/- -/ theorem x : True := trivial /- "/-" -/\n'
        "set_option /- -/ debug.skipKernelTC /- -/ true\ntheorem proof : Statement := by decide"
    ),
    "a string that looks like a comment": (
        'theorem y : "/-" = "/-" := rfl\naxiom cheat : Statement\n'
        "theorem proof : Statement := cheat\n-- -/"
    ),
    "a false sum of large numbers": (
        "theorem f : 123456789 * 987654321 = 121932631112635268 := by decide +kernel\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "a false product of integers": (
        "theorem f : (-3 : Int) * -3 = -9 := by decide +kernel\n"
        "theorem proof : Statement := absurd f (by decide)"
    ),
    "a proof of something else": "theorem proof : True := trivial",
    "a proof that asks for itself": "theorem proof : Statement → Statement := id",
    "an import of a file of its own": "import Evil\ntheorem proof : Statement := trivial",
    "a file without a logic": "prelude\ninductive False : Prop where | intro",
    "characters that nobody sees": "theorem proof\u200b : Statement := trivial",
}
"""What stands in a proof file in the place of a proof: each wants the false claim accepted."""


def test_there_are_enough_attempts() -> None:
    assert len(SMUGGLED) >= 40


def test_an_honest_proof_is_accepted(honest: Theorem) -> None:
    found = audit(ready(), spec_text([honest]), proof_text([honest]), [honest.name])
    assert found.holds, found


def test_an_honest_proof_of_another_statement_is_rejected(honest: Theorem, false_spec: str) -> None:
    assert not audit(ready(), false_spec, proof_text([honest]), [FALSE]).holds


@pytest.mark.parametrize("attempt", sorted(SMUGGLED))
def test_nothing_is_smuggled(attempt: str, false_spec: str) -> None:
    text = f"{PROOF_HEADER}namespace attack.upper\n{SMUGGLED[attempt]}\nend attack.upper\n"
    found = audit(ready(), false_spec, text, [FALSE])
    assert not found.holds and FALSE not in found.accepted
    assert found.rejected and found.rejected[0][1]


@pytest.mark.parametrize("attempt", ["an axiom", "native_decide", "sorry", "a macro for theorem"])
def test_a_bad_word_is_named_before_lean_is_asked(attempt: str) -> None:
    reason = refused(f"{PROOF_HEADER}{SMUGGLED[attempt]}\n")
    assert reason is not None and "the proof holds" in reason


def test_a_proof_without_its_header_is_refused() -> None:
    assert refused(GOOD) is not None
    assert refused(f"{PROOF_HEADER}{GOOD}") is None
