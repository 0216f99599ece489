"""Lemmas from the other claims of a file: what is stated once helps to prove what follows from it.

A claim that is provable by induction as it stands becomes a group of lemmas, proved anew wherever
it is used: nothing rests on the verdict that the other claim gets, and there is no circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from passbound.checker.effort import EFFORT
from passbound.checker.knowledge import Knowledge
from passbound.checker.lemmas import Lemma
from passbound.checker.program import desugar
from passbound.checker.proofs import Group
from passbound.checker.prove import direct_lemmas
from passbound.models import terms as t

HINTS_AT_MOST = 12


def hinted(
    knowledge: Knowledge,
    relations: Mapping[str, t.Relation],
    claims: Iterable[t.Claim],
    names: Sequence[str],
) -> list[Group]:
    """The claims that hold by induction, as lemmas on the relations that `names` reach."""
    reached = {name for group in knowledge.reachable(names) for name in group}
    found: list[Group] = []
    for claim in claims:
        if claim.expect != "proved" or len(found) >= HINTS_AT_MOST:
            continue
        if claim.name not in knowledge.hints:
            earlier = [group for groups in knowledge.hints.values() for group in groups]
            with EFFORT.apart():
                groups = tuple(_groups(knowledge, relations, claim, earlier))
            knowledge.hints[claim.name] = groups
        groups = knowledge.hints[claim.name]
        found += [group for group in groups if group.lemmas[0].relation in reached]
    return found


def _groups(
    knowledge: Knowledge,
    relations: Mapping[str, t.Relation],
    claim: t.Claim,
    earlier: Sequence[Group],
) -> Iterator[Group]:
    """For each part of a claim that can be read as a lemma: its proof, by earlier ones too."""
    program, desugared = desugar(relations, claim)
    known = knowledge.program.relations
    # Sums and specialised relations are named anew for each claim: the names must mean the same.
    if desugared is None or any(known.get(n) != r for n, r in program.relations.items()):
        return
    for part in desugared.parts:
        if isinstance(part, t.Comparison):
            lemmas = list(direct_lemmas(knowledge, desugared, part))
            beside: list[tuple[Group, ...]] = [(), *((group,) for group in earlier)]
            tries = (_proved(knowledge, lemma, more) for more in beside for lemma in lemmas)
            yield from islice(filter(None, tries), 1)


def _proved(knowledge: Knowledge, lemma: Lemma, more: Sequence[Group]) -> Group | None:
    group = knowledge.prove_group([lemma], (*knowledge.below(lemma.relation), *more), (1, 2))
    return group if isinstance(group, Group) else None
