"""Days of publication, filing and printing over the amounts, which end no period."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import Cell
from finvet.spreading.periods.periods import stamp_of
from tests.books import sheet
from tests.spreading.periods.test_headings import WIDE, heads, said


def test_days_that_end_periods_are_not_those_of_publication() -> None:
    days = sheet(
        " | FY2024 | FY2023\nPeriod end date | 30.09.2024 | 30.09.2023\nStatement date | 12.12.2024 | 12.12.2023" + WIDE
    )
    dated = {
        place: Cell(stamp.end) if (stamp := stamp_of(cell.value)).end else cell for place, cell in days.cells.items()
    }
    for drawn in (days, replace(days, cells=dated)):
        assert said(drawn) == {2: "2024-09-30", 3: "2023-09-30"}


LATER_DAYS = [
    (" | 2024 (gru 24) | 2023 (gru 23)\nData publikacji | 2025-03-28 | 2024-03-27", {2: "2024-12-31", 3: "2023-12-31"}),
    (" | 2023 | 2024\nДата отчета | 07.03.2024 | 12.03.2025", {2: "2023", 3: "2024"}),
    (" | 2023 | 2024 | LTM\nДата отчета | 07.03.2024 | 12.03.2025 | 28.08.2025", {2: "2023", 3: "2024"}),
    (" | FY2024 | FY2023\nKnown since | 12.03.2025 | 14.03.2024", {2: "2024", 3: "2023"}),
    ("Known since | 30.09.2024 | 12.03.2024\n | 30.06.2024 | 31.12.2023", {2: "2024-06-30", 3: "2023-12-31"}),
    (" | FY2024 | FY2023\nClosed on | 02.02.2025 | 04.02.2024", {2: "2025-02-02", 3: "2024-02-04"}),
    (" | FY2024 | FY2023\nClosed on | 31.03.2025 | 31.03.2024", {2: "2025-03-31", 3: "2024-03-31"}),
    (" | FY2024 | FY2023\nClosed on | 12.03.2024 | 17.03.2023", {2: "2024-03-12", 3: "2023-03-17"}),
    ("Last filed | 2023 | 2022", {2: "2023", 3: "2022"}),
    (
        "Filed | 31.12.2022 | 31.12.2023 | 30.09.2024",
        {2: "2022-12-31", 3: "2023-12-31", 4: "2024-09-30"},
    ),
    (" | 31.12.2024 | 31.12.2023\nKnown since | 12.03.2025 | 14.03.2024", {2: "2024-12-31", 3: "2023-12-31"}),
]


@pytest.mark.parametrize(("drawn", "expected"), LATER_DAYS)
def test_days_that_come_after_the_periods_above_them_are_of_something_else(
    drawn: str, expected: dict[int, str]
) -> None:
    assert said(drawn + WIDE) == expected


def test_days_of_publication_alone_date_nothing() -> None:
    assert heads("Publication date | 28.03.2025 | 28.03.2024" + WIDE) == []


def test_days_from_one_to_another_both_count() -> None:
    drawn = "From date | 01.10.2023 | 01.10.2022\nTo date | 30.09.2024 | 30.09.2023"
    assert heads(drawn + WIDE)[0].first == 1


def test_a_title_over_all_columns_is_no_row_of_days() -> None:
    drawn = "Bilan au 31 décembre N\nActif | Exercice au 31/12/2024 | Exercice au 31/12/2023" + WIDE
    assert said(drawn, (1, 1, 1, 7)) == {2: "2024-12-31", 3: "2023-12-31"}
