"""Whether a process and its children are doing something, rather than waiting (Linux).

A thread that runs, or could run if there were a processor for it, is in state R; one that waits for
a reply is in state S, however loaded the machine is.
"""

from __future__ import annotations

import os
from collections.abc import Callable

_AT_WORK = "RD"
_PROC = "/proc"


def watcher(pid: int) -> Callable[[], bool] | None:
    """A function that tells whether a process or one of its children is at work.

    None where the system does not tell.
    """
    if not os.path.exists(f"{_PROC}/{pid}/stat"):
        return None

    def busy() -> bool:
        return any(_state(each) for each in _tree(pid))

    return busy


def _tree(root: int) -> list[int]:
    """A process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for name in os.listdir(_PROC):
        if name.isdigit():
            parent = _fields(f"{_PROC}/{name}/stat")[1:2]
            if parent:
                children.setdefault(int(parent[0]), []).append(int(name))
    found = [root]
    for pid in found:  # grows while it is read
        found.extend(children.get(pid, ()))
    return found


def _state(pid: int) -> bool:
    """Whether one of a process's threads is at work."""
    try:
        threads = os.listdir(f"{_PROC}/{pid}/task")
    except OSError:
        return False
    return any(
        state in _AT_WORK
        for thread in threads
        for state in _fields(f"{_PROC}/{pid}/task/{thread}/stat")[:1]
    )


def _fields(path: str) -> list[str]:
    """The fields of a `stat` file after the name: the state, the parent, ..."""
    try:
        with open(path, "rb") as stream:
            text = stream.read().decode("latin-1")
    except OSError:
        return []
    return text.rpartition(")")[2].split()
