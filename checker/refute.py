"""Refutation beyond what can be scanned: huge counterexamples, and asymptotic claims that fail.

A claim of one parameter is tried at powers of the bases that its relations divide by, evaluated
sparsely or, where the recursion is too long for that, by proved closed forms.  Between the last
point where it holds and the first where it fails the least failing point is guessed by bisection;
that it is the least is then proved, or the verdict says that it is not known.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise, product
from typing import TypeAlias

from attrs import evolve, field, frozen

from passbound.checker.asymptotics import Factor, Kind, T, divergence_claim, kinds
from passbound.checker.certificate import Counterexample, Divergence
from passbound.checker.counterexamples import CONTRADICTS, at_point, below
from passbound.checker.knowledge import Knowledge
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import Proof, lemmas_of
from passbound.checker.prove import prove
from passbound.checker.templates import shape_of
from passbound.checker.walk import map_expr, substitute, substitute_cond
from passbound.models import terms as t
from passbound.models.arithmetic import cdiv
from passbound.models.bounds import parameter_bounds
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.interpret import Number
from passbound.models.reallog import LogSum
from passbound.models.traverse import walk

EXPONENTS_AT_MOST = 1200
POINT_STEPS = 120_000
SEARCH_STEPS = 20_000_000
FAMILY_OFFSETS = (0, 1, 2)
FAMILY_FACTORS = (4, 24)
STRIDE_AT_MOST = 24
DEGREE_AT_MOST = 4
GLANCES, GLANCE_STEPS = 4, 3_000
LOOKS = 6
"""A ratio is looked at for t = 4, 16, 64, ..."""
STEEP = Fraction(21, 20)
"""By how much a ratio that leaves every constant should change from one value to the next."""
STEEPER = Fraction(6, 5)
"""By how much it should still change at the last, to be doubted: (n - 1) log2(n) / (n log2(n))
changes by less and less."""
NEARLY_LINEAR = Fraction(7, 2)
"""By how much a ratio that moves like t should change where t becomes four times as large."""
EVERY_FACTOR = Fraction(10**9)
"""Stands for the change of a ratio that passes 0."""

Family: TypeAlias = Mapping[str, t.Expr]
"""The claim's parameters in terms of t."""


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


def seems_to_diverge(evaluator: Evaluator, claim: t.Claim) -> bool:
    """Whether an asymptotic part looks false at a few small values: cheap, and proves nothing."""
    drifts = (
        _drift(evaluator, claim, part, kind, family, GLANCES, GLANCE_STEPS)
        for part in claim.parts
        if isinstance(part, t.Asymptotic)
        for kind in kinds(part)
        for family in _glanced(claim)
    )
    return any(ratios is not None and _steps(ratios)[-1] > STEEPER for ratios in drifts)


def _glanced(claim: t.Claim) -> Iterator[Family]:
    lows = _lows(claim)
    for rest in (1, 2) if len(lows) > 1 else (1,):
        yield {
            **{name: t.Int(max(rest, low)) for name, low in lows.items()},
            claim.params[0]: t.Var(T),
        }


@frozen
class Way:
    """One way in which a part may be shown to fail: along a family the ratio moves like a factor.

    `likely` says whether a few values of the ratio look like it.
    """

    number: int
    part: t.Asymptotic
    kind: Kind
    family: Family
    factor: Factor
    likely: bool


def diverge(
    relations: dict[str, t.Relation],
    claim: t.Claim,
    ways: Sequence[Way],
    knowledge_of: Callable[[Program], Knowledge],
) -> Divergence | None:
    """A proof that an asymptotic part fails, or None; `knowledge_of` a program is asked for."""
    lows = _lows(claim)
    # Every way is tried quickly before any is tried thoroughly.
    for passes, later, way in product(((False,), (True,)), (0, 1), ways):
        start = later + _start(way.family, lows)
        try:
            restated = divergence_claim(claim, way.part, way.kind, way.family, way.factor, start)
        except ValueError:
            continue
        program, desugared = desugar(relations, restated)
        assert desugared is not None
        proof = prove(knowledge_of(program), desugared, passes=passes)
        if isinstance(proof, Proof):
            return Divergence(way.number, way.kind, way.family, way.factor, start, proof)
    return None


