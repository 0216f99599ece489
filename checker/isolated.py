"""What a part of a claim says of one relation: `relation(...) op bound / divisor`.

A side may be the relation's value itself, or that times a positive number, as in
`2 * pairs(n) == n * (n - 1)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from passbound.models.printer import expr_source
from passbound.models.terms import Asymptotic, Binary, Call, Comparison, Expr, Int, Log, Part, Var

_TURNED = {"<=": ">=", ">=": "<=", "<": ">", ">": "<", "==": "=="}
_UNSPLIT = Var | Int | Call | Log


@frozen
class Isolated:
    """`call op bound / divisor`; `op` is a comparison, or the kind of an asymptotic part."""

    call: Call
    op: str
    bound: Expr
    divisor: int

    @property
    def text(self) -> str:
        """The bound as source text."""
        source = expr_source(self.bound)
        if self.divisor == 1:
            return source
        product = isinstance(self.bound, Binary) and self.bound.op == "*"
        whole = product or isinstance(self.bound, _UNSPLIT)
        return f"{source} / {self.divisor}" if whole else f"({source}) / {self.divisor}"


def isolated(part: Part) -> Iterator[Isolated]:
    """What a part says of the relations that are a side of it."""
    if isinstance(part, Asymptotic):
        sides = [(part.expr, str(part.kind), part.bound)]
    else:
        assert isinstance(part, Comparison)
        turned = (part.right, _TURNED[part.op], part.left)
        sides = [(part.left, str(part.op), part.right), turned]
    for side, op, bound in sides:
        call, factor = _scaled(side)
        if call is not None:
            yield Isolated(call, op, bound, factor)


def _scaled(side: Expr) -> tuple[Call | None, int]:
    """The relation's value that a side is a multiple of, and how often it is taken."""
    match side:
        case Call():
            return side, 1
        case Binary("*", Int(value), inner) | Binary("*", inner, Int(value)) if value > 0:
            call, factor = _scaled(inner)
            return call, factor * value
    return None, 1


def multiple_source(factor: Fraction, expr: Expr) -> str:
    """A multiple of an expression as text: `n`, `3 * n`, `1/2 * (n * log2(n))`."""
    source = expr_source(expr)
    if factor == 1:
        return source
    return f"{factor} * {source}" if isinstance(expr, _UNSPLIT) else f"{factor} * ({source})"
