"""The ledger: what the calls of a run cost, in the units that relations are stated in.

Decoding is autoregressive.  The first new token comes out of the pass over the prompt, each
further one out of one more pass, and the end token is a token: a call that yields m tokens after
p tokens of prompt costs max(1, m) forward passes, of which the i-th attends to p + i - 1 tokens.
In a batch a pass is counted for each row that is still being decoded.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from attrs import asdict, field, frozen

from .llm import LLMError

ADDITIVE = ("calls", "passes", "prompt_tokens", "output_tokens", "context_tokens")
"""Units that add up over calls."""

UNITS = (*ADDITIVE, "rounds", "depth")
"""All units; the last two are calls and passes on the longest chain."""


def passes_of(output_tokens: int) -> int:
    """Forward passes of a call that yields so many tokens."""
    return max(1, output_tokens)


def context_of(prompt_tokens: int, passes: int) -> int:
    """Tokens that the passes of one call attend to, added up."""
    return passes * prompt_tokens + passes * (passes - 1) // 2


@frozen
class Counts:
    """What some calls cost together; `failures` are calls that raised and count nowhere else."""

    calls: int = 0
    passes: int = 0
    prompt_tokens: int = 0
    output_tokens: int = 0
    context_tokens: int = 0
    failures: int = 0


@frozen
class Call:
    """One call; `round` and `depth` say where on the longest chain that led to it it ended."""

    label: str
    prompt_tokens: int
    output_tokens: int
    passes: int
    context_tokens: int
    round: int
    depth: int


@frozen
class Ledger(Counts):
    """What a run cost so far.

    `rounds` and `depth` are calls and passes on the longest chain of calls that waited for each
    other.  `labels` has the counts by label ("" for calls without one), `log` the single calls
    where the meter was asked to keep them.
    """

    rounds: int = 0
    depth: int = 0
    labels: Mapping[str, Counts] = field(factory=dict)
    log: tuple[Call, ...] = ()

    def __getitem__(self, unit: str) -> int:
        """The amount of a unit.  Raises `KeyError` for a unit that no meter counts."""
        if unit not in UNITS:
            raise KeyError(f"no meter counts {unit!r}: it counts {', '.join(UNITS)}")
        amount: int = getattr(self, unit)
        return amount

    def as_dict(self) -> dict[str, Any]:
        """The ledger as plain data, for JSON."""
        return asdict(self)

    def __str__(self) -> str:
        shown = [f"{unit} {self[unit]:,}" for unit in UNITS]
        if self.failures:
            shown.append(f"failures {self.failures:,}")
        return ", ".join(shown)


class BudgetExceeded(BaseException):
    """A run went over its budget; `ledger` holds what it cost so far.

    This is no `Exception`, as `asyncio.CancelledError` is none: an agent that catches
    `Exception` and tries again shall be stopped all the same.
    """

    def __init__(self, unit: str, limit: int, ledger: Ledger) -> None:
        super().__init__(unit, limit, ledger)
        self.unit = unit
        self.limit = limit
        self.ledger = ledger

    def __str__(self) -> str:
        return (
            f"the budget of {self.limit:,} {self.unit} is used up; so far: {self.ledger}. "
            "Raise the limit, or look for a loop that does not end"
        )


class _Sums:
    """The running sums of one label."""

    __slots__ = (*ADDITIVE, "failures")

    def __init__(self) -> None:
        self.calls = self.passes = self.failures = 0
        self.prompt_tokens = self.output_tokens = self.context_tokens = 0

    def counts(self) -> Counts:
        return Counts(**{name: getattr(self, name) for name in self.__slots__})


class Book:
    """Where calls are entered, from any thread; constant in size unless calls are kept."""

    def __init__(self, *, keep_calls: bool = False) -> None:
        self._lock = threading.Lock()
        self._sums: dict[str, _Sums] = {}
        self._rounds = 0
        self._depth = 0
        self._log: list[Call] | None = [] if keep_calls else None
        self._limits: list[tuple[str, int]] = []
        self._in_flight = 0

    def open(self, calls: int = 1) -> None:
        """Calls are about to be made.  Raises `BudgetExceeded` where there may be no more."""
        if not self._limits:
            return
        with self._lock:
            self._in_flight += calls
            try:
                self._check(self._in_flight)
            except BudgetExceeded:
                self._in_flight -= calls
                raise

    def enter(
        self,
        label: str,
        prompt_tokens: int,
        output_tokens: int,
        passes: int,
        context_tokens: int,
        end: tuple[int, int],
    ) -> None:
        """Enter a call that ended at a time of the logical clock.

        Raises `BudgetExceeded` where it was one too much.
        """
        with self._lock:
            sums = self._sums.get(label)
            if sums is None:
                sums = self._sums[label] = _Sums()
            sums.calls += 1
            sums.passes += passes
            sums.prompt_tokens += prompt_tokens
            sums.output_tokens += output_tokens
            sums.context_tokens += context_tokens
            rounds, depth = end
            if rounds > self._rounds:
                self._rounds = rounds
            if depth > self._depth:
                self._depth = depth
            if self._log is not None:
                self._log.append(
                    Call(label, prompt_tokens, output_tokens, passes, context_tokens, rounds, depth)
                )
            if self._limits:
                self._in_flight = max(0, self._in_flight - 1)
                self._check(0)

    def fail(self, label: str, calls: int = 1) -> None:
        """Note that calls raised."""
        with self._lock:
            self._sums.setdefault(label, _Sums()).failures += calls
            if self._limits:
                self._in_flight = max(0, self._in_flight - calls)

    def ledger(self) -> Ledger:
        """A snapshot."""
        with self._lock:
            return self._ledger()

    @contextmanager
    def limit(self, budget: Mapping[str, int]) -> Iterator[None]:
        """Inside, no more than this is spent of each unit."""
        for unit, amount in budget.items():
            if unit not in UNITS:
                raise LLMError(f"{unit!r} is no unit of a budget: there are {', '.join(UNITS)}")
            if amount < 0:
                raise LLMError(f"a budget of {amount} {unit} is negative")
        with self._lock:
            so_far = self._ledger()
            limits = [(unit, so_far[unit] + amount) for unit, amount in budget.items()]
            self._limits.extend(limits)
        try:
            yield
        finally:
            with self._lock:
                for limit in limits:
                    self._limits.remove(limit)
                if not self._limits:
                    self._in_flight = 0

    def _ledger(self) -> Ledger:
        labels = {label: sums.counts() for label, sums in self._sums.items()}
        total = {
            name: sum(getattr(counts, name) for counts in labels.values())
            for name in (*ADDITIVE, "failures")
        }
        return Ledger(
            **total,
            rounds=self._rounds,
            depth=self._depth,
            labels=labels,
            log=tuple(self._log or ()),
        )

    def _amount(self, unit: str) -> int:
        if unit == "rounds":
            return self._rounds
        if unit == "depth":
            return self._depth
        return sum(getattr(sums, unit) for sums in self._sums.values())

    def _check(self, coming: int) -> None:
        for unit, limit in self._limits:
            if self._amount(unit) + (coming if unit == "calls" else 0) > limit:
                raise BudgetExceeded(unit, limit, self._ledger())
