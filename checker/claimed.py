"""What a claim, or a relation, says of a run at one point: bounds that are not to be exceeded.

A run shows one case, and a relation is often about the worst one.  So what is looked at is whether
the run cost more than it may; lower bounds of a claim say nothing about a single run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from attrs import frozen

from passbound.checker.loading import BadInput, claim_of, load, relation_of
from passbound.checker.predict import point_of
from passbound.checker.report import Verdict
from passbound.checker.selection import Selection
from passbound.checker.shown import integer
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.ledger import UNITS
from passbound.models.printer import expr_source
from passbound.models.terms import Call, Claim, Comparison, Expr, Module, Relation

STEPS = 200_000_000
BITS = 64

_TURNED = {"<=": ">=", ">=": "<=", "<": ">", ">": "<", "==": "=="}


@frozen
class Bound:
    """At most so much of a unit (less than it, where `op` is <)."""

    unit: str
    op: str
    value: Fraction
    text: str

    def admits(self, amount: int) -> bool:
        """Whether a count is within the bound."""
        return amount < self.value if self.op == "<" else amount <= self.value


@frozen
class Claimed:
    """The bounds that a claim or a relation puts on a run."""

    file: str
    name: str
    bounds: tuple[Bound, ...]
    is_claim: bool

    def verdict(self) -> Verdict | None:
        """The verdict on the claim itself, None for a relation."""
        if not self.is_claim:
            return None
        from passbound.checker.pipeline import start

        run = start((self.file,), Selection("is", self.name))
        for _ in run:
            pass
        found = run.report().verdicts
        return found[0] if found else None


def read(target: str, points: tuple[str, ...]) -> Claimed:
    """What `FILE::NAME` says at a point.  Raises `BadInput`."""
    file, separator, name = target.rpartition("::")
    if not separator or not file or not name:
        raise BadInput(f"{target!r} is not of the form FILE::NAME")
    module = load(file)
    if name in module.relations:
        relation = relation_of(module, name)
        point = point_of(relation, points)
        return Claimed(file, name, (_of_relation(module, relation, point),), False)
    claim = claim_of(module, name)
    point = point_of(claim, points)
    try:
        bounds = tuple(_of_claim(module, claim, point))
    except EvaluationError as error:
        raise BadInput(f"{claim.name}: {error}") from None
    if not bounds:
        raise BadInput(
            f"{claim.name} bounds no relation from above that counts one of {', '.join(UNITS)}: "
            "name a claim such as `cost(n) <= ...`, or a relation"
        )
    return Claimed(file, name, bounds, True)


def _of_relation(module: Module, relation: Relation, point: Mapping[str, int]) -> Bound:
    if relation.unit not in UNITS:
        raise BadInput(
            f"{relation.name} counts {relation.unit}, which no meter counts: "
            f"they count {', '.join(UNITS)}"
        )
    try:
        value = Evaluator(module.relations).call(relation.name, tuple(point.values()), STEPS)
    except EvaluationError as error:
        raise BadInput(str(error)) from None
    at = ", ".join(f"{name} = {integer(each)}" for name, each in point.items())
    text = f"{integer(value)} = {relation.name}({at})"
    return Bound(relation.unit, "<=", Fraction(value), text)


def _of_claim(module: Module, claim: Claim, point: Mapping[str, int]) -> Iterator[Bound]:
    evaluator = Evaluator(module.relations)
    env = evaluator.environment(claim, tuple(point.values()), STEPS)
    if env is None:
        shown = ", ".join(f"{name} = {value}" for name, value in point.items())
        raise BadInput(f"{claim.name} says nothing at {shown}: its asserts do not hold there")
    for part in claim.parts:
        if not isinstance(part, Comparison):
            continue
        sides: list[tuple[Expr, str, Expr]] = [
            (part.left, part.op, part.right),
            (part.right, _TURNED[part.op], part.left),
        ]
        for side, op, other in sides:
            unit = _unit(module, side)
            if unit is not None and op in ("<=", "<", "=="):
                _, high = evaluator.interval(other, env, BITS, STEPS)
                shown = integer(int(high)) if high.denominator == 1 else f"{float(high):,.3f}"
                op = "<" if op == "<" else "<="
                yield Bound(unit, op, high, f"{shown} = {expr_source(other)}")
                break


def _unit(module: Module, side: Expr) -> str | None:
    """The unit of a side that is a relation's value, where meters count it."""
    if not isinstance(side, Call):
        return None
    unit = module.relations[side.relation].unit
    return unit if unit in UNITS else None
