"""What tokens cost: a small TOML file of prices, and the bill for a number of tokens.

    currency = "USD"

    [per_million_tokens]
    input = 2.50
    cached_input = 0.25
    output = 10.00
    reasoning = 10.00

`cached_input` is the price of `input` where it is left out, and `reasoning` that of `output`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from attrs import frozen

KINDS = ("input", "cached_input", "output", "reasoning")
MILLION = 1_000_000
_TABLE = "per_million_tokens"
_LIKE = {"cached_input": "input", "reasoning": "output"}


class BadPrices(ValueError):
    """The file of prices cannot be used; says what is wrong."""


@frozen
class Prices:
    """The price of a million tokens of each kind."""

    currency: str
    per_million: Mapping[str, Fraction]


@frozen
class Line:
    """One line of a bill."""

    kind: str
    tokens: int
    cost: Fraction


def load(path: str) -> Prices:
    """The prices in a file.  Raises BadPrices and OSError."""
    try:
        data = tomllib.loads(Path(path).read_text("utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadPrices(f"{path}: no TOML: {error}") from None
    unknown = sorted(data.keys() - {"currency", _TABLE})
    if unknown:
        raise BadPrices(f"{path}: unknown key {unknown[0]!r}: it has currency and [{_TABLE}]")
    currency = data.get("currency", "USD")
    if not isinstance(currency, str) or not currency.isprintable() or len(currency) > 12:
        raise BadPrices(f"{path}: currency is a short text such as USD")
    table = data.get(_TABLE)
    if not isinstance(table, dict) or not table:
        raise BadPrices(f"{path}: the table [{_TABLE}] is missing")
    unknown = sorted(table.keys() - set(KINDS))
    if unknown:
        raise BadPrices(f"{path}: unknown kind {unknown[0]!r}: it is one of {', '.join(KINDS)}")
    given = {kind: _price(path, kind, value) for kind, value in table.items()}
    for kind, like in _LIKE.items():
        if kind not in given and like in given:
            given[kind] = given[like]
    return Prices(currency, given)


def _price(path: str, kind: str, value: Any) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadPrices(f"{path}: the price of {kind} is a number")
    if isinstance(value, Decimal) and (not value.is_finite() or abs(value.adjusted()) > 30):
        raise BadPrices(f"{path}: the price of {kind} is out of range")
    if value < 0:
        raise BadPrices(f"{path}: the price of {kind} is negative")
    return Fraction(value)


def bill(prices: Prices, tokens: Mapping[str, int]) -> list[Line]:
    """The lines of a bill.  Raises BadPrices where a price is missing."""
    lines = []
    for kind in KINDS:
        amount = tokens.get(kind, 0)
        if amount:
            if kind not in prices.per_million:
                raise BadPrices(f"there is no price for {kind} tokens")
            lines.append(Line(kind, amount, prices.per_million[kind] * amount / MILLION))
    return lines


def money(value: Fraction) -> str:
    """An amount with two decimals, with six where it is below a cent."""
    places = 2 if value * 100 >= 1 or not value else 6
    digits = str(round(value * 10**places)).rjust(places + 1, "0")
    return f"{int(digits[:-places]):,}.{digits[-places:]}"
