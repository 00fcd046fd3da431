"""Finds a list of records on a sheet: a row of names, and below it one record a row with its period in a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise, permutations

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import CellValue
from finvet.spreading.periods import periods
from finvet.spreading.periods.stamps import ends_year
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.record_names import names_in, row_of_names, text_at
from finvet.spreading.sheets.record_spans import Days, counts_days, spans_between, with_spans
from finvet.spreading.wording.meanings import meanings
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import languages, word_pattern, words

ROWS_LOOKED_AT = 40  # from the top, for the first record
FEWEST_RECORDS = 2
FEWEST_YEARS = 2  # over columns of amounts, for these to be those of a statement
FEWEST_ITEMS = 5  # among the names, for one record to be a list


class Records(Struct, frozen=True):
    """A list of records by rows and columns of its grid.

    `names`: the row that names the columns. `others`: columns that are named and hold nothing, as headings of those
    behind them; `zeros`: those of them that are filled with zeros. `is_spanned`: its first and last days say how long
    each is, and no other column does.
    """

    grid: Grid
    names: int
    rows: tuple[int, ...]
    periods: tuple[int, ...]
    texts: tuple[int, ...]
    amounts: tuple[int, ...]
    others: tuple[int, ...]
    is_spanned: bool = False
    zeros: tuple[int, ...] = ()

    def name(self, column: int) -> str:
        """What the column is called, empty where it has no name."""
        return self.grid.labels[self.names].get(column, "")

    def text(self, row: int, column: int) -> str:
        """The text of a record in a column, empty where there is none."""
        return text_at(self.grid, row, column)

    def at(self, column: int) -> list[str]:
        """The texts of all records in a column."""
        return [self.text(row, column) for row in self.rows]


def records_of(grid: Grid) -> Records | None:
    """The list of records that a sheet holds, None where it is something else: a statement, as a rule."""
    first = _first_record(grid)
    if first is None:
        return None
    names = row_of_names(grid, first)
    rows = [first, *grid.below(first)]
    found = [c for c in _dates(grid, names, first) if _is_of_periods(grid, c, rows)]
    grid, dated, spans = _dated(grid, found, rows)
    rows = _with_periods(grid, first, dated)
    if not rows or grid.has_amounts(names) or _stands_below_more(grid, names, rows):
        return None
    rows = [r for r in rows if grid.amounts[r]]  # others tell a text in place of an amount
    labels = names_in(grid, names)
    columns = [c for c, name in labels.items() if c not in found and not _is_of_publication(name)]
    texts = tuple(c for c in columns if any(text_at(grid, r, c) for r in rows))
    columns = [c for c in columns if c in texts or not spans or not counts_days(grid, c, spans)]
    zeros = tuple(c for c in columns if c not in texts and _is_heading(grid, c, labels, rows))
    amounts = tuple(c for c in columns if c not in (*texts, *zeros) and any(c in grid.amounts[r] for r in rows))
    others = tuple(c for c in columns if c not in texts and c not in amounts)
    if not amounts or (len(rows) < FEWEST_RECORDS and not _are_items([labels[c] for c in amounts])):
        return None
    years = [c for c in grid.headings(names) if c in amounts and periods.stamp_of(labels[c]).year]
    if len(years) >= FEWEST_YEARS:
        return None  # those of a statement, beside a column of the reports that its lines are from: "FY2024 report"
    return Records(grid, names, tuple(rows), tuple(dated), texts, amounts, others, bool(spans), zeros)


def _is_heading(grid: Grid, column: int, labels: Mapping[int, str], rows: Sequence[int]) -> bool:
    """Whether a column shows nothing but zeros and another the total of it by name: "Current assets", 0."""
    if any(shown(grid.rows[row][column]).strip("0.,- ") for row in rows if column in grid.rows[row]):
        return False
    name = normalise(labels[column])
    beside = (normalise(other) for c, other in labels.items() if c != column)
    return any(name in other and other.replace(name, "", 1).strip() in words("totals", "total") for other in beside)


def _stands_below_more(grid: Grid, names: int, rows: Sequence[int]) -> bool:
    """Whether more rows of amounts stand above a list than in it: a statement, with the turnover of each year below."""
    return sum(map(grid.has_amounts, grid.between(0, names - 1))) > len(rows)


def _dated(grid: Grid, found: Sequence[int], rows: Sequence[int]) -> tuple[Grid, list[int], Days]:
    """The columns of found ones that tell the period of each record, and the spans between first and last days.

    With spans the view tells these in place of last days, beside the days of balances alone.
    """
    for pair in permutations(found, 2):
        spans = spans_between(grid, pair, rows)
        if spans:
            instants = (c for c in found if all(c not in grid.rows[row] for row in spans))
            return with_spans(grid, pair[1], spans), [pair[1], *instants], spans
    return grid, _of_one_time(grid, _of_most(grid, found, rows), rows), {}


def _are_items(names: Sequence[str]) -> bool:
    """Whether most names are of line items: one record may be all that there is of a company."""
    known = sum(bool(meanings(name, None, languages())) for name in names)
    return known >= FEWEST_ITEMS and known * 2 > len(names)


def lists_of_records(grid: Grid) -> list[Records]:
    """The lists of records below each other on a sheet; none where it holds anything else as well."""
    if _first_record(grid) is None:
        return []  # as for nearly every statement
    whole = records_of(grid)
    parts = [] if whole else [records_of(part) for part in _parts(grid)]
    found = [whole] if whole else [records for records in parts if records]
    return found if len(found) == max(len(parts), 1) else []


def _parts(grid: Grid) -> list[Grid]:
    """The sheet cut below each run of rows that name a period and hold amounts.

    None with amounts below the last, or where one of them is too short for a list. What is expected of the next year is
    left out below lists: a single record in words, or rows of a year or a half that say not which (通期).
    """
    last = next((row for row in reversed(grid.row_numbers) if grid.amounts[row] and not _is_of_no_year(grid, row)), 0)
    if not grid.headings(last):
        return []
    told = groupby(grid.row_numbers, key=lambda row: bool(grid.amounts[row]) and bool(grid.headings(row)))
    runs = [list(rows) for are_records, rows in told if are_records]
    if len(runs) > 1 and len(runs[-1]) < FEWEST_RECORDS and _is_in_words(grid, last):
        runs.pop()
    if any(len(rows) < FEWEST_RECORDS for rows in runs):
        return []  # a line of a statement, one of whose amounts looks like a year
    cuts = [rows[-1] for rows in runs]
    return [_between(grid, start, end) for start, end in pairwise((0, *cuts))]


def _is_of_no_year(grid: Grid, row: int) -> bool:
    """Whether a row is of a whole year or a half, and says not of which."""
    first = next(iter(grid.labels[row].values()), "")
    return any(word_pattern("headings", key).fullmatch(normalise(first)) for key in ("year", "half"))


def _is_in_words(grid: Grid, row: int) -> bool:
    """Whether a row names its period with letters, which no amount that looks like a year has."""
    return any(any(map(str.isalpha, text_at(grid, row, column))) for column in grid.headings(row))


def _between(grid: Grid, start: int, end: int) -> Grid:
    """The view of the rows behind one up to another."""
    cells = {(row, column): cell for (row, column), cell in grid.sheet.cells.items() if start < row <= end}
    return replace(grid, sheet=replace(grid.sheet, cells=cells))


def _with_periods(grid: Grid, first: int, dated: Sequence[int]) -> list[int]:
    """The records: the rows from the first one that name a period, one below the other; none where others follow.

    What a list says of its publication, the name of its filer, is no record.

    A table of movements names its first and its last day, and what moved between them. A balance may have its day in
    one column, an income its first and last day in two others.
    """
    rows = [r for r in (first, *grid.below(first)) if not _is_told_of_publication(grid, r, dated)]
    named = [r for r in rows if dated and _name_periods(grid, r, dated)]
    below = rows[: len(named)]
    return named if named == below else []


def _is_told_of_publication(grid: Grid, row: int, dated: Sequence[int]) -> bool:
    return any(_is_of_publication(text_at(grid, row, column)) for column in dated)


def _dates(grid: Grid, names: int, first: int) -> list[int]:
    """The columns in which periods may stand, without those of the days on which accounts were published.

    The first one needs no name: it is what the rows of a program's table are told by.
    """
    there, headed = grid.rows[first], grid.headings(first)
    labels = grid.labels.get(names, {})
    named = [c for c, name in labels.items() if (c in headed or c not in there) and not _is_of_publication(name)]
    index = [c for c in headed[:1] if labels and c < min(labels) and c not in grid.rows[names]]
    return index + named


def _is_of_publication(name: str) -> bool:
    return normalise(name) in words("headings", "published")


def _is_of_periods(grid: Grid, column: int, rows: Sequence[int]) -> bool:
    """Whether most cells of a column name a period; one amount may look like a year."""
    cells = [grid.rows[row][column] for row in rows if column in grid.rows[row]]
    return sum(periods.is_heading(cell.value) for cell in cells) * 2 > len(cells)


def _of_most(grid: Grid, dated: Sequence[int], rows: Sequence[int]) -> list[int]:
    """The columns of periods without those that few records fill, where another one tells the period of each.

    The name of a report says when some of them were filed: "Annual report (2014.12)".
    """
    told = {c: sum(c in grid.rows[row] for row in rows) for c in dated}
    is_told = any(n == len(rows) for n in told.values())
    return [c for c in dated if not is_told or told[c] * 2 > len(rows)]


def _of_one_time(grid: Grid, dated: Sequence[int], rows: Sequence[int]) -> list[int]:
    """The columns of periods without those of another time than the one that tells most records apart.

    The report that tells three years, or the day on which somebody looked them up, names no record's period.
    """
    told = {c: {row: grid.rows[row][c].value for row in rows if c in grid.rows[row]} for c in dated}
    own = max(dated, key=lambda c: (len(set(told[c].values())), -c), default=None)
    return [c for c in dated if own is None or (_are_near(told[c], told[own]) and not _come_after(told[c], told[own]))]


def _come_after(told: Mapping[int, CellValue], own: Mapping[int, CellValue]) -> bool:
    """Whether a column names days of the years after those of another, with none of which such a year ends.

    "2024 | 2025-03-15" is the day on which somebody looked up the accounts of 2024.
    """
    days = [(periods.stamp_of(told[row]).end, periods.stamp_of(own[row]).year) for row in told if row in own]
    return bool(days) and all(day and year and day.year == year + 1 and not ends_year(day, year) for day, year in days)


def _are_near(told: Mapping[int, CellValue], own: Mapping[int, CellValue]) -> bool:
    """Whether what two columns tell of a record lies no more than a year apart, as its year and its last day do."""
    pairs = ((periods.stamp_of(told[row]).year, periods.stamp_of(own[row]).year) for row in told if row in own)
    return all(one is None or other is None or abs(one - other) <= 1 for one, other in pairs)


def _name_periods(grid: Grid, row: int, dated: Sequence[int]) -> bool:
    cells = grid.rows[row]
    there = [c for c in dated if c in cells and shown(cells[c])]
    return bool(there) and all(periods.is_heading(cells[c].value) for c in there)


def _first_record(grid: Grid) -> int | None:
    """The first row with a period and an amount beside it; the years of a heading have none."""
    for row in grid.row_numbers[:ROWS_LOOKED_AT]:
        amounts = grid.amounts[row]
        if amounts and (headings := grid.headings(row)) and not set(amounts) <= set(headings):
            return row
    return None
