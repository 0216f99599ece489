"""Spans and callbacks: the same counts, in and out."""

from __future__ import annotations

import os

import pytest
from extras import need
from hypothesis import given
from hypothesis import strategies as st

from passbound.models import Counter, Counting, Meter
from passbound.models.telemetry import INPUT, OUTPUT, SpanCounter, TracedLLM, litellm_callback


@given(calls=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6))
def test_spans_out_and_in_say_what_the_meter_says(calls):
    sdk = need("opentelemetry.sdk.trace")
    meter, again = Meter(Counting(4)), Counter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(SpanCounter(again))
    traced = TracedLLM(meter)
    traced._tracer = provider.get_tracer("test")
    for prompt, limit in calls:
        traced.generate([0] * prompt, limit)
    with provider.get_tracer("other").start_as_current_span("no model call"):
        pass
    assert again.ledger == meter.ledger


def test_spans_that_name_an_operation_count_without_tokens():
    sdk = need("opentelemetry.sdk.trace")
    meter = Counter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(SpanCounter(meter))
    tracer = provider.get_tracer("other")
    with tracer.start_as_current_span("chat m", attributes={"gen_ai.operation.name": "chat"}):
        pass
    with (
        pytest.raises(ZeroDivisionError),
        tracer.start_as_current_span("chat m", attributes={INPUT: 3, OUTPUT: 1}),
    ):
        raise ZeroDivisionError
    assert (meter.ledger.calls, meter.ledger.passes, meter.ledger.failures) == (1, 1, 1)


def test_litellm_reports_its_calls():
    os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
    litellm = need("litellm")
    meter = Counter()
    callback = litellm_callback(meter)
    messages = [{"role": "user", "content": "x"}]
    reply = litellm.completion("gpt-4o", messages=messages, mock_response="one two three")
    callback.log_success_event({}, reply, None, None)
    callback.log_failure_event({}, None, None, None)
    ledger = meter.ledger
    assert (ledger.calls, ledger.failures) == (1, 1)
    assert (ledger.prompt_tokens, ledger.output_tokens) == (
        reply.usage.prompt_tokens,
        reply.usage.completion_tokens,
    )
