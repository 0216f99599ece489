"""Claims of rarer shapes: quotients, refuted growth, finitely many points, other recursions.

Each is held by the kernel, and no longer where its statement is changed.
"""

from __future__ import annotations

import pytest
from attrs import evolve
from randomclaims import model_file

from lean import ready, theorems
from passbound.checker.kernel.failing import powers
from passbound.checker.kernel.hold import check
from passbound.checker.kernel.rationals import has_quotient, without_quotients
from passbound.checker.kernel.statement import NoShape, has_real_logarithm
from passbound.checker.kernel.theorems import Theorem
from passbound.checker.kernel.traced import literal
from passbound.models import terms as t
from passbound.models.errors import EvaluationError, Undecided
from passbound.models.evaluate import Evaluator
from passbound.models.interpret import NotExact
from passbound.models.reader import read_source

SHAPES = """\
from passbound.models import O, Omega, Theta, claim, log2, relation


@relation
def pairs(n):
    if n == 0:
        return 0
    return pairs(n - 1) + n - 1


@relation
def halving(n):
    if n <= 1:
        return 0
    return 1 + halving(n // 2)


@relation
def thirds(n):
    if n <= 1:
        return 1
    return 3 * thirds(n // 2)


@relation
def fibonacci(n):
    if n <= 1:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@relation
def back(n):
    return max(n - 2, 0)


@relation
def nested(n):
    if n <= 1:
        return n
    return nested(back(back(n - 1))) + 2 * n


@relation
def inner(n):
    if n == 0:
        return 0
    return inner(n - 1) + 1


@relation
def outer(n):
    if n <= 1:
        return 1
    return inner(outer(n - 1)) + n


@relation
def through(n):
    if n <= 1:
        return 0
    return through(inner(n - 2)) + 1


@relation
def red(n):
    if n == 0:
        return 0
    return green(n - 1) + 1


@relation
def green(n):
    if n == 0:
        return 0
    return blue(n) + 2


@relation
def blue(n):
    if n == 0:
        return 0
    return red(n - 1) + 3


@relation
def split(n):
    if n <= 1:
        return n
    return max(split(i) + split(n - i) for i in range(1, n)) + sum(j for j in range(n))


@relation
def upto(i, n):
    if i >= n:
        return 0
    return upto(i + 1, n) + 1


@relation
def least_of_three(n):
    if n < 2:
        return 0
    return min(least_of_three(n - 1), least_of_three(n - 2), 8) + n


@relation
def even_before(n):
    if n == 0:
        return 3
    return max(even_before(i) for i in range(n) if i % 2 == 0) + n // 2


@relation
def some_before(n, k):
    if n <= 1:
        return 0 - n
    return min(some_before(n - 1 - i, k) + k for i in range(n) if not i % 3 == 1 and i < 7)


@claim(expect="refuted")
def filters(n):
    return even_before(n) <= 2 * n + 1


@claim(expect="refuted")
def filters_worked_out(n):
    return even_before(n) <= 20


@claim(expect="refuted")
def filters_of_minima(n, k):
    assert k >= 2 and n >= 13
    return some_before(n, k) <= k


@claim
def alternatives_in_alternatives(n):
    assert n % 2 == 0
    return least_of_three(n) >= n


@claim
def what_is_not_the_same(n):
    assert n % 3 != 1
    return pairs(n) - pairs(n) == 0 * n


@claim
def a_quotient(n):
    assert n / 2 > 3
    return pairs(n) / 3 + 1 / 2 <= n * n / 6


@claim
def a_quotient_by_a_parameter(n):
    return pairs(n) / (n + 1) <= n / 2


@claim(expect="refuted")
def never_linear(n):
    return pairs(n) in O(n)


@claim(expect="refuted")
def never_that_large(n):
    return pairs(n) in Omega(n ** 3)


@claim
def a_power_of_a_logarithm(n):
    return thirds(n) in Theta(n ** log2(3))


@claim
def a_negative_multiple_of_a_logarithm(n):
    return pairs(n) >= 0 - 2 * log2(n + 1) + n % 2 - 1


@claim
def a_multiple_of_a_logarithm(n):
    assert n >= 3
    return 4 * pairs(n) >= 2 * log2(n)


@claim
def a_power_of_a_rational(n):
    return inner(n) in O(1.5 ** n)


@claim
def a_root_in_growth(n):
    return pairs(n) in Omega(n ** 1.5)


@claim
def finitely_many(n):
    assert 3 <= n <= 30
    return fibonacci(n) <= 2 ** n / 3


@claim(expect="refuted")
def each_call_once(n):
    return fibonacci(n) <= 1000 * n


@claim
def calls_in_arguments(n):
    assert log2(n + 1) >= 2
    return nested(n) <= 2 ** n - 2


@claim(expect="refuted")
def a_call_of_a_call(n):
    return outer(n) <= 10


@claim
def three_that_call_each_other(n):
    return red(n) <= 6 * n


@claim(expect="refuted")
def three_at_a_point(n):
    return red(n) <= 2 * n + 5


@claim(expect="refuted")
def a_recursive_call_in_an_argument(n):
    return through(n) <= 5


@claim(expect="refuted")
def ranges(n):
    return split(n) <= 4 * n


@claim(expect="refuted")
def a_difference_falls(i, n):
    return upto(i, n) <= 5


@claim(expect="refuted")
def logarithms_at_a_point(n):
    assert n >= 1
    return halving(n) >= log2(n) - 1 / 2
"""

