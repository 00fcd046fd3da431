"""The amount columns of one table: which period each shows, which show none, and what of it rests on a guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence, Set
from datetime import date

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Message, Period
from finvet.spreading.periods.column_kinds import mark_coming, mark_kinds
from finvet.spreading.periods.date_distances import rolling
from finvet.spreading.periods.days import LONGEST_MONTH, is_month_end
from finvet.spreading.periods.periods import shortest_gap
from finvet.spreading.periods.relative_columns import resolved
from finvet.spreading.periods.stamps import (
    NOTHING,
    Stamp,
    dated_beside,
    ends_year,
    months_beside,
    odd_ones,
    with_own_ends,
    years_closed,
    years_closed_by_months,
)
from finvet.spreading.periods.surroundings import DAY_FIRST, FILE_NAME, INTERIM, MADE, NEWEST, Surroundings, are_by_name
from finvet.spreading.periods.titles import (
    are_of_part,
    dates_plan,
    is_of_last_quarter,
    made_on,
    title_stamp,
)
from finvet.spreading.periods.told_columns import (
    CLOSING,
    IRREGULAR,
    NO_STATEMENT,
    NOT_OVER,
    PART_OF_YEAR,
    TO_DATE,
    UNDATED,
    UNKNOWN,
    Columns,
)
from finvet.spreading.remembered import Asked, Remembered

_Said = tuple[tuple[tuple[int, Stamp], ...], tuple[str, ...]]
"""What headings say of columns, and the titles above them."""


def columns_of(
    stamps: Mapping[int, Stamp], titles: Sequence[str], around: Surroundings
) -> tuple[dict[int, Period], Columns]:
    """The period of each column that shows one, by what its heading, the titles and the whole file say."""
    found, columns = columns_read((tuple(stamps.items()), tuple(titles)), around.answer)
    return dict(found), replace(columns, left_out=dict(columns.left_out))


def _read(said: _Said, around: Asked) -> tuple[dict[int, Period], Columns]:
    stamps, titles = dict(said[0]), said[1]
    columns = Columns(stamps | (months := months_beside(stamps)))
    title = title_stamp(titles)
    _close_years_to_date(columns, title, titles)
    columns.leave_out([c for c, s in columns.stamps.items() if s.excluded and s.to_date], TO_DATE)
    columns.leave_out([c for c, s in columns.stamps.items() if s.excluded], NO_STATEMENT)
    columns.leave_out([c for c, s in columns.stamps.items() if s.irregular and not s.months], IRREGULAR)
    columns.leave_out(odd_ones(columns.stamps), UNKNOWN)
    whole = {c: s.end for c, s in columns.stamps.items() if s.end and s.months == FULL_YEAR_MONTHS}
    columns.leave_out([c for c, end in whole.items() if end in rolling({*whole.values()})], TO_DATE)
    columns.interim = are_of_part(titles, rolling_columns=any(stamp.excluded for stamp in stamps.values()))
    _tell_relative(columns, title, around)
    _order_days(columns, around)
    mark_coming(columns, title if title.year else around.ask(FILE_NAME), titles)
    columns.stamps |= with_own_ends(columns.stamps)
    columns.stamps |= dated_beside(columns.stamps)
    undated = {c for c, s in columns.stamps.items() if not s.end}
    _end_by_title(columns, title, is_of_plan=dates_plan(titles))
    mark_kinds(columns, titles)
    months = {c: s for c, s in months.items() if c in columns.stamps}
    columns.closing = years_closed(columns.stamps, title) | years_closed_by_months(months, stamps)
    _leave_out_parts(columns, undated)
    named = {c: period for c, stamp in columns.stamps.items() if (period := stamp.period())}
    made = made_on(titles) or around.ask(MADE)
    late = [c for c, period in named.items() if made and period.kind == "actual" and _is_after(period, made)]
    columns.leave_out(late, NOT_OVER)
    columns.closing = {c: p for c, p in columns.closing.items() if not made or not _is_after(p, made)}
    if columns.interim and title.months == FULL_YEAR_MONTHS:
        title = replace(title, months=None)  # "the last 12 months" end on any day
    in_parts = {s.year for s in stamps.values() if s.months and s.months < FULL_YEAR_MONTHS}
    found = _with_months({c: p for c, p in named.items() if c not in late}, title, in_parts)
    columns.unclear = _is_unclear(found, columns.stamps, title)
    columns.interim = columns.interim or are_by_name(found, around, in_parts)
    return found, columns


columns_read = Remembered(_read)
"""The columns under headings and titles, which are the same for partners of one form."""


def _close_years_to_date(columns: Columns, title: Stamp, titles: Sequence[str]) -> None:
    """Years up to now that are over: their heading or the title spans twelve months, or tells of the last quarter.

    A column of the whole year beside them leaves no doubt that they are something else.
    """
    to_date = {c: s for c, s in columns.stamps.items() if s.to_date and s.months in (None, FULL_YEAR_MONTHS)}
    whole = {(s.year, s.relative) for s in columns.stamps.values() if not s.excluded and _is_whole(s)}
    is_over = (title.months == FULL_YEAR_MONTHS and title.end is not None) or is_of_last_quarter(titles)
    for column, stamp in to_date.items():
        is_meant = stamp.months == FULL_YEAR_MONTHS or (is_over and stamp.year in (None, title.year, _before(title)))
        if is_meant and (stamp.year, stamp.relative) not in whole:
            columns.stamps[column] = replace(stamp, excluded=False, months=FULL_YEAR_MONTHS)


def _is_whole(stamp: Stamp) -> bool:
    return stamp.months in (None, FULL_YEAR_MONTHS)


def _before(title: Stamp) -> int | None:
    return title.year - 1 if title.year else None


def _tell_relative(columns: Columns, title: Stamp, around: Asked) -> None:
    """Years told from the newest one: by a column beside, the titles, the other sheets, at last the file's name."""
    if not any(s.relative and not s.year for s in columns.stamps.values()):
        return
    known = next((s for s in (title, around.ask(NEWEST)) if s.year), NOTHING)
    in_part = columns.interim or (not title.year and around.ask(INTERIM))
    found = resolved(columns.stamps, known, in_part=in_part)
    if not any(s.year for s in found.values()) and around.ask(FILE_NAME).year:
        found = resolved(columns.stamps, around.ask(FILE_NAME))
        columns.remarks.append(Message("year-from-file-name", {"year": str(around.ask(FILE_NAME).year)}))
    columns.stamps = found
    columns.leave_out([c for c, s in found.items() if not s.year], UNDATED)


