"""Maxima and minima over a range, at one place of a proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passbound.checker.kernel.valued import SAME, Env, Value, texts

if TYPE_CHECKING:
    from passbound.checker.kernel.values import Leaf
from attrs import frozen

from passbound.checker.kernel.facts import Equation, Fact
from passbound.checker.kernel.statement import (
    element_text,
    expr_text,
)
from passbound.checker.kernel.tree import Because, Index
from passbound.checker.polynomial import Poly
from passbound.models import terms as t


@frozen
class Reduction:
    """A maximum or minimum over a range, at one place."""

    leaf: Leaf
    expr: t.Reduce
    env: Env
    text: str
    start: Value
    stop: Value
    key: str

    @property
    def function(self) -> str:
        """The Lean function."""
        return "maxRange" if self.expr.kind == "max" else "minRange"

    def _element(self, index: Value) -> Value:
        """The element at start + step * index."""
        poly = self.start.poly + self.expr.step * index.poly
        text = f"({self._start_text()} + {self.expr.step} * {index.text})"
        own = Value(
            poly, SAME if self.start.proof == SAME else f"(add_from {self.start.proof} rfl)", text
        )
        return self.leaf.value(self.expr.body, {**self.env, self.expr.var: own})

    def _start_text(self) -> str:
        return expr_text(self.expr.start, texts(self.env))

    def inside(self) -> Fact:
        """One element bounds the whole: the first, the last or the middle one."""
        leaf, step = self.leaf, self.expr.step
        place, which = Poly.constant(0), leaf.witness % 3
        if which:
            place = leaf.quotient(self.stop.poly - self.start.poly - 1, Poly.constant(step))
        if which == 2:
            place = leaf.quotient(place, Poly.constant(2))
        value = self._element(Value(place, SAME, leaf.text(place)))
        rule, turn = (
            ("le_maxRange", "above_from")
            if self.expr.kind == "max"
            else ("minRange_le", "below_from")
        )
        within = self.stop.poly - 1 - self.start.poly - step * place
        proof = (
            f"({rule} (x := {leaf.text(place)}) (a := {self._start_text()}) "
            f"(b := {expr_text(self.expr.stop, texts(self.env))}) (s := {step}) "
            f"{element_text(self.expr, texts(self.env))} (by decide) {leaf.show(place)} "
            f"(index_to {self.start.proof} {self.stop.proof} {leaf.show(within)}))"
        )
        me = Poly.variable(self.text)
        gap = me - value.poly if self.expr.kind == "max" else value.poly - me
        return Fact(gap, f"({turn} {proof} {value.proof})")

    def attained(self) -> Equation:
        """The element that it is; splits where that has no name yet."""
        leaf, key = self.leaf, self.key
        if ("index", key) not in leaf.place.chosen:
            nonempty = self.stop.poly - self.start.poly - 1
            proof = (
                f"{self.function}_at (a := {self._start_text()}) "
                f"(b := {expr_text(self.expr.stop, texts(self.env))}) (s := {self.expr.step}) "
                f"{element_text(self.expr, texts(self.env))} (by decide) "
                f"(nonempty_from {self.start.proof} {self.stop.proof} "
                f"{leaf.place.known().show(nonempty)})"
            )
            turn = f"index_from {self.start.proof} {self.stop.proof}"
            raise Because((), Index(key, proof, turn, self._within))
        index = Value(leaf.place.case.env[key], SAME, leaf.place.texts[key])
        value = self._element(index)
        proof = f"({leaf.place.chosen['index', key]}.trans {value.proof})"
        return Equation(Poly.variable(self.text) - value.poly, proof)

    def _within(self, ghost: str) -> Poly:
        return self.stop.poly - 1 - self.start.poly - self.expr.step * Poly.variable(ghost)
