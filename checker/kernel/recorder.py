"""The leaves of proofs as data: which rules are used, and what they say, step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from attrs import mutable

from passbound.checker.atoms import has_real, primitive_root
from passbound.checker.cases import GiveUp, Split
from passbound.checker.kernel.bylemmas import UNFOLDED, ByLemmas, Instance, Stated
from passbound.checker.kernel.contexts import CDIV, FDIV, FLOG, FMOD, IPOW, LARGER, SMALLER, NoData
from passbound.checker.kernel.facts import Equation, Fact, Used
from passbound.checker.kernel.rulebook import Book, Hypothesis, Rules, of_theory
from passbound.checker.kernel.scripts import Open, Script
from passbound.checker.kernel.speech import comparisons, plain_body
from passbound.checker.kernel.statement import NoShape
from passbound.checker.kernel.theoryrules import TheoryFact, theory_rule
from passbound.checker.kernel.values import Leaf
from passbound.checker.polynomial import Monomial, Poly
from passbound.models import terms as t

Summed: TypeAlias = tuple[Sequence[Used], int] | None
"""What a goal is the sum of, times a number."""


@mutable
class Recorder:
    """Writes the steps of a leaf."""

    script: Script
    rules: Rules
    given: Sequence[Hypothesis]
    leaf: Leaf | None
    calls: ByLemmas | None
    here: Mapping[str, Poly]
    inside: str | None = None
    group: Mapping[str, int] = {}
    """The numbers of the induction hypotheses."""

    @property
    def book(self) -> Book:
        """The book of rules."""
        return self.rules.book

    def poly(self, expr: t.Expr, env: Mapping[str, Poly]) -> Poly:
        """The polynomial of an expression; what the checker has to know for it comes first."""
        match expr:
            case t.Int(value):
                return Poly.constant(value)
            case t.Var(name):
                return env[name]
            case t.Neg(arg):
                return -self.poly(arg, env)
            case t.Binary("**", left, t.Int(value)) if value >= 0:
                return self.poly(left, env) ** value
            case t.Binary("+" | "-" | "*" as op, left, right):
                a, b = self.poly(left, env), self.poly(right, env)
                return a + b if op == "+" else a - b if op == "-" else a * b
            case t.Binary("//" | "%" | "cdiv" as op, left, right):
                return self._division(op, self.poly(left, env), self.poly(right, env))
            case t.Binary("**", left, right):
                return self._power(self.poly(left, env), self.poly(right, env))
            case t.Log("floor" | "ceil" as kind, arg, base):
                return self._logarithm(kind, self.poly(arg, env), self.poly(base, env))
            case t.Extremum(kind, args):
                number = LARGER if kind == "max" else SMALLER
                polys = [self.poly(arg, env) for arg in args]
                best = polys[-1]
                for other in reversed(polys[:-1]):
                    best = self._extremum(number, other, best)
                return best
            case t.Call(name, args):
                return self._call(name, tuple(self.poly(arg, env) for arg in args))
        raise NoData(f"the value of {type(expr).__name__}")

    def _extremum(self, number: int, a: Poly, b: Poly) -> Poly:
        try:
            return self.script.extremum(number, a, b)
        except NoData:
            if not {a - b, b - a - 1}.isdisjoint(self.script.context.facts):
                raise
            raise Open(a - b, self.script) from None

    def _division(self, op: str, a: Poly, b: Poly) -> Poly:
        if self.leaf is None:
            raise NoData("a quotient in a hypothesis")
        try:
            if op == "cdiv":
                q = self.leaf.run.quotient(a - 1, b, None) + 1
                self.script.ceiling(a, b, q)
                return self.script.context.known[CDIV, (a, b)]
            q = self.leaf.run.quotient(a, b, None)
        except (GiveUp, NoShape, Split):
            raise NoData("a quotient") from None
        self.script.quotient(a, b, q)
        return self.script.context.known[FDIV if op == "//" else FMOD, (a, b)]

    def _logarithm(self, kind: str, arg: Poly, base: Poly) -> Poly:
        if self.leaf is None:
            raise NoData("a logarithm in a hypothesis")
        try:
            if kind == "ceil" and arg == Poly.constant(1):
                self.script.ceiling_log(arg, base, Poly.constant(0))
                return Poly.constant(0)
            inner = arg - 1 if kind == "ceil" else arg
            value = self.leaf.run.atoms.floor_log(inner, base)
        except (GiveUp, NoShape, Split):
            raise NoData("a logarithm") from None
        for atom in self.leaf.run.atoms.logs:
            if atom.ghost in value.variables and atom.ghost not in self.script.context.names:
                self.script.logarithm(atom.arg, atom.base, atom.value)
        self.script.logarithm(inner, base, value)
        value = self.script.context.known[FLOG, (inner, base)]
        if kind == "ceil":
            self.script.ceiling_log(arg, base, value + 1)
            return value + 1
        return value

    def _power(self, base: Poly, exponent: Poly) -> Poly:
        known = self.script.value((IPOW, (base, exponent)))
        if known is not None:
            return known
        if exponent.is_constant:
            return self._numbered(base, int(exponent.constant_term))
        if base == Poly.constant(0):
            return self._powered("powerNone", [exponent - 1], [exponent], (base, exponent), base)
        one = Poly.constant(1)
        if base == one:
            return self._powered("powerOne", [exponent], [exponent], (base, exponent), one)
        if self.leaf is None:
            raise NoData("a power in a hypothesis")
        try:
            self.leaf.run.atoms.power(base, exponent)
        except (GiveUp, NoShape, Split):
            raise NoData("a power") from None
        root_base, root = primitive_root(base)
        total: tuple[Poly, Poly] | None = None
        for monomial, value in sorted((exponent * root).terms.items(), reverse=True):
            k, x = int(value), Poly({monomial: 1})
            if not monomial:
                piece = Poly.constant(k), self._numbered(root_base, k)
            else:
                atom = self._power_atom(root_base, monomial)
                piece = x, atom
                if k != 1:
                    piece = (
                        k * x,
                        self._powered(
                            f"powerTimes {k}", [x], [root_base, x], (root_base, k * x), atom**k
                        ),
                    )
            if total is None:
                total = piece
            else:
                (x, p), (y, q) = piece, total
                args = [root_base, x, y]
                total = (x + y, self._powered("powerSum", [x, y], args, (root_base, x + y), p * q))
        assert total is not None
        if root != 1:
            args = [root_base, exponent]
            return self._powered(f"powerRoot {root}", [exponent], args, (base, exponent), total[1])
        return total[1]

    def _numbered(self, base: Poly, k: int) -> Poly:
        return self._powered(f"powerNumber {k}", [], [base], (base, Poly.constant(k)), base**k)

    def _powered(
        self,
        rule: str,
        given: Sequence[Poly],
        args: Sequence[Poly],
        key: tuple[Poly, Poly],
        value: Poly,
    ) -> Poly:
        """What a rule of the theory says of a power."""
        known = self.script.value((IPOW, key))
        if known is None:
            for goal in given:
                self.script.need(goal)
            self.script.use(self.rules.number(of_theory(rule)), args)
            self._know((IPOW, key), value)
            return value
        return known

    def _power_atom(self, base: Poly, monomial: Monomial) -> Poly:
        assert self.leaf is not None
        x = Poly({monomial: 1})
        known = self.script.value((IPOW, (base, x)))
        value = self.leaf.run.atoms.powers[base, monomial]
        if known is not None:
            return known
        least = 1 + (base - 1) * x if base.is_positive() else Poly.constant(0)
        ghosts = (value - least).variables
        if has_real(base) or len(ghosts) != 1:
            raise NoData("a power of a real number")
        (ghost,) = ghosts
        self.script.name(IPOW, (base, x), f"{ghost}' ")
        signed = self.script.context.known[IPOW, (base, x)]
        rule = "powerLine" if base.is_positive() else "powerPositive"
        self.script.need(base - 1 if base.is_positive() else base)
        self.script.need(x)
        self.script.use(self.rules.number(of_theory(rule)), [base, x])
        self.script.context = self.script.context.with_fact(signed - least)
        self.script.raised(f"{ghost}' ", least, ghost)
        return value

    def _call(self, name: str, args: tuple[Poly, ...]) -> Poly:
        if name not in self.book.numbers:
            raise NoData(f"{name} has no number")
        key = self.book.numbers[name], args
        known = self.script.value(key)
        if known is not None:
            return known
        if self.calls is None:
            raise NoData(f"a call of {name} that was not looked at")
        became = self.calls.resolved.get((name, args))
        if became is None:  # nothing rests on it, as where it is multiplied by 0
            became = f"({name} {' '.join(map(str, args))}) "
        relation = self.book.relations[name]
        if isinstance(became, int):
            self.script.use(self.rules.number(self.book.number_rule(relation, args, became)), [])
            self._know(key, Poly.constant(became))
        elif isinstance(became, str):
            self.script.name(*key, became)
        elif isinstance(became, Stated):
            self.lemma(became, args)
        elif became is UNFOLDED:
            self.run(relation, args)
        return self.script.context.known[key]

    def _know(self, key: tuple[int, tuple[Poly, ...]], value: Poly) -> None:
        self.script.context = self.script.context.with_value(key, value)

    def run(self, relation: t.Relation, args: tuple[Poly, ...]) -> Poly:
        """The value of a call, which is that of the body."""
        env = dict(zip(relation.params, args, strict=True))
        self._in_domain(relation, relation.domain, env)
        rule = self.rules.number(self.book.run(relation))
        value = self.body(plain_body(relation.body), env)
        self.script.use(rule, args)
        self._know((self.book.numbers[relation.name], args), value)
        return value

    def body(self, body: t.Body, env: Mapping[str, Poly]) -> Poly:
        """The value of a body."""
        match body:
            case t.Return(value):
                return self.poly(value, env)
            case t.Let(name, value, rest):
                return self.body(rest, {**env, name: self.poly(value, env)})
            case t.If(t.Compare(op, left, right), then, orelse):
                return self.body(then if self.decided(op, left, right, env) else orelse, env)
        raise NoData("a condition that is no comparison")

    def decided(
        self, op: t.CompareOp, left: t.Expr, right: t.Expr, env: Mapping[str, Poly]
    ) -> bool:
        """Whether a comparison holds, and sees to it that the checker sees that."""
        if op in (">=", ">"):
            left, right, op = right, left, "<=" if op == ">=" else "<"
        a, b = self.poly(left, env), self.poly(right, env)
        clear = self.script.context.clear
        ways: dict[str, tuple[Sequence[Poly], Sequence[Poly]]] = {
            "<=": ([b - a], [a - b - 1]),
            "<": ([b - a - 1], [a - b]),
            "==": ([], [a - b - 1, b - a - 1]),
        }
        if op not in ways:
            raise NoData("a comparison that is no data")
        if op == "==" and a == b:
            return True
        yes, no = ways[op]
        if any(map(clear, yes)):
            return True
        if any(map(clear, no)):
            return False
        for goals, answer in ((yes, True), (no, False)):
            for goal in goals:
                try:
                    self.script.need(goal)
                except NoData:
                    continue
                return answer
        raise NoData("a condition that is not decided")

    def _in_domain(
        self, relation: t.Relation, conds: Sequence[t.Cond], env: Mapping[str, Poly]
    ) -> None:
        for param in relation.params:
            self.script.need(env[param])
        for cond in conds:
            for part in comparisons(cond):
                self.holds(part, env)

    def holds(self, part: t.Compare, env: Mapping[str, Poly]) -> None:
        """Sees to it that the checker sees that a comparison holds."""
        a, b, op = self.poly(part.left, env), self.poly(part.right, env), part.op
        if op in (">=", ">"):
            a, b, op = b, a, "<=" if op == ">=" else "<"
        goals = {"<=": [b - a], "<": [b - a - 1], "==": [b - a, a - b]}
        if op not in goals:
            raise NoData("a comparison that is no data")
        for goal in goals[op]:
            self.script.need(goal)

    def lemma(self, stated: Stated, args: tuple[Poly, ...]) -> None:
        """What a lemma says at some arguments."""
        lemma = stated.lemma
        relation = self.book.relations[lemma.relation]
        env = dict(zip(relation.params, args, strict=True))
        self._in_domain(relation, (*relation.domain, *lemma.where), env)
        if stated.inductive:
            assert self.inside is not None
            size = self.book.functions[relation.name].size
            own = self.book.functions[self.inside].size
            if size is None or own is None:
                raise NoData("a recursion without a measure")
            before = self.poly(own, self.here)
            after = self.poly(size, env)
            self.script.need(before - after - 1)
            self.script.need(before)
            rule, step = self.group[stated.name], "ih"
        else:
            rule, step = self.rules.number(self.book.lemma(stated)), "use"
        key = self.book.numbers[relation.name], args
        if lemma.op == "==" and lemma.scale == t.Int(1):
            bound = self.poly(lemma.bound, env)
            self.script.use(rule, args, step)
            self._know(key, bound)
            return
        left = self._call(relation.name, args)
        if lemma.scale != t.Int(1):
            left = self.poly(lemma.scale, env) * left
        right = self.poly(lemma.bound, env)
        self.script.use(rule, args, step)
        self._learn(lemma.op, left, right)

    def _learn(self, op: str, left: Poly, right: Poly) -> None:
        if op in (">=", ">"):
            left, right, op = right, left, "<=" if op == ">=" else "<"
        facts = {"<=": [right - left], "<": [right - left - 1], "==": [left - right, right - left]}
        if op not in facts:
            raise NoData("a comparison that is no data")
        for fact in facts[op]:
            self.script.context = self.script.context.with_fact(fact)

    def hypothesis(self, hyp: Hypothesis) -> None:
        """What a hypothesis says."""
        number = 0
        for other in self.given:
            for part, _ in other.parts():
                if other == hyp:
                    a, b = (self.poly(part.left, self.here), self.poly(part.right, self.here))
                    self.script.step(f".hyp {number}")
                    self._learn(part.op, a, b)
                number += 1

    def tell(self) -> None:
        """What the hypotheses say, where that can be said."""
        for hyp in self.given:
            try:
                self.hypothesis(hyp)
            except NoData:
                continue

    def told(self) -> None:
        """The same, where the proof looked at facts that a case has."""
        if self.leaf is not None and self.leaf.known.facts:
            self.tell()

    # --- the end -------------------------------------------------------------------------------

    def finish(self, goals: Sequence[Poly], known: Mapping[Poly, Summed]) -> str:
        """The tree that ends with what is left to be seen of the goal."""
        for goal in goals:
            if self.script.context.clear(goal):
                continue
            summed = known.get(goal)
            if summed is None:
                self._bring_all(goal)
                continue
            used, factor = summed
            for item in used:
                for fact in item.facts:
                    self._bring(fact)
            parts: list[tuple[Poly, list[int]]] = []
            for item in used:
                parts += self._parts(item)
            self.script.sum_of(goal, factor, parts)
        return self.script.done()

    def _bring(self, fact: Fact | Equation) -> None:
        facts = self.script.context.facts
        if fact.poly in facts or (isinstance(fact, Equation) and -fact.poly in facts):
            return
        if isinstance(fact.origin, Instance):
            self.lemma(fact.origin.stated, fact.origin.args)
            return
        if isinstance(fact.origin, TheoryFact):
            self._theory(fact.origin)
            return
        self.script.need(fact.poly)
        if fact.poly not in self.script.context.facts:
            self.script.fact(fact.poly)

    def _bring_all(self, goal: Poly) -> None:
        """Sees to it that the checker sees a goal, from what is known of the values of calls.

        What is known of logarithms and powers comes where that is not enough.
        """
        known = None if self.leaf is None else self.leaf.known
        for bounds in [] if known is None else [*known.values.values()]:
            with suppress(NoData, GiveUp):
                if bounds.equal is not None:
                    self._bring(bounds.equal)
            for bound in (bounds.below, bounds.above):
                with suppress(NoData, GiveUp):
                    if bound is not None:
                        self._bring(bound())
        try:
            self.script.need(goal)
        except NoData:
            for fact in () if known is None else known.link():
                with suppress(NoData):
                    self._bring(fact)
            self.script.need(goal)

    def _theory(self, fact: TheoryFact) -> None:
        """What a rule of the theory says."""
        rule = theory_rule(fact.rule)
        env = dict(zip(rule.params, fact.args, strict=True))
        for given in rule.given:
            self.script.need(self.poly(given, env))
        value = self.poly(rule.holds, env)
        self.script.use(self.rules.number(of_theory(fact.rule)), fact.args)
        self.script.context = self.script.context.with_fact(value)

    def _parts(self, item: Used) -> list[tuple[Poly, list[int]]]:
        facts = self.script.context.facts
        if any(isinstance(fact, Equation) for fact in item.facts):
            (fact,) = item.facts
            rising = Poly({m: value for m, value in item.multiplier if value > 0})
            falling = rising - item.multiplier
            sides = ((rising, fact.poly), (falling, -fact.poly))
            return [(part, [_place(facts, poly)]) for part, poly in sides if part]
        return [(item.multiplier, [_place(facts, fact.poly) for fact in item.facts])]


def _place(facts: Sequence[Poly], poly: Poly) -> int:
    if poly not in facts:
        raise NoData("a fact that is not there")
    return facts.index(poly)
