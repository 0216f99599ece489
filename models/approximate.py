"""Intervals around the value of any expression, those of a G included.

`n ** 1.5`, `n ** log2(3)`, `1.5 ** n`, `n * log2(n) ** 2` are no exact numbers that could be
computed with; they are enclosed between rationals as tightly as is asked for.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from .arithmetic import MAX_BITS
from .errors import BadLogarithm, DivisionByZero, EmptyExtremum, OutOfBudget
from .interpret import Env, Interpreter, NotExact
from .reallog import Interval, LogSum
from .terms import Binary, Expr, Extremum, Log, Neg, Reduce

_Bounds: TypeAlias = tuple[Decimal, Decimal]
_ZERO: _Bounds = (Decimal(0), Decimal(0))


def real_interval(
    expr: Expr, env: Env, bits: int, interpreter: Interpreter
) -> tuple[Fraction, Fraction]:
    """Rationals (low, high) with low <= value <= high, computed with about `bits` bits.

    Raises an `EvaluationError` where the expression has no value.
    """
    low, high = _Approximation(Interval(bits), interpreter).bounds(expr, env)
    for end in (low, high):
        if abs(end.adjusted()) > MAX_BITS // 3:
            raise OutOfBudget("a number gets too long", span=expr.span)
    return Fraction(low), Fraction(high)


class _Approximation:
    def __init__(self, work: Interval, interpreter: Interpreter) -> None:
        self._work = work
        self._interpreter = interpreter

    def bounds(self, expr: Expr, env: Env) -> _Bounds:
        """An interval around the value of an expression."""
        try:
            value = self._interpreter.expr(expr, env)
        except NotExact:
            return self._inexact(expr, env)
        return value.interval(self._work) if isinstance(value, LogSum) else self._work.of(value)

    def _inexact(self, expr: Expr, env: Env) -> _Bounds:
        match expr:
            case Neg(arg):
                return self._work.negative(self.bounds(arg, env))
            case Binary():
                return self._binary(expr, self.bounds(expr.left, env), self.bounds(expr.right, env))
            case Log(_, arg, base):
                x = self.bounds(arg, env)
                if x[1] < 1:
                    raise BadLogarithm("a logarithm of a number below 1", span=expr.span)
                x = max(x[0], Decimal(1)), x[1]
                return self._work.divide(self._work.ln(x), self._work.ln(self.bounds(base, env)))
            case Extremum(kind, args):
                return _extremum(kind, [self.bounds(arg, env) for arg in args])
            case Reduce():
                return self._reduce(expr, env)
        raise NotExact("this has no exact value", span=expr.span)

    def _binary(self, expr: Binary, x: _Bounds, y: _Bounds) -> _Bounds:
        work = self._work
        match expr.op:
            case "+":
                return work.add(x, y)
            case "-":
                return work.add(x, work.negative(y))
            case "*":
                return work.multiply(x, y)
            case "/":
                if y == _ZERO:
                    raise DivisionByZero("division by zero", span=expr.span)
                return work.divide(x, y)
            case "**":
                if x == _ZERO and y[0] > 0:
                    return x
                if y == _ZERO:
                    return Decimal(1), Decimal(1)
                if x[0] <= 0:
                    raise NotExact("a real power of a number that is not positive", span=expr.span)
                return work.exp(work.multiply(y, work.ln(x)))
        raise NotExact("integers are wanted here", span=expr.span)

    def _reduce(self, expr: Reduce, env: Env) -> _Bounds:
        interpreter = self._interpreter
        start, stop = interpreter.integer(expr.start, env), interpreter.integer(expr.stop, env)
        values = []
        for i in range(start, stop, expr.step):
            inner = {**env, expr.var: i}
            if expr.cond is None or interpreter.cond(expr.cond, inner):
                values.append(self.bounds(expr.body, inner))
        if expr.kind == "sum":
            total = _ZERO
            for value in values:
                total = self._work.add(total, value)
            return total
        if not values:
            raise EmptyExtremum(f"`{expr.kind}` over no values", span=expr.span)
        return _extremum(expr.kind, values)


def _extremum(kind: str, values: list[_Bounds]) -> _Bounds:
    choose = max if kind == "max" else min
    return choose(low for low, _ in values), choose(high for _, high in values)
