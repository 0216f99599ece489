"""Relations as generated Python: the lines of a body turned into fast code.

`Emitter` writes statements and expressions; its two users differ only in how a call is written.
`relation_code` makes generator functions for a trampoline: a call whose value is not known yet is
yielded as `(relation index, arguments)` and sent back, so recursion never uses Python's stack.
Generated code carries no places and no error texts: where it fails, the interpreter is asked why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import CodeType
from typing import Any

from .outline import IfLine, LetLine, Line, ReturnLine, outline
from .terms import (
    And,
    Binary,
    Call,
    Compare,
    Comparison,
    Cond,
    Expr,
    Extremum,
    Int,
    Log,
    Neg,
    Not,
    Or,
    Rational,
    Reduce,
    Relation,
    Var,
)
from .traverse import Term, children, walk

_SPILL_DEPTH = 12
_SMALL_DEGREE = 16
_INDENT = " "


class NotIntegral(TypeError):
    """The term holds something that is no integer, which only the interpreter evaluates."""


class Emitter:
    """Writes one function; subclasses say how a relation's value is asked for."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.constants: dict[str, int] = {}
        self._indent = 1
        self._counter = 0
        self._names: dict[str, str] = {}
        self._degrees: dict[str, float] = {}

    # --- to be said by users -------------------------------------------------------------------

    def call(self, call: Call, args: list[str]) -> str:
        """The code for a relation's value, given the code for its arguments."""
        raise NotImplementedError

    def result(self, code: str, value: Expr) -> None:
        """Write the end of a path."""
        raise NotImplementedError

    # --- statements ----------------------------------------------------------------------------

    def put(self, line: str) -> None:
        """Write a line."""
        self.lines.append(_INDENT * self._indent + line)

    def fresh(self) -> str:
        """A name that nothing else uses."""
        self._counter += 1
        return f"t{self._counter}"

    def bind(self, name: str, degree: float = 1) -> str:
        """The Python name for a name of the language."""
        self._names[name] = f"v_{name}"
        self._degrees[name] = degree
        return self._names[name]

    def put_lines(self, lines: Iterable[Line]) -> None:
        """Write the lines of a body."""
        for line in lines:
            match line:
                case ReturnLine(value):
                    self.result(self.value(value), value)
                case LetLine(name, value):
                    code, degree = self.value(value), self.degree(value)
                    if isinstance(value, Call):
                        code = f"0 + {code}"
                    self.put(f"{self.bind(name, degree)} = {code}")
                case IfLine(cond, then, orelse):
                    self.put(f"if {self.cond(cond)}:")
                    self._block(then)
                    if orelse:
                        self.put("else:")
                        self._block(orelse)

    def _block(self, lines: tuple[Line, ...]) -> None:
        self._indent += 1
        self.put_lines(lines)
        self._indent -= 1

    # --- expressions ---------------------------------------------------------------------------

    def value(self, expr: Expr) -> str:
        """The code of an expression; whatever it needs first is written before."""
        match expr:
            case Int(value):
                return self._integer(value)
            case Var(name):
                return self._names[name]
            case Neg(arg):
                return f"(-{self._shallow(arg)})"
            case Binary(op, left, right):
                return self._binary(expr, op, left, right)
            case Log(kind, arg, base):
                return self._log(kind, arg, base)
            case Extremum(kind, args):
                return f"{kind}({', '.join(self._values(args))})"
            case Call(_, args):
                return self.call(expr, self._values(args))
            case Reduce():
                return self._reduce(expr)
            case Rational():
                raise NotIntegral

    def _shallow(self, expr: Expr) -> str:
        """The code of a part, given a name where it is deep (Python nests 200 parentheses)."""
        code = self.value(expr)
        return self._spill(code) if _depth(expr) % _SPILL_DEPTH == 0 else code

    def _spill(self, code: str) -> str:
        """A name for the value of some code."""
        if code.isidentifier() and code[0] == "t":
            return code
        name = self.fresh()
        self.put(f"{name} = {code}")
        return name

    def _values(self, exprs: tuple[Expr, ...]) -> list[str]:
        """The codes of several parts, evaluated from left to right."""
        later = [False] * len(exprs)
        for i in range(len(exprs) - 2, -1, -1):
            later[i] = later[i + 1] or _writes(exprs[i + 1])
        codes = []
        for expr, before_lines in zip(exprs, later, strict=True):
            code = self._shallow(expr)
            atomic = isinstance(expr, Int | Var)
            codes.append(self._spill(code) if before_lines and not atomic else code)
        return codes

    def _integer(self, value: int) -> str:
        if value.bit_length() > 200:
            name = f"k{len(self.constants)}"
            self.constants[name] = value
            return name
        return str(value) if value >= 0 else f"({value})"

    def _binary(self, expr: Binary, op: str, left: Expr, right: Expr) -> str:
        if op == "/":
            raise NotIntegral
        a, b = self._values((left, right))
        if op == "cdiv":
            return f"(-(-{a} // {b}))"
        if op == "**":
            return f"power({a}, {b})"
        if op == "*" and not (self.degree(expr) <= _SMALL_DEGREE or _is_literal(left, right)):
            return f"times({a}, {b})"
        return f"({a} {op} {b})"

    def _log(self, kind: str, arg: Expr, base: Expr) -> str:
        if kind == "real":
            raise NotIntegral
        if isinstance(base, Int) and base.value == 2:
            name = self._name_of(arg)
            bits = f"({name} - 1).bit_length()" if kind == "ceil" else f"{name}.bit_length() - 1"
            return f"({bits} if {name} > 0 else bad())"
        a, b = self._values((arg, base))
        return f"{'flog' if kind == 'floor' else 'clog'}({a}, {b})"

    def _name_of(self, expr: Expr) -> str:
        code = self.value(expr)
        return code if isinstance(expr, Var) else self._spill(code)

    def _reduce(self, expr: Reduce) -> str:
        start, stop = self._values((expr.start, expr.stop))
        total = self.fresh()
        self.put(f"{total} = {'0' if expr.kind == 'sum' else 'None'}")
        before = (self._names.get(expr.var), self._degrees.get(expr.var, 1))
        index = self.fresh()
        self._names[expr.var], self._degrees[expr.var] = index, 1
        self.put(f"for {index} in steps({start}, {stop}, {expr.step}):")
        self._indent += 1
        if expr.cond is not None:
            self.put(f"if not ({self.cond(expr.cond)}): continue")
        code = self.value(expr.body)
        if expr.kind == "sum":
            self.put(f"{total} += {code}")
        else:
            value = self._spill(f"0 + {code}")
            sign = ">" if expr.kind == "max" else "<"
            self.put(f"if {total} is None or {value} {sign} {total}: {total} = {value}")
        self._indent -= 1
        if before[0] is not None:
            self._names[expr.var], self._degrees[expr.var] = before[0], before[1]
        if expr.kind != "sum":
            self.put(f"if {total} is None: bad()")
        return total

    # --- conditions ----------------------------------------------------------------------------

    def cond(self, cond: Cond | Comparison) -> str:
        """The code of a condition; what is not asked for is not evaluated."""
        if any(isinstance(here, Reduce | Log) or _too_deep(here) for here in walk(cond)):
            return self._careful(cond)
        match cond:
            case Compare(op, left, right) | Comparison(op, left, right):
                a, b = self._values((left, right))
                return f"{a} {op} {b}"
            case And(args):
                return "(" + " and ".join(map(self.cond, args)) + ")"
            case Or(args):
                return "(" + " or ".join(map(self.cond, args)) + ")"
            case Not(arg):
                return f"(not {self.cond(arg)})"

    def _careful(self, cond: Cond | Comparison) -> str:
        """A condition that needs lines of its own, which must run only when it is asked for."""
        match cond:
            case Compare(op, left, right) | Comparison(op, left, right):
                a, b = self._values((left, right))
                return self._spill(f"{a} {op} {b}")
            case Not(arg):
                return self._spill(f"not {self.cond(arg)}")
            case And(args) | Or(args):
                result, depth = self.fresh(), self._indent
                self.put(f"{result} = {self.cond(args[0])}")
                for arg in args[1:]:
                    self.put(f"if {'' if isinstance(cond, And) else 'not '}{result}:")
                    self._indent += 1
                    self.put(f"{result} = {self.cond(arg)}")
                    self._indent = depth
                return result

    # --- how big numbers can get ---------------------------------------------------------------

    def degree(self, expr: Expr) -> float:
        """A bound on the length of a value, in lengths of the parameters."""
        match expr:
            case Int() | Log():
                return 1
            case Var(name):
                return self._degrees.get(name, 1)
            case Neg(arg):
                return self.degree(arg)
            case Binary("*", left, right):
                return self.degree(left) + self.degree(right)
            case Binary("//" | "cdiv", left):
                return self.degree(left)
            case Binary("%", _, right):
                return self.degree(right)
            case Binary("**"):
                return float("inf")
            case Binary(_, left, right):
                return max(self.degree(left), self.degree(right))
            case Extremum(_, args):
                return max(map(self.degree, args))
            case _:
                return float("inf")


