"""What the checker of proofs by cases knows at a point of a tree.

A `Context` mirrors it: variables, facts, values of functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, field, frozen

from passbound.checker.atoms import floor_log
from passbound.checker.kernel import leaves
from passbound.checker.polynomial import Poly

if TYPE_CHECKING:
    from passbound.checker.kernel.scripts import Script


class NoData(Exception):
    """The proof is not one that can be given as data."""


_TACTICS: ContextVar[bool] = ContextVar("tactics", default=False)


@contextmanager
def tactics_alone() -> Iterator[None]:
    """Inside of it no proof is given as data."""
    before = _TACTICS.set(True)
    try:
        yield
    finally:
        _TACTICS.reset(before)


def ask_for_data() -> None:
    """Raises NoData where tactics alone are asked for."""
    if _TACTICS.get():
        raise NoData("tactics alone are asked for")


FDIV, FMOD, CDIV, FLOG, CLOG, LARGER, SMALLER, IPOW, OWN = range(9)
"""The numbers of functions; those of a file begin with OWN."""

TERMS_AT_MOST = 40
"""Longer polynomials are left to the normaliser that a proof in tactics uses."""

Key: TypeAlias = tuple[int, tuple[Poly, ...]]


@frozen
class Context:
    """What the checker knows: variables, the one that came last first, facts, the last first."""

    names: tuple[str, ...]
    signed: frozenset[str] = frozenset()
    facts: tuple[Poly, ...] = ()
    known: Mapping[Key, Poly] = {}
    point: tuple[tuple[str, Poly], ...] = ()
    """What the parameters are."""
    told: Callable[[Script], None] | None = field(default=None, eq=False)
    """Adds what the hypotheses say."""

    def clear(self, goal: Poly) -> bool:
        """Whether the checker sees that a polynomial is not negative."""
        return self._plain(goal) or any(self._plain(goal - fact) for fact in self.facts)

    def _plain(self, poly: Poly) -> bool:
        return poly.is_nonnegative() and poly.variables <= {*self.names} - self.signed

    def with_fact(self, poly: Poly) -> Context:
        """The context with one more fact."""
        return evolve(self, facts=(poly, *self.facts))

    def with_value(self, key: Key, value: Poly) -> Context:
        """The context with one more value of a function."""
        if len(value.terms) > TERMS_AT_MOST:
            raise NoData("a polynomial that is too long")
        return evolve(self, known={**self.known, key: value})

    def widened(self, *names: str, signed: bool = False) -> Context:
        """The context with more variables before the others."""
        more = self.signed | set(names) if signed else self.signed
        return evolve(self, names=(*names, *self.names), signed=more)

    def substituted(self, name: str, value: Poly, new: str) -> Context:
        """The context where a variable was replaced, by something with the new one in its place."""
        put = {name: value}
        facts = tuple(fact.substitute(put) for fact in self.facts)
        known: dict[Key, Poly] = {}
        renamed: dict[str, str] = {}
        for (number, args), result in self.known.items():
            after = tuple(arg.substitute(put) for arg in args)
            if number == FLOG and after != args:
                ghost, least = (f"flog({args[0]}, {args[1]})", least_log(args[0], args[1]))
                if result == Poly.variable(ghost) + least and least_log(*after[:2]) == least:
                    renamed[ghost] = f"flog({after[0]}, {after[1]})"
            known[number, after] = result.substitute(put)
        names = tuple(new if known_name == name else known_name for known_name in self.names)
        point = tuple((param, poly.substitute(put)) for param, poly in self.point)
        moved = evolve(self, names=names, facts=facts, known=known, point=point)
        for old, fresh in renamed.items():
            moved = moved.renamed(old, fresh)
        return moved

    def raised(self, name: str, least: Poly, new: str) -> Context:
        """The context where a variable is a polynomial and a new one that is not negative."""
        if name in least.variables:
            raise NoData("a variable that is compared with itself")
        moved = self.substituted(name, least + Poly.variable(new), new)
        return evolve(moved, signed=moved.signed - {name})

    def renamed(self, old: str, new: str) -> Context:
        """The context with another name for a variable."""
        put = {old: Poly.variable(new)}
        return evolve(
            self,
            names=tuple(new if name == old else name for name in self.names),
            signed=frozenset(new if name == old else name for name in self.signed),
            facts=tuple(fact.substitute(put) for fact in self.facts),
            point=tuple((param, poly.substitute(put)) for param, poly in self.point),
            known={
                (number, tuple(arg.substitute(put) for arg in args)): value.substitute(put)
                for (number, args), value in self.known.items()
            },
        )

    def index(self, name: str) -> int:
        """The number of a variable."""
        if name not in self.names:
            raise NoData(f"no variable {name}")
        return self.names.index(name)

    def expr(self, poly: Poly) -> str:
        """The polynomial as data, an argument."""
        if poly.common_denominator() != 1:
            raise NoData("a fraction")
        if len(poly.terms) > TERMS_AT_MOST:
            raise NoData("a polynomial that is too long")
        places = {name: self.index(name) for name in poly.variables}
        ordered = sorted(poly, key=lambda m: (m[1] < 0, -sum(e for _, e in m[0]), m[0]))
        text = ""
        for monomial, value in ordered:
            factors = [
                leaves.variable(places[name])
                if power == 1
                else f"(.pow {leaves.variable(places[name])} {power})"
                for name, power in monomial
            ]
            size = abs(int(value))
            if size != 1 or not factors:
                factors = [leaves.number(size), *factors]
            piece = factors[-1]
            for factor in reversed(factors[:-1]):
                piece = f"(.mul {factor} {piece})"
            if not text:
                text = piece if value > 0 else f"(.neg {piece})"
            else:
                text = f"(.{'add' if value > 0 else 'sub'} {text} {piece})"
        return text or leaves.number(0)


def least_log(arg: Poly, base: Poly) -> int:
    """What the logarithm is at least, seen from the constant term."""
    if base.is_constant and arg.is_positive():
        return floor_log(int(arg.constant_term), int(base.constant_term))
    return 0
