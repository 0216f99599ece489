"""That a body takes the same value for two functions that agree where it looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from passbound.checker.cases import GiveUp, new_variable
from passbound.checker.kernel.functions import Function, hypothesis, point, smaller
from passbound.checker.kernel.statement import (
    NoShape,
    cond_text,
    expr_text,
    ident,
)
from passbound.checker.kernel.tree import Block, Place, Work, prove_settled
from passbound.checker.kernel.valued import SAME, TARGETS, Env, Value, texts
from passbound.checker.kernel.valued import moved as changed
from passbound.checker.kernel.values import Leaf
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.walk import called, map_body, map_expr, substitute
from passbound.models import terms as t

if TYPE_CHECKING:
    from passbound.checker.kernel.falling import Falling


@frozen
class Unfolded:
    """Calls in arguments: of relations that do not recur, replaced by their bodies."""

    functions: Mapping[str, Function]

    def value(self, leaf: Leaf, call: t.Call, args: tuple[Value, ...]) -> Value:
        """The value of the call.  Raises NoShape where the relation recurs."""
        function = self.functions.get(call.relation)
        if function is None or function.size is not None:
            raise NoShape(f"the value of {call.relation} in an argument or a condition")
        relation, name = function.relation, function.name
        pairs = [leaf.canonical(value) for value in args]
        named = zip(relation.params, args, pairs, strict=True)
        env = {p: Value(value.poly, SAME, text) for p, value, (text, _) in named}
        given = in_domain(leaf, relation, env)
        body = leaf.body(relation.body, env)
        own = " ".join((f"{name}.eq", *(text for text, _ in pairs), *given))
        proof = f"(({own}).trans {body.proof})"
        return Value(body.poly, f"({changed(name, pairs)}.trans {proof})" if args else proof)


def in_domain(leaf: Leaf, relation: t.Relation, env: Env) -> list[str]:
    """The proofs that a point is in the domain of a relation."""
    given = [leaf.show(env[p].poly) for p in relation.params]
    for cond in relation.domain:
        holds, proof = leaf.branch(cond, env)
        if not holds:
            raise GiveUp("a call outside of the domain")
        given.append(proof)
    return given


def same_value(
    function: Function,
    family: Mapping[str, Function],
    functions: Mapping[str, Function],
    program: Program,
    hyps: Sequence[str],
    falling: Falling | None = None,
) -> Work:
    """The last tactics of a congruence, where `hyps` say that the point is in the domain."""
    relation = function.relation

    def work(here: Place) -> Block:
        leaf = Leaf(here, program, Unfolded(functions))
        env = point(here, relation.params)
        polys = {param: value.poly for param, value in env.items()}
        for number, (cond, hyp) in enumerate(zip(relation.domain, hyps, strict=True)):
            holds, proof = leaf.branch(cond, env)
            if not holds:
                lines = [*leaf.lines, f"exact absurd {hyp} {proof}"]
                draw = falling.refuted(leaf, polys, hyps, number) if falling else None
                return Block(lines, draw) if draw else Block(lines)
        proof = Congruence(function, leaf, env, family).body(relation.body, env)
        lines = [*leaf.lines, f"exact {proof}"]
        return Block(lines, falling.draw(leaf, polys, hyps)) if falling else Block(lines)

    return work


@frozen
class Congruence:
    """The proof that a body takes the same value for two functions that agree where it looks."""

    function: Function
    leaf: Leaf
    start: Env
    family: Mapping[str, Function]
    """The relations that recur together, this one among them."""

    def body(self, body: t.Body, env: Env) -> str:
        """The proof for a body."""
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
        """The proof for an expression."""
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
            case t.Call(name, args):
                proofs = " ".join(self.expr(arg, env) for arg in args)
                return f"(call{len(args)} {ident(name)} {proofs})"
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
        counted = expr.kind == "sum" or expr.cond is not None
        inside = f"{b} - {index} - 1" if counted else f"{b} - 1 - {index}"
        turn = "sum_index_from" if counted else "index_from"
        params = self.function.params

        def work(here: Place) -> list[str]:
            inner = Leaf(here, leaf.program, leaf.calls)
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
        if counted:
            rule = "sumRange" if expr.kind == "sum" else f"{expr.kind}Where"
            return f"({rule}_congr (by decide) {name})"
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
        given = in_domain(self.leaf, relation, inner)
        given.append(smaller(self.leaf, self.function, callee, self.start, inner))
        agree = f"({hypothesis(callee)} {' '.join(named_args)} {' '.join(given)})"
        named = " ".join(f"({v} := {text})" for v, text in zip(TARGETS, named_args, strict=False))
        return f"(agree{len(named_args)} {named} {' '.join(proofs)} {agree})"
