"""Relations in Lean: definitions, that their recursion falls, and their equations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

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

    `size` is the measure along which its recursion falls, None where it does not recur.  Of a
    pair of mutually recursive relations `partner` is the other one; where the measure stays the
    same, calls go from `rank` 1 to `rank` 0.
    """

    relation: t.Relation
    size: t.Expr | None = None
    partner: str | None = None
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
        proof = _Congruence(function, leaf, env, {relation.name: function}).body(relation.body, env)
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
    family: Mapping[str, Function]
    """The relations that recur together, this one among them."""

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
        return bool(self.family.keys() & called(t.Return(expr)))

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
            case t.Call(name, args) if name in self.family:
                return self._recursive(self.family[name], args, env)
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
            if isinstance(inner, t.Call) and inner.relation in self.family:
                if len(self.family) > 1:
                    raise NoShape("mutual recursion in a sum")
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

    def _recursive(self, callee: Function, args: Sequence[t.Expr], env: Env) -> str:
        if any(self._calls(arg) for arg in args):
            raise NoShape("a recursive call in the argument of one")
        values = [self.leaf.value(arg, env) for arg in args]
        named_args, proofs = zip(*(self.leaf.canonical(v) for v in values), strict=True)
        relation = callee.relation
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
        given.append(smaller(self.leaf, self.function, callee, self.start, inner))
        agree = f"({hypothesis(callee)} {' '.join(named_args)} {' '.join(given)})"
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
        if caller.partner is None:
            return drop
        return f"(rank_lt {drop} (by decide : {callee.rank} < 2))"
    except GiveUp:
        if caller.partner is None or callee.rank >= caller.rank:
            raise
        stays = f"(magnitude_le {sides} {leaf.show(before - after)} {leaf.show(before)})"
        return f"(rank_le 2 {stays} (by decide : {callee.rank} < {caller.rank}))"


def hypothesis(function: Function) -> str:
    """What the induction hypothesis about a relation is called."""
    return "ih" if function.partner is None else f"ih{function.rank}"


def substituted(values: Mapping[str, Poly]) -> Env:
    """Values that are written as they are."""
    return {name: Value(poly, SAME) for name, poly in values.items()}


# --- two relations that call each other ----------------------------------------------------------


def pair_definition(one: Function, two: Function) -> list[str]:
    """The definitions of two mutually recursive relations."""
    lines = []
    width = max(len(one.params), len(two.params))
    kind = " × ".join(["Int"] * (width + 1))
    group = f"{one.name}.pair"
    types = f"({one.name} : {arrows(len(one.params))}) ({two.name} : {arrows(len(two.params))})"
    for f in (one, two):
        names = own_names(f.params)
        bound = f" ({' '.join(names.values())} : Int)"
        assert f.size is not None
        doc = summary(f.relation.doc, f"The relation `{f.name}`.")
        domain = " ∧ ".join(domain_texts(f.relation, names))
        lines += [
            f"/-- {doc} -/",
            f"def {f.name}.body {types}{bound} : Int := {body_text(f.relation.body, names)}",
            f"def {f.name}.Domain{bound} : Prop := {domain}",
            f"def {f.name}.size{bound} : Nat := "
            f"2 * magnitude {expr_text(f.size, names)} + {f.rank}",
        ]
    functions = " ".join(_curried(f, width, "f") for f in (one, two))
    first, second = (_paths(len(f.params), width) for f in (one, two))
    lines += [
        f"def {group}.step (f : {kind} → Int) (x : {kind}) : Int :=",
        f"  if x.1 = 0 then {one.name}.body {functions} {first}",
        f"  else {two.name}.body {functions} {second}",
        f"def {group}.size (x : {kind}) : Nat :=",
        f"  if x.1 = 0 then {one.name}.size {first} else {two.name}.size {second}",
        f"def {group}.Domain (x : {kind}) : Prop :=",
        f"  (x.1 = 0 ∧ {one.name}.Domain {first}) ∨ (x.1 = 1 ∧ {two.name}.Domain {second})",
    ]
    for f in (one, two):
        params = " ".join(own_names(f.params).values())
        lines.append(
            f"def {f.name} ({params} : Int) : Int := "
            f"fix {group}.size {group}.step {_packed(f, width)}"
        )
    return [
        *lines,
        f"/-- The recursion of `{one.name}` and `{two.name}` ends. -/",
        f"def {one.name}.Ends : Prop := Falls {group}.Domain {group}.size {group}.step",
    ]


def paired(a: Function, b: Function, program: Program) -> tuple[Function, Function]:
    """The two with their ranks: the one that comes first where the sizes are the same first."""
    for first, second in ((a, b), (b, a)):
        one = evolve(first, partner=second.relation.name, rank=0)
        two = evolve(second, partner=first.relation.name, rank=1)
        try:
            pair_equations(one, two, program)
        except (GiveUp, NoShape):
            continue
        return one, two
    raise NoShape("mutual recursion of this form")


def stated_and_shown(
    functions: Mapping[str, Function], program: Program
) -> tuple[list[str], list[str], list[str]]:
    """The definitions of relations, their equations, and the names of those that recur."""
    definitions: list[str] = []
    shown: list[str] = []
    recursive: list[str] = []
    for one in functions.values():
        if one.rank:
            continue
        if one.partner is None:
            definitions += [*definition(one), ""]
            shown += [*equations(one, program), ""]
        else:
            two = functions[one.partner]
            definitions += [*pair_definition(one, two), ""]
            shown += [*pair_equations(one, two, program), ""]
        if one.size is not None:
            recursive.append(one.name)
    return definitions, shown, recursive


def _tag(function: Function) -> int:
    return function.rank


