"""What a claim says about the points at which relations are called: conditions on their parameters.

Bounds need to hold only there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from passbound.checker.walk import cond_names, inlined, substitute_cond
from passbound.models import terms as t
from passbound.models.printer import cond_source
from passbound.models.traverse import calls

Relations: TypeAlias = Mapping[str, t.Relation]
Context: TypeAlias = tuple[t.Cond, ...]


def contexts_of(relations: Relations, claim: t.Claim, *sides: t.Expr) -> dict[str, list[Context]]:
    """What a claim says about the arguments of the calls in it, as conditions on parameters.

    Arguments that are numbers, that are the same, and the asserts that speak of arguments alone.
    """
    found: dict[str, list[Context]] = {}
    for side in sides:
        for call in calls(inlined(claim, side)):
            params = relations[call.relation].params
            conds: list[t.Cond] = []
            rename: dict[str, t.Expr] = {}
            for param, arg in zip(params, call.args, strict=True):
                match arg:
                    case t.Int():
                        conds.append(t.Compare("==", t.Var(param), arg))
                    case t.Var(name) if name in rename:
                        conds.append(t.Compare("==", t.Var(param), rename[name]))
                    case t.Var(name):
                        rename[name] = t.Var(param)
            for cond in claim.asserts:
                if cond_names(cond) <= rename.keys():
                    conds.append(substitute_cond(cond, rename))
            if conds:
                found.setdefault(call.relation, []).append(tuple(conds))
    return found


def passed_on(relations: Relations, claim: t.Claim, *sides: t.Expr) -> dict[str, Context]:
    """The conditions that hold at every call of a relation that the claim leads to.

    The claim's asserts, as far as they speak of parameters that are passed on as they are.
    """
    found: dict[str, set[t.Cond]] = {}
    work: list[tuple[t.Call, Context]] = [
        (call, claim.asserts) for side in sides for call in calls(inlined(claim, side))
    ]
    while work:
        call, conds = work.pop()
        relation = relations[call.relation]
        rename: dict[str, t.Expr] = {
            arg.name: t.Var(param)
            for param, arg in zip(relation.params, call.args, strict=True)
            if isinstance(arg, t.Var)
        }
        here = {substitute_cond(c, rename) for c in conds if cond_names(c) <= rename.keys()}
        before = found.get(call.relation)
        found[call.relation] = here if before is None else before & here
        if found[call.relation] != before:
            inside = tuple(found[call.relation])
            work += [(inner, inside) for inner in calls(relation)]
    return {name: tuple(sorted(conds, key=cond_source)) for name, conds in found.items() if conds}
