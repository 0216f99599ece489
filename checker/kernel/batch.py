"""What a step of a proof asks the kernel to compute, asked all at once.

A step is full of small goals, `0 ≤ t` and `s = t` for polynomials, each closed by a computation.
Declaring each of them costs far more than computing it, so they are collected: the step is stated
with what it needs as hypotheses, and one computation shows their conjunction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LIST = r"\[[^\[\]]*\]"
_GOAL = re.compile(
    rf"\(by close ({_LIST}) ({_LIST}) (⟨[^⟨⟩]*⟩|trivial)\)"
    rf"|\(by ring ({_LIST})\)"
    r"|\(by decide \+kernel\)"
)

TOGETHER_AT_LEAST = 2

_TACTIC = re.compile(r"((?:  |· )*)(exact |obtain ⟨[^⟨⟩]*⟩ := |rcases )(.*)")


def batched(lines: Sequence[str]) -> list[str]:
    """The tactics of a proof, each with its computations collected where they are several."""
    return [new for line in lines for new in _collected(line)]


def _collected(line: str) -> list[str]:
    found = _TACTIC.fullmatch(line)
    if found is None:
        return [line]
    indent, start, term = found.groups()
    term, with_, pattern = term.partition(" with ") if start == "rcases " else (term, "", "")
    before: dict[str, str] = {}
    count = 0

    def named(statement: str) -> str:
        if statement not in before:
            before[statement] = f"at{len(before)}_"
        return before[statement]

    def computed(match: re.Match[str]) -> str:
        nonlocal count
        positive, signed, signs, atoms = match.groups()
        count += 1
        if positive is not None:
            return f"({named(f'nonneg_at {positive} {signed} {signs}')} o{count})"
        if atoms is not None:
            return f"({named(f'eq_at {atoms}')} o{count})"
        return f"(of_decide_eq_true o{count})"

    term = _GOAL.sub(computed, term)
    if count < TOGETHER_AT_LEAST:
        return [line]
    functions = "".join(f"also fun o{number} => " for number in range(1, count))
    term = f"({functions}fun o{count} => {term})"
    tactics = [f"have {name} := {statement}" for statement, name in before.items()]
    if start == "exact ":
        tactics += [f"refine computed {term} ?_", "decide +kernel"]
    else:
        tactics.append(f"{start}computed {term} (by decide +kernel){with_}{pattern}")
    rest = " " * len(indent)
    return [indent + tactics[0], *(rest + tactic for tactic in tactics[1:])]
