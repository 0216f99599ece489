"""What the library holds, as immutable data, and its JSON.

A file of `proofs/theorems` is a `Decomposition`: its relations with their measured runs, and its
claims, each a `Theorem`.  Numbers that may be long are texts (`"3/2"`, `"2**65536"`), so that the
files say the same to every reader of JSON.
"""

from __future__ import annotations

import json
from typing import Any, Literal

import cattrs
from attrs import Attribute, field, fields, frozen
from cattrs.gen import make_dict_unstructure_fn, override

SCHEMA = "passbound.library/1"

Growth = Literal[
    "constant",
    "logarithmic",
    "linear",
    "n log n",
    "quadratic",
    "polynomial",
    "exponential",
    "comparison",
    "other",
]
"""How the bound of a claim grows in its first parameter; `comparison`: of relations."""


class Damaged(ValueError):
    """A file of the library cannot be read; the text says which and why."""


@frozen
class Constant:
    """A constant of an asymptotic part: `expr <= c * bound` (kind O) for all n >= n0."""

    part: int
    kind: Literal["O", "Omega"]
    c: str
    n0: str
    c_minimal: bool


@frozen
class LeanTheorem:
    """The Lean side of a theorem: `statement` is as Lean prints it, `digest` that of the file."""

    name: str
    statement: str
    axioms: tuple[str, ...]
    digest: str


@frozen
class Related:
    """Another theorem, and what it is to this one."""

    name: str
    why: str


@frozen
class Reference:
    """A paper: `about` is what it is cited for."""

    authors: str
    year: str
    arxiv: str
    about: str


@frozen
class Measured:
    """All runs of a program at one size: the bound there and the count that came nearest to it."""

    at: tuple[int, ...]
    bound: str
    counted: str
    runs: int


@frozen
class Runs:
    """What a program of the catalogue was counted to cost, beside a relation."""

    program: str
    kind: Literal["exact", "at most", "at least"]
    sizes: tuple[Measured, ...]


@frozen
class RelationEntry:
    """A relation of a decomposition, as canonical source, with its measured runs."""

    name: str
    params: tuple[str, ...]
    unit: str
    doc: str
    source: str
    runs: tuple[Runs, ...] = ()


@frozen
class Theorem:
    """A claim and all that is known of it.

    `digest` is the SHA-256 of its certificate's file, `lean_missing` says why there is no Lean
    theorem, `source` is a model file with the claim and all relations that it needs, `code` the
    claim as its author wrote it.
    """

    name: str
    decomposition: str
    doc: str
    code: str
    source: str
    params: tuple[str, ...]
    asserts: tuple[str, ...]
    lets: tuple[tuple[str, str], ...]
    parts: tuple[str, ...]
    relations: tuple[str, ...]
    units: tuple[str, ...]
    growth: Growth
    expect: Literal["proved", "refuted", "unknown"]
    verdict: Literal["proved", "refuted", "unknown"]
    held_by: Literal["kernel", "certificate", "evaluation", "solver"] | None = None
    reason: str = ""
    counterexample: tuple[tuple[str, str], ...] = ()
    sides: tuple[str, ...] = ()
    part: int | None = None
    minimal: bool | None = None
    unfolded: str | None = None
    checked_to: str | None = None
    constants: tuple[Constant, ...] = ()
    warnings: tuple[str, ...] = ()
    digest: str | None = None
    lean: LeanTheorem | None = None
    lean_missing: str = ""
    related: tuple[Related, ...] = ()

    @property
    def conclusion(self) -> str:
        """What holds, without the conditions."""
        text = " and ".join(self.parts)
        for name, value in self.lets:
            text = f"{text} with {name} = {value}"
        return text

    @property
    def statement(self) -> str:
        """Conditions and conclusion, in one line of the language."""
        conditions = " and ".join(self.asserts)
        return f"{conditions}: {self.conclusion}" if conditions else self.conclusion

    @property
    def title(self) -> str:
        """The statement in plain words, of one line."""
        return " ".join(self.doc.strip().partition("\n\n")[0].split()) or self.statement


@frozen
class Decomposition:
    """One way to solve a problem: a module of the catalogue.

    `variant` says which way it is (`intuitive`, `optimised; parallel`), `used_in` and `counts`
    are what its module says of itself.
    """

    name: str
    problem: str
    title: str
    variant: str
    used_in: str
    counts: str
    references: tuple[Reference, ...]
    relations: tuple[RelationEntry, ...]
    theorems: tuple[Theorem, ...]
    schema: str = field(default=SCHEMA)


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)

    def lean(cls: type[Any]) -> Any:
        """Fields that say nothing are left out."""

        def leave_out(attribute: Attribute[Any]) -> Any:
            return override(omit_if_default=attribute.name != "schema")

        return make_dict_unstructure_fn(
            cls, converter, **{a.name: leave_out(a) for a in fields(cls)}
        )

    converter.register_unstructure_hook_factory(lambda cls: hasattr(cls, "__attrs_attrs__"), lean)
    return converter


_CONVERTER = _converter()


def dumps(entry: Decomposition) -> str:
    """The JSON text of a decomposition, the same for the same data."""
    data = _CONVERTER.unstructure(entry)
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def loads(text: str) -> Decomposition:
    """The decomposition in a JSON text.  Raises Damaged."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Damaged(f"not JSON: {error}") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise Damaged(f"not of the schema {SCHEMA}")
    try:
        return _CONVERTER.structure(data, Decomposition)
    except Exception as error:
        reasons = "; ".join(cattrs.transform_error(error))
        raise Damaged(reasons) from None
