"""The independent re-checker: from a certificate alone to the statement that it proves.

It reads the relations and the claim from the certificate's source, generates every obligation
again (`obligations`), and holds the certificate's multipliers against them with exact polynomial
arithmetic.  It calls no solver and searches for nothing; it imports neither z3 nor the prover.

One function a rule, each with a precise reason for a rejection.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from attrs import frozen

from passbound.checker.asymptotics import (
    comparison,
    divergence_claim,
    from_start,
    kinds,
    positive,
)
from passbound.checker.cases import GiveUp
from passbound.checker.certificate import (
    Certificate,
    Counterexample,
    Divergence,
    Evidence,
    Exhaustion,
)
from passbound.checker.counterexamples import CONTRADICTS, at_point, below
from passbound.checker.descent import check_descent, inner_edges
from passbound.checker.effort import EFFORT
from passbound.checker.obligations import (
    Edge,
    Leaf,
    claim_leaves,
    lemma_leaves,
    part_leaves,
    relation_leaves,
)
from passbound.checker.polynomial import TooLarge
from passbound.checker.positivity import remainder
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import (
    Closings,
    Constant,
    Group,
    LemmaProof,
    PartEntry,
    Proof,
    in_order,
    lemmas_of,
)
from passbound.checker.scan import scan
from passbound.checker.walk import called, free_names
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.printer import claim_source
from passbound.models.reader import read_source
from passbound.models.traverse import calls

T = TypeVar("T")

SCAN_STEPS = 60_000_000
EVALUATION_STEPS = 10_000_000


class Rejected(Exception):
    """The certificate does not hold: which rule, where, what was expected and what stood there."""


@frozen
class Checked:
    """What a certificate proves: only `recheck` makes it."""

    claim: t.Claim
    relations: dict[str, t.Relation]
    verdict: t.Verdict
    evidence: Evidence

    @property
    def statement(self) -> str:
        """The claim that was checked, as source."""
        return claim_source(self.claim)


def recheck(certificate: Certificate) -> Checked:
    """Checks a certificate, from its text on.  Raises Rejected."""
    stem, _, _ = certificate.claim.rpartition(".")
    module = read_source(certificate.source, f"{stem}.py")
    if module.errors:
        first = module.errors[0]
        raise Rejected(f"source, line {first.span.line}: {first.message}")
    claim = next((c for c in module.claims if c.name == certificate.claim), None)
    if claim is None or len(module.claims) != 1:
        raise Rejected(f"source: expected the one claim {certificate.claim}")
    check_evidence(module.relations, claim, certificate.verdict, certificate.evidence)
    return Checked(claim, module.relations, certificate.verdict, certificate.evidence)


def check_evidence(
    relations: dict[str, t.Relation], claim: t.Claim, verdict: t.Verdict, evidence: Evidence
) -> None:
    """The rule for each kind of evidence.  Raises Rejected."""
    with EFFORT.apart():
        _check_evidence(relations, claim, verdict, evidence)


def _check_evidence(
    relations: dict[str, t.Relation], claim: t.Claim, verdict: t.Verdict, evidence: Evidence
) -> None:
    match evidence:
        case Proof():
            _expect(verdict == "proved", "a proof is evidence for 'proved' only")
            program, claim_ = desugar(relations, claim)
            assert claim_ is not None
            _check_proof(program, claim_, evidence)
        case Exhaustion():
            _expect(verdict == "proved", "exhaustion is evidence for 'proved' only")
            _check_exhaustion(relations, claim)
        case Counterexample():
            _expect(verdict == "refuted", "a counterexample is evidence for 'refuted' only")
            _check_counterexample(relations, claim, evidence)
        case Divergence():
            _expect(verdict == "refuted", "a divergence is evidence for 'refuted' only")
            _check_divergence(relations, claim, evidence)


def _expect(holds: bool, reason: str) -> None:
    if not holds:
        raise Rejected(reason)


# --- proofs ------------------------------------------------------------------------------------


def _check_proof(program: Program, claim: t.Claim, proof: Proof) -> None:
    """Foundation, then the claim's definedness, then the lemmas in order, then each part."""
    _check_foundation(program, claim, proof)
    forms = lemmas_of(proof.forms)
    leaves = _generate("the claim's definedness", lambda: claim_leaves(program, claim, forms))
    _check_leaves("the claim's definedness", leaves, proof.defined)
    for group in proof.groups:
        for entry in group.entries:
            _check_lemma(program, entry, group)
    _expect(len(proof.parts) == len(claim.parts), "the claim has another number of parts")
    for number, (part, shown) in enumerate(zip(claim.parts, proof.parts, strict=True), 1):
        where = f"part {number}"
        if isinstance(part, t.Asymptotic):
            _expect(not isinstance(shown, PartEntry), f"{where}: constants are missing")
            assert not isinstance(shown, PartEntry)
            _check_constants(program, claim, part, shown, where)
        else:
            _expect(isinstance(shown, PartEntry), f"{where}: constants for a comparison")
            assert isinstance(shown, PartEntry)
            _check_part(program, claim, part, shown, where)


