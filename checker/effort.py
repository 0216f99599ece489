"""Effort, counted in steps so that the same claim gets the same verdict on every machine.

One count for a claim: a case that is looked at costs `CASE`, the replacement of a value by a bound
`VALUE`, an entry of a linear program's matrix 1.  Re-checking is not search and starts a count of
its own.
"""

from __future__ import annotations

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

    def spend(self, steps: int) -> bool:
        """Takes steps off; whether there was enough left."""
        self.left -= steps
        return self.left >= 0


EFFORT = Effort()
