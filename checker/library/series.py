"""Counts and bounds of a theorem over sizes, as data for plots and tables.

The first parameter runs; the others stay at small values, those at which programs were measured
where there are any.  All numbers are exact but those with real logarithms, which are rounded.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Literal

from attrs import frozen

from passbound.checker.library.data import RelationEntry, Theorem
from passbound.checker.walk import called, substitute
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.printer import expr_source
from passbound.models.reader import read_source
from passbound.models.traverse import calls

_DOUBLING = (64, 128, 256, 512)
SIZES = (*range(65), *(m for n in _DOUBLING for m in (n + 1, 5 * n // 4, 3 * n // 2, 2 * n)))
"""Every small size, and both sides of the powers of two, where rounded logarithms jump."""
STEPS = 400_000
"""Steps that one point may take; sizes beyond are left out."""
LARGEST = Fraction(10) ** 15
TRIED = (2, 3, 1, 4, 8, 0)
"""Values for the parameters that stay."""

Role = Literal["count", "bound", "above", "below"]


@frozen
class Curve:
    """One side of a claim over the sizes, None where it has no value there."""

    label: str
    role: Role
    values: tuple[Fraction | None, ...]


@frozen
class Point:
    """A measured run: the size, what was counted, and the relation that it stands beside."""

    size: int
    counted: int
    relation: str


@frozen
class Series:
    """All that a plot shows."""

    param: str
    fixed: tuple[tuple[str, int], ...]
    sizes: tuple[int, ...]
    curves: tuple[Curve, ...]
    points: tuple[Point, ...]


def model(theorem: Theorem) -> tuple[dict[str, t.Relation], t.Claim]:
    """The relations and the claim of a theorem, read from its source."""
    module = read_source(theorem.source, f"{theorem.decomposition}.py")
    (claim,) = module.claims
    return module.relations, claim


def series(theorem: Theorem, known: Mapping[str, RelationEntry]) -> Series | None:
    """The numbers of a theorem, None where it has no parameter or nothing to show."""
    relations, claim = model(theorem)
    if not claim.params:
        return None
    evaluator = Evaluator(relations)
    first, *others = claim.params
    fixed = _fixed(evaluator, claim, theorem, known)
    if fixed is None:
        return None
    lets: dict[str, t.Expr] = {}
    for name, value in claim.lets:
        lets[name] = substitute(value, lets)
    drawn = list(_expressions(theorem, claim, lets))
    sizes: list[int] = []
    rows: list[list[Fraction | None]] = []
    for size in SIZES:
        values = dict(zip(others, fixed, strict=True)) | {first: size}
        row = _row(evaluator, claim, values, drawn)
        if row == "stop":
            break
        if row is not None:
            sizes.append(size)
            rows.append(row)
    curves = tuple(
        Curve(label, role, tuple(row[i] for row in rows))
        for i, (label, role, _, _, _) in enumerate(drawn)
        if any(row[i] is not None for row in rows)
    )
    if len(sizes) < 2 or not curves:
        return None
    points = tuple(sorted(_points(claim, drawn, dict(zip(others, fixed, strict=True)), known)))
    shown = tuple(zip(others, fixed, strict=True))
    return Series(first, shown, tuple(sizes), curves, tuple(Point(*point) for point in points))


_Drawn = tuple[str, Role, t.Expr, Fraction, int]
"""Label, role, expression, the constant before it, and the size from which it counts."""


def _expressions(theorem: Theorem, claim: t.Claim, lets: Mapping[str, t.Expr]) -> Iterator[_Drawn]:
    """The sides of the parts, each once."""
    seen: set[str] = set()
    for number, part in enumerate(claim.parts):
        for label, role, expr, scale, start in _sides(theorem, number, part):
            if label not in seen:
                seen.add(label)
                yield label, role, substitute(expr, lets), scale, start


def _sides(theorem: Theorem, number: int, part: t.Part) -> Iterator[_Drawn]:
    one = Fraction(1)
    if isinstance(part, t.Comparison):
        for side in (part.left, part.right):
            role: Role = "count" if called(side) else "bound"
            yield expr_source(side), role, side, one, 0
        return
    yield expr_source(part.expr), "count", part.expr, one, 0
    text = expr_source(part.bound)
    constants = [c for c in theorem.constants if c.part == number]
    for constant in constants:
        role = "above" if constant.kind == "O" else "below"
        scale = Fraction(constant.c)
        label = text if scale == 1 else f"{constant.c} * ({text})"
        if label != text or constant.kind == "O":
            yield label, role, part.bound, scale, _whole(constant.n0)
    if not constants:
        yield text, "bound", part.bound, one, 0


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else 1 << 62


def _fixed(
    evaluator: Evaluator, claim: t.Claim, theorem: Theorem, known: Mapping[str, RelationEntry]
) -> tuple[int, ...] | None:
    """Values of all parameters but the first at which the claim says something."""
    others = claim.params[1:]
    for values in _candidates(claim, known):
        found = 0
        for size in (4, 8, 16):
            try:
                found += evaluator.environment(claim, (size, *values), STEPS) is not None
            except EvaluationError:
                continue
        if found >= 2 or (found and not others):
            return values
    return None


def _candidates(claim: t.Claim, known: Mapping[str, RelationEntry]) -> Iterator[tuple[int, ...]]:
    others = claim.params[1:]
    if not others:
        yield ()
        return
    counted: dict[tuple[int, ...], int] = {}
    for call in calls(claim):
        entry = known.get(call.relation)
        names = [arg.name if isinstance(arg, t.Var) else None for arg in call.args]
        if entry is None or set(others) - set(names):
            continue
        places = [names.index(name) for name in others]
        for runs in entry.runs:
            for size in runs.sizes:
                values = tuple(size.at[place] for place in places)
                counted[values] = counted.get(values, 0) + 1
    yield from sorted(counted, key=lambda values: (-counted[values], values))
    tries = TRIED if len(others) <= 3 else TRIED[:2]
    yield from itertools.product(tries, repeat=len(others))


def _row(
    evaluator: Evaluator, claim: t.Claim, values: Mapping[str, int], drawn: list[_Drawn]
) -> list[Fraction | None] | Literal["stop"] | None:
    """The values at one size; None where the asserts exclude it, "stop" where it gets too large."""
    try:
        env = evaluator.environment(claim, tuple(values[p] for p in claim.params), STEPS)
    except EvaluationError:
        return None
    if env is None:
        return None
    row: list[Fraction | None] = []
    for _, _, expr, scale, start in drawn:
        value = None
        if values[claim.params[0]] >= start:
            try:
                low, high = evaluator.interval(expr, env, 60, STEPS)
                value = scale * (low if low == high else (low + high) / 2)
            except EvaluationError:
                value = None
        if value is not None and abs(value) > LARGEST:
            return "stop"
        row.append(value)
    return None if all(value is None for value in row) else row


def _points(
    claim: t.Claim,
    drawn: list[_Drawn],
    fixed: Mapping[str, int],
    known: Mapping[str, RelationEntry],
) -> set[tuple[int, int, str]]:
    """The measured runs that lie on a curve that is a relation's value and nothing else."""
    found: set[tuple[int, int, str]] = set()
    first = claim.params[0]
    for _, _, expr, scale, _ in drawn:
        if not isinstance(expr, t.Call) or scale != 1 or expr.relation not in known:
            continue
        for runs in known[expr.relation].runs:
            for size in runs.sizes:
                at = _matched(expr.args, size.at, first, fixed)
                if at is not None:
                    found.add((at, int(size.counted), expr.relation))
    return found


def _matched(
    args: tuple[t.Expr, ...], at: tuple[int, ...], first: str, fixed: Mapping[str, int]
) -> int | None:
    """The size of a run that was made at the values that stay."""
    size = None
    for arg, value in zip(args, at, strict=True):
        match arg:
            case t.Var(name) if name == first:
                if size not in (None, value):
                    return None
                size = value
            case t.Var(name) if fixed.get(name) == value:
                pass
            case t.Int(number) if number == value:
                pass
            case _:
                return None
    return size
