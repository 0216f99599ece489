"""What to write where evaluation found no value: one piece of code for each kind of error."""

from __future__ import annotations

from . import errors as e
from .printer import cond_source, expr_source
from .terms import Binary, Call, Claim, Expr, Log, Relation, Var
from .traverse import Term, walk


def advice(error: e.EvaluationError) -> str:
    """What to write instead, or "" where nothing simple can be said."""
    match error:
        case e.Nonterminating():
            return _base_case(error)
        case e.NegativeArgument():
            return _before_zero(error)
        case e.DomainError(called=Relation() as called):
            conds = " and ".join(map(cond_source, called.domain))
            return f"it asserts {conds}, so assert that here too"
        case e.EmptyExtremum():
            return "where its range may be empty, return a value before it: `if n == 0: return 0`"
        case e.DivisionByZero() | e.BadLogarithm() | e.NegativeExponent():
            return _needed(error)
    return ""


def _base_case(error: e.EvaluationError) -> str:
    """The recursion comes back to where it was."""
    owner = error.around
    if not isinstance(owner, Relation) or error.call is None or not owner.params:
        return "no base case is reached"
    if error.call != error.within:
        return "the calls go round in a circle: let an argument get smaller"
    first, value = owner.params[0], error.call[1][0]
    if value > 1:
        return "the argument has to get smaller in each call, or a base case has to stand there"
    return f"no base case is reached: add `if {first} == {value}: return ...`"


def _before_zero(error: e.EvaluationError) -> str:
    """A call on a number below 0."""
    owner = error.around
    if isinstance(owner, Relation) and error.within is not None and len(owner.params) == 1:
        here = e.shown_integer(error.within[1][0])
        return f"add a base case before it: `if {owner.params[0]} <= {here}: return ...`"
    call = _where(error)
    if isinstance(call, Call) and error.call is not None:
        for arg, value in zip(call.args, error.call[1], strict=True):
            if value < 0 and _may_be_asserted(arg, owner):
                return f"add `assert {expr_source(arg)} >= 0`"
    return "guard the call by a condition, since parameters are natural numbers"


def _needed(error: e.EvaluationError) -> str:
    """An operand is too small."""
    term = _where(error)
    operand: Expr | None = None
    least = 1
    match term:
        case Binary("**"):
            operand, least = term.right, 0
        case Binary():
            operand = term.right
        case Log():
            below = "below 1" in error.message
            operand, least = (term.arg, 1) if below else (term.base, 2)
    if operand is not None and _may_be_asserted(operand, error.around):
        return f"add `assert {expr_source(operand)} >= {least}`"
    return "guard it by a condition"


def _where(error: e.EvaluationError) -> Term | None:
    """The term that has no value."""
    if error.around is None or error.span is None:
        return None
    found = (t for t in walk(error.around) if getattr(t, "span", None) == error.span)
    wanted = (Binary, Log, Call)
    return next((term for term in found if isinstance(term, wanted)), None)


def _may_be_asserted(expr: Expr, owner: Relation | Claim | None) -> bool:
    """Whether the asserts at the top of the owner may speak of an expression."""
    terms = list(walk(expr))
    if owner is None or any(isinstance(term, Call) for term in terms):
        return False
    return {term.name for term in terms if isinstance(term, Var)} <= set(owner.params)


__all__ = ["advice"]
