"""One model file and what a command names in it; whatever is missing is one clear message."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable

import click

from passbound.models.reader import read_file
from passbound.models.terms import Claim, Module, Relation


class BadInput(click.ClickException):
    """The command cannot do anything with its input; ends in exit code 2."""

    exit_code = 2


def load(path: str) -> Module:
    """The model file.  Raises BadInput where there is no such file."""
    if not os.path.lexists(path):
        raise BadInput(f"{path}: there is no such file")
    if os.path.isdir(path):
        raise BadInput(f"{path}: this is a folder; name a file")
    return read_file(path)


def relation_of(module: Module, name: str) -> Relation:
    """A relation by its name."""
    relation = module.relations.get(name)
    if relation is None:
        raise _missing(module, "relation", name, module.relations)
    return relation


def claim_of(module: Module, name: str) -> Claim:
    """A claim by its function's name or its whole name."""
    last = name.rpartition(".")[2]
    for claim in module.claims:
        if claim.name.rpartition(".")[2] == last:
            return claim
    raise _missing(module, "claim", last, (c.name.rpartition(".")[2] for c in module.claims))


def _missing(module: Module, kind: str, name: str, known: Iterable[str]) -> BadInput:
    """Why there is no such thing: its own error, else what there is."""
    for error in module.errors:
        if error.claim is None or error.claim.rpartition(".")[2] == name:
            place = f"{error.file}:{error.span.line}:{error.span.column}"
            return BadInput(f"{place}: {error.message}")
    names = list(known)
    if not names:
        return BadInput(f"{module.file} has no {kind}s that can be read")
    close = difflib.get_close_matches(name, names, 1)
    hint = f"did you mean {close[0]}?" if close else f"it has {', '.join(names[:12])}"
    return BadInput(f"{module.file} has no {kind} {name!r}: {hint}")
