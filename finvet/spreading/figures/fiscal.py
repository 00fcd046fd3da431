"""The fiscal periods of a partner: what its tables' headings mean when they are read side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import Message, Period
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.figures.stubs import without_quarters
from finvet.spreading.periods.fiscal_lengths import with_lengths
from finvet.spreading.periods.fiscal_names import dated_alike, with_last_days
from finvet.spreading.periods.titles import are_actual
from finvet.spreading.tables.tables import Table

Place = tuple[int, int]
"""The position of a piece and one of its columns."""


class FiscalPeriods(Struct, frozen=True):
    """The period of every column that shows one, by place, and what must be said of how the periods were told."""

    periods: Mapping[Place, Period]
    remarks: tuple[Message, ...] = ()


def fiscal_periods(pieces: Sequence[Piece]) -> FiscalPeriods:
    """The period of every amount column.

    A bare year takes the end date that another table states for it; a balance-sheet date takes the length of
    the flows that end on it. Where neither is known the length stays None, and the period is not vetted. A budget
    or forecast of a period that is also shown as actual is left out, and so is a flow of unknown length beside a year.
    """
    stocks = {(i, c) for i, piece in enumerate(pieces) if piece.statement == "BS" for c in piece.columns}
    told = {(i, c): period for i, piece in enumerate(pieces) for c, period in piece.columns.items()}
    told = with_last_days(_with_forecasts(told, pieces), stocks)
    tables = [piece.table for piece in pieces]
    interim = {i for i, table in enumerate(tables) if table.interim}
    unclear_tables = {i for i, table in enumerate(tables) if table.unclear and _ends_once(table)}
    told = with_lengths(told, stocks, interim, unclear_tables, [table.file.file for table in tables])
    told = without_quarters(pieces, told)
    named, remarks = dated_alike(told)
    years = {p.id for p in named.values() if p.is_actual_year}
    unclear = {place for place, p in named.items() if p.months is None and p.id in years and place not in stocks}
    actual = {p.id for place, p in named.items() if p.kind == "actual" and place not in unclear}
    kept = {
        place: p for place, p in named.items() if place not in unclear and (p.kind == "actual" or p.id not in actual)
    }
    return FiscalPeriods(kept, (*remarks, *_unclear(unclear, named, pieces), *_superseded(kept, named, pieces)))


def _ends_once(table: Table) -> bool:
    return len({period.end for period in table.columns.values()}) == 1


def _with_forecasts(told: Mapping[Place, Period], pieces: Sequence[Piece]) -> dict[Place, Period]:
    """Years that one table marks as forecast are forecast in the others too, where none says that they are actual."""
    forecast = {p.year for p in told.values() if p.kind == "forecast"}
    if not forecast:
        return dict(told)
    said = {p.year for piece in pieces for p in _said_actual(piece)}
    both = {
        year
        for piece in pieces
        for year in forecast
        if {p.kind for p in piece.columns.values() if p.year == year} >= {"actual", "forecast"}
    }
    doubtful = forecast - said - both
    return {
        place: replace(p, kind="forecast") if p.kind == "actual" and p.year in doubtful else p
        for place, p in told.items()
    }


def _said_actual(piece: Piece) -> Iterator[Period]:
    """The periods that their heading or a title of their table calls actual."""
    is_actual = are_actual([text for text, _ in piece.table.titles])
    for column, period in piece.columns.items():
        if column in piece.table.said_actual or (is_actual and period.kind == "actual"):
            yield period


def _superseded(
    kept: Mapping[Place, Period], named: Mapping[Place, Period], pieces: Sequence[Piece]
) -> Iterator[Message]:
    """The budgets and forecasts of periods that others show as actual, in tables of nothing else.

    A plan in the column beside is there to be compared, and no loss.
    """
    actual = {index for (index, _), period in named.items() if period.kind == "actual"}
    found: dict[str, set[str]] = {}
    for (index, column), period in named.items():
        if index not in actual and (index, column) not in kept:
            found.setdefault(pieces[index].table.name, set()).add(period.id)
    for sheet, periods in found.items():
        yield Message("plan-superseded", {"sheet": sheet, "periods": sorted(periods)})


def _unclear(places: set[Place], named: Mapping[Place, Period], pieces: Sequence[Piece]) -> Iterator[Message]:
    for sheet in dict.fromkeys(pieces[index].table.name for index, _ in sorted(places)):
        periods = sorted({named[place].id for place in places if pieces[place[0]].table.name == sheet})
        yield Message("length-unknown", {"sheet": sheet, "periods": periods})
