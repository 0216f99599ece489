"""Compiled proofs, checked by the kernel once more, apart from the elaborator.

What `lean` wrote for a statement and a proof is read again by a process of its own (`replayer`),
and each of its declarations goes through the kernel's type checker, on top of the theory.  Options,
macros and all else that ran while Lean read the text are not in it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from passbound.checker.kernel.engine import (
    BOOTSTRAP,
    MEGABYTES,
    MEMORY,
    SECONDS,
    THEORY,
    Engine,
    NoKernel,
)

REASON_AT_MOST = 300
"""So many characters of what the kernel says are told."""


@frozen
class Replayed:
    """Why nothing was accepted, or ""; and the reasons of the claims that were not."""

    reason: str
    rejected: dict[str, str]


def theory(engine: Engine) -> list[Path]:
    """The compiled modules that proofs rest on, callees first."""
    names = [*(f"Init/{name}" for name in BOOTSTRAP), "Init"]
    names += [f"PassBound/{name}" for name in THEORY]
    return [engine.theory / f"{name}.olean" for name in names]


def replay(
    engine: Engine, spec: Path, proof: Path, names: Sequence[str], theory_too: bool = False
) -> Replayed:
    """What the kernel says of a compiled proof of the statements in `spec`, by the claims' names.

    The theory is trusted, or replayed too.  Raises NoKernel where the library cannot do it, or
    crashes, or takes too long.
    """
    if engine.library is None:
        raise NoKernel("only the embedded Lean can replay a proof")
    request = {
        "theory": [str(path) for path in theory(engine)],
        "trusted": not theory_too,
        "spec": str(spec),
        "proof": str(proof),
        "claims": [name_parts(name) for name in names],
    }
    replayer = str(Path(__file__).with_name("replayer.py"))
    limits = map(str, (MEMORY, MEGABYTES, SECONDS))
    command = [sys.executable, "-I", "-S", replayer, str(engine.library), *limits]
    try:
        done = subprocess.run(
            command,
            input=json.dumps(request),
            env={},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NoKernel(f"the replay took more than {SECONDS} seconds") from None
    except OSError as error:
        raise NoKernel(f"the replay does not start: {error.strerror or error}") from None
    if done.returncode < 0:
        raise NoKernel(f"the replay was ended by signal {-done.returncode}")
    if done.returncode:
        raise NoKernel(f"the replay failed: {' '.join(done.stderr.split())[-200:]}")
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise NoKernel(f"the replay said {done.stdout[:100]!r}") from None
    told = {names[int(place)]: reason for place, reason in answer["rejected"].items()}
    return Replayed(answer["reason"][:REASON_AT_MOST], told)


def name_parts(name: str) -> list[str]:
    """The parts of a Lean name, without the quotes that Lean puts around some of them."""
    return [quoted or plain for quoted, plain in re.findall(r"«([^»]*)»|([^.«»]+)", name)]
