"""`verify --smtlib` and `--second-opinion`: the obligations of proofs, for other solvers."""

from __future__ import annotations

from pathlib import Path

from passbound.checker.loading import BadInput
from passbound.checker.recheck import Checked, recheck
from passbound.checker.report import Report, Verdict
from passbound.checker.shown import plural
from passbound.checker.smt import scripts, second_opinion
from passbound.checker.terminal import Terminal
from passbound.checker.writing import write_text


def write_scripts(report: Report, folder: str) -> None:
    """Write each obligation of each proof as `FOLDER/CLAIM/OBLIGATION.smt2`.  Raises OSError."""
    for verdict, checked in _proofs(report):
        texts = scripts(checked.relations, checked.claim, checked.evidence)
        for name, text in texts.items():
            write_text(Path(folder, *verdict.claim.lstrip("/").split("/"), name), text)


def ask(report: Report, out: Terminal) -> None:
    """Ask cvc5 about every obligation of every proof, and say where it disagrees."""
    asked = confirmed = 0
    disagree: list[str] = []
    for verdict, checked in _proofs(report):
        try:
            said = second_opinion(checked.relations, checked.claim, checked.evidence)
        except ImportError:
            raise BadInput("cvc5 is not here: install passbound[cvc5]") from None
        asked, confirmed = asked + said[0], confirmed + said[1]
        disagree += [f"{verdict.claim}: {name}" for name in said[2]]
    for name in disagree:
        out.line(f"{out.paint('cvc5 disagrees', 'red')}  {name}")
    undecided = asked - confirmed - len(disagree)
    out.line(
        f"cvc5: {plural(asked, 'obligation')}, {confirmed:,} confirmed, "
        f"{len(disagree):,} called false, {undecided:,} undecided"
    )


def _proofs(report: Report) -> list[tuple[Verdict, Checked]]:
    return [
        (verdict, recheck(verdict.certificate))
        for verdict in report.verdicts
        if verdict.verdict == "proved" and verdict.certificate is not None
    ]
