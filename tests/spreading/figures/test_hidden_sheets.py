from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import sheet, spread_of

INCOME = """
Income statement £{unit}
 | 2024 | 2023
Revenue | {revenue} | 900000
Cost of sales | 600000 | 500000
Gross profit | 400000 | 400000
Net income | 61000 | 70000
"""
SHOWN = INCOME.format(unit="", revenue=1000000)


def told(statements: Statements) -> list[tuple[tuple[str, ...], tuple[str, ...], list[str]]]:
    found = [w for w in statements.warnings if w.message.code == "hidden-sheet-differs"]
    return [(w.items, w.periods, [source.text for source in w.basis]) for w in found]


def test_a_hidden_copy_with_another_figure_is_named_with_both_cells() -> None:
    hidden = sheet(INCOME.format(unit="", revenue=1400000), "old", hidden=True)
    statements = spread_of(sheet(SHOWN, "P&L"), hidden)
    assert told(statements) == [(("revenue",), ("2024",), ["1000000", "1400000"])]
    assert statements.value("revenue", statements.years[-1]) == 1000000
    assert statements.figures["revenue"]["2024"].confidence != "low"


@pytest.mark.parametrize(
    "hidden",
    [
        SHOWN,
        SHOWN.replace("2024 | 2023", "2022 | 2021"),
        "Income statement £'000\n | 2024 | 2023\nRevenue | 1000 | 900\nCost of sales | 600 | 500\nGross profit | 400 | 400",
        "Lists\nYes | 1\nNo | 2",
        "Income statement £\n | 2024\nRevenue | 7\nStaff costs | 5\nFinance costs | 2",
    ],
)
def test_a_hidden_sheet_that_agrees_or_speaks_of_other_things_is_not_said_to_differ(hidden: str) -> None:
    statements = spread_of(sheet(SHOWN, "P&L"), sheet(hidden, "old", hidden=True))
    assert told(statements) == []
    assert "hidden-sheets" in {w.message.code for w in statements.warnings}
