"""Proofs by cases: from the cases that an exploration looks at to Lean tactics.

The exploration is the checker's own (`cases`): a `Place` is one of its cases together with what
stands in Lean's context there, and `prove` walks the cases and writes the tactics that split them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve, field, frozen

from passbound.checker.cases import (
    Case,
    GiveUp,
    Quotient,
    Split,
    _next_step,
    divide,
    new_variable,
    split_residues,
    split_values,
    substitute,
)
from passbound.checker.kernel import casetree
from passbound.checker.kernel.batch import batched
from passbound.checker.kernel.facts import Fact, Known
from passbound.checker.kernel.scripts import Draw
from passbound.checker.polynomial import Poly

CASES_AT_MOST = 400
RESIDUES_AT_MOST = 12
AT_ONCE = 8
"""Up to so many values, or residues, one lemma has all cases."""

ONE_BY_ONE_AT_MOST = 64
"""Up to so many values that a variable does not have are refuted one by one."""


@frozen
class Place:
    """A case, and Lean's context in it.

    `signs` are the ghosts that are in use with the proofs that they are not negative; `texts` say
    what stands for a parameter or an index; `chosen` holds the proofs of choices that were made.
    """

    case: Case
    signs: Mapping[str, str]
    facts: tuple[Fact, ...] = ()
    texts: Mapping[str, str] = {}
    chosen: Mapping[Hashable, str] = {}

    def known(self) -> Known:
        """What may be used here."""
        known = Known()
        for ghost, proof in self.signs.items():
            known.names[ghost] = ghost
            known.signs[ghost] = proof
        known.facts = list(self.facts)
        return known

    def substituted(self, ghost: str, poly: Poly, text: str, news: Mapping[str, str]) -> Place:
        """The place with a ghost replaced, as `rfl` in a pattern does it in Lean."""
        values = {ghost: poly}

        def put(old: str) -> str:
            return re.sub(rf"(?<![\w.]){re.escape(ghost)}(?![\w'])", text, old)

        facts = [Fact(f.poly.substitute(values), f.proof) for f in self.facts]
        if not poly.is_constant:
            facts.append(Fact(poly, self.signs[ghost]))
        signs = {name: proof for name, proof in self.signs.items() if name != ghost}
        return evolve(
            self,
            signs={**signs, **news},
            facts=tuple(f for f in facts if not f.poly.is_nonnegative()),
            texts={name: put(old) for name, old in self.texts.items()},
            chosen={
                key: proof
                for key, proof in self.chosen.items()
                if isinstance(key, tuple) and key[0] == "index"
            },
        )

    def assuming(self, poly: Poly, proof: str) -> Place:
        """The place with one more fact."""
        return evolve(self, facts=(*self.facts, Fact(poly, proof)))


# --- why a case was split ------------------------------------------------------------------------


@frozen
class Decision:
    """poly >= 0 or poly <= -1."""

    poly: Poly


@frozen
class Division:
    """left divided by right, where a quotient was asked for."""

    left: Poly
    right: Poly


@frozen
class Chosen:
    """One of two ways: Lean's term for the alternatives, and the key of the choice."""

    key: Hashable
    proof: str
    choice: tuple[Hashable, ...]


@frozen
class Index:
    """An index at which a maximum or a minimum is attained: a new ghost."""

    key: str
    proof: str
    turn: str
    within: Callable[[str], Poly]


Why: TypeAlias = Decision | Division | Chosen | Index


class Because(Split):
    """A split with its reason."""

    def __init__(self, cases: tuple[Case, ...], why: Why | None) -> None:
        super().__init__(cases)
        self.why = why


NOTHING = casetree.nothing("a step that is no data")


@frozen
class Block:
    """The tactics that show the goal in a case, and the same as casetree."""

    lines: list[str]
    draw: Draw = NOTHING


Work: TypeAlias = Callable[[Place], Block]
"""Proves a leaf, or raises Split."""


def prove(place: Place, work: Callable[[Place], list[str]]) -> list[str]:
    """The tactics that show the goal at a place.  Raises GiveUp."""
    return batched(proved(place, lambda here: Block(work(here))).lines)


