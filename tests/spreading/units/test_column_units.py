from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import Period
from finvet.spreading.spread import spread
from finvet.spreading.units.column_units import translated
from finvet.spreading.units.units import Unit
from tests.books import book, sheet, spread_of
from tests.spreading.units.test_table_units import LINES, revenue


def test_a_column_in_euros_beside_one_in_thousands() -> None:
    drawn = """
Gewinn- und Verlustrechnung
 | 2024 | 2023
 | {} | {}
Umsatzerlöse | 1000432.10 | 900
Materialaufwand | 600000 | 500
Jahresüberschuss | 90000.5 | 80
"""
    for heads in (("EUR", "TEUR"), ("€", "T€"), ("in EUR", "in TEUR"), ("kr.", "t.kr."), ("元", "千元")):
        statements = spread_of(drawn.format(*heads))
        assert revenue(statements) == {"2024": 1000432.1, "2023": 900_000}
    assert revenue(spread_of(drawn.format("EUR", "EUR"))) == {"2024": 1000432.1, "2023": 900}


@pytest.mark.parametrize("row", ["| (in thousands)", "| | (in thousands)", "| | | (in thousands)"])
def test_one_text_over_the_columns_is_meant_for_all_of_them(row: str) -> None:
    drawn = f"Income statement\n | 2024 | 2023 | 2022\n | EUR | EUR | EUR\n {row}\n"
    lines = "Revenue | 1000 | 900 | 800\nCost of sales | 600 | 500 | 450\nGross profit | 400 | 400 | 350"
    assert revenue(spread_of(drawn + lines)) == {"2024": 1e6, "2023": 9e5, "2022": 8e5}


@pytest.mark.parametrize(
    "heads",
    [("RMB'000", "RMB'000", "US$'000"), ("人民币千元", "人民币千元", "千美元"), ("RMB'000", "RMB'000", "US$ million")],
)
def test_a_translation_for_convenience_is_left_out(heads: tuple[str, str, str]) -> None:
    drawn = """
Income statement
 | 2023 | 2024 | 2024
 | {} | {} | {}
Revenue | 900 | 1000 | 137
Cost of sales | 500 | 600 | 82
Gross profit | 400 | 400 | 55
"""
    statements = spread_of(drawn.format(*heads))
    assert revenue(statements) == {"2023": 9e5, "2024": 1e6}
    assert statements.currency == "CNY"
    assert "period-in-two-columns" not in {w.message.code for w in statements.warnings}


@pytest.mark.parametrize(
    ("own", "other", "currency"),
    [("SGD ($)", "USD ($)", "SGD"), ("CNY (¥)", "USD (US$)", "CNY"), ("EUR (€)", "USD ($)", "EUR")],
)
def test_a_currency_may_stand_with_its_sign_in_brackets_beside_the_day(own: str, other: str, currency: str) -> None:
    drawn = f"""
Income statement - {own[:3]} in Thousands, $ in Thousands
 | Dec. 31, 2024 {other} | Dec. 31, 2024 {own} | Dec. 31, 2023 {own}
Revenue | 137 | 1000 | 900
Cost of sales | 82 | 600 | 500
Gross profit | 55 | 400 | 400
"""
    statements = spread_of(drawn)
    assert revenue(statements) == {"2023-12-31": 9e5, "2024-12-31": 1e6}
    assert statements.currency == currency
    assert "period-in-two-columns" not in {w.message.code for w in statements.warnings}


def test_the_translation_may_stand_first() -> None:
    drawn = "Income statement\n | 2024 | 2024 | 2023\n | US$'000 | RMB'000 | RMB'000" + LINES.replace(
        " | 1000 | 900", " | 137 | 1000 | 900"
    ).replace(" | 600 | 500", " | 82 | 600 | 500").replace(" | 400 | 400", " | 55 | 400 | 400").replace(
        " | 90 | 80", " | 12 | 90 | 80"
    )
    assert revenue(spread_of(drawn)) == {"2023": 9e5, "2024": 1e6}


def test_units_merged_over_an_empty_column_and_the_amounts_are_those_of_these() -> None:
    drawn = " | 2024 | | 2023\n | EUR | | TEUR\nRevenue | | 5000000 | 4800\nCost of sales | | 3000000 | 2900\n"
    merged = replace(sheet(drawn + "Net income | | 330000 | 295"), merged=((1, 2, 1, 3), (2, 2, 2, 3)))
    assert revenue(spread([book(merged)])) == {"2024": 5_000_000, "2023": 4_800_000}


def test_a_translation_beside_years_that_name_no_currency_is_left_out_and_no_currency_of_theirs() -> None:
    drawn = "in thousands of PLN\n | 31.12.2024 | 31.12.2023 | 2024 US$\nRevenue | 5000 | 4800 | 1250\n"
    statements = spread_of(drawn + "Cost of sales | 3000 | 2900 | 750\nNet income | 330 | 295 | 82")
    assert (statements.currency, revenue(statements)) == ("PLN", {"2024-12-31": 5_000_000, "2023-12-31": 4_800_000})


Y24, Y23 = Period(2024), Period(2023)


@pytest.mark.parametrize(
    ("columns", "named", "left"),
    [
        ({2: Y24, 3: Y23, 4: Y24}, [4], [4]),
        ({2: Y24, 3: Y23, 4: Y24, 5: Y23}, [4, 5], []),  # as many: nothing tells which are the statement
        ({2: Y24, 3: Y24, 4: Y23, 5: Y23}, [5], []),  # a unit in the corner of a page over details and totals
        ({2: Y24, 3: Y23, 4: Y24, 5: Y23}, [2], []),  # or over the first of a group's years, beside its company's
        ({2: Y24, 3: Y23, 4: Period(2022)}, [4], []),
    ],
)
def test_a_column_of_a_currency_beside_one_of_its_year_is_a_translation(
    columns: dict[int, Period], named: list[int], left: list[int]
) -> None:
    assert translated(columns, dict.fromkeys(named, Unit(currency="USD"))) == left
