"""What clients get, in the shapes of the common APIs: whole bodies, and events of a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from .requests import Asked

PIECE = 16
"""Characters in one event of a stream."""


@frozen
class Said:
    """A reply: for each choice its text (a tool's arguments, where one is called) and tokens."""

    number: int
    created: int
    texts: tuple[str, ...]
    cut: tuple[bool, ...]
    prompt_tokens: int
    output_tokens: tuple[int, ...]

    @property
    def output(self) -> int:
        """Tokens of all choices."""
        return sum(self.output_tokens)

    @property
    def id(self) -> str:
        """A number for this reply, as text."""
        return f"{self.number:012d}"


def _usage(said: Said) -> dict[str, int]:
    return {
        "prompt_tokens": said.prompt_tokens,
        "completion_tokens": said.output,
        "total_tokens": said.prompt_tokens + said.output,
    }


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, len(text), PIECE):
        yield text[start : start + PIECE]


def data_event(body: Mapping[str, Any]) -> bytes:
    """A server-sent event that holds JSON."""
    return b"data: " + dumps(body) + b"\n\n"


def named_event(body: Mapping[str, Any]) -> bytes:
    """A server-sent event with the name that its `type` says."""
    return b"event: " + str(body["type"]).encode() + b"\n" + data_event(body)


def dumps(body: Any) -> bytes:
    """JSON."""
    return json.dumps(body, separators=(",", ":")).encode()


DONE = b"data: [DONE]\n\n"


# --- /v1/chat/completions ----------------------------------------------------------------------


def _call(asked: Asked, said: Said, index: int, arguments: str) -> dict[str, Any]:
    return {
        "id": f"call_{said.id}_{index}",
        "type": "function",
        "function": {"name": asked.tool, "arguments": arguments},
    }


def _finish(asked: Asked, cut: bool) -> str:
    if cut:
        return "length"
    return "stop" if asked.tool is None else "tool_calls"


def chat(asked: Asked, said: Said) -> dict[str, Any]:
    """The body of a chat completion."""
    choices = []
    for index, (text, cut) in enumerate(zip(said.texts, said.cut, strict=True)):
        message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
        if asked.tool is not None:
            message["content"] = None
            message["tool_calls"] = [_call(asked, said, index, text)]
        choices.append(
            {
                "index": index,
                "message": message,
                "logprobs": None,
                "finish_reason": _finish(asked, cut),
            }
        )
    return {
        "id": f"chatcmpl-{said.id}",
        "object": "chat.completion",
        "created": said.created,
        "model": asked.model,
        "choices": choices,
        "usage": _usage(said),
    }


def chat_events(asked: Asked, said: Said) -> Iterator[bytes]:
    """The events of a streamed chat completion."""

    def chunk(choices: list[dict[str, Any]], **more: Any) -> bytes:
        head = {
            "id": f"chatcmpl-{said.id}",
            "object": "chat.completion.chunk",
            "created": said.created,
            "model": asked.model,
            "choices": choices,
        }
        if asked.include_usage:
            head["usage"] = None
        return data_event(head | more)

    def choice(index: int, delta: dict[str, Any], finish: str | None = None) -> bytes:
        return chunk([{"index": index, "delta": delta, "logprobs": None, "finish_reason": finish}])

    for index, (text, cut) in enumerate(zip(said.texts, said.cut, strict=True)):
        if asked.tool is None:
            yield choice(index, {"role": "assistant", "content": ""})
            for piece in _pieces(text):
                yield choice(index, {"content": piece})
        else:
            call = {"index": 0, **_call(asked, said, index, "")}
            yield choice(index, {"role": "assistant", "content": None, "tool_calls": [call]})
            for piece in _pieces(text):
                part = {"index": 0, "function": {"arguments": piece}}
                yield choice(index, {"tool_calls": [part]})
        yield choice(index, {}, _finish(asked, cut))
    if asked.include_usage:
        yield chunk([], usage=_usage(said))
    yield DONE


# --- /v1/completions ---------------------------------------------------------------------------


def completion(asked: Asked, said: Said) -> dict[str, Any]:
    """The body of a completion."""
    return {
        "id": f"cmpl-{said.id}",
        "object": "text_completion",
        "created": said.created,
        "model": asked.model,
        "choices": [
            {
                "index": index,
                "text": text,
                "logprobs": None,
                "finish_reason": "length" if cut else "stop",
            }
            for index, (text, cut) in enumerate(zip(said.texts, said.cut, strict=True))
        ],
        "usage": _usage(said),
    }


def completion_events(asked: Asked, said: Said) -> Iterator[bytes]:
    """The events of a streamed completion."""
    whole = completion(asked, said)
    usage = whole.pop("usage")
    for choice in whole["choices"]:
        pieces = [*_pieces(choice["text"])] or [""]
        for number, piece in enumerate(pieces, 1):
            finish = choice["finish_reason"] if number == len(pieces) else None
            part = {**choice, "text": piece, "finish_reason": finish}
            yield data_event(whole | {"choices": [part]})
    if asked.include_usage:
        yield data_event(whole | {"choices": [], "usage": usage})
    yield DONE


# --- /v1/responses -----------------------------------------------------------------------------


