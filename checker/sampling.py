"""Closed forms guessed from values: the combination of candidate terms that a relation takes.

Nothing here needs to be right: a guess counts only once it is proved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import product

from passbound.checker import fit
from passbound.checker.contexts import Context
from passbound.checker.templates import Basis
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator
from passbound.models.language import cdiv, clog, clog2, flog, flog2, log, log2
from passbound.models.printer import cond_source, expr_source

SAMPLE_STEPS = 200_000
POINTS_AT_MOST = 90


def guessed(
    evaluator: Evaluator, relation: t.Relation, terms: Basis, scale: t.Expr
) -> t.Expr | None:
    """The bound for which scale * relation(...) == bound at all sample points, where there is one.

    It is None too where the points that have a value are too few to say anything.
    """
    conds = tuple(map(cond_source, (*relation.domain, *terms.where)))
    admitted = compiled(relation.params, conds)
    evaluated = compiled(relation.params, tuple(map(expr_source, (scale, *terms.terms))))

    def allowed(point: tuple[int, ...]) -> bool:
        try:
            return all(admitted(*point))
        except (ArithmeticError, ValueError):
            return False

    def equation(point: tuple[int, ...]) -> fit.Equation | None:
        try:
            value = evaluator.call(relation.name, point, budget=SAMPLE_STEPS)
            factor, *row = evaluated(*point)
        except (ArithmeticError, ValueError):
            return None
        return row, factor * value

    points = sample_points(relation.params, len(terms.terms), terms.where)
    points = list(filter(allowed, points))
    found = fit.fit(points, equation, len(terms.terms))
    if found is None or found.equations < len(terms.terms) // 2 + 3:
        return None
    if sum(1 for c in found.coefficients if c) > found.equations // 2 + 1:
        return None
    return combination(found.coefficients, terms.terms)


@lru_cache(maxsize=256)
def compiled(params: tuple[str, ...], sources: tuple[str, ...]) -> Callable[..., tuple[int, ...]]:
    """The values of some terms or conditions as one function of the parameters.

    Only guesses are made with it: the language's functions and Python's arithmetic.
    """
    functions = {f.__name__: f for f in (cdiv, clog, clog2, flog, flog2, log, log2)}
    body = "".join(f"{source}, " for source in sources)
    made: Callable[..., tuple[int, ...]] = eval(f"lambda {', '.join(params)}: ({body})", functions)
    return made


@lru_cache(maxsize=512)
def sample_points(params: tuple[str, ...], unknowns: int, where: Context) -> list[tuple[int, ...]]:
    """Points enough to fix that many unknowns: small ones, spread over every parameter."""
    fixed, tied = _ties(params, where)
    free = [name for name in params if name not in fixed and name not in tied]
    return [
        tuple(
            fixed[name]
            if name in fixed
            else dict(zip(free, point, strict=True))[tied.get(name, name)]
            for name in params
        )
        for point in _free_points(len(free), unknowns, len(params))
    ]


def _ties(params: tuple[str, ...], where: Context) -> tuple[dict[str, int], dict[str, str]]:
    """Parameters that the conditions fix to a number or tie to another parameter."""
    fixed: dict[str, int] = {}
    tied: dict[str, str] = {}
    for cond in where:
        match cond:
            case t.Compare("==", t.Var(name), t.Int(value)):
                fixed[name] = value
            case t.Compare("==", t.Var(name), t.Var(other)) if other not in tied:
                tied[name] = other
    return fixed, {name: other for name, other in tied.items() if other not in fixed}


@lru_cache(maxsize=256)
def _free_points(dimension: int, unknowns: int, params: int) -> list[tuple[int, ...]]:
    """Values of some of a relation's parameters."""
    if dimension == 0:
        return [()]
    count = min(2 * unknowns + 8, POINTS_AT_MOST)
    if dimension == 1:
        extra = [40, 47, 64, 65, 81, 100, 127, 128, 243, 256, 257]
        if params > 1:  # as many values as the square of the largest, or more
            extra = [n for n in extra if n <= 81]
        return [(n,) for n in (*range(count), *(n for n in extra if n >= count))]
    points: list[tuple[int, ...]] = []
    side = 1
    while len(points) < 2 * count and side < 40:
        side += 1
        points = [
            p for p in product(range(side), repeat=dimension) if sum(1 for v in p if v > 5) <= 1
        ]
    return sorted(points, key=lambda p: (max(p), p))[: 3 * count]


def combination(coefficients: Sequence[Fraction], terms: Sequence[t.Expr]) -> t.Expr:
    """sum c_j * term_j as an expression, positive terms first."""
    result: t.Expr | None = None
    pairs = [(c, term) for c, term in zip(coefficients, terms, strict=True) if c]
    for c, term in sorted(pairs, key=lambda pair: pair[0] < 0):
        piece = _scaled(abs(c), term)
        if result is None:
            result = t.Neg(piece) if c < 0 else piece
        else:
            result = t.Binary("-" if c < 0 else "+", result, piece)
    return result if result is not None else t.Int(0)


def _scaled(factor: Fraction, term: t.Expr) -> t.Expr:
    top: t.Expr = t.Int(factor.numerator)
    if term != t.Int(1):
        top = term if factor.numerator == 1 else t.Binary("*", top, term)
    return top if factor.denominator == 1 else t.Binary("/", top, t.Int(factor.denominator))
