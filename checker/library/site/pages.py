"""What stands on the pages: for each kind of page the data that its template shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from attrs import asdict, frozen
from markupsafe import Markup

from passbound.checker.certificate import Counterexample
from passbound.checker.effort import EFFORT
from passbound.checker.explain import explained
from passbound.checker.library import mathml
from passbound.checker.library.comparisons import USUAL, Comparison, primary
from passbound.checker.library.data import Decomposition, RelationEntry, Theorem
from passbound.checker.library.javascript import NoCode, relation_code
from passbound.checker.library.problems import EXAMPLES, Problem
from passbound.checker.library.recursion import recursion
from passbound.checker.library.related import side_of
from passbound.checker.library.series import Series, model, series
from passbound.checker.library.site.texts import highlighted, laid_out, sections
from passbound.checker.library.store import Broken, Library
from passbound.checker.library.terminal import bibtex
from passbound.checker.recheck import Checked
from passbound.checker.report import Statement, Verdict
from passbound.checker.smt import scripts
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_source

EXAMPLE = 1000
"""The size that pages show before anybody asks for another one."""

STEPS = 5_000_000

HOLDS = {
    "kernel": (
        "Held by the Lean kernel",
        "A proof was generated and the kernel of Lean 4 accepted it. The certificate was checked "
        "as well, by other code.",
    ),
    "certificate": (
        "Held by its certificate",
        "The independent re-checker accepted the certificate: every obligation was generated "
        "again and closed in exact integer arithmetic, without any solver.",
    ),
    "evaluation": (
        "Held by evaluation",
        "Both sides were computed with exact numbers at the counterexample.",
    ),
    "solver": ("Held by a solver", "An SMT solver's word alone: there is no certificate."),
    None: ("Open", "Neither a proof nor a counterexample was found."),
}


def series_data(drawn: Series) -> dict[str, Any]:
    """A plot's data as JSON: numbers that JavaScript holds exactly, or close to it."""
    return {
        "param": drawn.param,
        "fixed": dict(drawn.fixed),
        "sizes": list(drawn.sizes),
        "curves": [
            {"label": c.label, "role": c.role, "values": [_plain(v) for v in c.values]}
            for c in drawn.curves
        ],
        "points": [asdict(point) for point in drawn.points],
    }


