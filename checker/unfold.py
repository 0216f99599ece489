"""One unfolding of a recursion at a point, for a reader: `T(4) = T(2) + T(2) + 3 = 1 + 1 + 3`."""

from __future__ import annotations

from collections.abc import Mapping

from passbound.checker.walk import called, map_expr, substitute
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.printer import expr_source

STEPS = 200_000
LONGEST = 200


def unfolded(
    evaluator: Evaluator, claim: t.Claim, number: int, values: tuple[int, ...]
) -> str | None:
    """The first call of the claim's failing part, unfolded one level; None where there is none."""
    part = claim.parts[number]
    if not isinstance(part, t.Comparison):
        return None
    try:
        env = evaluator.environment(claim, values, STEPS)
        call = _first_call(claim, part)
        if env is None or call is None:
            return None
        args = tuple(int(evaluator.expr(arg, env, STEPS)) for arg in call.args)  # type: ignore[arg-type]
        return unfolded_call(evaluator, call.relation, args)
    except (EvaluationError, TypeError):
        return None


def unfolded_call(evaluator: Evaluator, name: str, args: tuple[int, ...]) -> str | None:
    """`name(args) = ... = value`, one level of the recursion; None where it is too long to show."""
    relation = evaluator.relations[name]
    env: dict[str, int] = dict(zip(relation.params, args, strict=True))
    value, env = _reached(evaluator, relation.body, env)
    numbers = {name: t.Int(v) for name, v in env.items()}
    shown = _with_arguments(evaluator, substitute(value, numbers))
    texts = [f"{name}({', '.join(map(str, args))})", expr_source(shown)]
    if called(shown):
        texts.append(expr_source(_with_values(evaluator, shown)))
    result = str(evaluator.call(name, args, STEPS))
    if texts[-1] != result:
        texts.append(result)
    if any(len(text) > LONGEST for text in texts):
        return None
    return " = ".join(texts)


def _first_call(claim: t.Claim, part: t.Comparison) -> t.Call | None:
    lets: dict[str, t.Expr] = {}
    for name, value in claim.lets:
        lets[name] = substitute(value, lets)
    for side in (part.left, part.right):
        found = _calls(substitute(side, lets))
        if found:
            return found[0]
    return None


def _calls(expr: t.Expr) -> list[t.Call]:
    found: list[t.Call] = [expr] if isinstance(expr, t.Call) else []

    def note(part: t.Expr) -> t.Expr:
        found.extend(_calls(part))
        return part

    if not isinstance(expr, t.Reduce):
        map_expr(expr, note)
    return found


def _reached(
    evaluator: Evaluator, body: t.Body, env: dict[str, int]
) -> tuple[t.Expr, dict[str, int]]:
    """The returned expression of the path that is taken, and the names there."""
    while not isinstance(body, t.Return):
        if isinstance(body, t.Let):
            env = {**env, body.name: int(evaluator.expr(body.value, env, STEPS))}  # type: ignore[arg-type]
            body = body.body
        else:
            body = body.then if evaluator.cond(body.cond, env, STEPS) else body.orelse
    return body.value, env


def _with_arguments(evaluator: Evaluator, expr: t.Expr) -> t.Expr:
    """Everything but calls and the sums that hold them computed."""
    if isinstance(expr, t.Call):
        args: list[t.Expr] = []
        for arg in expr.args:
            args.append(arg if called(arg) else _number(evaluator, arg))
        return t.Call(expr.relation, tuple(args))
    if isinstance(expr, t.Reduce):
        return expr if called(expr) else _number(evaluator, expr)
    if not called(expr):
        return _number(evaluator, expr)
    return map_expr(expr, lambda part: _with_arguments(evaluator, part))


def _with_values(evaluator: Evaluator, expr: t.Expr) -> t.Expr:
    if isinstance(expr, t.Call):
        return _number(evaluator, expr)
    if isinstance(expr, t.Reduce):
        return _number(evaluator, expr)
    return map_expr(expr, lambda part: _with_values(evaluator, part))


def _number(evaluator: Evaluator, expr: t.Expr) -> t.Expr:
    none: Mapping[str, int] = {}
    value = evaluator.expr(expr, dict(none), STEPS)
    assert isinstance(value, int)
    return t.Int(value)