def _check_foundation(program: Program, claim: t.Claim, proof: Proof) -> None:
    """Every relation that is reached has a value at every point of its domain."""
    foundation = proof.foundation
    edges: list[Edge] = []
    for name in sorted(program.relations):
        where = f"the definedness of {name}"
        _expect(name in foundation.defined, f"{where} is not shown")
        forms = lemmas_of(foundation.forms.get(name, ()))
        leaves, own = _generate(where, partial(relation_leaves, program, name, forms))
        _check_leaves(where, leaves, foundation.defined[name])
        edges += own
    params = {name: relation.params for name, relation in program.relations.items()}
    grouped: dict[str, int] = {}
    for number, descent in enumerate(foundation.descents):
        for name in descent.group:
            _expect(name not in grouped, f"{name} is in two groups")
            grouped[name] = number
        try:
            reason = check_descent(descent, inner_edges(descent.group, edges), params)
        except ValueError as error:
            reason = str(error)
        _expect(reason is None, f"termination: {reason}")
    for name, groups in foundation.forms.items():
        for lemma in lemmas_of(in_order(groups)):
            # A form may rest only on relations whose definedness does not rest on this one's.
            _expect(
                grouped.get(lemma.relation, len(grouped)) < grouped.get(name, -1),
                f"the definedness of {name} rests on a form of {lemma.relation}",
            )
    # Across groups calls go to groups that come earlier, so no recursion leaves its group.
    for edge in edges:
        for name in (edge.caller, edge.callee):
            _expect(name in grouped, f"termination of {name} is not shown")
        _expect(
            grouped[edge.callee] <= grouped[edge.caller],
            f"termination: {edge.caller} calls {edge.callee} of a later group",
        )


def _check_lemma(program: Program, entry: LemmaProof, group: Group) -> None:
    """The induction step of a lemma, from the lemmas before it, its group and itself."""
    lemma = entry.lemma
    where = f"the lemma on {lemma.relation}"
    _expect(lemma.relation in program.relations, f"{where}: there is no such relation")
    params = set(program.relations[lemma.relation].params)
    names = free_names(lemma.bound) | free_names(lemma.scale)
    _expect(names <= params, f"{where}: it speaks of {sorted(names - params)}")
    for call in calls(lemma.bound):
        callee = program.relations.get(call.relation)
        _expect(callee is not None, f"{where}: there is no relation {call.relation}")
        assert callee is not None
        _expect(
            len(call.args) == len(callee.params), f"{where}: {call.relation} takes other arguments"
        )
    settled = lemmas_of(group.below)
    leaves = _generate(where, lambda: lemma_leaves(program, lemma, settled, group.lemmas))
    _check_leaves(where, leaves, entry.closings)


def _check_part(
    program: Program,
    claim: t.Claim,
    part: t.Comparison,
    entry: PartEntry,
    where: str,
) -> None:
    """A comparison at every point that the asserts allow."""
    lemmas = lemmas_of(entry.groups)
    leaves = _generate(where, lambda: part_leaves(program, claim, part, lemmas, entry.how))
    _check_leaves(where, leaves, entry.closings)


def _check_constants(
    program: Program,
    claim: t.Claim,
    part: t.Asymptotic,
    constants: tuple[Constant, ...],
    where: str,
) -> None:
    """For each side a c > 0 and an n0 from which the comparison holds and the bound is positive."""
    _expect(bool(claim.params), f"{where}: a claim without parameters has no asymptotics")
    # The domain of a call is shown for local names and left sides, not for what stands in a bound.
    _expect(not called(part.bound), f"{where}: the bound calls a relation")
    _expect(
        tuple(c.kind for c in constants) == kinds(part), f"{where}: constants for another claim"
    )
    for constant in constants:
        _expect(constant.c > 0, f"{where}: c = {constant.c} is not positive")
        _expect(constant.n0 >= 0, f"{where}: n0 = {constant.n0} is negative")
        above = from_start(claim, constant.n0)
        wanted = comparison(part, constant.kind, t.Rational(constant.c))
        _check_part(program, above, wanted, constant.comparison, f"{where}, {constant.kind}")
        sign = f"{where}, the sign of the bound"
        _check_part(program, above, positive(part), constant.positive, sign)


