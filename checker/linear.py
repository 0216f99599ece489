"""Exact linear programming over the rationals (z3): multipliers and the coefficients of bounds.

A goal whose coefficients are linear in unknown numbers is non-negative where every coefficient of
goal - sum_j l_j p_j is, for numbers l_j >= 0 and products p_j of facts and variables (Handelman).
All of these are linear conditions: one LP finds the unknown numbers and the multipliers together.

z3 is imported on first use; what it finds is checked again elsewhere with exact arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement
from typing import Any

from attrs import frozen

from passbound.checker.polynomial import Monomial, Number, Poly
from passbound.checker.positivity import Closing, Term

PRODUCTS_AT_MOST = 1500
STEPS_AT_MOST = 3_000_000
"""z3's own measure of effort (`rlimit`) for one linear program."""

UNKNOWN = "?"
"""How the names of unknown coefficients begin."""

Linear = dict[str, Number]
"""A linear form in the unknown coefficients; the constant stands under the empty name."""


@frozen
class Goal:
    """goal >= 0 is to be shown from the facts; the goal may hold unknown coefficients, linearly."""

    goal: Poly
    facts: tuple[Poly, ...]


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


def products(goal: Goal, degree: int) -> list[tuple[tuple[int, ...], Monomial, Poly]]:
    """Products of at most `degree` factors, facts and variables, with at least one fact.

    Only those that can help: a product must take something off a monomial that is negative in the
    goal, or that another useful product leaves negative.
    """
    cols = columns(goal.goal)
    variables = sorted({name for monomial in cols for name, _ in monomial})
    found: list[tuple[tuple[int, ...], Monomial, Poly]] = []
    for size in range(1, degree + 1):
        for chosen in combinations_with_replacement(range(len(goal.facts)), size):
            base = Poly.constant(1)
            for index in chosen:
                base = base * goal.facts[index]
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
    degree: int = 0,
) -> Solution | None:
    """Values and multipliers that close every goal and keep the constraints (each form >= 0).

    Objectives are minimised one after the other (lexicographically).  None where there is no
    solution, no bounded one, or the effort is spent.
    """
    import z3

    unknowns: dict[str, Any] = {}

    def number(value: Number) -> Any:
        return z3.RealVal(str(value))

    def form(linear: Linear) -> Any:
        terms = [
            number(value) if not name else number(value) * unknowns.setdefault(name, z3.Real(name))
            for name, value in linear.items()
        ]
        return z3.Sum(terms) if len(terms) != 1 else terms[0]

    conditions: list[Any] = []
    for constraint in constraints:
        if not _trivial(constraint):
            conditions.append(form(constraint) >= 0)
    multipliers: list[list[tuple[Any, tuple[int, ...], Monomial]]] = []
    seen: set[tuple[tuple[str, Number], ...]] = set()
    for index, goal in enumerate(goals):
        cols: dict[Monomial, list[Any]] = {}
        plain = columns(goal.goal)
        used: list[tuple[Any, tuple[int, ...], Monomial]] = []
        if degree and goal.facts:
            for j, (chosen, factor, product) in enumerate(products(goal, degree)):
                variable = z3.Real(f"l{index}_{j}")
                conditions.append(variable >= 0)
                used.append((variable, chosen, factor))
                for monomial, value in product:
                    cols.setdefault(monomial, []).append(number(-value) * variable)
        multipliers.append(used)
        for monomial in plain.keys() | cols.keys():
            linear = plain.get(monomial, {})
            if monomial not in cols:
                key = tuple(sorted(linear.items()))
                if _trivial(linear) or key in seen:
                    continue
                seen.add(key)
                if not any(linear.keys()):
                    return None
                conditions.append(form(linear) >= 0)
            else:
                base = [form(linear)] if linear else []
                conditions.append(z3.Sum([*base, *cols[monomial]]) >= 0)
    model = _model(z3, conditions, [form(objective) for objective in minimise])
    if model is None:
        return None

    def value_of(variable: Any) -> Fraction:
        return Fraction(str(model.eval(variable, model_completion=True).as_fraction()))

    closings: list[Closing] = []
    for used in multipliers:
        by_facts: dict[tuple[int, ...], Poly] = {}
        for variable, chosen, factor in used:
            if value := value_of(variable):
                by_facts[chosen] = by_facts.get(chosen, Poly({})) + Poly({factor: value})
        closings.append(tuple(Term(facts, poly) for facts, poly in sorted(by_facts.items(), key=str)))
    return Solution({name: value_of(v) for name, v in unknowns.items()}, closings)


def _trivial(linear: Linear) -> bool:
    return set(linear) <= {""} and linear.get("", 0) >= 0


def _model(z3: Any, conditions: list[Any], objectives: list[Any]) -> Any:
    if not objectives:
        solver = z3.SolverFor("QF_LRA")
        solver.set("rlimit", STEPS_AT_MOST)
        solver.add(*conditions)
        return solver.model() if solver.check() == z3.sat else None
    optimiser = z3.Optimize()
    optimiser.set("rlimit", STEPS_AT_MOST)
    optimiser.add(*conditions)
    handles = [optimiser.minimize(objective) for objective in objectives]
    if optimiser.check() != z3.sat:
        return None
    if any("oo" in str(h.value()) or "epsilon" in str(h.value()) for h in handles):
        return None
    return optimiser.model()


def close(goal: Poly, facts: tuple[Poly, ...], degree: int) -> Closing | None:
    """Multipliers that show goal >= 0, where products of at most `degree` factors do."""
    solution = solve([Goal(goal, facts)], degree=degree)
    return None if solution is None else solution.closings[0]



