"""`passbound predict`: the exact count at a point, the bounds that are proved there, the bill."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

import click
from attrs import frozen

from passbound.checker.isolated import Isolated, isolated, multiple_source
from passbound.checker.loading import BadInput, load, relation_of
from passbound.checker.prices import KINDS, BadPrices, bill, money
from passbound.checker.prices import load as load_prices
from passbound.checker.report import Verdict
from passbound.checker.selection import Selection
from passbound.checker.shown import integer, number
from passbound.checker.terminal import clean, standard
from passbound.models.errors import EvaluationError, OutOfBudget
from passbound.models.evaluate import Budget, Evaluator
from passbound.models.terms import Claim, Module, Relation, Var

STEPS = 20_000_000
"""Effort of an evaluation that a proved bound may stand in for."""
LONG_BITS = 3 << 32
"""Bits of long numbers that an evaluation may keep: 1.5 GiB."""
BITS = 64

_TOKENS_OF = {"prompt_tokens": "input", "output_tokens": "output", "passes": "output"}
_NOT_BILLED = {
    "rounds": "rounds are time, not tokens",
    "depth": "depth is time, not tokens",
    "context_tokens": "context tokens are work on the accelerator; nobody bills them as such",
}


@frozen
class Options:
    """What was asked for on the command line."""

    target: str
    points: tuple[str, ...]
    prices: str | None
    input_tokens: int
    cached_input: int
    output_tokens: int
    reasoning: int
    ascii_only: bool

    @property
    def tokens(self) -> dict[str, int]:
        """Tokens a call, by kind."""
        amounts = (self.input_tokens, self.cached_input, self.output_tokens, self.reasoning)
        return dict(zip(KINDS, amounts, strict=True))


@frozen
class Bound:
    """What a part of a claim says of the relation at all of the claim's parameters."""

    claim: Claim
    part: int
    said: Isolated
    params: tuple[str, ...]
    """The claim's parameters in the order of the relation's."""