def _order_days(columns: Columns, around: Asked) -> None:
    """Dates of which day and month could change places: as the file's other dates have it, else their year alone.

    Where several columns are of one year then, the dates of this table are of parts of it.
    """
    unclear = {c: s for c, s in columns.stamps.items() if s.swapped is not None}
    if not unclear:
        return  # and the texts of the file need not be looked through
    if around.ask(DAY_FIRST) is not None:
        ends = {c: s.end if around.ask(DAY_FIRST) else s.swapped for c, s in unclear.items()}
        columns.stamps |= {c: replace(s, end=ends[c], swapped=None) for c, s in unclear.items()}
        return
    columns.remarks += [Message("day-or-month-first", {"date": s.end, "or": s.swapped}) for s in unclear.values()]
    columns.stamps |= {c: replace(s, end=None, swapped=None) for c, s in unclear.items()}
    years = Counter(s.year for s in columns.stamps.values())
    if any(years[s.year] > 1 for s in unclear.values()):
        columns.leave_out([c for c, s in columns.stamps.items() if c in unclear or s.end], UNDATED)


def _end_by_title(columns: Columns, title: Stamp, *, is_of_plan: bool) -> None:
    """Bare years end on the day that the title states, where its year is among those that are no budget or forecast.

    A title that dates the newest year into the next one tells that the company calls its years by their beginning,
    unless it dates a plan (`is_of_plan`), which is of the year to come. A day on which a quarter ends dates quarters
    alone, the day of a year no quarter beside.
    """
    bare = _as_long_as_dated({c: s for c, s in columns.stamps.items() if not s.end}, title)
    past = {s.year or 0 for s in bare.values() if s.kind in (None, "actual")}
    newest = max(past, default=0)
    end = title.end
    if end is None:
        if title.month_end:
            columns.stamps |= {c: replace(s, month_end=s.month_end or title.month_end) for c, s in bare.items()}
        return
    is_next = end.year == newest + 1
    if is_next and not is_of_plan and title.months == FULL_YEAR_MONTHS and ends_year(end, newest):
        columns.remarks.append(Message("year-named-by-start", {"year": str(newest), "end": end}))
        bare = {c: replace(s, year=(s.year or 0) + 1) for c, s in bare.items()}
        newest += 1
    elif end.year not in past and not (is_next and is_of_plan):
        return
    day = (end.month, LONGEST_MONTH) if is_month_end(end) else None
    for column, stamp in bare.items():
        is_meant = stamp.year == end.year and stamp.month_end is None
        columns.stamps[column] = (
            replace(stamp, end=end) if is_meant else replace(stamp, month_end=stamp.month_end or day)
        )


