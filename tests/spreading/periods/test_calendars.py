from __future__ import annotations

import pytest

from finvet.model import SourceFile
from finvet.spreading.periods.calendars import in_common_years
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.spread import spread_companies
from tests.books import book, sheet

LIST = """
年度 | 季別 | 公司代號 | 公司名稱 | 流動資產 | 資產總計 | 流動負債 | 負債總計 | 股本 | 權益總計
108 | 1 | 1101 | 甲公司 | 120 | 300 | 80 | 150 | 100 | 150
108 | 1 | 1102 | 乙公司 | 220 | 400 | 90 | 150 | 100 | 250
"""


@pytest.mark.parametrize(
    ("written", "common"),
    [
        ("令和5年3月31日", "2023年3月31日"),
        ("平成30年度", "2018年度"),
        ("令和元年", "2019年"),
        ("(h23.3.31)", "(2011.3.31)"),
        ("h1/24", "h1/24"),
        ("民國112年", "2023年"),
        ("二〇二三年十二月三十一日", "2023年12月31日"),
        ("二〇二三年三月十日", "2023年3月10日"),
        ("一九九八年七月二十四日", "1998年7月24日"),
        ("二〇五六年六月五日", "2056年6月5日"),
        ("2023年12月31日", "2023年12月31日"),
        ("fiscal 2023", "fiscal 2023"),
    ],
)
def test_years_of_other_calendars_are_put_into_common_ones(written: str, common: str) -> None:
    assert in_common_years(written) == common


@pytest.mark.parametrize(
    ("low", "common"),
    [
        ("'23", "2023"),
        ("'23 budget", "'23 budget"),
        ("a.y. 2023-24", "fy 2022-23"),
        ("ay2023-2024", "fy 2022-23"),
        ("assessment year 2023-24", "fy 2022-23"),
        ("as at 2023-24", "as at 2023-24"),
    ],
)
def test_a_year_cut_short_and_one_in_which_another_is_taxed(low: str, common: str) -> None:
    assert in_common_years(low) == common


def test_years_of_a_list_from_taiwan_are_those_of_its_calendar() -> None:
    found = spread_companies([book(sheet(LIST))])
    assert [(one.partner, one.periods[0].id) for one in found] == [("甲公司", "2019/3"), ("乙公司", "2019/3")]
    assert found[1].figures["total_assets"]["2019/3"].value == 400


@pytest.mark.parametrize(
    "drawn", ["年度 | 資産合計\n108 | 300", "年度 | 資產總計\n108 | 300\n1090 | 310", "月份 | 資產總計\n108 | 300"]
)
def test_other_numbers_are_no_years(drawn: str) -> None:
    assert Grid(SourceFile("f", "0"), sheet(drawn)).rows[2][1].value == 108
