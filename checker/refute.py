"""Refutation beyond what can be scanned: huge counterexamples, and asymptotic claims that fail.

A claim of one parameter is tried at powers of the bases that its relations divide by, evaluated
sparsely or, where the recursion is too long for that, by proved closed forms.  Between the last
point where it holds and the first where it fails the least failing point is guessed by bisection;
that it is the least is then proved, or the verdict says that it is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise, product

from attrs import evolve, field, frozen

from passbound.checker.asymptotics import FACTORS, Kind, divergence_claim, kinds
from passbound.checker.certificate import Counterexample, Divergence
from passbound.checker.counterexamples import CONTRADICTS, at_point, below
from passbound.checker.knowledge import Knowledge
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import Proof, lemmas_of
from passbound.checker.prove import prove
from passbound.checker.templates import shape_of
from passbound.checker.walk import map_expr, substitute, substitute_cond
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.interpret import Number
from passbound.models.reallog import LogSum

EXPONENTS_AT_MOST = 1200
POINT_STEPS = 120_000
SEARCH_STEPS = 20_000_000
FAMILY_OFFSETS = (1, 2)
FAMILY_FACTORS = (4, 24)
STEEP = Fraction(21, 20)
"""By how much a ratio that leaves every constant should change from one value to the next."""


@frozen
class Huge:
    """A failing point beyond the scan: its evidence, and the bracket where it may not be least."""

    evidence: Counterexample
    sides: tuple[Number, Number]
    bracket: tuple[int, int] | None


def gallop(knowledge: Knowledge, claim: t.Claim, checked_to: int | None) -> Huge | None:
    """A counterexample of a claim of one parameter far beyond `checked_to`, or None."""
    if len(claim.params) != 1 or not any(isinstance(p, t.Comparison) for p in claim.parts):
        return None
    evaluated = _Probe(knowledge, claim)
    formulas = _Probe(knowledge, *closed(knowledge, claim))
    found = evaluated.search(checked_to)
    if found is None:
        found = formulas.search(checked_to)
        if found is None:
            return None
        return _evidence(knowledge, claim, formulas, *formulas.bisect(*found), checked_to)
    # Closed forms are quicker to evaluate than recursions; what they say is confirmed.
    good, bad = formulas.bisect(*found)
    if bad - good > 1 or evaluated.failing(bad) in (None, -1):
        good, bad = evaluated.bisect(*found)
    return _evidence(knowledge, claim, evaluated, good, bad, checked_to)


@frozen
class _Probe:
    """Evaluates a claim at single points; None where that takes too long or has no value."""

    knowledge: Knowledge
    claim: t.Claim
    valid: tuple[t.Cond, ...] = ()
    """Where these do not hold, the claim's formulas say nothing."""
    budget: Budget = field(factory=lambda: Budget(SEARCH_STEPS))

    def failing(self, n: int) -> int | None:
        """The first part that fails at n; -1: all hold or the asserts do not; None: unknown."""
        evaluator = self.knowledge.program.evaluator
        here = Budget(POINT_STEPS)
        try:
            self.budget.spend(n.bit_length() + 100)
            env = evaluator.environment(self.claim, (n,), here)
            if env is None:
                return -1
            if not all(evaluator.cond(cond, env, here) for cond in self.valid):
                return None
            for number, part in enumerate(self.claim.parts):
                if isinstance(part, t.Comparison) and not evaluator.part(part, env, here):
                    return number
            self.budget.spend(int(POINT_STEPS - here.left))
        except EvaluationError:
            return None
        return -1

    def sides(self, n: int, part: t.Comparison) -> tuple[Number, Number]:
        evaluator = self.knowledge.program.evaluator
        env = evaluator.environment(self.claim, (n,)) or {}
        return evaluator.expr(part.left, env), evaluator.expr(part.right, env)

    def search(self, checked_to: int | None) -> tuple[int, int] | None:
        """A point where the claim holds and a later one where it fails."""
        good, unknown = max(checked_to or 0, 0), 0
        for n in self._points():
            if n <= good:
                continue
            outcome = self.failing(n)
            if outcome is None:
                unknown += 1
                if unknown > 3:
                    return None
            elif outcome >= 0:
                return good, n
            else:
                good = n
        return None

    def _points(self) -> Iterator[int]:
        bases = sorted(set(_bases(self.knowledge)) | {2})
        exponent = 0
        while exponent < EXPONENTS_AT_MOST:
            exponent += 1 + exponent // 50
            around = {3 << (exponent - 1)}
            for base in bases:
                if exponent * base.bit_length() < EXPONENTS_AT_MOST * 2:
                    around |= {base**exponent + i for i in (-1, 0, 1)}
            yield from sorted(around)

    def bisect(self, good: int, bad: int) -> tuple[int, int]:
        """Neighbours where the claim holds and fails, between two points where it does."""
        while bad - good > 1:
            middle = (good + bad) // 2
            outcome = self.failing(middle)
            if outcome is None:
                break
            if outcome >= 0:
                bad = middle
            else:
                good = middle
        return good, bad


