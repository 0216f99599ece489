"""A report as the JSON object that the language's contract describes."""

from __future__ import annotations

import json
from typing import Any

from passbound.checker.report import Problem, Report, Verdict
from passbound.checker.shown import any_length, json_number

SCHEMA = "passbound.verdicts/1"


def report_json(report: Report) -> str:
    """The report as JSON text."""
    data = {
        "schema": SCHEMA,
        "claims": [_verdict(verdict) for verdict in report.verdicts],
        "errors": [_problem(problem) for problem in report.errors],
    }
    with any_length():
        return json.dumps(data, indent=1) + "\n"


def _verdict(verdict: Verdict) -> dict[str, Any]:
    values, sides, constants = verdict.counterexample, verdict.sides, verdict.constants
    return {
        "claim": verdict.claim,
        "file": verdict.file,
        "line": verdict.line,
        "verdict": verdict.verdict,
        "held_by": verdict.held_by,
        "expect": verdict.expect,
        "counterexample": None
        if values is None
        else {name: json_number(value) for name, value in values.items()},
        "sides": None if sides is None else [json_number(side) for side in sides],
        "minimal": verdict.minimal,
        "bracket": None if verdict.bracket is None else list(map(json_number, verdict.bracket)),
        "unfolded": verdict.unfolded,
        "checked_to": None if verdict.checked_to is None else json_number(verdict.checked_to),
        "constants": None
        if constants is None
        else [
            {
                "part": constant.part,
                "kind": constant.kind,
                "c": str(constant.c),
                "n0": json_number(constant.n0),
                "c_minimal": constant.c_minimal,
            }
            for constant in constants
        ],
        "warnings": list(verdict.warnings),
        "seconds": round(verdict.seconds, 6),
        "reason": verdict.reason,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "claim": problem.claim,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
    }
