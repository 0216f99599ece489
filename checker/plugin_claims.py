"""Claims as test items: `pytest models/` decides every claim that it finds.

Files are read, never imported.  The claims of a file are decided together when the first of them
runs, as `passbound verify` does it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from passbound.checker.report import Item, Problem


class ClaimFailed(Exception):
    """A claim has not the verdict that it expects; the text is that of `passbound verify`."""


def has_claims(path: Path) -> bool:
    """Whether a file may hold claims, at a glance."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    return b"passbound" in content and b"claim" in content


class ClaimFile(pytest.File):
    """A model file; its verdicts are there once the first of its claims has run."""

    verdicts: dict[str, Item] | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """Its claims, and what is wrong with it."""
        from passbound.checker.report import Problem
        from passbound.models.reader import read_file

        module = read_file(self.path)
        for error in module.errors:
            name = (error.claim or f"line {error.span.line}").rpartition(".")[2]
            problem = Problem(_shown(self.path), error.span, error.message, error.claim)
            yield ProblemItem.from_parent(self, name=name, problem=problem)
        for claim in module.claims:
            line = 1 if claim.span is None else claim.span.line
            yield ClaimItem.from_parent(self, name=claim.name.rpartition(".")[2], line=line)

    def verdict(self, name: str) -> Item | None:
        """The verdict on a claim, or its problem, or None."""
        if self.verdicts is None:
            self.verdicts = self._decide()
        return self.verdicts.get(name)

    def _decide(self) -> dict[str, Item]:
        from passbound.checker.pipeline import start
        from passbound.checker.selection import Selection

        names = sorted({item.name for item in self.session.items if item.parent is self})
        chosen = Selection("or", args=tuple(Selection("is", name) for name in names))
        run = start((_shown(self.path),), chosen)
        for _ in run:
            pass
        report = run.report()
        items: list[Item] = [*report.errors, *report.verdicts]
        return {(item.claim or "").rpartition(".")[2]: item for item in items}


class ClaimItem(pytest.Item):
    """One claim."""

    def __init__(self, *, line: int, **named: Any) -> None:
        super().__init__(**named)
        self.line = line

    def runtest(self) -> None:
        """Fail unless the claim has the verdict that it expects."""
        from passbound.checker.report import Verdict

        assert isinstance(self.parent, ClaimFile)
        found = self.parent.verdict(self.name)
        if not isinstance(found, Verdict):
            raise ClaimFailed(_text(found) if found is not None else "the claim was not decided")
        self.user_properties.append(("verdict", found.verdict))
        self.user_properties.append(("held_by", found.held_by or ""))
        if found.open and self.config.getoption("passbound_allow_unknown"):
            pytest.skip(f"unknown: {found.reason}")
        if not found.as_expected:
            raise ClaimFailed(_text(found))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """What `passbound verify` prints."""
        if isinstance(excinfo.value, ClaimFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the claim stands."""
        return self.path, self.line - 1, f"claim {self.name}"


class ProblemItem(pytest.Item):
    """An error of a model file."""

    def __init__(self, *, problem: Problem, **named: Any) -> None:
        super().__init__(**named)
        self.problem = problem

    def runtest(self) -> None:
        """Fail with the error."""
        raise ClaimFailed(_text(self.problem))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """What `passbound verify` prints."""
        if isinstance(excinfo.value, ClaimFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the error stands."""
        return self.path, self.problem.line - 1, f"error {self.name}"


def _shown(path: Path) -> str:
    """A path as a reader finds it: relative where it is below the folder of the run."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def _text(item: Item) -> str:
    from passbound.checker.report_text import TextReport
    from passbound.checker.terminal import terminal

    stream = io.StringIO()
    TextReport(terminal(stream, ascii_only=True)).item(item)
    return stream.getvalue().rstrip()
