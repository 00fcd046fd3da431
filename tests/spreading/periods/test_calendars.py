from __future__ import annotations

import pytest

from finvet.spreading.periods.calendars import in_common_years


@pytest.mark.parametrize(
    ("written", "common"),
    [
        ("令和5年3月31日", "2023年3月31日"),
        ("平成30年度", "2018年度"),
        ("令和元年", "2019年"),
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
