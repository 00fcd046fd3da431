"""Where every figure of a vetting stands in its workbook: the same cell for every partner.

The latest year is always column E, the year before it D; a row is an item's or a ratio's for good. Names of sheets are
part of an address and so are no wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property

from msgspec import Struct

from finvet.addresses import a1
from finvet.line_items import chart
from finvet.model import Period
from finvet.ratios.catalogue import CATALOGUE, user_facts, while_it_stands
from finvet.ratios.define import DAYS
from finvet.ratios.formula import Input
from finvet.ratios.spreadsheet import spreadsheet
from finvet.ratios.zones import switched_off, zones

STATEMENTS, CHECKS, RATIOS, SCORES = "Statements", "Checks", "Ratios", "Scores"
VERDICT, SCORECARD, DEAL, STRESS, CHARTS = "Verdict", "Scorecard", "Deal", "Stress", "Charts"
SOURCES, ABSENCES, NOT_UNDERSTOOD, WARNINGS = "Sources", "Absences", "Not understood", "Warnings"

LATEST_COLUMN = 5
FIRST_YEAR_COLUMN = 3
HEADING_ROW = 4

Follows = tuple[bool, ...]
"""For every vetted year whether it is the one after the year in the column before it."""


class Layout(Struct, frozen=True, dict=True):
    """The rows of a sheet: sections of names, each under its heading."""

    sheet: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]

    @cached_property
    def heads(self) -> Mapping[str, int]:
        """The rows of the sections' headings."""
        heads, row = {}, HEADING_ROW + 1
        for section, names in self.sections:
            heads[section] = row
            row += 1 + len(names)
        return heads

    @cached_property
    def rows(self) -> Mapping[str, int]:
        """The row of every name."""
        return {
            name: self.heads[section] + place for section, names in self.sections for place, name in enumerate(names, 1)
        }


@cache
def statements_layout() -> Layout:
    """Income statement, balance sheet, cash flow and other lines in the chart's order; then what the case tells."""
    parts: dict[str, list[str]] = {"IS": [], "BS": [], "CF": [], "MEMO": [DAYS.name]}
    for item in chart().values():
        parts[item.statement].append(item.id)
    parts["facts"] = [fact for fact in user_facts() if fact not in chart()]
    return Layout(STATEMENTS, _sections(parts))


@while_it_stands
def ratios_layout() -> Layout:
    """The catalogue without the published scores, by family."""
    parts: dict[str, list[str]] = {}
    for ratio in CATALOGUE.values():
        if ratio.name not in zones():
            parts.setdefault(ratio.family, []).append(ratio.name)
    return Layout(RATIOS, _sections(parts))


@while_it_stands
def scores_layout() -> Layout:
    """The published scores that a reader is shown."""
    return Layout(SCORES, _sections({"scores": [name for name in zones() if name not in switched_off()]}))


def _sections(parts: Mapping[str, Iterable[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((section, tuple(names)) for section, names in parts.items())


def year_columns(years: int) -> range:
    """The columns of the vetted years, oldest first."""
    return range(LATEST_COLUMN - years + 1, LATEST_COLUMN + 1)


def follows(years: Sequence[Period]) -> Follows:
    """Which of the vetted years have the fiscal year before beside them."""
    return tuple(place > 0 and year.follows(years[place - 1]) for place, year in enumerate(years))


@while_it_stands
def formulas(years: Follows, sheet: str) -> Sequence[Mapping[str, str | None]]:
    """The formula of every ratio of a sheet, year by year; None where it can have no value in that year."""
    names = (ratios_layout() if sheet == RATIOS else scores_layout()).rows
    return [
        {name: spreadsheet(CATALOGUE[name], _YearCells(years, place, sheet)) for name in names}
        for place in range(len(years))
    ]


def address_of(name: str, column: int, *, seen_from: str = "", stated: bool = False) -> str | None:
    """The cell of a figure as a formula of a sheet names it; None where it stands nowhere."""
    layout = statements_layout()
    if name in CATALOGUE and not stated:
        layout = scores_layout() if name in zones() else ratios_layout()
    row = layout.rows.get(name)
    if row is None:
        return None
    return a1(row, column) if layout.sheet == seen_from else f"{layout.sheet}!{a1(row, column)}"


class _YearCells(Struct, frozen=True):
    """The inputs of a year's ratios as formulas on one of the sheets name them."""

    follows: Follows
    place: int
    sheet: str

    def cell(self, needed: Input) -> str | None:
        back = needed.years_back
        if not all(self.follows[self.place - step] for step in range(back)):
            return None
        return self._at(needed, self.place - back)

    def years(self, needed: Input) -> Sequence[str]:
        places = range(1 if needed.view == "later" else 0, len(self.follows))
        return [cell for place in places if (cell := self._at(needed, place))]

    def _at(self, needed: Input, place: int) -> str | None:
        column = year_columns(len(self.follows))[place]
        return address_of(needed.name, column, seen_from=self.sheet, stated=needed.view == "stated")
