"""Facts about logarithms and powers that a proof may use, each by a lemma of `lean/PassBound`."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from passbound.checker.atoms import (
    POWER_OF_ARG_AT_MOST,
    between_exponents,
    floor_log,
    levels_between,
    levels_within,
    log_ratio,
    power_of,
)
from passbound.checker.kernel.facts import Fact
from passbound.checker.kernel.theoryrules import TheoryFact
from passbound.checker.polynomial import Monomial, Poly

if TYPE_CHECKING:
    from passbound.checker.atoms import LogAtom
    from passbound.checker.kernel.values import Leaf


def atom_facts(leaf: Leaf) -> list[Fact]:
    """What is known of the atoms that a leaf has named so far."""
    facts: list[Fact] = []
    atoms = leaf.run.atoms
    for atom in atoms.logs[: leaf.logs]:
        facts += _about_log(leaf, atom)
        for other in atoms.logs[: leaf.logs]:
            if other is not atom and other.base != atom.base:
                facts += [*_bases(leaf, other, atom), *_ratio(leaf, other, atom)]
    for one, other in combinations(atoms.logs[: leaf.logs], 2):
        if one.base == other.base:
            named = [(atom.arg, atom.value, leaf.log_proof(atom)) for atom in (one, other)]
            facts += _in_order(leaf, one.base, *named)
            facts += _of_power(leaf, one.base, *named) + _of_power(leaf, one.base, *named[::-1])
    for key, jump in atoms.jumps.items():
        value = jump.below.value + jump.step
        facts += _about_jump(leaf, key, value)
        facts += _ordered_jump(leaf, key, value)
    for (base, monomial), value in atoms.powers.items():
        proof = leaf.power_proof(base, monomial)
        if proof is None or not base.is_positive():
            continue
        x = Poly({monomial: 1})
        poly = 2 * (value - 1 - (base - 1) * x) - (base - 1) ** 2 * (x * x - x)
        if not poly.is_nonnegative():
            signs = f"{leaf.sign(base - 1)} {leaf.sign(x)}"
            b, e, p = leaf.text(base), leaf.text(x), leaf.text(value)
            told = f"2 * ({p} - 1 - ({b} - 1) * {e}) - ({b} - 1) ^ 2 * ({e} * {e} - {e})"
            term = f"bernoulli_two (b := {b}) (x := {e}) {signs}"
            facts.append(
                Fact(poly, _rewritten(told, term, proof), TheoryFact("powerCurve", (base, x)))
            )
        facts += _smaller_bases(leaf, base, monomial, value)
        for atom in atoms.logs[: leaf.logs]:
            if monomial == ((atom.ghost, 1),) and base.is_constant and atom.base.is_constant:
                facts += _power_of_log(leaf, atom, base)
    return facts + _compared_quotients(leaf)


def _compared_quotients(leaf: Leaf) -> list[Fact]:
    """With the same divisor d, A >= B - s d gives floor(A / d) >= floor(B / d) - s."""
    facts = []
    case = leaf.run.case
    for one in case.quotients:
        for other in case.quotients:
            if one.divisor != other.divisor or one.value == other.value:
                continue
            d, gap = one.divisor, one.dividend - other.dividend
            for steps in (0, 1):
                poly = one.value - other.value + steps
                if poly not in leaf.run.atoms.facts or not case.knows(gap + steps * d):
                    continue
                named = (one.dividend, other.dividend, d, one.value, other.value)
                a, b, divisor, q, p = map(leaf.text, named)
                texts = f"(a := {a}) (b := {b}) (d := {divisor}) (q := {q}) (p := {p})"
                signs = (
                    d - 1,
                    d * one.value + d - one.dividend - 1,
                    other.dividend - d * other.value,
                    gap + steps * d,
                )
                proof = f"(quotients (s := {steps}) {texts} {' '.join(map(leaf.sign, signs))})"
                facts.append(Fact(poly, proof, TheoryFact("rounded", (d, poly))))
                break
    return facts


def _smaller_bases(leaf: Leaf, base: Poly, monomial: Monomial, value: Poly) -> list[Fact]:
    """Powers of smaller bases with the same exponent are smaller."""
    facts = []
    x = Poly({monomial: 1})
    proof = leaf.power_proof(base, monomial)
    for (smaller, same), known in leaf.run.atoms.powers.items():
        gap, second = base - smaller, leaf.power_proof(smaller, same)
        if same != monomial or not smaller.is_positive() or proof is None or second is None:
            continue
        if gap.is_constant and gap.constant_term > 0:
            texts = f"(b := {leaf.text(smaller)}) (c := {leaf.text(base)}) (x := {leaf.text(x)})"
            term = f"ipow_base {texts} {leaf.sign(smaller)} {leaf.sign(gap)} {leaf.sign(x)}"
            told = f"{leaf.text(value)} - {leaf.text(known)}"
            origin = TheoryFact("powerBase", (smaller, base, x))
            facts.append(Fact(value - known, _rewritten(told, term, proof, second), origin))
            if smaller.is_constant and base.is_constant:
                low, high = (smaller, known, second), (base, value, proof)
                facts += _between_bases(leaf, low, high, x)
    return facts


def _between_bases(
    leaf: Leaf, low: tuple[Poly, Poly, str], high: tuple[Poly, Poly, str], x: Poly
) -> list[Fact]:
    """a^p <= b^q gives a^(x p) <= b^(x q), as `atoms.between_bases`; and so for b^q <= a^p.

    And (b / a)^x >= 1 + (b / a - 1) x, which the checker says of powers of rationals.
    """
    facts = [_scaled(leaf, low, high, x)]
    for p, q, rising in between_exponents(int(low[0].constant_term), int(high[0].constant_term)):
        one, k, two, m = (low, p, high, q) if rising else (high, q, low, p)
        (b, less, first), (c, more, second) = one, two
        texts = f"(b := {leaf.text(b)}) (c := {leaf.text(c)}) (x := {leaf.text(x)})"
        signs = f"(by decide) (by decide +kernel) {leaf.sign(x)}"
        told = f"{leaf.text(more)} ^ {m} - {leaf.text(less)} ^ {k}"
        proof = _rewritten(told, f"ipow_between {k} {m} {texts} {signs}", second, first)
        origin = TheoryFact(f"powerBetween {k} {m}", (b, c, x))
        facts.append(Fact(more**m - less**k, proof, origin))
    return facts


def _scaled(leaf: Leaf, low: tuple[Poly, Poly, str], high: tuple[Poly, Poly, str], x: Poly) -> Fact:
    (b, less, first), (c, more, second) = low, high
    texts = f"(b := {leaf.text(b)}) (c := {leaf.text(c)}) (x := {leaf.text(x)})"
    term = f"ipow_scaled {texts} (by decide) (by decide) {leaf.sign(x)}"
    slope = f"({leaf.text(c)} - {leaf.text(b)})"
    told = f"{leaf.text(b)} * {leaf.text(more)} - "
    told += f"{leaf.text(less)} * ({leaf.text(b)} + {leaf.text(x)} * {slope})"
    poly = b * more - less * (b + x * (c - b))
    return Fact(poly, _rewritten(told, term, second, first), TheoryFact("powerScaled", (b, c, x)))


def _rewritten(told: str, term: str, *equations: str) -> str:
    """The lemma with what its atoms are called here, which says 0 <= `told`."""
    proof = f"by have h := {term}; rw [{', '.join(equations)}] at h; exact h"
    return f"(show (0 : Int) ≤ {told} from {proof})"


def _about_log(leaf: Leaf, atom: LogAtom) -> list[Fact]:
    arg, base = atom.arg, atom.base
    signs = f"{leaf.sign(base - 2)} {leaf.sign(arg - 1)}"
    term = f"flog_linear (b := {leaf.text(base)}) (n := {leaf.text(arg)}) {signs}"
    told = f"{leaf.text(arg)} - 1 - ({leaf.text(base)} - 1) * {leaf.text(atom.value)}"
    proof = _rewritten(told, term, leaf.log_proof(atom))
    facts = [Fact(arg - 1 - (base - 1) * atom.value, proof, TheoryFact("logLine", (arg, base)))]
    most = leaf.at_most(arg, base)
    if most is not None:
        high = base ** (most + 1) - arg - 1
        term = (
            f"flog_at_most (b := {leaf.text(base)}) (n := {leaf.text(arg)}) {most} "
            f"(rfl : Int.ofNat {most} = {most}) {signs} {leaf.sign(high)}"
        )
        told = f"{most} - {leaf.text(atom.value)}"
        origin = TheoryFact(f"logMost {most}", (arg, base))
        proof = _rewritten(told, term, leaf.log_proof(atom))
        facts.append(Fact(most - atom.value, proof, origin))
    facts += _powers(leaf, arg, base, atom.value, leaf.log_proof(atom))
    return facts


def _about_jump(leaf: Leaf, key: tuple[Poly, Poly], value: Poly) -> list[Fact]:
    arg, base = key
    for inner, known, proof in leaf.named_logs(base):
        if inner == arg and known == value:
            return _powers(leaf, arg, base, value, proof)
    return []


def _ordered_jump(leaf: Leaf, key: tuple[Poly, Poly], value: Poly) -> list[Fact]:
    """The logarithm is monotone: a jump beside the atoms."""
    arg, base = key
    own = next((n for n in leaf.named_logs(base) if n[0] == arg and n[1] == value), None)
    if own is None:
        return []
    return [
        fact
        for other in leaf.named_logs(base)
        if other is not own
        for fact in _in_order(leaf, base, own, other)
    ]


def _powers(leaf: Leaf, arg: Poly, base: Poly, value: Poly, proof: str) -> list[Fact]:
    """base^value <= arg < base^(value + 1), where the power has a name."""
    power = leaf.known_power(base, value)
    if power is None:
        return []
    poly, rewriting = power
    signs = f"{leaf.sign(base - 2)} {leaf.sign(arg - 1)}"
    texts = f"(b := {leaf.text(base)}) (n := {leaf.text(arg)})"
    a, b, p = leaf.text(arg), leaf.text(base), leaf.text(poly)
    low = _rewritten(f"{a} - {p}", f"pow_flog {texts} {signs}", proof, rewriting)
    high = _rewritten(f"{b} * {p} - {a} - 1", f"lt_pow_flog {texts} {signs}", proof, rewriting)
    return [
        Fact(arg - poly, low, TheoryFact("logLow", (arg, base))),
        Fact(base * poly - arg - 1, high, TheoryFact("logHigh", (arg, base))),
    ]


Named = tuple[Poly, Poly, str]
"""The argument of a logarithm, its value, and the proof of that."""


def _in_order(leaf: Leaf, base: Poly, one: Named, other: Named) -> list[Fact]:
    """What the order of two arguments says of their logarithms, as `atoms.in_order`."""
    facts = []
    for low, high in ((one, other), (other, one)):
        levels = levels_between(low[0], high[0], base)
        if levels is not None:
            facts.append(_raised(leaf, base, low, high, levels))
        levels = levels_within(low[0], high[0], base)
        if levels is not None:
            facts.append(_within(leaf, base, low, high, levels))
    return facts


def _raised(leaf: Leaf, base: Poly, low: Named, high: Named, levels: int) -> Fact:
    """The logarithm of what is larger is no smaller; of base^levels times as much, by levels."""
    gap = high[0] - base**levels * low[0]
    signs = " ".join(leaf.sign(p) for p in (base - 2, low[0] - 1, gap))
    texts = f"(b := {leaf.text(base)}) (m := {leaf.text(low[0])}) (n := {leaf.text(high[0])})"
    told = f"{leaf.text(high[1])} - {leaf.text(low[1])}"
    lemma = "flog_mono"
    if levels:
        lemma = f"flog_raised {levels} (rfl : Int.ofNat {levels} = {levels})"
        told = f"{told} - {levels}"
    rule = f"logRaised {levels}" if levels else "logOrder"
    return Fact(
        high[1] - low[1] - levels,
        _rewritten(told, f"{lemma} {texts} {signs}", high[2], low[2]),
        TheoryFact(rule, (low[0], high[0], base)),
    )


def _within(leaf: Leaf, base: Poly, low: Named, high: Named, levels: int) -> Fact:
    """The logarithm of what is below base^levels (low + 1) is larger by at most levels."""
    gap = base**levels * (low[0] + 1) - high[0] - 1
    signs = " ".join(leaf.sign(p) for p in (base - 2, low[0] - 1, high[0] - 1, gap))
    texts = f"(b := {leaf.text(base)}) (m := {leaf.text(low[0])}) (n := {leaf.text(high[0])})"
    told = f"{leaf.text(low[1])} + {levels} - {leaf.text(high[1])}"
    term = f"flog_within {levels} (rfl : Int.ofNat {levels} = {levels}) {texts} {signs}"
    origin = TheoryFact(f"logWithin {levels}", (low[0], high[0], base))
    return Fact(low[1] + levels - high[1], _rewritten(told, term, low[2], high[2]), origin)


def _of_power(leaf: Leaf, base: Poly, one: Named, other: Named) -> list[Fact]:
    """The logarithm of n = a^e is that of a, e times, and less than e more."""
    (a, low, first), (n, high, second) = one, other
    exponent = power_of(a, n)
    if exponent is None:
        return []
    texts = f"(a := {leaf.text(a)}) (b := {leaf.text(base)}) (n := {leaf.text(n)})"
    signs = " ".join(leaf.sign(p) for p in (base - 2, a - 1, n - 1, n - a**exponent))
    facts = []
    for rule, lemma, k, told, poly in (
        (
            "Raised",
            "raised",
            exponent,
            f"{leaf.text(high)} - {exponent} * {leaf.text(low)}",
            high - exponent * low,
        ),
        (
            "Within",
            "within",
            exponent - 1,
            f"({exponent - 1} + 1) * {leaf.text(low)} + {exponent - 1} - {leaf.text(high)}",
            exponent * low + (exponent - 1) - high,
        ),
    ):
        term = f"flog_power_{lemma} {k} (rfl : Int.ofNat {k} = {k}) {texts} {signs}"
        origin = TheoryFact(f"logPower{rule} {k}", (a, n, base))
        facts.append(Fact(poly, _rewritten(told, term, second, first), origin))
    return facts


def _bases(leaf: Leaf, low: LogAtom, high: LogAtom) -> list[Fact]:
    """log_c m <= log_b n for m <= n and b <= c."""
    if not ((high.arg - low.arg).is_nonnegative() and (low.base - high.base).is_nonnegative()):
        return []
    signs = " ".join(
        leaf.sign(p) for p in (high.base - 2, low.arg - 1, high.arg - low.arg, low.base - high.base)
    )
    texts = (
        f"(b := {leaf.text(high.base)}) (c := {leaf.text(low.base)}) "
        f"(m := {leaf.text(low.arg)}) (n := {leaf.text(high.arg)})"
    )
    told = f"{leaf.text(high.value)} - {leaf.text(low.value)}"
    term = _rewritten(told, f"flog_base {texts} {signs}", leaf.log_proof(high), leaf.log_proof(low))
    origin = TheoryFact("logBases", (high.base, low.base, low.arg, high.arg))
    return [Fact(high.value - low.value, term, origin)]


def _ratio(leaf: Leaf, low: LogAtom, high: LogAtom) -> list[Fact]:
    """p log_b m < q (log_c n + 1 + i) for c^p <= b^q and m <= c^i n, where i is 0 or 1."""
    if not (low.base.is_constant and high.base.is_constant):
        return []
    below = (high.arg - low.arg).is_nonnegative()
    if not below and not (high.base * high.arg - low.arg).is_nonnegative():
        return []
    b, c = int(low.base.constant_term), int(high.base.constant_term)
    p, q = log_ratio(b, c)
    i = 0 if below else 1
    texts = f"(b := {b}) (c := {c}) (m := {leaf.text(low.arg)}) (n := {leaf.text(high.arg)})"
    signs = " ".join(leaf.sign(s) for s in (low.arg - 1, high.arg - 1))
    gap = leaf.sign(c**i * high.arg - low.arg)
    term = (
        f"flog_ratio {p} {q - 1} {i} {texts} (by decide) (by decide) {signs} "
        f"(by decide +kernel : (0 : Int) ≤ {b} ^ ({q - 1} + 1) - {c} ^ {p}) "
        f"(show (0 : Int) ≤ {c} ^ {i} * {leaf.text(high.arg)} - {leaf.text(low.arg)} from {gap})"
    )
    told = (
        f"Int.ofNat ({q - 1} + 1) * ({leaf.text(high.value)} + 1 + Int.ofNat {i}) - "
        f"Int.ofNat {p} * {leaf.text(low.value)} - 1"
    )
    proof = _rewritten(told, term, leaf.log_proof(high), leaf.log_proof(low))
    stated = f"{q} * ({leaf.text(high.value)} + 1 + {i}) - {p} * {leaf.text(low.value)} - 1"
    poly = q * (high.value + 1 + i) - p * low.value - 1
    origin = TheoryFact(f"logRatio {p} {q - 1} {i}", (low.base, high.base, low.arg, high.arg))
    return [Fact(poly, f"(show (0 : Int) ≤ {stated} from {proof})", origin)]


def _power_of_log(leaf: Leaf, atom: LogAtom, base: Poly) -> list[Fact]:
    """b^L, L = floor(log_k n), against powers of n, for a b between k^f and k^e."""
    k, b = int(atom.base.constant_term), int(base.constant_term)
    least, most = floor_log(b, k), floor_log(b - 1, k) + 1
    named = leaf.known_power(base, atom.value)
    if least == most or most > POWER_OF_ARG_AT_MOST or named is None:
        return []
    power, equation = named
    n, value, p = (leaf.text(x) for x in (atom.arg, atom.value, power))
    signs = f"(by decide) {leaf.sign(atom.arg - 1)}"
    texts = f"(k := {k}) (b := {b}) (n := {n})"
    proofs = leaf.log_proof(atom), equation
    told = f"{b} * {n} ^ {most} - {p} * ({b} + {value} * ({k} ^ {most} - {b}))"
    term = f"power_of_flog_upper {most} {texts} {signs} (by decide)"
    upper = b * atom.arg**most - power * (b + (k**most - b) * atom.value)
    args = atom.arg, atom.base, base
    facts = [
        Fact(upper, _rewritten(told, term, *proofs), TheoryFact(f"powerLogBelow {most}", args))
    ]
    if least:
        told = (
            f"{k} ^ {least} * {k} ^ {least} * {p} - "
            f"({n} + 1) ^ {least} * ({k} ^ {least} + {value} * ({b} - {k} ^ {least}))"
        )
        term = f"power_of_flog_lower {least} {texts} {signs} (by decide +kernel)"
        grown = (atom.arg + 1) ** least * (k**least + (b - k**least) * atom.value)
        origin = TheoryFact(f"powerLogAbove {least}", args)
        lower = k ** (2 * least) * power - grown
        facts.append(Fact(lower, _rewritten(told, term, *proofs), origin))
    return facts