def _bases(knowledge: Knowledge) -> Iterator[int]:
    for group in knowledge.program.groups:
        for name in group:
            for bases in shape_of(knowledge.program.relations[name], group).divided.values():
                yield from (b.value for b in bases if isinstance(b, t.Int) and b.value >= 2)


def closed(knowledge: Knowledge, claim: t.Claim) -> tuple[t.Claim, tuple[t.Cond, ...]]:
    """The claim with proved closed forms in the place of calls, and where these hold."""
    valid: list[t.Cond] = []
    lemmas = {
        lemma.relation: lemma
        for name in sorted(knowledge.program.relations)
        for lemma in lemmas_of(knowledge.known_forms([name]))
        if lemma.scale == t.Int(1)
    }

    def replace(expr: t.Expr) -> t.Expr:
        expr = map_expr(expr, replace)
        if isinstance(expr, t.Call) and expr.relation in lemmas:
            lemma = lemmas[expr.relation]
            params = knowledge.program.relations[expr.relation].params
            point = dict(zip(params, expr.args, strict=True))
            valid.extend(substitute_cond(cond, point) for cond in lemma.where)
            return substitute(lemma.bound, point)
        return expr

    lets = tuple((name, replace(value)) for name, value in claim.lets)
    parts = tuple(
        evolve(p, left=replace(p.left), right=replace(p.right))
        if isinstance(p, t.Comparison)
        else p
        for p in claim.parts
    )
    return evolve(claim, lets=lets, parts=parts), tuple(valid)


def _evidence(
    knowledge: Knowledge,
    claim: t.Claim,
    probe: _Probe,
    good: int,
    bad: int,
    checked_to: int | None,
) -> Huge | None:
    number = probe.failing(bad)
    if number is None or number < 0:
        return None
    part, shown = claim.parts[number], probe.claim.parts[number]
    assert isinstance(part, t.Comparison) and isinstance(shown, t.Comparison)
    sides = probe.sides(bad, shown)
    failure: Proof | str = "evaluation"
    op = CONTRADICTS[part.op][0]
    if part.op == "==" and sides[0] > sides[1]:
        op = ">"
    if _Probe(knowledge, claim).failing(bad) != number:
        try:
            proved = prove(knowledge, at_point(claim, part, op, (bad,)))
        except ValueError:
            return None
        if not isinstance(proved, Proof):
            return None
        failure = proved
    least = prove(knowledge, below(claim, bad)) if bad - good == 1 else None
    minimal = least if isinstance(least, Proof) else None
    evidence = Counterexample(
        {claim.params[0]: bad},
        number,
        op,
        failure if isinstance(failure, Proof) else "evaluation",
        minimal,
    )
    # That it holds at `good` says nothing about the points below, which were not all looked at.
    below_all = -1 if checked_to is None else checked_to
    return Huge(evidence, sides, None if minimal else (below_all, bad))


# --- asymptotic claims -------------------------------------------------------------------------


