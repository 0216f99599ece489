"""From the catalogue to entries: what the modules say, what was decided, what was counted."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from attrs import evolve

from passbound.checker.library.data import (
    Constant,
    Decomposition,
    Reference,
    RelationEntry,
    Runs,
    Theorem,
)
from passbound.checker.library.growth import growth_of
from passbound.checker.library.problems import LIMITS
from passbound.checker.library.runs import measured
from passbound.checker.report import Verdict
from passbound.checker.shown import number
from passbound.models import terms as t
from passbound.models.catalogue import PROBLEMS
from passbound.models.ledger import UNITS
from passbound.models.printer import module_source, relation_source
from passbound.models.reader import read_file
from passbound.models.traverse import calls

_PAPER = re.compile(r"([^();,]*?)\s*\(([^()]*?arXiv:[^()]*)\)")
_CITED = re.compile(r"(.*?),?\s*(\d{4}),\s*arXiv:(\d{4}\.\d{4,5})", re.DOTALL)


def modules() -> dict[str, str]:
    """The modules of the library by the names of their decompositions."""
    named = {name: f"passbound.models.catalogue.{name}" for ms in PROBLEMS.values() for name in ms}
    return {**named, LIMITS: "passbound.proofs.limits"}


def file_of(module: str) -> str:
    """The source file of a module."""
    file = importlib.import_module(module).__file__
    assert file is not None
    return file


def decomposition(name: str, verdicts: Mapping[str, Verdict]) -> Decomposition:
    """The entry of one module, with the certificates' digests and Lean still to come."""
    module = importlib.import_module(modules()[name])
    file = file_of(modules()[name])
    read = read_file(file)
    title, fields = _documented(module.__doc__ or "")
    problem, variant = _problem(name, fields.get("problem", ""))
    runs: dict[str, list[Runs]] = {}
    for twin in getattr(module, "TWINS", ()):
        if twin.unit in UNITS:
            runs.setdefault(twin.relation.__name__, []).append(measured(twin))
    codes = _codes(Path(file))
    own = [r for key, r in read.relations.items() if Path(r.file).resolve() == Path(file).resolve()]
    return Decomposition(
        name,
        problem,
        title,
        variant,
        fields.get("used in", ""),
        fields.get("counts", ""),
        tuple(references(fields.get("used in", ""))),
        tuple(_relation(relation, tuple(runs.get(relation.name, ()))) for relation in own),
        tuple(
            _theorem(name, read, claim, verdicts[f"{name}.{claim.name.rpartition('.')[2]}"], codes)
            for claim in read.claims
        ),
    )


# --- what a module says of itself ----------------------------------------------------------------


def _documented(doc: str) -> tuple[str, dict[str, str]]:
    """The first line of a module's docstring, and its fields (`Problem:`, `Used in:`)."""
    first, _, rest = doc.strip().partition("\n\n")
    fields: dict[str, str] = {}
    key = ""
    for line in rest.splitlines():
        found = re.match(r"(Problem|Used in|Counts): *(.*)", line)
        if found:
            key, line = found[1].lower(), found[2]
        if key and line.strip():
            fields[key] = f"{fields.get(key, '')} {line.strip()}".strip()
        elif not line.strip():
            key = ""
    return " ".join(first.split()).rstrip("."), fields


def _problem(name: str, text: str) -> tuple[str, str]:
    """The problem that a module belongs to, and which way to solve it it is."""
    problem = next((p for p, members in PROBLEMS.items() if name in members), LIMITS)
    found = re.search(r"\((.*)\)", text)
    return problem, found[1] if found else ""


def references(text: str) -> list[Reference]:
    """The papers that a text cites: `LOTUS (Patel et al., 2024, arXiv:2407.11418)`."""
    found: dict[str, Reference] = {}
    for match in _PAPER.finditer(text):
        about = re.sub(r"^(and|or|as in|such as|in|of|the|by)\s+", "", match[1].strip(" .\"'"))
        about = about.replace('"', "")
        for cited in match[2].split(";"):
            paper = _CITED.match(cited.strip())
            if paper:
                authors = " ".join(paper[1].split()).rstrip(",")
                if not authors:  # `by Meyerson and Qiu (2025, arXiv:2502.04358)`
                    about, _, authors = about.rpartition(" by ")
                found.setdefault(paper[3], Reference(authors, paper[2], paper[3], about))
    return list(found.values())


def _codes(file: Path) -> dict[str, str]:
    """The functions of a file as they are written, by name."""
    text = file.read_text("utf-8")
    lines = text.splitlines()
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            found[node.name] = "\n".join(lines[first - 1 : node.end_lineno]) + "\n"
    return found


# --- relations and claims ------------------------------------------------------------------------


def _relation(relation: t.Relation, runs: tuple[Runs, ...]) -> RelationEntry:
    return RelationEntry(
        relation.name,
        relation.params,
        relation.unit,
        relation.doc.strip(),
        relation_source(relation),
        runs,
    )


def _theorem(
    name: str, module: t.Module, claim: t.Claim, verdict: Verdict, codes: Mapping[str, str]
) -> Theorem:
    used = list(dict.fromkeys(call.relation for call in calls(claim)))
    units = dict.fromkeys(module.relations[key].unit for key in used)
    short = claim.name.rpartition(".")[2]
    statement = verdict.statement
    return Theorem(
        name=f"{name}.{short}",
        decomposition=name,
        doc=claim.doc.strip(),
        code=codes[short],
        source=module_source(module.relations, claim),
        params=claim.params,
        asserts=statement.asserts,
        lets=statement.lets,
        parts=statement.parts,
        relations=tuple(used),
        units=tuple(units),
        growth=growth_of(claim),
        expect=claim.expect,
        verdict=verdict.verdict,
        held_by=verdict.held_by,
        reason=verdict.reason,
        counterexample=tuple((k, number(v)) for k, v in (verdict.counterexample or {}).items()),
        sides=tuple(map(number, verdict.sides or ())),
        part=verdict.part,
        minimal=verdict.minimal,
        unfolded=verdict.unfolded,
        checked_to=None if verdict.checked_to is None else number(verdict.checked_to),
        constants=tuple(
            Constant(c.part, c.kind, str(c.c), number(c.n0), c.c_minimal)
            for c in verdict.constants or ()
        ),
        warnings=verdict.warnings,
    )


# --- relations between theorems ------------------------------------------------------------------

MOST_RELATED = 12


def linked(entries: Sequence[Decomposition]) -> list[Decomposition]:
    """The entries, each theorem with those that belong to it."""
    from passbound.checker.library.related import relate

    everything = [theorem for entry in entries for theorem in entry.theorems]
    owners = {r.name: entry for entry in entries for r in entry.relations}
    return [
        evolve(
            entry,
            theorems=tuple(
                evolve(theorem, related=relate(theorem, everything, owners, MOST_RELATED))
                for theorem in entry.theorems
            ),
        )
        for entry in entries
    ]


def names_of(entries: Iterable[Decomposition]) -> list[str]:
    """The theorems' names, in order."""
    return [theorem.name for entry in entries for theorem in entry.theorems]