def response(asked: Asked, said: Said) -> dict[str, Any]:
    """The body of a response."""
    text, cut = said.texts[0], said.cut[0]
    item: dict[str, Any]
    if asked.tool is None:
        part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
        item = {
            "id": f"msg_{said.id}",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [part],
        }
    else:
        item = {
            "id": f"fc_{said.id}",
            "type": "function_call",
            "call_id": f"call_{said.id}",
            "name": asked.tool,
            "arguments": text,
            "status": "completed",
        }
    return {
        "id": f"resp_{said.id}",
        "object": "response",
        "created_at": said.created,
        "status": "incomplete" if cut else "completed",
        "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
        "error": None,
        "instructions": None,
        "metadata": {},
        "model": asked.model,
        "output": [item],
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": {
            "input_tokens": said.prompt_tokens,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": said.output,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": said.prompt_tokens + said.output,
        },
    }


def response_events(asked: Asked, said: Said) -> Iterator[bytes]:
    """The events of a streamed response."""
    whole = response(asked, said)
    item = whole["output"][0]
    begun = whole | {"status": "in_progress", "output": [], "usage": None}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
    ]
    at: dict[str, Any] = {"item_id": item["id"], "output_index": 0}
    if asked.tool is None:
        part = item["content"][0]
        started = item | {"status": "in_progress", "content": []}
        at["content_index"] = 0
        events += [
            {"type": "response.output_item.added", "output_index": 0, "item": started},
            {"type": "response.content_part.added", **at, "part": part | {"text": ""}},
        ]
        for piece in _pieces(part["text"]):
            delta = {"type": "response.output_text.delta", **at, "delta": piece, "logprobs": []}
            events.append(delta)
        done = {"type": "response.output_text.done", **at, "text": part["text"], "logprobs": []}
        events += [done, {"type": "response.content_part.done", **at, "part": part}]
    else:
        started = item | {"status": "in_progress", "arguments": ""}
        events.append({"type": "response.output_item.added", "output_index": 0, "item": started})
        name = "response.function_call_arguments"
        for piece in _pieces(item["arguments"]):
            events.append({"type": f"{name}.delta", **at, "delta": piece})
        events.append({"type": f"{name}.done", **at, "arguments": item["arguments"]})
    events += [
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": f"response.{whole['status']}", "response": whole},
    ]
    for number, event in enumerate(events):
        yield named_event(event | {"sequence_number": number})


# --- /v1/messages ------------------------------------------------------------------------------


def message(asked: Asked, said: Said) -> dict[str, Any]:
    """The body of a message."""
    text, cut = said.texts[0], said.cut[0]
    stop = "max_tokens" if cut else "end_turn"
    block: dict[str, Any] = {"type": "text", "text": text}
    if asked.tool is not None:
        value = {} if cut else json.loads(text)
        block = {"type": "tool_use", "id": f"toolu_{said.id}", "name": asked.tool, "input": value}
        stop = stop if cut else "tool_use"
    return {
        "id": f"msg_{said.id}",
        "type": "message",
        "role": "assistant",
        "model": asked.model,
        "content": [block],
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": said.prompt_tokens, "output_tokens": said.output},
    }


def message_events(asked: Asked, said: Said) -> Iterator[bytes]:
    """The events of a streamed message."""
    whole = message(asked, said)
    block = whole["content"][0]
    usage = {"input_tokens": said.prompt_tokens, "output_tokens": 0}
    begun = whole | {"content": [], "stop_reason": None, "usage": usage}
    yield named_event({"type": "message_start", "message": begun})
    nothing: dict[str, Any] = {"text": ""} if asked.tool is None else {"input": {}}
    empty = block | nothing
    yield named_event({"type": "content_block_start", "index": 0, "content_block": empty})
    delta: dict[str, Any]
    for piece in _pieces(said.texts[0]):
        if asked.tool is None:
            delta = {"type": "text_delta", "text": piece}
        else:
            delta = {"type": "input_json_delta", "partial_json": piece}
        yield named_event({"type": "content_block_delta", "index": 0, "delta": delta})
    yield named_event({"type": "content_block_stop", "index": 0})
    delta = {"stop_reason": whole["stop_reason"], "stop_sequence": None}
    end = {"output_tokens": said.output}
    yield named_event({"type": "message_delta", "delta": delta, "usage": end})
    yield named_event({"type": "message_stop"})


# --- the rest ----------------------------------------------------------------------------------


def embeddings(model: str, vectors: list[Any], tokens: int) -> dict[str, Any]:
    """The body of embeddings."""
    return {
        "object": "list",
        "data": [
            {"object": "embedding", "index": index, "embedding": vector}
            for index, vector in enumerate(vectors)
        ],
        "model": model,
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
    }


def models(name: str) -> dict[str, Any]:
    """The body of the list of models."""
    model = {"id": name, "object": "model", "created": 0, "owned_by": "passbound"}
    return {"object": "list", "data": [model]}


def error(text: str, status: int, path: str) -> dict[str, Any]:
    """An error in the shape of the API that was asked."""
    kind = "not_found_error" if status == 404 else "invalid_request_error"
    if path.startswith("/v1/messages"):
        return {"type": "error", "error": {"type": kind, "message": text}}
    return {"error": {"message": text, "type": kind, "param": None, "code": None}}
