"""The pipeline: from paths to verdicts.

Files are read and their claims decided in worker processes; the verdicts come in the order of
the files and of the claims in them, and are the same whatever the number of workers.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from typing import TypeAlias

from attrs import Factory, define, field, frozen

from passbound.checker import pool
from passbound.checker.files import ModelFile, find
from passbound.checker.report import Item, Problem, Report, Verdict, verdict_of
from passbound.checker.selection import Selection, parse
from passbound.checker.verdicts import Decision
from passbound.checker.worker import Answer, Done, Message, Opened, Task
from passbound.models.terms import Span

TIMEOUT = 10.0
"""Seconds that a claim may take; effort is counted in steps, so this is only an outer guard."""

CLUSTER_JOBS = 64
"""Over how many workers a cluster's jobs are spread where nobody says otherwise."""

DECORATORS_A_TASK = 8
"""A file with more relations and claims than this may be shared between workers."""

_START = Span(1, 1, 1, 1)


@frozen
class FileRead:
    """A file was read: its claims, which come next."""

    file: str
    names: tuple[str, ...]


Event: TypeAlias = FileRead | Item | pool.Waiting


def verify(
    *paths: str | os.PathLike[str],
    select: str | None = None,
    timeout: float = TIMEOUT,
    jobs: int | None = None,
    cache: bool = True,
    scheduler: str | None = None,
    certificates: str | os.PathLike[str] | None = None,
) -> Report:
    """Decide the claims of model files and of the model files in folders.

    `select` chooses claims by name, as `-k` does; `timeout` is in seconds a claim; `jobs` is the
    number of worker processes, by default that of the processors; `scheduler` is the address of
    a Dask cluster that shall do the work.  A claim whose certificate lies in the folder
    `certificates`, or in passbound's own library, is not proved anew where the re-checker accepts
    that; with `cache` off everything is.  Errors of the files are in the report.  Raises
    `BadSelection` where `select` cannot be read, `Interrupted` on Ctrl-C.
    """
    selection = None if select is None else parse(select)
    files = tuple(os.fspath(path) for path in paths)
    folder = None if certificates is None else os.fspath(certificates)
    run = start(files, selection, timeout, jobs, cache, scheduler, folder)
    try:
        for _ in run:
            pass
    except KeyboardInterrupt:
        raise Interrupted(run.report()) from None
    return run.report()


class Interrupted(KeyboardInterrupt):
    """Ctrl-C was pressed; `report` holds what was decided until then."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


def start(
    paths: tuple[str, ...],
    selection: Selection | None = None,
    timeout: float = TIMEOUT,
    jobs: int | None = None,
    cache: bool = True,
    scheduler: str | None = None,
    certificates: str | None = None,
) -> Run:
    """A run that begins when it is iterated over, see `verify`."""
    folder: str | None = None
    ready: tuple[str, ...] = ()
    if cache:
        from passbound.checker.cache import default_folder

        folder, ready = default_folder(), certificate_folders(certificates)
    usual = processors() if scheduler is None else CLUSTER_JOBS
    return Run(paths, selection, timeout, jobs or usual, folder, scheduler, ready)


def certificate_folders(given: str | None) -> tuple[str, ...]:
    """Where certificates may lie ready: in a given folder, and in passbound's own library."""
    folders = (given, library_folder())
    return tuple(folder for folder in folders if folder is not None)


def library_folder() -> str | None:
    """Where the certificates of passbound's own library lie."""
    found = find_spec("passbound.proofs")
    if found is None or found.origin is None:
        return None
    return os.path.join(os.path.dirname(found.origin), "certificates")


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@define
class _File:
    """What is known of one file so far; `told` counts its items that were told."""

    file: ModelFile
    tasks: int
    opened: Opened | None = None
    items: dict[int, Item | None] = Factory(dict)
    announced: bool = False
    told: int = 0

    def events(self) -> Iterator[Event]:
        """What can be told now, in order."""
        if self.opened is not None and not self.announced:
            self.announced = True
            yield FileRead(self.file.path, tuple(s.claim for s in self.opened.subjects))
            yield from self.opened.problems
        while self.told in self.items:
            item = self.items[self.told]
            self.told += 1
            if item is not None:
                yield item

    def waiting(self) -> Iterator[Event]:
        """What is known and was not told."""
        yield from self.events()
        for index, item in sorted(self.items.items()):
            if index >= self.told and item is not None:
                yield item


