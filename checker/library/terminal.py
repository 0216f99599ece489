"""The library in a terminal: `passbound library list`, `search`, `show`, `verify`, `cite`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import frozen

from passbound.checker.certificate import load
from passbound.checker.kernel.audit import PROOF_HEADER, audit
from passbound.checker.kernel.engine import NoKernel, engine
from passbound.checker.kernel.hold import spec_text, theorem_of
from passbound.checker.kernel.statement import NoShape
from passbound.checker.library.data import Theorem
from passbound.checker.library.leanside import proof_of
from passbound.checker.library.series import Series, series
from passbound.checker.library.store import Broken, Library, chosen, read
from passbound.checker.loading import BadInput
from passbound.checker.shown import plural
from passbound.checker.terminal import Terminal, clean, standard
from passbound.checker.version import VERSION

OK, BROKEN = 0, 1
_STYLE = {"proved": "green", "refuted": "yellow", "unknown": "yellow"}
_HOLDS = {
    "kernel": "the Lean kernel accepted a proof of it",
    "certificate": "the independent re-checker accepted its certificate",
    "evaluation": "both sides were computed exactly",
    "solver": "an SMT solver says so",
}


@frozen
class Filter:
    """What `list` was asked for; None lets everything through."""

    unit: str | None = None
    decomposition: str | None = None
    problem: str | None = None
    growth: str | None = None
    verdict: str | None = None
    held_by: str | None = None


def run_list(wanted: Filter, ascii_only: bool) -> int:
    """Print the theorems that a filter lets through."""
    library = read()
    _known(library, wanted)
    found = list(chosen(library, lambda theorem: _passes(library, theorem, wanted)))
    return _lines(standard(ascii_only), library, found)


def _known(library: Library, wanted: Filter) -> None:
    """Raises BadInput for a filter that nothing could pass."""
    theorems = library.theorems.values()
    for word, value, known in (
        ("unit", wanted.unit, sorted({u for t in theorems for u in t.units})),
        ("decomposition", wanted.decomposition, list(library.decompositions)),
        ("growth", wanted.growth, sorted({t.growth for t in theorems})),
    ):
        if value is not None and value not in known:
            raise BadInput(f"no theorem has the {word} {value!r}; there are {', '.join(known)}")


def _passes(library: Library, theorem: Theorem, wanted: Filter) -> bool:
    problem = library.problem_of(theorem.decomposition)
    words = f"{problem.name} {theorem.decomposition}" if problem else theorem.decomposition
    return (
        wanted.unit in (None, *theorem.units)
        and wanted.decomposition in (None, theorem.decomposition)
        and (wanted.problem is None or wanted.problem.lower() in words)
        and wanted.growth in (None, theorem.growth)
        and wanted.verdict in (None, theorem.verdict)
        and wanted.held_by in (None, theorem.held_by)
    )


def run_search(words: Sequence[str], ascii_only: bool) -> int:
    """Print the theorems that have all of the words, the best first.

    A size (`sort 1,000 items`) is no word of a theorem, which holds for all sizes.
    """
    library = read()
    out = standard(ascii_only)
    asked = [term for word in words for term in word.lower().split()]
    terms = [term for term in asked if not term.replace(",", "").isdigit()] or asked
    scored = [(score(library, theorem, terms), theorem) for theorem in library.theorems.values()]
    found = [theorem for value, theorem in sorted(scored, key=lambda p: -p[0]) if value]
    if not found:
        out.line(f"nothing in the library has {clean(' '.join(words))}")
        return 1
    return _lines(out, library, found)


def score(library: Library, theorem: Theorem, terms: Sequence[str]) -> int:
    """How well a theorem fits: 0 where a word is missing."""
    entry = library.decompositions[theorem.decomposition]
    fields = (
        (8, theorem.name.lower().replace("_", " ") + " " + theorem.name.lower()),
        (4, f"{theorem.doc} {theorem.growth} {entry.problem}".lower()),
        (2, f"{theorem.statement} {' '.join(theorem.units)} {entry.title}".lower()),
        (1, f"{theorem.held_by} {theorem.verdict} {entry.used_in}".lower()),
    )
    total = 0
    for term in terms:
        best = max((weight for weight, text in fields if term in text), default=0)
        if not best:
            return 0
        total += best
    return total


def _lines(out: Terminal, library: Library, found: Sequence[Theorem]) -> int:
    width = min(max((len(theorem.name) for theorem in found), default=0), 48)
    broken = 0
    for theorem in found:
        bad = library.broken_parts(theorem)
        broken += bool(bad)
        mark, style = (theorem.verdict, _STYLE[theorem.verdict]) if not bad else ("BROKEN", "red")
        held = f"{theorem.held_by or '-':<11}"
        head = f"{out.paint(f'{mark:<8}', style)}  {out.paint(held, 'dim')}  "
        text = bad[0].reason if bad else theorem.statement
        room = (out.width or 0) - 8 - 11 - width - 6
        out.line(f"{head}{theorem.name:<{width}}  {out.fit(clean(text), room)}".rstrip())
    for part in library.broken:
        out.line(f"{out.paint('BROKEN', 'red')}    {part.file}: {clean(part.reason)}")
    broken += len(library.broken)
    out.line(plural(len(found), "theorem") + (f", {broken:,} broken" if broken else ""))
    return BROKEN if broken else OK


# --- show ----------------------------------------------------------------------------------------


def run_show(name: str, ascii_only: bool) -> int:
    """Print one theorem."""
    library = read()
    theorem = library.theorem(name)
    out = standard(ascii_only)
    bad = library.broken_parts(theorem)
    for line in _shown(out, library, theorem, bad):
        out.line(line.rstrip())
    return BROKEN if bad else OK


def _shown(
    out: Terminal, library: Library, theorem: Theorem, bad: Sequence[Broken]
) -> Iterator[str]:
    entry = library.decompositions[theorem.decomposition]
    yield out.paint(theorem.name, "bold")
    yield clean(theorem.title)
    yield ""
    for line in theorem.code.splitlines():
        yield f"    {clean(line)}"
    yield ""
    style = _STYLE[theorem.verdict]
    held = f", held by {theorem.held_by}" if theorem.held_by else ""
    why = f": {_HOLDS[theorem.held_by]}" if theorem.held_by else ""
    yield f"{out.paint(theorem.verdict, style)}{held}{why}"
    for part in bad:
        yield f"{out.paint('BROKEN', 'red')}  {part.file}: {clean(part.reason)}"
    yield from _details(theorem)
    yield ""
    yield f"problem        {entry.problem}"
    yield f"decomposition  {entry.name}: {clean(entry.title)}"
    yield f"unit           {', '.join(theorem.units) or '-'}"
    yield f"growth         {theorem.growth}"
    if theorem.lean is not None:
        axioms = ", ".join(theorem.lean.axioms) or "none"
        yield f"Lean           {theorem.lean.name}; axioms: {axioms}"
    else:
        yield f"Lean           none: {clean(theorem.lean_missing)}"
    if entry.used_in:
        yield f"literature     {clean(entry.used_in)}"
    drawn = series(theorem, library.relations)
    if drawn is not None:
        yield ""
        yield from plot(out, drawn)
    if theorem.related:
        yield ""
        yield "related"
        width = max(len(other.name) for other in theorem.related)
        for other in theorem.related:
            yield f"  {other.name:<{width}}  {other.why}"


def _details(theorem: Theorem) -> Iterator[str]:
    if theorem.verdict == "refuted" and theorem.counterexample:
        at = ", ".join(f"{name} = {value}" for name, value in theorem.counterexample)
        least = " (the smallest counterexample)" if theorem.minimal else ""
        yield f"fails at {at}: {' against '.join(theorem.sides)}{least}"
    if theorem.unfolded:
        yield theorem.unfolded
    if theorem.reason and not theorem.counterexample:
        yield clean(theorem.reason)
    for constant in theorem.constants:
        sign = "<=" if constant.kind == "O" else ">="
        first = theorem.params[0] if theorem.params else "n"
        yield f"{sign} {constant.c} G for {first} >= {constant.n0}"


HEIGHT, WIDTH = 12, 56
_MARKS = "*o+x#@"


def plot(out: Terminal, drawn: Series) -> Iterator[str]:
    """Counts and bounds in a field of characters, with a legend; measured runs are dots."""
    most = next((i for i, size in enumerate(drawn.sizes) if size > 64), len(drawn.sizes))
    sizes = drawn.sizes[:most]
    values = [v for c in drawn.curves for v in c.values[:most] if v is not None]
    top = max([*values, Fraction(1)])
    low = min([*values, Fraction(0)])
    field = [[" "] * (WIDTH + 1) for _ in range(HEIGHT + 1)]

    def put(size: int, value: Fraction, mark: str) -> None:
        x = round(Fraction(size - sizes[0], max(1, sizes[-1] - sizes[0])) * WIDTH)
        y = round((value - low) / (top - low) * HEIGHT)
        if 0 <= x <= WIDTH and 0 <= y <= HEIGHT:
            field[HEIGHT - y][x] = mark

    for curve, mark in zip(drawn.curves, _MARKS, strict=False):
        for size, value in zip(sizes, curve.values, strict=False):
            if value is not None:
                put(size, value, mark)
    run = "•" if out.unicode else "."
    for point in drawn.points:
        put(point.size, Fraction(point.counted), run)
    labels = {0: _short(top), HEIGHT: _short(low)}
    side = max(map(len, labels.values()))
    bar = "│" if out.unicode else "|"
    for row, cells in enumerate(field):
        yield f"  {labels.get(row, ''):>{side}} {bar}{''.join(cells)}"
    yield f"  {'':>{side}}  {sizes[0]:<{WIDTH // 2}}{drawn.param} = {sizes[-1]}"
    fixed = ", ".join(f"{name} = {value}" for name, value in drawn.fixed)
    for curve, mark in zip(drawn.curves, _MARKS, strict=False):
        yield f"  {mark} {clean(curve.label)}" + (f"   ({fixed})" if fixed else "")
    if drawn.points:
        yield f"  {run} counted runs of the program"


def _short(value: Fraction) -> str:
    return (
        f"{float(value):,.0f}" if value >= 10 or value.denominator == 1 else f"{float(value):.1f}"
    )


# --- verify --------------------------------------------------------------------------------------


def run_verify(names: Sequence[str], kernel: bool, ascii_only: bool) -> int:
    """Re-check theorems here and now, all of them where none is named."""
    library = read()
    out = standard(ascii_only)
    theorems = [library.theorem(name) for name in names] or list(library.theorems.values())
    failed = len(library.broken) if not names else 0
    for theorem in theorems:
        failed += not _verify(out, library, theorem, kernel)
    if len(theorems) > 1 or failed:
        out.line(f"{plural(len(theorems), 'theorem')}, {failed:,} broken")
    return BROKEN if failed else OK


def _verify(out: Terminal, library: Library, theorem: Theorem, kernel: bool) -> bool:
    good = out.paint("accepted", "green")
    bad = out.paint("BROKEN", "red")
    checked = library.checked(theorem)
    if checked is None:
        out.line(
            f"{theorem.name}: {theorem.verdict}, and nothing holds it: there is no certificate"
        )
        return True
    if isinstance(checked, Broken):
        out.line(f"{bad}    {theorem.name}: {clean(checked.reason)}")
        return False
    out.line(f"{good}  {theorem.name}: {theorem.verdict} by its certificate")
    if theorem.lean is None:
        out.line(f"          no Lean theorem: {clean(theorem.lean_missing)}")
        return True
    if not kernel:
        return True
    try:
        reason = lean_reason(library, theorem)
    except NoKernel as error:
        out.line(f"          the Lean proof was not looked at: {error}")
        return True
    if reason is not None:
        out.line(f"{bad}    {theorem.name}: {clean(reason)}")
        return False
    axioms = ", ".join(theorem.lean.axioms) or "none"
    out.line(f"{good}  {theorem.name}: by the Lean kernel; axioms: {axioms}")
    return True


def lean_reason(library: Library, theorem: Theorem) -> str | None:
    """Why the Lean file does not hold, None where the kernel accepts it.  Raises NoKernel.

    The statement is printed again from the certificate; the file is trusted for nothing.
    """
    text = library.lean_text(theorem)
    if not isinstance(text, str):
        return text.reason if text is not None else "there is no Lean file"
    try:
        expected = theorem_of(load(library.certificate_path(theorem)))
    except NoShape as shape:
        return f"its certificate has no Lean theorem: {shape}"
    proof = proof_of(text, expected)
    if proof is None:
        return "the Lean file does not state what the certificate does"
    texts = spec_text([expected]), f"{PROOF_HEADER}\n{proof}"
    found = audit(engine(), *texts, [expected.name], replayed=True)
    if found.holds:
        return None
    return found.rejected[0][1] if found.rejected else found.reason


# --- cite ----------------------------------------------------------------------------------------


def run_cite(name: str) -> int:
    """Print BibTeX."""
    library = read()
    print(bibtex(library, library.theorem(name)), end="")
    return OK


def bibtex(library: Library, theorem: Theorem) -> str:
    """A theorem and the papers of its decomposition as BibTeX."""
    entry = library.decompositions[theorem.decomposition]
    held = f", held by {theorem.held_by}" if theorem.held_by else ""
    records = [
        _record(
            f"passbound:{theorem.name}",
            author="{passbound}",
            title=f"{{{_tex(theorem.name)}}}: {_tex(theorem.title)}",
            note=f"Theorem of the passbound library {VERSION}: {theorem.verdict}{held}",
            howpublished=_tex(theorem.statement),
        )
    ]
    for paper in entry.references:
        authors = paper.authors.replace(" et al.", " and others")
        records.append(
            _record(
                f"arxiv:{paper.arxiv}",
                author=_tex(authors.replace(", ", " and ").replace(" and and ", " and ")),
                year=paper.year,
                eprint=paper.arxiv,
                archiveprefix="arXiv",
                note=_tex(paper.about),
            )
        )
    return "\n".join(records)


def _record(key: str, **fields: str) -> str:
    inner = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{key},\n{inner}}}\n"


_TEX = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
}


def _tex(text: str) -> str:
    """Text as TeX takes it."""
    return re.sub(r"[\\^~<>{}&%$#_]", lambda m: _TEX.get(m[0], f"\\{m[0]}"), clean(text))
