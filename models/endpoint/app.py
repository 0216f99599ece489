"""The ASGI application: routes, limits, errors in the API's own shape.

No framework stands between the server and this module: there are eight routes, and a counter that
has to be right is easiest to trust where nothing else touches a request.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import struct
import time
import zlib
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import parse_qs

from attrs import frozen

from passbound.models.ledger import BudgetExceeded

from . import replies, requests
from .policy import Policy
from .replies import Said, dumps
from .requests import Asked, BadRequest
from .runs import KEY, Hold, Run, Runs
from .schema import conforming

Receive: TypeAlias = Callable[[], Awaitable[dict[str, Any]]]
Send: TypeAlias = Callable[[dict[str, Any]], Awaitable[None]]
Forward: TypeAlias = Callable[["Exchange"], Awaitable[None]]

MODEL = "passbound"
LARGEST_BODY = 16 << 20
SLOWEST_BODY = 60.0
DEFAULT_LIMIT = 1 << 20


@frozen
class Api:
    """How one path is read and answered."""

    read: Callable[[Any], Asked]
    whole: Callable[[Asked, Said], dict[str, Any]]
    events: Callable[[Asked, Said], Iterator[bytes]]


APIS = {
    "/v1/chat/completions": Api(requests.chat, replies.chat, replies.chat_events),
    "/v1/completions": Api(requests.completions, replies.completion, replies.completion_events),
    "/v1/responses": Api(requests.responses, replies.response, replies.response_events),
    "/v1/messages": Api(requests.messages, replies.message, replies.message_events),
}


@frozen
class Settings:
    """How the endpoint replies and counts.

    A token is `bytes_per_token` bytes of text.  `hold` says when held replies are released
    together, None where they are not held.  A body may have `largest_body` bytes and take
    `slowest_body` seconds.  `budget` is what each run may spend, by unit.
    """

    policy: Policy
    bytes_per_token: int = 4
    hold: Hold | None = None
    keep_prompts: bool = False
    largest_body: int = LARGEST_BODY
    slowest_body: float = SLOWEST_BODY
    budget: Mapping[str, int] = {}
    forward: Forward | None = None


@frozen
class Exchange:
    """A request that has been read, and where its reply goes."""

    path: str
    headers: dict[bytes, bytes]
    body: bytes
    run: Run
    start: tuple[int, int]
    send: Send


class Gone(Exception):
    """The client has left."""


class App:
    """The application; `runs` holds what was counted."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.runs = Runs(
            hold=settings.hold, keep_prompts=settings.keep_prompts, budget=settings.budget
        )
        self._numbers = itertools.count(1)

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        path = str(scope["path"])
        if not path.startswith("/v1/") and f"/v1{path}" in ROUTES:
            path = f"/v1{path}"
        try:
            await self._answer(scope, path, receive, send)
        except BadRequest as error:
            await _json(send, replies.error(error.message, error.status, path), error.status)
        except Gone:
            return

    async def _answer(self, scope: dict[str, Any], path: str, receive: Receive, send: Send) -> None:
        method = scope["method"]
        if path == "/ledger" and method == "GET":
            await _json(send, self._ledger(scope["query_string"]))
        elif path == "/v1/models" and method == "GET":
            await _json(send, replies.models(MODEL))
        elif path not in ROUTES:
            raise BadRequest(f"there is no {method} {path} here", 404)
        elif method != "POST":
            raise BadRequest(f"{path} is asked by POST", 405)
        else:
            headers = dict(scope["headers"])
            run = self.runs.of_key(_key(headers))
            body = await _body(receive, self.settings.largest_body, self.settings.slowest_body)
            try:
                await self._count(path, headers, body, run, send)
            except BudgetExceeded as error:
                # No client tries a 403 again.
                raise BadRequest(
                    f"the budget of {error.limit:,} {error.unit} is used up", 403
                ) from None
            except BadRequest:
                run.failures += 1
                raise
            except (TypeError, ValueError, LookupError, RecursionError) as error:
                # A shape that `requests` did not foresee, such as a schema that is none.
                run.failures += 1
                text = f"the request cannot be used: {type(error).__name__}"
                raise BadRequest(text) from None

    async def _count(
        self, path: str, headers: dict[bytes, bytes], body: bytes, run: Run, send: Send
    ) -> None:
        if path == "/v1/embeddings":
            await self._embed(body, run, send)
            return
        retry = headers.get(b"x-stainless-retry-count", b"0").strip() not in (b"", b"0")
        with run.request(retry) as start:
            if self.settings.forward is not None:
                await self.settings.forward(Exchange(path, headers, body, run, start, send))
                return
            api = APIS[path]
            asked = api.read(requests.body_of(body))
            if run.prompts is not None:
                run.prompts.extend(list(prompt) for prompt in asked.prompts)
            said, rows = self._said(asked)
            await run.hold()
            run.enter(start, said.prompt_tokens, rows)
        if asked.stream:
            await _stream(send, api.events(asked, said))
        else:
            await _json(send, api.whole(asked, said))

    def _said(self, asked: Asked) -> tuple[Said, list[tuple[int, int]]]:
        """The reply, and its rows of prompt and new tokens."""
        each = self.settings.bytes_per_token
        limit = DEFAULT_LIMIT if asked.limit is None else asked.limit
        texts, cut, outputs, rows, read = [], [], [], [], 0
        for prompt in asked.prompts:
            prompt_tokens = sum(_tokens(text, each) for text in prompt)
            read += prompt_tokens
            for _ in range(asked.n):
                if asked.schema is not None:
                    whole = dumps(conforming(asked.schema)).decode()
                else:
                    whole = self.settings.policy(prompt)
                data = whole.encode("utf-8", "replace")
                text = data[: limit * each].decode("utf-8", "ignore")
                tokens = min(limit, _tokens(whole, each))
                texts.append(text)
                cut.append(len(data) > limit * each)
                outputs.append(tokens)
                rows.append((prompt_tokens, tokens))
        number, created = next(self._numbers), int(time.time())
        said = Said(number, created, tuple(texts), tuple(cut), read, tuple(outputs))
        return said, rows

    async def _embed(self, body: bytes, run: Run, send: Send) -> None:
        model, texts, dimensions, packed = requests.embedded(requests.body_of(body))
        tokens = sum(_tokens(text, self.settings.bytes_per_token) for text in texts)
        run.embeddings += len(texts)
        run.embedding_tokens += tokens
        vectors = [_vector(text, dimensions, packed) for text in texts]
        await _json(send, replies.embeddings(model, vectors, tokens))

    def _ledger(self, query: bytes) -> dict[str, Any]:
        name = parse_qs(query.decode("latin-1")).get("run", [None])[0]
        if name is None:
            return {"runs": {each: self.runs[each].as_dict() for each in self.runs.names()}}
        if name not in self.runs:
            raise BadRequest(f"no run {name!r} has asked anything", 404)
        return self.runs[name].as_dict()


