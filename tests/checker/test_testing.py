"""`assert_counts`: what it lets through, what it catches, and what its failures say."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from passbound.checker import observed
from passbound.checker.testing import (
    BadTwin,
    Case,
    CountingMachine,
    CountMismatch,
    Twin,
    assert_counts,
    attain,
    oracles,
    run,
)
from passbound.models import Meter, Oracle, relation
from passbound.models.agents import fit
from passbound.models.catalogue import (
    binary_insertion,
    heap_insertions,
    merge_sort,
    react_prompt_tokens,
    react_uncached_tokens,
)
from passbound.models.catalogue.heap_sort import climb
from passbound.models.catalogue.merge_sort import program, worst

texts = st.lists(st.text(max_size=2), max_size=6)


@relation
def each(n):
    if n == 0:
        return 0
    return each(n - 1) + 1


@relation
def from_two(n):
    assert n >= 2
    return n


def polite(llm, items):
    return [llm.ask(item) for item in items]


def lazy(llm, items):
    """Stops at the first no."""
    for item in items:
        if llm.ask(item) == "no":
            return


def test_an_exact_program_meets_its_relation_at_every_size():
    seen = assert_counts(polite, each, size=len, inputs=texts)
    assert seen.runs == 100
    assert seen.attained == len(seen.sizes) >= 3
    assert all(size.counted == size.bound == size.arguments[0] for size in seen.sizes)


@pytest.mark.parametrize("kind", ["atmost", "at-most", "most", None])
def test_a_kind_that_is_none_is_named(kind):
    with pytest.raises(BadTwin, match="is none of 'exact', 'at most', 'at least'"):
        assert_counts(polite, each, size=len, inputs=texts, kind=kind)
    with pytest.raises(BadTwin, match="is none of"):
        assert_counts(Twin(polite, each, size=len, kind=kind), inputs=texts)


@given(st.integers(1, 5), st.integers(0, 5))
@settings(max_examples=20, deadline=None)
def test_a_program_that_asks_more_or_less_is_caught(often, length):
    def eager(llm, items):
        for item in items:
            for _ in range(often):
                llm.ask(item)

    twin = Twin(eager, each, size=len)
    if often == 1 or length == 0:
        assert run(twin, (["x"] * length,), "").attained
    else:
        with pytest.raises(CountMismatch, match="exactly"):
            run(twin, (["x"] * length,), "")


def test_a_failure_is_shrunk_and_shows_the_whole_run():
    with pytest.raises(CountMismatch) as caught:
        assert_counts(lazy, each, size=len, inputs=texts, oracle=st.sampled_from(["", "no"]))
    text = str(caught.value)
    assert "0 calls" not in text
    assert "1 calls, where the relation says exactly 2 calls" in text
    assert "size      n = 2" in text
    assert "inputs    (['', ''],)" in text
    assert "1. 'no' to ''" in text
    assert "counted   calls 1, " in text


def test_a_program_that_never_stops_is_stopped():
    def forever(llm, items):
        while True:
            try:
                llm.ask("again")
            except Exception:
                continue

    with pytest.raises(CountMismatch, match=r"stopped after 3 calls"):
        run(Twin(forever, each, size=len), (["a", "b", "c"],), "")


@pytest.mark.parametrize(
    ("size", "why"),
    [
        (lambda items: (1, 2), "takes 1"),
        (lambda items: -1, "no value"),
        (lambda items: items[0], "raised IndexError"),
        (lambda items: 1, "no value"),
        (lambda items: ("x",), "no value"),
    ],
)
def test_size_functions_that_do_not_fit_say_so(size, why):
    with pytest.raises(BadTwin, match=why):
        run(Twin(polite, from_two, size=size), ([],), "")


def test_a_unit_that_no_meter_counts_is_an_error():
    with pytest.raises(BadTwin, match="uncached_prompt_tokens, which no meter counts"):
        run(Twin(polite, react_uncached_tokens, size=lambda items: (1, 1, 1)), ([],), "")


def test_a_worst_case_that_is_none_is_caught():
    lucky = Twin(
        program,
        merge_sort,
        size=len,
        kind="at most",
        worst=lambda n: Case((["x"] * n,), "A"),
    )
    with pytest.raises(CountMismatch, match="does not attain"):
        attain(lucky, 4)
    other_size = Twin(program, merge_sort, size=len, kind="at most", worst=lambda n: worst(n + 1))
    with pytest.raises(BadTwin, match="size that was asked for"):
        attain(other_size, 4)
    with pytest.raises(BadTwin, match="no worst case"):
        attain(Twin(program, merge_sort, size=len, kind="at most"), 4)


def test_without_a_worst_case_costly_runs_are_looked_for():
    seen = assert_counts(
        program, merge_sort, size=len, inputs=st.lists(st.text(max_size=1), max_size=3),
        kind="at most", oracle=oracles(st.sampled_from("AB")), max_examples=400,
    )  # fmt: skip
    assert all(size.counted == size.bound for size in seen.sizes)


def test_listeners_hear_what_was_seen():
    heard = []
    observed.LISTENERS.append(heard.append)
    try:
        seen = assert_counts(polite, each, size=len, inputs=texts)
    finally:
        observed.LISTENERS.remove(heard.append)
    assert heard == [seen]
    assert seen.as_dict()["runs"] == 100


class Insertion(CountingMachine):
    """Items that arrive one by one are put into their places."""

    relation = binary_insertion

    def __init__(self) -> None:
        super().__init__()
        self.order: list[int] = []

    @rule(item=st.integers(0, 99))
    def insert(self, item: int) -> None:
        low, high = 0, len(self.order)
        while low < high:
            middle = (low + high) // 2
            self.next_reply = "A" if item < self.order[middle] else "B"
            if self.meter.ask(f"{item} or {self.order[middle]}?") == "A":
                high = middle
            else:
                low = middle + 1
        self.order.insert(low, item)
        assert self.order == sorted(self.order)

    def size(self) -> int:
        return len(self.order)


class Wasteful(Insertion):
    """Asks once more than it has to."""

    @rule()
    def waste(self) -> None:
        self.meter.ask("well?")


class Blocking:
    """What the catalogue's programs ask, over a meter that blocks."""

    def __init__(self, meter: Meter) -> None:
        self.meter = meter

    async def ask(self, prompt: str, max_new_tokens: int = 256) -> str:
        return self.meter.ask(prompt, max_new_tokens)


