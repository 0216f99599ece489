"""`verify --smtlib` and `--second-opinion`: the obligations of proofs, for other solvers.

Those of a certificate are generated from it again.  A proof that is held by `solver` has none: the
obligations that z3 settled are looked for again, as they were when the claim was decided.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from passbound.checker.bysolver import proved_by_solver
from passbound.checker.decide import Decider
from passbound.checker.effort import EFFORT
from passbound.checker.loading import BadInput, claim_of, load
from passbound.checker.program import desugar
from passbound.checker.recheck import recheck
from passbound.checker.report import Report, Verdict
from passbound.checker.shown import plural
from passbound.checker.smt import Obligation, obligations, script, second_opinion
from passbound.checker.terminal import Terminal
from passbound.checker.writing import write_text


def need_cvc5() -> None:
    """Raise BadInput where cvc5 is missing: before the work, not after it."""
    if find_spec("cvc5") is None:
        raise BadInput("cvc5 is not here: install passbound[cvc5]")


def write_scripts(report: Report, folder: str) -> None:
    """Write each obligation of each proof as `FOLDER/CLAIM/OBLIGATION.smt2`.  Raises OSError."""
    for verdict, found in _proofs(report):
        for obligation in found:
            name = f"{obligation.name}.smt2"
            path = Path(folder, *verdict.claim.lstrip("/").split("/"), name)
            write_text(path, script(obligation))


def ask(report: Report, out: Terminal) -> None:
    """Ask cvc5 about every obligation of every proof, and say where it disagrees."""
    asked = confirmed = 0
    disagree: list[str] = []
    for verdict, found in _proofs(report):
        said = second_opinion(found)
        if not said[0]:
            out.line(f"cvc5 was not asked about {verdict.claim}: its proof has no obligations")
        asked, confirmed = asked + said[0], confirmed + said[1]
        disagree += [f"{verdict.claim}: {name}" for name in said[2]]
    for name in disagree:
        out.line(f"{out.paint('cvc5 disagrees', 'red')}  {name}")
    undecided = asked - confirmed - len(disagree)
    out.line(
        f"cvc5: {plural(asked, 'obligation')}, {confirmed:,} confirmed, "
        f"{len(disagree):,} called false, {undecided:,} undecided"
    )


def _proofs(report: Report) -> Iterator[tuple[Verdict, list[Obligation]]]:
    """The proofs with their obligations; one by evaluation alone has none."""
    for verdict in report.verdicts:
        if verdict.verdict != "proved":
            continue
        if verdict.certificate is not None:
            checked = recheck(verdict.certificate)
            yield verdict, list(obligations(checked.relations, checked.claim, checked.evidence))
        elif verdict.held_by == "solver":
            yield verdict, _settled(verdict)


def _settled(verdict: Verdict) -> list[Obligation]:
    """What z3 settled for a claim that it alone holds."""
    module = load(verdict.file)
    claim = claim_of(module, verdict.claim)
    decider = Decider(module.relations, module.claims)
    for _ in range(2):
        EFFORT.renew()
        program, desugared = desugar(module.relations, claim)
        assert desugared is not None
        found = proved_by_solver(decider.knowledge(program), desugared)
        if found is not None:
            return found
        # The search for a proof leaves lemmas behind that the obligations may rest on.
        decider.decide(claim)
    return []
