"""What has to be shown: obligations, generated from relations, lemmas and claims alone.

Every function here returns *leaves*: polynomials that must be >= 0 (goals) where some others are
(facts), over ghost variables that are naturals (those named `real ...` non-negative reals).  The
prover looks for multipliers that close them, the re-checker generates them again and checks.

Induction.  A lemma bounds a relation at every point of its domain that satisfies `where`.  Its
obligation lets each call in the body stand for the lemma at that call (the induction hypothesis):
sound at every point where the evaluation terminates, by induction on the tree of calls.  That the
evaluation terminates is an obligation of its own (`descent`, from the calls in `relation_leaves`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from attrs import frozen

from passbound.checker.atoms import has_real
from passbound.checker.cases import Case, Split, explore, free_case
from passbound.checker.lemmas import (
    ByLemmas,
    Lemma,
    Recording,
    bound_poly,
    constant_value,
)
from passbound.checker.polynomial import ONE, Poly
from passbound.checker.program import Program
from passbound.checker.symbolic import Demand, Env, Run
from passbound.checker.walk import called, free_names
from passbound.models import terms as t

REAL_GAP = Fraction(1, 1000)
"""Strict comparisons of real numbers are shown with this much room."""


@frozen
class Leaf:
    """One leaf of a proof by cases: every goal is to be shown >= 0 where the facts are >= 0."""

    goals: tuple[Poly, ...]
    labels: tuple[str, ...]
    facts: tuple[Poly, ...]
    case: Case


@frozen
class Edge:
    """A recursive call: its arguments and the caller's parameters, where the facts hold."""

    caller: str
    callee: str
    point: Env
    args: tuple[Poly, ...]
    facts: tuple[Poly, ...]


# --- definedness -------------------------------------------------------------------------------


def relation_leaves(
    program: Program, name: str, forms: Sequence[Lemma] = ()
) -> tuple[list[Leaf], list[Edge]]:
    """Definedness of a relation at every point of its domain, and its calls.

    `forms` give the values of calls of earlier groups, where they stand in arguments.

    Goals: no division by zero, no logarithm of 0, every call within the callee's domain, ...
    """
    relation = program.relations[name]

    def run_body(run: Run, env: Env) -> None:
        if _satisfied(run, relation.domain, env):
            run.body(relation.body, env)

    return _defined(program, name, relation.params, run_body, forms)


def claim_leaves(program: Program, claim: t.Claim, forms: Sequence[Lemma] = ()) -> list[Leaf]:
    """Definedness of a claim at every point that its asserts allow."""

    def run_sides(run: Run, env: Env) -> None:
        if not _satisfied(run, claim.asserts, env):
            return
        for name, value in claim.lets:
            env = {**env, name: run.poly(value, env)}
        for part in claim.parts:
            sides = (part.expr,) if isinstance(part, t.Asymptotic) else (part.left, part.right)
            for side in sides:
                run.ratio(side, env)

    return _defined(program, claim.name, claim.params, run_sides, forms)[0]


def _defined(
    program: Program,
    name: str,
    params: tuple[str, ...],
    start: Callable[[Run, Env], None],
    forms: Sequence[Lemma],
) -> tuple[list[Leaf], list[Edge]]:
    """The demands and calls of what `start` runs, then of the elements of each `max` and `min`.

    An element is looked at in an exploration of its own: there the points at which its range is
    empty fall away, and nothing else may be lost with them.
    """
    leaves: list[Leaf] = []
    edges: list[Edge] = []

    def look(path: tuple[int, ...]) -> int:
        def work(case: Case) -> int:
            calls = Recording(program, forms)
            run = Run(case, program.relations, calls)
            env = {param: case.env[param] for param in params}
            start(run, env)
            elements = list(run.elements)
            for place in path:
                if place >= len(elements):
                    return 0
                before = len(run.elements)
                elements[place]()
                elements = run.elements[before:]
            facts, apply = _facts(run)
            leaves.append(Leaf(*_asked(run.demands, apply), facts=facts, case=case))
            point = {param: apply(poly) for param, poly in env.items()}
            for callee, args in calls.edges:
                edges.append(Edge(name, callee, point, tuple(map(apply, args)), facts))
            return len(elements)

        return max(explore((free_case(params),), work), default=0)

    pending: list[tuple[int, ...]] = [()]
    while pending:
        path = pending.pop(0)
        pending += [(*path, place) for place in range(look(path))]
    return leaves, edges


def _satisfied(run: Run, conds: Sequence[t.Cond], env: Env) -> bool:
    """Whether the conditions hold; what they themselves demand stays demanded where they do not."""
    return all(run.branch(cond, env) for cond in conds)


def _within(run: Run, conds: Sequence[t.Cond], env: Env) -> None:
    """Keeps to the points at which the conditions hold."""
    for cond in conds:
        if not run.branch(cond, env):
            raise Split(())


# --- lemmas ------------------------------------------------------------------------------------


def lemma_leaves(
    program: Program,
    lemma: Lemma,
    settled: Sequence[Lemma],
    together: Sequence[Lemma],
    template: Mapping[str, Poly] = {},
) -> list[Leaf]:
    """The induction step (and base) of a lemma.

    `settled` lemmas were proved before; those proved `together`, itself among them, may be used at
    the calls of its body.
    """
    relation = program.relations[lemma.relation]
    named = bool(called(lemma.bound)) and not lemma.unfold
    calls = ByLemmas(program, settled, together, template, named)

    def work(case: Case) -> Leaf:
        run = Run(case, program.relations, calls, witness=lemma.witness)
        env = {param: case.env[param] for param in relation.params}
        _within(run, (*relation.domain, *lemma.where), env)
        for cond in lemma.cases:
            run.branch(cond, env)
        args = tuple(env.values())
        known_value = constant_value(program, lemma.relation, args)
        value = run.body(relation.body, env) if known_value is None else Poly.constant(known_value)
        run.demands.clear()  # the body's own are shown once for all, by `relation_leaves`
        inner = {**template, **env}
        bound = bound_poly(run, lemma.bound, inner, program, settled, lemma.unfold)
        scale = run.poly(lemma.scale, env)
        return _leaf(run, _sides(lemma.op, scale * value, bound), lemma.op)

    return explore((free_case(relation.params),), work)


