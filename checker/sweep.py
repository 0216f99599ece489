"""Sweeps: the programs of some modules, run in their worst cases over many sizes, on all cores.

    sweep(["passbound.models.catalogue.merge_sort"])

Each module has `TWINS`; what comes back is what was counted beside what the relation says, size by
size.  The jobs are independent: they run on the processors of this machine or on a Dask cluster.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future

from passbound.checker.executors import executor
from passbound.checker.observed import Observations, observations
from passbound.checker.running import BadTwin, Outcome, attain
from passbound.models.twin import Twin

Points = Sequence[tuple[int, ...]]


def sweep(
    modules: Iterable[str],
    points: Mapping[str, Points] | None = None,
    *,
    scheduler: str | None = None,
    jobs: int | None = None,
) -> list[Observations]:
    """Run each twin that has a worst case at its points, or at those given for its relation's name.

    Raises `CountMismatch` for a worst case that does not attain its relation, and what
    `executors.executor` raises.
    """
    wanted = points or {}
    found: list[tuple[Twin, list[Future[Outcome]]]] = []
    with executor(scheduler, jobs) as pool:
        for module in modules:
            for index, twin in enumerate(twins(module)):
                if twin.worst is not None:
                    at = wanted.get(twin.relation.__name__, twin.points)
                    runs = [pool.submit(measure, module, index, point) for point in at]
                    found.append((twin, runs))
        return [observations(twin, (run.result() for run in runs)) for twin, runs in found]


def twins(module: str) -> tuple[Twin, ...]:
    """The twins of a module.  Raises `BadTwin` where it has none."""
    listed = getattr(importlib.import_module(module), "TWINS", None)
    if not isinstance(listed, tuple):
        raise BadTwin(f"{module} has no TWINS, a tuple of Twin(program, relation, ...)")
    return listed


def measure(module: str, index: int, point: tuple[int, ...]) -> Outcome:
    """One run; this is what a worker does."""
    return attain(twins(module)[index], *point)
