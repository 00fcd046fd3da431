from __future__ import annotations

import pytest

from tests.books import spread_of, values


@pytest.mark.parametrize(
    ("unit", "shown", "revenue"),
    [("£", 1234.56789, 1234.56789), ("£m", 64.6, 64_600_000.0), ("£'000", 1.1, 1_100.0), ("£'000", 0.0123456, 12.3456)],
)
def test_amounts_are_in_units_of_currency_without_what_binary_fractions_leave_over(
    unit: str, shown: float, revenue: float
) -> None:
    table = f"""
Income statement {unit}
 | 2024 | 2023
Revenue | {shown} | 2
Cost of sales | 1 | 1
Zephyr | {shown} | 1
Net income | 1 | 1
"""
    statements = spread_of(table)
    assert values(statements)["revenue"]["2024"] == revenue
    assert [line.values["2024"] for line in statements.unmatched] == [revenue]


def test_an_amount_that_cannot_be_read_is_absent_with_its_reason_in_a_table_of_thousands_too() -> None:
    table = """
Balance sheet £'000
 | 2024 | 2023
Cash | 100 | #REF!
Trade receivables | 200 | 210
Total current assets | 300 | 310
"""
    statements = spread_of(table)
    absent, there = [statements.figure("cash_and_equivalents", year) for year in statements.years]
    assert absent
    assert there
    assert (absent.period.year, absent.value, absent.notes[0].code) == (2023, None, "error-cell")
    assert there.value == 100_000