def _plain(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value.denominator == 1 else round(float(value), 3)


# --- a theorem -----------------------------------------------------------------------------------


def theorem_page(library: Library, theorem: Theorem) -> dict[str, Any]:
    """What the page of a theorem shows, and the files that go with it."""
    entry = library.decompositions[theorem.decomposition]
    relations, claim = model(theorem)
    checked = library.checked(theorem)
    lean = library.lean_text(theorem)
    drawn = series(theorem, library.relations)
    shown = {} if drawn is None else dict(drawn.fixed)
    tree = _tree(relations, claim, shown)
    proof, left_out = _proof(theorem, checked)
    title, why = HOLDS[theorem.held_by]
    broken = library.broken_parts(theorem)
    return {
        "theorem": theorem,
        "entry": entry,
        "problem": library.problem_of(theorem.decomposition),
        "statement": Markup(mathml.statement(claim)),
        "definitions": [
            (relation, Markup(mathml.definition(relation)), library.owner(relation.name))
            for relation in relations.values()
        ],
        "plot": None if drawn is None else series_data(drawn),
        "series": drawn,
        "tree": tree,
        "proof": proof,
        "left_out": left_out,
        "held": title,
        "why": why,
        "broken": broken,
        "code": highlighted(theorem.code, "python"),
        "lean": _shown_lean(lean),
        "related": [(r, library.theorems.get(r.name)) for r in theorem.related],
        "files": _files(library, theorem, checked, lean),
    }


def _tree(
    relations: dict[str, t.Relation], claim: t.Claim, fixed: Mapping[str, int]
) -> dict[str, Any] | None:
    """The recursion of the first relation that the claim calls and that recurses."""
    from passbound.models.traverse import calls

    for call in calls(claim):
        relation = relations[call.relation]
        others = []
        for arg in call.args[1:]:
            value = arg.value if isinstance(arg, t.Int) else None
            if isinstance(arg, t.Var):
                value = fixed.get(arg.name, 2)
            others.append(2 if value is None else value)
        root = recursion(relations, relation.name, tuple(others))
        if root is not None:
            return {"root": root, "layout": laid_out(root), "relation": relation}
    return None


def _proof(theorem: Theorem, checked: Checked | Broken | None) -> tuple[list[Any], int]:
    """The proof or the refutation read aloud."""
    if not isinstance(checked, Checked):
        return [], 0
    verdict = verdict_of(theorem, checked)
    with EFFORT.apart():
        lines = list(explained(verdict))
    # The first lines say verdict and statement, which the page has already.
    start = next((i for i, line in enumerate(lines) if i and not line), 0)
    start = next((i for i in range(start + 1, len(lines)) if not lines[i]), start)
    return sections(lines[start + 1 :])


def verdict_of(theorem: Theorem, checked: Checked) -> Verdict:
    """The verdict that an entry tells of, with its certificate."""
    from passbound.checker.certificate import Certificate

    values = None
    if isinstance(checked.evidence, Counterexample):
        values = dict(checked.evidence.values)
    return Verdict(
        theorem.verdict,
        theorem.held_by,
        theorem.reason,
        values,
        theorem.part,
        (theorem.sides[0], theorem.sides[1]) if len(theorem.sides) == 2 else None,
        theorem.minimal,
        None,
        theorem.unfolded,
        warnings=theorem.warnings,
        certificate=Certificate(theorem.name, theorem.source, checked.verdict, checked.evidence),
        claim=theorem.name,
        file=f"{theorem.decomposition}.py",
        line=1,
        expect=theorem.expect,
        seconds=0.0,
        statement=Statement(theorem.params, theorem.asserts, theorem.lets, theorem.parts),
    )


SHOWN_LEAN = 40_000


def _shown_lean(text: str | Broken | None) -> dict[str, Any] | None:
    if not isinstance(text, str):
        return None
    cut = text[:SHOWN_LEAN].rpartition("\n")[0] if len(text) > SHOWN_LEAN else text
    return {"code": highlighted(cut, "lean4"), "whole": len(cut) == len(text), "size": len(text)}


def _files(
    library: Library,
    theorem: Theorem,
    checked: Checked | Broken | None,
    lean: str | Broken | None,
) -> dict[str, tuple[str, str]]:
    """Downloads: endings to (label, text)."""
    found = {"py": ("Model file", theorem.source)}
    if isinstance(checked, Checked):
        certificate = library.certificate_path(theorem).read_text("utf-8")
        found["json"] = ("Certificate", certificate)
        with EFFORT.apart():
            smt = scripts(checked.relations, checked.claim, checked.evidence)
        if smt:
            found["smt2"] = ("SMT-LIB scripts", "(reset)\n".join(smt.values()))
    if isinstance(lean, str):
        found["lean"] = ("Lean source", lean)
    found["bib"] = ("BibTeX", bibtex(library, theorem))
    return found


# --- a problem -----------------------------------------------------------------------------------


@frozen
class Way:
    """A decomposition of a problem, by the relation that it is compared by."""

    entry: Decomposition
    relation: RelationEntry
    definition: str
    order: int
    theorem: Theorem | None
    bounds: tuple[Theorem, ...]


def problem_page(library: Library, problem: Problem) -> dict[str, Any]:
    """What the page of a problem shows, and the code that computes its relations."""
    members = [library.decompositions[d] for d in problem.decompositions]
    ways = [_way(library, entry, number) for number, entry in enumerate(members)]
    every = [r for entry in members for r in entry.relations]
    units = list(dict.fromkeys(way.relation.unit for way in ways))
    units += [u for u in dict.fromkeys(r.unit for r in every) if u not in units]
    limit = problem.limit
    outside = limit.outside if limit else ()
    names = [r.name for r in every] + ([limit.relation] if limit else [])
    if limit is not None and limit.sharp in library.relations:
        names.append(limit.sharp)
    code, keys = program(library, names)
    param, size = size_of(members)
    shown = [p for way in ways for p in way.relation.params]
    params = list(
        dict.fromkeys([param, *shown, *(p for n in names for p in library.relations[n].params)])
    )
    return {
        "problem": problem,
        "ways": ways,
        "units": units,
        "table": [
            {
                "relation": relation,
                "entry": entry,
                "first": relation is primary(entry),
                "theorem": best_theorem(library, relation.name),
                "key": keys.get(relation.name),
            }
            for entry in members
            for relation in entry.relations
        ],
        "params": [(p, size if p == param else USUAL.get(p, 10), p in shown) for p in params],
        "limit": limit,
        "limit_theorems": _limit_theorems(library, problem),
        "answer": answer(library, problem),
        "comparisons": [
            (c, crossover_words(c))
            for c in library.comparisons
            if c.problem == problem.name and library.comparison_holds(c)
        ],
        "open_comparisons": [
            c
            for c in library.comparisons
            if c.problem == problem.name and not library.comparison_holds(c)
        ],
        "data": {
            "keys": keys,
            "params": {
                n: list(library.relations[n].params) for n in keys if n in library.relations
            },
            "limit": None if limit is None else asdict(limit),
            "primary": [way.relation.name for way in ways if way.entry.name not in outside],
            "others": [way.relation.name for way in ways if way.entry.name in outside],
            "unit": problem.limit.unit if problem.limit else ways[0].relation.unit,
            "param": param,
        },
        "code": code,
        "plot": _problem_plot(library, problem, ways),
    }


def _way(library: Library, entry: Decomposition, order: int) -> Way:
    relation = primary(entry)
    (term,) = [
        r
        for r in read_source(relation_file(library, relation), "x.py").relations.values()
        if r.name == relation.name
    ]
    bounds = [
        theorem
        for theorem in entry.theorems
        if theorem.verdict == "proved" and theorem.relations[:1] == (relation.name,)
    ]
    rank = {"exact": 0, "both": 1, "above": 2, "below": 3, "none": 4}
    bounds.sort(key=lambda theorem: rank[side_of(theorem)])
    return Way(
        entry,
        relation,
        Markup(mathml.definition(term)),
        order,
        best_theorem(library, relation.name),
        tuple(bounds[:4]),
    )


def best_theorem(library: Library, relation: str) -> Theorem | None:
    """The theorem that says most of a relation: exactly, from both sides, from above."""
    found: tuple[int, Theorem] | None = None
    rank = {"exact": 0, "both": 1, "above": 2, "below": 3}
    for theorem in library.theorems.values():
        if theorem.verdict != "proved" or theorem.relations != (relation,):
            continue
        value = rank.get(side_of(theorem), 9)
        if value < 9 and (found is None or value < found[0]):
            found = (value, theorem)
    return None if found is None else found[1]


def _limit_theorems(library: Library, problem: Problem) -> list[Theorem]:
    """The proved theorems that hold the problem's relations against its limit."""
    if problem.limit is None:
        return []
    own = {r.name for d in problem.decompositions for r in library.decompositions[d].relations}
    return [
        theorem
        for theorem in library.theorems.values()
        if theorem.verdict == "proved"
        and problem.limit.relation in theorem.relations
        and own & set(theorem.relations)
    ]


def crossover_words(comparison: Comparison) -> str:
    """What a comparison says in one sentence."""
    *before, last = comparison.stretches
    left, right = comparison.left, comparison.right
    words = {
        "<": f"{left} takes fewer than {right}",
        ">": f"{right} takes fewer than {left}",
        "==": f"{left} and {right} take the same",
        "<=": f"{left} never takes more than {right}",
        ">=": f"{right} never takes more than {left}",
    }
    if not before:
        return f"{words[last.order]}, at every size."
    return f"{words[last.order]} from {comparison.param} = {last.start} on."


def relation_file(library: Library, relation: RelationEntry) -> str:
    """A model file with a relation and all that it needs."""
    needed: dict[str, RelationEntry] = {}
    work = [relation.name]
    while work:
        name = work.pop()
        if name in needed or name not in library.relations:
            continue
        needed[name] = library.relations[name]
        work += [other for other in library.relations if f"{other}(" in needed[name].source]
    header = "from passbound.models import cdiv, clog, clog2, flog, flog2, relation\n\n\n"
    return header + "\n\n".join(entry.source for entry in needed.values())


def terms_of(library: Library, names: Sequence[str]) -> dict[str, t.Relation]:
    """The terms of some relations and of all that they need."""
    found: dict[str, t.Relation] = {}
    for name in names:
        module = read_source(relation_file(library, library.relations[name]), "x.py")
        found |= module.relations
    return found


def program(library: Library, names: Sequence[str]) -> tuple[str, dict[str, int]]:
    """JavaScript that holds some relations, and the number of each."""
    terms = terms_of(library, names)
    keys = {name: number for number, name in enumerate(terms)}
    functions: list[str] = []
    for relation in terms.values():
        try:
            functions.append(relation_code(relation, keys))
        except NoCode:
            functions.append("null")
    return "exact.define($=>[" + ",\n".join(functions) + "]);\n", keys


# --- answers -------------------------------------------------------------------------------------


@frozen
class Answer:
    """What a problem takes at its example size, and what nothing can beat.

    `best` and `worst` are relations with their values; `other` is one that takes fewer by calls
    of another kind, of which the limit says nothing.
    """

    param: str
    size: int
    unit: str
    best: tuple[str, int]
    worst: tuple[str, int] | None
    other: tuple[str, int] | None
    limit: int | None


def size_of(members: Sequence[Decomposition]) -> tuple[str, int]:
    """The parameter that most ways have first, and the size that is shown."""
    firsts = [primary(entry).params[0] for entry in members]
    param = max(dict.fromkeys(firsts), key=firsts.count)
    return param, EXAMPLES.get(param, EXAMPLE)


def answer(library: Library, problem: Problem) -> Answer | None:
    """The answer at the example size, None where no relation can be computed there."""
    members = [library.decompositions[d] for d in problem.decompositions]
    param, size = size_of(members)
    unit = problem.limit.unit if problem.limit else primary(members[0]).unit
    outside = problem.limit.outside if problem.limit else ()
    inside: list[tuple[str, int]] = []
    beyond: list[tuple[str, int]] = []
    for entry in members:
        relation = primary(entry)
        if relation.unit != unit or relation.params[0] != param:
            continue
        value = value_at(library, relation, size)
        if value is not None:
            (beyond if entry.name in outside else inside).append((relation.name, value))
    if not inside:
        return None
    # Of equal ones the last is shown: the catalogue has the intuitive ones first.
    best = min(reversed(inside), key=lambda way: way[1])
    worst = max(inside, key=lambda way: way[1])
    other = min(beyond, key=lambda way: way[1], default=None)
    limit = None
    if problem.limit is not None:
        name = problem.limit.sharp or problem.limit.relation
        limit = value_at(library, library.relations[name], size)
        if problem.limit.sharp and limit is not None:
            limit = (limit - 1).bit_length()
    return Answer(param, size, unit, best, worst if worst[1] > best[1] else None, other, limit)


def value_at(library: Library, relation: RelationEntry, size: int) -> int | None:
    """The value at a size, the other parameters at usual values."""
    terms = terms_of(library, [relation.name])
    args = (size, *(USUAL.get(p, 10) for p in relation.params[1:]))
    try:
        return Evaluator(terms).call(relation.name, args, STEPS)
    except EvaluationError:
        return None


def _problem_plot(library: Library, problem: Problem, ways: Sequence[Way]) -> dict[str, Any] | None:
    """The decompositions of one unit and the limit in one plot."""
    unit = problem.limit.unit if problem.limit else ways[0].relation.unit
    relations = [way.relation for way in ways if way.relation.unit == unit]
    if problem.limit is not None:
        relations.append(library.relations[problem.limit.relation])
    relations = [r for r in relations if r.params and r.params[0] == relations[0].params[0]]
    if not relations:
        return None
    terms = terms_of(library, [r.name for r in relations])
    evaluator = Evaluator(terms)
    sizes = [*range(33), 40, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024]
    curves = []
    fixed: dict[str, int] = {}
    for relation in relations:
        others = {p: USUAL.get(p, 10) for p in relation.params[1:]}
        fixed |= others
        values: list[int | None] = []
        for size in sizes:
            try:
                value = evaluator.call(relation.name, (size, *others.values()), 300_000)
                values.append(value if abs(value) < 10**15 else None)
            except EvaluationError:
                values.append(None)
        is_limit = problem.limit is not None and relation.name == problem.limit.relation
        label = "what nothing can beat" if is_limit else relation.name
        curves.append({"label": label, "role": "below" if is_limit else "count", "values": values})
    return {
        "param": relations[0].params[0],
        "fixed": fixed,
        "sizes": sizes,
        "curves": curves,
        "points": [],
    }


# --- a decomposition and the index ---------------------------------------------------------------


def decomposition_page(library: Library, entry: Decomposition) -> dict[str, Any]:
    """What the page of a decomposition shows."""
    relations = []
    for relation in entry.relations:
        module = read_source(relation_file(library, relation), "x.py")
        term = module.relations[relation.name]
        relations.append((relation, Markup(mathml.definition(term))))
    return {
        "entry": entry,
        "problem": library.problem_of(entry.name),
        "relations": relations,
        "comparisons": [
            (c, crossover_words(c))
            for c in library.comparisons
            if entry.name in (library.owner(c.left), library.owner(c.right))
            and library.comparison_holds(c)
        ],
        "broken": {t.name: library.broken_parts(t) for t in entry.theorems},
    }


def index_page(library: Library) -> dict[str, Any]:
    """What the index shows: the problems with an answer each, and all theorems."""
    theorems = list(library.theorems.values())
    papers = {
        paper.arxiv: f"{paper.authors} {paper.year}"
        for entry in library.decompositions.values()
        for paper in entry.references
    }
    return {
        "rows": [_row(library, theorem) for theorem in theorems],
        "problems": [(p, answer(library, p), _words(library, p)) for p in library.problems],
        "counts": {
            name: sum(t.held_by == name for t in theorems)
            for name in ("kernel", "certificate", "evaluation", "solver")
        },
        "proved": sum(t.verdict == "proved" for t in theorems),
        "refuted": sum(t.verdict == "refuted" for t in theorems),
        "filters": {
            "unit": sorted({u for t in theorems for u in t.units}),
            "growth": sorted({t.growth for t in theorems}),
            "held": sorted({t.held_by for t in theorems if t.held_by}),
            "verdict": sorted({t.verdict for t in theorems}),
            "paper": sorted(papers.items(), key=lambda item: item[1].lower()),
            "decomposition": list(library.decompositions),
        },
        "broken": library.broken,
        "words": {
            name: [_entry_words(entry), " ".join(p.arxiv for p in entry.references)]
            for name, entry in library.decompositions.items()
        },
    }


@frozen
class Row:
    """A line of the index."""

    theorem: Theorem
    broken: bool


def _row(library: Library, theorem: Theorem) -> Row:
    return Row(theorem, bool(library.broken_parts(theorem)))


def _entry_words(entry: Decomposition) -> str:
    """What all theorems of a decomposition are found by."""
    authors = " ".join(f"{p.authors} {p.about} {p.arxiv}" for p in entry.references)
    name = entry.name.replace("_", " ")
    return f"{name} {entry.problem} {entry.title} {authors} {entry.variant}".lower()


def _words(library: Library, problem: Problem) -> str:
    """What a problem is found by."""
    members = [library.decompositions[d] for d in problem.decompositions]
    names = " ".join(f"{e.name.replace('_', ' ')} {e.name} {e.title}" for e in members)
    return f"{problem.name} {problem.about} {names}".lower()
