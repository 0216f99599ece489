"""One run of a program on a stub, and what it means for a relation.

This is evidence, never proof: a run shows that a program and a relation disagree, or that they did
not disagree here.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from difflib import get_close_matches
from typing import Any, get_args

from attrs import frozen

from passbound.models.clock import afresh
from passbound.models.errors import EvaluationError
from passbound.models.ledger import UNITS, BudgetExceeded, Ledger
from passbound.models.meter import AsyncMeter, Meter
from passbound.models.oracle import Oracle, Replies, Reply
from passbound.models.twin import Kind, Twin

CALLS = 100_000
"""A run is stopped after so many calls, unless its relation allows more."""

KINDS: tuple[Kind, ...] = get_args(Kind)
"""How the counts of a run may stand to a relation."""

_SHOWN_REPLIES = 20
_SHOWN_TEXT = 70


class CountMismatch(AssertionError):
    """The counts of a run do not obey the relation; the message has the whole run."""


class BadTwin(ValueError):
    """The program, the relation and the size function do not fit together; says what to change."""


@frozen
class Outcome:
    """A run and what its relation says of it: `counted` and `bound` are in the relation's unit."""

    arguments: tuple[int, ...]
    counted: int
    bound: int
    ledger: Ledger

    @property
    def attained(self) -> bool:
        """Whether the run meets the bound."""
        return self.counted == self.bound


def run(twin: Twin, inputs: tuple[Any, ...], replies: Replies) -> Outcome:
    """Run a program with these replies.  Raises `CountMismatch`, `BadTwin`."""
    __tracebackhide__ = True
    unit = twin.unit
    if unit not in UNITS:
        raise BadTwin(
            f"{twin.relation.__name__} counts {unit}, which no meter counts: "
            f"a relation that is held against runs counts one of {', '.join(UNITS)}"
        )
    arguments = _arguments(twin, inputs)
    bound = _bound(twin, arguments)
    oracle = Oracle(replies)
    calls = bound if unit == "calls" and twin.kind != "at least" else max(CALLS, bound)
    ledger, stopped = afresh(lambda: _metered(twin.program, inputs, oracle, calls))
    counted = twin.charged(ledger)
    if stopped or not obeys(twin.kind, counted, bound):
        raise CountMismatch(
            _message(twin, inputs, arguments, bound, ledger, oracle.replies, stopped)
        )
    return Outcome(arguments, counted, bound, ledger)


def _metered(
    program: Callable[..., Any], inputs: tuple[Any, ...], oracle: Oracle, calls: int
) -> tuple[Ledger, bool]:
    """The ledger of a run, and whether it had to be stopped."""
    meter: Meter | AsyncMeter = AsyncMeter(oracle) if _is_async(program) else Meter(oracle)
    try:
        with meter.limit(calls=calls):
            done = program(meter, *inputs)
            if inspect.isawaitable(done):
                asyncio.run(_finished(done))
    except BudgetExceeded:
        return meter.ledger, True
    return meter.ledger, False


def attain(twin: Twin, *arguments: int) -> Outcome:
    """Run the twin's own worst case of a size.  Raises `CountMismatch` where it is not attained."""
    if twin.worst is None:
        raise BadTwin(f"{name_of(twin)} has no worst case: give Twin(worst=...)")
    case = twin.worst(*arguments)
    outcome = run(twin, case.inputs, case.replies)
    if outcome.arguments != arguments:
        raise BadTwin(
            f"{name_of(twin)}: worst{arguments} gives inputs of size {outcome.arguments}; "
            "the inputs of a worst case have the size that was asked for"
        )
    if not outcome.attained:
        raise CountMismatch(
            f"{name_of(twin)}: the worst case does not attain the relation: "
            f"{outcome.counted:,} of {outcome.bound:,} {twin.unit} at {shown_size(twin, arguments)}"
        )
    return outcome


async def _finished(done: Awaitable[Any]) -> Any:
    return await done


def _is_async(program: Any) -> bool:
    return inspect.iscoroutinefunction(program) or inspect.iscoroutinefunction(
        getattr(program, "__call__", None)  # noqa: B004
    )


