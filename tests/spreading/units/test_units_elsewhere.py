from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, csv_book, sheet

INCOME = """
Income statement
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
"""


def unit(statements: Statements) -> tuple[float, str | None, bool]:
    return statements.scale.factor, statements.currency, statements.scale.stated


def with_cover(cover: str) -> Statements:
    return spread([book(sheet(cover, "Cover"), sheet(INCOME, "P&L"))])


@pytest.mark.parametrize(
    "cover",
    [
        "Alder Tools\nCurrency | EUR\nUnits | thousands",
        "All amounts are in thousands of euros",
        "Alder Tools\n | TEUR | \nAmounts in TEUR",
        "Währung: | EUR\nEinheit: | Tsd.",
        "币种 | 欧元\n单位 | 千元",
    ],
)
def test_a_cover_says_what_the_statements_do_not(cover: str) -> None:
    assert unit(with_cover(cover))[::2] == (1000, True)
    assert unit(with_cover(cover))[1] in ("EUR", None)


@pytest.mark.parametrize(
    "cover",
    [
        "Loans | USD | 5",
        "USD | 5",
        "TEUR | 5",
        "Miles",
        "Shares in thousands",
        "We sell to thousands of customers",
        "Real",
    ],
)
def test_a_cover_that_speaks_of_other_things_or_of_two_units_says_nothing(cover: str) -> None:
    assert unit(with_cover(cover)) == (1, None, False)


def test_two_units_are_none_and_what_they_share_is_taken() -> None:
    assert unit(with_cover("Amounts in TEUR\nAmounts in EUR million")) == (1, "EUR", False)


def test_a_hidden_cover_says_nothing() -> None:
    cover = sheet("All amounts in thousands of euros", "Cover", hidden=True)
    assert unit(spread([book(cover, sheet(INCOME, "P&L"))])) == (1, None, False)


def test_the_name_of_a_file_may_say_it() -> None:
    assert unit(spread([csv_book(INCOME, "guv_TEUR.csv")])) == (1000, "EUR", True)
    assert unit(spread([csv_book(INCOME, "guv_miles.csv")])) == (1, None, False)


def test_beside_the_table_is_said_too_and_a_statement_goes_before_it() -> None:
    beside = INCOME.replace("Gross profit | 400 | 400", "Gross profit | 400 | 400 | | | Figures in EUR thousand")
    assert unit(spread([book(beside)])) == (1000, "EUR", True)
    stated = INCOME.replace("Income statement", "Income statement £m")
    assert unit(spread([book(sheet("All amounts in TEUR", "Cover"), sheet(stated, "P&L"))])) == (1e6, "GBP", True)
