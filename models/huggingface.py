"""Models of Hugging Face `transformers` as LLMs that can be metered.

    HuggingFaceLLM(AutoModelForCausalLM.from_pretrained(...), tokenizer)

Decoding is greedy and by the library's own `generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .llm import LLMError, MissingExtra, Tokenizer, Tokens, limits_of

try:
    import torch
    import transformers  # noqa: F401
except ImportError as error:
    raise MissingExtra(
        "this adapter needs torch and transformers: pip install 'passbound[gpu]' transformers"
    ) from error


class HuggingFaceTokenizer:
    """A tokenizer of `transformers`, as the meter uses one."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    @property
    def end_token(self) -> int | None:
        """The end token, if the tokenizer has one."""
        token: int | None = self._tokenizer.eos_token_id
        return token

    def encode(self, text: str) -> list[int]:
        """The tokens of a text, without special tokens."""
        return list(self._tokenizer.encode(text, add_special_tokens=False))

    def decode(self, tokens: Tokens) -> str:
        """The text of some tokens, without special tokens."""
        return str(self._tokenizer.decode(list(tokens), skip_special_tokens=True))


class HuggingFaceLLM:
    """A causal model of `transformers`; `tokenizer` is needed for texts only."""

    def __init__(self, model: Any, tokenizer: Any = None) -> None:
        self.model = model.eval()
        if tokenizer is not None:
            self.tokenizer: Tokenizer = HuggingFaceTokenizer(tokenizer)
        ends = model.generation_config.eos_token_id
        self.end_tokens = frozenset([ends] if isinstance(ends, int) else ends or ())

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The reply to one prompt.  Raises `LLMError` for an empty one."""
        return self.generate_batch([prompt_tokens], max_new_tokens)[0]

    @torch.inference_mode()
    def generate_batch(
        self, prompts: Sequence[Tokens], max_new_tokens: int | Sequence[int]
    ) -> list[list[int]]:
        """The replies to prompts that are decoded side by side."""
        if not prompts:
            return []
        if not all(map(len, prompts)):
            raise LLMError("a prompt is empty: a decoder starts from at least one token")
        limits = limits_of(prompts, max_new_tokens)
        longest = max(map(len, prompts))
        pads = [longest - len(prompt) for prompt in prompts]
        rows = [[0] * pad + list(prompt) for pad, prompt in zip(pads, prompts, strict=True)]
        tokens = torch.tensor(rows, device=self.model.device)
        mask = torch.tensor(
            [[0] * pad + [1] * (longest - pad) for pad in pads], device=self.model.device
        )
        if max(limits) == 0:
            self.model(input_ids=tokens, attention_mask=mask)
            return [[] for _ in prompts]
        out = self.model.generate(
            input_ids=tokens,
            attention_mask=mask,
            max_new_tokens=max(limits),
            do_sample=False,
            num_beams=1,
            pad_token_id=0,
        )
        new: list[list[int]] = out[:, longest:].tolist()
        return [self._ended(row)[:limit] for row, limit in zip(new, limits, strict=True)]

    def _ended(self, tokens: list[int]) -> list[int]:
        for place, token in enumerate(tokens):
            if token in self.end_tokens:
                return tokens[: place + 1]
        return tokens
