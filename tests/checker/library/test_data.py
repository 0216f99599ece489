"""Entries as data: what is written is read back, and what is damaged is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.checker.library.collect import references
from passbound.checker.library.data import (
    Constant,
    Damaged,
    Decomposition,
    LeanTheorem,
    Measured,
    Reference,
    Related,
    RelationEntry,
    Runs,
    Theorem,
    dumps,
    loads,
)
from passbound.checker.library.growth import growth_of
from passbound.checker.library.store import Library
from passbound.models.reader import read_source

texts = st.text(max_size=12)
names = st.tuples(texts)
pairs = st.tuples(st.tuples(texts, texts))


def built(cls: type[Any], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(cls, **fixed)


constants = built(
    Constant,
    part=st.integers(0, 3),
    kind=st.sampled_from(["O", "Omega"]),
    c=texts,
    n0=texts,
    c_minimal=st.booleans(),
)
runs = built(
    Runs,
    program=texts,
    kind=st.sampled_from(["exact", "at most", "at least"]),
    sizes=st.tuples(
        built(Measured, at=st.tuples(st.integers()), bound=texts, counted=texts, runs=st.integers())
    ),
)
theorems = built(
    Theorem,
    name=texts,
    decomposition=texts,
    doc=texts,
    code=texts,
    source=texts,
    params=names,
    asserts=names,
    lets=pairs,
    parts=names,
    relations=names,
    units=names,
    growth=st.sampled_from(["linear", "n log n", "other"]),
    expect=st.sampled_from(["proved", "refuted", "unknown"]),
    verdict=st.sampled_from(["proved", "refuted", "unknown"]),
    held_by=st.sampled_from(["kernel", "certificate", None]),
    counterexample=pairs,
    sides=names,
    part=st.none() | st.integers(),
    minimal=st.none() | st.booleans(),
    constants=st.tuples(constants),
    digest=st.none() | texts,
    lean=st.none() | built(LeanTheorem, name=texts, statement=texts, axioms=names, digest=texts),
    related=st.tuples(built(Related, name=texts, why=texts)),
)
entries = built(
    Decomposition,
    name=texts,
    problem=texts,
    title=texts,
    variant=texts,
    used_in=texts,
    counts=texts,
    references=st.tuples(built(Reference, authors=texts, year=texts, arxiv=texts, about=texts)),
    relations=st.tuples(
        built(
            RelationEntry,
            name=texts,
            params=names,
            unit=texts,
            doc=texts,
            source=texts,
            runs=st.tuples(runs),
        )
    ),
    theorems=st.tuples(theorems),
)


@given(entry=entries)
@settings(deadline=None)
def test_an_entry_comes_back_as_it_was_written(entry: Decomposition) -> None:
    assert loads(dumps(entry)) == entry
    assert dumps(loads(dumps(entry))) == dumps(entry)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


@given(entry=entries, key=st.sampled_from(["name", "theorems", "relations", "schema"]), value=junk)
@settings(deadline=None)
def test_a_damaged_entry_is_refused_or_read(entry: Decomposition, key: str, value: Any) -> None:
    data = json.loads(dumps(entry))
    data[key] = value
    try:
        read = loads(json.dumps(data))
    except Damaged as error:
        assert str(error)
    else:
        assert isinstance(read, Decomposition)


@given(text=st.text(max_size=40))
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(Damaged):
        loads(text)


def test_papers_are_found_in_what_a_module_says() -> None:
    text = (
        "LOTUS (Patel et al., 2024, arXiv:2407.11418); analysed by Meyerson and Qiu (2025, "
        "arXiv:2502.04358); two ways (A, B and C, 2022, arXiv:2211.17192; D et al., 2023, "
        "arXiv:2302.01318); quicksort is Hoare's (1961)."
    )
    found = [(paper.authors, paper.year, paper.arxiv) for paper in references(text)]
    assert found == [
        ("Patel et al.", "2024", "2407.11418"),
        ("Meyerson and Qiu", "2025", "2502.04358"),
        ("A, B and C", "2022", "2211.17192"),
        ("D et al.", "2023", "2302.01318"),
    ]


HEADER = "from passbound.models import *\n\n\n@relation\ndef r(n):\n    return n\n\n\n@claim\n"


@pytest.mark.parametrize(
    ("claim", "growth"),
    [
        ("def c(n):\n    return r(n) <= 7\n", "constant"),
        ("def c(n):\n    assert n >= 1\n    return r(n) <= clog2(n) + 3\n", "logarithmic"),
        ("def c(n):\n    return r(n) <= 3 * n - 1\n", "linear"),
        ("def c(n):\n    assert n >= 1\n    return r(n) <= 2 ** clog2(n)\n", "linear"),
        ("def c(n):\n    return r(n) in Theta(n * log2(n))\n", "n log n"),
        ("def c(n, k):\n    return r(n) <= n * n + k ** 5\n", "quadratic"),
        ("def c(n):\n    return r(n) in O(n ** 1.5)\n", "polynomial"),
        ("def c(n):\n    return r(n) <= 2 ** n\n", "exponential"),
        ("def c(n):\n    return r(n) <= r(n + 1)\n", "comparison"),
    ],
)
def test_the_growth_of_a_bound_is_read_off(claim: str, growth: str) -> None:
    module = read_source(HEADER + claim, "x.py")
    assert not module.errors
    assert growth_of(module.claims[0]) == growth


def test_every_theorem_of_the_library_is_whole(library: Library) -> None:
    assert not library.broken
    assert len(library.theorems) > 340
    broken = {t.name: library.broken_parts(t) for t in library.theorems.values()}
    assert {name: parts for name, parts in broken.items() if parts} == {}


def test_entries_say_how_they_are_held(library: Library) -> None:
    for theorem in library.theorems.values():
        assert theorem.verdict == theorem.expect
        if theorem.held_by == "kernel":
            assert theorem.lean is not None
            assert set(theorem.lean.axioms) <= {"propext", "Quot.sound"}
        else:
            assert theorem.lean is None
            assert theorem.lean_missing
        if theorem.verdict != "unknown":
            assert theorem.digest is not None
        for other in theorem.related:
            assert other.name in library.theorems
            assert other.name != theorem.name


def test_comparisons_hold(library: Library) -> None:
    proved = [c for c in library.comparisons if c.proved]
    assert len(proved) >= 25
    for comparison in proved:
        assert library.comparison_holds(comparison), (comparison.left, comparison.right)
