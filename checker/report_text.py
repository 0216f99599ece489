"""Verdicts as text: a line a claim, and a block with the place for what needs a look."""

from __future__ import annotations

import io
from functools import lru_cache
from itertools import islice

from passbound.checker.nextstep import next_step
from passbound.checker.report import Problem, Report, Verdict
from passbound.checker.shown import number, plural
from passbound.checker.terminal import Terminal, clean
from passbound.models.terms import Span

_STYLE = {"proved": "green", "refuted": "red", "unknown": "yellow"}
_EXPECTS = {
    "proved": "a proof",
    "refuted": "a refutation, and holds for every size",
    "unknown": "to be unknown",
}
_LONGEST = 600
_BREAKS_AT = 160


class TextReport:
    """Writes verdicts and errors as they come."""

    def __init__(self, out: Terminal) -> None:
        self._out = out
        self._width = 0

    def open_file(self, names: tuple[str, ...]) -> None:
        """The names of the claims that come next, for the width of their column."""
        self._width = min(max(map(len, names), default=0), 48)

    def item(self, item: Verdict | Problem) -> None:
        """Write a verdict or an error."""
        if isinstance(item, Problem):
            self.problem(item)
        else:
            self.verdict(item)

    # --- verdicts ------------------------------------------------------------------------------

    def verdict(self, verdict: Verdict) -> None:
        """A line; and a block where the verdict is not the expected one."""
        out = self._out
        style = _STYLE[verdict.verdict] if not verdict.as_expected else "green"
        if verdict.verdict == "unknown":
            style = "yellow"
        mark = out.paint(f"{verdict.verdict:<8}", style)
        held = f"{verdict.held_by or '-':<11}"
        name = f"{verdict.claim:<{self._width}}"
        room = (out.width or 0) - 8 - 11 - len(name) - 6
        text = out.fit(clean(summary_text(verdict)), room)
        out.line(f"{mark}  {out.paint(held, 'dim')}  {name}  {text}".rstrip())
        if not verdict.as_expected:
            self._block(verdict)
        for warning in verdict.warnings:
            out.line(f"  {out.paint('warning', 'yellow')}: {clean(warning)}")

    def _block(self, verdict: Verdict) -> None:
        notes = explanation(verdict)
        if verdict.opposite:
            notes.append(_what_to_do(verdict))
        self._excerpt(verdict.file, verdict.span, notes)

    # --- errors --------------------------------------------------------------------------------

    def problem(self, problem: Problem) -> None:
        """An error: what is wrong, and the place with a caret under it."""
        out = self._out
        about = f" in {problem.claim}" if problem.claim else ""
        out.line(f"{out.paint('error', 'red')}{about}: {clean(problem.message)}")
        self._excerpt(problem.file, problem.span, [])

    def _excerpt(self, file: str, span: Span, notes: list[str]) -> None:
        """The line in the file, the stretch underlined, and notes below."""
        out = self._out
        bar = "│" if out.unicode else "|"
        line = _line(file, span.line)
        gutter = len(str(span.line)) if line is not None else 1
        blank = " " * gutter
        place = f"{file}:{span.line}:{span.column}"
        out.line(f"{blank}{out.paint('-->', 'blue')} {clean(place)}")
        if line is not None:
            text, under = _underlined(line, span)
            bar_ = out.paint(bar, "blue")
            out.line(f"{blank} {bar_}")
            out.line(f"{out.paint(str(span.line), 'blue')} {bar_} {text}".rstrip())
            out.line(f"{blank} {bar_} {out.paint(under, 'red')}")
        for note in notes:
            first, *more = clean(note.replace("\n", "\v")).split("\\x0b")
            out.line(f"{blank} {out.paint('=', 'blue')} {first}")
            for further in more:
                out.line(f"{blank}   {further}")
        out.line()

    # --- the end -------------------------------------------------------------------------------

    def summary(self, report: Report, unfinished: int = 0) -> None:
        """One line."""
        out = self._out
        pieces: list[str] = []

        def add(count: int, text: str, style: str) -> None:
            if count:
                pieces.append(out.paint(f"{count:,} {text}", style))

        verdicts = report.verdicts
        for name, style in _STYLE.items():
            of_kind = [v for v in verdicts if v.verdict == name]
            expected = sum(v.as_expected for v in of_kind)
            other = len(of_kind) - expected
            if name == "proved":
                add(expected, name, style)
                add(other, "proved against expectation", "yellow")
            else:
                add(expected, f"{name} as expected", "green")
                add(other, name, style)
        errors = len(report.errors)
        if errors:
            pieces.append(out.paint(plural(errors, "error"), "red"))
        if unfinished:
            pieces.append(out.paint(f"{plural(unfinished, 'claim')} not decided", "yellow"))
        found = ", ".join(pieces) or "nothing to verify"
        known = sum(verdict.known for verdict in verdicts)
        again = f" ({known:,} known before, re-checked)" if known else ""
        out.line(f"{found} in {report.seconds:.2f} s{again}")


