"""The catalogue's programs cost what their relations say, whatever the model replies."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.checker.testing import EXAMPLES, assert_counts, attain
from passbound.models import AsyncMeter, Oracle, Twin, catalogue
from passbound.models.agents import judge
from passbound.models.catalogue import PROBLEMS
from passbound.models.clock import afresh
from passbound.models.errors import DomainError
from passbound.models.language import RelationFunction
from passbound.models.ledger import UNITS

MODULES = {
    name: importlib.import_module(f"passbound.models.catalogue.{name}")
    for names in PROBLEMS.values()
    for name in names
}
TWINS = {
    f"{name}: {twin.program.__name__} / {twin.relation.__name__}": twin
    for name, module in MODULES.items()
    for twin in module.TWINS
}

ASCII = st.characters(max_codepoint=127)


@st.composite
def texts(draw: Any, most: int) -> list[str]:
    """Texts of one length, so that they have the same number of tokens."""
    length = draw(st.integers(0, 4))
    return draw(st.lists(st.text(ASCII, min_size=length, max_size=length), max_size=most))


text = st.text(ASCII, max_size=6)
small = st.integers(0, 4)
positive = st.integers(1, 4)

BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("items", "chunks", "summaries", "order", "headings", "steps"), texts(9)),
    **dict.fromkeys(("task", "thought", "topic", "state", "item", "step", "plan"), text),
    **dict.fromkeys(("instruction", "question"), text),
    **dict.fromkeys(("votes", "d", "r", "budget", "runs", "cap", "h", "c", "g", "t", "q"), small),
    **dict.fromkeys(("k", "m", "b", "w", "s", "a", "window"), positive),
    "n": st.integers(0, 8),
    "prompt": text,
}
SPECIAL: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "sliding_window": {"items": texts(45), "step": positive},
    "debate_ring": {"a": st.integers(3, 6)},
    "speculative": {"prompt": st.lists(st.integers(0, 255), max_size=5)},
}
"""Where a parameter needs other values than its name says."""


def inputs(twin: Twin) -> st.SearchStrategy[tuple[Any, ...]]:
    """The arguments of a program that its twin's size function looks at."""
    module = inspect.getmodule(twin.program)
    assert module is not None
    special = SPECIAL.get(module.__name__.rpartition(".")[2], {})
    names = list(inspect.signature(twin.program).parameters)[1:]
    count = len(inspect.signature(twin.size).parameters)
    strategies = (special.get(name, BY_NAME[name]) for name in names[:count])
    return st.tuples(*strategies).filter(lambda drawn: in_domain(twin, drawn))


def in_domain(twin: Twin, drawn: tuple[Any, ...]) -> bool:
    try:
        return twin.relation(*twin.arguments(*drawn)) >= 0
    except DomainError:
        return False


@pytest.mark.parametrize("name", TWINS)
def test_a_program_costs_what_its_relation_says(name):
    twin = TWINS[name]
    seen = assert_counts(twin, inputs=inputs(twin))
    assert seen.runs >= EXAMPLES
    if twin.kind == "exact":
        assert seen.attained == len(seen.sizes)


@pytest.mark.parametrize("name", [name for name, twin in TWINS.items() if twin.points])
def test_a_program_attains_its_relation_at_each_of_its_points(name):
    twin = TWINS[name]
    for point in twin.points:
        assert attain(twin, *point).attained


@pytest.mark.parametrize("name", [name for name, twin in TWINS.items() if twin.kind != "exact"])
def test_every_bound_comes_with_a_run_that_attains_it(name):
    assert TWINS[name].worst is not None and TWINS[name].points


def test_every_relation_that_a_meter_can_count_has_a_program():
    named = {name: getattr(catalogue, name) for name in catalogue.__all__}
    realised = {name for twin in TWINS.values() for name in twin.relation.evaluator.relations}
    missing = {
        name
        for name, relation in named.items()
        if isinstance(relation, RelationFunction)
        and relation.term.unit in UNITS
        and name not in realised
    }
    assert not missing


