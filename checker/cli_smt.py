"""`verify --smtlib` and `--second-opinion`: the obligations for other solvers."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from passbound.checker.loading import BadInput
from passbound.checker.report import Report
from passbound.checker.terminal import Terminal
from passbound.checker.writing import write_text


def ask(report: Report, folder: str | None, second_opinion: bool, out: Terminal | None) -> None:
    """Write the scripts of a report's proofs, and ask cvc5 what it thinks of them."""
    smt = _engine()
    for verdict in report.verdicts:
        if verdict.certificate is None:
            continue
        if folder is not None:
            for name, text in smt.scripts(verdict.certificate).items():
                write_text(Path(folder, *verdict.claim.split("/"), name), text)
        if second_opinion:
            opinion = smt.second_opinion(verdict.certificate)
            if opinion and out is not None:
                out.line(f"{verdict.claim}: {opinion}")


def _engine() -> Any:
    try:
        return importlib.import_module("passbound.checker.smt")
    except ModuleNotFoundError:
        raise BadInput(
            "this version of passbound writes no SMT-LIB scripts and asks no other solver yet"
        ) from None
