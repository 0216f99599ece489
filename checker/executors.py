"""Where many small jobs run: on the processors of this machine, or on a Dask cluster.

Both are executors in the sense of `concurrent.futures`.  A Dask cluster gives the jobs of a worker
that has died to another one, so that nothing is lost.  Its workers need the same passbound.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any

from passbound.models.llm import MissingExtra

CONNECT_SECONDS = 10


class NoScheduler(OSError):
    """No scheduler answers at the address."""


@contextmanager
def executor(scheduler: str | None = None, jobs: int | None = None) -> Iterator[Executor]:
    """An executor: of `jobs` processes here, or of a Dask cluster by its scheduler's address.

    Raises `MissingExtra` where Dask is not installed, `NoScheduler` where nobody answers.
    """
    if scheduler is None:
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as local:
            yield local
        return
    try:
        import distributed
    except ImportError as error:
        raise MissingExtra("--scheduler needs Dask: pip install 'passbound[dask]'") from error
    connect: Any = distributed.Client
    try:
        client = connect(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise NoScheduler(f"no Dask scheduler answers at {scheduler}: {error}") from None
    with client:
        cluster: Executor = client.get_executor(pure=False)
        yield cluster
