"""Claims with real logarithms, as claims about whole numbers.

`E in O(x log_b a)` follows from `E in O(x flog(a, b))` and `E in Omega(x log_b a)` from
`E in Omega(x (flog(a, b) + 1))`; `E >= log_b(a)` from `b ** E >= a` for E >= 0, and other
comparisons from bounds of x log_b(a) by the floor of the logarithm (`lean/PassBound/Means`).  What
these say is proved anew; the theorem is about the real logarithm, said by powers (`LogAbove`,
`LogBelow`).
"""

from __future__ import annotations

from attrs import evolve, frozen

from passbound.checker.asymptotics import Kind, kinds
from passbound.checker.kernel.statement import (
    Isolated,
    NoShape,
    claim_parts,
    expr_text,
    ident,
    isolated,
    own_names,
    real_logarithm,
)
from passbound.models import terms as t


@frozen
class Restated:
    """A claim about whole numbers, and how each old part follows.

    `parts` gives for each part of the old claim the numbers of the new parts that it follows from,
    with the side of an asymptotic claim that they show.
    """

    claim: t.Claim
    parts: tuple[tuple[tuple[Kind | None, tuple[int, ...]], ...], ...]

    @property
    def origin(self) -> list[int]:
        """For each new part the number of the old one."""
        return [
            number for number, sides in enumerate(self.parts) for _, news in sides for _ in news
        ]


def speaks_of_real_logarithms(claim: t.Claim) -> bool:
    """Whether a part can be restated."""
    return any(_shape(part) is not None for part in claim.parts)


def _shape(part: t.Part) -> tuple[t.Expr, t.Expr, int] | None:
    if isinstance(part, t.Asymptotic):
        return real_logarithm(part.bound)
    alone = isolated(part)
    return None if alone is None else (alone.factor, alone.arg, alone.base)


def _by_whole_numbers(alone: Isolated) -> tuple[str, tuple[t.Comparison, ...]]:
    """A lemma's name and what it asks for, to compare a real logarithm with an expression."""
    factor, arg, expr, base = alone.factor, alone.arg, alone.expr, t.Int(alone.base)
    below = alone.op == ">="
    if below and factor == t.Int(1):
        power = t.Binary("**", base, expr)
        return "below_of_power", (
            t.Comparison(">=", expr, t.Int(0)),
            t.Comparison("<=", arg, power),
        )
    floor = t.Log("floor", arg, base)
    positive = t.Comparison(">=", arg, t.Int(1))
    if factor == arg and alone.base == 2:
        rest: t.Expr = t.Binary("-", arg, t.Binary("**", base, floor))
        rest = t.Binary("*", t.Int(2), rest) if below else rest
        bound = t.Binary("+", t.Binary("*", factor, floor), rest)
        rule = "logBelow_self" if below else "logAbove_self"
    else:
        bound = t.Binary("*", factor, t.Binary("+", floor, t.Int(1)) if below else floor)
        rule = "logBelow_of_flog" if below else "logAbove_of_flog"
    return rule, (positive, t.Comparison(">=" if below else "<=", expr, bound))


def restate(claim: t.Claim) -> Restated:
    """The claim about whole numbers.  Raises NoShape where there is none."""
    parts: list[t.Part] = []
    follows: list[tuple[tuple[Kind | None, tuple[int, ...]], ...]] = []
    late = False
    for part in claim.parts:
        shape = _shape(part)
        if shape is None:
            follows.append(((None, (len(parts),)),))
            parts.append(part)
            continue
        factor, arg, base = shape
        if isinstance(part, t.Comparison):
            alone = isolated(part)
            assert alone is not None
            follows.append(((None, (len(parts), len(parts) + 1)),))
            parts += _by_whole_numbers(alone)[1]
            continue
        if arg != t.Var(claim.params[0]):
            raise NoShape("a real logarithm of something else than the first parameter")
        late = True
        whole: t.Expr = t.Log("floor", arg, t.Int(base))
        sides = []
        for kind in kinds(part):
            inner = whole if kind == "O" else t.Binary("+", whole, t.Int(1))
            sides.append((kind, (len(parts), len(parts) + 1)))
            parts += [
                t.Asymptotic(kind, part.expr, t.Binary("*", factor, inner)),
                t.Comparison(">=", factor, t.Int(1)),
            ]
        follows.append(tuple(sides))
    asserts = claim.asserts
    if late:
        asserts = (*asserts, t.Compare(">=", t.Var(claim.params[0]), t.Int(2)))
    restated = evolve(claim, parts=tuple(parts), asserts=asserts)
    return Restated(restated, tuple(follows))


