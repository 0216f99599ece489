"""What a step of a proof asks the kernel to compute, asked all at once.

A step is full of small goals, `0 ≤ t` and `s = t` for polynomials, each closed by a computation.
Declaring each of them costs far more than computing it, so they are collected: the step is stated
with what it needs as hypotheses, and one computation shows their conjunction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

_LIST = r"\[[^\[\]]*\]"
_GOAL = re.compile(
    rf"\(by close ({_LIST}) ({_LIST}) (⟨[^⟨⟩]*⟩|trivial)\)"
    rf"|\(by ring ({_LIST})\)"
    r"|\(by decide \+kernel\)"
)

TOGETHER_AT_LEAST = 2
ARITY = 12

_TACTIC = re.compile(r"((?:  |· )*)(exact |obtain ⟨[^⟨⟩]*⟩ := |have [^:]+ : [^:]+ := |rcases )(.*)")


def batched(lines: Sequence[str]) -> list[str]:
    """The tactics of a proof, each with its computations collected where they are several."""
    return [new for line in lines for new in _collected(line)]


def _collected(line: str) -> list[str]:
    found = _TACTIC.fullmatch(line)
    if found is None:
        return [line]
    indent, start, term = found.groups()
    term, with_, pattern = term.partition(" with ") if start == "rcases " else (term, "", "")
    signs: dict[str, str] = {}
    others: dict[str, None] = {}
    count = 0

    def asked(match: re.Match[str]) -> str:
        nonlocal count
        positive, signed, proofs, all_atoms = match.groups()
        if positive is not None:
            signs.update(zip(_items(positive), _items(proofs), strict=False))
            others.update(dict.fromkeys(_items(signed)))
        elif all_atoms is not None:
            others.update(dict.fromkeys(_items(all_atoms)))
        count += 1
        return f"o{count}"

    term = _GOAL.sub(asked, term)
    if count < TOGETHER_AT_LEAST:
        return [line]
    term = _given(count, term)
    shown = f"{_atoms(signs, others)} (by decide +kernel)"
    if start == "exact ":
        tactics = [f"refine {term} ?_", f"exact {shown}"]
    else:
        tactics = [f"{start}{term} ({shown}){with_}{pattern}"]
    rest = " " * len(indent)
    return [indent + tactics[0], *(rest + tactic for tactic in tactics[1:])]


def _given(count: int, term: str) -> str:
    """The term as a function of what it needs, some of which are bound together."""
    text, left = "", 0
    while count - left > ARITY:
        names = " ".join(f"o{left + i}" for i in range(1, ARITY + 1))
        text, left = f"{text}also{ARITY} (fun {names} => ", left + ARITY
    names = " ".join(f"o{i}" for i in range(left + 1, count + 1))
    return f"{text}asked{count - left} (fun {names} => {term})" + ")" * (left // ARITY)


def _atoms(signs: Mapping[str, str], others: Iterable[str]) -> str:
    """How all is shown: the atoms, those that are not negative with the proofs of that."""
    unsigned = ", ".join(atom for atom in others if atom not in signs)
    proof = f"⟨{', '.join((*signs.values(), 'trivial'))}⟩" if signs else "trivial"
    return f"shown [{', '.join(signs)}] [{unsigned}] {proof}"


def _items(text: str) -> list[str]:
    """What stands between the commas of a list or a tuple; `trivial` ends the tuples of proofs."""
    return [item for item in text.strip("[]⟨⟩").split(", ") if item]
