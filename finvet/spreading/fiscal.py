"""The fiscal periods of a partner: what its tables' headings mean when they are read side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from finvet.model import FULL_YEAR_MONTHS, Period, PeriodKind
from finvet.spreading.periods import shortest_gap
from finvet.spreading.pieces import Piece

SHORTEST_YEAR_GAP = 11  # months between the columns of a table of full years


def fiscal_periods(pieces: Sequence[Piece]) -> dict[tuple[int, int], Period]:
    """The period of every amount column, by (position of the piece, column).

    A bare year takes the end date that another table states for it; a balance-sheet date takes the length of
    the flows that end on it. Where neither is known the length stays None, and the period is not vetted. A budget
    or forecast of a period that is also shown as actual is left out.
    """
    flows = {
        (index, column): _with_months(period, piece)
        for index, piece in enumerate(pieces)
        for column, period in piece.table.columns.items()
        if piece.statement != "BS"
    }
    year_ends = {p.end for p in flows.values() if p.end and p.months == FULL_YEAR_MONTHS and p.kind == "actual"}
    stocks = {
        (index, column): _balance_date(period, piece, flows.values(), year_ends)
        for index, piece in enumerate(pieces)
        for column, period in piece.table.columns.items()
        if piece.statement == "BS"
    }
    found = {**flows, **stocks}
    ends = {(p.year, p.kind): p.end for p in found.values() if p.end and p.months == FULL_YEAR_MONTHS}
    dated = {key: _dated(p, ends) for key, p in found.items()}
    actual = {p.id for p in dated.values() if p.kind == "actual"}
    return {key: p for key, p in dated.items() if p.kind == "actual" or p.id not in actual}


def _with_months(period: Period, piece: Piece) -> Period:
    if period.months is not None or piece.table.interim:
        return period
    gap = shortest_gap(piece.table.columns.values())
    return replace(period, months=FULL_YEAR_MONTHS if gap is None or gap >= SHORTEST_YEAR_GAP else gap)


def _balance_date(period: Period, piece: Piece, flows: Iterable[Period], year_ends: set[date]) -> Period:
    """A balance sheet has no length of its own."""
    if period.end is None:
        return replace(period, months=period.months or FULL_YEAR_MONTHS)
    if piece.table.interim:
        return period
    lengths = {f.months for f in flows if f.end == period.end and f.kind == period.kind and f.months}
    if period.end in year_ends or FULL_YEAR_MONTHS in lengths:
        return replace(period, months=FULL_YEAR_MONTHS)
    if lengths:
        return replace(period, months=max(lengths, key=lambda m: m or 0))
    gap = shortest_gap(piece.table.columns.values())
    usual = Counter(e.month for e in year_ends).most_common(1)
    is_year_end = not usual or usual[0][0] == period.end.month
    is_yearly = gap is None or gap >= SHORTEST_YEAR_GAP or bool(usual)
    return replace(period, months=FULL_YEAR_MONTHS if is_year_end and is_yearly else None)


def _dated(period: Period, ends: Mapping[tuple[int, PeriodKind], date]) -> Period:
    if period.end is not None or period.months != FULL_YEAR_MONTHS:
        return period
    end = ends.get((period.year, period.kind))
    return replace(period, end=end) if end else period
