"""The decompositions of a problem against each other: proved sizes at which one overtakes another.

Compared are the relations that decompositions are named after, each pair of one unit; parameters
other than the first are held at usual values.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import cattrs
from attrs import frozen

from passbound.checker.certificate import dumps as certificate_text
from passbound.checker.compare import Compared, Order, compare, posed, stretch_claim
from passbound.checker.library import collect
from passbound.checker.library.data import Damaged, Decomposition, RelationEntry
from passbound.checker.library.problems import LIMITS, Problem, problems
from passbound.checker.loading import BadInput
from passbound.checker.recheck import Checked
from passbound.checker.shown import number
from passbound.models.reader import read_file
from passbound.models.terms import Claim, Relation

SCHEMA = "passbound.comparisons/1"

USUAL = {
    "a": 4,
    "b": 4,
    "c": 500,
    "cap": 9,
    "d": 100,
    "g": 4,
    "h": 100,
    "k": 4,
    "left": 5,
    "m": 100,
    "p": 100,
    "q": 10,
    "r": 3,
    "s": 10,
    "t": 100,
    "v": 3,
    "w": 20,
    "window": 20,
    "budget": 10,
    "lead": 0,
    "runs": 3,
}
"""Values at which parameters are held, and that a page proposes."""


@frozen
class Stretch:
    """Sizes from `start` to `stop` (to all larger ones without it) at which `order` holds."""

    start: str
    stop: str | None
    order: Order
    verdict: str
    held_by: str | None
    certificate: str | None


@frozen
class Comparison:
    """Two relations that solve one problem, compared in the size."""

    problem: str
    left: str
    right: str
    unit: str
    param: str
    at: tuple[tuple[str, int], ...]
    stretches: tuple[Stretch, ...]
    growth: tuple[str | None, str | None]
    same_order: bool | None

    @property
    def proved(self) -> bool:
        """Whether every stretch is proved."""
        return bool(self.stretches) and all(s.verdict == "proved" for s in self.stretches)


def primary(entry: Decomposition) -> RelationEntry:
    """The relation that a decomposition is compared by: the one of its name, else the first."""
    named = [r for r in entry.relations if r.name == entry.name]
    return (named or list(entry.relations))[0]


def pairs(
    entries: Mapping[str, Decomposition], chosen: Sequence[str]
) -> Iterator[tuple[Problem, RelationEntry, RelationEntry]]:
    """Which relations are compared: all pairs of a problem, the earlier one first."""
    for problem in problems():
        members = [entries[name] for name in problem.decompositions if name in entries]
        for i, one in enumerate(members):
            for other in members[i + 1 :]:
                left, right = primary(one), primary(other)
                wanted = one.name in chosen and other.name in chosen
                if wanted and left.unit == right.unit and left.params[0] == right.params[0]:
                    yield problem, left, right


def made(
    owners: Mapping[str, str], job: tuple[str, RelationEntry, RelationEntry]
) -> tuple[Comparison, dict[str, str]] | None:
    """One comparison and its certificates by name; None where nothing can be said."""
    problem, left, right = job
    modules = collect.modules()
    relations: dict[str, Relation] = {}
    claims: list[Claim] = []
    for relation in (left, right):
        module = read_file(collect.file_of(modules[owners[relation.name]]))
        relations |= module.relations
        claims += module.claims
    first = left.params[0]
    names = [p for p in dict.fromkeys((*left.params, *right.params)) if p != first]
    fixed = {name: USUAL[name] for name in names}
    try:
        compared = compare(relations, left.name, right.name, fixed, claims)
    except BadInput:
        return None
    if compared.param is None:
        return None
    return _entry(problem, left.unit, fixed, compared)


def _entry(
    problem: str, unit: str, fixed: Mapping[str, int], compared: Compared
) -> tuple[Comparison, dict[str, str]]:
    certificates: dict[str, str] = {}
    stretches: list[Stretch] = []
    for stretch in compared.stretches:
        decision = stretch.decision
        name = None
        if decision.verdict == "proved" and decision.certificate is not None:
            name = stretch.claim.name
            certificates[name] = certificate_text(decision.certificate)
        stretches.append(
            Stretch(
                number(stretch.start),
                None if stretch.stop is None else number(stretch.stop),
                stretch.order,
                decision.verdict,
                decision.held_by,
                name,
            )
        )
    assert compared.param is not None
    entry = Comparison(
        problem,
        compared.sides[0].relation,
        compared.sides[1].relation,
        unit,
        compared.param,
        tuple(fixed.items()),
        tuple(stretches),
        compared.growth,
        compared.same_order,
    )
    return entry, certificates


def says(checked: Checked, comparison: Comparison, stretch: Stretch) -> bool:
    """Whether what was checked is what a stretch of a comparison says."""
    relations = checked.relations
    # A relation whose name both files use got a mark on the second one.
    marked = f"{comparison.right}_2"
    right = marked if marked in relations else comparison.right
    if comparison.left not in relations or right not in relations:
        return False
    what = posed((relations[comparison.left], relations[right]), dict(comparison.at))
    if what[0] != (comparison.param,) or not stretch.start.isdigit():
        return False
    stop = None if stretch.stop is None else int(stretch.stop)
    claim = checked.claim
    wanted = stretch_claim(what, claim.name, stretch.order, int(stretch.start), stop)
    return checked.verdict == "proved" and claim == wanted


def jobs(
    entries: Mapping[str, Decomposition], chosen: Sequence[str]
) -> list[tuple[str, RelationEntry, RelationEntry]]:
    """The comparisons to make, as `made` takes them."""
    listed = pairs({k: v for k, v in entries.items() if k != LIMITS}, chosen)
    return [(problem.name, left, right) for problem, left, right in listed]


def maker(entries: Mapping[str, Decomposition]) -> Any:
    """`made`, with the owners of relations."""
    owners = {r.name: entry.name for entry in entries.values() for r in entry.relations}
    return partial(made, owners)


def dumps(comparisons: Sequence[Comparison]) -> str:
    """The JSON text of comparisons."""
    data = {"schema": SCHEMA, "comparisons": cattrs.unstructure(list(comparisons))}
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def loads(text: str) -> tuple[Comparison, ...]:
    """The comparisons in a JSON text.  Raises Damaged."""
    try:
        data = json.loads(text)
        if data["schema"] != SCHEMA:
            raise Damaged(f"not of the schema {SCHEMA}")
        return tuple(cattrs.structure(data["comparisons"], list[Comparison]))
    except Damaged:
        raise
    except Exception as error:
        raise Damaged(f"the comparisons cannot be read: {error}") from None
