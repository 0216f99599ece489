"""`passbound library rebuild`: every file of the library, made anew from the catalogue.

The same catalogue gives the same bytes: nothing in the files depends on time, place or chance.
With `check` nothing is written, and every file that differs is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from attrs import evolve, frozen

from passbound.checker.certificate import dumps as certificate_text
from passbound.checker.kernel.engine import Engine, NoKernel, engine
from passbound.checker.library import collect, comparisons
from passbound.checker.library.data import Decomposition, Theorem
from passbound.checker.library.data import dumps as entry_text
from passbound.checker.library.leanside import (
    LeanSide,
    answers,
    digest,
    emitted,
    lean_file,
    patient,
)
from passbound.checker.library.store import Library, default_folder, read
from passbound.checker.loading import BadInput
from passbound.checker.pipeline import processors, verify
from passbound.checker.report import Verdict
from passbound.checker.shown import plural
from passbound.checker.terminal import Terminal, standard
from passbound.checker.writing import write_text

TIMEOUT = 120.0
"""Seconds a claim: far more than any takes, so that a busy machine changes no verdict."""

CHUNK = 6
"""Certificates that go to a worker together."""


@frozen
class Options:
    """What was asked for: `kernel` is off where Lean's committed answers shall do."""

    check: bool = False
    only: tuple[str, ...] = ()
    kernel: bool = True
    cache: bool = True
    jobs: int | None = None


def run(options: Options, folder: Path | None = None) -> int:
    """Rebuild or compare; 1 where something differs, else 0."""
    folder = folder or default_folder()
    out = standard()
    made = build(options, folder)
    old = {path: path.read_text("utf-8") for path in _present(folder, options.only)}
    new = {folder / name: text for name, text in made.items()}
    changed = sorted(path for path, text in new.items() if old.get(path) != text)
    gone = sorted(set(old) - set(new))
    if options.check:
        return _compare(out, folder, new, changed, gone)
    for path in changed:
        write_text(path, new[path])
    for path in gone:
        path.unlink()
    size = sum(len(text.encode()) for text in new.values())
    out.line(
        f"{plural(len(new), 'file')}, {size / 1e6:.1f} MB: {len(changed):,} written, "
        f"{len(gone):,} removed"
    )
    return 0


def _compare(
    out: Terminal,
    folder: Path,
    new: Mapping[Path, str],
    changed: Sequence[Path],
    gone: Sequence[Path],
) -> int:
    for path in changed:
        word = "differs" if path.exists() else "is missing"
        out.line(f"{out.paint(word, 'red')}  {path.relative_to(folder)}")
    for path in gone:
        out.line(f"{out.paint('is left over', 'red')}  {path.relative_to(folder)}")
    if changed or gone:
        out.line("the library is not what the catalogue gives: run `passbound library rebuild`")
        return 1
    out.line(f"{plural(len(new), 'file')}: as the catalogue gives them")
    return 0


def build(options: Options, folder: Path) -> dict[str, str]:
    """All files of the library by their names in its folder.  Raises BadInput."""
    named = collect.modules()
    unknown = [name for name in options.only if name not in named]
    if unknown:
        raise BadInput(f"there is no decomposition {unknown[0]!r}; there are {', '.join(named)}")
    chosen = [name for name in named if not options.only or name in options.only]
    jobs = options.jobs or processors()
    verdicts = _verdicts([collect.file_of(named[name]) for name in chosen], jobs)
    entries = [collect.decomposition(name, verdicts) for name in chosen]
    texts = {
        name: certificate_text(verdict.certificate)
        for name, verdict in verdicts.items()
        if verdict.certificate is not None
    }
    sides = _lean_sides(options, folder, texts, jobs)
    entries = [_completed(entry, texts, sides) for entry in entries]
    # Relations between theorems cross decompositions: the others are read where they are not made.
    others = _others(folder, chosen, named) if options.only else []
    linked = {entry.name: entry for entry in collect.linked([*entries, *others])}
    made = {f"theorems/{name}.json": entry_text(linked[name]) for name in chosen}
    made |= {f"certificates/{name}.json": text for name, text in texts.items()}
    made |= {f"lean/{name}.lean": side.text for name, side in sides.items() if side.text}
    if not options.only:
        made |= _compared({entry.name: entry for entry in entries}, jobs)
    return made


