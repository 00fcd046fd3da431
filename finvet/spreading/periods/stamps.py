"""What heading cells say of a period, and how those of several rows are read together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Period, PeriodKind
from finvet.spreading.periods.days import LONGEST_MONTH, MONTHS_A_YEAR, Day, is_month_end, safe_date
from finvet.spreading.periods.relative import Relative

LATEST_MONTH = 6  # a fiscal year called by the year in which it began ends in the first half of the next
QUARTER = 3  # months
FEWEST_PLAIN = 2  # columns of years beside which nothing stands, for words beside others to tell these apart
FIRST_WEEK, LAST_WEEK = 7, 22  # a year of 52 or 53 weeks ends within a week of a month's end


class Stamp(Struct, frozen=True):
    """What heading cells say of a period; None where they say nothing. `excluded`: no statement column at all.

    `restated`: the figures take the place of those first published. `whole`: of the group, or all branches together.
    `swapped`: the end with day and month the other way round, where the text leaves their order open. `relative`:
    which year it is, told from the newest one. `unclear`: the end of a time of which nothing says how long it is, a
    month or a "period". `irregular`: a short or long year between two others. `to_date`: the time from the beginning
    of the year on, which is excluded unless that year is over. `up_to`: the months of the year that are over at the
    end of the quarter or half of it that is named. `unknown`: words stand beside the year that no list knows.
    """

    year: int | None = None
    end: date | None = None
    months: int | None = None
    kind: PeriodKind | None = None
    excluded: bool = False
    restated: bool = False
    whole: bool = False
    month_end: Day | None = None
    swapped: date | None = None
    relative: Relative | None = None
    unclear: bool = False
    irregular: bool = False
    to_date: bool = False
    up_to: int | None = None
    unknown: bool = False

    @property
    def closing(self) -> bool:
        """Whether it is the part of a year with which the year ends."""
        return self.up_to == FULL_YEAR_MONTHS

    @property
    def is_bare(self) -> bool:
        """Whether it names no more than a year."""
        return self.year is not None and not (self.end or self.months or self.month_end or self.excluded)

    @property
    def names_a_period(self) -> bool:
        """Whether a year is named, or which one it is from the newest."""
        return self.year is not None or self.relative is not None

    @property
    def says_how(self) -> bool:
        """Whether it says how long or of which kind a period is, or on which day it ends."""
        told = (
            self.months or self.kind or self.excluded or self.restated or self.whole or self.month_end or self.irregular
        )
        return bool(told)

    def over(self, other: Stamp) -> Stamp:
        """This stamp where it speaks, else the other; an end date beats a year that it can be the end of."""
        if self is NOTHING and not other.unclear and (other.end or not other.swapped):
            return other
        dated = other if not self.end and other.end and ends_year(other.end, self.year) else self
        return Stamp(
            year=dated.year or self.year or other.year,
            end=dated.end,
            months=self.months or other.months,
            kind=self.kind or other.kind,
            excluded=self.excluded or other.excluded,
            restated=self.restated or other.restated,
            whole=self.whole or other.whole,
            month_end=self.month_end or other.month_end,
            swapped=dated.swapped,
            relative=self.relative or other.relative,
            unclear=dated.unclear and not (self.months or other.months),
            irregular=self.irregular or other.irregular,
            to_date=self.to_date or other.to_date,
            up_to=(self if self.months else other).up_to,
            unknown=(dated if dated.year else other).unknown,
        )

    def period(self) -> Period | None:
        """The period named; a bare year takes the month and day that stand over it."""
        if self.year is None:
            return None
        end = self.end or (safe_date(self.year, *self.month_end) if self.month_end else None)
        return Period(end.year if end else self.year, end, self.months, self.kind or "actual")


NOTHING = Stamp()


def ends_year(end: date, year: int | None) -> bool:
    """Whether a fiscal year called so can end on a day: in that year, or about the end of a month of the next."""
    if year is None or end.year == year:
        return True
    return end.year == year + 1 and end.month <= LATEST_MONTH and not FIRST_WEEK < end.day < LAST_WEEK


def years_closed(stamps: Mapping[int, Stamp], title: Stamp) -> dict[int, Period]:
    """The years that end with the part of one that a column shows, "Q4 2023" or "H2", where no other shows the year.

    A balance sheet of that part closes the year; its flows are those of the part alone. The day is that of the heading;
    of those in titles it is the one on which they say that years end.
    """
    is_dated = title.months == FULL_YEAR_MONTHS or not (title.end or title.month_end)
    told = {(s.year, s.kind) for s in stamps.values() if s.months in (None, FULL_YEAR_MONTHS)}
    closing = {c: s for c, s in stamps.items() if s.closing and s.year and (s.year, s.kind) not in told}
    named = {c: (s if is_dated else replace(s, end=None, month_end=None)).period() for c, s in closing.items()}
    return {c: replace(period, months=FULL_YEAR_MONTHS) for c, period in named.items() if period}


def odd_ones(stamps: Mapping[int, Stamp]) -> list[int]:
    """Columns told apart from those of plain years by a word that is not known: a plan, a part of a year or company.

    "2022 | 2023 | YTG 2024"; words beside most years, units or names, say nothing, nor does one where a span is stated.
    """
    odd = [c for c, s in stamps.items() if s.unknown and _is_year_alone(s) and not s.kind]
    plain = {s.year for s in stamps.values() if not s.unknown and s.months in (None, FULL_YEAR_MONTHS)} if odd else ()
    return odd if len(plain) >= min(len(odd), FEWEST_PLAIN) else []


def _is_year_alone(stamp: Stamp) -> bool:
    """Whether it is a year, or a day of which no word says how long before it began."""
    return stamp.months is None or (stamp.months == FULL_YEAR_MONTHS and not stamp.end)


def with_own_ends(stamps: Mapping[int, Stamp]) -> dict[int, Stamp]:
    """The quarters and halves of a year whose last day stands over all of them, each with its own last day.

    "1Q | 2Q | 3Q | 4Q" under "year to March 2025" end in June, September, December 2024 and March 2025.
    """
    numbered = {c: s for c, s in stamps.items() if s.up_to and s.end}
    parts: dict[tuple[date | None, int | None], set[int | None]] = {}
    for stamp in numbered.values():
        parts.setdefault((stamp.end, stamp.months), set()).add(stamp.up_to)
    return {c: _with_own_end(s) for c, s in numbered.items() if len(parts[s.end, s.months]) > 1}


def _with_own_end(stamp: Stamp) -> Stamp:
    if stamp.end is None or stamp.up_to is None or not is_month_end(stamp.end):
        return stamp
    month = stamp.end.year * MONTHS_A_YEAR + stamp.end.month - 1 - (MONTHS_A_YEAR - stamp.up_to)
    end = safe_date(month // MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1, LONGEST_MONTH)
    return replace(stamp, year=end.year, end=end) if end else stamp


def months_beside(stamps: Mapping[int, Stamp]) -> dict[int, Stamp]:
    """Dated columns of unknown length beside longer ones that end with them: the last month of these, as a rule.

    "Sep-24 | Sep-23 | YTD Sep-24 | YTD Sep-23" are months and what had run since the years began. One quarter beside
    days of which others have none, "31.12.2023 | 31.12.2022 | Q4 2023", does not make them months; nor does anything
    else beside one of them, where the same day of other years has none: "31.12.2023 | 31.12.2022 | H2 2023".
    """
    longer = _longer(stamps)
    dated = {c: s for c, s in stamps.items() if s.end or s.month_end} if longer else {}
    open_ones = {c: s for c, s in dated.items() if not (s.months or s.excluded or s.restated)}
    beside = {c: longer.keys() & {(s.year, s.end), (s.year, None)} for c, s in open_ones.items()}
    are_quarters = {longer[key] for keys in beside.values() for key in keys} == {QUARTER}
    if are_quarters and not all(beside.values()):
        return {}
    alone = {_last_day(open_ones[c]) for c, keys in beside.items() if not keys}
    months = (c for c, keys in beside.items() if keys and _last_day(open_ones[c]) not in alone)
    return {c: replace(open_ones[c], months=1) for c in months}


def dated_beside(stamps: Mapping[int, Stamp]) -> dict[int, Stamp]:
    """The bare years beside a column of the same year and kind that names its last day: they end on it too."""
    dated = [s for s in stamps.values() if s.end and is_month_end(s.end)]
    whole = [s for s in dated if s.months in (None, FULL_YEAR_MONTHS)]
    bare = {c: s for c, s in stamps.items() if s.is_bare and not s.relative} if whole else {}
    told = {c: {(w.end, w.months) for w in whole if (w.year, w.kind) == (s.year, s.kind)} for c, s in bare.items()}
    return {
        c: replace(bare[c], end=end, months=months) for c, own in told.items() if len(own) == 1 for end, months in own
    }


def years_closed_by_months(months: Mapping[int, Stamp], stamps: Mapping[int, Stamp]) -> dict[int, Period]:
    """The balances at the ends of such months that close a year: in December, or beside twelve months."""
    longer = _longer(stamps)
    closing = {c: s for c, s in months.items() if _last_month(s) == MONTHS_A_YEAR or _is_year(longer, s)}
    named = {c: replace(s, months=None).period() for c, s in closing.items()}
    return {c: period for c, period in named.items() if period}


def _longer(stamps: Mapping[int, Stamp]) -> dict[tuple[int | None, date | None], int | None]:
    """The lengths of the columns of several months, or of the time since a year began, by their years and ends.

    A year that names no day is one beside a day of its own: "2023 | Dec-23".
    """
    found: dict[tuple[int | None, date | None], int | None] = {}
    found.update(((s.year, None), FULL_YEAR_MONTHS) for s in stamps.values() if s.is_bare and not s.unknown)
    told = (s for s in stamps.values() if s.year and (s.to_date or (s.months or 0) > 1))
    found.update(((s.year, s.end), s.months) for s in told)
    return found


def _last_month(stamp: Stamp) -> int | None:
    day = _last_day(stamp)
    return day[0] if day else None


def _last_day(stamp: Stamp) -> tuple[int, int] | None:
    return (stamp.end.month, stamp.end.day) if stamp.end else stamp.month_end


def _is_year(longer: Mapping[tuple[int | None, date | None], int | None], month: Stamp) -> bool:
    return FULL_YEAR_MONTHS in {longer.get((month.year, month.end)), longer.get((month.year, None))}
