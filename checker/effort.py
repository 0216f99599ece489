"""Effort, counted in steps so that the same claim gets the same verdict on every machine.

One count for a claim: a case that is looked at costs `CASE`, the replacement of a value by a bound
`VALUE`, an entry of a linear program's matrix 1.  What is found out once and shared by many claims,
and re-checking, have counts of their own: no verdict may depend on which claim asked first.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

CASE = 25
VALUE = 10
STEPS_AT_MOST = 120_000


class Effort:
    """What a claim may still cost."""

    def __init__(self) -> None:
        self.left = STEPS_AT_MOST

    def renew(self) -> None:
        """Start over."""
        self.left = STEPS_AT_MOST

    @contextmanager
    def apart(self) -> Iterator[None]:
        """A count of its own for what is done inside; the outer one goes on after it."""
        before = self.left
        self.renew()
        try:
            yield
        finally:
            self.left = before

    def spend(self, steps: int) -> bool:
        """Takes steps off; whether there was enough left."""
        self.left -= steps
        return self.left >= 0


EFFORT = Effort()
