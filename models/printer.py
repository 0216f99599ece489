"""Terms as text: canonical, with as few parentheses as Python allows, and readable again.

Reading a printed term gives an equal term.  Documentation, the expected verdict and the way
constants and chained comparisons were written are not part of a term and do not come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from .outline import IfLine, LetLine, Line, ReturnLine, outline
from .scope import LANGUAGE_NAMES
from .terms import (
    And,
    Asymptotic,
    Binary,
    Call,
    Claim,
    Compare,
    Comparison,
    Cond,
    Expr,
    Extremum,
    Int,
    Log,
    Neg,
    Not,
    Or,
    Part,
    Rational,
    Reduce,
    Relation,
    Var,
)
from .traverse import Term, calls, walk

_ADD, _MULTIPLY, _UNARY, _POWER, _ATOM = range(1, 6)
_OR, _AND, _NOT, _COMPARE = range(1, 5)
_LEVEL = {"+": _ADD, "-": _ADD, "*": _MULTIPLY, "//": _MULTIPLY, "%": _MULTIPLY, "/": _MULTIPLY}
_DECIMAL_BITS = 13_000
_INDENT = "    "


def expr_source(expr: Expr) -> str:
    """An expression as source text."""
    return _expr(expr, 0)


def cond_source(cond: Cond) -> str:
    """A condition as source text."""
    return _cond(cond, 0)


def part_source(part: Part) -> str:
    """A part of a claim as source text."""
    match part:
        case Comparison(op, left, right):
            return f"{_expr(left, 0)} {op} {_expr(right, 0)}"
        case Asymptotic(kind, expr, bound):
            return f"{_expr(expr, 0)} in {kind}({_expr(bound, 0)})"


def relation_source(relation: Relation) -> str:
    """A relation as a decorated function."""
    lines = [
        f'@relation(unit="{relation.unit}")',
        f"def {relation.name}({', '.join(relation.params)}):",
        *(f"{_INDENT}assert {cond_source(cond)}" for cond in relation.domain),
        *_lines(outline(relation.body), _INDENT),
    ]
    return "\n".join(lines) + "\n"


def claim_source(claim: Claim) -> str:
    """A claim as a decorated function."""
    lines = [
        "@claim",
        f"def {claim.name.rpartition('.')[2]}({', '.join(claim.params)}):",
        *(f"{_INDENT}assert {cond_source(cond)}" for cond in claim.asserts),
        *(f"{_INDENT}{name} = {expr_source(value)}" for name, value in claim.lets),
        f"{_INDENT}return {' and '.join(map(part_source, claim.parts))}",
    ]
    return "\n".join(lines) + "\n"


def module_source(relations: Mapping[str, Relation], claim: Claim | None = None) -> str:
    """A model file with a claim and all that it needs, or with all of the relations.

    The file needs no other one.  Read back under the name of the claim's file it gives terms
    that are equal to these.
    """
    needed = list(relations) if claim is None else _closure(relations, claim)
    parts: list[Term] = [relations[key] for key in needed]
    if claim is not None:
        parts.append(claim)
    used = {name for part in parts for name in _language_names(part)}
    blocks = [f"from passbound.models import {', '.join(sorted(used))}\n"]
    blocks.extend(relation_source(relations[key]) for key in needed)
    if claim is not None:
        blocks.append(claim_source(claim))
    return "\n\n".join(blocks)


def _closure(relations: Mapping[str, Relation], claim: Claim) -> list[str]:
    """The keys that a claim needs, in the order in which a reader meets them."""
    needed: dict[str, None] = {}
    pending = [call.relation for call in calls(claim)]
    while pending:
        key = pending.pop(0)
        if key not in needed:
            needed[key] = None
            pending.extend(call.relation for call in calls(relations[key]))
    return list(needed)


def _language_names(term: Term) -> set[str]:
    names = set()
    for here in walk(term):
        match here:
            case Relation():
                names.add("relation")
            case Claim():
                names.add("claim")
            case Binary(op="cdiv"):
                names.add("cdiv")
            case Log():
                names.add(_log_name(here))
            case Asymptotic(kind):
                names.add(kind)
    assert names <= LANGUAGE_NAMES
    return names


# --- expressions -------------------------------------------------------------------------------


def _expr(expr: Expr, level: int) -> str:
    """An expression, in parentheses where it binds less tightly than `level`."""
    match expr:
        case Int(value):
            text, own = _integer(value), _UNARY if value < 0 else _ATOM
        case Rational(value):
            text, own = _decimal(value)
        case Var(name):
            return name
        case Neg(arg):
            text, own = f"-{_expr(arg, _UNARY)}", _UNARY
        case Binary("cdiv", left, right):
            return f"cdiv({_expr(left, 0)}, {_expr(right, 0)})"
        case Binary("**", left, right):
            text, own = f"{_expr(left, _ATOM)} ** {_expr(right, _UNARY)}", _POWER
        case Binary(op, left, right):
            own = _LEVEL[op]
            text = f"{_expr(left, own)} {op} {_expr(right, own + 1)}"
        case Log(_, arg, base):
            name = _log_name(expr)
            args = [arg] if name.endswith("2") else [arg, base]
            return f"{name}({', '.join(_expr(a, 0) for a in args)})"
        case Extremum(kind, args):
            return f"{kind}({', '.join(_expr(a, 0) for a in args)})"
        case Call(relation, args):
            return f"{relation}({', '.join(_expr(a, 0) for a in args)})"
        case Reduce():
            return _reduce(expr)
    return text if own >= level else f"({text})"


def _log_name(log: Log) -> str:
    name = {"floor": "flog", "ceil": "clog", "real": "log"}[log.kind]
    return f"{name}2" if log.base == Int(2) else name


def _reduce(expr: Reduce) -> str:
    bounds = [_expr(expr.stop, 0)]
    if expr.start != Int(0) or expr.step != 1:
        bounds.insert(0, _expr(expr.start, 0))
    if expr.step != 1:
        bounds.append(_integer(expr.step))
    condition = "" if expr.cond is None else f" if {cond_source(expr.cond)}"
    loop = f"for {expr.var} in range({', '.join(bounds)})"
    return f"{expr.kind}({_expr(expr.body, 0)} {loop}{condition})"


def _integer(value: int) -> str:
    """A literal; a very long one in hexadecimal, which Python reads at any length."""
    return str(value) if value.bit_length() <= _DECIMAL_BITS else hex(value)


def _decimal(value: Fraction) -> tuple[str, int]:
    """An exact decimal where there is one, else a quotient."""
    places, rest = 0, value.denominator
    while rest % 10 == 0:
        places, rest = places + 1, rest // 10
    for prime in (2, 5):
        while rest % prime == 0:
            places, rest = places + 1, rest // prime
    if rest != 1:
        return f"{_integer(value.numerator)} / {_integer(value.denominator)}", _MULTIPLY
    places = max(places, 1)
    scaled = value.numerator * 10**places // value.denominator
    digits = str(abs(scaled)).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}"
    return (f"-{text}", _UNARY) if value < 0 else (text, _ATOM)


# --- conditions --------------------------------------------------------------------------------


def _cond(cond: Cond, level: int) -> str:
    match cond:
        case Compare(op, left, right):
            return f"{_expr(left, 0)} {op} {_expr(right, 0)}"
        case And(args):
            text, own = " and ".join(_cond(arg, _NOT) for arg in args), _AND
        case Or(args):
            text, own = " or ".join(_cond(arg, _AND) for arg in args), _OR
        case Not(arg):
            text, own = f"not {_cond(arg, _NOT)}", _NOT
    return text if own >= level else f"({text})"


# --- bodies ------------------------------------------------------------------------------------


def _lines(lines: Iterable[Line], indent: str) -> Iterator[str]:
    for line in lines:
        match line:
            case ReturnLine(value):
                yield f"{indent}return {_expr(value, 0)}"
            case LetLine(name, value):
                yield f"{indent}{name} = {_expr(value, 0)}"
            case IfLine(cond, then, orelse):
                yield f"{indent}if {cond_source(cond)}:"
                yield from _lines(then, indent + _INDENT)
                if orelse:
                    yield f"{indent}else:"
                    yield from _lines(orelse, indent + _INDENT)
