"""The model language: cost relations, claims about them, and the functions that they use.

    from passbound.models import claim, clog2, relation

A file of relations and claims is read by `passbound verify`; the same functions can be called
on numbers from Python.  See `docs/` for the language.

    from passbound.models import AsyncMeter, Meter, Oracle

Meters count what an agent asks of an LLM; stub LLMs take the model's place.  They are imported
when they are used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from .language import (
    ClaimFunction,
    O,
    Omega,
    RelationFunction,
    Theta,
    cdiv,
    claim,
    clog,
    clog2,
    flog,
    flog2,
    log,
    log2,
    relation,
)

if TYPE_CHECKING:
    from .ledger import BudgetExceeded, Call, Counts, Ledger
    from .llm import LLM, AsyncLLM, LLMError
    from .meter import AsyncMeter, Counter, Meter
    from .oracle import Counting, Oracle
    from .twin import Twin

_HOME = {
    "LLM": "llm",
    "AsyncLLM": "llm",
    "AsyncMeter": "meter",
    "BudgetExceeded": "ledger",
    "Call": "ledger",
    "Counter": "meter",
    "Counting": "oracle",
    "Counts": "ledger",
    "LLMError": "llm",
    "Ledger": "ledger",
    "Meter": "meter",
    "Oracle": "oracle",
    "Twin": "twin",
}

__all__ = [
    "LLM",
    "AsyncLLM",
    "AsyncMeter",
    "BudgetExceeded",
    "Call",
    "ClaimFunction",
    "Counter",
    "Counting",
    "Counts",
    "LLMError",
    "Ledger",
    "Meter",
    "O",
    "Omega",
    "Oracle",
    "RelationFunction",
    "Theta",
    "Twin",
    "cdiv",
    "claim",
    "clog",
    "clog2",
    "flog",
    "flog2",
    "log",
    "log2",
    "relation",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
