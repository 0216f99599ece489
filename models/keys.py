"""Which key each relation of a module stands under."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .project import Origin, SourceFile
from .scope import RESERVED, nodes


def relation_keys(main: SourceFile, origins: Iterable[Origin]) -> dict[Origin, str]:
    """A key for each relation: its name, or `stem_name` where that is taken.

    A key is an identifier that no function in sight binds to anything else, so that all of the
    relations can be written into one file under their keys.
    """
    origins = list(origins)
    keys = {origin: origin.function.name for origin in origins if origin.file is main}
    if len(keys) == len(origins):
        return keys
    taken = set(RESERVED) | {function.name for function, _, _ in main.scope.functions}
    for function in (*(f for f, _, _ in main.scope.functions), *(o.function for o in origins)):
        taken |= _names_bound_in(function)
    for origin in origins:
        if origin in keys:
            continue
        key = origin.function.name
        if key in taken:
            key = f"{_identifier(origin.file.stem)}_{key}"
        unique, number = key, 2
        while unique in taken:
            unique, number = f"{key}_{number}", number + 1
        keys[origin] = unique
        taken.add(unique)
    return keys


def _names_bound_in(function: ast.AST) -> set[str]:
    names = set()
    for node in nodes(function):
        if isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
    return names


def _identifier(text: str) -> str:
    name = "".join(c if c.isalnum() or c == "_" else "_" for c in text)
    return name if name.isidentifier() else f"_{name}"
