"""Lemmas that are proved by data, and what a proof by cases is, in tactics and as data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from passbound.checker.kernel import leaves
from passbound.checker.kernel.batch import batched
from passbound.checker.kernel.bylemmas import ByLemmas, Stated
from passbound.checker.kernel.casetree import impossible
from passbound.checker.kernel.contexts import Context, NoData
from passbound.checker.kernel.recorder import Recorder
from passbound.checker.kernel.rulebook import (
    FUNCTIONS,
    Book,
    Hypothesis,
    Reference,
    Rules,
    said,
    spelled,
    tuple_of,
)
from passbound.checker.kernel.scripts import Draw, Script
from passbound.checker.kernel.speech import comparisons
from passbound.checker.kernel.statement import ident
from passbound.checker.kernel.tree import Block
from passbound.checker.kernel.values import Leaf
from passbound.checker.lemmas import Lemma
from passbound.checker.polynomial import Poly


@frozen
class ShownCases:
    """A proof by cases: tactics, and the same as data."""

    intro: list[str]
    block: Block
    rules: Rules
    given: Sequence[Hypothesis]
    ghosts: Mapping[str, str]

    def lines(self) -> list[str]:
        """The tactics."""
        return [*self.intro, *batched(self.block.lines)]

    def tree(self) -> str:
        """The proof as data.  Raises NoData."""
        point = tuple((param, Poly.variable(ghost)) for param, ghost in self.ghosts.items())

        def told(script: Script) -> None:
            here = dict(script.context.point)
            Recorder(script, self.rules, self.given, None, None, here).tell()

        return self.block.draw(Context(tuple(self.ghosts.values()), point=point, told=told))


def refuted(
    rules: Rules,
    given: Sequence[Hypothesis],
    number: int,
    leaf: Leaf,
    calls: ByLemmas,
    point: Mapping[str, Poly],
) -> Draw:
    """A case in which a hypothesis does not hold."""

    def draw(context: Context) -> str:
        script = Script(context)
        Recorder(script, rules, given, leaf, calls, point).hypothesis(given[number])
        return impossible(script)

    return draw


def lemmas_as_data(
    book: Book, base: str, stated: Sequence[Stated], shown: Sequence[ShownCases], rules: Rules
) -> list[str]:
    """Lemmas that are proved together, as rules of the book.  Raises NoData and NoShape.

    A line `@NAME` stands where a lemma may have to be written out (`needed`).
    """
    told = [_said(book, s.lemma) for s in stated]
    trees = [one.tree() for one in shown]
    book.define()
    cases = [_case(s) for s in stated]
    texts, proofs = rules.texts()
    lines = book.declarations()
    lines += [f"def {case} : Lemma := {text}" for case, text in zip(cases, told, strict=True)]
    lines += [
        f"theorem {base}_data : All (Lemma.Holds {FUNCTIONS}) [{', '.join(cases)}] :=",
        f"  by_induction {FUNCTIONS} [{', '.join(cases)}] {texts} [",
        *(f"    {tree}{',' if i < len(trees) - 1 else ''}" for i, tree in enumerate(trees)),
        f"  ] (by decide +kernel) {proofs}",
    ]
    for i, s in enumerate(stated):
        book.names["lemma", s.name] = Reference(f"{_case(s)}.rule", f"{base}_data{'.2' * i}.1")
        lines.append(f"@{s.name}")
    return lines


def _case(stated: Stated) -> str:
    return f"{stated.name}_said"


def _said(book: Book, lemma: Lemma) -> str:
    """A lemma as data."""
    relation = book.relations[lemma.relation]
    speech = book.speech(relation)
    own = book.functions.get(relation.name)
    if own is not None and own.family:
        raise NoData("several relations that recur together")
    size = leaves.number(0) if own is None or own.size is None else speech.term(own.size)
    parts = [part for c in (*relation.domain, *lemma.where) for part in comparisons(c)]
    given = ", ".join(speech.comparison(part.op, part.left, part.right) for part in parts)
    return f"⟨{len(relation.params)}, [{given}], {size}, {said(speech, relation, lemma)}⟩"


def spelled_out(book: Book, stated: Stated, text: str) -> list[str]:
    """A lemma that was proved by data, written out as `text`."""
    relation = book.relations[stated.lemma.relation]
    params = [ident(param) for param in relation.params]
    conds = [*relation.domain, *stated.lemma.where]
    hyps = [Hypothesis(c, f"k{i}'") for i, c in enumerate(conds)]
    signs = [f"h{i}'" for i in range(len(params))]
    paths = [*signs, *(path for hyp in hyps for _, path in hyp.parts())]
    names = " ".join((*params, *signs, *(hyp.proof for hyp in hyps)))
    proof = book.names["lemma", stated.name].proof
    return [
        f"theorem {stated.name} : {text} := by",
        f"  intro {names}",
        f"  have g' := {proof} [{', '.join(params)}] rfl {tuple_of(paths)}",
        "  " + spelled("g'", "Lemma.rule", _case(stated)),
        "  exact g'",
    ]


def needed(proof: Sequence[str], written: Mapping[str, list[str]]) -> list[str]:
    """The lines of a proof, with those lemmas written out that the others speak of."""
    text = "\n".join(line for line in proof if not line.startswith("@"))
    names = set(re.findall(r"Steps\.[\w']+", text))
    lines: list[str] = []
    for line in proof:
        if not line.startswith("@"):
            lines.append(line)
        elif line[1:] in names:
            lines += written[line[1:]]
    return lines
