"""Walking terms: parts, names, calls, substitution, and the groups of mutual recursion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TypeAlias

from attrs import evolve

from passbound.models import terms as t
from passbound.models.traverse import Term, calls

_Map: TypeAlias = Callable[[t.Expr], t.Expr]


def map_expr(expr: t.Expr, f: _Map) -> t.Expr:
    """The expression with f applied to its immediate parts; itself where f changes none."""
    match expr:
        case t.Neg(arg):
            inner = f(arg)
            return expr if inner is arg else evolve(expr, arg=inner)
        case t.Binary(_, left, right):
            a, b = f(left), f(right)
            return expr if a is left and b is right else evolve(expr, left=a, right=b)
        case t.Log(_, arg, base):
            a, b = f(arg), f(base)
            return expr if a is arg and b is base else evolve(expr, arg=a, base=b)
        case t.Extremum(_, args) | t.Call(_, args):
            mapped = tuple(f(arg) for arg in args)
            return expr if _same(mapped, args) else evolve(expr, args=mapped)
        case t.Reduce():
            cond = None if expr.cond is None else map_cond(expr.cond, f)
            return evolve(
                expr, start=f(expr.start), stop=f(expr.stop), cond=cond, body=f(expr.body)
            )
    return expr


def _same(left: tuple[object, ...], right: tuple[object, ...]) -> bool:
    """Whether two tuples of one length hold the same objects."""
    return all(a is b for a, b in zip(left, right, strict=True))


def map_cond(cond: t.Cond, f: _Map) -> t.Cond:
    """The condition with f applied to its expressions."""
    match cond:
        case t.Compare(_, left, right):
            a, b = f(left), f(right)
            return cond if a is left and b is right else evolve(cond, left=a, right=b)
        case t.Not(arg):
            return evolve(cond, arg=map_cond(arg, f))
        case t.And(args) | t.Or(args):
            return evolve(cond, args=tuple(map_cond(arg, f) for arg in args))


def substitute(expr: t.Expr, values: Mapping[str, t.Expr]) -> t.Expr:
    """The expression with names replaced; the indices of reductions hide names of the same name.

    Raises ValueError where a replacement would be captured by an index.
    """
    if not values:
        return expr
    if isinstance(expr, t.Var):
        return values.get(expr.name, expr)
    if isinstance(expr, t.Reduce):
        inner = {name: value for name, value in values.items() if name != expr.var}
        if any(expr.var in free_names(value) for value in inner.values()):
            fresh = expr.var + "_"
            while any(fresh in free_names(value) for value in inner.values()) or (
                fresh in free_names(expr)
            ):
                fresh += "_"
            inner[expr.var] = t.Var(fresh)
        else:
            fresh = expr.var
        cond = None if expr.cond is None else substitute_cond(expr.cond, inner)
        return evolve(
            expr,
            var=fresh,
            start=substitute(expr.start, values),
            stop=substitute(expr.stop, values),
            cond=cond,
            body=substitute(expr.body, inner),
        )
    return map_expr(expr, lambda part: substitute(part, values))


def substitute_cond(cond: t.Cond, values: Mapping[str, t.Expr]) -> t.Cond:
    """The condition with names replaced."""
    return map_cond(cond, lambda expr: substitute(expr, values))


def parts_of(expr: t.Expr) -> tuple[t.Expr, ...]:
    """The immediate parts of an expression, those in conditions included."""
    match expr:
        case t.Reduce(_, _, start, stop, _, cond, body):
            return (start, stop, *(() if cond is None else cond_parts(cond)), body)
        case t.Neg(arg):
            return (arg,)
        case t.Binary(_, left, right) | t.Log(_, left, right):
            return (left, right)
        case t.Extremum(_, args) | t.Call(_, args):
            return args
    return ()


def cond_parts(cond: t.Cond) -> tuple[t.Expr, ...]:
    """The expressions that a condition compares."""
    match cond:
        case t.Compare(_, left, right):
            return (left, right)
        case t.Not(arg):
            return cond_parts(arg)
        case t.And(args) | t.Or(args):
            return tuple(part for arg in args for part in cond_parts(arg))


def free_names(expr: t.Expr) -> set[str]:
    """The names that an expression leaves open."""
    if isinstance(expr, t.Var):
        return {expr.name}
    if isinstance(expr, t.Reduce):
        inner = free_names(expr.body)
        if expr.cond is not None:
            inner |= cond_names(expr.cond)
        return free_names(expr.start) | free_names(expr.stop) | (inner - {expr.var})
    return {name for part in parts_of(expr) for name in free_names(part)}


def cond_names(cond: t.Cond) -> set[str]:
    """The names that a condition leaves open."""
    return {name for part in cond_parts(cond) for name in free_names(part)}


@lru_cache(maxsize=1 << 14)
def called(term: Term) -> frozenset[str]:
    """The relations that a term calls."""
    return frozenset(call.relation for call in calls(term))


def map_body(body: t.Body, f: _Map) -> t.Body:
    """The body with f applied to its expressions; itself where f changes none."""
    match body:
        case t.Return(value):
            mapped = f(value)
            return body if mapped is value else evolve(body, value=mapped)
        case t.Let(_, value, rest):
            mapped, following = f(value), map_body(rest, f)
            same = mapped is value and following is rest
            return body if same else evolve(body, value=mapped, body=following)
        case t.If(cond, then, orelse):
            parts = (map_cond(cond, f), map_body(then, f), map_body(orelse, f))
            if _same(parts, (cond, then, orelse)):
                return body
            return evolve(body, cond=parts[0], then=parts[1], orelse=parts[2])


def components(relations: Mapping[str, t.Relation]) -> list[tuple[str, ...]]:
    """The groups of mutually recursive relations, callees before callers (Tarjan)."""
    edges = {name: sorted(called(r) & relations.keys()) for name, r in relations.items()}
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    groups: list[tuple[str, ...]] = []

    def visit(name: str) -> None:
        order[name] = low[name] = len(order)
        stack.append(name)
        for other in edges[name]:
            if other not in order:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], order[other])
        if low[name] == order[name]:
            cut = stack.index(name)
            groups.append(tuple(sorted(stack[cut:])))
            del stack[cut:]

    for name in sorted(relations):
        if name not in order:
            visit(name)
    return groups


def inlined(claim: t.Claim, expr: t.Expr) -> t.Expr:
    """An expression of a claim with the claim's local names replaced by what they stand for."""
    lets: dict[str, t.Expr] = {}
    for name, value in claim.lets:
        lets[name] = substitute(value, lets)
    return substitute(expr, lets)
