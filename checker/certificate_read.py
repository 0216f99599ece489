"""Certificates from JSON: whatever is not one is refused, with the path of what is wrong.

Nothing is believed here: what is read has the right form, and `recheck` says whether it holds.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, Literal, TypeVar

from attrs import frozen

from passbound.checker.asymptotics import FACTORS
from passbound.checker.certificate_data import (
    SCHEMA,
    Certificate,
    Counterexample,
    Divergence,
    Evidence,
    Exhaustion,
    Json,
    Malformed,
)
from passbound.checker.lemmas import Lemma
from passbound.checker.obligations import PartProof
from passbound.checker.polynomial import Monomial, Number, Poly
from passbound.checker.positivity import Closing, Term
from passbound.checker.proofs import (
    Closings,
    Constant,
    Descent,
    Foundation,
    Group,
    LemmaProof,
    PartEntry,
    Proof,
)
from passbound.models import terms as t
from passbound.models.expressions import Expressions
from passbound.models.names import Names, Place, Sort
from passbound.models.source import Source, SourceError

FACTORS_AT_MOST = 4
TERMS_AT_MOST = 2000
"""Limits on what a closing may hold, so that no certificate takes long to check."""

T = TypeVar("T")


def from_json(data: Json) -> Certificate:
    """The certificate in JSON data.  Raises Malformed with the path of what is wrong."""
    top = _Reader(data, "")
    schema = top.text("schema")
    if schema != SCHEMA:
        raise Malformed(f"schema: expected {SCHEMA!r}, found {schema!r}")
    verdict = top.one_of("verdict", ("proved", "refuted", "unknown"))
    source = "\n".join(line.value_text() for line in top.items("source")) + "\n"
    evidence = _read_evidence(top.inside("evidence"))
    return Certificate(top.text("claim"), source, verdict, evidence)


def _read_evidence(data: _Reader) -> Evidence:
    by = data.one_of("by", ("proof", "evaluation", "counterexample", "divergence"))
    if by == "proof":
        return _read_proof(data)
    if by == "evaluation":
        return Exhaustion()
    if by == "counterexample":
        minimal = _read_how(data.inside("minimal")) if data.has("minimal") else None
        values = {name: item.integer() for name, item in data.fields("values")}
        part, op = data.inside("part").integer(), data.one_of("op", ("<=", "<", ">=", ">"))
        return Counterexample(values, part, op, _read_how(data.inside("failure")), minimal)
    return Divergence(
        data.inside("part").integer(),
        data.one_of("kind", ("O", "Omega")),
        {name: item.expr() for name, item in data.fields("family")},
        data.one_of("factor", tuple(FACTORS)),
        data.inside("start").integer(),
        _read_proof(data.inside("proof")),
    )


def _read_how(data: _Reader) -> Literal["evaluation"] | Proof:
    return "evaluation" if data.value == "evaluation" else _read_proof(data)


def _read_proof(data: _Reader) -> Proof:
    defined = {name: item.closings() for name, item in data.fields("relations")}
    descents = tuple(
        Descent(
            tuple(name.value_text() for name in item.items("group")),
            tuple(
                {name: measure.expr() for name, measure in level.own_fields()}
                for level in item.items("levels")
            ),
            item.inside("closings").closings(),
        )
        for item in data.items("descents")
    )
    groups: list[Group] = []
    for item in data.items("lemmas"):
        below = _read_uses(item.inside("uses"), groups)
        groups.append(Group(tuple(_read_lemma(entry) for entry in item.items("proved")), below))
    parts = tuple(
        tuple(_read_constant(c, groups) for c in item.items("constants"))
        if item.has("constants")
        else _read_part(item, groups)
        for item in data.items("parts")
    )
    forms = {
        name: _read_uses(item, groups)
        for name, item in (data.fields("forms") if data.has("forms") else ())
    }
    own = data.inside("defined").closings()
    with_forms = _read_uses(data.inside("defined_with"), groups) if data.has("defined_with") else ()
    return Proof(Foundation(defined, descents, forms), own, parts, with_forms)


def _read_lemma(data: _Reader) -> LemmaProof:
    lemma = Lemma(
        data.text("relation"),
        data.one_of("op", ("<=", ">=", "==")),
        data.inside("bound").expr(calls=True),
        data.inside("scale").expr() if data.has("scale") else t.Int(1),
        tuple(item.cond() for item in data.items("where")) if data.has("where") else (),
        *_read_guidance(data),
        unfold=data.has("unfold"),
    )
    return LemmaProof(lemma, _read_closings(data))


def _read_uses(data: _Reader, groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups of lemmas that a list names by number: only earlier ones can be named."""
    used: list[Group] = []
    for item in data.own_items():
        if not 0 <= item.integer() < len(groups):
            raise item.fail(f"the number of an earlier group (below {len(groups)})")
        used.append(groups[item.integer()])
    return tuple(used)


