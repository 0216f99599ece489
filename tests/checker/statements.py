"""Random claims about random relations: fitted to sampled values, then moved a little."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from random import Random

from attrs import field, mutable
from relations import HEADER, Made, Maker

from passbound.models.errors import EvaluationError
from passbound.models.evaluate import Evaluator
from passbound.models.reader import read_source
from passbound.models.terms import Comparison

POINTS_STEPS = 60_000

SHAPES = (
    *("1", "n", "n", "n * n", "n * flog2(n + 1)", "n * clog2(n + 1)", "flog2(n + 1)", "2 ** n"),
    *("clog(n + 1, 3)", "n ** 3", "n * log2(n + 1)", "log2(n + 1)", "n // 2", "(n + 1) * n // 2"),
)

SHAPES_OF_TWO = (
    *("1", "n", "k", "n * k", "n + k", "n * n", "k ** 2", "k * flog2(n + 1)", "max(n, k)"),
    *(
        "min(n, k)",
        "n * clog2(n + 1)",
        "2 ** n",
        "2 ** k",
        "n * (k + 1)",
        "(n + k) ** 2",
        "n // (k + 1)",
    ),
)

GROWTHS = (
    *("n", "n", "n * log2(n)", "n * log2(n)", "n ** 2", "n ** 2", "log2(n)", "1", "n ** 1.5"),
    *(
        "n ** log2(3)",
        "n ** 3",
        "2 ** n",
        "1.5 ** n",
        "n * log2(n) ** 2",
        "log2(n) ** 2",
        "n ** 0.5",
    ),
    *("n + 10", "n - 5", "n * n - 3 * n", "3 ** n", "n * log(n, 3)", "n ** 2 / log2(n)"),
)

ASSERTS = (
    *("{n} >= 1", "{n} >= 1", "{n} >= 2", "{n} >= 3", "{n} >= 7", "{n} % 2 == 0", "{n} % 3 != 1"),
    *("{n} <= 50", "1 <= {n} <= 40", "{n} >= 1 and {n} % 2 == 1", "not {n} < 4", "{n} != 5"),
    *("{n} / 2 > 3", "log2({n} + 1) >= 2", "{n} > 4 or {n} == 0", "{n} / 3 <= 12"),
)

ASSERTS_OF_TWO = (
    *("{k} >= 2", "{k} >= 1", "{n} >= {k}", "{k} <= {n}", "{k} == 3", "{n} == 2 * {k}", "{k} >= 3"),
    *("{n} > {k} * {k}", "1 <= {k} <= {n}", "{k} <= 4", "{n} % 2 == 0", "{k} == {n}", "{n} <= 30"),
    *("{n} / 2 < {k}", "{k} >= 2 or {n} == 0", "{n} + {k} <= 20", "not {k} < 2", "{n} * {k} >= 6"),
)


@mutable
class Writer:
    """Writes claims about the relations of a maker."""

    maker: Maker
    twins: Mapping[str, Made] = {}
    rng: Random = field(init=False)
    source: str = field(init=False)
    evaluator: Evaluator = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.rng = self.maker.rng
        self.source = HEADER + "\n\n".join(made.source for made in self.maker.known)
        self.evaluator = Evaluator(read_source(self.source, "m.py").relations)

    def choose(self, options: Sequence[str]) -> str:
        return self.rng.choice(options)

    # --- sides ---------------------------------------------------------------------------------

    def side(self, made: Made) -> str:
        """What is bounded: most often one call."""
        one, n, more = made.call(), made.params[0], made.params[1:]
        kind = self.rng.random()
        if kind < 0.7:
            return one
        other = self.rng.choice(self.maker.known)
        names = [self.choose(made.params) for _ in other.params]
        rest = [*more]
        return self.choose(
            [
                f"2 * {one}",
                f"{one} + {n}",
                f"{one} - {n} // 3",
                f"{one} + {other.call(*names)}",
                f"{one} - {other.call(*names)}",
                f"max({one}, {other.call(*names)})",
                f"min({one}, 3 * {n})",
                made.call(f"{n} + 1", *rest),
                made.call(f"2 * {n}", *rest),
                made.call(f"{n} // 2", *rest),
                f"{made.call(f'{n} + 1', *rest)} - {one}",
                f"{one} * {self.choose(['3', n, '-1'])}",
                f"{one} / {self.choose(['2', '3', f'({n} + 1)'])}",
                f"-{one}",
            ]
        )

    def values(
        self, text: str, params: Sequence[str], asserts: Sequence[str]
    ) -> dict[tuple[int, ...], Fraction]:
        """Sampled values of an expression at small points that the asserts allow."""
        head = f"\n\n@claim\ndef c({', '.join(params)}):\n"
        lines = [f"    assert {cond}\n" for cond in asserts]
        module = read_source(f"{self.source}{head}{''.join(lines)}    return {text} == 0\n", "m.py")
        if not module.claims:
            return {}
        claim, found = module.claims[0], {}
        part = claim.parts[0]
        assert isinstance(part, Comparison)
        span = 41 if len(params) == 1 else 9
        for point in product(range(span), repeat=len(params)):
            try:
                env = self.evaluator.environment(claim, point, POINTS_STEPS)
                if env is not None:
                    value = self.evaluator.expr(part.left, env, POINTS_STEPS)
                    if isinstance(value, int | Fraction):
                        found[point] = Fraction(value)
                    else:
                        low, high = self.evaluator.interval(part.left, env, 24, POINTS_STEPS)
                        found[point] = (low + high) / 2
            except EvaluationError:
                continue
        return found

    # --- fitted bounds -------------------------------------------------------------------------

    def shapes(self, params: Sequence[str]) -> str:
        names = {"n": params[0], "k": params[-1]}
        text = self.choose(SHAPES if len(params) == 1 else SHAPES_OF_TWO)
        for old, new in names.items():
            text = "".join(new if word == old else word for word in _words(text))
        return text

    def fitted(self, side: str, params: Sequence[str], asserts: Sequence[str], op: str) -> str:
        """c * shape + d with the c and d that just hold (or not quite) at the sampled points."""
        if op == "==" or self.rng.random() < 0.15:
            exact = self._interpolated(side, params, asserts)
            if exact is not None:
                return self._moved(exact, params)
        shape = self.shapes(params)
        found, scaled = self.values(side, params, asserts), self.values(shape, params, asserts)
        pairs = [(found[p], scaled[p]) for p in found if scaled.get(p, 0) > 0]
        if not pairs:
            return f"{self.rng.randint(1, 5)} * {shape}"
        pick = max if op in ("<=", "<") else min
        use = pairs if self.rng.random() < 0.6 else pairs[len(pairs) // 4 :]
        slope = pick(value / by for value, by in use)
        limit = self.rng.choice([1, 1, 2, 4])
        slope = _near(slope, limit, up=pick is max)
        if self.rng.random() < 0.25:
            slope += self.rng.choice([-1, 1, Fraction(1, limit)])
        gaps = [value - slope * by for value, by in use]
        offset = _near(pick(gaps), 1, up=pick is max)
        if self.rng.random() < 0.3:
            offset += self.rng.choice([-1, 1, -2])
        if self.rng.random() < 0.25:
            offset = Fraction(0)
        return self._moved(_linear(slope, shape, offset), params)

    def _interpolated(self, side: str, params: Sequence[str], asserts: Sequence[str]) -> str | None:
        """The polynomial of degree 2 through three sampled points of one parameter."""
        found = {p[0]: v for p, v in self.values(side, params, asserts).items() if len(p) == 1}
        start = self.rng.choice([0, 1, 2, 5, 10])
        if not {start, start + 1, start + 2} <= found.keys():
            return None
        a, b, c = (found[start + i] for i in range(3))
        second = (c - 2 * b + a) / 2
        first = b - a - second * (2 * start + 1)
        zero = a - second * start**2 - first * start
        n = params[0]
        parts = [(second, f"{n} * {n}"), (first, n), (zero, "1")]
        return " + ".join(_linear(v, text, Fraction(0)) for v, text in parts if v) or "0"

    def _moved(self, bound: str, params: Sequence[str]) -> str:
        """Now and then false only for odd n, or only far away."""
        n = self.choose(params)
        if self.rng.random() < 0.75:
            return bound
        move = [f"{n} % 2", f"{n} // 50", f"{n} // 7", f"({n} + 1) % 3", f"max({n} - 30, 0)"]
        move += [
            f"flog2({n} + 1) // 6",
            f"{n} * {n} // 400",
            f"({n} // 40) * {n}",
            f"0 * log2({n})",
        ]
        return f"{bound} {self.choose(['-', '-', '+'])} {self.choose(move)}"

    # --- claims --------------------------------------------------------------------------------

    def asserts(self, made: Made) -> list[str]:
        names = {"n": made.params[0], "k": made.params[-1]}
        chosen = [need for need in made.needs if self.rng.random() < 0.95]
        if len(made.params) == 1:
            if self.rng.random() < 0.45:
                chosen.append(self.choose(ASSERTS).format(**names))
        else:
            for _ in range(self.rng.choice([0, 1, 1, 2])):
                chosen.append(self.choose(ASSERTS_OF_TWO).format(**names))
        if self.rng.random() < 0.05:
            chosen.append(self.choose(ASSERTS).format(**names))
        return chosen

    def beside(self, made: Made, twin: Made, asserts: Sequence[str]) -> str:
        """A relation held against one that is much like it."""
        one, other = made.call(), twin.call()
        op = self.choose(["<=", "<=", ">=", ">=", "==", "<"])
        if self.rng.random() < 0.4:
            return f"{one} {op} {other}"
        gap = self.fitted(f"{one} - {other}", made.params, asserts, op)
        return self.choose(
            [
                f"{one} {op} {other} + {gap}",
                f"{one} - {other} {op} {gap}",
                f"2 * {one} {op} {other}",
            ]
        )

    def part(self, made: Made, asserts: Sequence[str]) -> str:
        if made.name in self.twins and self.rng.random() < 0.5:
            return self.beside(made, self.twins[made.name], asserts)
        side, kind = self.side(made), self.rng.random()
        if kind < 0.2:
            growth = self.choose(GROWTHS)
            if len(made.params) > 1 and self.rng.random() < 0.6:
                growth = self.choose(["n * k", "n + k", "n", "k ** n", "n * log2(n) * k", "k"])
            growth = _renamed(growth, {"n": made.params[0], "k": made.params[-1]})
            return f"{side} in {self.choose(['O', 'Omega', 'Theta', 'Theta'])}({growth})"
        if kind < 0.32:
            low = self.fitted(side, made.params, asserts, ">=")
            high = self.fitted(side, made.params, asserts, "<=")
            return f"{low} <= {side} {self.choose(['<=', '<=', '<'])} {high}"
        op = self.choose(["<=", "<=", ">=", ">=", "==", "==", "<", ">"])
        if kind < 0.38:
            return f"{side} {op} {self.side(made)}"
        return f"{side} {op} {self.fitted(side, made.params, asserts, op)}"

    def claim(self, name: str) -> str:
        """The source of one claim."""
        made = self.rng.choice(self.maker.known)
        asserts = self.asserts(made)
        parts = [self.part(made, asserts) for _ in range(self.rng.choice([1, 1, 1, 1, 2]))]
        lines = [f"assert {cond}" for cond in asserts]
        body = "\n".join(f"    {line}" for line in (*lines, f"return {' and '.join(parts)}"))
        return f"@claim\ndef {name}({', '.join(made.params)}):\n{body}\n"


def model_file(seed: int, claims: int) -> str:
    """A whole model file: relations, and claims c0, c1, ..."""
    maker = Maker(Random(seed))
    maker.program()
    twins = {made.name: maker.twin(made) for made in maker.known[-2:] if maker.maybe(0.6)}
    writer = Writer(maker, twins)
    return writer.source + "".join(f"\n\n{writer.claim(f'c{i}')}" for i in range(claims))


def _words(text: str) -> list[str]:
    words = [""]
    for character in text:
        if (character.isalnum() or character == "_") == (words[-1][-1:].isalnum()):
            words[-1] += character
        else:
            words.append(character)
    return words


def _renamed(text: str, names: Mapping[str, str]) -> str:
    return "".join(names.get(word, word) for word in _words(text))


def _near(value: Fraction, denominator: int, up: bool) -> Fraction:
    """The next multiple of 1 / denominator."""
    whole = -(-value * denominator // 1) if up else value * denominator // 1
    return Fraction(whole, denominator)


def _linear(slope: Fraction, shape: str, offset: Fraction) -> str:
    head = f"{slope.numerator} * {shape}" if abs(slope) != 1 else f"{'-' * (slope < 0)}({shape})"
    if "//" in shape or "+" in shape:
        head = f"{slope.numerator} * ({shape})"
    if slope.denominator != 1:
        head += f" / {slope.denominator}"
    if not offset:
        return head
    tail = f"{abs(offset.numerator)}" + (
        f" / {offset.denominator}" if offset.denominator != 1 else ""
    )
    return f"{head} {'-' if offset < 0 else '+'} {tail}"
