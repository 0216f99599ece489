"""Verdicts: what `verify` returns, as immutable data."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, TypeAlias

from attrs import field, frozen

from passbound.checker.certificate import Certificate
from passbound.models.terms import Span
from passbound.models.terms import Verdict as VerdictName

HeldBy: TypeAlias = Literal["kernel", "certificate", "solver", "evaluation"]


@frozen
class AsymptoticConstant:
    """expr <= c * bound (kind O) or >= (kind Omega) for all n >= n0; `part` counts from 0.

    `c_minimal`: whether c is known to be the best constant for this n0.
    """

    part: int
    kind: Literal["O", "Omega"]
    c: Fraction
    n0: int
    c_minimal: bool


@frozen
class Decision:
    """How one claim was decided, by `decide`; `Verdict` adds where the claim stands.

    `sides` are the two sides' values at the counterexample; `bracket` holds (a size at which the
    claim is known to hold at and below, a size at which it fails) where the least counterexample
    was not established; `checked_to`: evaluation found no failure with every parameter up to it;
    `known`: a certificate was there before, or the cache held the verdict, and it was re-checked.
    """

    verdict: VerdictName
    held_by: HeldBy | None = None
    reason: str = ""
    counterexample: Mapping[str, int] | None = None
    part: int | None = None
    sides: tuple[int | Fraction | str, int | Fraction | str] | None = None
    minimal: bool | None = None
    bracket: tuple[int, int] | None = None
    unfolded: str | None = None
    checked_to: int | None = None
    constants: tuple[AsymptoticConstant, ...] | None = None
    warnings: tuple[str, ...] = ()
    certificate: Certificate | None = field(default=None, repr=False)
    known: bool = field(default=False, eq=False, repr=False)


class ClaimProblem(ValueError):
    """A claim, or a relation that it uses, has no value somewhere: an error beats a verdict."""

    def __init__(self, message: str, span: Span | None = None, file: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.file = file
