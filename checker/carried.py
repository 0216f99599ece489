"""Certificates that lie ready: what they show is checked again, and not searched for.

A certificate is looked for under the claim's name, in a folder that the user names and in the
library that comes with passbound.  It counts where it states the same claim over the same relations
and the re-checker accepts it.  Where anything about it is wrong, the claim is decided as if
it were not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from attrs import evolve

from passbound.checker.certificate import Certificate, file_of, load
from passbound.checker.decide import Decider
from passbound.checker.verdicts import Decision
from passbound.models.terms import Claim


def carried(decider: Decider, claim: Claim, name: str, folders: Iterable[str]) -> Decision | None:
    """The verdict by a certificate in one of the folders, where the claim is called `name`."""
    for certificate in _lying_there(name, folders):
        with suppress(RecursionError):
            decision = decider.accept(claim, certificate)
            if decision is not None:
                return evolve(decision, known=True)
    return None


def _lying_there(name: str, folders: Iterable[str]) -> Iterator[Certificate]:
    for folder in folders:
        try:
            yield load(file_of(folder, name))
        except (OSError, ValueError, RecursionError):
            continue
