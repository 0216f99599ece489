"""`passbound compare`: which of two relations is smaller, from which size on, proved.

Both are evaluated to see where the order changes; each stretch of sizes is then a claim, decided
like any other: a stretch that ends is finite, and the last one holds for all larger sizes.  So the
sizes at which one overtakes the other are exact, and nothing is read off a plot.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from passbound.checker.certificate import dumps
from passbound.checker.decide import Decider
from passbound.checker.inference import solve
from passbound.checker.library.growth import Unclear, rate
from passbound.checker.loading import BadInput, load, relation_of
from passbound.checker.predict import natural
from passbound.checker.terminal import clean, standard
from passbound.checker.verdicts import ClaimProblem, Decision
from passbound.checker.walk import map_body, map_expr, substitute_cond
from passbound.checker.writing import write_text
from passbound.models import terms as t
from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.printer import expr_source

STEPS = 3_000_000
"""Effort for looking; what is looked at is only a guess until it is proved."""
DENSE = 600
LOOKED_AT = 2_000
"""A finite stretch that is longer is proved, not evaluated."""
DOUBLINGS = 1100
POINT_STEPS = 100_000

Order = Literal["<", "==", ">", "<=", ">="]


@frozen
class Stretch:
    """Sizes start, ..., stop (all from start on where stop is None) at which left ORDER right."""

    start: int
    stop: int | None
    order: Order
    claim: t.Claim
    decision: Decision


@frozen
class Compared:
    """Two relations, compared: the stretches of sizes, and how each side grows where it is known.

    `sides` are the calls that are compared; `param` is the parameter that runs, None where more
    than one is free: then there is one stretch, which says what holds everywhere, or none.
    """

    left: str
    right: str
    sides: tuple[t.Call, t.Call]
    param: str | None
    stretches: tuple[Stretch, ...]
    growth: tuple[str | None, str | None]
    same_order: bool | None
    ratio: str | None = None
    """What the ratio of the sides is in Theta of, where that is known and not constant."""

    @property
    def proved(self) -> bool:
        """Whether every stretch is."""
        return bool(self.stretches) and all(s.decision.verdict == "proved" for s in self.stretches)

    @property
    def crossover(self) -> int | None:
        """The size from which the last order holds, where another one holds before it."""
        return self.stretches[-1].start if self.proved and len(self.stretches) > 1 else None


def run(left: str, right: str, points: tuple[str, ...], folder: str | None, ascii_: bool) -> int:
    """Print a comparison; 0 where everything is proved, 3 where something is not."""
    from passbound.checker.compare_text import told

    relations, claims, one, other = _both(left, right)
    fixed = _fixed((relations[one], relations[other]), points)
    comparison = _Comparison(relations, one, other, fixed, claims)
    compared = comparison.settled(comparison.compared())
    out = standard(ascii_)
    for line in told(compared):
        out.line(clean(line))
    if folder is not None:
        for stretch in compared.stretches:
            if stretch.decision.certificate is not None:
                path = Path(folder, f"{stretch.claim.name}.json")
                write_text(path, dumps(stretch.decision.certificate))
    return 0 if compared.proved else 3


def _both(left: str, right: str) -> tuple[dict[str, t.Relation], list[t.Claim], str, str]:
    """The relations and claims of both files; names that mean two things get a mark.

    Claims of the second file are left out where it has such names.
    """
    first, one = _named(left)
    second, other = _named(right)
    mine, theirs = first.relations, second.relations
    clash = {k for k, r in theirs.items() if k in mine and mine[k] != r}
    new = {key: f"{key}_2" if key in clash else key for key in theirs}
    renamed = {new[key]: _renamed(relation, new) for key, relation in theirs.items()}
    claims = [*first.claims, *(() if clash else second.claims)]
    return {**mine, **renamed}, claims, one, new[other]


def _named(target: str) -> tuple[t.Module, str]:
    file, separator, name = target.rpartition("::")
    if not separator or not file or not name:
        raise BadInput(f"{target!r} is not of the form FILE::RELATION")
    module = load(file)
    return module, relation_of(module, name).name


def _renamed(relation: t.Relation, new: Mapping[str, str]) -> t.Relation:
    def rename(expr: t.Expr) -> t.Expr:
        expr = map_expr(expr, rename)
        return evolve(expr, relation=new[expr.relation]) if isinstance(expr, t.Call) else expr

    body = map_body(relation.body, rename)
    return evolve(relation, name=new[relation.name], body=body)


def _fixed(pair: Sequence[t.Relation], points: tuple[str, ...]) -> dict[str, int]:
    """The parameters that are held at numbers.  Raises BadInput."""
    given: dict[str, int] = {}
    known = {param for relation in pair for param in relation.params}
    for text in (piece for option in points for piece in option.split(",")):
        name, separator, value = (piece.strip() for piece in text.partition("="))
        if not separator or name not in known:
            raise BadInput(
                f"--at {text!r} names no parameter; there are {', '.join(sorted(known))}"
            )
        given[name] = natural(name, value)
    return given


def compare(
    relations: Mapping[str, t.Relation],
    left: str,
    right: str,
    fixed: Mapping[str, int],
    claims: Sequence[t.Claim] = (),
) -> Compared:
    """Compare two relations in the parameter that is left free.  Raises BadInput.

    Parameters of one name are one parameter; `fixed` holds the others at numbers.  What `claims`
    say may serve as lemmas, which are proved anew.
    """
    return _Comparison(dict(relations), left, right, fixed, claims).compared()


Posed: TypeAlias = tuple[tuple[str, ...], tuple[t.Call, t.Call], tuple[t.Cond, ...]]
"""The free parameters, both sides, and the conditions of their domains."""


def posed(pair: tuple[t.Relation, t.Relation], fixed: Mapping[str, int]) -> Posed:
    """What is compared, with numbers in the place of fixed parameters."""
    params = dict.fromkeys(p for relation in pair for p in relation.params)
    numbers: dict[str, t.Expr] = {name: t.Int(value) for name, value in fixed.items()}
    left, right = (t.Call(r.name, tuple(numbers.get(p, t.Var(p)) for p in r.params)) for r in pair)
    domain = dict.fromkeys(substitute_cond(c, numbers) for r in pair for c in r.domain)
    return tuple(p for p in params if p not in fixed), (left, right), tuple(domain)


def stretch_claim(what: Posed, name: str, order: Order, start: int, stop: int | None) -> t.Claim:
    """The claim that an order holds at sizes from `start` to `stop`, or at all larger ones."""
    free, (left, right), domain = what
    asserts = list(domain)
    if len(free) == 1:
        n = t.Var(free[0])
        if start:
            asserts.append(t.Compare(">=", n, t.Int(start)))
        if stop is not None:
            asserts.append(t.Compare("<=", n, t.Int(stop)))
    return t.Claim(name, free, tuple(asserts), (), (t.Comparison(order, left, right),))


class _Comparison:
    def __init__(
        self,
        relations: dict[str, t.Relation],
        left: str,
        right: str,
        fixed: Mapping[str, int],
        claims: Sequence[t.Claim],
    ) -> None:
        self.relations = relations
        self.names = (left, right)
        self.fixed = fixed
        pair = (relations[left], relations[right])
        if pair[0].unit != pair[1].unit:
            raise BadInput(
                f"{left} counts {pair[0].unit} and {right} counts {pair[1].unit}: "
                "what is compared has to be of one unit"
            )
        self.free, self.sides, self.domain = posed(pair, fixed)
        if not self.free:
            raise BadInput("every parameter is fixed: leave one free, or use `passbound eval`")
        self.decider = Decider(relations, claims)
        self.evaluator = Evaluator(relations)

    def compared(self) -> Compared:
        left, right = self.sides
        one = len(self.free) == 1
        stretches = tuple(self._stretches()) if one else tuple(self._everywhere())
        growth, same, ratio = self._growth() if one else ((None, None), None, None)
        return Compared(
            expr_source(left),
            expr_source(right),
            (left, right),
            self.free[0] if one else None,
            stretches,
            growth,
            same,
            ratio,
        )

    def settled(self, compared: Compared) -> Compared:
        """The comparison, with what evaluation says where an order could not be proved."""
        pending, done = list(compared.stretches), list[Stretch]()
        while pending and compared.param is not None:
            stretch = pending.pop(0)
            if stretch.decision.verdict == "proved":
                done.append(stretch)
                continue
            decision = self._looked_into(stretch.claim)
            at = (decision.counterexample or {}).get(compared.param)
            if at is None or at <= stretch.start or decision.sides is None or len(done) > MANY:
                done.append(evolve(stretch, decision=decision))
                continue
            # It holds up to there alone: two stretches, and each of them has to be proved.
            left, right = map(int, decision.sides)
            order: Order = "<" if left < right else ">" if left > right else "=="
            number = len(done) + 1
            pending[:0] = [
                self._decided(stretch.order, stretch.start, at - 1, number),
                self._decided(order, at, stretch.stop, number + 1),
            ]
        return evolve(compared, stretches=tuple(done)) if compared.param else compared

    def _looked_into(self, claim: t.Claim) -> Decision:
        """What is known of a claim that was not proved: where it fails, or how far it holds."""
        try:
            return self.decider.decide(claim)
        except ClaimProblem as problem:
            raise BadInput(f"{expr_source(self.sides[0])}: {problem.message}") from None

    # --- claims ----------------------------------------------------------------------------------

    def _decided(self, order: Order, start: int, stop: int | None, number: int) -> Stretch:
        held = "".join(f"_{name}{value}" for name, value in self.fixed.items())
        name = f"compare.{self.names[0]}_{self.names[1]}{held}_{number}"
        posed_ = (self.free, self.sides, self.domain)
        claim = stretch_claim(posed_, name, order, start, stop)
        try:
            if stop is None or stop - start > LOOKED_AT:
                # A guess: whether it can be proved is all that there is to know.
                decision = self.decider.proved(claim) or Decision("unknown", reason="no proof")
            else:
                decision = self.decider.decide(claim)
        except ClaimProblem as problem:
            raise BadInput(f"{expr_source(self.sides[0])}: {problem.message}") from None
        if decision.certificate is not None:
            certificate = evolve(decision.certificate, claim=name)
            decision = evolve(decision, certificate=certificate)
        return Stretch(start, stop, order, claim, decision)

    def _everywhere(self) -> Iterator[Stretch]:
        """With several parameters: what holds for all of them."""
        orders: tuple[Order, ...] = ("==", "<", ">", "<=", ">=")
        for order in orders:
            stretch = self._decided(order, 0, None, 1)
            if stretch.decision.verdict == "proved":
                yield stretch
                return

    def _stretches(self) -> Iterator[Stretch]:
        signs = dict(self._looked())
        if not signs:
            raise BadInput("the relations have no value that could be computed at any common size")
        runs = _runs(signs, self._sign)
        for number, (start, stop, order) in enumerate(runs, 1):
            yield self._decided(order, start, stop, number)

    # --- looking ---------------------------------------------------------------------------------

    def _looked(self) -> Iterator[tuple[int, Order]]:
        """The order at all small sizes and at many large ones."""
        for size in range(DENSE):
            sign = self._sign(size)
            if sign is not None:
                yield size, sign
        size, missed = 1 << (DENSE.bit_length() - 1), 0
        for _ in range(DOUBLINGS):
            size *= 2
            for near in (size - 1, size, size + 1, size + size // 2):
                sign = self._sign(near)
                missed = missed + 1 if sign is None else 0
                if sign is not None:
                    yield near, sign
            if missed > 8:
                return

    def _sign(self, size: int) -> Order | None:
        env = {self.free[0]: size}
        try:
            if not all(self.evaluator.cond(c, env, POINT_STEPS) for c in self.domain):
                return None
            left, right = (self.evaluator.expr(s, env, POINT_STEPS) for s in self.sides)
        except EvaluationError:
            return None
        assert isinstance(left, int) and isinstance(right, int)
        return "<" if left < right else ">" if left > right else "=="

    # --- growth ----------------------------------------------------------------------------------

    def _growth(self) -> tuple[tuple[str | None, str | None], bool | None, str | None]:
        """The Theta of both sides, whether it is the same, and else that of their ratio.

        Each is a proved claim, or None.
        """
        found: list[t.Asymptotic | None] = []
        for name, side in zip(self.names, self.sides, strict=True):
            plain = all(isinstance(arg, t.Var) for arg in side.args) and len(side.args) == 1
            bounds = solve(self.relations, name).growth if plain else ()
            parts = [b.claim.parts[0] for b in bounds]
            theta = next(
                (p for p in parts if isinstance(p, t.Asymptotic) and p.kind == "Theta"), None
            )
            found.append(theta)
        left, right = found
        shown = (
            None if left is None else expr_source(left.bound),
            None if right is None else expr_source(right.bound),
        )
        if left is None or right is None:
            return shown, None, None
        if left.bound == right.bound:
            return shown, True, None
        part = t.Asymptotic("Theta", self.sides[0], right.bound)
        claim = t.Claim("compare.order", self.free, self.domain, (), (part,))
        if self.decider.proved(claim) is not None:
            return shown, True, None
        if _apart(left.bound, right.bound, self.free[0]):
            from passbound.checker.compare_text import quotient_source

            return shown, False, quotient_source(left.bound, right.bound)
        return shown, None, None


def _apart(left: t.Expr, right: t.Expr, param: str) -> bool:
    """Whether two bounds grow by different powers of n or of its logarithm."""
    try:
        one, other = rate(left, param), rate(right, param)
    except Unclear:
        return False
    return one != other and not (one.exponential and other.exponential)


def _runs(
    signs: Mapping[int, Order], sign: Callable[[int], Order | None]
) -> list[tuple[int, int | None, Order]]:
    """Stretches of sizes with one order, the last one open.

    Between sizes that were looked at the change is found by bisection.  A tail in which the sides
    meet again and again is one stretch of <= or >=.
    """
    sizes = sorted(signs)
    runs: list[tuple[int, int | None, Order]] = []
    start, order = sizes[0], signs[sizes[0]]
    for before, size in itertools.pairwise(sizes):
        if len(runs) > MANY:
            break
        below = before
        for left in range(LONG_TAIL, -1, -1):
            if order == signs[size]:
                break
            # There may be more than one change between two sizes: one after the other.
            low, high = below, size
            while high - low > 1:
                middle = (low + high) // 2
                if sign(middle) == order:
                    low = middle
                else:
                    high = middle
            runs.append((start, low, order))
            met = sign(high) if left else None
            start, order, below = high, met or signs[size], high
    runs.append((start, None, order))
    return _joined(runs)


MANY = 64
"""After so many changes the rest is taken for more of the same: a proof says whether it is."""

LONG_TAIL = 4
"""More changes than this are taken for a tail that goes on changing."""


def _joined(runs: list[tuple[int, int | None, Order]]) -> list[tuple[int, int | None, Order]]:
    """The runs, those at the end joined where they differ by equality alone."""
    for weak, strict in (("<=", "<"), (">=", ">")):
        place = len(runs)
        while place and runs[place - 1][2] in (strict, "=="):
            place -= 1
        if len(runs) - place > LONG_TAIL:
            return [*runs[:place], (runs[place][0], None, weak)]  # type: ignore[list-item]
    return runs
