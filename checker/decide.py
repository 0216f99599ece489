"""How one claim is decided: look, prove, look further, refute by proof, and say so honestly.

`decide` is deterministic: effort is counted in steps.  Whatever is called proved was held by the
independent re-checker first; whatever is called refuted was computed, or proved and re-checked.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from functools import cached_property
from typing import Any

from attrs import evolve, field, mutable

from passbound.checker.bysolver import proved_by_solver
from passbound.checker.cases import GiveUp
from passbound.checker.certificate import (
    Certificate,
    Counterexample,
    Divergence,
    Evidence,
    Exhaustion,
)
from passbound.checker.constants import attained
from passbound.checker.counterexamples import CONTRADICTS
from passbound.checker.divergence import Way, diverge, seems_to_diverge, ways_to_diverge
from passbound.checker.effort import EFFORT
from passbound.checker.gallop import gallop
from passbound.checker.hints import hinted
from passbound.checker.knowledge import Knowledge, Shaky
from passbound.checker.obligations import claim_leaves
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import Group, PartEntry, Proof
from passbound.checker.prove import Unproved, prove
from passbound.checker.recheck import Rejected, check_evidence
from passbound.checker.scan import ScanResult, relation_errors, scan
from passbound.checker.search import Stuck, close_leaves
from passbound.checker.unfold import unfolded
from passbound.checker.verdicts import AsymptoticConstant, ClaimProblem, Decision
from passbound.models import terms as t
from passbound.models.bounds import parameter_bounds
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.interpret import Number
from passbound.models.printer import expr_source, module_source

GLANCE_STEPS = 3_000
SCAN_STEPS = 250_000
LONG_SCAN_STEPS = 8_000_000
STEPS_A_POINT = 10
"""About what a point takes where there are several parameters."""
ERROR_STEPS = 60_000


NEVER = t.Comparison("==", t.Int(0), t.Int(1))
NOTHING = "nothing satisfies the asserts"


def decide(relations: Mapping[str, t.Relation], claim: t.Claim) -> Decision:
    """The verdict on a claim.  Raises ClaimProblem where the claim or a relation has no value."""
    return Decider(dict(relations)).decide(claim)


@mutable
class Decider:
    """Decides claims over the same relations, and remembers what it found out about them.

    What one of `claims` says may serve as a lemma for another one.
    """

    relations: dict[str, t.Relation]
    claims: Sequence[t.Claim] = ()
    _knowledge: dict[frozenset[t.Relation], Knowledge] = field(factory=dict)
    _closed: dict[Hashable, Group | None] = field(factory=dict)
    _evaluator: Evaluator = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._evaluator = Evaluator(self.relations)

    def decide(self, claim: t.Claim) -> Decision:
        """The verdict on one claim, see `decide`."""
        return self._case(claim).decide()

    def accept(self, claim: t.Claim, certificate: Certificate) -> Decision | None:
        """The verdict that a certificate for this claim gives, None where it does not hold."""
        return self._case(claim).accept(certificate)

    def proved(self, claim: t.Claim) -> Decision | None:
        """The verdict on a claim that can be proved, without looking for anything else."""
        decision = self._case(claim).proof()
        return decision if decision is not None and decision.verdict == "proved" else None

    def _case(self, claim: t.Claim) -> _Case:
        EFFORT.renew()
        program, desugared = desugar(self.relations, claim)
        assert desugared is not None
        return _Case(self, self.knowledge(program), claim, desugared)

    def knowledge(self, program: Program) -> Knowledge:
        """What is known of a program's relations, so far and from now on."""
        key = frozenset(program.relations.values())
        if key not in self._knowledge:
            self._knowledge[key] = Knowledge(program, self._closed)
        return self._knowledge[key]

    def scan(self, claim: t.Claim, steps: int) -> ScanResult:
        """Evaluation up to an effort, with the values that are known already."""
        return scan(self.relations, claim, steps, self._evaluator)


