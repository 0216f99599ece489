"""From one decorated Python function to a `Relation` or a `Claim`."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from itertools import pairwise

from . import hints
from .expressions import COMPARE, Expressions
from .names import Names, Place, Sort
from .scope import GROWTH, Function
from .source import Source
from .terms import (
    Asymptotic,
    AsymptoticKind,
    Body,
    Claim,
    Comparison,
    Cond,
    Expr,
    If,
    Int,
    Let,
    Part,
    Relation,
    Return,
    Span,
    Verdict,
)

MAX_STATEMENTS = 150
MAX_PATHS = 1000
MAX_PARTS = 100
_VERDICTS: dict[str, Verdict] = {
    "proved": "proved",
    "refuted": "refuted",
    "unknown": "unknown",
}
_GROWTH: dict[str, AsymptoticKind] = {"O": "O", "Omega": "Omega", "Theta": "Theta"}

Complain = Callable[[ast.AST | Span, str], None]


class FunctionReader:
    """Reads one function; what is wrong goes to `complain`."""

    def __init__(
        self,
        function: Function,
        place: Place,
        names: Names,
        source: Source,
        file: str,
        complain: Complain,
    ) -> None:
        self.function = function
        self.names = names
        self.source = source
        self.file = file
        self.complain = complain
        self.translate = Expressions(names, place, source.span, source.segment, complain)
        self.bound: set[str] = set()

    def relation(self, key: str) -> Relation:
        """The relation under a key."""
        unit = self._option("unit", "calls")
        if not re.fullmatch(r"\w[\w-]*", unit):
            self.complain(self.function, f'the unit {unit!r} is no word: write unit="calls"')
        params, doc, statements = self._head()
        domain, statements = self._asserts(statements)
        body = self._block(statements, None)
        if self._paths(body) > MAX_PATHS:
            self.complain(
                self.function,
                f"more than {MAX_PATHS} paths lead through this body: split the relation up",
            )
        return Relation(
            key, params, domain, body, unit, doc, self.file, span=self.source.span(self.function)
        )

    def claim(self, name: str) -> Claim:
        """The claim with a name."""
        expect = self._option("expect", "proved")
        if expect not in _VERDICTS:
            self.complain(self._decorator(), 'expect is one of "proved", "refuted" and "unknown"')
        params, doc, statements = self._head()
        asserts, statements = self._asserts(statements)
        lets: list[tuple[str, Expr]] = []
        while statements and isinstance(statements[0], ast.Assign | ast.AnnAssign):
            let = self._let(statements[0])
            if let is not None:
                lets.append((let[0], let[1]))
            statements = statements[1:]
        return Claim(
            name,
            params,
            asserts,
            tuple(lets),
            self._parts(statements),
            _VERDICTS.get(expect, "proved"),
            doc,
            self.file,
            span=self.source.span(self.function),
        )

    # --- the head of a function ----------------------------------------------------------------

    def _decorator(self) -> ast.expr:
        return self.function.decorator_list[0]

    def _option(self, keyword: str, default: str) -> str:
        """The one keyword argument of the decorator."""
        for other in self.function.decorator_list[1:]:
            self.complain(other, "no other decorator may stand on a relation or a claim")
        decorator = self._decorator()
        if not isinstance(decorator, ast.Call):
            return default
        for arg in decorator.args:
            self.complain(arg, f"this argument is given by its keyword: `{keyword}=...`")
        value = default
        for given in decorator.keywords:
            if given.arg != keyword:
                self.complain(given, f"the only argument here is `{keyword}=...`")
            elif isinstance(given.value, ast.Constant) and isinstance(given.value.value, str):
                value = given.value.value
            else:
                self.complain(given.value, f"{keyword} is a text, written out")
        return value

    def _head(self) -> tuple[tuple[str, ...], str, list[ast.stmt]]:
        function = self.function
        if isinstance(function, ast.AsyncFunctionDef):
            self.complain(function, "a relation or claim only counts: write `def`, not `async def`")
        for param in getattr(function, "type_params", []):
            self.complain(param, "type parameters are not in the language")
        arguments = function.args
        for starred in (arguments.vararg, arguments.kwarg):
            if starred is not None:
                self.complain(starred, "starred parameters are not in the language: name each one")
        for keyword in arguments.kwonlyargs:
            self.complain(keyword, "keyword parameters are not in the language: leave the `*` out")
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self.complain(default, "parameters have no defaults: every natural number counts")
        params = []
        for param in (*arguments.posonlyargs, *arguments.args):
            self.translate.check_new_name(param, param.arg)
            self.names.local[param.arg] = Sort.INTEGER
            self.bound.add(param.arg)
            params.append(param.arg)
        statements = list(function.body)
        doc = ast.get_docstring(function) or ""
        if doc or _is_text(statements[0]):
            statements = statements[1:]
        count = 0
        for node in _statements(statements):
            count += 1
            targets = node.targets if isinstance(node, ast.Assign) else []
            targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
            self.names.later.update(t.id for t in targets if isinstance(t, ast.Name))
        if count > MAX_STATEMENTS:
            self.complain(
                function, f"a body has at most {MAX_STATEMENTS} lines: split the relation up"
            )
            statements = []
        return tuple(params), inspect.cleandoc(doc), statements

    def _asserts(self, statements: list[ast.stmt]) -> tuple[tuple[Cond, ...], list[ast.stmt]]:
        conds: list[Cond] = []
        for i, statement in enumerate(statements):
            if not isinstance(statement, ast.Assert):
                return tuple(conds), statements[i:]
            if statement.msg is not None:
                self.complain(statement.msg, "an assert takes no message here: leave it out")
            conds.append(self.translate.cond(statement.test))
        return tuple(conds), []

    def _let(self, node: ast.Assign | ast.AnnAssign) -> tuple[str, Expr] | None:
        """The name and value of a binding; the name is known from here on."""
        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
        plain = isinstance(node, ast.AnnAssign) or len(node.targets) == 1
        if not plain or not isinstance(target, ast.Name) or node.value is None:
            self.complain(node, hints.no_binding(node))
            targets = [target] if isinstance(node, ast.AnnAssign) else node.targets
            names = (n for each in targets for n in ast.walk(each) if isinstance(n, ast.Name))
            for each in names:  # which later lines may use: one error is enough
                self.bound.add(each.id)
                self.names.local.setdefault(each.id, Sort.INTEGER)
            return None
        if self.translate.place is Place.RELATION:
            term, sort = self.translate.integer(node.value, "in a local name"), Sort.INTEGER
        else:
            term, sort = self.translate.expr(node.value)
        name = target.id
        if name in hints.RESERVED:
            self.complain(target, f"`{name}` is a name of the language: choose another one")
        elif name in self.bound:
            self.complain(target, f"`{name}` is bound already: a name is bound once")
        self.bound.add(name)
        self.names.local[name] = sort
        return name, term

    # --- the body of a relation ----------------------------------------------------------------

    def _block(self, statements: list[ast.stmt], rest: Body | None) -> Body:
        """The term of some lines; `rest` is what follows where they do not return."""
        if not statements:
            if rest is None:
                self.complain(self._end(), "a path ends here without a value: add `return E`")
                return Return(Int(0))
            return rest
        first, following = statements[0], statements[1:]
        span = self.source.span(first)
        match first:
            case ast.Return(value=value):
                if following:
                    self.complain(following[0], "this line is never reached: remove it")
                if value is None:
                    self.complain(first, "`return` without a value: write `return E`")
                    return Return(Int(0), span=span)
                return Return(self.translate.integer(value, "as a relation's value"), span=span)
            case ast.Assign() | ast.AnnAssign():
                let = self._let(first)
                body = self._block(following, rest)
                return body if let is None else Let(let[0], let[1], body, span=span)
            case ast.If():
                return self._if(first, following, rest)
            case ast.Assert():
                self.complain(first, "asserts come first, before local names and `if`")
            case _:
                self.complain(first, hints.no_statement(first))
        return self._block(following, rest if rest is not None else Return(Int(0)))

    def _if(self, node: ast.If, following: list[ast.stmt], rest: Body | None) -> Body:
        cond = self.translate.cond(node.test)
        before = dict(self.names.local)
        if _returns(node.body) and _returns(node.orelse):
            if following:
                self.complain(following[0], "this line is never reached: remove it")
            after: Body | None = None
        else:
            after = self._block(following, rest)
            self.names.local = dict(before)
        then = self._block(node.body, after)
        self.names.local = dict(before)
        orelse = self._block(node.orelse, after)
        self.names.local = before
        return If(cond, then, orelse, span=self.source.span(node))

    def _end(self) -> ast.AST:
        return self.function.body[-1]

    @staticmethod
    def _paths(body: Body) -> int:
        """How many paths lead through a body."""
        counts: dict[int, int] = {}

        def count(here: Body) -> int:
            if id(here) not in counts:
                match here:
                    case Return():
                        counts[id(here)] = 1
                    case Let():
                        counts[id(here)] = count(here.body)
                    case If():
                        counts[id(here)] = count(here.then) + count(here.orelse)
            return counts[id(here)]

        return count(body)

    # --- the parts of a claim ------------------------------------------------------------------

    def _parts(self, statements: list[ast.stmt]) -> tuple[Part, ...]:
        if not statements:
            self.complain(self._end(), "a claim ends in `return` with what it claims")
            return ()
        first, *following = statements
        if following and isinstance(first, ast.Return):
            self.complain(following[0], "this line is never reached: remove it")
        if isinstance(first, ast.Return):
            if first.value is None:
                self.complain(first, "`return` without a value: return a comparison")
                return ()
            parts = self._conjuncts(first.value)
            if len(parts) > MAX_PARTS:
                self.complain(first, f"more than {MAX_PARTS} comparisons: make several claims")
            return tuple(parts)
        if isinstance(first, ast.If):
            self.complain(first, "a claim has no `if`: state the case with `assert CONDITION`")
        elif isinstance(first, ast.Assert):
            self.complain(first, "asserts come first, before local names")
        else:
            self.complain(first, hints.no_statement(first))
        return self._parts(following) if following else ()

    def _conjuncts(self, node: ast.expr) -> list[Part]:
        pending, parts = [node], []
        while pending:
            here = pending.pop()
            if isinstance(here, ast.BoolOp) and isinstance(here.op, ast.And):
                pending.extend(reversed(here.values))
            elif isinstance(here, ast.Compare):
                parts.extend(self._comparison(here))
            else:
                self.complain(
                    here,
                    "a claim returns comparisons joined by `and`: no `or`, no `not`, no number",
                )
        return parts

    def _comparison(self, node: ast.Compare) -> list[Part]:
        if any(isinstance(op, ast.In) for op in node.ops):
            return self._asymptotic(node)
        operands = [node.left, *node.comparators]
        for op, right in zip(node.ops, node.comparators, strict=True):
            if isinstance(op, ast.NotEq):
                self.complain(right, "a claim has no `!=`: claim `<` or `>` instead")
                return []
            if not isinstance(op, ast.Lt | ast.LtE | ast.Gt | ast.GtE | ast.Eq):
                self.complain(right, hints.no_comparison(op))
                return []
        for left, right in pairwise(operands):
            for growth, other in ((right, left), (left, right)):
                if (kind := self._growth_kind(growth)) and not self._growth_kind(other):
                    texts = (self.source.segment(other), self.source.segment(growth))
                    self.complain(growth, hints.growth_is_no_number(kind, *texts))
                    return []
        terms = [self.translate.expr(operand)[0] for operand in operands]
        return [
            Comparison(
                COMPARE[type(op)],
                terms[i],
                terms[i + 1],
                span=self.translate.between(operands[i], operands[i + 1]),
            )
            for i, op in enumerate(node.ops)
        ]

    def _growth_kind(self, node: ast.expr) -> str:
        """O, Omega or Theta where a call is one of these, else ""."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return ""
        kind = self.names.function(node.func.id)
        return kind if kind in _GROWTH else ""

    def _asymptotic(self, node: ast.Compare) -> list[Part]:
        if len(node.ops) > 1:
            self.complain(node, "`in` stands alone: join it to comparisons with `and`")
            return []
        growth = node.comparators[0]
        kind = ""
        if isinstance(growth, ast.Call) and isinstance(growth.func, ast.Name):
            kind = self.names.function(growth.func.id)
            if not kind and growth.func.id in GROWTH:
                self.complain(growth.func, hints.no_relation(growth.func.id))
                return []
        called = growth.func if isinstance(growth, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr in GROWTH:
            self.complain(called, hints.no_function(called))
            return []
        if kind not in _GROWTH or not isinstance(growth, ast.Call):
            self.complain(growth, "`in` wants O(G), Omega(G) or Theta(G) on its right")
            return []
        if not self.function.args.args and not self.function.args.posonlyargs:
            self.complain(node, "a claim without parameters has no asymptotics: compare numbers")
        expr, _ = self.translate.expr(node.left)
        if len(growth.args) != 1 or growth.keywords or isinstance(growth.args[0], ast.Starred):
            self.complain(growth, f"`{kind}` takes one expression")
            return []
        bound = self.translate.growth(growth.args[0])
        return [Asymptotic(_GROWTH[kind], expr, bound, span=self.source.span(node))]


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _statements(statements: list[ast.stmt]) -> list[ast.stmt]:
    """The lines of a body, those in branches included, without those of inner functions."""
    found: list[ast.stmt] = []
    pending = list(reversed(statements))
    while pending:
        node = pending.pop()
        found.append(node)
        if isinstance(node, ast.If):
            pending.extend(reversed([*node.body, *node.orelse]))
    return found


def _returns(statements: list[ast.stmt]) -> bool:
    """Whether every path through some lines ends in `return`."""
    for statement in statements:
        if isinstance(statement, ast.Return):
            return True
        if (
            isinstance(statement, ast.If)
            and _returns(statement.body)
            and _returns(statement.orelse)
        ):
            return True
    return False
