"""What a claim, or a relation, says of a run at one point: bounds that are not to be exceeded.

A run shows one case, and a relation is often about the worst one.  So what is looked at is whether
the run cost more than it may; lower bounds of a claim say nothing about a single run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from attrs import frozen

from passbound.checker.isolated import isolated, multiple_source
from passbound.checker.loading import BadInput, claim_of, load, relation_of
from passbound.checker.predict import LONG_BITS, STEPS, point_of
from passbound.checker.report import Verdict
from passbound.checker.selection import Selection
from passbound.checker.shown import integer
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.ledger import UNITS
from passbound.models.terms import Claim, Module, Relation

BITS = 64


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
        return verdict_of(self.file, self.name) if self.is_claim else None


def verdict_of(file: str, name: str) -> Verdict | None:
    """The verdict on a claim of a file."""
    from passbound.checker.pipeline import start

    run = start((file,), Selection("is", name.rpartition(".")[2]))
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
        effort = Budget(STEPS, LONG_BITS)
        value = Evaluator(module.relations).call(relation.name, tuple(point.values()), effort)
    except EvaluationError as error:
        raise BadInput(str(error)) from None
    at = ", ".join(f"{name} = {integer(each)}" for name, each in point.items())
    text = f"{integer(value)} = {relation.name}({at})"
    return Bound(relation.unit, "<=", Fraction(value), text)


def _of_claim(module: Module, claim: Claim, point: Mapping[str, int]) -> Iterator[Bound]:
    evaluator = Evaluator(module.relations)
    effort = Budget(STEPS, LONG_BITS)
    env = evaluator.environment(claim, tuple(point.values()), effort)
    if env is None:
        shown = ", ".join(f"{name} = {value}" for name, value in point.items())
        raise BadInput(f"{claim.name} says nothing at {shown}: its asserts do not hold there")
    decided: Verdict | None = None
    for number, part in enumerate(claim.parts):
        for said in isolated(part):
            unit = module.relations[said.call.relation].unit
            if unit not in UNITS:
                continue
            if said.op in ("<=", "<", "=="):
                _, high = evaluator.interval(said.bound, env, BITS, effort)
                op = "<" if said.op == "<" else "<="
                yield _bound(unit, op, high / said.divisor, said.text)
                break
            if said.op in ("O", "Theta"):
                decided = decided or verdict_of(module.file, claim.name)
                first = next(iter(point.values()))
                c = _constant(claim, decided, number, first)
                _, high = evaluator.interval(said.bound, env, BITS, effort)
                text = multiple_source(c / said.divisor, said.bound)
                yield _bound(unit, "<=", high * c / said.divisor, text)


def _bound(unit: str, op: str, value: Fraction, text: str) -> Bound:
    shown = integer(int(value)) if value.denominator == 1 else f"{float(value):,.3f}"
    return Bound(unit, op, value, f"{shown} = {text}")


def _constant(claim: Claim, decided: Verdict | None, part: int, first: int) -> Fraction:
    """The proved constant of an asymptotic part at a value of the claim's first parameter."""
    found = decided.constants or () if decided is not None else ()
    above = [c for c in found if c.part == part and c.kind == "O"]
    if not above:
        raise BadInput(f"{claim.name} is not proved, so it gives no bound to hold a run against")
    for constant in above:
        if first >= constant.n0:
            return constant.c
    least = min(constant.n0 for constant in above)
    raise BadInput(f"{claim.name} is proved for {claim.params[0]} >= {least}: take a larger size")
