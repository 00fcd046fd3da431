"""Shares in percent under the heading of a year are no second amount of it."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of

AMOUNTS = {
    "Revenue": (9300, 8800),
    "Cost of sales": (6100, 5900),
    "Gross profit": (3200, 2900),
    "Other operating expenses": (1900, 1800),
    "Operating profit": (1300, 1100),
}
WAYS = {"points": "{:.1f}", "percent": "{:.1%}", "fractions": "{:.3f}"}


def page(order: str, way: str, factor: float = 1.0) -> Statements:
    """An income statement with its years in some order, `a` and `b`, and the shares of revenue of both, `p` and `q`."""
    years = {"a": 2024, "b": 2023, "p": 2024, "q": 2023}
    lines = ["Income statement", " | " + " | ".join(str(years[c]) for c in order)]
    for label, amounts in AMOUNTS.items():
        shares = [a / whole * factor for a, whole in zip(amounts, AMOUNTS["Revenue"], strict=True)]
        told = [WAYS[way].format(share * 100 if way == "points" else share) for share in shares]
        cells = dict(zip("abpq", (*amounts, *told), strict=True))
        lines.append(f"{label} | " + " | ".join(str(cells[c]) for c in order))
    return spread_of("\n".join(lines))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("order", ["apbq", "abpq", "paqb"])
def test_shares_of_revenue_are_no_amounts_of_their_year(order: str, way: str) -> None:
    statements = page(order, way)
    told = {item: [f.value for f in years.values()] for item, years in statements.figures.items()}
    assert (told["revenue"], told["operating_profit"]) == ([9300, 8800], [1300, 1100])
    assert not [w for w in statements.warnings if w.message.code == "period-in-two-columns"]


def test_amounts_that_are_shares_of_nothing_shown_stay_a_second_column_of_the_year() -> None:
    """Those of another currency, of which no row is a hundred percent."""
    statements = page("apbq", "points", factor=1.07)
    assert {f.confidence for f in statements.figures["revenue"].values()} == {"low"}


def test_a_share_that_is_wrong_leaves_open_what_its_column_shows() -> None:
    text = "Income statement\n | 2024 | 2024\nRevenue | 9300 | 100\nCost of sales | 6100 | 65.6\nGross profit | 3200 | 34.4"
    for last, expected in (("20.4", {"high", "medium"}), ("24.0", {"low"})):
        statements = spread_of(f"{text}\nOther operating expenses | 1900 | {last}\nOperating profit | 1300 | 14.0")
        assert {f.confidence for f in statements.figures["revenue"].values()} <= expected


def test_three_lines_alone_do_not_say_that_a_column_shows_shares() -> None:
    statements = spread_of(
        "Income statement\n | 2024 | 2024\nRevenue | 9300 | 100\nCost of sales | 6100 | 65.6\nGross profit | 3200 | 34.4"
    )
    assert {f.confidence for f in statements.figures["revenue"].values()} == {"low"}


def test_a_column_told_twice_is_no_share_of_itself_though_it_shows_a_hundred() -> None:
    lines = {"Revenue": 9300, "Cost of sales": 6100, "Gross profit": 3200, "Interest expense": 100, "Net income": 3100}
    told = "\n".join(f"{label} | {amount} | {amount}" for label, amount in lines.items())
    statements = spread_of(f"Income statement\n | 2024 | 2024\n{told}")
    assert [f.value for f in statements.figures["revenue"].values()] == [9300]
