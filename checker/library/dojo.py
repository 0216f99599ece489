"""The library's Lean theorems for LeanDojo: a repository, a benchmark file, `Theorem` objects.

LeanDojo wants a git repository with `lean-toolchain` at its root, so the Lean sources and the
theorems are exported to one of their own.  `lean_dojo` is imported only by what needs it: it takes
a second and starts a machinery of its own.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from passbound.checker.kernel.engine import VERSION, sources
from passbound.checker.library.data import Theorem
from passbound.checker.library.store import Library, read
from passbound.checker.loading import BadInput
from passbound.checker.shown import plural
from passbound.checker.writing import write_text

SCHEMA = "passbound.leandojo/1"
LIBRARY = "Catalogue"
EXTRA = "lean-dojo is not here: pip install 'passbound[dojo]'"

_LAKEFILE = """name = "passbound"
defaultTargets = ["PassBound", "{library}"]

[[lean_lib]]
name = "PassBound"

[[lean_lib]]
name = "{library}"
"""

_AUTHOR = {
    "GIT_AUTHOR_NAME": "passbound",
    "GIT_AUTHOR_EMAIL": "passbound@localhost",
    "GIT_AUTHOR_DATE": "2000-01-01T00:00:00+0000",
    "GIT_COMMITTER_NAME": "passbound",
    "GIT_COMMITTER_EMAIL": "passbound@localhost",
    "GIT_COMMITTER_DATE": "2000-01-01T00:00:00+0000",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}
"""The same sources give the same commit, whoever exports them, and when."""


def run_export(leandojo: str | None, lean_folder: str | None) -> int:
    """`passbound library export`."""
    library = read()
    if lean_folder is not None:
        commit = export_repository(library, Path(lean_folder))
        print(f"{lean_folder}: the Lean project at commit {commit}")
    if leandojo is not None:
        rows = list(benchmark(library))
        text = json.dumps(rows, indent=1, ensure_ascii=False) + "\n"
        write_text(leandojo, text)
        print(f"{leandojo}: {plural(len(rows), 'theorem')}")
    return 0


# --- the repository ------------------------------------------------------------------------------


def with_lean(library: Library) -> list[Theorem]:
    """The theorems that have a Lean file which is whole."""
    return [t for t in library.theorems.values() if isinstance(library.lean_text(t), str)]


def module_of(theorem: Theorem) -> str:
    """The name of a theorem's Lean module in the repository."""
    return f"{LIBRARY}.{theorem.name}"


def path_of(theorem: Theorem) -> str:
    """The file of a theorem in the repository."""
    return module_of(theorem).replace(".", "/") + ".lean"


def files(library: Library) -> dict[str, str]:
    """The files of the repository by their paths."""
    root = sources()
    found = {
        "lean-toolchain": f"leanprover/lean4:v{VERSION}\n",
        "lakefile.toml": _LAKEFILE.format(library=LIBRARY),
        ".gitignore": ".lake/\n",
        "PassBound.lean": (root / "PassBound.lean").read_text("utf-8"),
    }
    for path in sorted((root / "PassBound").glob("*.lean")):
        found[f"PassBound/{path.name}"] = path.read_text("utf-8")
    theorems = with_lean(library)
    for theorem in theorems:
        text = library.lean_text(theorem)
        assert isinstance(text, str)
        found[path_of(theorem)] = text
    found[f"{LIBRARY}.lean"] = "".join(f"import {module_of(t)}\n" for t in theorems)
    return found


def export_repository(library: Library, folder: Path) -> str:
    """Write the Lean project as a git repository of its own; its commit.  Raises BadInput."""
    if shutil.which("git") is None:
        raise BadInput("git is not here: LeanDojo works on git repositories")
    if folder.exists() and any(folder.iterdir()):
        raise BadInput(f"{folder} is not empty: name a new folder")
    for name, text in files(library).items():
        write_text(folder / name, text)
    _git(folder, "init", "--quiet", "--initial-branch=main")
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", "The Lean theorems of the passbound library")
    return _git(folder, "rev-parse", "HEAD").strip()


