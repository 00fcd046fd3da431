"""Years as other calendars count them, put into common years: 令和5年 is 2023年, 年度 108 is 2019 in Taiwan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

from finvet.compiled import data_table
from finvet.model import Cell, CellError
from finvet.spreading.periods.days import EARLIEST, LATEST
from finvet.spreading.sheets.cells import shown

_NUMERALS = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_WRITTEN = re.compile(
    r"(?P<year>[〇零一二三四五六七八九]{4})(?=年)"
    r"|(?P<count>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日])"
)
_CUT_SHORT = re.compile(r"'([0-6]\d)$")
_DIGIT = re.compile(r"\d")
_FIRST_YEAR = "元年"
_TEN = "十"
MOST_HEADING = 20  # rows down to the names of the columns of a list, and to its first number

Rows = Mapping[int, Mapping[int, Cell]]


def in_common_years(low: str) -> str:
    """A plain text with every year of another calendar, and dates in words for digits, in common years and digits.

    So is one that is a year cut short, "'23", or the year in which India taxes the one before it.
    """
    if low[:1] == "'":
        low = _CUT_SHORT.sub(r"20\1", low)
    elif low[:1] in _begin_assessed():
        low = _assessed().sub(_before, low)
    if (low.isascii() and not _DIGIT.search(low)) or not _counts_otherwise().search(low):
        return low
    text = _WRITTEN.sub(_digits, low.replace(_FIRST_YEAR, "1年"))
    for pattern, offset in _calendars():
        text = pattern.sub(lambda match, offset=offset: str(int(match[1]) + offset), text)  # type: ignore[misc]
    return text


@cache
def _counts_otherwise() -> re.Pattern[str]:
    """Any of the patterns, and what is written in words: most texts hold none of them."""
    return re.compile("|".join(["年|月|日", *(f"(?:{pattern.pattern})" for pattern, _ in _calendars())]))


def _before(match: re.Match[str]) -> str:
    return f"fy {int(match[1]) - 1}-{int(match[1]) % 100:02}"


def _digits(match: re.Match[str]) -> str:
    if match["year"]:
        return "".join(str(_NUMERALS[c]) for c in match["year"])
    tens, ten, ones = match["count"].rpartition(_TEN)
    return str((_NUMERALS[tens] if tens else 1 if ten else 0) * 10 + (_NUMERALS[ones] if ones else 0))


@cache
def _begin_assessed() -> frozenset[str]:
    return frozenset(name[0] for name in data_table("calendars")["assessed"]["names"])


@cache
def _assessed() -> re.Pattern[str]:
    names = "|".join(map(re.escape, data_table("calendars")["assessed"]["names"]))
    return re.compile(rf"^(?:{names})\s*[:-]?\s*(20\d\d)\s?[-/]\s?(?:20)?\d\d$")


@cache
def _calendars() -> tuple[tuple[re.Pattern[str], int], ...]:
    listed = data_table("calendars")["calendar"]
    return tuple((re.compile(pattern), entry["offset"]) for entry in listed for pattern in entry["patterns"])


# ---------------------------------------------------------------- columns of lists


def with_counted_years(rows: Rows) -> Rows:
    """The rows, with the numbers below the name of a calendar's years as common years, where all of them are such."""
    for calendar in data_table("calendars")["column"]:
        for row, column in _named(rows, calendar):
            years = _years(rows, row, column, calendar)
            told = {r: {**rows[r], column: rows[r][column]._replace(value=year)} for r, year in years.items()}
            rows = {**rows, **told}
    return rows


def _named(rows: Rows, calendar: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    """The cells at the top that are called as a calendar's years are, beside others in the letters of its country."""
    letters = re.compile(calendar["letters"])
    for row, cells in islice(rows.items(), MOST_HEADING):
        texts = {c: cell.value for c, cell in cells.items() if isinstance(cell.value, str)}
        named = [column for column, text in texts.items() if text.strip() in calendar["named"]]
        if named and any(map(letters.search, texts.values())):
            yield from ((row, column) for column in named)


def _years(rows: Rows, named: int, column: int, calendar: Mapping[str, Any]) -> dict[int, float]:
    """The year of each row below a name; none where one of them is no number of the calendar's."""
    below = {row: cells[column] for row, cells in rows.items() if row > named and column in cells}
    written = {row: shown(cell).strip() for row, cell in below.items() if not isinstance(cell.value, CellError)}
    are_counted = all(text.isdecimal() and len(text) == calendar["digits"] for text in written.values())
    years = {row: float(int(text) + calendar["offset"]) for row, text in written.items()} if are_counted else {}
    return years if len(years) == len(below) and all(EARLIEST <= year <= LATEST for year in years.values()) else {}
