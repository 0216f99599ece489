"""`passbound explain`: the proof or the refutation of a claim, in a reader's words.

The obligations are generated again from the certificate, as the re-checker does it, and each is
written out: the case, the inequality, and why it holds there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from attrs import evolve

from passbound.checker.asymptotics import comparison, divergence_claim, from_start
from passbound.checker.certificate import Certificate, Counterexample, Divergence, Exhaustion
from passbound.checker.counterexamples import at_point, below
from passbound.checker.loading import BadInput, load
from passbound.checker.obligations import Leaf, lemma_leaves, part_leaves
from passbound.checker.polynomial import Poly, format_poly
from passbound.checker.positivity import Closing
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import (
    Closings,
    Constant,
    Descent,
    Group,
    LemmaProof,
    PartEntry,
    Proof,
    lemmas_of,
)
from passbound.checker.recheck import recheck
from passbound.checker.report import EXIT_BAD_INPUT, Verdict
from passbound.checker.report_text import TextReport, explanation
from passbound.checker.selection import Selection
from passbound.checker.terminal import clean, standard
from passbound.checker.walk import cond_names
from passbound.models import terms as t
from passbound.models.printer import cond_source, expr_source, part_source, relation_source

_GHOST = re.compile(r"\b([A-Za-z]\w*?)_+(\d+)\b")
_SUM = re.compile(r"sum_\d+_*$")
"""The names of the recursions that stand for sums."""
_LETTERS = "qrstuvwxyzabcdefghijklm"
_LONG = 160


def run(file: str, name: str, timeout: float, ascii_only: bool) -> int:
    """Decide one claim and explain how it was decided."""
    from passbound.checker.pipeline import start

    module = load(file)
    out = standard(ascii_only)
    work = start((file,), Selection("is", name.rpartition(".")[2]), timeout)
    for _ in work:
        pass
    report = work.report()
    if report.errors:
        text = TextReport(out)
        for problem in report.errors:
            text.problem(problem)
        return EXIT_BAD_INPUT
    if not report.verdicts:
        from passbound.checker.loading import claim_of

        claim_of(module, name)
        raise BadInput(f"{file} has no claim {name!r}")
    for line in explained(report.verdicts[0]):
        out.line(clean(line))
    return 0


def explained(verdict: Verdict) -> Iterator[str]:
    """The lines of an explanation."""
    held = f" (held by {verdict.held_by})" if verdict.held_by else ""
    yield f"{verdict.claim} is {verdict.verdict}{held}."
    yield ""
    yield from _statement(verdict)
    if verdict.certificate is not None:
        yield from _evidence(verdict, verdict.certificate)
    else:
        yield from explanation(verdict)
    for warning in verdict.warnings:
        yield f"Note: {warning}."


def _statement(verdict: Verdict) -> Iterator[str]:
    statement = verdict.statement
    params = ", ".join(statement.params)
    scope = f"For all {params} = 0, 1, 2, ..." if params else "Once and for all"
    if statement.asserts:
        scope += f" with {' and '.join(statement.asserts)}"
    yield f"{scope}:"
    for name, value in statement.lets:
        yield f"    {name} = {value}"
    for part in statement.parts:
        yield f"    {part}"
    yield ""


def _evidence(verdict: Verdict, certificate: Certificate) -> Iterator[str]:
    checked = recheck(certificate)
    relations, claim = checked.relations, checked.claim
    match checked.evidence:
        case Exhaustion():
            yield "The asserts leave finitely many inputs, and the claim was evaluated at each."
        case Proof() as proof:
            program, desugared = desugar(relations, claim)
            assert desugared is not None
            yield from _Explanation(program, relations).proof(desugared, proof)
        case Counterexample() as found:
            yield from _counterexample(verdict, relations, claim, found)
        case Divergence() as found:
            yield from _divergence(relations, claim, found)


def _counterexample(
    verdict: Verdict, relations: dict[str, t.Relation], claim: t.Claim, found: Counterexample
) -> Iterator[str]:
    for note in explanation(verdict):
        yield f"It {note}." if note.startswith("fails") else note
    yield ""
    program, desugared = desugar(relations, claim)
    assert desugared is not None
    told = _Explanation(program, relations)
    values = tuple(found.values.values())
    if isinstance(found.failure, Proof):
        part = desugared.parts[found.part]
        assert isinstance(part, t.Comparison)
        yield "The two sides are too large to compare by evaluation.  It is proved that there"
        yield f"the left one {found.op} the right one:"
        yield ""
        yield from told.proof(at_point(desugared, part, found.op, values), found.failure)
    if found.minimal == "evaluation":
        yield "It is the smallest counterexample: every smaller input was evaluated."
    elif isinstance(found.minimal, Proof):
        yield "It is the smallest counterexample: below it the claim is proved."
        yield ""
        yield from told.proof(below(desugared, values[0]), found.minimal)
    else:
        yield "Whether it is the smallest counterexample is not known."


def _divergence(
    relations: dict[str, t.Relation], claim: t.Claim, found: Divergence
) -> Iterator[str]:
    part = claim.parts[found.part]
    assert isinstance(part, t.Asymptotic)
    family = {name: e for name, e in found.family.items() if e != t.Var(name)}
    point = ", ".join(f"{name} = {expr_source(e)}" for name, e in family.items())
    along = f"along {point} " if point else ""
    left, right = expr_source(part.expr), expr_source(part.bound)
    above, under = (left, right) if found.kind == "O" else (right, left)
    yield f"No constant will do: {along}for t = {found.start}, {found.start + 1}, ..."
    yield f"{above} outgrows {under} by a factor of at least a constant times {found.factor}."
    yield "This is proved:"
    yield ""
    restated = divergence_claim(claim, part, found.kind, found.family, found.factor, found.start)
    program, desugared = desugar(relations, restated)
    assert desugared is not None
    yield from _Explanation(program, relations).proof(desugared, found.proof)


class _Explanation:
    """Explains the proofs over one program."""

    def __init__(self, program: Program, relations: dict[str, t.Relation]) -> None:
        self.program = program
        self.own = relations

    def proof(self, claim: t.Claim, proof: Proof) -> Iterator[str]:
        """The whole of a proof."""
        yield from self._helpers()
        yield from self._termination(proof.foundation.descents)
        number = count(1)
        for group in proof.groups:
            for entry in group.entries:
                yield from self._lemma(next(number), entry, group)
        for index, (part, shown) in enumerate(zip(claim.parts, proof.parts, strict=True)):
            several = f", part {index + 1}" if len(claim.parts) > 1 else ""
            if isinstance(shown, PartEntry):
                assert isinstance(part, t.Comparison)
                yield f"The claim{several}"
                yield from self._part(claim, part, shown)
            else:
                assert isinstance(part, t.Asymptotic)
                for constant in shown:
                    yield f"The claim{several}, {constant.kind}"
                    yield from self._constant(claim, part, constant)

    def _helpers(self) -> Iterator[str]:
        helpers = [r for name, r in self.program.relations.items() if name not in self.own]
        for heading, wanted in (
            ("Sums are written as recursions:", True),
            ("With numbers in the place of parameters:", False),
        ):
            chosen = [r for r in helpers if bool(_SUM.match(r.name)) is wanted]
            if chosen:
                yield heading
                yield ""
            for relation in chosen:
                for line in relation_source(relation).splitlines()[1:]:
                    yield f"    {line}"
                yield ""

    def _termination(self, descents: Sequence[Descent]) -> Iterator[str]:
        recursive = [descent for descent in descents if descent.levels]
        if not recursive:
            return
        yield "Why every call has a value"
        for descent in recursive:
            names = " and ".join(descent.group)
            levels = [
                " and ".join(sorted({expr_source(measure) for measure in level.values()}))
                for level in descent.levels
            ]
            first, *later = levels
            text = f"{first} falls along every recursive call of {names} and stays a natural number"
            if later:
                then = ", then by ".join(later)
                text = f"the calls of {names} fall lexicographically: by {first}, then by {then}"
            yield f"    {text}."
        yield ""

    def _lemma(self, number: int, entry: LemmaProof, group: Group) -> Iterator[str]:
        lemma = entry.lemma
        relation = self.program.relations[lemma.relation]
        call = f"{lemma.relation}({', '.join(relation.params)})"
        if lemma.scale != t.Int(1):
            call = f"({expr_source(lemma.scale)}) * {call}"
        conds = [cond for cond in (*relation.domain, *lemma.where) if cond_names(cond)]
        texts = dict.fromkeys(map(cond_source, conds))
        where = f"   for {' and '.join(texts)}" if texts else ""
        yield f"Lemma {number}, by induction on the calls"
        yield f"    {call} {lemma.op} {expr_source(lemma.bound)}{where}"
        leaves = lemma_leaves(self.program, lemma, lemmas_of(group.below), group.lemmas)
        bound = "the bound, its calls by their bodies," if lemma.unfold else "the bound"
        yield from _leaves(leaves, entry.closings, bound, "the body, its calls by their lemmas")
        yield ""

    def _part(self, claim: t.Claim, part: t.Comparison, entry: PartEntry) -> Iterator[str]:
        yield f"    {part_source(_without_one(part))}"
        leaves = part_leaves(self.program, claim, part, lemmas_of(entry.groups), entry.how)
        yield from _leaves(leaves, entry.closings, "the larger side", "the smaller one")
        yield ""

    def _constant(self, claim: t.Claim, part: t.Asymptotic, constant: Constant) -> Iterator[str]:
        first = claim.params[0]
        bound, above = expr_source(part.bound), from_start(claim, constant.n0)
        yield f"    with c = {constant.c} for {first} >= {constant.n0}, where {bound} > 0"
        wanted = comparison(part, constant.kind, t.Rational(constant.c))
        yield from self._part(above, wanted, constant.comparison)


def _without_one(part: t.Comparison) -> t.Comparison:
    """The part as it is shown: 1 * G is G."""
    match part.right:
        case t.Binary("*", t.Rational(value) | t.Int(value), bound) if value == 1:
            return evolve(part, right=bound)
    return part


# --- obligations -------------------------------------------------------------------------------


def _leaves(leaves: Sequence[Leaf], closings: Closings, large: str, small: str) -> Iterator[str]:
    """Every case of an obligation; the bases, where nothing is left to choose, come first."""
    numbered = list(enumerate(leaves))
    bases = [item for item in numbered if _is_base(item[1])]
    steps = [item for item in numbered if not _is_base(item[1])]
    for kind, items in (("base", bases), ("step", steps)):
        for i, leaf in items:
            yield from _leaf(kind, i, leaf, closings, f"{large} less {small}")


def _is_base(leaf: Leaf) -> bool:
    return all(value.is_constant for value in leaf.case.env.values())


def _leaf(kind: str, index: int, leaf: Leaf, closings: Closings, what: str) -> Iterator[str]:
    rename = _renaming(leaf)
    env = ", ".join(f"{name} = {rename(value)}" for name, value in leaf.case.env.items())
    yield f"  {kind}: {env}" if env else f"  {kind}:"
    for j, goal in enumerate(leaf.goals):
        label = "" if len(leaf.goals) == 1 else f" ({leaf.labels[j]})"
        if not goal.terms:
            yield f"      {what}{label} is 0"
            continue
        closing = closings.get((index, j), ())
        why = "" if closing else ": no coefficient is negative"
        yield f"      {what}{label} is {_cut(rename(goal))} >= 0{why}"
        if closing:
            yield from _closing(goal, leaf, closing, rename)


def _closing(goal: Poly, leaf: Leaf, closing: Closing, rename: _Renaming) -> Iterator[str]:
    """goal = sum of multiplier * facts + a rest without a negative coefficient."""
    rest = goal
    yield "        since it is the sum of"
    for term in closing:
        product = term.multiplier
        for fact in term.facts:
            product = product * leaf.facts[fact]
        rest = rest - product
        facts = " * ".join(f"({rename(leaf.facts[fact])})" for fact in term.facts)
        shown = " * ".join(filter(None, (f"({rename(term.multiplier)})", facts)))
        yield f"          {_cut(shown)}"
    yield f"        and {_cut(rename(rest))}; each bracket is >= 0 in this case"


class _Renaming:
    """Short names for the ghosts of one case: `n = 2*q + 3` for `n = 2*n_4 + 3`."""

    def __init__(self, taken: set[str]) -> None:
        self._names: dict[str, str] = {}
        self._free = (letter for letter in _LETTERS if letter not in taken)

    def __call__(self, poly: Poly) -> str:
        return _GHOST.sub(self._short, format_poly(poly))

    def _short(self, match: re.Match[str]) -> str:
        ghost = match.group(0)
        if ghost not in self._names:
            self._names[ghost] = next(self._free, ghost)
        return self._names[ghost]


def _renaming(leaf: Leaf) -> _Renaming:
    return _Renaming(set(leaf.case.env))


def _cut(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG]} ..."
