"""Metering the clients of `openai` from inside of the agent's process.

    with meter_openai() as meter:
        my_agent()
    print(meter.ledger)

Every client of the process is counted, sync and async, wherever it was built: what is wrapped is
the one method through which all requests of the library go, so that `create`, `parse`, `stream` and
the raw responses that frameworks use count alike.  A call that the library retries is one call.
Tokens are those of the reply's `usage`; a stream that reports none is counted by its events.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from .llm import MissingExtra
from .meter import Counter, OneCall

_COUNTED = ("/chat/completions", "/completions", "/responses")

_METERS: list[Counter] = []
_original: dict[type, Any] = {}


@contextmanager
def meter_openai(*, keep_calls: bool = False) -> Iterator[Counter]:
    """Count what clients of `openai` ask inside.

    Several meters may be open at once; each counts.  Raises `MissingExtra` where `openai` is not
    installed, `TypeError` where its version is older than 1.
    """
    meter = Counter(keep_calls=keep_calls)
    _install()
    _METERS.append(meter)
    try:
        yield meter
    finally:
        _METERS.remove(meter)
        if not _METERS:
            _uninstall()


def _install() -> None:
    try:
        import openai
    except ImportError as error:
        raise MissingExtra("meter_openai() needs openai: pip install openai") from error
    if not hasattr(openai, "AsyncOpenAI"):
        raise TypeError("meter_openai() needs openai 1 or later: pip install -U openai")
    for client, wrapped in ((openai.OpenAI, _sync), (openai.AsyncOpenAI, _async)):
        owner = next(each for each in client.__mro__ if "request" in vars(each))
        if owner not in _original:
            _original[owner] = owner.__dict__["request"]
            setattr(owner, "request", wrapped(_original[owner]))  # noqa: B010


def _uninstall() -> None:
    while _original:
        owner, request = _original.popitem()
        setattr(owner, "request", request)  # noqa: B010


def _sync(original: Any) -> Callable[..., Any]:
    @wraps(original)
    def request(client: Any, cast_to: Any, options: Any, **named: Any) -> Any:
        calls = _begin(options)
        try:
            result = original(client, cast_to, options, **named)
        except BaseException:
            _fail(calls)
            raise
        return _ended(calls, result) if calls else result

    return request


def _async(original: Any) -> Callable[..., Any]:
    @wraps(original)
    async def request(client: Any, cast_to: Any, options: Any, **named: Any) -> Any:
        calls = _begin(options)
        try:
            result = await original(client, cast_to, options, **named)
        except BaseException:
            _fail(calls)
            raise
        return _ended(calls, result) if calls else result

    return request


def _begin(options: Any) -> list[OneCall]:
    """The call on every meter; none for a request that is not counted."""
    url = str(getattr(options, "url", "")).partition("?")[0]
    posted = str(getattr(options, "method", "")).lower() == "post"
    if not posted or not url.endswith(_COUNTED):
        return []
    return [meter.begin() for meter in _METERS]


def _fail(calls: list[OneCall]) -> None:
    for call in calls:
        call.fail()


def _ended(calls: list[OneCall], result: Any) -> Any:
    """The result, with its tokens entered; those of a stream when it ends."""
    iterator = getattr(result, "_iterator", None)
    if iterator is None:
        _enter(calls, _usage(_parsed(result)))
    elif hasattr(iterator, "__anext__"):
        result._iterator = _watched_async(calls, iterator)
    else:
        result._iterator = _watched(calls, iterator)
    return result


def _parsed(result: Any) -> Any:
    """What a raw response holds; anything else as it is."""
    if not hasattr(result, "http_response"):
        return result
    try:
        parsed = result.parse()
    except Exception:
        return None
    if inspect.iscoroutine(parsed):  # a response that is still to be read, which stays so
        parsed.close()
        return None
    return parsed


def _watched(calls: list[OneCall], iterator: Iterator[Any]) -> Iterator[Any]:
    tokens: dict[str, int] = {}
    try:
        for event in iterator:
            _note(tokens, event)
            yield event
    except GeneratorExit:
        raise
    except BaseException:
        _fail(calls)
        calls = []
        raise
    finally:
        _enter(calls, tokens)


async def _watched_async(calls: list[OneCall], iterator: AsyncIterator[Any]) -> AsyncIterator[Any]:
    tokens: dict[str, int] = {}
    try:
        async for event in iterator:
            _note(tokens, event)
            yield event
    except GeneratorExit:
        raise
    except BaseException:
        _fail(calls)
        calls = []
        raise
    finally:
        _enter(calls, tokens)


def _note(tokens: dict[str, int], event: Any) -> None:
    """What an event says of tokens: its usage, else one token for a piece of text."""
    usage = _usage(getattr(event, "response", None) or event)
    if usage:
        tokens.update(usage)
    elif "prompt_tokens" not in tokens and _has_text(event):
        tokens["output_tokens"] = tokens.get("output_tokens", 0) + 1


def _has_text(event: Any) -> bool:
    if isinstance(getattr(event, "delta", None), str):
        return True
    return any(
        getattr(getattr(choice, "delta", None), "content", None) or getattr(choice, "text", None)
        for choice in getattr(event, "choices", None) or ()
    )


def _usage(result: Any) -> dict[str, int]:
    usage = getattr(result, "usage", None)
    if usage is None:
        return {}
    read = getattr(usage, "prompt_tokens", None)
    written = getattr(usage, "completion_tokens", None)
    if read is None:
        read = getattr(usage, "input_tokens", None)
        written = getattr(usage, "output_tokens", None)
    return {"prompt_tokens": read or 0, "output_tokens": written or 0}


def _enter(calls: list[OneCall], tokens: dict[str, int]) -> None:
    for call in calls:
        call.prompt_tokens = tokens.get("prompt_tokens", 0)
        call.output_tokens = tokens.get("output_tokens", 0)
        call.end()
