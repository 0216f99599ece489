"""Refutations at points that are too far away to compute.

That the claim fails from the point on is proved, as any claim is, and said of the point.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from passbound.checker.certificate import Counterexample
from passbound.checker.decide import Decider
from passbound.checker.kernel.emit import Emitter
from passbound.checker.kernel.statement import NoShape, ident
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.kernel.traced import COMPUTED
from passbound.checker.proofs import Proof
from passbound.models import terms as t

CONTRADICTION: Mapping[tuple[t.CompareOp, t.CompareOp], str] = {
    ("<=", ">"): "le_and_gt",
    (">=", "<"): "le_and_gt",
    ("<", ">="): "lt_and_ge",
    (">", "<="): "lt_and_ge",
    ("==", "<"): "eq_and_lt",
    ("==", ">"): "eq_and_gt",
}
"""The lemma that says that a comparison and another one do not both hold."""


def proved_to_fail(
    relations: Mapping[str, t.Relation],
    claim: t.Claim,
    part: t.Comparison,
    evidence: Counterexample,
    said: str,
) -> Theorem:
    """The theorem that the part fails at a point, which is `said`, as it does from there on.

    Raises NoShape and GiveUp where that is not proved.
    """
    rule = CONTRADICTION.get((part.op, evidence.op))
    if rule is None:
        raise NoShape(f"a comparison that {evidence.op} does not contradict")
    beyond = tuple(t.Compare(">=", t.Var(p), t.Int(v)) for p, v in evidence.values.items())
    contrary = evolve(part, op=evidence.op)
    late = evolve(claim, asserts=(*claim.asserts, *beyond), parts=(contrary,))
    decision = Decider(dict(relations)).proved(late)
    certificate = None if decision is None else decision.certificate
    if certificate is None or not isinstance(certificate.evidence, Proof):
        raise NoShape("a counterexample that is too large to compute")
    steps = Emitter(relations, late, certificate.evidence).steps()
    params = " ".join(ident(p) for p in claim.params)
    hyps = " ".join(f"e{i}'" for i in range(len(claim.params)))
    values = " ".join(map(str, evidence.values.values()))
    given = " ".join([COMPUTED] * (len(claim.params) + len(late.asserts)))
    fails = f"fun h => {rule} h ({steps.parts[0]} {values} {given})"
    packed = f"⟨{', '.join([*[COMPUTED] * len(claim.asserts), fails])}⟩"
    lines = [
        *steps.proof,
        f"theorem Steps.fails : {said} := by",
        f"  intro {params} {hyps}",
        f"  subst {hyps}",
        f"  exact {packed if claim.asserts else fails}",
    ]
    doc = f"The claim `{claim.name}` fails at a point."
    made = evolve(steps, proof=tuple(lines))
    return made.concluded(claim.name, doc, [said], ["Steps.fails"])
