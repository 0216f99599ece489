"""Lemmas, and what calls are replaced by in a symbolic run: bounds, bodies, or names.

A call stands for what lemmas say of it.  Which lemmas may be used where is what keeps induction
sound: those that were proved before anywhere, those that are being proved together only at the
calls of a body, which are nearer to the end of the recursion.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal, TypeAlias

from attrs import field, frozen

from passbound.checker.cases import GiveUp
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.symbolic import Bound, Demand, Env, Run
from passbound.models import terms as t
from passbound.models.errors import EvaluationError

LemmaOp: TypeAlias = Literal["<=", ">=", "=="]

EVALUATION_STEPS = 20_000

ONE_TERM = t.Int(1)


@frozen
class Lemma:
    """For all parameters in the domain that satisfy `where`: scale * relation(...) op bound.

    `scale` is a positive expression over parameters that no recursive call changes.
    The bound may call relations, of the same group too: their values are what they are.

    `cases` are conditions on which the proof is split first; `witness` picks the element that
    bounds a `max` or `min` from inside; with `unfold` the calls in the bound are replaced by what
    their bodies say.  These guide the proof and mean nothing.
    """

    relation: str
    op: LemmaOp
    bound: t.Expr
    scale: t.Expr = ONE_TERM
    where: tuple[t.Cond, ...] = ()
    cases: tuple[t.Cond, ...] = ()
    witness: int = 0
    unfold: bool = False


@frozen
class ByLemmas:
    """Calls are bounded by lemmas, the last one first; unfolded where none applies.

    The `settled` lemmas were proved before; those `together` are induction hypotheses, which hold
    at the calls of a body and not at those in a bound.  `template` names the unknown coefficients
    that a bound may hold.  With `named`, a call that no lemma bounds is a value with a name: it
    cancels where the same call stands on the other side.
    """

    program: Program
    settled: Sequence[Lemma]
    together: Sequence[Lemma] = ()
    template: Mapping[str, Poly] = {}
    named: bool = False
    every: bool = False

    def value(self, run: Run, call: t.Call, args: tuple[Poly, ...]) -> Poly:
        """The value of a call, exactly where it is known exactly, else an unknown with bounds."""
        known = constant_value(self.program, call.relation, args)
        if known is not None:
            return Poly.constant(known)
        key = call.relation, args
        if key in run.values:
            return run.values[key]
        below: Bound | None = None
        above: Bound | None = None
        for number, lemma in reversed([*enumerate((*self.settled, *self.together))]):
            if lemma.relation != call.relation:
                continue
            if (lemma.op == ">=" and below) or (lemma.op == "<=" and above):
                continue
            env = self._env(lemma, args)
            if not all(run.branch(cond, env) for cond in lemma.where):
                continue
            scale = run.poly(lemma.scale, env)
            if lemma.op == "==" and scale == Poly.constant(1):
                return self._bound(run, lemma, number, env)
            if not scale.is_positive():
                raise GiveUp("a lemma whose factor may be zero or negative")
            bound = Bound(scale, partial(self._bound, run, lemma, number, env))
            if lemma.op != "<=" and not below:
                below = bound
            if lemma.op != ">=" and not above:
                above = bound
        by_name = self.named and call.relation in self.program.recursive
        if below is None and above is None and not by_name:
            return run.unfold(call.relation, args)
        run.values[key] = Poly.variable(run.unknown(below, above))
        return run.values[key]

    def _bound(self, run: Run, lemma: Lemma, number: int, env: Env) -> Poly:
        """The bound of the lemma with that number, by what was proved before it."""
        return bound_poly(run, lemma.bound, env, self.program, self.settled[:number])

    def _env(self, lemma: Lemma, args: tuple[Poly, ...]) -> Env:
        params = self.program.relations[lemma.relation].params
        return {**self.template, **dict(zip(params, args, strict=True))}


def bound_poly(
    run: Run,
    bound: t.Expr,
    env: Env,
    program: Program,
    settled: Sequence[Lemma],
    unfold: bool = False,
) -> Poly:
    """A lemma's bound as a polynomial (its divisors are numbers).

    Calls in it are bounded by lemmas that were proved before; with `unfold` by their bodies.
    """
    with run.calling(InBound(program, settled, unfold)):
        top, bottom = run.ratio(bound, env)
    if bottom != Poly.constant(1):
        raise GiveUp("a bound with a divisor that is not a number")
    return top


@frozen
class InBound:
    """Calls in the bound of a lemma: within the callee's domain, and nothing is assumed of them."""

    program: Program
    settled: Sequence[Lemma]
    unfold: bool
    every: bool = True

    def value(self, run: Run, call: t.Call, args: tuple[Poly, ...]) -> Poly:
        """The value from lemmas that were proved before, from the body, or by name alone."""
        demand_domain(run, self.program.relations[call.relation], args, call.span)
        calls = ByLemmas(self.program, self.settled, named=True)
        if not self.unfold or any(lemma.relation == call.relation for lemma in self.settled):
            return calls.value(run, call, args)
        with run.calling(calls):
            return run.unfold(call.relation, args)


def constant_value(program: Program, name: str, args: tuple[Poly, ...]) -> int | None:
    """The value of a call with constant arguments, where it can be computed with little effort."""
    if not all(arg.is_constant for arg in args):
        return None
    try:
        return program.evaluator.call(
            name, tuple(int(arg.constant_term) for arg in args), budget=EVALUATION_STEPS
        )
    except EvaluationError:
        return None


@frozen
class Recording:
    """Calls are recorded, and their definedness demanded.

    Their values are known where `forms`, lemmas on relations of earlier groups, give them exactly.
    """

    program: Program
    forms: Sequence[Lemma] = ()
    edges: list[tuple[str, tuple[Poly, ...]]] = field(factory=list)
    every: bool = True

    def value(self, run: Run, call: t.Call, args: tuple[Poly, ...]) -> Poly:
        """An unknown without bounds, or the body of a relation that does not recur."""
        known = constant_value(self.program, call.relation, args)
        if known is not None:
            return Poly.constant(known)
        callee = self.program.relations[call.relation]
        env = demand_domain(run, callee, args, call.span)
        self.edges.append((call.relation, args))
        if call.relation not in self.program.recursive:
            return run.unfold(call.relation, args)
        for lemma in self.forms:
            exact = lemma.op == "==" and lemma.scale == ONE_TERM
            if not exact or lemma.relation != call.relation:
                continue
            if all(run.branch(cond, env) for cond in lemma.where):
                return bound_poly(run, lemma.bound, env, self.program, ())
        return Poly.variable(run.unknown(None, None))


def demand_domain(run: Run, callee: t.Relation, args: tuple[Poly, ...], span: t.Span | None) -> Env:
    """The callee's parameters; that they are naturals in its domain is demanded."""
    for arg in args:
        demand(run, run.decide(arg), f"a negative argument of {callee.name}", span)
    env = dict(zip(callee.params, args, strict=True))
    for cond in callee.domain:
        what = f"a call outside of the domain of {callee.name}"
        demand(run, run.branch(cond, env), what, span)
    return env


def demand(run: Run, holds: bool, what: str, span: t.Span | None) -> None:
    """In this case something has no value: the case must be shown to be empty."""
    if not holds:
        run.demands.append(Demand(Poly.constant(-1), what, span))
