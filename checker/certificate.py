"""Certificates: a verdict with all that is needed to check it again, as versioned JSON.

A certificate carries the canonical source of the relations and the claim, and what a proof cannot
be checked without: lemmas, measures, constants, multipliers (`proofs`).  Obligations and facts are
never in it: they are generated again by whoever checks.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

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
    "file_of",
    "from_json",
    "load",
    "loads",
    "to_json",
]


MAX_BYTES = 64 << 20
"""No certificate is longer."""


def dumps(certificate: Certificate) -> str:
    """The certificate as JSON text, the same for the same certificate."""
    return json.dumps(to_json(certificate), indent=1, ensure_ascii=False) + "\n"


def load(path: str | os.PathLike[str]) -> Certificate:
    """The certificate in a file.  Raises Malformed and OSError."""
    with open(path, "rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Malformed(f"the file has more than {MAX_BYTES:,} bytes")
    try:
        return loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Malformed(f"byte {error.start} is no UTF-8 text") from None


def file_of(folder: str | os.PathLike[str], name: str) -> Path:
    """Where the certificate of a claim of that name lies in a folder."""
    return Path(folder, *f"{name}.json".lstrip("/").split("/"))


def loads(text: str) -> Certificate:
    """The certificate in a JSON text.  Raises Malformed."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"not JSON: {error}") from None
    return from_json(data)
