"""O, Omega and Theta: constants c and n0, found and proved.

E in O(G) is proved by a c > 0 and an n0 with E <= c G and G > 0 for all n >= n0, where n is the
claim's first parameter; the c is the least for which this module finds a proof at that n0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from passbound.checker import linear
from passbound.checker.asymptotics import Kind, comparison, from_start, kinds, positive
from passbound.checker.cases import GiveUp
from passbound.checker.knowledge import Knowledge
from passbound.checker.obligations import LemmaOp, PartProof, part_leaves
from passbound.checker.proofs import Constant, Group, PartEntry, lemmas_of
from passbound.checker.search import Stuck, close_leaves
from passbound.checker.strengthen import EFFORTS, drafts, fill, unresolved
from passbound.checker.walk import called, inlined
from passbound.models import terms as t
from passbound.models.bounds import parameter_bounds
from passbound.models.errors import EvaluationError

C = f"{linear.UNKNOWN}c"
STARTS = tuple(range(17))
DEGREES = (0, 1, 2)

POINTS = 40
POINT_STEPS = 20_000


def show_asymptotic(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic
) -> tuple[Constant, ...] | str:
    """The constants of an asymptotic part, proved, or why none were found."""
    if called(part.bound):
        return "the bound calls a relation: give the call a name first (`size = g(n)`)"
    constants: list[Constant] = []
    for kind in kinds(part):
        found = _one_side(knowledge, claim, part, kind)
        if found is None:
            return f"no constants were found for {kind}"
        constants.append(found)
    return tuple(constants)


def _one_side(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic, kind: Kind
) -> Constant | None:
    names = sorted(called(inlined(claim, part.expr)) | called(inlined(claim, part.bound)))
    # Only a name that is bound to a call makes the bound need closed forms.
    forms = knowledge.known_forms(sorted(called(inlined(claim, part.bound))))
    _, most = parameter_bounds(claim)[claim.params[0]]
    for n0 in (*STARTS, *(() if most is None else (most + 1,))):
        if kind == "Omega" and _vanishes(knowledge, claim, part, n0):
            continue
        above = from_start(claim, n0)
        sign = _entry(knowledge, above, positive(part), forms)
        if sign is None:
            continue
        for groups, c in _candidates(knowledge, above, part, kind, names):
            entry = _entry(knowledge, above, comparison(part, kind, t.Rational(c)), groups)
            if entry is not None:
                return Constant(kind, c, n0, entry, sign)
    return None


def _vanishes(knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic, n: int) -> bool:
    """Whether the left side is 0 or less at a small point with that n: no c > 0 can do there."""
    evaluator = knowledge.program.evaluator
    others = len(claim.params) - 1
    for rest in product(range(4), repeat=others) if others < 4 else ():
        try:
            env = evaluator.environment(claim, (n, *rest), POINT_STEPS)
            if env is not None and evaluator.expr(part.expr, env, POINT_STEPS) <= 0:
                return True
        except EvaluationError:
            continue
    return False


def _entry(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, groups: Sequence[Group]
) -> PartEntry | None:
    try:
        leaves = part_leaves(knowledge.program, claim, part, lemmas_of(groups), PartProof())
    except GiveUp:
        return None
    closings = close_leaves(leaves, (1, 2))
    return None if isinstance(closings, Stuck) else PartEntry(PartProof(), closings, tuple(groups))


def _candidates(
    knowledge: Knowledge,
    claim: t.Claim,
    part: t.Asymptotic,
    kind: Kind,
    names: Sequence[str],
) -> Iterator[tuple[tuple[Group, ...], Fraction]]:
    """Lemmas and the best constant that the linear program finds with them."""
    forms = tuple(knowledge.known_forms(names))
    wanted = comparison(part, kind, t.Var(C))
    objective: list[linear.Linear] = [{C: 1 if kind == "O" else -1}]
    groups = unresolved(knowledge, names)
    tries = (
        [(0, (effort, 0), 0) for effort in DEGREES]
        if not groups
        else [
            (degree, effort, witness)
            for effort in EFFORTS
            for degree in (1, 2, 3)
            for witness in (0, 1)
        ]
    )
    best: tuple[tuple[Group, ...], Fraction] | None = None
    for degree, effort, witness in tries:
        op: LemmaOp = "<=" if kind == "O" else ">="
        drafted = drafts(knowledge, groups, op, degree, witness)
        found = fill(knowledge, drafted, forms, claim, [wanted], effort, objective, (C,))
        if found is None:
            continue
        c = found[1].get(C, Fraction(0))
        if kind == "O" and c <= 0:
            c = Fraction(1)
        if c <= 0 or (best is not None and (c >= best[1] if kind == "O" else c <= best[1])):
            continue
        best = (*forms, *found[0]), c
        if groups or attained(knowledge, claim, part, c, 0):
            break
    if best is not None:
        yield best


def attained(
    knowledge: Knowledge, claim: t.Claim, part: t.Asymptotic, c: Fraction, n0: int
) -> bool:
    """Whether some point from n0 on has expr = c * bound, so that no better c is possible there."""
    evaluator = knowledge.program.evaluator
    equal = t.Comparison("==", part.expr, t.Binary("*", t.Rational(c), part.bound))
    others = len(claim.params) - 1
    for n in range(n0, n0 + POINTS):
        for rest in product(range(4), repeat=others) if others < 4 else ():
            try:
                env = evaluator.environment(claim, (n, *rest), POINT_STEPS)
                if env is not None and evaluator.part(equal, env, POINT_STEPS):
                    return True
            except EvaluationError:
                continue
    return False
