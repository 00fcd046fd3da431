"""The dates of a text, and the spans that they close."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.spreading.periods.dates import dates_in
from finvet.spreading.wording.lexicon import plain

WHOLE = {
    "31 March 2024": (None, date(2024, 3, 31)),
    "Dec-23": (None, date(2023, 12, 31)),
    "31.12.2023": (None, date(2023, 12, 31)),
    "2023-12-31": (None, date(2023, 12, 31)),
    "December 31, 2023": (None, date(2023, 12, 31)),
    "31 de diciembre de 2023": (None, date(2023, 12, 31)),
    "2023年12月31日": (None, date(2023, 12, 31)),
    "(11/3.31現在)": (None, date(2011, 3, 31)),
    "当期(10/4.1～11/3.31)": (date(2010, 4, 1), date(2011, 3, 31)),
    "2021/12.31": (None, date(2021, 12, 31)),
    "31 décembre 2023": (None, date(2023, 12, 31)),
    "1 January to 31 December 2023": (date(2023, 1, 1), date(2023, 12, 31)),
    "1. Januar bis 31. Dezember 2023": (date(2023, 1, 1), date(2023, 12, 31)),
    "01.04.2022 - 31.03.2023": (date(2022, 4, 1), date(2023, 3, 31)),
    "2024-01-01/2024-12-31": (date(2024, 1, 1), date(2024, 12, 31)),
    "2023-01-29:2024-02-03": (date(2023, 1, 29), date(2024, 2, 3)),
    "01.02.2024 .. 31.01.2025": (date(2024, 2, 1), date(2025, 1, 31)),
    "01.02.2024..31.01.2025": (date(2024, 2, 1), date(2025, 1, 31)),
    "01/01/24..12/31/24": (date(2024, 1, 1), date(2024, 12, 31)),
    "..12/31/24": (None, date(2024, 12, 31)),
    "20230201-20240131": (date(2023, 2, 1), date(2024, 1, 31)),
    "20240101_20241231": (date(2024, 1, 1), date(2024, 12, 31)),
    "1 October 2022 to 30 September 2023": (date(2022, 10, 1), date(2023, 9, 30)),
    "1-12/24": (date(2024, 1, 1), date(2024, 12, 31)),
    "7-9 2024": (date(2024, 7, 1), date(2024, 9, 30)),
    "2 October 2022 to 30 September 2023": (date(2022, 10, 2), date(2023, 9, 30)),
    "January 1 - December 31, 2023": (date(2023, 1, 1), date(2023, 12, 31)),
    "Jan. 1 to Dec. 31, 2023": (date(2023, 1, 1), date(2023, 12, 31)),
    "Nov 1 - Nov 30 2023": (date(2023, 11, 1), date(2023, 11, 30)),
    "April 1 – March 31, 2023": (date(2022, 4, 1), date(2023, 3, 31)),
    "2022年10月1日至2023年9月30日": (date(2022, 10, 1), date(2023, 9, 30)),
    "2023年4月5日至12月31日": (date(2023, 4, 5), date(2023, 12, 31)),
    "2023年4月至12月": (date(2023, 4, 1), date(2023, 12, 31)),
    "March figures, 31 December 2023": (None, date(2023, 12, 31)),
    "2024-Dec-31": (None, date(2024, 12, 31)),
    "2025 December 15": (None, date(2025, 12, 15)),
    "2025 m. balandžio 14 d.": (None, date(2025, 4, 14)),
    "2024 Dec'23": (None, date(2023, 12, 31)),
    "October 2022 to September 2023": (date(2022, 10, 1), date(2023, 9, 30)),
}


@pytest.mark.parametrize("text", WHOLE)
def test_a_date_or_a_span(text: str) -> None:
    (found,) = dates_in(plain(text)).found
    assert (found.first, found.last) == WHOLE[text]


@pytest.mark.parametrize("text", ["for the years ended 31 march", "for the years ended march 31"])
def test_a_day_without_its_year_waits_for_it(text: str) -> None:
    dated = dates_in(text)
    assert (dated.found, dated.day) == ((), (3, 31))


@pytest.mark.parametrize(
    "text", ["note 12", "5.3.1", "20230115-20231231", "20230101-20231230", "20230101-20221231", "13.13.2023", "revenue"]
)
def test_what_is_no_date(text: str) -> None:
    dated = dates_in(text)
    assert (dated.found, dated.day) == ((), None)


@pytest.mark.parametrize("text", ["31.12.2023 31.12.2022", "31.12.2023/31.12.2022"])
def test_two_dates_that_nothing_joins_are_two(text: str) -> None:
    assert [f.last.year for f in dates_in(text).found] == [2023, 2022]


def test_a_slash_joins_a_first_day_and_a_last_and_no_two_last_ones() -> None:
    assert [f.first for f in dates_in("31.12.2022/31.12.2023").found] == [None, None]


def test_a_date_whose_day_could_be_its_month_says_so() -> None:
    (found,) = dates_in("03/04/2023").found
    assert found.swapped is not None
    assert {found.last, found.swapped} == {date(2023, 3, 4), date(2023, 4, 3)}
