"""The problems of the catalogue, and what is known of the best that can be done.

A limit is a relation of `proofs/limits.py`.  That it bounds every decomposition is an argument
about all ways to ask, which no recursion says: `argument` gives it, and `lean` names the theorem
of `lean/PassBound/LowerBounds.lean` that the kernel checked, where there is one.
"""

from __future__ import annotations

import re

from attrs import frozen

from passbound.models.catalogue import PROBLEMS

LIMITS = "limits"
"""The decomposition that holds the limits; it belongs to no problem."""


@frozen
class Limit:
    """At least `relation` of `unit` are needed in the worst case, under `condition`."""

    relation: str
    unit: str
    condition: str
    argument: str
    lean: str | None = None
    sharp: str | None = None
    """A number of outcomes that says more: its logarithm, rounded up, in values only."""
    outside: tuple[str, ...] = ()
    """Decompositions whose calls are of another kind, so that the limit says nothing of them."""


@frozen
class Problem:
    """A problem and its decompositions, the intuitive one first."""

    name: str
    about: str
    decompositions: tuple[str, ...]
    limit: Limit | None
    why_none: str = ""

    @property
    def slug(self) -> str:
        """The name as a part of an address."""
        return re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")


_COMPARISONS = "where every call compares two items"

_ABOUT: dict[str, tuple[str, Limit | None, str]] = {
    "sort n items": (
        "Put n documents, answers or candidates into order, with a model as the judge.",
        Limit(
            "sort_limit",
            "calls",
            _COMPARISONS,
            "A reply that has two values at most doubles what can be told apart, so d calls tell "
            "2^d orders apart, and there are n! of them: d >= log2(n!), the sum of log2(i) for "
            "i = 1, ..., n. The limit takes the floor of each, so it is a little lower.",
            "PassBound.LLM.outcomes_depth",
            "factorial",
        ),
        "",
    ),
    "find the best of n items": (
        "Pick the one best of n candidates.",
        Limit(
            "best_limit",
            "calls",
            _COMPARISONS,
            "An item that never lost could be the best one, and nobody would notice: each of the "
            "other n - 1 has to lose once, and a call has one loser.",
            "PassBound.LLM.findsMax_depth",
            outside=("group_knockout",),
        ),
        "",
    ),
    "find the best k of n items": (
        "Pick the best k of n candidates, as a retriever's re-ranker does.",
        None,
        "No limit is in the library for general k; for k = 1 it is that of finding the best one.",
    ),
    "read n chunks": (
        "Answer from, or summarise, a text that is longer than one prompt.",
        None,
        "Each chunk has to be read by some call, so no fewer than n calls do where a call reads "
        "one chunk; nothing better than that is known here.",
    ),
    "find one chunk among n": (
        "Find the one passage that answers a question.",
        Limit(
            "search_limit",
            "calls",
            "where every call answers yes or no",
            "d answers of yes or no tell at most 2^d places apart, and there are n.",
            "PassBound.LLM.outcomes_depth",
            outside=("hierarchical_index",),
        ),
        "",
    ),
    "do n dependent steps": (
        "Carry out a plan whose steps need the results of those before.",
        None,
        "Every step takes at least one call; how many more reliability costs has no general limit.",
    ),
    "explore": (
        "Try several lines of thought and keep what is best.",
        None,
        "How much has to be tried depends on the task: there is no limit in the library.",
    ),
    "agree": (
        "Let several agents answer and settle on one answer.",
        None,
        "What agreement is worth has no limit in the library; the bills are compared instead.",
    ),
    "organise a team": (
        "Divide work among agents that report to each other.",
        None,
        "Each worker takes at least a turn; there is no other limit in the library.",
    ),
    "process n similar items": (
        "Label, extract or rewrite many items in the same way.",
        None,
        "A program that the model writes once processes any number: no limit grows with n.",
    ),
    "decode m tokens": (
        "Get m tokens out of a model that emits one a pass.",
        None,
        "A draft may be right in full, so no limit in passes of the large model is better than "
        "one pass for g + 1 tokens.",
    ),
}

EXAMPLES = {"a": 8, "b": 4, "c": 10, "d": 6}
"""The size that pages show first, where a thousand would be absurd."""


def problems() -> tuple[Problem, ...]:
    """The problems in the order of the catalogue."""
    return tuple(_problem(name, members) for name, members in PROBLEMS.items())


def _problem(name: str, members: tuple[str, ...]) -> Problem:
    about, limit, why_none = _ABOUT.get(name, ("", None, "No limit is in the library."))
    return Problem(name, about, members, limit, why_none)
