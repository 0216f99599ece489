"""The Python API, and worker processes that are late, die or find a fault."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from command import HEAD, MODEL

import passbound.checker.decide
from passbound.checker import Report, check, verify
from passbound.checker.certificate import dumps
from passbound.checker.selection import BadSelection, parse
from passbound.checker.shown import any_length, integer, json_number, power_text
from passbound.checker.verdicts import Decision
from passbound.models.terms import Claim, Relation

LINUX = sys.platform == "linux"


def forks(test: Callable[..., None]) -> Callable[..., None]:
    """A test whose workers inherit what it patches, which only forked ones do."""
    skipped = pytest.mark.skipif(not LINUX, reason="workers inherit the patch by forking")
    return pytest.mark.alone(skipped(test))


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "costs.py"
    path.write_text(MODEL)
    return path


def claims(folder: Path, *names: str) -> Path:
    """A file of claims that hold, one a name."""
    path = folder / "named.py"
    path.write_text(HEAD + "\n\n".join(f"@claim\ndef {n}(n):\n    return n <= n\n" for n in names))
    return path


class Odd:
    """Decides by the name of a claim."""

    def __init__(self, relations: Mapping[str, Relation], claims: Sequence[Claim]) -> None:
        self.count = 0

    def decide(self, claim: Claim) -> Decision:
        self.count += 1
        match claim.name.rpartition(".")[2].rstrip("0123456789"):
            case "slow":
                time.sleep(60)
            case "dead":
                os.kill(os.getpid(), signal.SIGKILL)
            case "gone":
                os._exit(3)
            case "fault":
                raise KeyError("something")
            case "memory":
                raise MemoryError
            case "nested":
                reason: list[object] = []
                for _ in range(100_000):
                    reason = [reason]
                return Decision("unknown", reason=reason)  # type: ignore[arg-type]
        return Decision("proved", "certificate")


@pytest.fixture
def odd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passbound.checker.decide, "Decider", Odd)


def test_verify_returns_a_report(model: Path) -> None:
    report = verify(model)
    assert [verdict.claim for verdict in report.verdicts] == ["costs.upper", "costs.linear"]
    assert report["costs.upper"].verdict == "proved"
    assert report["costs.linear"].counterexample == {"n": 64}
    assert report.exit_code() == 0
    assert report.errors == ()


def test_certificates_of_a_report_can_be_checked(model: Path, tmp_path: Path) -> None:
    certificate = verify(model)["costs.upper"].certificate
    assert certificate is not None
    assert check(certificate).verdict == "proved"
    (tmp_path / "cert.json").write_text(dumps(certificate))
    assert check(tmp_path / "cert.json").statement == check(certificate).statement


def test_verdicts_are_the_same_whatever_the_jobs_and_the_cache(model: Path) -> None:
    first = verify(model, jobs=1, cache=False)
    assert verify(model, jobs=2, cache=False) == first
    assert verify(model) == first
    assert verify(model) == first


def test_the_cache_is_used_and_never_trusted(model: Path, tmp_path: Path) -> None:
    first = verify(model)
    entries = sorted((tmp_path / "cache").rglob("*.json"))
    assert len(entries) == 2
    for text in ("", "{", "null", "[]", entries[0].read_text().replace("64", "65")):
        for entry in entries:
            entry.write_text(text)
        assert verify(model) == first
    for entry in entries:
        entry.write_text(entry.read_text().replace('"certificate", "reason"', '"kernel", "reason"'))
    assert verify(model) == first


class Broken:
    """Cannot be made at all."""

    def __init__(self, relations: Mapping[str, Relation], claims: Sequence[Claim]) -> None:
        raise OSError


@forks
def test_what_fails_before_every_claim_is_tried_for_each_and_ends(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passbound.checker.decide, "Decider", Broken)
    report = verify(model, cache=False)
    assert [verdict.verdict for verdict in report] == ["unknown", "unknown"]


@forks
def test_a_kept_verdict_is_not_decided_again(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = verify(model)
    monkeypatch.setattr(passbound.checker.decide, "Decider", Odd)
    assert verify(model) == first
    assert verify(model, cache=False) != first


def test_a_cache_that_cannot_be_used_is_no_error(model: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands there")
    assert verify(model).exit_code() == 0


@forks
def test_a_claim_that_takes_too_long_is_unknown_and_the_others_go_on(
    tmp_path: Path, odd: None
) -> None:
    path = claims(tmp_path, "a", "slow", "b", "slow2", "c")
    started = time.monotonic()
    report = verify(path, timeout=0.5, jobs=2)
    assert time.monotonic() - started < 10
    unknown = [v.claim for v in report.verdicts if v.verdict == "unknown"]
    assert unknown == ["named.slow", "named.slow2"]
    assert len(report) == 5
    assert report["named.slow"].reason == "stopped after 0.5 s"


@forks
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("dead", "signal 9"),
        ("gone", "the process that worked on it ended"),
        ("fault", "passbound has a fault here (KeyError"),
        ("memory", "memory"),
        ("nested", "too large"),
    ],
)
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_worker_that_fails_is_replaced(
    tmp_path: Path, odd: None, name: str, reason: str, jobs: int
) -> None:
    path = claims(tmp_path, "a", f"{name}1", f"{name}2", "b")
    report = verify(path, jobs=jobs, timeout=20)
    assert [v.verdict for v in report.verdicts] == ["proved", "unknown", "unknown", "proved"]
    assert reason in report[f"named.{name}1"].reason


@forks
def test_no_process_is_left_behind(tmp_path: Path, odd: None) -> None:
    verify(claims(tmp_path, "slow", "a"), timeout=0.3, jobs=2)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_verify_works_where_there_are_threads(model: Path) -> None:
    release = threading.Event()
    thread = threading.Thread(target=release.wait)
    thread.start()
    try:
        assert verify(model, cache=False).exit_code() == 0
    finally:
        release.set()
        thread.join()


def test_reports_show_themselves_in_notebooks_without_markup_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "costs.py"
    path.write_text(
        f"{HEAD}@claim\ndef c(n):\n    return n <= 5\n\n\n@claim\ndef d(n):\n    return '<b>'\n"
    )
    html = verify(path)._repr_html_()
    assert "<table>" in html
    assert "n &lt;= 5" in html
    assert "<b>'" not in html
    assert "refuted" in verify(path).verdicts[0]._repr_html_()


def test_a_report_is_data() -> None:
    report = Report((), ())
    assert report.exit_code() == 2
    assert pickle.loads(pickle.dumps(report)) == report


def test_a_missing_path_is_an_error_of_the_report() -> None:
    report = verify("/nosuch/file.py")
    assert report.exit_code() == 2
    assert "no such file" in report.errors[0].message


# --- selection ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "selected"),
    [
        ("upper", ["costs.upper", "costs.not_upper"]),
        ("UPPER and not not_", ["costs.upper"]),
        ("lower or not costs", ["costs.lower", "other.x"]),
        ("not (upper or lower)", ["other.x"]),
        ("not not other", ["other.x"]),
    ],
)
def test_selections_mean_what_pytest_s_mean(text: str, selected: list[str]) -> None:
    names = ["costs.upper", "costs.not_upper", "costs.lower", "other.x"]
    assert list(filter(parse(text), names)) == selected


@pytest.mark.parametrize(
    "text", ["", " ", "and", "a and", "a b", "(a", "a)", "not", "()", "(" * 999]
)
def test_bad_selections_are_refused(text: str) -> None:
    with pytest.raises(BadSelection):
        parse(text)


# --- numbers -----------------------------------------------------------------------------------


@pytest.mark.parametrize("base", [2, 3, 10])
@pytest.mark.parametrize("exponent", [400, 5000, 20011])
@pytest.mark.parametrize("rest", [-1, 0, 7])
@pytest.mark.parametrize("sign", [1, -1])
def test_powers_are_shown_as_powers(base: int, exponent: int, rest: int, sign: int) -> None:
    value = sign * (base**exponent + rest)
    text = power_text(value)
    assert text is not None
    assert eval(text) == value


@pytest.mark.parametrize("digits", [1, 59, 60, 61, 3999, 4000, 4001, 9000])
def test_long_integers_are_strings_in_json_from_4001_digits_on(digits: int) -> None:
    value = 7 * 10 ** (digits - 1) // 3 + 12_345_678_901 % 10**digits
    shown = json_number(value)
    with any_length():
        assert isinstance(shown, str) == (len(str(value)) > 4000)
        assert eval(str(shown)) == value
    assert len(integer(value)) <= 60
