"""What clients ask, in the shapes of the common APIs, as one kind of data.

Unknown fields are ignored, as servers do; a field of the wrong shape is a `BadRequest`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

MOST_CHOICES = 1024


class BadRequest(ValueError):
    """The body of a request cannot be used; `status` is that of HTTP."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


@frozen
class Asked:
    """A request for text.

    `prompts` are one or more prompts (only `/v1/completions` has more), each the texts of its
    messages; each gets `n` replies of at most `limit` tokens.  `schema` is what a reply has to
    conform to, `tool` the name of a function that has to be called with it.
    """

    model: str
    prompts: tuple[tuple[str, ...], ...]
    n: int = 1
    limit: int | None = None
    stream: bool = False
    include_usage: bool = False
    schema: Any = None
    tool: str | None = None


def body_of(data: bytes) -> dict[str, Any]:
    """The JSON object of a request.  Raises `BadRequest`."""
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        raise BadRequest("the body is no JSON") from None
    if not isinstance(body, dict):
        raise BadRequest("the body is no JSON object")
    return body


def chat(body: Mapping[str, Any]) -> Asked:
    """`/v1/chat/completions`."""
    messages = _list(body, "messages")
    limit = body.get("max_completion_tokens", body.get("max_tokens"))
    schema, tool = None, None
    form = body.get("response_format")
    if isinstance(form, Mapping) and form.get("type") == "json_schema":
        schema = _object(form, "json_schema").get("schema", {})
    elif isinstance(form, Mapping) and form.get("type") == "json_object":
        schema = {"type": "object"}
    functions = [_object(each, "function") for each in _tools(body)]
    choice = body.get("tool_choice")
    if functions and (choice == "required" or isinstance(choice, Mapping)):
        wanted = _object(choice, "function").get("name") if isinstance(choice, Mapping) else None
        tool, schema = _tool(functions, wanted, "parameters")
    options = body.get("stream_options")
    return Asked(
        _model(body),
        (tuple(_message(message) for message in messages),),
        _count(body, "n", 1, MOST_CHOICES),
        _limit(limit),
        bool(body.get("stream")),
        isinstance(options, Mapping) and bool(options.get("include_usage")),
        schema,
        tool,
    )


def completions(body: Mapping[str, Any]) -> Asked:
    """`/v1/completions`."""
    prompt = body.get("prompt", "")
    if isinstance(prompt, str):
        prompts = [prompt]
    elif isinstance(prompt, list) and all(isinstance(each, int) for each in prompt):
        prompts = ["x" * len(prompt)]
    elif isinstance(prompt, list):
        prompts = [_prompt(each) for each in prompt]
    else:
        raise BadRequest("`prompt` is a string, or a list of strings or tokens")
    options = body.get("stream_options")
    return Asked(
        _model(body),
        tuple((each,) for each in prompts),
        _count(body, "n", 1, MOST_CHOICES),
        _limit(body.get("max_tokens", 16)),
        bool(body.get("stream")),
        isinstance(options, Mapping) and bool(options.get("include_usage")),
    )


def responses(body: Mapping[str, Any]) -> Asked:
    """`/v1/responses`."""
    given = body.get("input", "")
    texts = [given] if isinstance(given, str) else [_message(m) for m in _list(body, "input")]
    if isinstance(body.get("instructions"), str):
        texts.insert(0, body["instructions"])
    form = _object(_object(body, "text"), "format")
    schema = form.get("schema", {}) if form.get("type") == "json_schema" else None
    tool = None
    functions = _tools(body)
    choice = body.get("tool_choice")
    if functions and (choice == "required" or isinstance(choice, Mapping)):
        wanted = choice.get("name") if isinstance(choice, Mapping) else None
        tool, schema = _tool(functions, wanted, "parameters")
    limit = _limit(body.get("max_output_tokens"))
    stream = bool(body.get("stream"))
    return Asked(_model(body), (tuple(texts),), 1, limit, stream, True, schema, tool)


