"""What the endpoint counts, run by run.

A request's key says which run it belongs to, so that several runs share one endpoint.  The chain
of calls is told by order: a request waits for every reply that was sent before it came.  Where
replies are held until no request has come for a while, and released together, calls that were
issued together have one round; without that the figure is an upper estimate, since the reply to
the first of them may be out before the last of them arrives.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from attrs import define

from passbound.models.ledger import Book, BudgetExceeded, Ledger, context_of, passes_of

KEY = "passbound-"
"""A key that starts like this names a run; every other key belongs to the run `default`."""

MOST_RUNS = 10_000
"""Runs that are remembered; the one that was idle for longest is forgotten first."""


LOOKS = 4
"""Replies are released after so many looks at which nothing had happened."""


@define
class Hold:
    """Replies are held until nothing has happened for `quiet` seconds.

    `busy` tells whether the agent is still at work, where that can be told; without it, a machine
    that is slow for longer than `quiet` splits a round into several.
    """

    quiet: float
    busy: Callable[[], bool] | None = None


class Run:
    """The requests of one run, which may have a budget: what is beyond it is refused."""

    def __init__(
        self, *, hold: Hold | None, keep_prompts: bool, budget: Mapping[str, int] = {}
    ) -> None:
        self.book = Book()
        self._budget = ExitStack()  # for as long as the run is remembered
        self._budget.enter_context(self.book.limit(budget))
        self.requests = 0
        self.retries = 0
        self.failures = 0
        self.refused = 0
        self.embeddings = 0
        self.embedding_tokens = 0
        self.prompts: list[list[str]] | None = [] if keep_prompts else None
        self._hold = hold
        self._replied = (0, 0)
        self._still = 0
        self._wave: asyncio.Future[None] | None = None

    @contextmanager
    def request(self, retry: bool) -> Iterator[tuple[int, int]]:
        """A request has come: rounds and depth of what it may have waited for.

        Raises `BudgetExceeded` where there may be no more, or where it was one too much.
        """
        self.requests += 1
        self.retries += retry
        try:
            self.book.open()
            yield self._replied
        except BudgetExceeded:
            self.refused += 1
            raise
        except BaseException:
            self.book.fail("")
            raise

    async def hold(self) -> None:
        """Wait until no request has come for a while, where replies are held."""
        if self._hold is None:
            return
        self._still = 0
        if self._wave is None:
            loop = asyncio.get_running_loop()
            self._wave = loop.create_future()
            loop.call_later(self._hold.quiet / LOOKS, self._look, loop, self._hold)
        await asyncio.shield(self._wave)

    def _look(self, loop: asyncio.AbstractEventLoop, hold: Hold) -> None:
        """Release the replies after several looks in a row at which nothing happened."""
        self._still = 0 if hold.busy is not None and hold.busy() else self._still + 1
        if self._still < LOOKS:
            loop.call_later(hold.quiet / LOOKS, self._look, loop, hold)
        elif self._wave is not None:
            wave, self._wave = self._wave, None
            wave.set_result(None)

    def fail(self) -> None:
        """A request got no reply, or a broken one."""
        self.failures += 1
        self.book.fail("")

    def enter(
        self, start: tuple[int, int], prompt_tokens: int, rows: Sequence[tuple[int, int]]
    ) -> None:
        """Enter a call that read so many tokens; each reply is a row of prompt and new tokens."""
        passes = [passes_of(output) for _, output in rows] or [1]
        context = sum(context_of(prompt, passes_of(output)) for prompt, output in rows)
        end = start[0] + 1, start[1] + max(passes)
        output_tokens = sum(output for _, output in rows)
        self.book.enter("", prompt_tokens, output_tokens, sum(passes), context, end)
        self._replied = max(self._replied[0], end[0]), max(self._replied[1], end[1])

    @property
    def ledger(self) -> Ledger:
        """What was counted."""
        return self.book.ledger()

    def as_dict(self) -> dict[str, Any]:
        """All counts, for `GET /ledger`."""
        ledger = self.ledger.as_dict()
        ledger = {k: v for k, v in ledger.items() if k not in ("labels", "log", "failures")}
        data: dict[str, Any] = {
            **ledger,
            "requests": self.requests,
            "retries": self.retries,
            "failed_requests": self.failures,
            "refused_requests": self.refused,
            "embeddings": self.embeddings,
            "embedding_tokens": self.embedding_tokens,
            "rounds_are": "exact" if self._hold is not None else "an upper estimate",
        }
        if self.prompts is not None:
            data["prompts"] = self.prompts
        return data


class Runs:
    """All runs of an endpoint."""

    def __init__(
        self,
        *,
        hold: Hold | None = None,
        keep_prompts: bool = False,
        budget: Mapping[str, int] = {},
    ) -> None:
        self._hold = hold
        self._keep_prompts = keep_prompts
        self._budget = budget
        self._runs: OrderedDict[str, Run] = OrderedDict()

    def of_key(self, key: str) -> Run:
        """The run of an API key."""
        return self[key.removeprefix(KEY) if key.startswith(KEY) else "default"]

    def __getitem__(self, name: str) -> Run:
        run = self._runs.get(name)
        if run is None:
            run = self._runs[name] = Run(
                hold=self._hold, keep_prompts=self._keep_prompts, budget=self._budget
            )
            if len(self._runs) > MOST_RUNS:
                self._runs.popitem(last=False)
        else:
            self._runs.move_to_end(name)
        return run

    def __contains__(self, name: str) -> bool:
        return name in self._runs

    def names(self) -> list[str]:
        """The runs that have asked something."""
        return sorted(self._runs)