@mutable
class _Case:
    """One claim on its way; `desugared` is the claim over the knowledge's program."""

    decider: Decider
    knowledge: Knowledge
    claim: t.Claim
    desugared: t.Claim
    warnings: list[str] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        bounds = parameter_bounds(self.claim)
        for part in self.claim.parts:
            if isinstance(part, t.Asymptotic) and bounds[self.claim.params[0]][1] is not None:
                self.warnings.append(
                    f"the asserts bound {self.claim.params[0]}, so the asymptotic part says nothing"
                )

    def decide(self) -> Decision:
        found = self._glanced()
        if isinstance(found, Decision):
            return found
        # What looks false is refuted first: a proof that cannot be found takes long to give up.
        doubtful = seems_to_diverge(self.decider._evaluator, self.claim) and self._is_defined()
        with EFFORT.apart():
            refuted = self._diverging(self.ways[True]) if doubtful else None
        if refuted is not None:
            return refuted
        proof = self._prove()
        if isinstance(proof, Proof):
            return self._proved(proof)
        found = self._looked(self._look_further())
        if isinstance(found, Decision):
            return found
        return (
            self._diverging(() if doubtful else self.ways[True])
            or self._diverging(self.ways[False])
            or self._failing_far_out(found)
            or self._last_resort(proof, found)
        )

    def accept(self, certificate: Certificate) -> Decision | None:
        """See `Decider.accept`; where evaluation is all the evidence, it is simply done."""
        if (certificate.claim, certificate.source) != (self.claim.name, self._source):
            return None
        found: Decision | ScanResult | None = None
        match certificate.evidence:
            case Proof() as proof:
                found = self._proved(proof)
            case Divergence() as divergence:
                found = self._diverges(divergence)
            case Exhaustion() | Counterexample(minimal="evaluation"):
                found = self._glanced()
                if not isinstance(found, Decision):
                    found = self._looked(self.decider.scan(self.claim, SCAN_STEPS))
            case Counterexample(failure="evaluation", minimal=Proof()) as far:
                found = self._fails(far, lambda: self._sides(far))
        settled = isinstance(found, Decision) and found.verdict == certificate.verdict
        return found if isinstance(found, Decision) and settled else None

    @cached_property
    def _smallest(self) -> int | None:
        """The largest parameter of the smallest input that the asserts allow, if soon found."""
        lows = [low for low, _ in parameter_bounds(self.claim).values()]
        with suppress(EvaluationError):
            here = self.decider._evaluator.environment(self.claim, tuple(lows), GLANCE_STEPS)
            if here is not None:
                return max(lows, default=0)
        never = evolve(self.claim, parts=(NEVER,))
        found = self.decider.scan(never, GLANCE_STEPS).counterexample
        return None if found is None else max(found.values(), default=0)

    def _note_empty(self) -> None:
        """Warns where nothing satisfies the asserts, so that the claim says nothing."""
        if self._smallest is None:
            never = evolve(self.desugared, parts=(NEVER,))
            with EFFORT.apart():
                empty = prove(self.knowledge, never)
            if isinstance(empty, Proof):
                self.warnings.append(NOTHING)

    def _prove(self) -> Proof | Unproved:
        return prove(self.knowledge, self.desugared, self._hints)

    def proof(self) -> Decision | None:
        """The decision that a proof gives, or None."""
        found = self._prove()
        return self._proved(found) if isinstance(found, Proof) else None

    def _hints(self, names: Sequence[str]) -> Sequence[Group]:
        return hinted(self.knowledge, self.decider.relations, self.decider.claims, names)

    # --- looking -------------------------------------------------------------------------------

    def _glanced(self) -> Decision | ScanResult:
        return self._looked(self.decider.scan(self.claim, GLANCE_STEPS))

    def _look_further(self) -> ScanResult:
        self._rule_out_errors()
        return self.decider.scan(self.claim, SCAN_STEPS)

    def _looked(self, found: ScanResult) -> Decision | ScanResult:
        """The decision, where evaluation alone gives one."""
        self._raise_error(found)
        if found.counterexample is not None:
            if not self._is_defined():
                self._rule_out_errors()
                self._raise_error(self.decider.scan(self.claim, SCAN_STEPS))
            return self._counterexample(found)
        if found.exhausted and not any(isinstance(p, t.Asymptotic) for p in self.claim.parts):
            self._rule_out_errors()
            if found.vacuous:
                self.warnings.append(NOTHING)
            checked_to = {"checked_to": found.checked_to}
            return self._certified("proved", Exhaustion(), lambda: checked_to)
        return found

    def _raise_error(self, found: ScanResult) -> None:
        if found.error is not None:
            at = ", ".join(f"{name} = {value}" for name, value in (found.error_at or {}).items())
            where = f" (at {at})" if at else ""
            raise ClaimProblem(f"{found.error}{where}", found.error.span, found.error.file)

    def _is_defined(self) -> bool:
        """Whether the claim and all that it uses are known to have a value everywhere."""
        names = sorted(self.knowledge.program.relations)
        if isinstance(self.knowledge.foundation(names), Shaky):
            return False
        try:
            leaves = claim_leaves(self.knowledge.program, self.desugared)
        except GiveUp:
            return False
        return not isinstance(close_leaves(leaves, (1,)), Stuck)

    def _rule_out_errors(self) -> None:
        """Looks for an input at which a relation, or the claim, has no value."""
        for name in sorted(self.knowledge.program.relations.keys() & self.decider.relations.keys()):
            if not isinstance(self.knowledge.foundation([name]), Shaky):
                continue
            found = relation_errors(
                self.decider.relations, name, ERROR_STEPS, self.decider._evaluator
            )
            if found.error is not None:
                at = ", ".join(str(value) for value in (found.error_at or {}).values())
                raise ClaimProblem(
                    f"{name}({at}) has no value: {found.error}", found.error.span, found.error.file
                )

    def _counterexample(self, found: ScanResult) -> Decision:
        values, number = dict(found.counterexample or {}), found.part or 0
        part = self.claim.parts[number]
        assert isinstance(part, t.Comparison) and found.sides is not None
        op = CONTRADICTS[part.op][0]
        if part.op == "==" and found.sides[0] > found.sides[1]:
            op = ">"
        evidence = Counterexample(values, number, op, "evaluation", "evaluation")
        return Decision(
            "refuted",
            "evaluation",
            counterexample=values,
            part=number,
            sides=_shown(found.sides),
            minimal=True,
            unfolded=unfolded(self.decider._evaluator, self.claim, number, tuple(values.values())),
            checked_to=found.checked_to,
            warnings=tuple(self.warnings),
            certificate=self._certificate("refuted", evidence),
        )

    # --- proved --------------------------------------------------------------------------------

    def _proved(self, proof: Proof) -> Decision:
        self._note_empty()
        return self._certified("proved", proof, lambda: {"constants": self._constants(proof)})

    def _constants(self, proof: Proof) -> tuple[AsymptoticConstant, ...] | None:
        constants = tuple(
            AsymptoticConstant(
                number,
                c.kind,
                c.c,
                c.n0,
                attained(self.knowledge, self.desugared, part, c.c, c.n0),
            )
            for number, (part, entry) in enumerate(
                zip(self.desugared.parts, proof.parts, strict=True)
            )
            if isinstance(part, t.Asymptotic) and not isinstance(entry, PartEntry)
            for c in entry
        )
        return constants or None

    def _certified(
        self, verdict: t.Verdict, evidence: Evidence, details: Callable[[], Mapping[str, Any]]
    ) -> Decision:
        """The decision, once the re-checker has accepted it; its `details` are asked for then."""
        certificate = self._certificate(verdict, evidence)
        try:
            check_evidence(self.decider.relations, self.claim, verdict, evidence)
        except Rejected as reason:
            return Decision(
                "unknown",
                reason=f"a proof was found, but the re-checker rejects it: {reason}",
                warnings=tuple(self.warnings),
            )
        return Decision(
            verdict,
            "certificate",
            certificate=certificate,
            warnings=tuple(self.warnings),
            **details(),
        )

    def _certificate(self, verdict: t.Verdict, evidence: Evidence) -> Certificate:
        return Certificate(self.claim.name, self._source, verdict, evidence)

    @cached_property
    def _source(self) -> str:
        return module_source(self.decider.relations, self.claim)

    def _held_up_to(self, found: ScanResult) -> int | None:
        """Up to which value comparisons were evaluated, None where there was nothing to look at."""
        looked = any(isinstance(part, t.Comparison) for part in self.claim.parts)
        smallest, checked_to = self._smallest, found.checked_to
        if not looked or smallest is None or checked_to is None or smallest > checked_to:
            return None
        return checked_to

    # --- refuted by proof, or unknown ----------------------------------------------------------

    @cached_property
    def ways(self) -> Mapping[bool, Sequence[Way]]:
        """The ways in which an asymptotic part may be refuted: the likely ones, the others."""
        every = list(ways_to_diverge(self.decider._evaluator, self.claim))
        return {likely: [w for w in every if w.likely is likely] for likely in (True, False)}

    def _diverging(self, ways: Sequence[Way]) -> Decision | None:
        divergence = diverge(self.decider.relations, self.claim, ways, self.decider.knowledge)
        return None if divergence is None else self._diverges(divergence)

    def _diverges(self, divergence: Divergence) -> Decision:
        return self._certified(
            "refuted", divergence, lambda: {"reason": _divergence_text(self.claim, divergence)}
        )

    def _failing_far_out(self, found: ScanResult) -> Decision | None:
        huge = gallop(self.knowledge, self.desugared, found.checked_to)
        if huge is None:
            return None
        others = len(self.claim.params) - 1
        steps = (huge.size + 1) * (STEPS_A_POINT * (huge.size + 1)) ** others
        if huge.bracket is not None and steps <= LONG_SCAN_STEPS:
            looked = self._looked(self.decider.scan(self.claim, LONG_SCAN_STEPS))
            if isinstance(looked, Decision):
                return looked
        return self._fails(huge.evidence, lambda: huge.sides, huge.bracket)

    def _fails(
        self,
        evidence: Counterexample,
        sides: Callable[[], tuple[Number, Number]],
        bracket: tuple[int, int] | None = None,
    ) -> Decision:
        return self._certified(
            "refuted",
            evidence,
            lambda: {
                "counterexample": dict(evidence.values),
                "part": evidence.part,
                "sides": _shown(sides()),
                "minimal": bracket is None,
                "bracket": bracket,
            },
        )

    def _sides(self, evidence: Counterexample) -> tuple[Number, Number]:
        """The values of the two sides of the part that fails."""
        evaluator, part = self.decider._evaluator, self.claim.parts[evidence.part]
        env = evaluator.environment(self.claim, tuple(evidence.values.values()))
        assert isinstance(part, t.Comparison) and env is not None
        return evaluator.expr(part.left, env), evaluator.expr(part.right, env)

    def _last_resort(self, proof: Unproved, found: ScanResult) -> Decision:
        settled = proved_by_solver(self.knowledge, self.desugared)
        if settled is not None:
            names = ", ".join(obligation.name for obligation in settled)
            return Decision(
                "proved",
                "solver",
                reason=f"z3 settled obligations that no certificate was found for: {names}",
                checked_to=found.checked_to,
                warnings=tuple(self.warnings),
            )
        return Decision(
            "unknown",
            reason=proof.reason,
            checked_to=self._held_up_to(found),
            warnings=tuple(self.warnings),
        )


def _shown(
    sides: tuple[Number, Number],
) -> tuple[int | Fraction | str, int | Fraction | str]:
    left, right = (v if isinstance(v, int | Fraction) else str(v) for v in sides)
    return left, right


def _divergence_text(claim: t.Claim, divergence: Divergence) -> str:
    point = ", ".join(f"{n} = {expr_source(e)}" for n, e in divergence.family.items())
    more = "more" if divergence.kind == "O" else "less"
    return (
        f"along {point} (t = {divergence.start}, {divergence.start + 1}, ...) the left side is "
        f"{more} than any constant times the bound: the ratio "
        f"{'grows' if divergence.kind == 'O' else 'falls'} at least like "
        f"{divergence.factor if divergence.kind == 'O' else '1 / ' + divergence.factor}"
    )