def _read_part(data: _Reader, groups: Sequence[Group]) -> PartEntry:
    how = PartProof(*_read_guidance(data))
    used = _read_uses(data.inside("uses"), groups) if data.has("uses") else ()
    return PartEntry(how, _read_closings(data), used)


def _read_constant(data: _Reader, groups: Sequence[Group]) -> Constant:
    return Constant(
        data.one_of("kind", ("O", "Omega")),
        data.inside("c").fraction(),
        data.inside("n0").integer(),
        _read_part(data.inside("comparison"), groups),
        _read_part(data.inside("positive"), groups),
    )


def _read_guidance(data: _Reader) -> tuple[tuple[t.Cond, ...], int]:
    cases = tuple(item.cond() for item in data.items("cases")) if data.has("cases") else ()
    return cases, data.inside("witness").integer() if data.has("witness") else 0


def _read_closings(data: _Reader) -> Closings:
    return data.inside("closings").closings() if data.has("closings") else {}


@frozen
class _Reader:
    """A value inside of a certificate and the path that leads to it."""

    value: Json
    path: str

    def fail(self, expected: str) -> Malformed:
        shown = repr(self.value)
        return Malformed(
            f"{self.path or 'the certificate'}: expected {expected}, found {shown[:60]}"
        )

    def has(self, key: str) -> bool:
        return isinstance(self.value, dict) and self.value.get(key) is not None

    def inside(self, key: str) -> _Reader:
        if not isinstance(self.value, dict):
            raise self.fail("an object")
        if key not in self.value:
            raise Malformed(f"{self.path or 'the certificate'}: {key!r} is missing")
        return _Reader(self.value[key], f"{self.path}.{key}" if self.path else key)

    def own_items(self) -> list[_Reader]:
        if not isinstance(self.value, list):
            raise self.fail("a list")
        return [_Reader(item, f"{self.path}[{i}]") for i, item in enumerate(self.value)]

    def items(self, key: str) -> list[_Reader]:
        return self.inside(key).own_items()

    def own_fields(self) -> list[tuple[str, _Reader]]:
        if not isinstance(self.value, dict):
            raise self.fail("an object")
        return [(key, _Reader(item, f"{self.path}.{key}")) for key, item in self.value.items()]

    def fields(self, key: str) -> list[tuple[str, _Reader]]:
        return self.inside(key).own_fields()

    def value_text(self) -> str:
        if not isinstance(self.value, str):
            raise self.fail("a text")
        return self.value

    def text(self, key: str) -> str:
        return self.inside(key).value_text()

    def one_of(self, key: str, allowed: tuple[str, ...]) -> Any:
        item = self.inside(key)
        if item.value not in allowed:
            raise item.fail(" or ".join(map(repr, allowed)))
        return item.value

    def integer(self) -> int:
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            return self.value
        if isinstance(self.value, str) and self.value[:2] == "0x":
            try:
                return int(self.value, 16)
            except ValueError:
                pass
        raise self.fail("an integer")

    def fraction(self) -> Fraction:
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            return Fraction(self.value)
        if isinstance(self.value, str):
            try:
                top, _, bottom = self.value.partition("/")
                return Fraction(int(top), int(bottom or "1"))
            except (ValueError, ZeroDivisionError):
                pass
        raise self.fail('a rational number such as "3/2"')

    def expr(self, calls: bool = False) -> t.Expr:
        return _parsed(self, lambda reader, node: reader.expr(node)[0], calls)

    def cond(self) -> t.Cond:
        return _parsed(self, lambda reader, node: reader.cond(node))

    def closings(self) -> Closings:
        result: dict[tuple[int, int], Closing] = {}
        for key, item in self.own_fields():
            leaf, dot, goal = key.partition(".")
            if not (dot and leaf.isdecimal() and goal.isdecimal()):
                raise Malformed(f"{self.path}: {key!r} is not the place of a goal")
            if len(item.own_items()) > TERMS_AT_MOST:
                raise item.fail(f"at most {TERMS_AT_MOST} terms")
            result[int(leaf), int(goal)] = tuple(term.term() for term in item.own_items())
        return result

    def term(self) -> Term:
        parts = self.own_items()
        if len(parts) != 2:
            raise self.fail("facts and a multiplier")
        facts = parts[0].own_items()
        if len(facts) > FACTORS_AT_MOST:
            raise parts[0].fail(f"at most {FACTORS_AT_MOST} facts")
        return Term(tuple(index.integer() for index in facts), parts[1].poly())

    def poly(self) -> Poly:
        terms: dict[Monomial, Number] = {}
        for item in self.own_items():
            parts = item.own_items()
            if len(parts) != 2:
                raise item.fail("a coefficient and a monomial")
            value = parts[0].fraction()
            powers = []
            for power in parts[1].own_items():
                pair = power.own_items()
                if len(pair) != 2 or not 0 < pair[1].integer() <= 1000:
                    raise power.fail("a variable and an exponent >= 1")
                powers.append((pair[0].value_text(), pair[1].integer()))
            monomial = tuple(sorted(powers))
            if len({name for name, _ in powers}) != len(powers) or monomial in terms or not value:
                raise item.fail("a monomial that stands once, with a coefficient that is not 0")
            terms[monomial] = value.numerator if value.denominator == 1 else value
        return Poly(terms)


