"""Random model files of every class of relation, and claims about them that are almost true.

Everything is drawn from one `random.Random`, so that a seed says which file it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from attrs import field, frozen, mutable

HEADER = (
    "from passbound.models import "
    "O, Omega, Theta, cdiv, claim, clog, clog2, flog, flog2, log, log2, relation\n\nC = 4\n\n\n"
)


@frozen
class Made:
    """A relation: its name, parameters, source, and the asserts that a claim about it needs."""

    name: str
    params: tuple[str, ...]
    source: str
    needs: tuple[str, ...] = ()

    def call(self, *args: str) -> str:
        return f"{self.name}({', '.join(args or self.params)})"


@mutable
class Maker:
    """Draws relations; `known` are those that later ones may call."""

    rng: Random
    known: list[Made] = field(factory=list)
    count: int = 0

    def pick(self, *options: str) -> str:
        return self.rng.choice(options)

    def maybe(self, share: float) -> bool:
        return self.rng.random() < share

    def fresh(self) -> str:
        self.count += 1
        return "fghpqrstuvw"[self.count - 1]

    def make(
        self,
        name: str,
        params: Sequence[str],
        lines: Sequence[str],
        needs: Sequence[str] = (),
        keep: float = 0.9,
    ) -> Made:
        """A relation with these lines; its needs are its domain, most of the time."""
        asserts = [f"assert {need}" for need in needs] if self.maybe(keep) else []
        body = "\n".join(f"    {line}" for line in (*asserts, *lines))
        head = f"@relation\ndef {name}({', '.join(params)}):\n"
        made = Made(name, tuple(params), f"{head}{body}\n", tuple(needs))
        self.known.append(made)
        return made

    def twin(self, made: Made) -> Made:
        """A relation like another one, most of the time with one number changed."""
        name = f"{made.name}{made.name}"
        source = re.sub(rf"\b{made.name}\(", f"{name}(", made.source)
        head, _, body = source.partition(":\n")
        numbers = list(re.finditer(r"\b\d+\b", body))
        if numbers and self.maybe(0.8):
            at = self.rng.choice(numbers)
            changed = str(max(0, int(at[0]) + self.rng.choice([-1, 1, 1, 2])))
            body = body[: at.start()] + changed + body[at.end() :]
        twin = Made(name, made.params, f"{head}:\n{body}", made.needs)
        self.known.append(twin)
        return twin

    # --- pieces --------------------------------------------------------------------------------

    def toll(self, n: str = "n", others: Sequence[str] = ()) -> str:
        """What one step costs; may be negative, may call an earlier relation."""
        c = str(self.rng.choice([0, 1, 1, 2, 3, 7]))
        options = [
            *[c, c, f"{n} - 1", n, f"{n} + {c}", f"{c} * {n}", f"{n} * {n}", f"-{n}", f"-{c}"],
            *[f"{c} - {n}", f"{n} % 3", f"{n} // 2", f"{n} // 3 - {c}", f"cdiv({n}, 2)"],
            *[f"flog2({n} + 1)", f"clog2({n} + 1)", f"clog({n} + 1, 3)", f"flog({n} + 2, 5)"],
            *[f"max({n} - 5, 0)", f"min({n}, {c})", f"max({c}, {n}, 7 - {n})", f"2 ** {n}"],
            *[f"sum(j for j in range({n}))", f"sum(1 for j in range({n}) if j % 2 == 0)"],
            *[
                f"sum(j * j for j in range(1, {n}, 2))",
                f"max(j * ({n} - j) for j in range({n} + 1))",
            ],
            *[f"min(j + {c} for j in range({n} + 1))", f"{n} % 2 * {n}", f"{n} * ({n} - 1) // 2"],
            *[f"max(0, {n} - {n} * {n} // 30)", f"({n} + 1) ** 2 - {n} ** 2"],
        ]
        for k in others:
            options += [k, f"{n} + {k}", f"{n} * {k}", f"min({n}, {k})", f"max({n}, {k})"]
            options += [f"{k} - 1", f"{k} ** 2", f"{n} - {k}", f"{n} // ({k} + 1)", f"-{k}"]
        one = [made for made in self.known if len(made.params) == 1 and not made.needs]
        if one and self.maybe(0.25):
            made = self.rng.choice(one)
            return self.pick(made.call(n), f"{made.call(n)} + {c}", f"-{made.call(n)}")
        return self.rng.choice(options)

    def guard(self, n: str, least: int) -> str:
        """A base case that holds below `least` at least, most of the time."""
        usual = [f"{n} < {least}", f"{n} <= {least - 1}"] if least > 1 else [f"{n} == 0"]
        odd = [
            *[f"not ({n} >= {least})", f"{n} < {least} or {n} == {least + 2}", f"{n} <= C"],
            *[f"{n} <= {least + 1}", f"{n} < {least} or {n} % 5 == 0", f"0 <= {n} < {least}"],
            *[f"{n} < {least + 3} and not ({n} == {least})"],
        ]
        early = [f"{n} == {least}", f"{n} < {least - 1}", f"{n} % 3 == 0", f"{n} == 0"]
        kind = self.rng.random()
        return self.rng.choice(usual if kind < 0.75 else odd if kind < 0.93 else early)

    def base(self, n: str = "n") -> str:
        return self.pick("0", "0", "1", "1", "2", "-1", n, f"{n} + 3", f"3 * {n} - 2", "10", "-5")

    def extra(self, n: str, calls: Sequence[str]) -> list[str]:
        """Now and then a second branch, a local name, a `max` or `min` of the calls."""
        lines = []
        if self.maybe(0.15):
            test = self.pick(f"{n} % 3 == 0", f"{n} % 2 == 1", f"{n} > 20", f"{n} == 7 or {n} > 90")
            lines += [f"if {test}:", f"    return {self.rng.choice(calls)} + {self.toll(n)}"]
        return lines

    def combine(self, calls: Sequence[str]) -> str:
        """The recursive calls put together."""
        joined = " + ".join(calls)
        if len(calls) > 1 and self.maybe(0.2):
            return f"{self.pick('max', 'min')}({', '.join(calls)})"
        factor = self.rng.choice([1, 1, 1, 1, 2, 2, 3, -1])
        return joined if factor == 1 else f"{factor} * {calls[0]}"

    # --- classes -------------------------------------------------------------------------------

    def linear(self) -> Made:
        f = self.fresh()
        c = self.rng.choice([1, 1, 1, 1, 2, 3])
        calls = [f"{f}(n - {c})"]
        if self.maybe(0.2):
            calls.append(f"{f}(n - {self.rng.randint(1, c + 1)})")
        lines = [f"if {self.guard('n', c + len(calls) - 1)}:", f"    return {self.base()}"]
        lines += self.extra("n", calls)
        return self.make(f, "n", [*lines, f"return {self.combine(calls)} + {self.toll()}"])

    def divide(self) -> Made:
        f, k = self.fresh(), self.rng.choice([2, 2, 2, 3, 4, 5])
        half = self.pick(f"n // {k}", f"n // {k}", f"cdiv(n, {k})")
        rest = f"n - {half}"
        calls = self.rng.choice(
            [[half], [half, rest], [half, rest], [half] * 2, [half] * k, [half, f"n // {k + 1}"]]
        )
        lines = [f"if {self.guard('n', 2)}:", f"    return {self.base()}"]
        if self.maybe(0.4):
            lines.append(f"half = {half}")
            calls = [call.replace(half, "half") for call in calls]
        shown = [f"{f}({call})" for call in calls]
        return self.make(f, "n", [*lines, f"return {self.combine(shown)} + {self.toll()}"])

    def arity(self) -> Made:
        """Division by a symbolic k, or steps of k."""
        f = self.fresh()
        step, need = self.rng.choice(
            [
                *[("n // k", "k >= 2"), ("cdiv(n, k)", "k >= 2"), ("n - n // k", "k >= 2")],
                *[("n - k", "k >= 1"), ("max(n - k, 0)", "k >= 1"), ("n - 1", "k >= 1")],
            ]
        )
        stop = "n < k" if step == "n - k" else self.pick("n <= 1", "n < k", "n <= k", "n < 2")
        toll = self.toll("n", ["k"])
        call = self.combine([f"{f}({step}, k)"])
        if self.maybe(0.2):
            call = f"k * {f}({step}, k)"
        lines = [f"if {stop}:", f"    return {self.base()}", f"return {call} + {toll}"]
        return self.make(f, ("n", "k"), lines, (need,))

    def together(self) -> Made:
        """Several parameters that change together, swap, or fall lexicographically."""
        f, toll = self.fresh(), self.toll("n", ["k"])
        calls, stop = self.rng.choice(
            [
                *[([f"{f}(n - 1, k - 1)"], "n == 0 or k == 0"), ([f"{f}(n - 1, k)"], "n == 0")],
                *[([f"{f}(n - 1, 3)"], "n == 0"), ([f"{f}(k, n - 1)"], "n == 0")],
                *[([f"{f}(n // 2, k + 1)"], "n <= 1"), ([f"{f}(n - 1, 2 * k)"], "n == 0")],
                *[([f"{f}(n - 1, k)", f"{f}(n, k - 1)"], "n == 0 or k == 0")],
                *[([f"{f}(n - 1, k)", f"{f}(n - 1, k - 1)"], "n == 0 or k == 0")],
                *[([f"{f}(n // 2, k // 2)"], "n == 0"), ([f"{f}(n - 1, min(n, k))"], "n < 1")],
                *[([f"{f}(n, k - 1)"], "not k >= 1"), ([f"{f}(max(n - 2, 0), k)"], "n == 0")],
            ]
        )
        base = self.pick("0", "1", "k", "n + k", "-k", "n * k")
        value = f"{self.combine(calls)} + {toll}"
        return self.make(f, ("n", "k"), [f"if {stop}:", f"    return {base}", f"return {value}"])

    def counter(self) -> Made:
        f = self.fresh()
        step, stop, need = self.rng.choice(
            [
                *[
                    ("i + 1", "i >= n", ()),
                    ("i + 2", "i >= n", ()),
                    ("2 * i", "i > n", ("i >= 1",)),
                ],
                *[("3 * i + 1", "i >= n", ()), ("i + 1", "i == n", ("i <= n",))],
                *[("i + 1", "i > n", ()), ("2 * i", "i >= n", ())],
            ]
        )
        lines = [f"if {stop}:", f"    return {self.base('i')}"]
        toll = self.toll("i", ["n"])
        return self.make(f, ("i", "n"), [*lines, f"return {f}({step}, n) + {toll}"], need)

    def mutual(self) -> Made:
        f, g = self.fresh(), self.fresh()
        step = self.pick("n - 1", "n // 2", "n - 2")
        least = {"n - 1": 1, "n // 2": 1, "n - 2": 2}[step]
        calls = [f"{g}({step})"] if self.maybe(0.7) else [f"{g}({step})", f"{f}({step})"]
        first = [f"if {self.guard('n', least)}:", f"    return {self.base()}"]
        back = self.pick("n - 1", "n // 2", "n")
        second = [f"if {self.guard('n', 1)}:", f"    return {self.base()}"]
        toll, other = self.toll(), self.toll()
        known = self.make(f, "n", [*first, f"return {self.combine(calls)} + {toll}"])
        self.make(g, "n", [*second, f"return {self.combine([f'{f}({back})'])} + {other}"])
        return known

    def nested(self) -> Made:
        """A call in a call's argument."""
        f, g = self.fresh(), self.fresh()
        shrink = self.pick("return n // 2", "return max(n - 2, 0)", "return n", "return n - n // 3")
        if self.maybe(0.5):
            step = self.pick("1", "1", "n % 2", "2")
            shrink = f"if n == 0:\n        return 0\n    return {g}(n - 1) + {step}"
        self.make(g, "n", [shrink])
        call = self.pick(
            f"{f}({g}(n - 1))", f"{f}({g}(n // 2))", f"{f}({g}({g}(n - 1)))", f"{g}({f}(n - 1))"
        )
        lines = ["if n <= 1:", f"    return {self.pick('0', '1', 'n')}"]
        return self.make(f, "n", [*lines, f"return {call} + {self.toll()}"])

    def ranges(self) -> Made:
        """Sums and extrema of calls."""
        f = self.fresh()
        term = self.rng.choice(
            [
                *[f"max({f}(i) + {f}(n - 1 - i) for i in range(n))"],
                *[f"min({f}(i) + {f}(n - 1 - i) for i in range(n))"],
                *[
                    f"max({f}(i) + {f}(n - i) for i in range(1, n))",
                    f"max({f}(i) for i in range(n))",
                ],
                *[f"sum({f}(i) for i in range(n))", f"sum({f}(i) for i in range(0, n, 2))"],
                *[f"max({f}(i) for i in range(n) if i % 2 == 0)", f"max({f}(n - 1), {f}(n // 2))"],
                *[f"min({f}(n - 1), 2 * {f}(n // 2))", f"sum({f}(n // 2) for i in range(3))"],
                *[f"max({f}(i) for i in range(n) if i < n - 2)", f"min({f}(n - 1), {f}(n - 2), 9)"],
            ]
        )
        least = 2 if "range(1" in term or "n - 2" in term else 1
        lines = [f"if {self.guard('n', least)}:", f"    return {self.base()}"]
        return self.make(f, "n", [*lines, f"return {term} + {self.toll()}"])

    def closed(self) -> Made:
        f = self.fresh()
        if self.maybe(0.5):
            return self.make(f, "n", [f"return {self.toll()}"])
        return self.make(f, ("n", "k"), [f"return {self.toll('n', ['k'])}"])

    def program(self) -> list[Made]:
        """One to three relations; the last may rest on those before it."""
        kinds: list[Callable[[], Made]] = [
            *[self.linear, self.divide, self.linear, self.divide, self.arity, self.together],
            *[self.counter, self.mutual, self.nested, self.ranges, self.closed],
        ]
        for _ in range(self.rng.choice([1, 1, 2, 2, 3])):
            self.rng.choice(kinds)()
        return self.known
