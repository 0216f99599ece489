"""What `verify` returns: verdicts with their places, errors, and what they mean together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import asdict, field, frozen

from passbound.checker.verdicts import Decision
from passbound.models.terms import Span
from passbound.models.terms import Verdict as VerdictName

EXIT_PROVED = 0
EXIT_OPPOSITE = 1
EXIT_BAD_INPUT = 2
EXIT_UNKNOWN = 3
EXIT_INTERRUPTED = 130

_OPPOSITE = {"proved": "refuted", "refuted": "proved"}


@frozen
class Statement:
    """What a claim says, as source text; `spans` are the places of its parts."""

    params: tuple[str, ...]
    asserts: tuple[str, ...]
    lets: tuple[tuple[str, str], ...]
    parts: tuple[str, ...]
    spans: tuple[Span | None, ...] = field(default=(), eq=False, repr=False)

    def __str__(self) -> str:
        conclusion = " and ".join(self.parts)
        for name, value in self.lets:
            conclusion = f"{conclusion} with {name} = {value}"
        return f"{' and '.join(self.asserts)}: {conclusion}" if self.asserts else conclusion


@frozen
class Verdict(Decision):
    """A decision and the claim that it is about."""

    claim: str = field(kw_only=True)
    file: str = field(kw_only=True)
    line: int = field(kw_only=True)
    expect: VerdictName = field(kw_only=True)
    seconds: float = field(kw_only=True, eq=False)
    statement: Statement = field(kw_only=True)

    @property
    def as_expected(self) -> bool:
        """Whether the verdict is the one that the claim expects."""
        return self.verdict == self.expect

    @property
    def opposite(self) -> bool:
        """Proved where a refutation was expected, or the other way round."""
        expected = "refuted" if self.expect == "refuted" else "proved"
        return self.verdict == _OPPOSITE[expected] and self.expect != "unknown"

    @property
    def open(self) -> bool:
        """Unknown without expecting it."""
        return self.verdict == "unknown" and self.expect != "unknown"

    @property
    def span(self) -> Span:
        """Where to look: the part that fails, else the first part, else the claim."""
        spans = self.statement.spans
        part = self.part or 0
        found = spans[part] if part < len(spans) else None
        return found or Span(self.line, 1, self.line, 1)

    def _repr_html_(self) -> str:
        from passbound.checker.report_html import verdict_html

        return verdict_html(self)


def verdict_of(
    decision: Decision,
    *,
    claim: str,
    file: str,
    line: int,
    expect: VerdictName,
    seconds: float,
    statement: Statement,
) -> Verdict:
    """The verdict that a decision is for a claim."""
    return Verdict(
        **asdict(decision, recurse=False),
        claim=claim,
        file=file,
        line=line,
        expect=expect,
        seconds=seconds,
        statement=statement,
    )


@frozen
class Problem:
    """An error of the input: where it stands, what is wrong and what to write instead."""

    file: str
    span: Span
    message: str
    claim: str | None = None

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.span.line

    @property
    def column(self) -> int:
        """The column, from 1, in characters."""
        return self.span.column


Item: TypeAlias = Verdict | Problem


@frozen
class Report:
    """The verdicts and errors of a run, in the order of the files."""

    verdicts: tuple[Verdict, ...]
    errors: tuple[Problem, ...]
    seconds: float = field(default=0.0, eq=False)

    @staticmethod
    def of(items: Iterable[Item], seconds: float = 0.0) -> Report:
        """The report that holds these."""
        listed = list(items)
        return Report(
            tuple(item for item in listed if isinstance(item, Verdict)),
            tuple(item for item in listed if isinstance(item, Problem)),
            seconds,
        )

    def exit_code(self, allow_unknown: bool = False) -> int:
        """What `passbound verify` exits with."""
        if self.errors or not self.verdicts:
            return EXIT_BAD_INPUT
        if any(verdict.opposite for verdict in self.verdicts):
            return EXIT_OPPOSITE
        if not allow_unknown and any(verdict.open for verdict in self.verdicts):
            return EXIT_UNKNOWN
        return EXIT_PROVED

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self.verdicts)

    def __len__(self) -> int:
        return len(self.verdicts)

    def __getitem__(self, claim: str) -> Verdict:
        for verdict in self.verdicts:
            if verdict.claim == claim:
                return verdict
        raise KeyError(claim)

    def __str__(self) -> str:
        from passbound.checker.report_text import report_text

        return report_text(self)

    def _repr_html_(self) -> str:
        from passbound.checker.report_html import report_html

        return report_html(self)
