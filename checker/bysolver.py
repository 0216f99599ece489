"""The last resort: goals that no multipliers were found for, put to z3.

What is settled here has no certificate: the verdict says that it is held by `solver`.  The
obligations are the same as ever, and so is the order of the attempts: induction on the claim, then
closed forms.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from passbound.checker.cases import GiveUp
from passbound.checker.contexts import contexts_of
from passbound.checker.knowledge import Knowledge, Shaky
from passbound.checker.obligations import Leaf, PartProof, claim_leaves, lemma_leaves, part_leaves
from passbound.checker.proofs import PartEntry, lemmas_of
from passbound.checker.prove import direct_lemmas, show
from passbound.checker.search import Stuck, close_goal, close_leaves
from passbound.checker.smt import Obligation, ask_z3
from passbound.checker.walk import called, inlined
from passbound.models import terms as t

HARD_GOALS_AT_MOST = 6


def proved_by_solver(knowledge: Knowledge, claim: t.Claim) -> list[Obligation] | None:
    """The obligations that z3 alone settled, where that settles the claim; else None."""
    if any(isinstance(part, t.Asymptotic) for part in claim.parts):
        return None
    if isinstance(knowledge.foundation(sorted(knowledge.program.relations)), Shaky):
        return None
    try:
        if isinstance(close_leaves(claim_leaves(knowledge.program, claim)), Stuck):
            return None
    except GiveUp:
        return None
    settled: list[Obligation] = []
    for number, part in enumerate(claim.parts, 1):
        assert isinstance(part, t.Comparison)
        if isinstance(show(knowledge, claim, part), PartEntry):
            continue
        hard = _settled(knowledge, claim, part, f"part{number}")
        if hard is None:
            return None
        settled += hard
    return settled


def _settled(
    knowledge: Knowledge, claim: t.Claim, part: t.Comparison, name: str
) -> list[Obligation] | None:
    for leaves in _attempts(knowledge, claim, part):
        hard = _ask(leaves, name)
        if hard is not None:
            return hard
    return None


def _attempts(knowledge: Knowledge, claim: t.Claim, part: t.Comparison) -> Iterator[list[Leaf]]:
    """The leaves of each way in which the part may be shown."""
    program = knowledge.program
    names = sorted(called(inlined(claim, part.left)) | called(inlined(claim, part.right)))
    contexts = contexts_of(program.relations, claim, part.left, part.right)
    forms = knowledge.known_forms(names, contexts)
    for lemma in direct_lemmas(knowledge, claim, part):
        try:
            settled = lemmas_of(knowledge.below(lemma.relation))
            yield [
                *lemma_leaves(program, lemma, settled, [lemma]),
                *part_leaves(program, claim, part, [*settled, lemma], PartProof()),
            ]
        except GiveUp:
            continue
    try:
        yield part_leaves(program, claim, part, lemmas_of(forms), PartProof())
    except GiveUp:
        return


def _ask(leaves: Sequence[Leaf], name: str) -> list[Obligation] | None:
    """The goals that needed z3, where it settled all of them."""
    hard: list[Obligation] = []
    for i, leaf in enumerate(leaves):
        for j, goal in enumerate(leaf.goals):
            if close_goal(goal, leaf.facts, (1,)) is None:
                hard.append(Obligation(f"{name}.{i}.{j}", goal, leaf.facts))
                if len(hard) > HARD_GOALS_AT_MOST:
                    return None
    if all(ask_z3(obligation) == "unsat" for obligation in hard):
        return hard
    return None
