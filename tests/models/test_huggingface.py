"""The adapter for `transformers`, on a tiny model with random weights."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace

import pytest
from extras import need
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.models import LLMError, Meter
from passbound.models.ledger import ADDITIVE

torch = need("torch")
transformers = need("transformers")

from passbound.models.huggingface import HuggingFaceLLM  # noqa: E402

prompts = st.lists(st.integers(1, 39), min_size=1, max_size=6)


@cache
def llm() -> HuggingFaceLLM:
    torch.manual_seed(0)
    config = transformers.GPT2Config(
        vocab_size=40, n_positions=64, n_embd=16, n_layer=1, n_head=2, eos_token_id=list(range(9))
    )
    tokenizer = SimpleNamespace(
        eos_token_id=0,
        encode=lambda text, add_special_tokens: [1 + ord(c) % 39 for c in text],
        decode=lambda tokens, skip_special_tokens: "".join(chr(96 + t) for t in tokens if t),
    )
    return HuggingFaceLLM(transformers.GPT2LMHeadModel(config), tokenizer)


@given(prompts, st.integers(0, 8))
@settings(deadline=None, max_examples=50)
def test_a_call_s_passes_are_the_model_s_forward_calls(prompt, limit):
    seen = []
    hook = llm().model.register_forward_pre_hook(lambda *_: seen.append(1))
    meter = Meter(llm())
    meter.generate(prompt, limit)
    hook.remove()
    assert meter.ledger.passes == len(seen)


@given(st.lists(st.tuples(prompts, st.integers(0, 6)), min_size=1, max_size=4))
@settings(deadline=None, max_examples=50)
def test_a_batch_replays_single_calls(rows):
    together, alone = Meter(llm()), Meter(llm())
    replies = together.generate_batch([p for p, _ in rows], [limit for _, limit in rows])
    assert list(replies) == [list(alone.generate(prompt, limit)) for prompt, limit in rows]
    assert all(together.ledger[unit] == alone.ledger[unit] for unit in ADDITIVE)


def test_texts_go_through_the_model_s_tokenizer():
    meter = Meter(llm())
    reply = meter.ask("hello", 5)
    assert meter.ledger.prompt_tokens == 5
    assert len(reply) <= 5


def test_an_empty_prompt_is_an_error():
    with pytest.raises(LLMError, match="empty"):
        llm().generate([], 3)