class _AnyName(Names):
    """Every name is a parameter: what it stands for is checked where the expression is used.

    `arities` are those of the relations that may be called, as they are called.
    """

    def __init__(self) -> None:
        super().__init__()
        self.arities: dict[str, int] = {}

    def constant(self, name: str) -> int | str:
        self.local[name] = Sort.INTEGER
        return f"unknown name {name!r}"

    def function(self, name: str) -> str:
        return (
            name
            if name in ("cdiv", "flog", "clog", "flog2", "clog2", "log", "log2")
            else (name if name in ("min", "max") else "")
        )

    def relation(self, name: str) -> tuple[str, tuple[str, ...]] | str:
        if name in self.arities:
            return name, ("",) * self.arities[name]
        return f"no relation may be called here, {name!r} is"


def _parsed(item: _Reader, read: Callable[[Expressions, ast.expr], T], calls: bool = False) -> T:
    """A term read from its text, in which relations are called only where `calls` allows that."""
    text = item.value_text()
    problems: list[str] = []
    try:
        source = Source(text)
        body = source.tree.body
        if len(body) != 1 or not isinstance(body[0], ast.Expr):
            raise item.fail("an expression")
        names = _AnyName()
        for node in ast.walk(body[0]):
            if isinstance(node, ast.Name):
                names.local[node.id] = Sort.INTEGER
        for node in ast.walk(body[0]):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                names.local.pop(node.func.id, None)
                if calls:
                    names.arities[node.func.id] = len(node.args)
        reader = Expressions(
            names, Place.GROWTH, source.span, source.segment, lambda _, m: problems.append(m)
        )
        result = read(reader, body[0].value)
    except SourceError as error:
        raise Malformed(f"{item.path}: {error.message}") from None
    if problems:
        raise Malformed(f"{item.path}: {problems[0]}")
    return result
