"""The readings of a relation agree: plain Python, the evaluator, dense tables, the decorator."""

import contextlib
import linecache
import resource
import sys
from itertools import count, product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from programs import HEADER, model_file, programs

from passbound import models
from passbound.models.errors import (
    BadLogarithm,
    DivisionByZero,
    DomainError,
    EmptyExtremum,
    EvaluationError,
    NegativeArgument,
    NegativeExponent,
    Nonterminating,
    OutOfBudget,
)
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.interpret import Interpreter
from passbound.models.reader import read_source
from passbound.models.tables import NO_VALUE, Tables

STEPS = 20_000
_numbers = count()


class TooDeep(Exception):
    """Plain Python does not come to an end here."""


def plain(functions):
    """The functions as Python runs them, with arguments checked and calls counted."""
    names = {name: getattr(models, name) for name in ("cdiv", "flog2", "clog2", "flog", "clog")}
    names["K"] = 3
    exec("\n\n".join(functions.values()), names)
    depth = [0]

    def guarded(function):
        memo = {}

        def call(*args):
            if min(args) < 0:
                raise NegativeArgument("negative")
            if args not in memo:
                if depth[0] > 60:
                    raise TooDeep
                depth[0] += 1
                try:
                    memo[args] = function(*args)
                finally:
                    depth[0] -= 1
            return memo[args]

        return call

    for name in functions:
        names[name] = guarded(names[name])
    return {name: names[name] for name in functions}


MEMORY = 6 << 30
"""Bytes that these tests may add: what drawn programs compute may be larger than that."""


