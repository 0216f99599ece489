"""Counterexamples beyond what can be scanned.

A claim is tried along lines: one parameter runs and the others stay at small values, or all run
together.  The parameter runs over powers of the bases that the relations divide by; calls are
evaluated sparsely or, where the recursion is too long for that, by proved closed forms.  Between
the last point where the claim holds and the first where it fails the least failing point of the
line is found by bisection.  That it is the smallest counterexample is proved where there is one
parameter; else the verdict says that it is not known.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from attrs import evolve, frozen

from passbound.checker.certificate import Counterexample
from passbound.checker.counterexamples import CONTRADICTS, at_point, below
from passbound.checker.knowledge import Knowledge
from passbound.checker.proofs import Proof, lemmas_of
from passbound.checker.prove import prove
from passbound.checker.templates import shape_of
from passbound.checker.walk import map_expr, substitute, substitute_cond
from passbound.models import terms as t
from passbound.models.bounds import parameter_bounds
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Budget
from passbound.models.interpret import Number

EXPONENTS_AT_MOST = 1200
EXPONENTS_A_LINE = 100
"""Where there are several lines."""
POINT_STEPS = 120_000
SEARCH_STEPS = 20_000_000
STAYING_AT = (0, 1, 2)
"""By how much more than their least values the parameters are that stay."""


@frozen
class Line:
    """Points at which some parameters have the value n and the others stay (None: it runs)."""

    staying: tuple[int | None, ...]

    def at(self, n: int) -> tuple[int, ...]:
        """The point for n."""
        return tuple(n if value is None else value for value in self.staying)

    def looked_at(self, checked_to: int | None) -> int:
        """Up to which n the points have been looked at, where every parameter was up to a value."""
        if checked_to is None or any((value or 0) > checked_to for value in self.staying):
            return 0
        return max(checked_to, 0)


def lines(claim: t.Claim) -> Iterator[Line]:
    """Lines through the points that a claim speaks of."""
    lows = [low for low, _ in parameter_bounds(claim).values()]
    for more, runs in product(STAYING_AT if len(lows) > 1 else (0,), range(len(lows))):
        yield Line(tuple(None if i == runs else low + more for i, low in enumerate(lows)))
    if len(lows) > 1:
        yield Line((None,) * len(lows))


@frozen
class Huge:
    """A failing point beyond the scan: its evidence, and the bracket where it may not be least."""

    evidence: Counterexample
    sides: tuple[Number, Number]
    bracket: tuple[int, int] | None

    @property
    def size(self) -> int:
        """The largest value of a parameter."""
        return max(self.evidence.values.values())


def gallop(knowledge: Knowledge, claim: t.Claim, checked_to: int | None) -> Huge | None:
    """A counterexample far beyond `checked_to`, the smallest that some line shows, or None."""
    if not any(isinstance(part, t.Comparison) for part in claim.parts):
        return None
    effort = Budget(SEARCH_STEPS), Budget(SEARCH_STEPS)
    shown, valid = closed(knowledge, claim)
    best: Huge | None = None
    for line in lines(claim):
        evaluated = _Probe(knowledge, claim, (), line, effort[0])
        formulas = _Probe(knowledge, shown, valid, line, effort[1])
        found = _along(evaluated, formulas, checked_to)
        if found is not None and (best is None or found.size < best.size):
            best = found
    return best


def _along(evaluated: _Probe, formulas: _Probe, checked_to: int | None) -> Huge | None:
    """A counterexample on a line, from what a claim says and what it says by closed forms."""
    found = evaluated.search(checked_to)
    if isinstance(found, bool):
        found = found or formulas.search(checked_to)
        if isinstance(found, bool):
            return None
        return _evidence(evaluated, formulas, *formulas.bisect(*found), checked_to)
    # Closed forms are quicker to evaluate than recursions; what they say is confirmed.
    good, bad = formulas.bisect(*found)
    if bad - good > 1 or evaluated.failing(bad) in (None, -1):
        good, bad = evaluated.bisect(*found)
    return _evidence(evaluated, evaluated, good, bad, checked_to)


@frozen
class _Probe:
    """Evaluates a claim at single points; None where that takes too long or has no value."""

    knowledge: Knowledge
    claim: t.Claim
    valid: tuple[t.Cond, ...]
    """Where these do not hold, the claim's formulas say nothing."""
    line: Line
    budget: Budget

    def failing(self, n: int) -> int | None:
        """The first part that fails at n; -1: all hold or the asserts do not; None: unknown."""
        evaluator = self.knowledge.program.evaluator
        here = Budget(POINT_STEPS)
        try:
            self.budget.spend(n.bit_length() + 100)
            env = evaluator.environment(self.claim, self.line.at(n), here)
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
        env = evaluator.environment(self.claim, self.line.at(n)) or {}
        return evaluator.expr(part.left, env), evaluator.expr(part.right, env)

    def search(self, checked_to: int | None) -> tuple[int, int] | bool:
        """A point where the claim holds and a later one where it fails; else whether all held."""
        good, unknown = self.line.looked_at(checked_to), 0
        for n in self._points():
            if n <= good:
                continue
            outcome = self.failing(n)
            if outcome is None:
                unknown += 1
                if unknown > 3:
                    return False
            elif outcome >= 0:
                return good, n
            else:
                good = n
        return not unknown

    def _points(self) -> Iterator[int]:
        bases = sorted(set(_bases(self.knowledge)) | {2})
        exponent = 0
        last = EXPONENTS_AT_MOST if len(self.line.staying) == 1 else EXPONENTS_A_LINE
        while exponent < last:
            exponent += 1 + exponent // 50
            around = {3 << (exponent - 1)}
            for base in bases:
                if exponent * base.bit_length() < last * 2:
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
    evaluated: _Probe, probe: _Probe, good: int, bad: int, checked_to: int | None
) -> Huge | None:
    """The evidence that `probe` failed at `bad`; what formulas say is proved where it must be."""
    knowledge, claim, values = evaluated.knowledge, evaluated.claim, probe.line.at(bad)
    number = probe.failing(bad)
    if number is None or number < 0:
        return None
    part, shown = claim.parts[number], probe.claim.parts[number]
    assert isinstance(part, t.Comparison) and isinstance(shown, t.Comparison)
    sides = probe.sides(bad, shown)
    failure: Proof | None = None
    op = CONTRADICTS[part.op][0]
    if part.op == "==" and sides[0] > sides[1]:
        op = ">"
    if evaluated.failing(bad) != number:
        try:
            proved = prove(knowledge, at_point(claim, part, op, values))
        except ValueError:
            return None
        if not isinstance(proved, Proof):
            return None
        failure = proved
    alone = len(values) == 1 and bad - good == 1
    least = prove(knowledge, below(claim, bad)) if alone else None
    minimal = least if isinstance(least, Proof) else None
    point = dict(zip(claim.params, values, strict=True))
    evidence = Counterexample(point, number, op, failure or "evaluation", minimal)
    # That it holds at `good` says nothing about the points below, which were not all looked at.
    below_all = -1 if checked_to is None else checked_to
    return Huge(evidence, sides, None if minimal else (below_all, max(values)))