def _compared(entries: Mapping[str, Decomposition], jobs: int) -> dict[str, str]:
    """The comparisons of all problems, and their certificates."""
    with ProcessPoolExecutor(jobs) as pool:
        work = comparisons.jobs(entries, list(entries))
        found = [done for done in pool.map(comparisons.maker(entries), work) if done is not None]
    made = {"comparisons.json": comparisons.dumps([comparison for comparison, _ in found])}
    for _, certificates in found:
        made |= {f"certificates/{name}.json": text for name, text in certificates.items()}
    return made


def _verdicts(files: Sequence[str], jobs: int) -> dict[str, Verdict]:
    report = verify(*files, timeout=TIMEOUT, jobs=jobs, cache=False)
    for problem in report.errors:
        raise BadInput(f"{problem.file}:{problem.line}:{problem.column}: {problem.message}")
    for verdict in report.verdicts:
        if not verdict.as_expected:
            raise BadInput(f"{verdict.claim} is {verdict.verdict}, and expects {verdict.expect}")
    return {verdict.claim: verdict for verdict in report.verdicts}


def _completed(
    entry: Decomposition, texts: Mapping[str, str], sides: Mapping[str, LeanSide]
) -> Decomposition:
    return evolve(
        entry, theorems=tuple(_with_files(theorem, texts, sides) for theorem in entry.theorems)
    )


def _with_files(
    theorem: Theorem, texts: Mapping[str, str], sides: Mapping[str, LeanSide]
) -> Theorem:
    if theorem.name not in texts:
        missing = "there is no certificate to make a proof from"
        return evolve(theorem, lean_missing=missing)
    side = sides[theorem.name]
    return evolve(
        theorem,
        digest=digest(texts[theorem.name]),
        lean=side.theorem,
        lean_missing=side.missing,
        held_by="kernel" if side.theorem is not None else theorem.held_by,
    )


def _present(folder: Path, only: Sequence[str]) -> Iterator[Path]:
    """The generated files that are there, of all decompositions or of some."""
    for kind, ending in (("theorems", "json"), ("certificates", "json"), ("lean", "lean")):
        for path in (folder / kind).glob(f"*.{ending}"):
            if not only or path.name.partition(".")[0] in only:
                yield path
    if not only:
        yield from folder.glob("comparisons.json")


def _others(folder: Path, made: Sequence[str], named: Mapping[str, str]) -> list[Decomposition]:
    if not any((folder / "theorems").glob("*.json")):
        return []
    known = read(folder).decompositions
    return [known[name] for name in named if name in known and name not in made]


# --- Lean ----------------------------------------------------------------------------------------


def _lean_sides(
    options: Options, folder: Path, texts: Mapping[str, str], jobs: int
) -> dict[str, LeanSide]:
    names = list(texts)
    chunks = [names[i : i + CHUNK] for i in range(0, len(names), CHUNK)]
    certificates = [[texts[name] for name in chunk] for chunk in chunks]
    if options.kernel:
        try:
            lean: Engine = engine()
        except NoKernel as error:
            raise BadInput(f"{error}; or --no-kernel, with the answers that are kept") from None
        ask = partial(answers, patient(lean), remember=options.cache)
    else:
        ask = partial(_kept, read(folder))
    with ProcessPoolExecutor(jobs) as pool:
        done = list(pool.map(ask, certificates))
    sides = [side for chunk in done for side in chunk]
    for name, side in zip(names, sides, strict=True):
        if "the kernel rejected it" in side.missing:
            raise BadInput(f"{name}: {side.missing}, a fault of passbound")
    return dict(zip(names, sides, strict=True))


def _kept(library: Library, certificates: Sequence[str]) -> list[LeanSide]:
    """Without Lean: what the library holds, where the theorem is still the same."""
    known = {t.lean.digest: t.lean for t in library.theorems.values() if t.lean is not None}
    sides: list[LeanSide] = []
    for certificate in certificates:
        theorem = emitted(certificate)
        if isinstance(theorem, LeanSide):
            sides.append(theorem)
            continue
        text = lean_file(theorem)
        if digest(text) not in known:
            raise BadInput(f"{theorem.name} is new in Lean: rebuild where there is a kernel")
        sides.append(LeanSide(text, known[digest(text)]))
    return sides
