"""Certificates as files: written by `verify --certificates`, re-checked by `check`."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from passbound.checker.certificate import Certificate, Malformed, dumps, file_of, load
from passbound.checker.recheck import Checked, Rejected, recheck
from passbound.checker.report import Report
from passbound.checker.shown import number
from passbound.checker.terminal import Terminal, standard
from passbound.checker.writing import write_text
from passbound.models.printer import module_source

ACCEPTED, REJECTED, MALFORMED = 0, 1, 2


def check(certificate: Certificate | str | os.PathLike[str]) -> Checked:
    """Re-check a certificate, or the one in a file.

    Raises `Rejected` where it does not hold, `Malformed` where it is no certificate, `OSError`
    where the file cannot be read.
    """
    if not isinstance(certificate, Certificate):
        certificate = load(certificate)
    return recheck(certificate)


def write_all(report: Report, folder: str) -> list[Path]:
    """Write the certificates of a report, each by rename; their paths.  Raises OSError."""
    written = []
    for verdict in report.verdicts:
        if verdict.certificate is not None:
            path = file_of(folder, verdict.claim)
            write_text(path, dumps(verdict.certificate))
            written.append(path)
    return written


def run(paths: Iterable[str], against: str | None, ascii_only: bool) -> int:
    """`passbound check`: every certificate is looked at; the worst outcome is the exit code."""
    out = standard(ascii_only)
    worst = ACCEPTED
    for path in paths:
        worst = max(worst, _check_file(path, against, out))
    return worst


def _check_file(path: str, against: str | None, out: Terminal) -> int:
    try:
        certificate = load(path)
    except OSError as error:
        return _say(out, MALFORMED, path, error.strerror or str(error))
    except Malformed as error:
        return _say(out, MALFORMED, path, str(error))
    try:
        checked = recheck(certificate)
    except Rejected as reason:
        return _say(out, REJECTED, path, str(reason))
    except (RecursionError, MemoryError):
        return _say(out, REJECTED, path, "it is too large to be checked")
    if against is not None:
        difference = _difference(certificate, against)
        if difference is not None:
            return _say(out, REJECTED, path, difference)
    _state(out, path, checked)
    return ACCEPTED


def _say(out: Terminal, outcome: int, path: str, reason: str) -> int:
    word = "rejected" if outcome == REJECTED else "malformed"
    out.line(f"{out.paint(word, 'red')}  {path}")
    out.line(f"  {reason}")
    return outcome


def _state(out: Terminal, path: str, checked: Checked) -> None:
    """What was checked, as source: this and nothing else is what the certificate shows."""
    out.line(f"{out.paint('accepted', 'green')}  {path}")
    out.line(f"  {checked.claim.name} is {checked.verdict}{_evidence(checked)}, where")
    out.line()
    for line in module_source(checked.relations, checked.claim).splitlines():
        out.line(f"    {line}".rstrip())
    out.line()


def _evidence(checked: Checked) -> str:
    values = getattr(checked.evidence, "values", None)
    if checked.verdict == "refuted" and isinstance(values, dict):
        point = ", ".join(f"{name} = {number(value)}" for name, value in values.items())
        return f" at {point}" if point else ""
    return ""


def _difference(certificate: Certificate, against: str) -> str | None:
    """How the statement differs from the one in a model file, None where it is the same."""
    from passbound.models.reader import read_file

    module = read_file(against)
    name = certificate.claim.rpartition(".")[2]
    for claim in module.claims:
        if claim.name.rpartition(".")[2] == name:
            if module_source(module.relations, claim) == certificate.source:
                return None
            return f"{against} says something else under the name {claim.name}"
    for error in module.errors:
        if error.claim is None or error.claim.rpartition(".")[2] == name:
            return f"{error.file}:{error.span.line}:{error.span.column}: {error.message}"
    return f"{against} has no claim `{name}`"
