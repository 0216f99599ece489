"""Certificates: a verdict with all that is needed to check it again, as versioned JSON.

A certificate carries the canonical source of the relations and the claim, and what a proof cannot
be checked without: lemmas, measures, constants, multipliers (`proofs`).  Obligations and facts are
never in it: they are generated again by whoever checks.
"""

from __future__ import annotations

import json

from passbound.checker.certificate_data import (
    SCHEMA,
    Certificate,
    Counterexample,
    Divergence,
    Evidence,
    Exhaustion,
    Json,
    Malformed,
)
from passbound.checker.certificate_json import to_json
from passbound.checker.certificate_read import from_json

__all__ = [
    "SCHEMA",
    "Certificate",
    "Counterexample",
    "Divergence",
    "Evidence",
    "Exhaustion",
    "Json",
    "Malformed",
    "dumps",
    "from_json",
    "loads",
    "to_json",
]


def dumps(certificate: Certificate) -> str:
    """The certificate as JSON text, the same for the same certificate."""
    return json.dumps(to_json(certificate), indent=1, ensure_ascii=False) + "\n"


def loads(text: str) -> Certificate:
    """The certificate in a JSON text.  Raises Malformed."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"not JSON: {error}") from None
    return from_json(data)
