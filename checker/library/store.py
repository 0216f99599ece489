"""The library as it lies in `passbound.proofs`: read, searched by name, and found whole or broken.

    proofs/theorems/DECOMPOSITION.json       entries
    proofs/certificates/THEOREM.json         certificates
    proofs/lean/THEOREM.lean                 Lean theorems

A file that is damaged makes its entry a broken one, which says why; the rest stands.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from pathlib import Path

from attrs import define, evolve, field, frozen

from passbound.checker.certificate import Malformed, loads
from passbound.checker.library.comparisons import Comparison, Stretch, says
from passbound.checker.library.comparisons import loads as read_comparisons
from passbound.checker.library.data import Damaged, Decomposition, RelationEntry, Theorem
from passbound.checker.library.data import loads as read_entry
from passbound.checker.library.problems import LIMITS, Problem, problems
from passbound.checker.loading import BadInput
from passbound.checker.recheck import Checked, Rejected, recheck
from passbound.models.printer import module_source


@frozen
class Broken:
    """A file of the library that is not what it should be, and which check it failed."""

    file: str
    reason: str


PLAIN = re.compile(r"[\w.]+")
"""What names of certificates are made of."""


def default_folder() -> Path:
    """Where the package's own library lies."""
    return Path(str(files("passbound.proofs")))


