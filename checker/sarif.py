"""A report as SARIF 2.1.0, which code hosts show beside the lines: what needs a look, no more."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from passbound.checker.report import Problem, Report, Verdict
from passbound.checker.report_text import explanation
from passbound.checker.version import VERSION
from passbound.models.terms import Span

_RULES = {
    "error": "The model file is outside of the language, or an expression has no value",
    "refuted": "A claim does not hold",
    "proved": "A claim that expects a refutation holds",
    "unknown": "A claim could neither be proved nor refuted",
}


def sarif(report: Report, allow_unknown: bool = False) -> str:
    """The report as SARIF text."""
    results = [_error(problem) for problem in report.errors]
    for verdict in report.verdicts:
        if verdict.opposite or verdict.open:
            results.append(_result(verdict, allow_unknown))
    rules = [{"id": name, "shortDescription": {"text": text}} for name, text in _RULES.items()]
    data = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "passbound", "version": VERSION, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(data, indent=1) + "\n"


def _error(problem: Problem) -> dict[str, Any]:
    about = f"{problem.claim}: " if problem.claim else ""
    return _entry("error", "error", f"{about}{problem.message}", problem.file, problem.span)


def _result(verdict: Verdict, allow_unknown: bool) -> dict[str, Any]:
    level = "error"
    if verdict.verdict == "unknown":
        level = "note" if allow_unknown else "warning"
    text = "; ".join((f"{verdict.claim} is {verdict.verdict}", *explanation(verdict)))
    return _entry(verdict.verdict, level, text, verdict.file, verdict.span)


def _entry(rule: str, level: str, text: str, file: str, span: Span) -> dict[str, Any]:
    region = {"startLine": span.line, "startColumn": span.column}
    if (span.end_line, span.end_column) > (span.line, span.column):
        region |= {"endLine": span.end_line, "endColumn": span.end_column}
    location = {"artifactLocation": {"uri": _uri(file)}, "region": region}
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": text},
        "locations": [{"physicalLocation": location}],
    }


def _uri(file: str) -> str:
    """The file as a URI: relative where the path is."""
    path = PurePath(file)
    text = quote(path.as_posix(), safe="/", errors="surrogateescape")
    return f"file://{text}" if path.is_absolute() else text
