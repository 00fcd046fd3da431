"""Dates in digits: "31.12.2023", "12/31/23", "2023-12-31", "12/2023", "01-09/2023", "20230101-20231231"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from msgspec.structs import replace

from finvet.spreading.periods.days import (
    CENTURY,
    MONTHS_A_YEAR,
    YEAR,
    Day,
    Found,
    found_at,
    is_last_of,
    is_month_end,
    safe_date,
    year_of,
)
from finvet.spreading.periods.lengths import ends_with_part, part_behind
from finvet.spreading.wording.words import words

LAST_PERIOD = 16  # in which a bookkeeping program posts to a year

_YEAR_FIRST = re.compile(
    rf"(?<!\d)(?P<y>{YEAR})\s?(?P<mark>[-/.])\s?(?P<m>\d{{1,2}})\s?(?P=mark)\s?(?P<d>\d{{1,2}})(?!\d)"
)
_YEAR_MONTH_DAY = re.compile(rf"(?<![\da-z.,/])(?P<y>{YEAR}|\d\d)/(?P<m>\d{{1,2}})\.(?P<d>\d{{1,2}})(?!\d|[./]\d)")
_THREE = re.compile(
    rf"(?:(?<![\w.,])|(?<=\.\.))(?P<a>\d{{1,2}})\s?(?P<mark>[./-])\s?(?P<b>\d{{1,2}})(?:\s?(?P=mark)\s?(?P<c>{YEAR}|\d\d)|(?<!-\d)(?<!-\d\d)\s(?P<y>{YEAR}))"
    r"(?!(?P=mark)?\d)"
)
_MONTHS = re.compile(
    rf"(?<![\w.,/-])(?P<fm>\d{{1,2}})[./-](?P<fy>{YEAR})\s?-\s?(?P<m>\d{{1,2}})[./-](?P<y>{YEAR})(?![\d./-])"
)
_MONTHS_OF_YEAR = re.compile(
    rf"(?<![\d.,/-])(?P<fm>\d{{1,2}})\s?-\s?(?P<m>\d{{1,2}})(?:[/.]\s?|\s)(?P<y>{YEAR}|(?<=/)\d\d)(?!\d)"
)
_YEAR_OF_MONTHS = re.compile(
    rf"(?<![\d.,/-])(?P<y>{YEAR})[./\s](?P<fm>\d{{1,2}})\s?[-~]\s?(?P<m>\d{{1,2}})(?![\d./-]|,\d)"
)
_TERM = re.compile(rf"(?<![\w.,/-])(?P<y>{YEAR}|\d\d)[/.](?P<m>0?[1-9]|1[0-2])(?=期)")
_YEAR_MONTH = re.compile(rf"(?<![\d.,/-])(?P<y>{YEAR})[./-](?P<m>0[1-9]|1[0-2])(?![\d./-])")
_MONTH_YEAR = re.compile(rf"(?<![\w.,/-])(?P<m>0?[1-9](?=[/-])|0[1-9]|1[0-2])[./-](?P<y>{YEAR})(?![\d./-])")
_MONTH_SHORT_YEAR = re.compile(r"(?<![\w.,/-])(?P<m>0?[1-9]|1[0-2])/(?P<y>\d\d)(?![\d./-])")
_PAIR_OF_NUMBERS = re.compile(r"\d[./]\d")
_TWO_DAYS = re.compile(
    rf"(?<!\w)(?P<fy>{YEAR})(?P<fm>\d\d)01(?:\s?[-–/~:]\s?|\s)(?P<y>{YEAR})(?P<m>\d\d)(?P<d>\d\d)(?!\w)"
)
_DAY_MONTH = re.compile(r"(?<![\d.,/-])(?P<a>\d{1,2})(?:/(?P<b>\d{1,2})|\.\s?(?P<c>\d{1,2})\.)(?!\d|[./-]\d)")


def _year_first(match: re.Match[str]) -> Found | None:
    return found_at(match.start(), match.end(), match["y"], int(match["m"]), match["d"])


def _year_month_day(match: re.Match[str]) -> Found | None:
    """A day behind its year and month with two marks between them, as Japan writes it: "11/3.31"."""
    return found_at(match.start(), match.end(), match["y"], int(match["m"]), match["d"])


def _three(match: re.Match[str]) -> Found | None:
    """Day or month first; where neither closes a month and the two digits of a year in front do, they are one."""
    a, b, c = int(match["a"]), int(match["b"]), match["c"] or match["y"]
    day_first, month_first = safe_date(year_of(c), b, a), safe_date(year_of(c), a, b)
    short_year_first = safe_date(year_of(match["a"]), b, int(c)) if int(c) < CENTURY else None
    closing = [day for day in (day_first, month_first, short_year_first) if day and is_month_end(day)]
    last = short_year_first if closing[:1] == [short_year_first] else day_first or month_first
    is_open = match["mark"] != "." and day_first and month_first and last == day_first != month_first
    return Found(match.start(), match.end(), last, swapped=month_first if is_open else None) if last else None


def _two_days(match: re.Match[str]) -> Found | None:
    """The span between two days in bare digits, from the first of a month to the last of one: 20230101-20231231."""
    first = safe_date(int(match["fy"]), int(match["fm"]), 1)
    found = found_at(match.start(), match.end(), match["y"], int(match["m"]), match["d"])
    return replace(found, first=first) if found and first and first < found.last and is_month_end(found.last) else None


def _month_and_year(match: re.Match[str]) -> Found | None:
    """A month and its year; "2011/12" is a fiscal year, "12/31" a day of a month, "Quý 3/2024" a quarter."""
    year, month = year_of(match["y"]), int(match["m"])
    if match.re is not _YEAR_MONTH and ends_with_part(match.string[: match.start()]):
        return None
    if match.re is _YEAR_MONTH and (year + 1) % CENTURY == month:
        return None
    if match.re is _MONTH_SHORT_YEAR and (is_last_of(month, year % CENTURY) or year % CENTURY == month + 1):
        return None
    return found_at(match.start(), match.end(), match["y"], month, None)


def _term(match: re.Match[str]) -> Found | None:
    """The month with which a term ends, as Japan writes it: "25/3期"."""
    return found_at(match.start(), match.end(), match["y"], int(match["m"]), None)


def _months_of_year(match: re.Match[str]) -> Found | None:
    """The months of a year, or from one to another; bookkeeping programs close a year in up to four more of them.

    "Q1-3 2024" are quarters.
    """
    if ends_with_part(match.string[: match.start()]):
        return None
    first = safe_date(year_of(match.groupdict().get("fy") or match["y"]), int(match["fm"]), 1)
    if first is None or int(match["m"]) > LAST_PERIOD:
        return None
    found = found_at(match.start(), match.end(), match["y"], min(int(match["m"]), MONTHS_A_YEAR), None)
    return replace(found, first=first) if found and first < found.last else None


def whole(low: str) -> Iterator[Found]:
    """The dates of a text that name day, month and year."""
    forms = (_YEAR_FIRST, _year_first), (_YEAR_MONTH_DAY, _year_month_day), (_THREE, _three), (_TWO_DAYS, _two_days)
    yield from _read(low, *forms)


def months_with_years(low: str) -> Iterator[Found]:
    """The months of a text with their years; whole dates have been taken out before."""
    forms = (_YEAR_MONTH, _month_and_year), (_MONTH_YEAR, _month_and_year), (_MONTH_SHORT_YEAR, _month_and_year)
    for pattern in (_MONTHS, _MONTHS_OF_YEAR, _YEAR_OF_MONTHS):
        for found in _read(low, (pattern, _months_of_year)):
            low = low[: found.start] + " " * (found.end - found.start) + low[found.end :]
            yield found
    yield from _read(low, (_TERM, _term), *forms)


def _read(low: str, *forms: tuple[re.Pattern[str], Callable[[re.Match[str]], Found | None]]) -> Iterator[Found]:
    for pattern, read in forms:
        yield from filter(None, map(read, pattern.finditer(low)))


def with_months_apart(low: str) -> str:
    """The text with a blank between a word for fiscal years and the month written together with it: "FY3/24".

    So too where the month stands behind, as in Japan: "FY24.3", "FY24/3".
    """
    if not _PAIR_OF_NUMBERS.search(low):
        return low
    return _fiscal_month().sub(" ", _year_of_term().sub(_month_first, low))


def _month_first(term: re.Match[str]) -> str:
    """A year behind its month, where it is no other way to write years: "FY2011/12" is one over two of them."""
    is_month = int(term["y"]) > MONTHS_A_YEAR and (int(term["y"]) + 1) % CENTURY != int(term["m"])
    return f" {term['m']}/{term['y']}" if is_month else term[0]


@cache
def _year_of_term() -> re.Pattern[str]:
    return re.compile(_behind_fiscal(rf"(?P<y>{YEAR}|\d\d)[./](?!{part_behind()})(?P<m>0?[1-9]|1[0-2])(?![\d.,/-])"))


@cache
def _fiscal_month() -> re.Pattern[str]:
    return re.compile(_behind_fiscal(r"(?=\d{1,2}/\d)"))


def _behind_fiscal(pattern: str) -> str:
    """A pattern right behind a word for fiscal years; the word is looked for behind its end."""
    listed = sorted(map(re.escape, words("headings", "fiscal")), key=len, reverse=True)
    return "(?:" + "|".join(rf"(?<={word})(?<![^\W\d_]{word})" for word in listed) + ")" + pattern


def day_alone(low: str) -> Day | None:
    """A day and a month that stand without a year: "31.12.", "12/31"; only one that closes its month."""
    for match in _DAY_MONTH.finditer(low):
        a, b = int(match["a"]), int(match["b"] or match["c"])
        days = [(m, d) for m, d in ((b, a), (a, b)) if 1 <= m <= MONTHS_A_YEAR and is_last_of(m, d)]
        if days:
            return days[0]
    return None
