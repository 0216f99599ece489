"""What happens at the first call of a decorated function: its source is read and compiled.

Names mean what they mean in the function's module (and, for a function inside of another one,
in that function) by then; everything else is the reader's and the evaluator's work.
"""

from __future__ import annotations

import ast
import builtins
from fractions import Fraction
from functools import lru_cache
from typing import Any

from attrs import frozen

from . import hints, language
from .errors import DomainError, shown_call
from .evaluate import Evaluator
from .functions import FunctionReader
from .interpret import Env
from .names import Names, Place
from .scope import BUILTINS, LANGUAGE_NAMES, RESERVED, Function
from .source import Source, SourceError
from .terms import Asymptotic, AsymptoticKind, Claim, Comparison, Expr, Relation, Span


class NotReadable(ValueError):
    """A decorated function is not in the language; the message says where and what to write."""


@frozen
class Sides:
    """Both sides of an asymptotic claim at one point.

    A side that is no exact number is the middle of a tight interval around it.  `ratio` is
    left / right, None where the right side is zero.
    """

    kind: AsymptoticKind
    left: int | Fraction
    right: int | Fraction
    ratio: float | None


@frozen
class Asymptotics:
    """An asymptotic claim at one point: neither true nor false, but with sides and a ratio.

    `holds` says whether the comparisons beside the asymptotic parts are true there.
    """

    parts: tuple[Sides, ...]
    holds: bool

    @property
    def left(self) -> int | Fraction:
        """The left side of the first asymptotic part."""
        return self.parts[0].left

    @property
    def right(self) -> int | Fraction:
        """The right side of the first asymptotic part."""
        return self.parts[0].right

    @property
    def ratio(self) -> float | None:
        """left / right of the first asymptotic part."""
        return self.parts[0].ratio

    def __bool__(self) -> bool:
        raise TypeError("an asymptotic claim is neither true nor false at one point: see `ratio`")


# --- reading -----------------------------------------------------------------------------------


class _Keys:
    """Keys for the relations that one decorated function needs."""

    def __init__(self) -> None:
        self._keys: dict[int, str] = {}
        self.found: list[tuple[str, language.RelationFunction]] = []

    def of(self, relation: language.RelationFunction) -> str:
        """The key of a relation; the first one under a name gets the name itself."""
        if id(relation) not in self._keys:
            taken = set(self._keys.values())
            key, number = relation.__name__, 2
            while key in taken:
                key, number = f"{relation.__name__}_{number}", number + 1
            self._keys[id(relation)] = key
            self.found.append((key, relation))
        return self._keys[id(relation)]


class _LiveNames(Names):
    """What names mean in the module of a function, and around it."""

    def __init__(self, function: Any, keys: _Keys) -> None:
        super().__init__()
        self._function = function
        self._keys = keys

    def _value(self, name: str) -> Any:
        function = self._function
        for free, cell in zip(
            function.__code__.co_freevars, function.__closure__ or (), strict=True
        ):
            if free == name:
                try:
                    return cell.cell_contents
                except ValueError:
                    return _UNBOUND
        return function.__globals__.get(name, getattr(builtins, name, _UNBOUND))

    def constant(self, name: str) -> int | str:
        """The value of a constant, else why the name has none."""
        if name in RESERVED:
            return f"`{name}` is a name of the language, no number"
        value = self._value(name)
        if type(value) is int:
            return value
        if value is _UNBOUND:
            return f"`{name}` is not bound: it is no parameter, local name or constant"
        return f"`{name}` is no integer constant"

    def function(self, name: str) -> str:
        """The language's function that a called name stands for, else ""."""
        value = self._value(name)
        for known in LANGUAGE_NAMES:
            if value is getattr(language, known):
                return known
        return name if name in BUILTINS and value is getattr(builtins, name) else ""

    def relation(self, name: str) -> tuple[str, tuple[str, ...]] | str:
        """The key and the parameters of a called relation, else why there is none."""
        value = self._value(name)
        if not isinstance(value, language.RelationFunction):
            return hints.no_relation(name)
        return self._keys.of(value), value.parameters


_UNBOUND = object()


@lru_cache(maxsize=64)
def _source(text: str, file: str) -> Source:
    try:
        return Source(text)
    except SourceError as error:
        raise NotReadable(f"{file}:{error.span.line}: {error.message}") from None


def _function_node(decorated: language.Decorated, source: Source) -> Function:
    """The tree of a decorated function: Python knows the line of its first decorator."""
    for node in ast.walk(source.tree):
        if (
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.name == decorated.__name__
            and node.decorator_list
            and decorated.line in (node.lineno, node.decorator_list[0].lineno)
        ):
            return node
    raise NotReadable(
        f"the source of {decorated.__name__} is not at {decorated.file}:{decorated.line}: "
        "was the file changed after it was imported?"
    )


def _reader(decorated: language.Decorated, place: Place, keys: _Keys) -> FunctionReader:
    source = _source(decorated.source, decorated.file)

    def complain(node: ast.AST | Span, message: str) -> None:
        span = node if isinstance(node, Span) else source.span(node)
        raise NotReadable(f"{decorated.file}:{span.line}:{span.column}: {message}")

    names = _LiveNames(decorated.__wrapped__, keys)
    node = _function_node(decorated, source)
    return FunctionReader(node, place, names, source, decorated.file, complain)


def _evaluator(keys: _Keys) -> Evaluator:
    """An evaluator over the relations found so far and all that they need."""
    terms: dict[str, Relation] = {}
    for key, relation in keys.found:  # grows while it is read
        terms[key] = _reader(relation, Place.RELATION, keys).relation(key)
    return Evaluator(terms)


# --- what the decorated functions do -----------------------------------------------------------


def relation_evaluator(relation: language.RelationFunction) -> Evaluator:
    """An evaluator that has the relation under its own name."""
    keys = _Keys()
    keys.of(relation)
    return _evaluator(keys)


def claim_evaluator(claim: language.ClaimFunction) -> tuple[Claim, Evaluator]:
    """The claim as a term, and an evaluator over what it needs."""
    keys = _Keys()
    name = f"{claim.__module__.rpartition('.')[2]}.{claim.__name__}"
    term = _reader(claim, Place.CLAIM, keys).claim(name)
    return term, _evaluator(keys)


def call_claim(term: Claim, evaluator: Evaluator, args: tuple[int, ...]) -> bool | Asymptotics:
    """What a claim says at some arguments."""
    if min(args, default=0) < 0:
        raise DomainError(f"{shown_call(term.name, args)}: parameters are natural numbers")
    env = evaluator.environment(term, args)
    if env is None:
        raise DomainError(f"{shown_call(term.name, args)} is outside of the claim's asserts")
    results = [evaluator.part(p, env) for p in term.parts if isinstance(p, Comparison)]
    sides = [_sides(evaluator, p, env) for p in term.parts if isinstance(p, Asymptotic)]
    return Asymptotics(tuple(sides), all(results)) if sides else all(results)


def _sides(evaluator: Evaluator, part: Asymptotic, env: Env) -> Sides:
    left, right = _side(evaluator, part.expr, env), _side(evaluator, part.bound, env)
    ratio = None
    if right != 0:
        quotient = Fraction(left) / Fraction(right)
        try:
            ratio = float(quotient)
        except OverflowError:
            ratio = float("inf") if quotient > 0 else float("-inf")
    return Sides(part.kind, left, right, ratio)


def _side(evaluator: Evaluator, expr: Expr, env: Env) -> int | Fraction:
    low, high = evaluator.interval(expr, env, 128)
    middle = (low + high) / 2
    return int(middle) if low == high and middle.denominator == 1 else middle
