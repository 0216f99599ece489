"""What happens in a worker process: one file is read and its claims are decided, one by one.

Every step is told to the parent at once, so that nothing is lost when the worker has to be
stopped.  The parent talks to `serve` over two file descriptors.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import struct
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from attrs import evolve, frozen

from passbound.checker.report import Problem, Statement
from passbound.checker.selection import Selection
from passbound.checker.verdicts import ClaimProblem, Decision
from passbound.models.terms import Call, Claim, Comparison, Module, Relation, Span, Var
from passbound.models.terms import Verdict as VerdictName

MEMORY_LIMIT = 4 << 30
"""Bytes of address space that a worker may use."""

YOUNG_OBJECTS = 100_000
"""How many new objects a worker makes before it looks for cycles among them."""

_LENGTH = struct.Struct("!Q")
_START = Span(1, 1, 1, 1)


@frozen
class Task:
    """A file, or every `stride`-th claim of it, from claim `start` on.

    `certificates` are folders where certificates may lie ready.
    """

    number: int
    path: str
    prefix: str
    selection: Selection | None
    cache: str | None
    certificates: tuple[str, ...] = ()
    start: int = 0
    stride: int = 1


@frozen
class Subject:
    """A claim of a file, before it is decided."""

    claim: str
    line: int
    expect: VerdictName
    statement: Statement


@frozen
class Opened:
    """A file was read: its errors, and the claims that are selected.

    `count` is the number of all that is to be decided, relations that no claim uses included.
    """

    problems: tuple[Problem, ...]
    subjects: tuple[Subject, ...]
    count: int


@frozen
class Answer:
    """What became of a claim; a number beyond the claims is a relation that no claim uses."""

    index: int
    result: Decision | Problem | None
    seconds: float


@frozen
class Done:
    """The task is finished."""


Message: TypeAlias = Opened | Answer | Done


# --- a task ------------------------------------------------------------------------------------


def work(task: Task) -> Iterator[Message]:
    """Read the file and decide its claims."""
    from passbound.models.reader import read_file

    module = read_file(task.path)
    named = {claim.name: _renamed(claim.name, task.prefix) for claim in module.claims}
    claims = [
        claim
        for claim in module.claims
        if task.selection is None or task.selection(named[claim.name])
    ]
    whole = task.selection is None
    jobs = [*claims, *(relation_claims(module) if whole else ())]
    yield Opened(
        tuple(
            Problem(e.file, e.span, e.message, _error_name(e.claim, task))
            for e in module.errors
            if task.selection is None
            or e.claim is None
            or task.selection(_renamed(e.claim, task.prefix))
        ),
        tuple(Subject(named[c.name], _line(c.span), c.expect, statement(c)) for c in claims),
        len(jobs),
    )
    decide = decider(module, task)
    for index in range(task.start, len(jobs), task.stride):
        claim = jobs[index]
        shown = named.get(claim.name, claim.name)
        started = time.perf_counter()
        result: Decision | Problem | None = _answer(decide, claim, shown, task.path)
        if index >= len(claims) and isinstance(result, Decision):
            result = None
        yield Answer(index, result, time.perf_counter() - started)
    yield Done()


def _renamed(name: str, prefix: str) -> str:
    """A claim's name with the prefix of its file in this run."""
    return f"{prefix}.{name.rpartition('.')[2]}" if "." in name else name


def _error_name(name: str | None, task: Task) -> str | None:
    return None if name is None else _renamed(name, task.prefix)


def _line(span: Span | None) -> int:
    return span.line if span is not None else 1


def statement(claim: Claim) -> Statement:
    """A claim's statement as text."""
    from passbound.models.printer import cond_source, expr_source, part_source

    return Statement(
        claim.params,
        tuple(map(cond_source, claim.asserts)),
        tuple((name, expr_source(value)) for name, value in claim.lets),
        tuple(map(part_source, claim.parts)),
        tuple(part.span for part in claim.parts),
    )


Decide: TypeAlias = Callable[[Claim, str], Decision]
"""Decides a claim that is shown under a name."""


def decider(module: Module, task: Task) -> Decide:
    """What decides the claims of one file: by certificates that lie ready, the cache, or anew."""
    from passbound.checker.carried import carried
    from passbound.checker.decide import Decider

    direct = Decider(module.relations, module.claims)

    def anew(claim: Claim) -> Decision:
        if task.cache is None:
            return direct.decide(claim)
        from passbound.checker.cache import Cache

        return Cache(task.cache).decision(module.relations, claim, direct.decide, module.claims)

    return lambda claim, name: carried(direct, claim, name, task.certificates) or anew(claim)


def relation_claims(module: Module) -> list[Claim]:
    """For each relation of the file that no claim reaches: it has a value at every point."""
    from passbound.models.traverse import calls

    reached: set[str] = set()
    pending = [call.relation for claim in module.claims for call in calls(claim)]
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            pending.extend(call.relation for call in calls(module.relations[name]))
    own = [r for r in module.relations.values() if r.file == module.file]
    return [_has_value(relation) for relation in own if relation.name not in reached]


def _has_value(relation: Relation) -> Claim:
    here = Call(relation.name, tuple(map(Var, relation.params)), span=relation.span)
    always = Comparison("==", here, here, span=relation.span)
    return Claim(
        relation.name,
        relation.params,
        relation.domain,
        (),
        (always,),
        file=relation.file,
        span=relation.span,
    )


def _answer(decide: Decide, claim: Claim, shown: str, path: str) -> Decision | Problem:
    """Decide a claim; whatever goes wrong is an honest answer too."""
    try:
        return decide(claim, shown)
    except ClaimProblem as problem:
        span = problem.span or claim.span or _START
        return Problem(problem.file or claim.file or path, span, problem.message, shown)
    except MemoryError:
        return Decision(
            "unknown", reason=f"more than {MEMORY_LIMIT >> 30} GiB of memory are needed"
        )
    except Exception as error:
        if os.environ.get("PASSBOUND_TRACEBACK"):
            raise
        kind = type(error).__name__
        return Decision(
            "unknown",
            reason=f"passbound has a fault here ({kind}: {error}); please report it",
        )


# --- the process -------------------------------------------------------------------------------


def serve(read: int, write: int) -> None:
    """Work on tasks until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    # Terms and polynomials make no cycles: collecting them often costs time and finds nothing.
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS)
    while True:
        task = receive(read)
        if task is None:
            return
        try:
            for message in work(task):
                _write(write, _packed(message))
        except OSError:
            return


def _packed(message: Message) -> bytes:
    """The message, or one that says why it cannot be sent."""
    try:
        return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    except (RecursionError, MemoryError):
        if not isinstance(message, Answer):
            raise
        reason = "the verdict is too large to be handed over"
        return _packed(evolve(message, result=Decision("unknown", reason=reason)))


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def send(write: int, message: Any) -> None:
    """Write one message."""
    _write(write, pickle.dumps(message, pickle.HIGHEST_PROTOCOL))


def _write(write: int, data: bytes) -> None:
    view = memoryview(_LENGTH.pack(len(data)) + data)
    while view:
        view = view[os.write(write, view) :]


def receive(read: int) -> Any:
    """The next message, None at the end."""
    header = _exactly(read, _LENGTH.size)
    if header is None:
        return None
    data = _exactly(read, _LENGTH.unpack(header)[0])
    return None if data is None else pickle.loads(data)


def _exactly(read: int, count: int) -> bytes | None:
    parts: list[bytes] = []
    while count:
        part = os.read(read, min(count, 1 << 20))
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
