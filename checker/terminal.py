"""Where text goes: colours only on a terminal, plain ASCII on request, never a broken stream."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TextIO

from attrs import frozen

_CODES = {
    "bold": "1",
    "dim": "2",
    "red": "1;31",
    "green": "32",
    "yellow": "1;33",
    "blue": "1;34",
}


@frozen
class Terminal:
    """A stream and what may be written to it."""

    stream: TextIO
    colour: bool
    unicode: bool
    width: int | None
    """Columns of the terminal, None where the stream is none."""

    def paint(self, text: str, style: str) -> str:
        """The text in a style, where there are styles."""
        return f"\033[{_CODES[style]}m{text}\033[0m" if self.colour and text else text

    def line(self, text: str = "") -> None:
        """Write one line; characters that cannot be written are escaped."""
        if not self.unicode:
            text = text.encode("ascii", "backslashreplace").decode("ascii")
        self.stream.write(_printable(text) + "\n")

    def fit(self, text: str, room: int) -> str:
        """The text, cut where the terminal's line ends; whole where there is no terminal."""
        if self.width is None or len(text) <= max(room, 20):
            return text
        dots = "…" if self.unicode else "..."
        return text[: max(room, 20) - len(dots)] + dots


def terminal(stream: TextIO, ascii_only: bool = False) -> Terminal:
    """What a stream can show."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    on_terminal = stream.isatty()
    dumb = os.environ.get("TERM") == "dumb"
    colour = on_terminal and not dumb and not os.environ.get("NO_COLOR")
    encoding = (stream.encoding or "ascii").lower().replace("_", "-")
    unicode = not ascii_only and encoding.startswith("utf")
    width = shutil.get_terminal_size().columns if on_terminal else None
    return Terminal(stream, colour, unicode, width)


def standard(ascii_only: bool = False) -> Terminal:
    """Standard output."""
    return terminal(sys.stdout, ascii_only)


def _printable(text: str) -> str:
    """The text without what would steer a terminal, but for colours of our own."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\033\t" else f"\\x{ord(c):02x}" for c in text)


def clean(text: str) -> str:
    """Text that comes from a file, with its control characters escaped."""
    return "".join(c if c.isprintable() or c == "\t" else f"\\x{ord(c):02x}" for c in text)
