"""The statements of a partner as they were read, and what was not understood."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from finvet.line_items import chart
from finvet.memo.numbers import MoneyUnit, money_unit
from finvet.memo.text import printable, shortened
from finvet.model import Figure, Message, SourceFile, Statements
from finvet.terminal.screen import PAGE, Align, Screen, table
from finvet.wording import heading_of, name_of, say

SIGNS = {"high": " ", "medium": "~", "low": "?"}


def statements(spread: Statements, screen: Screen = PAGE) -> str:
    """The statements as spread, a line an item, and what was not understood."""
    unit = money_unit(spread)
    told = {"files": [printable(file.file) for file in spread.files], "unit": unit.name}
    lines = [
        screen.paint(shortened(spread.partner), "strong"),
        *screen.wrapped(say(Message("terminal-files", told))),
        "",
        *_table(spread, unit, screen),
        "",
        *screen.wrapped(say(Message("terminal-marks"))),
        *(line for file in spread.files for read in _read_of(file) for line in screen.wrapped(printable(read))),
    ]
    for warning in spread.warnings:
        lines += [screen.paint(line, "fair") for line in screen.wrapped(printable(say(warning.message)), "! ")]
    return "\n".join(lines)


def _table(spread: Statements, unit: MoneyUnit, screen: Screen) -> list[str]:
    rows = [["", *map(heading_of, spread.periods)], *_figures(spread, unit)]
    amounts: list[Align] = ["right"] * len(spread.periods)
    lines = table(rows, ["left", *amounts])
    heads = [number == 0 or not any(row[1:]) for number, row in enumerate(rows)]
    return [screen.paint(line, "strong" if is_head else "plain") for line, is_head in zip(lines, heads, strict=True)]


def _figures(spread: Statements, unit: MoneyUnit) -> Iterator[list[str]]:
    """A line an item under the name of its statement."""
    shown = [item for item in chart() if item in spread.figures]
    blanks = [""] * len(spread.periods)
    for statement, items in groupby(shown, key=lambda item: chart()[item].statement):
        yield [name_of(statement), *blanks]
        for item in items:
            yield [name_of(item), *(_amount(spread.figure(item, period), unit) for period in spread.periods)]


def _amount(figure: Figure | None, unit: MoneyUnit) -> str:
    return "" if figure is None else unit.shown(figure.value) + SIGNS[figure.confidence]


def _read_of(source: SourceFile) -> Iterator[str]:
    """What was read of a file: its format and sheets, and what a person does not see when the file is opened."""
    named = {"file": source.file, "format": source.format}
    sheets = [sheet.name for sheet in source.sheets if sheet.name]
    yield say(
        Message("terminal-read-sheets", {**named, "sheets": sheets}) if sheets else Message("terminal-read", named)
    )
    hidden = [sheet.name for sheet in source.sheets if sheet.hidden]
    if hidden:
        yield say(Message("terminal-hidden-sheets", {"file": source.file, "sheets": hidden}))
    for sheet in source.sheets:
        if sheet.hidden_cells:
            counted = {"file": source.file, "sheet": sheet.name, "count": sheet.hidden_cells}
            yield say(Message("terminal-hidden-cells", counted))
