"""Items whose labels do not say when they are due, in blocks that do."""

from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped

OTHER_DEBTS = [
    ("Non-current liabilities", "Bank loans", "Provision for warranties", "Total non-current liabilities", "provisions_noncurrent"),
    ("PITKÄAIKAINEN VIERAS PÄÄOMA", "Lainat rahoituslaitoksilta", "Muut velat", "Pitkäaikainen yhteensä", "other_noncurrent_liabilities"),
    ("UZUN VADELİ YABANCI KAYNAKLAR", "Banka Kredileri", "Diğer Borçlar", "Uzun Vadeli Yabancı Kaynaklar Toplamı", "other_noncurrent_liabilities"),
    ("Non-current liabilities", "Bank loans", "Deferred revenue", "Total non-current liabilities", "contract_liabilities_noncurrent"),
    ("Non-current liabilities", "Bank loans", "Contract liabilities", "Total non-current liabilities", "contract_liabilities_noncurrent"),
    ("Current liabilities", "Trade payables", "Other liabilities", "Total current liabilities", "other_current_liabilities"),
]  # fmt: skip


@pytest.mark.parametrize("labels", OTHER_DEBTS)
def test_a_line_that_does_not_say_when_it_is_due_is_of_its_block(labels: tuple[str, ...]) -> None:
    block, first, other, total, item = labels
    found = mapped("BS", f"{block}\n{first} | 500 | 400\n{other} | 54 | 53\n{total} | 554 | 453")
    assert [m.item for m in found.mapped if m.line.label == other] == [item]


SAID = [
    ("Non-current liabilities", "Bank loans", "Other current liabilities", "Total non-current liabilities"),
    ("PITKÄAIKAINEN VIERAS PÄÄOMA", "Lainat rahoituslaitoksilta", "Lyhytaikaiset velat", "Pitkäaikainen yhteensä"),
]


@pytest.mark.parametrize("labels", SAID)
def test_a_line_that_says_when_it_is_due_is_of_no_other_maturity(labels: tuple[str, ...]) -> None:
    block, first, other, total = labels
    found = mapped("BS", f"{block}\n{first} | 500 | 400\n{other} | 54 | 53\n{total} | 554 | 453")
    assert not {"other_noncurrent_liabilities", "long_term_debt"} & {
        m.item for m in found.mapped if m.line.label == other
    }


@pytest.mark.parametrize(("loan", "item"), [("Term loan", "short_term_debt"), ("Long-term loan", None)])
def test_a_loan_of_its_kind_alone_is_due_as_its_heading_says(loan: str, item: str | None) -> None:
    found = mapped("BS", f"""
Total assets | 300 | 250
Equity
Share capital | 160 | 140
 | 160 | 140
Current liabilities
Trade payables | 90 | 80
{loan} | 50 | 30
 | 140 | 110
Total equity and liabilities | 300 | 250
""")  # fmt: skip
    told = {m.line.row: m.item for m in found.mapped}
    assert told.get(8) == item
    assert item is None or told[9] == "total_current_liabilities"


TWICE = """
Non-current assets
Plant | 900 | 850
Trade and other receivables | 60 | 55
Total non-current assets | 960 | 905
Current assets
{0} | 300 | 280
Cash | 40 | 25
Total current assets | 340 | 305
Non-current liabilities
Borrowings | 250 | 240
Trade and other payables | 80 | 70
Total non-current liabilities | 330 | 310
Current liabilities
{1} | 250 | 230
Total current liabilities | 250 | 230
"""


def test_what_is_told_among_current_debts_as_well_is_due_later() -> None:
    labels = ("Trade and other receivables", "Trade and other payables")
    told = {m.line.row: m.item for m in mapped("BS", TWICE.format(*labels)).mapped}
    assert (told[4], told[12]) == ("long_term_receivables", "other_noncurrent_liabilities")
    assert (told[7], told[15]) == ("trade_receivables", "trade_payables")


def test_what_stands_in_a_later_block_alone_may_stand_there_by_mistake() -> None:
    told = {m.line.row: m.item for m in mapped("BS", TWICE.format("Stocks", "Overdrafts")).mapped}
    assert "long_term_receivables" not in told.values()
    assert told.get(12) != "other_noncurrent_liabilities"
