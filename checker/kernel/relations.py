"""Relations in Lean: definitions, that their recursion falls, and their equations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, field, frozen

from passbound.checker.cases import GiveUp, free_case, new_variable
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    cond_text,
    domain_texts,
    expr_text,
    ident,
    own_names,
    summary,
)
from passbound.checker.kernel.tree import Place, prove, prove_settled
from passbound.checker.kernel.values import (
    SAME,
    TARGETS,
    Env,
    Leaf,
    NoCalls,
    Value,
    texts,
)
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.walk import called, map_body, map_expr, parts_of, substitute
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
        f"f₁ {first} = f₂ {first})"
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
        f"theorem {name}.congr (f₁ f₂ : {arrows(len(names))}) : {every}{before}{falls} → "
        f"{name}.body f₁ {params} = {name}.body f₂ {params} := by",
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


def falls(function: Function, program: Program) -> bool:
    """Whether the measure of a relation is seen to fall."""
    try:
        equations(function, program)
    except (GiveUp, NoShape):
        return False
    return True


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
                return self.body(map_body(rest, lambda e: substitute(e, {name: value})), env)
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
            case t.Reduce():
                return self._range(expr, env)
        raise NoShape(f"a recursive call inside of {type(expr).__name__}")

    def _range(self, expr: t.Reduce, env: Env) -> str:
        """All elements of a sum, a maximum or a minimum agree: shown in a tree of its own."""
        if self._calls(expr.start) or self._calls(expr.stop):
            raise NoShape("a recursive call in the range of a sum")
        leaf = self.leaf
        start, stop = leaf.value(expr.start, env), leaf.value(expr.stop, env)
        a, b = expr_text(expr.start, texts(env)), expr_text(expr.stop, texts(env))
        case, ghost = new_variable(leaf.place.case, "i_")
        key = f"index {id(expr)}"
        within = stop.poly - 1 - start.poly - expr.step * Poly.variable(ghost)
        case = evolve(
            case, facts=(*case.facts, within), env={**case.env, key: Poly.variable(ghost)}
        )
        place = evolve(
            leaf.place,
            case=case,
            signs={**leaf.place.signs, ghost: f"h_{ghost}"},
            texts={**leaf.place.texts, key: ghost},
        ).assuming(within, f"h_{ghost}'")
        index = f"({a} + {expr.step} * {ghost})"
        sides = [
            self._element(expr, name, {**texts(env), expr.var: index}) for name in ("f₁", "f₂")
        ]
        inside = f"{b} - {index} - 1" if expr.kind == "sum" else f"{b} - 1 - {index}"
        turn = "sum_index_from" if expr.kind == "sum" else "index_from"
        params = self.function.params

        def work(here: Place) -> list[str]:
            inner = Leaf(here, leaf.program, NoCalls())
            known = point(here, params)
            at = Value(here.case.env[key], SAME, here.texts[key])
            low = inner.value(expr.start, known)
            own = Value(
                low.poly + expr.step * at.poly,
                SAME if low.proof == SAME else f"(add_from {low.proof} rfl)",
                f"({expr_text(expr.start, texts(known))} + {expr.step} * {at.text})",
            )
            deeper = evolve(self, leaf=inner, start=known)
            proof = deeper.element(expr, {**known, expr.var: own})
            return [*inner.lines, f"exact {proof}"]

        name = f"same_{ghost}"
        leaf.lines += [
            f"have {name} : ∀ {ghost} : Int, 0 ≤ {ghost} → 0 ≤ {inside} → "
            f"{sides[0]} = {sides[1]} := by",
            f"  intro {ghost} h_{ghost} h_{ghost}'",
            f"  have h_{ghost}' := {turn} {start.proof} {stop.proof} h_{ghost}'",
            *(f"  {line}" for line in prove_settled(place, work)),
        ]
        if expr.kind == "sum":
            return f"(sumRange_congr (by decide) {name})"
        nonempty = leaf.show(stop.poly - 1 - start.poly)
        positive = f"(nonempty_from {start.proof} {stop.proof} {nonempty})"
        return f"({expr.kind}Range_congr (by decide) {positive} {name})"

    def _element(self, expr: t.Reduce, function: str, names: Mapping[str, str]) -> str:
        """An element as text, with a local function in the place of the relation."""

        def rename(inner: t.Expr) -> t.Expr:
            inner = map_expr(inner, rename)
            if isinstance(inner, t.Call) and inner.relation == self.function.relation.name:
                return evolve(inner, relation=function)
            return inner

        text = expr_text(rename(expr.body), names)
        if expr.cond is None:
            return text
        if expr.kind != "sum":
            raise NoShape(f"a {expr.kind} with a filter")
        return f"(if {cond_text(expr.cond, names)} then {text} else 0)"

    def element(self, expr: t.Reduce, env: Env) -> str:
        """That an element is the same for both functions."""
        if expr.cond is None:
            return self.expr(expr.body, env)
        holds, proof = self.leaf.branch(expr.cond, env)
        if not holds:
            return f"(if_false_both {proof} rfl)"
        return f"(if_true_both {proof} {self.expr(expr.body, env)})"

    def _recursive(self, args: Sequence[t.Expr], env: Env) -> str:
        if any(self._calls(arg) for arg in args):
            raise NoShape("a recursive call in the argument of one")
        values = [self.leaf.value(arg, env) for arg in args]
        named_args, proofs = zip(*(self.leaf.canonical(v) for v in values), strict=True)
        relation, size = self.function.relation, self.function.size
        assert size is not None
        inner = dict(zip(relation.params, values, strict=True))
        inner = {
            param: Value(v.poly, SAME, text)
            for (param, v), text in zip(inner.items(), named_args, strict=True)
        }
        given = [self.leaf.show(v.poly) for v in values]
        for cond in relation.domain:
            holds, proof = self.leaf.branch(cond, inner)
            if not holds:
                raise GiveUp("a call outside of the domain")
            given.append(proof)
        given.append(smaller(self.leaf, size, self.start, inner))
        agree = f"(ih {' '.join(named_args)} {' '.join(given)})"
        named = " ".join(f"({v} := {text})" for v, text in zip(TARGETS, named_args, strict=False))
        return f"(agree{len(named_args)} {named} {' '.join(proofs)} {agree})"


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


def smaller(leaf: Leaf, size: t.Expr, here: Env, there: Env) -> str:
    """The proof that the size falls from one point to the other."""
    before = measured(size, {name: v.poly for name, v in here.items()})
    after = measured(size, {name: v.poly for name, v in there.items()})
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
