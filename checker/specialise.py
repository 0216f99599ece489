"""Relations with numbers in the place of parameters: `tree(n, 4)` becomes a relation of n alone.

A parameter that every recursive call passes on unchanged can be fixed where a call gives it as a
number.  The specialised relation has the same values, and it is simpler: a division by 4 says more
than a division by k.  Part of what is trusted.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, field, frozen

from passbound.checker.walk import components, map_body, map_expr, substitute, substitute_cond
from passbound.models import terms as t
from passbound.models.traverse import calls

RELATIONS_AT_MOST = 60


def specialised(
    relations: Mapping[str, t.Relation], claim: t.Claim | None
) -> tuple[Mapping[str, t.Relation], t.Claim | None]:
    """The relations and the claim with specialised relations in the place of calls with numbers."""
    if claim is None:
        return relations, None
    work = _Specialiser(dict(relations), _passed_on(relations))
    lets = tuple((name, work.expr(value)) for name, value in claim.lets)
    parts = tuple(
        evolve(part, expr=work.expr(part.expr))
        if isinstance(part, t.Asymptotic)
        else evolve(part, left=work.expr(part.left), right=work.expr(part.right))
        for part in claim.parts
    )
    return work.relations, evolve(claim, lets=lets, parts=parts)


def _passed_on(relations: Mapping[str, t.Relation]) -> dict[str, set[str]]:
    """The parameters that no call inside of a relation's group changes."""
    kept = {name: set(relation.params) for name, relation in relations.items()}
    for group in components(relations):
        for name in group:
            for call in calls(relations[name]):
                if call.relation in group:
                    params = relations[call.relation].params
                    for param, arg in zip(params, call.args, strict=True):
                        if arg != t.Var(param):
                            for other in group:
                                kept[other].discard(param)
        if len(group) > 1:
            common = set.intersection(*(kept[name] for name in group))
            for name in group:
                kept[name] &= common
    return kept


@frozen
class _Specialiser:
    """Replaces calls; `relations` grows by one relation for each choice of numbers."""

    relations: dict[str, t.Relation]
    passed_on: Mapping[str, set[str]]
    names: dict[tuple[str, tuple[tuple[str, int], ...]], str] = field(factory=dict)

    def expr(self, expr: t.Expr) -> t.Expr:
        """The expression with its calls specialised."""
        expr = map_expr(expr, self.expr)
        if not isinstance(expr, t.Call) or expr.relation not in self.passed_on:
            return expr
        relation = self.relations[expr.relation]
        fixed = {
            param: arg
            for param, arg in zip(relation.params, expr.args, strict=True)
            if isinstance(arg, t.Int) and arg.value >= 0 and param in self.passed_on[relation.name]
        }
        if not fixed or len(fixed) == len(relation.params):
            return expr
        if len(self.names) >= RELATIONS_AT_MOST:
            return expr
        rest = tuple(
            arg for param, arg in zip(relation.params, expr.args, strict=True) if param not in fixed
        )
        return evolve(expr, relation=self._relation(relation, fixed), args=rest)

    def _relation(self, relation: t.Relation, fixed: Mapping[str, t.Int]) -> str:
        """The name of the specialised relation, made when it is first asked for."""
        key = (relation.name, tuple((param, number.value) for param, number in fixed.items()))
        if key in self.names:
            return self.names[key]
        name = relation.name + "".join(f"__{param}_{value}" for param, value in key[1])
        while name in self.relations:
            name += "_"
        self.names[key] = name
        params = tuple(param for param in relation.params if param not in fixed)
        domain = tuple(substitute_cond(cond, fixed) for cond in relation.domain)
        # A local name or index cannot hide a parameter: the language does not bind a name twice.
        body = map_body(relation.body, lambda e: substitute(e, fixed))
        self.relations[name] = t.Relation(name, params, domain, body, unit=relation.unit)
        self.relations[name] = evolve(self.relations[name], body=map_body(body, self.expr))
        return name