def _generate(where: str, make: Callable[[], T]) -> T:
    try:
        return make()
    except GiveUp as reason:
        raise Rejected(f"{where}: no rule for {reason}") from None
    except KeyError as name:
        raise Rejected(f"{where}: unknown name {name}") from None


def _check_leaves(where: str, leaves: Sequence[Leaf], closings: Closings) -> None:
    """Every goal of every leaf, by the multipliers that the certificate gives for it."""
    places = {(i, j) for i, leaf in enumerate(leaves) for j in range(len(leaf.goals))}
    extra = sorted(closings.keys() - places)
    _expect(not extra, f"{where}: there is no obligation {extra[:1]}")
    for i, leaf in enumerate(leaves):
        for j, goal in enumerate(leaf.goals):
            try:
                rest = remainder(goal, leaf.facts, closings.get((i, j), ()))
            except (ValueError, TooLarge) as error:
                raise Rejected(f"{where}, obligation {i}.{j}: {error}") from None
            if not rest.is_nonnegative():
                raise Rejected(
                    f"{where}, obligation {i}.{j}: expected no negative coefficient, found {rest}"
                )


# --- evaluation --------------------------------------------------------------------------------


def _check_exhaustion(relations: dict[str, t.Relation], claim: t.Claim) -> None:
    """The asserts bound every parameter, and the claim holds at every point."""
    found = scan(relations, claim, SCAN_STEPS, past_failure=False)
    _expect(found.exhausted, "the asserts do not visibly leave finitely many points")
    _expect(found.error is None, "the claim has no value at some point")
    _expect(found.counterexample is None, f"the claim fails at {found.counterexample}")


def _check_counterexample(
    relations: dict[str, t.Relation], claim: t.Claim, evidence: Counterexample
) -> None:
    """The part fails at the values; and no smaller point fails, where that is said."""
    program, claim_ = desugar(relations, claim)
    assert claim_ is not None
    _expect(tuple(evidence.values) == claim.params, "the counterexample names other parameters")
    _expect(0 <= evidence.part < len(claim.parts), "the claim has no such part")
    part, part_ = claim.parts[evidence.part], claim_.parts[evidence.part]
    _expect(isinstance(part, t.Comparison), "an asymptotic part fails at no single point")
    assert isinstance(part, t.Comparison) and isinstance(part_, t.Comparison)
    values = tuple(evidence.values.values())
    _expect(min(values, default=0) >= 0, "a parameter is negative")
    _expect(evidence.op in CONTRADICTS[part.op], f"{evidence.op} does not contradict {part.op}")
    if evidence.failure == "evaluation":
        _check_failure(relations, claim, part, values)
    else:
        try:
            failing = at_point(claim_, part_, evidence.op, values)
        except ValueError as error:
            raise Rejected(f"the failure: {error}") from None
        _check_proof(program, failing, evidence.failure)
    if evidence.minimal == "evaluation":
        found = scan(relations, claim, SCAN_STEPS, past_failure=False)
        _expect(found.counterexample == dict(evidence.values), "it is not the smallest one")
    elif evidence.minimal is not None:
        _expect(len(values) == 1, "minimality by proof needs one parameter")
        _check_proof(program, below(claim_, values[0]), evidence.minimal)


def _check_failure(
    relations: dict[str, t.Relation], claim: t.Claim, part: t.Part, values: tuple[int, ...]
) -> None:
    """Both sides evaluated: the asserts hold and the part does not."""
    evaluator = Evaluator(relations)
    try:
        env = evaluator.environment(claim, values, EVALUATION_STEPS)
        _expect(env is not None, "the asserts do not hold at the counterexample")
        assert env is not None
        holds = evaluator.part(part, env, EVALUATION_STEPS)
    except EvaluationError as error:
        raise Rejected(f"the counterexample has no value: {error}") from None
    _expect(not holds, f"the claim holds at {values}")


def _check_divergence(
    relations: dict[str, t.Relation], claim: t.Claim, evidence: Divergence
) -> None:
    """Along the family the ratio of the two sides leaves every constant."""
    _expect(0 <= evidence.part < len(claim.parts), "the claim has no such part")
    part = claim.parts[evidence.part]
    _expect(isinstance(part, t.Asymptotic), "a divergence refutes an asymptotic part")
    assert isinstance(part, t.Asymptotic)
    try:
        restated = divergence_claim(
            claim, part, evidence.kind, evidence.family, evidence.factor, evidence.start
        )
    except ValueError as error:
        raise Rejected(f"divergence: {error}") from None
    program, claim_ = desugar(relations, restated)
    assert claim_ is not None
    _check_proof(program, claim_, evidence.proof)
