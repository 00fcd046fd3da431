"""Lists of costs, whose labels may name assets: "Software" beside rent is what is paid for it, and no asset."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.totals import ASSETS
from finvet.spreading.settings import settings
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.labels import Reading
from finvet.spreading.wording.meanings import meanings
from finvet.spreading.wording.words import holds


def lists_costs(table: Table) -> bool:
    """Whether what a table calls like assets are costs: a line or the title names some of running a company.

    Nothing in it is of a balance sheet but single assets, which stand among costs alone or before what these lead to.
    So is no table of which a person says what it is.
    """
    if table.statement or table.breaks_down or any(line.hint for line in table.lines) or _names_balance_sheet(table):
        return False
    found = (_reading(line.label, table) for line in table.lines if line.amounts)
    read = [reading for reading in found if reading]
    if not _are_among_costs(read):
        return False
    titles = (_reading(text, table) for text, _ in table.titles)
    return any(_is_running_cost(reading) for reading in (*read, *titles) if reading)


def _names_balance_sheet(table: Table) -> bool:
    headings = (line.label for line in table.lines if not line.amounts)
    return any(map(_says_balance_sheet, chain(headings, (text for text, _ in table.titles))))


@lru_cache(maxsize=5_000)
def _says_balance_sheet(text: str) -> bool:
    return holds(clean(text), "statements", "BS")


def _reading(text: str, table: Table) -> Reading | None:
    """What a text usually means; what can be of an income statement is: a net income among costs."""
    usual = [reading for reading in meanings(text, None, table.languages) if not reading.rare]
    return next((reading for reading in usual if reading.statement == "IS"), usual[0] if usual else None)


def _are_among_costs(read: Sequence[Reading]) -> bool:
    """Whether the lines of a balance sheet are single assets, and what is earned stands around them, if anywhere."""
    own = [position for position, reading in enumerate(read) if reading.statement == "BS"]
    around = [position for position, reading in enumerate(read) if reading.statement == "IS"]
    if not own or not all(_is_single_asset(read[position]) for position in own):
        return False
    are_costs = all(chart()[read[position].item].sign == "cost" for position in around)
    return are_costs or (around[0] < own[0] and own[-1] < around[-1])


def _is_single_asset(reading: Reading) -> bool:
    return chart()[reading.item].kind == "line" and ASSETS in blocks_of(reading.item)


def _is_running_cost(reading: Reading) -> bool:
    return reading.item in settings()["running_costs"]["items"]
