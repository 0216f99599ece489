"""What a certificate is: a verdict on one claim with the evidence for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import frozen

from passbound.checker.asymptotics import Factor, Kind
from passbound.checker.proofs import Proof
from passbound.models import terms as t

SCHEMA = "passbound.certificate/1"

Json: TypeAlias = Any


class Malformed(ValueError):
    """The text is not a certificate; says where and what was expected."""


@frozen
class Counterexample:
    """Values of the claim's parameters at which one part fails (`part` counts from 0).

    `failure` says how that is known: both sides were evaluated, or `left op right` is proved at
    the point, where `op` contradicts the part.  `minimal` says how it is known to be the smallest:
    every smaller point was evaluated, the claim is proved below it, or it is not known (None).
    """

    values: Mapping[str, int]
    part: int
    op: t.CompareOp
    failure: Literal["evaluation"] | Proof
    minimal: Literal["evaluation"] | Proof | None


@frozen
class Divergence:
    """An asymptotic part fails: along a family of points its ratio leaves every constant.

    The proof is one of `asymptotics.divergence_claim`, a claim about a single number t.
    """

    part: int
    kind: Kind
    family: Mapping[str, t.Expr]
    factor: Factor
    start: int
    proof: Proof


@frozen
class Exhaustion:
    """The asserts leave finitely many points, and every one was evaluated."""


Evidence: TypeAlias = Proof | Counterexample | Divergence | Exhaustion


@frozen
class Certificate:
    """A verdict on one claim: the name, the canonical source, the verdict and its evidence."""

    claim: str
    source: str
    verdict: t.Verdict
    evidence: Evidence
