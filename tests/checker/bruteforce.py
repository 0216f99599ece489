"""Verdicts against brute force: what exact evaluation at small inputs says of a decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import product

from attrs import field, frozen, mutable

from passbound.checker.asymptotics import FACTORS
from passbound.checker.certificate import Divergence, dumps, loads
from passbound.checker.program import substitute
from passbound.checker.recheck import Rejected, recheck
from passbound.checker.verdicts import ClaimProblem, Decision
from passbound.models import terms as t
from passbound.models.errors import EvaluationError, OutOfBudget, Undecided
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.interpret import Env, NotExact

STEPS = 400_000
POINT_STEPS = 40_000
ONE_TO = 600
MORE_TO = {2: 18, 3: 8}


def points(count: int) -> Iterator[tuple[int, ...]]:
    """Small inputs, those with the smaller largest value first, then lexicographically."""
    if count == 1:
        yield from ((n,) for n in range(ONE_TO))
        return
    for r in range(MORE_TO.get(count, 4)):
        yield from (p for p in product(range(r + 1), repeat=count) if max(p, default=0) == r)


@frozen
class Seen:
    """What was seen: the first failing input with its part, the first without a value, the last."""

    failing: tuple[tuple[int, ...], int] | None
    error: tuple[tuple[int, ...], EvaluationError] | None
    to: int
    allowed: tuple[tuple[int, ...], ...]


@mutable
class Oracle:
    """Looks at claims over some relations."""

    relations: Mapping[str, t.Relation]
    evaluator: Evaluator = field(init=False)
    errors: dict[str, tuple[tuple[int, ...], EvaluationError] | None] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.evaluator = Evaluator(self.relations)

    def look(self, claim: t.Claim) -> Seen:
        """The claim at small inputs, as far as the effort reaches."""
        budget, failing, to, allowed = Budget(STEPS), None, -1, []
        for point in points(len(claim.params)):
            try:
                budget.spend(300)
                env = self.evaluator.environment(claim, point, budget)
                if env is not None:
                    allowed.append(point)
                    for number, part in enumerate(claim.parts):
                        if isinstance(part, t.Asymptotic):
                            self.evaluator.expr(part.expr, env, budget)
                        elif not self.evaluator.part(part, env, budget) and failing is None:
                            failing = point, number
            except (OutOfBudget, Undecided):
                break
            except EvaluationError as error:
                return Seen(failing, (point, error), to, tuple(allowed))
            to = max(point, default=0)
        return Seen(failing, None, to, tuple(allowed))

    def relation_error(self, name: str) -> tuple[tuple[int, ...], EvaluationError] | None:
        """The first small input of a relation's domain at which it has no value."""
        if name not in self.errors:
            self.errors[name] = self._relation_error(name)
        return self.errors[name]

    def _relation_error(self, name: str) -> tuple[tuple[int, ...], EvaluationError] | None:
        budget = Budget(STEPS)
        for point in points(len(self.relations[name].params)):
            try:
                budget.spend(20)
                if self.evaluator.in_domain(name, point):
                    self.evaluator.call(name, point, budget)
            except OutOfBudget:
                return None
            except EvaluationError as error:
                return point, error
        return None

    def used(self, claim: t.Claim) -> list[str]:
        """The relations that a claim rests on."""
        from passbound.checker.program import desugar

        program, _ = desugar(dict(self.relations), claim)
        return sorted(program.relations.keys() & self.relations.keys())

    # --- decisions -----------------------------------------------------------------------------

    def judge(self, claim: t.Claim, decision: Decision | ClaimProblem) -> list[str]:
        """What is wrong with a decision: empty where brute force agrees."""
        seen = self.look(claim)
        broken = [(name, e) for name in self.used(claim) if (e := self.relation_error(name))]
        if isinstance(decision, ClaimProblem):
            return [] if seen.error or broken else [f"UNSEEN problem: {decision.message}"]
        wrong: list[str] = []
        if decision.verdict != "unknown":
            if seen.error:
                wrong.append(f"{decision.verdict}, but no value at {seen.error}")
            wrong += [f"{decision.verdict}, but {name} has no value at {e}" for name, e in broken]
        if decision.verdict == "proved":
            if seen.failing:
                wrong.append(f"proved, but fails at {seen.failing}")
            wrong += self._constants(claim, decision, seen)
        if decision.verdict == "refuted":
            wrong += self._refuted(claim, decision, seen)
        first = max(seen.failing[0], default=0) if seen.failing else None
        to = decision.checked_to if decision.verdict != "refuted" else None
        if first is not None and to is not None and first <= to:
            wrong.append(f"checked to {to}, but fails at {seen.failing}")
        return wrong + self._certificate(claim, decision)

    def _constants(self, claim: t.Claim, decision: Decision, seen: Seen) -> list[str]:
        wrong = []
        for number, part in enumerate(claim.parts):
            if not isinstance(part, t.Asymptotic):
                continue
            mine = [c for c in decision.constants or () if c.part == number]
            kinds = ["O", "Omega"] if part.kind == "Theta" else [part.kind]
            if decision.held_by == "certificate" and [c.kind for c in mine] != kinds:
                wrong.append(f"part {number} has the constants {mine}")
            for constant in mine:
                for point in seen.allowed:
                    if point[0] < constant.n0:
                        continue
                    env = self.evaluator.environment(claim, point)
                    assert env is not None
                    how = self._bounded(part.expr, part.bound, constant.kind, constant.c, env)
                    if how:
                        wrong.append(f"{constant} {how} at {point}")
                        break
        return wrong

    def _bounded(self, expr: t.Expr, bound: t.Expr, kind: str, c: Fraction, env: Env) -> str | None:
        """What is wrong with expr <= c * bound (O) or expr >= c * bound (Omega) and bound > 0."""
        op: t.CompareOp = "<=" if kind == "O" else ">="
        scaled = t.Binary("*", t.Rational(c), bound)
        try:
            try:
                if not self.evaluator.cond(t.Comparison(">", bound, t.Int(0)), env, POINT_STEPS):
                    return "G is not positive"
                if not self.evaluator.cond(t.Comparison(op, expr, scaled), env, POINT_STEPS):
                    return "fails"
            except NotExact:
                low, high = self.evaluator.interval(bound, env, 64, POINT_STEPS)
                if high <= 0:
                    return "G is not positive"
                left = self.evaluator.interval(expr, env, 64, POINT_STEPS)
                if (left[0] > c * high) if kind == "O" else (left[1] < c * low):
                    return "fails"
        except (OutOfBudget, Undecided):
            return None
        except EvaluationError as error:
            return f"has no value ({error})"
        return None

    def _refuted(self, claim: t.Claim, decision: Decision, seen: Seen) -> list[str]:
        if decision.counterexample is None:
            return self._diverges(claim, decision)
        wrong = []
        point = tuple(decision.counterexample.values())
        if tuple(decision.counterexample) != claim.params:
            wrong.append(f"other parameters: {decision.counterexample}")
        try:
            env = self.evaluator.environment(claim, point, STEPS)
            part = claim.parts[decision.part or 0]
            if env is None:
                wrong.append(f"the asserts do not hold at {point}")
            elif not isinstance(part, t.Comparison) or self.evaluator.part(part, env, STEPS):
                wrong.append(f"the part holds at {point}")
        except (OutOfBudget, Undecided):
            pass
        except EvaluationError as error:
            wrong.append(f"no value at {point}: {error}")
        order = (max(point, default=0), point)
        if seen.failing:
            first = (max(seen.failing[0], default=0), seen.failing[0])
            if decision.minimal and order != first:
                wrong.append(f"said to be the least: {point}, but {first[1]} fails")
            if decision.bracket is not None and first[0] <= decision.bracket[0]:
                wrong.append(f"bracket {decision.bracket}, but {first[1]} fails")
        elif order[0] <= seen.to:
            wrong.append(f"{point} does not fail")
        if not decision.minimal and decision.bracket is None:
            wrong.append("neither minimal nor a bracket")
        return wrong

    def _diverges(self, claim: t.Claim, decision: Decision) -> list[str]:
        certificate = decision.certificate
        if certificate is None or not isinstance(certificate.evidence, Divergence):
            return ["refuted without a counterexample"]
        found = certificate.evidence
        part = claim.parts[found.part]
        assert isinstance(part, t.Asymptotic)
        grows, shown = FACTORS[found.factor], found.proof.parts[-1]
        assert isinstance(shown, tuple)
        wrong, first = [], max(found.start, shown[0].n0)
        for value in [*range(first, first + 12), 2 * first + 30]:
            here: Env = {"t": value}
            try:
                point = tuple(int(self.evaluator.expr(found.family[p], here)) for p in claim.params)
                env = self.evaluator.environment(claim, point, POINT_STEPS)
            except OutOfBudget:
                break
            if env is None or min(point) < 0 or point[0] < value:
                wrong.append(f"the family leaves the asserts at t = {value}")
                break
            left, right = part.expr, part.bound
            times = substitute(grows, {"t": t.Int(value)})
            if found.kind == "O":
                how = self._bounded(left, t.Binary("*", right, times), "Omega", shown[0].c, env)
            else:
                how = self._bounded(t.Binary("*", left, times), right, "O", shown[0].c, env)
            if how:
                wrong.append(f"divergence: {how} at t = {value}")
                break
        return wrong

    def _certificate(self, claim: t.Claim, decision: Decision) -> list[str]:
        if decision.certificate is None:
            held = decision.held_by in ("certificate", "evaluation")
            return ["there is no certificate"] if held else []
        try:
            again = loads(dumps(decision.certificate))
            checked = recheck(again)
        except Rejected as reason:
            return [f"its certificate is rejected: {reason}"]
        wrong = []
        if loads(dumps(again)) != again:
            wrong.append("its certificate changes when it is written")
        if checked.claim != claim or checked.verdict != decision.verdict:
            wrong.append(f"its certificate is about another claim: {checked.statement}")
        return wrong