CHANGED = {
    "a_negative_multiple_of_a_logarithm": ("LogAbove 2", "LogBelow 2"),
    "a_multiple_of_a_logarithm": ("LogBelow 2 n 2", "LogBelow 2 n (n * n)"),
    "a_power_of_a_rational": ("p₀ * (ipow 3 n)", "p₀ * (ipow 2 n)"),
    "a_root_in_growth": ("((n ^ 1) * ", "((n ^ 3) * "),
    "filters": ("(2 * n)", "(3 * n)"),
    "filters_worked_out": ("≤ 20", "≤ 200"),
    "filters_of_minima": ("≤ k", "≤ (30 * k)"),
    "alternatives_in_alternatives": ("n ≤ (least", "(n + 1) ≤ (least"),
    "what_is_not_the_same": ("((pairs n) - (pairs n))", "((pairs n) - (pairs (n + 1)))"),
    "a_quotient": ("≤ (n * n)", "≤ ((n * n) - n)"),
    "never_linear": ("p₀ * n)", "p₀ * (n * n))"),
    "never_that_large": ("(n ^ 3)", "(n ^ 2)"),
    "finitely_many": ("(n ≤ 30)", "(n ≤ 31)"),
    "each_call_once": ("1000 * n", "2000 * n"),
    "a_call_of_a_call": ("≤ 10", "≤ 1000"),
    "three_that_call_each_other": ("(6 * n)", "(2 * n)"),
    "three_at_a_point": ("((2 * n) + 5)", "((6 * n) + 5)"),
    "a_recursive_call_in_an_argument": ("≤ 5", "≤ 6"),
    "ranges": ("(4 * n)", "(40 * n)"),
    "a_difference_falls": ("≤ 5", "≤ 6"),
}
"""What the statements are changed to; the proofs are the old ones."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Theorem]:
    return theorems(tmp_path_factory, SHAPES, "shapes")


def test_every_shape_is_held(made: dict[str, Theorem]) -> None:
    assert len(made) == SHAPES.count("@claim")
    said = check(ready(), list(made.values()))
    assert {name: held.reason for name, held in said.items() if not held.accepted} == {}


def test_no_changed_statement_is_held(made: dict[str, Theorem]) -> None:
    for name, (before, after) in CHANGED.items():
        theorem = made[f"shapes.{name}"]
        spec = theorem.spec.replace(before, after)
        assert spec != theorem.spec, (name, theorem.spec)
        (held,) = check(ready(), [evolve(theorem, spec=spec)]).values()
        assert held.rejected, name


def test_without_a_measure_the_statement_is_about_all_solutions(made: dict[str, Theorem]) -> None:
    spec = made["shapes.a_recursive_call_in_an_argument"].spec
    assert "∀ (inner : Int → Int) (through : Int → Int)" in spec and "Ends" not in spec


# --- what is said without quotients, by values ---------------------------------------------------

SEEDS = range(7_000, 7_060)
POINTS = 12


def test_what_is_said_without_quotients_has_the_same_value() -> None:
    looked = 0
    for seed in SEEDS:
        module = read_source(model_file(seed, 4), "m.py")
        evaluator = Evaluator(module.relations)
        for claim in module.claims:
            try:
                whole = without_quotients(claim)
            except NoShape:
                continue
            assert not any(
                has_quotient(side)
                for part in whole.parts
                if isinstance(part, t.Comparison)
                for side in (part.left, part.right)
            )
            if whole != claim:
                looked += _compared(evaluator, claim, whole)
    assert looked > 200


def _compared(evaluator: Evaluator, claim: t.Claim, whole: t.Claim) -> int:
    looked = 0
    for number in range(POINTS):
        point = tuple(number if i == 0 else (7 * number + i) % 5 for i in range(len(claim.params)))
        try:
            env, other = (evaluator.environment(c, point, 50_000) for c in (claim, whole))
            assert (env is None) == (other is None), (claim.name, point)
            if env is None or other is None:
                continue
            for old, new in zip(claim.parts, whole.parts, strict=True):
                if isinstance(old, t.Comparison) and isinstance(new, t.Comparison):
                    holds = evaluator.part(old, env, 50_000)
                    assert holds == evaluator.part(new, other, 50_000), (claim, point)
                    looked += 1
        except (EvaluationError, Undecided):
            continue
    return looked


def test_what_is_said_by_powers_has_the_same_value() -> None:
    looked = 0
    for seed in SEEDS:
        module = read_source(model_file(seed, 4), "m.py")
        evaluator = Evaluator(module.relations)
        for claim in module.claims:
            for part in claim.parts:
                if isinstance(part, t.Comparison) and has_real_logarithm(part.right):
                    looked += _by_powers(module.relations, evaluator, claim, part)
    assert looked > 60


def _by_powers(
    relations: dict[str, t.Relation], evaluator: Evaluator, claim: t.Claim, part: t.Comparison
) -> int:
    looked = 0
    for n in range(1, POINTS):
        values = {p: n if i == 0 else 2 for i, p in enumerate(claim.params)}
        try:
            whole = without_quotients(evolve(claim, parts=(part,)))
            env = evaluator.environment(claim, tuple(values.values()), 50_000)
            if env is None:
                continue
            holds = evaluator.part(part, env, 50_000)
            (said,) = whole.parts
            assert isinstance(said, t.Comparison)
            fails = powers(relations, whole, values, said)
            if fails.large:
                continue
            assert all(evaluator.part(p, env, 50_000) for p in fails.holding)
            assert evaluator.part(fails.failing, env, 50_000) == holds, (claim, values)
            looked += 1
        except (NoShape, EvaluationError, Undecided, NotExact):
            continue
    return looked


FAR = """\
from passbound.models import claim, relation


@relation
def largest(n):
    if n == 0:
        return 2
    return max(largest(i) for i in range(n)) + n // 4 - 1


@claim(expect="refuted")
def far(n):
    assert n % 2 == 0
    return largest(n) < 311 / 2
"""


def test_a_far_counterexample_is_proved_from_there_on(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    (theorem,) = theorems(tmp_path_factory, FAR, "distant").values()
    (held,) = check(ready(), [theorem]).values()
    assert held.accepted, held.reason
    spec = theorem.spec.replace("(n = 42)", "(n = 40)")
    assert spec != theorem.spec
    (held,) = check(ready(), [evolve(theorem, spec=spec)]).values()
    assert held.rejected


def test_numbers_that_are_too_long_are_refused_by_name() -> None:
    assert literal(-3) == "(-3)"
    with pytest.raises(NoShape, match="too large to compute"):
        literal(2**20_000)
