"""Claims whose asserts leave finitely many points: the theorem, by looking at each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, field, frozen

from passbound.checker.asymptotics import kinds
from passbound.checker.cases import GiveUp, free_case
from passbound.checker.kernel.functions import point
from passbound.checker.kernel.rationals import without_quotients
from passbound.checker.kernel.relations import well_defined
from passbound.checker.kernel.statement import NoShape, claim_parts, cond_text, ident, own_names
from passbound.checker.kernel.theorems import Theorem, own_relations
from passbound.checker.kernel.traced import Names, Trace, literal
from passbound.checker.kernel.tree import Place, prove
from passbound.checker.kernel.values import Leaf, NoCalls
from passbound.checker.polynomial import Poly
from passbound.checker.program import Program
from passbound.checker.walk import substitute
from passbound.models import terms as t
from passbound.models.bounds import parameter_bounds

POINTS_AT_MOST = 300


def exhausted(relations: Mapping[str, t.Relation], claim: t.Claim) -> Theorem:
    """The theorem of a claim whose asserts bound every parameter.  Raises NoShape or GiveUp."""
    whole = without_quotients(claim)
    reached = {name: relations[name] for name in own_relations(relations, whole)}
    steps = well_defined(reached)
    points = _Points(whole, Trace(reached, {name: f"{ident(name)}.eq" for name in reached}))
    lines = list(steps.proof)
    names = []
    for number, (part, told) in enumerate(zip(whole.parts, claim_parts(whole), strict=True), 1):
        names.append(f"Steps.part_{number}")
        if isinstance(part, t.Asymptotic):
            lines += points.nothing_later(names[-1], part, told)
            continue
        lines += [f"theorem {names[-1]} : {told} := by", *points.looked_at(part)]
    doc = f"The claim `{claim.name}`."
    return evolve(steps, proof=tuple(lines)).concluded(claim.name, doc, claim_parts(whole), names)


@frozen
class _Points:
    """The points that a claim's asserts allow."""

    claim: t.Claim
    trace: Trace
    lets: dict[str, t.Expr] = field(init=False)

    @lets.default
    def _find_lets(self) -> dict[str, t.Expr]:
        lets: dict[str, t.Expr] = {}
        for let, value in self.claim.lets:
            lets[let] = substitute(value, lets)
        return lets

    def looked_at(self, part: t.Comparison) -> list[str]:
        """The tactics that show a part at every point."""
        params = [ident(p) for p in self.claim.params]
        hyps = [*(f"h_{p}" for p in self.claim.params), *self._hyps]
        self.trace.lines.clear()
        self.trace.known.clear()
        left, right = substitute(part.left, self.lets), substitute(part.right, self.lets)
        cases = self._cases(evolve(part, left=left, right=right), {})
        intro = [f"intro {' '.join((*params, *hyps))}"]
        return [f"  {line}" for line in (*self.trace.lines, *intro, *cases)]

    def nothing_later(self, name: str, part: t.Asymptotic, told: str) -> list[str]:
        """The proof of an asymptotic part: there is no point from some start on."""
        params = self.claim.params
        high = parameter_bounds(self.claim)[params[0]][1]
        if high is None:
            raise NoShape("asserts that do not plainly bound a parameter")
        own = " ".join(ident(p) for p in params)
        hyps = " ".join((*(f"h_{p}" for p in params), *self._hyps))
        conds = [f"0 ≤ {ident(p)}" for p in params]
        conds += [cond_text(cond, own_names(params)) for cond in self.claim.asserts]
        late = f"∀ {own} : Int, " + " → ".join([f"{high + 1} ≤ {ident(params[0])}", *conds, "C"])
        lines = [
            f"intro {own} hs' {hyps}",
            "obtain ⟨w', h_w', rfl⟩ := rest (sub_of_le hs')",
            *self._beyond({}, high + 1),
        ]
        half = (
            f"⟨1, 1, {high + 1}, by decide, by decide, by decide, "
            f"fun {own} hs' {hyps} => {name}_late {own} hs' {hyps}⟩"
        )
        halves = ", ".join([half] * len(kinds(part)))
        return [
            f"theorem {name}_late {{C : Prop}} : {late} := by",
            *(f"  {line}" for line in lines),
            f"theorem {name} : {told} := {halves if len(kinds(part)) == 1 else f'⟨{halves}⟩'}",
        ]

    @property
    def _hyps(self) -> list[str]:
        return [f"a{i}" for i in range(len(self.claim.asserts))]

    def _cases(self, part: t.Comparison, known: Mapping[str, int]) -> list[str]:
        """The tactics once some parameters are numbers."""
        left = [p for p in self.claim.params if p not in known]
        if not left:
            return [self._at(part, known)]
        param = left[0]
        _, high = parameter_bounds(self._given(known))[param]
        if high is None:
            raise NoShape("asserts that do not plainly bound a parameter")
        if high > POINTS_AT_MOST:
            raise NoShape("too many points to look at")
        name = ident(param)
        lines = [f"have v_{param} := start h_{param}"]
        for value in range(high + 1):
            lines.append(
                f"rcases next (v := {name}) (c := {value}) (d := {value + 1}) v_{param} rfl "
                f"with rfl | v_{param}"
            )
            lines += _block(self._cases(part, {**known, param: value}))
        return [*lines, f"obtain ⟨w', h_w', rfl⟩ := rest v_{param}", *self._beyond(known, high + 1)]

    def _given(self, known: Mapping[str, int]) -> t.Claim:
        """The claim with asserts that say what is known."""
        equal = [t.Compare("==", t.Var(p), t.Int(v)) for p, v in known.items()]
        return evolve(self.claim, asserts=(*equal, *self.claim.asserts))

    def _at(self, part: t.Comparison, known: Mapping[str, int]) -> str:
        names: Names = {p: (v, literal(v)) for p, v in known.items()}
        for cond, hyp in zip(self.claim.asserts, self._hyps, strict=True):
            holds, proof = self.trace.condition(cond, names)
            if not holds:
                return f"exact absurd {hyp} {proof}"
        holds, proof = self.trace.comparison(part, names)
        if not holds:
            raise GiveUp("the claim fails at a point")
        return f"exact {proof}"

    def _beyond(self, known: Mapping[str, int], least: int) -> list[str]:
        """That the asserts do not hold from a value of the next parameter on."""
        params = self.claim.params
        left = [p for p in params if p not in known]
        ghosts = ["w'", *(ident(p) for p in left[1:])]
        signs = {"w'": "h_w'"} | {ident(p): f"h_{p}" for p in left[1:]}
        texts = {p: literal(v) for p, v in known.items()} | {p: ident(p) for p in left[1:]}
        values = {p: Poly.constant(v) for p, v in known.items()}
        values |= {p: Poly.variable(ident(p)) for p in left[1:]}
        values[left[0]] = Poly.variable("w'") + least
        texts[left[0]] = f"({least} + w')"
        case = evolve(free_case(tuple(ghosts)), env=values)
        place = Place(case, signs, texts=texts)

        def work(here: Place) -> list[str]:
            leaf = Leaf(here, Program({}), NoCalls())
            env = point(here, params)
            for cond, hyp in zip(self.claim.asserts, self._hyps, strict=True):
                failing = leaf.assume(cond, hyp, env)
                if failing is not None:
                    return [*leaf.lines, f"exact absurd {hyp} {failing}"]
            raise GiveUp("asserts that do not plainly bound a parameter")

        return prove(place, work)


def _block(lines: Sequence[str]) -> list[str]:
    return [f"· {lines[0]}", *(f"  {line}" for line in lines[1:])]
