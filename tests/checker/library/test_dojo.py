"""The Lean theorems for LeanDojo: a repository, a benchmark, objects, all without a network."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from extras import need

from passbound.checker.cli import cli
from passbound.checker.library.dojo import benchmark, dojo_theorems, export_repository, with_lean
from passbound.checker.library.store import Library, read
from passbound.checker.loading import BadInput

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")


@pytest.fixture
def small(copy: Path) -> Library:
    """A library of two decompositions."""
    return read(copy)


@needs_git
def test_the_repository_is_the_same_for_everybody(small: Library, tmp_path: Path) -> None:
    commits = {export_repository(small, tmp_path / name) for name in ("one", "two")}
    assert len(commits) == 1
    root = tmp_path / "one"
    assert (root / "lean-toolchain").read_text().startswith("leanprover/lean4:v")
    assert (root / "PassBound" / "Theory.lean").is_file()
    imported = (root / "Catalogue.lean").read_text().split("\n")[:-1]
    assert len(imported) == len(with_lean(small))
    for line in imported:
        path = root / (line.removeprefix("import ").replace(".", "/") + ".lean")
        assert path.read_text().startswith("import PassBound.Theory")
    status = subprocess.run(
        ["git", "-C", str(root), "status", "--porcelain"], capture_output=True, check=True
    )
    assert status.stdout == b""


@needs_git
def test_a_folder_with_something_in_it_is_left_alone(small: Library, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "file").touch()
    with pytest.raises(BadInput, match="not empty"):
        export_repository(small, tmp_path / "there")


@needs_git
def test_the_benchmark_says_where_each_theorem_stands(small: Library, tmp_path: Path) -> None:
    export_repository(small, tmp_path / "repository")
    rows = list(benchmark(small))
    assert len(rows) == len(with_lean(small)) > 10
    for row in rows:
        lines = (tmp_path / "repository" / row["file_path"]).read_text().splitlines()
        (first, column), (last, end) = row["start"], row["end"]
        assert column == 1
        assert "\n".join(lines[first - 1 : last]) == row["proof"]
        assert len(lines[last - 1]) == end - 1
        assert row["proof"].startswith("theorem proof : Statement")
        assert row["full_name"].endswith(".proof")
        for lemma in row["lemmas"]:
            assert lines[lemma["start"][0] - 1].startswith(f"theorem {lemma['name']}")
            assert lemma["start"] <= lemma["end"] < row["start"]


def test_export_writes_the_whole_library(tmp_path: Path, library: Library) -> None:
    target = tmp_path / "theorems.json"
    done = CliRunner().invoke(cli, ["library", "export", "--leandojo", str(target)])
    assert done.exit_code == 0
    rows = json.loads(target.read_text())
    assert len(rows) == len(with_lean(library)) > 300
    assert CliRunner().invoke(cli, ["library", "export"]).exit_code == 2


@needs_git
def test_theorems_are_objects_of_lean_dojo(
    small: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("lean_dojo")
    import lean_dojo

    def no_network(*arguments: Any) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    commit = export_repository(small, tmp_path / "repository")
    theorems = dojo_theorems(small, tmp_path / "repository")
    assert len(theorems) == len(with_lean(small))
    for theorem in theorems:
        assert isinstance(theorem, lean_dojo.Theorem)
        assert theorem.repo.commit == commit
        assert (tmp_path / "repository" / theorem.file_path).is_file()
        assert theorem.full_name.endswith(".proof")


def test_lean_dojo_is_imported_only_when_used() -> None:
    import sys

    code = "import sys, passbound.checker.library.dojo; print('lean_dojo' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.skipif(shutil.which("elan") is not None, reason="there is an elan")
def test_tracing_without_a_toolchain_says_what_to_install(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["library", "trace", "--out", str(tmp_path / "traced")])
    assert done.exit_code == 2
    assert "elan" in done.output
    assert "leanprover/lean4:v" in done.output
    assert not (tmp_path / "traced").exists()
