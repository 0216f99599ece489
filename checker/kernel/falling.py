"""That a recursion falls, as data: a body takes the same value for functions that agree below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from passbound.checker.kernel import leaves
from passbound.checker.kernel.casetree import impossible, where_open
from passbound.checker.kernel.contexts import OWN, Context, NoData
from passbound.checker.kernel.functions import Function
from passbound.checker.kernel.recorder import Recorder
from passbound.checker.kernel.rulebook import (
    LOCAL,
    SPELLED,
    Book,
    Hypothesis,
    Rules,
    premises,
    tuple_of,
)
from passbound.checker.kernel.scripts import Draw, Script
from passbound.checker.kernel.speech import MOST_ARGUMENTS, Speech, comparisons, plain_body
from passbound.checker.kernel.statement import expr_text
from passbound.checker.kernel.values import Leaf
from passbound.checker.polynomial import Poly
from passbound.checker.walk import called, map_body, map_expr, substitute
from passbound.models import terms as t


@frozen
class Falling:
    """The recursion of one relation; other relations that its body calls have numbers after it."""

    function: Function
    others: tuple[Function, ...]
    body: t.Body
    """The relation's body, where sums without a call of it are functions of the parameters."""
    sums: tuple[t.Reduce, ...]

    @classmethod
    def of(cls, function: Function, functions: Mapping[str, Function]) -> Falling:
        """The recursion, with what the body calls.  Raises NoData."""
        relation = function.relation
        names = {*called(relation)} - {relation.name}
        others = tuple(functions[name] for name in sorted(names) if name in functions)
        for one in (function, *others):
            if one.relation.name in LOCAL:
                raise NoData("a name that the proof uses itself")
            if not 1 <= len(one.params) <= MOST_ARGUMENTS:
                raise NoData("a function of that many arguments")
        sums: list[t.Reduce] = []
        body = _without_sums(_spelled(plain_body(relation.body)), relation, sums)
        return cls(function, others, body, tuple(sums))

    @property
    def numbers(self) -> dict[str, int]:
        """The numbers of the functions."""
        names = [self.function.relation.name, *(one.relation.name for one in self.others)]
        names += [_sum_name(i) for i in range(len(self.sums))]
        return {name: OWN + i for i, name in enumerate(names)}

    def given(self, hyps: Sequence[str]) -> list[Hypothesis]:
        """The hypotheses about the point."""
        return [
            Hypothesis(cond, hyp)
            for cond, hyp in zip(self.function.relation.domain, hyps, strict=True)
        ]

    def draw(self, leaf: Leaf, point: Mapping[str, Poly], hyps: Sequence[str]) -> Draw:
        """The tree of a leaf."""

        def draw(context: Context) -> str:
            recorder = self.recorder(Script(context), leaf, point, hyps)
            recorder.told()
            self._body(recorder, self.body, point)
            return recorder.script.done()

        return where_open(draw)

    def recorder(
        self, script: Script, leaf: Leaf | None, point: Mapping[str, Poly], hyps: Sequence[str]
    ) -> Recorder:
        """What writes the steps."""
        book = Book({}, {}, self.numbers)
        return Recorder(script, Rules(book), self.given(hyps), leaf, None, point)

    def refuted(
        self, leaf: Leaf, point: Mapping[str, Poly], hyps: Sequence[str], number: int
    ) -> Draw:
        """A case in which a hypothesis does not hold."""

        def draw(context: Context) -> str:
            recorder = self.recorder(Script(context), leaf, point, hyps)
            recorder.hypothesis(self.given(hyps)[number])
            return impossible(recorder.script)

        return draw

    def _body(self, recorder: Recorder, body: t.Body, env: Mapping[str, Poly]) -> None:
        """Sees to it that the checker sees that a body agrees."""
        match body:
            case t.Return(value):
                self._expr(recorder, value, env)
            case t.If(t.Compare(op, left, right), then, orelse):
                holds = recorder.decided(op, left, right, env)
                self._body(recorder, then if holds else orelse, env)
            case _:
                raise NoData("a condition that is no comparison")

    def _expr(self, recorder: Recorder, expr: t.Expr, env: Mapping[str, Poly]) -> None:
        relation = self.function.relation
        match expr:
            case t.Neg(arg):
                self._expr(recorder, arg, env)
            case t.Binary(_, left, right):
                self._expr(recorder, left, env)
                self._expr(recorder, right, env)
            case t.Log(_, arg, base):
                self._expr(recorder, arg, env)
                self._expr(recorder, base, env)
            case t.Extremum(_, args):
                for arg in args:
                    self._expr(recorder, arg, env)
            case t.Call(name, args) if name == relation.name:
                polys = [recorder.poly(arg, env) for arg in args]
                there = dict(zip(relation.params, polys, strict=True))
                size = self.function.size
                assert size is not None
                for poly in polys:
                    recorder.script.need(poly)
                for cond in relation.domain:
                    for part in comparisons(cond):
                        recorder.holds(part, there)
                before, after = recorder.poly(size, env), recorder.poly(size, there)
                recorder.script.need(before - after - 1)
                recorder.script.need(before)
            case t.Call(_, args):
                for arg in args:
                    self._expr(recorder, arg, env)

    def theorem(self, tree: str, point: Sequence[str], hyps: Sequence[str]) -> list[str]:
        """The tactics that show that the body agrees for f₁ and f₂."""
        function, relation = self.function, self.function.relation
        count = len(relation.params)
        own = Speech(
            {param: leaves.own(i) for i, param in enumerate(relation.params)}, self.numbers
        )
        called_with = Speech(
            {param: leaves.par(i) for i, param in enumerate(relation.params)}, self.numbers
        )
        assert function.size is not None
        domain, proofs = premises(called_with, relation, relation.domain)
        last = f"h{'.2' * len(domain)}.1"
        less = f".less {called_with.term(function.size)} {own.term(function.size)}"
        domain.append(less)
        parts = [part for hyp in self.given(hyps) for part in hyp.parts()]
        given = ", ".join(own.comparison(part.op, part.left, part.right) for part, _ in parts)
        letters = "abcd"[:count]
        binders = " ".join([*letters, *"_" * (MOST_ARGUMENTS - count)])
        signs = tuple_of(f"h_{ghost}" for ghost in point)
        summed = [_summed(relation, one) for one in self.sums]
        others = ", ".join([*map(curried, self.others), *summed])
        only = f"dsimp only [{SPELLED}] at"
        ends = "exact g'"
        if plain_body(relation.body) != relation.body:
            ends = f"simp only [{function.name}.body, if_and, if_or, if_not] <;> exact g'"
        return [
            f"have g' := same_by (fun {binders} => f₁ {' '.join(letters)}) "
            f"(fun {binders} => f₂ {' '.join(letters)}) [{others}]",
            f"  [{given}] [{', '.join(domain)}] {own.body(self.body)}",
            f"  {tree}",
            f"  {count} (by decide +kernel) [{', '.join(point)}] rfl {signs} "
            f"{tuple_of(path for _, path in parts)} "
            f"(fun a b c d h => ih {' '.join((*letters, *proofs, last))})",
            f"{only} g'",
            ends,
        ]


