"""Exact evaluation of relations, expressions and claims.

An `Evaluator` computes with integers and exact rationals only, on an explicit stack, and keeps
what it computed.  Every way in takes a budget in steps, so that the same question gets the same
answer on every machine; where there is no value an `EvaluationError` says why.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from . import arithmetic
from .approximate import real_interval
from .compiled import domain_code, loaded, relation_code
from .errors import (
    DomainError,
    EvaluationError,
    NegativeArgument,
    Nonterminating,
    OutOfBudget,
    shown_call,
)
from .interpret import Env, Interpreter, Number
from .reallog import LogSum
from .terms import Asymptotic, Call, Claim, Comparison, Cond, Expr, Part, Relation
from .traverse import calls

MAX_STACK = 2_000_000
"""Calls may nest this deep; deeper ones are `OutOfBudget`."""

ENTRY_STEPS = 12
"""Steps that a call from outside costs."""

CALL_STEPS = 8
"""Steps that one call costs; a step is about the time of one dense table entry."""

BITS_OF_SLOW_POWERS = 1 << 14
"""From here on the time that a power takes grows faster than its length."""

Args: TypeAlias = tuple[int, ...]
_Frame: TypeAlias = Generator[tuple[int, Args], int, int]


class Budget:
    """Steps that may still be spent, and bits of long numbers that may be made and kept.

    None is no limit.  Values of less than `BITS_A_STEP` bits are not counted in `bits`.
    """

    __slots__ = ("bits", "left")

    def __init__(self, steps: int | None = None, bits: int | None = None) -> None:
        self.left: float = float("inf") if steps is None else steps
        self.bits: float = float("inf") if bits is None else bits

    def spend(self, steps: int) -> None:
        """Spend some steps; raises `OutOfBudget` when there are none left."""
        if steps > self.left:
            self.left = 0
            raise OutOfBudget("the budget of steps is used up")
        self.left -= steps

    def spend_long(self, bits: int, work: int = 1) -> None:
        """Spend what a number of so many bits takes, `work` times its length to make."""
        self.spend(bits // arithmetic.BITS_A_STEP)
        self.bits -= bits * work
        if self.bits < 0:
            raise OutOfBudget("the long numbers on the way take more memory than is allowed")


class Evaluator:
    """Evaluates over a set of relations, given by their keys."""

    def __init__(self, relations: Mapping[str, Relation]) -> None:
        self.relations = dict(relations)
        self._indices = {name: i for i, name in enumerate(self.relations)}
        self._ordered = list(self.relations.values())
        self._memos: list[dict[Args, int]] = [{} for _ in self._ordered]
        self._active: list[set[Args]] = [set() for _ in self._ordered]
        self._functions: list[Callable[..., _Frame] | None] = [None] * len(self._ordered)
        self._domains: list[Callable[..., bool] | None] = [None] * len(self._ordered)
        self._budget = Budget()
        self._calls: dict[str, tuple[Call, ...]] = {}

    # --- ways in -------------------------------------------------------------------------------

    def call(self, name: str, args: Args, budget: Budget | int | None = None) -> int:
        """The value of a relation; raises `EvaluationError` where it has none."""
        index, args = self._indices[name], tuple(args)
        relation = self._ordered[index]
        if len(args) != len(relation.params):
            raise TypeError(f"{name} takes {len(relation.params)} arguments, {len(args)} given")
        known = self._memos[index].get(args)
        if known is not None:
            return known
        with Spending(self, budget):
            self._admit(index, args)
            return self._run(index, args)

    def expr(self, expr: Expr, env: Env, budget: Budget | int | None = None) -> Number:
        """The value of an expression: an integer, a rational or a form in real logarithms."""
        with Spending(self, budget):
            return _plain(self._interpreter().expr(expr, env))

    def interval(
        self, expr: Expr, env: Env, bits: int = 64, budget: Budget | int | None = None
    ) -> tuple[Fraction, Fraction]:
        """Rationals around the value of any expression, that of a G included."""
        with Spending(self, budget):
            return real_interval(expr, env, bits, self._interpreter())

    def cond(self, cond: Cond | Comparison, env: Env, budget: Budget | int | None = None) -> bool:
        """Whether a condition holds."""
        with Spending(self, budget):
            return self._interpreter().cond(cond, env)

    def part(self, part: Part, env: Env, budget: Budget | int | None = None) -> bool:
        """Whether a comparison holds; an asymptotic part is neither true nor false anywhere."""
        if isinstance(part, Asymptotic):
            raise TypeError("an asymptotic claim is neither true nor false at one point")
        return self.cond(part, env, budget)

    def environment(
        self, claim: Claim, args: Args, budget: Budget | int | None = None
    ) -> dict[str, Number] | None:
        """A claim's names at some arguments, None where its asserts do not hold."""
        if len(args) != len(claim.params):
            raise TypeError(f"{claim.name} takes {len(claim.params)} arguments, {len(args)} given")
        env: dict[str, Number] = dict(zip(claim.params, args, strict=True))
        with Spending(self, budget):
            interpreter = self._interpreter()
            if not all(interpreter.cond(cond, env) for cond in claim.asserts):
                return None
            for name, value in claim.lets:
                env[name] = interpreter.expr(value, env)
            return env

    def claim(
        self, claim: Claim, args: Args, budget: Budget | int | None = None
    ) -> list[bool] | None:
        """Whether each comparison of a claim holds, None where its asserts do not.

        Every part is evaluated, so an error in any of them is raised; of asymptotic parts only
        the left side is, and they are not in the list.
        """
        try:
            with Spending(self, budget):
                env = self.environment(claim, args, self._budget)
                if env is None:
                    return None
                results = []
                for part in claim.parts:
                    if isinstance(part, Comparison):
                        results.append(self.part(part, env, self._budget))
                    else:
                        self.expr(part.expr, env, self._budget)
                return results
        except EvaluationError as error:
            error.around = error.around or claim
            raise

    def in_domain(self, name: str, args: Args) -> bool:
        """Whether a relation's asserts hold at some natural numbers."""
        index = self._indices[name]
        if not self._ordered[index].domain:
            return True
        try:
            return self._domain(index)(*args)
        except (ArithmeticError, TypeError):
            pass
        relation = self._ordered[index]
        env: Env = dict(zip(relation.params, args, strict=True))
        interpreter = self._interpreter()
        try:
            return all(interpreter.cond(cond, env) for cond in relation.domain)
        except EvaluationError as error:
            raise _placed(error, relation, args) from None

    def calls_of(self, name: str) -> tuple[Call, ...]:
        """The calls in a relation."""
        if name not in self._calls:
            self._calls[name] = tuple(calls(self.relations[name]))
        return self._calls[name]

    # --- the trampoline ------------------------------------------------------------------------

    def _run(self, index: int, args: Args) -> int:
        """Evaluate a call that was admitted, and all that it needs."""
        memos, active, budget = self._memos, self._active, self._budget
        stack: list[tuple[int, Args, _Frame]] = []
        try:
            budget.spend(ENTRY_STEPS)
            frame = self._function(index)(*args)
            active[index].add(args)
            value: Any = None
            while True:
                try:
                    wanted, needed = frame.send(value)
                except StopIteration as stop:
                    value = stop.value
                    if (bits := value.bit_length()) >= arithmetic.BITS_A_STEP:
                        if bits > arithmetic.MAX_BITS:
                            raise arithmetic.TooLong from None
                        budget.spend_long(bits)
                    memos[index][args] = value
                    active[index].discard(args)
                    if not stack:
                        return int(value)
                    index, args, frame = stack.pop()
                    continue
                if needed in active[wanted] or min(needed, default=0) < 0:
                    raise ArithmeticError
                if self._ordered[wanted].domain and not self.in_domain(
                    self._ordered[wanted].name, needed
                ):
                    raise ArithmeticError
                if len(stack) >= MAX_STACK:
                    raise OutOfBudget(f"calls nest more than {MAX_STACK:,} deep")
                budget.spend(CALL_STEPS + sum(map(int.bit_length, needed)) // 64)
                stack.append((index, args, frame))
                index, args, value = wanted, needed, None
                frame = self._function(index)(*args)
                active[index].add(args)
        except EvaluationError as error:
            raise _placed(error, self._ordered[index], args) from None
        except (ArithmeticError, TypeError, ValueError, MemoryError) as error:
            raise self._diagnose(index, args, error) from None
        finally:
            for i, called, _ in stack:
                active[i].discard(called)
            active[index].discard(args)

    def _admit(self, index: int, args: Args) -> None:
        """Raise where a call from outside is not allowed."""
        relation = self._ordered[index]
        call = (relation.name, args)
        if min(args, default=0) < 0:
            raise NegativeArgument(
                f"{shown_call(*call)} has a negative argument", call=call, file=relation.file
            )
        if not self.in_domain(relation.name, args):
            error = DomainError(
                f"{shown_call(*call)} is outside of the domain of {relation.name}",
                call=call,
                file=relation.file,
                span=relation.span,
            )
            error.called = relation
            raise error

    def _diagnose(self, index: int, args: Args, cause: BaseException) -> EvaluationError:
        """Why a body has no value: the interpreter evaluates it again, with what is known."""
        relation = self._ordered[index]
        env: Env = dict(zip(relation.params, args, strict=True))
        try:
            Interpreter(self._known, Budget().spend).body(relation.body, env)
        except EvaluationError as error:
            return _placed(error, relation, args)
        if isinstance(cause, arithmetic.TooLong | MemoryError):
            return _placed(OutOfBudget("a number gets too long"), relation, args)
        raise AssertionError(f"no error found in {shown_call(relation.name, args)}") from cause

    def _known(self, call: Call, args: Args) -> int:
        """The value of a call that was computed, or why it could not be."""
        index = self._indices[call.relation]
        known = self._memos[index].get(args)
        if known is not None:
            return known
        made = (call.relation, args)
        if min(args, default=0) < 0:
            raise NegativeArgument(
                f"{shown_call(*made)} has a negative argument", span=call.span, call=made
            )
        if not self.in_domain(call.relation, args):
            error = DomainError(
                f"{shown_call(*made)} is outside of the domain of {call.relation}",
                span=call.span,
                call=made,
            )
            error.called = self._ordered[index]
            raise error
        if args in self._active[index]:
            raise Nonterminating(
                f"{shown_call(*made)} needs its own value", span=call.span, call=made
            )
        raise OutOfBudget(f"{shown_call(*made)} was not reached", span=call.span, call=made)

    # --- parts ---------------------------------------------------------------------------------

    def _interpreter(self) -> Interpreter:
        return Interpreter(self._asked, self._budget.spend)

    def _asked(self, call: Call, args: Args) -> int:
        """The value of a call in a claim or expression."""
        try:
            return self.call(call.relation, args, self._budget)
        except EvaluationError as error:
            if error.within is None:
                error.span = call.span
                error.call = (call.relation, args)
            raise

    def _function(self, index: int) -> Callable[..., _Frame]:
        function = self._functions[index]
        if function is None:
            function = self._compile(*relation_code(self._ordered[index], self._indices))
            self._functions[index] = function
        return function

    def _domain(self, index: int) -> Callable[..., bool]:
        function = self._domains[index]
        if function is None:
            function = self._compile(*domain_code(self._ordered[index]))
            self._domains[index] = function
        return function

    def _compile(self, source: str, constants: Mapping[str, int]) -> Callable[..., Any]:
        return loaded(source, {**self.runtime_names(), **constants})

    def runtime_names(self) -> dict[str, Any]:
        """The names that generated code may use: memos and functions."""
        names: dict[str, Any] = {f"m{i}": memo for i, memo in enumerate(self._memos)}
        names.update(RUNTIME, power=self._power, steps=self._steps, ask=self._ask)
        return names

    def spending(self, budget: Budget | int | None) -> Spending:
        """Within `with`, what generated code does is paid for from this budget."""
        return Spending(self, budget)

    def _ask(self, index: int, args: Args) -> int:
        self._admit(index, args)
        return self._run(index, args)

    def _power(self, base: int, exponent: int) -> int:
        value = arithmetic.power(base, exponent)
        if (bits := value.bit_length()) >= arithmetic.BITS_A_STEP:
            self._budget.spend_long(bits, 1 + bits // BITS_OF_SLOW_POWERS)
        return value

    def _steps(self, start: int, stop: int, step: int) -> range:
        self._budget.spend(arithmetic.span_length(start, stop, step))
        return range(start, stop, step)


class Spending:
    """While open, an evaluator spends from a budget; the one before is put back after."""

    def __init__(self, evaluator: Evaluator, budget: Budget | int | None) -> None:
        self._evaluator = evaluator
        self._budget = budget if isinstance(budget, Budget) else Budget(budget)

    def __enter__(self) -> None:
        self._before = self._evaluator._budget
        self._evaluator._budget = self._budget

    def __exit__(self, *_: object) -> None:
        self._evaluator._budget = self._before


def _plain(value: Number) -> Number:
    """The number as an integer or a rational, where it is one."""
    if isinstance(value, LogSum) and not value.terms:
        value = value.constant
    if isinstance(value, Fraction) and value.denominator == 1:
        return value.numerator
    return value


def _bad() -> int:
    raise ArithmeticError


RUNTIME: dict[str, Any] = {
    "bad": _bad,
    "times": arithmetic.times,
    "flog": arithmetic.flog,
    "clog": arithmetic.clog,
}
"""What generated code may call."""


def _placed(error: EvaluationError, relation: Relation, args: Args) -> EvaluationError:
    """The error, told where it happened unless it knows."""
    if error.within is None:
        error.within = (relation.name, args)
        error.file = error.file or relation.file
        error.around = relation
    return error
