"""Refutations as theorems: the claim's part fails at the counterexample, by computation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from attrs import evolve, field, frozen

from passbound.checker.cases import GiveUp
from passbound.checker.certificate import Counterexample
from passbound.checker.kernel.contexts import NoData
from passbound.checker.kernel.faraway import proved_to_fail
from passbound.checker.kernel.functions import arrows
from passbound.checker.kernel.rationals import in_logarithms, minus, negative, without_quotients
from passbound.checker.kernel.relations import well_defined
from passbound.checker.kernel.statement import (
    NoShape,
    body_text,
    compare_text,
    cond_text,
    domain_texts,
    expr_text,
    has_real_logarithm,
    ident,
    own_names,
)
from passbound.checker.kernel.table import tabled
from passbound.checker.kernel.theorems import Steps, Theorem, own_relations
from passbound.checker.kernel.traced import TOO_LARGE, Names, Trace, literal
from passbound.checker.walk import called, substitute
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator
from passbound.models.traverse import walk

VALUE_AT_MOST = 4096
"""Counterexamples with larger values are not computed by the kernel alone."""

CALLS_AT_MOST = 1000
"""Up to so many calls the kernel computes a counterexample at once."""

VALUE_IN_RANGES_AT_MOST = 14
"""The same where a relation calls itself for a whole range: the kernel computes each call anew."""

BITS_AT_MOST = 1_000_000
"""Powers with more bits are not computed."""

BITS_AT_EASE = 5_000
"""Those with more are computed only where nothing else tells them apart."""


def failing(
    relations: Mapping[str, t.Relation], claim: t.Claim, evidence: Counterexample
) -> Theorem:
    """The theorem that a part of the claim fails at the values.

    It says that the asserts hold and the part does not: of the relations as they are, where a
    measure is known along which they fall; else of all functions that satisfy their equations.
    """
    if not isinstance(claim.parts[evidence.part], t.Comparison):
        raise NoShape("a part that fails at no single point")
    claim = evolve(claim, parts=(claim.parts[evidence.part],))
    whole = without_quotients(claim)
    (part,) = whole.parts
    assert isinstance(part, t.Comparison)
    if evidence.failure != "evaluation":
        return _proved(relations, whole, part, evidence)
    order = own_relations(relations, whole)
    reached = {name: relations[name] for name in order}
    fails = powers(relations, whole, evidence.values, part)
    refutation = Refutation(whole, reached, evidence.values, fails)
    try:
        steps = well_defined(reached)
    except (NoShape, GiveUp):
        return refutation.of_all_solutions()
    try:
        return refutation.of_the_relations(steps)
    except NoShape:
        return _proved(relations, whole, part, evidence)


def _proved(
    relations: Mapping[str, t.Relation],
    claim: t.Claim,
    part: t.Comparison,
    evidence: Counterexample,
) -> Theorem:
    """The theorem by a proof that the part fails, where it cannot be computed."""
    if has_real_logarithm(part.left) or has_real_logarithm(part.right):
        raise NoShape(TOO_LARGE)
    said = Refutation(claim, {}, evidence.values, Fails((), part)).statement()
    return proved_to_fail(relations, claim, part, evidence, said)


@frozen
class Fails:
    """What fails, as comparisons that hold and one that does not."""

    holding: tuple[t.Comparison, ...]
    failing: t.Comparison
    bits: int = 0
    """The length of the powers that what fails compares."""

    @property
    def large(self) -> bool:
        """Whether the powers are not computed at ease."""
        return self.bits > BITS_AT_EASE


@frozen
class Refutation:
    """A point at which a claim about whole numbers fails."""

    claim: t.Claim
    relations: Mapping[str, t.Relation]
    values: Mapping[str, int]
    fails: Fails
    names: dict[str, str] = field(init=False)

    @names.default
    def _own_names(self) -> dict[str, str]:
        names = own_names(self.claim.params)
        for let, value in self.claim.lets:
            if not has_real_logarithm(value):
                names[let] = expr_text(value, names)
        return names

    # --- what is said --------------------------------------------------------------------------

    def statement(self) -> str:
        """That the asserts hold at the values and the part does not."""
        params, names = self.claim.params, self.names
        told = [cond_text(cond, names) for cond in self.claim.asserts]
        told += [f"({_text(part, names)})" for part in self.fails.holding]
        told.append(f"(¬ {_text(self.fails.failing, names)})")
        equal = [f"({ident(p)} = {self.values[p]})" for p in params]
        binder = f"∀ {' '.join(ident(p) for p in params)} : Int, " if params else ""
        return binder + " → ".join([*equal, f"({' ∧ '.join(told)})"])

    def _opened(self) -> list[str]:
        params = self.claim.params
        hyps = " ".join(f"e{i}'" for i in range(len(params)))
        intro = " ".join(ident(p) for p in params)
        return [f"  intro {intro} {hyps}", f"  subst {hyps}"] if params else []

    # --- of the relations ----------------------------------------------------------------------

    def of_the_relations(self, steps: Steps) -> Theorem:
        """The theorem about the relations that are defined."""
        statement = self.statement()
        equations = {name: f"{ident(name)}.eq" for name in self.relations}
        try:
            before, tactics = self._tabled(equations, self._is_small())
        except NoShape:
            if not self._is_small() or self.fails.large:
                raise
            before, tactics = [], ["decide +kernel"]
        lines = [*self._opened(), *(f"  {tactic}" for tactic in tactics)]
        shown = [*steps.proof, *before, f"theorem Steps.fails : {statement} := by", *lines]
        doc = f"The claim `{self.claim.name}` fails at a point."
        made = evolve(steps, proof=tuple(shown))
        return made.concluded(self.claim.name, doc, [statement], ["Steps.fails"])

    def _is_small(self) -> bool:
        largest = max(self.values.values(), default=0)
        if any(_ranges(relation) for relation in self.relations.values()):
            return largest <= VALUE_IN_RANGES_AT_MOST
        return largest <= VALUE_AT_MOST

    # --- of all that satisfies the equations -----------------------------------------------------

    def of_all_solutions(self) -> Theorem:
        """The theorem about all functions that satisfy the relations' equations."""
        functions, equations = [], []
        for relation in self.relations.values():
            names = own_names(relation.params)
            functions.append(f"({ident(relation.name)} : {arrows(len(names))})")
            call = " ".join((ident(relation.name), *names.values()))
            before = "".join(f"{cond} → " for cond in domain_texts(relation, names))
            every = f"∀ {' '.join(names.values())} : Int, " if names else ""
            equations.append(f"({every}{before}{call} = {body_text(relation.body, names)})")
        hyps = {name: f"eq{i}_" for i, name in enumerate(self.relations)}
        statement = " → ".join([*equations, f"({self.statement()})"])
        told = f"∀ {' '.join(functions)}, {statement}"
        trace, last = self._traced(hyps)
        tactics = [*trace.stated(), last]
        own = " ".join(map(ident, self.relations))
        doc = f"The claim `{self.claim.name}` fails at a point, whatever satisfies the equations."
        shown = [
            f"theorem Steps.fails : {told} := by",
            f"  intro {own} {' '.join(hyps.values())}",
            *self._opened(),
            *(f"  {tactic}" for tactic in tactics),
        ]
        return Steps((), tuple(shown), ()).concluded(self.claim.name, doc, [told], ["Steps.fails"])

    # --- how it is shown -----------------------------------------------------------------------

    def _tabled(self, equations: Mapping[str, str], small: bool) -> tuple[list[str], list[str]]:
        """Declarations and tactics, by a table where there are many calls.

        Just one tactic where calls are `small` and few.
        """
        trace, last = self._traced(equations)
        if small and not self.fails.large and trace.weight <= CALLS_AT_MOST:
            return [], ["decide +kernel"]
        if trace.is_long:
            with suppress(NoData):
                before, tactics = tabled(self.relations, trace, last)
                return before, [*tactics, last]
        return [], [*trace.stated(), last]

    def _traced(self, equations: Mapping[str, str]) -> tuple[Trace, str]:
        """The calls that are needed, a tactic for each, and the last tactic."""
        trace = Trace(self.relations, equations)
        names = {p: (v, literal(v)) for p, v in self.values.items()}
        lets: dict[str, t.Expr] = {}
        for let, value in self.claim.lets:
            lets[let] = substitute(value, lets)
        proofs = [trace.condition(cond, names)[1] for cond in self.claim.asserts]
        for part in (*self.fails.holding, self.fails.failing):
            left, right = substitute(part.left, lets), substitute(part.right, lets)
            closed = evolve(part, left=left, right=right)
            large = self.fails.large and part is self.fails.failing
            compared = self._compared if large else Trace.comparison
            proofs.append(compared(trace, closed, names)[1])
        packed = proofs[0] if len(proofs) == 1 else f"⟨{', '.join(proofs)}⟩"
        return trace, f"exact {packed}"

    def _compared(self, trace: Trace, part: t.Comparison, names: Names) -> tuple[bool, str]:
        """How two large powers compare; they are computed where they are near each other."""
        try:
            return trace.powers(part, names)
        except NoShape:
            if self.fails.bits > BITS_AT_MOST:
                raise
            return trace.comparison(part, names)