def report_text(report: Report) -> str:
    """A whole report as `passbound verify` prints it, without colours."""
    stream = io.StringIO()
    text = TextReport(Terminal(stream, colour=False, unicode=True, width=None))
    text.open_file(tuple(verdict.claim for verdict in report.verdicts))
    for problem in report.errors:
        text.problem(problem)
    for verdict in report.verdicts:
        text.verdict(verdict)
    text.summary(report)
    return stream.getvalue().rstrip("\n")


def summary_text(verdict: Verdict) -> str:
    """What a verdict's line says beside the claim's name."""
    if verdict.verdict == "refuted":
        if not verdict.as_expected:
            return str(verdict.statement)
        short = _failure(verdict) if verdict.counterexample is not None else verdict.reason
        return short or str(verdict.statement)
    if verdict.verdict == "unknown":
        return f"{verdict.statement}"
    text = str(verdict.statement)
    if verdict.constants:
        text = f"{text}  [{constants_text(verdict)}]"
    return text


def constants_text(verdict: Verdict) -> str:
    """The constants of an asymptotic claim: `c = 1/2 from n = 2 below, ...`."""
    first = verdict.statement.params[0] if verdict.statement.params else "n"
    texts = []
    for constant in verdict.constants or ():
        sign = "<=" if constant.kind == "O" else ">="
        least = ", best" if constant.c_minimal else ""
        texts.append(f"{sign} {constant.c} G for {first} >= {constant.n0}{least}")
    return "; ".join(texts)


def point_text(verdict: Verdict) -> str:
    """`n = 46, k = 2`."""
    values = verdict.counterexample or {}
    return ", ".join(f"{name} = {number(value)}" for name, value in values.items())


def _failure(verdict: Verdict) -> str:
    point = point_text(verdict) or "once and for all"
    if verdict.sides is None:
        return f"fails at {point}"
    left, right = map(number, verdict.sides)
    part = verdict.statement.parts[verdict.part or 0]
    return f"fails at {point}: {part} says {left} {_operator(part)} {right}"


def _operator(part: str) -> str:
    """The comparison of a part: the first one outside of parentheses."""
    depth = 0
    for i, character in enumerate(part):
        depth += (character in "([") - (character in ")]")
        if depth == 0:
            for op in ("<=", ">=", "==", "<", ">"):
                if part.startswith(op, i):
                    return op
    return "?"


def explanation(verdict: Verdict) -> list[str]:
    """What there is to say about a verdict beside its line."""
    match verdict.verdict:
        case "refuted":
            return _refutation(verdict)
        case "unknown":
            return _unknown(verdict)
        case _:
            said = [] if verdict.as_expected else [f"it expects {_EXPECTS[verdict.expect]}"]
            return [*said, *([verdict.reason] if verdict.reason else [])]


def _refutation(verdict: Verdict) -> list[str]:
    notes = []
    if verdict.counterexample is not None:
        smallest = {
            True: " (the smallest counterexample)",
            False: " (a smaller counterexample may exist)",
            None: "",
        }[verdict.minimal]
        notes.append(f"{_failure(verdict)}{smallest}")
        if verdict.bracket is not None:
            low, high = verdict.bracket
            notes.append(f"it holds up to {number(low)}; it fails first at {number(high)} at most")
        if verdict.unfolded:
            notes.append(verdict.unfolded)
    if verdict.reason:
        notes.append(verdict.reason)
    return notes


def _what_to_do(verdict: Verdict) -> str:
    if verdict.verdict == "refuted":
        return 'weaken the bound, assert where it holds, or expect this: @claim(expect="refuted")'
    return 'drop expect="refuted", or claim what you meant'


def _unknown(verdict: Verdict) -> list[str]:
    notes = [verdict.reason] if verdict.reason else []
    if verdict.checked_to is not None:
        size = number(verdict.checked_to)
        notes.append(f"it holds wherever every parameter is at most {size}: this was evaluated")
    step = next_step(verdict)
    return [*notes, step] if step else notes


# --- excerpts ----------------------------------------------------------------------------------


@lru_cache(maxsize=32)
def _lines(file: str) -> tuple[str, ...]:
    """The lines of a file; of what can be read only once, such as a pipe, there are none."""
    from pathlib import Path

    from passbound.models.source import SourceError, decode, read_bytes

    if not Path(file).is_file():
        return ()
    try:
        text = decode(read_bytes(Path(file))).removeprefix("\ufeff")
    except SourceError:
        return ()
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _line(file: str, number_: int) -> str | None:
    """A line of a file, None where there is none to show."""
    line = next(islice(_lines(file), number_ - 1, None), None)
    return line if line is not None and line.strip() else None


def _underlined(line: str, span: Span) -> tuple[str, str]:
    """The line, cut to what can be read, and the carets below the stretch."""
    start = span.column - 1
    stop = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    stop = max(stop, start + 1)
    cut = 0
    if len(line) > _LONGEST:
        cut = max(0, start - _BREAKS_AT // 2)
        line = line[cut : cut + _BREAKS_AT]
        start, stop = start - cut, min(stop - cut, len(line))
    before = clean(line[:start].expandtabs(4))
    under = clean(line[start:stop].expandtabs(4))
    after = clean(line[stop:].expandtabs(4))
    return before + under + after, " " * len(before) + "^" * max(1, len(under))
