"""O, Omega and Theta: constants c and n0, found and proved.

E in O(G) is proved by a c > 0 and an n0 with E <= c G and G > 0 for all n >= n0, where n is the
claim's first parameter; the c is the least for which this module finds a proof at that n0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal

from attrs import evolve

from passbound.checker import linear
from passbound.checker.cases import GiveUp
from passbound.checker.knowledge import Group, Knowledge
from passbound.checker.obligations import PartProof, part_leaves
from passbound.checker.program import called
from passbound.checker.proofs import Constant, PartEntry
from passbound.checker.search import Stuck, close_leaves
from passbound.checker.strengthen import drafts, fill, unresolved
from passbound.models import terms as t

C = f"{linear.UNKNOWN}c"
STARTS = (0, 1, 2, 3, 4, 5, 6, 8, 12, 16)
DEGREES = (0, 1, 2)

Kind = Literal["O", "Omega"]


def kinds(part: t.Asymptotic) -> tuple[Kind, ...]:
    """The one-sided claims that an asymptotic part stands for."""
    return ("O", "Omega") if part.kind == "Theta" else (part.kind,)


def from_start(claim: t.Claim, n0: int) -> t.Claim:
    """The claim with its first parameter >= n0."""
    start = t.Compare(">=", t.Var(claim.params[0]), t.Int(n0))
    return evolve(claim, asserts=(*claim.asserts, start))


def comparison(part: t.Asymptotic, kind: Kind, c: t.Expr) -> t.Comparison:
    """expr <= c * bound, or >= for Omega."""
    return t.Comparison("<=" if kind == "O" else ">=", part.expr, t.Binary("*", c, part.bound))


def positive(part: t.Asymptotic) -> t.Comparison:
    """bound > 0."""
    return t.Comparison(">", part.bound, t.Int(0))


def show_asymptotic(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic
) -> tuple[tuple[Group, ...], tuple[Constant, ...]] | str:
    """The lemmas and constants of an asymptotic part, or why none were found."""
    groups: list[Group] = []
    constants: list[Constant] = []
    for kind in kinds(part):
        found = _one_side(knowledge, claim, part, kind)
        if found is None:
            return f"no constants were found for {kind}"
        groups += [group for group in found[0] if group not in groups]
        constants.append(found[1])
    return tuple(groups), tuple(constants)


def _one_side(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic, kind: Kind
) -> tuple[tuple[Group, ...], Constant] | None:
    for n0 in STARTS:
        above = from_start(claim, n0)
        sign = _positive_from(knowledge, above, part)
        if sign is None:
            continue
        for groups, c in _candidates(knowledge, above, part, kind):
            entry = _entry(knowledge, above, comparison(part, kind, t.Rational(c)), groups)
            if entry is not None:
                return groups, Constant(kind, c, n0, entry, sign)
    return None


def _positive_from(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic
) -> PartEntry | None:
    return _entry(knowledge, claim, positive(part), ())


def _entry(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, groups: Sequence[Group]
) -> PartEntry | None:
    lemmas = [entry.lemma for group in groups for entry in group]
    try:
        leaves = part_leaves(knowledge.program, claim, part, lemmas, PartProof())
    except GiveUp:
        return None
    closings = close_leaves(leaves, (1, 2))
    return None if isinstance(closings, Stuck) else PartEntry(PartProof(), closings)


def _candidates(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic, kind: Kind
) -> Iterator[tuple[tuple[Group, ...], Fraction]]:
    """Lemmas and the best constant that the linear program finds with them."""
    names = sorted(called(part.expr))
    forms = tuple(knowledge.known_forms(names))
    wanted = comparison(part, kind, t.Var(C))
    objective: list[linear.Linear] = [{C: 1 if kind == "O" else -1}]
    groups = unresolved(knowledge, names)
    tries = [(0, effort, 0) for effort in DEGREES] if not groups else [
        (degree, effort, witness)
        for effort in (0, 1)
        for degree in (1, 2, 3)
        for witness in (0, 1)
    ]
    for degree, effort, witness in tries:
        op = "<=" if kind == "O" else ">="
        drafted = drafts(knowledge, groups, op, degree, witness)
        found = fill(knowledge, drafted, forms, claim, [wanted], effort, objective, (C,))
        if found is None:
            continue
        c = found[1].get(C, Fraction(0))
        if kind == "O" and c <= 0:
            c = Fraction(1)
        if c > 0:
            yield (*forms, *found[0]), c
            return