@define(slots=False)
class Library:
    """The entries of a folder; `broken` are files that hold none."""

    folder: Path
    decompositions: Mapping[str, Decomposition]
    broken: tuple[Broken, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    _checked: dict[str, Checked | Broken] = field(factory=dict)

    @cached_property
    def theorems(self) -> dict[str, Theorem]:
        """All theorems by name, problem by problem."""
        order = [name for problem in self.problems for name in problem.decompositions]
        order += [name for name in self.decompositions if name not in order]
        return {
            theorem.name: theorem
            for name in order
            if name in self.decompositions
            for theorem in self.decompositions[name].theorems
        }

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the catalogue, with what the library has of each."""
        found = []
        for problem in problems():
            members = tuple(d for d in problem.decompositions if d in self.decompositions)
            limit = problem.limit
            if limit is not None and limit.relation not in self.relations:
                limit = None
            if members and all(self.decompositions[d].relations for d in members):
                why = problem.why_none or "The limits are missing from this library."
                found.append(evolve(problem, decompositions=members, limit=limit, why_none=why))
        return tuple(found)

    @cached_property
    def relations(self) -> dict[str, RelationEntry]:
        """All relations by name."""
        return {r.name: r for entry in self.decompositions.values() for r in entry.relations}

    def owner(self, relation: str) -> str | None:
        """The decomposition that a relation belongs to."""
        for name, entry in self.decompositions.items():
            if any(r.name == relation for r in entry.relations):
                return name
        return None

    def problem_of(self, decomposition: str) -> Problem | None:
        """The problem that a decomposition solves; the limits belong to none."""
        if decomposition == LIMITS:
            return None
        return next((p for p in self.problems if decomposition in p.decompositions), None)

    def theorem(self, name: str) -> Theorem:
        """A theorem by its name, or by its last part where that is the only one.

        Raises BadInput with the nearest names.
        """
        if name in self.theorems:
            return self.theorems[name]
        ends = [full for full in self.theorems if full.rpartition(".")[2] == name]
        if len(ends) == 1:
            return self.theorems[ends[0]]
        near = ends or nearest(name, self.theorems)
        hint = f"; did you mean {', '.join(near[:5])}?" if near else ""
        raise BadInput(f"the library has no theorem {name!r}{hint}")

    # --- files -----------------------------------------------------------------------------------

    def certificate_path(self, theorem: Theorem) -> Path:
        """The file of a certificate."""
        return self.folder / "certificates" / f"{theorem.name}.json"

    def lean_path(self, theorem: Theorem) -> Path:
        """The file of a Lean theorem."""
        return self.folder / "lean" / f"{theorem.name}.lean"

    def checked(self, theorem: Theorem) -> Checked | Broken | None:
        """What the re-checker says of the certificate, which is asked once; None without one."""
        if theorem.digest is None:
            return None
        if theorem.name not in self._checked:
            self._checked[theorem.name] = self._recheck(theorem)
        return self._checked[theorem.name]

    def _recheck(self, theorem: Theorem) -> Checked | Broken:
        path = self.certificate_path(theorem)
        try:
            certificate = loads(path.read_text("utf-8"))
            if certificate.claim != theorem.name or certificate.source != theorem.source:
                return Broken(path.name, "the certificate states something else than the entry")
            if certificate.verdict != theorem.verdict:
                return Broken(path.name, f"the certificate says {certificate.verdict}")
            checked = recheck(certificate)
        except (OSError, UnicodeDecodeError, Malformed) as error:
            return Broken(path.name, f"the certificate cannot be read: {error}")
        except Rejected as error:
            return Broken(path.name, f"the re-checker rejects the certificate: {error}")
        except (RecursionError, MemoryError):
            return Broken(path.name, "the certificate is too large to be checked")
        if module_source(checked.relations, checked.claim) != theorem.source:
            return Broken(path.name, "the certificate shows something else than the entry")
        return checked

    def comparison_holds(self, comparison: Comparison) -> bool:
        """Whether every stretch is proved, and its certificate says so when it is re-checked."""
        return comparison.proved and all(
            self._stretch_holds(comparison, stretch) for stretch in comparison.stretches
        )

    def _stretch_holds(self, comparison: Comparison, stretch: Stretch) -> bool:
        if stretch.certificate is None or not PLAIN.fullmatch(stretch.certificate):
            return False
        try:
            path = self.folder / "certificates" / f"{stretch.certificate}.json"
            checked = recheck(loads(path.read_text("utf-8")))
        except (OSError, UnicodeDecodeError, Malformed, Rejected, RecursionError, MemoryError):
            return False
        return says(checked, comparison, stretch)

    def lean_text(self, theorem: Theorem) -> str | Broken | None:
        """The Lean file, None where there is none; it is compared with its digest only."""
        if theorem.lean is None:
            return None
        path = self.lean_path(theorem)
        try:
            text = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            return Broken(path.name, f"the Lean file cannot be read: {error}")
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != theorem.lean.digest:
            return Broken(path.name, "the Lean file is not the one that the kernel accepted")
        return text

    def broken_parts(self, theorem: Theorem) -> tuple[Broken, ...]:
        """What is damaged of a theorem."""
        found = (self.checked(theorem), self.lean_text(theorem))
        return tuple(part for part in found if isinstance(part, Broken))


def read(folder: Path | None = None) -> Library:
    """The library of a folder, the package's own one by default.  Raises BadInput without any."""
    folder = folder or default_folder()
    listed = sorted((folder / "theorems").glob("*.json"))
    if not listed:
        raise BadInput(f"{folder} holds no library; `passbound library rebuild` makes one")
    entries: dict[str, Decomposition] = {}
    broken: list[Broken] = []
    for path in listed:
        try:
            entry = read_entry(path.read_text("utf-8"))
            _agree(path, entry)
            entries[entry.name] = entry
        except (OSError, UnicodeDecodeError, Damaged) as error:
            broken.append(Broken(path.name, f"the entries cannot be read: {error}"))
    try:
        compared = read_comparisons((folder / "comparisons.json").read_text("utf-8"))
    except FileNotFoundError:
        compared = ()
    except (OSError, UnicodeDecodeError, Damaged) as error:
        compared = ()
        broken.append(Broken("comparisons.json", str(error)))
    return Library(folder, entries, tuple(broken), compared)


def _agree(path: Path, entry: Decomposition) -> None:
    """Names are those of files, so they are plain.  Raises Damaged."""
    if entry.name != path.stem:
        raise Damaged(f"it is about {entry.name!r}")
    for theorem in entry.theorems:
        head, _, last = theorem.name.rpartition(".")
        if head != entry.name or not last.isidentifier() or theorem.decomposition != entry.name:
            raise Damaged(f"{theorem.name!r} is no theorem of it")


def nearest(name: str, known: Mapping[str, object]) -> list[str]:
    """Names that look like this one, the nearest first."""
    lower = name.lower()
    inside = [full for full in known if lower and lower in full.lower()]
    close = difflib.get_close_matches(name, list(known), 5, 0.5)
    ends = {full.rpartition(".")[2]: full for full in known}
    by_end = [ends[end] for end in difflib.get_close_matches(lower, list(ends), 3, 0.7)]
    return list(dict.fromkeys([*close, *by_end, *inside]))[:5]


Sieve = Callable[[Theorem], bool]


def chosen(library: Library, *sieves: Sieve) -> Iterator[Theorem]:
    """The theorems that every sieve lets through."""
    return (t for t in library.theorems.values() if all(sieve(t) for sieve in sieves))
