"""Writing the site: every page from its template, in parallel, and the guide beside it."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from attrs import frozen

from passbound.checker.library.site import pages
from passbound.checker.library.site.texts import chunks
from passbound.checker.library.store import Library, default_folder, read
from passbound.checker.loading import BadInput
from passbound.checker.pipeline import processors
from passbound.checker.shown import plural
from passbound.checker.terminal import standard
from passbound.checker.version import VERSION
from passbound.checker.writing import write_text

TOGETHER = 12
"""Theorems whose pages are written by one worker at a time."""

MARK = ".passbound-site"
"""A file that says that a folder is a site, and may be replaced."""


@frozen
class Built:
    """What was written, and which theorems are broken."""

    pages: int
    size: int
    broken: tuple[str, ...]
    guide: bool
    seconds: float


def run_build(out: str, guide: bool) -> int:
    """`passbound library build`: 1 where an entry is broken, else 0."""
    built = build(Path(out), guide)
    terminal = standard()
    for name in built.broken:
        terminal.line(f"{terminal.paint('BROKEN', 'red')}  {name}")
    with_guide = "with" if built.guide else "without"
    terminal.line(
        f"{plural(built.pages, 'page')} {with_guide} the guide, {built.size / 1e6:.0f} MB, "
        f"in {built.seconds:.0f} s: {out}/index.html"
    )
    return 1 if built.broken else 0


def build(out: Path, guide: bool = True, folder: Path | None = None) -> Built:
    """Write the site into a folder, whole or not at all.  Raises BadInput."""
    _environment()  # says at once what is missing
    if out.exists() and not _replaceable(out):
        raise BadInput(f"{out} is there already and is no site of the library: name a new folder")
    began = time.perf_counter()
    out.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(dir=out.parent, prefix=".passbound-site-"))
    try:
        broken, count = _write(work, folder or default_folder(), guide)
        with_guide = guide and _guide(work / "guide")
        (work / MARK).write_text(f"{VERSION}\n", "utf-8")
        size = sum(path.stat().st_size for path in work.rglob("*") if path.is_file())
        work.chmod(0o755)
        if out.exists():
            shutil.rmtree(out)
        work.rename(out)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Built(count, size, tuple(broken), with_guide, time.perf_counter() - began)


def _replaceable(out: Path) -> bool:
    return out.is_dir() and ((out / MARK).is_file() or not any(out.iterdir()))


def _write(out: Path, folder: Path, guide: bool) -> tuple[list[str], int]:
    library = read(folder)
    shutil.copytree(Path(str(files(__package__))) / "static", out / "static")
    names = list(library.theorems)
    broken: list[str] = [f"{part.file}: {part.reason}" for part in library.broken]
    with ProcessPoolExecutor(processors()) as pool:
        writing = pool.map(partial(_theorems, out, folder, guide), chunks(names, TOGETHER))
        count = len(names) + _others(out, library, guide)
        for found in writing:
            broken += found
    return broken, count


_LIBRARIES: dict[Path, Library] = {}


def _theorems(out: Path, folder: Path, guide: bool, names: Sequence[str]) -> list[str]:
    """Writes the pages of some theorems; which of them are broken, and why."""
    if folder not in _LIBRARIES:
        _LIBRARIES[folder] = read(folder)
    library = _LIBRARIES[folder]
    broken: list[str] = []
    for name in names:
        theorem = library.theorems[name]
        shown = pages.theorem_page(library, theorem)
        for ending, (_, text) in shown["files"].items():
            write_text(out / "files" / f"{name}.{ending}", text)
        _page(out, "theorem.html", f"theorems/{name}.html", guide, shown)
        broken += [f"{name}: {part.reason}" for part in shown["broken"]]
    return broken


def _others(out: Path, library: Library, guide: bool) -> int:
    count = 1
    _page(out, "index.html", "index.html", guide, pages.index_page(library))
    for problem in library.problems:
        shown = pages.problem_page(library, problem)
        write_text(out / "problems" / f"{problem.slug}.js", shown["code"])
        _page(out, "problem.html", f"problems/{problem.slug}.html", guide, shown)
        count += 1
    for entry in library.decompositions.values():
        shown = pages.decomposition_page(library, entry)
        _page(out, "decomposition.html", f"decompositions/{entry.name}.html", guide, shown)
        count += 1
    return count


def _page(out: Path, template: str, name: str, guide: bool, shown: dict[str, Any]) -> None:
    root = "../" * name.count("/")
    text = (
        _environment()
        .get_template(template)
        .render(root=root, version=VERSION, guide=guide and guide_sources() is not None, **shown)
    )
    write_text(out / name, text)


@cache
def _environment() -> Any:
    """The templates; all that they show is escaped.  Raises BadInput without Jinja."""
    try:
        import jinja2
        import pygments  # noqa: F401
    except ImportError:
        raise BadInput("the site needs Jinja: pip install 'passbound[site]'") from None
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__, "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["grouped"] = lambda value: f"{int(value):,}"
    environment.filters["words"] = lambda text: text.replace("_", " ")
    return environment


# --- the guide -----------------------------------------------------------------------------------


def guide_sources() -> Path | None:
    """The folder of the guide, None where it or Sphinx is not installed."""
    import importlib.util

    found = importlib.util.find_spec("passbound.docs")
    places = list(found.submodule_search_locations or []) if found else []
    wanted = ("sphinx", "myst_parser", "furo")
    if any(importlib.util.find_spec(name) is None for name in wanted):
        return None
    return next((Path(place) for place in places if (Path(place) / "conf.py").is_file()), None)


def _guide(out: Path) -> bool:
    """Builds the guide with Sphinx; False where there is none.  Raises BadInput."""
    source = guide_sources()
    if source is None:
        return False
    from sphinx.cmd.build import main

    with tempfile.TemporaryDirectory(prefix="passbound-guide-") as place:
        arguments = [
            "-q",
            "-W",
            "--keep-going",
            "-t",
            "library",
            "-b",
            "html",
            "-d",
            place,
            str(source),
            str(out),
        ]
        if main(arguments):
            raise BadInput("Sphinx could not build the guide; its messages stand above")
    for name in (".buildinfo", "objects.inv"):
        (out / name).unlink(missing_ok=True)
    return True


def written(out: Path) -> Iterator[Path]:
    """The pages of a site."""
    yield from sorted(out.rglob("*.html"))