@pytest.mark.parametrize("name", MODULES)
def test_every_module_has_a_program_and_says_what_it_realises(name):
    twins = MODULES[name].TWINS
    assert twins
    for twin in twins:
        assert twin.unit in UNITS
        assert f"`{twin.relation.__name__}`" in (twin.program.__doc__ or "")


# --- what the programs are for -----------------------------------------------------------------

SORTS = {
    "all_pairs": "program",
    "bubble": "program",
    "partition_sort": "program",
    "heap_sort": "program",
    "binary_insertion": "program",
    "merge_sort": "program",
    "knockout": "program_sort",
}


def run(program: Any, *arguments: Any, replies: Any = judge) -> Any:
    return afresh(lambda: asyncio.run(program(AsyncMeter(Oracle(replies)), *arguments)))


distinct = st.lists(st.integers(0, 999).map(lambda i: f"{i:03d}"), unique=True, max_size=12)
quick = settings(deadline=None)


@pytest.mark.parametrize("module", SORTS)
@given(items=distinct)
@quick
def test_a_consistent_judge_sorts(module, items):
    assert run(getattr(MODULES[module], SORTS[module]), items) == sorted(items)


@pytest.mark.parametrize("module", SORTS)
@given(items=distinct, replies=st.lists(st.sampled_from("AB"), min_size=200, max_size=200))
@quick
def test_no_judge_loses_an_item(module, items, replies):
    ordered = run(getattr(MODULES[module], SORTS[module]), items, replies=replies)
    assert sorted(ordered) == sorted(items)


@given(items=distinct, k=st.integers(0, 12))
@quick
def test_the_best_k_are_found(items, k):
    expected = sorted(items)[:k]
    assert sorted(run(MODULES["partition_select"].program, items, k)) == expected
    assert run(MODULES["bubble"].program, items, k)[:k] == expected
    if k:
        assert sorted(run(MODULES["top_k_heap"].program, items, k)) == expected
    worst_first = sorted(items, reverse=True)
    assert run(MODULES["top_k_heap"].program_pop, items, k) == worst_first[:k]


@given(items=distinct.filter(bool))
@quick
def test_the_best_is_found(items):
    first, *others = sorted(items)
    assert run(MODULES["knockout"].program, items) == first
    assert run(MODULES["round_robin"].program, items) == first
    assert run(MODULES["knockout"].program_runner_up, items) == [first, *others[:1]]


@given(n=st.integers(1, 30), b=st.integers(2, 4), data=st.data())
@quick
def test_wrong_turns_are_undone(n, b, data):
    place = data.draw(st.integers(0, n - 1))
    chunks = [f"{i:02d}" for i in range(n)]

    def reply(prompt: str) -> str:
        heads = [int(line) for line in prompt.splitlines()[1:]]
        if place < heads[0]:
            return "none"
        right = max(i for i, head in enumerate(heads) if head <= place)
        # The last child may be a chunk, and at a chunk nothing says that the turn was wrong.
        inner = heads[1] - heads[0] > 1
        wrong = range(right + 1, len(heads) - 1) if inner else ()
        return " ".join(map(str, [*wrong, right]))

    assert run(MODULES["hierarchical_index"].program_backtrack, chunks, b, replies=reply) == place


@given(n=st.integers(1, 40), data=st.data())
@quick
def test_searches_find_the_answer(n, data):
    place = data.draw(st.integers(0, n - 1))
    chunks = [f"{i:02d}" for i in range(n)]

    def before(prompt: str) -> str:
        return "yes" if place < int(prompt[-2:]) else "no"

    def holds(prompt: str) -> str:
        return "yes" if f"{place:02d}" in prompt.partition("\n")[2] else "no"

    assert run(MODULES["binary_search"].program, chunks, replies=before) == place
    assert run(MODULES["scan"].program, chunks, replies=holds) == place


@pytest.mark.parametrize("d", range(7))
def test_the_disks_arrive(d):
    for replies in ("", "0 2", "nonsense 2 1"):
        assert run(MODULES["hanoi"].program, d, replies=replies) == [[], [], [*range(d, 0, -1)]]
