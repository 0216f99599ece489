"""Logical clocks: which metered calls had to wait for which, without looking at a watch.

Each task and each work item of a thread pool has a scope of its own, forked from the scope that
started it.  A scope knows, for every meter, how long the longest chain of calls is that led to
this point: in calls (rounds) and in forward passes (depth).  Scopes fork when tasks are made and
join when they have ended, so that calls issued together count in parallel.

A task joins the one that made it when it is done; a work item or a thread joins whoever asks for
its result, waits for the pool to shut down or joins the thread.

Python's context variables flow into tasks but not back, and not into thread pools.  `install`
therefore wraps the methods that start and await work (of event loops, executors,
futures and threads), once in a process, at the
first meter.  What passes through queues and callbacks, and what other processes do, is not seen:
a worker that takes jobs from a queue counts as one chain.
"""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable
from contextvars import Context, ContextVar, copy_context
from functools import wraps
from threading import get_ident
from typing import Any, TypeAlias

Time: TypeAlias = tuple[int, int]
"""Rounds and depth: calls and passes on the longest chain so far."""


class Mark:
    """Where one scope stands on one meter's clock, and the label that holds there."""

    __slots__ = ("depth", "label", "rounds")

    def __init__(self, rounds: int = 0, depth: int = 0, label: str = "") -> None:
        self.rounds = rounds
        self.depth = depth
        self.label = label

    def advance(self, rounds: int, depth: int) -> None:
        """Note a chain that ends here; the longest one stays."""
        if rounds > self.rounds:
            self.rounds = rounds
        if depth > self.depth:
            self.depth = depth


class Scope:
    """One thread of control.  Only its own thread moves it; what has ended arrives by `_LOCK`."""

    __slots__ = ("_arrived", "_ended", "_parent", "_shared", "marks", "thread")

    def __init__(
        self, parent: Scope | None = None, marks: dict[int, Mark] | None = None, *, shared: bool
    ) -> None:
        self.marks = marks or {}
        self.thread: int | None = None
        self._parent = parent
        self._arrived: dict[int, Time] = {}
        self._ended = False
        self._shared = shared

    def mark(self, meter: int) -> Mark:
        """The mark of a meter, after all that has ended by now."""
        if self._arrived:
            self.join()
        mark = self.marks.get(meter)
        if mark is None:
            mark = self.marks[meter] = Mark()
        return mark

    def join(self) -> None:
        """Wait for what has ended: the clock moves on to the latest of it."""
        with _LOCK:
            arrived, self._arrived = self._arrived, {}
        for meter, (rounds, depth) in arrived.items():
            mark = self.marks.get(meter)
            if mark is None:
                mark = self.marks[meter] = Mark()
            mark.advance(rounds, depth)
        if self._shared:
            self.tell()

    def fork(self) -> Scope:
        """A scope for something that is started here and now."""
        if self._arrived:
            self.join()
        marks = {
            meter: Mark(mark.rounds, mark.depth, mark.label)
            for meter, mark in list(self.marks.items())
        }
        return Scope(self._living(), marks, shared=False)

    def end(self) -> None:
        """The task is over."""
        self.join()
        self._ended = True
        if self._parent is not None:
            self._parent = self._parent._living()

    def tell(self) -> None:
        """Let the parent know how far this scope has come."""
        if self._parent is not None:
            self._parent._living().receive(self)

    def receive(self, other: Scope) -> None:
        """Another scope was waited for, wherever it stood."""
        with _LOCK:
            for meter, mark in list(other.marks.items()):
                rounds, depth = self._arrived.get(meter, (0, 0))
                self._arrived[meter] = max(rounds, mark.rounds), max(depth, mark.depth)

    def moved(self) -> None:
        """A call has ended in this scope.  One that nobody will end tells of it at once."""
        if self._shared:
            self.tell()

    def forget(self, alive: set[int]) -> None:
        """Drop the marks of meters that are gone."""
        self.marks = {meter: mark for meter, mark in self.marks.items() if meter in alive}

    def _living(self) -> Scope:
        scope = self
        while scope._ended and scope._parent is not None:
            scope = scope._parent
        return scope


_LOCK = threading.Lock()
_SCOPE: ContextVar[Scope | None] = ContextVar("passbound_scope", default=None)
_SERIALS = itertools.count(1)


def serial() -> int:
    """A number for a new meter."""
    return next(_SERIALS)


def current() -> Scope:
    """The scope of the running task or thread."""
    scope = _SCOPE.get()
    if scope is not None and scope.thread == get_ident():
        return scope
    return _settle(scope)


def _settle(scope: Scope | None) -> Scope:
    """The scope at its first use in a thread; a foreign thread's one is forked on the spot."""
    if scope is None or scope.thread is not None:
        parent = scope
        scope = Scope(shared=True) if parent is None else parent.fork()
        scope._shared = True
        _SCOPE.set(scope)
    scope.thread = get_ident()
    return scope