def _is_literal(*exprs: Expr) -> bool:
    return any(isinstance(expr, Int) and expr.value.bit_length() < 64 for expr in exprs)


def _depth(expr: Term) -> int:
    below = [_depth(child) for child in children(expr)]
    return 1 + max(below, default=0)


def _too_deep(term: Term) -> bool:
    return (
        not isinstance(term, Compare | Comparison | And | Or | Not) and _depth(term) >= _SPILL_DEPTH
    )


def _writes(expr: Expr) -> bool:
    """Whether the code of an expression writes lines before it."""
    return any(isinstance(here, Reduce | Log | Call) for here in walk(expr)) or _too_deep(expr)


class RelationEmitter(Emitter):
    """A relation as a generator for the trampoline."""

    def __init__(self, indices: Mapping[str, int]) -> None:
        super().__init__()
        self._indices = indices

    def call(self, call: Call, args: list[str]) -> str:
        """Ask the memo, then the trampoline."""
        index = self._indices[call.relation]
        key = self._spill(f"({''.join(f'{arg}, ' for arg in args)})")
        return self._spill(f"m{index}[{key}] if {key} in m{index} else (yield ({index}, {key}))")

    def result(self, code: str, value: Expr) -> None:
        """Return it."""
        self.put(f"return {code}")


