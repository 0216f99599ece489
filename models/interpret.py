"""The meaning of expressions and conditions, as plainly as it can be said.

This is the slow reading: one function a construct, exact numbers, an error with its place where
there is no value.  The compiled readings must agree with it, and ask it what went wrong.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from . import arithmetic
from .errors import (
    BadLogarithm,
    DivisionByZero,
    EmptyExtremum,
    EvaluationError,
    NegativeExponent,
    OutOfBudget,
)
from .reallog import LogSum, logarithm
from .terms import (
    And,
    Binary,
    Body,
    Call,
    Compare,
    Comparison,
    Cond,
    Expr,
    Extremum,
    If,
    Int,
    Let,
    Log,
    Neg,
    Not,
    Or,
    Rational,
    Reduce,
    Return,
    Var,
)

Number: TypeAlias = int | Fraction | LogSum
"""An exact value: an integer, a rational, or a linear form in real logarithms."""

Env: TypeAlias = Mapping[str, Number]

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
    "cdiv": arithmetic.cdiv,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


class NotExact(EvaluationError):
    """The value is no linear form in logarithms; `approximate` finds intervals around it."""


class Interpreter:
    """Evaluates terms; `call` gives the value of a relation, `spend` is told of steps."""

    def __init__(
        self,
        call: Callable[[Call, tuple[int, ...]], int],
        spend: Callable[[int], None],
    ) -> None:
        self._call = call
        self._spend = spend

    def body(self, body: Body, env: Env) -> int:
        """The value that a relation's body returns."""
        names = dict(env)
        while True:
            match body:
                case Return(value):
                    return self.integer(value, names)
                case Let(name, value, following):
                    names[name] = self.expr(value, names)
                    body = following
                case If(cond, then, orelse):
                    body = then if self.cond(cond, names) else orelse

    def integer(self, expr: Expr, env: Env) -> int:
        """The value of an expression that the reader found to be an integer."""
        value = self.expr(expr, env)
        if not isinstance(value, int):
            raise EvaluationError(f"an integer is wanted, not {value}", span=expr.span)
        return value

    def cond(self, cond: Cond | Comparison, env: Env) -> bool:
        """Whether a condition holds; `and` and `or` stop as soon as they know."""
        match cond:
            case Compare(op, left, right) | Comparison(op, left, right):
                return bool(_OPERATORS[op](self.expr(left, env), self.expr(right, env)))
            case And(args):
                return all(self.cond(arg, env) for arg in args)
            case Or(args):
                return any(self.cond(arg, env) for arg in args)
            case Not(arg):
                return not self.cond(arg, env)

    def expr(self, expr: Expr, env: Env) -> Number:
        """The value of an expression."""
        return _RULES[type(expr)](self, expr, env)

    def _neg(self, expr: Neg, env: Env) -> Number:
        return -self.expr(expr.arg, env)

    def _call_of(self, expr: Call, env: Env) -> Number:
        return self._call(expr, tuple([self.integer(arg, env) for arg in expr.args]))

    def _extremum(self, expr: Extremum, env: Env) -> Number:
        values = [self.expr(arg, env) for arg in expr.args]
        return max(values) if expr.kind == "max" else min(values)

    def _binary(self, expr: Binary, env: Env) -> Number:
        op, left, right = expr.op, self.expr(expr.left, env), self.expr(expr.right, env)
        try:
            if op == "**":
                return self._power(expr, left, right)
            if isinstance(right, LogSum) and (
                op == "/" or (op == "*" and isinstance(left, LogSum))
            ):
                raise NotExact("a real logarithm times another one", span=expr.span)
            if op == "/":
                return left / right if isinstance(left, LogSum) else Fraction(left) / right
            if op == "*" and isinstance(left, int) and isinstance(right, int):
                return arithmetic.times(left, right)
            result: Number = _OPERATORS[op](left, right)
            return result
        except ZeroDivisionError:
            raise DivisionByZero("division by zero", span=expr.span) from None
        except arithmetic.TooLong:
            raise OutOfBudget("a number gets too long", span=expr.span) from None

    def _power(self, expr: Binary, left: Number, right: Number) -> Number:
        if isinstance(right, Fraction) and right.denominator == 1:
            right = right.numerator
        if isinstance(right, Fraction) and right > 0 and isinstance(left, int):
            root = arithmetic.exact_root(left, right.denominator)
            left, right = (left, right) if root is None else (root, right.numerator)
        if not isinstance(right, int) or isinstance(left, LogSum):
            raise NotExact("this power is no exact number", span=expr.span)
        if right < 0:
            raise NegativeExponent("a negative exponent", span=expr.span)
        if isinstance(left, Fraction):
            return arithmetic.rational_power(left, right)
        value = arithmetic.power(left, right)
        self._spend(value.bit_length() // arithmetic.BITS_A_STEP)
        return value

    def _log(self, expr: Log, env: Env) -> Number:
        arg, base = self.expr(expr.arg, env), self.expr(expr.base, env)
        if isinstance(arg, LogSum) or isinstance(base, LogSum):
            raise NotExact("a logarithm of a logarithm is no exact number", span=expr.span)
        if arg < 1:
            raise BadLogarithm("a logarithm of a number below 1", span=expr.span)
        if expr.kind == "real":
            return logarithm(Fraction(arg), Fraction(base))
        if base < 2:
            raise BadLogarithm("a logarithm to a base below 2", span=expr.span)
        assert isinstance(arg, int) and isinstance(base, int)
        return arithmetic.flog(arg, base) if expr.kind == "floor" else arithmetic.clog(arg, base)

    def _reduce(self, expr: Reduce, env: Env) -> Number:
        start, stop = self.integer(expr.start, env), self.integer(expr.stop, env)
        self._spend(arithmetic.span_length(start, stop, expr.step))
        inner = dict(env)
        values: list[Number] = []
        total: Number = 0
        for i in range(start, stop, expr.step):
            inner[expr.var] = i
            if expr.cond is not None and not self.cond(expr.cond, inner):
                continue
            value = self.expr(expr.body, inner)
            if expr.kind == "sum":
                total = total + value
            elif not values or (value > values[0]) == (expr.kind == "max"):
                values = [value]
        if expr.kind == "sum":
            return total
        if not values:
            raise EmptyExtremum(f"`{expr.kind}` over no values", span=expr.span)
        return values[0]


_RULES: Mapping[type[Expr], Callable[[Interpreter, Any, Env], Number]] = {
    Int: lambda _, expr, __: expr.value,
    Rational: lambda _, expr, __: expr.value,
    Var: lambda _, expr, env: env[expr.name],
    Neg: Interpreter._neg,
    Binary: Interpreter._binary,
    Log: Interpreter._log,
    Extremum: Interpreter._extremum,
    Reduce: Interpreter._reduce,
    Call: Interpreter._call_of,
}
"""By the type of the expression: `match` asks for one type after the other."""