def glue(claim: t.Claim, restated: Restated) -> tuple[list[str], list[str]]:
    """For each part of the claim its theorem's name, and the lines of these theorems."""
    names: list[str] = []
    lines: list[str] = []
    told = claim_parts(claim)
    for number, (part, sides) in enumerate(zip(claim.parts, restated.parts, strict=True), 1):
        if _shape(part) is None:
            (old,) = sides[0][1]
            names.append(_weakened(claim, restated, part, number, old, lines, told[number - 1]))
        elif isinstance(part, t.Comparison):
            names.append(f"Steps.real_{number}")
            lines += _compared(claim, restated, part, number, sides[0][1], told[number - 1])
        else:
            terms = []
            for kind, (bound, factor) in sides:
                assert kind is not None
                (one,) = claim_parts(evolve(claim, parts=(evolve(part, kind=kind),)))
                terms.append(f"Steps.real_{number}_{kind}")
                lines += _asymptotic(claim, part, terms[-1], kind, bound, factor, one)
            names.append(terms[0] if len(terms) == 1 else f"⟨{', '.join(terms)}⟩")
    return names, lines


def _late(claim: t.Claim, restated: Restated) -> bool:
    return len(restated.claim.asserts) > len(claim.asserts)


def _weakened(
    claim: t.Claim,
    restated: Restated,
    part: t.Part,
    number: int,
    old: int,
    lines: list[str],
    told: str,
) -> str:
    """A part without a logarithm: from the first parameter's being at least 2 to a later start."""
    if not _late(claim, restated):
        return f"Steps.part_{old + 1}"
    if not isinstance(part, t.Asymptotic):
        raise NoShape("a comparison beside an asymptotic claim with a real logarithm")
    terms = []
    for side, kind in enumerate(kinds(part)):
        (one,) = claim_parts(evolve(claim, parts=(evolve(part, kind=kind),)))
        name = f"Steps.real_{number}_{kind}"
        theorem = f"Steps.part_{old + 1}"
        if part.kind == "Theta":
            theorem += ".1" if side == 0 else ".2"
        lines += [f"theorem {name} : {one} := by", *_opened(claim, theorem), "  exact k'"]
        terms.append(name)
    return terms[0] if len(terms) == 1 else f"⟨{', '.join(terms)}⟩"


def _opened(claim: t.Claim, theorem: str) -> list[str]:
    """The constants of a theorem on whole numbers, and what it says at the point."""
    params = " ".join(own_names(claim.params).values())
    hyps = " ".join(f"k{i}'" for i in range(len(claim.params) + len(claim.asserts)))
    return [
        f"  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := {theorem}",
        "  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩",
        f"  intro {params} hn' {hyps}",
        f"  have k' := h' {params} (start_of hs' hn') {hyps} (two_of hs' hn')",
    ]


def _asymptotic(
    claim: t.Claim, part: t.Asymptotic, name: str, kind: Kind, bound: int, factor: int, told: str
) -> list[str]:
    params = " ".join(own_names(claim.params).values())
    hyps = " ".join(f"k{i}'" for i in range(len(claim.params) + len(claim.asserts)))
    rule = "above_of" if kind == "O" else "below_of"
    one = f"(Steps.part_{factor + 1} {params} {hyps} (two_of hs' hn'))"
    return [
        f"theorem {name} : {told} := by",
        *_opened(claim, f"Steps.part_{bound + 1}"),
        f"  exact {rule} (by decide) (two_of hs' hn') {one} hp' k'.2",
    ]


def _compared(
    claim: t.Claim,
    restated: Restated,
    part: t.Comparison,
    number: int,
    parts: tuple[int, ...],
    told: str,
) -> list[str]:
    if _late(claim, restated):
        raise NoShape("a comparison beside an asymptotic claim with a real logarithm")
    alone = isolated(part)
    assert alone is not None
    params = " ".join(own_names(claim.params).values())
    hyps = [f"k{i}'" for i in range(len(claim.params) + len(claim.asserts))]
    args = f"{params} {' '.join(hyps)}".strip()
    first, second = (f"(Steps.part_{i + 1} {args})" for i in parts)
    rule, _ = _by_whole_numbers(alone)
    if rule.endswith("_of_flog"):
        sign = "(by decide)"
        if isinstance(alone.factor, t.Var):
            sign = hyps[claim.params.index(alone.factor.name)]
        first = f"(by decide) (sub_of_le {first}) {sign}"
    return [
        f"theorem Steps.real_{number} : {told} :=",
        f"  fun {args} => {rule} {first} {second}",
    ]


__all__ = ["Restated", "expr_text", "glue", "ident", "restate", "speaks_of_real_logarithms"]