@define
class Run:
    """One run over some paths: iterate over it for what happens, in the order of the files."""

    paths: tuple[str, ...]
    selection: Selection | None
    timeout: float
    jobs: int
    cache: str | None
    scheduler: str | None = None
    certificates: tuple[str, ...] = ()
    total: int = field(default=0, init=False)
    decided: int = field(default=0, init=False)
    files: int = field(default=0, init=False)
    _began: float = field(factory=time.perf_counter, init=False)
    _files: list[_File] = field(factory=list, init=False)
    _told: list[Item] = field(factory=list, init=False)

    def __iter__(self) -> Iterator[Event]:
        found, problems = find(self.paths)
        self.files = len(found)
        yield from self._tell(iter(problems))
        if not found:
            return
        tasks = self._tasks(found)
        current = 0
        for event in self._events(tasks):
            if isinstance(event, pool.Waiting):
                yield event
                continue
            task, message = event
            self._note(self._files[task.number], message)
            while current < len(self._files):
                yield from self._tell(self._files[current].events())
                if self._files[current].tasks:
                    break
                current += 1

    def _events(self, tasks: list[Task]) -> Iterator[pool.Event]:
        if self.scheduler is None:
            return pool.run(tasks, self.jobs, self.timeout)
        from passbound.checker import cluster

        return cluster.run(tasks, self.scheduler, self.timeout)

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return time.perf_counter() - self._began

    def rest(self) -> Iterator[Event]:
        """After an interruption: what is known and was not told yet."""
        for file in self._files:
            yield from self._tell(file.waiting())

    def report(self) -> Report:
        """Everything that is known."""
        for _ in self.rest():
            pass
        return Report.of(self._told, self.seconds)

    def _tell(self, events: Iterator[Event]) -> Iterator[Event]:
        for event in events:
            if isinstance(event, Verdict | Problem):
                self._told.append(event)
            yield event

    def _tasks(self, found: tuple[ModelFile, ...]) -> list[Task]:
        """A task a file; a long file is shared where there are fewer files than workers."""
        tasks: list[Task] = []
        for number, file in enumerate(found):
            wanted = -(-file.decorators // DECORATORS_A_TASK)
            shares = max(1, min(wanted, self.jobs // len(found)))
            self._files.append(_File(file, shares))
            for share in range(shares):
                tasks.append(
                    Task(
                        number,
                        file.path,
                        file.prefix,
                        self.selection,
                        self.cache,
                        self.certificates,
                        share,
                        shares,
                    )
                )
        return tasks

    def _note(self, file: _File, event: Message | pool.Lost) -> None:
        match event:
            case Opened():
                if file.opened is None:
                    file.opened = event
                    self.total += len(event.subjects)
            case Answer(index, result, seconds):
                self._answered(file, index, result, seconds)
            case pool.Lost(None, reason, _):
                problem = Problem(file.file.path, _START, f"reading the file failed: {reason}")
                file.tasks -= 1
                file.opened = file.opened or Opened((problem,), (), 0)
            case pool.Lost(index, reason, seconds):
                self._answered(file, index or 0, Decision("unknown", reason=reason), seconds)
            case Done():
                file.tasks -= 1

    def _answered(
        self, file: _File, index: int, result: Decision | Problem | None, seconds: float
    ) -> None:
        assert file.opened is not None
        if index >= len(file.opened.subjects):
            file.items[index] = result if isinstance(result, Problem) else None
            return
        self.decided += 1
        subject = file.opened.subjects[index]
        if isinstance(result, Decision):
            file.items[index] = verdict_of(
                result,
                claim=subject.claim,
                file=file.file.path,
                line=subject.line,
                expect=subject.expect,
                seconds=seconds,
                statement=subject.statement,
            )
        else:
            file.items[index] = result


def certificates(report: Report) -> Mapping[str, str]:
    """The certificates of a report as texts, by their claims' names."""
    from passbound.checker.certificate import dumps

    return {
        verdict.claim: dumps(verdict.certificate)
        for verdict in report.verdicts
        if verdict.certificate is not None
    }
