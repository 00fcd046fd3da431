from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of

LINES = """
Revenue | {0} | {0}
Cost of sales | 600 | 500
Gross profit | 400 | 400
Net income | {1} | {1}
{2}
"""


def spread_lines(unit: str, revenue: object = 1000, net_income: object = 1235, more: str = "") -> Statements:
    return spread_of(f"Income statement {unit}\n | 2024 | 2023" + LINES.format(revenue, net_income, more))


def codes(statements: Statements) -> set[str]:
    return {w.message.code for w in statements.warnings if w.message.code.startswith("unit-")}


def shares(earnings: object, number: object, label: str = "Weighted average number of shares") -> str:
    return f"Basic earnings per share | {earnings} | {earnings}\n{label} | {number} | {number}"


@pytest.mark.parametrize(
    ("unit", "revenue", "code"),
    [
        ("in millions", 1234567890.12, "unit-too-exact"),
        ("€ million", 1234567890.12, "unit-too-large"),
        ("€ million", 1234567.12, "unit-too-exact"),
        ("$ in thousands", 123456789012345, "unit-too-large"),
        ("in millions", 123456789012, "unit-too-large"),
    ],
)
def test_digits_that_no_company_has_deny_the_unit(unit: str, revenue: float, code: str) -> None:
    statements = spread_lines(unit, revenue)
    assert codes(statements) == {code}
    assert statements.figures["revenue"]["2024"].confidence == "low"
    (about,) = [w for w in statements.warnings if w.message.code == code]
    assert "revenue" in about.items
    assert about.basis[0].cell == "B3"


@pytest.mark.parametrize(
    ("unit", "revenue"),
    [
        ("百万円", 45095325),
        ("dalam jutaan rupiah", 1992983447),
        ("백만원", 302231360),
        ("€", 1234567890.12),
        ("€ million", 142610.12),
        ("$ in thousands", 4002814000),
        ("单位：万元", 48821746.31),
        ("", 1234567890.12),
        ("", 1234567890123.12),
    ],
)
def test_digits_of_large_companies_and_small_currencies_deny_nothing(unit: str, revenue: float) -> None:
    assert codes(spread_lines(unit, revenue)) == set()


@pytest.mark.parametrize(
    ("unit", "more"),
    [
        ("$", shares(2.47, 500_000_000)),  # amounts are in millions and nothing says so
        ("$ in millions", shares(2.47, 0.5)),
        ("€", "Ergebnis je Aktie | 2470.5 | 2470.5"),  # half a share
    ],
)
def test_earnings_per_share_deny_the_unit(unit: str, more: str) -> None:
    statements = spread_lines(unit, more=more)
    assert codes(statements) == {"unit-against-earnings"}
    assert statements.figures["revenue"]["2024"].confidence == "low"


@pytest.mark.parametrize(
    ("unit", "more"),
    [
        ("$ in millions", shares(2.47, 500)),
        ("$ in millions", shares(2.47, 500_000)),
        ("$ in millions", shares(2.47, 500_000_000)),
        ("£ million", shares(247, 500_000_000, "Number of shares")),  # in pence
        ("$ in thousands", shares(2.47, 500)),
        ("$ in millions", shares(2.47, 512)),
        ("$ in millions", "Dividends per share | 0.0001 | 0.0001"),
        ("$ in millions", shares(-2.47, 500)),
        ("$ in millions", "Basic earnings per share | 0 | 0"),
    ],
)
def test_earnings_per_share_that_go_with_the_unit_deny_nothing(unit: str, more: str) -> None:
    assert codes(spread_lines(unit, more=more)) == set()


def test_what_is_counted_is_not_scaled() -> None:
    statements = spread_lines(
        "£'000", more=shares(2.47, 500) + "\nSundry lighthouses | 7 | 7\nNumber of employees | 12 | 11"
    )
    told = {line.source.label: line.values["2024"] for line in statements.unmatched}
    assert told == {
        "Basic earnings per share": 2.47,
        "Weighted average number of shares": 500,
        "Sundry lighthouses": 7000,
        "Number of employees": 12,
    }


@pytest.mark.parametrize(("earnings", "is_unlikely"), [(2.47, True), (0.13, True), (0.12, False), (0.0001, False)])
def test_few_shares_say_that_a_silent_table_has_a_unit(earnings: float, is_unlikely: bool) -> None:
    statements = spread_lines("", more=f"Diluted earnings per share | {earnings} | {earnings}")
    assert ("unit-unlikely" in codes(statements)) is is_unlikely
    figure = statements.figures["revenue"]["2024"]
    assert (figure.confidence == "medium") is is_unlikely
    assert any(note.code == "unit-unsaid" for note in figure.notes) is is_unlikely
    assert all(w.items and w.periods for w in statements.warnings if w.message.code == "unit-unlikely")


def test_a_unit_that_is_stated_is_not_unlikely() -> None:
    assert codes(spread_lines("in €", more="Diluted earnings per share | 2.47 | 2.47")) == set()


INCOME = LINES.format(1000, 1235, "")


@pytest.mark.parametrize(
    ("unit", "counted", "number", "is_denied"),
    [
        ("$ in thousands", "millions", 500, True),  # the amounts are in millions, whatever stands above them
        ("$ in millions", "millions", 500, False),
        ("$ in millions", "thousands", 500_000, False),
        ("$ in millions", "thousands", 500, True),
        ("$ in millions", "millions", 1200, False),  # bought back since
        ("$", "millions", 500, True),
        ("$ in thousands", "diluted", 500, False),  # in no unit of their own
    ],
)
def test_shares_in_a_unit_of_their_own_deny_the_unit_of_the_amounts(
    unit: str, counted: str, number: int, is_denied: bool
) -> None:
    summary = f"Shares outstanding ({counted}) | {number}"
    statement = f"Income statement {unit}\n | 2024 | 2023{INCOME}"
    statements = spread_of(f"{summary}\n{statement}\n\nEARNINGS PER SHARE\nBasic EPS | 2.47 | 2.50")
    assert ("unit-against-earnings" in codes(statements)) is is_denied
    assert (statements.figures["revenue"]["2024"].confidence == "low") is is_denied


@pytest.mark.parametrize(
    ("stocks", "debtors"),
    [("Inventory days", "Receivable days"), ("Lagerdauer in Tagen", "DSO"), ("Giorni scorte", "Giorni clienti")],
)
def test_days_between_the_lines_of_a_block_are_not_added(stocks: str, debtors: str) -> None:
    statements = spread_of(
        f" | 2024 | 2023\nInventories | 1418 | 1610\n{stocks} | 92 | 90\nTrade receivables | 1143 | 1169\n"
        f"{debtors} | 57 | 56\nOther assets | 259 | 506\nTotal current assets | 2820 | 3285"
    )
    assert statements.figures["inventories"]["2024"].confidence == "high"
    assert "other_current_assets" in statements.figures
