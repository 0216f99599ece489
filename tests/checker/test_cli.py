"""The command line end to end, in a process of its own."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree as Xml

import pytest
from command import HEAD, MODEL, environment, passbound
from extras import need

CLAIM_KEYS = {
    "claim", "file", "line", "verdict", "held_by", "expect", "counterexample", "sides", "minimal",
    "bracket", "unfolded", "checked_to", "constants", "warnings", "seconds", "reason",
}  # fmt: skip
ERROR_KEYS = {"claim", "file", "line", "column", "message"}

UNKNOWN = """\
@relation
def wild(n):
    if n <= 1:
        return 0
    if n % 2 == 0:
        return wild(n // 2) + 1
    return wild(3 * n + 1) + 1


@claim
def collatz(n):
    return wild(n) >= 0
"""
FALSE = "@claim\ndef wrong(n):\n    return n * n <= 10 * n\n"
BROKEN = "@claim\ndef bad(n):\n    return n.real <= 1\n"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    (tmp_path / "costs.py").write_text(MODEL)
    return tmp_path


def write(folder: Path, name: str, body: str) -> None:
    (folder / name).write_text(HEAD + body)


# --- verdicts and exit codes -------------------------------------------------------------------


def test_what_is_expected_exits_0(model: Path) -> None:
    result = passbound(model, "verify", "costs.py")
    assert result.code == 0
    assert "1 proved, 1 refuted as expected" in result.out.splitlines()[-1]


def test_an_opposite_verdict_exits_1_and_shows_the_counterexample(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", FALSE)
    result = passbound(tmp_path, "verify", "costs.py")
    assert result.code == 1
    assert "costs.py:6:12" in result.out
    assert "^^^^^" in result.out
    assert "n = 11" in result.out
    assert "121 <= 110" in result.out


def test_bad_input_exits_2_and_the_other_claims_are_decided(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", BROKEN + "\n\n" + FALSE)
    result = passbound(tmp_path, "verify", "costs.py")
    assert result.code == 2
    assert "error in costs.bad" in result.out
    assert "costs.py:6:12" in result.out
    assert "n = 11" in result.out


def test_unknown_exits_3_unless_allowed(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", UNKNOWN)
    result = passbound(tmp_path, "verify", "costs.py", "--no-cache")
    assert result.code == 3
    assert "1 unknown" in result.out
    assert passbound(tmp_path, "verify", "costs.py", "--allow-unknown").code == 0


def test_an_expected_unknown_exits_0(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", UNKNOWN.replace("@claim", '@claim(expect="unknown")'))
    assert passbound(tmp_path, "verify", "costs.py").code == 0


def test_a_relation_without_a_value_is_an_error_even_where_no_claim_goes(tmp_path: Path) -> None:
    body = "@relation\ndef f(n):\n    return 10 // n\n\n\n@claim\ndef one(n):\n    return n <= n\n"
    write(tmp_path, "costs.py", body)
    result = passbound(tmp_path, "verify", "costs.py")
    assert result.code == 2
    assert "1 proved, 1 error" in result.out


@pytest.mark.parametrize("option", [(), ("--json",)])
def test_nothing_to_verify_exits_2(tmp_path: Path, option: tuple[str, ...]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "other.py").write_text("this is not ( Python")
    assert passbound(tmp_path, "verify", ".", *option).code == 2
    assert passbound(tmp_path, "verify", "empty", *option).code == 2


def test_selection_by_name(model: Path) -> None:
    result = passbound(model, "verify", "costs.py", "-k", "merge or (UPP and not linear)")
    assert result.code == 0
    assert "costs.upper" in result.out
    assert "costs.linear" not in result.out
    nothing = passbound(model, "verify", "costs.py", "-k", "nosuch")
    assert nothing.code == 2
    assert "no claim's name matches" in nothing.text
    assert passbound(model, "verify", "costs.py", "-k", "upper and").code == 2


def test_folders_leave_out_what_is_not_theirs(model: Path) -> None:
    for folder in (".hidden", "venv", "__pycache__", "mine"):
        (model / folder).mkdir()
    (model / "mine" / "pyvenv.cfg").touch()
    for folder in (".hidden", "venv", "__pycache__", "mine"):
        (model / folder / "bad.py").write_text(HEAD + BROKEN)
    (model / "unrelated.py").write_bytes(b"\xff\xfe\x00 nonsense (((")
    assert passbound(model, "verify", ".").code == 0
    assert passbound(model, "verify", ".hidden/bad.py").code == 2


def test_files_that_share_a_stem_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "costs.py").write_text(MODEL)
    data = json.loads(passbound(tmp_path, "verify", "a", "b", "--json").out)
    names = [claim["claim"] for claim in data["claims"]]
    assert names == ["a/costs.upper", "a/costs.linear", "b/costs.upper", "b/costs.linear"]


# --- reports -----------------------------------------------------------------------------------


def test_json_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", f"{BROKEN}\n\n{FALSE}\n\n@claim\ndef g(n):\n    return n in O(n)\n")
    result = passbound(tmp_path, "verify", "costs.py", "--json")
    data = json.loads(result.out)
    assert result.code == 2
    assert set(data) == {"schema", "claims", "errors"}
    assert data["schema"] == "passbound.verdicts/1"
    wrong, growth = data["claims"]
    assert set(wrong) == CLAIM_KEYS
    assert wrong["verdict"] == "refuted"
    assert wrong["counterexample"] == {"n": 11}
    assert wrong["sides"] == [121, 110]
    assert wrong["minimal"] is True
    assert (wrong["file"], wrong["line"]) == ("costs.py", 10)
    assert growth["verdict"] == "proved"
    (constant,) = growth["constants"]
    assert set(constant) == {"part", "kind", "c", "n0", "c_minimal"}
    assert isinstance(constant["c"], str)
    (error,) = data["errors"]
    assert set(error) == ERROR_KEYS
    assert (error["claim"], error["line"], error["column"]) == ("costs.bad", 6, 12)


def test_long_integers_are_strings_in_json(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", "@claim\ndef big():\n    return 2 ** 65536 <= 10\n")
    (claim,) = json.loads(passbound(tmp_path, "verify", "costs.py", "--json").out)["claims"]
    assert claim["sides"] == ["2**65536", 10]


def test_junit_counts_failures_and_errors(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", BROKEN + "\n\n" + FALSE + "\n\n" + UNKNOWN)
    passbound(tmp_path, "verify", "costs.py", "--junit", "out/report.xml")
    root = Xml.parse(tmp_path / "out" / "report.xml").getroot()
    assert root.tag == "testsuites"
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("3", "2", "1")
    cases = root.findall("testsuite/testcase")
    assert {case.get("name") for case in cases} == {"bad", "wrong", "collatz"}
    assert all(case.get("classname") == "costs" for case in cases)


def test_junit_of_control_characters_is_well_formed(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", '@claim\ndef bad(n):\n    return n <= "\x01\x1b"\n')
    passbound(tmp_path, "verify", "costs.py", "--junit", "report.xml")
    Xml.parse(tmp_path / "report.xml")


def test_sarif_has_the_required_fields(tmp_path: Path) -> None:
    write(tmp_path, "my costs.py", BROKEN + "\n\n" + FALSE)
    passbound(tmp_path, "verify", "my costs.py", "--sarif", "report.sarif")
    data = json.loads((tmp_path / "report.sarif").read_text())
    assert data["version"] == "2.1.0"
    (run,) = data["runs"]
    assert run["tool"]["driver"]["name"] == "passbound"
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert len(run["results"]) == 2
    for result in run["results"]:
        assert result["ruleId"] in rules
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "my%20costs.py"
        assert place["region"]["startLine"] >= 1


def test_ascii_output_is_ascii_and_plain(model: Path) -> None:
    (model / "café.py").write_text(HEAD + "# naïve ünïcode\n" + FALSE.replace("wrong", "größe"))
    result = passbound(model, "verify", ".", "--ascii", PYTHONIOENCODING="utf-8")
    assert result.code == 1
    assert result.out.isascii()
    assert "\033" not in result.out


def test_any_output_encoding_will_do(model: Path) -> None:
    (model / "café.py").write_text(HEAD + FALSE)
    result = passbound(model, "verify", ".", PYTHONIOENCODING="ascii")
    assert result.code == 1


def test_the_output_is_the_same_with_any_number_of_jobs_and_with_a_cache(model: Path) -> None:
    write(model, "more.py", FALSE + "\n\n" + UNKNOWN + "\n\n" + BROKEN)
    outputs = []
    for options in (("-j1", "--no-cache"), ("-j2", "--no-cache"), ("-j3",), ("-j1",)):
        result = passbound(model, "verify", ".", *options)
        assert result.code == 2
        outputs.append(result.out.rpartition(" in ")[0])
    assert len(set(outputs)) == 1


# --- certificates ------------------------------------------------------------------------------


def test_certificates_are_written_and_checked(model: Path) -> None:
    assert passbound(model, "verify", "costs.py", "--certificates", "out").code == 0
    paths = sorted(str(path.relative_to(model)) for path in (model / "out").iterdir())
    assert paths == ["out/costs.linear.json", "out/costs.upper.json"]
    result = passbound(model, "check", *paths, "--against", "costs.py")
    assert result.code == 0
    assert "merge_sort(n) <= n * clog2(n)" in result.out


def test_a_certificate_of_another_statement_is_rejected(model: Path) -> None:
    passbound(model, "verify", "costs.py", "--certificates", "out")
    (model / "costs.py").write_text(MODEL.replace("(n - 1)", "(n - 2)"))
    result = passbound(model, "check", "out/costs.upper.json", "--against", "costs.py")
    assert result.code == 1
    assert "says something else" in result.out


def test_a_changed_certificate_is_rejected(model: Path) -> None:
    passbound(model, "verify", "costs.py", "--certificates", "out")
    path = model / "out" / "costs.upper.json"
    path.write_text(path.read_text().replace("n * clog2(n)", "n * flog2(n)"))
    result = passbound(model, "check", "out/costs.upper.json")
    assert result.code == 1
    assert "rejected" in result.out


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"schema": "x"}', "[" * 100_000, '{"a": ' * 50_000, "\x00"]
)
def test_what_is_no_certificate_is_malformed(tmp_path: Path, text: str) -> None:
    (tmp_path / "cert.json").write_text(text)
    result = passbound(tmp_path, "check", "cert.json")
    assert result.code == 2
    assert "malformed" in result.out


def test_missing_and_binary_certificates_are_malformed(tmp_path: Path) -> None:
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x80")
    for name in ("missing.json", "binary.json", "."):
        assert passbound(tmp_path, "check", name).code == 2


# --- the other commands ------------------------------------------------------------------------


def test_eval(model: Path) -> None:
    assert passbound(model, "eval", "merge_sort(1000)", "costs.py").out == "8977\n"
    assert passbound(model, "eval", "merge_sort(3) / 2", "costs.py").out.startswith("3/2")
    assert passbound(model, "eval", "merge_sort(8) <= 17", "costs.py").out == "True\n"
    assert passbound(model, "eval", "10 ** 5000", "costs.py").out == "10**5000\n"


NONSENSE = (
    "", "1 +", "merge_sort", "nosuch(1)", "merge_sort(-1)", "1 // 0", "merge_sort(1, 2)", "x = 1",
    "9 ** 9 ** 9 ** 9", "a.b", "n", "\x07", "n <= 1 <= 2", "(" * 500, "merge_sort(1) in O(1)",
)  # fmt: skip


@pytest.mark.parametrize("text", NONSENSE)
def test_eval_of_nonsense_is_one_message(model: Path, text: str) -> None:
    result = passbound(model, "eval", text, "costs.py")
    assert result.code == 2
    assert result.err.startswith("Error: ")


def test_explain_a_proof_and_a_refutation(model: Path) -> None:
    proof = passbound(model, "explain", "costs.py", "upper")
    assert proof.code == 0
    assert "falls along every recursive call" in proof.out
    assert "base: n = 1" in proof.out
    assert "step: n = 2*" in proof.out
    refutation = passbound(model, "explain", "costs.py", "costs.linear")
    assert refutation.code == 0
    assert "merge_sort(64) = merge_sort(32) + merge_sort(32) + 63" in refutation.out
    assert passbound(model, "explain", "costs.py", "upperr").code == 2


EXPLAINED = """
@relation
def kway(n, k):
    assert k >= 2
    if n <= 1:
        return 0
    return k * kway((n + k - 1) // k, k) + n


@claim
def two(n):
    return kway(n, 2) in O(n * clog2(n))


@relation
def doubled(t):
    if t == 0:
        return 0
    return 2 ** (t - 1) + doubled(t - 1)


@claim(expect="refuted")
def linear(t):
    return doubled(t) in O(t)


@relation
def triangle(n):
    return sum(i for i in range(n))


@claim
def square(n):
    return triangle(n) <= n * n
"""


def test_explain_says_nothing_twice_and_nothing_of_what_is_not_there(tmp_path: Path) -> None:
    write(tmp_path, "said.py", EXPLAINED)
    two = passbound(tmp_path, "explain", "said.py", "two")
    assert two.code == 0
    assert "is proved" in two.out
    assert "Sums are written" not in two.out
    assert "2 >= 2 and" not in two.out
    assert "Sums are written" in passbound(tmp_path, "explain", "said.py", "square").out
    refuted = passbound(tmp_path, "explain", "said.py", "linear").out
    assert "No constant will do" in refuted
    assert "t = t" not in refuted


def test_a_report_prints_as_verify_does(model: Path) -> None:
    from passbound.checker import verify

    report = verify(model / "costs.py", cache=False)
    lines = str(report).splitlines()
    assert [line.split()[:3] for line in lines[:2]] == [
        ["proved", "certificate", "costs.upper"],
        ["refuted", "evaluation", "costs.linear"],
    ]
    assert lines[-1].startswith("1 proved, 1 refuted as expected in ")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("costs.py", "-k", "zzz"), "no claim's name matches -k 'zzz'"),
        (("costs.py", "-k", "and"), "a word is missing"),
        (("empty.py",), "no function that is decorated with @claim"),
    ],
)
def test_nothing_to_certify_has_a_reason_and_writes_nothing(
    model: Path, arguments: tuple[str, ...], why: str
) -> None:
    write(model, "empty.py", "N = 3\n")
    result = passbound(model, "certify", *arguments, "--out", "lean")
    assert result.code == 2
    assert why in result.err
    assert "theorem" not in result.out
    assert not (model / "lean").exists()


def test_predict_shows_count_bounds_and_bill(model: Path) -> None:
    (model / "prices.toml").write_text("[per_million_tokens]\ninput = 2.5\noutput = 10\n")
    result = passbound(
        model, "predict", "costs.py::merge_sort", "--at", "n=1000", "--prices", "prices.toml",
        "--input", "800", "--output", "5",
    )  # fmt: skip
    assert result.code == 0
    assert "8,977 calls" in result.out
    assert "<= 10,000 = n * clog2(n), by costs.upper" in result.out
    assert "7,181,600 tokens" in result.out
    assert "18.40 USD" in result.out


SCALED = """
@relation(unit="prompt_tokens")
def pairs(n):
    if n <= 1:
        return 0
    return pairs(n - 1) + (n - 1)


@claim
def twice(n):
    return 2 * pairs(n) == n * (n - 1)


@claim
def order(n):
    return 3 * pairs(n) in O(n ** 2)


@relation
def moves(h):
    if h == 0:
        return 0
    return 2 * moves(h - 1) + 1


@claim
def exactly(h):
    return moves(h) == 2 ** h - 1
"""


def test_predict_takes_claims_on_a_multiple(tmp_path: Path) -> None:
    write(tmp_path, "scaled.py", SCALED)
    result = passbound(tmp_path, "predict", "scaled.py::pairs", "--at", "n=100", "--input", "3")
    assert result.code == 0
    assert "== 4,950 = n * (n - 1) / 2, by scaled.twice (certificate)" in result.out
    assert "<= 5,000 = 1/2 * (n ** 2), by scaled.order (certificate)" in result.out
    assert "--input says nothing here" in result.out


@pytest.mark.parametrize("limit", ["STEPS", "LONG_BITS"])
def test_predict_falls_back_on_bounds_where_the_effort_is_used_up(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    limit: str,
) -> None:
    from passbound.checker import cli, predict

    write(tmp_path, "scaled.py", SCALED)
    monkeypatch.setattr(predict, limit, 1_000_000)
    command = ["predict", f"{tmp_path}/scaled.py::moves", "--at", "h=200000"]
    assert cli.guarded(lambda: cli.cli.main(command, standalone_mode=False)) == 0
    shown = capsys.readouterr().out
    assert "takes too long to evaluate" in shown
    assert "(60,206 digits) = 2 ** h - 1, by scaled.exactly (certificate)" in shown


@pytest.mark.parametrize(
    ("command", "advice"),
    [
        (("verify", "costs.py::upper"), "verify costs.py -k upper"),
        (("eval", "merge_sort(8) in O(n)", "costs.py"), "eval takes numbers and comparisons"),
        (("eval", "upper(8)", "costs.py"), "verify costs.py -k upper"),
        (("eval", "merge_srt(8)", "costs.py"), "did you mean `merge_sort`"),
    ],
)
def test_a_slip_is_told_what_was_meant(model: Path, command: tuple[str, ...], advice: str) -> None:
    result = passbound(model, *command)
    assert result.code == 2
    assert advice in result.text


def test_eval_of_what_takes_too_long_is_one_message(tmp_path: Path) -> None:
    write(tmp_path, "scaled.py", SCALED)
    result = passbound(tmp_path, "eval", "sum(moves(i) for i in range(10**12))", "scaled.py")
    assert result.code == 2
    assert "takes too long to evaluate" in result.err


@pytest.mark.parametrize(
    "args",
    [
        ("costs.py",),
        ("costs.py::nosuch", "--at", "n=1"),
        ("costs.py::merge_sort",),
        ("costs.py::merge_sort", "--at", "n"),
        ("costs.py::merge_sort", "--at", "n=-1"),
        ("costs.py::merge_sort", "--at", "n=1", "--at", "n=2"),
        ("costs.py::merge_sort", "--at", "k=1"),
        ("costs.py::merge_sort", "--at", "n=9**9**9"),
        ("costs.py::merge_sort", "--at", "n=1", "--prices", "nosuch.toml", "--input", "1"),
        ("costs.py::merge_sort", "--at", "n=1", "--prices", "costs.py", "--input", "1"),
    ],
)
def test_predict_of_nonsense_is_one_message(model: Path, args: tuple[str, ...]) -> None:
    result = passbound(model, "predict", *args)
    assert result.code == 2
    assert "Error: " in result.err


def test_solve_proves_a_closed_form(model: Path) -> None:
    result = passbound(model, "solve", "costs.py", "merge_sort")
    assert result.code == 0
    assert "merge_sort(n) == " in result.out
    assert "merge_sort(n) in Theta(" in result.out
    assert passbound(model, "solve", "costs.py", "upper").code == 2


def test_solve_says_what_it_gave_up_and_that_nothing_was_proved(model: Path) -> None:
    hurried = passbound(model, "solve", "costs.py", "merge_sort", "--timeout", "0.000001")
    assert hurried.code == 3
    assert "nothing could be proved about merge_sort(n)" in hurried.out
    assert "not looked for to the end: a closed form, an upper bound" in hurried.out
    assert "fault" not in hurried.text and "Traceback" not in hurried.text


def test_the_constants_of_solve_hold_where_the_bound_does(tmp_path: Path) -> None:
    write(
        tmp_path,
        "late.py",
        "@relation\ndef late(n):\n    assert n >= 3\n    return 2 * n + 5\n",
    )
    shown = passbound(tmp_path, "solve", "late.py", "late").out
    assert "for n >= 3" in shown
    assert all(f"G for n >= {least}" not in shown for least in (0, 1, 2))


def test_obligations_as_smt_lib_are_unsatisfiable(model: Path) -> None:
    import z3

    assert passbound(model, "verify", "costs.py", "--smtlib", "smt").code == 0
    scripts = sorted((model / "smt").rglob("*.smt2"))
    assert {script.parent.name for script in scripts} == {"costs.upper"}
    for script in scripts:
        solver = z3.Solver()
        solver.from_string(script.read_text().replace("(check-sat)", ""))
        assert solver.check() == z3.unsat


def test_a_second_opinion_is_asked_or_missed(model: Path) -> None:
    result = passbound(model, "verify", "costs.py", "--second-opinion")
    if importlib.util.find_spec("cvc5") is None:
        assert result.code == 2
        assert "passbound[cvc5]" in result.err
    else:
        assert result.code == 0
        assert " 0 called false" in result.out


LUCKY = """\
from passbound.models import cdiv, claim, relation


@relation
def lucky(m, g):
    if m == 0:
        return 0
    return 1 + min(lucky(m - i, g) for i in range(1, min(m, g + 1) + 1))


@claim
def fewest(m, g):
    return lucky(m, g) == cdiv(m, g + 1)
"""


def test_what_z3_alone_settled_is_shown_to_other_solvers_too(tmp_path: Path) -> None:
    import z3

    (tmp_path / "lucky.py").write_text(LUCKY)
    result = passbound(tmp_path, "verify", "lucky.py", "--smtlib", "smt")
    assert result.code == 0
    if " solver " not in result.out:
        pytest.skip("this claim has got a certificate: take another one here")
    scripts = sorted((tmp_path / "smt" / "lucky.fewest").glob("*.smt2"))
    assert scripts
    for script in scripts:
        solver = z3.Solver()
        solver.from_string(script.read_text().replace("(check-sat)", ""))
        assert solver.check() == z3.unsat
    need("cvc5")
    result = passbound(tmp_path, "verify", "lucky.py", "--second-opinion")
    assert f"cvc5: {len(scripts)} obligation" in result.out
    assert " 0 called false" in result.out


def hiding(folder: Path, *modules: str) -> str:
    """A PYTHONPATH with which these modules are as if they were not installed."""
    hidden = f"import sys; sys.modules.update(dict.fromkeys({modules!r}))\n"
    (folder / "sitecustomize.py").write_text(hidden)
    return os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])


def test_a_missing_cvc5_is_told_before_the_work(model: Path) -> None:
    path = hiding(model, "cvc5")
    result = passbound(model, "verify", "costs.py", "--second-opinion", PYTHONPATH=path)
    assert result.code == 2
    assert "passbound[cvc5]" in result.err
    assert "proved" not in result.out


@pytest.mark.parametrize(
    ("module", "extra", "command"),
    [
        ("markupsafe", "site", ["library", "serve", "--port", "0"]),
        ("pygments", "site", ["library", "build", "--out", "site"]),
        ("jinja2", "site", ["library", "build", "--out", "site"]),
        ("uvicorn", "meter", ["meter", "run", "--", "true"]),
        ("httpx", "meter", ["meter", "serve", "--upstream", "http://127.0.0.1:1/v1"]),
        ("distributed", "dask", ["verify", "costs.py", "--scheduler", "tcp://127.0.0.1:1"]),
    ],
)
def test_a_missing_extra_is_named(model: Path, module: str, extra: str, command: list[str]) -> None:
    result = passbound(model, *command, PYTHONPATH=hiding(model, module))
    assert result.code == 2
    assert f"passbound[{extra}]" in result.err
    assert "fault" not in result.text


def test_the_time_of_the_kernel_is_in_the_time_that_is_shown(
    model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from passbound.checker import cli, pipeline
    from passbound.checker.kernel import session

    clock, late = time.perf_counter, [0.0]

    def kernel(report: object, *_: object, **__: object) -> tuple[object, str]:
        late[0] = 5000.0
        return report, ""

    monkeypatch.setattr(session, "kernel_report", kernel)
    monkeypatch.setattr(pipeline, "time", SimpleNamespace(perf_counter=lambda: clock() + late[0]))
    command = ["verify", str(model / "costs.py"), "--kernel", "--no-cache"]
    assert cli.guarded(lambda: cli.cli.main(command, standalone_mode=False)) == 0
    shown = float(capsys.readouterr().out.split(" in ")[-1].split(" s")[0])
    assert shown >= 5000


def test_doctor_names_the_engines(tmp_path: Path) -> None:
    result = passbound(tmp_path, "doctor")
    assert result.code == 0
    assert "z3-solver" in result.out


# --- whatever happens, no traceback ------------------------------------------------------------

LOOP = b"@relation\ndef f(n):\n    return f(n)\n\n@claim\ndef c(n):\n    return f(n) <= n\n"

NASTY = {
    "syntax": b"from passbound.models import claim\ndef (:",
    "null": b"# passbound\n\0",
    "latin": b"# passbound \xe9\n",
    "bom": b"\xef\xbb\xbf# passbound\n@claim\n",
    "utf16": "# passbound\nx = 1\n".encode("utf-16"),
    "coding": b"# -*- coding: nosuch -*-\n# passbound\n",
    "deep": b"# passbound\nx = " + b"(" * 5000 + b")" * 5000,
    "minus": b"# passbound\nx = " + b"-" * 100_000 + b"1",
    "digits": b"# passbound\nx = " + b"9" * 100_000,
    "tabs": b"# passbound\nif 1:\n\tx\n        y",
    "surrogate": b"# passbound\nx = '\\ud800'\n",
    "binary": bytes(range(256)) + b"passbound",
    "empty": b"",
    "loop": HEAD.encode() + LOOP,
    "huge": HEAD.encode() + b"@claim\ndef c(n):\n    return n <= 10 ** 10 ** 10\n",
    "tower": HEAD.encode() + b"@claim\ndef c(n):\n    return n <= 2 ** (2 ** (2 ** n))\n",
    "escape": HEAD.encode() + b"@claim\ndef c(n):\n    return '\x1b[31m' <= n\n",
}


@pytest.mark.parametrize("name", sorted(NASTY))
def test_nasty_files_end_in_messages(tmp_path: Path, name: str) -> None:
    (tmp_path / "nasty.py").write_bytes(NASTY[name])
    for option in ((), ("--json",)):
        result = passbound(tmp_path, "verify", "nasty.py", *option)
        assert result.code in (0, 1, 2, 3)
        assert "\x1b" not in result.out
        if option:
            json.loads(result.out)


def test_missing_unreadable_and_odd_paths(tmp_path: Path) -> None:
    (tmp_path / "dangling.py").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    for path in ("nosuch.py", "dangling.py", "loop", "/dev/null", ""):
        assert passbound(tmp_path, "verify", path).code == 2
    assert passbound(tmp_path, "verify").code == 2
    assert passbound(tmp_path, "nosuch").code == 2
    assert passbound(tmp_path, "verify", ".", "--jobs", "0").code == 2
    assert passbound(tmp_path, "verify", ".", "--timeout", "-1").code == 2


def test_reports_that_cannot_be_written_are_one_message(model: Path) -> None:
    for option in ("--junit", "--sarif", "--certificates"):
        result = passbound(model, "verify", "costs.py", option, "costs.py/below")
        assert result.code == 2
        assert result.err.startswith("error: ")


def test_a_reader_that_goes_away_is_no_fault(model: Path) -> None:
    command = [sys.executable, "-m", "passbound.checker.cli", "verify", "costs.py"]
    with subprocess.Popen(
        command, cwd=model, env=environment(model), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_control_c_prints_what_was_decided_and_exits_130(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", FALSE)
    fifo = tmp_path / "waits.py"
    os.mkfifo(fifo)
    command = [sys.executable, "-m", "passbound.checker.cli", "verify", "costs.py", "waits.py"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Where this runs in the background, Ctrl-C may be ignored by inheritance.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        time.sleep(2)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"costs.wrong" in out
    assert b"Traceback" not in err


def test_a_file_that_cannot_be_read_to_its_end_holds_up_nothing(tmp_path: Path) -> None:
    write(tmp_path, "costs.py", FALSE)
    os.mkfifo(tmp_path / "waits.py")
    result = passbound(tmp_path, "verify", "costs.py", "waits.py", "--timeout", "0.5")
    assert result.code == 2
    assert "costs.wrong" in result.out
    assert "stopped after" in result.out


def test_help_starts_fast(tmp_path: Path) -> None:
    modules = "import sys; import passbound.checker.cli; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", modules], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"z3", "rich", "passbound.models.reader", "passbound.checker.prove"}
