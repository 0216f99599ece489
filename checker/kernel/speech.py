"""Statements of the language as data: expressions, comparisons, bodies of relations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from passbound.checker.kernel import leaves
from passbound.checker.kernel.contexts import (
    CDIV,
    CLOG,
    FDIV,
    FLOG,
    FMOD,
    IPOW,
    LARGER,
    SMALLER,
    NoData,
)
from passbound.models import terms as t

_BINARY = {"//": FDIV, "%": FMOD, "cdiv": CDIV, "**": IPOW}
_ARITHMETIC = {"+": ".add", "-": ".sub", "*": ".mul"}
MOST_ARGUMENTS = 4


def call_text(number: int, args: Sequence[str]) -> str:
    """A call as data."""
    if not 1 <= len(args) <= MOST_ARGUMENTS:
        raise NoData(f"a function of {len(args)} arguments")
    head = ".call" if len(args) == MOST_ARGUMENTS else f".call{len(args)}"
    return f"({head} {number} {' '.join(args)})"


@frozen
class Speech:
    """Terms as data: what names stand for, and the numbers of a file's functions."""

    names: Mapping[str, str]
    functions: Mapping[str, int]

    def number(self, relation: str) -> int:
        """The number of a relation."""
        if relation not in self.functions:
            raise NoData(f"{relation} has no number")
        return self.functions[relation]

    def term(self, expr: t.Expr) -> str:
        """An expression as data."""
        match expr:
            case t.Int(value):
                return leaves.number(value) if value >= 0 else f"(.neg {leaves.number(-value)})"
            case t.Var(name):
                return self.names[name]
            case t.Neg(arg):
                return f"(.neg {self.term(arg)})"
            case t.Binary("**", left, t.Int(value)) if value >= 0:
                return f"(.pow {self.term(left)} {value})"
            case t.Binary(op, left, right) if op in _ARITHMETIC:
                return f"({_ARITHMETIC[op]} {self.term(left)} {self.term(right)})"
            case t.Binary(op, left, right) if op in _BINARY:
                return call_text(_BINARY[op], [self.term(left), self.term(right)])
            case t.Log("floor" | "ceil" as kind, arg, base):
                number = FLOG if kind == "floor" else CLOG
                return call_text(number, [self.term(arg), self.term(base)])
            case t.Extremum(kind, args):
                number = LARGER if kind == "max" else SMALLER
                text = self.term(args[-1])
                for arg in reversed(args[:-1]):
                    text = call_text(number, [self.term(arg), text])
                return text
            case t.Call(name, args):
                return call_text(self.number(name), [self.term(arg) for arg in args])
        raise NoData(f"an expression that is no data: {type(expr).__name__}")

    def body(self, body: t.Body) -> str:
        """A relation's body as data."""
        match body:
            case t.Return(value):
                return self.term(value)
            case t.Let(name, value, rest):
                return evolve(self, names={**self.names, name: self.term(value)}).body(rest)
            case t.If(t.Compare(op, left, right), then, orelse):
                if op in (">=", ">"):
                    left, right, op = right, left, "<=" if op == ">=" else "<"
                rule = {"<=": ".ifLe", "<": ".ifLt", "==": ".ifEq"}[op]
                return (
                    f"({rule} {self.term(left)} {self.term(right)} {self.body(then)} "
                    f"{self.body(orelse)})"
                )
        raise NoData("a condition that is no comparison")

    def comparison(self, op: t.CompareOp, left: t.Expr, right: t.Expr) -> str:
        """A comparison as data."""
        if op in (">=", ">"):
            left, right, op = right, left, "<=" if op == ">=" else "<"
        if op == "!=":
            raise NoData("a comparison that is no data")
        rule = {"<=": ".le", "<": ".lt", "==": ".eq"}[op]
        return f"{rule} {self.term(left)} {self.term(right)}"


def plain_body(body: t.Body) -> t.Body:
    """The body with conditions that are comparisons, none of them `!=`."""
    match body:
        case t.Let(name, value, rest):
            return t.Let(name, value, plain_body(rest))
        case t.If(cond, then, orelse):
            return _branches(cond, plain_body(then), plain_body(orelse))
    return body


def _branches(cond: t.Cond, then: t.Body, orelse: t.Body) -> t.Body:
    match cond:
        case t.Not(arg):
            return _branches(arg, orelse, then)
        case t.And(args):
            for arg in reversed(args):
                then = _branches(arg, then, orelse)
            return then
        case t.Or(args):
            for arg in reversed(args):
                orelse = _branches(arg, then, orelse)
            return orelse
        case t.Compare("!=", left, right):
            return t.If(t.Compare("==", left, right), orelse, then)
    return t.If(cond, then, orelse)


def comparisons(cond: t.Cond) -> list[t.Compare]:
    """The comparisons that a condition is the conjunction of."""
    match cond:
        case t.Compare():
            return [cond]
        case t.And(args):
            return [one for arg in args for one in comparisons(arg)]
    raise NoData("a condition that is no conjunction")
