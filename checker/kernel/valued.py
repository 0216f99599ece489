"""A value at one place of a proof: a polynomial, and the Lean term that proves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from passbound.checker.kernel.facts import Fact
from passbound.checker.kernel.statement import (
    NoShape,
)
from passbound.checker.polynomial import Poly

SAME = "rfl"


@frozen
class Value:
    """The value of a term: `proof` says term = a Lean term that is this polynomial.

    `text` is the term, where it has a name in the language.  `exact` says that the Lean term is the
    polynomial as it is written, with nothing left to normalise.
    """

    poly: Poly
    proof: str
    text: str = ""
    exact: bool = False


Env = Mapping[str, Value]


def moved(function: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The proof that a function may be given other arguments: texts, and proofs that they are."""
    if not pairs:
        return SAME
    if len(pairs) > len(TARGETS):
        raise NoShape(f"a relation with more than {len(TARGETS)} parameters")
    told = " ".join(f"({v} := {text})" for v, (text, _) in zip(TARGETS, pairs, strict=False))
    return f"(call{len(pairs)} {function} {told} {' '.join(proof for _, proof in pairs)})"


TARGETS = ("x", "y", "z", "w", "v", "r")
"""What the lemmas `call1`, ..., `call6` call the new arguments."""


def always(fact: Fact) -> Callable[[], Fact]:
    """A fact that is there already, where one is asked for later."""
    return lambda: fact


def texts(env: Env) -> dict[str, str]:
    """What names stand for, as text."""
    return {name: value.text for name, value in env.items()}


def step(rule: str, *proofs: str) -> str:
    """A rule that is not needed where nothing changes."""
    return SAME if all(p == SAME for p in proofs) else f"({rule} {' '.join(proofs)})"
