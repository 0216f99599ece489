"""What the catalogue's programs share: asking for a choice, reading replies, working side by side.

A reply is whatever a model says: each of these functions makes sense of every text.  The prompts
end in data and begin with an instruction of fixed length, so that their tokens can be counted.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TypeVar

from .ledger import Ledger
from .llm import Asker

T = TypeVar("T")

PAIR = "Which of the two texts is better? Reply with A or B.\nA: {}\nB: {}\n"
"""Asks for the better one of two texts."""

PAIR_TOKENS = len(PAIR.format("", ""))
"""What the question itself takes, in bytes."""

LONG = "and so on " * 100
"""A reply that goes on until it is cut."""


async def side_by_side(jobs: Iterable[Awaitable[T]]) -> list[T]:
    """The results of jobs that do not wait for each other."""
    import asyncio

    return list(await asyncio.gather(*jobs))


async def prefers(llm: Asker, first: str, second: str) -> bool:
    """Whether the model finds the first text better; unclear replies mean the second."""
    reply = await llm.ask(PAIR.format(first, second), 8)
    return reply.strip().upper().startswith("A")


def yes(reply: str) -> bool:
    """Whether a reply begins with yes."""
    return reply.strip().lower().startswith("yes")


def number(reply: str, below: int) -> int:
    """The first number of a reply, where it is one of 0, ..., below - 1; else 0."""
    found = re.search(r"\d{1,9}", reply)
    value = int(found.group()) if found else 0
    return value if value < below else 0


def ranking(reply: str, count: int) -> list[int]:
    """The order of 0, ..., count - 1 that a reply gives; what it leaves out comes last."""
    named = [int(digits) for digits in re.findall(r"\d{1,9}", reply)]
    known = [value for value in dict.fromkeys(named) if value < count]
    return known + [value for value in range(count) if value not in known]


def fit(text: str, size: int) -> str:
    """A text of exactly so many characters, all ASCII: cut, or filled up with blanks."""
    return text.encode("ascii", "replace")[:size].decode("ascii").ljust(size)


def groups(items: Sequence[T], size: int) -> list[Sequence[T]]:
    """The items in groups of a size, the last one perhaps smaller."""
    return [items[start : start + size] for start in range(0, len(items), size)]


def most_frequent(answers: Sequence[str]) -> str:
    """The most frequent answer, the earliest of them; "" of none."""
    return max(dict.fromkeys(answers), key=answers.count, default="")


# --- worst cases -------------------------------------------------------------------------------


def ranked(count: int) -> list[str]:
    """Texts of four characters, the best one first, as `judge` finds."""
    return [f"{place:04d}" for place in range(count)]


def judge(prompt: str) -> str:
    """A consistent reply to `PAIR`: the text that comes first in the alphabet is the better one."""
    _, _, texts = prompt.partition("\nA: ")
    first, _, second = texts.partition("\nB: ")
    return "A" if first < second.rstrip("\n") else "B"


def per_call(tokens: int) -> Callable[[Ledger], int]:
    """What an instruction of so many tokens takes in all prompts together."""
    return lambda ledger: tokens * ledger.calls


def per_pass(tokens: int) -> Callable[[Ledger], int]:
    """What the passes attend to of an instruction of so many tokens in each prompt."""
    return lambda ledger: tokens * ledger.passes
