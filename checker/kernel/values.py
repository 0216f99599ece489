"""Terms to values at one place: a polynomial, and the Lean proof that the term has that value.

The same walk as `symbolic`, which decides and splits; here every step also says why, as a Lean
term.  Nothing here is trusted: where a step is wrong, Lean rejects the proof.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Protocol

from attrs import evolve, field, frozen, mutable

from passbound.checker.atoms import LogAtom, floor_log, has_real, primitive_root
from passbound.checker.cases import GiveUp, Split
from passbound.checker.kernel.atomfacts import atom_facts
from passbound.checker.kernel.facts import Bounds, Fact, Known
from passbound.checker.kernel.polytext import monomial_text
from passbound.checker.kernel.reductions import Reduction
from passbound.checker.kernel.statement import (
    NoShape,
    atomic,
    expr_text,
)
from passbound.checker.kernel.tree import Because, Chosen, Decision, Division, Place
from passbound.checker.kernel.valued import SAME, Env, Value, always, moved, step, texts
from passbound.checker.polynomial import Monomial, Poly
from passbound.checker.program import Program
from passbound.checker.symbolic import Run
from passbound.checker.walk import called
from passbound.models import terms as t


class Calls(Protocol):
    """What a call of a relation is replaced by."""

    def value(self, leaf: Leaf, call: t.Call, args: tuple[Value, ...]) -> Value:
        """The value of the call."""


class NoCalls:
    """No call is expected."""

    def value(self, leaf: Leaf, call: t.Call, args: tuple[Value, ...]) -> Value:
        """Raises NoShape."""
        raise NoShape(f"the value of {call.relation} in an argument or a condition")


@frozen
class Unused:
    """What a symbolic run asks for calls, where none reaches it."""

    every: bool = False

    def value(self, run: Run, call: t.Call, args: tuple[Poly, ...]) -> Poly:
        """Raises GiveUp."""
        raise GiveUp(f"a call of {call.relation}")


class Traced(Run):
    """A symbolic run whose splits on conditions say so."""

    def decide(self, fact: Poly) -> bool:
        """Whether fact >= 0; splits the case where that is open."""
        try:
            return super().decide(fact)
        except Because:
            raise
        except Split as split:
            raise Because(split.cases, Decision(fact.cleared())) from None


@mutable
class Leaf:
    """One symbolic run with proofs; `lines` are tactics that come before the last one."""

    place: Place
    program: Program
    calls: Calls
    witness: int = 0
    env_texts: Mapping[str, str] = field(factory=dict)
    lines: list[str] = field(factory=list)
    known: Known = field(init=False)
    run: Run = field(init=False)
    logs: int = 0
    powers: set[tuple[Poly, Monomial]] = field(factory=set)
    trail: tuple[str, ...] = ()
    depth: int = 0

    def __attrs_post_init__(self) -> None:
        self.known = self.place.known()
        try:  # what is named first may have to be chosen
            self.run = Traced(self.place.case, self.program.relations, Unused())
        except Because:
            raise
        except Split as split:
            raise self._why_log(split) from None
        self.known.link = lambda: atom_facts(self)

    # --- decisions -----------------------------------------------------------------------------

    def decide(self, poly: Poly) -> bool:
        """Whether poly >= 0; splits where that is open."""
        if any(name in self.known.values for name in poly.variables):
            raise GiveUp("a value of a relation in a condition, an argument or a quotient")
        poly = poly.cleared()
        if not poly.variables <= set(self.place.signs) | {""}:
            for answer, shown in ((True, poly), (False, -poly - 1)):
                if shown.is_nonnegative() or self._seen(shown):
                    return answer
            raise NoShape("a condition on a logarithm or a power")
        return self.run.decide(poly)

    def _seen(self, poly: Poly) -> bool:
        """Whether poly >= 0 follows from what is known here."""
        try:
            self.show(poly)
        except GiveUp:
            return False
        return True

    def assume(self, cond: t.Cond, hyp: str, env: Env) -> str | None:
        """Takes a condition that holds by `hyp`; what proves its negation where that is the case.

        A comparison of something with a name of its own, as of a logarithm, becomes a fact.
        """
        match cond:
            case t.And(args):
                for number, arg in enumerate(args):
                    path = ".2" * number + (".1" if number < len(args) - 1 else "")
                    failing = self.assume(arg, f"{hyp}{path}", env)
                    if failing is not None:
                        return f"(fun h => {failing} h{path})"
                return None
            case t.Compare("<=" | ">=" | "<" | ">" as op, left, right):
                one, two = self.value(left, env), self.value(right, env)
                if op in (">=", ">"):
                    one, two = two, one
                gap = two.poly - one.poly - (op in ("<", ">"))
                if gap.variables - set(self.place.signs) and not gap.is_nonnegative():
                    rule = "fact_from" if op in ("<=", ">=") else "strict_fact_from"
                    proof = f"({rule} {one.proof} {two.proof} {hyp})"
                    self.known.facts.append(Fact(gap, proof, ("hyp", hyp)))
                    return None
        holds, proof = self.branch(cond, env)
        return None if holds else proof

    def show(self, poly: Poly) -> str:
        """A Lean term for 0 <= poly."""
        return self.known.show(poly)

    def text(self, poly: Poly) -> str:
        """The polynomial as Lean text."""
        return self.known.text(poly)

    def canonical(self, value: Value) -> tuple[str, str]:
        """The polynomial's text, and a proof that the term equals it."""
        text = self.text(value.poly)
        if value.exact:
            return text, value.proof
        ring = self.known.ring()
        return text, ring if value.proof == SAME else f"({value.proof}.trans {ring})"

    # --- expressions ---------------------------------------------------------------------------

    def value(self, expr: t.Expr, env: Env) -> Value:
        """The value of an expression.  Raises GiveUp, NoShape and Split."""
        match expr:
            case t.Int(number):
                return Value(Poly.constant(number), SAME, exact=number >= 0)
            case t.Var(name):
                return env[name]
            case t.Neg(arg):
                inner = self.value(arg, env)
                return Value(-inner.poly, step("neg_from", inner.proof))
            case t.Binary():
                return self._binary(expr, env)
            case t.Log("real"):
                raise NoShape("a real logarithm")
            case t.Log(kind, arg, base):
                return self._log(kind, self.value(arg, env), self.value(base, env))
            case t.Extremum(kind, args):
                return self._extremum(kind, [self.value(arg, env) for arg in args])
            case t.Reduce():
                return self._reduce(expr, env)
            case t.Call(_, args):
                values = tuple(self.value(arg, env) for arg in args)
                return self.calls.value(self, expr, values)
        raise NoShape("a rational number")

    def body(self, body: t.Body, env: Env) -> Value:
        """The value of a relation's body."""
        match body:
            case t.Return(value):
                return self.value(value, env)
            case t.Let(name, value, rest):
                return self.body(rest, {**env, name: self.named(value, env)})
            case t.If(cond, then, orelse):
                holds, proof = self.branch(cond, env)
                inner = self.body(then if holds else orelse, env)
                rule = "if_true" if holds else "if_false"
                return Value(inner.poly, f"({rule} {proof} {inner.proof})")

    def named(self, expr: t.Expr, env: Env) -> Value:
        """The value of what a local name stands for."""
        value = self.value(expr, env)
        return evolve(value, text=expr_text(expr, texts(env)))

    def _binary(self, expr: t.Binary, env: Env) -> Value:
        op = expr.op
        if op == "/":
            raise NoShape("a quotient of rationals")
        if op == "**":
            return self._power(expr, env)
        left = self.value(expr.left, env)
        if op == "*" and not left.poly and called(expr.right):
            _, proof = self.canonical(left)
            return Value(left.poly, f"(zero_mul_from {proof})")
        right = self.value(expr.right, env)
        a, b = left.poly, right.poly
        if op in ("+", "-", "*"):
            rule = {"+": "add_from", "-": "sub_from", "*": "mul_from"}[op]
            result = a + b if op == "+" else a - b if op == "-" else a * b
            return Value(result, step(rule, left.proof, right.proof))
        if op == "//":
            q = self.quotient(a, b)
            rest = a - b * q
            if b.is_constant and rest.is_constant:
                proof = self._exact_division(left, right, q, int(rest.constant_term))
                return Value(q, proof, exact=True)
            goals = (a - b * q, b * q + b - a - 1)
            return Value(q, self._division("fdiv_from", left, right, q, goals), exact=True)
        if op == "cdiv":
            q = self.quotient(a - 1, b) + 1
            goals = (b * q - a, a + b - b * q - 1)
            return Value(q, self._division("cdiv_from", left, right, q, goals), exact=True)
        q = self.quotient(a, b)
        proof = self._division("fmod_from", left, right, q, (a - b * q, b * q + b - a - 1))
        return Value(a - b * q, proof)

    def quotient(self, left: Poly, right: Poly) -> Poly:
        """The floor of left / right, for a divisor that is positive."""
        self._plain(left, right)
        if not self.decide(right - 1):
            raise NoShape("a divisor that is not positive")
        try:
            return self.run.quotient(left, right, None)
        except Because:
            raise
        except Split as split:
            raise Because(split.cases, Division(left, right)) from None

    def _exact_division(self, left: Value, right: Value, q: Poly, rest: int) -> str:
        """By a number, with a remainder that is a number."""
        divisor = int(right.poly.constant_term)
        return (
            f"(fdiv_exact (q := {self.text(q)}) {divisor} {rest} rfl rfl "
            f"{left.proof} {right.proof} {self.known.ring()})"
        )

    def _division(
        self, rule: str, left: Value, right: Value, q: Poly, goals: tuple[Poly, Poly]
    ) -> str:
        proofs = " ".join(self.show(goal) for goal in (right.poly - 1, *goals))
        return f"({rule} (q := {self.text(q)}) {left.proof} {right.proof} {proofs})"

    def _plain(self, *polys: Poly) -> None:
        for poly in polys:
            if any(name in self.known.values for name in poly.variables):
                raise GiveUp("the value of a relation in an argument, an exponent or a quotient")

    # --- powers --------------------------------------------------------------------------------

    def _power(self, expr: t.Binary, env: Env) -> Value:
        base = self.value(expr.left, env)
        if isinstance(expr.right, t.Int) and expr.right.value >= 0:
            k = expr.right.value
            return Value(
                base.poly**k, SAME if base.proof == SAME else f"(pow_from {k} {base.proof})"
            )
        exponent = self.value(expr.right, env)
        self._plain(base.poly, exponent.poly)
        if not self.decide(exponent.poly):
            raise NoShape("a negative exponent")
        if not base.poly:
            if not self.decide(exponent.poly - 1):
                e_text, e_proof = self.canonical(exponent)
                return Value(Poly.constant(1), f"(ipow_from (y := 0) rfl {e_proof} (ipow_zero _))")
            e_text, e_proof = self.canonical(exponent)
            one = self.show(exponent.poly - 1)
            zero = f"(ipow_zero_base {one} {self.known.ring()})"
            return Value(base.poly, f"(ipow_from (y := {e_text}) {base.proof} {e_proof} {zero})")
        poly = self.run.atoms.power(base.poly, exponent.poly)
        self._name_powers()
        b_text, b_proof = self.canonical(base)
        text, proof = self._power_of(base.poly, exponent.poly)
        if exponent.exact and text == atomic(self.text(exponent.poly)):
            e_proof = exponent.proof
        elif exponent.proof == SAME:
            e_proof = self.known.ring()
        else:
            e_proof = f"({exponent.proof}.trans {self.known.ring()})"
        if b_proof == e_proof == SAME:
            return Value(poly, proof)
        return Value(poly, f"(ipow_from (b := {b_text}) (y := {text}) {b_proof} {e_proof} {proof})")

    def _power_of(self, base: Poly, exponent: Poly) -> tuple[str, str]:
        """An exponent's text, and a proof that base to it is what it is, without ipow."""
        if base.is_constant and base.constant_term == 1:
            return self.text(exponent), f"(ipow_one_base {self.show(exponent)})"
        base, root = primitive_root(base)
        pieces: list[tuple[str, str, str]] = []
        for monomial, value in sorted((exponent * root).terms.items()):
            k = int(value)
            if not monomial:
                pieces.append((str(k), f"(ipow_number {k} rfl)", "(by decide)"))
                continue
            x = Poly({monomial: 1})
            proof, sign = self.power_proofs[base, monomial], self.show(x)
            x_text = monomial_text(monomial, self.known.names)
            if k == 1:
                pieces.append((x_text, proof, sign))
            else:
                pieces.append(
                    (f"{k} * ({x_text})", f"(ipow_times {k} rfl {sign} {proof})", self.show(x * k))
                )
        if not pieces:
            pieces = [("0", "(ipow_number 0 rfl)", "(by decide)")]
        text, proof, sign = pieces[-1]
        for other, p, s in reversed(pieces[:-1]):
            proof = f"(ipow_sum {s} {sign} {p} {proof})"
            text, sign = f"({other} + {text})", f"(add_nonneg {s} {sign})"
        text = f"({text})"
        if root == 1:
            return text, proof
        whole = self.text(exponent)
        inner = (
            f"(ipow_from (b := {self.text(base)}) (y := {text}) rfl {self.known.ring()} {proof})"
        )
        return whole, f"(ipow_of_root {root} rfl (by decide) {self.show(exponent)} {inner})"

    power_proofs: dict[tuple[Poly, Monomial], str] = field(factory=dict, init=False)

    def _name_powers(self) -> None:
        """Gives each new power a Lean name, with the equation that says what it is."""
        for (base, monomial), value in self.run.atoms.powers.items():
            if (base, monomial) in self.power_proofs:
                continue
            if has_real(base):
                raise NoShape("a power of a real number")
            number = len(self.power_proofs) + 1
            name = f"p{number}_"
            (ghost,) = [g for g in value.variables if g not in self.known.names]
            x = Poly({monomial: 1})
            sign = self.show(x)
            if base.is_positive():
                rule, positive = "power_atom", self.show(base - 1)
            else:
                rule, positive = "power_atom_zero", self.show(base)
            self.lines.append(
                f"obtain ⟨{name}, h_{name}, e_{name}⟩ := {rule} (b := {self.text(base)}) "
                f"(x := {monomial_text(monomial, self.known.names)}) {positive} {sign}"
            )
            self.known.names[ghost] = name
            self.known.signs[ghost] = f"h_{name}"
            self.lines.append(
                f"have e_{name} : ipow {self.text(base)} "
                f"{atomic(monomial_text(monomial, self.known.names))} = {self.text(value)} := "
                f"e_{name}.trans {self.known.ring()}"
            )
            self.power_proofs[base, monomial] = f"e_{name}"

    def power_proof(self, base: Poly, monomial: Monomial) -> str | None:
        """The proof of what a named power is."""
        return self.power_proofs.get((base, monomial))

    def known_power(self, base: Poly, exponent: Poly) -> tuple[Poly, str] | None:
        """base^exponent as a polynomial and the proof of that, where its atoms have names."""
        root_base, root = primitive_root(base)
        poly = Poly.constant(1)
        for monomial, value in sorted((exponent * root).terms.items()):
            if not monomial:
                poly = poly * root_base ** int(value)
            elif (root_base, monomial) not in self.power_proofs:
                return None
            else:
                poly = poly * self.run.atoms.powers[root_base, monomial] ** int(value)
        if poly.is_constant:
            return None
        text, proof = self._power_of(base, exponent)
        step = f"(ipow_from (b := {self.text(base)}) (y := {text}) rfl {self.known.ring()} {proof})"
        told = f"ipow {self.text(base)} {self.text(exponent)} = {self.text(poly)}"
        return poly, f"(show {told} from {step}.trans {self.known.ring()})"

    def sign(self, poly: Poly) -> str:
        """A Lean term for 0 <= poly, from the facts of the case alone."""
        return self.known.case_show(poly)

    def _unlinked(self, poly: Poly) -> str:
        """The same; by what is known of the atoms too where these do not do."""
        try:
            return self.sign(poly)
        except GiveUp:
            return self.show(poly)

    def at_most(self, arg: Poly, base: Poly) -> int | None:
        """A bound on the logarithm, where a fact says that the argument is at most a number."""
        if not base.is_constant:
            return None
        for fact in self.place.facts:
            above = arg + fact.poly
            if above.constant_term >= 1 and all(value < 0 for m, value in above if m):
                return floor_log(int(above.constant_term), int(base.constant_term))
        return None

    # --- logarithms ----------------------------------------------------------------------------

    def _log(self, kind: t.LogKind, arg: Value, base: Value) -> Value:
        self._plain(arg.poly, base.poly)
        if not self.decide(arg.poly - 1):
            raise NoShape("a logarithm of 0")
        if not self.decide(base.poly - 2):
            raise NoShape("a logarithm to a base below 2")
        a_text, a_proof = self.canonical(arg)
        b_text, b_proof = self.canonical(base)
        if kind == "floor":
            poly, proof = self.floor_log(arg.poly, base.poly)
            shown = _logarithm(a_text, a_proof, b_text, b_proof, proof)
            return Value(poly, shown, exact=not poly.is_constant)
        if not self.decide(arg.poly - 2):
            return Value(Poly.constant(0), f"(clog_one {a_proof})")
        poly, proof = self.floor_log(arg.poly - 1, base.poly)
        less = self.text(arg.poly - 1)
        inner = _logarithm(less, self.known.ring(), b_text, SAME, proof)
        two = self.show(arg.poly - 2)
        return Value(
            poly + 1,
            f"(clog_from (m := {a_text}) (c := {b_text}) {a_proof} {b_proof} {two} {inner})",
        )

    def floor_log(self, arg: Poly, base: Poly) -> tuple[Poly, str]:
        """The logarithm, and a proof of that for the canonical texts of both."""
        try:
            value = self.run.atoms.floor_log(arg, base)
        except Because:
            raise
        except Split as split:
            raise self._why_log(split) from None
        self._name_logs()
        b_sign = self.show(base - 2)
        if value.is_constant:
            k = int(value.constant_term)
            low, high = arg - base**k, base ** (k + 1) - arg - 1
            return value, f"(flog_number {k} rfl {b_sign} {self.show(low)} {self.show(high)})"
        if (arg, base) in self.kept:
            return value, self.kept[arg, base]
        named = self.named_logs(base)
        for inner, known, proof in named:
            if inner == arg and known == value:
                return value, proof
        gaps = [(inner, value - known, proof) for inner, known, proof in named]
        levels = [(m, int(gap.constant_term), proof) for m, gap, proof in gaps if gap.is_constant]
        for search in (False, True):
            for inner, k, proof in levels:
                if k < 0:
                    continue
                low, high = arg - base**k * inner, base**k * (inner + 1) - arg - 1
                if not search and not (low.is_nonnegative() and high.is_nonnegative()):
                    continue
                try:
                    proofs = " ".join(self.show(p) for p in (base - 2, inner - 1, low, high))
                except GiveUp:
                    continue
                level = f"(flog_level (m := {self.text(inner)}) {k} rfl {proofs} {proof})"
                if self.text(value) != f"({self.text(value - k)} + {k})":
                    level = f"{level}.trans {self.known.ring()}"
                return value, self._kept(arg, base, value, level)
        raise NoShape("a logarithm of this form")

    def _kept(self, arg: Poly, base: Poly, value: Poly, proof: str) -> str:
        """The name of a logarithm's value, which is shown once at a place."""
        if (arg, base) not in self.kept:
            name = f"f{len(self.kept) + 1}_"
            told = f"flog {self.text(arg)} {self.text(base)} = {self.text(value)}"
            self.lines.append(f"have {name} : {told} := {proof}")
            self.kept[arg, base] = name
        return self.kept[arg, base]

    kept: dict[tuple[Poly, Poly], str] = field(factory=dict, init=False)

    def _why_log(self, split: Split) -> Because:
        """The reason of a split that the logarithms asked for."""
        before = self.place.case.choices
        news = [key for key in split.cases[0].choices if key not in before]
        if len(news) == 1 and news[0][0] == "jump":
            key = news[0]
            _, low, high, base = key
            assert isinstance(low, Poly) and isinstance(high, Poly) and isinstance(base, Poly)
            known = self.place.known()  # the atoms of this run have no names above the split
            proofs = [known.show(p) for p in (base - 2, low - 1, high - low, base * low - high)]
            texts = f"(m := {known.text(low)}) (n := {known.text(high)}) (b := {known.text(base)})"
            return Because(split.cases, Chosen(key, f"flog_jump {texts} {' '.join(proofs)}", key))
        return Because(split.cases, None)

    def _name_logs(self) -> None:
        for atom in self.run.atoms.logs[self.logs :]:
            self.logs += 1
            name = f"l{self.logs}_"
            low = atom.arg - atom.base**atom.least
            self.lines.append(
                f"obtain ⟨{name}, h_{name}, e_{name}⟩ := flog_least (n := {self.text(atom.arg)}) "
                f"(b := {self.text(atom.base)}) {atom.least} rfl "
                f"{self._unlinked(atom.base - 2)} {self._unlinked(low)}"
            )
            self.known.names[atom.ghost] = name
            self.known.signs[atom.ghost] = f"h_{name}"
            self.lines.append(
                f"have e_{name} : flog {self.text(atom.arg)} {self.text(atom.base)} = "
                f"{self.text(atom.value)} := e_{name}.trans {self.known.ring()}"
            )

    def named_logs(self, base: Poly) -> list[tuple[Poly, Poly, str]]:
        """Arguments, their logarithms to the base, and proofs of that."""
        found = [(a.arg, a.value, self.log_proof(a)) for a in self.run.atoms.logs if a.base == base]
        for (arg, other), jump in self.run.atoms.jumps.items():
            if other == base:
                key = ("jump", jump.below.arg, arg, base)
                step = self.place.chosen[key]
                inner = self.log_proof(jump.below)
                if jump.step:
                    inner = f"((add_from {inner} rfl).trans {self.known.ring()})"
                value = jump.below.value + jump.step
                told = f"flog {self.text(arg)} {self.text(base)} = {self.text(value)}"
                found.append((arg, value, f"(show {told} from {step}.trans {inner})"))
        return found

    def log_proof(self, atom: LogAtom) -> str:
        """The proof that a named logarithm is what it is."""
        return f"e_{self.known.names[atom.ghost]}"

    # --- extrema -------------------------------------------------------------------------------

    def _extremum(self, kind: str, args: Sequence[Value]) -> Value:
        function = "larger" if kind == "max" else "smaller"
        best = args[-1]
        for other in reversed(args[:-1]):
            a, b = other.poly, best.poly
            if a == b or not any(name in self.known.values for p in (a, b) for name in p.variables):
                right = self.decide(b - a if kind == "max" else a - b)
                side, chosen = ("right", best) if right else ("left", other)
                gap = b - a if right == (kind == "max") else a - b
                proof = f"({function}_from_{side} {other.proof} {best.proof} {self.show(gap)})"
                best = Value(chosen.poly, proof)
                continue
            best = self._open_extremum(function, other, best)
        return best

    def _open_extremum(self, function: str, left: Value, right: Value) -> Value:
        """A maximum or minimum of values that are not known exactly."""
        a, p = self.canonical(left)
        b, q = self.canonical(right)
        text = f"({function} {a} {b})"
        if text not in self.known.values:
            sides = (left.poly, right.poly)
            exact = (f"({function}_cases {a} {b})", sides)
            second = self._beyond(*(sides if function == "larger" else sides[::-1]))
            inside = self.witness % 2 if second is None else int(second)
            me = Poly.variable(text)
            if function == "larger":
                inner = [
                    Fact(me - s, f"(larger_{w} {a} {b})")
                    for s, w in zip(sides, ("left", "right"), strict=True)
                ]
                bounds = Bounds(below=always(inner[inside]), cases_above=exact)
            else:
                inner = [
                    Fact(s - me, f"(smaller_{w} {a} {b})")
                    for s, w in zip(sides, ("left", "right"), strict=True)
                ]
                bounds = Bounds(above=always(inner[inside]), cases_below=exact)
            self.known.names[text] = text
            self.known.values[text] = bounds
        return Value(Poly.variable(text), moved(function, [(a, p), (b, q)]))

    def _beyond(self, low: Poly, high: Poly) -> bool | None:
        """Whether one of two values is seen to be the larger one, by what lemmas say they are."""
        gap = self._exactly(high) - self._exactly(low)
        if gap.variables & self.known.values.keys():
            return None
        return True if gap.is_nonnegative() else False if (-gap).is_nonnegative() else None

    def _exactly(self, poly: Poly) -> Poly:
        """The polynomial with the values that lemmas name exactly."""
        for name in poly.variables & self.known.values.keys():
            bounds = self.known.values[name]
            if bounds.equal is not None and bounds.scale.is_constant:
                gap = bounds.equal.poly * (1 / Fraction(bounds.scale.constant_term))
                poly = poly.substitute({name: Poly.variable(name) - gap})
        return poly

    def _reduce(self, expr: t.Reduce, env: Env) -> Value:
        """A maximum or minimum over a range: one of its elements, and beyond each of them."""
        if expr.kind == "sum":
            raise NoShape("a sum that was not made a relation")
        if expr.cond is not None:
            raise NoShape(f"a {expr.kind} with a filter in a proof")
        text = expr_text(expr, texts(env))
        if text in self.known.values:
            return Value(Poly.variable(text), SAME)
        start, stop = self.value(expr.start, env), self.value(expr.stop, env)
        self._plain(start.poly, stop.poly)
        last = stop.poly - start.poly - 1
        if not self.decide(last):
            raise NoShape(f"a {expr.kind} over a range that may be empty")
        self.known.names[text] = text
        key = f"index {id(expr)} {len(self.trail)}"
        reduction = Reduction(self, expr, env, text, start, stop, key)
        exact, inner = reduction.attained, reduction.inside
        is_max = expr.kind == "max"
        self.known.values[text] = Bounds(
            below=inner if is_max else None, above=None if is_max else inner, attained=exact
        )
        return Value(Poly.variable(text), SAME)

    # --- conditions ----------------------------------------------------------------------------

    def branch(self, cond: t.Cond, env: Env) -> tuple[bool, str]:
        """Whether the condition holds, and the proof of it or of its negation."""
        match cond:
            case t.Not(arg):
                holds, proof = self.branch(arg, env)
                return not holds, f"(fun h => h {proof})" if holds else proof
            case t.And(args):
                return self._all(args, env)
            case t.Or(args):
                return self._any(args, env)
            case t.Compare(op, left, right):
                return self._compare(op, self.value(left, env), self.value(right, env))

    def _all(self, args: Sequence[t.Cond], env: Env) -> tuple[bool, str]:
        proofs = []
        for number, arg in enumerate(args):
            holds, proof = self.branch(arg, env)
            if not holds:
                path = ".2" * number + (".1" if number < len(args) - 1 else "")
                return False, f"(fun h => {proof} h{path})"
            proofs.append(proof)
        text = proofs[-1]
        for proof in reversed(proofs[:-1]):
            text = f"⟨{proof}, {text}⟩"
        return True, text

    def _any(self, args: Sequence[t.Cond], env: Env) -> tuple[bool, str]:
        proofs = []
        for number, arg in enumerate(args):
            holds, proof = self.branch(arg, env)
            if holds:
                last = number == len(args) - 1
                text = proof if last else f"(Or.inl {proof})"
                for _ in range(number):
                    text = f"(Or.inr {text})"
                return True, text
            proofs.append(proof)
        text = proofs[-1]
        for proof in reversed(proofs[:-1]):
            text = f"(fun h => h.elim {proof} {text})"
        return False, text

    def _compare(self, op: t.CompareOp, left: Value, right: Value) -> tuple[bool, str]:
        a, b = left.poly, right.poly
        if op in (">=", ">"):
            holds, proof = self._compare("<=" if op == ">=" else "<", right, left)
            return holds, proof
        sides = f"{left.proof} {right.proof}"
        if op == "<=":
            if self.decide(b - a):
                return True, f"(le_from {sides} {self.show(b - a)})"
            return False, f"(not_le_from {sides} {self.show(a - b - 1)})"
        if op == "<":
            if self.decide(a - b):
                return False, f"(not_lt_from {sides} {self.show(a - b)})"
            return True, f"(lt_from {sides} {self.show(b - a - 1)})"
        if op == "==":
            if not self.decide(b - a):
                return False, f"(ne_from_gt {sides} {self.show(a - b - 1)})"
            if not self.decide(a - b):
                return False, f"(ne_from_lt {sides} {self.show(b - a - 1)})"
            return True, f"(eq_from {sides} {self.show(b - a)} {self.show(a - b)})"
        holds, proof = self._compare("==", left, right)
        return not holds, f"(fun h => h {proof})" if holds else proof


def _logarithm(arg: str, shown: str, base: str, base_shown: str, proof: str) -> str:
    """The value of a logarithm whose argument and base are known to be what the texts say."""
    if shown == base_shown == SAME:
        return proof
    return f"(flog_from (m := {arg}) (c := {base}) {shown} {base_shown} {proof})"
