"""The views of a sheet in which labels stand at the left and periods across the top, whichever way it is laid out."""

from __future__ import annotations

from msgspec.structs import replace

from finvet.model import Sheet, SourceFile
from finvet.spreading.periods.days_for_years import with_months_of_records, with_years_for_days
from finvet.spreading.sheets.amounts_beside import with_amounts_under_years, years_beside
from finvet.spreading.sheets.amounts_together import with_amounts_apart
from finvet.spreading.sheets.bands import side_by_side
from finvet.spreading.sheets.centred_words import with_words_at_their_first_year
from finvet.spreading.sheets.company_columns import by_company
from finvet.spreading.sheets.counters import without_counters
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.long_tables import spread_out
from finvet.spreading.sheets.moved_headings import with_moved_heading
from finvet.spreading.sheets.records import lists_of_records
from finvet.spreading.sheets.run_together import has_columns_together, taken_apart
from finvet.spreading.sheets.split_thousands import with_whole_amounts
from finvet.spreading.sheets.trial_balances import is_trial_balance
from finvet.spreading.sheets.turned import from_the_left
from finvet.spreading.units.units_elsewhere import texts_around

FEWEST_COLUMNS, ROWS_OF_NAMES = 6, 10  # named in a row near the top, for a list with a line of a year in each
TRIAL_BALANCE, COLUMNS_TOGETHER, YEARS_BESIDE = "trial-balance", "columns-together", "years-beside"
"""Why a sheet is set aside: it lists accounts, holds a column of amounts in one cell, or has its years beside them."""


def views(file: SourceFile, sheet: Sheet) -> list[Grid]:
    """The views of a sheet with amounts, from left to right; mostly there is one, the sheet itself."""
    sheet = with_months_of_records(with_years_for_days(sheet))
    grid = without_counters(Grid(file, sheet, around=texts_around(file, sheet)))
    grid = with_amounts_under_years(with_moved_heading(with_whole_amounts(with_amounts_apart(grid))))
    grid = with_words_at_their_first_year(grid)
    if not grid.amount_rows:
        grid = taken_apart(grid)
    if not grid.amount_rows:
        return []  # a sheet of words
    if has_columns_together(grid):
        return [replace(grid, set_aside=COLUMNS_TOGETHER)]
    if is_trial_balance(grid):
        return [replace(grid, set_aside=TRIAL_BALANCE)]
    if listed := _listed(grid):
        return listed
    if years_beside(grid):
        return [replace(grid, set_aside=YEARS_BESIDE)]
    return [from_the_left(band) for view in by_company(grid) or [grid] for band in side_by_side(view)]


def _listed(grid: Grid) -> list[Grid]:
    """The views of a list of records, or of one with a line of a year in each column."""
    if any(len(grid.labels[row]) >= FEWEST_COLUMNS for row in grid.row_numbers[:ROWS_OF_NAMES]):
        from finvet.spreading.sheets.wide_columns import by_item_and_year  # few statements have so many names in a row

        if wide := by_item_and_year(grid):
            return wide
    return [view for records in lists_of_records(grid) for view in spread_out(records)]
