"""Exact linear programming over the rationals (z3): multipliers and the coefficients of bounds.

A goal whose coefficients are linear in unknown numbers is non-negative where every coefficient of
goal - sum_j l_j p_j is, for numbers l_j >= 0 and products p_j of facts and variables (Handelman).
All of these are linear conditions: one LP finds the unknown numbers and the multipliers together.

z3 is imported on first use; what it finds is checked again elsewhere with exact arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement

from attrs import frozen

from passbound.checker.effort import EFFORT
from passbound.checker.polynomial import ZERO, Monomial, Number, Poly, TooLarge
from passbound.checker.positivity import Closing, Term

PRODUCTS_AT_MOST = 1500
STEPS_AT_MOST = 3_000_000
"""z3's own measure of effort (`rlimit`) for one linear program."""

MULTIPLIER = "!"
"""How the names of multipliers begin."""

UNKNOWN = "?"
"""How the names of unknown coefficients begin."""

Linear = dict[str, Number]
"""A linear form in the unknown coefficients; the constant stands under the empty name."""


@frozen
class Goal:
    """goal >= 0 is to be shown from the facts; the goal may hold unknown coefficients, linearly."""

    goal: Poly
    facts: tuple[Poly, ...]
    degree: int = 0
    """Products of at most this many facts and variables may be used; 0: positivity alone."""


@frozen
class Solution:
    """Values of the unknown coefficients and the closing of each goal."""

    values: dict[str, Fraction]
    closings: list[Closing]


def columns(poly: Poly) -> dict[Monomial, Linear]:
    """The coefficients by monomial, as linear forms in the unknown coefficients."""
    result: dict[Monomial, Linear] = {}
    for monomial, value in poly:
        unknowns = [name for name, _ in monomial if name.startswith(UNKNOWN)]
        if len(unknowns) > 1 or any(e > 1 for name, e in monomial if name.startswith(UNKNOWN)):
            raise ValueError("a product of unknown coefficients")
        kept = tuple(power for power in monomial if not power[0].startswith(UNKNOWN))
        form = result.setdefault(kept, {})
        key = unknowns[0] if unknowns else ""
        form[key] = form.get(key, 0) + value
    return result


def products(goal: Goal) -> list[tuple[tuple[int, ...], Monomial, Poly]]:
    """Products of at most `goal.degree` factors, facts and variables, with at least one fact.

    Only those that can help: a product must take something off a monomial that is negative in the
    goal, or that another useful product leaves negative.
    """
    cols, degree = columns(goal.goal), goal.degree
    variables = sorted({name for monomial in cols for name, _ in monomial})
    found: list[tuple[tuple[int, ...], Monomial, Poly]] = []
    for size in range(1, degree + 1):
        for chosen in combinations_with_replacement(range(len(goal.facts)), size):
            try:
                base = math.prod((goal.facts[index] for index in chosen), start=Poly.constant(1))
            except TooLarge:
                continue
            for extra in range(degree - size + 1):
                for names in combinations_with_replacement(variables, extra):
                    factor = Poly.constant(1)
                    for name in names:
                        factor = factor * Poly.variable(name)
                    found.append((chosen, next(iter(factor.terms)), base * factor))
                    if len(found) > PRODUCTS_AT_MOST:
                        return _useful(cols, found)
    return _useful(cols, found)


def _useful(
    cols: Mapping[Monomial, Linear], found: list[tuple[tuple[int, ...], Monomial, Poly]]
) -> list[tuple[tuple[int, ...], Monomial, Poly]]:
    wanted = {m for m, form in cols.items() if set(form) != {""} or form[""] < 0}
    kept: list[tuple[tuple[int, ...], Monomial, Poly]] = []
    rest = found
    while True:
        useful = [p for p in rest if any(v < 0 and m in wanted for m, v in p[2])]
        if not useful:
            return kept
        kept += useful
        rest = [p for p in rest if p not in useful]
        wanted |= {m for p in useful for m, v in p[2] if v > 0}


