"""The LLM primitive: what a call is, for every backend that can be metered.

A model is `generate(prompt_tokens, max_new_tokens) -> new_tokens`.  Nothing is assumed about the
reply but its length: a bound that holds for these protocols holds for every model.  This module
says what the forms are; how calls are counted is said in `ledger`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias, runtime_checkable

Tokens: TypeAlias = Sequence[int]


class LLMError(ValueError):
    """A backend or an agent broke the protocol of the primitive; the message says how."""


class ReplyTooLong(LLMError):
    """A backend returned more than `max_new_tokens` tokens; stop decoding there."""


class MissingExtra(ImportError):
    """A backend needs a package that is not installed; the message says which command adds it."""


@runtime_checkable
class LLM(Protocol):
    """A language model, called synchronously."""

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The new tokens, at most `max_new_tokens` >= 0; an end token, if any, is one of them."""
        ...


@runtime_checkable
class AsyncLLM(Protocol):
    """A language model, called asynchronously."""

    async def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The new tokens, as `LLM.generate` says."""
        ...


@runtime_checkable
class BatchLLM(LLM, Protocol):
    """A language model that decodes several prompts side by side."""

    def generate_batch(
        self, prompts: Sequence[Tokens], max_new_tokens: int | Sequence[int]
    ) -> Sequence[Tokens]:
        """The new tokens of each prompt; one limit for all, or one for each."""
        ...


def limits_of(prompts: Sequence[Tokens], limit: int | Sequence[int]) -> list[int]:
    """The limit of each prompt of a batch, in tokens.

    Raises `LLMError` where there is not one for each.
    """
    if isinstance(limit, int):
        return [limit] * len(prompts)
    if len(limit) != len(prompts):
        raise LLMError(f"{len(limit)} limits were given for a batch of {len(prompts)}")
    return list(limit)


@runtime_checkable
class Verifier(Protocol):
    """A language model that checks a draft in one forward pass (speculative decoding)."""

    def verify(self, prompt_tokens: Tokens, draft_tokens: Tokens) -> Tokens:
        """The accepted prefix of the draft and one token of the model's own."""
        ...


class Asker(Protocol):
    """What an agent that works on texts needs: prompts in, replies out."""

    async def ask(self, prompt: str, max_new_tokens: int = 256) -> str:
        """The reply to a prompt, cut at `max_new_tokens` tokens."""
        ...


class Verifying(Protocol):
    """What an agent that decodes by drafts needs."""

    async def verify(self, prompt_tokens: Tokens, draft_tokens: Tokens) -> Tokens:
        """The accepted prefix of the draft and one token of the model's own."""
        ...


class Tokenizer(Protocol):
    """Texts to tokens and back."""

    @property
    def end_token(self) -> int | None:
        """The token that ends a reply, None where there is none."""
        ...

    def encode(self, text: str) -> list[int]:
        """The tokens of a text, without an end token."""
        ...

    def decode(self, tokens: Tokens) -> str:
        """The text of some tokens; the end token and whatever is no text is left out."""
        ...


class ByteTokenizer:
    """A token a UTF-8 byte, and 256 for the end: exact, invertible, and without a vocabulary."""

    end_token = 256
    vocabulary = 257

    def encode(self, text: str) -> list[int]:
        """The bytes of a text; lone surrogates become question marks."""
        return list(text.encode("utf-8", "replace"))

    def decode(self, tokens: Tokens) -> str:
        """The text of the bytes among the tokens; broken sequences become U+FFFD."""
        return bytes([t for t in tokens if 0 <= t < 256]).decode("utf-8", "replace")


BYTES = ByteTokenizer()
