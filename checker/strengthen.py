"""Bounds that are stronger than a claim: templates with coefficients found by linear programming.

The obligations of a template lemma and of the claim are linear in the template's coefficients, so
one linear program settles both: a bound that is inductive and that implies the claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from attrs import evolve, frozen

from passbound.checker import linear
from passbound.checker.cases import GiveUp
from passbound.checker.contexts import Context, passed_on
from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge
from passbound.checker.lemmas import Lemma, LemmaOp
from passbound.checker.obligations import Leaf, PartProof, lemma_leaves, part_leaves
from passbound.checker.polynomial import Poly
from passbound.checker.proofs import Group, lemmas_of
from passbound.checker.sampling import combination
from passbound.checker.search import Stuck
from passbound.checker.templates import Basis, Shape, basis, group_shape, has_choice, uneven_basis
from passbound.models import terms as t

ONE = t.Int(1)

TERMS_AT_MOST = 30

EFFORTS = ((0, 0), (1, 0), (1, 1))
"""Degrees of the products of facts for the claim and for the induction steps, cheap ones first."""
FEW = 16
"""Uneven parts of at most so many are looked at one by one: rounding means little for others."""
UNEVEN = ((1, 2), (2, 2))
"""For uneven parts: what n log n loses on a part is a fact about logarithms times the part."""
LEAVES_AT_MOST = 300
FACTS_AT_MOST = 16


@frozen
class Draft:
    """A template lemma: its terms and the names of their unknown coefficients."""

    lemma: Lemma
    names: tuple[str, ...]
    terms: tuple[t.Expr, ...]

    def filled(self, values: dict[str, Fraction]) -> Lemma:
        """The lemma with numbers in the place of the unknown coefficients."""
        numbers = [values.get(name, Fraction(0)) for name in self.names]
        return evolve(self.lemma, bound=combination(numbers, self.terms))


def unresolved(knowledge: Knowledge, names: Sequence[str]) -> list[tuple[str, ...]]:
    """The recursive groups that are reached and have no closed form."""
    return [
        group
        for group in knowledge.reachable(names)
        if knowledge.is_recursive(group) and knowledge.closed_form(group[0]) is None
    ]


def draft_choices(
    knowledge: Knowledge,
    groups: Sequence[tuple[str, ...]],
    op: LemmaOp,
    degree: int,
    scale: t.Expr = ONE,
    where: Mapping[str, Context] = {},
) -> Iterator[list[Draft]]:
    """Template lemmas for every relation of the groups, one list for each way to bound choices.

    They need to hold only `where` that is, by relation.
    """
    bases = [(name, basis(shape, degree)) for name, shape in _shapes(knowledge, groups)]
    yield from _drafts(knowledge, bases, op, scale, where)


def uneven_choices(
    knowledge: Knowledge,
    groups: Sequence[tuple[str, ...]],
    op: LemmaOp,
    where: Mapping[str, Context] = {},
) -> Iterator[list[Draft]]:
    """Small template lemmas for what splits into uneven parts; none where nothing does."""
    shapes = _shapes(knowledge, groups)
    if any(shape.uneven for _, shape in shapes):
        bases = [
            (name, uneven_basis(shape, op) if shape.uneven else basis(shape, 1))
            for name, shape in shapes
        ]
        few = {
            name: tuple(t.Compare("<=", t.Var(n), t.Int(FEW)) for n, _ in shape.uneven)
            for name, shape in shapes
        }
        for drafted in _drafts(knowledge, bases, op, ONE, where):
            yield [evolve(d, lemma=evolve(d.lemma, cases=few[d.lemma.relation])) for d in drafted]


def _shapes(knowledge: Knowledge, groups: Sequence[tuple[str, ...]]) -> list[tuple[str, Shape]]:
    relations = knowledge.program.relations
    return [(name, group_shape(relations, name, group)) for group in groups for name in group]


def _drafts(
    knowledge: Knowledge,
    bases: Sequence[tuple[str, Basis]],
    op: LemmaOp,
    scale: t.Expr,
    where: Mapping[str, Context],
) -> Iterator[list[Draft]]:
    relations = knowledge.program.relations
    for witness in (0, 1) if any(has_choice(relations[n].body) for n, _ in bases) else (0,):
        yield [draft(name, terms, op, witness, scale, where.get(name, ())) for name, terms in bases]


def draft(
    name: str,
    terms: Basis,
    op: LemmaOp,
    witness: int = 0,
    scale: t.Expr = ONE,
    where: Context = (),
) -> Draft:
    """A template lemma for a relation, with some terms."""
    chosen = terms.terms[:TERMS_AT_MOST]
    names = tuple(f"{linear.UNKNOWN}{name}.{i}" for i in range(len(chosen)))
    bound: t.Expr = t.Int(0)
    for unknown, term in zip(names, chosen, strict=True):
        bound = t.Binary("+", bound, t.Binary("*", t.Var(unknown), term))
    where = tuple(dict.fromkeys((*terms.where, *where)))
    return Draft(Lemma(name, op, bound, scale, where, witness=witness), names, chosen)


def template_env(drafted: Sequence[Draft], *others: str) -> dict[str, Poly]:
    """The unknown coefficients as variables."""
    names = [name for draft in drafted for name in draft.names]
    return {name: Poly.variable(name) for name in (*names, *others)}


def strengthened(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, names: Sequence[str]
) -> Iterator[tuple[Group, ...]]:
    """Groups of lemmas, found and proved, that should imply the comparison."""
    ops: tuple[LemmaOp, ...] = ("<=", ">=")
    open_groups = unresolved(knowledge, names)
    if not open_groups:
        return
    forms = tuple(knowledge.known_forms(names))
    where = passed_on(knowledge.program.relations, claim, part.left, part.right)
    for op in ops:
        for drafted in uneven_choices(knowledge, open_groups, op, where):
            found = fill(knowledge, drafted, forms, claim, [part], UNEVEN[0])
            if found is not None:
                yield (*forms, *found[0])
    for degree, effort, op in settings(ops):
        for drafted in draft_choices(knowledge, open_groups, op, degree, where=where):
            found = fill(knowledge, drafted, forms, claim, [part], effort)
            if found is not None:
                yield (*forms, *found[0])


def settings(ops: Sequence[LemmaOp]) -> Iterator[tuple[int, tuple[int, int], LemmaOp]]:
    """Degree of the template, degree of the multipliers, direction: cheap ones first."""
    for effort in EFFORTS:
        for degree in (1, 2, 3):
            for op in ops:
                yield degree, effort, op


def fill(
    knowledge: Knowledge,
    drafted: Sequence[Draft],
    forms: Sequence[Group],
    claim: t.Claim,
    parts: Sequence[t.Comparison],
    effort: tuple[int, int],
    objective: Sequence[linear.Linear] = (),
    extra: Sequence[str] = (),
) -> tuple[tuple[Group, ...], dict[str, Fraction]] | None:
    """Coefficients under which the drafts are inductive and the parts follow; the drafts proved.

    The values of the `extra` unknowns (the constants of asymptotic parts) come with them.
    """
    program = knowledge.program
    known = lemmas_of(forms)
    together = [draft.lemma for draft in drafted]
    env = template_env(drafted, *extra)
    shown: list[Leaf] = []
    try:
        for part in parts:
            shown += part_leaves(program, claim, part, [*known, *together], PartProof(), env)
        steps = draft_leaves(knowledge, drafted, known)
    except GiveUp:
        return None
    goals = [
        linear.Goal(goal, simplest(leaf.facts), degree)
        for leaves, degree in zip((shown, steps), effort, strict=True)
        for leaf in leaves
        for goal in leaf.goals
    ]
    if len(goals) > LEAVES_AT_MOST:
        return None
    try:
        solution = linear.solve(goals, minimise=objective)
    except ValueError:
        return None
    if solution is None:
        return None
    filled = [draft.filled(solution.values) for draft in drafted]
    proved: list[Group] = []
    for group in _grouped(knowledge, filled):
        result = knowledge.prove_group(group, (*forms, *proved), (1, 2))
        if result is None or isinstance(result, Stuck):
            return None
        proved.append(result)
    return tuple(proved), solution.values


def draft_leaves(
    knowledge: Knowledge, drafted: Sequence[Draft], known: Sequence[Lemma]
) -> list[Leaf]:
    """The obligations of the drafts themselves, which are the same for every claim."""
    together = tuple(draft.lemma for draft in drafted)
    key = (together, tuple(known))
    if key not in knowledge.drafted:
        env = template_env(drafted)
        leaves: list[Leaf] = []
        try:
            with EFFORT.apart():
                for lemma in together:
                    leaves += lemma_leaves(knowledge.program, lemma, known, together, env)
            knowledge.drafted[key] = leaves
        except GiveUp as reason:
            knowledge.drafted[key] = reason
    found = knowledge.drafted[key]
    if isinstance(found, GiveUp):
        raise found
    return found


def simplest(facts: Sequence[Poly]) -> tuple[Poly, ...]:
    """A few facts, those of low degree first."""
    return tuple(sorted(facts, key=lambda f: (f.degree, len(f.terms)))[:FACTS_AT_MOST])


def _grouped(knowledge: Knowledge, lemmas: Sequence[Lemma]) -> list[list[Lemma]]:
    groups: dict[tuple[str, ...], list[Lemma]] = {}
    for lemma in lemmas:
        groups.setdefault(knowledge.group_of(lemma.relation), []).append(lemma)
    return list(groups.values())
