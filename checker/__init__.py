"""How a claim is decided: refuted, proved, certified and re-checked.

    from passbound.checker import check, solve, verify

`verify` decides the claims of model files, `check` re-checks a certificate, `solve` infers the
bounds of a relation.  Nothing is imported before it is used: start-up stays low.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from passbound.checker.version import VERSION as __version__

if TYPE_CHECKING:
    from passbound.checker.certificates import check
    from passbound.checker.inference import Solved, solve
    from passbound.checker.pipeline import verify
    from passbound.checker.recheck import Checked, Rejected
    from passbound.checker.report import Problem, Report, Verdict
    from passbound.checker.verdicts import Decision

_HOME = {
    "Checked": "recheck",
    "Decision": "verdicts",
    "Problem": "report",
    "Rejected": "recheck",
    "Report": "report",
    "Solved": "inference",
    "Verdict": "report",
    "check": "certificates",
    "solve": "inference",
    "verify": "pipeline",
}

__all__ = [
    "Checked",
    "Decision",
    "Problem",
    "Rejected",
    "Report",
    "Solved",
    "Verdict",
    "__version__",
    "check",
    "solve",
    "verify",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
