"""What the titles of a table say of its period, the surest of them first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date
from functools import cache, lru_cache, reduce
from itertools import zip_longest

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, PeriodKind
from finvet.spreading.periods.calendars import in_common_years
from finvet.spreading.periods.dates import dates_in
from finvet.spreading.periods.days import YEAR, Found, is_month_end
from finvet.spreading.periods.heading_texts import Read, read_text, with_date
from finvet.spreading.periods.periods import LONGEST_HEADING
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.wording.lexicon import OTHER_DATES, hits, keys_of, plain, up_to_other_dates
from finvet.spreading.wording.words import word_lists, words

LONGEST_WORD = 15  # before a day: "data początkowa"
SURE_DATE, DATE, FISCAL_YEAR, HINT = 4, 3, 2, 1
WORDS_OF_PERIODS = frozenset({"year", "half", "nine", "quarter"})
PARTS = frozenset({"interim", "to_date"})
WORDS_OF_STATEMENTS = frozenset({"BS", "IS", "CF", "year", "report"})


def title_stamp(texts: Sequence[str]) -> Stamp:
    """What the titles above a table say: the surest period that any of them names, the newest of equally sure ones.

    A date is sure beside a word such as "ended"; one that neither closes a month nor stands beside such a word is
    the day of something else, and a number like a year needs the name of a statement beside it.
    """
    told = sorted(
        _of_year_ends([*_spans(texts), *_told(texts)]),
        key=lambda pair: (-pair[0], -(pair[1].year or 0), -(pair[1].end or date.min).toordinal()),
    )
    found = NOTHING
    for _, stamp in told:
        fits = found.year in (None, stamp.year) or stamp.year is None
        found = found.over(stamp) if fits else found
    if not (found.excluded or found.restated or found.whole or found.kind or found.relative is not None):
        return found
    return replace(found, excluded=False, restated=False, whole=False, kind=None, relative=None)


def _of_year_ends(told: Sequence[tuple[int, Stamp]]) -> Iterator[tuple[int, Stamp]]:
    """The stamps without dates on which no year can end, where a title says when they do: "years ended 30 June".

    The month in which a report was put together is one; a date that surely closes a period stays.
    """
    day = next((s.month_end for _, s in told if s.month_end and s.months == FULL_YEAR_MONTHS and not s.end), None)
    for rank, stamp in told:
        if day is None or rank == SURE_DATE or stamp.end is None or stamp.end.month == day[0]:
            yield rank, stamp


def newest_year(texts: Sequence[str]) -> int:
    """The latest year that any of the titles names in any way; 0 where they name none."""
    read = [_read(text) for text in texts]
    dates = (found.last.year for one in read for found in one.found)
    return max((*dates, *(named.year for one in read for named in one.years)), default=0)


@lru_cache(maxsize=20_000)
def _read(text: str) -> Read:
    """What a title says, the numbers of official forms apart: "2050 Bilan actif"."""
    text = text[: _end_of_title(text)]
    if "20" not in text:
        return read_text(text)
    return read_text(reduce(lambda rest, pattern: pattern.sub(" ", rest), _forms("form_beside"), text))


def _end_of_title(text: str) -> int:
    """Up to where a long text is looked through: it is not cut amid "2022, 2023 and 2024", the last of which counts."""
    most = LONGEST_HEADING * 2
    lists = _LIST_OF_YEARS.finditer(text) if len(text) > most else ()
    return next((found.end() for found in lists if found.start() < most < found.end()), most)


_LIST_OF_YEARS = re.compile(rf"(?<!\d){YEAR}(?:\D{{1,5}}{YEAR})+(?!\d)")


def _told(texts: Sequence[str]) -> Iterator[tuple[int, Stamp]]:
    for before, text in zip(["", *texts][-2::-1], reversed(texts), strict=True):
        read = _read(text)
        is_bare = read.found and not read.others and read.keys.isdisjoint(WORDS_OF_STATEMENTS)
        if is_form(text) or (is_bare and _is_of_something_else(before)):
            continue
        stamp = read.stamp
        if read.found:
            rank, last = _rank_of_dates(read), max(read.found, key=lambda one: one.last)
            told = with_date(stamp, last, "", read.keys) if rank else replace(NOTHING, months=stamp.months)
            yield rank or HINT, told
        elif read.years and (read.keys & WORDS_OF_STATEMENTS or read.years[-1].is_fiscal or _is_year_alone(text)):
            yield FISCAL_YEAR, replace(stamp, year=max(year.year for year in read.years))
        elif stamp.months or stamp.month_end:
            yield HINT, replace(stamp, year=None)


def _is_year_alone(text: str) -> bool:
    """Whether a text names a year and little else, as sheets are called: "Annual accounts 2023", "BS 2023"."""
    named = re.findall(r"[^\W\d_]+(?:&[^\W\d_]+)?", plain(text))
    return not _read(text).others or all(word in _words_of_sheets() for word in named)


@cache
def _words_of_sheets() -> Set[str]:
    return frozenset(words("sheet_names", "words"))


@lru_cache(maxsize=4096)
def _is_of_something_else(label: str) -> bool:
    """Whether the date in the next cell is of something else: "Printed on"."""
    low = plain(label[:LONGEST_HEADING])
    return not keys_of(low).isdisjoint(OTHER_DATES) and not dates_in(low).found


def _spans(texts: Sequence[str]) -> Iterator[tuple[int, Stamp]]:
    """A span of time whose days stand in cells of their own: "From: 1 April 2023", "To: 31 March 2024"."""
    first, last = _day_beside(texts, "span_start"), _day_beside(texts, "span_end")
    if first and last and first.last < last.last:
        start = first.last if first.exact else first.last.replace(day=1)
        yield SURE_DATE, with_date(NOTHING, replace(last, first=start), "", frozenset())


def _day_beside(texts: Sequence[str], key: str) -> Found | None:
    """The only date beside a word, in its cell or the next one."""
    for text, following in zip_longest(texts, texts[1:], fillvalue=""):
        if key in _first_word(text):
            found = read_text(text[:LONGEST_HEADING]).found or read_text(following[:LONGEST_HEADING]).found
            if len(found) == 1 and found[0].first is None:
                return found[0]
    return None


@lru_cache(maxsize=4096)
def _first_word(text: str) -> Set[str]:
    """What the word says that a text begins with."""
    return keys_of(plain(text[:LONGEST_HEADING])[:LONGEST_WORD])


@lru_cache(maxsize=4096)
def is_form(text: str) -> bool:
    """Whether a text is the number of an official form, which may look like a year: "2050"."""
    return any(pattern.fullmatch(plain(text)) for pattern in _forms("forms"))


@cache
def _forms(where: str) -> tuple[re.Pattern[str], ...]:
    listed = (pattern for key, patterns in word_lists("patterns") if key == where for pattern in patterns)
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in listed)


def _rank_of_dates(read: Read) -> int:
    last = max(read.found, key=lambda one: one.last)
    closes = is_month_end(last.last)
    if last.first or (closes and "as_at" in read.keys) or read.keys & WORDS_OF_PERIODS or read.stamp.months:
        return SURE_DATE
    return DATE if closes or "as_at" in read.keys else 0


def kind_of_titles(texts: Sequence[str]) -> PeriodKind | None:
    """Of which kind all figures below are, where a title says little else: "Budget 2025", "Forecast P&L".

    The word over numbers of lines is no title: AOP in Croatia, which is a budget elsewhere.
    """
    for text in reversed(texts):
        read = read_text(text[: LONGEST_HEADING * 2])
        is_of_lines = "line" in read.keys and read.stamp.year is None
        if read.stamp.kind not in (None, "actual") and not (read.others or is_of_lines or "actual" in read.keys):
            return read.stamp.kind
    return None


def are_actual(texts: Sequence[str]) -> bool:
    """Whether a title says little else than that the figures below are actual: "Actuals", "Historical P&L"."""
    read = (read_text(text[: LONGEST_HEADING * 2]) for text in texts)
    return any(one.stamp.kind == "actual" and not one.others for one in read)


def dates_plan(texts: Sequence[str]) -> bool:
    """Whether the title that names a date names a plan too: "Projected profit for the year ending 30 June"."""
    read = (read_text(text[: LONGEST_HEADING * 2]) for text in texts)
    return any(one.found and one.stamp.kind not in (None, "actual") for one in read)


def are_of_part(texts: Sequence[str], *, rolling_columns: bool) -> bool:
    """Whether titles say that the figures are of part of a year, or of the time up to now: "interim", "YTD", "TTM".

    A title that names full years too, or `rolling_columns` beside these, leaves the others to their own headings.
    """
    keys = [keys_of(plain(text)) for text in texts]
    if any("interim" in one for one in keys):
        return True
    return not rolling_columns and any("to_date" in one and "year" not in one for one in keys)


def is_of_last_quarter(texts: Sequence[str]) -> bool:
    """Whether a title names the fourth quarter, at the end of which a year up to now is a full one."""
    return any("last_quarter" in keys_of(plain(text)) for text in texts)


@lru_cache(maxsize=4096)
def part_of_year(text: str) -> Stamp | None:
    """What a file's name or a cover says of a period of which it shows a part: "Q1 2024", "interim accounts"."""
    if not _may_name_part(text[: LONGEST_HEADING * 2]):
        return None
    read = read_text(text[: LONGEST_HEADING * 2])
    stamp = replace(read.stamp, year=read.stamp.year or max((named.year for named in read.years), default=None))
    is_short = stamp.months is not None and stamp.months < FULL_YEAR_MONTHS and stamp.year is not None
    return stamp if is_short or (PARTS & read.keys and "year" not in read.keys) else None


def _may_name_part(text: str) -> bool:
    """Whether a text names a year, or says a word of a part of one; most prose on a cover does neither."""
    low = up_to_other_dates(in_common_years(plain(text)))
    return any(map(str.isdigit, low)) or not PARTS.isdisjoint(keys_of(low))


def made_on(texts: Sequence[str]) -> date | None:
    """The day on which the sheet was printed or exported, after which no year in it can be over."""
    said = map(_made_on, texts, (*texts[1:], ""))
    return next(filter(None, said), None)


@lru_cache(maxsize=20_000)
def _made_on(text: str, following: str) -> date | None:
    """The day behind the word for printing, in its text or the next one."""
    low = plain(text[: LONGEST_HEADING * 2])
    start = next((hit.end for hit in hits(low) if "printed" in hit.keys), None)
    if start is None:
        return None
    found = dates_in(low[start:]).found or dates_in(plain(following[:LONGEST_HEADING])).found
    return found[0].last if found and found[0].exact and not found[0].swapped else None
