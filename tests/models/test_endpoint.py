"""The endpoint: what real clients send is answered and counted, and nothing else is."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from extras import need
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.models.endpoint.policy import BadPolicy, policy
from passbound.models.endpoint.runs import KEY, Hold
from passbound.models.endpoint.schema import conforming
from passbound.models.openai_meter import meter_openai

need("uvicorn")
httpx = need("httpx")
openai = need("openai")

from passbound.models.endpoint.app import App, Settings  # noqa: E402
from passbound.models.endpoint.server import listening, serving  # noqa: E402

MESSAGES = [{"role": "user", "content": "How many?"}]
SCHEMA = {
    "type": "object",
    "properties": {"rank": {"type": "integer"}, "why": {"type": "string"}},
    "required": ["rank", "why"],
}
TOOL = {"type": "function", "function": {"name": "rank", "parameters": SCHEMA}}


@contextmanager
def endpoint(reply: str = "echo", **named: Any) -> Iterator[tuple[App, str]]:
    app = App(Settings(policy(reply), **named))
    with serving(app, listening("127.0.0.1", 0)) as url:
        yield app, url


def client(url: str, run: str = "r", **named: Any) -> Any:
    return openai.OpenAI(base_url=url, api_key=KEY + run, **named)


@pytest.fixture(scope="module")
def echo() -> Iterator[tuple[App, str]]:
    with endpoint(bytes_per_token=1) as both:
        yield both


# --- what clients of openai get ----------------------------------------------------------------


def test_a_chat_is_answered_and_counted(echo):
    app, url = echo
    reply = client(url, "chat").chat.completions.create(model="m", messages=MESSAGES)
    assert reply.choices[0].message.content == "How many?"
    assert (reply.usage.prompt_tokens, reply.usage.completion_tokens) == (9, 9)
    assert reply.usage.total_tokens == 18
    ledger = app.runs["chat"].ledger
    assert (ledger.calls, ledger.prompt_tokens, ledger.output_tokens) == (1, 9, 9)
    assert (ledger.passes, ledger.context_tokens) == (9, 9 * 9 + 36)


@given(text=st.text(max_size=60), limit=st.integers(1, 80), n=st.integers(1, 4))
@settings(deadline=None, max_examples=60)
def test_streams_say_what_whole_replies_say(echo, text, limit, n):
    app, url = echo
    ask = client(url, "stream").chat.completions.create
    wanted: dict[str, Any] = {
        "model": "m",
        "messages": [{"role": "user", "content": text}],
        "max_completion_tokens": limit,
        "n": n,
    }
    whole = ask(**wanted)
    after_one = app.runs["stream"].ledger
    chunks = list(ask(**wanted, stream=True, stream_options={"include_usage": True}))
    after_two = app.runs["stream"].ledger
    assert chunks[-1].choices == []
    assert chunks[-1].usage == whole.usage
    said = [""] * n
    finish: list[str | None] = [None] * n
    for chunk in chunks[:-1]:
        for choice in chunk.choices:
            said[choice.index] += choice.delta.content or ""
            finish[choice.index] = choice.finish_reason or finish[choice.index]
    assert said == [choice.message.content for choice in whole.choices]
    assert finish == [choice.finish_reason for choice in whole.choices]
    cut = len(text.encode()) > limit
    assert set(finish) == {"length" if cut else "stop"}
    assert after_two.output_tokens - after_one.output_tokens == whole.usage.completion_tokens
    assert whole.usage.completion_tokens == n * min(limit, len(text.encode()))


def test_tools_that_have_to_be_called_are_called(echo):
    _, url = echo
    ask = client(url).chat.completions.create
    named = {"type": "function", "function": {"name": "rank"}}
    for choice in ("required", named):
        reply = ask(model="m", messages=MESSAGES, tools=[TOOL], tool_choice=choice).choices[0]
        assert (reply.message.content, reply.finish_reason) == (None, "tool_calls")
        (call,) = reply.message.tool_calls
        assert call.function.name == "rank"
        assert json.loads(call.function.arguments) == {"rank": 0, "why": ""}
    chunks = ask(model="m", messages=MESSAGES, tools=[TOOL], tool_choice=named, stream=True)
    parts = [call for chunk in chunks for call in chunk.choices[0].delta.tool_calls or ()]
    assert "".join(part.function.arguments for part in parts) == '{"rank":0,"why":""}'


def test_the_history_of_a_tool_call_is_read(echo):
    app, url = echo
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    history = [
        *MESSAGES,
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": [{"type": "text", "text": "42"}]},
    ]
    reply = client(url, "tools").chat.completions.create(
        model="m", messages=history, tools=[TOOL], tool_choice="auto"
    )
    assert reply.choices[0].message.content == "42"
    assert app.runs["tools"].ledger.prompt_tokens == len("How many?") + len("f{}") + len("42")


def test_schemas_are_obeyed(echo):
    _, url = echo
    form = {"type": "json_schema", "json_schema": {"name": "s", "schema": SCHEMA}}
    reply = client(url).chat.completions.create(model="m", messages=MESSAGES, response_format=form)
    assert json.loads(reply.choices[0].message.content) == {"rank": 0, "why": ""}
    wanted = {"type": "json_schema", "name": "s", "schema": SCHEMA}
    parsed = client(url).responses.create(model="m", input="hi", text={"format": wanted})
    assert json.loads(parsed.output_text) == {"rank": 0, "why": ""}


def test_completions_responses_embeddings_and_models(echo):
    app, url = echo
    it = client(url, "all")
    several = it.completions.create(model="m", prompt=["one", "two"], n=2, max_tokens=2)
    assert [choice.text for choice in several.choices] == ["on", "on", "tw", "tw"]
    assert "".join(
        chunk.choices[0].text
        for chunk in it.completions.create(model="m", prompt="a long one " * 5, stream=True)
    ) == ("a long one " * 5)[:16]  # fmt: skip
    assert it.responses.create(model="m", input="hello", instructions="be").output_text == "hello"
    events = list(it.responses.create(model="m", input="hello there, you", stream=True))
    assert events[-1].type == "response.completed"
    deltas = "".join(e.delta for e in events if e.type == "response.output_text.delta")
    assert deltas == events[-1].response.output_text == "hello there, you"
    vectors = it.embeddings.create(model="m", input=["a", "b"], dimensions=4).data
    assert [len(vector.embedding) for vector in vectors] == [4, 4]
    assert vectors[0].embedding != vectors[1].embedding
    assert [model.id for model in it.models.list()] == ["passbound"]
    run = app.runs["all"]
    assert (run.ledger.calls, run.embeddings) == (4, 2)


def test_messages_in_the_other_common_shape(echo):
    app, url = echo
    headers = {"x-api-key": KEY + "msg"}
    body = {"model": "m", "max_tokens": 5, "system": "be", "messages": MESSAGES}
    reply = httpx.post(f"{url}/messages", json=body, headers=headers).json()
    assert reply["content"] == [{"type": "text", "text": "How m"}]
    assert reply["stop_reason"] == "max_tokens"
    assert reply["usage"] == {"input_tokens": 11, "output_tokens": 5}
    with httpx.stream("POST", f"{url}/messages", json=body | {"stream": True}) as stream:
        events = [json.loads(line[6:]) for line in stream.iter_lines() if line.startswith("data: ")]
    assert [event["type"] for event in events][::5] == ["message_start", "message_stop"]
    assert events[2]["delta"] == {"type": "text_delta", "text": "How m"}
    tool = {"name": "rank", "input_schema": SCHEMA}
    forced = body | {"tools": [tool], "tool_choice": {"type": "any"}, "max_tokens": 50}
    (block,) = httpx.post(f"{url}/messages", json=forced, headers=headers).json()["content"]
    assert (block["type"], block["input"]) == ("tool_use", {"rank": 0, "why": ""})
    assert app.runs["msg"].ledger.calls == 2


# --- counting ----------------------------------------------------------------------------------


def test_runs_are_told_apart_by_their_keys_and_keys_are_not_kept(echo):
    app, url = echo
    client(url, "one").chat.completions.create(model="m", messages=MESSAGES)
    secret = openai.OpenAI(base_url=url, api_key="sk-secret")
    secret.chat.completions.create(model="m", messages=MESSAGES)
    assert app.runs["one"].ledger.calls == 1
    assert app.runs["default"].ledger.calls >= 1
    ledger = httpx.get(url.removesuffix("/v1") + "/ledger").json()
    assert {"one", "default"} <= set(ledger["runs"])
    assert "secret" not in json.dumps(ledger)
    assert "How many" not in json.dumps(ledger)
    one = httpx.get(url.removesuffix("/v1") + "/ledger?run=one").json()
    assert (one["calls"], one["requests"], one["rounds_are"]) == (1, 1, "an upper estimate")


def test_requests_are_calls_and_retries(echo):
    app, url = echo
    for retry in ("0", "1", "2"):
        headers = {"authorization": f"Bearer {KEY}retry", "x-stainless-retry-count": retry}
        body = {"model": "m", "messages": MESSAGES}
        if retry != "2":
            body["messages"] = "a failure"
        httpx.post(f"{url}/chat/completions", json=body, headers=headers)
    run = app.runs["retry"]
    assert (run.requests, run.retries, run.failures, run.ledger.calls) == (3, 2, 2, 1)
    assert run.requests == run.ledger.calls + run.retries


def test_held_replies_make_rounds_exact():
    """Two clients that wait at a barrier: each pair of requests is under way at once."""
    with endpoint(hold=Hold(1.0)) as (app, url):
        barrier = threading.Barrier(2)

        def ask(_: int) -> None:
            for _ in range(2):
                barrier.wait()
                client(url, "g").chat.completions.create(model="m", messages=MESSAGES)

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(ask, range(2)))
        ledger = app.runs["g"].ledger
        assert (ledger.calls, ledger.rounds) == (4, 2)


def test_prompts_are_kept_only_when_asked_for():
    with endpoint(keep_prompts=True) as (app, url):
        client(url, "k").chat.completions.create(model="m", messages=MESSAGES)
        assert app.runs["k"].as_dict()["prompts"] == [["How many?"]]


def test_in_process_and_endpoint_agree(echo):
    app, url = echo
    it = openai.AsyncOpenAI(base_url=url, api_key=KEY + "both")
    sync = client(url, "both")

    async def agent():
        for _ in range(2):
            await asyncio.gather(
                *(it.chat.completions.create(model="m", messages=MESSAGES) for _ in range(5))
            )
        stream = await it.chat.completions.create(
            model="m", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
        )
        assert len([chunk async for chunk in stream]) > 2

    with meter_openai() as meter:
        asyncio.run(agent())
        sync.responses.create(model="m", input="hi")
        sync.chat.completions.with_raw_response.create(model="m", messages=MESSAGES).parse()
        list(sync.chat.completions.create(model="m", messages=MESSAGES, stream=True))
        sync.embeddings.create(model="m", input="not counted")
    inside, outside = meter.ledger, app.runs["both"].ledger
    assert inside.calls == outside.calls == 14
    assert inside.rounds == 6
    assert inside.prompt_tokens + 9 == outside.prompt_tokens  # a stream that tells no usage
    sync.chat.completions.create(model="m", messages=MESSAGES)
    assert meter.ledger.calls == 14


def test_a_failing_call_is_a_failure_in_process(echo):
    _, url = echo
    with meter_openai() as meter, pytest.raises(openai.BadRequestError, match="list"):
        client(url).chat.completions.create(model="m", messages="x")  # type: ignore[arg-type]
    assert (meter.ledger.calls, meter.ledger.failures) == (0, 1)


def test_a_real_server_is_metered_by_its_usage(monkeypatch):
    from passbound.models.endpoint.upstream import Upstream

    with endpoint(bytes_per_token=1) as (behind, behind_url):
        monkeypatch.setenv("OPENAI_API_KEY", KEY + "real")
        with endpoint(forward=Upstream(behind_url)) as (app, url):
            it = client(url, "front")
            reply = it.chat.completions.create(model="m", messages=MESSAGES)
            chunks = list(it.chat.completions.create(model="m", messages=MESSAGES, stream=True))
            with pytest.raises(openai.BadRequestError):
                it.chat.completions.create(model="m", messages="x")  # type: ignore[arg-type]
        assert reply.choices[0].message.content == "How many?"
        assert all(chunk.choices for chunk in chunks)
        assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "How many?"
        front, real = app.runs["front"], behind.runs["real"]
        assert front.ledger.as_dict() == real.ledger.as_dict()
        assert (front.ledger.calls, front.failures) == (2, 1)


def test_an_upstream_that_is_not_there_is_an_error_of_the_api():
    from passbound.models.endpoint.upstream import Upstream

    with endpoint(forward=Upstream("http://127.0.0.1:9")) as (app, url):
        with pytest.raises(openai.APIStatusError, match="cannot be reached"):
            client(url, max_retries=0).chat.completions.create(model="m", messages=MESSAGES)
        assert (app.runs["r"].ledger.calls, app.runs["r"].failures) == (0, 1)


# --- what goes wrong ---------------------------------------------------------------------------

bodies = st.one_of(
    st.binary(max_size=50),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "model",
                        "messages",
                        "n",
                        "max_tokens",
                        "input",
                        "prompt",
                        "tools",
                        "content",
                        "tool_choice",
                        "response_format",
                        "role",
                        "stream",
                        "system",
                        "dimensions",
                    ]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    ).map(lambda value: json.dumps(value).encode()),
)
paths = st.sampled_from(
    ["chat/completions", "completions", "responses", "messages", "embeddings", "nowhere"]
)


@given(path=paths, body=bodies)
@settings(deadline=None, max_examples=300)
def test_whatever_is_sent_the_answer_is_the_api_s(echo, path, body):
    _, url = echo
    reply = CLIENT.post(f"{url}/{path}", content=body)
    assert reply.status_code in (200, 400, 404)
    if reply.status_code != 200:
        error = reply.json()["error"]
        assert error["message"] and error["type"].endswith("_error")


CLIENT = httpx.Client(timeout=10)


def test_bodies_have_a_limit():
    with endpoint(largest_body=1000) as (app, url):
        reply = httpx.post(f"{url}/chat/completions", content=b"x" * 2000)
        assert reply.status_code == 413
        assert app.runs["default"].ledger.calls == 0


def test_bodies_that_come_too_slowly_are_given_up():
    with endpoint(slowest_body=0.2) as (app, url):
        host, port = url.removeprefix("http://").removesuffix("/v1").split(":")

        async def trickle() -> bytes:
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n")
            writer.write(b"\r\n{")
            status = await reader.readline()
            writer.close()
            return status

        assert b" 408 " in asyncio.run(trickle())
        client(url, "after").chat.completions.create(model="m", messages=MESSAGES)
        assert app.runs["after"].ledger.calls == 1


@given(calls=st.integers(0, 6), asked=st.integers(0, 9))
@settings(deadline=None, max_examples=15)
def test_what_is_beyond_a_budget_is_refused_and_not_tried_again(calls, asked):
    with endpoint(budget={"calls": calls}) as (app, url):
        outcomes = []
        for _ in range(asked):
            try:
                client(url, "b").chat.completions.create(model="m", messages=MESSAGES)
                outcomes.append("answered")
            except openai.PermissionDeniedError as error:
                assert f"the budget of {calls} calls is used up" in str(error)
                outcomes.append("refused")
        answered = min(calls, asked)
        assert outcomes == ["answered"] * answered + ["refused"] * (asked - answered)
        run = app.runs["b"]
        assert (run.ledger.calls, run.requests, run.refused) == (answered, asked, asked - answered)


def test_a_budget_holds_for_calls_that_run_at_once():
    with endpoint(budget={"calls": 5}, hold=Hold(0.02)) as (app, url):

        async def all_at_once() -> list[Any]:
            async with openai.AsyncOpenAI(base_url=url, api_key=KEY + "many") as many:
                ask = many.chat.completions.create
                jobs = [ask(model="m", messages=MESSAGES) for _ in range(20)]
                return await asyncio.gather(*jobs, return_exceptions=True)

        done = asyncio.run(all_at_once())
        assert sum(not isinstance(each, Exception) for each in done) == 5
        assert app.runs["many"].ledger.calls == 5


def test_a_budget_of_tokens_is_looked_at_when_a_call_has_ended():
    with (
        endpoint(budget={"output_tokens": 3}, bytes_per_token=1) as (_, url),
        pytest.raises(openai.PermissionDeniedError, match="3 output_tokens"),
    ):
        client(url, "long").chat.completions.create(model="m", messages=MESSAGES)


def test_a_request_that_fails_takes_nothing_from_the_budget():
    with endpoint(budget={"calls": 1}) as (app, url):
        for _ in range(3):
            reply = httpx.post(f"{url}/chat/completions", json={"messages": 7})
            assert reply.status_code == 400
        whole = {"model": "m", "messages": MESSAGES}
        assert httpx.post(f"{url}/chat/completions", json=whole).status_code == 200
        assert httpx.post(f"{url}/chat/completions", json=whole).status_code == 403
        assert app.runs["default"].failures == 3


def test_clients_that_vanish_harm_nobody(echo):
    app, url = echo
    host, port = url.removeprefix("http://").removesuffix("/v1").split(":")

    async def vanish():
        for _ in range(20):
            _, writer = await asyncio.open_connection(host, int(port))
            writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n")
            writer.write(b"\r\n{")
            await writer.drain()
            writer.close()

    before = app.runs["default"].ledger.calls
    asyncio.run(vanish())
    client(url, "after").chat.completions.create(model="m", messages=MESSAGES)
    assert app.runs["after"].ledger.calls == 1
    assert app.runs["default"].ledger.calls == before


# --- policies and schemas ----------------------------------------------------------------------


def test_policies(tmp_path):
    assert policy("constant:no")(("x",)) == "no"
    assert policy("compare")(("Which?\nA: ant\nB: bee",)) == "A"
    assert policy("compare")(("Which?\nA: bee", "B: ant")) == "B"
    script = tmp_path / "script"
    script.write_text("# replies\n^sum => 3\nx+ => many\n")
    scripted = policy(f"script:{script}")
    assert [scripted((text,)) for text in ("sum", "axx", "nothing")] == ["3", "many", ""]


@pytest.mark.parametrize("text", ["shout", "script:/nowhere/at/all", ""])
def test_bad_policies_are_errors(text):
    with pytest.raises(BadPolicy):
        policy(text)


@pytest.mark.parametrize("line", ["( => x", "no arrow"])
def test_bad_scripts_say_where(tmp_path, line):
    script = tmp_path / "script"
    script.write_text(f"a => b\n{line}\n")
    with pytest.raises(BadPolicy, match="script:2"):
        policy(f"script:{script}")


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (True, None),
        ({"enum": ["a", "b"]}, "a"),
        ({"const": 7}, 7),
        ({"type": "integer", "minimum": 3}, 3),
        ({"type": "integer", "exclusiveMinimum": 3}, 4),
        ({"type": "integer", "maximum": -3}, -3),
        ({"type": "array", "minItems": 2, "items": {"type": "boolean"}}, [False, False]),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, None),
        ({"type": ["string", "null"], "minLength": 2}, "xx"),
        ({"$ref": "#/$defs/t", "$defs": {"t": {"type": "number"}}}, 0),
        ({"allOf": [{"type": "object"}, {"properties": {"a": {"type": "null"}}}]}, {"a": None}),
    ],
)
def test_values_conform(schema, value):
    assert conforming(schema) == value


def test_schemas_that_contain_themselves_end():
    tree = {"type": "object", "properties": {"left": {"$ref": "#"}}, "required": ["left"]}
    assert json.dumps(conforming(tree)).count("left") < 40
