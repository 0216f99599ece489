"""Theorems of one run share what they have in common.

Each theorem stands in a namespace of its own, with relations and lemmas that other claims of the
same file have too.  Where a declaration says just what one in an earlier namespace says, it is left
out, and what speaks of it speaks of the earlier one.  Both are the same by definition, which Lean
sees where the statement is put together; nothing here is trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import field, mutable

from passbound.checker.kernel.theorems import Theorem

_PIECE = r"(?:«[^»]*»|[^\W\d][\w']*)"
_NAME = re.compile(rf"(?<![\w.'«»]){_PIECE}(?:\.{_PIECE})*")
_DECLARED = re.compile(r"(?:theorem|def) (\S+)")


def shared_proofs(theorems: Sequence[Theorem]) -> list[str]:
    """The proofs of theorems that are checked in one run, without what is there already."""
    known = _Known()
    return [known.proof(theorem) for theorem in theorems]


@mutable
class _Known:
    """Where each declaration was met first, by what it says."""

    first: dict[str, tuple[int, str]] = field(factory=dict)

    def proof(self, theorem: Theorem) -> str:
        """The proof of one more theorem, which speaks of what was met where it can."""
        said = {"Statement": f"‹{theorem.name}›"}  # each its own
        moved: dict[str, str] = {}
        for name, text in _declarations(theorem.spec):
            if name != "Statement":
                self._met(theorem, name, text, said, moved)
        lines: list[str] = []
        for name, text in _declarations(theorem.proof):
            if not name:
                lines.append(text)
            elif not self._met(theorem, name, text, said, moved):
                lines.append(_renamed(text, moved, name))
        return "\n".join(lines) + "\n"

    def _met(
        self, theorem: Theorem, name: str, text: str, said: dict[str, str], moved: dict[str, str]
    ) -> bool:
        """Whether another namespace has the declaration; from then on the name stands for it."""
        content = _renamed(text.replace(name, "·", 1), said, "")
        own = f"_root_.{theorem.name}.{name}"
        number, place = self.first.setdefault(content, (len(self.first), own))
        said[name] = f"‹{number}›"
        here = place.startswith(f"_root_.{theorem.name}.")
        moved[name] = name if here else place
        return not here


def _declarations(text: str) -> Iterator[tuple[str, str]]:
    """The declarations of a text with their names, and what stands between them without one."""
    block: list[str] = []
    for line in text.rstrip("\n").split("\n"):
        if block and not line.startswith((" ", "|")):
            yield _named(block)
            block = []
        block.append(line)
    if block:
        yield _named(block)


def _named(block: Sequence[str]) -> tuple[str, str]:
    found = _DECLARED.match(block[0])
    return found[1] if found else "", "\n".join(block)


def _renamed(text: str, names: Mapping[str, str], own: str) -> str:
    """The text with names replaced, each where it stands alone or before a point."""

    def put(match: re.Match[str]) -> str:
        whole = match[0]
        if whole == own:
            return whole
        end = len(whole)
        while end > 0:
            if whole[:end] in names:
                return names[whole[:end]] + whole[end:]
            end = whole.rfind(".", 0, end)
        return whole

    return _NAME.sub(put, text) if names else text
