"""Records of a list whose year is told further by a number: of a quarter, half or month, or how many months it has."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from finvet.model import Cell, CellValue, PeriodKind
from finvet.places import Place
from finvet.spreading.periods import periods
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.records import Records
from finvet.spreading.wording.spelling import in_words, normalise
from finvet.spreading.wording.words import words, words_of

PARTS = {"quarter": ("1234", "Q{}"), "half": ("12", "H{}"), "third": ("123", "4 months")}
"""The numbers of the parts of a year by their length, and what says so in words."""
MONTHS = frozenset(map(str, range(1, 13)))
FLAGS = frozenset("01")
MOST_MONTHS = 24  # of a fiscal year
EMPTY = Cell(None)


def with_numbered_periods(records: Records) -> Records:
    """The records, their periods in words: "Q3" of a quarter, "9 months" of a length, "09/2024" of a month, "Estimate"
    of "is_estimate", 1 or 0.

    Of a month or a "period" nothing says whether the year ends with it or is told up to it alone.
    """
    for column in (*records.amounts, *records.others):  # numbers that go up one by one are taken for those of lines
        if part := next((part for part in PARTS if _numbers_parts(records, column, part)), None):
            told = PARTS[part][1]
            records = _told(records, column, {row: told.format(_shown(records, row, column)) for row in records.rows})
        elif _counts_months(records, column):
            records = _told(records, column, {row: f"{_shown(records, row, column)} months" for row in records.rows})
        elif _is_named(records, column, "month", "period") and _all_in(records, column, MONTHS):
            records = _by_month(records, column)
        elif (kind := periods.stamp_of(records.name(column)).kind) and _all_in(records, column, FLAGS):
            records = _told(records, column, {r: _kind(_shown(records, r, column), kind) for r in records.rows})
    return records


def _numbers_parts(records: Records, column: int, part: str) -> bool:
    """Whether a column is called a part of a year, and numbers these."""
    return _is_named(records, column, part) and _all_in(records, column, frozenset(PARTS[part][0]))


def _kind(flag: str, kind: PeriodKind) -> str:
    """A word for what a flag says in a column that is called by a kind of periods."""
    is_actual = (kind == "actual") == (flag == "1")
    return next(iter(words_of("en", "headings", "actual" if is_actual else "forecast"))).capitalize()


def _counts_months(records: Records, column: int) -> bool:
    """Whether a column tells how many months a record has: "Months", "Number of months"."""
    name = normalise(records.name(column)).split()
    is_counted = name == ["months"] or not set(name).isdisjoint(words("headings", "counted"))
    numbers = (_shown(records, row, column) for row in records.rows)
    return (
        is_counted
        and _is_named(records, column, "month")
        and all(n.isdecimal() and 0 < int(n) <= MOST_MONTHS for n in numbers)
    )


def _by_month(records: Records, column: int) -> Records:
    """The records, each under its month and year in place of the year alone; as they are where no year stands alone."""
    years = [c for c in records.periods if all(_shown(records, row, c).isdecimal() for row in records.rows)]
    if len(years) != 1:
        return records
    months = {(r, years[0]): f"{_shown(records, r, column):0>2}/{_shown(records, r, years[0])}" for r in records.rows}
    return _without(_with(records, months), column)


def _told(records: Records, column: int, told: Mapping[int, str]) -> Records:
    changed = _with(records, {(row, column): text for row, text in told.items()})
    return replace(_without(changed, column), texts=(*records.texts, column))


def _without(records: Records, column: int) -> Records:
    amounts, others = (tuple(c for c in columns if c != column) for columns in (records.amounts, records.others))
    return replace(records, amounts=amounts, others=others)


def _with(records: Records, values: Mapping[Place, CellValue]) -> Records:
    rows = records.grid.rows
    cells = {(r, c): rows[r].get(c, EMPTY)._replace(value=value) for (r, c), value in values.items()}
    sheet = replace(records.grid.sheet, cells={**records.grid.sheet.cells, **cells})
    return replace(records, grid=replace(records.grid, sheet=sheet))


def _is_named(records: Records, column: int, *lengths: str) -> bool:
    """Whether a column is called a length; a letter is its whole name then: "net_income_eur_m" is in millions."""
    named = {word for length in lengths for key in ("headings", "lengths") for word in words(key, length)}
    name = records.name(column)
    told = normalise(in_words(name) or name).split()
    return any(word in named and (len(word) > 1 or len(told) == 1) for word in told)


def _all_in(records: Records, column: int, numbers: frozenset[str]) -> bool:
    return all(_shown(records, row, column) in numbers for row in records.rows)


def _shown(records: Records, row: int, column: int) -> str:
    return shown(records.grid.rows[row].get(column, EMPTY)).removesuffix(".0")
