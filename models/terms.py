# ruff: noqa: RUF009 (attrs' own `field` is called through `_span`)
"""The terms of the model language: immutable data, no behaviour.

A model file is read into a `Module` of `Relation`s and `Claim`s.  Expressions, conditions and
bodies are frozen attrs classes; two terms are equal when they say the same thing, wherever in a
file they stand (a `span` never takes part in a comparison).

This module refuses to evaluate, print or simplify: see `evaluate`, `printer` and the checker.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

from attrs import field, frozen

BinaryOp: TypeAlias = Literal["+", "-", "*", "//", "%", "**", "/", "cdiv"]
CompareOp: TypeAlias = Literal["<", "<=", ">", ">=", "==", "!="]
ReduceKind: TypeAlias = Literal["sum", "max", "min"]
LogKind: TypeAlias = Literal["floor", "ceil", "real"]
AsymptoticKind: TypeAlias = Literal["O", "Omega", "Theta"]
Verdict: TypeAlias = Literal["proved", "refuted", "unknown"]


@frozen
class Span:
    """A stretch of source text; lines and columns count from 1, columns in characters."""

    line: int
    column: int
    end_line: int
    end_column: int


def _span() -> Span | None:
    result: Span | None = field(default=None, eq=False, repr=False, kw_only=True)
    return result


# --- expressions -------------------------------------------------------------------------------


@frozen(cache_hash=True)
class Int:
    """An integer literal, or a module-level constant by its value."""

    value: int
    span: Span | None = _span()


@frozen(cache_hash=True)
class Rational:
    """An exact rational number; stands only in the G of an asymptotic claim (`n ** 1.5`)."""

    value: Fraction
    span: Span | None = _span()


@frozen(cache_hash=True)
class Var:
    """A parameter, a local name or the index of a reduction."""

    name: str
    span: Span | None = _span()


@frozen(cache_hash=True)
class Neg:
    """Unary minus."""

    arg: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class Binary:
    """An arithmetic operation with Python's meaning; `cdiv` is the ceiling of the quotient."""

    op: BinaryOp
    left: Expr
    right: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class Log:
    """`flog(arg, base)`, `clog(arg, base)` or the real logarithm `log(arg, base)`.

    arg >= 1 and base >= 2; the base of a real logarithm is a number, in a G also a decimal > 1.
    """

    kind: LogKind
    arg: Expr
    base: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class Extremum:
    """`min(a, b, ...)` or `max(a, b, ...)` of two or more values."""

    kind: Literal["min", "max"]
    args: tuple[Expr, ...]
    span: Span | None = _span()


@frozen(cache_hash=True)
class Reduce:
    """`sum|max|min(body for var in range(start, stop, step) if cond)`; step >= 1.

    An empty sum is 0; an empty `max` or `min` has no value (an error).
    """

    kind: ReduceKind
    var: str
    start: Expr
    stop: Expr
    step: int
    cond: Cond | None
    body: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class Call:
    """The value of a relation; `relation` is a key of `Module.relations`."""

    relation: str
    args: tuple[Expr, ...]
    span: Span | None = _span()


Expr: TypeAlias = Int | Rational | Var | Neg | Binary | Log | Extremum | Reduce | Call


# --- conditions --------------------------------------------------------------------------------


@frozen(cache_hash=True)
class Compare:
    """One comparison; a chain `a < b <= c` is read as the conjunction of its links."""

    op: CompareOp
    left: Expr
    right: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class And:
    """Conjunction, left to right, short-circuit; two or more arguments."""

    args: tuple[Cond, ...]
    span: Span | None = _span()


@frozen(cache_hash=True)
class Or:
    """Disjunction, left to right, short-circuit; two or more arguments."""

    args: tuple[Cond, ...]
    span: Span | None = _span()


@frozen(cache_hash=True)
class Not:
    """Negation."""

    arg: Cond
    span: Span | None = _span()


Cond: TypeAlias = Compare | And | Or | Not


# --- bodies ------------------------------------------------------------------------------------


@frozen(cache_hash=True)
class Return:
    """The end of a path."""

    value: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class Let:
    """`name = value`, evaluated at once (so its errors are errors even where it is not used)."""

    name: str
    value: Expr
    body: Body
    span: Span | None = _span()


@frozen(cache_hash=True)
class If:
    """`if cond: then` followed by `orelse`."""

    cond: Cond
    then: Body
    orelse: Body
    span: Span | None = _span()


Body: TypeAlias = Return | Let | If


# --- relations, claims, modules ----------------------------------------------------------------


@frozen(cache_hash=True)
class Relation:
    """A recursive cost relation: parameters range over the naturals, the value is an integer.

    `domain` holds the `assert` lines: where they fail the relation has no value.  `unit` names
    the resource that is counted.  `name` is the relation's key in `Module.relations`.
    """

    name: str
    params: tuple[str, ...]
    domain: tuple[Cond, ...]
    body: Body
    unit: str = "calls"
    doc: str = field(default="", eq=False)
    file: str = field(default="", eq=False)
    span: Span | None = _span()


@frozen(cache_hash=True)
class Comparison:
    """A part of a claim: `left op right`, where op is one of <=, >=, ==, <, >."""

    op: CompareOp
    left: Expr
    right: Expr
    span: Span | None = _span()


@frozen(cache_hash=True)
class Asymptotic:
    """A part of a claim: `expr in O(bound)`, `Omega(bound)` or `Theta(bound)`."""

    kind: AsymptoticKind
    expr: Expr
    bound: Expr
    span: Span | None = _span()


Part: TypeAlias = Comparison | Asymptotic


@frozen(cache_hash=True)
class Claim:
    """For all naturals that satisfy `asserts`, every part holds (`lets` bind names in order)."""

    name: str
    params: tuple[str, ...]
    asserts: tuple[Cond, ...]
    lets: tuple[tuple[str, Expr], ...]
    parts: tuple[Part, ...]
    expect: Verdict = field(default="proved", eq=False)
    doc: str = field(default="", eq=False)
    file: str = field(default="", eq=False)
    span: Span | None = _span()


@frozen
class ReadError:
    """Something in a model file that the language does not have, and what to write instead."""

    file: str
    span: Span
    message: str
    claim: str | None = None
    """The name of the claim or relation that the error stands in, where it stands in one."""


@frozen
class Module:
    """What was read of one model file.

    `relations` holds the file's own relations under their names and the imported ones that they
    use (transitively) under their names, or `stem_name` where a name is taken.  `claims` and
    `errors` are in the order of the file.  A relation or claim with an error is not listed.
    """

    file: str
    relations: dict[str, Relation]
    claims: tuple[Claim, ...]
    errors: tuple[ReadError, ...]
