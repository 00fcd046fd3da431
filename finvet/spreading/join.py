"""Joins the pieces of all tables into one set of figures: the fullest table of each statement leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from finvet.line_items import chart
from finvet.model import Figure, Message, Period, SpreadWarning, UnmatchedLine
from finvet.spreading.companies import rivals, weighty
from finvet.spreading.fiscal import fiscal_periods
from finvet.spreading.layout import Line
from finvet.spreading.pieces import Entry, Piece, settings
from finvet.spreading.units import SILENT, Unit

COLUMN_GUESSED = "column-guessed"
SHEET_GUESSED = "sheet-guessed"
GUESSED = frozenset({COLUMN_GUESSED, SHEET_GUESSED})
"""Notes on figures of which nothing says that they are the company's: no check makes them sure."""

FigureStore = dict[str, dict[str, Figure]]


@dataclass
class Joined:
    """What the pieces say together; it grows while they are joined, and is frozen into Statements after that."""

    unit: Unit
    figures: FigureStore = field(default_factory=dict)
    periods: dict[str, Period] = field(default_factory=dict)
    unmatched: list[UnmatchedLine] = field(default_factory=list)
    warnings: list[SpreadWarning] = field(default_factory=list)
    used: list[Piece] = field(default_factory=list)


def join(pieces: Sequence[Piece]) -> Joined:
    """One set of figures from all pieces; a further table of a statement is taken where it agrees."""
    fiscal = fiscal_periods(pieces)
    taken = {id(piece) for piece in weighty(pieces)}
    order = sorted(range(len(pieces)), key=lambda i: -pieces[i].weight)
    joined = Joined(_main_unit([pieces[i].table.unit for i in order]))
    for index in order:
        piece = pieces[index]
        columns = {c: fiscal.periods[index, c] for c in piece.table.columns if (index, c) in fiscal.periods}
        if id(piece) in taken:
            _take(joined, piece, columns)
    joined.warnings += [SpreadWarning(remark) for remark in fiscal.remarks]
    _say_rivals(joined, pieces)
    _say_unit(joined)
    return joined


def _say_rivals(joined: Joined, pieces: Sequence[Piece]) -> None:
    """Sheets that tell other figures of one statement: nothing says which are the company's, so both are a guess."""
    for one, other in rivals(pieces):
        for piece in (p for p in (one, other) if any(p is used for used in joined.used)):
            sheets = sorted({one.table.sheet, other.table.sheet})
            joined.warnings.append(
                SpreadWarning(
                    Message("sheets-contradict", {"statement": piece.statement, "sheets": sheets}),
                    tuple(piece.entries),
                    tuple(dict.fromkeys(p for item in piece.entries for p in joined.figures.get(item, {}))),
                )
            )
            for item in piece.entries:
                row = joined.figures.get(item, {})
                row.update({p: _doubted(figure, piece) for p, figure in row.items()})


def _doubted(figure: Figure, piece: Piece) -> Figure:
    if not figure.basis or figure.basis[0].sheet != piece.table.sheet:
        return figure
    return replace(figure, confidence="low", notes=(*figure.notes, Message(SHEET_GUESSED)))


def _take(joined: Joined, piece: Piece, columns: Mapping[int, Period]) -> None:
    unit = piece.table.unit.or_else(joined.unit)
    found = {
        (item, columns[column].id): _figure(item, columns[column], _told(entry, column, piece), unit, joined.unit)
        for item, entries in piece.entries.items()
        for column, entry in entries.items()
        if column in columns
    }
    known = {key: joined.figures[key[0]][key[1]] for key in found if key[1] in joined.figures.get(key[0], {})}
    if known and not _agree(known, found):
        _say_contradiction(joined, known, found)
        return
    for (item, period), figure in found.items():
        joined.figures.setdefault(item, {}).setdefault(period, figure)
        joined.periods.setdefault(period, figure.period)
    joined.used.append(piece)
    _say_twice(joined, piece, columns)
    joined.unmatched += [_unmatched(line, columns, unit) for line in piece.unmatched]


