"""Why an expression has no value.

Every error is an `EvaluationError`: it says which call could not be evaluated (`call`), the
calls that led to it (`within`, the innermost one first) and where in the file the offending
expression stands (`file`, `span`).  `around` is the relation or claim that holds the expression,
`called` the relation of a call that is not allowed; from them comes what to write instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .terms import Claim, Relation, Span

MAX_SHOWN_BITS = 400


class EvaluationError(ValueError):
    """An expression has no value at these numbers; narrow the domain with an assert."""

    def __init__(
        self,
        message: str,
        *,
        span: Span | None = None,
        file: str = "",
        call: tuple[str, tuple[int, ...]] | None = None,
        within: tuple[str, tuple[int, ...]] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.file = file
        self.call = call
        self.within = within
        self.around: Relation | Claim | None = None
        self.called: Relation | None = None

    @property
    def plain(self) -> str:
        """What happened and where, without what to write instead."""
        where = "" if self.within is None else f" (in {shown_call(*self.within)})"
        return f"{self.message}{where}"

    def __str__(self) -> str:
        from .advice import advice

        told = advice(self)
        return f"{self.plain}: {told}" if told else self.plain


class DomainError(EvaluationError):
    """A relation or claim is called where its asserts do not hold."""


class NegativeArgument(EvaluationError):
    """A relation is called on a negative number; parameters are natural numbers."""


class DivisionByZero(EvaluationError):
    """Division or modulus by zero; guard the line by a condition or an assert."""


class EmptyExtremum(EvaluationError):
    """`max` or `min` over no values; guard it by a condition on its range."""


class NegativeExponent(EvaluationError):
    """A power with a negative exponent."""


class BadLogarithm(EvaluationError):
    """A logarithm of a number below 1, or to a base below 2."""


class Nonterminating(EvaluationError):
    """A call needs its own value: the recursion reaches no base case."""


class OutOfBudget(EvaluationError):
    """The steps or the size of numbers allowed were used up; nothing is said about the value."""


class Undecided(EvaluationError):
    """Two real numbers could not be told apart at the highest precision that is tried."""


def shown_call(name: str, args: tuple[int, ...]) -> str:
    """`name(1, 2)`, with very long numbers in short."""
    return f"{name}({', '.join(map(shown_integer, args))})"


def shown_integer(value: int) -> str:
    """A number; a very long one by its length."""
    if value.bit_length() <= MAX_SHOWN_BITS:
        return str(value)
    sign = "-" if value < 0 else ""
    magnitude = abs(value)
    if magnitude & (magnitude - 1) == 0:
        return f"{sign}2**{magnitude.bit_length() - 1}"
    return f"{sign}(a number of {magnitude.bit_length()} bits)"
