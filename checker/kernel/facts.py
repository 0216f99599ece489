"""Inequalities between polynomials, as Lean terms.

One form of proof is enough: the goal is a sum of multiples of facts and of something without a
negative coefficient.  A `Fact` is itself such a sum, of Lean terms that prove `0 ≤ ...`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import field, frozen, mutable

from passbound.checker import linear
from passbound.checker.cases import GiveUp
from passbound.checker.kernel.polytext import poly_text
from passbound.checker.polynomial import Poly
from passbound.checker.positivity import Closing, remainder

ONE = Poly.constant(1)


@frozen
class Fact:
    """0 <= poly, by the Lean term `proof`."""

    poly: Poly
    proof: str
    origin: object = field(default=None, eq=False)
    """Where it comes from, for proofs as data."""


@frozen
class Equation:
    """0 = poly, where the Lean term `proof` says left = right and poly is left - right."""

    poly: Poly
    proof: str
    origin: object = field(default=None, eq=False)


@frozen
class Bounds:
    """What is known of a value of either sign: facts and equations that speak of it linearly.

    `either` are alternatives, of which one holds: a Lean term and the equation in each case.
    """

    below: Callable[[], Fact] | None = None
    above: Callable[[], Fact] | None = None
    equal: Equation | None = None
    cases_above: tuple[str, tuple[Poly, ...]] | None = None
    cases_below: tuple[str, tuple[Poly, ...]] | None = None
    attained: Callable[[], Equation] | None = None
    """The element that a maximum or minimum is; asking splits the case where it has no name yet."""
    scale: Poly = ONE


@frozen
class Used:
    """A multiple of a fact or of an equation: 0 <= poly, by the Lean term `proof`."""

    poly: Poly
    proof: str
    multiplier: Poly = ONE
    facts: tuple[Fact | Equation, ...] = ()


@mutable
class Known:
    """What may be used at one place: atoms that are not negative, values of either sign, facts."""

    names: dict[str, str] = field(factory=dict)
    """Lean texts of the variables of polynomials."""
    signs: dict[str, str] = field(factory=dict)
    """For each variable that is not negative the proof of that."""
    values: dict[str, Bounds] = field(factory=dict)
    """The values of either sign, in the order in which they were met."""
    facts: list[Fact] = field(factory=list)
    link: Callable[[], Sequence[Fact]] = tuple
    """The facts about logarithms and powers."""
    summed: tuple[Sequence[Used], int] | None = None
    """What the goal that was shown last is the sum of, times a number; None where it is no sum."""
    closings: Mapping[Poly, tuple[tuple[Poly, ...], Closing]] = field(factory=dict)
    """What a certificate says of goals: their facts and how these close it."""

    def text(self, poly: Poly) -> str:
        """The polynomial as Lean text."""
        return poly_text(poly, self.names)

    # --- terms ----------------------------------------------------------------------------------

    def plain(self) -> str:
        """A tactic block that closes `0 ≤ t` where no coefficient of t is negative."""
        if not self.signs and not self.values:
            return "(by decide +kernel)"
        atoms = ", ".join(self.names[name] for name in self.signs)
        others = ", ".join(self.names[name] for name in self.values)
        proofs = ", ".join([*self.signs.values(), "trivial"])
        proof = f"⟨{proofs}⟩" if self.signs else "trivial"
        return f"(by close [{atoms}] [{others}] {proof})"

    def ring(self) -> str:
        """A tactic block that closes a polynomial identity."""
        return f"(by ring [{', '.join(self.names[n] for n in (*self.signs, *self.values))}])"

    def show(self, goal: Poly, extra: Sequence[Fact] = ()) -> str:
        """A Lean term for 0 <= goal.  Raises GiveUp where none is found."""
        return self._assemble(goal, [], tuple(extra))

    def case_show(self, goal: Poly) -> str:
        """A Lean term for 0 <= goal, without what is known of logarithms and powers."""
        link, self.link = self.link, tuple
        try:
            return self.show(goal)
        finally:
            self.link = link

    def _assemble(self, goal: Poly, used: list[Used], extra: tuple[Fact, ...]) -> str:
        """A term for `goal` plus what was used already."""
        values = [name for name in reversed(self.values) if name in goal.variables]
        if values:
            # What is known of one value may speak of another, which then cancels.
            name = next((name for name in values if self._is_bounded(goal, name)), values[0])
            return self._without(goal, name, used, extra)
        done, factor = self._close(goal, extra)
        if factor != 1:
            positive = f"(show (0 : Int) ≤ {factor} by decide)"
            used = [
                Used(
                    u.poly * factor,
                    f"(mul_nonneg {positive} {u.proof})",
                    u.multiplier * factor,
                    u.facts,
                )
                for u in used
            ]
        self.summed = [*used, *done], factor
        return self._sum([*used, *done], factor)

    def _sum(self, used: Sequence[Used], factor: int) -> str:
        if factor != 1:
            return f"(of_multiple (c := {factor}) (by decide) {self._sum(used, 1)})"
        if not used:
            return self.plain()
        total = used[0].proof
        for item in used[1:]:
            total = f"(add_nonneg {total} {item.proof})"
        return f"(of_rest {total} {self.plain()})"

    def _multiple(self, multiplier: Poly, proofs: Sequence[str]) -> str:
        product = proofs[0]
        for proof in proofs[1:]:
            product = f"(mul_nonneg {product} {proof})"
        if multiplier == ONE:
            return product
        sign = f"(show (0 : Int) ≤ {self.text(multiplier)} from {self.plain()})"
        return f"(mul_nonneg {sign} {product})"

    # --- values of either sign ------------------------------------------------------------------

    def _is_bounded(self, goal: Poly, name: str) -> bool:
        """Whether something is known of a value on the sides on which the goal needs it."""
        bounds = self.values[name]
        if bounds.equal is not None or bounds.attained is not None:
            return True
        try:
            slope = goal.coefficient_of(name)
        except ValueError:
            return False
        below = bounds.below is not None or bounds.cases_below is not None
        above = bounds.above is not None or bounds.cases_above is not None
        return all(below if value > 0 else above for _, value in slope)

    def _without(self, goal: Poly, name: str, used: list[Used], extra: tuple[Fact, ...]) -> str:
        """The goal with a value replaced by what is known of it."""
        bounds = self.values[name]
        try:
            slope = goal.coefficient_of(name)
        except ValueError:
            raise GiveUp("the product of two values of relations") from None
        if any(other in slope.variables for other in self.values):
            raise GiveUp("the product of two values of relations")
        if bounds.equal is not None:
            # goal - slope / scale * (value * scale - rest)
            return self._by_equation(goal, slope, bounds.equal, bounds.scale, used, extra)
        rising = Poly({m: value for m, value in slope if value > 0})
        falling = slope - rising
        for part, alternatives, direct in (
            (rising, bounds.cases_below, bounds.below),
            (falling, bounds.cases_above, bounds.above),
        ):
            if part and direct is None and alternatives is not None:
                return self._by_cases(goal, name, slope, alternatives, used, extra)
            if part and direct is None and bounds.attained is not None:
                return self._by_equation(goal, slope, bounds.attained(), ONE, used, extra)
        new = list(used)
        steps = ((rising, bounds.below), (-falling, bounds.above))
        factors = [part.divide(bounds.scale) for part, _ in steps]
        if any(not _is_multiplier(factor) for factor in factors):
            return self._scaled(goal, bounds.scale, used, extra)
        for factor, (part, bound) in zip(factors, steps, strict=True):
            if not part or factor is None:
                continue
            if bound is None:
                raise GiveUp("a value that has no proved bound on this side")
            fact = bound()
            proof = self._multiple(factor, [fact.proof])
            new.append(Used(factor * fact.poly, proof, factor, (fact,)))
            goal = goal - factor * fact.poly
        return self._assemble(goal, new, extra)

    def _scaled(self, goal: Poly, scale: Poly, used: list[Used], extra: tuple[Fact, ...]) -> str:
        """The goal times the factor of a lemma, which is at least 1."""
        if not scale.is_positive() or scale == ONE:
            raise GiveUp("a lemma with a factor that is not positive")
        positive = self.show(scale - 1)
        whole = [
            Used(u.poly * scale, self._multiple(scale, [u.proof]), u.multiplier * scale, u.facts)
            for u in used
        ]
        inner = self._assemble(goal * scale, whole, extra)
        if self.summed is not None:
            total, factor = self.summed
            constant = scale.is_constant
            self.summed = (total, factor * int(scale.constant_term)) if constant else None
        return f"(of_multiple (c := {self.text(scale)}) {positive} {inner})"

    def _by_equation(
        self,
        goal: Poly,
        slope: Poly,
        equation: Equation,
        scale: Poly,
        used: list[Used],
        extra: tuple[Fact, ...],
    ) -> str:
        factor = slope.divide(scale)
        if factor is None or factor.common_denominator() != 1:
            return self._scaled(goal, scale, used, extra)
        proof = f"(multiple_of_eq {self.text(factor)} {equation.proof})"
        new = [*used, Used(factor * equation.poly, proof, factor, (equation,))]
        return self._assemble(goal - factor * equation.poly, new, extra)

    def _by_cases(
        self,
        goal: Poly,
        name: str,
        slope: Poly,
        alternatives: tuple[str, tuple[Poly, ...]],
        used: list[Used],
        extra: tuple[Fact, ...],
    ) -> str:
        """One of the alternatives holds: the goal is shown in each."""
        split, polys = alternatives
        terms = []
        here = f"e{len(used)}"  # what was used before may have a name of its own
        for poly in polys:
            equation = Equation(Poly.variable(name) - poly, here)
            shown = self._by_equation(goal, slope, equation, ONE, used, extra)
            terms.append(f"(fun {here} => {shown})")
        self.summed = None
        return f"({split}.elim {' '.join(terms)})"

    # --- closing --------------------------------------------------------------------------------

    def _close(self, goal: Poly, extra: tuple[Fact, ...]) -> tuple[list[Used], int]:
        """Multiples of facts that leave nothing negative; of the goal times the number."""
        if goal.is_nonnegative():
            return [], 1
        facts = [*self.facts, *self.link(), *extra]
        for fact in facts:
            if (goal - fact.poly).is_nonnegative():
                return [Used(fact.poly, fact.proof, ONE, (fact,))], 1
        polys = tuple(fact.poly for fact in facts)
        closing = self._given(goal, polys)
        if closing is None:
            closing = _search(goal, polys)
        if closing is None:
            raise GiveUp(f"no multipliers for {goal}")
        factor = 1
        for term in closing:
            denominator = term.multiplier.common_denominator()
            factor = factor * denominator // _gcd(factor, denominator)
        result = []
        for term in closing:
            multiplier = term.multiplier * factor
            product = multiplier
            for index in term.facts:
                product = product * polys[index]
            own = tuple(facts[index] for index in term.facts)
            if not own:
                continue
            proof = self._multiple(multiplier, [fact.proof for fact in own])
            result.append(Used(product, proof, multiplier, own))
        return result, factor

    def _given(self, goal: Poly, polys: tuple[Poly, ...]) -> Closing | None:
        """The certificate's closing, where it speaks of this goal and of facts that are known."""
        if goal not in self.closings:
            return None
        from attrs import evolve

        stated, closing = self.closings[goal]
        try:
            moved = tuple(
                evolve(term, facts=tuple(polys.index(stated[i]) for i in term.facts))
                for term in closing
            )
        except (ValueError, IndexError):
            return None
        return moved if remainder(goal, polys, moved).is_nonnegative() else None


def _is_multiplier(factor: Poly | None) -> bool:
    return factor is not None and factor.is_nonnegative() and factor.common_denominator() == 1


def _gcd(a: int, b: int) -> int:
    import math

    return math.gcd(a, b)


def _search(goal: Poly, polys: tuple[Poly, ...]) -> Closing | None:
    if not polys:
        return None
    for degree in (1, 2, 3):
        closing = linear.close(goal, polys[:40], degree)
        if closing is not None:
            return closing
    return None
