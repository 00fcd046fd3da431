"""Columns that tell their year from the newest one, dated by a column beside them or by what is written around."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Cell
from finvet.spreading.periods.days import LONGEST_MONTH, MONTHS_A_YEAR, is_month_end, safe_date
from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.periods.relative import Relative
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.wording.lexicon import is_covered, keys_of, plain

CURRENT = Stamp(relative=Relative())


def resolved(stamps: Mapping[int, Stamp], around: Stamp, *, in_part: bool = False) -> dict[int, Stamp]:
    """The stamps with a year for each column that can be dated.

    "Vorjahr" is the year before the column that names one, where only one year is named; else `around`, what titles,
    other sheets or the file's name say, dates the newest column, and so it does with "current year" beside columns of
    earlier years. `in_part`: only a part of the year is over by the titles, which opened with it and not twelve months
    ago.
    """
    is_next = around.year is not None and around.year - 1 == max((s.year for s in stamps.values() if s.year), default=0)
    newest = max((s.relative.term for s in stamps.values() if s.relative and s.relative.term), default=0)
    over = next((s.months for s in stamps.values() if s.relative and s.relative.term == newest and newest), None)
    return {
        column: _dated(
            stamp, stamp.relative, _anchor(column, stamps, is_next=is_next) or around, newest, over, in_part=in_part
        )
        if stamp.relative and not stamp.year
        else stamp
        for column, stamp in stamps.items()
    }


def with_current(grid: Grid, row: int, named: Mapping[int, Stamp]) -> dict[int, Stamp]:
    """The columns with the current year too, where all that tell a year are of earlier ones: "Amount | Prior year".

    It is the only other column of amounts that the row heads, whatever it calls it, unless that is no amount; of
    several the one that is called the total, or the only one that nothing heads.
    """
    back = {stamp.relative.back for stamp in named.values() if stamp.relative and not stamp.year}
    if len(back) != 1 or 0 in back or any(s.year or not s.relative or s.relative.opening for s in named.values()):
        return dict(named)
    beside = (c for c in grid.amount_rows if c not in named and grid.heads_column(row, c))
    open_ones = [c for c in beside if not _heads_none(grid.rows[row].get(c))]
    others = [c for c in open_ones if c in grid.rows[row]] or open_ones
    if len(others) > len(named):
        others = [c for c in others if _heads_whole(grid.rows[row].get(c))]
    return dict(sorted({**named, **dict.fromkeys(others, CURRENT)}.items())) if len(others) == len(named) else {**named}


def _heads_none(cell: Cell | None) -> bool:
    """Whether a heading says that its column is no amount of the year: a note, a share, a change, a budget."""
    if cell is None:
        return False
    stamp = stamp_of_cell(cell)
    return stamp.excluded or stamp.kind in ("budget", "forecast") or "line" in keys_of(plain(shown(cell)))


def _heads_whole(cell: Cell | None) -> bool:
    """Whether a heading calls its column the total: behind "Continuing | Discontinued" that of both."""
    return cell is not None and is_covered(plain(shown(cell)), "whole")


def _anchor(column: int, stamps: Mapping[int, Stamp], *, is_next: bool) -> Stamp | None:
    """The column with a year that the others of its table are told from; none where several years are named.

    `is_next`: what is written around is of the year after all that are named, which the current one is then.
    """
    if is_next and stamps[column].relative == Relative():
        return None
    named = {c: s for c, s in stamps.items() if s.year and s.kind in (None, "actual")}
    if len({s.year for s in named.values()}) != 1:
        return None if not named else NOTHING
    before = [c for c in named if c < column]
    return named[max(before) if before else min(named)]


def _dated(stamp: Stamp, told: Relative, anchor: Stamp, newest: int, over: int | None, *, in_part: bool) -> Stamp:
    """A stamp with its year, told from the anchor; `over`: months of the newest fiscal term, where that goes on."""
    if anchor.year is None:
        return stamp
    is_by_calendar = told.by_calendar or (told.opening and in_part)
    since_january = anchor.end.month if is_by_calendar and anchor.end else None
    length = anchor.months or since_january
    back = newest - told.term if told.term else told.back
    is_whole_term = bool(told.term and back and over and over < FULL_YEAR_MONTHS and not stamp.months)
    since = MONTHS_A_YEAR * (back - 1) + (over or 0) if is_whole_term else MONTHS_A_YEAR * back
    year, end = _back(anchor, (length or FULL_YEAR_MONTHS) if told.opening else since)
    months = (FULL_YEAR_MONTHS if told.by_calendar else None) if told.opening else stamp.months or length
    return replace(stamp, year=year, end=end, months=months)


def _back(anchor: Stamp, months: int) -> tuple[int, date | None]:
    """The year and end so many months before; a day that closes no month stays what it is only for the anchor."""
    years = -(-months // MONTHS_A_YEAR)
    year = (anchor.year or 0) - years
    if anchor.end is None or months == 0:
        return year, anchor.end
    if not is_month_end(anchor.end):
        return year, None
    count = anchor.end.year * MONTHS_A_YEAR + anchor.end.month - 1 - months
    end = safe_date(count // MONTHS_A_YEAR, count % MONTHS_A_YEAR + 1, LONGEST_MONTH)
    return (end.year if end else year), end
