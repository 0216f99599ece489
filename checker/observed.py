"""What runs were seen to cost: counted against proved, size by size.

`assert_counts` tells every listener; the pytest plugin is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from attrs import frozen

from passbound.checker.running import Outcome, name_of
from passbound.models.twin import Kind, Twin


@frozen
class Observed:
    """All runs of one size: the bound there, and the count that came nearest to it."""

    arguments: tuple[int, ...]
    bound: int
    counted: int
    runs: int

    @property
    def share(self) -> float:
        """Which share of the bound was reached; 1 where the bound is 0 and so is the count."""
        return self.counted / self.bound if self.bound else 1.0


@frozen
class Observations:
    """What was seen of one program and one relation."""

    name: str
    relation: str
    unit: str
    kind: Kind
    parameters: tuple[str, ...]
    sizes: tuple[Observed, ...]

    @property
    def runs(self) -> int:
        """How many runs there were."""
        return sum(size.runs for size in self.sizes)

    @property
    def attained(self) -> int:
        """At how many sizes the relation was met exactly."""
        return sum(size.counted == size.bound for size in self.sizes)

    def as_dict(self) -> dict[str, Any]:
        """As plain data, for JSON."""
        return {
            "name": self.name,
            "relation": self.relation,
            "unit": self.unit,
            "kind": self.kind,
            "parameters": list(self.parameters),
            "runs": self.runs,
            "sizes": [
                {
                    "at": dict(zip(self.parameters, size.arguments, strict=True)),
                    "bound": size.bound,
                    "counted": size.counted,
                    "runs": size.runs,
                    "share": round(size.share, 6),
                }
                for size in self.sizes
            ],
        }


LISTENERS: list[Callable[[Observations], None]] = []
"""Called with what each `assert_counts` saw."""


def observations(twin: Twin, outcomes: Iterable[Outcome]) -> Observations:
    """The runs, grouped by size."""
    sizes: dict[tuple[int, ...], list[Outcome]] = {}
    for outcome in outcomes:
        sizes.setdefault(outcome.arguments, []).append(outcome)
    nearest = min if twin.kind == "at least" else max
    seen = tuple(
        Observed(at, runs[0].bound, nearest(run.counted for run in runs), len(runs))
        for at, runs in sorted(sizes.items())
    )
    return Observations(
        name_of(twin),
        f"{twin.relation.__module__}.{twin.relation.__name__}",
        twin.unit,
        twin.kind,
        twin.relation.parameters,
        seen,
    )


def tell(seen: Observations) -> None:
    """Tell the listeners."""
    for listener in LISTENERS:
        listener(seen)