class DirectEmitter(Emitter):
    """Code that is no generator: it asks the memo, then `ask(index, arguments)`."""

    def __init__(self, indices: Mapping[str, int]) -> None:
        super().__init__()
        self._indices = indices

    def call(self, call: Call, args: list[str]) -> str:
        """Ask the memo, then the evaluator."""
        index = self._indices[call.relation]
        key = self._spill(f"({''.join(f'{arg}, ' for arg in args)})")
        return self._spill(f"m{index}[{key}] if {key} in m{index} else ask({index}, {key})")

    def result(self, code: str, value: Expr) -> None:
        """Return it."""
        self.put(f"return {code}")


def relation_code(relation: Relation, indices: Mapping[str, int]) -> tuple[str, dict[str, int]]:
    """The source of a generator function `f` for a relation, and the constants that it names."""
    emitter = RelationEmitter(indices)
    params = ", ".join(emitter.bind(param) for param in relation.params)
    emitter.put_lines(outline(relation.body))
    head = f"def f({params}):"
    return "\n".join([head, *emitter.lines, " yield"]), emitter.constants


def domain_code(relation: Relation) -> tuple[str, dict[str, int]]:
    """The source of a function `f` that says whether arguments lie in the domain."""
    emitter = RelationEmitter({})
    params = ", ".join(emitter.bind(param) for param in relation.params)
    for cond in relation.domain:
        emitter.put(f"if not ({emitter.cond(cond)}): return False")
    emitter.put("return True")
    return "\n".join([f"def f({params}):", *emitter.lines]), emitter.constants


def loaded(source: str, names: dict[str, Any]) -> Callable[..., Any]:
    """The function `f` of generated source; `names` become what it sees."""
    exec(_code(source), names)
    result: Callable[..., Any] = names["f"]
    return result


@lru_cache(maxsize=2048)
def _code(source: str) -> CodeType:
    """Compiled once: the same relation is evaluated by many evaluators."""
    return compile(source, "<generated>", "exec")
