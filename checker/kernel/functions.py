"""Relations as Lean functions: their definitions, points, and measures that fall."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from passbound.checker.cases import GiveUp, free_case
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    domain_texts,
    expr_text,
    ident,
    own_names,
    summary,
)
from passbound.checker.kernel.tree import Place
from passbound.checker.kernel.valued import SAME, Env, Value, texts
from passbound.checker.kernel.values import Leaf
from passbound.checker.polynomial import Poly
from passbound.models import terms as t


@frozen
class Function:
    """A relation as a Lean function.

    `size` is the measure along which its recursion falls, None where it does not recur.  Of
    relations that call each other `family` names all; where the measure stays the same, calls go
    from a higher `rank` to a lower one, by which they are ordered.
    """

    relation: t.Relation
    size: t.Expr | None = None
    family: tuple[str, ...] = ()
    rank: int = 0

    @property
    def name(self) -> str:
        """The Lean name."""
        return ident(self.relation.name)

    @property
    def params(self) -> tuple[str, ...]:
        """The parameters' names."""
        return self.relation.params


def arrows(count: int) -> str:
    """The type of a function of some integers."""
    return "Int → " * count + "Int"


def definition(function: Function) -> list[str]:
    """The definition of a relation, as it stands in the statement's file."""
    relation, name = function.relation, function.name
    names = own_names(relation.params)
    params = " ".join(names.values())
    bound = f" ({params} : Int)" if params else ""
    domain = " ∧ ".join(domain_texts(relation, names)) or "True"
    doc = summary(relation.doc, f"The relation `{name}`.")
    lines = [f"/-- {doc} -/"]
    body = body_text(relation.body, names)
    if function.size is None:
        return [*lines, f"def {name}{bound} : Int := {body}"]
    size = expr_text(function.size, names)
    pairs = tupled(list(names.values()))
    kind = " × ".join(["Int"] * len(names))
    inner = projections("x", len(names))
    return [
        *lines,
        f"def {name}.body ({name} : {arrows(len(names))}){bound} : Int := {body}",
        f"def {name}.Domain{bound} : Prop := {domain}",
        f"def {name}.size{bound} : Nat := magnitude {size}",
        f"def {name}.step (f : {kind} → Int) (x : {kind}) : Int := "
        f"{name}.body (fun {params} => f {pairs}) {inner}",
        f"def {name}{bound} : Int := "
        f"fix (fun (x : {kind}) => {name}.size {inner}) {name}.step {pairs}",
        f"/-- The recursion of `{name}` ends. -/",
        f"def {name}.Ends : Prop := "
        f"Falls (fun (x : {kind}) => {name}.Domain {inner}) "
        f"(fun x => {name}.size {inner}) {name}.step",
    ]


def tupled(names: Sequence[str]) -> str:
    """The arguments as one tuple."""
    return names[0] if len(names) == 1 else f"({', '.join(names)})"


def projections(tuple_name: str, count: int) -> str:
    """The arguments from one tuple."""
    if count == 1:
        return tuple_name
    paths = [f"{tuple_name}" + ".2" * i + (".1" if i < count - 1 else "") for i in range(count)]
    return " ".join(paths)


def first_place(params: Sequence[str]) -> tuple[Place, dict[str, str]]:
    """The place before any split, and what the parameters are called in Lean."""
    case = free_case(tuple(params))
    names = {param: f"{param}_{i}" for i, param in enumerate(params)}
    signs = {ghost: f"h_{ghost}" for ghost in names.values()}
    return Place(case, signs, texts=dict(names)), names


def point(place: Place, params: Sequence[str]) -> Env:
    """The values of the parameters at a place."""
    return {param: Value(place.case.env[param], SAME, place.texts[param]) for param in params}


def measured(size: t.Expr, point: Mapping[str, Poly]) -> Poly:
    """A measure at a point: sums, differences and products of parameters and integers."""
    match size:
        case t.Int(value):
            return Poly.constant(value)
        case t.Var(name) if name in point:
            return point[name]
        case t.Binary("+" | "-" | "*" as op, left, right):
            a, b = measured(left, point), measured(right, point)
            return a + b if op == "+" else a - b if op == "-" else a * b
    raise NoShape("a measure of this form")


def one_measure(levels: Sequence[t.Expr], params: Sequence[str]) -> list[t.Expr]:
    """Candidates for a number that falls where a pair of measures falls lexicographically.

    The second must be below some parameter's successor throughout: m1 * (p + 1) + m2.
    """
    if len(levels) == 1:
        return [levels[0]]
    if len(levels) != 2:
        return []
    one, (first, second) = t.Int(1), levels
    return [
        t.Binary("+", t.Binary("*", first, t.Binary("+", t.Var(p), one)), second) for p in params
    ]


def smaller(leaf: Leaf, caller: Function, callee: Function, here: Env, there: Env) -> str:
    """The proof that the size falls from one point to the other."""
    assert caller.size is not None and callee.size is not None
    before = measured(caller.size, {name: v.poly for name, v in here.items()})
    after = measured(callee.size, {name: v.poly for name, v in there.items()})
    a = expr_text(callee.size, texts(there))
    b = expr_text(caller.size, texts(here))
    sides = f"(a := {a}) (b := {b})"
    try:
        drop = f"(magnitude_lt {sides} {leaf.show(before - after - 1)} {leaf.show(before)})"
        if not caller.family:
            return drop
        return f"(rank_lt {drop} (by decide : {callee.rank} < {len(caller.family)}))"
    except GiveUp:
        if not caller.family or callee.rank >= caller.rank:
            raise
        stays = f"(magnitude_le {sides} {leaf.show(before - after)} {leaf.show(before)})"
        return f"(rank_le {len(caller.family)} {stays} (by decide : {callee.rank} < {caller.rank}))"


def hypothesis(function: Function) -> str:
    """What the induction hypothesis about a relation is called."""
    return "ih" if not function.family else f"ih{function.rank}"
