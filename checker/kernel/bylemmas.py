"""Calls inside of a proof: replaced by what lemmas say of them, or by the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from passbound.checker.kernel.emit import Emitter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from attrs import field, frozen, mutable

from passbound.checker.cases import GiveUp
from passbound.checker.kernel.congruence import in_domain
from passbound.checker.kernel.facts import Bounds, Equation, Fact
from passbound.checker.kernel.functions import measured, smaller
from passbound.checker.kernel.statement import (
    NoShape,
    expr_text,
    ident,
)
from passbound.checker.kernel.valued import SAME, Env, Value
from passbound.checker.kernel.valued import moved as changed
from passbound.checker.kernel.values import Leaf
from passbound.checker.lemmas import Lemma, constant_value
from passbound.checker.polynomial import Poly
from passbound.checker.walk import called
from passbound.models import terms as t

UNFOLDINGS_AT_MOST = 4
UNFOLDED = object()


@frozen
class Stated:
    """A lemma with whole numbers, and the Lean term that proves it, without its arguments."""

    lemma: Lemma
    name: str
    inductive: bool = False


@frozen
class Instance:
    """A lemma at some arguments, in the order of the relation's parameters."""

    stated: Stated
    args: tuple[Poly, ...]


@mutable
class ByLemmas:
    """Calls are bounded by lemmas, the last one first; unfolded where none applies."""

    emitter: Emitter
    lemmas: Sequence[Stated]
    inside: str | None
    here: Env
    ranks: Mapping[str, int]
    named: bool
    """Whether calls that no lemma bounds are values with names."""
    leaf: Leaf = field(init=False)
    depth: int = 0
    bounding: bool = False
    unfolding: bool = False
    resolved: dict[tuple[str, tuple[Poly, ...]], object] = field(factory=dict)
    """What became of each call: a number, a lemma that says what it is, a name, or UNFOLDED."""

    def bind(self, leaf: Leaf) -> None:
        """The leaf that the calls stand in."""
        self.leaf = leaf

    def value(self, leaf: Leaf, call: t.Call, args: tuple[Value, ...]) -> Value:
        """The value of a call, exactly where it is known exactly, else an unknown with bounds."""
        relation = self.emitter.program.relations[call.relation]
        name = ident(call.relation)
        polys = tuple(a.poly for a in args)
        for poly in polys:
            if any(n in leaf.known.values for n in poly.variables):
                raise NoShape("the value of a relation in an argument")
        pairs = [leaf.canonical(a) for a in args]
        texts = [text for text, _ in pairs]
        applied = f"({name} {' '.join(texts)})" if args else name
        moved = changed(name, pairs)
        number = constant_value(self.emitter.program, call.relation, polys)
        key = call.relation, polys
        if number is not None:
            self.resolved[key] = number
            text = str(number) if number >= 0 else f"(-{-number})"
            return Value(
                Poly.constant(number), f"({moved}.trans (by decide +kernel : {applied} = {text}))"
            )
        env = {
            p: Value(poly, SAME, text)
            for p, poly, text in zip(relation.params, polys, texts, strict=True)
        }
        below: Callable[[], Fact] | None = None
        above: Callable[[], Fact] | None = None
        scale = Poly.constant(1)
        if self.unfolding:
            self.resolved[key] = UNFOLDED
            self.unfolding = False
            try:
                inside = in_domain(leaf, relation, env)
                body = leaf.body(relation.body, env)
            finally:
                self.unfolding = True
            own = self.equation(relation, texts, inside)
            return Value(body.poly, f"({moved}.trans ({own}.trans {body.proof}))")
        for stated in reversed(self.lemmas):
            lemma = stated.lemma
            if lemma.relation != call.relation or (self.bounding and stated.inductive):
                continue
            if self.bounding and lemma.relation in called(t.Return(lemma.bound)):
                continue  # it would speak of itself without end
            if (lemma.op == ">=" and below) or (lemma.op == "<=" and above):
                continue
            given = self._given(leaf, stated, relation, texts, env)
            if given is None:
                continue
            if lemma.op == "==" and lemma.scale == t.Int(1):
                self.resolved[key] = stated
                with self.in_bound(False):
                    bound = leaf.value(lemma.bound, env)
                return Value(bound.poly, f"({moved}.trans ({given}.trans {bound.proof}))")
            if lemma.op == "==":
                self.resolved[key] = applied
                return self._scaled(leaf, stated, applied, moved, given, env)
            this = leaf.value(lemma.scale, env).poly
            if (below or above) and this != scale:
                continue
            scale = this
            fact = partial(self._fact, leaf, stated, applied, given, env)
            if lemma.op == "<=":
                above = fact
            else:
                below = fact
        if below is None and above is None:
            by_name = self.bounding or self.named
            if by_name and call.relation in self.emitter.program.recursive:
                self.resolved[key] = applied
                self._unknown(leaf, applied, Bounds())
                return Value(Poly.variable(applied), moved)
            self.resolved[key] = UNFOLDED
            return self._unfolded(leaf, relation, texts, moved, env)
        self.resolved[key] = applied
        self._unknown(leaf, applied, Bounds(below=below, above=above, scale=scale))
        return Value(Poly.variable(applied), moved)

    def _unknown(self, leaf: Leaf, applied: str, bounds: Bounds) -> None:
        if applied not in leaf.known.values:
            leaf.known.names[applied] = applied
            leaf.known.values[applied] = bounds

    def _given(
        self,
        leaf: Leaf,
        stated: Stated,
        relation: t.Relation,
        texts: Sequence[str],
        env: Env,
    ) -> str | None:
        """The lemma at these arguments, as a Lean term; None where it does not apply."""
        given = [leaf.show(env[p].poly) for p in relation.params]
        where = []
        for cond in stated.lemma.where:
            holds, proof = leaf.branch(cond, env)
            if not holds:
                return None
            where.append(proof)
        for cond in relation.domain:
            holds, proof = leaf.branch(cond, env)
            if not holds:
                raise GiveUp("a call outside of the domain")
            given.append(proof)
        given += where
        if stated.inductive:
            given.append(
                f"(Nat.lt_of_lt_of_le {self._smaller(leaf, relation, env)} (Nat.le_of_lt_succ lt))"
            )
        return f"({stated.name} {' '.join((*texts, *given))})"

    def _smaller(self, leaf: Leaf, relation: t.Relation, env: Env) -> str:
        """That the size falls on the way to a call, or the rank where it stays."""
        assert self.inside is not None
        functions = self.emitter.functions
        size, own = functions[relation.name].size, functions[self.inside].size
        if size is None or own is None:
            raise NoShape("a recursion without a measure")
        if functions[relation.name].family:
            caller, callee = functions[self.inside], functions[relation.name]
            return smaller(leaf, caller, callee, self.here, env)
        before = measured(own, {name: v.poly for name, v in self.here.items()})
        after = measured(size, {name: v.poly for name, v in env.items()})
        alone = len(self.ranks) == 1
        a = expr_text(size, {name: leaf.text(v.poly) for name, v in env.items()})
        b = expr_text(own, {p: leaf.place.texts[p] for p in self.here})
        sides = f"(a := {a}) (b := {b})"
        there, here = self.ranks[relation.name], self.ranks[self.inside]
        try:
            falls = f"(magnitude_lt {sides} {leaf.show(before - after - 1)} {leaf.show(before)})"
            return (
                falls if alone else f"(rank_lt {falls} (by decide : {there} < {len(self.ranks)}))"
            )
        except GiveUp:
            if there >= here:
                raise
            stays = f"(magnitude_le {sides} {leaf.show(before - after)} {leaf.show(before)})"
            return f"(rank_le {len(self.ranks)} {stays} (by decide : {there} < {here}))"

    def _scaled(
        self, leaf: Leaf, stated: Stated, applied: str, moved: str, given: str, env: Env
    ) -> Value:
        with self.in_bound(False):
            scale = leaf.value(stated.lemma.scale, env)
            bound = leaf.value(stated.lemma.bound, env)
        proof = f"(fact_of_eq (mul_from {scale.proof} rfl) {bound.proof} {given})"
        poly = scale.poly * Poly.variable(applied) - bound.poly
        origin = Instance(stated, tuple(value.poly for value in env.values()))
        equation = Equation(poly, proof, origin)
        self._unknown(leaf, applied, Bounds(equal=equation, scale=scale.poly))
        return Value(Poly.variable(applied), moved)

    def _fact(self, leaf: Leaf, stated: Stated, applied: str, given: str, env: Env) -> Fact:
        lemma = stated.lemma
        with self.in_bound(False):
            bound = leaf.value(lemma.bound, env)
        me, left = Poly.variable(applied), SAME
        if lemma.scale != t.Int(1):
            scale = leaf.value(lemma.scale, env)
            me, left = scale.poly * me, f"(mul_from {scale.proof} rfl)"
        origin = Instance(stated, tuple(value.poly for value in env.values()))
        if lemma.op == "<=":
            return Fact(bound.poly - me, f"(fact_from {left} {bound.proof} {given})", origin)
        return Fact(me - bound.poly, f"(fact_from {bound.proof} {left} {given})", origin)

    def equation(self, relation: t.Relation, texts: Sequence[str], given: Sequence[str]) -> str:
        """The relation's equation at some arguments."""
        return (
            f"({ident(relation.name)}.run {' '.join((*texts, *given))})"
            if texts or given
            else f"{ident(relation.name)}.run"
        )

    @contextmanager
    def in_bound(self, unfold: bool) -> Iterator[None]:
        """Calls in the bound of a lemma: no induction hypothesis speaks of them."""
        before = self.bounding, self.unfolding
        self.bounding, self.unfolding = True, unfold
        try:
            yield
        finally:
            self.bounding, self.unfolding = before

    def _unfolded(
        self, leaf: Leaf, relation: t.Relation, texts: Sequence[str], moved: str, env: Env
    ) -> Value:
        if self.depth >= UNFOLDINGS_AT_MOST:
            raise GiveUp(f"{relation.name} is not covered by a lemma at every call")
        given = in_domain(leaf, relation, env)
        self.depth += 1
        before, leaf.trail = leaf.trail, (*leaf.trail, relation.name)
        try:
            body = leaf.body(relation.body, env)
        finally:
            self.depth -= 1
            leaf.trail = before
        own = self.equation(relation, texts, given)
        return Value(body.poly, f"({moved}.trans ({own}.trans {body.proof}))")
