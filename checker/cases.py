"""Cases: what is known about the ghost variables at one leaf of a proof by cases.

A case maps each program variable to a polynomial over *ghost variables*, every one a natural
number, and keeps the facts (polynomials that are >= 0) that could not be absorbed.  Most facts
are absorbed: from n - 2 >= 0 the case goes on with n = 2 + n', and nothing needs to be remembered.

Every step is sound and complete: the cases that `assume` and `divide` return cover exactly the
points of the case that they were given.  No step searches; the same input gives the same cases.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

from attrs import frozen

from passbound.checker.effort import CASE, EFFORT
from passbound.checker.polynomial import ZERO, Poly, TooLarge

ENUMERATED_AT_MOST = 16
"""A variable with at most this many possible values is split into one case a value."""

CASES_AT_MOST = 4000
SPLITS_AT_MOST = 60


class GiveUp(Exception):
    """The rules do not reach this term; the text says which term and why.

    No verdict is lost: the caller tries otherwise.
    """


class Split(Exception):
    """The case must be split before the work can go on; `cases` are the alternatives."""

    def __init__(self, cases: tuple[Case, ...]) -> None:
        self.cases = cases


@frozen
class Quotient:
    """A quotient by a symbolic divisor: divisor * value <= dividend < divisor * (value + 1)."""

    dividend: Poly
    divisor: Poly
    value: Poly


@frozen
class Case:
    """What is known.

    `choices` holds the outcomes of splits that no fact over ghosts can express (the jump of a
    logarithm, which argument of a `max` is the largest); `seeds` are the arguments of logarithms
    that have to be named first.  What speaks of the current ghosts is dropped by a substitution,
    which only forgets what is known.
    """

    env: Mapping[str, Poly]
    facts: tuple[Poly, ...] = ()
    quotients: tuple[Quotient, ...] = ()
    choices: Mapping[tuple[Hashable, ...], int] = {}
    seeds: tuple[tuple[Poly, Poly], ...] = ()
    fresh: int = 0

    def but(
        self,
        env: Mapping[str, Poly] | None = None,
        facts: tuple[Poly, ...] | None = None,
        quotients: tuple[Quotient, ...] | None = None,
        choices: Mapping[tuple[Hashable, ...], int] | None = None,
        seeds: tuple[tuple[Poly, Poly], ...] | None = None,
        fresh: int | None = None,
    ) -> Case:
        """The case with some fields changed, as by `attrs.evolve`, which is slower."""
        return Case(
            self.env if env is None else env,
            self.facts if facts is None else facts,
            self.quotients if quotients is None else quotients,
            self.choices if choices is None else choices,
            self.seeds if seeds is None else seeds,
            self.fresh if fresh is None else fresh,
        )

    def knows(self, fact: Poly) -> bool:
        """Whether fact >= 0 follows at sight."""
        return fact.is_nonnegative() or any(map(fact.dominates, self.facts))


def free_case(params: tuple[str, ...]) -> Case:
    """The case in which every parameter is any natural number."""
    env = {name: Poly.variable(f"{name}_{i}") for i, name in enumerate(params)}
    return Case(env, fresh=len(params))


def new_variable(case: Case, like: str) -> tuple[Case, str]:
    """A fresh ghost variable, named after another."""
    base = like.rpartition("_")[0] or like
    return case.but(fresh=case.fresh + 1), f"{base}_{case.fresh}"


def substitute(case: Case, variable: str, value: Poly) -> Case:
    """The case with `variable` replaced everywhere (facts are not looked at again)."""
    values = {variable: value}
    return case.but(
        env={name: poly.substitute(values) for name, poly in case.env.items()},
        facts=tuple(fact.substitute(values) for fact in case.facts),
        quotients=tuple(
            Quotient(
                q.dividend.substitute(values),
                q.divisor.substitute(values),
                q.value.substitute(values),
            )
            for q in case.quotients
        ),
        choices={key: i for key, i in case.choices.items() if key[0] == "extremum"},
        seeds=(),
    )


def assume(case: Case, *facts: Poly) -> tuple[Case, ...]:
    """The cases that cover the points of `case` at which every fact is >= 0; none if there is none.

    The facts are over ghosts that are integers; fractions are multiplied away.
    """
    whole = tuple(fact.cleared() for fact in facts)
    return _settle(case.but(facts=(*case.facts, *whole)))


def split_values(case: Case, variable: str, count: int) -> tuple[Case, ...]:
    """The cases variable = 0, ..., count - 1 and variable >= count."""
    raw = _split_raw(case, variable, count)
    return tuple(settled for part in raw for settled in _settle(part))


def split_residues(case: Case, variable: str, modulus: int) -> tuple[Case, ...]:
    """The cases variable = modulus * v + r, one for each residue r."""
    cases: list[Case] = []
    for residue in range(modulus):
        inner, name = new_variable(case, variable)
        value = Poly.variable(name) * modulus + residue
        cases += _settle(substitute(inner, variable, value))
    return tuple(cases)


def divide(case: Case, dividend: Poly, divisor: Poly, variable: str | None) -> tuple[Case, ...]:
    """The cases in which the quotient has a name: dividend = divisor * q + s with 0 <= s < divisor.

    `variable` is a ghost that stands alone in the dividend (dividend = variable + constant) and
    not in the divisor: it is replaced; without one the equation is kept as two facts.  The divisor
    must be >= 1 and the dividend >= 0.
    """
    case, q_name = new_variable(case, "q_")
    case, s_name = new_variable(case, "s_")
    exact = divisor * Poly.variable(q_name) + Poly.variable(s_name)
    facts = [divisor - 1 - Poly.variable(s_name)]
    if variable is None:
        facts += [dividend - exact, exact - dividend]
    else:
        value = exact - dividend.constant_term
        facts.append(value)
        case = substitute(case, variable, value)
        dividend = exact
    known = Quotient(dividend, divisor, Poly.variable(q_name))
    return assume(case.but(quotients=(*case.quotients, known)), *facts)


# --- absorbing facts ---------------------------------------------------------------------------


def _settle(case: Case) -> tuple[Case, ...]:
    """Absorbs facts until none can be; drops the cases without a point."""
    done: list[Case] = []
    work = [case]
    for _ in range(CASES_AT_MOST):
        if not work:
            return tuple(done)
        current = work.pop()
        step = _next_step(current)
        if step is None:
            done.append(current)
        else:
            work.extend(reversed(step))
    raise GiveUp("too many cases")


def _next_step(case: Case) -> list[Case] | None:
    """One step of absorption: the cases that replace this one, or None where nothing is left."""
    kept: list[Poly] = []
    for fact in case.facts:
        if fact.is_negative():
            return []
        if not fact.is_nonnegative() and fact not in kept:
            kept.append(fact)
    if len(kept) < len(case.facts):
        return [case.but(facts=tuple(kept))]
    for fact in kept:
        step = _absorb(case, fact)
        if step is not None:
            return step
    return None


def _absorb(case: Case, fact: Poly) -> list[Case] | None:
    for rule in (_must_vanish, _at_least, _few_values, _difference, _near_difference):
        step = rule(case, fact)
        if step is not None:
            return step
    return None


def _shift(case: Case, variable: str, least: Poly) -> list[Case]:
    """variable >= least (a polynomial >= 0): variable = least + v'."""
    case, name = new_variable(case, variable)
    return [substitute(case, variable, least + Poly.variable(name))]


