"""`passbound eval`: an expression of the claim language over a file's relations, exactly."""

from __future__ import annotations

import ast
from decimal import Decimal, localcontext
from difflib import get_close_matches
from fractions import Fraction
from pathlib import Path

from passbound.checker.loading import BadInput, load
from passbound.checker.predict import LONG_BITS
from passbound.checker.shown import JSON_DIGITS, integer
from passbound.checker.terminal import standard
from passbound.models import hints
from passbound.models.errors import EvaluationError, OutOfBudget
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.expressions import COMPARE, Expressions
from passbound.models.interpret import Number
from passbound.models.names import Names, Place
from passbound.models.reallog import LogSum
from passbound.models.scope import BUILTINS, FUNCTIONS, Constant, Scope
from passbound.models.source import Source, SourceError, decode, read_bytes
from passbound.models.terms import Comparison, Expr, Module, Span

STEPS = 40_000_000
PRECISION_BITS = 64


def run(text: str, file: str) -> int:
    """Print the value of an expression, or whether a comparison holds."""
    module = load(file)
    standard().line(_Reading(text, module).value())
    return 0


class _Reading:
    """One expression and the file that it is about."""

    def __init__(self, text: str, module: Module) -> None:
        self.text = text.strip()
        self.module = module
        self.evaluator = Evaluator(module.relations)
        self.budget = Budget(STEPS, LONG_BITS)
        try:
            self.source = Source(self.text)
        except SourceError as error:
            raise self._bad(error.span, error.message) from None
        body = self.source.tree.body
        if len(body) != 1 or not isinstance(body[0], ast.Expr):
            raise BadInput("one expression is expected, such as merge_sort(1000)")
        self.node = body[0].value
        self.expressions = Expressions(
            _FileNames(module),
            Place.CLAIM,
            self.source.span,
            self.source.segment,
            self._complain,
        )

    def value(self) -> str:
        """The value as text."""
        try:
            if isinstance(self.node, ast.Compare):
                return str(self._comparison(self.node))
            return self._shown(self._expr(self.node))
        except OutOfBudget as error:
            raise BadInput(
                f"this takes too long to evaluate: {error.message}; take a smaller size, or "
                "`passbound predict`, which falls back on proved bounds"
            ) from None
        except EvaluationError as error:
            raise BadInput(error.plain) from None

    def _comparison(self, node: ast.Compare) -> bool:
        results = []
        for op in node.ops:
            if isinstance(op, ast.In | ast.NotIn):
                raise self._bad(
                    self.source.span(node),
                    "eval takes numbers and comparisons of them, which have a value: "
                    "a claim with `in` goes into the file, and `passbound verify` decides it",
                )
            if type(op) not in COMPARE:
                raise self._bad(self.source.span(node), hints.no_comparison(op))
        terms = [self._expr(operand) for operand in (node.left, *node.comparators)]
        for op, left, right in zip(node.ops, terms, terms[1:], strict=False):
            part = Comparison(COMPARE[type(op)], left, right)
            results.append(self.evaluator.cond(part, {}, self.budget))
        return all(results)

    def _expr(self, node: ast.expr) -> Expr:
        return self.expressions.expr(node)[0]

    def _shown(self, expr: Expr) -> str:
        value = self.evaluator.expr(expr, {}, self.budget)
        if isinstance(value, LogSum):
            low, high = self.evaluator.interval(expr, {}, PRECISION_BITS, self.budget)
            return f"about {_decimal((low + high) / 2)}"
        return exact_text(value)

    def _complain(self, node: ast.AST, message: str) -> None:
        raise self._bad(self.source.span(node), message)

    def _bad(self, span: Span, message: str) -> BadInput:
        if "\n" in self.text or not self.text.isprintable() or len(self.text) > 200:
            return BadInput(message)
        stop = span.end_column if span.end_line == span.line else len(self.text) + 1
        carets = "^" * max(1, stop - span.column)
        return BadInput(f"{message}\n  {self.text}\n  {' ' * (span.column - 1)}{carets}")


def exact_text(value: Number) -> str:
    """An exact number: every digit up to 4,000 of them; a fraction with its decimals."""
    if isinstance(value, int):
        return integer(value, JSON_DIGITS)
    if isinstance(value, Fraction):
        whole = f"{integer(value.numerator, JSON_DIGITS)}/{integer(value.denominator, JSON_DIGITS)}"
        return f"{whole} (about {_decimal(value)})" if len(whole) < 100 else whole
    return str(value)


def _decimal(value: Fraction) -> str:
    with localcontext() as context:
        context.prec = 12
        quotient = (Decimal(value.numerator) / Decimal(value.denominator)).normalize()
        return f"{quotient:f}" if -12 < quotient.adjusted() < 12 else str(quotient)


class _FileNames(Names):
    """The names of a file, as seen from a claim in it; the language's functions are there."""

    def __init__(self, module: Module) -> None:
        super().__init__()
        self._module = module
        try:
            text = decode(read_bytes(Path(module.file)))
            self._scope: Scope | None = Scope(Source(text).tree)
        except SourceError:
            self._scope = None

    def constant(self, name: str) -> int | str:
        """The value of a module-level constant, else why the name has none."""
        binding = self._scope.lookup(name) if self._scope is not None else None
        if isinstance(binding, Constant):
            return binding.value
        if name in self._module.relations:
            return f"`{name}` is a relation: call it, as in `{name}(10)`"
        return f"`{name}` has no value here: write a number"

    def function(self, name: str) -> str:
        """The language's function that a called name stands for, else ""."""
        if name in self._module.relations:
            return ""
        return name if name in FUNCTIONS or name in BUILTINS else ""

    def relation(self, name: str) -> tuple[str, tuple[str, ...]] | str:
        """The key and the parameters of a called relation, else why there is none."""
        relation = self._module.relations.get(name)
        if relation is not None:
            return name, relation.params
        for error in self._module.errors:
            if error.claim == name:
                return f"`{name}` has an error: {error.message} (line {error.span.line})"
        file = self._module.file
        if any(claim.name.rpartition(".")[2] == name for claim in self._module.claims):
            return (
                f"`{name}` is a claim, and eval takes numbers and comparisons of them: "
                f"`passbound verify {file} -k {name}` decides it"
            )
        near = get_close_matches(name, [*self._module.relations, *FUNCTIONS], 1)
        hint = f": did you mean `{near[0]}`?" if near else ""
        return f"{file} has no relation `{name}`{hint}"
