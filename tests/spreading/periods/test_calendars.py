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
