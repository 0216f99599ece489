"""`passbound verify --scheduler`: the files of a run are read and decided on a Dask cluster.

A job is a file, or a share of a long one, and is given back whole; within it claims have their time
and a process of their own, as they do here.  The workers read the files by their paths: they need
the same file system, or one that looks the same.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import as_completed

from attrs import evolve, frozen

from passbound.checker import pool
from passbound.checker.executors import executor
from passbound.checker.report import Problem
from passbound.checker.version import VERSION
from passbound.checker.worker import Answer, Message, Opened, Task


@frozen
class OtherVersion(Exception):
    """A worker of the cluster has another version of passbound."""

    here: str
    there: str

    def __str__(self) -> str:
        return f"a worker of the cluster has passbound {self.there}, and this is {self.here}"


def run(tasks: list[Task], scheduler: str, timeout: float) -> Iterator[pool.Event]:
    """Work on the tasks on a cluster; what happens, task by task.

    Closing the iterator cancels what has not begun.
    """
    with executor(scheduler) as cluster:
        futures = {
            cluster.submit(
                decided, evolve(task, path=os.path.abspath(task.path)), timeout, VERSION
            ): task
            for task in tasks
        }
        try:
            for future in as_completed(futures):
                task = futures[future]
                for message in future.result():
                    yield task, _here(message, task.path)
        finally:
            for future in futures:
                future.cancel()


def decided(task: Task, timeout: float, version: str) -> list[Message | pool.Lost]:
    """All that happens to a task; this is what a worker of the cluster does."""
    if version != VERSION:
        raise OtherVersion(version, VERSION)
    events = pool.run([task], 1, timeout)
    return [event[1] for event in events if not isinstance(event, pool.Waiting)]


def _here(message: Message | pool.Lost, path: str) -> Message | pool.Lost:
    """A message with the path as it was given here."""
    if isinstance(message, Opened):
        problems = tuple(_renamed(problem, path) for problem in message.problems)
        return evolve(message, problems=problems)
    if isinstance(message, Answer) and isinstance(message.result, Problem):
        return evolve(message, result=_renamed(message.result, path))
    return message


def _renamed(problem: Problem, path: str) -> Problem:
    return evolve(problem, file=path) if problem.file == os.path.abspath(path) else problem
