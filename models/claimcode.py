"""The check of a claim as generated code, quick where that is safe.

Integers are compared as they are, and so are rationals with constant denominators, multiplied
out.  Real logarithms are compared as floats, and only believed where the sides differ by more
than a billionth of the sum of all that was added up.  Where the code is not sure, or the claim
fails, it says "suspect", and the evaluator decides exactly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from .compiled import Emitter, NotIntegral
from .terms import (
    Asymptotic,
    Binary,
    Call,
    Claim,
    Comparison,
    Expr,
    Extremum,
    Int,
    Log,
    Neg,
    Part,
    Rational,
    Reduce,
    Var,
)
from .traverse import Term, walk

_MARGIN = 1e-9


def log2_float(value: int) -> float:
    """The logarithm to base 2 as a float; what is below 1 goes wrong."""
    if value < 1:
        raise ArithmeticError
    return math.log2(value)


def put_claim(emitter: Emitter, claim: Claim, outside: str, suspect: str) -> None:
    """Write the check: `outside` where an assert fails, `suspect` where a part is not sure."""
    for cond in claim.asserts:
        emitter.put(f"if not ({emitter.cond(cond)}): {outside}")
    inlined: dict[str, Expr] = {}
    for name, value in claim.lets:
        value = substituted(value, inlined)
        if _is_integral(value):
            code = emitter.value(value)
            degree = emitter.degree(value)
            emitter.put(f"{emitter.bind(name, degree)} = 0 + {code}")
        else:
            inlined[name] = value
    used = {here.name for part in claim.parts for here in walk(part) if isinstance(here, Var)}
    if any(name not in used for name in inlined):
        raise NotIntegral
    for part in claim.parts:
        _put_part(emitter, part, inlined, suspect)


def _put_part(emitter: Emitter, part: Part, inlined: Mapping[str, Expr], suspect: str) -> None:
    if isinstance(part, Asymptotic):
        expr = substituted(part.expr, inlined)
        if not _is_integral(expr):
            raise NotIntegral
        emitter.put(f"0 + {emitter.value(expr)}")
        return
    left, right = substituted(part.left, inlined), substituted(part.right, inlined)
    if _has(left, Log) or _has(right, Log):
        if _is_integral(left) and _is_integral(right):
            emitter.put(f"if not ({emitter.cond(Comparison(part.op, left, right))}): {suspect}")
            return
        first, first_size = _float(emitter, left)
        second, second_size = _float(emitter, right)
        emitter.put(f"d = {first} - {second}")
        emitter.put(f"if not (abs(d) > {_MARGIN!r} * ({first_size} + {second_size})): {suspect}")
        emitter.put(f"if not (d {part.op} 0.0): {suspect}")
        return
    top, bottom = _fraction(left)
    other_top, other_bottom = _fraction(right)
    comparison = Comparison(part.op, _times(top, other_bottom), _times(other_top, bottom))
    emitter.put(f"if not ({emitter.cond(comparison)}): {suspect}")


# --- rationals with constant denominators ------------------------------------------------------


def _fraction(expr: Expr) -> tuple[Expr, int]:
    """An integral expression and a positive number whose quotient an expression is."""
    if _is_integral(expr):
        return expr, 1
    match expr:
        case Binary("/", left, Int(value)) if value != 0:
            top, bottom = _fraction(left)
            return (top if value > 0 else Neg(top)), bottom * abs(value)
        case Binary("*", left, right):
            (a, b), (c, d) = _fraction(left), _fraction(right)
            return Binary("*", a, c), b * d
        case Binary("+" | "-" as op, left, right):
            (a, b), (c, d) = _fraction(left), _fraction(right)
            return Binary(op, _times(a, d), _times(c, b)), b * d
        case Neg(arg):
            top, bottom = _fraction(arg)
            return Neg(top), bottom
        case Extremum(kind, args):
            pairs = [_fraction(arg) for arg in args]
            common = math.lcm(*(bottom for _, bottom in pairs))
            return Extremum(kind, tuple(_times(a, common // b) for a, b in pairs)), common
    raise NotIntegral


def _times(expr: Expr, factor: int) -> Expr:
    return expr if factor == 1 else Binary("*", expr, Int(factor))


# --- real logarithms as floats -----------------------------------------------------------------


def _float(emitter: Emitter, expr: Expr) -> tuple[str, str]:
    """Code for a float near the value, and for the size of all that was added up in it."""
    if _is_integral(expr):
        name = emitter.fresh()
        emitter.put(f"{name} = float({emitter.value(expr)})")
        return name, f"abs({name})"
    match expr:
        case Log("real", arg, Int() | Rational() as base) if _is_integral(arg):
            name = emitter.fresh()
            scale = 1 / math.log2(base.value)
            emitter.put(f"{name} = log2_float({emitter.value(arg)}) * {scale!r}")
            return name, name
        case Neg(arg):
            value, size = _float(emitter, arg)
            return f"(-{value})", size
        case Binary("+" | "-" | "*" as op, left, right):
            (a, size), (b, other) = _float(emitter, left), _float(emitter, right)
            return f"({a} {op} {b})", f"({size} {'*' if op == '*' else '+'} {other})"
        case Binary("/", left, right) if _is_integral(right):
            (a, size), (b, other) = _float(emitter, left), _float(emitter, right)
            return f"({a} / {b})", f"({size} / {other})"
        case Extremum(kind, args):
            pairs = [_float(emitter, arg) for arg in args]
            values, sizes = zip(*pairs, strict=True)
            return f"{kind}({', '.join(values)})", f"({' + '.join(sizes)})"
    raise NotIntegral


# --- terms -------------------------------------------------------------------------------------


def _is_integral(term: Term) -> bool:
    """Whether generated integer code can evaluate a term."""
    return not any(
        isinstance(here, Rational)
        or (isinstance(here, Binary) and here.op == "/")
        or (isinstance(here, Log) and here.kind == "real")
        for here in walk(term)
    )


def _has(term: Term, kind: type) -> bool:
    return any(isinstance(here, kind) for here in walk(term))


def substituted(expr: Expr, values: Mapping[str, Expr]) -> Expr:
    """An expression with names replaced by expressions; conditions hold none of the names."""
    if not values:
        return expr
    match expr:
        case Var(name):
            return values.get(name, expr)
        case Neg(arg):
            return Neg(substituted(arg, values), span=expr.span)
        case Binary(op, left, right):
            first, second = substituted(left, values), substituted(right, values)
            return Binary(op, first, second, span=expr.span)
        case Log(kind, arg, base):
            return Log(kind, substituted(arg, values), base, span=expr.span)
        case Extremum(kind, args):
            parts = tuple(substituted(arg, values) for arg in args)
            return Extremum(kind, parts, span=expr.span)
        case Call() | Reduce():
            if any(isinstance(here, Var) and here.name in values for here in walk(expr)):
                raise NotIntegral
    return expr
