"""Pieces of pages: highlighted code, the proof in sections, a tree as SVG.

What is returned as Markup is escaped here; everything else is escaped by the templates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen
from markupsafe import Markup, escape
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, String

from passbound.checker.library.recursion import Node

LONGEST = 60_000
"""Characters of a file that a page shows; the file itself is a download."""

_CLASSES = (
    (Comment, "c"),
    (String, "s"),
    (Number, "n"),
    (Keyword, "k"),
    (Name.Decorator, "d"),
    (Name.Function, "f"),
)


def highlighted(text: str, language: str) -> Markup:
    """Source text as HTML: keywords, comments, numbers, texts and names that are defined."""
    lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    pieces: list[str] = []
    for kind, value in lexer.get_tokens(text):
        mark = next((css for token, css in _CLASSES if token in kind.split()), None)
        shown = str(escape(value))
        pieces.append(f'<span class="{mark}">{shown}</span>' if mark and value.strip() else shown)
    return Markup("".join(pieces))


@frozen
class Section:
    """A part of a proof: a heading, and its lines with how deep they are."""

    heading: str
    lines: tuple[tuple[int, str], ...]


def sections(lines: Iterable[str], most: int = 400) -> tuple[list[Section], int]:
    """An explanation in sections, and how many lines were left out."""
    found: list[tuple[str, list[tuple[int, str]]]] = []
    left_out = 0
    count = 0
    for line in lines:
        text = line.strip()
        if not text:
            continue
        depth = (len(line) - len(line.lstrip())) // 2
        count += 1
        if count > most:
            left_out += 1
        elif depth == 0 and _is_heading(text):
            found.append((text, []))
        else:
            if not found:
                found.append(("", []))
            found[-1][1].append((min(depth, 5), text))
    return [Section(heading, tuple(inner)) for heading, inner in found], left_out


def _is_heading(text: str) -> bool:
    return text.startswith(("Lemma", "The claim", "Why every call", "Sums are"))


# --- trees ---------------------------------------------------------------------------------------

GAP_X, GAP_Y, RADIUS = 58, 74, 19


@frozen
class Placed:
    """A node of a tree with its place."""

    node: Node
    x: float
    y: float
    parent: tuple[float, float] | None


@frozen
class Tree:
    """A tree that is laid out."""

    nodes: tuple[Placed, ...]
    width: float
    height: float


def laid_out(root: Node) -> Tree:
    """Leaves side by side, a parent over the middle of its children."""
    placed: list[Placed] = []
    columns = [0]

    def place(node: Node, depth: int) -> float:
        where = len(placed)
        placed.append(Placed(node, 0, 0, None))
        xs: list[tuple[int, float]] = []
        for child in node.children:
            at = len(placed)
            xs.append((at, place(child, depth + 1)))
        if xs:
            x = (xs[0][1] + xs[-1][1]) / 2
        else:
            x = columns[0] * GAP_X + GAP_X / 2
            columns[0] += 1
        y = depth * GAP_Y + GAP_Y / 2
        placed[where] = Placed(node, x, y, None)
        for at, _ in xs:
            placed[at] = evolve(placed[at], parent=(x, y))
        return x

    place(root, 0)
    depth = max(p.y for p in placed)
    return Tree(tuple(placed), columns[0] * GAP_X, depth + GAP_Y / 2)


def chunks(items: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """The items, so many at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
