"""O, Omega and Theta: constants c and n0, found and proved.

E in O(G) is proved by a c > 0 and an n0 with E <= c G and G > 0 for all n >= n0, where n is the
claim's first parameter; the c is the least for which this module finds a proof at that n0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import product

from attrs import evolve, field, frozen

from passbound.checker import linear
from passbound.checker.asymptotics import Kind, comparison, from_start, kinds, positive
from passbound.checker.cases import GiveUp
from passbound.checker.contexts import passed_on
from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge
from passbound.checker.lemmas import LemmaOp
from passbound.checker.obligations import PartProof, part_leaves
from passbound.checker.proofs import Constant, Group, PartEntry, lemmas_of
from passbound.checker.search import Stuck, close_leaves
from passbound.checker.strengthen import (
    EFFORTS,
    UNEVEN,
    Draft,
    draft_choices,
    fill,
    uneven_choices,
    unresolved,
)
from passbound.checker.walk import called, inlined
from passbound.models import terms as t
from passbound.models.bounds import parameter_bounds
from passbound.models.errors import EvaluationError

C = f"{linear.UNKNOWN}c"
THOROUGH = ((2, 0), EFFORTS[-1])
"""Degrees of products of facts in the claim and in the steps, see `strengthen.EFFORTS`."""
PASSES = (False, True)
FIRST_STARTS = 4
LATE, LATEST = 16, 128
"""What is not found from a late start on is rarely found from an earlier one."""

POINTS = 40
POINT_STEPS = 20_000


def show_asymptotic(
    knowledge: Knowledge,
    claim: t.Claim,
    part: t.Asymptotic,
    hints: Callable[[Sequence[str]], Sequence[Group]],
    passes: Sequence[bool] = PASSES,
) -> tuple[Constant, ...] | str:
    """The constants of an asymptotic part, proved, or why none were found.

    `hints` gives lemmas on some relations that are tried where nothing else leads on; `passes` say
    whether to be thorough, one time after the other.
    """
    if called(part.bound):
        return "the bound calls a relation: give the call a name first (`size = g(n)`)"
    constants: list[Constant] = []
    for kind in kinds(part):
        side = _Side(knowledge, claim, part, kind)
        found = None
        for thorough in passes:
            found = _one_side(side, thorough)
            if found is None and (beside := hints(_called(claim, part.expr, part.bound))):
                found = _one_side(evolve(side, beside=beside), thorough)
            if found is None and not thorough:
                with EFFORT.apart():
                    found = _from(side, LATEST, LATE, thorough)
            if found is not None:
                break
        if found is None:
            return f"no constants were found for {kind}"
        constants.append(found)
    return tuple(constants)


def _one_side(side: _Side, thorough: bool) -> Constant | None:
    """A constant for one side, from the least start for which one is found."""
    least, most = parameter_bounds(side.claim)[side.claim.params[0]]
    # A start that the asserts already give says nothing new.
    for n0 in (0, *range(max(1, least + 1), FIRST_STARTS)):
        if found := side.constant(n0, thorough):
            return found
    if most is not None:
        return side.beyond(most + 1)
    return _from(side, LATE, FIRST_STARTS - 1, thorough)


def _from(side: _Side, last: int, failed: int, thorough: bool) -> Constant | None:
    """The constant from the least start after `failed` that bisection finds below `last`."""
    least, _ = parameter_bounds(side.claim)[side.claim.params[0]]
    failed = max(failed, least)
    best = side.constant(last, thorough) if last > failed else None
    while best is not None and failed + 1 < best.n0:
        middle = (failed + best.n0) // 2
        found = side.constant(middle, thorough)
        failed, best = (failed, found) if found else (middle, best)
    return best


@frozen
class _Side:
    """One side of an asymptotic part, and all that its constants for different n0 share."""

    knowledge: Knowledge
    claim: t.Claim
    part: t.Asymptotic
    kind: Kind
    beside: Sequence[Group] = ()
    """Lemmas from elsewhere; relations that they bound get no template."""
    names: Sequence[str] = field(init=False)
    forms: Sequence[Group] = field(init=False)
    """Closed forms of what the bound's local names call."""
    signs: dict[int, PartEntry | None] = field(factory=dict)
    """That the bound is positive from some n0 on, where that was asked before."""

    @names.default
    def _names(self) -> Sequence[str]:
        return _called(self.claim, self.part.expr, self.part.bound)

    @forms.default
    def _forms(self) -> Sequence[Group]:
        return self.knowledge.known_forms(_called(self.claim, self.part.bound))

    def constant(self, n0: int, thorough: bool) -> Constant | None:
        """A constant from n0 on; with products of two facts where that is asked for."""
        if self.kind == "Omega" and _vanishes(self.knowledge, self.claim, self.part, n0):
            return None
        above = from_start(self.claim, n0)
        if n0 not in self.signs:
            self.signs[n0] = _entry(self.knowledge, above, positive(self.part), self.forms)
        sign = self.signs[n0]
        if sign is None:
            return None
        candidate = self._candidate(above, thorough)
        if candidate is None:
            return None
        groups, c = candidate
        wanted = comparison(self.part, self.kind, t.Rational(c))
        entry = _entry(self.knowledge, above, wanted, groups)
        return None if entry is None else Constant(self.kind, c, n0, entry, sign)

    def beyond(self, n0: int) -> Constant | None:
        """Any constant at all, where the asserts leave nothing from n0 on."""
        above = from_start(self.claim, n0)
        wanted = comparison(self.part, self.kind, t.Rational(Fraction(1)))
        sign = _entry(self.knowledge, above, positive(self.part), ())
        entry = _entry(self.knowledge, above, wanted, ())
        return Constant(self.kind, Fraction(1), n0, entry, sign) if entry and sign else None

    def _candidate(
        self, above: t.Claim, thorough: bool
    ) -> tuple[tuple[Group, ...], Fraction] | None:
        """Lemmas and the best constant that the linear program finds with them."""
        forms = (*self.knowledge.known_forms(self.names), *self.beside)
        wanted = comparison(self.part, self.kind, t.Var(C))
        objective: list[linear.Linear] = [{C: 1 if self.kind == "O" else -1}]
        op: LemmaOp = "<=" if self.kind == "O" else ">="
        best: tuple[tuple[Group, ...], Fraction] | None = None
        for effort, drafted in self._tries(op, thorough):
            found = fill(self.knowledge, drafted, forms, above, [wanted], effort, objective, (C,))
            if found is None:
                continue
            c = found[1].get(C, Fraction(0))
            if self.kind == "O" and c <= 0:
                c = Fraction(1)
            if c <= 0 or (best is not None and self._no_better(c, best[1])):
                continue
            best = (*forms, *found[0]), c
            if drafted or attained(self.knowledge, above, self.part, c, 0):
                break
        return best

    def _no_better(self, c: Fraction, known: Fraction) -> bool:
        return c >= known if self.kind == "O" else c <= known

    def _tries(
        self, op: LemmaOp, thorough: bool
    ) -> Iterator[tuple[tuple[int, int], Sequence[Draft]]]:
        """Degrees of products of facts, and template lemmas where a closed form is not known."""
        bounded = {lemma.relation for lemma in lemmas_of(self.beside)}
        open_groups = unresolved(self.knowledge, self.names)
        groups = [group for group in open_groups if not bounded.intersection(group)]
        if not groups:
            yield from (((degree, 0), ()) for degree in ((2,) if thorough else (0, 1)))
            return
        where = passed_on(
            self.knowledge.program.relations, self.claim, self.part.expr, self.part.bound
        )
        for drafted in uneven_choices(self.knowledge, groups, op, where):
            yield UNEVEN[thorough], drafted
        for degree in (1, 2, 3):
            for effort in THOROUGH if thorough else EFFORTS[:-1]:
                for drafted in draft_choices(self.knowledge, groups, op, degree, where=where):
                    yield effort, drafted


def _called(claim: t.Claim, *exprs: t.Expr) -> list[str]:
    """The relations that expressions of a claim call, local names looked through."""
    return sorted({name for expr in exprs for name in called(inlined(claim, expr))})


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
