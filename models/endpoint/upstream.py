"""Forwarding to a real server, which is metered by the `usage` that it reports."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import Any

from passbound.models.ledger import BudgetExceeded
from passbound.models.llm import MissingExtra

from .app import Exchange
from .replies import dumps, error
from .requests import BadRequest, body_of

_PASSED_ON = (b"content-type", b"accept", b"anthropic-version", b"anthropic-beta", b"openai-beta")
_HELD_BACK = {"content-encoding", "content-length", "transfer-encoding", "connection", "date"}
TIMEOUT = 600.0


class Upstream:
    """A server with the same API; the key is the environment's own `OPENAI_API_KEY`."""

    def __init__(self, url: str) -> None:
        try:
            import httpx
        except ImportError as problem:
            raise MissingExtra(
                "--upstream needs httpx: pip install 'passbound[meter]'"
            ) from problem
        self._url = url.rstrip("/").removesuffix("/v1")
        self._errors = httpx.HTTPError
        # The agent's own keys never get here: the endpoint is given others.
        self._key = os.environ.get("OPENAI_API_KEY", "")
        self._client = httpx.AsyncClient(timeout=TIMEOUT, trust_env=False)

    async def __call__(self, exchange: Exchange) -> None:
        """Ask the server and hand its reply on."""
        body = body_of(exchange.body)
        added = _ask_for_usage(exchange.path, body)
        headers = {
            name.decode(): value.decode("latin-1")
            for name, value in exchange.headers.items()
            if name in _PASSED_ON
        }
        if self._key:
            headers["authorization"] = f"Bearer {self._key}"
            headers["x-api-key"] = self._key
        request = self._client.build_request(
            "POST", self._url + exchange.path, content=dumps(body), headers=headers
        )
        try:
            response = await self._client.send(request, stream=True)
        except self._errors as problem:
            text = f"{self._url} cannot be reached: {type(problem).__name__}"
            raise BadRequest(text, 502) from None
        try:
            await self._hand_on(exchange, response, added)
        finally:
            await response.aclose()

    async def _hand_on(self, exchange: Exchange, response: Any, added: bool) -> None:
        send = exchange.send
        kept = [
            (name.lower().encode(), value.encode("latin-1"))
            for name, value in response.headers.items()
            if name.lower() not in _HELD_BACK
        ]
        streams = "text/event-stream" in response.headers.get("content-type", "")
        if not streams:
            data = await response.aread()
            if response.status_code < 400:
                await exchange.run.hold()
                _enter(exchange, _usage_of(data))
            else:
                exchange.run.fail()
            kept.append((b"content-length", str(len(data)).encode()))
            await send(
                {"type": "http.response.start", "status": response.status_code, "headers": kept}
            )
            await send({"type": "http.response.body", "body": data})
            return
        await exchange.run.hold()
        await send({"type": "http.response.start", "status": response.status_code, "headers": kept})
        usage: dict[str, int] = {}
        try:
            async for event in _events(response):
                found = _usage_of(event.partition(b"data: ")[2])
                usage |= found
                if not (added and found and b'"choices":[]' in event.replace(b" ", b"")):
                    body = {"type": "http.response.body", "body": event, "more_body": True}
                    await send(body)
        except self._errors:
            broken = dumps(error("the server broke off", 502, exchange.path))
            await send({"type": "http.response.body", "body": b"data: " + broken + b"\n\n"})
            exchange.run.fail()
            return
        with suppress(BudgetExceeded):  # it has been handed on: what comes next is refused
            _enter(exchange, usage)
        await send({"type": "http.response.body", "body": b""})


def _ask_for_usage(path: str, body: dict[str, Any]) -> bool:
    """Make a streamed completion report its usage; whether it would not have done so."""
    if not body.get("stream") or not path.endswith("completions"):
        return False
    options = body.get("stream_options") or {}
    if options.get("include_usage"):
        return False
    body["stream_options"] = {**options, "include_usage": True}
    return True


def _usage_of(data: bytes) -> dict[str, int]:
    """The tokens that a body or an event reports, under the names of the ledger."""
    try:
        body = json.loads(data)
    except ValueError:
        return {}
    if not isinstance(body, dict):
        return {}
    for holder in (body, body.get("response"), body.get("message")):
        usage = holder.get("usage") if isinstance(holder, dict) else None
        if isinstance(usage, dict):
            read = usage.get("prompt_tokens", usage.get("input_tokens"))
            written = usage.get("completion_tokens", usage.get("output_tokens"))
            found = {"read": read, "written": written}
            return {name: value for name, value in found.items() if isinstance(value, int)}
    return {}


def _enter(exchange: Exchange, usage: dict[str, int]) -> None:
    read = usage.get("read", 0)
    exchange.run.enter(exchange.start, read, [(read, usage.get("written", 0))])


async def _events(response: Any) -> Any:
    """Whole server-sent events, each with its blank line."""
    buffer = b""
    async for data in response.aiter_bytes():
        buffer += data.replace(b"\r\n", b"\n")
        while b"\n\n" in buffer:
            event, _, buffer = buffer.partition(b"\n\n")
            yield event + b"\n\n"
    if buffer:
        yield buffer
