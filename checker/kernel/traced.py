"""Values at points, worked out call by call, each call once.

Where the kernel would compute a recursion anew for each of its calls, or where a recursion is known
by its equations alone, the calls that a value rests on become lemmas: `f 5 = 8` from `f 4 = 5` and
`f 3 = 3` by the equation of f at 5.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from attrs import field, mutable

from passbound.checker.kernel.largepowers import apart
from passbound.checker.kernel.statement import (
    NoShape,
    cond_text,
    element_text,
    expr_text,
    filter_text,
    ident,
)
from passbound.checker.walk import called, cond_parts, map_body, substitute
from passbound.models import terms as t
from passbound.models.evaluate import Evaluator

POINTS_AT_MOST = 3000
"""A value that rests on more calls is not worked out."""

NUMBERS_AT_MOST = 8_000_000
"""Nor is one whose calls take longer proofs together, in characters."""

CHARACTERS_AT_MOST = 60_000
"""Longer proofs are not stated call by call."""

CHARACTERS_OF_LONG = 6_000
"""From here on a table is better."""

TOO_LARGE = "a counterexample that is too large to compute"

BITS_AT_MOST = 10_000
"""Longer numbers are not written."""

Point = tuple[str, tuple[int, ...]]
"""A relation and its arguments."""

Names = Mapping[str, tuple[int, str]]
"""Numbers with the texts that stand for them."""

COMPUTED = "(by decide +kernel)"

BINARY = {
    "+": "add_from",
    "-": "sub_from",
    "*": "mul_from",
    "//": "call2 fdiv",
    "%": "call2 fmod",
    "cdiv": "call2 cdiv",
    "**": "call2 ipow",
}
"""Why an operation on two expressions is the one on their values."""


class _Missing(Exception):
    """A call that has to be worked out first."""

    def __init__(self, point: Point) -> None:
        self.point = point


@mutable
class Trace:
    """Calls that were worked out, callees first; `lines` are the tactics that state them.

    `equations` are the Lean terms that prove the relations' equations.  `weight` is how many calls
    there are where each is worked out as often as it is asked for.
    """

    relations: Mapping[str, t.Relation]
    equations: Mapping[str, str]
    lines: list[str] = field(factory=list)
    known: dict[Point, tuple[int, str]] = field(factory=dict)
    weights: dict[Point, int] = field(factory=dict)
    weight: int = 0
    characters: int = 0
    evaluator: Evaluator = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.evaluator = Evaluator(self.relations)

    @property
    def is_long(self) -> bool:
        """Whether the calls are so many, or of such long numbers, that a table is better."""
        return self.characters > CHARACTERS_OF_LONG

    def stated(self) -> list[str]:
        """The tactics that state the calls one by one.  Raises NoShape where they are too long."""
        if self.characters > CHARACTERS_AT_MOST:
            raise NoShape(TOO_LARGE)
        return self.lines

    def value(self, expr: t.Expr, names: Names) -> tuple[int, str]:
        """The value of an expression and the proof that its text has that value."""
        return self._done(lambda: self._expr(expr, names))

    def comparison(self, part: t.Comparison, names: Names) -> tuple[bool, str]:
        """Whether a comparison holds, and the proof of that or of its negation."""
        a, left = self.value(part.left, names)
        b, right = self.value(part.right, names)
        op = part.op
        if op in (">=", ">"):
            a, left, b, right, op = b, right, a, left, "<=" if op == ">=" else "<"
        rules = {
            "<=": (a <= b, "le_from", "not_le_from"),
            "<": (a < b, "lt_from", "not_lt_from"),
            "==": (a == b, "eq_from", "ne_from_gt" if a > b else "ne_from_lt"),
        }
        holds, yes, no = rules[op]
        rest = f"{COMPUTED} {COMPUTED}" if holds and op == "==" else COMPUTED
        return holds, f"({yes if holds else no} {left} {right} {rest})"

    def powers(self, part: t.Comparison, names: Names) -> tuple[bool, str]:
        """The same for powers that are too large to compute."""
        less, left, right, gap = self._gap(part.left, part.right, names)
        op = part.op
        if op in (">=", ">"):
            left, right, less, op = right, left, not less, "<=" if op == ">=" else "<"
        if op == "==":
            return False, f"({'ne_from_lt' if less else 'ne_from_gt'} {left} {right} {gap})"
        if less != (op == "<"):
            gap = f"(nonneg_of_one {gap})"
        rules = {"<=": ("le_from", "not_le_from"), "<": ("lt_from", "not_lt_from")}
        return less, f"({rules[op][not less]} {left} {right} {gap})"

    def _gap(self, left: t.Expr, right: t.Expr, names: Names) -> tuple[bool, str, str, str]:
        """Whether the left is less, what proves the values of both, and that they are apart."""
        if right == t.Int(1):
            less, one, two, gap = self._gap(right, left, names)
            return not less, two, one, gap
        if left == t.Int(1) and isinstance(right, t.Binary) and right.op == "*":
            (b, u, one), (a, v, two) = (
                self._power(right.left, names),
                self._power(right.right, names),
            )
            proof = f"(mul_from {one} {two})"
            if b < 2 or u < 1:
                (b, u), (a, v), proof = (a, v), (b, u), f"(product_swapped {proof})"
            if b < 2 or u < 1 or a < 1:
                raise NoShape(TOO_LARGE)
            return True, "rfl", proof, _by_numbers("powers_above_one", b, u, a, v, 4)
        (b, u, one), (a, v, two) = self._power(left, names), self._power(right, names)
        swapped = b < 2
        if swapped:
            (b, u), (a, v) = (a, v), (b, u)
        found = apart(b, u, a, v) if b >= 2 and a >= 1 else None
        if found is None:
            raise NoShape(TOO_LARGE)
        rule = f"{'powers_less' if found.less else 'powers_more'} {found.p} {found.q}"
        return found.less != swapped, one, two, _by_numbers(rule, b, u, a, v, 6)

    def _power(self, expr: t.Expr, names: Names) -> tuple[int, int, str]:
        """Base and exponent of a power, and the proof that its text is `ipow` of them."""
        match expr:
            case t.Binary("**", left, t.Int(exponent)):
                base, proof = self.value(left, names)
                return (
                    base,
                    exponent,
                    f"((pow_from {exponent} {proof}).trans (ipow_number {exponent} rfl).symm)",
                )
            case t.Binary("**", left, right):
                (base, proof), (exponent, shown) = self.value(left, names), self.value(right, names)
                return base, exponent, f"(call2 ipow {proof} {shown})"
        raise NoShape(TOO_LARGE)

    def condition(self, cond: t.Cond, names: Names) -> tuple[bool, str]:
        """Whether a condition without calls holds, and the proof of that or of its negation."""
        if any(called(t.Return(side)) for side in cond_parts(cond)):
            raise NoShape("a relation in a condition")
        holds = self.evaluator.cond(cond, {name: value for name, (value, _) in names.items()})
        text = cond_text(cond, {name: text for name, (_, text) in names.items()})
        return holds, f"(by decide +kernel : {text if holds else f'¬ {text}'})"

    # --- calls ---------------------------------------------------------------------------------

    def _done(self, work: Callable[[], tuple[int, str]]) -> tuple[int, str]:
        """What `work` gives once the calls that it asks for are known."""
        before = self.weight
        while True:
            try:
                return work()
            except _Missing as missing:
                self.weight = before
                self._work_out(missing.point)

    def _work_out(self, point: Point) -> None:
        stack = [point]
        while stack:
            try:
                before, self.weight = self.weight, 1
                try:
                    self._state(stack[-1])
                    self.weights[stack[-1]] = self.weight
                finally:
                    self.weight = before
                stack.pop()
                if self.characters > NUMBERS_AT_MOST:
                    raise NoShape(TOO_LARGE)
            except _Missing as missing:
                stack.append(missing.point)
                if len(stack) + len(self.known) > POINTS_AT_MOST:
                    raise NoShape(TOO_LARGE) from None

    def _state(self, point: Point) -> None:
        name, args = point
        relation = self.relations[name]
        names = {p: (v, literal(v)) for p, v in zip(relation.params, args, strict=True)}
        value, proof = self._body(relation.body, names)
        given = [COMPUTED] * len(args)
        for cond in relation.domain:
            holds, shown = self.condition(cond, names)
            if not holds:
                raise NoShape("a call outside of the domain")
            given.append(shown)
        texts = [text for _, text in names.values()]
        own = f"({' '.join((self.equations[name], *texts, *given))})"
        told = " ".join((ident(name), *texts))
        label = f"v{len(self.known)}_"
        line = f"have {label} : {told} = {literal(value)} := {own}.trans {proof}"
        self.lines.append(line)
        self.characters += len(line)
        self.known[point] = value, label

    def _body(self, body: t.Body, names: Names) -> tuple[int, str]:
        match body:
            case t.Return(value):
                return self._expr(value, names)
            case t.Let(name, value, rest) if called(t.Return(value)):
                return self._body(map_body(rest, lambda e: substitute(e, {name: value})), names)
            case t.Let(name, value, rest):
                own = self._number(value, names), expr_text(value, _texts(names))
                return self._body(rest, {**names, name: own})
            case t.If(cond, then, orelse):
                holds, proof = self.condition(cond, names)
                number, inner = self._body(then if holds else orelse, names)
                return number, f"({'if_true' if holds else 'if_false'} {proof} {inner})"

    # --- expressions ---------------------------------------------------------------------------

    def _expr(self, expr: t.Expr, names: Names) -> tuple[int, str]:
        if not called(t.Return(expr)):
            value = self._number(expr, names)
            return value, _decided(expr_text(expr, _texts(names)), value)
        match expr:
            case t.Neg(arg):
                value, proof = self._expr(arg, names)
                return self._computed(f"(neg_from {proof})", t.Neg(t.Int(value)))
            case t.Binary("**", left, t.Int(power)):
                value, proof = self._expr(left, names)
                rebuilt = t.Binary("**", t.Int(value), t.Int(power))
                return self._computed(f"(pow_from {power} {proof})", rebuilt)
            case t.Binary(op, left, right):
                (a, p), (b, q) = self._expr(left, names), self._expr(right, names)
                rebuilt = t.Binary(op, t.Int(a), t.Int(b))
                text = f"(ipow {literal(a)} {literal(b)})" if op == "**" else ""
                return self._computed(f"({BINARY[op]} {p} {q})", rebuilt, text)
            case t.Log("floor" | "ceil" as kind, arg, base):
                (a, p), (b, q) = self._expr(arg, names), self._expr(base, names)
                function = "flog" if kind == "floor" else "clog"
                return self._computed(
                    f"(call2 {function} {p} {q})", t.Log(kind, t.Int(a), t.Int(b))
                )
            case t.Extremum(kind, args):
                value, proof = self._expr(args[-1], names)
                for arg in reversed(args[:-1]):
                    other, shown = self._expr(arg, names)
                    value, proof = self._larger(kind, (other, shown), (value, proof))
                return value, proof
            case t.Call(name, args):
                values = [self._expr(arg, names) for arg in args]
                point = name, tuple(value for value, _ in values)
                if point not in self.known:
                    raise _Missing(point)
                self.weight += self.weights[point]
                value, label = self.known[point]
                if not args:
                    return value, label
                proofs = " ".join(proof for _, proof in values)
                return value, f"((call{len(args)} {ident(name)} {proofs}).trans {label})"
            case t.Reduce():
                return self._reduce(expr, names)
        raise NoShape("a value of this form")

    def _number(self, expr: t.Expr, names: Names) -> int:
        value = self.evaluator.expr(expr, _numbers(names))
        if not isinstance(value, int):
            raise NoShape("a value that is not a whole number")
        return value

    def _computed(self, proof: str, rebuilt: t.Expr, text: str = "") -> tuple[int, str]:
        """What `proof` shows an expression to be, an operation on numbers, computed."""
        value = self._number(rebuilt, {})
        return value, f"({proof}.trans {_decided(text or expr_text(rebuilt, {}), value)})"

    def _larger(
        self, kind: Literal["min", "max"], left: tuple[int, str], right: tuple[int, str]
    ) -> tuple[int, str]:
        (a, p), (b, q) = left, right
        function = "larger" if kind == "max" else "smaller"
        rebuilt = t.Extremum(kind, (t.Int(a), t.Int(b)))
        return self._computed(f"(call2 {function} {p} {q})", rebuilt)

    # --- ranges --------------------------------------------------------------------------------

    def _reduce(self, expr: t.Reduce, names: Names) -> tuple[int, str]:
        """A sum, maximum or minimum over a range, element by element."""
        if called(t.Return(expr.start)) or called(t.Return(expr.stop)):
            raise NoShape("a recursive call in the range of a sum")
        places = range(self._number(expr.start, names), self._number(expr.stop, names), expr.step)
        texts = _texts(names)
        low, inner = expr_text(expr.start, texts), element_text(expr, texts)
        function = f"(fun j_ => {inner} ({low} + {expr.step} * j_))"
        ends = f"(a := {low}) (b := {expr_text(expr.stop, texts)}) (s := {expr.step})"
        indices = [
            {**names, expr.var: (index, f"({low} + {expr.step} * Int.ofNat {i})")}
            for i, index in enumerate(places)
        ]
        if expr.kind != "sum" and expr.cond is not None:
            return self._filtered(expr, expr.cond, names, indices, function, ends)
        elements = [self._element(expr, inside) for inside in indices]
        if expr.kind == "sum":
            value, proof = 0, f"(sumNat_none (f := {function}))"
        else:
            (value, proof), *elements = elements
            proof = f"({expr.kind}Nat_first (f := {function}) {proof})"
        for number, (other, shown) in enumerate(elements):
            step = f"({expr.kind}Nat_next (n := {number}) {proof} {shown})"
            a, b = t.Int(value), t.Int(other)
            sides: t.Expr = t.Binary("+", a, b)
            if expr.kind != "sum":
                sides = t.Extremum(expr.kind, (a, b))
            value, proof = self._computed(step, sides)
        count = f"(f := {inner}) (n := {len(elements)})"
        return value, f"({expr.kind}Range_count {ends} {count} {COMPUTED} {proof})"

    def _filtered(
        self,
        expr: t.Reduce,
        cond: t.Cond,
        names: Names,
        indices: Sequence[Names],
        function: str,
        ends: str,
    ) -> tuple[int, str]:
        """A maximum or minimum of the elements that pass a filter."""
        own = filter_text(expr, _texts(names))
        low = expr_text(expr.start, _texts(names))
        both = f"(p := fun j_ => {own} ({low} + {expr.step} * j_)) (f := {function})"
        values: list[int] = []
        proof = f"(passing_none {both})"
        for number, inside in enumerate(indices):
            holds, shown = self.condition(cond, inside)
            if not holds:
                proof = f"(passing_no (n := {number}) {proof} {shown})"
                continue
            value, element = self._expr(expr.body, inside)
            values.insert(0, value)
            proof = f"(passing_yes (n := {number}) {proof} {shown} {element})"
        if not values:
            raise NoShape(f"a {expr.kind} of nothing")
        best, function = (max, "largest") if expr.kind == "max" else (min, "smallest")
        value = best(values)
        last = _decided(f"{function} [{', '.join(map(literal, values))}]", value)
        count = f"(p := {own}) (f := {element_text(expr, _texts(names))}) (n := {len(indices)})"
        return value, f"({expr.kind}Where_count {ends} {count} {COMPUTED} {proof} {last})"

    def _element(self, expr: t.Reduce, names: Names) -> tuple[int, str]:
        if expr.cond is None:
            return self._expr(expr.body, names)
        holds, proof = self.condition(expr.cond, names)
        if not holds:
            return 0, f"(if_false {proof} rfl)"
        value, inner = self._expr(expr.body, names)
        return value, f"(if_true {proof} {inner})"


def _by_numbers(rule: str, b: int, u: int, a: int, v: int, given: int) -> str:
    """A rule about b^u and a^v, for numbers."""
    numbers = f"(b := {b}) (a := {a}) (u := {literal(u)}) (v := {literal(v)})"
    return f"({rule} {numbers} {' '.join([COMPUTED] * given)})"


def literal(value: int) -> str:
    """A number as Lean text.  Raises NoShape for one that is too long to write."""
    if value.bit_length() > BITS_AT_MOST:
        raise NoShape(TOO_LARGE)
    return str(value) if value >= 0 else f"(-{-value})"


def _decided(text: str, value: int) -> str:
    return f"(by decide +kernel : ({text} : Int) = {literal(value)})"


def _texts(names: Names) -> dict[str, str]:
    return {name: text for name, (_, text) in names.items()}


def _numbers(names: Names) -> dict[str, int]:
    return {name: value for name, (value, _) in names.items()}
