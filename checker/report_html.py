"""Verdicts as HTML, for notebooks: everything that comes from a file is escaped."""

from __future__ import annotations

from html import escape

from passbound.checker.report import Problem, Report, Verdict
from passbound.checker.report_text import explanation, summary_text
from passbound.checker.shown import plural

_COLOUR = {"proved": "#1a7f37", "refuted": "#cf222e", "unknown": "#9a6700"}
_CELL = "text-align:left;vertical-align:top;padding:2px 10px"


def verdict_html(verdict: Verdict) -> str:
    """One verdict as a table of its own."""
    notes = "".join(f"<div>{escape(note)}</div>" for note in explanation(verdict))
    return f"<table>{_row(verdict)}</table>{notes}"


def report_html(report: Report) -> str:
    """A report as a table, with the errors below."""
    rows = "".join(map(_row, report.verdicts))
    errors = "".join(map(_error, report.errors))
    counts = [
        f"{sum(v.verdict == name for v in report.verdicts)} {name}"
        for name in _COLOUR
        if any(v.verdict == name for v in report.verdicts)
    ]
    if report.errors:
        counts.append(plural(len(report.errors), "error"))
    summary = ", ".join(counts) or "nothing to verify"
    return f"<table>{rows}</table>{errors}<p>{escape(summary)}</p>"


def _row(verdict: Verdict) -> str:
    colour = _COLOUR["proved" if verdict.as_expected else verdict.verdict]
    cells = (
        f'<b style="color:{colour}">{escape(verdict.verdict)}</b>',
        escape(verdict.held_by or ""),
        f"<code>{escape(verdict.claim)}</code>",
        f"<code>{escape(summary_text(verdict))}</code>",
    )
    return "<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in cells) + "</tr>"


def _error(problem: Problem) -> str:
    place = escape(f"{problem.file}:{problem.line}:{problem.column}")
    mark = f'<b style="color:{_COLOUR["refuted"]}">error</b>'
    return f"<div>{mark} <code>{place}</code> {escape(problem.message)}</div>"
