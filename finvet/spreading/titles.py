"""What the titles of a table say of its period, the surest of them first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from finvet.spreading.days import is_month_end
from finvet.spreading.periods import LONGEST_HEADING, NOTHING, Read, Stamp, read_text

SURE_DATE, DATE, FISCAL_YEAR, HINT = 4, 3, 2, 1
WORDS_OF_PERIODS = frozenset({"year", "half", "nine", "quarter", "as_at"})
WORDS_OF_STATEMENTS = frozenset({"BS", "IS", "CF", "year", "report"})


def title_stamp(texts: Sequence[str]) -> Stamp:
    """What the titles above a table say: the surest period that any of them names, the nearest of equally sure ones.

    A date is sure beside a word such as "ended"; one that neither closes a month nor stands beside such a word is
    the day of something else, and a number like a year needs the name of a statement beside it.
    """
    told = sorted(_told(texts), key=lambda pair: -pair[0])
    found = NOTHING
    for _, stamp in told:
        fits = found.year in (None, stamp.year) or stamp.year is None
        found = found.over(stamp) if fits else found
    return replace(found, excluded=False, restated=False, whole=False, kind=None, relative=None)


def _told(texts: Sequence[str]) -> Iterator[tuple[int, Stamp]]:
    for text in reversed(texts):
        read = read_text(text[: LONGEST_HEADING * 2])
        stamp = read.stamp
        if read.found:
            rank = _rank_of_dates(read)
            yield (rank, stamp) if rank else (HINT, replace(NOTHING, months=stamp.months))
        elif read.years and (read.keys & WORDS_OF_STATEMENTS or not read.others or read.years[-1].is_fiscal):
            yield FISCAL_YEAR, replace(stamp, year=max(year.year for year in read.years))
        elif stamp.months or stamp.month_end:
            yield HINT, replace(stamp, year=None)


def _rank_of_dates(read: Read) -> int:
    last = max(read.found, key=lambda one: one.last)
    if read.keys & WORDS_OF_PERIODS or last.first:
        return SURE_DATE
    return DATE if is_month_end(last.last) else 0
