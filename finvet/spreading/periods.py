"""Which fiscal period a heading names: "FY2023", "31.12.2023", "12 Months Ended Dec. 31, 2023"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise
from typing import cast

from finvet.model import FULL_YEAR_MONTHS, CellValue, Period, PeriodKind
from finvet.spreading.labels import word_pattern, words
from finvet.spreading.numbers import clean

EARLIEST, LATEST = 1980, 2069
LONGEST_HEADING = 80
LONGEST_REST = 14
DAYS_A_MONTH = 30.4
SIGNS_OF_CHANGE = ("%", "±", "+/-", "δ")
MONTHS_OF = {"year": 12, "nine": 9, "half": 6, "quarter": 3}


@dataclass(frozen=True, slots=True)
class Stamp:
    """What heading cells say of a period; None where they say nothing. `excluded`: no statement column at all.

    `restated`: the figures take the place of those first published. `whole`: of the group, or all branches together.
    """

    year: int | None = None
    end: date | None = None
    months: int | None = None
    kind: PeriodKind | None = None
    excluded: bool = False
    restated: bool = False
    whole: bool = False
    month_end: tuple[int, int] | None = None

    @property
    def names_a_period(self) -> bool:
        """Whether a year is named."""
        return self.year is not None

    def over(self, other: Stamp) -> Stamp:
        """This stamp where it speaks, else the other; an end date beats a year."""
        dated = self if self.end or not other.end else other
        return Stamp(
            year=dated.year or self.year or other.year,
            end=dated.end,
            months=self.months or other.months,
            kind=self.kind or other.kind,
            excluded=self.excluded or other.excluded,
            restated=self.restated or other.restated,
            whole=self.whole or other.whole,
            month_end=self.month_end or other.month_end,
        )

    def period(self, *, month_end: tuple[int, int] | None = None) -> Period | None:
        """The period named; a bare year takes the month and day that the title states."""
        if self.year is None:
            return None
        end = self.end or (_safe_date(self.year, *month_end) if month_end else None)
        return Period(end.year if end else self.year, end, self.months, self.kind or "actual")


NOTHING = Stamp()


def stamp_of(value: CellValue) -> Stamp:
    """What one cell says of a period."""
    if isinstance(value, date):
        return Stamp(value.year, value) if EARLIEST <= value.year <= LATEST else NOTHING
    if isinstance(value, float):
        return Stamp(int(value)) if value.is_integer() and EARLIEST <= value <= LATEST else NOTHING
    if isinstance(value, str) and len(value) <= LONGEST_HEADING * 2:
        return _stamp_of_text(clean(value))
    return NOTHING


def is_heading(value: CellValue) -> bool:
    """Whether the cell could head an amount column: it names a period and little else."""
    stamp = stamp_of(value)
    if not stamp.names_a_period:
        return False
    return not isinstance(value, str) or (len(value) <= LONGEST_HEADING and len(_rest(clean(value))) <= LONGEST_REST)


def spans(value: CellValue) -> bool:
    """Whether the cell says how long or of which kind the periods below it are, without naming one."""
    stamp = stamp_of(value)
    says = stamp.months or stamp.kind or stamp.excluded or stamp.restated or stamp.whole
    return isinstance(value, str) and not stamp.names_a_period and bool(says)


def spans_all(value: CellValue) -> bool:
    """Whether a cell left of the amounts speaks for all columns; "Change" there is a label, no heading."""
    stamp = stamp_of(value)
    return spans(value) and not stamp.excluded and not stamp.whole


def title_stamp(texts: Sequence[str]) -> Stamp:
    """What the titles above a table say: the first date that any of them names, with the length stated."""
    found = NOTHING
    for text in texts:
        stamp = _stamp_of_text(clean(text)[: LONGEST_HEADING * 2])
        found = found.over(stamp) if stamp.names_a_period or stamp.months or stamp.month_end else found
    return replace(found, excluded=False, restated=False, whole=False, kind=None)


def shortest_gap(found: Iterable[Period]) -> int | None:
    """Months between neighbouring dates of a table; None with one date, or years alone."""
    ends = sorted({p.end for p in found if p.end and p.kind == "actual"})
    gaps = [round((b - a).days / DAYS_A_MONTH) for a, b in pairwise(ends)]
    return min(gaps, default=None) or None


# ---------------------------------------------------------------- text


def _stamp_of_text(text: str) -> Stamp:
    low = text.casefold()
    dates = _dates(low)
    stamp = Stamp(
        months=_months(low),
        kind=_kind(low),
        excluded=low in SIGNS_OF_CHANGE or bool(word_pattern("headings", "excluded").search(low)),
        restated=bool(word_pattern("headings", "restated").search(low)),
        whole=bool(word_pattern("headings", "whole").fullmatch(_DIGITS.sub("", low).strip())),
        month_end=_month_end(low),
    )
    if dates:
        last = max(dates)
        return replace(stamp, year=last.year, end=last, months=stamp.months or _months_between(dates))
    fiscal = _FISCAL_YEAR.search(low)
    if fiscal:
        return replace(
            stamp,
            year=_year(fiscal["a"] or fiscal["b"] or fiscal["c"]),
            months=stamp.months or (FULL_YEAR_MONTHS if fiscal["b"] else None),
            kind=stamp.kind or _suffix_kind(low),
        )
    return stamp


_DIGITS = re.compile(r"[\d\W_]+")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)?\d\d)(?!\d)")
_FISCAL_YEAR = re.compile(
    r"(?<![\d.,])(?:"
    r"(?:19|20)\d\d\s*[/–-]\s*(?P<a>(?:19|20)?\d\d)"  # 2022/23
    r"|(?:fy|cy|gj|ex\.?)\s*'?(?P<b>(?:19|20)?\d\d)"  # FY23
    r"|(?P<c>(?:19|20)\d\d)"
    r")(?:\s*[aefpb])?(?![\d.,]\d|\d)"
)


def _dates(low: str) -> list[date]:
    found = [_safe_date(int(y), int(m), int(d)) for y, m, d in _ISO.findall(low)]
    rest = _ISO.sub(" ", low)
    for match in _NUMERIC.finditer(rest):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if second <= 12 else (second, first)  # noqa: PLR2004 - months
        end = _safe_date(_year(match[3]), month, day)
        found += [_span_start(rest[: match.start()], end), end]
    found += _worded_dates(rest)
    return [d for d in found if d is not None and EARLIEST <= d.year <= LATEST]


def _worded_dates(low: str) -> list[date | None]:
    found: list[date | None] = []
    for match in _worded().finditer(low):
        month = _month_numbers()[match["month"]]
        day = match["before"] or match["after"]
        year = _year(match["year"])
        opens = day is None and _joint().match(low, match.end())
        last_day = 1 if opens else calendar.monthrange(year, month)[1]
        end = _safe_date(year, month, int(day) if day else last_day)
        found += [_span_start(low[: match.start()], end), end]
    return found


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s*(?:" + "|".join(re.escape(w) for w in words("headings", "from_to")) + r")\s")


def _span_start(before: str, end: date | None) -> date | None:
    """The first day of a span that a date closes: "1. Januar bis" (31. Dezember 2024), "January -" (December 2024)."""
    match = _opening().search(before)
    if match is None or end is None:
        return None
    month = _month_numbers()[match["month"]] if match["month"] else int(match["number"])
    year = end.year if month <= end.month else end.year - 1
    return _safe_date(year, month, int(match["day"] or match["day_of"] or 1))


@cache
def _month_words() -> str:
    return "|".join(sorted((re.escape(w) for w in words("months")), key=len, reverse=True))


@cache
def _month_numbers() -> dict[str, int]:
    return {str(k): int(v) for k, v in cast("dict[str, int]", words("months")).items()}


@cache
def _worded() -> re.Pattern[str]:
    before = r"(?:(?<!\d)(?P<before>\d{1,2})(?:st|nd|rd|th|er|\.)?\s*(?:of\s+)?[-\s]?)?"
    month = rf"(?<![^\W\d_])(?P<month>{_month_words()})\.?"
    after = r"(?:[\s-]+(?P<after>\d{1,2})(?:st|nd|rd|th)?(?=,?\s*\d{4}))?"
    return re.compile(before + month + after + r"[\s,/'’-]*(?P<year>(?:19|20)\d\d|\d\d)(?!\d)")


@cache
def _opening() -> re.Pattern[str]:
    worded = rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s*)?(?<![^\W\d_])(?P<month>{_month_words()})\.?"
    numeric = r"(?P<day_of>\d{1,2})[./](?P<number>\d{1,2})\.?"
    joint = "|".join(re.escape(w) for w in words("headings", "from_to"))
    return re.compile(rf"(?:{worded}|{numeric})\s*(?:{joint})\s*$")


def _month_end(low: str) -> tuple[int, int] | None:
    """The last day and month without a year: "for the years ended 31 March"."""
    found = [(_month_numbers()[m[2]], int(m[1])) for m in _day_month().finditer(low)]
    found += [(_month_numbers()[m[1]], int(m[2])) for m in _month_day().finditer(low)]
    ends = [(month, day) for month, day in found if 1 < day <= 31]  # noqa: PLR2004 - no year ends on a first
    return ends[-1] if ends else None


@cache
def _day_month() -> re.Pattern[str]:
    return re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+({_month_words()})\b(?!\s*,?\s*\d)")


@cache
def _month_day() -> re.Pattern[str]:
    return re.compile(rf"\b({_month_words()})\.?\s+(\d{{1,2}})(?!\d)")


def _months(low: str) -> int | None:
    for key, months in reversed(MONTHS_OF.items()):
        if word_pattern("headings", key).search(low):
            return months
    short = re.search(r"\b(?:q[1-4]|([1-4])q)\b", low)
    if short:
        return 3
    if re.search(r"\b(?:h[12]|[12]h)\b", low):
        return 6
    stated = re.search(r"\b(\d{1,2})\s*(?:months?|monate|mois|m)\b", low)
    return int(stated[1]) if stated and 1 <= int(stated[1]) <= 24 else None  # noqa: PLR2004 - two years at most


def _months_between(dates: Sequence[date]) -> int | None:
    """A span "1.1.2023 - 31.12.2023" states its own length."""
    if len(dates) < 2:  # noqa: PLR2004 - a first and a last day
        return None
    first, last = min(dates), max(dates)
    months = round((last - first).days / DAYS_A_MONTH)
    return months if 1 <= months <= 24 else None  # noqa: PLR2004


def _kind(low: str) -> PeriodKind | None:
    kinds: tuple[PeriodKind, ...] = ("budget", "forecast")
    return next((kind for kind in kinds if word_pattern("headings", kind).search(low)), None)


def _suffix_kind(low: str) -> PeriodKind | None:
    return "forecast" if re.search(r"\d\d\s?[efp]\b", low) else "budget" if re.search(r"\d\d\s?b\b", low) else None


def _rest(text: str) -> str:
    """What a heading says besides its period."""
    low = text.casefold()
    for pattern in (_ISO, _NUMERIC, _worded(), _opening(), _FISCAL_YEAR):
        low = pattern.sub(" ", low)
    for key in (*MONTHS_OF, "forecast", "budget", "filler"):
        low = word_pattern("headings", key).sub(" ", low)
    return re.sub(r"[^\w]+|\d+", "", low)


def _year(digits: str) -> int:
    year = int(digits)
    return year if year > 99 else 2000 + year if year < 70 else 1900 + year  # noqa: PLR2004 - two-digit years


def _safe_date(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and day >= 1 and EARLIEST <= year <= LATEST):  # noqa: PLR2004
        return None
    return date(year, month, min(day, calendar.monthrange(year, month)[1])) if day <= 31 else None  # noqa: PLR2004
