"""The relations of a proof, with every sum made a relation of its own.

`sum(E(i) for i in range(a, b))` becomes `s(..., b - a)` with

    s(..., m) = 0                                  for m <= 0
    s(..., m) = s(..., m - 1) + E(a + m - 1)       for m >= 1

so that a sum is proved by the same induction as everything else.  `max` and `min` over a range
stay: their value is one of their elements, which is all that a proof needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import evolve, field, frozen

from passbound.models import terms as t
from passbound.models.evaluate import Evaluator

ZERO, ONE = t.Int(0), t.Int(1)

_Map: TypeAlias = Callable[[t.Expr], t.Expr]


@frozen
class Program:
    """Relations without sums, and the evaluator of exactly these relations."""

    relations: Mapping[str, t.Relation]
    evaluator: Evaluator = field(init=False)
    recursive: frozenset[str] = field(init=False)
    """The relations that reach themselves."""

    @evaluator.default
    def _make_evaluator(self) -> Evaluator:
        return Evaluator(self.relations)

    @recursive.default
    def _find_recursive(self) -> frozenset[str]:
        return frozenset(
            name
            for group in components(self.relations)
            for name in group
            if len(group) > 1 or name in called_by(self.relations[name].body)
        )


def desugar(
    relations: Mapping[str, t.Relation], claim: t.Claim | None
) -> tuple[Program, t.Claim | None]:
    """The program and the claim with relations in the place of sums, for the same values."""
    # Sums are numbered in the order in which they are met: by name, whatever the order of the file.
    ordered = {name: relations[name] for name in _needed(relations, claim)}
    work = _Sums(dict(ordered))
    for relation in ordered.values():
        body = work.body(relation.body, {}, relation.domain)
        work.relations[relation.name] = evolve(relation, body=body)
    if claim is not None:
        lets: dict[str, t.Expr] = {}
        done: list[tuple[str, t.Expr]] = []
        for name, value in claim.lets:
            value = work.expr(value, lets, claim.asserts)
            lets[name] = value
            done.append((name, value))
        parts = tuple(work.part(part, lets, claim.asserts) for part in claim.parts)
        claim = evolve(claim, lets=tuple(done), parts=parts)
    return Program(work.relations), claim


def called_in_claim(claim: t.Claim) -> set[str]:
    """The relations that a claim calls itself."""
    exprs = [value for _, value in claim.lets]
    for part in claim.parts:
        exprs += [part.expr] if isinstance(part, t.Asymptotic) else [part.left, part.right]
    return set().union(*map(called, exprs))


def _needed(relations: Mapping[str, t.Relation], claim: t.Claim | None) -> list[str]:
    """The relations that a claim reaches (all of them without a claim), sorted."""
    if claim is None:
        return sorted(relations)
    work, reached = called_in_claim(claim), set[str]()
    while work:
        name = work.pop()
        reached.add(name)
        work |= called_by(relations[name].body) - reached
    return sorted(reached)


@frozen
class _Sums:
    """Replaces sums; `relations` grows by one relation a distinct sum."""

    relations: dict[str, t.Relation]
    names: dict[t.Relation, str] = field(factory=dict)

    def body(self, body: t.Body, lets: Mapping[str, t.Expr], domain: tuple[t.Cond, ...]) -> t.Body:
        match body:
            case t.Return(value):
                return evolve(body, value=self.expr(value, lets, domain))
            case t.Let(name, value, rest):
                value = self.expr(value, lets, domain)
                return evolve(
                    body, value=value, body=self.body(rest, {**lets, name: value}, domain)
                )
            case t.If(cond, then, orelse):
                return evolve(
                    body,
                    cond=map_cond(cond, lambda e: self.expr(e, lets, domain)),
                    then=self.body(then, lets, (*domain, substitute_cond(cond, lets))),
                    orelse=self.body(orelse, lets, (*domain, t.Not(substitute_cond(cond, lets)))),
                )

    def part(self, part: t.Part, lets: Mapping[str, t.Expr], domain: tuple[t.Cond, ...]) -> t.Part:
        if isinstance(part, t.Asymptotic):
            return evolve(part, expr=self.expr(part.expr, lets, domain))
        return evolve(
            part,
            left=self.expr(part.left, lets, domain),
            right=self.expr(part.right, lets, domain),
        )

    def expr(
        self, expr: t.Expr, lets: Mapping[str, t.Expr], domain: tuple[t.Cond, ...]
    ) -> t.Expr:
        if isinstance(expr, t.Reduce) and expr.kind == "sum":
            return self._sum(expr, lets, domain)
        return map_expr(expr, lambda inner: self.expr(inner, lets, domain))

    def _sum(
        self, expr: t.Reduce, lets: Mapping[str, t.Expr], domain: tuple[t.Cond, ...]
    ) -> t.Expr:
        start, stop = substitute(expr.start, lets), substitute(expr.stop, lets)
        length = stop if start == ZERO else t.Binary("-", stop, start)
        if expr.step != 1:
            length = t.Binary("cdiv", length, t.Int(expr.step))
        natural = isinstance(length, t.Var) or (isinstance(length, t.Int) and length.value >= 0)
        count = length if natural else t.Extremum("max", (ZERO, length))
        inner = {name: value for name, value in lets.items() if name != expr.var}
        taken = free_names(expr) | free_names(start) | free_names(stop)
        for value in lets.values():
            taken |= free_names(value)
        m = "m"
        while m in taken:
            m += "m"
        place: t.Expr = t.Binary("-", t.Var(m), ONE)
        if expr.step != 1:
            place = t.Binary("*", t.Int(expr.step), place)
        index = place if start == ZERO else t.Binary("+", start, place)
        element = substitute(substitute(expr.body, inner), {expr.var: index})
        cond = None
        if expr.cond is not None:
            cond = substitute_cond(substitute_cond(expr.cond, inner), {expr.var: index})
        free = free_names(element) | (set() if cond is None else cond_names(cond))
        asserted: tuple[t.Cond, ...] = ()
        if free - {m} and _partial(element):
            free |= free_names(count)
            asserted = (t.Compare("<=", t.Var(m), count),)
            asserted += tuple(c for c in domain if cond_names(c) <= free - {m})
        params = (*sorted(free - {m}), m)
        # The name is a part of the relation's recursion: build with a placeholder, then look it up.
        draft = self._relation("", params, m, element, cond, asserted)
        name = self.names.get(draft)
        if name is None:
            name = f"sum_{len(self.names) + 1}"
            while name in self.relations:
                name += "_"
            self.names[draft] = name
            made = self._relation(name, params, m, element, cond, asserted)
            self.relations[name] = made
            self.relations[name] = evolve(made, body=self.body(made.body, {}, asserted))
        return t.Call(name, (*(t.Var(p) for p in params[:-1]), count), span=expr.span)

    @staticmethod
    def _relation(
        name: str,
        params: tuple[str, ...],
        m: str,
        element: t.Expr,
        cond: t.Cond | None,
        asserted: tuple[t.Cond, ...],
    ) -> t.Relation:
        before = t.Call(name, (*(t.Var(p) for p in params[:-1]), t.Binary("-", t.Var(m), ONE)))
        step: t.Body = t.Return(t.Binary("+", before, element))
        if cond is not None:
            step = t.If(cond, step, t.Return(before))
        body = t.If(t.Compare("<=", t.Var(m), ZERO), t.Return(ZERO), step)
        return t.Relation(name, params, asserted, body, unit="")


# --- walking terms -----------------------------------------------------------------------------


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


def called(expr: t.Expr) -> set[str]:
    """The relations that an expression calls."""
    found = {expr.relation} if isinstance(expr, t.Call) else set()
    return found.union(*(called(part) for part in parts_of(expr)), set())


def calls_in(expr: t.Expr) -> list[t.Call]:
    """The calls in an expression, outer ones first."""
    own = [expr] if isinstance(expr, t.Call) else []
    return own + [call for part in parts_of(expr) for call in calls_in(part)]


def called_by(body: t.Body) -> set[str]:
    """The relations that a body calls."""
    match body:
        case t.Return(value):
            return called(value)
        case t.Let(_, value, rest):
            return called(value) | called_by(rest)
        case t.If(_, then, orelse):
            return called_by(then) | called_by(orelse)


def _partial(expr: t.Expr) -> bool:
    """Whether an expression may lack a value at some naturals."""
    own = isinstance(expr, t.Call | t.Log | t.Reduce) or (
        isinstance(expr, t.Binary)
        and (expr.op in ("//", "%", "/", "cdiv") and not isinstance(expr.right, t.Int))
        or (isinstance(expr, t.Binary) and expr.op == "**" and not isinstance(expr.right, t.Int))
    )
    return own or any(_partial(part) for part in parts_of(expr))


def components(relations: Mapping[str, t.Relation]) -> list[tuple[str, ...]]:
    """The groups of mutually recursive relations, callees before callers (Tarjan)."""
    edges = {name: sorted(called_by(r.body) & relations.keys()) for name, r in relations.items()}
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
