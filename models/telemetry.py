"""Spans of OpenTelemetry, in and out, by its conventions for generative AI (`gen_ai.usage.*`).

- Out: `TracedLLM(llm)` makes a span of each call, for whatever tracer is configured.
- In: `SpanCounter(meter)` is a span processor that enters each span of a model call into a
  ledger; `tracer_provider.add_span_processor(SpanCounter(meter))`.

`litellm_callback(meter)` does the latter for LiteLLM, which has callbacks of its own.
"""

from __future__ import annotations

from typing import Any

from .llm import LLM, MissingExtra, Tokenizer, Tokens
from .meter import Counter

INPUT = "gen_ai.usage.input_tokens"
OUTPUT = "gen_ai.usage.output_tokens"
OPERATION = "gen_ai.operation.name"
MODEL = "gen_ai.request.model"
_OPERATIONS = ("chat", "text_completion", "generate_content")


class TracedLLM:
    """An LLM whose calls are spans; without a configured tracer they cost next to nothing."""

    def __init__(self, llm: LLM, *, model: str = "", tokenizer: Tokenizer | None = None) -> None:
        try:
            from opentelemetry import trace
        except ImportError as error:
            raise MissingExtra("spans need OpenTelemetry: pip install opentelemetry-api") from error
        self.llm = llm
        self.model = model or type(llm).__name__
        found = tokenizer or getattr(llm, "tokenizer", None)
        if found is not None:
            self.tokenizer = found
        self._tracer = trace.get_tracer("passbound")

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The LLM's reply, in a span."""
        with self._tracer.start_as_current_span(f"text_completion {self.model}") as span:
            span.set_attribute(OPERATION, "text_completion")
            span.set_attribute(MODEL, self.model)
            reply = self.llm.generate(prompt_tokens, max_new_tokens)
            span.set_attribute(INPUT, len(prompt_tokens))
            span.set_attribute(OUTPUT, len(reply))
        return reply


class SpanCounter:
    """A span processor that counts model calls.

    A span counts when it says how many tokens were used, or names an operation of a model.  Its
    chain is that of the task in which it ends.
    """

    def __init__(self, meter: Counter) -> None:
        self.meter = meter

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        """Nothing yet."""

    def _on_ending(self, span: Any) -> None:
        """Nothing yet."""

    def on_end(self, span: Any) -> None:
        """Enter a span that has ended."""
        attributes = span.attributes or {}
        if INPUT not in attributes and attributes.get(OPERATION) not in _OPERATIONS:
            return
        call = self.meter.begin()
        if not span.status.is_ok and span.status.status_code.name == "ERROR":
            call.fail()
            return
        call.prompt_tokens = int(attributes.get(INPUT, 0))
        call.output_tokens = int(attributes.get(OUTPUT, 0))
        call.end()

    def shutdown(self) -> None:
        """Nothing is kept."""

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """Nothing is kept."""
        del timeout_millis
        return True


def litellm_callback(meter: Counter) -> Any:
    """A callback for `litellm.callbacks` that enters each call into a ledger.

    LiteLLM reports from threads of its own: calls and tokens are exact, rounds and depth are not.
    """
    try:
        from litellm.integrations.custom_logger import CustomLogger
    except ImportError as error:
        raise MissingExtra("litellm_callback() needs LiteLLM: pip install litellm") from error

    class MeterLogger(CustomLogger):  # type: ignore[misc, unused-ignore]
        """Enters what LiteLLM reports."""

        def log_success_event(self, kwargs: Any, response_obj: Any, start: Any, end: Any) -> None:
            """A call has succeeded."""
            del kwargs, start, end
            usage = getattr(response_obj, "usage", None)
            call = meter.begin()
            call.prompt_tokens = getattr(usage, "prompt_tokens", None) or 0
            call.output_tokens = getattr(usage, "completion_tokens", None) or 0
            call.end()

        def log_failure_event(self, kwargs: Any, response_obj: Any, start: Any, end: Any) -> None:
            """A call has failed."""
            del kwargs, response_obj, start, end
            meter.begin().fail()

        async def async_log_success_event(self, *event: Any) -> None:
            """A call has succeeded."""
            self.log_success_event(*event)

        async def async_log_failure_event(self, *event: Any) -> None:
            """A call has failed."""
            self.log_failure_event(*event)

    return MeterLogger()
