"""What became of companies: statements with `failed_next_year` -> the ratios of every row and its outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from pathlib import Path

import numpy as np
import pandas as pd

from finvet.errors import FileRefused
from finvet.line_items import chart
from finvet.model import DAYS_IN_A_YEAR
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.prices import gnp_index
from finvet.risk.fit.additive import Column, Whole
from finvet.risk.fit.plan import Plan, Span

FAILED = "failed_next_year"
KEYS = ("partner", "fiscal_year")
ASSETS = "total_assets"
NEEDED = (*KEYS, FAILED, ASSETS, "revenue")
DAYS = 365.0


@dataclass(frozen=True, eq=False)
class Outcomes:
    """Rows of companies and fiscal years: ratios by name, 1 where the company failed within the next year, else 0.

    Beside the ratios stand total assets, in units of currency.
    """

    ratios: Mapping[str, Column]
    failed: Column
    year: Whole
    company: Whole

    def __len__(self) -> int:
        return len(self.failed)

    def at(self, rows: Whole) -> Outcomes:
        """Some of the rows."""
        ratios = {name: column[rows] for name, column in self.ratios.items()}
        return Outcomes(ratios, self.failed[rows], self.year[rows], self.company[rows])

    def within(self, years: Span) -> Outcomes:
        """The rows of some years."""
        return self.at(np.flatnonzero((self.year >= years[0]) & (self.year <= years[1])))

    def having(self, terms: tuple[str, ...]) -> Outcomes:
        """The rows that have all these ratios."""
        lacks = np.any([np.isnan(self.ratios[term]) for term in terms], axis=0)
        return self.at(np.flatnonzero(~lacks))


def read_outcomes(source: Path, plan: Plan, scale: float) -> Outcomes:
    """The outcomes of companies of the plan's population; ratios come from the engine, as they do for a partner.

    `source`: csv or csv.gz in canonical items with partner, fiscal_year and failed_next_year; amounts are multiples of
    `scale`. Raises FileRefused where it cannot be read, lacks one of these columns, holds what is no number, has a
    year of a company twice, or tells of no failure in some of the plan's years.
    """
    table = _read(source)
    company = pd.factorize(table["partner"])[0].astype(np.int64)
    year = table["fiscal_year"].to_numpy(np.int64)
    items = _items(table, scale)
    end = np.array([date(int(one), 12, 31).toordinal() / DAYS_IN_A_YEAR for one in year])
    ratios = Panel(items, company, end).compute(CATALOGUE)
    columns = {name: ratios[name] for name in (*plan.terms, *plan.curves.figures)} | {ASSETS: items[ASSETS] * scale}
    everything = Outcomes(columns, table[FAILED].to_numpy(float), year, company)
    is_member = items["total_assets"] * scale >= plan.population.minimum_assets
    is_member &= items["revenue"] * scale >= plan.population.minimum_revenue
    members = everything.at(np.flatnonzero(is_member))
    for years in (plan.years.shipped, plan.years.fitted, plan.years.judged):
        if not members.within(years).failed.any():
            raise FileRefused("fit-without-failures", where=source.name, first=years[0], last=years[1])
    return members


def _items(table: pd.DataFrame, scale: float) -> dict[str, Column]:
    """What the formulas ask for: the table's items, equity as what is left of assets, and what dollars were worth."""
    items = {str(name): table[name].to_numpy(float) for name in table.columns if name in chart()}
    if "total_equity" not in items and "total_liabilities" in items:
        items["total_equity"] = items[ASSETS] - items["total_liabilities"]
    prices = [gnp_index(int(year)) for year in table["fiscal_year"]]
    rows = len(table)
    return {**items, "days": np.full(rows, DAYS), "usd_rate": np.full(rows, scale), "gnp_index": np.array(prices)}


def _read(source: Path) -> pd.DataFrame:
    """The table with numbers as numbers, in order of company and year."""
    try:
        table = pd.read_csv(source, dtype={"partner": str})
    except (OSError, ValueError) as said:
        raise FileRefused("panel-unreadable", where=source.name, said=str(said)) from None
    lacking = [name for name in NEEDED if name not in table.columns]
    if lacking:
        raise FileRefused("fit-without-column", where=source.name, columns=lacking)
    if table[list(KEYS)].isna().any(axis=None):
        raise FileRefused("panel-empty-key", where=source.name)
    numbers = [name for name in table.columns if name in chart() or name in NEEDED[1:]]
    for name in numbers:
        if not pd.api.types.is_numeric_dtype(table[name]):
            raise FileRefused("fit-no-number", where=source.name, column=name)
    if not table[FAILED].isin([0, 1]).all():
        raise FileRefused("fit-no-outcome", where=source.name)
    twice = table[table.duplicated(list(KEYS))]
    if len(twice):
        one = twice.iloc[0]
        raise FileRefused("panel-year-twice", where=source.name, partner=one["partner"], fiscal_year=one["fiscal_year"])
    years = table["fiscal_year"]
    if not (years.between(MINYEAR, MAXYEAR) & (years % 1 == 0)).all():
        raise FileRefused("fit-no-year", where=source.name)
    return table.sort_values(list(KEYS), kind="stable", ignore_index=True)
