"""Debt that falls due is no zero where long-term debt is repaid and no line shows what is due."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import sheet, spread_of

BALANCE = """
Balance sheet | 31.12.2024 | 31.12.2023
Cash | 100 | 90
Total current assets | 100 | 90
Property, plant and equipment | 300 | 310
Total assets | 400 | 400
Trade payables | 60 | 50
Accrued expenses | 40 | 30
{0}Total current liabilities | {1} | {2}
Long-term debt | 120 | 180
Total liabilities | {3} | {4}
Total equity | {5} | {6}
Total liabilities and equity | 400 | 400
"""
FLOWS = """
Cash flow statement | 2024 | 2023
Net cash from operating activities | 90 | 80
Purchase of property, plant and equipment | -20 | -15
Net cash used in investing activities | -20 | -15
Repayment of borrowings | {0} | {0}
Dividends paid | {1} | {1}
Net cash used in financing activities | -60 | -60
Net change in cash | 10 | 5
"""
NOTHING_DUE = BALANCE.format("", 100, 80, 220, 260, 180, 140)


def read(balance: str, repaid: str, paid_out: str) -> Statements:
    return spread_of(sheet(balance, "BS"), sheet(FLOWS.format(repaid, paid_out), "CF"))


@pytest.mark.parametrize("item", ["short_term_debt", "current_portion_long_term_debt"])
def test_repayments_deny_that_nothing_falls_due(item: str) -> None:
    figure = read(NOTHING_DUE, "-60", "0").figures[item]["2024-12-31"]
    assert figure.value is None
    assert [note.code for note in figure.notes] == ["due-within-long-term"]


def test_without_repayments_a_block_that_adds_up_tells() -> None:
    assert read(NOTHING_DUE, "0", "-60").figures["short_term_debt"]["2024-12-31"].value == 0


def test_a_line_of_what_is_due_tells() -> None:
    shown = BALANCE.format("Short-term loans | 30 | 30\n", 130, 110, 250, 290, 150, 110)
    assert read(shown, "-60", "0").figures["short_term_debt"]["2024-12-31"].value == 30