def _told(entry: Entry, column: int, piece: Piece) -> Entry:
    """The entry, marked where its column was taken among several of one period."""
    if piece.table.columns[column] not in piece.table.twice:
        return entry
    return replace(entry, confidence="low", notes=(*entry.notes, Message(COLUMN_GUESSED)))


def _figure(item: str, period: Period, entry: Entry, unit: Unit, main: Unit) -> Figure:
    factor = unit.factor or 1.0
    return Figure(
        name=item,
        period=period,
        value=None if entry.value is None else entry.value * factor,
        basis=entry.basis,
        method=entry.method or ("read" if len(entry.basis) == 1 else "sum"),
        confidence=entry.confidence,
        notes=entry.notes,
        scale=factor if factor != (main.factor or 1.0) else None,
    )


def _agree(known: Mapping[tuple[str, str], Figure], found: Mapping[tuple[str, str], Figure]) -> bool:
    pairs = [(known[key].value, found[key].value) for key in known]
    told = [(a, b) for a, b in pairs if a is not None and b is not None]
    same = sum(abs(a - b) <= max(abs(a), abs(b)) * settings()["tolerance"]["share"] for a, b in told)
    return bool(same >= settings()["tables"]["agreement"] * len(told))


def _say_contradiction(
    joined: Joined, known: Mapping[tuple[str, str], Figure], found: Mapping[tuple[str, str], Figure]
) -> None:
    """Two files of the partner that tell different figures for one year are named; a sheet's details are not."""
    for (item, period), figure in known.items():
        other = found[item, period]
        if figure.value is None or other.value is None or chart()[item].kind not in ("subtotal", "total"):
            continue
        differs = (
            abs(figure.value - other.value)
            > max(abs(figure.value), abs(other.value)) * settings()["tolerance"]["share"]
        )
        if differs and figure.basis and other.basis and figure.basis[0].file != other.basis[0].file:
            message = Message(
                "files-disagree",
                {"item": item, "period": period, "file": figure.basis[0].file, "value": figure.value,
                 "other_file": other.basis[0].file, "other_value": other.value},
            )  # fmt: skip
            joined.warnings.append(SpreadWarning(message, (item,), (period,), figure.basis + other.basis))


def _say_twice(joined: Joined, piece: Piece, columns: Mapping[int, Period]) -> None:
    """A period that stands in two columns without a word which one is meant: the figures taken rest on a guess."""
    for column, period in columns.items():
        if piece.table.columns[column] in piece.table.twice:
            items = tuple(item for item, entries in piece.entries.items() if column in entries)
            message = Message("period-in-two-columns", {"period": period.id, "sheet": piece.table.sheet})
            joined.warnings.append(SpreadWarning(message, items, (period.id,)))


def _unmatched(line: Line, columns: Mapping[int, Period], unit: Unit) -> UnmatchedLine:
    values = {columns[c].id: v * (unit.factor or 1.0) for c, v in line.values.items() if c in columns}
    return UnmatchedLine(line.source, values)


def _main_unit(units: Sequence[Unit]) -> Unit:
    """What the fullest table states, completed by the others."""
    unit = SILENT
    for other in units:
        unit = unit.or_else(other)
    return unit


def _say_unit(joined: Joined) -> None:
    factors = {p.table.unit.factor for p in joined.used if p.table.unit.factor is not None}
    if len(factors) > 1:
        joined.warnings.append(
            SpreadWarning(Message("units-differ", {"factors": [f"{f:,.0f}" for f in sorted(factors)]}))
        )
    currencies = {p.table.unit.currency for p in joined.used if p.table.unit.currency and not p.table.unit.assumed}
    if len(currencies) > 1:
        joined.warnings.append(SpreadWarning(Message("currencies-differ", {"currencies": sorted(currencies)})))
    if joined.unit.assumed:
        joined.warnings.append(SpreadWarning(Message("dollar-assumed")))
    if joined.unit.currency is None:
        joined.warnings.append(SpreadWarning(Message("currency-not-stated")))
    if joined.unit.factor is None:
        joined.warnings.append(SpreadWarning(Message("scale-not-stated")))
