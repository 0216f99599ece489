"""What a counterexample and its minimality mean, as claims; trusted, and read by the re-checker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from passbound.models import terms as t

CONTRADICTS: Mapping[t.CompareOp, tuple[t.CompareOp, ...]] = {
    "<=": (">",),
    "<": (">=",),
    ">=": ("<",),
    ">": ("<=",),
    "==": ("<", ">"),
}
"""The comparisons that contradict a comparison."""


def at_point(claim: t.Claim, part: t.Comparison, op: t.CompareOp, values: Sequence[int]) -> t.Claim:
    """The claim that at one point, which satisfies the asserts, `left op right` holds.

    The asserts become parts, so that they have to be shown.  Raises ValueError where an assert is
    not a plain comparison.
    """
    fixed = tuple(
        t.Compare("==", t.Var(name), t.Int(value))
        for name, value in zip(claim.params, values, strict=True)
    )
    asserted = [part for cond in claim.asserts for part in as_comparisons(cond)]
    return evolve(claim, asserts=fixed, parts=(*asserted, evolve(part, op=op)))


def below(claim: t.Claim, value: int) -> t.Claim:
    """The comparisons of a claim of one parameter, at all points below a value."""
    less = t.Compare("<=", t.Var(claim.params[0]), t.Int(value - 1))
    parts = tuple(part for part in claim.parts if isinstance(part, t.Comparison))
    return evolve(claim, asserts=(*claim.asserts, less), parts=parts)


def as_comparisons(cond: t.Cond) -> list[t.Comparison]:
    """A condition as comparisons that must all hold.  Raises ValueError for `or`, `not`, `!=`."""
    match cond:
        case t.And(args):
            return [part for arg in args for part in as_comparisons(arg)]
        case t.Compare("<=" | ">=" | "==" | "<" | ">" as op, left, right):
            return [t.Comparison(op, left, right)]
    raise ValueError("an assert that is not a conjunction of comparisons")
