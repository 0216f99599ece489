"""Walking over terms: the parts of an expression, condition or body, and the calls in it.

A body shares the object of a rest that several paths reach, so walks remember what they saw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

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
    return _CHILDREN[type(term)](term)


_CHILDREN: dict[type, Callable[[Any], tuple[Term, ...]]] = {
    Int: lambda _: (),
    Rational: lambda _: (),
    Var: lambda _: (),
    Neg: lambda term: (term.arg,),
    Not: lambda term: (term.arg,),
    Binary: lambda term: (term.left, term.right),
    Compare: lambda term: (term.left, term.right),
    Comparison: lambda term: (term.left, term.right),
    Log: lambda term: (term.arg, term.base),
    Extremum: lambda term: term.args,
    Call: lambda term: term.args,
    And: lambda term: term.args,
    Or: lambda term: term.args,
    Reduce: lambda term: (
        (term.start, term.stop, term.body)
        if term.cond is None
        else (term.start, term.stop, term.cond, term.body)
    ),
    Return: lambda term: (term.value,),
    Let: lambda term: (term.value, term.body),
    If: lambda term: (term.cond, term.then, term.orelse),
    Asymptotic: lambda term: (term.expr, term.bound),
    Relation: lambda term: (*term.domain, term.body),
    Claim: lambda term: (*term.asserts, *(value for _, value in term.lets), *term.parts),
}


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
