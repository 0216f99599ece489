"""Walking terms: parts, names, calls, substitution, and the groups of mutual recursion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import evolve

from passbound.models import terms as t
from passbound.models.traverse import Term, calls

_Map: TypeAlias = Callable[[t.Expr], t.Expr]


def map_expr(expr: t.Expr, f: _Map) -> t.Expr:
    """The expression with f applied to its immediate parts."""
    match expr:
        case t.Neg(arg):
            return evolve(expr, arg=f(arg))
        case t.Binary(_, left, right):
            return evolve(expr, left=f(left), right=f(right))
        case t.Log(_, arg, base):
            return evolve(expr, arg=f(arg), base=f(base))
        case t.Extremum(_, args) | t.Call(_, args):
            return evolve(expr, args=tuple(f(arg) for arg in args))
        case t.Reduce():
            cond = None if expr.cond is None else map_cond(expr.cond, f)
            return evolve(
                expr, start=f(expr.start), stop=f(expr.stop), cond=cond, body=f(expr.body)
            )
    return expr


def map_cond(cond: t.Cond, f: _Map) -> t.Cond:
    """The condition with f applied to its expressions."""
    match cond:
        case t.Compare(_, left, right):
            return evolve(cond, left=f(left), right=f(right))
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
    found: list[t.Expr] = []

    def note(part: t.Expr) -> t.Expr:
        found.append(part)
        return part

    map_expr(expr, note)
    return tuple(found)


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
    names: set[str] = set()

    def note(part: t.Expr) -> t.Expr:
        names.update(free_names(part))
        return part

    map_cond(cond, note)
    return names


def called(term: Term) -> set[str]:
    """The relations that a term calls."""
    return {call.relation for call in calls(term)}


def map_body(body: t.Body, f: _Map) -> t.Body:
    """The body with f applied to its expressions."""
    match body:
        case t.Return(value):
            return evolve(body, value=f(value))
        case t.Let(_, value, rest):
            return evolve(body, value=f(value), body=map_body(rest, f))
        case t.If(cond, then, orelse):
            return evolve(
                body, cond=map_cond(cond, f), then=map_body(then, f), orelse=map_body(orelse, f)
            )


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
