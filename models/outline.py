"""A body as lines with branches, as it is written: what several paths share stands once.

`If` terms share the object of the rest that their branches lead to.  The printer and the
compiler want lines instead: an `if` whose branches may fall through to the lines after it.
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from .terms import Body, Cond, Expr, If, Let, Return


@frozen
class ReturnLine:
    """`return value`."""

    value: Expr


@frozen
class LetLine:
    """`name = value`."""

    name: str
    value: Expr


@frozen
class IfLine:
    """`if cond:` with its lines, and those of its `else:`, which may be none."""

    cond: Cond
    then: tuple[Line, ...]
    orelse: tuple[Line, ...]


Line: TypeAlias = ReturnLine | LetLine | IfLine


def outline(body: Body) -> tuple[Line, ...]:
    """The lines of a body."""
    return _lines(body, None)


def _lines(body: Body, rest: Body | None) -> tuple[Line, ...]:
    """The lines of a body up to `rest`, which follows them."""
    lines: list[Line] = []
    here: Body | None = body
    while here is not None and here is not rest:
        match here:
            case Return(value):
                lines.append(ReturnLine(value))
                break
            case Let(name, value, following):
                lines.append(LetLine(name, value))
                here = following
            case If(cond, then, orelse):
                join = _join(then, orelse, rest)
                if join is orelse or join is None:
                    lines.append(IfLine(cond, _lines(then, join), ()))
                    here = orelse
                else:
                    lines.append(IfLine(cond, _lines(then, join), _lines(orelse, join)))
                    here = join
    return tuple(lines)


def _join(then: Body, orelse: Body, rest: Body | None) -> Body | None:
    """Where two branches meet again, None where the first one always returns."""
    if then is orelse:
        return None
    from_then = _reachable(then)
    if id(orelse) in from_then:
        return orelse
    common = [node for key, node in _reachable(orelse).items() if key in from_then]
    if common:
        return max(common, key=lambda node: len(_reachable(node)))
    return rest if rest is not None and id(rest) in from_then else None


def _reachable(body: Body) -> dict[int, Body]:
    """The bodies that a body leads to, itself included, by identity."""
    found: dict[int, Body] = {}
    pending = [body]
    while pending:
        here = pending.pop()
        if id(here) in found:
            continue
        found[id(here)] = here
        match here:
            case Let():
                pending.append(here.body)
            case If():
                pending.extend((here.then, here.orelse))
    return found