def curried(function: Function) -> str:
    """The function with as many arguments as all have."""
    letters = "abcd"[: len(function.params)]
    binders = " ".join([*letters, *"_" * (MOST_ARGUMENTS - len(letters))])
    return f"fun {binders} => {function.name} {' '.join(letters)}"


def _spelled(body: t.Body) -> t.Body:
    """The body with what local names stand for in their place."""
    match body:
        case t.Let(name, value, rest):
            put = {name: value}
            return _spelled(map_body(rest, lambda expr: substitute(expr, put)))
        case t.If(cond, then, orelse):
            return t.If(cond, _spelled(then), _spelled(orelse))
    return body


def _without_sums(body: t.Body, relation: t.Relation, sums: list[t.Reduce]) -> t.Body:
    """The body with a function of the parameters for each sum; they are added to the list."""

    def opened(expr: t.Expr) -> t.Expr:
        if not isinstance(expr, t.Reduce):
            return map_expr(expr, opened)
        if relation.name in called(expr):
            raise NoData("a recursion in a sum")
        if expr.var in LOCAL:
            raise NoData("a name that the proof uses itself")
        if expr not in sums:
            sums.append(expr)
        return t.Call(_sum_name(sums.index(expr)), tuple(map(t.Var, relation.params)))

    return map_body(body, opened)


def _sum_name(number: int) -> str:
    """A name that no relation has."""
    return f"sum {number}"


def _summed(relation: t.Relation, expr: t.Reduce) -> str:
    """A sum as a function of the parameters, with as many arguments as all have."""
    letters = "abcd"[: len(relation.params)]
    binders = " ".join([*letters, *"_" * (MOST_ARGUMENTS - len(letters))])
    return f"fun {binders} => {expr_text(expr, dict(zip(relation.params, letters, strict=True)))}"
