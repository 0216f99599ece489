"""From the bytes of a model file to Python's syntax tree, with positions in characters.

Nothing here runs the file.  Whatever the bytes are, the result is a tree or one `SourceError`
that says where and why: bad encodings, null bytes, syntax errors, files that are too long, text
that is nested too deeply.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings
from pathlib import Path

from .terms import Span

MAX_CHARACTERS = 2_000_000
"""A model file longer than this is refused."""

_LINE_END = re.compile(r"\r\n|\r|\n")


class SourceError(Exception):
    """The text is no Python file that can be read; `span` says where."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.message = message
        self.span = span


class Source:
    """A text, its lines as Python counts them, and the tree of its statements."""

    def __init__(self, text: str) -> None:
        self.text = text.removeprefix("\ufeff")
        self.lines = _LINE_END.split(self.text)
        self.tree = self._parse()

    def span(self, node: ast.AST) -> Span:
        """Where a node stands: lines and columns from 1, columns in characters."""
        line = getattr(node, "lineno", 1)
        end_line = getattr(node, "end_lineno", None) or line
        start = self._character(line, getattr(node, "col_offset", 0))
        stop = self._character(end_line, getattr(node, "end_col_offset", None) or 0)
        if line == end_line <= len(self.lines) and start <= stop <= len(self.lines[line - 1]) + 1:
            return Span(line, start, line, stop)
        return self.clamp(Span(line, start, end_line, stop))

    def clamp(self, span: Span) -> Span:
        """The same stretch, cut off where the text ends."""
        line, column = self._inside(span.line, span.column)
        end_line, end_column = self._inside(span.end_line, span.end_column)
        if (end_line, end_column) < (line, column):
            end_line, end_column = line, column
        return Span(line, column, end_line, end_column)

    def segment(self, node: ast.expr) -> str:
        """The source text of an expression that stands on one line."""
        span = self.span(node)
        return self.lines[span.line - 1][span.column - 1 : span.end_column - 1]

    def _inside(self, line: int, column: int) -> tuple[int, int]:
        line = min(max(line, 1), len(self.lines))
        return line, min(max(column, 1), len(self.lines[line - 1]) + 1)

    def _character(self, line: int, byte_offset: int) -> int:
        if not 1 <= line <= len(self.lines):
            return 1
        text = self.lines[line - 1]
        if text.isascii():
            return byte_offset + 1
        return len(text.encode("utf-8", "replace")[:byte_offset].decode("utf-8", "ignore")) + 1

    def _parse(self) -> ast.Module:
        if len(self.text) > MAX_CHARACTERS:
            raise SourceError(
                f"the file has {len(self.text):,} characters; a model file may have "
                f"{MAX_CHARACTERS:,}: move the relations and claims to a file of their own",
                Span(1, 1, 1, 1),
            )
        for number, line in enumerate(self.lines, 1):
            for character, name in (("\0", "a null byte"), ("\ufffe", "a broken byte order mark")):
                if character in line:
                    column = line.index(character) + 1
                    raise SourceError(
                        f"{name} stands in the text: save the file as plain UTF-8 text",
                        self.clamp(Span(number, column, number, column + 1)),
                    )
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return ast.parse(self.text)
        except SyntaxError as error:
            raise SourceError(_syntax_message(error), self._syntax_span(error)) from None
        except (RecursionError, MemoryError):
            raise SourceError(
                "the text is nested too deeply for Python's parser: split the expression up",
                Span(1, 1, 1, 1),
            ) from None
        except UnicodeEncodeError as error:
            line = self.text.count("\n", 0, error.start) + 1
            column = error.start - self.text.rfind("\n", 0, error.start)
            raise SourceError(
                "a lone surrogate stands in the text: save the file as plain UTF-8 text",
                self.clamp(Span(line, column, line, column + 1)),
            ) from None
        except ValueError as error:
            raise SourceError(f"Python cannot read the text: {error}", Span(1, 1, 1, 1)) from None

    def _syntax_span(self, error: SyntaxError) -> Span:
        line, column = error.lineno or 1, error.offset or 1
        end_line, end_column = error.end_lineno or line, error.end_offset or 0
        if end_line < line or (end_line == line and end_column <= column):
            end_line, end_column = line, column + 1
        return self.clamp(Span(line, column, end_line, end_column))


def _syntax_message(error: SyntaxError) -> str:
    if "integer string conversion" in error.msg:
        return "this number has more than 4,300 digits: write it as a power, such as 10**5000"
    return f"no valid Python: {error.msg}"


def decode(data: bytes) -> str:
    """The text of a file, by its byte order mark or coding line, else as UTF-8."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        raise SourceError(
            f"the encoding cannot be told ({error.msg}): save the file as UTF-8",
            Span(1, 1, 1, 1),
        ) from None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace")
        lines = _LINE_END.split(before)
        line, column = len(lines), len(lines[-1]) + 1
        raise SourceError(
            f"byte 0x{data[error.start]:02x} is no {encoding} text: save the file as UTF-8",
            Span(line, column, line, column + 1),
        ) from None
    except (LookupError, UnicodeError, ValueError) as error:
        raise SourceError(
            f"the encoding {encoding} cannot be read ({error}): save the file as UTF-8",
            Span(1, 1, 1, 1),
        ) from None


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; an unreadable file is a `SourceError` as well."""
    try:
        with path.open("rb") as stream:
            data = stream.read(4 * MAX_CHARACTERS + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise SourceError(f"the file cannot be read: {reason}", Span(1, 1, 1, 1)) from None
    if len(data) > 4 * MAX_CHARACTERS:
        raise SourceError(
            f"the file has more than {4 * MAX_CHARACTERS:,} bytes: "
            "move the relations and claims to a file of their own",
            Span(1, 1, 1, 1),
        )
    return data
