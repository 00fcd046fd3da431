"""Years as other calendars count them, put into common years: 令和5年 is 2023年."""

from __future__ import annotations

import re
from functools import cache

from finvet.compiled import data_table

_NUMERALS = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_WRITTEN = re.compile(
    r"(?P<year>[〇零一二三四五六七八九]{4})(?=年)"
    r"|(?P<count>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日])"
)
_CUT_SHORT = re.compile(r"'([0-6]\d)$")
_DIGIT = re.compile(r"\d")
_FIRST_YEAR = "元年"
_TEN = "十"


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
