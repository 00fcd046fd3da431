"""Headings whose number format says more than their value."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.model import Cell, CellValue
from finvet.spreading.periods.heading_cells import stamp_of_cell


@pytest.mark.parametrize(
    ("value", "number_format", "year", "end", "kind"),
    [
        (2024.0, "General", 2024, None, None),
        (2025.0, '0"E"', 2025, None, "forecast"),
        (2025.0, '0\\ "Bud"\\g"et"', 2025, None, "budget"),
        (2025.0, '"FY"0"E"', 2025, None, "forecast"),
        (2025.0, '[Blue]"FY"General\\A;"E"', 2025, None, "actual"),
        (date(2024, 12, 31), '"FY"yyyy"E"', 2024, None, "forecast"),
        (date(2024, 3, 15), "mmm yyyy", 2024, date(2024, 3, 31), None),
        (date(2024, 12, 31), "yyyy", 2024, None, None),
        (date(2024, 3, 31), "dd.mm.yyyy", 2024, date(2024, 3, 31), None),
    ],
)
def test_what_is_shown_counts(
    value: CellValue, number_format: str, year: int, end: date | None, kind: str | None
) -> None:
    stamp = stamp_of_cell(Cell(value, number_format=number_format))
    assert (stamp.year, stamp.end, stamp.kind) == (year, end, kind)
