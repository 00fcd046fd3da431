"""Units at the end of technical names."""

from __future__ import annotations

import pytest

from finvet.spreading.units.named_units import apart, scale_alone, unit_of_label
from tests.books import spread_of, values


@pytest.mark.parametrize(
    ("name", "bare", "unit"),
    [
        ("revenue_usd_m", "revenue", "usd m"),
        ("total_assets_eur_thousands", "total_assets", "eur thousands"),
        ("net_income_inr_cr", "net_income", "inr cr"),
        ("revenue_millions", "revenue", "millions"),
        ("dividends_per_share_eur", "dividends_per_share", "eur"),
        ("Revenue_INR", "Revenue", "INR"),
        ("net_loss_inr", "net_loss", "inr"),
        ("Cash_on_Hand_SEK", "Cash_on_Hand", "SEK"),
        ("revenue_krw", "revenue", "KRW"),
        ("total_assets_cny", "total_assets", "CNY"),
    ],
)
def test_a_name_and_the_unit_that_it_ends_with(name: str, bare: str, unit: str) -> None:
    assert apart(name) == (bare, unit)


@pytest.mark.parametrize(
    ("label", "bare", "unit"),
    [
        ("Revenue in mn", "Revenue", "in mn"),
        ("Revenue (M)", "Revenue", "(M)"),
        ("revenue_m", "revenue", "m"),
        ("Total assets ($M)", "Total assets", "($M)"),
        ("Umsatz Mio.", "Umsatz", "Mio."),
        ("CA (K€)", "CA", "(K€)"),
        ("Net sales USD m", "Net sales", "USD m"),
        ("Выручка, тыс. руб.", "Выручка", "тыс. руб."),
        ("営業収入(百万)", "営業収入", "(百万)"),
        ("Sales (Cr)", "Sales", "(Cr)"),
        ("Sales (USD)", "Sales", "(USD)"),
        ("RevenueMillions", "Revenue", "Millions"),
    ],
)
def test_a_label_and_the_unit_that_it_ends_with(label: str, bare: str, unit: str) -> None:
    assert apart(label) == (bare, unit)


@pytest.mark.parametrize(
    "label",
    [
        "revenue",
        "total_assets",
        "usd_m",
        "shares_outstanding_m",
        "Number of shares (millions)",
        "Loan of EUR 100 million",
        "Zysk netto (I–J–K)",
        "Figures in thousands or millions",
        "M & K",
        "Ventas reales",
    ],
)
def test_what_ends_with_no_unit_of_its_amounts(label: str) -> None:
    assert apart(label) is None


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("M", 1e6), ("(k)", 1e3), ("2023 (mn)", 1e6), ("FY 2023, mn", 1e6), ("Amounts in M", 1e6), ("2023 (M)", 1e6),
        ("2024 m.", None), ("k 31.12.2024", None), ("12M 2023", None), ("T", None), ("(Cr)", None), ("K Group", None),
    ],
)  # fmt: skip
def test_a_scale_alone_and_what_only_looks_like_one(text: str, scale: float | None) -> None:
    assert scale_alone(text) == scale


@pytest.mark.parametrize(
    ("label", "factor"),
    [
        ("Revenue (mn)", 1e6),
        ("Umsatz in Tsd", 1e3),
        ("Sales (M)", None),  # a letter, which may refer to a line
        ("Övriga fordringar mm", None),  # "and others" in Swedish
        ("Sales (Cr)", None),
    ],
)
def test_the_unit_of_one_label_whatever_the_others_say(label: str, factor: float | None) -> None:
    assert unit_of_label(label).factor == factor


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
