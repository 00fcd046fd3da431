"""Units at the end of technical names."""

from __future__ import annotations

import pytest

from finvet.spreading.units.named_units import apart, unit_of_label
from tests.books import spread_of, values


@pytest.mark.parametrize(
    ("name", "bare", "unit"),
    [
        ("revenue_usd_m", "revenue", "usd m"),
        ("total_assets_eur_thousands", "total_assets", "eur thousands"),
        ("net_income_inr_cr", "net_income", "inr cr"),
        ("revenue_millions", "revenue", "millions"),
        ("dividends_per_share_eur", "dividends_per_share", "eur"),
    ],
)
def test_a_name_and_the_unit_that_it_ends_with(name: str, bare: str, unit: str) -> None:
    assert apart(name) == (bare, unit)


@pytest.mark.parametrize(
    "name",
    ["revenue", "total_assets", "revenue_m", "Revenue USD m", "usd_m", "shares_outstanding_m", "RevenueMillions"],
)
def test_what_ends_with_no_unit_for_sure(name: str) -> None:
    assert apart(name) is None


def test_the_label_of_a_line_states_its_unit_either_way() -> None:
    assert (unit_of_label("revenue_millions").factor, unit_of_label("Revenue (EUR m)").factor) == (1e6, 1e6)


def test_a_list_whose_columns_are_named_so_is_in_that_unit() -> None:
    drawn = """
year | revenue_eur_m | net_income_eur_m | total_assets_eur_m | total_equity_eur_m | shares_outstanding_m
2024 | 120 | 12 | 90 | 40 | 7
2023 | 110 | 10 | 80 | 35 | 7
"""
    statements = spread_of(drawn)
    found = values(statements)
    assert statements.currency == "EUR"
    assert found["revenue"] == {"2024": 120e6, "2023": 110e6}
    assert found["total_assets"] == {"2024": 90e6, "2023": 80e6}
    assert "share_capital" not in found
