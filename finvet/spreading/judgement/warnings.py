"""What a reader of the statements must know beside the figures: each warning has a code, and names its cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from finvet.addresses import a1
from finvet.line_items import chart
from finvet.model import Figure, Message, Source, SpreadWarning, Workbook
from finvet.spreading.figures.entries import ADDED, LEFT
from finvet.spreading.figures.join import FigureStore, Joined
from finvet.spreading.figures.parts import Part
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.mapping.residuals import are_a_question
from finvet.spreading.settings import settings
from finvet.spreading.tables.tables import Line, Table


def unreadable(noted: Sequence[Figure]) -> list[SpreadWarning]:
    """Lines that were understood but whose cell holds no amount: an error, a text, a formula never calculated."""
    found: dict[tuple[str, ...], list[tuple[str, str, Source, Message]]] = {}
    for figure in noted:
        if figure.value is None and figure.basis:
            note, source = figure.notes[0], figure.basis[0]
            told = (figure.name, figure.period.id, source, note)
            found.setdefault((note.code, source.file, source.table), []).append(told)
    return [
        SpreadWarning(
            Message(
                "unreadable-" + key[0],
                {**cells[0][3].parameters, "sheet": key[2], "cell": cells[0][2].cell, "others": len(cells) - 1},
            ),
            tuple(dict.fromkeys(c[0] for c in cells)),
            tuple(dict.fromkeys(c[1] for c in cells)),
            tuple(c[2] for c in cells),
        )
        for key, cells in found.items()
    ]


def zeros_replaced(noted: Sequence[Figure]) -> list[SpreadWarning]:
    """Figures whose formula the file keeps a 0 for that is not its result, by sheet."""
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in noted:
        if any(note.code == "zero-replaced" for note in figure.notes):
            found.setdefault((figure.basis[0].file, figure.basis[0].table), []).append(figure)
    return [
        SpreadWarning(
            Message("cached-zero", {"sheet": sheet, "cells": [s.cell for f in group for s in f.basis]}),
            tuple(dict.fromkeys(f.name for f in group)),
            tuple(dict.fromkeys(f.period.id for f in group)),
            tuple(source for f in group for source in f.basis),
        )
        for (_, sheet), group in found.items()
    ]


def on_two_lines(joined: Joined, figures: FigureStore) -> list[SpreadWarning]:
    """Core items of which several lines stand in a table and nothing says which one, or that they add up."""
    found = []
    for part in joined.used:
        for item, lines in part.piece.rivals.items():
            row = figures.get(item, {})
            taken = filter(joined.tells, part.figures.get(item, {}).values())
            guessed = tuple(f.period.id for f in taken if row[f.period.id].confidence == "low")
            if guessed and chart()[item].tier == "core":
                labels = [f"{line.label} ({line.source.cell})" for line in lines]
                message = Message("item-on-two-lines", {"sheet": part.piece.table.name, "item": item, "lines": labels})
                cells = tuple(amount.source for line in lines for amount in line.amounts.values())
                found.append(SpreadWarning(message, (item,), guessed, cells))
    return found


def counted_twice(figures: FigureStore) -> list[SpreadWarning]:
    """Lines that stand twice in a table, label and amounts, and that its total counts twice."""
    found: dict[tuple[str, str, str], list[Figure]] = {}
    added = [figure for row in figures.values() for figure in row.values() if figure.method == ADDED]
    for figure in added:
        for source, count in Counter((s.table, s.label, s.text) for s in figure.basis).items():
            if count > 1:
                found.setdefault((figure.name, source[0], source[1]), []).append(figure)
    return [
        SpreadWarning(
            Message("line-twice", {"sheet": sheet, "label": label, "cells": [s.cell for s in group[0].basis]}),
            (item,),
            tuple(figure.period.id for figure in group),
            tuple(source for figure in group for source in figure.basis),
        )
        for (item, sheet, label), group in found.items()
        if len(group) == len(figures[item])
    ]


def hidden(workbooks: Sequence[Workbook]) -> list[SpreadWarning]:
    """Sheets that a reader of the workbook does not see, and that were not used."""
    found = [(book.source.file, s) for book in workbooks for s in book.sheets if s.hidden and s.cells]
    firsts = tuple(Source(file, s.name, a1(*min(s.cells)), "", "") for file, s in found)
    message = Message("hidden-sheets", {"sheets": [s.name for _, s in found]})
    return [SpreadWarning(message, basis=firsts)] if found else []


def nobodys(pieces: Sequence[Piece]) -> list[SpreadWarning]:
    """Statements that stand beside those of several companies without a name, and were not used."""
    sheets = list(dict.fromkeys(piece.table.name for piece in pieces))
    basis = dict.fromkeys(source for piece in pieces for _, source in piece.table.titles[:1])
    return [SpreadWarning(Message("sheets-of-no-company", {"sheets": sheets}), basis=tuple(basis))] if sheets else []


def open_lines(lines: Iterable[tuple[Part, Line]], figures: FigureStore) -> list[SpreadWarning]:
    """Lines not understood that are large beside their block, or else beside total assets: a question each.

    `lines`: each with the part that it stands in.
    """
    total = max((abs(f.value) for f in figures.get("total_assets", {}).values() if f.value), default=0.0)
    above = settings()["unmatched"]["question_above"] * total
    return [
        SpreadWarning(
            Message("line-not-understood", {"label": line.label, "sheet": line.source.table, "cell": line.source.cell}),
            periods=tuple(part.told(line).values),
            basis=(line.source,),
        )
        for part, line in lines
        if line.label and _is_large(part, line, above)
    ]


def _is_large(part: Part, line: Line, above: float) -> bool:
    block = part.piece.in_block.get(line.row)
    if block:
        return are_a_question(line.values, block.values)
    return any(abs(v) > above for v in part.told(line).values.values())


def lines_left(noted: Sequence[Figure]) -> list[SpreadWarning]:
    """Residuals of a block that lines without a name were counted to: one of them may have been another item."""
    found: dict[tuple[str, tuple[str, ...]], list[Figure]] = {}
    residuals = set(settings()["residual_of"].values())
    for figure in noted:
        if figure.name in residuals and any(note.code == LEFT for note in figure.notes):
            found.setdefault((figure.name, tuple(source.label for source in figure.basis)), []).append(figure)
    return [_about_lines("lines-left-in-block", *key, group) for key, group in sorted(found.items())]


def lines_added(figures: Sequence[Figure]) -> list[SpreadWarning]:
    """Items that several lines of different names were added up to: a reader may count only one of them.

    The residual of a block is made of many lines by its nature.
    """
    residuals = set(settings()["residuals"]["items"])
    found: dict[tuple[str, tuple[str, ...]], list[Figure]] = {}
    for figure in (f for f in figures if f.method == ADDED and f.name not in residuals):
        labels = tuple(dict.fromkeys(source.label for source in figure.basis))
        if len(labels) > 1:
            found.setdefault((figure.name, labels), []).append(figure)
    return [_about_lines("lines-added", *key, group) for key, group in found.items()]


def _about_lines(code: str, item: str, labels: Sequence[str], group: Sequence[Figure]) -> SpreadWarning:
    periods = tuple(figure.period.id for figure in group)
    basis = tuple(source for figure in group for source in figure.basis)
    return SpreadWarning(Message(code, {"item": item, "labels": list(labels)}), (item,), periods, basis)


def set_aside_sheets(tables: Sequence[Table]) -> dict[str, list[str]]:
    """The sheets that were seen and not read, by the reason."""
    seen = dict.fromkeys((table.set_aside, table.sheet) for table in tables if table.set_aside)
    found: dict[str, list[str]] = {}
    for reason, sheet in seen:
        found.setdefault(reason, []).append(sheet)
    return found


def set_aside(tables: Sequence[Table]) -> list[SpreadWarning]:
    """Sheets that are no statement though they look like one, and what to send instead."""
    return [SpreadWarning(Message(code, {"sheets": sheets})) for code, sheets in set_aside_sheets(tables).items()]
