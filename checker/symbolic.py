"""Terms to polynomials: the symbolic run of an expression in one case.

A `Run` reads terms in a `Case` and returns polynomials over its ghost variables, exactly: where
the value depends on something that the case leaves open (a residue, a condition, which of two
values is larger) it raises `Split`, and the work is done again in each of the alternatives.

What is not polynomial becomes an *atom*, a ghost of its own with facts from the closed list in
`atoms`.  The value of a relation becomes an *unknown*, a ghost of either sign that must be
replaced by a proved bound before anything is concluded (`Run.eliminate`).

The module is part of what is trusted.  It searches nothing and calls no solver.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from typing import Protocol, TypeAlias

from attrs import field, frozen, mutable

from passbound.checker import atoms
from passbound.checker.cases import (
    Case,
    GiveUp,
    Quotient,
    Split,
    assume,
    divide,
    new_variable,
    split_residues,
)
from passbound.checker.effort import EFFORT, VALUE
from passbound.checker.polynomial import Number, Poly
from passbound.checker.walk import called
from passbound.models import terms as t

RESIDUES_AT_MOST = 12
"""Divisors with more residues than this are divided with a symbolic remainder."""

UNFOLDINGS_AT_MOST = 4

TERMS_A_STEP = 8
"""Replacing a value in a long polynomial costs a step for every so many of its terms."""

WHOLE = Poly.constant(1)
"""The denominator of what is no quotient."""

Env: TypeAlias = Mapping[str, Poly]
Element: TypeAlias = Callable[[], Poly]


@frozen
class Bound:
    """scale * value is at most (or at least) `value()`; scale is syntactically positive."""

    scale: Poly
    value: Callable[[], Poly]


@frozen
class Unknown:
    """A value of either sign; `below` and `above` are proved bounds, where there are any."""

    below: Bound | None
    above: Bound | None


@frozen
class Demand:
    """Something that must hold for an expression to have a value: goal >= 0."""

    goal: Poly
    what: str
    span: t.Span | None


class Calls(Protocol):
    """What a call of a relation is replaced by."""

    @property
    def every(self) -> bool:
        """Whether calls that are multiplied by 0 are of interest too."""

    def value(self, run: Run, call: t.Call, args: tuple[Poly, ...]) -> Poly:
        """The value of the call, or an unknown with bounds."""


@mutable
class Run:
    """One symbolic run.  `witness` picks the element that bounds a `max` or `min` from inside.

    `elements` evaluates any one element of each `max` and `min` over a range that was met.
    """

    case: Case
    relations: Mapping[str, t.Relation]
    calls: Calls
    witness: int = 0
    demands: list[Demand] = field(factory=list)
    unknowns: dict[str, Unknown] = field(factory=dict)
    values: dict[tuple[str, tuple[Poly, ...]], Poly] = field(factory=dict)
    """The unknowns that stand for calls: the same call has the same value."""
    quotients: dict[tuple[Poly, Poly], Poly] = field(factory=dict)
    """The quotients that are known to have a value, see `quotient`."""
    elements: list[Element] = field(factory=list)
    atoms: atoms.Atoms = field(init=False)
    depth: int = 0
    opaque: bool = False
    trail: tuple[Hashable, ...] = ()
    """Where the run is: the expressions that it is inside of, outermost first."""

    def __attrs_post_init__(self) -> None:
        self.atoms = atoms.Atoms(self.case)
        for arg, base in self.case.seeds:
            self.atoms.floor_log(arg, base)

    # --- expressions ---------------------------------------------------------------------------

    def poly(self, expr: t.Expr, env: Env) -> Poly:
        """The value of an expression.  Raises GiveUp where the rules do not reach."""
        if isinstance(expr, t.Var):
            return env[expr.name]
        if isinstance(expr, t.Int):
            return Poly.constant(expr.value)
        before = self.trail
        self.trail = (*before, id(expr))
        try:
            return self._poly(expr, env)
        finally:
            self.trail = before

    def _poly(self, expr: t.Expr, env: Env) -> Poly:
        match expr:
            case t.Binary():
                return self._binary(expr, env)
            case t.Rational(value):
                return Poly.constant(value)
            case t.Neg(arg):
                return -self.poly(arg, env)
            case t.Log(kind, arg, base):
                return self._log(kind, self.poly(arg, env), self.poly(base, env), expr.span)
            case t.Extremum(kind, args):
                return self._extremum(kind, [self.poly(arg, env) for arg in args])
            case t.Reduce():
                return self._reduce(expr, env)
            case t.Call(_, args):
                return self.calls.value(self, expr, tuple(self.poly(arg, env) for arg in args))
        raise GiveUp(f"no rule for {type(expr).__name__}")

    def body(self, body: t.Body, env: Env) -> Poly:
        """The value of a relation's body; conditions that the case leaves open split it."""
        match body:
            case t.Return(value):
                return self.poly(value, env)
            case t.Let(name, value, rest):
                return self.body(rest, {**env, name: self.poly(value, env)})
            case t.If(cond, then, orelse):
                return self.body(then if self.branch(cond, env) else orelse, env)

    def unfold(self, name: str, args: tuple[Poly, ...]) -> Poly:
        """The body of a relation in the place of its call."""
        if self.depth >= UNFOLDINGS_AT_MOST:
            raise GiveUp(f"{name} is not covered by a lemma at every call")
        relation = self.relations[name]
        self.depth += 1
        try:
            return self.body(relation.body, dict(zip(relation.params, args, strict=True)))
        finally:
            self.depth -= 1

    @contextmanager
    def calling(self, calls: Calls) -> Iterator[None]:
        """Another rule for calls, for what is done inside."""
        before, self.calls = self.calls, calls
        try:
            yield
        finally:
            self.calls = before

    def ratio(self, expr: t.Expr, env: Env) -> tuple[Poly, Poly]:
        """The value as numerator and denominator, the denominator syntactically positive."""
        if isinstance(expr, t.Neg):
            top, bottom = self.ratio(expr.arg, env)
            return -top, bottom
        if isinstance(expr, t.Binary) and expr.op in ("+", "-", "*", "/"):
            op = expr.op
            a, b = self.ratio(expr.left, env)
            c, d = self.ratio(expr.right, env)
            if op == "/":
                return self._over(a * d, b * c, expr.span)
            if op == "*":
                return a * c, b if d is WHOLE else b * d
            if b is d or b == d:
                return (a + c if op == "+" else a - c), b
            return (a * d + c * b if op == "+" else a * d - c * b), b * d
        return self.poly(expr, env), WHOLE

    def _over(self, top: Poly, bottom: Poly, span: t.Span | None) -> tuple[Poly, Poly]:
        self._plain(bottom)
        if not bottom:
            return self._no_value("a division by zero", span), WHOLE
        if bottom.is_constant:
            return top * (1 / Fraction(bottom.constant_term)), WHOLE
        if bottom.is_positive():
            return top, bottom
        if (-bottom).is_positive():
            return -top, -bottom
        if not atoms.has_real(bottom) and not self.decide(bottom):
            raise GiveUp("a divisor that may be negative")
        if not self.decide(bottom - 1) and not atoms.has_real(bottom):
            return self._no_value("a division by zero", span), WHOLE
        raise GiveUp("a divisor whose sign is not plain")

    def _binary(self, expr: t.Binary, env: Env) -> Poly:
        op = expr.op
        if op == "/":
            top, bottom = self.ratio(expr, env)
            if not bottom.is_constant:
                raise GiveUp("a quotient inside of a product or an argument")
            return top * (1 / Fraction(bottom.constant_term))
        if op == "**":
            return self._power(expr, env)
        left = self.poly(expr.left, env)
        if op == "*" and not left and not self.calls.every and called(expr.right):
            return left  # what is multiplied by 0 has a value: that is shown apart
        right = self.poly(expr.right, env)
        if op == "+":
            return left + right
        if op == "-":
            return left - right
        if op == "*":
            return left * right
        if op == "//":
            return self.quotient(left, right, expr.span)
        if op == "cdiv":
            if right.is_negative():
                return -self.quotient(left, -right, expr.span)
            return self.quotient(left - 1, right, expr.span) + 1
        return left - right * self.quotient(left, right, expr.span)

    def _power(self, expr: t.Binary, env: Env) -> Poly:
        base = self.poly(expr.left, env)
        if isinstance(expr.right, t.Log) and expr.right.kind == "real":
            top, bottom = self.poly(expr.right.arg, env), self.poly(expr.right.base, env)
            if top.is_constant and bottom.is_constant:
                return self._power_of_log(base, top.constant_term, bottom.constant_term, expr.span)
        exponent = self.poly(expr.right, env)
        self._plain(base, exponent)
        if exponent.is_constant and Fraction(exponent.constant_term).denominator != 1:
            if not self.decide(base):
                return self._no_value("a root of a negative number", expr.span)
            return self.atoms.root_power(base, Fraction(exponent.constant_term))
        if not self.decide(exponent):
            return self._no_value("a negative exponent", expr.span)
        if not base:
            return Poly.constant(0 if self.decide(exponent - 1) else 1)
        parts = exponent.common_denominator()
        if parts > 1 and base.is_constant and base.constant_term >= 1:
            whole = self.quotient(exponent * parts, Poly.constant(parts), expr.span)
            return self.atoms.between_powers(base, exponent, whole)
        return self.atoms.power(base, exponent)

    def _power_of_log(self, base: Poly, top: Number, bottom: Number, span: t.Span | None) -> Poly:
        """base^(log_bottom top)."""
        self._plain(base)
        if top < 1 or bottom < 2:
            raise GiveUp("an exponent that may have no value")
        if self.decide(base - 1):
            return self.atoms.real_power(base, top, bottom)
        if self.decide(base):  # 0 to the power of a logarithm, which is 0 itself for top = 1
            return Poly.constant(1 if top == 1 else 0)
        return self._no_value("a power of a negative number", span)

    def _log(self, kind: t.LogKind, arg: Poly, base: Poly, span: t.Span | None) -> Poly:
        self._plain(arg, base)
        if not self.decide(arg - 1):
            return self._no_value("a logarithm of 0", span)
        if not self.decide(base - 2):
            return self._no_value("a logarithm to a base below 2", span)
        if kind == "real":
            return self.atoms.real_log(arg, base)
        if kind == "floor":
            return self.atoms.floor_log(arg, base)
        # The least c with base**c >= arg is floor_log(arg - 1) + 1, and 0 at arg = 1.
        if not self.decide(arg - 2):
            return Poly.constant(0)
        return self.atoms.floor_log(arg - 1, base) + 1

    def _no_value(self, what: str, span: t.Span | None) -> Poly:
        """There is no value here: that is demanded never to happen, and nothing is known of it."""
        self.demands.append(Demand(Poly.constant(-1), what, span))
        return Poly.constant(0)

    def _plain(self, *polys: Poly) -> None:
        if not self.unknowns:
            return
        for poly in polys:
            if not poly.variables.isdisjoint(self.unknowns):
                raise GiveUp("the value of a relation in an argument, an exponent or a quotient")

    # --- quotients -----------------------------------------------------------------------------

    def quotient(self, left: Poly, right: Poly, span: t.Span | None) -> Poly:
        """The floor of left / right."""
        key, demanded = (left, right), len(self.demands)
        if key not in self.quotients:
            value = self._quotient(left, right, span)
            if len(self.demands) > demanded:
                return value  # what is demanded here is demanded wherever it stands
            self.quotients[key] = value
        return self.quotients[key]

    def _quotient(self, left: Poly, right: Poly, span: t.Span | None) -> Poly:
        self._plain(left, right)
        if not (atoms.is_whole(left) and atoms.is_whole(right)):
            raise GiveUp("a quotient of something that is not an integer")
        if right.is_constant:
            if not right:
                return self._no_value("a division by zero", span)
            divisor = right.constant_term
            return self._numeric(left if divisor > 0 else -left, abs(int(divisor)))
        return self._symbolic(left, right)

    def _numeric(self, left: Poly, divisor: int) -> Poly:
        """floor(left / divisor) for a number: exact once every coefficient is divisible."""
        open_terms = [(m, int(value)) for m, value in left if m and value % divisor]
        if not open_terms:
            constant = left.constant_term // divisor
            return Poly({m: value // divisor for m, value in left if m}) + constant
        roots = self._roots()
        for monomial, value in sorted(open_terms):
            modulus = divisor // math.gcd(value, divisor)
            for name, _ in monomial:
                if name in roots and modulus <= RESIDUES_AT_MOST:
                    raise Split(split_residues(self.case, name, modulus))
        return self._symbolic(left, Poly.constant(divisor))

    def _symbolic(self, left: Poly, right: Poly) -> Poly:
        """floor(left / right) by a quotient and a remainder that have names."""
        if left == right and self.decide(right - 1):
            return Poly.constant(1)
        if self.case.knows(left) and self.case.knows(right - 1 - left):
            return Poly.constant(0)
        for known in self.case.quotients:
            if known.divisor == right:
                remainder = left - right * known.value
                gap = left - known.dividend
                if not gap:
                    self._compare_quotients(known)
                    return known.value
                if gap.is_constant and right.is_constant:
                    whole = gap.constant_term // right.constant_term
                    return known.value + whole + self._carry(remainder - right * whole, right)
                if any(g.is_constant for g in (gap, gap - right, gap + right)):
                    return known.value + self._carry(remainder, right)
        if not self.decide(right):
            raise GiveUp("a divisor that may be negative")
        if not self.decide(right - 1):
            return self._no_value("a division by zero", None)
        if not self.decide(left):
            if self.case.knows(-left - 1) and self.case.knows(left + right):
                return Poly.constant(-1)
            raise GiveUp("a dividend that may be negative")
        roots = self._roots()
        if not (left.variables | right.variables) <= roots:
            raise GiveUp("a quotient of a logarithm or a power")
        alone = [
            m[0][0]
            for m, value in sorted(left)
            if value == 1 and len(m) == 1 and m[0][1] == 1 and m[0][0] not in right.variables
        ]
        variable = alone[0] if alone and len(left.variables) == 1 else None
        if variable is not None and (left - Poly.variable(variable)).is_constant:
            raise Split(divide(self.case, left, right, variable))
        raise Split(divide(self.case, left, right, None))

    def _compare_quotients(self, quotient: Quotient) -> None:
        """Facts: with the same divisor d, A >= B - s d gives floor(A / d) >= floor(B / d) - s."""
        for other in self.case.quotients:
            if other.divisor != quotient.divisor or other.value == quotient.value:
                continue
            gap = quotient.dividend - other.dividend
            for steps in (0, 1):
                if self.case.knows(gap + steps * quotient.divisor):
                    self.atoms.facts.append(quotient.value - other.value + steps)
                    break

    def _carry(self, remainder: Poly, divisor: Poly) -> Poly:
        """floor(remainder / divisor), a remainder that is off by a little."""
        if not self.decide(remainder):
            return Poly.constant(-1) + self._carry(remainder + divisor, divisor)
        if self.decide(divisor - 1 - remainder):
            return Poly.constant(0)
        return Poly.constant(1) + self._carry(remainder - divisor, divisor)

    def _roots(self) -> set[str]:
        return {name for poly in self.case.env.values() for name in poly.variables} | {
            name for q in self.case.quotients for name in q.value.variables | q.dividend.variables
        }

    # --- extrema and reductions ----------------------------------------------------------------

    def _extremum(self, kind: str, args: list[Poly]) -> Poly:
        if all(self.unknowns.keys().isdisjoint(arg.variables) for arg in args):
            best = args[0]
            for arg in args[1:]:
                if self.decide(arg - best if kind == "max" else best - arg):
                    best = arg
            return best
        inner, place = self.witness % len(args), self.trail

        def any_of() -> Poly:
            self._ordered()
            return args[self.choose(("extremum", *place), len(args))]

        def one_of() -> Poly:
            return args[inner]

        return Poly.variable(self._between(kind, one_of, any_of))

    def _between(self, kind: str, one_of: Element, any_of: Element) -> str:
        """A `max` or `min`: it is one of its elements, and any given element bounds it."""
        inside, exact = Bound(Poly.constant(1), one_of), Bound(Poly.constant(1), any_of)
        return self.unknown(*((inside, exact) if kind == "max" else (exact, inside)))

    def _reduce(self, expr: t.Reduce, env: Env) -> Poly:
        if expr.kind == "sum":
            raise GiveUp("a sum that was not made a relation")
        start, stop = self.poly(expr.start, env), self.poly(expr.stop, env)
        self._plain(start, stop)
        place = self.trail
        if expr.cond is None:
            self.demands.append(Demand(stop - start - 1, f"an empty {expr.kind}", expr.span))
        else:
            self.demands.append(Demand(Poly.constant(-1), f"an empty {expr.kind}", expr.span))

        def element(index: Poly) -> Poly:
            inner = {**env, expr.var: index}
            if expr.cond is not None and not self.branch(expr.cond, inner):
                raise GiveUp("the witness does not pass the filter")
            return self.poly(expr.body, inner)

        def any_of() -> Poly:
            index = self._index(place, expr, start, stop)
            inner = {**env, expr.var: index}
            if expr.cond is not None and not self.branch(expr.cond, inner):
                raise Split(())  # no element here: the case is empty
            return self.poly(expr.body, inner)

        def one_of() -> Poly:
            steps = self.quotient(stop - start - 1, Poly.constant(expr.step), expr.span)
            if not self.decide(stop - start - 1):
                raise GiveUp("a range that may be empty")
            places = (0, steps, self.quotient(steps, Poly.constant(2), expr.span))
            place = places[self.witness % 3]
            return element(start + expr.step * place)

        self.elements.append(self._here(any_of, "element"))
        return Poly.variable(self._between(expr.kind, one_of, any_of))

    def _index(self, where: tuple[Hashable, ...], expr: t.Reduce, start: Poly, stop: Poly) -> Poly:
        """Any index of the range: start + step * i for a fresh ghost i."""
        self._ordered()
        place = f"{where}.{expr.var}"
        if place not in self.case.env:
            case, ghost = new_variable(self.case, f"{expr.var}_")
            raise Split((case.but(env={**case.env, place: Poly.variable(ghost)}),))
        index = start + expr.step * self.case.env[place]
        if not self.decide(stop - 1 - index):
            raise Split(())  # beyond the range: no such index
        return index

    # --- unknowns ------------------------------------------------------------------------------

    def unknown(self, below: Bound | None, above: Bound | None) -> str:
        """A fresh value of either sign."""
        name = f"value {len(self.unknowns)}"
        same = below is above
        below = self._placed(below, "below")
        self.unknowns[name] = Unknown(below, below if same else self._placed(above, "above"))
        return name

    def _placed(self, bound: Bound | None, side: str) -> Bound | None:
        """The bound, computed later as if it stood in this place."""
        return None if bound is None else Bound(bound.scale, self._here(bound.value, side))

    def _here(self, compute: Element, what: str) -> Element:
        trail, calls = (*self.trail, what), self.calls

        def later() -> Poly:
            before, self.trail = self.trail, trail
            try:
                with self.calling(calls):
                    return compute()
            finally:
                self.trail = before

        return later

    def eliminate(self, goal: Poly) -> Poly:
        """A polynomial without unknowns that is >= 0 only if `goal` is.

        Each unknown is replaced by its lower bound where its coefficient is positive and by its
        upper bound where it is negative, monomial by monomial.  Raises GiveUp where an unknown
        stands in a product with another one or has no bound on that side.
        """
        for _ in range(200):
            present = [name for name in reversed(self.unknowns) if name in goal.variables]
            if not present:
                return goal
            if not EFFORT.spend(VALUE + len(goal.terms) // TERMS_A_STEP):
                break
            # What has no bound may yet cancel with what comes in for the others.
            bounded = (name for name in present if self.unknowns[name] != Unknown(None, None))
            goal = self._replace(goal, next(bounded, present[0]))
        raise GiveUp("too many values to bound")

    def _replace(self, goal: Poly, name: str) -> Poly:
        try:
            slope = goal.coefficient_of(name)
        except ValueError:
            raise GiveUp("the product of two values of relations") from None
        if not self.unknowns.keys().isdisjoint(slope.variables):
            raise GiveUp("the product of two values of relations")
        rest = goal - slope * Poly.variable(name)
        below, above = self.unknowns[name].below, self.unknowns[name].above
        scales = {bound.scale for bound in (below, above) if bound is not None}
        for scale in sorted(scales, key=str):
            # scale > 0, so goal * scale >= 0 is as good where slope / scale is no polynomial.
            factor = slope.divide(scale)
            total = rest if factor is not None else rest * scale
            factor = slope if factor is None else factor
            if below is not None and below is above:
                return total + factor * below.value()
            rising = Poly({m: value for m, value in factor if value > 0})
            for part, bound in ((rising, below), (factor - rising, above)):
                if part and (bound is None or bound.scale != scale):
                    break
                if part and bound is not None:
                    total = total + part * bound.value()
            else:
                return total
        raise GiveUp("a value that has no proved bound on this side")

    # --- conditions ----------------------------------------------------------------------------

    def branch(self, cond: t.Cond, env: Env) -> bool:
        """Whether the condition holds; splits the case where that is open."""
        match cond:
            case t.Not(arg):
                return not self.branch(arg, env)
            case t.And(args):
                return all(self.branch(arg, env) for arg in args)
            case t.Or(args):
                return any(self.branch(arg, env) for arg in args)
            case t.Compare(op, left, right):
                return self.compare(op, self.poly(left, env), self.poly(right, env))

    def compare(self, op: t.CompareOp, left: Poly, right: Poly) -> bool:
        """Whether `left op right` holds."""
        if op in ("<=", ">"):
            return self.decide(right - left) is (op == "<=")
        if op in (">=", "<"):
            return self.decide(left - right) is (op == ">=")
        equal = self.decide(right - left) and self.decide(left - right)
        return equal if op == "==" else not equal

    def decide(self, fact: Poly) -> bool:
        """Whether fact >= 0; splits the case where that is open.

        Over integers the other half is fact <= -1 (fractions are multiplied away first); over
        reals the halves overlap: where the answer is False, fact <= 0 is all that is known.
        """
        self._plain(fact)
        fact = fact.cleared()
        if self.case.knows(fact):
            return True
        real = atoms.has_real(fact)
        opposite = -fact if real else -fact - 1
        if not real and self.case.knows(opposite):
            return False
        if fact.is_constant:
            return bool(fact.constant_term >= 0)
        if fact.variables <= self._roots():
            raise Split((*assume(self.case, fact), *assume(self.case, opposite)))
        if any(key[0] == "extremum" for key in self.case.choices) or "." in "".join(self.case.env):
            raise GiveUp("a condition on a logarithm or a power beside a max or min")
        self.opaque = True
        holds = self.choose(("fact", fact), 2) == 0
        self.atoms.facts.append(fact if holds else opposite)
        return holds

    def _ordered(self) -> None:
        """Conditions that may be asked anew do not mix with an index or a choice that stays.

        An outcome over atoms is forgotten by the next substitution; were it then decided the
        other way, an index could have been chosen for another range than the one it is used in.
        """
        if self.opaque:
            raise GiveUp("a max or min beside a condition on a logarithm or a power")

    def choose(self, key: tuple[Hashable, ...], count: int) -> int:
        """One of `count` alternatives, each looked at in a case of its own."""
        if key not in self.case.choices:
            raise Split(
                tuple(self.case.but(choices={**self.case.choices, key: i}) for i in range(count))
            )
        return self.case.choices[key]
