"""Ratios as formulas of a spreadsheet: what they look like. That they come to the same values is shown in tests/workbooks."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.formula import Input
from finvet.ratios.spreadsheet import spreadsheet


class Named:
    """Cells that are called as the items that they hold."""

    def cell(self, needed: Input) -> str | None:
        return needed.name

    def years(self, needed: Input) -> Sequence[str]:
        return (needed.name,)


def test_brackets_stand_where_they_are_needed_alone() -> None:
    written = spreadsheet(CATALOGUE["quick_ratio"], Named()) or ""
    assert "(cash_and_equivalents+N(short_term_investments)+trade_receivables)/total_current_liabilities" in written
    assert "net_debt/ebitda*days/365" in (spreadsheet(CATALOGUE["net_debt_to_ebitda"], Named()) or "")
