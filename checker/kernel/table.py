"""Values at points as a table, which the kernel goes through once.

Where a value rests on many calls, a lemma for each of them is much for Lean to read.  As a table
the calls are data, each line worked out by the relation's equation from those after it; the theory
proves once that then every line holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from passbound.checker.kernel.contexts import NoData
from passbound.checker.kernel.functions import Function
from passbound.checker.kernel.rulebook import FUNCTIONS, Book, Rules
from passbound.checker.kernel.speech import MOST_ARGUMENTS
from passbound.checker.kernel.statement import ident
from passbound.checker.kernel.traced import Point, Trace, literal
from passbound.models import terms as t

LINES_AT_ONCE = 64
LONG_LINES_AT_ONCE = 8
"""The kernel goes through so many lines at once, of numbers of more than 64 bits fewer: those that
end with the same 64 bits, as powers of two do, have the same hash there, and what it remembers of
many of them slows it down."""


def tabled(
    relations: Mapping[str, t.Relation], trace: Trace, last: str
) -> tuple[list[str], list[str]]:
    """Declarations, and the tactics that state the calls which `last` speaks of.

    They stand in the place of the trace's own tactics.  Raises NoData where a relation is no data.
    """
    book = Book(relations, {name: Function(relation) for name, relation in relations.items()})
    book.number()
    rules = Rules(book)
    by_rule = {name: rules.number(book.run(relations[name])) for name in _names(trace)}
    lines = [_line(book, by_rule, point, value) for point, (value, _) in trace.known.items()]
    texts, proofs = rules.texts()
    long = any(n.bit_length() > 64 for _, args in trace.known for n in args)
    at_once = LONG_LINES_AT_ONCE if long else LINES_AT_ONCE
    whole, tables = _tables(lines, texts, proofs, at_once)
    runs = [f"def {ident(name)}.run := {ident(name)}.eq" for name in relations]
    asked = set(re.findall(r"\bv\d+_\b", last))
    shown: list[str] = []
    tactics: list[str] = []
    for (name, args), (value, label) in trace.known.items():
        if label in asked:
            numbers = [literal(arg) for arg in args]
            called, call = _calls(book, name, numbers)
            shown += _said(book, name)
            spoken = f"(Steps.function_{book.numbers[name]} {' '.join(numbers)})"
            proof = f"of_table {whole}_hold {called} {literal(value)} (by decide +kernel)"
            tactics.append(f"have {label} : {call} = {literal(value)} := {spoken}.trans ({proof})")
    before = [*runs, *book.declarations(), *tables, *dict.fromkeys(shown)]
    return before, tactics


def _tables(lines: Sequence[str], rules: str, proofs: str, at_once: int) -> tuple[str, list[str]]:
    """The table, with a proof that its lines hold, made of some lines at a time."""
    table, shown, declared = "[]", "trivial", list[str]()
    for start in range(0, len(lines), at_once):
        chunk = ", ".join(reversed(lines[start : start + at_once]))
        name = f"Steps.values_{start // at_once + 1}"
        declared += [
            f"def {name} : List Told := over {table} [{chunk}]",
            f"theorem {name}_hold : All (Told.Holds {FUNCTIONS}) {name} :=",
            f"  table_holds (R := {rules}) (Γ := {table}) {proofs} {shown} _ (by decide +kernel)",
        ]
        table, shown = name, f"{name}_hold"
    return table, declared


def _calls(book: Book, name: str, args: Sequence[str]) -> tuple[str, str]:
    """A call by the function's number, and by its name."""
    padded = [*args, *["0"] * (MOST_ARGUMENTS - len(args))]
    return f"{book.numbers[name]} {' '.join(padded)}", " ".join((ident(name), *args))


def _said(book: Book, name: str) -> list[str]:
    """That a function is the one with its number: of all arguments, so that nothing is computed."""
    letters = "abcd"[: len(book.relations[name].params)]
    called, call = _calls(book, name, [*letters])
    return [
        f"theorem Steps.function_{book.numbers[name]} ({' '.join(letters)} : Int) : "
        f"{call} = pick (functions {FUNCTIONS}) {called} := rfl"
    ]


def _names(trace: Trace) -> list[str]:
    return list(dict.fromkeys(name for name, _ in trace.known))


def _line(book: Book, rules: Mapping[str, int], point: Point, value: int) -> str:
    name, args = point
    if name not in book.numbers:
        raise NoData(f"{name} has no number")
    padded: Sequence[int] = [*args, *[0] * (MOST_ARGUMENTS - len(args)), value]
    return f"⟨{rules[name]}, {book.numbers[name]}, {', '.join(map(_number, padded))}⟩"


def _number(value: int) -> str:
    """A number as data, which is read faster than a literal."""
    return f".ofNat {value}" if value >= 0 else f".negSucc {-value - 1}"