def messages(body: Mapping[str, Any]) -> Asked:
    """`/v1/messages`."""
    texts = [_message(message) for message in _list(body, "messages")]
    system = body.get("system")
    if system:
        texts.insert(0, _text(system))
    if "max_tokens" not in body:
        raise BadRequest("max_tokens: field required")
    schema, tool = None, None
    choice = body.get("tool_choice")
    functions = _tools(body)
    if functions and isinstance(choice, Mapping) and choice.get("type") in ("any", "tool"):
        tool, schema = _tool(functions, choice.get("name"), "input_schema")
    limit = _limit(body["max_tokens"])
    stream = bool(body.get("stream"))
    return Asked(_model(body), (tuple(texts),), 1, limit, stream, True, schema, tool)


def embedded(body: Mapping[str, Any]) -> tuple[str, list[str], int, bool]:
    """`/v1/embeddings`: the model, the texts, the dimensions, and whether base64 is wanted."""
    given = body.get("input")
    if isinstance(given, str):
        texts = [given]
    elif isinstance(given, list) and given and all(isinstance(each, int) for each in given):
        texts = ["x" * len(given)]
    elif isinstance(given, list):
        texts = [_prompt(each) for each in given]
    else:
        raise BadRequest("`input` is a string, or a list of strings or tokens")
    dimensions = _count(body, "dimensions", 8, 65536)
    return _model(body), texts, dimensions, body.get("encoding_format") == "base64"


# --- fields ------------------------------------------------------------------------------------


def _model(body: Mapping[str, Any]) -> str:
    model = body.get("model")
    if not isinstance(model, str):
        raise BadRequest("you must provide a `model`")
    return model


def _list(body: Mapping[str, Any], name: str) -> Sequence[Any]:
    found = body.get(name)
    if not isinstance(found, list):
        raise BadRequest(f"`{name}` is a list")
    return found


def _object(holder: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A field that is an object, empty where it is missing."""
    found = holder.get(name)
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        raise BadRequest(f"`{name}` is an object")
    return found


def _tools(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The tools of a request."""
    found = body.get("tools") or []
    if not isinstance(found, list) or not all(isinstance(each, Mapping) for each in found):
        raise BadRequest("`tools` is a list of objects")
    return found


def _prompt(given: Any) -> str:
    """A text, or as many characters as there are tokens."""
    if isinstance(given, str):
        return given
    if isinstance(given, list):
        return "x" * len(given)
    raise BadRequest("a prompt is a string or a list of tokens")


def _count(body: Mapping[str, Any], name: str, default: int, most: int) -> int:
    value = body.get(name)
    if value is None:
        return default
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise BadRequest(f"`{name}` is an integer from 1 to {most}")
    return value


def _limit(value: Any) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BadRequest("the limit of tokens is a natural number")
    return value


def _message(message: Any) -> str:
    """All text of a message: its content, and the arguments of tools that it calls."""
    if isinstance(message, str):
        return message
    if not isinstance(message, Mapping):
        raise BadRequest("a message is an object")
    pieces = [_text(message.get("content", message.get("output")))]
    calls = message.get("tool_calls") or []
    for call in calls if isinstance(calls, list) else ():
        function = _object(call, "function") if isinstance(call, Mapping) else {}
        pieces += [str(function.get("name", "")), str(function.get("arguments", ""))]
    return "".join(pieces)


def _text(content: Any) -> str:
    """The text of a content: a string, parts with texts, or nothing."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(_text(part) for part in content)
    if isinstance(content, Mapping):
        return _text(content.get("text", content.get("content")))
    return ""


def _tool(functions: Sequence[Any], wanted: Any, schema: str) -> tuple[str, Any]:
    for function in functions:
        if wanted is None or function.get("name") == wanted:
            return str(function.get("name", "")), function.get(schema) or {"type": "object"}
    raise BadRequest(f"tool_choice names {wanted!r}, which is none of the tools")