def run(options: Options) -> int:
    """Print a prediction."""
    file, separator, name = options.target.rpartition("::")
    if not separator or not file or not name:
        raise BadInput(f"{options.target!r} is not of the form FILE::RELATION")
    module = load(file)
    relation = relation_of(module, name)
    point = point_of(relation, options.points)
    evaluator = Evaluator(module.relations)
    out = standard(options.ascii_only)
    count = _count(evaluator, relation, tuple(point.values()))
    call = f"{name}({', '.join(f'{k} = {integer(v)}' for k, v in point.items())})"
    if isinstance(count, int):
        out.line(f"{call} = {_grouped(count)} {relation.unit}, evaluated exactly")
    else:
        out.line(f"{call} takes too long to evaluate: {count}")
    above: int | Fraction | None = None
    for text, value in _bounds(module, relation, point, evaluator, file):
        out.line(f"  {clean(text)}")
        if value is not None and (above is None or value < above):
            above = value
    if options.prices is not None or any(options.tokens.values()):
        billed = count if isinstance(count, int) else None if above is None else -(-above // 1)
        for line in _bill_lines(options, relation, billed, isinstance(count, int)):
            out.line(line)
    return 0


def point_of(owner: Relation | Claim, texts: tuple[str, ...]) -> dict[str, int]:
    """The parameters' values: `n=1000`, several of them with commas or options."""
    given: dict[str, int] = {}
    for text in (piece for option in texts for piece in option.split(",")):
        name, separator, value = (piece.strip() for piece in text.partition("="))
        if not separator or not name:
            raise click.UsageError(f"--at {text!r} is not of the form n=1000")
        if name not in owner.params:
            raise click.UsageError(
                f"{owner.name} has no parameter {name!r}: it has {', '.join(owner.params)}"
            )
        if name in given:
            raise click.UsageError(f"--at gives {name} twice")
        given[name] = natural(name, value)
    missing = [name for name in owner.params if name not in given]
    if missing:
        raise click.UsageError(f"--at {missing[0]}=... is missing")
    return {name: given[name] for name in owner.params}


def natural(name: str, text: str) -> int:
    """A natural number: `1000`, `1_000`, or a power such as `2**20`."""
    base, power, exponent = text.partition("**")
    try:
        value = int(base)
        if power:
            places = int(exponent)
            if not 0 <= places * max(1, value.bit_length()) <= 1 << 20:
                raise ValueError
            value = value**places
    except ValueError:
        raise click.UsageError(f"{name} = {text!r} is no natural number") from None
    if value < 0:
        raise click.UsageError(f"{name} = {text} is negative: parameters are natural numbers")
    return value


def _count(evaluator: Evaluator, relation: Relation, args: tuple[int, ...]) -> int | str:
    """The exact value, or why it cannot be had; an error where there is none."""
    try:
        return evaluator.call(relation.name, args, Budget(STEPS, LONG_BITS))
    except OutOfBudget as error:
        return error.message
    except EvaluationError as error:
        raise BadInput(str(error)) from None


# --- bounds ------------------------------------------------------------------------------------


def _bounds(
    module: Module, relation: Relation, point: Mapping[str, int], evaluator: Evaluator, file: str
) -> Iterator[tuple[str, int | Fraction | None]]:
    """Each proved bound at the point as text, and its value where it is one from above."""
    found = [bound for claim in module.claims for bound in _bounds_of(claim, relation)]
    names = {bound.claim.name.rpartition(".")[2] for bound in found}
    if not names:
        return
    from passbound.checker.pipeline import start

    chosen = Selection("or", args=tuple(Selection("is", name) for name in sorted(names)))
    run = start((file,), chosen)
    for _ in run:
        pass
    verdicts = {verdict.claim.rpartition(".")[2]: verdict for verdict in run.report().verdicts}
    for bound in found:
        verdict = verdicts.get(bound.claim.name.rpartition(".")[2])
        if verdict is not None and verdict.verdict == "proved":
            yield from _at(bound, verdict, point, evaluator)


def _bounds_of(claim: Claim, relation: Relation) -> Iterator[Bound]:
    """The parts of a claim that bound the relation at all of the claim's parameters."""
    for index, part in enumerate(claim.parts):
        for said in isolated(part):
            if said.call.relation != relation.name:
                continue
            names = tuple(arg.name for arg in said.call.args if isinstance(arg, Var))
            if (
                len(names) == len(said.call.args)
                and set(names) == set(claim.params)
                and len(set(names)) == len(names)
            ):
                yield Bound(claim, index, said, names)


def _at(
    bound: Bound, verdict: Verdict, point: Mapping[str, int], evaluator: Evaluator
) -> Iterator[tuple[str, int | Fraction | None]]:
    """A bound at the point, where its claim's asserts hold there."""
    said = bound.said
    values = dict(zip(bound.params, point.values(), strict=True))
    args = tuple(values[name] for name in bound.claim.params)
    try:
        effort = Budget(STEPS, LONG_BITS)
        env = evaluator.environment(bound.claim, args, effort)
        if env is None:
            return
        sides = evaluator.interval(said.bound, env, BITS, effort)
    except EvaluationError:
        return
    low, high = (side / said.divisor for side in sides)
    by = f"by {verdict.claim} ({verdict.held_by})"
    if said.op not in ("O", "Omega", "Theta"):
        value = _side(high if "<" in said.op or low == high else low)
        from_above = value if said.op in ("<=", "<", "==") else None
        yield f"{said.op:<2} {_amount(value)} = {said.text}, {by}", from_above
        return
    for constant in verdict.constants or ():
        if constant.part == bound.part and args[0] >= constant.n0:
            from_above = constant.kind == "O"
            value = _side(constant.c * (high if from_above else low))
            op = "<=" if from_above else ">="
            source = multiple_source(constant.c / said.divisor, said.bound)
            text = f"{op} {_amount(value)} = {source}, {by}"
            yield text, value if from_above else None


def _side(value: Fraction) -> int | Fraction:
    return value.numerator if value.denominator == 1 else value


def _amount(value: int | Fraction) -> str:
    if isinstance(value, int):
        return _grouped(value)
    return f"{float(value):,.3f}" if abs(value) < 10**15 else number(Fraction(round(value)))


def _grouped(value: int) -> str:
    return f"{value:,}" if value.bit_length() < 200 else integer(value)


# --- the bill ----------------------------------------------------------------------------------


def _bill_lines(
    options: Options, relation: Relation, count: int | Fraction | None, exact: bool
) -> Iterator[str]:
    unit = relation.unit
    yield ""
    if unit in _NOT_BILLED:
        yield f"no bill: {_NOT_BILLED[unit]}"
        return
    if count is None:
        yield "no bill: neither the count nor a proved upper bound is known"
        return
    amount = max(0, int(count))
    if unit in _TOKENS_OF:
        tokens = {_TOKENS_OF[unit]: amount}
        unused = [f"--{kind.replace('_', '-')}" for kind, each in options.tokens.items() if each]
        if unused:
            yield f"{unit} are billed themselves: {', '.join(unused)} says nothing here"
    else:
        tokens = {kind: amount * each for kind, each in options.tokens.items()}
        if not any(options.tokens.values()):
            raise click.UsageError(
                f"a bill needs the tokens that one of the {unit} takes: "
                "--input, --cached-input, --output, --reasoning"
            )
    if options.prices is None:
        for kind, each in tokens.items():
            if each:
                yield f"{kind:<13} {_grouped(each):>20} tokens"
        return
    try:
        prices = load_prices(options.prices)
        lines = bill(prices, tokens)
    except BadPrices as error:
        raise BadInput(str(error)) from None
    except OSError as error:
        raise BadInput(f"{options.prices}: {error.strerror or error}") from None
    for line in lines:
        tokens_text = f"{_grouped(line.tokens):>20} tokens"
        yield f"{line.kind:<13} {tokens_text} {money(line.cost):>16} {prices.currency}"
    total = sum((line.cost for line in lines), Fraction(0))
    head = "total" if exact else "total, at most"
    yield f"{head:<13} {'':>27} {money(total):>16} {prices.currency}"
