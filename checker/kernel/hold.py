"""Verdicts that the Lean kernel holds.

Each proved claim and each refutation by evaluation becomes a theorem (`emit`, `refute`), and the
theorems of a run are checked together; where one of them is rejected, all are looked at alone.
What cannot be said in Lean yet keeps its verdict, and says what it is that cannot.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress

from attrs import evolve, frozen

from passbound.checker.cases import GiveUp
from passbound.checker.certificate import Certificate, Counterexample, Divergence
from passbound.checker.effort import EFFORT
from passbound.checker.kernel.accepted import Accepted
from passbound.checker.kernel.audit import PROOF_HEADER, SPEC_HEADER, audit
from passbound.checker.kernel.contexts import tactics_alone
from passbound.checker.kernel.diverging import diverging
from passbound.checker.kernel.emit import emit
from passbound.checker.kernel.engine import Engine, NoKernel
from passbound.checker.kernel.exhausted import exhausted
from passbound.checker.kernel.failing import failing
from passbound.checker.kernel.shared import shared_proofs
from passbound.checker.kernel.statement import NoShape
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.proofs import Proof
from passbound.checker.report import Verdict
from passbound.models.reader import read_source

CHARACTERS_TOGETHER = 300_000
"""Proofs that are longer together are checked apart: a run of Lean has a limit of time."""


@frozen
class Held:
    """What became of one claim: `accepted`, or the reason why not.

    `rejected`: Lean saw a proof and did not accept it, which is a fault of passbound.
    """

    accepted: bool
    reason: str = ""
    rejected: bool = False


def theorem_of(certificate: Certificate) -> Theorem:
    """The theorem that a certificate stands for, inside of `tactics_alone` proved by tactics alone.

    Raises NoShape where it cannot be said or proved in Lean yet.
    """
    stem, _, _ = certificate.claim.rpartition(".")
    module = read_source(certificate.source, f"{stem}.py")
    (claim,) = module.claims
    evidence = certificate.evidence
    try:
        with EFFORT.apart():
            if isinstance(evidence, Proof):
                return emit(module.relations, claim, evidence)
            if isinstance(evidence, Counterexample):
                return failing(module.relations, claim, evidence)
            if isinstance(evidence, Divergence):
                return diverging(module.relations, claim, evidence)
            return exhausted(module.relations, claim)
    except GiveUp as reason:
        raise NoShape(str(reason)) from None
    except RecursionError:
        raise NoShape("a proof that nests too deeply") from None


def spec_text(theorems: Sequence[Theorem]) -> str:
    """The statements as one file."""
    return "\n".join([SPEC_HEADER, *(theorem.spec for theorem in theorems)])


def proof_text(theorems: Sequence[Theorem]) -> str:
    """The proofs as one file; what several of them show is shown once."""
    return "\n".join([PROOF_HEADER, *shared_proofs(theorems)])


def check(
    engine: Engine, theorems: Sequence[Theorem], accepted: Accepted | None = None
) -> dict[str, Held]:
    """What Lean says of some theorems, by name; of those that it accepted before, nothing is asked.

    They are looked at together; where one of them is rejected, in halves.
    """
    known = [t for t in theorems if accepted is not None and accepted.knows(t)]
    asked = [t for t in theorems if t not in known]
    said = {theorem.name: Held(True) for theorem in known} | _asked(engine, asked)
    if accepted is not None:
        for theorem in asked:
            if said[theorem.name].accepted:
                accepted.add(theorem)
    return said


def check_certified(
    engine: Engine,
    certified: Sequence[tuple[Certificate, Theorem]],
    accepted: Accepted | None = None,
) -> list[tuple[Theorem, Held]]:
    """What Lean says of the theorems of certificates, in order.

    A claim whose proof by data is rejected, a fault of passbound, is proved once more by tactics.
    """
    said = check(engine, [theorem for _, theorem in certified], accepted)
    done: list[tuple[Theorem, Held]] = []
    for certificate, theorem in certified:
        held = said[theorem.name]
        if held.rejected:
            with suppress(NoShape), tactics_alone():
                other = theorem_of(certificate)
                again = check(engine, [other], accepted)[other.name]
                if again.accepted and other.spec == theorem.spec:
                    theorem, held = other, again
        done.append((theorem, held))
    return done


def _asked(engine: Engine, theorems: Sequence[Theorem]) -> dict[str, Held]:
    if not theorems:
        return {}
    half = len(theorems) // 2
    proof = proof_text(theorems)
    if half and len(proof) > CHARACTERS_TOGETHER:
        return _asked(engine, theorems[:half]) | _asked(engine, theorems[half:])
    names = [theorem.name for theorem in theorems]
    try:
        audited = audit(engine, spec_text(theorems), proof, names)
    except NoKernel as error:
        if len(theorems) == 1:
            return {names[0]: Held(False, str(error))}
        audited = None
    if audited is not None and audited.holds:
        return {name: Held(True) for name in names}
    if len(theorems) == 1:
        assert audited is not None
        reason = audited.rejected[0][1] if audited.rejected else audited.reason
        return {names[0]: Held(False, reason, rejected=True)}
    return _asked(engine, theorems[:half]) | _asked(engine, theorems[half:])


@frozen
class Stated:
    """What claims say in Lean, by name: theorems, for the others the reason; and what it took."""

    theorems: dict[str, Theorem]
    missing: dict[str, str]
    seconds: float


def stated(verdicts: Sequence[Verdict]) -> Stated:
    """The theorems that the certificates of some verdicts stand for.  No Lean is needed."""
    began = time.perf_counter()
    theorems: dict[str, Theorem] = {}
    missing: dict[str, str] = {}
    for verdict in verdicts:
        if verdict.certificate is None:
            continue
        try:
            theorems[verdict.claim] = theorem_of(verdict.certificate)
        except NoShape as shape:
            missing[verdict.claim] = f"cannot be emitted to Lean yet: {shape}"
    return Stated(theorems, missing, time.perf_counter() - began)


def hold(
    engine: Engine, verdicts: Sequence[Verdict], own: Stated, cache: bool = False
) -> list[Verdict]:
    """The verdicts, those that the kernel holds marked so, the others with the reason.

    `own` are the theorems of the verdicts.  With `cache`, what was accepted before is not asked
    again.
    """
    began = time.perf_counter()
    outcome = {claim: Held(False, reason) for claim, reason in own.missing.items()}
    known = {verdict.claim: verdict.certificate for verdict in verdicts}
    certified = [
        (certificate, theorem)
        for claim, theorem in own.theorems.items()
        if (certificate := known[claim]) is not None
    ]
    said = check_certified(engine, certified, Accepted.of(engine) if cache else None)
    for claim, (_, held) in zip(own.theorems, said, strict=True):
        outcome[claim] = held
    seconds = (own.seconds + time.perf_counter() - began) / max(1, len(verdicts))
    return [_marked(verdict, outcome.get(verdict.claim), seconds) for verdict in verdicts]


def _marked(verdict: Verdict, held: Held | None, seconds: float) -> Verdict:
    if held is None:
        return verdict
    seconds += verdict.seconds
    if held.accepted:
        return evolve(verdict, held_by="kernel", seconds=seconds)
    told = held.reason
    if held.rejected:
        told = f"THE LEAN KERNEL REJECTED THE PROOF, a fault of passbound: {told}"
    return evolve(verdict, warnings=(*verdict.warnings, told), seconds=seconds)
