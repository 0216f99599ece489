"""A comparison in lines: what is proved, what was evaluated, and of what nothing is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from passbound.checker.compare import Compared, Stretch
from passbound.checker.shown import integer
from passbound.models import terms as t
from passbound.models.printer import expr_source

_WORDS = {
    "<": "is smaller",
    ">": "is larger",
    "==": "is the same",
    "<=": "is never larger",
    ">=": "is never smaller",
}


def told(compared: Compared) -> Iterator[str]:
    """The comparison in lines."""
    left, right = compared.left, compared.right
    if compared.param is None and not compared.stretches:
        yield f"{left} and {right}: no order was proved for all parameters"
        yield f"  {_what_to_hold(compared.sides)}"
        return
    rows = [row for s in compared.stretches for row in _rows(compared, s)]
    width = max(len(sizes) for sizes, _ in rows)
    for sizes, text in rows:
        yield f"{sizes:<{width}}  {text}"
    crossover = compared.crossover
    if crossover is not None:
        order = compared.stretches[-1].order
        yield (
            f"{left} {_WORDS[order]} from {compared.param} = {integer(crossover)} on, "
            "and not from any smaller size on"
        )
    yield from _growth_told(compared)


def _rows(compared: Compared, stretch: Stretch) -> Iterator[tuple[str, str]]:
    """Sizes and what is known of them: what nothing stands behind is not said."""
    decision, param = stretch.decision, compared.param
    said = f"{compared.left} {stretch.order:<2} {compared.right}"
    if decision.verdict == "proved":
        yield _sizes(param, stretch.start, stretch.stop), f"{said}   ({decision.held_by})"
        return
    start, upto = stretch.start, decision.checked_to
    if upto is not None and upto >= start:
        if stretch.stop is not None:
            upto = min(upto, stretch.stop)
        yield _sizes(param, start, upto), f"{said}   (each of them evaluated)"
        start = upto + 1
    if stretch.stop is None or start <= stretch.stop:
        yield _sizes(param, start, stretch.stop), "NOT PROVED: no order is known for all of these"


def _what_to_hold(sides: tuple[t.Call, t.Call]) -> str:
    """What to write where more than one parameter is free."""
    own = [[a.name for a in side.args if isinstance(a, t.Var)] for side in sides]
    if len(own[0]) <= 1 and len(own[1]) <= 1:
        return (
            f"{', '.join(f'`{name}`' for names in own for name in names)} are two parameters, "
            "since parameters of one name are one: give both the same name"
        )
    free = list(dict.fromkeys(name for names in own for name in names))
    return f"hold all parameters but one at numbers: {' '.join(f'--at {p}=4' for p in free[1:])}"


def _growth_told(compared: Compared) -> Iterator[str]:
    left, right = compared.growth
    if left is not None and right is not None:
        yield f"{compared.left} in Theta({left}), {compared.right} in Theta({right})"
        if compared.same_order:
            yield "they are of the same order: their ratio is in Theta(1)"
        elif compared.ratio is not None:
            yield f"their ratio is in Theta({compared.ratio})"


def _sizes(param: str | None, start: int, stop: int | None) -> str:
    if param is None:
        return "always"
    if stop is None:
        return f"{param} >= {integer(start)}"
    if stop == start:
        return f"{param} = {integer(start)}"
    return f"{integer(start)} <= {param} <= {integer(stop)}"


def quotient_source(left: t.Expr, right: t.Expr) -> str:
    """A quotient as text, without the factors that both sides have."""
    powers: dict[t.Expr, int] = {}

    def collect(expr: t.Expr, times: int) -> None:
        match expr:
            case t.Binary("*", one, other):
                collect(one, times)
                collect(other, times)
            case t.Binary("**", base, t.Int(exponent)):
                collect(base, times * exponent)
            case _ if expr != t.Int(1):
                powers[expr] = powers.get(expr, 0) + times

    collect(left, 1)
    collect(right, -1)
    above, below = (
        [(base, sign * power) for base, power in powers.items() if sign * power > 0]
        for sign in (1, -1)
    )
    if not below:
        return expr_source(_product(above))
    return expr_source(t.Binary("/", _product(above), _product(below)))


def _product(powers: Sequence[tuple[t.Expr, int]]) -> t.Expr:
    factors = [base if k == 1 else t.Binary("**", base, t.Int(k)) for base, k in powers]
    return reduce(lambda one, other: t.Binary("*", one, other), factors) if factors else t.Int(1)
