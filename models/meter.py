"""The meter: any LLM, with a ledger.

    meter = Meter(my_llm)
    my_agent(meter)
    print(meter.ledger)

A meter is an LLM itself, so that an agent does not notice it.  `Meter` is called synchronously,
`AsyncMeter` with `await`; both may be shared by threads and tasks.  What is parallel is told by
logical clocks, see `clock`.
"""

from __future__ import annotations

import inspect
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import Any

from . import clock
from .ledger import Book, Ledger, context_of, passes_of
from .llm import (
    BYTES,
    LLM,
    AsyncLLM,
    BatchLLM,
    LLMError,
    ReplyTooLong,
    Tokenizer,
    Tokens,
    limits_of,
)

_ALIVE: set[int] = set()
"""The numbers of the meters that there are."""


class Counter:
    """What all meters share: the ledger, labels and budgets."""

    def __init__(self, *, keep_calls: bool = False) -> None:
        clock.install()
        self._serial = clock.serial()
        self._book = Book(keep_calls=keep_calls)
        _ALIVE.add(self._serial)
        weakref.finalize(self, _ALIVE.discard, self._serial)
        clock.current().forget(_ALIVE)

    @property
    def ledger(self) -> Ledger:
        """What was spent so far, as an immutable snapshot."""
        return self._book.ledger()

    @contextmanager
    def label(self, name: str) -> Iterator[None]:
        """Enter the calls made inside, and in tasks started inside, under a label.

        Labels nest: `with meter.label("sort"): with meter.label("merge")` is `sort/merge`.
        """
        mark = clock.current().mark(self._serial)
        outer = mark.label
        mark.label = f"{outer}/{name}" if outer else name
        try:
            yield
        finally:
            mark.label = outer

    @contextmanager
    def limit(self, **budget: int) -> Iterator[None]:
        """Inside, stop at a budget: `with meter.limit(calls=100, passes=10_000)`.

        The budget is for what is spent from here on.  A call that would be one too many is not
        made; tokens, passes and chains are looked at when a call has ended.  Raises
        `BudgetExceeded`, which holds the ledger so far.
        """
        with self._book.limit(budget):
            yield

    def begin(self) -> OneCall:
        """Begin a call, of whatever kind; it has to be ended or to fail.

        Raises `BudgetExceeded` where there may be no more calls.
        """
        return OneCall(self._book, clock.current(), self._serial)

    @contextmanager
    def call(self) -> Iterator[OneCall]:
        """Enter a call that is made inside: set its tokens before it ends."""
        one = self.begin()
        try:
            yield one
        except BaseException:
            one.fail()
            raise
        one.end()

    def wrap(self, function: Callable[..., Any], **count: Callable[..., int]) -> Callable[..., Any]:
        """The same function, sync or async, with each of its calls in the ledger.

        `prompt_tokens=` is called with the arguments, `output_tokens=` with the result; without
        them texts are counted in bytes, and other things as 0 tokens.
        """
        unknown = count.keys() - {"prompt_tokens", "output_tokens"}
        if unknown:
            raise TypeError(f"wrap() counts prompt_tokens and output_tokens, not {unknown.pop()}")
        asked = count.get("prompt_tokens", _size)
        given = count.get("output_tokens", _size)
        if inspect.iscoroutinefunction(function):

            @wraps(function)
            async def later(*args: Any, **named: Any) -> Any:
                with self.call() as one:
                    result = await function(*args, **named)
                    one.prompt_tokens, one.output_tokens = asked(*args, **named), given(result)
                return result

            return later

        @wraps(function)
        def now(*args: Any, **named: Any) -> Any:
            with self.call() as one:
                result = function(*args, **named)
                one.prompt_tokens, one.output_tokens = asked(*args, **named), given(result)
            return result

        return now


class OneCall:
    """A call that is under way; its passes and context follow from its tokens unless set."""

    __slots__ = (
        "_book",
        "_label",
        "_mark",
        "_scope",
        "_start",
        "context_tokens",
        "output_tokens",
        "passes",
        "prompt_tokens",
    )

    def __init__(self, book: Book, scope: clock.Scope, serial: int) -> None:
        self._book = book
        self._scope = scope
        self._mark = scope.mark(serial)
        self._start = self._mark.rounds, self._mark.depth
        self._label = self._mark.label
        self.prompt_tokens = 0
        self.output_tokens = 0
        self.passes: int | None = None
        self.context_tokens: int | None = None
        book.open()

    def end(self) -> None:
        """Enter the call.  Raises `BudgetExceeded` where it was one too much."""
        passes = passes_of(self.output_tokens) if self.passes is None else self.passes
        context = self.context_tokens
        if context is None:
            context = context_of(self.prompt_tokens, passes)
        end = self._start[0] + 1, self._start[1] + passes
        self._mark.advance(*end)
        self._scope.moved()
        tokens = self.prompt_tokens, self.output_tokens
        self._book.enter(self._label, *tokens, passes, context, end)

    def fail(self) -> None:
        """Note that the call raised."""
        self._book.fail(self._label)