def proved(place: Place, work: Work) -> Block:
    """The proof of the goal at a place.  Raises GiveUp."""
    return _Tree(work).at(place)


def prove_settled(place: Place, work: Callable[[Place], list[str]]) -> list[str]:
    """The tactics, where the place has facts that are not absorbed yet."""
    return batched(_Tree(lambda here: Block(work(here))).settled(place).lines)


@frozen
class _Tree:
    work: Work
    looked: list[int] = field(factory=lambda: [0])

    def at(self, place: Place) -> Block:
        self.looked[0] += 1
        if self.looked[0] > CASES_AT_MOST:
            raise GiveUp("too many cases")
        try:
            return self.work(place)
        except Because as split:
            return self._split(place, split)
        except Split as split:
            return self._unexplained(place, split.cases)

    def _split(self, place: Place, split: Because) -> Block:
        match split.why:
            case Decision(poly):
                return self._decided(place, poly)
            case Division(left, right):
                return self._divided(place, split.cases, left, right)
            case Chosen():
                return self._chosen(place, split.cases, split.why)
            case Index():
                return self._indexed(place, split.why)
        return self._unexplained(place, split.cases)

    # --- one way to split each ------------------------------------------------------------------

    def _decided(self, place: Place, poly: Poly) -> Block:
        limit = _limit(place, poly)
        if limit is not None:
            return self._at_limit(place, poly, *limit)
        name = self._fresh(place, "h")
        text = place.known().text(poly)
        lines = [f"rcases total {text} with {name} | {name}"]
        blocks = []
        for fact in (poly, -poly - 1):
            case = evolve(place.case, facts=(*place.case.facts, fact))
            blocks.append(self.settled(evolve(place, case=case).assuming(fact, name)))
        return Block(_under(lines, blocks), casetree.signs(poly, *(block.draw for block in blocks)))

    def _at_limit(self, place: Place, poly: Poly, ghost: str, count: int, low: bool) -> Block:
        """The fact or its negation, where they say that a ghost is below a number or is not."""
        below, above = (poly, -poly - 1) if low else (-poly - 1, poly)
        case = evolve(place.case, facts=(*place.case.facts, below))
        blocks = []
        for value in range(count):
            number = Poly.constant(value)
            moved = self._replaced(evolve(place, case=case), ghost, number, str(value), {})
            blocks.append(self.settled(moved))
        case = evolve(place.case, facts=(*place.case.facts, above))
        blocks.append(self.settled(self._shifted(evolve(place, case=case), ghost, count)))
        return self._first(place, ghost, blocks)

    def _first(self, place: Place, ghost: str, blocks: Sequence[Block]) -> Block:
        """The tactics for a ghost that is 0, or 1, ..., or no less than a number."""
        _, new = new_variable(place.case, ghost)
        count = len(blocks) - 1
        pattern = " | ".join(["rfl"] * count + [f"⟨{new}, h_{new}, rfl⟩"])
        lines = [f"rcases first{count} {place.signs[ghost]} with {pattern}"]
        draw = casetree.first_values(ghost, new, [block.draw for block in blocks])
        return Block(_under(lines, blocks), draw)

    def _shifted(self, place: Place, ghost: str, least: int) -> Place:
        """The place with a ghost that is no less than a number."""
        _, new = new_variable(place.case, ghost)
        shift = Poly.variable(new) + least
        return self._replaced(place, ghost, shift, f"({least} + {new})", {new: f"h_{new}"})

    def _divided(self, place: Place, cases: tuple[Case, ...], left: Poly, right: Poly) -> Block:
        if right.is_constant:
            for ghost in sorted(place.signs):
                for modulus in range(2, RESIDUES_AT_MOST + 1):
                    if _same(cases, split_residues, place.case, ghost, modulus):
                        return self._residues(place, ghost, modulus)
        for dividend in (left, -left):
            alone: list[str | None] = [*sorted(dividend.variables), None]
            for variable in alone:
                if variable is not None and (dividend - Poly.variable(variable)).variables:
                    continue
                if _same(cases, divide, place.case, dividend, right, variable):
                    return self._quotient(place, dividend, right, variable)
        return self._unexplained(place, cases)

    def _residues(self, place: Place, ghost: str, modulus: int) -> Block:
        _, whole = new_variable(place.case, ghost)
        if modulus <= AT_ONCE:
            return self._residues_at_once(place, ghost, modulus, whole)
        hw, hs = f"h_{whole}", self._fresh(place, "s")
        at_most, equation = f"{hs}'", f"{hs}e"
        lines = [
            f"obtain ⟨{whole}, {hs}, {hw}, {hs}0, {at_most}, {equation}⟩ := "
            f"residue (m := {modulus}) {place.signs[ghost]} (by decide)",
            f"have {hs}0 := start {hs}0",
        ]
        value = Poly.variable(whole) * modulus
        draws = []
        for rest in range(modulus):
            last = rest == modulus - 1
            lines.append(f"rcases next (c := {rest}) (d := {rest + 1}) {hs}0 rfl with rfl | {hs}0")
            text = f"{modulus} * {whole} + {rest}"
            block = self.settled(self._residue(place, ghost, value + rest, whole, text))
            lines += _block([f"subst {equation}", *block.lines])
            draws.append(block.draw)
            if last:
                lines.append(
                    f"exact absurd_of (add_nonneg {hs}0 {at_most}) (by close [] [{hs}] trivial)"
                )
        return Block(lines, casetree.residues(ghost, whole, draws))

    def _residues_at_once(self, place: Place, ghost: str, modulus: int, whole: str) -> Block:
        pattern = " | ".join([f"⟨{whole}, h_{whole}, rfl⟩"] * modulus)
        lines = [f"rcases residues{modulus} {place.signs[ghost]} with {pattern}"]
        blocks = []
        for rest in range(modulus):
            value = Poly.variable(whole) * modulus + rest
            moved = self._residue(place, ghost, value, whole, f"{modulus} * {whole} + {rest}")
            blocks.append(self.settled(moved))
        draw = casetree.residues(ghost, whole, [block.draw for block in blocks])
        return Block(_under(lines, blocks), draw)

    @staticmethod
    def _residue(place: Place, ghost: str, value: Poly, whole: str, text: str) -> Place:
        """The place with a ghost that has a known remainder."""
        inner, _ = new_variable(place.case, ghost)
        moved = place.substituted(ghost, value, f"({text})", {whole: f"h_{whole}"})
        return evolve(moved, case=substitute(inner, ghost, value))

    def _quotient(self, place: Place, dividend: Poly, divisor: Poly, variable: str | None) -> Block:
        known = place.known()
        case, q = new_variable(place.case, "q_")
        case, s = new_variable(case, "s_")
        exact = divisor * Poly.variable(q) + Poly.variable(s)
        room = divisor - 1 - Poly.variable(s)
        d_text, r_text = known.text(dividend), known.text(divisor)
        positive = known.show(divisor - 1)
        natural = known.show(dividend)
        names = f"⟨{q}, {s}, h_{q}, h_{s}, h_{s}', h_{q}e⟩"
        news = {q: f"h_{q}", s: f"h_{s}"}
        if variable is None:
            lines = [
                f"obtain {names} := division (a := {d_text}) (b := {r_text}) {natural} {positive}"
            ]
            facts = (room, dividend - exact, exact - dividend)
            case = evolve(
                case,
                quotients=(*case.quotients, Quotient(dividend, divisor, Poly.variable(q))),
                facts=(*case.facts, *facts),
            )
            moved = evolve(place, case=case, signs={**place.signs, **news})
            moved = moved.assuming(room, f"h_{s}'")
            moved = moved.assuming(dividend - exact, f"(zero_le_sub_self h_{q}e.symm)")
            moved = moved.assuming(exact - dividend, f"(zero_le_sub_self h_{q}e)")
            block = self.settled(moved)
            return Block(
                [*lines, *block.lines], casetree.division(dividend, divisor, q, s, block.draw)
            )
        constant = int(dividend.constant_term)
        c_text = str(constant) if constant >= 0 else f"(-{-constant})"
        equation = known.ring()
        lines = [
            f"obtain {names} := division_of (a := {d_text}) (b := {r_text}) (v := {variable}) "
            f"(c := {c_text}) {equation} {natural} {positive}",
            f"subst h_{q}e",
        ]
        value = exact - constant
        text = f"({r_text} * {q} + {s} - {c_text})"
        moved = place.substituted(variable, value, text, news)
        case = substitute(case, variable, value)
        case = evolve(
            case,
            quotients=(*case.quotients, Quotient(exact, divisor, Poly.variable(q))),
            facts=(*case.facts, room, value),
        )
        moved = evolve(moved, case=case).assuming(room, f"h_{s}'")
        block = self.settled(moved)
        draw = casetree.division_of(dividend, divisor, q, s, variable, value, block.draw)
        return Block([*lines, *block.lines], draw)

    def _chosen(self, place: Place, cases: tuple[Case, ...], why: Chosen) -> Block:
        name = self._fresh(place, "c")
        lines = [f"rcases {why.proof} with {name} | {name}"]
        blocks = []
        for number in (0, 1):
            choices = {**place.case.choices, why.choice: number}
            case = evolve(place.case, choices=choices)
            chosen = {**place.chosen, why.key: name}
            blocks.append(self.at(evolve(place, case=case, chosen=chosen)))
        draw = casetree.nothing("a choice")
        match why.choice:
            case ("jump", Poly() as low, Poly() as high, Poly() as base):
                draw = casetree.jump(low, high, base, *(block.draw for block in blocks))
        return Block(_under(lines, blocks), draw)

    def _indexed(self, place: Place, why: Index) -> Block:
        case, ghost = new_variable(place.case, "i_")
        names = f"⟨{ghost}, h_{ghost}, h_{ghost}', h_{ghost}e⟩"
        fact = why.within(ghost)
        moved = evolve(
            place,
            case=evolve(
                case, facts=(*case.facts, fact), env={**case.env, why.key: Poly.variable(ghost)}
            ),
            signs={**place.signs, ghost: f"h_{ghost}"},
            texts={**place.texts, why.key: ghost},
            chosen={**place.chosen, ("index", why.key): f"h_{ghost}e"},
        ).assuming(fact, f"h_{ghost}'")
        lines = [f"obtain {names} := {why.proof}", f"have h_{ghost}' := {why.turn} h_{ghost}'"]
        return Block([*lines, *self.settled(moved).lines], casetree.nothing("an index"))

    def _unexplained(self, place: Place, cases: tuple[Case, ...]) -> Block:
        if len(cases) == 1 and cases[0].env == place.case.env:
            return self.at(
                evolve(place, case=cases[0])
            )  # the same case, looked at in another order
        for ghost in sorted(place.signs):
            if _same(cases, split_values, place.case, ghost, 1):
                return self._values(place, ghost, {0}, 1)
        raise GiveUp("a case split without a name")

    # --- absorbing facts ------------------------------------------------------------------------

    def settled(self, place: Place) -> Block:
        """The tactics that absorb facts, as `cases` does it, then those of what is left."""
        ghosts = {ghost: Poly.variable(ghost) for ghost in place.signs}
        step = _next_step(evolve(place.case, env=ghosts))
        if step is None:
            return self.at(place)
        if not step:
            return contradictory(place)
        changed = {
            ghost for child in step for ghost, own in ghosts.items() if child.env[ghost] != own
        }
        if not changed:  # facts that say nothing were dropped
            return self.settled(evolve(place, case=evolve(place.case, facts=step[0].facts)))
        if len(changed) > 1:
            raise GiveUp("a step that changes two variables")
        ghost = changed.pop()
        images = [child.env[ghost] for child in step]
        constants = {int(p.constant_term) for p in images if p.is_constant}
        shifts = [p for p in images if not p.is_constant]
        if not shifts:
            return self._values(place, ghost, constants, None)
        (shift,) = shifts
        new = [name for name in shift.variables if name not in ghosts]
        least = shift - Poly.variable(new[0])
        if least.is_constant and (constants or least.constant_term <= ONE_BY_ONE_AT_MOST):
            return self._values(place, ghost, constants, int(least.constant_term))
        known = place.known()
        gap = known.show(Poly.variable(ghost) - least)
        lines = [
            f"obtain ⟨{new[0]}, h_{new[0]}, rfl⟩ := "
            f"rest (v := {ghost}) (c := {known.text(least)}) {gap}"
        ]
        text = f"({known.text(least)} + {new[0]})"
        moved = self._replaced(place, ghost, shift, text, {new[0]: f"h_{new[0]}"})
        block = self.settled(moved)
        return Block([*lines, *block.lines], casetree.shift(ghost, least, new[0], block.draw))

    def _replaced(
        self, place: Place, ghost: str, poly: Poly, text: str, news: Mapping[str, str]
    ) -> Place:
        case = place.case
        if news:
            case, _ = new_variable(case, ghost)
        moved = place.substituted(ghost, poly, text, news)
        return evolve(moved, case=substitute(case, ghost, poly))

    def _values(self, place: Place, ghost: str, constants: set[int], least: int | None) -> Block:
        """The cases ghost = c for the constants and ghost >= least; no others are possible."""
        most = max(constants, default=-1) + 1 if least is None else least
        shifted = self._shifted(place, ghost, most)
        last = contradictory(shifted) if least is None else self.settled(shifted)
        blocks = []
        for value in range(most):
            moved = self._replaced(place, ghost, Poly.constant(value), str(value), {})
            blocks.append(self.settled(moved) if value in constants else contradictory(moved))
        if 0 < most <= AT_ONCE:
            return self._first(place, ghost, [*blocks, last])
        name = self._fresh(place, "v")
        lines = [f"have {name} := start {place.signs[ghost]}"]
        for value, block in enumerate(blocks):
            lines.append(
                f"rcases next (c := {value}) (d := {value + 1}) {name} rfl with rfl | {name}"
            )
            lines += _block(block.lines)
        _, new = new_variable(place.case, ghost)
        draw = casetree.first_values(ghost, new, [block.draw for block in (*blocks, last)])
        return Block([*lines, f"obtain ⟨{new}, h_{new}, rfl⟩ := rest {name}", *last.lines], draw)

    def _fresh(self, place: Place, base: str) -> str:
        return f"{base}{len(place.facts)}_{place.case.fresh}_{len(place.chosen)}"


