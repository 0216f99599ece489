"""Proofs of claims that are near a certificate's: with its lemmas, and constants that fit.

Where a claim is said of whole numbers, the checker proves it anew.  Where it finds no proof, that
of the certificate often does, with what is said of floors in the place of real logarithms: its
lemmas are the same, a constant is 2 or 4 times as large, and what a power of the base has to do
with a logarithm is looked at too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import evolve

from passbound.checker.asymptotics import kinds
from passbound.checker.cases import GiveUp
from passbound.checker.certificate import Evidence
from passbound.checker.kernel.statement import NoShape
from passbound.checker.obligations import PartProof
from passbound.checker.proofs import Constant, Group, PartEntry, Proof, in_order
from passbound.checker.verdicts import ClaimProblem
from passbound.checker.walk import parts_of
from passbound.models import terms as t

Made = TypeVar("Made")
FACTORS = (1, 2, 4)
"""By so much the constants of growth are made larger, or smaller."""


def decided(relations: Mapping[str, t.Relation], claim: t.Claim) -> Evidence | None:
    """The evidence for a claim, where it is decided with a certificate."""
    from passbound.checker.decide import decide

    try:
        certificate = decide(dict(relations), claim).certificate
    except ClaimProblem:
        return None  # a logarithm that was a divisor has no value at small inputs
    return None if certificate is None else certificate.evidence


def proofs(
    evidence: Evidence | None, claim: t.Claim, old: Proof, origin: Sequence[int]
) -> Iterator[Proof]:
    """The proof of a claim that the checker found, then what may be proofs of it.

    `origin` gives for each part the number of the part of the old claim that it stands for.
    """
    if isinstance(evidence, Proof):
        yield evidence
    for factor in FACTORS:
        for named in (False, True):
            parts = [
                _entry(part, old.parts[number], factor, named)
                for part, number in zip(claim.parts, origin, strict=True)
            ]
            yield evolve(old, parts=tuple(parts))


def first_made(candidates: Iterator[Proof], make: Callable[[Proof], Made], reason: str) -> Made:
    """What is made of the first proof that is one.  Raises NoShape with the reason."""
    for proof in candidates:
        try:
            return make(proof)
        except (NoShape, GiveUp):
            continue
    raise NoShape(reason)


def _entry(
    part: t.Part, old: PartEntry | tuple[Constant, ...], factor: int, named: bool
) -> PartEntry | tuple[Constant, ...]:
    """How a part may be shown by the lemmas of an old one."""
    if isinstance(part, t.Comparison):
        return _plain(part.left, part.right, _groups(old), named)
    known = {} if isinstance(old, PartEntry) else {constant.kind: constant for constant in old}
    constants = []
    for kind in kinds(part):
        if kind not in known:
            raise NoShape("growth that the certificate says nothing of")
        before = known[kind]
        c = before.c * factor if kind == "O" else before.c / factor
        own = _plain(part.expr, part.bound, _groups((before,)), named)
        constants.append(Constant(kind, c, max(before.n0, 2), own, own))
    return tuple(constants)


def _plain(left: t.Expr, right: t.Expr, groups: tuple[Group, ...], named: bool) -> PartEntry:
    """A comparison by lemmas; with `named`, powers of the logarithms in it get a name."""
    logarithms = dict.fromkeys((*_logarithms(left), *_logarithms(right)))
    powers = [t.Compare(">=", t.Binary("**", log.base, log), t.Int(1)) for log in logarithms]
    return PartEntry(PartProof(tuple(powers) if named else (), 0), {}, groups)


def _logarithms(expr: t.Expr) -> Iterator[t.Log]:
    if isinstance(expr, t.Log) and expr.kind == "floor":
        yield expr
    for part in parts_of(expr):
        yield from _logarithms(part)


def _groups(old: PartEntry | tuple[Constant, ...]) -> tuple[Group, ...]:
    if isinstance(old, PartEntry):
        return old.groups
    entries = [entry for constant in old for entry in (constant.comparison, constant.positive)]
    return tuple(in_order([group for entry in entries for group in entry.groups]))
