from __future__ import annotations

import pytest

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


GROUPS = {
    "bg": "II. Вземания\nВземания от клиенти | 100 | 90\nДруги вземания | 20 | 10\nОбщо за група II: | 120 | 100",
    "de": "B. Forderungen\nForderungen aus Lieferungen und Leistungen | 100 | 90\nSonstige Forderungen | 20 | 10\nSumme B | 120 | 100",
    "es": "C. Deudores\nClientes | 100 | 90\nOtros deudores | 20 | 10\nTotal C | 120 | 100",
}


@pytest.mark.parametrize("language", GROUPS)
def test_a_numbered_total_is_what_the_heading_with_its_number_says(language: str) -> None:
    found = mapped("BS", GROUPS[language])
    assert [(m.item, m.line.row) for m in found.mapped if m.line.row == 5] == [("receivables_total", 5)]


def test_a_numbered_total_is_no_block_of_a_heading_with_another_number() -> None:
    found = mapped("BS", """
B. Current assets
II. Unheard of
Trade receivables | 100 | 90
Other receivables | 20 | 10
Total II | 120 | 100
Cash | 5 | 5
""")  # fmt: skip
    assert "total_current_assets" not in items(found)


def test_a_numbered_total_stands_before_a_part_of_its_own_name() -> None:
    found = mapped("BS", """
IV. Резерви
1. Особени | 20 | 10
4. Други резерви | 100 | 90
Общо за група IV: | 120 | 100
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "other_reserves"] == [5]
