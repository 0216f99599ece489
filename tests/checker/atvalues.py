"""What the kernel generates, by numbers: the points of a case, and the true values of its atoms."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import product
from typing import TypeAlias
from unittest.mock import patch

from passbound.checker import atoms
from passbound.checker.atoms import Atoms
from passbound.checker.cases import Case
from passbound.checker.polynomial import Monomial, Poly

Value: TypeAlias = int | Fraction | Decimal
Point: TypeAlias = dict[str, Value]

DIGITS = 90
TOLERANCE = Decimal(10) ** -50
POINTS_AT_MOST = 3000


@contextmanager
def exact_enough() -> Iterator[None]:
    """Decimals with many digits."""
    with localcontext() as context:
        context.prec = DIGITS
        yield


def decimal(value: Value) -> Decimal:
    if isinstance(value, Decimal):
        return value
    return Decimal(value.numerator) / Decimal(value.denominator)


def monomial_at(monomial: Monomial, point: Mapping[str, Value]) -> Value:
    result: Value = 1
    for name, exponent in monomial:
        factor = point[name] ** exponent
        if isinstance(result, Decimal) or isinstance(factor, Decimal):
            result = decimal(result) * decimal(factor)
        else:
            result = result * factor
    return result


def at(poly: Poly, point: Mapping[str, Value]) -> Value:
    """The value of a polynomial; KeyError where a variable has none."""
    values = [(c, monomial_at(m, point)) for m, c in poly]
    if any(isinstance(v, Decimal) for _, v in values):
        return sum((decimal(c) * decimal(v) for c, v in values), Decimal(0))
    return sum((c * v for c, v in values if not isinstance(v, Decimal)), 0)


def holds(fact: Poly, point: Mapping[str, Value]) -> bool:
    """Whether fact >= 0, up to the digits that decimals have."""
    value = at(fact, point)
    if not isinstance(value, Decimal):
        return value >= 0
    size = sum((abs(decimal(c) * decimal(monomial_at(m, point))) for m, c in fact), Decimal(1))
    return value >= -TOLERANCE * size


def ghosts(case: Case) -> list[str]:
    """The ghosts that a case is about."""
    polys = [*case.env.values(), *case.facts]
    for known in case.quotients:
        polys += [known.dividend, known.divisor, known.value]
    return sorted(set().union(*(poly.variables for poly in polys)))


def are_few(case: Case, most: int) -> bool:
    """Whether `points` draws every point."""
    return (most + 1) ** len(ghosts(case)) <= POINTS_AT_MOST


def points(case: Case, most: int, source: random.Random | None = None) -> Iterator[Point]:
    """The points of a case with small ghosts: all of them where they are few, else some."""
    names = ghosts(case)
    if are_few(case, most) or source is None:
        drawn: Iterator[tuple[int, ...]] = product(range(most + 1), repeat=len(names))
    else:
        drawn = (
            tuple(source.randrange(most + 1) for _ in names) for _ in range(POINTS_AT_MOST // 4)
        )
    for values in drawn:
        point: Point = dict(zip(names, values, strict=True))
        if all(holds(fact, point) for fact in case.facts):
            yield point


def values(case: Case, point: Point, params: tuple[str, ...]) -> tuple[int, ...]:
    """The parameters at a point of the case."""
    result = []
    for name in params:
        value = at(case.env[name], point)
        assert isinstance(value, int | Fraction) and value.denominator == 1
        result.append(int(value))
    return tuple(result)


# --- atoms -------------------------------------------------------------------------------------


def floor_log(n: Value, base: Value) -> int:
    """The greatest e with base^e <= n, by counting."""
    assert isinstance(n, int) and isinstance(base, int) and n >= 1 and base >= 2, (n, base)
    e, power = 0, base
    while power <= n:
        e, power = e + 1, power * base
    return e


def ln(value: Value) -> Decimal:
    return decimal(value).ln()


def real_power(base: Value, exponent: Decimal) -> Decimal:
    return Decimal(0) if not base else (ln(base) * exponent).exp()


REAL_POWERS: list[tuple[Poly, tuple[Poly, ...], object]] = []
"""Each value of `real_power` and `between_powers` since `recording` was entered, and of what."""


@contextmanager
def recording() -> Iterator[None]:
    """Real powers are remembered: the atoms keep no list of them."""
    plain, plain_between = Atoms.real_power, Atoms.between_powers
    REAL_POWERS.clear()

    def real(self: Atoms, arg: Poly, top: Fraction | int, bottom: Fraction | int) -> Poly:
        value = plain(self, arg, top, bottom)
        REAL_POWERS.append((value, (arg,), (int(top), int(bottom))))
        return value

    def between(self: Atoms, base: Poly, exponent: Poly, whole: Poly) -> Poly:
        value = plain_between(self, base, exponent, whole)
        REAL_POWERS.append((value, (base, exponent), "between"))
        return value

    with (
        patch.object(atoms.Atoms, "real_power", real),
        patch.object(atoms.Atoms, "between_powers", between),
    ):
        yield


def with_atoms(known: Atoms, start: Point) -> tuple[Point, list[str]]:
    """The point with the true value of every ghost of an atom, where there is one.

    The second is what must not be in a point of the case: a value that is not the true one, and a
    ghost that is no natural number (or real >= 0 where it says so).
    """
    wrong: list[str] = []
    point = dict(start)
    wanted: list[tuple[Poly, tuple[Poly, ...], object]] = []
    for log in known.logs:
        wanted.append((log.value, (log.arg, log.base), "flog"))
    for (base, monomial), value in known.powers.items():
        wanted.append((value, (base, Poly({monomial: 1})), "power"))
    for real in known.reals.values():
        wanted.append((real.value, (real.arg, Poly.constant(real.base)), "log"))
    for root in known.roots.values():
        wanted.append((root.value, (root.arg,), root.exponent))
    wanted += [each for each in REAL_POWERS if each[0].variables - point.keys()]
    while wanted:
        left = []
        for value, args, kind in wanted:
            try:
                given = [at(arg, point) for arg in args]
            except KeyError:
                left.append((value, args, kind))
                continue
            open_names = value.variables - point.keys()
            if len(open_names) > 1:
                left.append((value, args, kind))
                continue
            true = _true_value(given, kind)
            if true is None:
                continue
            if not open_names:
                if abs(decimal(at(value, point)) - decimal(true)) > TOLERANCE:
                    wrong.append(f"{value} is not {true}")
                continue
            name = open_names.pop()
            slope = value.coefficient_of(name)
            assert slope == Poly.constant(1)
            rest = at(value - Poly.variable(name), point)
            if isinstance(true, int) and isinstance(rest, int):
                point[name] = true - rest
            else:
                point[name] = decimal(true) - decimal(rest)
            if point[name] < -TOLERANCE:
                wrong.append(f"{name} is {point[name]}")
            if not (isinstance(point[name], int) or name.startswith(atoms.REAL)):
                wrong.append(f"{name} is {point[name]}, not a natural number")
        if len(left) == len(wanted):
            break  # what is left speaks of atoms of another run
        wanted = left
    return point, wrong


def jumps_agree(known: Atoms, point: Point) -> bool:
    """Whether the jumps of logarithms that were chosen are those at the point."""
    for jump in known.jumps.values():
        base = at(jump.below.base, point)
        arg, below = at(jump.arg, point), at(jump.below.arg, point)
        step = floor_log(arg, base) - floor_log(below, base)
        assert step in (0, 1), (jump, point)
        if step != jump.step:
            return False
    return True


def _true_value(given: list[Value], kind: object) -> Value | None:
    """None where there is none: the point is beside the outcomes that the case has chosen."""
    if kind == "between":
        base, exponent = given
        return None if base < 1 or exponent < 0 else real_power(base, decimal(exponent))
    least = {"flog": 2, "log": 2}.get(str(kind), 1)
    if not isinstance(kind, Fraction) and kind != "power" and (given[0] < 1 or given[-1] < least):
        return None
    match kind:
        case "flog":
            return floor_log(*given)
        case "power":
            base, exponent = given
            assert isinstance(exponent, int)
            if exponent < 0:
                return None
            return base**exponent
        case "log":
            return ln(given[0]) / ln(given[1])
        case Fraction():
            return real_power(given[0], decimal(kind))
        case (int(top), int(bottom)):
            return real_power(given[0], ln(top) / ln(bottom))
    raise AssertionError(kind)
