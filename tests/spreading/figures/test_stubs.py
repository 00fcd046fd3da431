"""A stub behind two dates a year apart tells whether these close years."""

from __future__ import annotations

import pytest

from tests.books import spread_of

LINES = {
    "en": ("Revenue", "Cost of sales", "Gross profit", "Net income"),
    "de": ("Umsatzerlöse", "Materialaufwand", "Rohergebnis", "Jahresüberschuss"),
    "pt": ("Receita líquida", "Custo dos produtos vendidos", "Lucro bruto", "Lucro líquido do exercício"),
}


def years(heads: str, stub: int, language: str = "en") -> list[str]:
    """The years vetted of a table whose last column shows so many percent of the others."""
    rows = (f"{name} | {n}00 | {n}10 | {n * stub}" for name, n in zip(LINES[language], (9, 5, 4, 2), strict=True))
    return [year.id for year in spread_of("\n".join((f"P&L\n | {heads}", *rows))).years]


HEADS = "31.03.2023 | 31.03.2024 | 30.06.2024"


@pytest.mark.parametrize("language", LINES)
def test_a_stub_of_a_quarter_of_the_years_leaves_them_years(language: str) -> None:
    assert years(HEADS, 26, language) == ["2023-03-31", "2024-03-31"]


@pytest.mark.parametrize("language", LINES)
def test_a_stub_as_large_as_the_years_makes_them_quarters(language: str) -> None:
    assert years(HEADS, 101, language) == []


def test_the_calendar_year_and_stated_years_are_believed() -> None:
    assert len(years("31.12.2022 | 31.12.2023 | 31.03.2024", 101)) == 2
    stated = "Year ended 31.03.2023 | Year ended 31.03.2024 | 30.06.2024"
    assert len(years(stated, 101)) == 2


def test_the_balance_sheets_of_quarters_close_no_years() -> None:
    rows = (f"{name} | {n}00 | {n}10 | {n}05" for name, n in zip(LINES["en"], (9, 5, 4, 2), strict=True))
    balance = (
        f"Balance sheet\n | {HEADS}\nInventories | 10 | 11 | 12\nReceivables | 5 | 5 | 5\nTotal assets | 15 | 16 | 17"
    )
    assert spread_of("\n".join((f"P&L\n | {HEADS}", *rows)), balance).years == ()
