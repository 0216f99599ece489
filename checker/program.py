"""The relations of a proof: numbers in the place of parameters, every sum a relation of its own.

`sum(E(i) for i in range(a, b))` becomes `s(..., b - a)` with

    s(..., m) = 0                                  for m <= 0
    s(..., m) = s(..., m - 1) + E(a + m - 1)       for m >= 1

so that a sum is proved by the same induction as everything else; a sum of equal elements is a
product, in which the element must have a value even where there are none.  `max` and `min` over a
range stay: their value is one of their elements, which is all that a proof needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from attrs import evolve, field, frozen

from passbound.checker.specialise import specialised
from passbound.checker.walk import (
    called,
    components,
    cond_names,
    cond_parts,
    free_names,
    map_cond,
    map_expr,
    parts_of,
    substitute,
    substitute_cond,
)
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator
from passbound.models.traverse import walk

ZERO, ONE = t.Int(0), t.Int(1)


@frozen
class Program:
    """Relations without sums, and the evaluator of exactly these relations."""

    relations: Mapping[str, t.Relation]
    evaluator: Evaluator = field(init=False)
    groups: list[tuple[str, ...]] = field(init=False)
    """The groups of mutually recursive relations, callees before callers."""
    recursive: frozenset[str] = field(init=False)
    """The relations that reach themselves."""

    @evaluator.default
    def _make_evaluator(self) -> Evaluator:
        return Evaluator(self.relations)

    @groups.default
    def _find_groups(self) -> list[tuple[str, ...]]:
        return components(self.relations)

    @recursive.default
    def _find_recursive(self) -> frozenset[str]:
        return frozenset(
            name
            for group in self.groups
            for name in group
            if len(group) > 1 or name in called(self.relations[name])
        )


def desugar(
    relations: Mapping[str, t.Relation], claim: t.Claim | None
) -> tuple[Program, t.Claim | None]:
    """The program and the claim with relations in the place of sums, for the same values."""
    relations, claim = specialised(relations, claim)
    # Sums are numbered in the order in which they are met: by name, whatever the order of the file.
    ordered = {name: relations[name] for name in needed(relations, claim)}
    work = _Sums(dict(ordered))
    for relation in ordered.values():
        if _sums(relation):
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


def needed(relations: Mapping[str, t.Relation], claim: t.Claim | None) -> list[str]:
    """The relations that a claim reaches (all of them without a claim), sorted."""
    if claim is None:
        return sorted(relations)
    work, reached = set(called(claim)), set[str]()
    while work:
        name = work.pop()
        reached.add(name)
        work |= called(relations[name]) - reached
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

    def expr(self, expr: t.Expr, lets: Mapping[str, t.Expr], domain: tuple[t.Cond, ...]) -> t.Expr:
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
        if expr.cond is None and expr.var not in free_names(expr.body):
            return t.Binary("*", count, self.expr(expr.body, lets, domain), span=expr.span)
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
        asked = () if cond is None else cond_parts(cond)
        if free - {m} and any(map(_partial, (element, *asked))):
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


@lru_cache(maxsize=1 << 12)
def _sums(relation: t.Relation) -> bool:
    """Whether a sum stands in the body of a relation."""
    return any(isinstance(here, t.Reduce) and here.kind == "sum" for here in walk(relation.body))


def _partial(expr: t.Expr) -> bool:
    """Whether an expression may lack a value at some naturals."""
    own = isinstance(expr, t.Call | t.Log | t.Reduce) or (
        isinstance(expr, t.Binary)
        and expr.op in ("//", "%", "/", "cdiv", "**")
        and not isinstance(expr.right, t.Int)
    )
    return own or any(_partial(part) for part in parts_of(expr))
