"""Dates with the month in words: "31 March 2024", "Dec-23", "31 de diciembre de 2023", "2023年12月31日"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from msgspec.structs import replace

from finvet.spreading.periods.days import LONGEST_MONTH, YEAR, Day, Found, found_at, is_last_of, safe_date
from finvet.spreading.wording.lexicon import Hit
from finvet.spreading.wording.words import word_lists, words

FIRST_MONTH = "(?P<fm>"  # in a pattern of a span


def around_months(low: str, months: Sequence[Hit]) -> Iterator[Found]:
    """The dates of a text around the names of months in it."""
    ends = {hit.end for hit in months if hit.month}
    for hit in months:
        if hit.month and (found := _after(low, hit, hit.month, ends) or _year_before(low, hit, hit.month)):
            yield found


def in_templates(low: str) -> Iterator[Found]:
    """The dates of a text in the languages that count their months."""
    rest = low
    for mark, pattern in _templates():
        for match in pattern.finditer(rest) if mark in low else ():
            groups = match.groupdict()
            found = found_at(match.start(), match.end(), match["y"], int(match["m"]), groups.get("d"))
            if found and "fm" in groups:
                found = replace(found, first=safe_date(int(match["y"]), int(match["fm"]), int(groups.get("fd") or 1)))
            if found:
                rest = rest[: found.start] + " " * (found.end - found.start) + rest[found.end :]
                yield found


def day_alone(low: str, months: Sequence[Hit]) -> Day | None:
    """The last day and month that stand without a year: "for the years ended 31 March"."""
    days: list[Day] = []
    for hit in months:
        before, after = _day_before().search(low, 0, hit.start), _day_after().match(low, hit.end)
        digits = (before or after or {"day": "0"})["day"]
        if hit.month and 1 < int(digits) <= LONGEST_MONTH:  # no year ends on a first
            days.append((hit.month, int(digits)))
    return days[-1] if days else None


def opening(low: str, start: int, months: Sequence[Hit]) -> Day | None:
    """The month and day that stand, without a year, before the joint that a date closes: "1. Januar bis"."""
    numeric = _opening_in_digits().search(low, 0, start)
    if numeric:
        return int(numeric["month"]), int(numeric["day"])
    for hit in months:
        before, after = _day_before().search(low, 0, hit.start), _day_after().match(low, hit.end)
        ends = [hit.end, *([after.end()] if after else [])]
        if hit.month and any(end < start and is_joint(low[end:start]) for end in ends):
            return hit.month, int((before or after or {"day": "1"})["day"])
    return None


def is_joint(text: str) -> bool:
    """Whether a text between two dates joins them to a span."""
    return _only_joint().fullmatch(text) is not None


def _after(low: str, hit: Hit, month: int, ends: Set[int]) -> Found | None:
    """A date whose year stands behind the month, with the day before the month or between the two.

    Two digits behind a month with its year before it are a day: "2024-Dec-15".
    """
    before = _day_before().search(low, 0, hit.start)
    if before and _is_of_first_month(low, before, hit, ends):
        before = None
    start, day = (before.start(), before["day"]) if before else (hit.start, None)
    match = _day_and_year().match(low, hit.end)
    if match and day is None:
        return found_at(start, match.end(), match["year"], month, match["day"])
    match = _year_after().match(low, hit.end)
    if match is None:
        return None
    if len(match["year"]) == 2:  # noqa: PLR2004 - digits
        is_behind_year = "'" not in match["mark"] and _year_ahead().search(low, 0, start)
        if is_behind_year or _is_day(match["mark"], month, int(match["year"]), day):
            return None
    return found_at(start, match.end(), match["year"], month, day)


def _is_of_first_month(low: str, day: re.Match[str], hit: Hit, ends: Set[int]) -> bool:
    """Whether a day before a month is that of the month before it: the 1 of "January 1 - December 31, 2024"."""
    is_behind_month = len(low[: day.start()].rstrip(" .")) in ends
    return is_behind_month and is_joint(low[day.end("day") : hit.start])


def _is_day(mark: str, month: int, number: int, day: str | None) -> bool:
    """Whether two digits behind a month are a day: "December 31", "1 January - 31"; those of "Dec-31" are a year."""
    is_loose = len(mark.strip(" '")) > 0 and mark.startswith(" ")
    return is_loose or (day is None and not mark.strip() and is_last_of(month, number))


def _year_before(low: str, hit: Hit, month: int) -> Found | None:
    match = _year_ahead().search(low, 0, hit.start)
    after = _day_after().match(low, hit.end)
    if match is None:
        return None
    return found_at(match.start(), after.end() if after else hit.end, match["year"], month, after and after["day"])


def _any(key: str, table: str = "dates") -> str:
    return "|".join(re.escape(word) for word in words(table, key))


@cache
def _day_before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?P<day>\d{{1,2}})(?:{_any('ordinal')}|\.)?[\s./-]*(?:(?:{_any('of')})\s+)?$")


@cache
def _day_after() -> re.Pattern[str]:
    return re.compile(rf"\.?[\s/-]+(?P<day>\d{{1,2}})(?:{_any('ordinal')})?(?![\w/])")


@cache
def _day_and_year() -> re.Pattern[str]:
    day = rf"\.?[\s/-]*(?P<day>\d{{1,2}})(?:{_any('ordinal')})?"
    return re.compile(rf"{day}(?:\s*,\s*|[\s/-]+)'?(?P<year>{YEAR}|(?<=[,'])\d\d|(?<=, )\d\d)(?!\d)")


@cache
def _year_after() -> re.Pattern[str]:
    return re.compile(rf"\.?(?P<mark>[\s,./'-]*)(?:(?:{_any('of')})\s+)*'?(?P<year>{YEAR}|\d\d)(?!\d)")


@cache
def _year_ahead() -> re.Pattern[str]:
    return re.compile(rf"(?<!\d)(?P<year>{YEAR})[\s.,/-]*(?:(?:{_any('of')})\s+)?$")


@cache
def _only_joint() -> re.Pattern[str]:
    return re.compile(rf"[\s.,(]*(?:{_any('from_to', 'headings')})[\s(]*(?:(?:{_any('of')})\s+)?")


@cache
def _opening_in_digits() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d./])(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})\.?\s*(?:{_any('from_to', 'headings')})\s*$"
    )


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How a language that counts its months writes a date, each behind the word without which it is not looked for.

    Spans come before single dates, of which they consist.
    """
    every = (entry for key, entries in word_lists("dates") if key == "templates" for entry in entries)
    listed = sorted(every, key=lambda entry: FIRST_MONTH not in entry[1])
    return tuple((word, re.compile(pattern)) for word, pattern in listed)
