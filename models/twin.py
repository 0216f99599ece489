"""Programs and relations, side by side: what a run of a program is held against.

A `Twin` says that the counts of a program obey a relation.  It is a statement about code, which
tests can refute and never prove; the relation's own bounds are proved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeAlias

from attrs import frozen

from .language import RelationFunction
from .ledger import Ledger
from .oracle import Replies

Kind: TypeAlias = Literal["exact", "at most", "at least"]
"""Whether every run meets the relation, stays below it, or stays above it."""


@frozen
class Case:
    """A run that attains a relation: the program's arguments, and the replies that it gets."""

    inputs: tuple[Any, ...]
    replies: Replies


@frozen
class Twin:
    """A program `program(llm, *inputs)` and a relation that its counts obey.

    `size` maps the program's inputs to the relation's arguments.  `worst` maps the relation's
    arguments to a case in which the relation is attained (for a lower bound: the best case); it
    is needed where not every run attains it.  `points` are sizes at which to look at that case.
    `free` is what a run spends and the relation does not charge, such as the tokens of an
    instruction.
    """

    program: Callable[..., Any]
    relation: RelationFunction
    size: Callable[..., int | Sequence[int]]
    kind: Kind = "exact"
    worst: Callable[..., Case] | None = None
    points: tuple[tuple[int, ...], ...] = ()
    free: Callable[[Ledger], int] | None = None

    @property
    def unit(self) -> str:
        """The unit of the relation, which a meter has to count."""
        return self.relation.term.unit

    def charged(self, ledger: Ledger) -> int:
        """What the relation charges of a ledger."""
        return ledger[self.unit] - (self.free(ledger) if self.free is not None else 0)

    def arguments(self, *inputs: Any) -> tuple[int, ...]:
        """The relation's arguments for some inputs of the program."""
        size = self.size(*inputs)
        return (size,) if isinstance(size, int) else tuple(size)
