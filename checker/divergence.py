"""Asymptotic claims that fail: a family of points along which the ratio leaves every constant.

A few values of the ratio say which families are worth a try; that it does leave every constant is
then proved, as an asymptotic claim in the one number that runs along the family.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise, product
from typing import TypeAlias

from attrs import evolve, frozen

from passbound.checker.asymptotics import Factor, Kind, T, divergence_claim, kinds
from passbound.checker.certificate import Divergence
from passbound.checker.knowledge import Knowledge
from passbound.checker.program import Program, desugar, needed
from passbound.checker.proofs import Proof
from passbound.checker.prove import prove
from passbound.models import terms as t
from passbound.models.arithmetic import cdiv, floor_root
from passbound.models.bounds import parameter_bounds
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.interpret import Number
from passbound.models.reallog import LogSum
from passbound.models.traverse import walk

POINT_STEPS = 120_000
FAMILY_OFFSETS = (0, 1, 2)
FAMILY_FACTORS = (4, 24, 2)
STRIDE_AT_MOST = 24
THRESHOLD_AT_MOST = 1 << 20
DEGREE_AT_MOST = 4
GLANCES, GLANCE_STEPS = 6, 3_000
LOOKS = 6
"""A ratio is looked at for t = 4, 16, 64, ..."""
STEEP = Fraction(21, 20)
"""By how much a ratio that leaves every constant should change from one value to the next."""
STEADY = Fraction(9, 10)
"""Which part of the last difference but one the last one has to be, for a claim to be doubted."""
NEARLY_LINEAR = Fraction(7, 2)
"""By how much a ratio that moves like t should change where t becomes four times as large."""
EVERY_FACTOR = Fraction(10**9)
"""Stands for the change of a ratio that passes 0."""

Family: TypeAlias = Mapping[str, t.Expr]
"""The claim's parameters in terms of t."""


def seems_to_diverge(evaluator: Evaluator, claim: t.Claim) -> bool:
    """Whether an asymptotic part looks false at a few small values: cheap, and proves nothing."""
    drifts = (
        _drift(evaluator, claim, part, kind, family, GLANCES, GLANCE_STEPS)
        for part in claim.parts
        if isinstance(part, t.Asymptotic)
        for kind in kinds(part)
        for family in _glanced(claim)
    )
    return any(ratios is not None and _is_steady(ratios) for ratios in drifts)


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
                t_ = max(t_, floor_root(low - 1, degree) + 1 if low else 0)
            case t.Var():
                t_ = max(t_, low)
    return t_


def _steps(ratios: Sequence[Fraction]) -> list[Fraction]:
    """By how much each ratio is more than the one before, or less where they fall."""
    quotients = [b / a if a > 0 and b > 0 else EVERY_FACTOR for a, b in pairwise(ratios)]
    return [max(quotient, 1 / quotient) for quotient in quotients]


def _is_steady(ratios: Sequence[Fraction]) -> bool:
    """Whether a ratio that grows goes on to: a logarithm does, what nears a constant does not."""
    if ratios[-1] <= 0 or ratios[0] <= 0:
        return True
    grows = ratios if ratios[-1] > ratios[0] else [1 / ratio for ratio in ratios if ratio > 0]
    steps = [b - a for a, b in pairwise(grows)]
    return len(steps) > 1 and all(b > STEADY * a for a, b in pairwise(steps[-3:]))


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
    least = max(4, _start(family, _lows(claim)), _threshold(evaluator, claim))
    first = 1 << (least - 1).bit_length()
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


def _threshold(evaluator: Evaluator, claim: t.Claim) -> int:
    """The largest number that a relation compares with: below it values are special ones."""
    numbers = [
        side.value
        for name in needed(evaluator.relations, claim)
        for cond in walk(evaluator.relations[name].body)
        if isinstance(cond, t.Compare)
        for side in (cond.left, cond.right)
        if isinstance(side, t.Int)
    ]
    return min(max(numbers, default=0), THRESHOLD_AT_MOST)


def _rational(value: Number) -> Fraction:
    if isinstance(value, LogSum):
        raise TypeError("a sum of logarithms is not a rational number")
    return Fraction(value)
