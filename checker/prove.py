"""Proof search for claims: which lemmas, which constants, which multipliers.

The order is from cheap to dear: induction on the claim itself, closed forms, the claim again with
multipliers, then a bound that is stronger than the claim, its coefficients found together with the
claim by one linear program.  What comes out is data (`proofs`), checked by `recheck`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from passbound.checker.cases import GiveUp
from passbound.checker.constants import PASSES, show_asymptotic
from passbound.checker.contexts import contexts_of
from passbound.checker.knowledge import Knowledge, Shaky
from passbound.checker.lemmas import Lemma
from passbound.checker.obligations import PartProof, claim_leaves, part_leaves
from passbound.checker.proofs import Constant, Group, PartEntry, Proof, lemmas_of
from passbound.checker.search import Stuck, close_leaves
from passbound.checker.strengthen import strengthened
from passbound.checker.templates import has_choice
from passbound.checker.walk import (
    called,
    cond_names,
    free_names,
    inlined,
    map_expr,
    substitute,
    substitute_cond,
)
from passbound.models import terms as t
from passbound.models.bounds import parameter_bounds

FLIPPED: dict[str, t.CompareOp] = {"<=": ">=", ">=": "<=", "<": ">", ">": "<", "==": "=="}


Hints: TypeAlias = Callable[[Sequence[str]], Sequence[Group]]
"""Lemmas on what some relations reach, from elsewhere than their recursion."""


def no_hints(names: Sequence[str]) -> Sequence[Group]:
    """No lemmas."""
    return ()


@frozen
class Unproved:
    """Why no proof was found, and what would help."""

    reason: str
    stuck: Stuck | None = None


def prove(
    knowledge: Knowledge,
    claim: t.Claim,
    hints: Hints = no_hints,
    passes: Sequence[bool] = PASSES,
) -> Proof | Unproved:
    """A proof of every part of a claim, or why there is none; `passes` as in `constants`."""
    foundation = knowledge.foundation(sorted(knowledge.program.relations))
    if isinstance(foundation, Shaky):
        return Unproved(f"{foundation.relation}: {foundation.reason}")
    forms: tuple[Group, ...] = ()
    try:
        try:
            defined = close_leaves(claim_leaves(knowledge.program, claim))
        except GiveUp:
            forms = tuple(knowledge.known_forms(sorted(called(claim))))
            defined = close_leaves(claim_leaves(knowledge.program, claim, lemmas_of(forms)))
    except GiveUp as reason:
        return Unproved(f"the claim's own expressions: {reason}")
    if isinstance(defined, Stuck):
        return Unproved("could not show that the claim has a value wherever its asserts hold")
    parts: list[PartEntry | tuple[Constant, ...]] = []
    for part in claim.parts:
        if isinstance(part, t.Asymptotic):
            constants = show_asymptotic(knowledge, claim, part, hints, passes)
            if isinstance(constants, str):
                return Unproved(constants)
            parts.append(constants)
        else:
            shown = show(knowledge, claim, part, hints)
            if isinstance(shown, Unproved):
                return shown
            parts.append(shown)
    return Proof(foundation, defined, tuple(parts), forms)


def show(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, hints: Hints = no_hints
) -> PartEntry | Unproved:
    """One comparison of a claim."""
    names = sorted(called(inlined(claim, part.left)) | called(inlined(claim, part.right)))
    last: Unproved | None = None
    for attempt in _attempts(knowledge, claim, part, names, hints):
        if isinstance(attempt, PartEntry):
            return attempt
        if last is None or attempt.stuck is not None:
            last = attempt
    return last or Unproved("no proof rule applies")


def _attempts(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, names: Sequence[str], hints: Hints
) -> Iterator[PartEntry | Unproved]:
    if not names:
        yield from _with_groups(knowledge, claim, part, ())
        return
    direct = list(direct_lemmas(knowledge, claim, part))
    for lemma in direct:
        yield _by_induction(knowledge, claim, part, lemma, ())
    relations = knowledge.program.relations
    contexts = contexts_of(relations, claim, part.left, part.right)
    forms = knowledge.known_forms(names, contexts)
    if _covers(knowledge, forms, names):
        yield from _with_groups(knowledge, claim, part, tuple(forms))
        beside = knowledge.forms_beside(forms)
        if beside:
            yield from _with_groups(knowledge, claim, part, (*beside, *forms))
    for lemma in direct:
        yield _by_induction(knowledge, claim, part, lemma, (1, 2))
    for lemma in direct_lemmas(knowledge, claim, part, relational=True):
        beside = knowledge.known_forms(sorted(called(lemma.bound)))
        yield _by_induction(knowledge, claim, part, lemma, (1, 2), beside)
        yield _by_induction(knowledge, claim, part, evolve(lemma, unfold=True), (1, 2))
    hinted = tuple(hints(names))
    for more in (*((hint,) for hint in hinted), *([hinted] if len(hinted) > 1 else [])):
        for lemma in direct:
            yield _by_induction(knowledge, claim, part, lemma, (1, 2), (*forms, *more))
        if _covers(knowledge, (*forms, *more), names):
            yield _finish(knowledge, claim, part, (*forms, *more), PartProof(), (1, 2))
    for groups in strengthened(knowledge, claim, part, names):
        yield from _with_groups(knowledge, claim, part, groups)


def _covers(knowledge: Knowledge, groups: Sequence[Group], names: Sequence[str]) -> bool:
    """Whether there is a lemma on each recursive relation: unfolding them leads nowhere."""
    covered = {lemma.relation for lemma in lemmas_of(groups)}
    return knowledge.program.recursive & set(names) <= covered


def _with_groups(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, groups: tuple[Group, ...]
) -> Iterator[PartEntry | Unproved]:
    """The comparison from lemmas that are proved already."""
    for cases in case_splits(claim):
        yield _finish(knowledge, claim, part, groups, PartProof(cases), (1, 2))


def case_splits(claim: t.Claim) -> Iterator[tuple[t.Cond, ...]]:
    """Case splits that help where positivity alone does not.

    None; a few values of the first parameter apart; the order of two parameters; around the powers
    of two below a bound on the first parameter.
    """
    yield ()
    params = claim.params
    if params:
        _, most = parameter_bounds(claim)[params[0]]
        if most is not None and most > 64:
            for less in (1, 2):
                power = t.Binary("**", t.Int(2), t.Int(most.bit_length() - less))
                yield (t.Compare("<=", t.Var(params[0]), power),)
        for few in (3, 16):
            yield (t.Compare("<=", t.Var(params[0]), t.Int(few)),)
    for i, left in enumerate(params):
        for right in params[i + 1 :]:
            yield (t.Compare("<=", t.Var(left), t.Var(right)),)


def _finish(
    knowledge: Knowledge,
    claim: t.Claim,
    part: t.Comparison,
    groups: tuple[Group, ...],
    how: PartProof,
    degrees: Sequence[int],
) -> PartEntry | Unproved:
    try:
        leaves = part_leaves(knowledge.program, claim, part, lemmas_of(groups), how)
    except GiveUp as reason:
        return Unproved(str(reason))
    closings = close_leaves(leaves, degrees)
    if isinstance(closings, Stuck):
        return Unproved("no multipliers were found for an obligation", closings)
    return PartEntry(how, closings, groups)


# --- induction on the claim itself -------------------------------------------------------------


def direct_lemmas(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, relational: bool = False
) -> Iterator[Lemma]:
    """The comparison read as a lemma on a relation, where it is one: scale * T(x, y) op bound.

    The bounds of relational ones call relations.  What a relation without recursion calls is read
    so too, as if the claim were about that.
    """
    plain = inlined(claim, part.left), inlined(claim, part.right)
    inner = _unwrapped(knowledge, plain[0]), _unwrapped(knowledge, plain[1])
    for left, right in (plain, inner) if inner != plain else (plain,):
        for side, other, op in ((left, right, part.op), (right, left, FLIPPED[part.op])):
            for scale, call, rest in isolated(side, other):
                if bool(called(rest)) is not relational:
                    continue
                lemma = _as_lemma(knowledge, claim, scale, call, op, rest)
                if lemma is not None:
                    relation = knowledge.program.relations[call.relation]
                    for witness in range(3 if has_choice(relation.body) else 1):
                        yield evolve(lemma, witness=witness)


def _unwrapped(knowledge: Knowledge, expr: t.Expr) -> t.Expr:
    """The expression with relations that only say what they return replaced by that."""
    expr = map_expr(expr, lambda inner: _unwrapped(knowledge, inner))
    if not isinstance(expr, t.Call) or expr.relation in knowledge.program.recursive:
        return expr
    relation = knowledge.program.relations[expr.relation]
    if not isinstance(relation.body, t.Return):
        return expr
    values = dict(zip(relation.params, expr.args, strict=True))
    return _unwrapped(knowledge, substitute(relation.body.value, values))


def isolated(side: t.Expr, other: t.Expr) -> Iterator[tuple[t.Expr, t.Call, t.Expr]]:
    """`side op other` as `scale * call op rest`, where a positive-looking factor stands alone."""
    match side:
        case t.Call():
            yield t.Int(1), side, other
        case t.Binary("*", left, t.Call() as call) if not called(left):
            yield left, call, other
        case t.Binary("*", t.Call() as call, right) if not called(right):
            yield right, call, other
        case t.Binary("+", left, right):
            yield from isolated(left, t.Binary("-", other, right))
            yield from isolated(right, t.Binary("-", other, left))
        case t.Binary("-", left, right):
            yield from isolated(left, t.Binary("+", other, right))
        case t.Binary("/", left, right) if not called(right):
            yield from isolated(left, t.Binary("*", other, right))


def _as_lemma(
    knowledge: Knowledge, claim: t.Claim, scale: t.Expr, call: t.Call, op: str, bound: t.Expr
) -> Lemma | None:
    names = [arg.name for arg in call.args if isinstance(arg, t.Var)]
    if len(names) != len(call.args):
        return None
    # Where a name stands for several parameters the last is meant: a sum's length comes last.
    if not (free_names(bound) | free_names(scale)) <= set(names):
        return None
    if any(not cond_names(cond) <= set(names) for cond in claim.asserts):
        return None
    if op in ("<", ">"):
        step = t.Int(1)
        bound = t.Binary("-" if op == "<" else "+", bound, step)
        op = "<=" if op == "<" else ">="
    relation = knowledge.program.relations[call.relation]
    rename: dict[str, t.Expr] = {
        name: t.Var(param) for name, param in zip(names, relation.params, strict=True)
    }
    where = tuple(substitute_cond(cond, rename) for cond in claim.asserts)
    where = tuple(cond for cond in where if cond not in relation.domain)
    match op:
        case "<=" | ">=" | "==":
            return Lemma(
                call.relation, op, substitute(bound, rename), substitute(scale, rename), where
            )
    return None


def _by_induction(
    knowledge: Knowledge,
    claim: t.Claim,
    part: t.Comparison,
    lemma: Lemma,
    degrees: Sequence[int],
    beside: Sequence[Group] = (),
) -> PartEntry | Unproved:
    """The lemma by induction and the comparison from it; `beside` it other lemmas may be used."""
    below = knowledge.below(lemma.relation)
    below = (*below, *(each for each in beside if each not in below))
    group = knowledge.prove_group([lemma], below, degrees)
    if isinstance(group, Stuck):
        return Unproved("the claim is not inductive as it stands", group)
    if group is None:
        return Unproved("the recursion leads outside of the claim's asserts")
    return _finish(knowledge, claim, part, (*below, group), PartProof(), degrees)