def _text(part: t.Comparison, names: Mapping[str, str]) -> str:
    return compare_text(part.op, part.left, part.right, names)


def powers(
    relations: Mapping[str, t.Relation],
    claim: t.Claim,
    values: Mapping[str, int],
    part: t.Comparison,
) -> Fails:
    """A comparison with real logarithms as one of powers, with exponents that are not negative.

    `rest + sum x log_b(a) <= 0` says `b^rest * product a^x <= 1`; each power stands on the side on
    which its exponent is not negative at the point.
    """
    if not (has_real_logarithm(part.left) or has_real_logarithm(part.right)):
        return Fails((), part)
    left, right = in_logarithms(part.left), in_logarithms(part.right)
    if left.terms and right.terms and left.base != right.base:
        raise NoShape("real logarithms to different bases")
    base = (left if left.terms else right).base
    terms = [(minus(left.rest, right.rest), t.Int(base)), *left.terms]
    terms += [(negative(x), a) for x, a in right.terms]
    evaluator = Evaluator(relations)
    env = evaluator.environment(claim, tuple(values[p] for p in claim.params))
    if env is None:
        raise NoShape("a counterexample at which the asserts do not hold")
    holding: list[t.Comparison] = []
    sides: tuple[list[t.Expr], list[t.Expr]] = [], []
    bits = 0
    for exponent, argument in terms:
        number, size = evaluator.expr(exponent, env), evaluator.expr(argument, env)
        assert isinstance(number, int) and isinstance(size, int)
        bits += abs(number) * size.bit_length()
        raised = exponent if number >= 0 else negative(exponent)
        if not isinstance(raised, t.Int):
            holding.append(t.Comparison("<=", t.Int(0), raised))
        sides[number < 0].append(t.Binary("**", argument, raised))
    if bits > BITS_AT_MOST and len(terms) != 2:
        raise NoShape(TOO_LARGE)
    failing = t.Comparison(part.op, _product(sides[0]), _product(sides[1]))
    return Fails(tuple(holding), failing, bits)


def _product(factors: Sequence[t.Expr]) -> t.Expr:
    if not factors:
        return t.Int(1)
    result = factors[0]
    for factor in factors[1:]:
        result = t.Binary("*", result, factor)
    return result


def _ranges(relation: t.Relation) -> bool:
    """Whether a relation calls itself for each element of a range."""
    return any(
        isinstance(here, t.Reduce) and relation.name in called(t.Return(here.body))
        for here in walk(relation.body)
    )