def solve(
    goals: Sequence[Goal],
    constraints: Iterable[Linear] = (),
    minimise: Sequence[Linear] = (),
) -> Solution | None:
    """Values and multipliers that close every goal and keep the constraints (each form >= 0).

    Objectives are minimised one after the other (lexicographically).  None where there is no
    solution, no bounded one, or the effort is spent.
    """
    rows: list[Linear] = [dict(constraint) for constraint in constraints]
    multipliers: list[list[tuple[str, tuple[int, ...], Monomial]]] = []
    for index, goal in enumerate(goals):
        entries = columns(goal.goal)
        used: list[tuple[str, tuple[int, ...], Monomial]] = []
        if goal.degree and goal.facts and EFFORT.left >= 0:
            for j, (chosen, factor, product) in enumerate(products(goal)):
                name = f"{MULTIPLIER}{index}.{j}"
                used.append((name, chosen, factor))
                for monomial, coefficient in product:
                    entries.setdefault(monomial, {})[name] = -coefficient
        multipliers.append(used)
        rows += entries.values()
    if not EFFORT.spend(sum(map(len, rows))):
        return None
    distinct = {tuple(sorted(row.items())): row for row in rows if not _trivial(row)}
    if any(not any(row) for row in distinct.values()):
        return None
    model = _model(list(distinct.values()), minimise)
    if model is None:
        return None
    closings: list[Closing] = []
    for used in multipliers:
        by_facts: dict[tuple[int, ...], Poly] = {}
        for name, chosen, factor in used:
            if value := model.get(name):
                by_facts[chosen] = by_facts.get(chosen, ZERO) + Poly({factor: value})
        closings.append(
            tuple(Term(facts, poly) for facts, poly in sorted(by_facts.items(), key=str))
        )
    values = {name: value for name, value in model.items() if name.startswith(UNKNOWN)}
    return Solution(values, closings)


def _trivial(linear: Linear) -> bool:
    """Whether a row holds whatever the unknowns are (multipliers are not negative)."""
    return all(
        value >= 0 and (not name or name.startswith(MULTIPLIER)) for name, value in linear.items()
    )


def _model(rows: Sequence[Linear], objectives: Sequence[Linear]) -> dict[str, Fraction] | None:
    """Values under which every row is >= 0, and the objectives are least, or None."""
    names = sorted({name for row in (*rows, *objectives) for name in row if name})
    if len(names) == 1 and len(objectives) <= 1:
        value = _one_value(names[0], rows, objectives)
        return None if value is None else {names[0]: value}
    import z3

    short = {name: f"v{i}" for i, name in enumerate(names)}
    lines = [f"(declare-const {v} Real)" for v in short.values()]
    lines += [f"(assert (>= {v} 0))" for n, v in short.items() if n.startswith(MULTIPLIER)]
    lines += [f"(assert (>= {_sum(row, short)} 0))" for row in rows]
    # What z3 answers may depend on what it was asked before: every program gets a fresh context.
    context = z3.Context()
    if objectives:
        solver = z3.Optimize(ctx=context)
        lines += [f"(minimize {_sum(objective, short)})" for objective in objectives]
    else:
        solver = z3.SolverFor("QF_LRA", ctx=context)
    solver.set("rlimit", STEPS_AT_MOST)
    solver.from_string("\n".join(lines))
    if solver.check() != z3.sat:
        return None
    optima = [str(z3.OptimizeObjective(solver, i, False).value()) for i in range(len(objectives))]
    if any("oo" in optimum or "epsilon" in optimum for optimum in optima):
        return None  # z3 calls an unbounded objective sat, with an arbitrary model
    model = solver.model()
    found = {str(d.name()): model[d] for d in model.decls()}
    return {
        name: Fraction(found[v].as_fraction()) if v in found else Fraction(0)
        for name, v in short.items()
    }


def _one_value(name: str, rows: Sequence[Linear], objectives: Sequence[Linear]) -> Fraction | None:
    """The best value of the only unknown under which every row is >= 0, or None."""
    low: Fraction | None = Fraction(0) if name.startswith(MULTIPLIER) else None
    high: Fraction | None = None
    for row in rows:
        slope, rest = Fraction(row.get(name, 0)), row.get("", 0)
        if not slope:
            if rest < 0:
                return None
            continue
        edge = -rest / slope
        if slope > 0:
            low = edge if low is None else max(low, edge)
        else:
            high = edge if high is None else min(high, edge)
    if low is not None and high is not None and low > high:
        return None
    if objectives:
        return low if objectives[0][name] > 0 else high
    return next((edge for edge in (low, high) if edge is not None), Fraction(0))


def _sum(linear: Linear, short: Mapping[str, str]) -> str:
    terms = [
        _number(value) if not name else f"(* {_number(value)} {short[name]})"
        for name, value in linear.items()
    ]
    return terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"


def _number(value: Number) -> str:
    top, bottom = value.numerator, value.denominator
    text = str(abs(top)) if bottom == 1 else f"(/ {abs(top)} {bottom})"
    return f"(- {text})" if top < 0 else text


def close(goal: Poly, facts: tuple[Poly, ...], degree: int) -> Closing | None:
    """Multipliers that show goal >= 0, where products of at most `degree` factors do."""
    solution = solve([Goal(goal, facts, degree)])
    return None if solution is None else solution.closings[0]
