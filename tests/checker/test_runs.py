"""Symbolic runs by numbers: their cases cover every point, and there their polynomials are right.

Whatever a run asserts on the way (facts and equations of logarithms, powers, roots and jumps) is
held against the true values of its atoms at every point that is looked at.
"""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from attrs import field, frozen, mutable
from atvalues import (
    TOLERANCE,
    Value,
    are_few,
    at,
    decimal,
    exact_enough,
    holds,
    jumps_agree,
    points,
    recording,
    values,
    with_atoms,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passbound.checker.cases import Case, GiveUp, explore, free_case
from passbound.checker.effort import EFFORT
from passbound.checker.lemmas import ByLemmas
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.symbolic import Run
from passbound.checker.walk import parts_of
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator

MOST = 9
SIZES = {1: MOST + 1, 2: 3}

NOTHING = Program({})
EVALUATOR = Evaluator({})

N, K = t.Var("n"), t.Var("k")


def binary(op: t.BinaryOp, left: t.Expr, right: t.Expr | int) -> t.Expr:
    return t.Binary(op, left, t.Int(right) if isinstance(right, int) else right)


@st.composite
def expressions(draw, names=("n",), depth=3):
    """An integer expression: most often one that has a value at most points."""
    if depth == 0:
        return draw(st.sampled_from([*[t.Var(name) for name in names] * 2, t.Int(1), t.Int(3)]))
    part = expressions(names, depth - 1)
    kind = draw(st.sampled_from("++-**/%cloqpfuxer"))
    left = draw(part)
    number = draw(st.integers(1, 5))
    if kind in "+-":
        return binary(kind, left, draw(part))
    if kind == "*":
        return binary("*", left, draw(st.one_of(part, st.integers(0, 3))))
    if kind in "/%c":
        op = {"/": "//", "%": "%", "c": "cdiv"}[kind]
        return binary(op, left, draw(st.one_of(st.just(number), st.just(number), part)))
    if kind in "lof":
        above = draw(st.sampled_from([left, binary("+", left, number)]))
        base = draw(
            st.sampled_from([t.Int(2), t.Int(2), t.Int(3), t.Int(4), binary("+", t.Var("n"), 2)])
        )
        return t.Log("ceil" if kind == "o" else "floor", above, base)
    if kind == "q":
        return binary("//", left, left)
    if kind == "p":
        base = draw(st.sampled_from([t.Int(2), t.Int(3), t.Int(4), t.Var("n"), left]))
        exponent = draw(st.sampled_from([t.Int(2), t.Var(names[-1]), left]))
        return binary("**", base, exponent)
    if kind == "u":
        return binary("//", binary("+", left, number), binary("+", t.Var(names[-1]), 1))
    if kind in "xe":
        return t.Extremum("max" if kind == "x" else "min", (left, draw(part)))
    index = f"i{len(names)}"
    body = draw(expressions((*names, index), depth - 1))
    start = draw(st.sampled_from([t.Int(0), t.Int(1)]))
    stop = binary("+", t.Var(names[0]), number)
    return t.Reduce(
        draw(st.sampled_from(["max", "min"])),
        index,
        start,
        stop,
        draw(st.integers(1, 2)),
        None,
        body,
    )


@st.composite
def growths(draw, names=("n",)):
    """A sum in which real logarithms, roots and powers of numbers stand."""
    inner = draw(expressions(names, 1))
    above = binary("+", inner, draw(st.integers(0, 2)))
    base = t.Int(draw(st.sampled_from([2, 3, 4])))
    real = draw(
        st.sampled_from(
            [
                t.Log("real", above, base),
                t.Binary("**", above, t.Rational(Fraction(1, 2))),
                t.Binary("**", above, t.Rational(Fraction(5, 3))),
                t.Binary("**", above, t.Log("real", t.Int(3), base)),
                t.Binary("**", t.Rational(Fraction(3, 2)), t.Var("n")),
                t.Binary("**", base, t.Binary("/", above, t.Int(draw(st.integers(2, 3))))),
            ]
        )
    )
    other = t.Log("real", binary("+", t.Var("n"), 1), t.Int(2))
    return binary("+", draw(st.sampled_from([real, binary("*", real, other)])), inner)


def true_value(expr: t.Expr, env: dict[str, int], real: bool = False) -> Value | None:
    """The value, by the evaluator; None where there is none."""
    if not real:
        try:
            value = EVALUATOR.expr(expr, env)
        except EvaluationError:
            return None
        assert isinstance(value, int | Fraction)
        return value
    try:
        low, high = EVALUATOR.interval(expr, env, 256)
    except EvaluationError:
        return None
    return decimal((low + high) / 2)


@frozen
class Looked:
    """What the leaves say at one point: whether there is a value, and what bounds it."""

    defined: list[bool] = field(factory=list)
    least: list[Decimal] = field(factory=list)
    most: list[Decimal] = field(factory=list)


@mutable
class Looks:
    """What is said at each point; `all_points`: no ghost can be beyond what was drawn."""

    at: dict[tuple[int, ...], Looked] = field(factory=dict)
    all_points: bool = True
    exact: bool = True


def look(expr: t.Expr, params: tuple[str, ...], real: bool, bounds: bool) -> Looks:
    """Runs the expression in every case and holds each leaf against numbers at its points."""
    found = Looks()
    source = random.Random(0)

    def work(case: Case) -> None:
        with recording():
            run = Run(case, {}, ByLemmas(NOTHING, ()))
            env = {name: case.env[name] for name in params}
            value, scale = run.ratio(expr, env) if real else (run.poly(expr, env), Poly.constant(1))
            demands = tuple(run.demands)
            lower, upper = value, value
            if bounds:
                lower, upper = run.eliminate(value), -run.eliminate(-value)
            run.atoms.link()
            found.all_points &= not run.case.quotients and are_few(run.case, MOST)
            found.exact &= not run.unknowns
            for start in points(run.case, MOST, source):
                point, wrong = with_atoms(run.atoms, start)
                if not chosen(run, point) or not jumps_agree(run.atoms, point):
                    continue
                place = values(run.case, point, params)
                looked = found.at.setdefault(place, Looked())
                looked.defined.append(all(holds(d.goal, point) for d in demands))
                if not looked.defined[-1]:
                    continue
                assert not wrong, (expr, wrong, point)
                for fact in (*run.case.facts, *run.atoms.facts):
                    assert holds(fact, point), (expr, place, fact, point)
                for equation in run.atoms.equations:
                    assert at(equation, point) == 0, (expr, place, equation, point)
                if bounds:
                    divisor = decimal(at(scale, point))
                    looked.least.append(decimal(at(lower, point)) / divisor)
                    looked.most.append(decimal(at(upper, point)) / divisor)

    with EFFORT.apart():
        explore((free_case(params),), work)
    return found


def chosen(run: Run, point: dict[str, Value]) -> bool:
    """Whether the outcomes that the case has chosen are those at the point."""
    for key, outcome in run.case.choices.items():
        if key[0] != "fact":
            continue
        fact = key[1]
        assert isinstance(fact, Poly)
        try:
            if holds(fact, point) is not (outcome == 0):
                return False
        except KeyError:
            continue
    return True


def check(expr: t.Expr, params: tuple[str, ...], real: bool = False) -> bool:
    """Holds the runs of an expression against numbers; False where the rules do not reach it."""
    with exact_enough():
        try:
            plain = look(expr, params, real, bounds=False)
        except GiveUp:
            return False
        try:
            bounded = look(expr, params, real, bounds=True)
        except GiveUp:
            bounded = Looks()
        size = 4 if reduces(expr) else SIZES[len(params)]  # an index may exceed n
        for place in product(range(size), repeat=len(params)):
            true = true_value(expr, dict(zip(params, place, strict=True)), real)
            assert place in plain.at or not plain.all_points, f"no case covers {place}"
            here, looked = plain.at.get(place, Looked()), bounded.at.get(place, Looked())
            if true is None:
                # An element that has no value is looked at apart, by `obligations`.
                assert reduces(expr) or not here.defined or not all(here.defined), (
                    f"no value at {place}"
                )
            elif looked.least and all(looked.defined) and (bounded.all_points or bounded.exact):
                room = TOLERANCE * (1 + abs(decimal(true)))
                assert min(looked.least) <= decimal(true) + room, (place, true)
                assert max(looked.most) >= decimal(true) - room, (place, true)
    return True


def reduces(expr: t.Expr) -> bool:
    return isinstance(expr, t.Reduce) or any(map(reduces, parts_of(expr)))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(expressions(depth=2))
def test_runs_of_one_parameter(expr: t.Expr) -> None:
    check(expr, ("n",))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(growths())
def test_runs_with_real_logarithms_powers_and_roots(expr: t.Expr) -> None:
    check(expr, ("n",), real=True)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(expressions(("n", "k"), 1))
def test_runs_of_two_parameters(expr: t.Expr) -> None:
    check(expr, ("n", "k"))


@pytest.mark.parametrize("op", ["//", "%", "cdiv"])
def test_a_divisor_that_is_the_dividend_may_be_zero(op: t.BinaryOp) -> None:
    apart = binary("-", N, 7)
    assert check(binary(op, N, N), ("n",))
    assert look(binary(op, apart, apart), ("n",), False, False).at[7,].defined == [False]


@pytest.mark.parametrize("base", [2, 3, 4, 9])
def test_logarithms_to_several_bases_in_one_run(base: int) -> None:
    logs: t.Expr = t.Log("floor", binary("+", N, 1), t.Int(2))
    for arg in (binary("+", N, 2), binary("+", binary("*", N, 2), 3)):
        logs = binary("+", logs, t.Log("floor", arg, t.Int(base)))
    power = binary("**", t.Int(base), t.Log("floor", binary("+", N, 1), t.Int(base)))
    assert check(binary("+", logs, power), ("n",))
    assert check(t.Log("floor", binary("+", N, 1), binary("+", N, 2)), ("n",))


@given(k=st.integers(2, 5), b=st.integers(2, 26), gap=st.integers(0, 3), other=st.integers(1, 4))
@settings(deadline=None, max_examples=60)
def test_powers_of_any_base_of_a_logarithm(k: int, b: int, gap: int, other: int) -> None:
    above = binary("+", N, 1 + gap)
    power = binary("**", t.Int(b), t.Log("floor", above, t.Int(k)))
    near = t.Log("floor", binary("+", N, 1 + gap + other), t.Int(k))
    assert check(binary("+", power, binary("*", near, near)), ("n",))


@given(k=st.sampled_from([2, 3, 4, 8, 9]), gap=st.integers(0, 2), power=st.integers(2, 5))
@settings(deadline=None, max_examples=40)
def test_roots_beside_logarithms_that_jump(k: int, gap: int, power: int) -> None:
    above = binary("+", N, 2 + gap)
    root = t.Binary("**", above, t.Rational(Fraction(power, 2)))
    jumps = binary("+", t.Log("ceil", above, t.Int(k)), t.Log("floor", above, t.Int(k)))
    powers = binary("**", t.Int(2), t.Log("floor", above, t.Int(k)))
    assert check(binary("+", binary("+", root, jumps), powers), ("n",), real=True)


@given(
    base=st.integers(2, 4), low=st.integers(1, 3), step=st.integers(1, 3), high=st.integers(0, 4)
)
@settings(deadline=None, max_examples=40)
def test_logarithms_that_jump_beside_others(base: int, low: int, step: int, high: int) -> None:
    args = (binary("+", N, low), binary("+", N, low + step), binary("+", binary("+", N, K), high))
    total: t.Expr = t.Int(0)
    for arg in args:
        total = binary("+", total, t.Log("floor", arg, t.Int(base)))
    assert check(total, ("n", "k"))


@given(
    base=st.integers(2, 4),
    low=st.integers(1, 3),
    times=st.integers(2, 20),
    more=st.integers(1, 30),
    beside=st.integers(0, 3),
)
@settings(deadline=None, max_examples=60)
def test_logarithms_of_multiples(base: int, low: int, times: int, more: int, beside: int) -> None:
    args = (
        binary("+", N, low),
        binary("+", binary("*", N, times), more),
        binary("+", binary("*", N, max(times - 1, 2)), low + beside),
    )
    total: t.Expr = t.Int(0)
    for arg in args:
        total = binary("+", total, t.Log("floor", arg, t.Int(base)))
    assert check(total, ("n",))


@given(
    base=st.integers(2, 4),
    low=st.integers(1, 4),
    times=st.integers(1, 3),
    exponent=st.integers(2, 4),
    squared_first=st.booleans(),
)
@settings(deadline=None, max_examples=60)
def test_logarithms_of_powers(
    base: int, low: int, times: int, exponent: int, squared_first: bool
) -> None:
    arg = binary("+", binary("*", N, times), low)
    args = (arg, binary("**", arg, exponent))
    total: t.Expr = t.Int(0)
    for each in args[::-1] if squared_first else args:
        total = binary("+", total, t.Log("floor", each, t.Int(base)))
    assert check(total, ("n",))
