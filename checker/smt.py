"""Obligations as SMT-LIB 2 scripts, and what SMT solvers say about them.

A script declares the ghost variables of one goal, asserts its facts and that the goal fails: it is
unsatisfiable where the obligation holds.  z3 answers for goals that no multipliers were found for
(such a claim is held by `solver`); cvc5, where it is installed, gives a second opinion.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from passbound.checker.asymptotics import comparison, from_start, positive
from passbound.checker.atoms import REAL
from passbound.checker.certificate import Evidence
from passbound.checker.obligations import (
    Leaf,
    claim_leaves,
    lemma_leaves,
    part_leaves,
    relation_leaves,
)
from passbound.checker.polynomial import Number, Poly
from passbound.checker.program import desugar
from passbound.checker.proofs import PartEntry, Proof, lemmas_of
from passbound.models import terms as t

Answer: TypeAlias = Literal["unsat", "sat", "unknown"]

Z3_STEPS = 4_000_000
Z3_MILLISECONDS = 5_000
"""An outer guard: not all that z3 does is counted in its steps."""
CVC5_STEPS = 200_000


@frozen
class Obligation:
    """One goal with its facts; `name` says where it comes from and is a good file name."""

    name: str
    goal: Poly
    facts: tuple[Poly, ...]


def script(obligation: Obligation) -> str:
    """The obligation as an SMT-LIB 2 script that is unsatisfiable where it holds."""
    polys = (obligation.goal, *obligation.facts)
    names = sorted(set().union(*(poly.variables for poly in polys)))
    real = any(name.startswith(REAL) for name in names)
    sort = "Real" if real else "Int"
    lines = [f"; {obligation.name}: unsat means that it holds"]
    lines += [f"(set-logic QF_{'NRA' if real else 'NIA'})"]
    for name in names:
        lines += [f"(declare-const {_symbol(name)} {sort})", f"(assert (>= {_symbol(name)} 0))"]
    lines += [
        f"(assert (>= {_polynomial(fact, real)} {_literal(0, real)}))" for fact in obligation.facts
    ]
    lines += [
        f"(assert (< {_polynomial(obligation.goal, real)} {_literal(0, real)}))",
        "(check-sat)",
    ]
    return "\n".join(lines) + "\n"


def _symbol(name: str) -> str:
    return name if name.replace("_", "a").isalnum() else f"|{name}|"


def _literal(value: Number, real: bool) -> str:
    """A number; fractions were multiplied away before."""
    text = f"{abs(int(value))}.0" if real else str(abs(int(value)))
    return f"(- {text})" if value < 0 else text


def _polynomial(poly: Poly, real: bool) -> str:
    scaled = poly * poly.common_denominator()
    terms: list[str] = []
    for monomial, value in sorted(scaled.terms.items()):
        factors = [_symbol(name) for name, exponent in monomial for _ in range(exponent)]
        if value != 1 or not factors:
            factors.insert(0, _literal(value, real))
        terms.append(factors[0] if len(factors) == 1 else f"(* {' '.join(factors)})")
    if not terms:
        return _literal(0, real)
    return terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"


# --- the obligations of a proof ----------------------------------------------------------------


def obligations(
    relations: Mapping[str, t.Relation], claim: t.Claim, evidence: Evidence
) -> Iterator[Obligation]:
    """Every obligation of a proof, generated again from the relations and the claim."""
    if not isinstance(evidence, Proof):
        return
    program, claim_ = desugar(relations, claim)
    assert claim_ is not None
    for name in sorted(program.relations):
        forms = lemmas_of(evidence.foundation.forms.get(name, ()))
        yield from _named(f"defined.{name}", relation_leaves(program, name, forms)[0])
    yield from _named("defined", claim_leaves(program, claim_, lemmas_of(evidence.forms)))
    for number, group in enumerate(evidence.groups, 1):
        for lemma in group.lemmas:
            leaves = lemma_leaves(program, lemma, lemmas_of(group.below), group.lemmas)
            yield from _named(f"lemma{number}.{lemma.relation}", leaves)
    for number, (part, shown) in enumerate(zip(claim_.parts, evidence.parts, strict=True), 1):
        if isinstance(part, t.Comparison) and isinstance(shown, PartEntry):
            leaves = part_leaves(program, claim_, part, lemmas_of(shown.groups), shown.how)
            yield from _named(f"part{number}", leaves)
        elif isinstance(part, t.Asymptotic) and not isinstance(shown, PartEntry):
            for constant in shown:
                above = from_start(claim_, constant.n0)
                wanted = comparison(part, constant.kind, t.Rational(constant.c))
                for label, side, how in (
                    (constant.kind, wanted, constant.comparison),
                    (f"{constant.kind}.positive", positive(part), constant.positive),
                ):
                    leaves = part_leaves(program, above, side, lemmas_of(how.groups), how.how)
                    yield from _named(f"part{number}.{label}", leaves)


def _named(name: str, leaves: Sequence[Leaf]) -> Iterator[Obligation]:
    for i, leaf in enumerate(leaves):
        for j, goal in enumerate(leaf.goals):
            yield Obligation(f"{name}.{i}.{j}", goal, leaf.facts)


def scripts(
    relations: Mapping[str, t.Relation], claim: t.Claim, evidence: Evidence
) -> dict[str, str]:
    """The SMT-LIB scripts of a proof by file name."""
    return {f"{o.name}.smt2": script(o) for o in obligations(relations, claim, evidence)}


# --- asking solvers ----------------------------------------------------------------------------


def ask_z3(obligation: Obligation) -> Answer:
    """What z3 says, within a fixed number of its own steps."""
    import z3

    solver = z3.Solver()
    solver.set("rlimit", Z3_STEPS)
    solver.set("timeout", Z3_MILLISECONDS)
    solver.from_string(script(obligation).replace("(check-sat)\n", ""))
    return _answer(str(solver.check()))


def ask_cvc5(obligation: Obligation) -> Answer:
    """What cvc5 says, within a fixed number of its own steps.  Raises ImportError without cvc5."""
    import cvc5

    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("rlimit", str(CVC5_STEPS))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, script(obligation), obligation.name)
    answer = "unknown"
    while not (command := parser.nextCommand()).isNull():
        said = str(command.invoke(solver, parser.getSymbolManager())).strip()
        if said in ("sat", "unsat", "unknown"):
            answer = said
    return _answer(answer)


def _answer(text: str) -> Answer:
    if text == "unsat":
        return "unsat"
    return "sat" if text == "sat" else "unknown"


def second_opinion(found: Iterable[Obligation]) -> tuple[int, int, list[str]]:
    """How many obligations cvc5 was asked, how many it confirmed, and which it calls false.

    Raises ImportError without cvc5.
    """
    asked = confirmed = 0
    false: list[str] = []
    for obligation in found:
        asked += 1
        answer = ask_cvc5(obligation)
        if answer == "unsat":
            confirmed += 1
        elif answer == "sat":
            false.append(obligation.name)
    return asked, confirmed, false
