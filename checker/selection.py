"""Choosing claims by their names: `-k "merge_sort and not order"`, as in pytest.

A word selects the claims whose name contains it, in either case; `and`, `or`, `not` and
parentheses combine words.
"""

from __future__ import annotations

import re

from attrs import frozen

_TOKEN = re.compile(r"\s*(?:([()])|([^\s()]+))")


class BadSelection(ValueError):
    """The expression after `-k` cannot be read; says what is wrong."""


@frozen
class Selection:
    """A parsed expression: a word, or an operator over others; `is` asks for a function's name."""

    operator: str
    word: str = ""
    args: tuple[Selection, ...] = ()

    def __call__(self, name: str) -> bool:
        """Whether a claim's name is selected."""
        match self.operator:
            case "word":
                return self.word in name.lower()
            case "is":
                return self.word == name.rpartition(".")[2]
            case "not":
                return not self.args[0](name)
            case "and":
                return all(arg(name) for arg in self.args)
            case _:
                return any(arg(name) for arg in self.args)


def parse(text: str) -> Selection:
    """The selection that an expression stands for.  Raises BadSelection."""
    tokens: list[str] = []
    position = 0
    while match := _TOKEN.match(text, position):
        tokens.append(match.group(1) or match.group(2))
        position = match.end()
    if not tokens:
        raise BadSelection("an empty expression selects nothing: name a part of a claim's name")
    if len(tokens) > 1000:
        raise BadSelection("the expression has more than 1,000 words")
    reader = _Reader(tokens)
    try:
        found = reader.either()
    except RecursionError:
        raise BadSelection("the expression is nested too deeply") from None
    if reader.tokens:
        raise BadSelection(f"`and` or `or` is missing before {reader.tokens[0]!r}")
    return found


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens

    def either(self) -> Selection:
        args = [self.both()]
        while self._skip("or"):
            args.append(self.both())
        return args[0] if len(args) == 1 else Selection("or", args=tuple(args))

    def both(self) -> Selection:
        args = [self.one()]
        while self._skip("and"):
            args.append(self.one())
        return args[0] if len(args) == 1 else Selection("and", args=tuple(args))

    def one(self) -> Selection:
        if self._skip("not"):
            return Selection("not", args=(self.one(),))
        if self._skip("("):
            inner = self.either()
            if not self._skip(")"):
                raise BadSelection("a closing parenthesis is missing")
            return inner
        if not self.tokens:
            raise BadSelection("a word is missing at the end")
        word = self.tokens.pop(0)
        if word in ("and", "or", ")"):
            raise BadSelection(f"a word is missing before {word!r}")
        return Selection("word", word.lower())

    def _skip(self, token: str) -> bool:
        if self.tokens and self.tokens[0] == token:
            self.tokens.pop(0)
            return True
        return False
