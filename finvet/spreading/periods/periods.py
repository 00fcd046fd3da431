"""Which fiscal period a heading names: "FY2023", "31.12.2023", "12 Months Ended Dec. 31, 2023", "N-1"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import pairwise

from msgspec.structs import replace

from finvet.model import CellValue, Period
from finvet.spreading.periods.calendars import in_common_years
from finvet.spreading.periods.days import EARLIEST, LATEST, YEAR
from finvet.spreading.periods.heading_texts import DAYS_A_MONTH, FEW_LETTERS, Read, read_text
from finvet.spreading.periods.relative import relative_of
from finvet.spreading.periods.stamps import FIRST_WEEK, LAST_WEEK, NOTHING, Stamp
from finvet.spreading.sheets.numbers import looks_like_amount
from finvet.spreading.units.units import SILENT, unit_of
from finvet.spreading.wording.lexicon import keys_of, plain

LONGEST_HEADING = 80
LONGEST_REST = 14
FEWEST_UNKNOWN = 2  # letters beside a year that are no mark of a note
_COUNTED = re.compile(
    rf"(?:(?P<word>[^\W\d_]+)\.? ?\d{{1,2}}|\d{{1,2}} ?[^\W\d_])[ ,./:-]+{YEAR}|{YEAR}[ ./-]?[^\W\d_]\d{{1,2}}"
)
_RANGE = re.compile(r"(?<![\d.,/-])\d{1,2} ?[+-] ?\d{1,2}(?![\d.,/-])")


def stamp_of(value: CellValue) -> Stamp:
    """What one cell says of a period."""
    if isinstance(value, date):
        return _of_day(value)
    if isinstance(value, float):
        return _of_year(int(value)) if is_heading(value) else NOTHING
    if isinstance(value, str) and len(value) <= LONGEST_HEADING * 2:
        return _of_text(value)
    return NOTHING


@lru_cache(maxsize=20_000)
def _of_text(text: str) -> Stamp:
    """What a text says; a word that is not known and numbers something counts a part of the year: "Week 12 2023".

    So does a letter, whatever else it may stand for: "K1 2024", "W12 2024", "1P 2024".
    """
    read = read_text(text)
    stamp = read.stamp
    if stamp.year is None or stamp.excluded:
        return stamp
    is_bare = stamp.end is None and stamp.months is None
    if is_bare and _counts(low := plain(text)):
        return replace(stamp, excluded=True)
    is_unknown = (is_bare and _RANGE.search(low)) or (read.others >= FEWEST_UNKNOWN and unit_of(text) == SILENT)
    return replace(stamp, unknown=True) if is_unknown else stamp


def _counts(low: str) -> bool:
    """Whether a number stands beside a letter or a word that is not known, before a year."""
    counted = _COUNTED.fullmatch(low)
    return counted is not None and (
        counted["word"] is None or len(counted["word"]) == 1 or not keys_of(counted["word"])
    )


@lru_cache(maxsize=4096)
def _of_day(day: date) -> Stamp:
    return Stamp(day.year, day) if EARLIEST <= day.year <= LATEST else NOTHING


@lru_cache(maxsize=4096)
def _of_year(year: int) -> Stamp:
    return Stamp(year)


def is_heading(value: CellValue) -> bool:
    """Whether the cell could head an amount column: it names a period and little else."""
    if isinstance(value, float):
        return EARLIEST <= value <= LATEST and value.is_integer()
    if not isinstance(value, str):
        return stamp_of(value).names_a_period
    return len(value) <= LONGEST_HEADING and _heads(value)


@lru_cache(maxsize=20_000)  # a cell is asked about several times on its way
def _heads(text: str) -> bool:
    low = in_common_years(plain(text))
    if not _TWO_DIGITS.search(low):
        return relative_of(low) is not None
    if not (_LETTER.search(low) or _LIKE_A_DATE.search(low)):
        return False
    read = read_text(text)
    return read.stamp.names_a_period and read.others <= LONGEST_REST and not _is_of_something_else(read)


def _is_of_something_else(read: Read) -> bool:
    """Whether the only date lies amid a month and an unknown word says of what it is: printing, as a rule."""
    if read.others <= FEW_LETTERS or len(read.found) != 1 or read.stamp.says_how:
        return False
    (day,) = read.found
    return day.exact and day.first is None and FIRST_WEEK < day.last.day < LAST_WEEK


_TWO_DIGITS = re.compile(r"\d\d")
_LETTER = re.compile(r"[^\W\d_]")
_LIKE_A_DATE = re.compile(
    rf"(?<!\d){YEAR}(?:\d{{4}})?(?!\d)|\d\s?[./-]\s?\d{{1,2}}\s?[./-]\s?\d\d|(?<!\d)\d{{1,2}}/\d\d(?!\d)"
)


def spans(value: CellValue) -> bool:
    """Whether the cell says how long or of which kind the periods below it are, without naming one."""
    if not isinstance(value, str) or len(value) > LONGEST_HEADING * 2:
        return False
    read = read_text(value)
    says = not read.stamp.names_a_period and read.stamp.says_how and read.others <= LONGEST_REST
    return says and not looks_like_amount(value)  # "8.10%" is a ratio and heads no column of changes


def spans_all(value: CellValue) -> bool:
    """Whether a cell left of the amounts speaks for all columns; "Change" there is a label, a longer text a title."""
    if not isinstance(value, str) or not spans(value):
        return False
    read = read_text(value)
    speaks_of_some = read.stamp.excluded or read.stamp.whole or "interim" in read.keys
    return read.others <= FEW_LETTERS and not speaks_of_some


def shortest_gap(found: Iterable[Period]) -> int | None:
    """Months between neighbouring dates of a table; None with one date, or years alone."""
    ends = sorted({p.end for p in found if p.end and p.kind == "actual"})
    gaps = [round((b - a).days / DAYS_A_MONTH) for a, b in pairwise(ends)]
    return min(gaps, default=None) or None
