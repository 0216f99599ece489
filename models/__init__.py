"""The model language: cost relations, claims about them, and the functions that they use.

    from passbound.models import claim, clog2, relation

A file of relations and claims is read by `passbound verify`; the same functions can be called
on numbers from Python.  See `docs/` for the language.
"""

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

__all__ = [
    "ClaimFunction",
    "O",
    "Omega",
    "RelationFunction",
    "Theta",
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
