"""The torch stub: its ledger is what its module was seen to do."""

from __future__ import annotations

from functools import cache

import pytest
from extras import need
from hypothesis import given, settings
from hypothesis import strategies as st

from passbound.models import LLMError, Meter
from passbound.models.ledger import ADDITIVE

torch = need("torch")

from passbound.models.transformer import Size, TorchLLM  # noqa: E402

SMALL = Size(width=16, layers=2, heads=2, vocabulary=40, context=64)
ENDS = frozenset(range(0, 40, 9))
prompts = st.lists(st.integers(0, 39), min_size=1, max_size=9)
quick = settings(deadline=None, max_examples=100)


@cache
def llm(seed: int = 0, device: str | None = None) -> TorchLLM:
    return TorchLLM(SMALL, seed=seed, device=device, end_tokens=ENDS)


class Watch:
    """Counts rows and attended tokens in the module's own forward calls."""

    def __init__(self, model: TorchLLM) -> None:
        self.passes = self.attended = 0
        self._hook = model.module.register_forward_pre_hook(self._see)

    def _see(self, module, args):
        tokens, positions = args[:2]
        self.passes += tokens.shape[0]
        self.attended += int((positions[:, -1] + 1).sum())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._hook.remove()


@given(st.lists(st.tuples(prompts, st.integers(0, 12)), min_size=1, max_size=5))
@quick
def test_passes_and_context_are_what_the_module_s_forward_calls_saw(rows):
    meter = Meter(llm())
    with Watch(llm()) as seen:
        meter.generate_batch([prompt for prompt, _ in rows], [limit for _, limit in rows])
    assert meter.ledger.passes == seen.passes
    assert meter.ledger.context_tokens == seen.attended


@given(st.lists(st.tuples(prompts, st.integers(0, 12)), min_size=1, max_size=5))
@quick
def test_a_batch_replays_single_calls(rows):
    together, alone = Meter(llm()), Meter(llm())
    replies = together.generate_batch([p for p, _ in rows], [limit for _, limit in rows])
    assert list(replies) == [alone.generate(prompt, limit) for prompt, limit in rows]
    assert all(together.ledger[unit] == alone.ledger[unit] for unit in ADDITIVE)


@given(prompts, st.integers(1, 12))
@quick
def test_the_cache_changes_nothing(prompt, limit):
    """Decoding with the cache gives what passes over everything, without one, give."""
    tokens = list(prompt)
    for _ in range(limit):
        (token,) = llm().generate(tokens, 1)
        tokens.append(token)
        if token in ENDS:
            break
    assert llm().generate(prompt, limit) == tokens[len(prompt) :]


@given(prompts, st.lists(st.integers(0, 39), max_size=5), st.integers(0, 5))
@quick
def test_verify_accepts_what_decoding_would_have_said(prompt, wrong, right):
    said = list(TorchLLM.generate(LLM_WITHOUT_END(), prompt, 12))
    draft = [*said[:right], *wrong]
    meter = Meter(LLM_WITHOUT_END())
    with Watch(LLM_WITHOUT_END()) as seen:
        accepted = list(meter.verify(prompt, draft))
    assert accepted == said[: len(accepted)]
    agreed = next((i for i, t in enumerate(draft) if t != said[i]), len(draft))
    assert len(accepted) == agreed + 1
    assert (meter.ledger.passes, meter.ledger.context_tokens) == (seen.passes, seen.attended)


@cache
def LLM_WITHOUT_END() -> TorchLLM:
    return TorchLLM(SMALL, end_tokens=())


def test_the_seed_is_the_model():
    prompt = list(range(1, 9))
    replies = [TorchLLM(SMALL, seed=seed, end_tokens=()).generate(prompt, 12) for seed in (1, 1, 2)]
    assert replies[0] == replies[1] != replies[2]


def test_making_a_model_leaves_torch_s_own_seed_alone():
    torch.manual_seed(5)
    first = torch.rand(1)
    torch.manual_seed(5)
    TorchLLM(SMALL)
    assert torch.equal(torch.rand(1), first)


@pytest.mark.parametrize(
    ("prompt", "limit", "why"),
    [([], 3, "empty"), ([1], -1, "negative"), ([1] * 60, 5, "context"), ([40], 1, "vocabulary")],
)
def test_prompts_that_do_not_fit_are_errors(prompt, limit, why):
    with pytest.raises(LLMError, match=why):
        llm().generate(prompt, limit)


def test_a_width_is_a_multiple_of_the_heads():
    with pytest.raises(LLMError, match="heads"):
        Size(width=10, heads=4)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device here")
def test_cuda_counts_as_the_cpu_does():
    ledgers = []
    for device in ("cpu", "cuda"):
        meter = Meter(llm(device=device))
        meter.generate_batch([[1, 2, 3], [4], [5, 6]], 12)
        ledgers.append(meter.ledger)
    assert ledgers[0] == ledgers[1]
