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
    from .llm import LLM, Asker, AsyncLLM, LLMError, Verifying
    from .meter import AsyncMeter, Counter, Meter
    from .openai_meter import meter_openai
    from .oracle import Counting, Oracle
    from .twin import Case, Twin

_HOME = {
    "LLM": "llm",
    "Asker": "llm",
    "AsyncLLM": "llm",
    "AsyncMeter": "meter",
    "BudgetExceeded": "ledger",
    "Call": "ledger",
    "Case": "twin",
    "Counter": "meter",
    "Counting": "oracle",
    "Counts": "ledger",
    "LLMError": "llm",
    "Ledger": "ledger",
    "Meter": "meter",
    "Oracle": "oracle",
    "Twin": "twin",
    "Verifying": "llm",
    "meter_openai": "openai_meter",
}

__all__ = [
    "LLM",
    "Asker",
    "AsyncLLM",
    "AsyncMeter",
    "BudgetExceeded",
    "Call",
    "Case",
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
    "Verifying",
    "cdiv",
    "claim",
    "clog",
    "clog2",
    "flog",
    "flog2",
    "log",
    "log2",
    "meter_openai",
    "relation",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
