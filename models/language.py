"""The language as Python runs it: decorators that evaluate, and functions that count.

A decorated function is evaluated by its own source text, exactly as the reader reads it, and
never by its Python body.  The source is taken when the function is decorated and read at the
first call; names in it stand for what the function's module binds them to by then.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, overload

from . import arithmetic

if TYPE_CHECKING:
    from fractions import Fraction

    from .evaluate import Evaluator
    from .runtime import Asymptotics
    from .terms import Claim, Relation


class Decorated:
    """A function that is known by its source."""

    role = ""

    def __init__(self, function: Callable[..., Any]) -> None:
        code = getattr(function, "__code__", None)
        if code is None:
            raise TypeError(f"@{self.role} stands on a function, not on {function!r}")
        self.__wrapped__ = function
        self.__name__ = function.__name__
        self.__qualname__ = function.__qualname__
        self.__module__ = function.__module__
        self.__doc__ = function.__doc__
        self.file: str = code.co_filename
        self.line: int = code.co_firstlineno
        lines = linecache.getlines(self.file, function.__globals__)
        if not lines:
            raise OSError(
                f"the source of {self.__qualname__} cannot be found (it comes from {self.file}): "
                "put it into a file"
            )
        self.source = "".join(lines)

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters."""
        code = self.__wrapped__.__code__
        names: tuple[str, ...] = code.co_varnames[: code.co_argcount]
        return names

    def __repr__(self) -> str:
        return f"<{self.role} {self.__qualname__}>"

    def _arguments(self, args: tuple[Any, ...], named: dict[str, Any]) -> tuple[int, ...]:
        """Arguments by position; whatever is no integer is a `TypeError`."""
        params = self.parameters
        given = dict(zip(params, args, strict=False))
        for name, value in named.items():
            if name not in params or name in given:
                raise TypeError(f"{self.__name__}() got an unexpected argument {name!r}")
            given[name] = value
        if len(args) > len(params) or len(given) != len(params):
            raise TypeError(
                f"{self.__name__}() takes {len(params)} arguments, {len(args) + len(named)} given"
            )
        return tuple(_natural(given[name]) for name in params)


def _natural(value: Any) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"an argument is an integer, not {value!r}")
    return int(value.__index__())


class RelationFunction(Decorated):
    """A relation that can be called; `term` is what the reader reads."""

    role = "relation"

    @cached_property
    def evaluator(self) -> Evaluator:
        """An evaluator over the relation and all that it needs, made at the first call."""
        from . import runtime

        return runtime.relation_evaluator(self)

    @property
    def term(self) -> Relation:
        """The relation as a term."""
        return self.evaluator.relations[self.__name__]

    def __call__(self, *args: int, **named: int) -> int:
        """The value at natural numbers.

        Raises an `EvaluationError` (a `ValueError`) where there is none: `DomainError` where an
        assert does not hold, `NegativeArgument`, `DivisionByZero`, `Nonterminating`, ...
        """
        return self.evaluator.call(self.__name__, self._arguments(args, named))


class ClaimFunction(Decorated):
    """A claim that can be called; `term` is what the reader reads."""

    role = "claim"

    @cached_property
    def _read(self) -> tuple[Claim, Evaluator]:
        from . import runtime

        return runtime.claim_evaluator(self)

    @property
    def term(self) -> Claim:
        """The claim as a term."""
        return self._read[0]

    def __call__(self, *args: int, **named: int) -> bool | Asymptotics:
        """Whether the claim holds at natural numbers; both sides of an asymptotic claim.

        Raises `DomainError` where the claim's asserts do not hold, and another
        `EvaluationError` where one of its parts has no value.
        """
        from . import runtime

        return runtime.call_claim(*self._read, self._arguments(args, named))


@overload
def relation(function: Callable[..., int], /) -> RelationFunction: ...
@overload
def relation(*, unit: str = "calls") -> Callable[[Callable[..., int]], RelationFunction]: ...
def relation(
    function: Callable[..., int] | None = None, /, *, unit: str = "calls"
) -> RelationFunction | Callable[[Callable[..., int]], RelationFunction]:
    """Make a function a cost relation: natural numbers to the number of `unit` used.

    The units are calls, passes, prompt_tokens, output_tokens, context_tokens, rounds, depth, or
    any word of your own.  Raises `OSError` where the function's source cannot be found.
    """
    del unit
    return RelationFunction if function is None else RelationFunction(function)


@overload
def claim(function: Callable[..., Any], /) -> ClaimFunction: ...
@overload
def claim(*, expect: str = "proved") -> Callable[[Callable[..., Any]], ClaimFunction]: ...
def claim(
    function: Callable[..., Any] | None = None, /, *, expect: str = "proved"
) -> ClaimFunction | Callable[[Callable[..., Any]], ClaimFunction]:
    """Make a function a claim about all natural numbers that its asserts allow.

    `expect` is the verdict that `passbound verify` shall come to: "proved", "refuted" or
    "unknown".  Raises `OSError` where the function's source cannot be found.
    """
    del expect
    return ClaimFunction if function is None else ClaimFunction(function)


def cdiv(a: int, b: int) -> int:
    """The ceiling of a / b; raises `ZeroDivisionError` for b = 0."""
    return arithmetic.cdiv(a, b)


def flog2(n: int) -> int:
    """The floor of the logarithm of n >= 1 to base 2; raises `BadLogarithm` below."""
    return flog(n, 2)


def clog2(n: int) -> int:
    """The ceiling of the logarithm of n >= 1 to base 2; raises `BadLogarithm` below."""
    return clog(n, 2)


def flog(n: int, b: int) -> int:
    """The floor of the logarithm of n >= 1 to base b >= 2; raises `BadLogarithm` outside."""
    _check_logarithm(n, b)
    return arithmetic.flog(n, b)


def clog(n: int, b: int) -> int:
    """The ceiling of the logarithm of n >= 1 to base b >= 2; raises `BadLogarithm` outside."""
    _check_logarithm(n, b)
    return arithmetic.clog(n, b)


def log2(n: int) -> float:
    """The logarithm of n >= 1 to base 2: a float here, exact in claims."""
    return log(n, 2)


def log(n: int | Fraction, b: float) -> float:
    """The logarithm of n >= 1 to a base b > 1: a float here, exact in claims."""
    import math

    if n < 1 or b <= 1:
        _bad_logarithm(f"log({n}, {b})")
    return math.log2(n) if b == 2 else math.log(n) / math.log(b)


class _Growth:
    """`E in O(G)` is read from the source of a claim; Python itself cannot decide it."""

    def __init__(self, bound: object) -> None:
        self.bound = bound

    def __contains__(self, item: object) -> bool:
        raise TypeError(
            f"`in {type(self).__name__}(...)` is decided by `passbound verify`, in a @claim"
        )


class O(_Growth):  # noqa: E742
    """In a claim: grows at most as fast as G, but for a constant factor."""


class Omega(_Growth):
    """In a claim: grows at least as fast as G, but for a constant factor."""


class Theta(_Growth):
    """In a claim: grows as fast as G, but for constant factors."""


def _check_logarithm(n: int, b: int) -> None:
    if n < 1 or b < 2:
        _bad_logarithm(f"the logarithm of {n} to base {b}")


def _bad_logarithm(what: str) -> NoReturn:
    from .errors import BadLogarithm

    raise BadLogarithm(f"{what}: the number is at least 1 and the base greater than 1")
