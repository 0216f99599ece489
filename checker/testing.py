"""Property tests of programs against relations, with Hypothesis.

    def test_my_ranking():
        assert_counts(
            rank, rank_calls, size=len, inputs=st.lists(st.text()), kind="at most"
        )

runs `rank(llm, texts)` on many inputs and many ways to reply, absurd ones included, and holds the
counts of each run against `rank_calls(len(texts))`.  A failure is shrunk by Hypothesis, and shows
the size, the replies, and both ledgers.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from passbound.checker.observed import Observations, observations, tell
from passbound.checker.running import (
    CALLS,
    BadTwin,
    CountMismatch,
    Outcome,
    attain,
    checked_kind,
    obeys,
    run,
)
from passbound.models.language import RelationFunction
from passbound.models.meter import Meter
from passbound.models.oracle import Oracle, Replies
from passbound.models.twin import Case, Kind, Twin

EXAMPLES = 100
"""Runs of a program on drawn inputs, unless another number is asked for."""

ODD_REPLIES = (
    "",
    " ",
    "A",
    "B",
    "yes",
    "no",
    "0",
    "1",
    "2",
    "-1",
    "999999999999",
    "1 2 3",
    "3, 2, 1, 0",
    "A\nB",
    "[]",
    '{"answer": 1}',
    "I cannot help with that.",
    "\N{SNOWMAN}\u202e\x00",
    "no " * 200,
)
"""Replies of every kind that programs trip over: empty, malformed, over-long, well-formed."""


_PHASES = [phase for phase in hypothesis.Phase if phase is not hypothesis.Phase.explain]


def oracles(replies: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Replies]:
    """A strategy of oracles that draw their replies from a strategy of texts.

    Some say the same always, some go through a list again and again whatever they are asked
    (inconsistent), and some always give the same reply to the same prompt.
    """
    texts = st.sampled_from(ODD_REPLIES) | st.text(max_size=20) if replies is None else replies
    lists = st.lists(texts, min_size=1, max_size=12)
    return st.one_of(texts, lists.map(_Cycle), lists.map(_Consistent))


def assert_counts(
    program: Twin | Callable[..., Any],
    relation: RelationFunction | None = None,
    *,
    inputs: st.SearchStrategy[Any],
    size: Callable[..., int | Sequence[int]] | None = None,
    kind: Kind = "exact",
    oracle: st.SearchStrategy[Replies] | None = None,
    worst: Callable[..., Case] | None = None,
    points: Iterable[tuple[int, ...]] = (),
    max_examples: int = EXAMPLES,
) -> Observations:
    """Hold the counts of many runs of a program against a relation; what was seen.

    `program(llm, *inputs)` is sync or async (it is given a `Meter` or an `AsyncMeter`), or a
    `Twin`, which says all but `inputs` and `oracle` itself.  `inputs` draws the arguments after the
    llm: a tuple, or anything else for a single one.  `size` maps them to the relation's arguments.
    An `exact` relation has to be met by every run; with `at most`, no run may cost more, and in
    `worst` cases at the sizes `points` the relation has to be attained.  Where there is no `worst`,
    Hypothesis looks for costly runs.

    Raises `CountMismatch` (an `AssertionError`) for a run that disobeys, `BadTwin` (a
    `ValueError`) where program, relation and size do not fit together.
    """
    __tracebackhide__ = True
    twin = _twin(program, relation, size, kind, worst, points)
    checked_kind(twin.kind)
    outcomes: list[Outcome] = []

    def counts(inputs: Any, replies: Replies) -> None:
        __tracebackhide__ = True
        outcome = run(twin, inputs if isinstance(inputs, tuple) else (inputs,), replies)
        outcomes.append(outcome)
        if twin.kind == "at most" and twin.worst is None and outcome.bound:
            hypothesis.target(outcome.counted / outcome.bound)

    counts.__name__ = f"counts_of_{twin.relation.__name__}"  # failures are remembered by name
    given = hypothesis.given(inputs=inputs, replies=oracles() if oracle is None else oracle)
    settings = hypothesis.settings(deadline=None, max_examples=max_examples, phases=_PHASES)
    settings(given(counts))()
    outcomes.extend(attain(twin, *point) for point in twin.points)
    seen = observations(twin, outcomes)
    tell(seen)
    return seen


def _twin(
    program: Twin | Callable[..., Any],
    relation: RelationFunction | None,
    size: Callable[..., int | Sequence[int]] | None,
    kind: Kind,
    worst: Callable[..., Case] | None,
    points: Iterable[tuple[int, ...]],
) -> Twin:
    if isinstance(program, Twin):
        if relation is not None or size is not None:
            raise TypeError("a Twin says its relation and its size itself")
        return program
    if relation is None or size is None:
        raise TypeError("assert_counts() needs a relation and size=, or a Twin")
    return Twin(program, relation, size, kind, worst, tuple(points))


class _Cycle:
    """A list of replies, again and again."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts

    def __iter__(self) -> Any:
        return itertools.cycle(self.texts)

    def __repr__(self) -> str:
        return f"again and again {self.texts!r}"


class _Consistent:
    """The same reply to the same prompt."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts

    def __call__(self, prompt: str) -> str:
        digest = zlib.crc32(prompt.encode("utf-8", "replace"))
        return self.texts[digest % len(self.texts)]

    def __repr__(self) -> str:
        return f"one of {self.texts!r} by the prompt"


class CountingMachine(RuleBasedStateMachine):
    """A rule-based machine for agents that work step by step: after each rule, the counts hold.

    Subclasses set `relation` (and `kind`), say in `size` how far the agent has come, and write
    rules that drive it with `self.meter`.  `reply` says what the model replies; rules may set
    `self.next_reply`.
    """

    relation: ClassVar[RelationFunction]
    kind: ClassVar[Kind] = "at most"

    def __init__(self) -> None:
        super().__init__()
        self.next_reply = ""
        self.meter = Meter(Oracle(self.reply))

    def reply(self, prompt: str) -> str:
        """The model's reply to a prompt; `next_reply` unless overridden."""
        del prompt
        return self.next_reply

    def size(self) -> int | Sequence[int]:
        """The relation's arguments for what was done so far."""
        raise NotImplementedError("a CountingMachine says its size")

    @invariant()
    def the_counts_obey_the_relation(self) -> None:
        """What was counted up to here is what the relation says, or below, or above."""
        size = self.size()
        arguments = (size,) if isinstance(size, int) else tuple(size)
        relation = type(self).relation
        bound, unit = relation(*arguments), relation.term.unit
        counted = self.meter.ledger[unit]
        if not obeys(checked_kind(self.kind), counted, bound):
            raise CountMismatch(
                f"{type(self).__name__}: {counted:,} {unit}, where "
                f"{relation.__name__}{arguments} says {self.kind} {bound:,}"
            )


__all__ = [
    "CALLS",
    "EXAMPLES",
    "ODD_REPLIES",
    "BadTwin",
    "Case",
    "CountMismatch",
    "CountingMachine",
    "Observations",
    "Outcome",
    "Twin",
    "assert_counts",
    "attain",
    "oracles",
    "run",
]
