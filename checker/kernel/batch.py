"""What a step of a proof asks the kernel to compute, asked all at once.

A step is full of small goals, `0 ≤ t` and `s = t` for polynomials, each closed by a computation.
Declaring each of them costs far more than computing it, so they are collected: the step is stated
with what it needs as hypotheses, and one computation shows their conjunction.
"""

from __future__ import annotations

import re

_LIST = r"\[[^\[\]]*\]"
_GOAL = re.compile(
    rf"\(by close ({_LIST}) ({_LIST}) (⟨[^⟨⟩]*⟩|trivial)\)"
    rf"|\(by ring ({_LIST})\)"
    r"|\(by decide \+kernel\)"
)

TOGETHER_AT_LEAST = 2


def batched(line: str) -> list[str]:
    """The tactic `exact ...` with its computations collected; itself where there are few."""
    if not line.startswith("exact ") or len(_GOAL.findall(line)) < TOGETHER_AT_LEAST:
        return [line]
    before: dict[str, str] = {}
    count = 0

    def named(kind: str, statement: str) -> str:
        if statement not in before:
            before[statement] = f"{kind}{len(before)}_"
        return before[statement]

    def collected(match: re.Match[str]) -> str:
        nonlocal count
        positive, signed, signs, atoms = match.groups()
        count += 1
        if positive is not None:
            return f"({named('at', f'nonneg_at {positive} {signed} {signs}')} o{count})"
        if atoms is not None:
            return f"({named('at', f'eq_at {atoms}')} o{count})"
        return f"(of_decide_eq_true o{count})"

    term = _GOAL.sub(collected, line.removeprefix("exact "))
    start = "".join(f"also fun o{number} => " for number in range(1, count))
    term = f"{start}fun o{count} => {term}"
    return [
        *(f"have {name} := {statement}" for statement, name in before.items()),
        f"refine computed ({term}) ?_",
        "decide +kernel",
    ]
