"""Refutations of growth as theorems: no constants will do, by a family of inputs.

The certificate's family gives every parameter in terms of one number t, and its proof says that
along it the ratio of both sides grows like t, or like the logarithm of t.  The theorem is the
negation of the part as it would be stated; it follows from the proof at a t that is large enough
for whatever constants are given (`lean/PassBound/Growth`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from passbound.checker.asymptotics import FACTORS, T, divergence_claim, kinds
from passbound.checker.certificate import Divergence
from passbound.checker.kernel.adapted import decided, first_made, proofs
from passbound.checker.kernel.emit import Emitter
from passbound.checker.kernel.rationals import without_quotients
from passbound.checker.kernel.statement import (
    NoShape,
    claim_parts,
    expr_text,
    own_names,
    real_logarithm,
)
from passbound.checker.kernel.theorems import Theorem, conjunction
from passbound.models import terms as t


def diverging(relations: Mapping[str, t.Relation], claim: t.Claim, evidence: Divergence) -> Theorem:
    """The theorem that a part of the claim holds with no constants.

    Raises NoShape or GiveUp where it cannot be made yet.
    """
    part = claim.parts[evidence.part]
    claim = evolve(claim, parts=(part,))
    whole = without_quotients(claim)
    (stated,) = whole.parts
    assert isinstance(stated, t.Asymptotic)
    logarithm = real_logarithm(stated.bound)
    compared = stated
    if logarithm is not None:
        factor, arg, base = logarithm
        if arg != t.Var(claim.params[0]):
            raise NoShape("a real logarithm of something else than the first parameter")
        floor: t.Expr = t.Log("floor", arg, t.Int(base))
        if evidence.kind == "O":
            floor = t.Binary("+", floor, t.Int(1))
        compared = evolve(stated, bound=t.Binary("*", factor, floor))
    along = divergence_claim(
        whole, compared, evidence.kind, evidence.family, evidence.factor, evidence.start
    )
    known = logarithm is None and whole == claim
    candidates = iter([evidence.proof])
    if not known:
        again = decided(relations, along)
        candidates = proofs(again, along, evidence.proof, range(len(along.parts)))
    steps = first_made(
        candidates,
        lambda proof: Emitter(relations, along, proof).steps(),
        "a claim about real numbers that was not proved of whole numbers",
    )
    told = f"¬ ({claim_parts(whole)[0]})"
    lines = [
        *steps.proof,
        *_against(whole, stated, compared, evidence, along, steps.parts),
        f"theorem Steps.diverges : {told} := fun h => Steps.against {_side(stated, evidence)}",
    ]
    doc = f"The claim `{claim.name}` holds with no constants."
    made = evolve(steps, proof=tuple(lines))
    return made.concluded(claim.name, doc, [told], ["Steps.diverges"])


def _side(part: t.Asymptotic, evidence: Divergence) -> str:
    """The half of a Theta that is refuted."""
    if part.kind != "Theta":
        return "h"
    return "h.1" if kinds(part).index(evidence.kind) == 0 else "h.2"


def _against(
    claim: t.Claim,
    part: t.Asymptotic,
    compared: t.Asymptotic,
    evidence: Divergence,
    along: t.Claim,
    shown: Sequence[str],
) -> list[str]:
    """That the refuted half holds with no constants, from what is shown along the family."""
    (told,) = claim_parts(evolve(claim, parts=(evolve(part, kind=evidence.kind),)))
    own = own_names((T,))
    family = [expr_text(value, own) for value in evidence.family.values()]
    values = dict(zip(claim.params, family, strict=True))
    for name, value in claim.lets:
        values[name] = expr_text(value, values)
    sides = [expr_text(side, values) for side in (compared.expr, compared.bound)]
    grows = expr_text(FACTORS[evidence.factor], own)
    functions = " ".join(
        f"({letter} := fun ({T} : Int) => {text})"
        for letter, text in zip("EGW", (*sides, grows), strict=True)
    )
    unbounded = {"t": "unbounded_self", "flog2(t)": "unbounded_flog"}[evidence.factor]
    at = [f"({name} {T} ht' hr')" for name in shown]
    signs, rest = at[1 : 1 + len(family)], iter(at[1 + len(family) : -1])
    asserts = [conjunction(cond, rest) for cond in claim.asserts]
    instance = " ".join(("k'", *family, f"(le_trans hn'' {at[0]})", *signs, *asserts))
    inner = f"({instance})"
    if real_logarithm(part.bound) is not None:
        rule = "upper_of_real" if evidence.kind == "O" else "lower_of_real"
        inner = f"({rule} (by decide) hp' {inner})"
    elif evidence.kind == "Omega":
        inner = f"{inner}.2"
    rule = "no_upper" if evidence.kind == "O" else "no_lower"
    return [
        f"theorem Steps.against : ¬ ({told}) := by",
        "  intro h",
        "  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h",
        f"  exact {rule} {functions} {unbounded} (by decide : (0 : Int) ≤ {evidence.start}) "
        f"{shown[-1]} hp' hq' hn' (fun {T} hn'' ht' hr' => {inner})",
    ]