def _limit(place: Place, poly: Poly) -> tuple[str, int, bool] | None:
    """Whether poly >= 0 says of one ghost that it is below a number (True) or is not (False)."""
    if len(poly.variables) != 1:
        return None
    (ghost,) = poly.variables
    slope, start = (poly - poly.constant_term).terms, poly.constant_term
    sign = slope.get(((ghost, 1),))
    if len(slope) != 1 or sign not in (1, -1) or start.denominator != 1 or ghost not in place.signs:
        return None
    count = int(start) + 1 if sign == -1 else int(-start)
    return (ghost, count, sign == -1) if 1 <= count <= AT_ONCE else None


def contradiction(place: Place) -> str:
    """The tactic that closes a place at which a fact is negative."""
    known = place.known()
    for fact in place.facts:
        if fact.poly.is_negative():
            return f"exact absurd_of {fact.proof} {known.plain()}"
    return f"exact absurd_of (a := -1) {known.show(Poly.constant(-1))} (by decide)"


def contradictory(place: Place) -> Block:
    """The same as a block."""
    return Block([contradiction(place)], casetree.contradiction())


def _under(lines: list[str], blocks: Sequence[Block]) -> list[str]:
    """The tactics with those of some cases below them."""
    return [*lines, *(line for block in blocks for line in _block(block.lines))]


def _block(lines: list[str]) -> list[str]:
    """The tactics as one focused block."""
    return [f"· {lines[0]}", *(f"  {line}" for line in lines[1:])]


def _same(
    cases: tuple[Case, ...], make: Callable[..., tuple[Case, ...]], *arguments: object
) -> bool:
    """Whether a way to split makes just these cases."""
    try:
        return make(*arguments) == cases
    except (GiveUp, KeyError):
        return False