def ways_to_diverge(evaluator: Evaluator, claim: t.Claim) -> Iterator[Way]:
    """Families along which the ratio of an asymptotic part moves the right way, and how fast."""
    for number, part in enumerate(claim.parts):
        for kind in kinds(part) if isinstance(part, t.Asymptotic) else ():
            assert isinstance(part, t.Asymptotic)
            for family, factor, likely in _families(evaluator, claim, part, kind):
                yield Way(number, part, kind, family, factor, likely)


def _families(
    evaluator: Evaluator, claim: t.Claim, part: t.Asymptotic, kind: Kind
) -> Iterator[tuple[Family, Factor, bool]]:
    paces = list(_paces(claim, part))
    seen: list[tuple[dict[str, t.Expr], _Pace]] = []
    explodes = False
    for rest in _others(list(_lows(claim).values())[1:]):
        for pace in paces:
            family = dict(zip(claim.params, (pace.expr, *rest), strict=True))
            if any(family == known for known, _ in seen):
                continue
            ratios = _drift(evaluator, claim, part, kind, family, LOOKS, POINT_STEPS)
            if ratios is not None:
                explodes = explodes or (not seen and _explodes(ratios))
                seen.append((family, pace))
                linear = _steps(ratios)[-1] >= NEARLY_LINEAR
                yield family, "t", linear
                yield family, "flog2(t)", not linear
                if pace.degree == 1:
                    break
    # b^(m t) is (b^t)^m: along such points a power overtakes every polynomial of degree below m.
    for factor in FAMILY_FACTORS if seen and kind == "O" else ():
        family, pace = seen[0]
        wide = evolve(pace, stride=cdiv(factor, pace.stride) * pace.stride)
        yield {**family, claim.params[0]: wide.expr}, "t", explodes
        yield {**family, claim.params[0]: wide.expr}, "flog2(t)", False


@frozen
class _Pace:
    """The first parameter along a family: (stride t + offset) ^ degree."""

    stride: int
    offset: int
    degree: int = 1

    @property
    def expr(self) -> t.Expr:
        """As a term in t."""
        pace: t.Expr = t.Var(T)
        if self.stride != 1:
            pace = t.Binary("*", t.Int(self.stride), pace)
        if self.offset:
            pace = t.Binary("+", pace, t.Int(self.offset))
        return pace if self.degree == 1 else t.Binary("**", pace, t.Int(self.degree))


def _paces(claim: t.Claim, part: t.Asymptotic) -> Iterator[_Pace]:
    """Perfect powers first, where the bound has roots: there they are numbers."""
    stride, degree = _stride(claim), _degree(part)
    offsets = FAMILY_OFFSETS if stride == 1 else range(stride)
    if degree > 1:
        yield from (_Pace(stride, offset, degree) for offset in offsets)
    yield from (_Pace(stride, offset) for offset in offsets)


def _stride(claim: t.Claim) -> int:
    """The least s so that the asserts ask the same residues of every s t + r; 1 if too large."""
    moduli = [1]
    for term in (here for cond in claim.asserts for here in walk(cond)):
        match term:
            case t.Binary("%", t.Var(name), t.Int(modulus)) if modulus > 0:
                moduli += [modulus] if name == claim.params[0] else []
    stride = math.lcm(*moduli)
    return stride if stride <= STRIDE_AT_MOST else 1


def _degree(part: t.Asymptotic) -> int:
    """The degree of the roots in the bound; 1 if there are none, or too large."""
    degrees = [1]
    for term in walk(part.bound):
        match term:
            case t.Binary("**", _, t.Rational(value)):
                degrees.append(value.denominator)
            case t.Binary("**", _, t.Binary("/", t.Int(_), t.Int(value))) if value > 0:
                degrees.append(value)
    degree = math.lcm(*degrees)
    return degree if degree <= DEGREE_AT_MOST else 1


