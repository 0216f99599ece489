"""The rules that proofs as data use: what they say, and the proofs that they hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen, mutable

from passbound.checker.kernel import leaves
from passbound.checker.kernel.bylemmas import Stated
from passbound.checker.kernel.contexts import OWN, NoData
from passbound.checker.kernel.functions import Function
from passbound.checker.kernel.speech import MOST_ARGUMENTS, Speech, comparisons, plain_body
from passbound.checker.kernel.statement import ident
from passbound.checker.kernel.theorems import conjunction
from passbound.checker.lemmas import Lemma
from passbound.checker.polynomial import Poly
from passbound.models import terms as t

FUNCTIONS = "Steps.table"
LOCAL = frozenset(["a", "b", "c", "d", "g", "h", "hx", "ih"])
"""Names that proofs as data use themselves: relations with these names are left to tactics."""

SPELLED = "Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom"


def spelled(place: str, *more: str) -> str:
    """The tactic that writes out what data says; to compare both as they are takes longer."""
    return f"dsimp only [{', '.join((SPELLED, FUNCTIONS, *more))}] at {place}"


@frozen
class Reference:
    """A rule, and the proof that it holds."""

    rule: str
    proof: str


@mutable
class Book:
    """The functions of a claim, and the rules that hold everywhere."""

    relations: Mapping[str, t.Relation]
    functions: Mapping[str, Function]
    numbers: dict[str, int] = field(factory=dict)
    names: dict[object, Reference] = field(factory=dict)
    pending: list[str] = field(factory=list)
    """Declarations that have to stand before the next theorem."""
    said: bool = False

    def number(self) -> None:
        """Numbers the functions, once all of them are known."""
        if not LOCAL.isdisjoint(self.functions):
            return  # a proof as data would mean something else by such a name
        for name, function in self.functions.items():
            if 1 <= len(function.params) <= MOST_ARGUMENTS:
                self.numbers[name] = OWN + len(self.numbers)

    def speech(self, relation: t.Relation) -> Speech:
        """How a relation's own parameters are spoken of in a rule."""
        names = {param: leaves.par(i) for i, param in enumerate(relation.params)}
        return Speech(names, self.numbers)

    def declarations(self) -> list[str]:
        """What was not written yet."""
        lines, self.pending = self.pending, []
        return lines

    def define(self) -> None:
        """The list of functions, where it was not written yet."""
        if not self.said:
            self.said = True
            entries = []
            for name in self.numbers:
                function = self.functions[name]
                letters = "abcd"[: len(function.params)]
                binders = " ".join([*letters, *"_" * (MOST_ARGUMENTS - len(letters))])
                entries.append(f"fun {binders} => {function.name} {' '.join(letters)}")
            self.pending.append(f"def {FUNCTIONS} : Functions := [{', '.join(entries)}]")

    def _state(
        self, key: object, arity: int, given: Sequence[str], holds: str, proof: str
    ) -> Reference:
        """A rule with its proof, from what it says when it is spelled out."""
        self.define()
        name = f"Steps.rule_{len(self.names) + 1}"
        self.names[key] = Reference(name, f"{name}_holds")
        self.pending += [
            f"def {name} : Rule := ⟨{arity}, [{', '.join(given)}], {holds}⟩",
            f"theorem {name}_holds : Rule.Holds {FUNCTIONS} [] {name} := by",
            "  intro x hx h",
            f"  {spelled('*', name)}",
            f"  exact {proof}",
        ]
        return self.names[key]

    def run(self, relation: t.Relation) -> Reference:
        """The rule that a relation's value is its body's."""
        key = "run", relation.name
        if key not in self.names:
            speech = self.speech(relation)
            given, proofs = premises(speech, relation, relation.domain)
            body = plain_body(relation.body)
            holds = same(speech, relation, speech.body(body))
            arity = len(relation.params)
            proof = f"{ident(relation.name)}.run {' '.join((*arguments(arity), *proofs))}"
            if body != relation.body:
                proof = f"({proof}).trans (by simp only [if_and, if_or, if_not] <;> rfl)"
            return self._state(key, arity, given, holds, proof)
        return self.names[key]

    def lemma(self, stated: Stated) -> Reference:
        """The rule that a lemma is."""
        key = "lemma", stated.name
        if key not in self.names:
            relation = self.relations[stated.lemma.relation]
            speech = self.speech(relation)
            given, proofs = premises(speech, relation, (*relation.domain, *stated.lemma.where))
            arity = len(relation.params)
            proof = f"{stated.name} {' '.join((*arguments(arity), *proofs))}"
            return self._state(key, arity, given, said(speech, relation, stated.lemma), proof)
        return self.names[key]

    def number_rule(self, relation: t.Relation, args: tuple[Poly, ...], value: int) -> Reference:
        """The rule that a call with numbers is a number."""
        key = "number", relation.name, args
        if key not in self.names:
            self.define()
            speech = self.speech(relation)
            numbers = [t.Int(int(arg.constant_term)) for arg in args]
            holds = same(speech, relation, speech.term(t.Int(value)), numbers)
            name = f"Steps.rule_{len(self.names) + 1}"
            self.names[key] = Reference(name, f"{name}_holds")
            self.pending += [
                f"def {name} : Rule := ⟨0, [], {holds}⟩",
                f"theorem {name}_holds : Rule.Holds {FUNCTIONS} [] {name} := "
                f"constant _ _ (by decide +kernel)",
            ]
        return self.names[key]


