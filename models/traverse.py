"""Walking over terms: the parts of an expression, condition or body, and the calls in it.

A body shares the object of a rest that several paths reach, so walks remember what they saw.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from .terms import (
    And,
    Asymptotic,
    Binary,
    Body,
    Call,
    Claim,
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
    Part,
    Rational,
    Reduce,
    Relation,
    Return,
    Var,
)

Term: TypeAlias = Expr | Cond | Body | Part | Relation | Claim


def children(term: Term) -> tuple[Term, ...]:
    """The terms directly inside of a term, left to right."""
    match term:
        case Int() | Rational() | Var():
            return ()
        case Neg(arg) | Not(arg):
            return (arg,)
        case Binary(_, left, right) | Compare(_, left, right) | Comparison(_, left, right):
            return (left, right)
        case Log(_, arg, base):
            return (arg, base)
        case Extremum(_, args) | Call(_, args) | And(args) | Or(args):
            return tuple(args)
        case Reduce(_, _, start, stop, _, cond, body):
            return (start, stop, body) if cond is None else (start, stop, cond, body)
        case Return(value):
            return (value,)
        case Let(_, value, body):
            return (value, body)
        case If(cond, then, orelse):
            return (cond, then, orelse)
        case Asymptotic(_, expr, bound):
            return (expr, bound)
        case Relation():
            return (*term.domain, term.body)
        case Claim():
            return (*term.asserts, *(value for _, value in term.lets), *term.parts)


def walk(term: Term) -> Iterator[Term]:
    """A term and all the terms inside of it, each object once, outer and left ones first."""
    seen: set[int] = set()
    pending: list[Term] = [term]
    while pending:
        here = pending.pop()
        if id(here) in seen:
            continue
        seen.add(id(here))
        yield here
        pending.extend(reversed(children(here)))


def calls(term: Term) -> Iterator[Call]:
    """The relation calls in a term."""
    return (here for here in walk(term) if isinstance(here, Call))