def _must_vanish(case: Case, fact: Poly) -> list[Case] | None:
    """-(a monomial) - ... >= 0: each of the monomials is 0."""
    if fact.constant_term or any(value > 0 for value in fact.terms.values()):
        return None
    monomial = min(fact.terms)
    zero = substitute(case, monomial[0][0], ZERO)
    if len(monomial) == 1:
        return [zero]
    return [zero, *_shift(case, monomial[0][0], Poly.constant(1))]


def _at_least(case: Case, fact: Poly) -> list[Case] | None:
    """A variable without which the fact is below 0 is at least 1 (or more, if it stands alone)."""
    if fact.constant_term >= 0 and all(v > 0 for m, v in fact.terms.items() if m):
        return None
    for variable in sorted({v for m, value in fact if value > 0 for v, _ in m}):
        without = fact.substitute({variable: ZERO})
        if without.is_negative():
            least = 1
            if fact.variables == {variable} and fact.degree == 1:
                slope = fact.terms[((variable, 1),)]
                least = int(-(fact.constant_term // slope))
            return _shift(case, variable, Poly.constant(least))
    return None


def _few_values(case: Case, fact: Poly) -> list[Case] | None:
    """c - a*v - ... >= 0 bounds v by c/a: one case a value where there are few."""
    if any(value > 0 for monomial, value in fact if monomial):
        return None
    for monomial, value in sorted(fact.terms.items()):
        if len(monomial) == 1 and monomial[0][1] == 1:
            most = int(fact.constant_term // -value)
            if most < ENUMERATED_AT_MOST:
                name = monomial[0][0]
                return [substitute(case, name, Poly.constant(v)) for v in range(most + 1)]
    return None


def _alone(fact: Poly) -> list[str]:
    """The variables v with fact = v + (something without v)."""
    counts: dict[str, int] = {}
    for monomial in fact.terms:
        for name, _ in monomial:
            counts[name] = counts.get(name, 0) + 1
    return sorted(
        m[0][0]
        for m, value in fact
        if len(m) == 1 and m[0][1] == 1 and value == 1 and counts[m[0][0]] == 1
    )


def _difference(case: Case, fact: Poly) -> list[Case] | None:
    """v - G >= 0, G non-negative: v = G + v'."""
    for variable in _alone(fact):
        rest = Poly.variable(variable) - fact
        if rest.is_nonnegative():
            return _shift(case, variable, rest)
    return None


def _near_difference(case: Case, fact: Poly) -> list[Case] | None:
    """v + c - s >= 0 with a small c: the values s < c apart, then it is a difference."""
    constant = fact.constant_term
    if not 0 < constant <= 4 or len(fact.terms) != 3:
        return None
    negative = [m for m, value in fact if value == -1 and len(m) == 1 and m[0][1] == 1]
    if len(negative) != 1 or not _alone(fact):
        return None
    return _split_raw(case, negative[0][0][0], int(constant))


def _split_raw(case: Case, variable: str, count: int) -> list[Case]:
    """variable = 0, ..., count - 1 and variable >= count; facts are not looked at again."""
    cases = [substitute(case, variable, Poly.constant(value)) for value in range(count)]
    return cases + _shift(case, variable, Poly.constant(count))


# --- exploring ---------------------------------------------------------------------------------

T = TypeVar("T")


def explore(cases: tuple[Case, ...], work: Callable[[Case], T]) -> list[T]:
    """Does `work` in every case, splitting where it asks for it; the results in order of the cases.

    Raises GiveUp where the cases become too many.
    """
    results: list[T] = []
    stack = [(case, 0) for case in reversed(cases)]
    looked_at = 0
    while stack:
        case, depth = stack.pop()
        looked_at += 1
        if looked_at > CASES_AT_MOST or depth > SPLITS_AT_MOST or not EFFORT.spend(CASE):
            raise GiveUp("too many cases")
        try:
            results.append(work(case))
        except TooLarge as error:
            raise GiveUp(str(error)) from None
        except Split as split:
            stack.extend((inner, depth + 1) for inner in reversed(split.cases))
    return results