def arguments(count: int) -> list[str]:
    """The arguments of a rule as Lean text."""
    return [f"(atom x {i})" for i in range(count)]


def premises(
    speech: Speech, relation: t.Relation, conds: Sequence[t.Cond], hyp: str = "h"
) -> tuple[list[str], list[str]]:
    """What a rule asks for, and what then proves the hypotheses of a lemma."""
    given = [f".le {leaves.number(0)} {speech.names[param]}" for param in relation.params]
    paths = (f"{hyp}{'.2' * i}.1" for i in range(1000))
    proofs = [next(paths) for _ in given]
    for cond in conds:
        parts = comparisons(cond)
        given += [speech.comparison(part.op, part.left, part.right) for part in parts]
        proofs.append(conjunction(cond, (next(paths) for _ in parts)))
    return given, proofs


def same(
    speech: Speech, relation: t.Relation, value: str, args: Sequence[t.Expr] | None = None
) -> str:
    """That a call has a value."""
    given = [t.Var(param) for param in relation.params] if args is None else args
    texts = [speech.term(arg) for arg in given]
    padded = [*texts, *[leaves.number(0)] * (MOST_ARGUMENTS - len(texts))]
    return f".same {speech.number(relation.name)} {' '.join(padded)} {value}"


def said(speech: Speech, relation: t.Relation, lemma: Lemma) -> str:
    """What a lemma says."""
    if lemma.op == "==" and lemma.scale == t.Int(1):
        return same(speech, relation, speech.term(lemma.bound))
    call: t.Expr = t.Call(lemma.relation, tuple(t.Var(p) for p in relation.params))
    left = call if lemma.scale == t.Int(1) else t.Binary("*", lemma.scale, call)
    return speech.comparison(lemma.op, left, lemma.bound)


@frozen
class Hypothesis:
    """A condition on the theorem's own parameters, and what proves it."""

    cond: t.Cond
    proof: str

    def parts(self) -> list[tuple[t.Compare, str]]:
        """The comparisons, each with its proof."""
        parts = comparisons(self.cond)
        if len(parts) > 1 and any(not isinstance(arg, t.Compare) for arg in _args(self.cond)):
            raise NoData("a conjunction of conjunctions")
        last = len(parts) - 1
        return [
            (part, self.proof + (".2" * i + (".1" if i < last else "") if last else ""))
            for i, part in enumerate(parts)
        ]


def _args(cond: t.Cond) -> tuple[t.Cond, ...]:
    return cond.args if isinstance(cond, t.And) else ()


@mutable
class Rules:
    """The rules that one theorem uses."""

    book: Book
    references: list[Reference] = field(factory=list)

    def number(self, reference: Reference) -> int:
        """The number of a rule."""
        if reference not in self.references:
            self.references.append(reference)
        return self.references.index(reference)

    def texts(self) -> tuple[str, str]:
        """The rules, and the proofs that they hold."""
        proofs = ", ".join([*(reference.proof for reference in self.references), "trivial"])
        shown = f"⟨{proofs}⟩" if self.references else "trivial"
        return f"[{', '.join(reference.rule for reference in self.references)}]", shown

    def theorem(
        self, own: Speech, given: Sequence[Hypothesis], goal: str, tree: str, point: Sequence[str]
    ) -> list[str]:
        """The tactics that show the goal at a point by a tree."""
        self.book.define()
        conds = [part for hyp in given for part in hyp.parts()]
        texts = [own.comparison(part.op, part.left, part.right) for part, _ in conds]
        rules, shown = self.texts()
        hyps = tuple_of(path for _, path in conds)
        signs = tuple_of(f"h_{ghost}" for ghost in point)
        return [
            f"have g' := shown_by {FUNCTIONS} [{', '.join(texts)}] ({goal}) {rules}",
            f"  {tree}",
            f"  {len(point)} (by decide +kernel) {shown} [{', '.join(point)}] rfl {signs} {hyps}",
            spelled("g'"),
            "exact g'",
        ]


def of_theory(rule: str) -> Reference:
    """A rule that the theory proves."""
    name, *numbers = rule.split()
    text = f"({rule})" if numbers else rule
    return Reference(text, f"({' '.join((f'{name}_holds', '_', *numbers))})")


def tuple_of(proofs: Iterable[str]) -> str:
    """The proof of a conjunction that ends with True."""
    items = list(proofs)
    return f"⟨{', '.join((*items, 'trivial'))}⟩" if items else "trivial"
