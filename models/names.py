"""What a name or a place inside of a function means to the reader."""

from __future__ import annotations

from enum import Enum, IntEnum


class Sort(IntEnum):
    """What kind of number an expression has."""

    INTEGER = 0
    RATIONAL = 1
    REAL = 2


class Place(Enum):
    """Where an expression stands, which decides what it may hold."""

    RELATION = "a relation"
    CLAIM = "a claim"
    GROWTH = "the G of an asymptotic claim"


class Names:
    """What the names inside one function mean; made by the reader."""

    def __init__(self) -> None:
        self.local: dict[str, Sort] = {}
        self.later: set[str] = set()

    def constant(self, name: str) -> int | str:
        """The value of a module-level constant, else why the name has none."""
        raise NotImplementedError

    def function(self, name: str) -> str:
        """The language's function that a called name stands for, else ""."""
        raise NotImplementedError

    def relation(self, name: str) -> tuple[str, tuple[str, ...]] | str:
        """The key and the parameters of a called relation, else why there is none."""
        raise NotImplementedError
