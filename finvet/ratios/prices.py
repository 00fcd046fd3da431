"""What money was worth: prices and currencies that scores of another time and country need."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from functools import cache

from finvet.exchange_rates import DOLLAR
from finvet.shipped import DATA


def gnp_index(year: int) -> float:
    """The US price index, 1968 = 100, of the year before a balance sheet of `year`; NaN where none is known."""
    return _indices().get(year - 1, math.nan)


def usd_rate(currency: str | None) -> float:
    """US dollars per unit of a currency; NaN where a rate would have to be given."""
    return 1.0 if currency == DOLLAR else math.nan


@cache
def _indices() -> Mapping[int, float]:
    lines = (DATA / "gnp_deflator.csv").read_text("utf-8").splitlines()
    return {int(row["year"]): float(row["index"]) for row in csv.DictReader(line for line in lines if line[0] != "#")}