def _as_long_as_dated(bare: Mapping[int, Stamp], title: Stamp) -> dict[int, Stamp]:
    """The bare years, without those that say to be shorter or longer than the ones of the year that the title dates."""
    lengths = {s.months or FULL_YEAR_MONTHS for s in bare.values() if title.end and s.year == title.end.year}
    if title.months in lengths:
        lengths = {title.months}
    return {c: s for c, s in bare.items() if len(lengths) != 1 or (s.months or FULL_YEAR_MONTHS) in lengths}


def _leave_out_parts(columns: Columns, undated: Set[int]) -> None:
    """Quarters and months of one year that no date of their own tells apart, though a title dates one of them."""
    short = {c: s for c, s in columns.stamps.items() if c in undated and s.months not in (None, FULL_YEAR_MONTHS)}
    keys = {c: (s.year, s.months, s.kind, s.restated, s.whole) for c, s in short.items()}
    alike = Counter(keys.values())
    parts = [c for c, key in keys.items() if alike[key] > 1]
    columns.leave_out([c for c in parts if c not in columns.closing], PART_OF_YEAR)
    columns.leave_out([c for c in parts if c in columns.closing], CLOSING)


def _is_after(period: Period, made: date) -> bool:
    return period.end > made if period.end else period.year > made.year


def _with_months(named: Mapping[int, Period], title: Stamp, in_parts: Container[int | None]) -> dict[int, Period]:
    """The periods with the length that the title states, where the dates lie that far apart.

    A bare year beside quarters of it (`in_parts`) is that year, though a title speaks of quarters; so are bare years
    beside a column that says by itself to be as long as a part of a year in the title.
    """
    gap = shortest_gap(named.values())
    if not title.months or (gap is not None and gap < title.months - 1):
        return dict(named)
    if title.months < FULL_YEAR_MONTHS and any(p.months == title.months for p in named.values()):
        return dict(named)
    whole = {c for c, p in named.items() if p.months or (title.months < FULL_YEAR_MONTHS and p.year in in_parts)}
    return {c: p if c in whole else replace(p, months=title.months) for c, p in named.items()}


def _is_unclear(named: Mapping[int, Period], stamps: Mapping[int, Stamp], title: Stamp) -> bool:
    """Whether neither heading nor title says of any column how long before its last day it begins."""
    return all(p.months is None and (stamps[c].unclear or title.unclear) for c, p in named.items())
