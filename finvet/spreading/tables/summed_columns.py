"""The column that adds up those beside it: "Total" behind twelve months is their year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise, takewhile

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS
from finvet.spreading.periods.date_distances import months_between
from finvet.spreading.periods.days import MONTHS_A_YEAR
from finvet.spreading.periods.headings import Heads
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sums.sums import last_digit
from finvet.spreading.tables.bare_months import month_named
from finvet.spreading.tables.inner_columns import ROUNDING, Values, values_of
from finvet.spreading.wording.lexicon import is_covered, plain

QUARTER = 3  # months
FEWEST_PARTS = 2  # columns, of which another one is the whole
FEWEST_SUMMED, SHARE_SUMMED = 3, 0.8  # rows: a margin beside the amounts is no sum of margins
_NUMBERED = re.compile(r"[MP]\s?\d{1,2}")  # as programs number the months of a fiscal year


def with_sums(grid: Grid, heads: Sequence[Heads], marks: Marks) -> list[Heads]:
    """The headings of a sheet with the time that a column called the total of months or quarters shows.

    It is from the first of them to the last, where the amounts add up; so it is of the days that head quarters before
    they head years.
    """
    return [_with_sums(grid, head, marks) for head in heads]


def _with_sums(grid: Grid, head: Heads, marks: Marks) -> Heads:
    named, years, short = _called_total(grid, head), _years_behind_quarters(head.stamps), _short_years(head.stamps)
    if not (named or years or short):
        return head  # and no amount need be looked at
    values = values_of(grid, list(grid.below(head.last)), marks)
    if any(adds_up(values, year, quarters) for year, quarters in years.items()):
        lengths = {c: FULL_YEAR_MONTHS if c in years else QUARTER for c in head.stamps}
        return replace(head, stamps={c: replace(stamp, months=lengths[c]) for c, stamp in head.stamps.items()})
    found = {
        column: head.stamps.get(column, NOTHING).over(stamp)
        for column, parts in _groups(head.stamps, named).items()
        if (stamp := _of_parts([head.stamps[c] for c in parts])) and adds_up(values, column, parts)
    }
    parts_of = {
        c: replace(head.stamps[c], year=part.year, end=part.end, months=part.months)
        for c, (part, own) in short.items()
        if adds_up(values, c, own)
    }
    return replace(head, stamps={**head.stamps, **parts_of, **found})


def _short_years(stamps: Mapping[int, Stamp]) -> dict[int, tuple[Stamp, list[int]]]:
    """The columns called by a year behind days of less than one, with the time up to the last of these and its parts.

    "2024" behind January to September may be all that was sold since the year began.
    """
    found: dict[int, tuple[Stamp, list[int]]] = {}
    ordered = sorted(stamps)
    for at, column in enumerate(ordered):
        stamp = stamps[column]
        if stamp.year and not stamp.end and stamp.months in (None, FULL_YEAR_MONTHS) and not stamp.excluded:
            own = list(takewhile(lambda c: stamps[c].end is not None, reversed(ordered[:at])))[::-1]
            part = _of_parts([stamps[c] for c in own])
            if part and part.end and part.months != FULL_YEAR_MONTHS:
                found[column] = (part, own)
    return found


def _called_total(grid: Grid, head: Heads) -> list[int]:
    """The columns that a heading calls the total."""
    texts = ((c, str(grid.rows[r][c].value)) for r in grid.between(head.first, head.last) for c in grid.text_columns[r])
    return sorted({c for c, text in texts if is_total(text)})


def _years_behind_quarters(stamps: Mapping[int, Stamp]) -> dict[int, list[int]]:
    """The columns a year apart behind others a quarter apart that end on the same days, with the quarters of each.

    Nothing where days stand once, or a heading says how long its column is.
    """
    days = {c: stamp.end for c, stamp in sorted(stamps.items()) if stamp.end and stamp.months is None}
    ordered = list(days)
    first = next((c for n, c in enumerate(ordered) if days[c] in [days[other] for other in ordered[:n]]), None)
    if first is None or len(days) < len(stamps):
        return {}
    quarters, years = ([c for c in ordered if (c >= first) == is_year] for is_year in (False, True))
    if not (_are_apart([days[c] for c in quarters], QUARTER) and _are_apart([days[c] for c in years], MONTHS_A_YEAR)):
        return {}
    inside = {c: [q for q in quarters if 0 <= months_between(days[q], days[c]) < MONTHS_A_YEAR] for c in years}
    return {c: own if len(own) * QUARTER == MONTHS_A_YEAR else [] for c, own in inside.items()}


def _are_apart(days: Sequence[date], months: int) -> bool:
    """Whether days follow each other by so many months, in either direction."""
    gaps = {months_between(one, other) for one, other in pairwise(days)}
    return gaps in ({months}, {-months})


def _groups(stamps: Mapping[int, Stamp], totals: Sequence[int]) -> dict[int, list[int]]:
    """The columns in front of each total, up to the total before."""
    return {total: [c for c in sorted(stamps) if before < c < total] for before, total in pairwise((0, *totals))}


def _of_parts(parts: Sequence[Stamp]) -> Stamp | None:
    """The time from the first of some months or quarters to the last, where none is missing between them."""
    if len(parts) < FEWEST_PARTS or any(part.excluded for part in parts):
        return None
    ends = [part.end for part in parts if part.end]
    gaps = {months_between(one, other) for one, other in pairwise(ends)}
    kind = next((part.kind for part in parts if part.kind not in (None, "actual")), None)
    length = len(parts) * max(gaps, default=0)
    if len(ends) == len(parts) and len(gaps) == 1 and 0 < length <= FULL_YEAR_MONTHS:
        return Stamp(ends[-1].year, ends[-1], length, kind)
    (year, *others), months = {part.year for part in parts}, sum(part.months or 0 for part in parts)
    return None if others or months != FULL_YEAR_MONTHS else Stamp(year, None, months, kind)


def is_total(heading: str) -> bool:
    """Whether a heading says that its column is the whole of others: "Total", "FY"."""
    stamp = stamp_of(heading)
    return is_covered(plain(heading), "whole") or (stamp.months == FULL_YEAR_MONTHS and not stamp.names_a_period)


def adds_up(values: Values, whole: int, parts: Sequence[int]) -> bool:
    """Whether the amounts of a column are those of others together, on nearly all rows."""
    off = ROUNDING * (len(parts) + 1) * last_digit(list(values.values()))
    rows = [row for row in values.values() if whole in row and not row.keys().isdisjoint(parts)]
    summed = sum(abs(sum(row.get(c, 0.0) for c in parts) - row[whole]) <= off for row in rows)
    return summed >= max(FEWEST_SUMMED, SHARE_SUMMED * len(rows))


def over_parts(stamp: Stamp, heads: Sequence[str]) -> Stamp:
    """The year that titles name, where months or quarters that no day ends head the parts of it.

    Nothing where they are no twelve months, or the titles tell of other ones: of a part nobody knows when it ended.
    """
    named = [month for text in heads if (month := month_named(text))]
    length = len(named) or sum(map(_months_counted, heads))
    if not length:
        return stamp
    follow = all((later - month) % MONTHS_A_YEAR == 1 for month, later in pairwise(named))
    is_year = follow and length == FULL_YEAR_MONTHS and stamp.end is None and stamp.months in (None, 1, length)
    return replace(stamp, months=length) if is_year else NOTHING


def _months_counted(heading: str) -> int:
    """The months of a heading that does not say which they are: "Q1", "M01"."""
    return stamp_of(heading).months or int(_NUMBERED.fullmatch(heading.strip()) is not None)
