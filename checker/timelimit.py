"""A limit on the time of a piece of work in this process.

Effort is counted in steps; this is only an outer guard, for commands that no worker does the work
of.  Where the platform has no interval timer, or outside of the main thread, there is no limit.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

AGAIN = 0.5
"""Seconds after which it is raised again, where a finaliser has swallowed it."""


class TimeUp(BaseException):
    """The time is up; not an Exception, so that nothing takes it for a failed attempt."""


@contextmanager
def limited(seconds: float | None) -> Iterator[None]:
    """Raise `TimeUp` inside where it takes longer; None is no limit."""
    main = threading.current_thread() is threading.main_thread()
    if seconds is None or not main or not hasattr(signal, "setitimer"):
        yield
        return

    def stop(signal_number: int, frame: FrameType | None) -> None:
        raise TimeUp

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
