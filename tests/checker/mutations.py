"""Changes to the JSON of certificates: of the kind that a slip or a forger makes."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from random import Random
from typing import Any


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of everything inside of some JSON data."""
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in items:
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from places(value, (*path, key))


SOURCE_EDITS = [
    *[("<=", "<"), ("<=", ">="), ("==", "<="), (" + ", " - "), ("1", "2"), ("2", "3"), ("2", "1")],
    *[("n - 1", "n"), ("n // 2", "n - 1"), ("assert ", "assert n >= 5 and "), ("clog2", "flog2")],
    *[("n <= 1", "n == 1"), ("max", "min"), ("range(n)", "range(n + 1)"), ("n * n", "n")],
    *[("clog", "flog"), ("Theta", "O"), ("k >= 2", "k >= 1"), ("300", "299"), ("i + 1", "i")],
]

OTHER_VALUES: list[Any] = [
    *[None, True, False, 0, 1, -1, 2, 10**30, "0", "1", "-1", "1/2", "0x10", "x", "n", "", [], {}],
    *[
        [[]],
        {"0.0": []},
        "n // 0",
        "2 ** n",
        "n >= 0",
        "<=",
        ">=",
        "==",
        "O",
        1.5,
        "1/0",
        [0],
        "e" * 99,
    ],
    *["(" * 300, "9" * 5000, "n" + " + n" * 5000, "2 ** 2 ** 2 ** 2 ** 2 ** 9", "\x00", "flog2(0)"],
]


def mutated(data: Any, rng: Random) -> Any:
    """A change somewhere in a certificate."""
    data = copy.deepcopy(data)
    kind = rng.random()
    if kind < 0.2:
        lines = [i for i, line in enumerate(data["source"]) if line.startswith("    ")]
        i = rng.choice(lines)
        old, new = rng.choice([e for e in SOURCE_EDITS if e[0] in data["source"][i]] or [("", "")])
        data["source"][i] = data["source"][i].replace(old, new, 1)
        return data
    *path, last = rng.choice([p for p in places(data) if p[0] != "source" or kind < 0.25])
    holder = data
    for key in path:
        holder = holder[key]
    value = holder[last]
    if kind < 0.4:
        del holder[last]
    elif kind < 0.55:
        holder[last] = copy.deepcopy(rng.choice(OTHER_VALUES))
    elif isinstance(value, int) and not isinstance(value, bool):
        holder[last] = value + rng.choice([-1, 1, -value, 7, -2 * value])
    elif isinstance(value, list) and value:
        rng.shuffle(value) if rng.random() < 0.5 else value.append(rng.choice(value))
    elif isinstance(value, dict) and value:
        old, new = rng.choice(list(value)), rng.choice([*value, "0.0", "1.0", "0.1", "n"])
        value[new] = value.pop(old)
    elif isinstance(value, str):
        holder[last] = _edited(value, rng)
    return data


def _edited(text: str, rng: Random) -> str:
    edits = [("n", "k"), ("1", "2"), ("2", "1"), ("+", "-"), ("-", "+"), ("<=", ">="), (">=", "<=")]
    edits += [("clog", "flog"), ("n", "(n - 1)"), ("==", "<="), ("evaluation", "proof"), ("/", "")]
    fitting = [edit for edit in edits if edit[0] in text]
    if not fitting or rng.random() < 0.2:
        return text + rng.choice([" - 1", " + 1", "0", " + 0 * n", ")", " - n"])
    old, new = rng.choice(fitting)
    return text.replace(old, new, 1)
