"""The chart of line items and its identities, loaded from data/."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

from msgspec import Struct

from finvet.compiled import data_table
from finvet.model import Confidence, StatementName
from finvet.shipped import DATA

Sign = Literal["plain", "signed", "cost", "contra", "outflow", "inflow"]
Kind = Literal["line", "subtotal", "total", "derived", "memo"]


class LineItem(Struct, frozen=True):
    """One item of the chart. `sign` says how its amount is stored:

    plain on its natural side, signed either way, cost and contra as positive magnitudes, outflow negative,
    inflow positive. `parent` is the block that it is part of.
    """

    id: str
    statement: StatementName
    kind: Kind
    tier: str
    parent: str | None
    sign: Sign

    @property
    def is_sum(self) -> bool:
        """Whether it adds up other items: a subtotal, a total, or what is derived."""
        return self.kind not in ("line", "memo")


@cache
def chart() -> Mapping[str, LineItem]:
    """Every line item by its id, in the order of the chart."""
    rows = csv.DictReader(_data("line_items.csv").splitlines())
    return {
        row["id"]: LineItem(
            id=row["id"],
            statement=cast(StatementName, row["statement"]),
            kind=cast(Kind, row["kind"]),
            tier=row["tier"],
            parent=row["parent"] or None,
            sign=cast(Sign, row["sign"]),
        )
        for row in rows
    }


@cache
def blocks_of(item: str) -> tuple[str, ...]:
    """The blocks that an item stands in, the nearest first: total_current_assets, then total_assets."""
    parent = chart()[item].parent
    return (parent, *blocks_of(parent)) if parent else ()


# ---------------------------------------------------------------- identities


class Term(Struct, frozen=True):
    """One addend: an item with its sign, its change over the year (`delta`), or last year's (`prior`)."""

    factor: float
    item: str
    optional: bool = False
    of: Literal["year", "delta", "prior"] = "year"


class Identity(Struct, frozen=True):
    """An equation that a statement obeys: `total` equals the sum of any one of `alternatives`.

    `code` is the warning that its failure raises; a hard one blocks the verdict.
    """

    code: str
    hard: bool
    total: str
    alternatives: tuple[tuple[Term, ...], ...]

    @property
    def items(self) -> tuple[str, ...]:
        """Every item that takes part, the total first."""
        named = {term.item: None for terms in self.alternatives for term in terms}
        return (self.total, *named)


class Derivation(Struct, frozen=True):
    """How an item that no line shows follows from others; `note` is the code of the caveat, if any.

    `without_statement`: only where the files hold no such statement at all. `every_line_understood`: only where no
    line of its statement is left unexplained. `at_most`: the surest that it can be. `where_larger`: also in place of a
    smaller figure that is shown. `unless`: items beside which the equation says something else.
    """

    item: str
    terms: tuple[Term, ...]
    note: str | None
    at_most: Confidence
    without_statement: StatementName | None
    every_line_understood: bool
    where_larger: bool
    unless: tuple[str, ...]


@cache
def identities() -> tuple[Identity, ...]:
    """The equations of the chart (data/identities.toml)."""
    return tuple(
        Identity(entry["code"], entry["hard"], entry["total"], tuple(_terms(text) for text in entry["equals"]))
        for entry in data_table("identities")["identity"]
    )


@cache
def derivations() -> tuple[Derivation, ...]:
    """The fallbacks for items that no line shows, in the order in which they are tried."""
    return tuple(
        Derivation(
            item=entry["item"],
            terms=_terms(entry["equals"]),
            note=entry.get("note"),
            at_most=entry.get("at_most", "high"),
            without_statement=entry.get("without_statement"),
            every_line_understood=entry.get("every_line_understood", False),
            where_larger=entry.get("where_larger", False),
            unless=tuple(entry.get("unless", ())),
        )
        for entry in data_table("identities")["derivation"]
    )


_TERM = re.compile(r"\s*([+-]?)\s*(?:(delta|prior)\((\w+)\)|(\w+))(\??)")


def _terms(text: str) -> tuple[Term, ...]:
    terms = []
    position = 0
    while position < len(text.rstrip()):
        match = _TERM.match(text, position)
        if match is None:
            raise ValueError(f"identities.toml: cannot read {text!r} at {position}")
        sign, of, inner, plain, optional = match.groups()
        item = inner or plain
        if item not in chart():
            raise ValueError(f"identities.toml: {item!r} is no line item")
        factor = -1.0 if sign == "-" else 1.0
        terms.append(Term(factor, item, bool(optional), cast(Literal["year", "delta", "prior"], of or "year")))
        position = match.end()
    return tuple(terms)


def _data(name: str) -> str:
    return (DATA / name).read_text("utf-8")
