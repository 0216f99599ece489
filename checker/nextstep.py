"""What to try where a verdict is unknown: only what fits the claim and the reason."""

from __future__ import annotations

import re

from passbound.checker.report import Verdict

_LEMMA = "state what it rests on as a claim of its own beside it, which is then tried as a lemma"
_BY_REASON = (
    (r"^(sum|max|min)_\d+:", "write the {0} as a recursion: a relation that takes one term more"),
    (
        r"^(\w+): could not rule out",
        "assert in `{0}` what rules that out, or return a value before it: `if ...: return ...`",
    ),
    (
        r"^no constants were found for (Omega|O)",
        "claim a bound with numbers from that side, as `f(n) {1} c * G`, which is then tried as "
        "a lemma",
    ),
)
"""Reasons, and what helps; {0} is the first group, {1} the comparison of a kind of growth."""

_SIGN = {"O": "<=", "Omega": ">="}


def next_step(verdict: Verdict) -> str:
    """What to try next, "" where nothing can be said."""
    parts = verdict.statement.parts
    if "fault" in verdict.reason:
        return ""
    if "stopped after" in verdict.reason:
        split = ", or make each part a claim of its own" if len(parts) > 1 else ""
        return f"try a larger --timeout{split}"
    steps = [_by_reason(verdict.reason) or _LEMMA]
    text = " ".join(parts)
    if re.search(r"\b(sum|max|min)\(.* for ", text):
        steps.append("write the range in it as a recursion")
    if "outside of the claim's asserts" in verdict.reason and verdict.statement.asserts:
        steps.append("claim it for every size that the recursion comes to")
    elif verdict.statement.params and not any(" in " in part for part in parts):
        steps.append("assert a smaller range")
    if len(parts) > 1:
        steps.append("claim one part at a time")
    return f"next: {'; or '.join(steps)}"


def _by_reason(reason: str) -> str:
    for pattern, step in _BY_REASON:
        if found := re.match(pattern, reason):
            return step.format(found[1], _SIGN.get(found[1], "<="))
    return ""