def diverge(
    relations: dict[str, t.Relation], claim: t.Claim, knowledge_of: Callable[[Program], Knowledge]
) -> Divergence | None:
    """A proof that an asymptotic part fails, or None; `knowledge_of` a program is asked for."""
    for number, part in enumerate(claim.parts):
        if not isinstance(part, t.Asymptotic):
            continue
        for kind in kinds(part):
            found = _diverge_side(relations, claim, number, part, kind, knowledge_of)
            if found is not None:
                return found
    return None


def _diverge_side(
    relations: dict[str, t.Relation],
    claim: t.Claim,
    number: int,
    part: t.Asymptotic,
    kind: Kind,
    knowledge_of: Callable[[Program], Knowledge],
) -> Divergence | None:
    families = list(_families(relations, claim, part, kind))
    # Every way is tried quickly before any is tried thoroughly.
    for passes, start, family, factor in product(((False,), (True,)), (1, 2), families, FACTORS):
        try:
            restated = divergence_claim(claim, part, kind, family, factor, start)
        except ValueError:
            return None
        program, desugared = desugar(relations, restated)
        assert desugared is not None
        proof = prove(knowledge_of(program), desugared, passes=passes)
        if isinstance(proof, Proof):
            return Divergence(number, kind, family, factor, start, proof)
    return None


def _families(
    relations: dict[str, t.Relation], claim: t.Claim, part: t.Asymptotic, kind: Kind
) -> Iterator[dict[str, t.Expr]]:
    """Families along which the ratio moves the right way, judged by a few values."""
    evaluator = Evaluator(relations)
    variable = t.Var("t")
    shifted: list[t.Expr] = [t.Binary("+", variable, t.Int(offset)) for offset in FAMILY_OFFSETS]
    seen: list[dict[str, t.Expr]] = []
    for rest in _others(len(claim.params) - 1):
        for first in (variable, *shifted):
            family = dict(zip(claim.params, (first, *rest), strict=True))
            if family not in seen and _drifts(evaluator, claim, part, kind, family):
                seen.append(family)
                yield family
                break
    # b^(m t) is (b^t)^m: along such points a power overtakes every polynomial of degree below m.
    for factor in FAMILY_FACTORS if seen and kind == "O" else ():
        yield {**seen[0], claim.params[0]: t.Binary("*", t.Int(factor), variable)}


def _others(count: int) -> Iterator[tuple[t.Expr, ...]]:
    choices: tuple[t.Expr, ...] = (t.Int(1), t.Int(2), t.Int(0), t.Var("t"), t.Int(3))
    if count == 0:
        yield ()
        return
    for choice in choices:
        yield (choice,) * count
    if count > 1:
        for place in range(count):
            for base in (t.Int(1), t.Int(2)):
                yield tuple(t.Var("t") if i == place else base for i in range(count))


def _drifts(
    evaluator: Evaluator,
    claim: t.Claim,
    part: t.Asymptotic,
    kind: Kind,
    family: Mapping[str, t.Expr],
) -> bool:
    ratios: list[Fraction] = []
    for value in (4, 16, 64, 256, 1024, 4096):
        try:
            values = [evaluator.expr(family[name], {"t": value}) for name in claim.params]
            args = tuple(int(_rational(value)) for value in values)
            env = evaluator.environment(claim, args, POINT_STEPS)
            if env is None:
                return False
            left = evaluator.expr(part.expr, env, POINT_STEPS)
            right = evaluator.expr(part.bound, env, POINT_STEPS)
            if right:
                ratios.append(_rational(left) / _rational(right))
        except (EvaluationError, ArithmeticError, ValueError, TypeError):
            break
    if len(ratios) < 3:
        return False
    rising = all(b > a * STEEP for a, b in pairwise(ratios[-4:]))
    falling = all(b * STEEP < a for a, b in pairwise(ratios[-4:]))
    return rising if kind == "O" else falling or ratios[-1] <= 0


def _rational(value: Number) -> Fraction:
    if isinstance(value, LogSum):
        raise TypeError("a sum of logarithms is not a rational number")
    return Fraction(value)
