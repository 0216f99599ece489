"""Candidate terms of a bound, read off the shape of a recursion.

A recursion that divides n by k asks for logarithms and powers to base k, one that calls itself b
times for powers of b, a toll of degree d for polynomials of degree d + 1.  Nothing here needs to
be right: a bound built from these terms counts only once it is proved.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement

from attrs import evolve, frozen

from passbound.checker.walk import called, parts_of, substitute
from passbound.models import terms as t
from passbound.models.traverse import calls

ONE = t.Int(1)


@frozen
class Shape:
    """How a relation recurs: by parameter, the divisors and the steps; and the number of calls."""

    params: tuple[str, ...]
    changing: tuple[str, ...]
    divided: Mapping[str, tuple[t.Expr, ...]]
    stepped: tuple[str, ...]
    steps: tuple[tuple[str, t.Expr], ...]
    """Parameters that fall by a fixed amount other than 1, a number or a parameter."""
    branching: tuple[t.Expr, ...]
    """How many recursive calls a path makes, as expressions (2, or a parameter b)."""
    logs: tuple[tuple[str, t.Expr], ...]
    """Logarithms of parameters that the body itself takes."""
    uneven: tuple[tuple[str, Fraction], ...] = ()
    """Parameters that a call divides by no whole number, and what is left: 2/3 of n - n // 3."""


def shape_of(relation: t.Relation, group: Sequence[str]) -> Shape:
    """The shape of a relation within its group of mutually recursive relations."""
    divided: dict[str, list[t.Expr]] = {}
    stepped: set[str] = set()
    changing: set[str] = set()
    branching: list[t.Expr] = []
    steps: list[tuple[str, t.Expr]] = []
    logs: list[tuple[str, t.Expr]] = []
    uneven: list[tuple[str, Fraction]] = []
    for value in returns(relation.body, {}):
        total: t.Expr | None = None
        for factor, call in weighted_calls(value, group):
            total = factor if total is None else _plus(total, factor)
            for param, arg in zip(relation.params, call.args, strict=False):
                if call.relation == relation.name and arg == t.Var(param):
                    continue
                match arg:
                    case t.Binary("-", t.Var(name), (t.Int() | t.Var()) as step) if step != ONE:
                        if (name, step) not in steps:
                            steps.append((name, step))
                for inner, divisor in _divisions(arg):
                    for name in sorted(_names(inner) & set(relation.params)):
                        changing.add(name)
                        if divisor not in divided.setdefault(name, []):
                            divided[name].append(divisor)
                        left = _left(arg, name)
                        if left is not None and (name, left) not in uneven:
                            uneven.append((name, left))
                if not _divisions(arg):
                    names = _names(arg) & set(relation.params)
                    if arg != t.Var(param) or len(names) != 1:
                        stepped |= names & {param} or names
                        changing |= names & {param} or names
        if total is not None and total != ONE and total not in branching:
            branching.append(total)
        for log in logs_in(value):
            if log not in logs:
                logs.append(log)
    # What is added may be a power already: its sum is one, too.
    for value in returns(relation.body, {}):
        for base in powers_in(value, stepped):
            if base not in branching:
                branching.append(base)
    params = set(relation.params)

    def known(expr: t.Expr) -> bool:  # no index of a sum or maximum, which means nothing outside
        return _names(expr) <= params

    return Shape(
        relation.params,
        tuple(p for p in relation.params if p in changing),
        {name: tuple(filter(known, found)) for name, found in divided.items()},
        tuple(p for p in relation.params if p in stepped),
        tuple((name, step) for name, step in steps if name in params and known(step)),
        tuple(filter(known, branching)),
        tuple((name, base) for name, base in logs if name in params and known(base)),
        tuple(uneven),
    )


