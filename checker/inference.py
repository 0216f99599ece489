"""Inference: the closed form of a relation, or the tightest bounds that can be found, proved.

What is found is stated as claims and decided like any other claim, so that every result comes with
a certificate that was re-checked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import TypeVar

from attrs import field, frozen, mutable

from passbound.checker import linear
from passbound.checker.decide import Decider
from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge
from passbound.checker.lemmas import LemmaOp
from passbound.checker.program import desugar
from passbound.checker.proofs import lemmas_of
from passbound.checker.strengthen import draft, draft_choices, fill, unresolved
from passbound.checker.templates import Shape, basis, group_shape
from passbound.checker.timelimit import TimeUp, limited
from passbound.checker.verdicts import Decision
from passbound.checker.walk import map_expr
from passbound.models import terms as t
from passbound.models.arithmetic import flog
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator

Found = TypeVar("Found")

LARGE = 3000
"""The size at which a bound is made as tight as it can be."""


@frozen
class Bound:
    """One proved statement about a relation: the claim and how it was decided."""

    claim: t.Claim
    decision: Decision


@frozen
class Solved:
    """What was proved of a relation.

    `closed_form` is an equality (a factor may stand before the relation); `upper`, `lower` are
    bounds where there is no closed form; `growth` is Theta of a single term, or O and Omega.
    `left_out` says what was given up because it took too long.
    """

    relation: str
    closed_form: Bound | None
    upper: Bound | None
    lower: Bound | None
    growth: tuple[Bound, ...]
    left_out: tuple[str, ...] = ()


def solve(relations: Mapping[str, t.Relation], name: str, timeout: float | None = None) -> Solved:
    """The closed form or the best bounds and the growth of a relation.

    `timeout` is in seconds for each of these, None for no limit.  Raises KeyError for an unknown
    relation.
    """
    import z3

    z3.main_ctx()  # which cannot be interrupted while it is made
    search = _Search(dict(relations), relations[name], timeout)
    closed = search.attempt("a closed form", _closed_form)
    upper = lower = None
    if closed is None:
        upper = search.attempt("an upper bound", partial(_bound, op="<="))
        lower = search.attempt("a lower bound", partial(_bound, op=">="))
    growth = search.attempt("a Theta", _growth) or ()
    return Solved(name, closed, upper, lower, growth, tuple(search.left_out))


@mutable
class _Search:
    """What is known of a relation, and what was left out because it took too long."""

    relations: dict[str, t.Relation]
    relation: t.Relation
    timeout: float | None
    left_out: list[str] = field(factory=list)
    _known: tuple[Knowledge, Decider] | None = None

    def attempt(
        self, label: str, step: Callable[[Knowledge, Decider, t.Relation], Found | None]
    ) -> Found | None:
        """What a step finds within the time; what an interrupted one leaves behind is dropped."""
        try:
            with limited(self.timeout):
                if self._known is None:
                    self._known = self._fresh()
                return step(*self._known, self.relation)
        except TimeUp:
            self._known = None
            self.left_out.append(label)
            return None

    def _fresh(self) -> tuple[Knowledge, Decider]:
        relation = self.relation
        always = t.Comparison("==", _call(relation), _call(relation))
        claim = t.Claim("", relation.params, relation.domain, (), (always,))
        program, _ = desugar(self.relations, claim)
        return Knowledge(program), Decider(self.relations)


def _call(relation: t.Relation) -> t.Call:
    return t.Call(relation.name, tuple(t.Var(param) for param in relation.params))


def _scaled(relation: t.Relation, scale: t.Expr) -> t.Expr:
    call = _call(relation)
    return call if scale == t.Int(1) else t.Binary("*", scale, call)


def _decided(
    decider: Decider, relation: t.Relation, label: str, where: Sequence[t.Cond], part: t.Part
) -> Bound | None:
    """The statement as a claim, where it is proved."""
    asserts = tuple(dict.fromkeys((*relation.domain, *where)))
    claim = t.Claim(f"{relation.name}.{label}", relation.params, asserts, (), (part,))
    decision = decider.proved(claim)
    return None if decision is None else Bound(claim, decision)


def _closed_form(knowledge: Knowledge, decider: Decider, relation: t.Relation) -> Bound | None:
    group = knowledge.closed_form(relation.name)
    for lemma in lemmas_of([group]) if group is not None else []:
        if lemma.relation == relation.name:
            part = t.Comparison("==", _scaled(relation, lemma.scale), lemma.bound)
            return _decided(decider, relation, "closed_form", lemma.where, part)
    return None


def _bound(
    knowledge: Knowledge, decider: Decider, relation: t.Relation, op: LemmaOp
) -> Bound | None:
    """A bound that is as tight as the template allows at a large point.

    Relations that it calls and that have no closed form get templates of their own.
    """
    groups = unresolved(knowledge, [relation.name])
    forms = tuple(knowledge.known_forms([relation.name]))
    evaluator = Evaluator({})
    sign = 1 if op == "<=" else -1
    shape = _shape(knowledge, relation)
    factors: list[t.Expr] = [
        t.Binary("-", k, t.Int(1))
        for divisors in shape.divided.values()
        for k in divisors
        if isinstance(k, t.Var)
    ]
    EFFORT.renew()
    for degree in (1, 2, 3):
        for scale, drafted in [
            (factor, drafted)
            for factor in (*factors, t.Int(1))
            for drafted in draft_choices(knowledge, groups, op, degree, factor)
        ]:
            template = next((d for d in drafted if d.lemma.relation == relation.name), None)
            own = template or draft(relation.name, basis(shape, degree), op, scale=scale)
            at_large: linear.Linear = {
                name: sign * _size(evaluator, relation, term)
                for name, term in zip(own.names, own.terms, strict=True)
            }
            asserts = tuple(dict.fromkeys((*relation.domain, *own.lemma.where)))
            part = t.Comparison(op, _scaled(relation, scale), own.lemma.bound)
            claim = t.Claim("", relation.params, asserts, (), (part,))
            parts, more = ([], ()) if template else ([part], own.names)
            found = fill(knowledge, drafted, forms, claim, parts, (0, 0), [at_large], more)
            if found is None:
                continue
            shown = _decided(
                decider,
                relation,
                "upper" if op == "<=" else "lower",
                own.lemma.where,
                t.Comparison(op, part.left, own.filled(found[1]).bound),
            )
            if shown is not None:
                return shown
    return None


def _shape(knowledge: Knowledge, relation: t.Relation) -> Shape:
    """The shape of the relation, or of what it calls on the same parameters."""
    relations = knowledge.program.relations
    for group in reversed(knowledge.reachable([relation.name])):
        if knowledge.is_recursive(group):
            for name in group:
                if relations[name].params == relation.params:
                    return group_shape(relations, name, group)
    return group_shape(relations, relation.name, knowledge.group_of(relation.name))


def _size(evaluator: Evaluator, relation: t.Relation, term: t.Expr) -> Fraction:
    """The value of a term at a large point, to rank growth."""
    point: dict[str, int] = dict.fromkeys(relation.params, 3)
    if relation.params:
        point[relation.params[0]] = LARGE
    try:
        value = evaluator.expr(term, dict(point))
    except EvaluationError:
        return Fraction(0)
    return Fraction(value) if isinstance(value, int | Fraction) else Fraction(0)


def _growth(knowledge: Knowledge, decider: Decider, relation: t.Relation) -> tuple[Bound, ...]:
    """Theta of the slowest candidate term for which it is proved, else O and Omega apart."""
    if not relation.params:
        return ()
    shape = _shape(knowledge, relation)
    evaluator = Evaluator({})
    candidates: dict[t.Expr, None] = {}
    for degree in (1, 2, 3):
        terms = basis(shape, degree)
        candidates.update(dict.fromkeys(term for term in terms.terms if term != t.Int(0)))
    ranked = sorted(candidates, key=lambda term: _size(evaluator, relation, term))
    likely = _likely(knowledge, relation, ranked)
    where = basis(shape, 1).where
    for term in dict.fromkeys(form for each in likely for form in (smooth(each), each)):
        part = t.Asymptotic("Theta", _call(relation), term)
        found = _decided(decider, relation, "growth", where, part)
        if found is not None:
            return (found,)
    return ()


def smooth(term: t.Expr) -> t.Expr:
    """A term of the same order without rounding: n^(log_k b) for b^floor(log_k n), log2 n, ..."""
    match term:
        case t.Binary("**", t.Int(b), t.Log("floor" | "ceil", n, t.Int(k))):
            return _power_of_size(n, b, k)
        case t.Log("floor" | "ceil", n, t.Int()):
            return t.Log("real", n, t.Int(2))
    return map_expr(term, smooth)


def _power_of_size(n: t.Expr, b: int, k: int) -> t.Expr:
    """n^(log_k b), the exponent as a number where it is a plain one."""
    for bottom in (1, 2, 3):
        top = flog(b**bottom, k)
        if k**top == b**bottom:
            exponent = Fraction(top, bottom)
            if exponent == 1:
                return n
            whole = exponent.denominator == 1
            return t.Binary("**", n, t.Int(top) if whole else t.Rational(exponent))
    return t.Binary("**", n, t.Log("real", t.Int(b), t.Int(k)))


def _likely(knowledge: Knowledge, relation: t.Relation, ranked: Sequence[t.Expr]) -> list[t.Expr]:
    """The candidates whose ratio to the relation changes least between two large points."""
    evaluator = knowledge.program.evaluator
    drifts: list[tuple[Fraction, int, t.Expr]] = []
    rest = relation.params[1:]
    points = [
        dict.fromkeys(rest, small) | {relation.params[0]: n} for small in (2, 4) for n in (32, 64)
    ]
    for rank, term in enumerate(ranked):
        ratios: list[Fraction] = []
        for point in points:
            try:
                args = tuple(point[param] for param in relation.params)
                value = evaluator.call(relation.name, args, 400_000)
                size = evaluator.expr(term, dict(point))
            except EvaluationError:
                break
            if not isinstance(size, int | Fraction) or not size or value <= 0:
                break
            ratios.append(Fraction(value) / Fraction(size))
        if len(ratios) == len(points):
            drifts.append((max(ratios) / min(ratios), rank, term))
    return [term for drift, _, term in sorted(drifts)[:3] if drift < 3]
