"""The Lean side of the library: a file a theorem, and what the Lean kernel says of it.

What Lean answered is remembered by the content of the file and of the theory, in the user's cache:
a second rebuild asks about changed theorems only.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from passbound.checker.certificate import loads
from passbound.checker.kernel.audit import audit_in, refused
from passbound.checker.kernel.emit import Theorem
from passbound.checker.kernel.engine import Engine, NoKernel, Outcome
from passbound.checker.kernel.hold import proof_text, spec_text, theorem_of
from passbound.checker.kernel.statement import NoShape
from passbound.checker.library.data import LeanTheorem
from passbound.checker.writing import write_text

PATIENCE = 900
"""Seconds on the clock that Lean may take over some theorems."""

UNFINISHED = "Lean did not come to an end within its limits"

TOGETHER = 6
"""How many theorems are checked in one run of Lean."""


@frozen
class LeanSide:
    """What became of one certificate in Lean: a file and a theorem, or the reason why none."""

    text: str | None = None
    theorem: LeanTheorem | None = None
    missing: str = ""


def digest(text: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def emitted(certificate: str) -> Theorem | LeanSide:
    """The theorem that a certificate's text stands for, or why there is none."""
    try:
        return theorem_of(loads(certificate))
    except NoShape as shape:
        return LeanSide(missing=f"it cannot be said or proved in Lean yet: {shape}")


def lean_file(theorem: Theorem) -> str:
    """The theorem as one Lean file: what it says, then the proof."""
    return f"{spec_text([theorem])}\n{theorem.proof}"


def proof_of(text: str, theorem: Theorem) -> str | None:
    """The proof in a file, None where the file does not state what the certificate does."""
    stated = f"{spec_text([theorem])}\n"
    return text[len(stated) :] if text.startswith(stated) else None


@frozen
class Patient(Engine):
    """A Lean whose processor time alone is limited: a busy machine leaves no theorem out."""

    def run(self, folder: Path, *arguments: str, seconds: int = PATIENCE) -> Outcome:
        """As an engine does, with more time on the clock."""
        return super().run(folder, *arguments, seconds=max(seconds, PATIENCE))


def patient(lean: Engine) -> Engine:
    """The same Lean, waited for."""
    return Patient(lean.which, lean.command, lean.theory)


def answers(engine: Engine, certificates: Sequence[str], remember: bool = True) -> list[LeanSide]:
    """What Lean says of some certificates' theorems, in order."""
    found: dict[int, LeanSide] = {}
    asked: list[tuple[int, Theorem]] = []
    for place, certificate in enumerate(certificates):
        theorem = emitted(certificate)
        if isinstance(theorem, LeanSide):
            found[place] = theorem
            continue
        text = lean_file(theorem)
        known = _remembered(engine, text) if remember else None
        if known is None:
            asked.append((place, theorem))
        else:
            found[place] = LeanSide(text, known)
    for start in range(0, len(asked), TOGETHER):
        some = asked[start : start + TOGETHER]
        for (place, _), side in zip(some, _checked(engine, [t for _, t in some]), strict=True):
            found[place] = side
            if side.theorem is not None and side.text is not None:
                _note(engine, side.text, side.theorem)
    return [found[place] for place in range(len(certificates))]


def _checked(engine: Engine, theorems: Sequence[Theorem]) -> list[LeanSide]:
    """Asks Lean; where some theorem is not accepted, the halves are looked at alone."""
    if len(theorems) > 1:
        with tempfile.TemporaryDirectory(prefix="passbound-") as place:
            sides = _ask(engine, Path(place), theorems)
        if all(side.theorem is not None for side in sides):
            return sides
        half = len(theorems) // 2
        return _checked(engine, theorems[:half]) + _checked(engine, theorems[half:])
    with tempfile.TemporaryDirectory(prefix="passbound-") as place:
        return _ask(engine, Path(place), theorems)


def _ask(engine: Engine, folder: Path, theorems: Sequence[Theorem]) -> list[LeanSide]:
    names = [theorem.name for theorem in theorems]
    proof = proof_text(theorems)
    reason = refused(proof)
    if reason is not None:
        return [LeanSide(missing=f"the proof was refused: {reason}") for _ in theorems]
    try:
        audited = audit_in(engine, folder, spec_text(theorems), proof, names)
        if not audited.holds:
            why = dict(audited.rejected)
            told = [why.get(name, audited.reason or "others fail") for name in names]
            return [LeanSide(missing=f"the kernel rejected it: {text}") for text in told]
        lines = [f"#print axioms {name}.proof\n#print {name}.Statement" for name in names]
        (folder / "Show.lean").write_text(
            "import Proof\nopen PassBound\n" + "\n".join(lines) + "\n", "utf-8"
        )
        said = engine.run(folder, "Show.lean").messages_text
    except NoKernel:
        return [LeanSide(missing=UNFINISHED) for _ in theorems]
    if len(said) != 2 * len(theorems):
        return [LeanSide(missing="Lean did not print the theorem") for _ in theorems]
    return [_side(theorem, said[2 * i], said[2 * i + 1]) for i, theorem in enumerate(theorems)]


def _side(theorem: Theorem, axioms: str, statement: str) -> LeanSide:
    text = lean_file(theorem)
    listed = re.search(r"\[([^\]]*)\]", axioms)
    used = tuple(a.strip() for a in listed[1].split(",")) if listed else ()
    shown = LeanTheorem(f"{theorem.name}.proof", statement.strip(), used, digest(text))
    return LeanSide(text, shown)


# --- memory --------------------------------------------------------------------------------------


def _place(engine: Engine, text: str) -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    key = digest(f"{engine.theory.name}\n{text}")
    return Path(base) / "passbound" / "library" / f"{key}.json"


def _remembered(engine: Engine, text: str) -> LeanTheorem | None:
    try:
        data = json.loads(_place(engine, text).read_text("utf-8"))
        return LeanTheorem(data["name"], data["statement"], tuple(data["axioms"]), digest(text))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _note(engine: Engine, text: str, theorem: LeanTheorem) -> None:
    data = {
        "name": theorem.name,
        "statement": theorem.statement,
        "axioms": list(theorem.axioms),
    }
    try:
        write_text(_place(engine, text), json.dumps(data))
    except OSError:
        return  # a cache that cannot be written is none
