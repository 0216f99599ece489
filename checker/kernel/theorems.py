"""What a claim becomes: a theorem as text; and what is made of a claim before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from passbound.checker.lemmas import Lemma
from passbound.checker.walk import called, components
from passbound.models import terms as t


@frozen
class Theorem:
    """A claim as Lean text, inside of a namespace of its own: the statement and a proof of it."""

    name: str
    spec: str
    proof: str


def whole(expr: t.Expr) -> tuple[t.Expr, int]:
    """An expression without quotients of rationals and the number that it was multiplied by."""
    match expr:
        case t.Neg(arg):
            inner, number = whole(arg)
            return t.Neg(inner), number
        case t.Binary("/", left, t.Int(value)) if value > 0:
            inner, number = whole(left)
            return inner, number * value
        case t.Binary("*", left, right):
            (first, d), (second, e) = whole(left), whole(right)
            return t.Binary("*", first, second), d * e
        case t.Binary("+" | "-" as op, left, right):
            (first, d), (second, e) = whole(left), whole(right)
            if d == e:
                return t.Binary(op, first, second), d
            first, second = t.Binary("*", t.Int(e), first), t.Binary("*", t.Int(d), second)
            return t.Binary(op, first, second), d * e
        case t.Rational(fraction):
            return t.Int(fraction.numerator), fraction.denominator
    return expr, 1


def without_fractions(lemma: Lemma) -> Lemma:
    """The lemma, multiplied by a number so that no fraction is left."""
    bound, number = whole(lemma.bound)
    if number == 1:
        return lemma
    return evolve(lemma, bound=bound, scale=t.Binary("*", t.Int(number), lemma.scale))


def own_relations(relations: Mapping[str, t.Relation], claim: t.Claim) -> list[str]:
    """The relations of the file that a claim reaches, callees first."""
    reached, work = set[str](), sorted(called(claim))
    while work:
        name = work.pop()
        if name not in reached:
            reached.add(name)
            work += called(relations[name])
    groups = components({name: relations[name] for name in reached})
    return [name for group in groups for name in group]


def inside(namespace: str, lines: Sequence[str]) -> str:
    """The lines in a namespace."""
    return "\n".join([f"namespace {namespace}", *lines, f"end {namespace}"]) + "\n"
