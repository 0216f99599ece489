"""Running the command line as a user does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from attrs import frozen

MODEL = """\
from passbound.models import Theta, claim, clog2, log2, relation


@relation(unit="calls")
def merge_sort(n):
    if n <= 1:
        return 0
    half = n // 2
    return merge_sort(half) + merge_sort(n - half) + (n - 1)


@claim
def upper(n):
    assert n >= 1
    return merge_sort(n) <= n * clog2(n)


@claim(expect="refuted")
def linear(n):
    return merge_sort(n) <= 5 * n
"""

HEAD = "from passbound.models import O, claim, clog2, relation\n\n\n"


@frozen
class Result:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        return self.out + self.err


def environment(folder: Path, **extra: str) -> dict[str, str]:
    """An environment with a cache of its own and nothing that changes the output."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PASSBOUND", "COLUMNS"))}
    return {**kept, "XDG_CACHE_HOME": str(folder / "cache"), **extra}


def passbound(folder: Path, *args: str, timeout: float = 120, **extra: str) -> Result:
    """Run `passbound ARGS` in a folder."""
    done = subprocess.run(
        [sys.executable, "-m", "passbound.checker.cli", *args],
        cwd=folder,
        env=environment(folder, **extra),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=timeout,
        check=False,
    )
    out = done.stdout.decode("utf-8", "replace")
    err = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in out + err, out + err
    assert "fault" not in out + err, out + err
    return Result(done.returncode, out, err)