def afresh(function: Callable[[], Any]) -> Any:
    """Call a function in a scope of its own, which waits for nothing and which nothing awaits."""
    context = copy_context()
    context.run(_SCOPE.set, None)
    return context.run(function)


# --- how scopes follow tasks and threads -------------------------------------------------------


def install() -> None:
    """Make tasks, pools and threads fork the clock; what was done once is not done again."""
    import asyncio
    from concurrent.futures import Future, ThreadPoolExecutor

    loops: list[Any] = [asyncio.BaseEventLoop]
    if "uvloop" in sys.modules:
        loops.append(sys.modules["uvloop"].Loop)
    with _LOCK:
        for loop in loops:
            _wrap(loop, "create_task", _creating)
            _wrap(loop, "run_in_executor", _running_in_executor)
        _wrap(ThreadPoolExecutor, "submit", _submitting)
        _wrap(ThreadPoolExecutor, "shutdown", _shutting_down)
        _wrap(Future, "result", _awaiting)
        _wrap(Future, "exception", _awaiting)
        _wrap(threading.Thread, "start", _starting)
        _wrap(threading.Thread, "join", _joining)


_WRAPPED: set[tuple[Any, str]] = set()
_SCOPE_OF = "_passbound_scope"


def _wrap(owner: Any, name: str, wrapper: Callable[[Any], Any]) -> None:
    if (owner, name) in _WRAPPED:
        return
    _WRAPPED.add((owner, name))
    original = getattr(owner, name)
    setattr(owner, name, wraps(original)(wrapper(original)))


def _creating(original: Any) -> Any:
    def create_task(loop: Any, coro: Any, *, context: Context | None = None, **named: Any) -> Any:
        scope = current().fork()
        context = copy_context() if context is None else context
        context.run(_SCOPE.set, scope)
        task = original(loop, coro, context=context, **named)
        if task.done():
            _done(scope)
        else:
            task.add_done_callback(lambda _: _done(scope))
        return task

    return create_task


def _done(scope: Scope) -> None:
    scope.end()
    scope.tell()


def _running_in_executor(original: Any) -> Any:
    def run_in_executor(loop: Any, executor: Any, function: Any, *args: Any) -> Any:
        scope = current().fork()
        future = original(loop, executor, _carried, scope, function, args, {})
        future.add_done_callback(lambda _: scope.tell())
        return future

    return run_in_executor


def _submitting(original: Any) -> Any:
    def submit(pool: Any, function: Any, /, *args: Any, **named: Any) -> Any:
        scope = current().fork()
        everything = pool.__dict__.setdefault(_SCOPE_OF, Scope(shared=False))

        def work() -> Any:
            try:
                return _carried(scope, function, args, named)
            finally:
                everything.receive(scope)

        future = original(pool, work)
        setattr(future, _SCOPE_OF, scope)
        return future

    return submit


def _shutting_down(original: Any) -> Any:
    def shutdown(pool: Any, wait: bool = True, **named: Any) -> None:
        original(pool, wait, **named)
        everything: Scope | None = pool.__dict__.get(_SCOPE_OF)
        if wait and everything is not None:
            everything.join()
            current().receive(everything)

    return shutdown


def _awaiting(original: Any) -> Any:
    def result(future: Any, timeout: float | None = None) -> Any:
        try:
            return original(future, timeout)
        finally:
            scope: Scope | None = future.__dict__.get(_SCOPE_OF)
            if scope is not None and future.done():
                current().receive(scope)

    return result


def _starting(original: Any) -> Any:
    def start(thread: threading.Thread) -> None:
        if thread.ident is not None:  # started already: an error, which the original raises
            original(thread)
            return
        scope, run = current().fork(), thread.run

        def carried() -> None:
            del thread.run
            _carried(scope, run, (), {})

        thread.run = carried  # type: ignore[method-assign]
        setattr(thread, _SCOPE_OF, scope)
        original(thread)

    return start


def _joining(original: Any) -> Any:
    def join(thread: threading.Thread, timeout: float | None = None) -> None:
        original(thread, timeout)
        scope: Scope | None = thread.__dict__.get(_SCOPE_OF)
        if scope is not None and not thread.is_alive():
            current().receive(scope)

    return join


def _carried(scope: Scope, function: Any, args: Any, named: Any) -> Any:
    """Run a function in a scope, in whatever thread this is."""
    # asyncio.to_thread hands over a context, which holds the scope of the task that asks.
    context = getattr(getattr(function, "func", None), "__self__", None)
    if isinstance(context, Context):
        context.run(_SCOPE.set, scope)
    token = _SCOPE.set(scope)
    try:
        return function(*args, **named)
    finally:
        _SCOPE.reset(token)
        scope.end()