def _git(folder: Path, *arguments: str) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")} | _AUTHOR
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BadInput(f"git {arguments[0]} failed: {done.stderr.strip()[:300]}")
    return done.stdout


# --- the benchmark -------------------------------------------------------------------------------


def benchmark(library: Library) -> Iterator[dict[str, Any]]:
    """The theorems as LeanDojo's benchmarks list them, one object each.

    `start` and `end` are the line and the column of the theorem in its file, from 1.  Tactic
    states need a trace (`passbound library trace`), so `traced_tactics` is empty here; the proof
    stands in `proof`, and what it states in `theorem_statement`.
    """
    for theorem in with_lean(library):
        text = library.lean_text(theorem)
        assert isinstance(text, str) and theorem.lean is not None
        lines = text.splitlines()
        start = next(i for i, line in enumerate(lines) if line.startswith("theorem proof :"))
        end = next((i for i in range(start + 1, len(lines)) if lines[i].startswith("end ")), None)
        last = (len(lines) if end is None else end) - 1
        while not lines[last].strip():
            last -= 1
        yield {
            "schema": SCHEMA,
            "url": "passbound",
            "file_path": path_of(theorem),
            "full_name": theorem.lean.name,
            "theorem_statement": theorem.lean.statement,
            "statement": theorem.statement,
            "start": [start + 1, 1],
            "end": [last + 1, len(lines[last]) + 1],
            "proof": "\n".join(lines[start : last + 1]),
            "lemmas": _lemmas(lines[:start]),
            "traced_tactics": [],
        }


def _lemmas(lines: Sequence[str]) -> list[dict[str, Any]]:
    """The theorems of a file that lead up to the last one: name, position and proof."""
    starts = [i for i, line in enumerate(lines) if line.startswith("theorem ")]
    found = []
    for i, start in enumerate(starts):
        stop = starts[i + 1] if i + 1 < len(starts) else len(lines)
        block = "\n".join(lines[start:stop]).rstrip()
        shown = block.count("\n") + 1
        last = block.rpartition("\n")[2]
        found.append(
            {
                "name": block.split(" ", 2)[1],
                "start": [start + 1, 1],
                "end": [start + shown, len(last) + 1],
                "proof": block,
            }
        )
    return found


# --- lean_dojo -----------------------------------------------------------------------------------


def _lean_dojo() -> Any:
    """The package, told to ask no remote cache.  Raises BadInput without the `dojo` extra."""
    if importlib.util.find_spec("lean_dojo") is None:
        raise BadInput(EXTRA)
    os.environ["DISABLE_REMOTE_CACHE"] = "1"
    import lean_dojo
    from lean_dojo.data_extraction import cache

    # It reads the variable when it is imported, which may have been before.
    cache.DISABLE_REMOTE_CACHE = True
    return lean_dojo


def dojo_theorems(library: Library, repository: Path) -> list[Any]:
    """The theorems as `lean_dojo.Theorem` objects of an exported repository.

    Works without a network.  Raises BadInput without the `dojo` extra.
    """
    lean_dojo = _lean_dojo()
    repo = lean_dojo.LeanGitRepo.from_path(repository)
    found = []
    for theorem in with_lean(library):
        assert theorem.lean is not None
        found.append(lean_dojo.Theorem(repo, Path(path_of(theorem)), theorem.lean.name))
    return found


def run_trace(out: str) -> int:
    """`passbound library trace`: needs elan's toolchain, which builds the project."""
    for command in ("elan", "lake", "lean"):
        if shutil.which(command) is None:
            raise BadInput(
                f"tracing needs a Lean toolchain, and there is no `{command}` command: install "
                f"elan, then leanprover/lean4:v{VERSION}"
            )
    lean_dojo = _lean_dojo()
    target = Path(out)
    if target.exists():
        raise BadInput(f"{out} is there already: name a new folder")
    with tempfile.TemporaryDirectory(prefix="passbound-") as place:
        repository = Path(place) / "passbound"
        export_repository(read(), repository)
        traced = lean_dojo.trace(lean_dojo.LeanGitRepo.from_path(repository), dst_dir=target)
        print(f"{out}: {plural(len(traced.get_traced_theorems()), 'traced theorem')}")
    return 0
