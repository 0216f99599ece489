"""The embedded Lean: what it is, and what happens where it is missing, damaged or slow."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from attrs import evolve

from lean import ready
from passbound.checker.kernel import engine as engines
from passbound.checker.kernel.engine import NoKernel, check_library, engine, library


def test_the_theory_is_compiled_once_and_kept_private() -> None:
    first, second = ready(), engine()
    assert first == second and (first.theory / "complete").is_file()
    store = first.theory.parent
    assert stat.S_IMODE(store.stat().st_mode) == 0o700


def test_the_theorems_about_programs_are_accepted(tmp_path: Path) -> None:
    assert check_library(ready(), tmp_path) == ()


def test_the_theory_rests_on_two_axioms_at_most(tmp_path: Path) -> None:
    names = ("nonneg_of_is", "fdiv_eq", "flog_eq", "bernoulli_two", "fix_eq", "maxRange_at")
    lines = ["import PassBound.Theory", *(f"#print axioms PassBound.{name}" for name in names)]
    (tmp_path / "Axioms.lean").write_text("\n".join(lines) + "\n")
    outcome = ready().run(tmp_path, "Axioms.lean")
    assert not outcome.errors and len(outcome.messages_text) == len(names)
    for text in outcome.messages_text:
        used = text.partition("axioms: [")[2].rstrip("]\n").split(", ")
        assert set(used) <= {"propext", "Quot.sound", ""}, text


def test_an_inherited_search_path_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lean = ready()
    evil = tmp_path / "evil" / "PassBound"
    evil.mkdir(parents=True)
    (evil / "Theory.olean").write_bytes(b"nothing")
    monkeypatch.setenv("LEAN_PATH", str(tmp_path / "evil"))
    (tmp_path / "A.lean").write_text("import PassBound.Theory\n#check PassBound.fdiv\n")
    assert not lean.run(tmp_path, "A.lean").errors


def test_without_the_wheel_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "library", lambda: None)
    with pytest.raises(NoKernel, match=r"pip install \"passbound\[lean\]\""):
        engine()


def test_a_damaged_library_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "libleanshared.so"
    fake.write_bytes(b"not a library")
    monkeypatch.setattr(engines, "library", lambda: fake)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(NoKernel, match="hash"):
        engine()


def test_a_cache_that_cannot_be_made_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready()
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    with pytest.raises(NoKernel, match="cache"):
        engine()


def test_a_run_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    (tmp_path / "Slow.lean").write_text(
        "import PassBound.Theory\nopen PassBound\n"
        "def f : Int → Int := fix (fun x => magnitude x) "
        "(fun f x => if x ≤ 1 then 1 else f (x - 1) + f (x - 2))\n"
        "example : f 60 = 0 := by decide +kernel\n"
    )
    with pytest.raises(NoKernel, match="seconds"):
        ready().run(tmp_path, "Slow.lean", seconds=2)


def test_a_lean_that_crashes_is_one_line(tmp_path: Path) -> None:
    lean = evolve(ready(), command=("/bin/sh", "-c", "kill -SEGV $$"))
    with pytest.raises(NoKernel, match="signal 11"):
        lean.run(tmp_path, "A.lean")


def test_two_first_uses_do_not_disturb_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    small = [(n, p) for n, p in engines._modules(True) if n.startswith("Init/P")]
    monkeypatch.setattr(engines, "_modules", lambda bootstrap: small)
    found: list[Path] = []
    threads = [threading.Thread(target=lambda: found.append(engine().theory)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3 and len(set(found)) == 1
    left = [entry for entry in os.listdir(found[0].parent) if entry.startswith("making-")]
    assert left == []


def test_a_missing_stock_lean_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(NoKernel, match="elan"):
        engine("stock")


def test_the_library_is_the_one_of_the_wheel() -> None:
    ready()
    path = library()
    assert path is not None and path.name == "libleanshared.so"
