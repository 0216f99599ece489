"""Which text the endpoint replies with: by policy, as a stub must be told.

- `echo`: the last message;
- `constant:TEXT`: always the same, `constant:` for empty replies;
- `compare`: A or B, whichever of the texts after `A:` and `B:` comes first in the alphabet;
- `script:FILE`: lines `REGEX => REPLY`; the first whose expression is found in the prompt.

Where a request demands a JSON schema or a tool, the reply is a small value that conforms.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Policy: TypeAlias = Callable[[tuple[str, ...]], str]
"""From the texts of the messages to the reply."""


class BadPolicy(ValueError):
    """No policy is called this, or its script cannot be read."""


def policy(text: str) -> Policy:
    """The policy that a text on the command line names.  Raises `BadPolicy`."""
    name, _, rest = text.partition(":")
    match name:
        case "echo":
            return lambda texts: texts[-1] if texts else ""
        case "constant":
            return lambda _: rest
        case "compare":
            return _compare
        case "script":
            return _script(Path(rest))
    raise BadPolicy(
        f"{text!r} is no policy: there are echo, constant:TEXT, compare and script:FILE"
    )


def _compare(texts: tuple[str, ...]) -> str:
    found = re.search(r"\bA:(.*?)\bB:(.*)", "\n".join(texts), re.DOTALL)
    if found is None:
        return "A"
    return "A" if found.group(1).strip() <= found.group(2).strip() else "B"


def _script(path: Path) -> Policy:
    rules: list[tuple[re.Pattern[str], str]] = []
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadPolicy(f"{path}: the script cannot be read: {error}") from None
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        expression, arrow, reply = line.partition("=>")
        if not arrow:
            raise BadPolicy(f"{path}:{number}: a line is REGEX => REPLY")
        try:
            rules.append((re.compile(expression.strip(), re.DOTALL), reply.strip()))
        except re.error as error:
            raise BadPolicy(f"{path}:{number}: {error}") from None

    def reply_to(texts: tuple[str, ...]) -> str:
        prompt = "\n".join(texts)
        return next((reply for rule, reply in rules if rule.search(prompt)), "")

    return reply_to
