"""Certificates to JSON: the same data for the same certificate."""

from __future__ import annotations

from collections.abc import Sequence

from passbound.checker.certificate_data import (
    SCHEMA,
    Certificate,
    Counterexample,
    Divergence,
    Evidence,
    Exhaustion,
    Json,
)
from passbound.checker.polynomial import Poly
from passbound.checker.proofs import Closings, Constant, Group, LemmaProof, PartEntry, Proof
from passbound.models import terms as t
from passbound.models.printer import cond_source, expr_source


def to_json(certificate: Certificate) -> Json:
    """The certificate as JSON data."""
    return {
        "schema": SCHEMA,
        "claim": certificate.claim,
        "verdict": certificate.verdict,
        "source": certificate.source.splitlines(),
        "evidence": _evidence(certificate.evidence),
    }


def _evidence(evidence: Evidence) -> Json:
    match evidence:
        case Proof():
            return {"by": "proof", **_proof(evidence)}
        case Exhaustion():
            return {"by": "evaluation"}
        case Counterexample(values, part, op, failure, minimal):
            return {
                "by": "counterexample",
                "values": {name: _integer(value) for name, value in values.items()},
                "part": part,
                "op": op,
                "failure": _proof(failure) if isinstance(failure, Proof) else failure,
                "minimal": _proof(minimal) if isinstance(minimal, Proof) else minimal,
            }
        case Divergence():
            return {
                "by": "divergence",
                "part": evidence.part,
                "kind": evidence.kind,
                "family": {name: expr_source(e) for name, e in evidence.family.items()},
                "factor": evidence.factor,
                "start": evidence.start,
                "proof": _proof(evidence.proof),
            }


def _proof(proof: Proof) -> Json:
    groups = proof.groups
    return {
        "relations": {
            name: _closings(closings) for name, closings in proof.foundation.defined.items()
        },
        "descents": [
            {
                "group": list(d.group),
                "levels": [{n: expr_source(e) for n, e in level.items()} for level in d.levels],
                "closings": _closings(d.closings),
            }
            for d in proof.foundation.descents
        ],
        **(
            {
                "forms": {
                    name: [groups.index(group) for group in used]
                    for name, used in proof.foundation.forms.items()
                }
            }
            if proof.foundation.forms
            else {}
        ),
        "defined": _closings(proof.defined),
        **({"defined_with": [groups.index(g) for g in proof.forms]} if proof.forms else {}),
        "lemmas": [
            {
                "uses": [groups.index(below) for below in group.below],
                "proved": [_lemma(entry) for entry in group.entries],
            }
            for group in groups
        ],
        "parts": [
            _part(part, groups)
            if isinstance(part, PartEntry)
            else {"constants": [_constant(c, groups) for c in part]}
            for part in proof.parts
        ],
    }


def _lemma(entry: LemmaProof) -> Json:
    lemma = entry.lemma
    data: dict[str, Json] = {
        "relation": lemma.relation,
        "op": lemma.op,
        "bound": expr_source(lemma.bound),
    }
    if lemma.scale != t.Int(1):
        data["scale"] = expr_source(lemma.scale)
    if lemma.where:
        data["where"] = [cond_source(cond) for cond in lemma.where]
    if lemma.unfold:
        data["unfold"] = True
    return data | _guidance(lemma.cases, lemma.witness, entry.closings)


def _part(part: PartEntry, groups: list[Group]) -> dict[str, Json]:
    uses = {"uses": [groups.index(group) for group in part.groups]} if part.groups else {}
    return uses | _guidance(part.how.cases, part.how.witness, part.closings)


def _constant(constant: Constant, groups: list[Group]) -> Json:
    return {
        "kind": constant.kind,
        "c": str(constant.c),
        "n0": constant.n0,
        "comparison": _part(constant.comparison, groups),
        "positive": _part(constant.positive, groups),
    }


def _guidance(cases: Sequence[t.Cond], witness: int, closings: Closings) -> dict[str, Json]:
    data: dict[str, Json] = {}
    if cases:
        data["cases"] = [cond_source(cond) for cond in cases]
    if witness:
        data["witness"] = witness
    if closings:
        data["closings"] = _closings(closings)
    return data


def _closings(closings: Closings) -> Json:
    return {
        f"{leaf}.{goal}": [[list(term.facts), _poly(term.multiplier)] for term in closing]
        for (leaf, goal), closing in sorted(closings.items())
    }


def _poly(poly: Poly) -> Json:
    return [
        [_integer(value) if isinstance(value, int) else str(value), [list(p) for p in monomial]]
        for monomial, value in sorted(poly.terms.items())
    ]


def _integer(value: int) -> int | str:
    """An integer; in hexadecimal where it is long, since decimal text of any length is refused."""
    return value if value.bit_length() < 10_000 else hex(value)
