from __future__ import annotations

import pytest

from finvet.model import Figure, Message, Period
from finvet.spreading.judgement.doubts import doubted
from tests.books import spread_of

YEAR = Period(2024)


def test_a_doubt_lowers_its_figure_and_no_other_whatever_confirms_them() -> None:
    figure = Figure("revenue", YEAR, 5.0, (), "read", "high")
    found = doubted(
        {"revenue": {"2024": figure}, "net_income": {"2024": figure}}, {("revenue", "2024"): Message("unit-doubtful")}
    )
    lowered = found["revenue"]["2024"]
    assert (lowered.value, lowered.confidence, [note.code for note in lowered.notes]) == (5.0, "low", ["unit-doubtful"])
    assert found["net_income"]["2024"] is figure


STATEMENTS = """Balance sheet | 2024 | 2023
Inventories | 120 | 110
Cash and cash equivalents | 80 | 70
Total current assets | 200 | 180
Total assets | 900 | 850

Income statement | 2024 | 2023
Revenue | 5000 | 4800
Cost of sales | 3000 | 2900
Gross profit | 2000 | 1900
Net income | 330 | 295

Cash flow statement | 2024 | 2023
{}
Depreciation | 20 | 25
Net cash from operating activities | 350 | 320
Net cash used in investing activities | -330 | -310
Net cash used in financing activities | -5 | -5
Net change in cash | 15 | 5
{}"""
PROFIT, OTHER_PROFIT = "Net income | 330 | 295", "Net income | 452 | 404"
CASH, OTHER_CASH = "Cash at end of year | 80 | 70", "Cash at end of year | 110 | 95"


@pytest.mark.parametrize(
    ("start", "end", "is_doubted"),
    [
        (OTHER_PROFIT, OTHER_CASH, True),
        (PROFIT, OTHER_CASH, False),
        (OTHER_PROFIT, CASH, False),
        ("Net income | 330 | 404", OTHER_CASH, False),
        (OTHER_PROFIT, "Cash at end of year | 80 | 95", False),
        ("Net income | 452 | ", OTHER_CASH, False),
        (OTHER_PROFIT, "Cash at end of year | 110 | ", False),
        ("", OTHER_CASH, False),
    ],
)
def test_a_cash_flow_that_ties_to_no_other_statement_in_any_year_is_no_surer_than_medium(
    start: str, end: str, is_doubted: bool
) -> None:
    statements = spread_of(STATEMENTS.format(start, end))
    flow, cash = (statements.figures[item]["2024"] for item in ("cf_operating", "cash_and_equivalents"))
    assert ("flow-untied" in {note.code for note in flow.notes}) is is_doubted
    assert (flow.confidence, cash.confidence) == ("medium" if is_doubted else "high", "high")
    said = [w for w in statements.warnings if w.message.code == "flows-untied"]
    cells = [[source.label for source in w.basis] for w in said]
    assert cells == ([["Cash at end of year"] * 2 + ["Net income"] * 2] if is_doubted else [])
    assert all("cf_operating" in w.items and "revenue" not in w.items for w in said)
