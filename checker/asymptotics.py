"""What O, Omega and Theta mean, as comparisons for all sizes; trusted, and read by the re-checker.

E in O(G): there are c > 0 and n0 with E <= c G for all n >= n0, n the first parameter.  It fails
where the ratio of E and G leaves every constant along some family of points: a family is given by
expressions in one natural number t, in which the first parameter is at least t.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import evolve

from passbound.checker.counterexamples import as_comparisons
from passbound.checker.walk import free_names, substitute, substitute_cond
from passbound.models import terms as t

Kind: TypeAlias = Literal["O", "Omega"]
Factor: TypeAlias = Literal["t", "flog2(t)"]

T = "t"
FACTORS: Mapping[Factor, t.Expr] = {
    "t": t.Var(T),
    "flog2(t)": t.Log("floor", t.Var(T), t.Int(2)),
}
"""Functions of t that grow without bound."""


def kinds(part: t.Asymptotic) -> tuple[Kind, ...]:
    """The one-sided claims that an asymptotic part stands for."""
    return ("O", "Omega") if part.kind == "Theta" else (part.kind,)


def from_start(claim: t.Claim, n0: int) -> t.Claim:
    """The claim with its first parameter >= n0."""
    start = t.Compare(">=", t.Var(claim.params[0]), t.Int(n0))
    return evolve(claim, asserts=(*claim.asserts, start))


def comparison(part: t.Asymptotic, kind: Kind, c: t.Expr) -> t.Comparison:
    """expr <= c * bound, or >= for Omega."""
    return t.Comparison("<=" if kind == "O" else ">=", part.expr, t.Binary("*", c, part.bound))


def positive(part: t.Asymptotic) -> t.Comparison:
    """bound > 0."""
    return t.Comparison(">", part.bound, t.Int(0))


def divergence_claim(
    claim: t.Claim,
    part: t.Asymptotic,
    kind: Kind,
    family: Mapping[str, t.Expr],
    factor: Factor,
    start: int,
) -> t.Claim:
    """The claim, in t alone, that refutes `part` (its side `kind`) along the family.

    For all t >= start the family satisfies the asserts and has a first parameter >= t; and
    expr in Omega(bound * factor) where O is refuted, expr * factor in O(bound) where Omega is.

    Raises ValueError where the family or the asserts are not of a form that can be restated.
    """
    if kind not in kinds(part):
        raise ValueError(f"the part says nothing of {kind}")
    if factor not in FACTORS:
        raise ValueError(f"{factor} is not a known factor")
    if tuple(family) != claim.params or any(free_names(e) - {T} for e in family.values()):
        raise ValueError("the family must give every parameter in terms of t")
    if start < 1:
        raise ValueError("t starts at 1 at least")
    values: dict[str, t.Expr] = dict(family)
    for name, value in claim.lets:
        values[name] = substitute(value, values)
    parts: list[t.Part] = [t.Comparison(">=", values[claim.params[0]], t.Var(T))]
    parts += [t.Comparison(">=", value, t.Int(0)) for value in family.values()]
    for cond in claim.asserts:
        parts += as_comparisons(substitute_cond(cond, values))
    expr, bound, grows = (
        substitute(part.expr, values),
        substitute(part.bound, values),
        FACTORS[factor],
    )
    if kind == "O":
        parts.append(t.Asymptotic("Omega", expr, t.Binary("*", bound, grows)))
    else:
        parts.append(t.Asymptotic("O", t.Binary("*", expr, grows), bound))
    asserts = (t.Compare(">=", t.Var(T), t.Int(start)),)
    return t.Claim(claim.name, (T,), asserts, (), tuple(parts))
