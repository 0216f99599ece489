"""The trusted parts by numbers: polynomials, cases, closings, measures and desugaring."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import pytest
from atvalues import at, values
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from relations import HEADER, Maker

from passbound.checker import cases, linear
from passbound.checker.descent import check_descent
from passbound.checker.obligations import relation_leaves
from passbound.checker.polynomial import PRODUCTS_AT_MOST, ZERO, Number, Poly
from passbound.checker.positivity import Term, closes, remainder
from passbound.checker.program import Program, desugar
from passbound.checker.proofs import Descent
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.interpret import Env
from passbound.models.reader import read_source

NAMES = ("x", "y", "z")
FREE = cases.free_case(("n", "k"))
GHOSTS = ("n_0", "k_1")
SIZE = 6

rationals: st.SearchStrategy[Number] = st.one_of(
    st.integers(-4, 4), st.fractions(-3, 3, max_denominator=4)
)
naturals = st.dictionaries(st.sampled_from(NAMES), st.integers(0, 5)).map(
    lambda point: {name: point.get(name, 0) for name in NAMES}
)


def polys(
    names: tuple[str, ...] = NAMES, coefficients: st.SearchStrategy[Number] = rationals
) -> st.SearchStrategy[Poly]:
    monomials = st.lists(st.sampled_from(names), max_size=2)

    def build(terms: list[tuple[Number, list[str]]]) -> Poly:
        total = ZERO
        for coefficient, factors in terms:
            product_ = Poly.constant(coefficient)
            for name in factors:
                product_ = product_ * Poly.variable(name)
            total = total + product_
        return total

    return st.lists(st.tuples(coefficients, monomials), max_size=4).map(build)


whole = polys(GHOSTS, st.integers(-3, 4))


# --- polynomials -------------------------------------------------------------------------------


def test_products_that_get_too_large_are_left_out_of_the_search() -> None:
    long = sum((Poly.variable(f"x{i}") for i in range(PRODUCTS_AT_MOST // 1000)), ZERO)
    short = Poly.variable("x0") - 1
    goal = linear.Goal(short * short, (long - 1, short), degree=3)
    assert any(chosen == (1, 1) for chosen, _, _ in linear.products(goal))
    assert linear.solve([goal]) is not None


@given(polys(), polys(), naturals, rationals)
def test_arithmetic_is_that_of_the_values(
    a: Poly, b: Poly, point: dict[str, int], c: Number
) -> None:
    x, y = at(a, point), at(b, point)
    assert isinstance(x, int | Fraction) and isinstance(y, int | Fraction)
    assert at(a + b, point) == x + y
    assert at(a - b, point) == x - y
    assert at(a * b, point) == x * y
    assert at(a**3, point) == x**3
    assert (at(c - a, point), at(a * c, point)) == (c - x, x * c)
    for poly in (a + b, a - b, a * b, a * c):
        assert all(poly.terms.values())
    if a.is_nonnegative():
        assert x >= 0
    if a.is_positive():
        assert x >= 1
    if a.is_negative():
        assert x < 0
    cleared = at(a.cleared(), point)
    assert (cleared > 0, cleared == 0) == (x > 0, x == 0)
    assert a.cleared().common_denominator() == 1


@given(polys(), polys(), polys(), naturals)
def test_substitution_is_composition(a: Poly, b: Poly, c: Poly, point: dict[str, int]) -> None:
    inner = {**point, "x": at(b, point), "y": at(c, point)}
    assert at(a.substitute({"x": b, "y": c}), point) == at(a, inner)


@given(polys(), polys())
def test_division_is_exact(a: Poly, b: Poly) -> None:
    assume(b.terms)
    assert (a * b).divide(b) == a
    quotient = a.divide(b)
    assert quotient is None or quotient * b == a


# --- cases -------------------------------------------------------------------------------------


def reached(found: tuple[cases.Case, ...], most: int) -> set[tuple[int, ...]]:
    """The parameters at the points of some cases; at each, what the cases keep is true."""
    result: set[tuple[int, ...]] = set()
    for case in found:
        names = {v for p in (*case.env.values(), *case.facts) for v in p.variables}
        for known in case.quotients:
            names |= known.dividend.variables | known.divisor.variables | known.value.variables
        for numbers in product(range(most + 1), repeat=len(names)):
            point = dict(zip(sorted(names), numbers, strict=True))
            if all(at(fact, point) >= 0 for fact in case.facts):
                result.add(values(case, point, ("n", "k")))
                for known in case.quotients:
                    divisor, value = at(known.divisor, point), at(known.value, point)
                    assert value == at(known.dividend, point) // divisor
    return result


def check_cover(found: tuple[cases.Case, ...], facts: list[Poly]) -> None:
    """The cases have exactly the points at which the facts hold."""
    here = reached(found, SIZE)
    for point in product(range(SIZE + 1), repeat=2):
        ghosts = dict(zip(GHOSTS, point, strict=True))
        assert (point in here) == all(at(fact, ghosts) >= 0 for fact in facts), point
    for point in here:
        ghosts = dict(zip(GHOSTS, point, strict=True))
        assert all(at(fact, ghosts) >= 0 for fact in facts), point


@settings(max_examples=200, deadline=None)
@given(st.lists(polys(GHOSTS, st.one_of(st.integers(-4, 4), rationals)), min_size=1, max_size=3))
def test_assumed_cases_are_where_the_facts_hold(facts: list[Poly]) -> None:
    try:
        found = cases.assume(FREE, *facts)
    except cases.GiveUp:
        return
    check_cover(found, facts)


@settings(max_examples=60, deadline=None)
@given(whole, st.sampled_from(GHOSTS), st.integers(1, 4))
def test_split_cases_are_all_of_a_case(fact: Poly, name: str, count: int) -> None:
    try:
        start = cases.assume(FREE, fact)
        values_: list[cases.Case] = []
        residues: list[cases.Case] = []
        for case in start:
            if any(name in poly.variables for poly in case.env.values()):
                values_ += cases.split_values(case, name, count)
                residues += cases.split_residues(case, name, count)
            else:
                values_.append(case)
                residues.append(case)
    except cases.GiveUp:
        return
    check_cover(tuple(values_), [fact])
    check_cover(tuple(residues), [fact])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 3), st.integers(1, 3), st.booleans())
def test_divided_cases_are_all_of_a_case(above: int, least: int, replaced: bool) -> None:
    dividend, divisor = Poly.variable("n_0") + above, Poly.variable("k_1") + least
    found = cases.divide(FREE, dividend, divisor, "n_0" if replaced else None)
    here = reached(found, SIZE + above)
    assert set(product(range(SIZE + 1), repeat=2)) <= here
    assert all(n >= 0 and k >= 0 for n, k in here)


# --- closings ----------------------------------------------------------------------------------


@given(polys(), st.lists(polys(), max_size=3), st.lists(polys(), max_size=3), naturals, st.data())
def test_what_closes_is_not_negative(
    goal: Poly,
    facts: list[Poly],
    multipliers: list[Poly],
    point: dict[str, int],
    data: st.DataObject,
) -> None:
    terms = tuple(
        Term(tuple(data.draw(st.lists(st.integers(0, 3), max_size=2))), m) for m in multipliers
    )
    refused = any(not term.multiplier.is_nonnegative() for term in terms) or any(
        index >= len(facts) for term in terms for index in term.facts
    )
    if refused:
        with pytest.raises(ValueError, match=r"multiplier|no fact"):
            closes(goal, facts, terms)
        return
    rest = remainder(goal, facts, terms)
    shown = goal - rest + Poly.variable("x")  # a goal that these terms do close
    assert closes(shown, facts, terms)
    if all(at(fact, point) >= 0 for fact in facts):
        assert at(shown, point) >= 0
        assert not closes(goal, facts, terms) or at(goal, point) >= 0


def test_a_fact_that_does_not_exist_is_refused() -> None:
    for index in (-1, 1):
        with pytest.raises(ValueError, match="no fact"):
            closes(ZERO, [ZERO], (Term((index,), Poly.constant(1)),))


# --- measures ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        ("if n == 0:\n        return 0\n    return f(n - 1, k)", True),
        ("if n == 0:\n        return 0\n    return f(n - 1, k + n)", True),
        ("if n <= 1:\n        return 0\n    return f(n // 2, k) + f(n - n // 2, n)", True),
        ("return f(n, k)", False),
        ("return f(n + 1, k)", False),
        ("if n == 0:\n        return 0\n    return f(k, n)", False),
        ("if n <= 3 or k == 0:\n        return 0\n    return f(n, k + 1)", False),
        ("if n == 0:\n        return 0\n    return f(n - 1, k) + f(n, k)", False),
        ("if n == 0:\n        return 0\n    return f(n // 2, k) + f(n - n // 2, k)", False),
    ],
)
def test_a_measure_has_to_fall(body: str, ends: bool) -> None:
    relations = read_source(f"{HEADER}@relation\ndef f(n, k):\n    {body}\n", "m.py").relations
    _, edges = relation_leaves(Program(relations), "f")
    params = {"f": ("n", "k")}
    falling = Descent(("f",), ({"f": t.Var("n")},), {})
    assert (check_descent(falling, edges, params) is None) == ends
    for level in (t.Int(7), t.Var("k"), t.Binary("-", t.Var("n"), t.Var("k"))):
        assert check_descent(Descent(("f",), ({"f": level},), {}), edges, params) is not None
    assert check_descent(Descent(("f",), (), {}), edges, params) is not None


# --- desugaring --------------------------------------------------------------------------------


def random_relations(seed: int) -> dict[str, t.Relation]:
    made = Maker(Random(seed)).program()
    module = read_source(HEADER + "\n\n".join(one.source for one in made), "m.py")
    assert module.relations and not module.errors
    return module.relations


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_desugared_relations_have_the_same_values(seed: int) -> None:
    relations = random_relations(seed)
    program, _ = desugar(relations, None)
    for relation in relations.values():
        for args in product(range(5), repeat=len(relation.params)):
            call = t.Call(relation.name, tuple(map(t.Int, args)))
            same(Evaluator(relations), program.evaluator, call, call, {})


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 4), st.booleans())
def test_specialised_relations_have_the_same_values(seed: int, k: int, first: bool) -> None:
    relations = random_relations(seed)
    for relation in relations.values():
        rest = (t.Int(k),) * (len(relation.params) - 1)
        args = (t.Var("n"), *rest) if first else (*rest, t.Var("n"))
        call = t.Call(relation.name, args)
        claim = t.Claim("m.c", ("n",), (), (), (t.Comparison("==", call, t.Int(0)),))
        program, done = desugar(relations, claim)
        assert done is not None and isinstance(done.parts[0], t.Comparison)
        for n in range(6):
            same(Evaluator(relations), program.evaluator, call, done.parts[0].left, {"n": n})


def same(plain: Evaluator, other: Evaluator, expr: t.Expr, done: t.Expr, env: Env) -> None:
    try:
        expected = plain.expr(expr, env, 20_000)
    except EvaluationError:
        return
    assert other.expr(done, env, 400_000) == expected