class Heap(CountingMachine):
    """Items climb in a heap as they come, whatever the judge says of them."""

    relation = heap_insertions

    def __init__(self) -> None:
        super().__init__()
        self.heap: list[str] = []
        self.came: list[str] = []

    @rule(item=st.text(max_size=3), reply=st.sampled_from(["A", "B", "neither"]))
    def add(self, item: str, reply: str) -> None:
        self.next_reply = reply
        asyncio.run(climb(Blocking(self.meter), self.heap, item))
        self.came.append(item)
        assert sorted(self.heap) == sorted(self.came)

    def size(self) -> int:
        return len(self.heap)


class Chat(CountingMachine):
    """A conversation that is read again at each turn, in turns of four tokens."""

    relation = react_prompt_tokens
    kind = "exact"
    task = "Sort these."

    def __init__(self) -> None:
        super().__init__()
        self.history = ""
        self.turns = 0

    @rule(reply=st.text(max_size=20))
    def turn(self, reply: str) -> None:
        self.next_reply = reply
        self.history += fit(self.meter.ask(self.task + self.history, 64), 4)
        self.turns += 1

    def size(self) -> tuple[int, int, int]:
        return self.turns, len(self.task), 4


brief = settings(max_examples=30, stateful_step_count=20, deadline=None)


@pytest.mark.parametrize("machine", [Insertion, Heap, Chat])
def test_a_stepwise_agent_obeys_its_relation_after_each_step(machine):
    run_state_machine_as_test(machine, settings=brief)


def test_a_wasteful_stepwise_agent_is_caught():
    with pytest.raises(CountMismatch, match="Wasteful: 1 calls, where"):
        run_state_machine_as_test(
            Wasteful, settings=settings(brief, phases=[Phase.generate, Phase.shrink])
        )


@given(oracles(), st.lists(st.text(max_size=3), max_size=20))
def test_oracles_have_a_reply_to_everything(replies, prompts):
    oracle = Oracle(replies)
    for prompt in prompts:
        assert len(oracle.generate(list(prompt.encode("utf-8", "replace")), 9)) <= 9


def test_a_twin_says_its_relation_itself():
    with pytest.raises(TypeError, match="itself"):
        assert_counts(Twin(polite, each, size=len), each, inputs=texts)
    with pytest.raises(TypeError, match="size="):
        assert_counts(polite, each, inputs=texts)
