"""The meter: totals, chains of calls, labels and budgets, for every shape of a program."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import frozen
from extras import need
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.models import AsyncMeter, BudgetExceeded, Counting, LLMError, Meter, Oracle
from passbound.models.ledger import ADDITIVE, UNITS
from passbound.models.llm import BYTES, ReplyTooLong

# --- programs as trees -------------------------------------------------------------------------


@frozen
class Ask:
    """One call: so many tokens of prompt and of reply."""

    prompt: int
    reply: int


@frozen
class Row:
    """One after another."""

    steps: tuple[Shape, ...]


@frozen
class Fan:
    """Side by side."""

    parts: tuple[Shape, ...]


Shape = Ask | Row | Fan

asks = st.builds(Ask, st.integers(0, 20), st.integers(0, 6))
shapes = st.recursive(
    asks,
    lambda inner: st.one_of(
        st.builds(Row, st.lists(inner, max_size=4).map(tuple)),
        st.builds(Fan, st.lists(inner, max_size=4).map(tuple)),
    ),
    max_leaves=12,
)


def leaves(shape: Shape) -> Iterator[Ask]:
    match shape:
        case Ask():
            yield shape
        case Row(parts) | Fan(parts):
            for part in parts:
                yield from leaves(part)


def chain(shape: Shape) -> tuple[int, int]:
    """Calls and passes on the longest chain, by the shape alone."""
    match shape:
        case Ask(_, reply):
            return 1, max(1, reply)
        case Row(steps):
            both = [chain(step) for step in steps]
            return sum(r for r, _ in both), sum(d for _, d in both)
        case Fan(parts):
            both = [chain(part) for part in parts]
            return max((r for r, _ in both), default=0), max((d for _, d in both), default=0)


def attended(ask: Ask) -> int:
    return sum(ask.prompt + i for i in range(max(1, ask.reply)))


class Echo:
    """Replies with exactly as many tokens as are allowed."""

    def generate(self, prompt_tokens, max_new_tokens):
        return [0] * max_new_tokens


class Slow:
    """As Echo, after some turns of the event loop that depend on the prompt."""

    async def generate(self, prompt_tokens, max_new_tokens):
        for _ in range(len(prompt_tokens) % 4):
            await asyncio.sleep(0)
        return [0] * max_new_tokens


async def gathered(meter: AsyncMeter, shape: Shape) -> None:
    match shape:
        case Ask(prompt, reply):
            await meter.generate([0] * prompt, reply)
        case Row(steps):
            for step in steps:
                await gathered(meter, step)
        case Fan(parts):
            await asyncio.gather(*(gathered(meter, part) for part in parts))


async def grouped(meter: AsyncMeter, shape: Shape) -> None:
    match shape:
        case Ask(prompt, reply):
            await meter.generate([0] * prompt, reply)
        case Row(steps):
            for step in steps:
                await grouped(meter, step)
        case Fan(parts):
            async with asyncio.TaskGroup() as group:
                for part in parts:
                    group.create_task(grouped(meter, part))


def pooled(meter: Meter, shape: Shape) -> None:
    match shape:
        case Ask(prompt, reply):
            meter.generate([0] * prompt, reply)
        case Row(steps):
            for step in steps:
                pooled(meter, step)
        case Fan(parts):
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(lambda part: pooled(meter, part), parts))


def shut_down(meter: Meter, shape: Shape) -> None:
    match shape:
        case Ask(prompt, reply):
            meter.generate([0] * prompt, reply)
        case Row(steps):
            for step in steps:
                shut_down(meter, step)
        case Fan(parts):
            with ThreadPoolExecutor(2) as pool:
                for part in parts:
                    pool.submit(shut_down, meter, part)


def threaded(meter: Meter, shape: Shape) -> None:
    match shape:
        case Ask(prompt, reply):
            meter.generate([0] * prompt, reply)
        case Row(steps):
            for step in steps:
                threaded(meter, step)
        case Fan(parts):
            threads = [threading.Thread(target=threaded, args=(meter, part)) for part in parts]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()


async def handed_over(meter: Meter, shape: Shape) -> None:
    """Calls in threads, from coroutines."""
    match shape:
        case Ask(prompt, reply):
            await asyncio.to_thread(meter.generate, [0] * prompt, reply)
        case Row(steps):
            for step in steps:
                await handed_over(meter, step)
        case Fan(parts):
            await asyncio.gather(*(handed_over(meter, part) for part in parts))


RUNS = {
    "gather": (AsyncMeter, Echo, gathered),
    "gather, slow": (AsyncMeter, Slow, gathered),
    "task groups": (AsyncMeter, Slow, grouped),
    "to_thread": (Meter, Echo, handed_over),
    "pool.map": (Meter, Echo, pooled),
    "pool.shutdown": (Meter, Echo, shut_down),
    "threads": (Meter, Echo, threaded),
}


@pytest.mark.parametrize("way", RUNS)
@given(shape=shapes)
@settings(deadline=None)
def test_the_ledger_is_that_of_the_program_s_shape(way, shape):
    kind, llm, run = RUNS[way]
    meter = kind(llm())
    done = run(meter, shape)
    if done is not None:
        asyncio.run(done)
    ledger, calls = meter.ledger, list(leaves(shape))
    assert (ledger.rounds, ledger.depth) == chain(shape)
    assert ledger.calls == len(calls)
    assert ledger.prompt_tokens == sum(ask.prompt for ask in calls)
    assert ledger.output_tokens == sum(ask.reply for ask in calls)
    assert ledger.passes == sum(max(1, ask.reply) for ask in calls)
    assert ledger.context_tokens == sum(map(attended, calls))


def test_chains_go_on_from_one_event_loop_to_the_next():
    meter = AsyncMeter(Echo())
    for _ in range(3):
        asyncio.run(gathered(meter, Fan((Ask(1, 1),) * 5)))
    assert meter.ledger.rounds == 3


def test_a_meter_made_inside_of_a_running_loop_sees_tasks():
    async def main():
        meter = AsyncMeter(Echo())
        for _ in range(3):
            await gathered(meter, Fan((Ask(1, 1),) * 5))
        return meter.ledger.rounds

    assert asyncio.run(main()) == 3


@given(shape=shapes)
@settings(deadline=None, max_examples=50)
def test_uvloop_s_tasks_are_seen_as_asyncio_s_are(shape):
    uvloop = need("uvloop")
    meter = AsyncMeter(Slow())
    uvloop.run(gathered(meter, shape))
    assert (meter.ledger.rounds, meter.ledger.depth) == chain(shape)


def test_one_meter_s_calls_do_not_lengthen_the_other_s_chain():
    one, other = Meter(Echo()), Meter(Echo())
    for _ in range(4):
        one.generate([0], 1)
        other.generate([0], 3)
        other.generate([0], 3)
    assert (one.ledger.rounds, one.ledger.depth) == (4, 4)
    assert (other.ledger.rounds, other.ledger.depth) == (8, 24)


@given(prompts=st.lists(st.integers(0, 9), max_size=6), limit=st.integers(0, 5))
def test_a_batch_is_one_round_and_counts_as_its_rows_do(prompts, limit):
    together, alone = Meter(Echo()), Meter(Echo())
    together.generate_batch([[0] * n for n in prompts], limit)
    for n in prompts:
        alone.generate([0] * n, limit)
    assert all(together.ledger[unit] == alone.ledger[unit] for unit in ADDITIVE)
    assert together.ledger.rounds == min(1, len(prompts))


@given(prompt=st.integers(0, 9), draft=st.integers(0, 9), data=st.data())
def test_verifying_a_draft_is_one_pass(prompt, draft, data):
    accepted = data.draw(st.integers(0, draft + 1))

    class Large:
        def generate(self, prompt_tokens, max_new_tokens):
            raise AssertionError

        def verify(self, prompt_tokens, draft_tokens):
            return [0] * accepted

    meter = Meter(Large())
    assert len(meter.verify([0] * prompt, [0] * draft)) == accepted
    ledger = meter.ledger
    assert (ledger.calls, ledger.passes, ledger.rounds, ledger.depth) == (1, 1, 1, 1)
    assert (ledger.output_tokens, ledger.context_tokens) == (accepted, prompt + draft)


# --- labels, single calls, wrapped functions ---------------------------------------------------


@given(st.lists(st.tuples(st.sampled_from(["", "a", "b"]), asks), max_size=12))
def test_labels_split_the_ledger(calls):
    meter = Meter(Echo(), keep_calls=True)
    for label, ask in calls:
        if label:
            with meter.label(label):
                meter.generate([0] * ask.prompt, ask.reply)
        else:
            meter.generate([0] * ask.prompt, ask.reply)
    ledger = meter.ledger
    for unit in ADDITIVE:
        assert sum(getattr(part, unit) for part in ledger.labels.values()) == ledger[unit]
    assert {k: v.calls for k, v in ledger.labels.items()} == {
        label: sum(label == each for each, _ in calls) for label in {each for each, _ in calls}
    }
    assert [call.label for call in ledger.log] == [label for label, _ in calls]
    assert sum(call.context_tokens for call in ledger.log) == ledger.context_tokens


def test_labels_nest_and_follow_tasks():
    meter = AsyncMeter(Echo())

    async def main():
        with meter.label("sort"):
            with meter.label("merge"):
                await asyncio.gather(*(meter.generate([0], 1) for _ in range(3)))
            await meter.generate([0], 1)

    asyncio.run(main())
    assert {k: v.calls for k, v in meter.ledger.labels.items()} == {"sort/merge": 3, "sort": 1}


def test_wrapped_functions_count_sync_and_async():
    meter = Meter(Echo())
    shout = meter.wrap(str.upper, output_tokens=len)

    async def ask(prompt):
        return prompt

    later = meter.wrap(ask)
    assert shout("abc") == "ABC"
    assert asyncio.run(later("abcde")) == "abcde"
    ledger = meter.ledger
    assert (ledger.calls, ledger.prompt_tokens, ledger.output_tokens) == (2, 8, 8)
    assert ledger.rounds == 2


# --- what goes wrong ---------------------------------------------------------------------------


@pytest.mark.parametrize("unit", UNITS)
def test_a_budget_stops_a_program_that_never_stops(unit):
    meter = Meter(Counting(2))

    def runaway():
        while True:
            try:
                meter.generate([0], 5)
            except Exception:
                continue

    meter.generate([0], 5)
    with pytest.raises(BudgetExceeded) as caught, meter.limit(**{unit: 10}):
        runaway()
    assert caught.value.unit == unit
    assert caught.value.ledger[unit] <= 10 + meter.ledger[unit]
    assert f"{unit} {caught.value.ledger[unit]:,}" in str(caught.value)
    meter.generate([0], 5)  # outside of the budget calls go on


@given(st.integers(0, 20), st.integers(1, 8))
@settings(deadline=None)
def test_a_budget_of_calls_is_never_overdrawn(limit, parallel):
    meter = AsyncMeter(Slow())

    async def main():
        await asyncio.gather(
            *(meter.generate([0] * i, 1) for i in range(limit + parallel)), return_exceptions=True
        )

    with meter.limit(calls=limit):
        asyncio.run(main())
    assert meter.ledger.calls == limit


def test_budgets_are_of_known_units_and_not_negative():
    meter = Meter(Echo())
    with pytest.raises(LLMError, match="no unit"), meter.limit(euros=3):
        pass
    with pytest.raises(LLMError, match="negative"), meter.limit(calls=-3):
        pass


def test_a_reply_that_is_too_long_is_an_error_and_no_call():
    class Babbler:
        def generate(self, prompt_tokens, max_new_tokens):
            return [0] * (max_new_tokens + 1)

    meter = Meter(Babbler())
    with pytest.raises(ReplyTooLong, match="6 tokens where max_new_tokens = 5"):
        meter.generate([0], 5)
    assert (meter.ledger.calls, meter.ledger.failures) == (0, 1)


def test_a_call_that_raises_is_a_failure_and_no_call():
    meter = Meter(Oracle(lambda prompt: 1 / 0))
    with pytest.raises(LLMError, match="ZeroDivisionError"):
        meter.ask("x")
    assert (meter.ledger.calls, meter.ledger.failures) == (0, 1)


# --- oracles -----------------------------------------------------------------------------------


@given(st.lists(st.text(max_size=8), max_size=6), st.integers(0, 12))
def test_an_oracle_says_its_script_cut_to_what_is_allowed(script, limit):
    meter = Meter(Oracle(script))
    for text in script:
        expected = BYTES.encode(text)[:limit]
        assert meter.ask("?", limit) == BYTES.decode(expected)
    with pytest.raises(LLMError, match="script"):
        meter.ask("?", limit)
    outputs = (min(limit, len(BYTES.encode(text)) + 1) for text in script)
    assert meter.ledger.output_tokens == sum(outputs)


@given(st.text())
def test_bytes_tell_texts_apart(text):
    safe = text.encode("utf-8", "replace").decode()
    assert BYTES.decode(BYTES.encode(text)) == safe


@pytest.mark.parametrize("reply", [None, 3, 2.5, ["a"]])
def test_an_oracle_without_a_reply_is_an_error(reply):
    with pytest.raises(LLMError, match="a text or tokens"):
        Meter(Oracle(lambda _: reply)).ask("?")


def test_counting_stubs_keep_the_length():
    with pytest.raises(LLMError):
        Counting(-1)
    assert len(Counting(7).generate([], 5)) == 5
    assert len(Counting(7).generate([], 9)) == 7
