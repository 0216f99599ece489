"""Documentation as something that runs: the blocks of a Markdown page, executed in order.

A comment before a block says what becomes of it:

    <!-- file: my_agent.py -->      the block is written to this file
    <!-- first: ... -->             Python that runs before the block, and is not shown
    <!-- shape -->                  a block that shows the form of something, and is no code
    <!-- not run: why -->           a command that a test cannot run, such as an installation

In `console` blocks lines with `$` are commands and the others their output, where `...` stands for
anything; `sh` blocks are run as they are; `python` blocks are executed, and their `test_` functions
called; `yaml`, `toml` and `json` have to be readable.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

_FENCE = re.compile(
    r"(?:<!-- *(?P<note>(?:(?!-->).)*?) *-->\n+)?^```(?P<kind>[^\n`]*)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_TIMES = re.compile(r"\d+\.\d+ ?s\b|\b\d+ s\b(?=[,:])")

SHOWN = {"text", "lean"}


@frozen
class Block:
    """A block of a page: its language, its text and the comment before it."""

    page: str
    line: int
    kind: str
    text: str
    note: str

    @property
    def name(self) -> str:
        """Where it stands."""
        return f"{self.page}:{self.line}"


def blocks(path: Path, root: Path) -> list[Block]:
    """The blocks of a page."""
    text = path.read_text("utf-8")
    found = []
    for match in _FENCE.finditer(text):
        line = text.count("\n", 0, match.start("kind")) + 1
        note = match["note"] or ""
        found.append(Block(str(path.relative_to(root)), line, match["kind"], match["text"], note))
    return found


def sessions(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block with their output; a line that ends in \\ goes on."""
    command, output = "", []
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("$ "):
            if command:
                yield command, "\n".join(output)
            command, output = line[2:], []
            while command.endswith("\\"):
                command = command[:-1] + next(lines).strip()
        else:
            output.append(line)
    if command:
        yield command, "\n".join(output)


def normal(text: str) -> str:
    """Output without what differs from run to run: times, and spaces at the ends of lines."""
    return "\n".join(line.rstrip() for line in _TIMES.sub("0 s", text).strip().splitlines())


def agrees(shown: str, printed: str) -> bool:
    """Whether an output is the one that is shown, where `...` stands for anything."""
    pieces = [re.escape(piece) for piece in normal(shown).split("...")]
    return re.fullmatch(".*?".join(pieces), normal(printed), re.DOTALL) is not None


def environment(folder: Path) -> dict[str, str]:
    """The environment of commands: the `passbound` of this interpreter, a cache of its own."""
    binaries = folder / "bin"
    binaries.mkdir(exist_ok=True)
    command = binaries / "passbound"
    if not command.exists():
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m passbound.checker.cli "$@"\n')
        command.chmod(0o755)
        for name, arguments in (("python", ""), ("pytest", "-m pytest")):
            script = binaries / name
            script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n')
            script.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{binaries}:{os.environ['PATH']}",
        "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME") or str(folder / "cache"),
        "PYTHONIOENCODING": "utf-8",
        "NO_COLOR": "1",
    }


def execute(block: Block, folder: Path) -> list[tuple[str, str, str]]:
    """Run a block in a folder: (command, shown, printed) for what was run.

    Raises AssertionError where it fails or its kind is not known.
    """
    note = block.note
    if note.startswith(("not run:", "shape")):
        return []
    if note.startswith("file:"):
        target = folder / note.removeprefix("file:").strip()
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(block.text, "utf-8")
        return []
    before = note.removeprefix("first:") if note.startswith("first:") else ""
    if before and block.kind != "python":
        _python(before, folder)
    match block.kind:
        case "console":
            return [_session(c, shown, folder) for c, shown in sessions(block.text)]
        case "sh":
            return [_session(block.text, "...", folder, strict=True)]
        case "python":
            _python(before + "\n" + block.text, folder)
            return [("python", "", "")]
        case "toml":
            tomllib.loads(block.text)
        case "json":
            json.loads(block.text)
        case "yaml":
            import yaml

            assert yaml.safe_load(block.text)
        case kind:
            known = kind in SHOWN or kind.startswith("{")
            assert known, f"{block.name}: what is a block of {kind!r}?"
    return []


def _session(command: str, shown: str, folder: Path, strict: bool = False) -> tuple[str, str, str]:
    done = subprocess.run(
        ["bash", "-c", f"set -e\n{command}" if strict else command],
        cwd=folder,
        env=environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if strict:
        assert done.returncode == 0, f"{command}\n{done.stdout}"
    return command, shown, done.stdout


def _python(code: str, folder: Path) -> None:
    """Run Python in the page's folder and call its tests."""
    script, runner = folder / "block_of_the_page.py", folder / "run_the_block.py"
    script.write_text(code, "utf-8")
    # Not as the main module: worker processes import that again.
    runner.write_text(
        "import runpy, sys\n"
        "if __name__ == '__main__':\n"
        "    sys.path.insert(0, '')\n"
        f"    names = runpy.run_path({script.name!r}, run_name='page')\n"
        "    for name, value in names.items():\n"
        "        if name.startswith('test_'):\n"
        "            value()\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, runner.name],
        cwd=folder,
        env=environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    script.unlink()
    runner.unlink()
    assert done.returncode == 0, f"{code}\n{done.stdout}"
