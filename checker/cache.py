"""Verdicts that were found before, kept on disk.

A verdict is found again by the canonical source of its relations and its claim and by the
version of passbound that came to it.  A proof or refutation from the cache is re-checked before it
is shown, so nothing rests on the cache; where anything about an entry is wrong, or the folder
cannot be used, the claim is simply decided.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve

from passbound.checker.certificate import SCHEMA as CERTIFICATE_SCHEMA
from passbound.checker.certificate import (
    Certificate,
    Counterexample,
    Malformed,
    from_json,
    to_json,
)
from passbound.checker.recheck import Rejected, recheck
from passbound.checker.verdicts import AsymptoticConstant, Decision
from passbound.checker.version import VERSION
from passbound.models.printer import claim_source, module_source
from passbound.models.terms import Claim, Relation

SCHEMA = "passbound.cache/1"
MAX_BYTES = 4 << 20

_HELD_BY = ("certificate", "evaluation")
"""What a re-check alone can stand for."""

_PLAIN = ("verdict", "held_by", "reason", "part", "minimal", "unfolded", "checked_to")


def default_folder() -> str | None:
    """Where verdicts are kept, None where there is no such place."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "passbound") if os.path.isabs(base) else None


class Cache:
    """The verdicts in one folder."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)

    def decision(
        self,
        relations: Mapping[str, Relation],
        claim: Claim,
        decide: Callable[[Claim], Decision],
        beside: Sequence[Claim] = (),
    ) -> Decision:
        """The decision on a claim: a kept one that still holds, else a new one.

        An unknown claim stays so only as long as the claims `beside` it, which may help to prove
        it, are the same.
        """
        source = module_source(relations, claim)
        path = self._path(claim.name, source)
        path_unknown = self._path(claim.name, source, *map(claim_source, beside))
        for place in (path, path_unknown):
            kept = _load(place, claim.name, source)
            if kept is not None:
                return evolve(kept, known=kept.certificate is not None)
        decision = decide(claim)
        if decision.verdict == "unknown":
            _store(path_unknown, decision)
        elif decision.certificate and decision.held_by in _HELD_BY:
            _store(path, decision)
        return decision

    def _path(self, name: str, *sources: str) -> Path:
        text = "\0".join((SCHEMA, CERTIFICATE_SCHEMA, _fingerprint(), name, *sources))
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / key[:2] / f"{key[2:]}.json"


@cache
def _fingerprint() -> str:
    """The version, and what the code's files look like: an edited checkout is another version."""
    parts = [VERSION]
    here = Path(__file__).parent
    for folder in (here, Path(module_source.__code__.co_filename).parent):
        for file in sorted(folder.glob("*.py")):
            status = file.stat()
            parts.append(f"{file.name}:{status.st_size}:{status.st_mtime_ns}")
    return "\n".join(parts)


def _load(path: Path, name: str, source: str) -> Decision | None:
    """A kept decision that holds, else None."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return None
        decision = _decision(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, Malformed):
        return None
    certificate = decision.certificate
    if certificate is None:
        return decision if decision.verdict == "unknown" else None
    if (certificate.claim, certificate.source) != (name, source):
        return None
    if not _agrees(decision, certificate):
        return None
    try:
        recheck(certificate)
    except Rejected:
        return None
    return decision


def _agrees(decision: Decision, certificate: Certificate) -> bool:
    """Whether the decision says no more than the certificate does."""
    if decision.verdict != certificate.verdict or decision.held_by not in _HELD_BY:
        return False
    evidence = certificate.evidence
    if isinstance(evidence, Counterexample):
        found = dict(evidence.values), evidence.part, evidence.minimal is not None
        return (decision.counterexample, decision.part, bool(decision.minimal)) == found
    return decision.counterexample is None


def _store(path: Path, decision: Decision) -> None:
    """Keep a decision; by rename, so that no half of it is ever seen."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        text = json.dumps(_encoded(decision))
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            raise


# --- decisions as JSON -------------------------------------------------------------------------


def _encoded(decision: Decision) -> dict[str, Any]:
    data: dict[str, Any] = {name: getattr(decision, name) for name in _PLAIN}
    data["warnings"] = list(decision.warnings)
    if decision.counterexample is not None:
        data["counterexample"] = {k: hex(v) for k, v in decision.counterexample.items()}
    if decision.sides is not None:
        data["sides"] = [_side(side) for side in decision.sides]
    if decision.bracket is not None:
        data["bracket"] = [hex(value) for value in decision.bracket]
    if decision.constants is not None:
        data["constants"] = [
            [c.part, c.kind, _side(c.c), c.n0, c.c_minimal] for c in decision.constants
        ]
    if decision.certificate is not None:
        data["certificate"] = to_json(decision.certificate)
    return data


def _side(value: int | Fraction | str) -> list[str]:
    if isinstance(value, str):
        return [value]
    exact = Fraction(value)
    return [hex(exact.numerator), hex(exact.denominator)]


def _decision(data: dict[str, Any]) -> Decision:
    fields: dict[str, Any] = {name: data[name] for name in _PLAIN}
    fields["warnings"] = tuple(data["warnings"])
    if "counterexample" in data:
        fields["counterexample"] = {k: int(v, 16) for k, v in data["counterexample"].items()}
    if "sides" in data:
        left, right = map(_read_side, data["sides"])
        fields["sides"] = (left, right)
    if "bracket" in data:
        low, high = (int(value, 16) for value in data["bracket"])
        fields["bracket"] = (low, high)
    if "constants" in data:
        fields["constants"] = tuple(
            AsymptoticConstant(part, kind, Fraction(_read_side(c)), n0, minimal)
            for part, kind, c, n0, minimal in data["constants"]
        )
    if "certificate" in data:
        fields["certificate"] = from_json(data["certificate"])
    return Decision(**fields)


def _read_side(data: list[str]) -> int | Fraction | str:
    if len(data) == 1:
        return data[0]
    exact = Fraction(int(data[0], 16), int(data[1], 16))
    return exact.numerator if exact.denominator == 1 else exact
