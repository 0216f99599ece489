"""Steps of a proof as data, one after the other, each after what the checker asks for it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import field, mutable

from passbound.checker import linear
from passbound.checker.kernel import leaves
from passbound.checker.kernel.contexts import (
    CDIV,
    CLOG,
    FDIV,
    FLOG,
    FMOD,
    LARGER,
    Context,
    Key,
    NoData,
    ask_for_data,
    least_log,
)
from passbound.checker.polynomial import Poly

Draw: TypeAlias = Callable[[Context], str]
"""Writes the tree from a context on.  Raises NoData."""


class Open(NoData):
    """It is open whether a polynomial is negative; the steps before have been taken."""

    def __init__(self, poly: Poly, script: Script) -> None:
        super().__init__(f"open: 0 <= {poly}")
        self.poly, self.script = poly, script


@mutable
class Script:
    """Steps, one after the other, and the context after them."""

    context: Context
    opened: list[str] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        ask_for_data()

    def text(self, end: str) -> str:
        """The tree of the steps and what follows them."""
        return "".join(self.opened) + end + ")" * len(self.opened)

    def open(self, text: str) -> None:
        """A node that what follows stands below."""
        self.opened.append(f"({text} ")

    def step(self, text: str) -> None:
        """One more step; the context is told what it shows by the caller."""
        self.open(f".step ({text})")

    def expr(self, poly: Poly) -> str:
        """The polynomial as data."""
        return self.context.expr(poly)

    def need(self, goal: Poly) -> None:
        """Sees to it that the checker sees that a polynomial is not negative."""
        if self.context.clear(goal):
            return
        # What may be negative is a difference, so that no multiple of it is left.
        signed = {
            name: Poly.variable(f"{name} up") - Poly.variable(f"{name} down")
            for name in self.context.signed
        }
        facts = tuple(fact.substitute(signed) for fact in self.context.facts[:40])
        for degree in (1, 2):
            closing = linear.close(goal.substitute(signed), facts, degree)
            if closing is not None:
                self.sum(goal, [(term.multiplier, term.facts) for term in closing if term.facts])
                return
        raise NoData(f"not seen: 0 <= {goal}")

    def sum(self, goal: Poly, parts: Sequence[tuple[Poly, Sequence[int]]]) -> None:
        """Facts of which the goal is seen: a sum of multiples of products of facts."""
        factor = 1
        for multiplier, _ in parts:
            denominator = multiplier.common_denominator()
            factor = factor * denominator // math.gcd(factor, denominator)
        self.sum_of(goal, factor, [(part * factor, places) for part, places in parts])

    def sum_of(self, goal: Poly, factor: int, parts: Sequence[tuple[Poly, Sequence[int]]]) -> None:
        """The same where the sum shows a number times the goal."""
        texts = []
        total = Poly.constant(0)
        for multiplier, places in parts:
            if not self.context.clear(multiplier):
                raise NoData("a multiplier that is not seen to be positive")
            product = multiplier
            for place in places:
                product = product * self.context.facts[place]
            total = total + product
            indices = ", ".join(str(place) for place in places)
            texts.append(f".of {self.expr(multiplier)} [{indices}]")
        self.step(f".sum [{', '.join(texts)}]")
        self.context = self.context.with_fact(total)
        if not self.context.clear(goal * factor):
            raise NoData(f"a sum that leaves {goal * factor - total}")
        if factor != 1:
            self.step(f".div {leaves.number(factor)} {self.expr(goal)}")
            self.context = self.context.with_fact(goal)

    def fact(self, poly: Poly) -> None:
        """A fact that the checker sees."""
        if not self.context.clear(poly):
            raise NoData(f"not seen: 0 <= {poly}")
        self.step(f".fact {self.expr(poly)}")
        self.context = self.context.with_fact(poly)

    def fails(self) -> bool:
        """Whether a fact is negative."""
        signed = self.context.signed
        return any(
            (-fact - 1).is_nonnegative() and not fact.variables & signed
            for fact in self.context.facts
        )

    def done(self) -> str:
        """The tree that ends here."""
        return self.text(".done")

    # --- functions of the language -------------------------------------------------------------

    def value(self, key: Key) -> Poly | None:
        """What a function's value is known to be."""
        return self.context.known.get(key)

    def _know(self, key: Key, value: Poly) -> None:
        self.context = self.context.with_value(key, value)

    def quotient(self, a: Poly, b: Poly, q: Poly) -> None:
        """The floor of a / b."""
        if (FDIV, (a, b)) in self.context.known:
            return
        for goal in (b - 1, a - b * q, b * q + b - a - 1):
            self.need(goal)
        self.step(f".quo {self.expr(a)} {self.expr(b)} {self.expr(q)}")
        self._know((FDIV, (a, b)), q)
        self._know((FMOD, (a, b)), a - b * q)

    def ceiling(self, a: Poly, b: Poly, q: Poly) -> None:
        """The ceiling of a / b."""
        if (CDIV, (a, b)) in self.context.known:
            return
        for goal in (b - 1, b * q - a, a + b - b * q - 1):
            self.need(goal)
        self.step(f".cdv {self.expr(a)} {self.expr(b)} {self.expr(q)}")
        self._know((CDIV, (a, b)), q)

    def logarithm(self, arg: Poly, base: Poly, value: Poly) -> None:
        """The floor of a logarithm; a new variable where it is one."""
        if (known := self.value((FLOG, (arg, base)))) is not None:
            if known != value:
                raise NoData("a logarithm with two values")
            return
        self.need(base - 2)
        if value.is_constant:
            k = int(value.constant_term)
            self.need(arg - base**k)
            self.need(base ** (k + 1) - arg - 1)
            self.step(f".lgn {k} {self.expr(arg)} {self.expr(base)}")
            self._know((FLOG, (arg, base)), value)
            return
        ghost, least = f"flog({arg}, {base})", least_log(arg, base)
        if value == Poly.variable(ghost) + least and ghost not in self.context.names:
            self.least(arg, base)
            return
        for (number, args), inner in self.context.known.items():
            gap = value - inner
            if number != FLOG or args[1] != base or not gap.is_constant or gap.constant_term < 0:
                continue
            k, m = int(gap.constant_term), args[0]
            goals = (m - 1, arg - base**k * m, base**k * (m + 1) - arg - 1)
            try:
                for goal in goals:
                    self.need(goal)
            except NoData:
                continue
            self.step(f".lev {k} {self.expr(m)} {self.expr(arg)} {self.expr(base)}")
            self._know((FLOG, (arg, base)), value)
            return
        raise NoData(f"the logarithm of {arg}")

    def least(self, arg: Poly, base: Poly) -> None:
        """A logarithm that gets a name."""
        ghost, least = f"flog({arg}, {base})", least_log(arg, base)
        self.need(base - 2)
        self.need(arg - base**least)
        self.open(f".least {least} {self.expr(arg)} {self.expr(base)}")
        self.context = self.context.widened(ghost)
        self._know((FLOG, (arg, base)), Poly.variable(ghost) + least)

    def ceiling_log(self, arg: Poly, base: Poly, value: Poly) -> None:
        """The ceiling of a logarithm, where the floor of the one before is known."""
        if (CLOG, (arg, base)) in self.context.known:
            return
        if arg == Poly.constant(1):
            self.step(f".clo {self.expr(base)}")
        else:
            self.need(arg - 2)
            self.step(f".clg {self.expr(arg)} {self.expr(base)}")
        self._know((CLOG, (arg, base)), value)

    def extremum(self, number: int, a: Poly, b: Poly) -> Poly:
        """The larger or the smaller of two that are in order."""
        if (known := self.value((number, (a, b)))) is not None:
            return known
        context = self.context
        if context.clear(a - b):
            first_is_larger = True
        else:
            self.need(b - a)
            first_is_larger = self.context.clear(a - b)
        value = a if first_is_larger == (number == LARGER) else b
        self.step(f".{'big' if number == LARGER else 'low'} {self.expr(a)} {self.expr(b)}")
        self._know((number, (a, b)), value)
        return value

    def name(self, number: int, args: tuple[Poly, ...], ghost: str) -> None:
        """The value of a call gets a name."""
        texts = " ".join(self.expr(arg) for arg in args)
        self.open(f".{'name' if len(args) == 4 else f'name{len(args)}'} {number} {texts}")
        self.context = self.context.widened(ghost, signed=True)
        self._know((number, args), Poly.variable(ghost))

    def keep(self, name: str, value: Poly) -> None:
        """That a variable is not negative, where what takes its place does not show that."""
        signed = self.context.signed
        if name not in signed and not (value.is_nonnegative() and not value.variables & signed):
            self.fact(Poly.variable(name))

    def raised(self, name: str, least: Poly, new: str) -> None:
        """A variable that is at least a polynomial: what it is more takes its place."""
        self.need(Poly.variable(name) - least)
        self.keep(name, least)
        self.open(f".raise {self.context.index(name)} {self.expr(least)}")
        self.context = self.context.raised(name, least, new)

    # --- rules ---------------------------------------------------------------------------------

    def use(self, number: int, args: Sequence[Poly], kind: str = "use") -> None:
        """A rule at some arguments; the context is told what it says by the caller."""
        self.step(f".{kind} {number} [{', '.join(self.expr(arg) for arg in args)}]")