def group_shape(relations: Mapping[str, t.Relation], name: str, group: Sequence[str]) -> Shape:
    """The shape of a relation with what the others of its group do to its parameters."""
    own = _with_logs_of_helpers(relations, shape_of(relations[name], group), name, group)
    if len(group) == 1:
        return own
    params = own.params
    shapes = [own]
    for other in group:
        if other != name:
            shape = shape_of(relations[other], group)
            shapes.append(_in_terms_of(shape, params, _given(relations[name], relations[other])))

    def known(expr: t.Expr) -> bool:
        return _names(expr) <= set(params)

    divided = {
        p: tuple(dict.fromkeys(b for s in shapes for b in s.divided.get(p, ()) if known(b)))
        for p in params
        if any(p in s.divided for s in shapes)
    }
    return Shape(
        params,
        tuple(p for p in params if any(p in s.changing for s in shapes)),
        divided,
        tuple(p for p in params if any(p in s.stepped for s in shapes)),
        tuple(
            dict.fromkeys((n, e) for s in shapes for n, e in s.steps if n in params and known(e))
        ),
        tuple(dict.fromkeys(b for s in shapes for b in s.branching if known(b))),
        tuple(dict.fromkeys((n, b) for s in shapes for n, b in s.logs if n in params and known(b))),
        tuple(dict.fromkeys((n, left) for s in shapes for n, left in s.uneven if n in params)),
    )


def _given(caller: t.Relation, callee: t.Relation) -> dict[str, str]:
    """The parameters of the caller that it hands on as parameters of a callee's own names."""
    return {
        param: arg.name
        for value in returns(caller.body, {})
        for call in calls(value)
        if call.relation == callee.name
        for param, arg in zip(callee.params, call.args, strict=True)
        if isinstance(arg, t.Var) and arg.name in caller.params and param not in caller.params
    }


def _in_terms_of(shape: Shape, params: Sequence[str], given: Mapping[str, str]) -> Shape:
    """The shape with other parameters: those given, the same names, and what is left in order."""
    own = [p for p in shape.params if p not in params and p not in given]
    names = {**dict(zip(own, (p for p in params if p not in shape.params), strict=False)), **given}
    if not names:
        return shape
    values: dict[str, t.Expr] = {name: t.Var(other) for name, other in names.items()}

    def renamed(exprs: Sequence[t.Expr]) -> tuple[t.Expr, ...]:
        return tuple(substitute(expr, values) for expr in exprs)

    def pairs(found: Sequence[tuple[str, t.Expr]]) -> tuple[tuple[str, t.Expr], ...]:
        return tuple((names.get(name, name), substitute(expr, values)) for name, expr in found)

    divided: dict[str, tuple[t.Expr, ...]] = {}
    for p, divisors in shape.divided.items():
        divided[names.get(p, p)] = (*divided.get(names.get(p, p), ()), *renamed(divisors))
    return Shape(
        tuple(params),
        tuple(names.get(p, p) for p in shape.changing),
        divided,
        tuple(names.get(p, p) for p in shape.stepped),
        pairs(shape.steps),
        renamed(shape.branching),
        pairs(shape.logs),
    )


def _with_logs_of_helpers(
    relations: Mapping[str, t.Relation], shape: Shape, name: str, group: Sequence[str]
) -> Shape:
    """The shape with the logarithms that are taken for it by relations that do not recur."""
    logs = list(shape.logs)
    for value in returns(relations[name].body, {}):
        for call in calls(value):
            helper = relations[call.relation]
            if call.relation in group or call.relation in called(helper):
                continue
            given = dict(zip(helper.params, call.args, strict=True))
            for taken in returns(helper.body, {}):
                for param, base in logs_in(taken):
                    if param in given and isinstance(base, t.Int):
                        logs += [(n, base) for n in shape.params if n in _names(given[param])]
    return evolve(shape, logs=tuple(dict.fromkeys(logs)))


def returns(body: t.Body, lets: Mapping[str, t.Expr]) -> list[t.Expr]:
    """The returned expressions of all paths, local names replaced by what they stand for."""
    match body:
        case t.Return(value):
            return [substitute(value, lets)]
        case t.Let(name, value, rest):
            return returns(rest, {**lets, name: substitute(value, lets)})
        case t.If(_, then, orelse):
            return returns(then, lets) + returns(orelse, lets)


