from __future__ import annotations

import pytest

from finvet.spreading.periods.fiscal_years import compares, kind_behind, years_in


@pytest.mark.parametrize(
    ("text", "year", "fiscal", "kind"),
    [
        ("2023", 2023, False, None),
        ("fy23", 2023, True, None),
        ("fy2023", 2023, True, None),
        ("2022/23", 2023, False, None),
        ("2022-2023", 2023, False, None),
        ("fy 22-23", 2023, True, None),
        ("2024e", 2024, False, "forecast"),
        ("2023a", 2023, False, "actual"),
        ("year 4 (2025) p", 2025, False, "forecast"),
        ("(2025)e", 2025, False, "forecast"),
        ("year 2 (2023)", 2023, False, None),
    ],
)
def test_a_year_in_a_text(text: str, year: int, fiscal: bool, kind: str | None) -> None:
    (found,) = years_in(text)
    assert (found.year, found.is_fiscal, found.kind) == (year, fiscal, kind)


@pytest.mark.parametrize("text", ["note 23", "12345", "1066", "2.023,5", "20231", "revenue"])
def test_what_is_no_year(text: str) -> None:
    assert years_in(text) == ()


def test_one_year_against_another_names_none() -> None:
    assert compares("2024/2022")
    assert not compares("2022/23")
    assert years_in("2024/2022") == ()


def test_a_letter_behind_a_date_says_what_it_is() -> None:
    assert kind_behind("mar-25 (e)", 6) == "forecast"
    assert kind_behind("(mar-25) e", 7) == "forecast"
    assert kind_behind("mar-25 earnings", 6) is None