def _lows(claim: t.Claim) -> dict[str, int]:
    """The least value that the asserts plainly leave each parameter."""
    return {name: low for name, (low, _) in parameter_bounds(claim).items()}


def _start(family: Family, lows: Mapping[str, int]) -> int:
    """The least t >= 1 from which on no parameter is below its least value."""
    t_ = 1
    for name, low in lows.items():
        match family[name]:
            case t.Binary("+", _, t.Int(offset)):  # s t + offset, with s = 1 as the worst
                t_ = max(t_, low - offset)
            case t.Binary("*", t.Int(factor), _):
                t_ = max(t_, cdiv(low, factor))
            case t.Binary("**", _, t.Int(degree)):
                while t_**degree < low:
                    t_ += 1
            case t.Var():
                t_ = max(t_, low)
    return t_


def _steps(ratios: Sequence[Fraction]) -> list[Fraction]:
    """By how much each ratio is more than the one before, or less where they fall."""
    quotients = [b / a if a > 0 and b > 0 else EVERY_FACTOR for a, b in pairwise(ratios)]
    return [max(quotient, 1 / quotient) for quotient in quotients]


def _explodes(ratios: Sequence[Fraction]) -> bool:
    """Whether the ratio grows like no polynomial: by more at each step."""
    steps = _steps(ratios)
    return steps[-1] > 2 * steps[-2]


def _others(lows: Sequence[int]) -> Iterator[tuple[t.Expr, ...]]:
    """What the parameters after the first are along a family; each is at least its low."""
    choices: tuple[t.Expr, ...] = (t.Int(1), t.Int(2), t.Int(0), t.Var(T), t.Int(3))
    if not lows:
        yield ()
        return
    for choice in choices:
        yield tuple(_at_least(choice, low) for low in lows)
    if len(lows) > 1:
        for place in range(len(lows)):
            for base in (t.Int(1), t.Int(2)):
                yield tuple(
                    t.Var(T) if i == place else _at_least(base, low) for i, low in enumerate(lows)
                )


def _at_least(choice: t.Expr, low: int) -> t.Expr:
    return t.Int(max(choice.value, low)) if isinstance(choice, t.Int) else choice


def _drift(
    evaluator: Evaluator,
    claim: t.Claim,
    part: t.Asymptotic,
    kind: Kind,
    family: Family,
    looks: int,
    steps: int,
) -> list[Fraction] | None:
    """The ratio of the sides at some values of t, where it moves as if it left every constant."""
    ratios: list[Fraction] = []
    # A power of two: its logarithm is a number that the ratio can be told by.
    first = max(4, 1 << (_start(family, _lows(claim)) - 1).bit_length())
    for value in (first * 4**i for i in range(looks)):
        try:
            point = [evaluator.expr(family[name], {T: value}) for name in claim.params]
            args = tuple(int(_rational(value)) for value in point)
            env = evaluator.environment(claim, args, steps)
            if env is None and not ratios:
                continue  # the asserts may hold later on
            if env is None:
                return None
            left = evaluator.expr(part.expr, env, steps)
            right = evaluator.expr(part.bound, env, steps)
            if right:
                ratios.append(_rational(left) / _rational(right))
        except (EvaluationError, ArithmeticError, ValueError, TypeError):
            break
    if len(ratios) < 3:
        return None
    rising = all(b > a * STEEP for a, b in pairwise(ratios[-4:]))
    falling = all(b * STEEP < a for a, b in pairwise(ratios[-4:]))
    moves = rising if kind == "O" else falling or ratios[-1] <= 0
    return ratios if moves else None


def _rational(value: Number) -> Fraction:
    if isinstance(value, LogSum):
        raise TypeError("a sum of logarithms is not a rational number")
    return Fraction(value)
