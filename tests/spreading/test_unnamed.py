from __future__ import annotations

from tests.spreading.test_mapping import items, mapped


def test_a_blank_total_right_under_a_heading_of_an_item_is_that_item() -> None:
    found = mapped("BS", """
Vaste activa
Materiële vaste activa
Bedrijfsgebouwen en -terreinen | 30 | 20
Machines en installaties | 20 | 15
 | 50 | 35
Financiële vaste activa | 10 | 10
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [
        ("property_plant_equipment", 6), ("long_term_investments", 7),
    ]  # fmt: skip


def test_the_two_sides_are_told_by_their_parts() -> None:
    found = mapped("BS", """
Goodwill | 30 | 20
Cash | 20 | 15
 | 50 | 35
Trade payables | 40 | 30
Share capital | 10 | 5
 | 50 | 35
""")  # fmt: skip
    assert items(found) == [
        "goodwill", "cash_and_equivalents", "total_assets",
        "trade_payables", "share_capital", "total_liabilities_and_equity",
    ]  # fmt: skip


def test_a_side_is_told_by_what_it_adds_up_without_the_other() -> None:
    found = mapped("BS", """
Share capital | 10 | 5
Retained earnings | 30 | 25
Trade payables | 40 | 30
 | 80 | 60
""")  # fmt: skip
    assert items(found)[-1] == "total_liabilities_and_equity"


def test_what_adds_up_debts_is_not_equity_though_it_stands_below_that_heading() -> None:
    found = mapped("BS", """
Equity
Share capital | 10 | 5
Trade payables | 40 | 30
 | 50 | 35
Accruals | 7 | 6
Total equity and liabilities | 57 | 41
""")  # fmt: skip
    assert "total_equity" not in items(found)
