"""Measured counts: the catalogue's programs, run at a few sizes on replies that never change.

A twin that knows its worst case is run there.  Others are run on inputs made from the names of
their program's parameters.  Besides, every program is run on replies that are fixed and odd, so
that a bound is seen to be kept as well as met.
"""

from __future__ import annotations

import inspect
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from passbound.checker.library.data import Measured, Runs
from passbound.checker.observed import observations
from passbound.checker.running import Outcome, attain, run
from passbound.models.errors import EvaluationError
from passbound.models.twin import Twin

SIZES = (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24)
MOST = 4_000
"""A run whose bound is larger is left out."""

POINTS = 16
"""At most so many of a twin's own points are looked at."""

_LISTS = ("items", "chunks", "summaries", "order", "headings", "steps")
_TEXTS = ("task", "thought", "topic", "state", "item", "instruction", "question", "prompt")
_LEAST = {"n": 0, "d": 0, "a": 1, "c": 0}
"""Numbers that grow with the size, and the least that a program takes."""
_MOST = {"d": 8}
"""Depths: a program may make exponentially many calls."""
_SMALL = 2


def _mixed(prompt: str) -> str:
    """A reply that depends on the prompt alone, and on nothing that it says."""
    return ("A", "B", "yes", "no", "1 0 2", "")[zlib.crc32(prompt.encode()) % 6]


REPLIES = ("A", "B", _mixed)


def measured(twin: Twin) -> Runs:
    """The runs of a twin.  Raises CountMismatch where one disobeys its relation."""
    outcomes = list(_outcomes(twin))
    seen = observations(twin, outcomes)
    sizes = tuple(
        Measured(size.arguments, str(size.bound), str(size.counted), size.runs)
        for size in seen.sizes
    )
    return Runs(twin.program.__name__, twin.kind, sizes)


def _outcomes(twin: Twin) -> Iterator[Outcome]:
    if twin.worst is not None:
        points = _spread(twin.points)
        yield from (attain(twin, *point) for point in points)
        for point in points:
            yield from _on_replies(twin, twin.worst(*point).inputs)
        return
    for size in SIZES:
        yield from _on_replies(twin, tuple(_inputs(twin, size)))


def _on_replies(twin: Twin, inputs: tuple[Any, ...]) -> Iterator[Outcome]:
    try:
        bound = twin.relation(*twin.arguments(*inputs))
    except EvaluationError:
        return  # outside of the relation's domain
    if bound <= MOST:
        yield from (run(twin, inputs, replies) for replies in REPLIES)


def _spread(points: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Some of the points, the first and the last one among them."""
    count = min(POINTS, len(points))
    return [points[i * (len(points) - 1) // max(1, count - 1)] for i in range(count)]


def _inputs(twin: Twin, size: int) -> Iterator[Any]:
    """Inputs for those parameters of the program that the twin's size looks at."""
    names = list(inspect.signature(twin.program).parameters)[1:]
    for name in names[: len(inspect.signature(twin.size).parameters)]:
        if name in _LISTS:
            yield [f"{i:03d}" for i in range(size)]
        elif name in _TEXTS:
            yield "text"
        elif name in _LEAST:
            yield max(_LEAST[name], min(size, _MOST.get(name, size)))
        else:
            yield _SMALL
