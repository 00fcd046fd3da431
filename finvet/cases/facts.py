"""The facts that a case may state: amounts, counts, and yes or no."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

from finvet.line_items import chart
from finvet.shipped import DATA

YES_NO = "yes_no"


@cache
def fact_units() -> Mapping[str, str]:
    """The figures that a case may state, with their units: memo items of the chart and the facts of data/facts.csv."""
    table = (DATA / "facts.csv").read_text("utf-8")
    units = {item.id: "" for item in chart().values() if item.statement == "MEMO"}
    return units | {row["id"]: row["unit"] for row in csv.DictReader(table.splitlines())}


@cache
def known_facts() -> frozenset[str]:
    """The figures that a case may state."""
    return frozenset(fact_units())


@cache
def yes_no_facts() -> frozenset[str]:
    """Those of them that are 1 or 0."""
    return frozenset(name for name, unit in fact_units().items() if unit == YES_NO)