ROUTES = {*APIS, "/v1/embeddings"}


def _key(headers: dict[bytes, bytes]) -> str:
    """The run's part of a key; any other key is dropped here, and kept nowhere."""
    key = headers.get(b"authorization", headers.get(b"x-api-key", b"")).decode("latin-1")
    key = key.removeprefix("Bearer ").strip()
    return key if key.startswith(KEY) else ""


async def _body(receive: Receive, most: int, seconds: float) -> bytes:
    """The body of a request, within bounds of size and time."""
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Gone
                parts.append(message.get("body", b""))
                size += len(parts[-1])
                if size > most:
                    raise BadRequest(f"the body is longer than {most:,} bytes", 413)
                if not message.get("more_body"):
                    return b"".join(parts)
    except TimeoutError:
        raise BadRequest(f"the body did not come within {seconds:g} s", 408) from None


async def _json(send: Send, body: Any, status: int = 200) -> None:
    data = dumps(body)
    length = str(len(data)).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", length)]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": data})


async def _stream(send: Send, events: Iterator[bytes]) -> None:
    headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-cache")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for event in events:
        await send({"type": "http.response.body", "body": event, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


def _tokens(text: str, each: int) -> int:
    """Tokens of a text, where so many bytes are one."""
    size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
    return -(-size // each)


def _vector(text: str, dimensions: int, packed: bool) -> Any:
    """A vector of length 1 that depends on the text alone."""
    seed = zlib.crc32(text.encode("utf-8", "replace"))
    values = [float((seed >> (index % 31)) & 1) * 2 - 1 for index in range(dimensions)]
    scale = dimensions**-0.5
    values = [value * scale for value in values]
    if not packed:
        return values
    return base64.b64encode(struct.pack(f"<{dimensions}f", *values)).decode()
