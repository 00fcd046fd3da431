from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of

INCOME = """
Income statement {0}
 | 2024 | 2023
Revenue | {1} | 812345
Cost of sales | 600000 | 500000
Gross profit | 312456 | 312345
Net income | 61234 | 70456
"""
CASH = """
Cash flow statement {}
 | 2024 | 2023
Net income | {} | {}
Net cash from operating activities | 80 | 70
Net change in cash | 10 | 20
Cash and cash equivalents at the end of the year | {} | {}
"""
BALANCE = """
Balance sheet {}
 | 2024 | 2023
Inventories | 300000 | 250000
Cash and cash equivalents | {} | {}
Total current assets | 512345 | 412345
Total assets | 912345 | 812345
"""


def income(unit: str) -> str:
    return INCOME.format(unit, 912456)


def latest(statements: Statements, item: str) -> float | None:
    return statements.value(item, statements.years[-1])


def codes(statements: Statements) -> set[str]:
    return {w.message.code for w in statements.warnings}


@pytest.mark.parametrize(("unit", "factor"), [("EUR thousand", 1e6), ("TEUR", 1e6), ("", 1e3)])
def test_a_silent_table_takes_the_unit_of_the_table_that_shows_the_same_profit(unit: str, factor: float) -> None:
    income_in_thousands = income(unit or "EUR")
    statements = (
        spread_of(income_in_thousands, CASH.format("", 61.234, 70.456, 10.5, 9.5))
        if unit
        else spread_of(income_in_thousands, CASH.format("EUR thousand", 61.234, 70.456, 10.5, 9.5))
    )
    assert latest(statements, "cf_start_profit") == pytest.approx(61.234 * factor)
    assert latest(statements, "net_income") == pytest.approx(61234 * factor / 1e3)
    assert "units-contradict" not in codes(statements)


def test_a_tie_may_go_over_a_third_table() -> None:
    balance = BALANCE.format("", 201.345, 151.234).replace("345 |", ".345 |").replace("201..345", "201.345")
    statements = spread_of(income("£'000"), CASH.format("", 61.234, 70.456, 201.345, 151.234), balance)
    assert latest(statements, "cash_end") == pytest.approx(201345e3)
    assert latest(statements, "cash_and_equivalents") == pytest.approx(201345e3)


def test_stated_units_that_do_not_tie_are_warned_and_not_relied_on() -> None:
    statements = spread_of(income("£'000"), CASH.format("£'000", 61.234, 70.456, 10.5, 9.5))
    (about,) = [w for w in statements.warnings if w.message.code == "units-contradict"]
    assert {source.text for source in about.basis} == {"61234", "61.234"}
    assert sorted(about.periods) == [period.id for period in statements.periods]
    assert statements.figures["net_income"]["2024"].confidence == "low"
    assert statements.figures["cf_operating"]["2024"].confidence == "low"


def test_of_three_tables_the_one_that_ties_to_none_is_in_doubt() -> None:
    statements = spread_of(
        income("£'000"),
        CASH.format("£'000", 61234, 70456, 201345, 151234),
        BALANCE.format("£m", 201345, 151234),
    )
    assert "units-contradict" in codes(statements)
    assert statements.figures["net_income"]["2024"].confidence != "low"
    assert statements.figures["total_assets"]["2024"].confidence == "low"


def test_silent_tables_a_thousand_apart_are_warned() -> None:
    assert "units-contradict" in codes(spread_of(income(""), CASH.format("", 61.234, 70.456, 10.5, 9.5)))


@pytest.mark.parametrize(
    "cash",
    [
        CASH.format("£m", 61.2, 70.5, 10.5, 9.5),  # rounded as millions are
        CASH.format("£'000", 61234, 70456, 10.5, 9.5),
        CASH.format("£'000", 55555, 44444, 10.5, 9.5),  # tells another profit, as one before tax
        CASH.format("£'000", 61, 70, 10.5, 9.5),  # too few digits to tell
        CASH.format("£'000", 612, 999, 10, 9).replace("612", "61.2", 1),  # three digits of one year alone
    ],
)
def test_units_that_go_with_the_figures_are_not_doubted(cash: str) -> None:
    assert "units-contradict" not in codes(spread_of(income("£'000"), cash))


SMALL_INCOME = """
Income statement in EUR thousand
 | 2024 | 2023
Revenue | 5200 | 4900
Cost of sales | 3100 | 2950
Gross profit | 2100 | 1950
Net income | 479 | 431
"""


def test_a_bare_currency_beside_thousands_of_it_is_single_units() -> None:
    statements = spread_of(SMALL_INCOME, BALANCE.format("(EUR)", 455000, 401000))
    assert latest(statements, "total_assets") == 912345
    assert latest(statements, "revenue") == 5200000
    assert statements.figures["total_assets"][statements.years[-1].id].confidence != "low"


def test_a_silent_table_out_of_all_proportion_is_not_relied_on() -> None:
    statements = spread_of(SMALL_INCOME, BALANCE.format("", 455000, 400000))
    assert latest(statements, "total_assets") == 912345
    assert statements.figures["total_assets"][statements.years[-1].id].confidence == "low"
    assert "unit-not-taken" in {warning.message.code for warning in statements.warnings}


def test_a_silent_table_of_like_size_takes_the_unit_of_the_others() -> None:
    statements = spread_of(income("in EUR thousand"), BALANCE.format("(EUR)", 455000, 400000))
    assert latest(statements, "total_assets") == 912345000
