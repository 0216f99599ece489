"""Atoms: logarithms and powers as ghost variables, with the closed list of facts about them.

Every fact that a proof may use about a logarithm or a power is generated here, and only here:

- L = floor(log_k A):  k^L >= 1 + (k-1) L,  so  A - 1 >= (k-1) L;   k^L <= A <= k^(L+1) - 1;
- L is monotone:  k^i A <= B gives log_k B >= log_k A + i,  and B < k^j (A + 1) gives log_k B <=
  log_k A + j;  from A to B with A <= B <= k A it jumps by j in {0, 1}; where it jumps from A to
  A + 1, A + 1 = k^(L+1);
- for B = A^e:  e log_k A <= log_k B <= e log_k A + e - 1;
- ceil(log_k A) = floor(log_k (A - 1)) + 1 for A >= 2 (used by `symbolic`, there is no atom for it);
- to bases b and c:  A <= c^i B and c^p <= b^q give p log_b A < q (floor(log_c B) + 1 + i), and
  where A <= B and b >= c the logarithm of B to c is at least that of A to b;
- b^x >= 1 + (b-1) x + (b-1)^2 x (x-1) / 2, the first terms of the binomial series;  b^x <= c^x for
  b <= c;
- log_k A = L + d, 0 <= d <= 1, and since the logarithm is concave it lies above its chord and
  below its tangents on [k^L, k^(L+1)]:  (A - k^L) / (k-1) <= k^L d <= (A - k^L) / ln k  and
  A (1 - d) <= (k^(L+1) - A) / ln k;  x log_k x is convex and lies below its chord on [1, k]:
  A d <= k (A - k^L) / (k-1);
- A^(log_q p) lies between p^L and p^(L+1), L = floor(log_q A);
- for k^f <= b <= k^e and L = floor(log_k A):  b^L (b + (k^e - b) L) <= b A^e  and
  (A+1)^f (k^f + (b - k^f) L) <= k^(2 f) b^L.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from attrs import field, frozen, mutable

from passbound.checker.cases import Case, GiveUp, Split, split_values
from passbound.checker.polynomial import ONE, Monomial, Poly, format_monomial
from passbound.models.arithmetic import exact_root

POWER_BITS_AT_MOST = 20_000
EXPONENT_AT_MOST = 64
ROOT_AT_MOST = 6
POWER_OF_ARG_AT_MOST = 4
LEVELS_AT_MOST = 10

REAL = "real "
"""How the names of ghosts begin that are non-negative reals, not naturals."""


@frozen
class LogAtom:
    """value = floor(log_base arg) = least + ghost."""

    arg: Poly
    base: Poly
    ghost: str
    least: int

    @property
    def value(self) -> Poly:
        """The logarithm as a polynomial."""
        return Poly.variable(self.ghost) + self.least


@frozen
class Jump:
    """floor(log arg) = floor(log of `below.arg`) + step."""

    below: LogAtom
    arg: Poly
    step: int


@frozen
class RealLog:
    """value = log_base arg."""

    arg: Poly
    base: int
    value: Poly


@frozen
class Root:
    """value = arg^exponent, 0 < exponent < 1."""

    arg: Poly
    exponent: Fraction
    value: Poly


@mutable
class Atoms:
    """The atoms of one run; `facts` are >= 0 and `equations` are 0 at every point of the case."""

    case: Case
    facts: list[Poly] = field(factory=list)
    equations: list[Poly] = field(factory=list)
    logs: list[LogAtom] = field(factory=list)
    jumps: dict[tuple[Poly, Poly], Jump] = field(factory=dict)
    powers: dict[tuple[Poly, Monomial], Poly] = field(factory=dict)
    reals: dict[tuple[Poly, int], RealLog] = field(factory=dict)
    roots: dict[tuple[Poly, Fraction], Root] = field(factory=dict)

    # --- integer logarithms --------------------------------------------------------------------

    def floor_log(self, arg: Poly, base: Poly) -> Poly:
        """floor(log_base arg): 1 for each level that can be divided off, an atom for the rest."""
        if base.is_constant and (base.constant_term < 2 or base.constant_term % 1):
            raise GiveUp("a logarithm to a base below 2")
        if not is_whole(arg) or not is_whole(base):
            raise GiveUp("a logarithm of something that is not an integer")
        levels = 0
        while True:
            if arg.is_constant and base.is_constant:
                if arg.constant_term < 1:
                    raise GiveUp("a logarithm of 0")
                return Poly.constant(
                    levels + floor_log(int(arg.constant_term), int(base.constant_term))
                )
            if arg.is_positive() and self.case.knows(base - 1 - arg):
                return Poly.constant(levels)
            inner = self._divided(arg, base)
            if inner is None or not inner.is_nonnegative():
                return self._named(arg, base) + levels
            if not inner.is_positive():
                raise Split(split_values(self.case, min(inner.variables), 1))
            arg, levels = inner, levels + 1

    def _divided(self, arg: Poly, base: Poly) -> Poly | None:
        """floor(arg / base) where that is plain: floor(log arg) = 1 + floor(log of it)."""
        if base.is_constant:
            divisor = base.constant_term
            if all(value % divisor == 0 for m, value in arg if m):
                return Poly({m: value // divisor for m, value in arg if m}) + (
                    arg.constant_term // divisor
                )
            return None
        for known in self.case.quotients:
            if known.divisor == base:
                for carry in (0, 1):
                    rest = arg - base * (known.value + carry)
                    if self.case.knows(rest) and self.case.knows(base - 1 - rest):
                        return known.value + carry
        return None

    def _named(self, arg: Poly, base: Poly) -> Poly:
        for atom in self.logs:
            if atom.arg == arg and atom.base == base:
                return atom.value
        if (arg, base) in self.jumps:
            return self._after(self.jumps[arg, base])
        for atom in reversed(self.logs):
            if atom.base != base:
                continue
            gap = arg - atom.arg
            if gap.is_nonnegative() and (base * atom.arg - arg).is_nonnegative():
                jump = Jump(atom, arg, self._choose(("jump", atom.arg, arg, base)))
                self.jumps[arg, base] = jump
                return self._after(jump)
            if (-gap).is_nonnegative() and (base * arg - atom.arg).is_nonnegative():
                # The smaller argument has to be named first.
                raise Split((self.case.but(seeds=((arg, base), *self.case.seeds)),))
        least = 0
        if base.is_constant and arg.is_positive():
            least = floor_log(int(arg.constant_term), int(base.constant_term))
        most = self._at_most(arg, base)
        if most is not None and most <= least:
            return Poly.constant(least)
        new = LogAtom(arg, base, f"flog({arg}, {base})", least)
        if most is not None:
            self.facts.append(most - new.value)
        for atom in self.logs:
            if atom.base == base:
                self.facts += in_order((atom.arg, atom.value), (arg, new.value), base)
                self.facts += of_power((atom.arg, atom.value), (arg, new.value))
                self.facts += of_power((arg, new.value), (atom.arg, atom.value))
        self.logs.append(new)
        self.facts.append(arg - 1 - (base - 1) * new.value)
        return new.value

    def _at_most(self, arg: Poly, base: Poly) -> int | None:
        """A bound on the logarithm, where a fact says that the argument is at most a number."""
        if not base.is_constant:
            return None
        for fact in self.case.facts:
            above = arg + fact  # >= arg, and where nothing else is positive at most its constant
            if above.constant_term >= 1 and all(value < 0 for m, value in above if m):
                return floor_log(int(above.constant_term), int(base.constant_term))
        return None

    @staticmethod
    def _after(jump: Jump) -> Poly:
        return jump.below.value + jump.step

    def _choose(self, key: tuple[object, ...]) -> int:
        choices = self.case.choices
        if key not in choices:
            raise Split(tuple(self.case.but(choices={**choices, key: i}) for i in (0, 1)))
        return choices[key]

    # --- powers --------------------------------------------------------------------------------

    def power(self, base: Poly, exponent: Poly) -> Poly:
        """base^exponent for an exponent >= 0; base 0 is left to be split off."""
        if exponent.is_constant:
            return _numeric_power(base, int(exponent.constant_term))
        if not base.is_nonnegative():
            raise GiveUp("a power of something that may be negative")
        if base.is_constant and base.constant_term < 1:
            raise GiveUp("a power of a number below 1")
        if base.is_constant and base.constant_term == 1:
            return Poly.constant(1)
        if not is_whole(exponent):
            raise GiveUp("an exponent that is not an integer")
        base, root = primitive_root(base)
        result = Poly.constant(1)
        for monomial, value in sorted((exponent * root).terms.items()):
            if value < 0 or value % 1 or value > EXPONENT_AT_MOST:
                raise GiveUp("an exponent that is not a plain sum")
            factor = base if not monomial else self._power_atom(base, monomial)
            result = result * _numeric_power(factor, int(value))
        return result

    def between_powers(self, base: Poly, exponent: Poly, whole: Poly) -> Poly:
        """base^exponent for a number >= 1; `whole` is the floor of the exponent, which is >= 0."""
        inner = self.power(base, whole)
        value = inner + Poly.variable(f"{REAL}({base})^({exponent})")
        self.facts.append(base * inner - value)
        return value

    def _power_atom(self, base: Poly, monomial: Monomial) -> Poly:
        key = (base, monomial)
        if key not in self.powers:
            kind = "" if is_whole(base) else REAL
            ghost = Poly.variable(f"{kind}({base})^({format_monomial(monomial)})")
            x = Poly({monomial: 1})
            if base.is_positive():
                value = ghost + 1 + (base - 1) * x
                self.facts.append(2 * (value - 1 - (base - 1) * x) - (base - 1) ** 2 * (x * x - x))
            else:
                value = ghost
            for (other, same), known in self.powers.items():
                if same == monomial and (gap := base - other).is_constant and other.is_positive():
                    low, high = (known, value) if gap.constant_term > 0 else (value, known)
                    self.facts.append(high - low)
                    bases = sorted(b.constant_term for b in (base, other) if b.is_constant)
                    if bases and is_whole(base) and is_whole(other):
                        self.facts += between_bases(int(bases[0]), low, int(bases[1]), high)
            self.powers[key] = value
        return self.powers[key]

    def _power_of_log(self, base: Poly, atom: LogAtom) -> Poly | None:
        """base^(the logarithm), where some power of it occurs."""
        base, root = primitive_root(base)
        value = self.powers.get((base, ((atom.ghost, 1),)))
        return None if value is None else (value * base**atom.least) ** root

    # --- real logarithms and powers ------------------------------------------------------------

    def real_log(self, arg: Poly, base: Poly) -> Poly:
        """The real logarithm of an integer >= 1 to an integer: the integer one and a fraction."""
        if not base.is_constant or base.constant_term < 2 or base.constant_term % 1:
            raise GiveUp("a real logarithm to a base that is not an integer number >= 2")
        k, levels = int(base.constant_term), 0
        while arg.terms and all(value % k == 0 for _, value in arg):
            arg, levels = Poly({m: value // k for m, value in arg}), levels + 1
        if arg == Poly.constant(1):
            return Poly.constant(levels)
        if (arg, k) not in self.reals:
            whole = self.floor_log(arg, base)
            power = self.power(base, whole)
            part = Poly.variable(f"{REAL}log({arg}, {k})")
            self.facts += [
                1 - part,
                (k - 1) * power * part - (arg - power),
                inverse_ln(k) * (arg - power) - power * part,
                k * (arg - power) - (k - 1) * arg * part,
                inverse_ln(k) * (k * power - arg) - arg * (1 - part),
            ]
            new = RealLog(arg, k, whole + part)
            for known in self.reals.values():
                if known.base == k:
                    self._order(known, new)
                    self._order(new, known)
            self.reals[arg, k] = new
        return self.reals[arg, k].value + levels

    def _order(self, low: RealLog, high: RealLog) -> None:
        for step in (0, 1, 2):
            if (high.arg - low.base**step * low.arg).is_nonnegative():
                self.facts.append(high.value - low.value - step)

    def real_power(self, arg: Poly, top: Fraction | int, bottom: Fraction | int) -> Poly:
        """arg^(log_bottom top) for an arg >= 1."""
        if top % 1 or bottom % 1 or top < 1 or bottom < 2:
            raise GiveUp("an exponent that is the logarithm of something else than integers")
        inner = self.power(Poly.constant(top), self.floor_log(arg, Poly.constant(bottom)))
        ghost = Poly.variable(f"{REAL}({arg})^log({top}, {bottom})")
        value = inner + ghost
        self.facts.append(top * inner - value)
        return value

    def root_power(self, arg: Poly, exponent: Fraction) -> Poly:
        """arg^exponent for an arg >= 0 and a positive exponent that is not an integer."""
        if exponent < 0 or exponent.denominator > ROOT_AT_MOST:
            raise GiveUp(f"the exponent {exponent}")
        whole, part = divmod(exponent, 1)
        exact = root_of(arg, part.denominator)
        if exact is not None:
            return exact**exponent.numerator
        if (arg, part) not in self.roots:
            value = Poly.variable(f"{REAL}({arg})^({part})")
            if arg.is_positive():
                self.facts.append(arg - value - 1)
                value = value + 1
            up, down = arg**part.numerator, value**part.denominator
            self.facts += [up - down, down - up]
            self.roots[arg, part] = Root(arg, part, value)
        return arg ** int(whole) * self.roots[arg, part].value

    # --- what links them -----------------------------------------------------------------------

    def link(self) -> None:
        """Adds the facts that relate logarithms to their powers, once every atom has a name."""
        for atom in self.logs:
            power = self._power_of_log(atom.base, atom)
            if power is not None:
                self.facts += [atom.arg - power, atom.base * power - 1 - atom.arg]
        for jump in self.jumps.values():
            self._order_jump(jump)
            base = jump.below.base
            power = self._power_of_log(base, jump.below)
            if power is None:
                continue
            if jump.step == 0:
                self.facts.append(base * power - 1 - jump.arg)
            elif jump.arg - jump.below.arg == Poly.constant(1):
                self.equations.append(jump.arg - base * power)
            else:
                self.facts.append(jump.arg - base * power)
                self.facts.append(base * base * power - 1 - jump.arg)
        for low in self.logs:
            for high in self.logs:
                if low.base != high.base:
                    self._compare_bases(low, high)
        for root in self.roots.values():
            self._link_root(root)
        for (base, monomial), power in self.powers.items():
            for atom in self.logs:
                if monomial == ((atom.ghost, 1),) and base.is_constant and atom.base.is_constant:
                    self._link_power(atom, base, power * base**atom.least)

    def _link_power(self, atom: LogAtom, base: Poly, power: Poly) -> None:
        """b^L, L = floor(log_k A), against powers of A, for a b between k^f and k^e.

        k^L <= A < k^(L+1), and (x/y)^L >= 1 + (x/y - 1) L for x >= y.
        """
        k, b = int(atom.base.constant_term), int(base.constant_term)
        least, most = floor_log(b, k), floor_log(b - 1, k) + 1
        if least == most or most > POWER_OF_ARG_AT_MOST:
            return
        high, low = k**most, k**least
        self.facts.append(b * atom.arg**most - power * (b + (high - b) * atom.value))
        if least:
            grown = (atom.arg + 1) ** least * (low + (b - low) * atom.value)
            self.facts.append(low * low * power - grown)

    def _order_jump(self, jump: Jump) -> None:
        """The logarithm is monotone: what the order of the atoms does not say of a jump."""
        base = jump.below.base
        own = (jump.arg, self._after(jump))
        for atom in self.logs:
            if atom.base != base or atom is jump.below:
                continue
            other = (atom.arg, atom.value)
            # The atom below says as much of a jump by 0 from below, and of one by 1 from above.
            self.facts += raised(other, own, base)
            if jump.step:
                self.facts += raised(own, other, base) + within(other, own, base)
            else:
                self.facts += within(own, other, base)

    def _compare_bases(self, low: LogAtom, high: LogAtom) -> None:
        """Logarithms L of A to base b and M of B to base c.

        M >= L where A <= B and b >= c.  For numbers b, c with c^p <= b^q:  b^L <= A <= c^i B and
        c^i B < c^(M+1+i) give p L < q (M+1+i), for i in {0, 1}.
        """
        below = (high.arg - low.arg).is_nonnegative()
        if below and (low.base - high.base).is_nonnegative():
            self.facts.append(high.value - low.value)
        if not (low.base.is_constant and high.base.is_constant):
            return
        if below or (high.base * high.arg - low.arg).is_nonnegative():
            p, q = log_ratio(int(low.base.constant_term), int(high.base.constant_term))
            self.facts.append(q * (high.value + (1 if below else 2)) - p * low.value - 1)

    def _link_root(self, root: Root) -> None:
        """Where k^e is an integer b for e = whole + part, b^(log_k arg) brackets arg^e."""
        for atom, step in self._logs_of(root.arg):
            if not atom.base.is_constant:
                continue
            for whole in range(4):
                exponent = root.exponent + whole
                power = int(atom.base.constant_term) ** exponent.numerator
                base = exact_root(power, exponent.denominator)
                if base is None:
                    continue
                inner = self._power_of_log(Poly.constant(base), atom)
                if inner is not None:
                    value, inner = root.arg**whole * root.value, inner * base**step
                    self.facts += [value - inner, base * inner - value]

    def _logs_of(self, arg: Poly) -> Iterator[tuple[LogAtom, int]]:
        """The atoms, and what is to be added to them, that give a logarithm of the argument."""
        for atom in self.logs:
            if atom.arg == arg:
                yield atom, 0
        for jump in self.jumps.values():
            if jump.arg == arg:
                yield jump.below, jump.step


# --- the order of two logarithms ---------------------------------------------------------------

Named: TypeAlias = tuple[Poly, Poly]
"""An argument and its logarithm, rounded down."""


def in_order(one: Named, other: Named, base: Poly) -> list[Poly]:
    """What the order of two arguments says of their logarithms."""
    return [
        *raised(one, other, base),
        *raised(other, one, base),
        *within(one, other, base),
        *within(other, one, base),
    ]


def raised(low: Named, high: Named, base: Poly) -> list[Poly]:
    """log B >= log A + i for the greatest i with base^i A <= B at sight, where there is one."""
    levels = levels_between(low[0], high[0], base)
    return [] if levels is None else [high[1] - low[1] - levels]


def within(low: Named, high: Named, base: Poly) -> list[Poly]:
    """log B <= log A + j for the least j >= 1 with B < base^j (A + 1) at sight.

    Nothing where B <= A is seen, which `raised` says.
    """
    levels = levels_within(low[0], high[0], base)
    return [] if levels is None else [low[1] + levels - high[1]]


def of_power(one: Named, other: Named) -> list[Poly]:
    """For B = A^e:  e log A <= log B <= e log A + e - 1."""
    exponent = power_of(one[0], other[0])
    if exponent is None:
        return []
    return [other[1] - exponent * one[1], exponent * one[1] + (exponent - 1) - other[1]]


def power_of(one: Poly, other: Poly) -> int | None:
    """The e >= 2 with other = one^e."""
    if one.is_constant or other.degree % one.degree:
        return None
    exponent = other.degree // one.degree
    if not 2 <= exponent <= POWER_OF_ARG_AT_MOST:
        return None
    return exponent if one**exponent == other else None


def levels_between(low: Poly, high: Poly, base: Poly) -> int | None:
    """The greatest i with base^i * low <= high at sight."""
    found = None
    for levels in range(LEVELS_AT_MOST + 1):
        if not (high - low).is_nonnegative():
            break
        found, low = levels, low * base
    return found


def levels_within(low: Poly, high: Poly, base: Poly) -> int | None:
    """The least j >= 1 with high < base^j * (low + 1) at sight, where high <= low is not seen."""
    above = low + 1
    if not high.terms.keys() <= above.terms.keys() or (low - high).is_nonnegative():
        return None
    for levels in range(1, LEVELS_AT_MOST + 1):
        above = above * base
        if (above - 1 - high).is_nonnegative():
            return levels
    return None


def is_whole(poly: Poly) -> bool:
    """Whether the value is an integer at sight: integer coefficients, no ghost that is a real."""
    return poly.common_denominator() == 1 and not has_real(poly)


def has_real(poly: Poly) -> bool:
    """Whether a ghost that is a real number occurs."""
    return any(name.startswith(REAL) for name in poly.variables)


def between_bases(a: int, low: Poly, b: int, high: Poly) -> list[Poly]:
    """For low = a^x and high = b^x with a < b:  a^p <= b^q <= a^r give low^p <= high^q <= low^r."""
    return [
        high**q - low**p if rising else low**p - high**q for p, q, rising in between_exponents(a, b)
    ]


def between_exponents(a: int, b: int) -> list[tuple[int, int, bool]]:
    """p, q with a^p <= b^q (True) or b^q <= a^p (False), for a < b, and small."""
    p, r, twice = floor_log(b, a), floor_log(b - 1, a) + 1, floor_log(b * b, a)
    return [
        *([(p, 1, True)] if 1 < p <= POWER_OF_ARG_AT_MOST else []),
        *([(r, 1, False)] if r <= POWER_OF_ARG_AT_MOST else []),
        *([(twice, 2, True)] if 2 * p < twice <= POWER_OF_ARG_AT_MOST else []),
    ]


# --- numbers -----------------------------------------------------------------------------------


def floor_log(n: int, base: int) -> int:
    """The greatest e with base^e <= n (n >= 1, base >= 2)."""
    if base == 2:
        return n.bit_length() - 1
    exponent, power = 0, base
    while power <= n:
        power *= base
        exponent += 1
    return exponent


def root_of(poly: Poly, degree: int) -> Poly | None:
    """r with r^degree = poly, where poly is at sight a power of a + b x with natural a and b."""
    root, power = Poly.constant(0), poly.degree or degree
    if len(poly.variables) > 1 or power % degree:
        return None
    units = {ONE: Poly.constant(1)} | {((x, power),): Poly.variable(x) for x in poly.variables}
    for monomial, unit in units.items():
        value = poly.terms.get(monomial, 0)
        known = exact_root(int(value), power)
        if known is None:
            return None
        root = root + unit * known
    return root ** (power // degree) if root**power == poly else None


def primitive_root(base: Poly) -> tuple[Poly, int]:
    """(r, e) with base = r^e and the greatest such e, for integers; (base, 1) for all else."""
    if not base.is_constant or base.constant_term % 1 or base.constant_term < 4:
        return base, 1
    root, exponent = _primitive_root(int(base.constant_term))
    return Poly.constant(root), exponent


@lru_cache(maxsize=1024)
def _primitive_root(n: int) -> tuple[int, int]:
    for exponent in range(n.bit_length() - 1, 1, -1):
        root = exact_root(n, exponent)
        if root is not None:
            return root, exponent
    return n, 1


@lru_cache(maxsize=256)
def log_ratio(b: int, c: int) -> tuple[int, int]:
    """Small p, q with c^p <= b^q and p/q close to log_c b."""
    candidates = [(floor_log(b**q, c), q) for q in range(1, 13)]
    return max(candidates, key=lambda pair: (Fraction(*pair), -pair[1]))


@lru_cache(maxsize=64)
def inverse_ln(k: int) -> Fraction:
    """A rational number just above 1 / ln k.

    ln k = 2 artanh z with z = (k-1)/(k+1), and every partial sum of artanh z = z + z^3/3 + ... lies
    below it.
    """
    z = Fraction(k - 1, k + 1)
    below = 2 * sum((z ** (2 * i + 1) / (2 * i + 1) for i in range(30)), Fraction(0))
    return Fraction(math.ceil(1 / below * 10_000), 10_000)


def _numeric_power(base: Poly, exponent: int) -> Poly:
    if base.is_constant:
        value = base.constant_term
        if exponent * max(abs(Fraction(value).numerator).bit_length(), 1) > POWER_BITS_AT_MOST:
            raise GiveUp("a power that is too large to write down")
        return Poly.constant(value**exponent)
    if exponent * base.degree > EXPONENT_AT_MOST:
        raise GiveUp("an exponent that is too large to expand")
    return base**exponent