class Meter(Counter):
    """An LLM that counts what it is asked, called synchronously.

    `tokenizer` is used by `ask`; where none is given, the LLM's own `tokenizer` or, failing that,
    bytes.  With `keep_calls` the ledger's `log` holds every single call.
    """

    def __init__(
        self, llm: LLM, *, tokenizer: Tokenizer | None = None, keep_calls: bool = False
    ) -> None:
        super().__init__(keep_calls=keep_calls)
        self.llm = llm
        self.tokenizer: Tokenizer = tokenizer or getattr(llm, "tokenizer", None) or BYTES

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The LLM's reply.  Raises `ReplyTooLong`, `BudgetExceeded`, and what the LLM raises."""
        # `call` unrolled: this is the path that millions of calls take.
        scope = clock.current()
        mark = scope.mark(self._serial)
        rounds, depth, label = mark.rounds, mark.depth, mark.label
        self._book.open()
        try:
            reply = self.llm.generate(prompt_tokens, max_new_tokens)
            _check(reply, max_new_tokens)
        except BaseException:
            self._book.fail(label)
            raise
        prompt, new = len(prompt_tokens), len(reply)
        passes = new or 1
        end = rounds + 1, depth + passes
        mark.advance(*end)
        scope.moved()
        self._book.enter(label, prompt, new, passes, context_of(prompt, passes), end)
        return reply

    def generate_batch(
        self, prompts: Sequence[Tokens], max_new_tokens: int | Sequence[int]
    ) -> Sequence[Tokens]:
        """The replies to prompts that are decoded together: one round, of the longest reply."""
        limits = limits_of(prompts, max_new_tokens)
        scope = clock.current()
        mark = scope.mark(self._serial)
        rounds, depth, label = mark.rounds, mark.depth, mark.label
        self._book.open(len(prompts))
        try:
            if isinstance(self.llm, BatchLLM):
                replies = self.llm.generate_batch(prompts, max_new_tokens)
            else:
                replies = [self.llm.generate(*row) for row in zip(prompts, limits, strict=True)]
            if len(replies) != len(prompts):
                raise LLMError(f"{len(replies)} replies came for a batch of {len(prompts)}")
            for reply, limit in zip(replies, limits, strict=True):
                _check(reply, limit)
        except BaseException:
            self._book.fail(label, len(prompts))
            raise
        for prompt, reply in zip(prompts, replies, strict=True):
            passes = passes_of(len(reply))
            end = rounds + 1, depth + passes
            mark.advance(*end)
            context = context_of(len(prompt), passes)
            self._book.enter(label, len(prompt), len(reply), passes, context, end)
        scope.moved()
        return replies

    def verify(self, prompt_tokens: Tokens, draft_tokens: Tokens) -> Tokens:
        """Check a draft: one call, one pass, over the prompt and the draft."""
        with self.call() as one:
            reply: Tokens = _verifier(self.llm)(prompt_tokens, draft_tokens)
            _check_verified(one, prompt_tokens, draft_tokens, reply)
        return reply

    def ask(self, prompt: str, max_new_tokens: int = 256) -> str:
        """The reply to a text, as a text."""
        reply = self.generate(self.tokenizer.encode(prompt), max_new_tokens)
        return self.tokenizer.decode(reply)


class AsyncMeter(Counter):
    """An LLM that counts what it is asked, called with `await`; the LLM may be of either kind."""

    def __init__(
        self,
        llm: LLM | AsyncLLM,
        *,
        tokenizer: Tokenizer | None = None,
        keep_calls: bool = False,
    ) -> None:
        super().__init__(keep_calls=keep_calls)
        self.llm = llm
        self.tokenizer: Tokenizer = tokenizer or getattr(llm, "tokenizer", None) or BYTES

    async def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The LLM's reply.  Raises `ReplyTooLong`, `BudgetExceeded`, and what the LLM raises."""
        with self.call() as one:
            reply: Tokens = await _value(self.llm.generate(prompt_tokens, max_new_tokens))
            _check(reply, max_new_tokens)
            one.prompt_tokens, one.output_tokens = len(prompt_tokens), len(reply)
        return reply

    async def verify(self, prompt_tokens: Tokens, draft_tokens: Tokens) -> Tokens:
        """Check a draft: one call, one pass, over the prompt and the draft."""
        with self.call() as one:
            reply: Tokens = await _value(_verifier(self.llm)(prompt_tokens, draft_tokens))
            _check_verified(one, prompt_tokens, draft_tokens, reply)
        return reply

    async def ask(self, prompt: str, max_new_tokens: int = 256) -> str:
        """The reply to a text, as a text."""
        reply = await self.generate(self.tokenizer.encode(prompt), max_new_tokens)
        return self.tokenizer.decode(reply)


def _check(reply: Tokens, limit: int) -> None:
    if limit < 0:
        raise LLMError(f"max_new_tokens = {limit} is negative")
    if len(reply) > limit:
        raise ReplyTooLong(
            f"the LLM returned {len(reply)} tokens where max_new_tokens = {limit}: "
            "stop decoding there, or allow more"
        )


def _check_verified(one: OneCall, prompt: Tokens, draft: Tokens, reply: Tokens) -> None:
    if len(reply) > len(draft) + 1:
        raise ReplyTooLong(
            f"verify() returned {len(reply)} tokens for a draft of {len(draft)}: "
            "at most the draft and one more come out of a pass"
        )
    one.prompt_tokens, one.output_tokens = len(prompt), len(reply)
    one.passes, one.context_tokens = 1, len(prompt) + len(draft)


def _verifier(llm: object) -> Callable[[Tokens, Tokens], Any]:
    verifier: Callable[[Tokens, Tokens], Any] | None = getattr(llm, "verify", None)
    if verifier is None:
        raise LLMError(f"{type(llm).__name__} has no verify(prompt_tokens, draft_tokens)")
    return verifier


async def _value(answer: Any) -> Any:
    return await answer if inspect.isawaitable(answer) else answer


def _size(*values: Any, **named: Any) -> int:
    """Tokens of texts by their bytes; the default of `wrap`."""
    return sum(
        len(value.encode("utf-8", "replace")) if isinstance(value, str) else 0
        for value in (*values, *named.values())
    )
