"""What a line can mean: what a person says that it is, else every meaning of its label."""

from __future__ import annotations

from finvet.hints import NO_ITEM, LineHint
from finvet.line_items import chart
from finvet.spreading.labels import Reading, readings
from finvet.spreading.layout import Line


def meanings(line: Line) -> tuple[Reading, ...]:
    """Every meaning of a line; a hint silences its label."""
    return readings(line.label) if line.hint is None else _hinted(line.hint)


def _hinted(hint: LineHint) -> tuple[Reading, ...]:
    if hint.item == NO_ITEM:
        return ()
    return (Reading(hint.item, chart()[hint.item].statement, turned=False, language=""),)