def _packed(function: Function, width: int, prime: str = "") -> str:
    """The arguments as one tuple, with the number of the relation first."""
    names = [f"{n}{prime}" for n in own_names(function.params).values()]
    zeros = ["0"] * (width - len(names))
    return f"({', '.join([str(_tag(function)), *names, *zeros])})"


def _curried(function: Function, width: int, name: str) -> str:
    params = " ".join(own_names(function.params).values())
    return f"(fun {params} => {name} {_packed(function, width)})"


def _paths(count: int, width: int) -> str:
    return " ".join(projections("x", width + 1).split(" ")[1 : count + 1])


def pair_equations(one: Function, two: Function, program: Program) -> list[str]:
    """That the recursion of both ends, and their equations."""
    width = max(len(one.params), len(two.params))
    family = {f.relation.name: f for f in (one, two)}
    group = f"{one.name}.pair"
    lines: list[str] = []
    for f in (one, two):
        lines += _pair_congruence(f, (one, two), family, program)
    names = " ".join(f"a{i}" for i in range(width))
    tuple_names = ", ".join(f"a{i}" for i in range(width))
    lines += [
        f"theorem {one.name}.ends : {one.name}.Ends := by",
        "  intro f g x d ih",
        f"  obtain ⟨tag, {tuple_names}⟩ := x",
        "  rcases d with ⟨e, d⟩ | ⟨e, d⟩",
    ]
    for f in (one, two):
        args = " ".join(names.split(" ")[: len(f.params)])
        count = len(f.params) + len(f.relation.domain)
        proofs = ["d" + ".2" * i + (".1" if i < count - 1 else "") for i in range(count)]
        agree = []
        for other in (one, two):
            number = len(other.params) + len(other.relation.domain)
            packed = " ".join(f"k{i}" for i in range(number))
            inside = ", ".join(f"k{i}" for i in range(number))
            inside = f"⟨{inside}⟩" if number > 1 else inside
            side = "Or.inl" if other is one else "Or.inr"
            primes = " ".join(f"{n}'" for n in own_names(other.params).values())
            at = _packed(other, width, "'")
            agree.append(f"(fun {primes} {packed} lt => ih {at} ({side} ⟨rfl, {inside}⟩) lt)")
        functions = " ".join(_curried(o, width, n) for n in ("f", "g") for o in (one, two))
        lines += [
            f"  · have e : tag = {_tag(f)} := e",
            "    subst e",
            f"    exact {f.name}.congr {functions} {args} {' '.join(proofs)} {' '.join(agree)}",
        ]
    for f in (one, two):
        own = own_names(f.params)
        conditions = domain_texts(f.relation, own)
        packed = " ".join(f"k{i}" for i in range(len(conditions)))
        inside = ", ".join(f"k{i}" for i in range(len(conditions)))
        inside = f"⟨{inside}⟩" if len(conditions) > 1 else inside
        side = "Or.inl" if f is one else "Or.inr"
        params = " ".join(own.values())
        before = "".join(f"{c} → " for c in conditions)
        lines += [
            f"theorem {f.name}.eq : ∀ ({params} : Int), {before}{f.name} {params} = "
            f"{body_text(f.relation.body, own)} :=",
            f"  fun {params} {packed} => fix_eq (D := {group}.Domain) {one.name}.ends "
            f"{_packed(f, width)} ({side} ⟨rfl, {inside}⟩)",
        ]
    return lines


def _pair_congruence(
    f: Function, pair: tuple[Function, Function], family: Mapping[str, Function], program: Program
) -> list[str]:
    relation = f.relation
    place, ghosts = first_place(relation.params)
    hyps = [f"h_{g}" for g in ghosts.values()] + [f"d{i}" for i in range(len(relation.domain))]
    own = own_names(relation.params)
    params = " ".join(own.values())
    binders, agree = [], []
    for side in ("₁", "₂"):
        binders += [f"(f{p.rank}{side} : {arrows(len(p.params))})" for p in pair]
    for p in pair:
        moved = {n: f"{text}'" for n, text in own_names(p.params).items()}
        primes = " ".join(moved.values())
        before = "".join(f"{c} → " for c in domain_texts(p.relation, moved))
        agree.append(
            f"(∀ {primes} : Int, {before}{p.name}.size {primes} < {f.name}.size {params} → "
            f"f{p.rank}₁ {primes} = f{p.rank}₂ {primes})"
        )

    def work(here: Place) -> list[str]:
        leaf = Leaf(here, program, NoCalls())
        env = point(here, relation.params)
        for cond, hyp in zip(relation.domain, hyps[len(own) :], strict=True):
            holds, proof = leaf.branch(cond, env)
            if not holds:
                return [*leaf.lines, f"exact absurd {hyp} {proof}"]
        proof = _Congruence(f, leaf, env, family).body(relation.body, env)
        return [*leaf.lines, f"exact {proof}"]

    sides = [" ".join(f"f{p.rank}{side}" for p in pair) for side in ("₁", "₂")]
    told = "".join(f"{c} → " for c in (*domain_texts(relation, own), *agree))
    names = " ".join(hypothesis(p) for p in pair)
    return [
        f"theorem {f.name}.congr {' '.join(binders)} : ∀ ({params} : Int), {told}"
        f"{f.name}.body {sides[0]} {params} = {f.name}.body {sides[1]} {params} := by",
        f"  intro {' '.join(ghosts.values())} {' '.join(hyps)} {names}",
        *(f"  {line}" for line in prove(place, work)),
    ]


__all__ = [
    "Function",
    "definition",
    "equations",
    "first_place",
    "parts_of",
    "point",
    "smaller",
    "substituted",
]