# --- claims ------------------------------------------------------------------------------------


@frozen
class PartProof:
    """How a part of a claim is shown: split on `cases` first; `witness` as in a lemma."""

    cases: tuple[t.Cond, ...] = ()
    witness: int = 0


def part_leaves(
    program: Program,
    claim: t.Claim,
    part: t.Comparison,
    lemmas: Sequence[Lemma],
    how: PartProof,
    template: Mapping[str, Poly] = {},
) -> list[Leaf]:
    """A comparison at every point that the asserts allow; calls are bounded by the lemmas."""
    named = any(called(lemma.bound) for lemma in lemmas)
    calls = ByLemmas(program, lemmas, (), template, named)
    lets = needed_lets(claim, free_names(part.left) | free_names(part.right))

    def work(case: Case) -> Leaf:
        run = Run(case, program.relations, calls, witness=how.witness)
        env: Env = {param: case.env[param] for param in claim.params}
        _within(run, claim.asserts, env)
        for cond in how.cases:
            run.branch(cond, env)
        for name, value in lets:
            env = {**env, name: run.poly(value, env)}
        env = {**env, **template}
        a, b = run.ratio(part.left, env)
        c, d = run.ratio(part.right, env)
        op, left, right = part.op, a * d, c * b
        if op in ("<", ">"):
            # Strict: the gap of two integers is at least 1; over reals some positive gap must show.
            gap = strictness(left - right)
            left, right, op = (left + gap, right, "<=") if op == "<" else (left - gap, right, ">=")
        return _leaf(run, _sides(op, left, right), part.op)

    return explore((free_case(claim.params),), work)


def needed_lets(claim: t.Claim, names: set[str]) -> list[tuple[str, t.Expr]]:
    """The local names of a claim that some names stand for, in order; the others say nothing."""
    wanted, needed = set(names), []
    for name, value in reversed(claim.lets):
        if name in wanted:
            needed.append((name, value))
            wanted |= free_names(value)
    return needed[::-1]


def strictness(gap: Poly) -> Poly:
    """A positive number that is enough to show that a gap is not 0.

    Over naturals the least positive value is 1 / D, D the common denominator of the coefficients;
    over reals there is none, and the claim is shown with a little room.
    """
    if has_real(gap):
        return Poly.constant(REAL_GAP)
    return Poly.constant(Fraction(1, gap.common_denominator()))


# --- leaves ------------------------------------------------------------------------------------


def _sides(op: str, left: Poly, right: Poly) -> tuple[Poly, ...]:
    """left op right as polynomials that must be >= 0."""
    if op == "<=":
        return (right - left,)
    if op == ">=":
        return (left - right,)
    return (right - left, left - right)


def _leaf(run: Run, goals: tuple[Poly, ...], op: str) -> Leaf:
    demands = tuple(run.demands)  # that the two sides have a value; not those of what follows
    done = tuple(run.eliminate(goal) for goal in goals)
    facts, apply = _facts(run)
    labels = (op,) if len(done) == 1 else ("<=", ">=")
    asked, whats = _asked(demands, apply)
    return Leaf((*map(apply, done), *asked), (*labels, *whats), facts, run.case)


def _asked(
    demands: Sequence[Demand], apply: Callable[[Poly], Poly]
) -> tuple[tuple[Poly, ...], tuple[str, ...]]:
    """The goals of the demands that are not met at sight, and what each is about."""
    goals = [(apply(d.goal), d.what) for d in demands]
    still_open = [(goal, what) for goal, what in goals if not goal.is_nonnegative()]
    return tuple(goal for goal, _ in still_open), tuple(what for _, what in still_open)


def _facts(run: Run) -> tuple[tuple[Poly, ...], Callable[[Poly], Poly]]:
    """The facts of a leaf, with its equations solved, and the substitution that solves them."""
    run.atoms.link()
    known = [*run.case.facts, *run.atoms.facts]
    solution: dict[str, Poly] = {}
    for equation in run.atoms.equations:
        equation = equation.substitute(solution)
        solved = _solve(equation, set().union(*(p.variables for p in run.case.env.values()), ()))
        if solved is None:
            known += [equation, -equation]
            continue
        name, value = solved
        solution = {n: p.substitute({name: value}) for n, p in solution.items()}
        solution[name] = value
        known.append(value)

    def apply(poly: Poly) -> Poly:
        return poly.substitute(solution)

    facts: list[Poly] = []
    for fact in known:
        fact = apply(fact)
        if not fact.is_nonnegative() and fact not in facts:
            facts.append(fact)
    return tuple(facts), apply


def _solve(equation: Poly, roots: set[str]) -> tuple[str, Poly] | None:
    """A ghost v and a polynomial p with v = p, where the equation gives one plainly."""
    for monomial, value in sorted(equation.terms.items()):
        if monomial != ONE and len(monomial) == 1 and monomial[0][1] == 1 and abs(value) == 1:
            name = monomial[0][0]
            rest = equation - Poly({monomial: value})
            if name in roots and name not in rest.variables:
                return name, rest * (-1 if value == 1 else 1)
    return None
