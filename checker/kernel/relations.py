"""Relations in Lean: definitions, that their recursion falls, and their equations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from passbound.checker.cases import GiveUp, free_case
from passbound.checker.descent import measure
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    domain_texts,
    expr_text,
    ident,
    own_names,
)
from passbound.checker.kernel.tree import Place, prove
from passbound.checker.kernel.values import SAME, Env, Leaf, NoCalls, Value, moved
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.walk import called, parts_of
from passbound.models import terms as t


@frozen
class Function:
    """A relation as a Lean function.

    `size` is the measure along which its recursion falls, None where it does not recur.
    """

    relation: t.Relation
    size: t.Expr | None = None

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
    doc = (
        relation.doc.strip().splitlines()[0] if relation.doc.strip() else f"The relation `{name}`."
    )
    lines = [f"/-- {doc.replace('-/', '- /')} -/"]
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
        f"Falls (fun (x : {kind}) => {name}.Domain {inner}) (fun x => {name}.size {inner}) {name}.step",
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
    return {param: Value(place.case.env[param], SAME) for param in params}


# --- the recursion falls -------------------------------------------------------------------------


def equations(function: Function, program: Program) -> list[str]:
    """That the recursion ends, and the equation of a relation."""
    relation, name = function.relation, function.name
    names = own_names(relation.params)
    params = " ".join(names.values())
    bound = f" ({params} : Int)" if params else ""
    conditions = domain_texts(relation, names)
    before = "".join(f"{c} → " for c in conditions)
    every = f"∀{bound}, " if params else ""
    body = body_text(relation.body, names)
    call = f"{name} {params}".strip()
    if function.size is None:
        given = f"fun {' '.join('_' for _ in (*names, *conditions))} => " if names else ""
        return [f"theorem {name}.eq : {every}{before}{call} = {body} := {given}rfl"]
    place, ghosts = first_place(relation.params)
    hyps = [f"h_{g}" for g in ghosts.values()] + [f"d{i}" for i in range(len(relation.domain))]
    first = " ".join(f"{p}'" for p in names.values())
    moved = {param: f"{text}'" for param, text in names.items()}
    inner_conditions = "".join(f"{c} → " for c in domain_texts(relation, moved))
    falls = (
        f"(∀ {first} : Int, {inner_conditions}{name}.size {first} < {name}.size {params} → "
        f"f {first} = g {first})"
    )
    ghost_params = " ".join(ghosts.values())

    def work(here: Place) -> list[str]:
        leaf = Leaf(here, program, NoCalls())
        env = point(here, relation.params)
        for cond, hyp in zip(relation.domain, hyps[len(names) :], strict=True):
            holds, proof = leaf.branch(cond, env)
            if not holds:
                return [*leaf.lines, f"exact absurd {hyp} {proof}"]
        proof = _Congruence(function, leaf, env).body(relation.body, env)
        return [*leaf.lines, f"exact {proof}"]

    lines = [
        f"theorem {name}.congr (f g : {arrows(len(names))}) : {every}{before}{falls} → "
        f"{name}.body f {params} = {name}.body g {params} := by",
        f"  intro {ghost_params} {' '.join(hyps)} ih",
        *(f"  {line}" for line in prove(place, work)),
    ]
    count = len(names)
    kind = " × ".join(["Int"] * count)
    curried = f"(fun {params} => {{}} {tupled(list(names.values()))})"
    inner = projections("x", count)
    proofs = [
        "d" + ".2" * i + (".1" if i < len(conditions) - 1 else "") for i in range(len(conditions))
    ]
    packed = " ".join(f"k{i}" for i in range(len(conditions)))
    together = ", ".join(f"k{i}" for i in range(len(conditions)))
    together = f"⟨{together}⟩" if len(conditions) > 1 else together
    at = tupled([f"{p}'" for p in names.values()])
    lines += [
        f"theorem {name}.ends : {name}.Ends := fun f g (x : {kind}) d ih =>",
        f"  {name}.congr {curried.format('f')} {curried.format('g')} {inner} {' '.join(proofs)} "
        f"(fun {first} {packed} lt => ih {at} {together} lt)",
        f"theorem {name}.eq : {every}{before}{call} = {body} :=",
        f"  fun {params} {packed} => fix_eq {name}.ends {tupled(list(names.values()))} {together}",
    ]
    return lines


@frozen
class _Congruence:
    """The proof that a body takes the same value for two functions that agree where it looks."""

    function: Function
    leaf: Leaf
    start: Env

    def body(self, body: t.Body, env: Env) -> str:
        match body:
            case t.Return(value):
                return self.expr(value, env)
            case t.Let(name, value, rest):
                if self._calls(value):
                    raise NoShape("a local name that stands for a recursive call")
                return self.body(rest, {**env, name: self.leaf.value(value, env)})
            case t.If(cond, then, orelse):
                holds, proof = self.leaf.branch(cond, env)
                inner = self.body(then if holds else orelse, env)
                return f"({'if_true_both' if holds else 'if_false_both'} {proof} {inner})"

    def _calls(self, expr: t.Expr) -> bool:
        return self.function.relation.name in called(t.Return(expr))

    def expr(self, expr: t.Expr, env: Env) -> str:
        if not self._calls(expr):
            return SAME
        match expr:
            case t.Neg(arg):
                return f"(neg_from {self.expr(arg, env)})"
            case t.Binary(op, left, right) if op in ("+", "-", "*"):
                rule = {"+": "add_from", "-": "sub_from", "*": "mul_from"}[op]
                return f"({rule} {self.expr(left, env)} {self.expr(right, env)})"
            case t.Binary(op, left, right) if op in ("//", "%", "cdiv"):
                rule = {"//": "fdiv", "%": "fmod", "cdiv": "cdiv"}[op]
                return f"(call2 {rule} {self.expr(left, env)} {self.expr(right, env)})"
            case t.Extremum(kind, args):
                rule = "larger" if kind == "max" else "smaller"
                text = self.expr(args[-1], env)
                for arg in reversed(args[:-1]):
                    text = f"(call2 {rule} {self.expr(arg, env)} {text})"
                return text
            case t.Call(name, args) if name == self.function.relation.name:
                return self._recursive(args, env)
        raise NoShape(f"a recursive call inside of {type(expr).__name__}")

    def _recursive(self, args: Sequence[t.Expr], env: Env) -> str:
        if any(self._calls(arg) for arg in args):
            raise NoShape("a recursive call in the argument of one")
        values = [self.leaf.value(arg, env) for arg in args]
        texts, proofs = zip(*(self.leaf.canonical(v) for v in values), strict=True)
        relation, size = self.function.relation, self.function.size
        assert size is not None
        inner = dict(zip(relation.params, values, strict=True))
        inner = {param: Value(v.poly, SAME) for param, v in inner.items()}
        given = [self.leaf.show(v.poly) for v in values]
        for cond in relation.domain:
            holds, proof = self.leaf.branch(cond, inner)
            if not holds:
                raise GiveUp("a call outside of the domain")
            given.append(proof)
        given.append(smaller(self.leaf, size, self.start, inner))
        agree = f"(ih {' '.join(texts)} {' '.join(given)})"
        pairs = list(zip(texts, proofs, strict=True))
        there, back = moved("f", pairs), moved("g", pairs)
        return f"({there}.trans ({agree}.trans {back}.symm))"


def smaller(leaf: Leaf, size: t.Expr, here: Env, there: Env) -> str:
    """The proof that the size falls from one point to the other."""
    before = measure(size, {name: v.poly for name, v in here.items()})
    after = measure(size, {name: v.poly for name, v in there.items()})
    return f"(magnitude_lt {leaf.show(before - after - 1)} {leaf.show(before)})"


def substituted(values: Mapping[str, Poly]) -> Env:
    """Values that are written as they are."""
    return {name: Value(poly, SAME) for name, poly in values.items()}


__all__ = [
    "Function",
    "definition",
    "equations",
    "field",
    "first_place",
    "parts_of",
    "point",
    "smaller",
    "substituted",
]