def _arguments(twin: Twin, inputs: tuple[Any, ...]) -> tuple[int, ...]:
    try:
        arguments = twin.arguments(*inputs)
    except Exception as error:
        raise BadTwin(
            f"{name_of(twin)}: size{_short(inputs)} raised {type(error).__name__}: {error}; "
            "size takes the program's inputs and returns the relation's arguments"
        ) from error
    params = twin.relation.parameters
    if len(arguments) != len(params):
        raise BadTwin(
            f"{name_of(twin)}: size gives {len(arguments)} numbers, and "
            f"{twin.relation.__name__}({', '.join(params)}) takes {len(params)}"
        )
    return arguments


def _bound(twin: Twin, arguments: tuple[int, ...]) -> int:
    try:
        return twin.relation(*arguments)
    except (EvaluationError, TypeError) as error:
        raise BadTwin(
            f"{name_of(twin)}: the relation has no value at {shown_size(twin, arguments)}: "
            f"{error}; narrow the inputs to its domain, or correct the size function"
        ) from error


def checked_kind(kind: Any) -> Kind:
    """The kind, where it is one.  Raises `BadTwin`."""
    if kind not in KINDS:
        near = get_close_matches(str(kind), KINDS, 1)
        hint = f": did you mean {near[0]!r}?" if near else ""
        raise BadTwin(f"kind={kind!r} is none of {', '.join(map(repr, KINDS))}{hint}")
    return kind  # type: ignore[no-any-return]


def obeys(kind: Kind, counted: int, bound: int) -> bool:
    """Whether a count is as a relation of a kind says."""
    if kind == "exact":
        return counted == bound
    return counted <= bound if kind == "at most" else counted >= bound


# --- messages ----------------------------------------------------------------------------------


def _message(
    twin: Twin,
    inputs: tuple[Any, ...],
    arguments: tuple[int, ...],
    bound: int,
    ledger: Ledger,
    replies: list[tuple[str, Reply]],
    stopped: bool,
) -> str:
    unit = twin.unit
    says = {"exact": "exactly", "at most": "at most", "at least": "at least"}[twin.kind]
    counted = f"{twin.charged(ledger):,} {unit}"
    if stopped:
        counted = f"stopped after {ledger.calls:,} calls"
    lines = [
        f"{name_of(twin)}: {counted}, where the relation says {says} {bound:,} {unit}",
        f"  size      {shown_size(twin, arguments)}",
        f"  inputs    {_short(inputs)}",
        f"  expected  {says} {bound:,} {unit}",
        f"  counted   {ledger}",
        *_reply_lines(replies),
        "  next      correct the program, the relation, or the size function that maps inputs",
        f"            to {twin.relation.__name__}({', '.join(twin.relation.parameters)})",
    ]
    return "\n".join(lines)


def _reply_lines(replies: list[tuple[str, Reply]]) -> list[str]:
    if not replies:
        return ["  replies   none: the program asked nothing"]
    lines = []
    for number, (prompt, reply) in enumerate(replies[:_SHOWN_REPLIES], 1):
        head = "  replies  " if number == 1 else " " * 11
        lines.append(f"{head} {number}. {_short(reply)} to {_short(prompt[-_SHOWN_TEXT:])}")
    if len(replies) > _SHOWN_REPLIES:
        lines.append(f"{' ' * 12}... and {len(replies) - _SHOWN_REPLIES:,} more")
    return lines


def shown_size(twin: Twin, arguments: tuple[int, ...]) -> str:
    """The relation's arguments by name."""
    return ", ".join(
        f"{name} = {value}" for name, value in zip(twin.relation.parameters, arguments, strict=True)
    )


def name_of(twin: Twin) -> str:
    """`program / relation`, as reports call a twin."""
    program = str(getattr(twin.program, "__qualname__", repr(twin.program)))
    program = program.replace("<locals>.", "")
    module = str(getattr(twin.program, "__module__", "")).rpartition(".")[2]
    return f"{module}.{program} / {twin.relation.__name__}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 2 * _SHOWN_TEXT else f"{text[: 2 * _SHOWN_TEXT - 3]}..."
