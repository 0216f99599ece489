"""The bootstrap: what the kernel computes by itself is what the definitions say.

The kernel computes operations on numbers by their names, without looking at the definitions.  Here
the definitions stand under other names, where it has to unfold them, and both are held against
Python's values.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from lean import ready
from passbound.checker.kernel.engine import sources
from passbound.checker.kernel.interface import page

OPERATIONS: dict[str, Callable[[int, int], int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: max(a - b, 0),
    "mul": lambda a, b: a * b,
    "pow": lambda a, b: a**b,
    "div": lambda a, b: a // b if b else 0,
    "mod": lambda a, b: a % b if b else a,
    "gcd": math.gcd,
    "land": lambda a, b: a & b,
    "lor": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "shiftLeft": lambda a, b: a << b,
    "shiftRight": lambda a, b: a >> b,
}
"""All operations with two arguments that the kernel computes by name, and `log2` has one."""

EQUATIONS = """\
theorem add_zero' (n : Nat) : n + 0 = n := rfl
theorem add_succ' (n m : Nat) : n + (m + 1) = n + m + 1 := rfl
theorem sub_zero' (n : Nat) : n - 0 = n := rfl
theorem sub_succ' (n m : Nat) : n - (m + 1) = (n - m).pred := rfl
theorem mul_zero' (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ' (n m : Nat) : n * (m + 1) = n * m + n := rfl
theorem pow_zero' (n : Nat) : n ^ 0 = 1 := rfl
theorem pow_succ' (n m : Nat) : n ^ (m + 1) = n ^ m * n := rfl
theorem beq_succ' (n m : Nat) : Nat.beq (n + 1) (m + 1) = Nat.beq n m := rfl
theorem ble_succ' (n m : Nat) : Nat.ble (n + 1) (m + 1) = Nat.ble n m := rfl
theorem div_mod' (n m : Nat) : m * (n / m) + n % m = n := Nat.div_add_mod n m
theorem mod_lt' (n m : Nat) (h : m > 0) : n % m < m := Nat.mod_lt n h
theorem shiftLeft' (n m : Nat) : Nat.shiftLeft n m = n * 2 ^ m := rfl
theorem shiftRight' (n m : Nat) : Nat.shiftRight n m = n / 2 ^ m := rfl
theorem int_sub' (a b : Int) : a - b = a + -b := rfl
theorem int_lt' (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem int_add' (m n : Nat) : Int.ofNat m + Int.ofNat n = Int.ofNat (m + n) := rfl
theorem int_mul' (m n : Nat) : Int.negSucc m * Int.negSucc n = Int.ofNat ((m + 1) * (n + 1)) := rfl
"""
"""What defines the operations, on numbers that are not known."""


def copies() -> str:
    """The definitions of the bootstrap under names that the kernel does not know."""
    text = (sources() / "bootstrap" / "Init" / "Prelude.lean").read_text()
    chosen = []
    names = [*OPERATIONS, "log2", "pred", "beq", "ble", "divModGo", "gcdGo", "log2Go", "bitGo"]
    for match in re.finditer(
        r"(?:@\[[^]]*\] )?(?:noncomputable |protected )*def Nat\.(\w+)(.*\n(?:  .*\n)*)", text
    ):
        if match[1] in names:
            chosen.append(f"noncomputable def Copy.{match[1]}{match[2]}")
    assert len(chosen) == len(names)
    return "".join(re.sub(rf"\bNat\.({'|'.join(names)})\b", r"Copy.\1", text) for text in chosen)


def test_literals_agree_with_the_definitions_and_with_python(tmp_path: Path) -> None:
    rng = Random(11)
    lines = [copies()]
    for name, python in OPERATIONS.items():
        small = [(a, b) for a in range(4) for b in range(4)]
        small += [(rng.randint(0, 12), rng.randint(0, 4)) for _ in range(8)]
        for a, b in small:
            value = python(a, b)
            if value < 200:
                lines.append(f"example : Copy.{name} {a} {b} = {value} := by decide +kernel")
            lines.append(f"example : Nat.{name} {a} {b} = {value} := by decide +kernel")
        for _ in range(4):
            a, b = rng.randint(0, 10**12), rng.randint(0, 40)
            lines.append(f"example : Nat.{name} {a} {b} = {python(a, b)} := by decide +kernel")
    for n in (0, 1, 2, 3, 8, 9, 31, 32, 10**9):
        value = max(n, 1).bit_length() - 1
        lines.append(f"example : Nat.log2 {n} = {value} := by decide +kernel")
        if n < 40:
            lines.append(f"example : Copy.log2 {n} = {value} := by decide +kernel")
    (tmp_path / "Literals.lean").write_text("\n".join(lines) + "\n")
    outcome = ready().run(tmp_path, "Literals.lean")
    assert not outcome.errors, outcome.errors[:3]


def test_the_defining_equations_hold_for_all_numbers(tmp_path: Path) -> None:
    (tmp_path / "Equations.lean").write_text(EQUATIONS)
    outcome = ready().run(tmp_path, "Equations.lean")
    assert not outcome.errors, outcome.errors[:3]


def test_the_page_of_names_is_the_generated_one() -> None:
    assert (Path(__file__).parents[2] / "docs" / "lean-names.md").read_text("utf-8") == page()
