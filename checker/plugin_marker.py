"""`@pytest.mark.passbound(relation, at=(64,))`: a test's ledger against a relation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from passbound.checker.observed import observations, tell
from passbound.checker.running import (
    BadTwin,
    CountMismatch,
    Outcome,
    checked_kind,
    obeys,
    shown_size,
)
from passbound.models.language import RelationFunction
from passbound.models.ledger import UNITS
from passbound.models.meter import Counter
from passbound.models.twin import Twin

_KNOWN = {"relation", "at", "kind", "replies", "budget"}


def hold(test: str, marker: Any, meter: Counter | None) -> None:
    """Hold the ledger of a test's meter.  Raises `CountMismatch`; `BadTwin` for a bad marker."""
    __tracebackhide__ = True
    relation, at, kind = _read(marker)
    if relation is None:
        return
    if meter is None:
        raise BadTwin(
            f"{test} is marked with a relation, and uses none of `meter`, `async_meter` and "
            "`openai_meter`: take one of these fixtures, so that there is something to count"
        )

    def program() -> None:
        """Stands for the test in the table."""

    program.__qualname__, program.__module__ = test, "test"
    twin = Twin(program, relation, size=lambda: at, kind=kind)
    if twin.unit not in UNITS:
        raise BadTwin(f"{relation.__name__} counts {twin.unit}, which no meter counts")
    bound, ledger = relation(*at), meter.ledger
    outcome = Outcome(at, ledger[twin.unit], bound, ledger)
    tell(observations(twin, [outcome]))
    if not obeys(kind, outcome.counted, bound):
        says = "exactly" if kind == "exact" else kind
        raise CountMismatch(
            f"{outcome.counted:,} {twin.unit}, where {relation.__name__}"
            f"({shown_size(twin, at)}) says {says} {bound:,}\n  counted   {ledger}"
        )


def _read(marker: Any) -> tuple[RelationFunction | None, tuple[int, ...], Any]:
    unknown = marker.kwargs.keys() - _KNOWN
    if unknown or len(marker.args) > 1:
        raise BadTwin(
            f"@pytest.mark.passbound does not know {', '.join(sorted(unknown)) or marker.args}: it "
            "takes a relation, at=, kind=, replies= and budget="
        )
    relation = marker.args[0] if marker.args else marker.kwargs.get("relation")
    if relation is None:
        return None, (), "exact"
    if not isinstance(relation, RelationFunction):
        raise BadTwin(f"@pytest.mark.passbound takes a relation, not {relation!r}")
    kind = checked_kind(marker.kwargs.get("kind", "exact"))
    at = marker.kwargs.get("at")
    params = relation.parameters
    if isinstance(at, int):
        at = (at,)
    if isinstance(at, Mapping) and set(at) == set(params):
        at = tuple(at[name] for name in params)
    if not isinstance(at, tuple) or len(at) != len(params):
        raise BadTwin(
            f"at={at!r} does not say where to hold {relation.__name__}({', '.join(params)})"
        )
    return relation, at, kind
