"""Stub LLMs without a network: scripted replies, and a stub for counting alone.

An oracle may say anything: what is proved of a decomposition holds for every reply.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from .llm import BYTES, LLMError, Tokenizer, Tokens

Reply: TypeAlias = str | Tokens
Replies: TypeAlias = Callable[[str], Reply] | Iterable[Reply] | str


class OutOfReplies(LLMError):
    """A script of replies has ended: give more of them, or a function."""


class OracleError(LLMError):
    """A function of replies raised or returned no reply; the cause is attached."""


class Oracle:
    """An LLM whose replies come from a function of the prompt, a script, or one text.

    As a model does, it ends a text with the end token and stops at `max_new_tokens`; a reply
    given as tokens is cut, and otherwise used as it is.  `replies` are those given so far.
    """

    def __init__(self, replies: Replies, *, tokenizer: Tokenizer = BYTES) -> None:
        self.tokenizer = tokenizer
        self.replies: list[tuple[str, Reply]] = []
        self._lock = threading.Lock()
        self._reply = _function(replies)

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The next reply, in tokens.  Raises `OracleError`, `OutOfReplies`."""
        prompt = self.tokenizer.decode(prompt_tokens)
        with self._lock:
            try:
                reply = self._reply(prompt)
            except LLMError:
                raise
            except Exception as error:
                raise OracleError(
                    f"the oracle raised {type(error).__name__}: {error} on the prompt "
                    f"{_short(prompt)}: an oracle has a reply to every prompt"
                ) from error
            self.replies.append((prompt, reply))
        if isinstance(reply, str):
            end = self.tokenizer.end_token
            tokens = [*self.tokenizer.encode(reply), *(() if end is None else (end,))]
        elif isinstance(reply, Sequence) and all(isinstance(token, int) for token in reply):
            tokens = list(reply)
        else:
            raise OracleError(f"the oracle replied {reply!r}: a reply is a text or tokens")
        return tokens[:max_new_tokens]

    def verify(self, prompt_tokens: Tokens, draft_tokens: Tokens) -> Tokens:
        """What of a draft is as the next reply has it, and one token more of the reply."""
        own = self.generate(prompt_tokens, len(draft_tokens) + 1)
        agreed = 0
        while agreed < len(own) - 1 and own[agreed] == draft_tokens[agreed]:
            agreed += 1
        return own[: agreed + 1]

    def __repr__(self) -> str:
        return f"<Oracle, {len(self.replies)} replies given>"


class Counting:
    """An LLM that computes nothing: every reply is the same `length` tokens, 0 by default."""

    def __init__(self, length: int = 0) -> None:
        if length < 0:
            raise LLMError(f"a reply of {length} tokens is no reply")
        self._tokens: Tokens = (0,) * length
        self._length = length

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """`length` tokens, or as many as are allowed."""
        return self._tokens if self._length <= max_new_tokens else self._tokens[:max_new_tokens]


def _function(replies: Replies) -> Callable[[str], Reply]:
    if isinstance(replies, str):
        return lambda _: replies
    if callable(replies):
        if inspect.iscoroutinefunction(replies):
            raise OracleError("an oracle's function is an ordinary one, not `async def`")
        return replies
    return _scripted(iter(replies))


def _scripted(script: Iterator[Reply]) -> Callable[[str], Reply]:
    def reply(prompt: str) -> Reply:
        for text in script:
            return text
        raise OutOfReplies(
            f"the script of replies has ended before the prompt {_short(prompt)}: "
            "give more replies, or a function"
        )

    return reply


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