@pytest.fixture(autouse=True, scope="module")
def bounded_memory():
    """A value that does not fit is an error, and not the end of the test run."""
    pages = Path("/proc/self/statm")
    if not pages.exists():  # not Linux
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(pages.read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


def outcome(function, *args):
    """The value of a call, or the class of its error."""
    try:
        return function(*args)
    except (TooDeep, MemoryError):
        return TooDeep
    except AssertionError:
        return DomainError
    except ZeroDivisionError:
        return DivisionByZero
    except (Nonterminating, OutOfBudget):
        return TooDeep
    except EvaluationError as error:
        return type(error)
    except ValueError as error:
        assert "empty" in str(error) or "iterable" in str(error)
        return EmptyExtremum


def inputs(arity):
    return product(range(9 if arity == 1 else 5), repeat=arity)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(programs())
def test_the_evaluator_agrees_with_plain_python(functions):
    text = model_file(functions)
    note(text)
    module = read_source(text, "random.py")
    assert module.errors == ()
    python = plain(functions)
    for name, relation in module.relations.items():
        for args in inputs(len(relation.params)):
            expected = outcome(python[name], *args)
            fresh = Evaluator(module.relations)
            found = outcome(lambda *a, name=name, e=fresh: e.call(name, a, STEPS), *args)
            if TooDeep in (expected, found):
                continue
            assert found == expected, (name, args)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(programs())
def test_a_table_says_what_the_evaluator_says(functions):
    text = model_file(functions)
    note(text)
    module = read_source(text, "random.py")
    evaluator = Evaluator(module.relations)
    tables = Tables(evaluator, list(module.relations))
    with contextlib.suppress(OutOfBudget):
        tables.fill(40, Budget(STEPS))
    for name in tables.names:
        for n, value in enumerate(tables.values[name]):
            found = outcome(lambda a, name=name: evaluator.call(name, (a,), STEPS), n)
            if value is NO_VALUE:
                error = tables.errors[name].get(n)
                assert found is (DomainError if error is None else type(error)) or found is TooDeep
                assert error is not None or not evaluator.in_domain(name, (n,))
            else:
                assert value == found


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(programs())
def test_the_decorator_gives_the_static_reading(functions):
    text = model_file(functions)
    note(text)
    module = read_source(text, "random.py")
    file = f"<random {next(_numbers)}>"
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    live = {"__name__": "random"}
    exec(compile(text, file, "exec"), live)
    for name, relation in module.relations.items():
        if relation.params == ("n", "k"):
            continue
        assert live[name].term == relation
        evaluator = Evaluator(module.relations)
        for n in range(6):
            expected = outcome(lambda a, name=name, e=evaluator: e.call(name, (a,), STEPS), n)
            if expected is not TooDeep:
                assert outcome(live[name], n) == expected
    del linecache.cache[file]


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(programs(), st.integers(0, 8))
def test_the_interpreter_agrees_with_the_compiled_code(functions, n):
    module = read_source(model_file(functions), "random.py")
    evaluator = Evaluator(module.relations)
    for name, relation in module.relations.items():
        args = (n,) * len(relation.params)
        found = outcome(lambda *a, name=name: evaluator.call(name, a, STEPS), *args)
        if not isinstance(found, int):
            continue
        interpreter = Interpreter(
            lambda call, given: evaluator.call(call.relation, given), Budget().spend
        )
        assert (
            interpreter.body(relation.body, dict(zip(relation.params, args, strict=True))) == found
        )


def evaluator_of(body):
    module = read_source(HEADER + body, "example.py")
    assert module.errors == ()
    return Evaluator(module.relations)


MERGE_SORT = """
@relation
def merge_sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)
"""
CHAIN = """
@relation
def chain(n):
    if n == 0:
        return 0
    return chain(n - 1) + 1
"""


def test_recursion_is_as_deep_as_it_has_to_be():
    before = sys.getrecursionlimit()
    assert evaluator_of(CHAIN).call("chain", (200_000,)) == 200_000
    assert evaluator_of(MERGE_SORT).call("merge_sort", (2**1000,)) == 999 * 2**1000 + 1
    assert sys.getrecursionlimit() == before


@pytest.mark.parametrize(
    "body, args, error",
    [
        ("    return 1 // (n - 3)", (3,), DivisionByZero),
        ("    return cdiv(1, n - 3)", (3,), DivisionByZero),
        ("    return 1 % (n - 3)", (3,), DivisionByZero),
        ("    return 2 ** (n - 3)", (2,), NegativeExponent),
        ("    return max(i for i in range(n))", (0,), EmptyExtremum),
        ("    return min(f(i) for i in range(n) if i > n)", (4,), EmptyExtremum),
        ("    return flog2(n)", (0,), BadLogarithm),
        ("    return clog(n, n - 3)", (4,), BadLogarithm),
        ("    return f(n)", (4,), Nonterminating),
        ("    return f((n + 1) % 4)", (1,), Nonterminating),
        ("    return f(n + 1)", (1,), OutOfBudget),
        ("    return f(n * n + 2)", (1,), OutOfBudget),
        ("    return 2 ** 2 ** n", (60,), OutOfBudget),
        ("    if n == 0:\n        return 2\n    return f(n - 1) * f(n - 1)", (60,), OutOfBudget),
        ("    return sum(1 for i in range(10 ** 30))", (1,), OutOfBudget),
        ("    return f(n - 5)", (12,), NegativeArgument),
        ("    assert n != 2\n    return f(n - 1)", (4,), DomainError),
        ("    assert n != 2\n    return n", (2,), DomainError),
        ("    assert 6 // n > 1\n    return n", (0,), DivisionByZero),
        ("    x = 1 // n\n    if n == 0:\n        return 0\n    return x", (0,), DivisionByZero),
    ],
)
def test_an_error_says_what_and_where(body, args, error):
    evaluator = evaluator_of(f"@relation\ndef f(n):\n{body}\n")
    with pytest.raises(EvaluationError) as caught:
        evaluator.call("f", args, 10_000_000 if error is not OutOfBudget else 100_000)
    assert type(caught.value) is error
    if error is not OutOfBudget:
        assert caught.value.file == "example.py"
        assert caught.value.span is not None
        assert caught.value.span.line > 5
    with pytest.raises(error):  # nothing is remembered of a call that failed
        evaluator.call("f", args, 100_000)


@pytest.mark.parametrize(
    ("body", "advice"),
    [
        ("    return f(n // 2) + 1", "no base case is reached: add `if n == 0: return ...`"),
        (
            "    if n == 0:\n        return 0\n    return f(n - 2)",
            "add a base case before it: `if n <= 1",
        ),
        ("    return 7 // (n - 3)", "add `assert n - 3 >= 1`"),
        ("    return flog2(n)", "add `assert n >= 1`"),
        ("    return flog(7, n)", "add `assert n >= 2`"),
        ("    half = n // 2\n    return 7 % half", "guard it by a condition"),
        ("    return 2 ** (n - 3)", "add `assert n - 3 >= 0`"),
        ("    if n == 0:\n        return g(0)\n    return f(n - 1)", "it asserts k >= 2"),
        (
            "    if n == 9:\n        return 1\n    return f(cdiv(n, 2) + 1)",
            "argument has to get smaller",
        ),
    ],
)
def test_an_error_says_what_to_write(body, advice):
    evaluator = evaluator_of(
        f"@relation\ndef f(n):\n{body}\n\n@relation\ndef g(k):\n    assert k >= 2\n    return k\n"
    )
    for n in range(4):
        try:
            evaluator.call("f", (n,))
        except EvaluationError as error:
            assert advice in str(error)
            assert advice not in error.plain
            return
    pytest.fail("there is a value")


@pytest.mark.parametrize(
    "body",
    [
        "    if n == 0:\n        return 0\n    return 2 * f(n - 1) + 1",
        "    return sum(3 ** i for i in range(n))",
    ],
)
def test_the_long_numbers_of_an_evaluation_are_bounded(body):
    evaluator = evaluator_of(f"@relation\ndef f(n):\n{body}\n")
    with pytest.raises(OutOfBudget, match="memory"):
        evaluator.call("f", (20_000,), Budget(None, 10_000_000))
    assert evaluator.call("f", (20,), Budget(None, 0)) > 0


def test_and_and_or_stop_as_soon_as_they_know():
    evaluator = evaluator_of(
        "@relation\ndef f(n):\n    if n == 0 or 6 % n == 0 and flog2(n) > 1:\n        return 1\n"
        "    if n != 5 or sum(1 // (n - 5) for i in range(n)) == 7:\n        return 2\n"
        "    return 3\n"
    )
    assert [evaluator.call("f", (n,)) for n in range(5)] == [1, 2, 2, 2, 2]
    with pytest.raises(DivisionByZero):
        evaluator.call("f", (5,))


def test_the_same_budget_ends_at_the_same_place():
    def steps_needed():
        evaluator = evaluator_of(MERGE_SORT)
        low, high = 0, 100_000
        while high - low > 1:
            middle = (low + high) // 2
            try:
                evaluator_of(MERGE_SORT).call("merge_sort", (1000,), middle)
                high = middle
            except OutOfBudget:
                low = middle
        del evaluator
        return high

    assert steps_needed() == steps_needed()


def test_two_million_values_of_merge_sort_are_right():
    evaluator = evaluator_of(MERGE_SORT)
    tables = Tables(evaluator, ["merge_sort"])
    tables.fill(200_000, Budget())
    values = tables.values["merge_sort"]
    for n in (0, 1, 2, 3, 1000, 65_536, 199_999):
        assert values[n] == evaluator.call("merge_sort", (n,))
