"""What the kernel accepted before, so that it is not asked again.

A theorem is known by the hash of all that its acceptance rests on: the library of Lean, bootstrap
and theory (which name the folder of the compiled theory), the rules of the audit, the statement and
the proof.  A mark is an empty file with that name, in the folder of the user's caches.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from attrs import frozen

from passbound.checker.kernel import audit
from passbound.checker.kernel.engine import Engine
from passbound.checker.kernel.theorems import Theorem


@frozen
class Accepted:
    """The marks of one engine, with one set of rules."""

    folder: Path
    rests_on: bytes

    @classmethod
    def of(cls, engine: Engine) -> Accepted:
        """The marks of what this engine accepted."""
        rules = Path(audit.__file__).read_bytes()
        return cls(engine.theory.parent / "accepted", engine.theory.name.encode() + b"\0" + rules)

    def _mark(self, theorem: Theorem) -> Path:
        digest = hashlib.sha256()
        for text in (self.rests_on, *map(str.encode, (theorem.name, theorem.spec, theorem.proof))):
            digest.update(hashlib.sha256(text).digest())
        return self.folder / digest.hexdigest()

    def knows(self, theorem: Theorem) -> bool:
        """Whether exactly this was accepted before."""
        return self._mark(theorem).is_file()

    def add(self, theorem: Theorem) -> None:
        """Remembers a theorem; where the folder cannot be written to, nothing happens."""
        try:
            self.folder.mkdir(exist_ok=True, mode=0o700)
            self._mark(theorem).touch()
        except OSError:
            pass
