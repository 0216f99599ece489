"""How cases are split, as data, which `shown_by` in the theory checks: the nodes of a `Tree`.

A `Draw` writes the tree from a context on; it raises NoData where the checker has nothing for what
the proof does, and the proof is then written out.
"""

from __future__ import annotations

from collections.abc import Sequence

from passbound.checker.kernel.contexts import FLOG, Context, NoData
from passbound.checker.kernel.scripts import Draw, Open, Script
from passbound.checker.polynomial import Poly


def contradiction() -> Draw:
    """A case that cannot be: a fact is negative."""

    def draw(context: Context) -> str:
        return impossible(Script(context))

    return draw


def impossible(script: Script) -> str:
    """The tree that ends where a fact is negative, after what the hypotheses say if need be."""
    if not script.fails():
        try:
            script.need(Poly.constant(-1))
        except NoData:
            if script.context.told is None:
                raise
            script.context.told(script)
            if not script.fails():
                script.need(Poly.constant(-1))
    return script.done()


def first_values(ghost: str, new: str, blocks: Sequence[Draw]) -> Draw:
    """A variable is 0, 1, ..., or no less than the last block's number."""

    def draw(context: Context, current: str = ghost, at: int = 0) -> str:
        if at == len(blocks) - 1:
            return blocks[-1](context if current == new else context.renamed(current, new))
        number = context.index(current)
        later = new if at == len(blocks) - 2 else f"{ghost}'{at}"
        low = blocks[at](context.substituted(current, Poly.constant(0), ""))
        shifted = context.substituted(current, Poly.variable(later) + 1, later)
        return f"(.zero {number} {low} {draw(shifted, later, at + 1)})"

    return draw


def residues(ghost: str, whole: str, blocks: Sequence[Draw]) -> Draw:
    """A variable is a multiple of a number, or 1 more, ..."""

    def draw(context: Context) -> str:
        modulus = len(blocks)
        text = ".done"
        for rest, block in reversed([*enumerate(blocks)]):
            value = Poly.variable(whole) * modulus + rest
            text = f"(.cons {block(context.substituted(ghost, value, whole))} {text})"
        return f"(.mod {modulus} {context.index(ghost)} {text})"

    return draw


def signs(poly: Poly, first: Draw, second: Draw) -> Draw:
    """A polynomial is not negative, or it is."""

    def draw(context: Context) -> str:
        low, high = first(context.with_fact(poly)), second(context.with_fact(-poly - 1))
        return f"(.sign {context.expr(poly)} {low} {high})"

    return draw


OPEN_AT_MOST = 5
"""So many things may be open at a leaf; each of them doubles the cases."""


def where_open(draw: Draw, at_most: int = OPEN_AT_MOST) -> Draw:
    """The same, in two cases where something is open on the way."""

    def drawn(context: Context) -> str:
        try:
            return draw(context)
        except Open as found:
            if not at_most:
                raise
            script, both = found.script, where_open(draw, at_most - 1)
            return script.text(signs(found.poly, both, both)(script.context))

    return drawn


def jump(low: Poly, high: Poly, base: Poly, same: Draw, more: Draw) -> Draw:
    """The logarithm of the higher number is that of the lower one, or the next number."""

    def draw(context: Context) -> str:
        script = Script(context)
        if (FLOG, (low, base)) not in context.known:
            script.least(low, base)
        value = script.context.known[FLOG, (low, base)]
        for goal in (base - 2, low - 1, high - low, base * low - high):
            script.need(goal)
        here = script.context
        key = FLOG, (high, base)
        one, two = (same(here.with_value(key, value)), more(here.with_value(key, value + 1)))
        texts = " ".join(here.expr(poly) for poly in (low, high, base))
        return script.text(f"(.jump {texts} {one} {two})")

    return draw


def _divided(script: Script, left: Poly, right: Poly, q: str, s: str) -> None:
    """A quotient and a remainder, with what is known of them."""
    script.need(left)
    script.need(right - 1)
    script.open(f".divide {script.expr(left)} {script.expr(right)}")
    exact = right * Poly.variable(q) + Poly.variable(s)
    here = script.context.widened(q, s)
    for fact in (exact - left, left - exact, right - 1 - Poly.variable(s)):
        here = here.with_fact(fact)
    script.context = here


def _replaced(script: Script, name: str, value: Poly) -> None:
    """A polynomial in the place of a variable that it is equal to."""
    for goal in (Poly.variable(name) - value, value - Poly.variable(name)):
        script.need(goal)
    script.keep(name, value)
    script.open(f".replace {script.context.index(name)} {script.expr(value)}")
    script.context = script.context.substituted(name, value, "")


def division(left: Poly, right: Poly, q: str, s: str, then: Draw) -> Draw:
    """A quotient and a remainder."""

    def draw(context: Context) -> str:
        script = Script(context)
        _divided(script, left, right, q, s)
        return script.text(then(script.context))

    return draw


def division_of(
    left: Poly, right: Poly, q: str, s: str, variable: str, value: Poly, then: Draw
) -> Draw:
    """The same, where the variable that is divided is replaced by what it is then."""

    def draw(context: Context) -> str:
        script = Script(context)
        _divided(script, left, right, q, s)
        _replaced(script, variable, value)
        return script.text(then(script.context))

    return draw


def shift(ghost: str, least: Poly, new: str, then: Draw) -> Draw:
    """A variable that is at least a polynomial, and a new one more."""

    def draw(context: Context) -> str:
        script = Script(context)
        script.raised(ghost, least, new)
        return script.text(then(script.context))

    return draw


def nothing(reason: str) -> Draw:
    """What cannot be given as data."""

    def draw(context: Context) -> str:
        raise NoData(reason)

    return draw
