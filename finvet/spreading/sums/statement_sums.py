"""The sums of a statement, with what its labels say of their lines."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import parents, says_total, side_of
from finvet.spreading.mapping.totals import ASSETS, RESULTS
from finvet.spreading.sums.addends import Addend, Role, Row
from finvet.spreading.sums.sums import SumTree, sum_tree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.units.counted import counts
from finvet.spreading.wording.labels import Reading, is_of_which

STEPS = ("gross_profit", "profit_before_tax", "net_income")
"""Results in the order in which an income statement shows each of them once."""
ALL_CLAIMS = frozenset({"total_liabilities", "total_equity"})
"""What may well be equal to the assets."""
MADE_UP = frozenset({"net_income_parent", "cash_end"})
"""Items of no block that other lines add up to."""


class Addends(NamedTuple):
    """The lines of a statement as the search for sums sees them, without their amounts.

    `is_upside_down`: it starts with its result.
    """

    lines: Sequence[Addend]
    is_upside_down: bool


def addends_of(
    lines: Sequence[LabelledLine], nominated: Sequence[Sequence[Reading]], announced: Set[int] = frozenset()
) -> Addends:
    """What labels say of sums by what they can mean.

    `announced`: the lines that are a part of the one above by the words of that.
    """
    said = [
        _said(line.label, tuple(found))._replace(
            is_detail=position in announced or line.is_aside or is_of_which(line.label)
        )
        for position, (line, found) in enumerate(zip(lines, nominated, strict=True))
    ]
    steps = [STEPS.index(r.item) for found in nominated for r in found[:1] if r.item in STEPS]
    return Addends(said, len(set(steps)) > 1 and steps == sorted(steps, reverse=True))


def statement_sums(rows: Sequence[Row], said: Addends) -> SumTree:
    """The sums of a statement by what its labels say of them; one that starts with its result is read from its foot."""
    addends = [Addend._make((row, *words[1:])) for row, words in zip(rows, said.lines, strict=True)]
    return sum_tree(addends[::-1]).turned(len(addends)) if said.is_upside_down else sum_tree(addends)


@lru_cache(maxsize=20_000)
def _said(label: str, found: tuple[Reading, ...]) -> Addend:
    """A line without its amounts, by what its label says and can mean."""
    sides = {side_of(r.item) if r.item not in ALL_CLAIMS else None for r in found}
    side = sides.pop() if len(sides) == 1 else None
    return Addend(
        {},
        role=_role(label, found),
        is_cost=any(map(_is_cost, found)),
        items=frozenset(r.item for r in found),
        side=side,
        is_side=side == ASSETS and all(r.item == ASSETS for r in found),
    )


def _is_cost(reading: Reading) -> bool:
    """Whether a line is shown as what is taken off: a cost, or the losing side of a result of two, as 営業外費用 is."""
    return chart()[reading.item].sign == "cost" or (reading.turned and reading.statement == "IS")


def _role(label: str, found: Sequence[Reading]) -> Role:
    if not found and counts(label) and not any(c.isdigit() for c in label):
        return "outside"  # a label that states a number of shares shows their amount
    if any(r.item in RESULTS for r in found):
        return "result"
    if not label or says_total(label) or any(_is_total(r.item) for r in found):
        return "total"
    return "part" if any(r.exact for r in found) else "unknown"


def _is_total(item: str) -> bool:
    kind = chart()[item].kind
    return item in parents() or kind in ("subtotal", "total", "derived") or item in MADE_UP
