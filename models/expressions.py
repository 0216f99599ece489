"""From Python's expressions to terms: what the language has, and a hint for what it has not.

Every expression has a sort: an integer, an exact rational (`/` stands in it) or a real number
(a real logarithm stands in it).  Where integers are asked for nothing else may stand, which is
what keeps a comparison linear in real logarithms.  Errors are reported and reading goes on with
a stand-in, so that one run finds all of them.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from . import hints
from .literals import exact_decimal, negated
from .names import Names, Place, Sort
from .scope import FUNCTIONS, GROWTH, MAX_CONSTANT_BITS
from .terms import (
    And,
    Binary,
    BinaryOp,
    Call,
    Compare,
    CompareOp,
    Cond,
    Expr,
    Extremum,
    Int,
    Log,
    LogKind,
    Not,
    Or,
    Rational,
    Reduce,
    ReduceKind,
    Span,
    Var,
)

MAX_DEPTH = 100
"""Expressions and conditions nest no deeper than this."""

MAX_GENERATORS = 10
"""So many sums, maxima and minima over ranges may stand inside of each other."""


_BINARY: dict[type[ast.operator], BinaryOp] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.Div: "/",
}
COMPARE: dict[type[ast.cmpop], CompareOp] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
_STAND_IN = Int(1)


class Expressions:
    """Translates the expressions of one function; `complain` collects the errors."""

    def __init__(
        self,
        names: Names,
        place: Place,
        span: Callable[[ast.AST], Span],
        segment: Callable[[ast.expr], str],
        complain: Callable[[ast.AST, str], None],
    ) -> None:
        self.names = names
        self.place = place
        self.span = span
        self.segment = segment
        self.complain = complain
        self._calls_allowed = True
        self._depth = 0
        self._generators = 0

    # --- entrances -----------------------------------------------------------------------------

    def expr(self, node: ast.expr) -> tuple[Expr, Sort]:
        """The term of an expression and its sort."""
        with self._deeper(node) as fits:
            return self._expr(node) if fits else (_STAND_IN, Sort.INTEGER)

    def integer(self, node: ast.expr, where: str) -> Expr:
        """The term of an expression that has to be an integer."""
        term, sort = self.expr(node)
        if sort is Sort.RATIONAL:
            self.complain(node, f"an exact fraction stands {where}: only integers may stand there")
        if sort is Sort.REAL:
            self.complain(node, f"a real logarithm stands {where}: use flog2 or clog2 there")
        return term

    def growth(self, node: ast.expr) -> Expr:
        """The term of a G."""
        place, self.place = self.place, Place.GROWTH
        try:
            return self.expr(node)[0]
        finally:
            self.place = place

    def cond(self, node: ast.expr) -> Cond:
        """The term of a condition."""
        with self._deeper(node) as fits:
            return self._cond(node) if fits else Compare("==", _STAND_IN, _STAND_IN)

    @contextmanager
    def _deeper(self, node: ast.expr) -> Iterator[bool]:
        self._depth += 1
        try:
            if self._depth == MAX_DEPTH + 1:
                self.complain(
                    node, f"this is nested more than {MAX_DEPTH} deep: give parts of it local names"
                )
            yield self._depth <= MAX_DEPTH
        finally:
            self._depth -= 1

    # --- conditions ----------------------------------------------------------------------------

    def _cond(self, node: ast.expr) -> Cond:
        match node:
            case ast.BoolOp(op=op, values=values):
                kind: type[And] | type[Or] = And if isinstance(op, ast.And) else Or
                args: list[Cond] = []
                for value in values:
                    term = self.cond(value)
                    args.extend(term.args if isinstance(term, kind) else (term,))
                return kind(tuple(args), span=self.span(node))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Not(self.cond(operand), span=self.span(node))
            case ast.Compare():
                links = self._links(node)
                return links[0] if len(links) == 1 else And(tuple(links), span=self.span(node))
        self.complain(node, hints.no_condition(node))
        return Compare("==", _STAND_IN, _STAND_IN)

    def _links(self, node: ast.Compare) -> list[Compare]:
        allowed, self._calls_allowed = self._calls_allowed, False
        try:
            terms = [self.expr(operand)[0] for operand in (node.left, *node.comparators)]
        finally:
            self._calls_allowed = allowed
        links = []
        operands = [node.left, *node.comparators]
        for i, op in enumerate(node.ops):
            if type(op) not in COMPARE:
                self.complain(operands[i + 1], hints.no_comparison(op))
                continue
            span = self.between(operands[i], operands[i + 1])
            links.append(Compare(COMPARE[type(op)], terms[i], terms[i + 1], span=span))
        return links or [Compare("==", _STAND_IN, _STAND_IN)]

    def between(self, left: ast.expr, right: ast.expr) -> Span:
        """From the start of one expression to the end of another."""
        start, stop = self.span(left), self.span(right)
        return Span(start.line, start.column, stop.end_line, stop.end_column)

    # --- expressions ---------------------------------------------------------------------------

    def _expr(self, node: ast.expr) -> tuple[Expr, Sort]:
        match node:
            case ast.Constant():
                return self._literal(node)
            case ast.Name(id=name):
                return self._name(node, name)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                term, sort = self.expr(operand)
                return negated(term, self.span(node)), sort
            case ast.BinOp(op=op) if type(op) in _BINARY:
                return self._binary(node, _BINARY[type(op)])
            case ast.Call():
                return self._call(node)
        self.complain(node, hints.no_expression(node))
        return _STAND_IN, Sort.INTEGER

    def _literal(self, node: ast.Constant) -> tuple[Expr, Sort]:
        value = node.value
        if type(value) is int:
            if value.bit_length() > MAX_CONSTANT_BITS:
                self.complain(node, f"this number is longer than {MAX_CONSTANT_BITS:,} bits")
                return _STAND_IN, Sort.INTEGER
            return Int(value, span=self.span(node)), Sort.INTEGER
        if type(value) is float and self.place is Place.GROWTH:
            exact = exact_decimal(self.segment(node))
            if exact is not None:
                return Rational(exact, span=self.span(node)), Sort.RATIONAL
            self.complain(node, "this decimal has too large an exponent: write it as a power")
            return _STAND_IN, Sort.INTEGER
        self.complain(node, hints.no_literal(value))
        return _STAND_IN, Sort.INTEGER

    def _name(self, node: ast.Name, name: str) -> tuple[Expr, Sort]:
        if name in self.names.local:
            return Var(name, span=self.span(node)), self.names.local[name]
        if name in self.names.later:
            self.complain(
                node, f"`{name}` has no value here yet: bind it before, on every path to this line"
            )
            return _STAND_IN, Sort.INTEGER
        value = self.names.constant(name)
        if isinstance(value, int):
            return Int(value, span=self.span(node)), Sort.INTEGER
        self.complain(node, value)
        return _STAND_IN, Sort.INTEGER

    def _binary(self, node: ast.BinOp, op: BinaryOp) -> tuple[Expr, Sort]:
        if op == "/" and self.place is Place.RELATION:
            self.complain(
                node, "`/` makes a fraction, and a relation counts: write `a // b` or `cdiv(a, b)`"
            )
            op = "//"
        span = self.span(node)
        if op in ("//", "%"):
            left = self.integer(node.left, f"under `{op}`")
            right = self.integer(node.right, f"under `{op}`")
            return Binary(op, left, right, span=span), Sort.INTEGER
        left, left_sort = self.expr(node.left)
        growth = self.place is Place.GROWTH
        if op == "**" and not growth:
            right = self.integer(node.right, "in an exponent")
            if left_sort is Sort.REAL:
                self.complain(node, "a comparison is linear in real logarithms: no powers of them")
            return Binary(op, left, right, span=span), left_sort
        right, right_sort = self.expr(node.right)
        if op == "*" and left_sort is right_sort is Sort.REAL and not growth:
            self.complain(node, "a comparison is linear in real logarithms: none times another one")
        if op == "/" and right_sort is Sort.REAL and not growth:
            self.complain(
                node.right,
                "a comparison is linear in real logarithms: multiply both sides by this one",
            )
        sort = max(left_sort, right_sort)
        if op == "/":
            sort = max(sort, Sort.RATIONAL)
        if op == "**" and right_sort is not Sort.INTEGER:
            sort = Sort.REAL
        return Binary(op, left, right, span=span), sort

    # --- calls ---------------------------------------------------------------------------------

    def _call(self, node: ast.Call) -> tuple[Expr, Sort]:
        if not isinstance(node.func, ast.Name):
            self.complain(node.func, hints.no_function(node.func))
            return _STAND_IN, Sort.INTEGER
        name = node.func.id
        if name in self.names.local or name in self.names.later:
            self.complain(node.func, f"`{name}` is a number here, no relation")
            return _STAND_IN, Sort.INTEGER
        plain = self._plain_arguments(node)
        if not plain:
            return _STAND_IN, Sort.INTEGER
        known = self.names.function(name)
        if known in ("sum", "max", "min"):
            return self._reduction(node, known)
        if known == "range":
            self.complain(node, "`range` stands only in `for i in range(a, b)`")
            return _STAND_IN, Sort.INTEGER
        if known in FUNCTIONS:
            return self._language_call(node, known)
        if known in GROWTH:
            self.complain(node, hints.growth_is_no_number(known))
            return _STAND_IN, Sort.INTEGER
        relation = self.names.relation(name)
        if isinstance(relation, str):
            self.complain(node.func, relation)
            return _STAND_IN, Sort.INTEGER
        return self._relation_call(node, *relation)

    def _plain_arguments(self, node: ast.Call) -> bool:
        for keyword in node.keywords:
            self.complain(keyword.value, "arguments are given by position, without a keyword")
        for arg in node.args:
            if isinstance(arg, ast.Starred):
                self.complain(arg, "starred arguments are not in the language: write them out")
        return not node.keywords and not any(isinstance(a, ast.Starred) for a in node.args)

    def _relation_call(
        self, node: ast.Call, key: str, params: tuple[str, ...]
    ) -> tuple[Expr, Sort]:
        name = node.func.id if isinstance(node.func, ast.Name) else key
        if not self._calls_allowed:
            self.complain(
                node, f"a condition contains no relation calls: `{name}` cannot be asked here"
            )
        if len(node.args) != len(params):
            self.complain(node, _arity(name, len(params), len(node.args)))
        args = tuple(self.integer(arg, f"in the call of `{name}`") for arg in node.args)
        return Call(key, args, span=self.span(node)), Sort.INTEGER

    def _language_call(self, node: ast.Call, name: str) -> tuple[Expr, Sort]:
        wanted = 1 if name in ("flog2", "clog2", "log2") else 2
        if len(node.args) != wanted:
            self.complain(node, _arity(name, wanted, len(node.args)))
            return _STAND_IN, Sort.INTEGER
        span = self.span(node)
        if name in ("log", "log2"):
            return self._real_logarithm(node, name)
        args = [self.integer(arg, f"in the call of `{name}`") for arg in node.args]
        if name == "cdiv":
            return Binary("cdiv", args[0], args[1], span=span), Sort.INTEGER
        kind: LogKind = "floor" if name.startswith("f") else "ceil"
        base = args[1] if wanted == 2 else Int(2, span=span)
        return Log(kind, args[0], base, span=span), Sort.INTEGER

    def _real_logarithm(self, node: ast.Call, name: str) -> tuple[Expr, Sort]:
        span = self.span(node)
        if self.place is Place.RELATION:
            self.complain(
                node, f"`{name}` is a real number, and a relation counts: use flog2 or clog2"
            )
            return _STAND_IN, Sort.INTEGER
        arg, sort = self.expr(node.args[0])
        if sort is Sort.REAL and self.place is not Place.GROWTH:
            self.complain(node, "a logarithm of a logarithm stands only in O, Omega and Theta")
        base: Expr = Int(2, span=span)
        if name == "log":
            base, _ = self.expr(node.args[1])
            if not isinstance(base, Int | Rational):
                self.complain(node.args[1], "the base of a real logarithm is a number: log(n, 3)")
            elif base.value <= 1:
                self.complain(node.args[1], "the base of a logarithm is greater than 1")
        return Log("real", arg, base, span=span), Sort.REAL

    def _reduction(self, node: ast.Call, kind: str) -> tuple[Expr, Sort]:
        if len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
            self._generators += 1
            try:
                return self._generator(node, node.args[0], kind)
            finally:
                self._generators -= 1
        if kind == "sum" or len(node.args) < 2:
            self.complain(node, hints.no_reduction(kind, node.args))
            return _STAND_IN, Sort.INTEGER
        pairs = [self.expr(arg) for arg in node.args]
        sort = max(sort for _, sort in pairs)
        args = tuple(term for term, _ in pairs)
        return Extremum("max" if kind == "max" else "min", args, span=self.span(node)), sort

    def _generator(
        self, node: ast.Call, generator: ast.GeneratorExp, kind: str
    ) -> tuple[Expr, Sort]:
        loop = generator.generators[0]
        problem = hints.no_generator(generator)
        if problem is None and self._generators > MAX_GENERATORS:
            problem = node, f"more than {MAX_GENERATORS} sums inside of each other: split them up"
        if problem is not None:
            self.complain(*problem)
            return _STAND_IN, Sort.INTEGER
        assert isinstance(loop.target, ast.Name) and isinstance(loop.iter, ast.Call)
        bounds = loop.iter.args
        if self.names.function("range") != "range" or not self._plain_arguments(loop.iter):
            self.complain(loop.iter, "`range` is bound to something else in this file")
            return _STAND_IN, Sort.INTEGER
        start: Expr = Int(0, span=self.span(loop.iter))
        if len(bounds) > 1:
            start = self.integer(bounds[0], "in a range")
        stop = self.integer(bounds[min(1, len(bounds) - 1)], "in a range")
        step = self._step(bounds[2]) if len(bounds) == 3 else 1
        name = loop.target.id
        self.check_new_name(loop.target, name)
        shadowed = self.names.local.get(name)
        self.names.local[name] = Sort.INTEGER
        try:
            cond = self.cond(loop.ifs[0]) if loop.ifs else None
            body, sort = self.expr(generator.elt)
        finally:
            del self.names.local[name]
            if shadowed is not None:
                self.names.local[name] = shadowed
        which: ReduceKind = "sum" if kind == "sum" else "max" if kind == "max" else "min"
        return Reduce(which, name, start, stop, step, cond, body, span=self.span(node)), sort

    def _step(self, node: ast.expr) -> int:
        term = self.integer(node, "in a range")
        if isinstance(term, Int) and term.value > 0:
            return term.value
        self.complain(node, "the step of a range is a positive number, such as 2")
        return 1

    def check_new_name(self, node: ast.AST, name: str) -> None:
        """Complain where a name cannot be bound here."""
        if name in hints.RESERVED:
            self.complain(node, f"`{name}` is a name of the language: choose another one")
        elif name in self.names.local or name in self.names.later:
            self.complain(node, f"`{name}` is bound already: a name is bound once")


def _arity(name: str, wanted: int, given: int) -> str:
    return f"`{name}` takes {wanted} argument{'s' * (wanted != 1)}, {given} given"