def weighted_calls(expr: t.Expr, group: Sequence[str]) -> list[tuple[t.Expr, t.Call]]:
    """The calls into a group with the factor that each is multiplied by."""
    match expr:
        case t.Call(name, _) if name in group:
            return [(ONE, expr)]
        case t.Binary("*", left, right):
            if not called(left) & set(group):
                return [(_times(left, f), c) for f, c in weighted_calls(right, group)]
            if not called(right) & set(group):
                return [(_times(right, f), c) for f, c in weighted_calls(left, group)]
    return [pair for part in parts_of(expr) for pair in weighted_calls(part, group)]


def _plus(left: t.Expr, right: t.Expr) -> t.Expr:
    if isinstance(left, t.Int) and isinstance(right, t.Int):
        return t.Int(left.value + right.value)
    return t.Binary("+", left, right)


def _times(left: t.Expr, right: t.Expr) -> t.Expr:
    if right == ONE:
        return left
    if isinstance(left, t.Int) and isinstance(right, t.Int):
        return t.Int(left.value * right.value)
    return t.Binary("*", left, right)


def _divisions(expr: t.Expr) -> list[tuple[t.Expr, t.Expr]]:
    own: list[tuple[t.Expr, t.Expr]] = []
    match expr:
        case t.Binary("//" | "cdiv", left, right):
            own = [(left, right)]
        case t.Binary("*", t.Int(a), t.Binary("//" | "cdiv", left, t.Int(b))) if (
            a > 1 and b % a == 0 and b > a
        ):
            own = [(left, t.Int(b // a))]
    return own + [pair for part in parts_of(expr) for pair in _divisions(part)]


def _left(arg: t.Expr, name: str) -> Fraction | None:
    """The share of a parameter that an argument is, where that is none of 1/2, 1/3, ..."""
    match arg:
        case t.Binary("-", t.Var(whole), t.Binary("//" | "cdiv", t.Var(part), t.Int(d))):
            share = Fraction(d - 1, d) if whole == part == name and d > 0 else None
        case t.Binary("//" | "cdiv", t.Binary("*", t.Int(a), t.Var(whole)), t.Int(d)):
            share = Fraction(a, d) if whole == name and d > 0 else None
        case t.Binary("//" | "cdiv", t.Binary("*", t.Var(whole), t.Int(a)), t.Int(d)):
            share = Fraction(a, d) if whole == name and d > 0 else None
        case _:
            return None
    return share if share is not None and 0 < share < 1 and share.numerator > 1 else None


def powers_in(expr: t.Expr, names: Collection[str]) -> Iterator[t.Expr]:
    """The bases of powers whose exponent is one of some names, give or take a number."""
    if isinstance(expr, t.Binary) and expr.op == "**" and not _names(expr.left) & set(names):
        match expr.right:
            case t.Var(name) | t.Binary("+" | "-", t.Var(name), t.Int()) if name in names:
                yield expr.left
    for part in parts_of(expr):
        yield from powers_in(part, names)


def logs_in(expr: t.Expr) -> list[tuple[str, t.Expr]]:
    """The logarithms in an expression, as pairs of a name in the argument and the base."""
    own = (
        [(name, expr.base) for name in sorted(_names(expr.arg))] if isinstance(expr, t.Log) else []
    )
    return own + [pair for part in parts_of(expr) for pair in logs_in(part)]


def _names(expr: t.Expr) -> set[str]:
    if isinstance(expr, t.Var):
        return {expr.name}
    return {name for part in parts_of(expr) for name in _names(part)}


def has_choice(body: t.Body) -> bool:
    """Whether a body holds a `max` or `min`."""
    match body:
        case t.Return(value):
            return _has_choice(value)
        case t.Let(_, value, rest):
            return _has_choice(value) or has_choice(rest)
        case t.If(_, then, orelse):
            return has_choice(then) or has_choice(orelse)


def _has_choice(expr: t.Expr) -> bool:
    return isinstance(expr, t.Extremum | t.Reduce) or any(map(_has_choice, parts_of(expr)))


# --- bases -------------------------------------------------------------------------------------


@frozen
class Basis:
    """Terms whose combinations are tried, simplest first, and where they have a value."""

    terms: tuple[t.Expr, ...]
    where: tuple[t.Cond, ...]


def basis(shape: Shape, degree: int, extra_logs: Sequence[tuple[str, t.Expr]] = ()) -> Basis:
    """Monomials up to `degree`, alone and times a logarithm, and powers times small monomials.

    From degree 4 on no parameter stands in a power above 2, which keeps the basis small.
    """
    plain = monomials(shape.params, degree)
    if degree > 3 and len(shape.params) > 1:
        plain = box(shape.params, 2)
    fixed = tuple(p for p in shape.params if p not in shape.changing)
    small = monomials(fixed, min(degree, 2)) if len(fixed) < 4 else (ONE,)
    terms = list(plain)
    positive: list[str] = []
    logs = [(name, base) for name, bases in shape.divided.items() for base in bases]
    logs += [pair for pair in (*shape.logs, *extra_logs) if pair not in logs]
    for name, base in logs:
        if isinstance(base, t.Int) and base.value < 2:
            continue
        if name not in positive:
            positive.append(name)
        n = t.Var(name)
        rounded = (t.Log("floor", n, base), t.Log("ceil", n, base))
        low = monomials(shape.params, max(degree - 1, 1))
        for log in rounded:
            terms += [_product(m, log) for m in low]
        bases = [base, *(b for b in shape.branching if b not in (base, ONE))]
        for power_base in bases:
            for log in rounded:
                terms += [_product(m, t.Binary("**", power_base, log)) for m in small]
    for name, step in shape.steps:
        for op in ("//", "cdiv"):
            quotient = t.Binary(op, t.Var(name), step)
            terms += [_product(m, quotient) for m in monomials(shape.params, min(degree - 1, 1))]
            terms += [t.Binary("**", b, quotient) for b in shape.branching if b != ONE]
    for name in shape.stepped:
        doubled = [t.Binary("*", b, b) for b in shape.branching if degree > 1]
        for b in (*shape.branching, *doubled):
            power = t.Binary("**", b, t.Var(name))
            terms += [_product(m, power) for m in monomials(shape.params, min(degree - 1, 2))]
    where = tuple(t.Compare(">=", t.Var(name), ONE) for name in positive)
    return Basis(tuple(dict.fromkeys(terms)), where)


def uneven_basis(shape: Shape, op: str) -> Basis:
    """Terms for what falls to a share that is no 1/b: log2 n, and n log2 n where it branches.

    One step takes nothing off the logarithm of n rounded down where more than half is left, but it
    takes 1 off that of n^e, rounded down, where share^e is at most a half.
    """
    plain = monomials(shape.params, 1)
    exponent = {name: 1 for name, _ in shape.uneven}
    if op == "<=" and not shape.branching:
        for name, share in shape.uneven:
            needed = next((e for e in (1, 2, 3, 4) if 2 * share**e <= 1), 1)
            exponent[name] = max(exponent[name], needed)
    logs = [
        t.Log("floor", t.Var(n) if e == 1 else t.Binary("**", t.Var(n), t.Int(e)), t.Int(2))
        for n, e in exponent.items()
    ]
    terms = (*plain, *(_product(m, log) for log in logs for m in plain))
    return Basis(terms, tuple(t.Compare(">=", t.Var(name), ONE) for name in exponent))


def monomials(names: Sequence[str], degree: int) -> tuple[t.Expr, ...]:
    """The monomials of at most that total degree, 1 first."""
    result: list[t.Expr] = []
    for size in range(degree + 1):
        for chosen in combinations_with_replacement(names, size):
            term: t.Expr = ONE
            for name in dict.fromkeys(chosen):
                power = chosen.count(name)
                factor: t.Expr = t.Var(name)
                if power > 1:
                    factor = t.Binary("**", factor, t.Int(power))
                term = _product(term, factor)
            result.append(term)
    return tuple(result)


def box(names: Sequence[str], degree: int) -> tuple[t.Expr, ...]:
    """The monomials in which no variable has a power above `degree`."""
    result: list[t.Expr] = [ONE]
    for name in names:
        powers: list[t.Expr] = [ONE, t.Var(name)]
        powers += [t.Binary("**", t.Var(name), t.Int(e)) for e in range(2, degree + 1)]
        result = [_product(m, p) if p != ONE else m for m in result for p in powers]
    return tuple(result)


def _product(left: t.Expr, right: t.Expr) -> t.Expr:
    return right if left == ONE else t.Binary("*", left, right)
