"""Worker processes that can be stopped: each claim has its time, and a dead worker harms no other.

Where this process has one thread workers are forked, which takes a few milliseconds and shares
what was imported; elsewhere they are started as programs.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import TypeAlias

from attrs import evolve, frozen

from passbound.checker.worker import Answer, Message, Opened, Task, receive, send, serve

START_SECONDS = 10.0
"""What a worker may take, beside a claim's time, until it has read its file."""

HEARTBEAT = 0.25

_PROGRAM = "from passbound.checker.worker import serve; serve({}, {})"


@frozen
class Lost:
    """A worker was stopped or ended while it worked on claim `index`, or (None) on none of them."""

    index: int | None
    reason: str
    seconds: float


@frozen
class Waiting:
    """Nothing happened for a while."""


Event: TypeAlias = tuple[Task, Message | Lost] | Waiting


class _Worker:
    """A process and the task that it has."""

    def __init__(self, others: list[_Worker]) -> None:
        task_read, self.write = os.pipe()
        self.read, answer_write = os.pipe()
        self.process: subprocess.Popen[bytes] | None = None
        self.task: Task | None = None
        self.opened: Opened | None = None
        self.next = 0
        self.deadline = float("inf")
        self.since = 0.0
        if _may_fork():
            self.pid = self._fork(task_read, answer_write, others)
        else:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _PROGRAM.format(task_read, answer_write)],
                pass_fds=(task_read, answer_write),
                stdin=subprocess.DEVNULL,
            )
            self.pid = self.process.pid
        os.close(task_read)
        os.close(answer_write)

    def _fork(self, task_read: int, answer_write: int, others: list[_Worker]) -> int:
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid:
            return pid
        status = 1
        try:
            for other in (*others, self):
                os.close(other.read)
                os.close(other.write)
            serve(task_read, answer_write)
            status = 0
        except BaseException:
            if os.environ.get("PASSBOUND_TRACEBACK"):
                sys.excepthook(*sys.exc_info())
        finally:
            os._exit(status)

    def give(self, task: Task, timeout: float) -> None:
        """Set the worker to a task."""
        self.task, self.opened, self.next = task, None, task.start
        self.since = time.monotonic()
        self.deadline = self.since + timeout + START_SECONDS
        with contextlib.suppress(BrokenPipeError):
            send(self.write, task)

    def heard(self, message: Message, timeout: float) -> None:
        """Note what the worker does next."""
        self.since = time.monotonic()
        self.deadline = self.since + timeout
        if isinstance(message, Opened):
            self.opened = message
        elif isinstance(message, Answer):
            assert self.task is not None
            self.next = message.index + self.task.stride
        else:
            self.task, self.deadline = None, float("inf")

    def stop(self) -> int:
        """End the process; the signal that ended it, 0 where none did."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        for fd in (self.read, self.write):
            with contextlib.suppress(OSError):
                os.close(fd)
        if self.process is not None:
            return max(0, -self.process.wait())
        with contextlib.suppress(ChildProcessError):
            _, status = os.waitpid(self.pid, 0)
            return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        return 0


def _may_fork() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


def run(tasks: list[Task], jobs: int, timeout: float) -> Iterator[Event]:
    """Work on the tasks in `jobs` processes; what happens, as it happens.

    Closing the iterator stops the workers.
    """
    if _may_fork():
        # Imported once, for all workers.
        import passbound.checker.decide
        import passbound.models.reader  # noqa: F401
    waiting = list(reversed(tasks))
    workers: list[_Worker] = []
    with selectors.DefaultSelector() as selector:
        try:
            while True:
                while waiting and (worker := _idle(workers, jobs)) is not None:
                    if worker not in workers:
                        workers.append(worker)
                        selector.register(worker.read, selectors.EVENT_READ, worker)
                    worker.give(waiting.pop(), timeout)
                busy = [worker for worker in workers if worker.task is not None]
                if not busy:
                    return
                patience = min(worker.deadline for worker in busy) - time.monotonic()
                ready = selector.select(min(max(0.0, patience), HEARTBEAT))
                if not ready:
                    yield Waiting()
                for key, _ in ready:
                    worker = key.data
                    message = receive(worker.read)
                    if message is None:
                        yield _lose(worker, workers, selector, waiting, None)
                        continue
                    assert worker.task is not None
                    task = worker.task
                    worker.heard(message, timeout)
                    yield task, message
                now = time.monotonic()
                for worker in [w for w in workers if w.deadline <= now and w.task is not None]:
                    if not selector.select(0) or worker.read not in _ready(selector):
                        yield _lose(worker, workers, selector, waiting, timeout)
        finally:
            for worker in workers:
                worker.stop()


def _ready(selector: selectors.BaseSelector) -> set[int]:
    return {key.fd for key, _ in selector.select(0)}


def _idle(workers: list[_Worker], jobs: int) -> _Worker | None:
    """A worker without a task, a new one where there may be more, else None."""
    for worker in workers:
        if worker.task is None:
            return worker
    return _Worker(workers) if len(workers) < jobs else None


def _lose(
    worker: _Worker,
    workers: list[_Worker],
    selector: selectors.BaseSelector,
    waiting: list[Task],
    timeout: float | None,
) -> Event:
    """Stop a worker that is late or dead; the rest of its task waits for another one."""
    selector.unregister(worker.read)
    workers.remove(worker)
    killed_by = worker.stop()
    task = worker.task
    assert task is not None
    if timeout is not None:
        allowed = timeout if worker.opened is not None else timeout + START_SECONDS
        reason = f"stopped after {allowed:g} s"
    elif killed_by:
        reason = f"the process that worked on it was ended by signal {killed_by}"
    else:
        reason = "the process that worked on it ended"
    opened = worker.opened
    index = None if opened is None or worker.next >= opened.count else worker.next
    if index is not None:
        waiting.append(evolve(task, start=index + task.stride))
    return task, Lost(index, reason, time.monotonic() - worker.since)
