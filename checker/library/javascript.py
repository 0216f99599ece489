"""Relations as JavaScript over BigInt, so that a page can evaluate them at any size, exactly.

The code is for `static/exact.js`, which supplies the operations (`$`) and counts steps.  Names
become numbers (`v0`, `v1`), so nothing that a file says can run.
"""

from __future__ import annotations

from collections.abc import Mapping

from passbound.models import terms as t

_COMPARE = {"==": "===", "!=": "!=="}


class NoCode(Exception):
    """The relation says something that has no code: a real logarithm, a rational."""


def relation_code(relation: t.Relation, keys: Mapping[str, int]) -> str:
    """A function of the relation's parameters; calls go to `$.call(key, [arguments])`."""
    names = {param: f"v{i}" for i, param in enumerate(relation.params)}
    writer = _Writer(keys, len(names))
    lines = [f"if(!({writer.cond(cond, names)}))$.outside();" for cond in relation.domain]
    lines.append(writer.body(relation.body, names))
    return f"function({','.join(names.values())}){{{''.join(lines)}}}"


class _Writer:
    """Writes one relation; every local name gets a number of its own."""

    def __init__(self, keys: Mapping[str, int], used: int) -> None:
        self._keys = keys
        self._used = used

    def _fresh(self) -> str:
        self._used += 1
        return f"v{self._used - 1}"

    def body(self, body: t.Body, names: Mapping[str, str]) -> str:
        match body:
            case t.Return(value):
                return f"return {self.expr(value, names)};"
            case t.Let(name, value, rest):
                own = self._fresh()
                code = f"const {own}={self.expr(value, names)};"
                return code + self.body(rest, {**names, name: own})
            case t.If(cond, then, orelse):
                inner = self.body(then, names)
                return f"if({self.cond(cond, names)}){{{inner}}}" + self.body(orelse, names)

    def cond(self, cond: t.Cond, names: Mapping[str, str]) -> str:
        match cond:
            case t.Compare(op, left, right):
                sign = _COMPARE.get(op, op)
                return f"({self.expr(left, names)}{sign}{self.expr(right, names)})"
            case t.Not(arg):
                return f"(!{self.cond(arg, names)})"
            case t.And(args) | t.Or(args):
                sign = "&&" if isinstance(cond, t.And) else "||"
                return f"({sign.join(self.cond(arg, names) for arg in args)})"

    def expr(self, expr: t.Expr, names: Mapping[str, str]) -> str:
        match expr:
            case t.Int(value):
                return f"{value}n" if value >= 0 else f"({value}n)"
            case t.Var(name):
                return names[name]
            case t.Neg(arg):
                return f"(-{self.expr(arg, names)})"
            case t.Binary("+" | "-" | "*" as op, left, right):
                return f"({self.expr(left, names)}{op}{self.expr(right, names)})"
            case t.Binary("//" | "%" | "**" | "cdiv" as op, left, right):
                function = {"//": "div", "%": "mod", "**": "pow", "cdiv": "cdiv"}[op]
                return f"$.{function}({self.expr(left, names)},{self.expr(right, names)})"
            case t.Log("floor" | "ceil" as kind, arg, base):
                function = "flog" if kind == "floor" else "clog"
                return f"$.{function}({self.expr(arg, names)},{self.expr(base, names)})"
            case t.Extremum(kind, args):
                return f"$.{kind}([{','.join(self.expr(arg, names) for arg in args)}])"
            case t.Reduce():
                return self._reduce(expr, names)
            case t.Call(relation, args):
                values = ",".join(self.expr(arg, names) for arg in args)
                return f"$.call({self._keys[relation]},[{values}])"
        raise NoCode(type(expr).__name__)

    def _reduce(self, expr: t.Reduce, names: Mapping[str, str]) -> str:
        index = self._fresh()
        inner = {**names, expr.var: index}
        keep = "true" if expr.cond is None else self.cond(expr.cond, inner)
        start, stop = self.expr(expr.start, names), self.expr(expr.stop, names)
        return (
            f"$.{expr.kind}Over({start},{stop},{expr.step}n,"
            f"({index})=>{keep},({index})=>{self.expr(expr.body, inner)})"
        )
