"""What a whole file says that its single tables leave open: the newest year, and whether days stand before months."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Hashable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import islice
from operator import attrgetter
from pathlib import PurePath
from typing import TypeVar

from msgspec import Struct

from finvet.model import FULL_YEAR_MONTHS, Period, Sheet, Workbook
from finvet.spreading.periods.date_distances import is_same_day
from finvet.spreading.periods.days import MONTHS_A_YEAR, is_month_end
from finvet.spreading.periods.heading_texts import read_text
from finvet.spreading.periods.periods import is_heading
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.periods.titles import are_of_part, is_form, made_on, part_of_year, title_stamp
from finvet.spreading.remembered import Asked
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.numbers import looks_like_amount
from finvet.spreading.tables.amounts import marks_of_book

A = TypeVar("A", bound=Hashable)
FEWEST_YEARS = 3  # beside each other, for them to be whole in a file that is called by a last quarter
FEWEST_AMOUNTS = 5  # as text, more than the numbers of a register and a telephone on a cover
ROWS_OF_TITLES = 12  # and of headings, from the top of a sheet, empty ones apart
_DAY_OR_MONTH = re.compile(r"(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:(?:19|20)?\d\d)(?![\d./-])")


class Surroundings(Struct, frozen=True, dict=True):
    """A workbook as evidence for the headings of its tables; looked through only when one of them asks."""

    workbook: Workbook

    @cached_property
    def marks(self) -> Marks:
        """How the amounts are written that stand as text."""
        return marks_of_book(self.workbook)

    @cached_property
    def newest(self) -> Stamp:
        """The newest period that the top of each sheet names; nothing where sheets name different years."""
        told = [stamp for texts in self._tops() if (stamp := title_stamp(texts)).year]
        if len({stamp.year for stamp in told}) != 1:
            return NOTHING
        return max(told, key=lambda stamp: (stamp.end is not None, stamp.months or 0))

    @cached_property
    def file_name(self) -> Stamp:
        """The year in the file's name; a day that closes no month is that of sending."""
        words = PurePath(self.workbook.source.file).stem.replace("_", " ").split()
        stamp = read_text(" ".join(word for word in words if not is_form(word))).stamp
        return NOTHING if stamp.end and not is_month_end(stamp.end) else stamp

    @cached_property
    def part_of_year(self) -> Stamp | None:
        """The period of which only a part is over by the file's name or its cover; None where neither says so."""
        name = PurePath(self.workbook.source.file).stem.replace("_", " ")
        said = [stamp for text in (name, *self._cover) if (stamp := part_of_year(text))]
        return max(said, key=lambda stamp: stamp.year or 0, default=None)

    @cached_property
    def interim(self) -> bool:
        """Whether the top of a sheet says that only a part of the year is over."""
        return any(are_of_part(texts, rolling_columns=False) for texts in self._tops())

    @cached_property
    def made(self) -> date | None:
        """The day on which the file was made by its cover."""
        return made_on(self._cover)

    @cached_property
    def _cover(self) -> list[str]:
        """The texts at the top of shown sheets that hold no amounts."""
        shown = (sheet for sheet in self.workbook.sheets if not sheet.hidden)
        return [text for sheet in shown if not _has_amounts(sheet) for text in _top(sheet)]

    @cached_property
    def day_first(self) -> bool | None:
        """Whether days stand before months in the file's dates; None where none, or both, tell."""
        orders = {
            int(first) > MONTHS_A_YEAR
            for sheet in self.workbook.sheets
            for text in sheet.texts
            for first, second in _DAY_OR_MONTH.findall(text)
            if (int(first) > MONTHS_A_YEAR) != (int(second) > MONTHS_A_YEAR)
        }
        return orders.pop() if len(orders) == 1 else None

    def answer(self, question: Callable[[Surroundings], A]) -> A:
        """What the file says of what one of its tables asks."""
        return question(self)

    def _tops(self) -> Iterator[list[str]]:
        return map(_top, self.workbook.sheets)


NEWEST: Callable[[Surroundings], Stamp] = attrgetter("newest")
FILE_NAME: Callable[[Surroundings], Stamp] = attrgetter("file_name")
PART_OF_YEAR: Callable[[Surroundings], Stamp | None] = attrgetter("part_of_year")
INTERIM: Callable[[Surroundings], bool] = attrgetter("interim")
MADE: Callable[[Surroundings], date | None] = attrgetter("made")
DAY_FIRST: Callable[[Surroundings], bool | None] = attrgetter("day_first")
"""What a table may ask of the file around it."""


def are_by_name(named: Mapping[int, Period], around: Asked, in_parts: Container[int | None]) -> bool:
    """Whether columns of unknown length are those of the part of a year that the file's name or its cover tells.

    They end on one day of the calendar, the newest of them in that year: "Mar-23 | Mar-24" in "Q1 2024". Beside columns
    of parts of it (`in_parts`) that year is whole, as a databook shows it, and so it is after others in one that is
    called by its last quarter.
    """
    actual = [p for p in named.values() if p.kind == "actual"]
    if not actual or any(p.months for p in actual) or (part := around.ask(PART_OF_YEAR)) is None:
        return False
    newest = max(actual, key=lambda p: (p.year, p.end or date.min))
    ends = [p.end for p in actual if p.end]
    is_of_whole_years = part.up_to == FULL_YEAR_MONTHS and len({p.year for p in actual if not p.end}) >= FEWEST_YEARS
    if is_of_whole_years or newest.year in in_parts:
        return False
    return part.year in (None, newest.year) and (not newest.end or all(is_same_day(newest.end, end) for end in ends))


def _has_amounts(sheet: Sheet) -> bool:
    if any(isinstance(cell.value, float) and not is_heading(cell.value) for cell in sheet.cells.values()):
        return True
    written = (text for text in sheet.texts if looks_like_amount(text) and not is_heading(text))
    return len(list(islice(written, FEWEST_AMOUNTS))) == FEWEST_AMOUNTS


def _top(sheet: Sheet) -> list[str]:
    """The sheet's name and the texts and dates at its top."""
    rows = sorted(sheet.rows)[:ROWS_OF_TITLES]
    top = [cell.value for row in rows for cell in sheet.rows[row].values()]
    said = [value.isoformat() if isinstance(value, date) else value for value in top]
    return [sheet.name, *(value for value in said if isinstance(value, str))]
