"""Dates a year apart whose flows are as large as those of the next quarter: they are quarters too, not years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Period
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.periods.date_distances import FEWEST_SURE, SHORTEST_YEAR_GAP, months_between
from finvet.spreading.periods.days import MONTHS_A_YEAR

FEWEST_FLOWS = 3  # of which both are told

Place = tuple[int, int]


def without_quarters(pieces: Sequence[Piece], periods: Mapping[Place, Period]) -> dict[Place, Period]:
    """The periods, those of unknown length that distance took for years and the stub behind them denies.

    "31.03.2023 | 31.03.2024 | 30.06.2024" are years and a stub where it shows about a quarter of what they show.
    """
    quarters = {end for index, piece in enumerate(pieces) for end in _quarters(index, piece, periods)}
    if not quarters:
        return dict(periods)
    return {
        place: replace(p, months=None) if p.end in quarters and _is_by_distance(pieces, place, p) else p
        for place, p in periods.items()
    }


def _is_by_distance(pieces: Sequence[Piece], place: Place, period: Period) -> bool:
    index, column = place
    stated = pieces[index].columns[column].months
    return period.months == FULL_YEAR_MONTHS and stated is None and period.kind == "actual"


def _quarters(index: int, piece: Piece, periods: Mapping[Place, Period]) -> set[date]:
    """The dates of a table of flows that its stub denies to be year ends; the calendar year's are none."""
    if piece.statement == "BS":
        return set()
    ends = {c: p.end for (i, c), p in periods.items() if i == index and p.end and p.kind == "actual"}
    years = sorted((end, c) for c, end in ends.items() if periods[index, c].months == FULL_YEAR_MONTHS)
    if not 1 < len(years) < FEWEST_SURE or years[-1][0].month == MONTHS_A_YEAR:
        return set()
    last, year = years[-1]
    gaps = {c: months_between(last, end) for c, end in ends.items() if periods[index, c].months is None}
    stubs = [c for c, gap in gaps.items() if 0 < gap < SHORTEST_YEAR_GAP]
    is_denied = any(_share(piece, c, year) >= (1 + gaps[c] / MONTHS_A_YEAR) / 2 for c in stubs)
    return {end for end, _ in years} if is_denied else set()


def _share(piece: Piece, stub: int, year: int) -> float:
    """How large the flows of one column are beside those of another, as a rule; nothing where few are told."""
    both = ((row[stub].value, row[year].value) for row in piece.entries.values() if stub in row and year in row)
    shares = [abs(part / whole) for part, whole in both if part and whole]
    if len(shares) < FEWEST_FLOWS:
        return 0.0
    from statistics import median  # of few tables it is asked, and brings fractions and random numbers along

    return median(shares)
