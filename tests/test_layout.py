"""The package is what pyproject.toml, the README and the CI script say it is."""

from __future__ import annotations

import tomllib
from pathlib import Path

from passbound.checker.version import VERSION

ROOT = Path(__file__).parent.parent
COMMANDS = [
    'python3 -m venv .venv && .venv/bin/pip install -q -e ".[lean]" '
    "&& .venv/bin/passbound verify models/catalogue",
    'python3 -m venv .venv && .venv/bin/pip install -q -e ".[test]" && .venv/bin/pytest -q',
]
FIRST_SCREEN = 40


def project() -> dict[str, object]:
    data: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return data


def test_the_listed_packages_are_the_folders() -> None:
    tools = project()["tool"]
    assert isinstance(tools, dict)
    listed = set(tools["setuptools"]["packages"])
    mapped = tools["setuptools"]["package-dir"]
    found = {
        "passbound." + ".".join(path.parent.relative_to(ROOT).parts)
        for folder in ("models", "checker", "proofs")
        for path in (ROOT / folder).rglob("__init__.py")
    }
    assert listed >= found
    assert {name for name in listed if (ROOT / mapped[name] / "__init__.py").exists()} == found
    for name in listed:
        assert (ROOT / mapped[name]).is_dir()


def test_the_version_stands_once() -> None:
    metadata = project()["project"]
    assert isinstance(metadata, dict)
    assert metadata["version"] == VERSION


def test_the_first_screen_of_the_readme_has_the_two_commands() -> None:
    lines = (ROOT / "README.md").read_text().splitlines()
    commands = [line.strip() for line in lines[:FIRST_SCREEN] if "python3 -m venv" in line]
    assert commands == COMMANDS


def test_ci_runs_the_readme_s_test_command() -> None:
    assert COMMANDS[1] in (ROOT / ".ci" / "run").read_text()
