"""Columns of years that a calendar counts from elsewhere."""

from __future__ import annotations

import pytest

from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.spread import spread_companies
from tests.books import book, sheet

FILE = SourceFile("f", "0")
LIST = """
年度 | 季別 | 公司代號 | 公司名稱 | 流動資產 | 資產總計 | 流動負債 | 負債總計 | 股本 | 權益總計
108 | 1 | 1101 | 甲公司 | 120 | 300 | 80 | 150 | 100 | 150
108 | 1 | 1102 | 乙公司 | 220 | 400 | 90 | 150 | 100 | 250
"""


def test_years_of_a_list_from_taiwan_are_those_of_its_calendar() -> None:
    found = spread_companies([book(sheet(LIST))])
    assert [(one.partner, one.periods[0].id) for one in found] == [("甲公司", "2019/3"), ("乙公司", "2019/3")]
    assert found[1].figures["total_assets"]["2019/3"].value == 400


@pytest.mark.parametrize(
    "drawn", ["年度 | 資産合計\n108 | 300", "年度 | 資產總計\n108 | 300\n1090 | 310", "月份 | 資產總計\n108 | 300"]
)
def test_other_numbers_are_no_years(drawn: str) -> None:
    assert Grid(FILE, sheet(drawn)).rows[2][1].value == 108
