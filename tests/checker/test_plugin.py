"""The pytest plugin, run by pytest on projects of its own."""

from __future__ import annotations

import json

import pytest
from command import HEAD
from extras import need

pytest_plugins = ["pytester"]

MODEL = f"""{HEAD}

@relation
def calls(n):
    if n == 0:
        return 0
    return calls(n - 1) + 2


@claim
def good(n):
    return calls(n) == 2 * n


@claim
def bad(n):
    return calls(n) <= 20


@claim(expect="refuted")
def known(n):
    return calls(n) <= 20
"""

TESTS = """
import asyncio
import pytest
from hypothesis import strategies as st
from model import calls
from passbound.checker.testing import assert_counts


@pytest.mark.passbound(calls, at=3)
def test_as_said(meter):
    for _ in range(6):
        meter.ask("?")


@pytest.mark.passbound(calls, at={"n": 3}, kind="at most")
def test_below(async_meter):
    asyncio.run(async_meter.ask("?"))


@pytest.mark.passbound(calls, at=(3,))
def test_too_few(meter):
    meter.ask("?")


@pytest.mark.passbound(replies="yes")
def test_replies(meter):
    assert meter.ask("?") == "yes"


def both(llm, items):
    for item in items:
        llm.ask(item)
        llm.ask("sure?")


def test_property():
    assert_counts(both, calls, size=len, inputs=st.lists(st.text(), max_size=4))
"""


@pytest.fixture
def project(pytester):
    pytester.makepyfile(model=MODEL, test_model=TESTS)
    return pytester


def run(project, *options):
    return project.runpytest_subprocess("-p", "no:cacheprovider", *options)


def test_claims_are_test_items(project):
    result = run(project, "model.py")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*refuted*model.bad*", "*fails at n = 11*", "*calls(n) <= 20*"])
    assert "Traceback" not in result.stdout.str()


def test_one_claim_by_its_name(project):
    run(project, "model.py::good").assert_outcomes(passed=1)
    run(project, "model.py", "-k", "known").assert_outcomes(passed=1, deselected=2)


def test_claims_can_be_left_alone(project):
    result = run(project, "-o", "passbound_claims=false", "model.py")
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_the_table_and_the_report(project):
    result = run(project, "--passbound-report", "out/report.json")
    result.assert_outcomes(passed=6, failed=2)
    result.stdout.fnmatch_lines(["*counted against proved*", "*test_model.both / calls*met at*"])
    report = json.loads((project.path / "out" / "report.json").read_text())
    assert report["schema"] == "passbound.counts/1"
    rows = {row["name"]: row for row in report["counts"]}
    assert rows["test_model.both / calls"]["runs"] == 100
    assert rows["test.test_too_few / calls"]["sizes"][0]["share"] == round(1 / 6, 6)
    verdicts = {row["claim"]: row["verdict"] for row in report["claims"]}
    assert verdicts == {
        "model.py::good": "proved",
        "model.py::bad": "refuted",
        "model.py::known": "refuted",
    }


def test_a_marked_test_fails_by_its_counts(project):
    result = run(project, "-k", "too_few")
    result.assert_outcomes(failed=1, deselected=7)
    result.stdout.fnmatch_lines(["*1 calls, where calls(n = 3) says exactly 6*"])


@pytest.mark.parametrize(
    ("marker", "why"),
    [
        ("calls, at=None", "at=None does not say where"),
        ("calls, at=(1, 2)", "does not say where"),
        ("len, at=1", "takes a relation"),
        ("calls, at=1, kind='about'", "'about' is none of"),
        ("calls, at=1, size=3", "does not know size"),
    ],
)
def test_bad_markers_say_what_to_write(pytester, marker, why):
    pytester.makepyfile(
        model=MODEL,
        test_model=f"""
        import pytest
        from model import calls

        @pytest.mark.passbound({marker})
        def test_it(meter):
            pass
        """,
    )
    result = run(pytester, "test_model.py")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"*{why}*"])


def test_a_marked_test_without_a_meter_is_an_error(pytester):
    pytester.makepyfile(
        model=MODEL,
        test_model="""
        import pytest
        from model import calls

        @pytest.mark.passbound(calls, at=0)
        def test_it():
            pass
        """,
    )
    result = run(pytester, "test_model.py")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*uses none of `meter`*"])


def test_errors_of_a_model_file_are_failing_items(pytester):
    pytester.makepyfile(model=f"{HEAD}\n\n@claim\ndef c(n):\n    return n <= x\n")
    result = run(pytester, "--collect-only", "-q", ".")
    result.stdout.fnmatch_lines(["model.py::c"])
    result = run(pytester, ".")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*`x` is not bound*", "*--> model.py:*:17*"])


def test_files_without_claims_are_left_alone(pytester):
    pytester.makepyfile(other="import passbound  # claims nothing\nraise SystemExit\n")
    result = run(pytester, ".")
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_the_table_is_whole_under_xdist(project):
    need("xdist")
    alone = run(project, "--passbound-report", "one.json", "-p", "no:randomly")
    spread = run(project, "-n", "2", "--passbound-report", "two.json")
    spread.assert_outcomes(passed=6, failed=2)
    assert alone.ret == spread.ret
    one, two = (json.loads((project.path / f"{name}.json").read_text()) for name in ("one", "two"))
    assert [row["name"] for row in one["counts"]] == [row["name"] for row in two["counts"]]
    assert one["claims"] == two["claims"]


def test_the_profile_for_ci_tries_the_same_every_time(pytester):
    pytester.makepyfile(
        test_it="""
        from hypothesis import settings

        def test_profile():
            assert settings.get_current_profile_name() == "passbound-ci"
            assert settings.default.derandomize and settings.default.deadline is None
        """
    )
    run(pytester, "--hypothesis-profile=passbound-ci").assert_outcomes(passed=1)
    run(pytester).assert_outcomes(failed=1)


def test_hypothesis_and_the_prover_are_not_imported_before_they_are_used(pytester):
    pytester.makepyfile(
        test_it="""
        import sys

        def test_it():
            assert "z3" not in sys.modules
            assert "passbound.models.terms" not in sys.modules
        """
    )
    run(pytester, "-p", "no:hypothesispytest").assert_outcomes(passed=1)
