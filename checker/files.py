"""Which files a run reads, and what their claims are called.

Folders are walked in the order of names; hidden folders, virtual environments and caches are left
out, and so is every file that never names passbound, whatever is in it.  Nothing is parsed here.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from passbound.checker.report import Problem
from passbound.models.terms import Span

MENTIONS = (b"passbound", b"p\0a\0s\0s\0")
CLAIM = b"@"
_SKIPPED = frozenset({"__pycache__", "venv", "env", "node_modules", "site-packages"})
_ROOT_MARKS = ("pyproject.toml", "setup.py", ".git")
_CHUNK = 1 << 20
_START = Span(1, 1, 1, 1)


@frozen
class ModelFile:
    """A file to read; `path` is as the user gave it, `prefix` stands before its claims' names."""

    path: str
    prefix: str
    decorators: int
    """At most this many claims and relations are in the file."""


def find(
    paths: Iterable[str | os.PathLike[str]],
) -> tuple[tuple[ModelFile, ...], tuple[Problem, ...]]:
    """The files to read, each once, and what is wrong with the paths."""
    found: dict[str, tuple[str, int]] = {}
    problems: list[Problem] = []
    for path in [os.fspath(path) for path in paths]:
        if os.path.isdir(path):
            for file in _walk(path, problems):
                decorators = _mentions(file)
                if decorators is not None:
                    found.setdefault(_identity(file), (file, decorators))
        elif not os.path.lexists(path):
            problems.append(Problem(path, _START, _missing(path)))
        else:
            found.setdefault(_identity(path), (path, _mentions(path) or 0))
    return tuple(_named(found.values())), tuple(problems)


def _missing(path: str) -> str:
    """Why nothing is found under a path; `FILE::CLAIM` is how other tools name a claim."""
    file, separator, claim = path.partition("::")
    if separator and claim and os.path.lexists(file):
        return f"there is no such file: a claim is chosen with -k, as in `verify {file} -k {claim}`"
    return "there is no such file or folder"


def _walk(folder: str, problems: list[Problem]) -> Iterator[str]:
    """The Python files below a folder."""

    def complain(error: OSError) -> None:
        reason = error.strerror or str(error)
        problems.append(
            Problem(str(error.filename), _START, f"the folder cannot be read: {reason}")
        )

    for here, folders, files in os.walk(folder, onerror=complain):
        folders[:] = sorted(name for name in folders if not _is_skipped(here, name))
        for name in sorted(files):
            file = os.path.normpath(os.path.join(here, name))
            if name.endswith(".py") and not name.startswith(".") and os.path.isfile(file):
                yield file


def _is_skipped(here: str, name: str) -> bool:
    return (
        name.startswith(".")
        or name in _SKIPPED
        or name.endswith(".egg-info")
        or os.path.exists(os.path.join(here, name, "pyvenv.cfg"))
    )


def _mentions(path: str) -> int | None:
    """How many decorators stand in a file, None where it never names passbound.

    A file that cannot be read counts: the reader says why.
    """
    named, decorators, rest = False, 0, b""
    try:
        if not os.path.isfile(path):
            return 0
        with open(path, "rb") as stream:
            while chunk := stream.read(_CHUNK):
                text = rest + chunk
                named = named or any(mention in text for mention in MENTIONS)
                decorators += chunk.count(CLAIM)
                rest = chunk[-16:]
    except OSError:
        return 0
    return decorators if named else None


def _identity(path: str) -> str:
    return os.path.realpath(path)


def _named(found: Iterable[tuple[str, int]]) -> Iterator[ModelFile]:
    """Claims are named after their file's stem, or its path where two files share a stem."""
    listed = list(found)
    names = [Path(path).stem for path, _ in listed]
    for longer in (_from_root, _as_given):
        count = Counter(names)
        names = [
            longer(path) if count[name] > 1 else name
            for (path, _), name in zip(listed, names, strict=True)
        ]
    for (path, decorators), name in zip(listed, names, strict=True):
        yield ModelFile(path, name, decorators)


def _from_root(path: str) -> str:
    """The path from the project's root, without the suffix."""
    absolute = Path(os.path.abspath(path))
    root = next(
        (above for above in absolute.parents if any((above / m).exists() for m in _ROOT_MARKS)),
        absolute.parent,
    )
    return absolute.relative_to(root).with_suffix("").as_posix()


def _as_given(path: str) -> str:
    return Path(path).with_suffix("").as_posix()
