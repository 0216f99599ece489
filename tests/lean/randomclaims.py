"""Random claims of every class and their theorems; and statements that were changed."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from attrs import evolve, frozen

from passbound.checker.certificate import Certificate
from passbound.checker.decide import Decider
from passbound.checker.kernel.hold import theorem_of
from passbound.checker.kernel.statement import NoShape, claim_parts
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.verdicts import ClaimProblem
from passbound.models import terms as t
from passbound.models.reader import read_source

sys.path.append(str(Path(__file__).parents[1] / "checker"))

from bruteforce import Oracle
from statements import model_file

CLAIMS_A_FILE = 4


@frozen
class Drawn:
    """A random claim that was decided with a certificate."""

    name: str
    certificate: Certificate

    def theorem(self) -> Theorem | str:
        """Its theorem, with a name of its own; or why there is none."""
        try:
            return renamed(theorem_of(self.certificate), self.certificate.claim, self.name)
        except NoShape as shape:
            return str(shape)


def renamed(theorem: Theorem, old: str, new: str) -> Theorem:
    """The theorem in another namespace, so that many stand in one file."""
    spec, proof = (
        re.sub(rf"(?m)^(namespace|end) {re.escape(old)}$", rf"\1 {new}", text)
        for text in (theorem.spec, theorem.proof)
    )
    return Theorem(new, spec, proof)


def drawn(seed: int) -> Iterator[Drawn]:
    """The claims of one random file that have certificates."""
    module = read_source(model_file(seed, CLAIMS_A_FILE), "m.py")
    assert not module.errors, (seed, module.errors)
    decider = Decider(module.relations, module.claims)
    for number, claim in enumerate(module.claims):
        try:
            decision = decider.decide(claim)
        except ClaimProblem:
            continue
        if decision.certificate is not None:
            yield Drawn(f"drawn.s{seed}.c{number}", decision.certificate)


def mutant(one: Drawn, rng: Random) -> tuple[Theorem, bool] | None:
    """The theorem with another statement, and whether brute force shows that statement false.

    Where the certificate still yields a proof, that is the proof; else the old one is told to
    prove what is stated now.  None where nothing was changed, or nothing was proved.
    """
    old = _claim(one.certificate)
    if one.certificate.verdict != "proved":
        return None  # a theorem that a claim fails says so of the changed claim too
    if any(isinstance(part, t.Asymptotic) for part in old.parts):
        return None
    source = _changed(one.certificate.source, rng)
    module = read_source(source, "m.py")
    if source == one.certificate.source or module.errors or len(module.claims) != 1:
        return None
    (new,) = module.claims
    false = Oracle(module.relations).look(new).failing is not None
    changed = evolve(one.certificate, source=source)
    made = evolve(one, certificate=changed).theorem()
    if isinstance(made, Theorem):
        return made, false
    theorem = one.theorem()
    try:
        pairs = list(zip(claim_parts(old), claim_parts(new), strict=True))
    except (NoShape, ValueError):
        return None
    if isinstance(theorem, str):
        return None
    spec, proof = theorem.spec, theorem.proof
    for before, after in pairs:
        spec, proof = spec.replace(before, after), proof.replace(before, after)
    return (Theorem(theorem.name, spec, proof), false) if spec != theorem.spec else None


def _claim(certificate: Certificate) -> t.Claim:
    (claim,) = read_source(certificate.source, "m.py").claims
    return claim


def _changed(source: str, rng: Random) -> str:
    """The source with one number or comparison of its claim changed."""
    head, at, claim = source.rpartition("@claim")
    places = list(re.finditer(r"\b\d+\b|<=|>=|==|<|>", claim[claim.index(":") :]))
    if not places:
        return source
    place, offset = rng.choice(places), claim.index(":")
    if place[0].isdigit():
        new = str(max(0, int(place[0]) + rng.choice([-1, 1])))
    else:
        new = rng.choice([op for op in ("<=", ">=", "==", "<", ">") if op != place[0]])
    start, end = offset + place.start(), offset + place.end()
    return head + at + claim[:start] + new + claim[end:]
