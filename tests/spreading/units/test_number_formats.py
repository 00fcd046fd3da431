from __future__ import annotations

from collections import Counter

import pytest

from finvet.model import Cell, CellValue, Statements
from finvet.spreading.units.number_formats import shown_smaller, unit_of_formats
from finvet.spreading.units.units import SILENT
from tests.books import sheet, spread_of

ROWS = (("Revenue", 1000), ("Cost of sales", 600), ("Gross profit", 400), ("Profit before tax", 90), ("Net income", 70))


def shown_in(title: str, number_format: str, times: float = 1.0) -> Statements:
    """An income statement of which the amounts have a format; earnings per share have their own."""
    rows: list[list[CellValue | Cell]] = [[title], [None, "2024", "2023"]]
    rows += [[label, *(Cell(float(amount * times), number_format) for _ in range(2))] for label, amount in ROWS]
    return spread_of(sheet([*rows, ["Diluted earnings per share", Cell(0.007, "0.000"), Cell(0.006, "0.000")]]))


@pytest.mark.parametrize(
    ("formats", "currency"),
    [
        (['#,##0 "€"', "General"], "EUR"),
        (["[$€-407] #,##0.00"], "EUR"),
        (["$#,##0;($#,##0)"], "USD"),
        (["[$£-809]#,##0", '#,##0 "€"'], None),
        (["#,##0", "0.00%"], None),
    ],
)
def test_currency_of_number_formats(formats: list[str], currency: str | None) -> None:
    unit = unit_of_formats(Counter(formats))
    assert (unit.currency, unit.factor) == (currency, None)


@pytest.mark.parametrize(
    ("number_format", "factor"),
    [
        ('#,##0" M"', 1e6),
        ('"$"#,##0.0"mm"', 1e6),
        ('#,##0,"T€"', 1e3),
        ('0.0,,"m"', 1e6),
        ("0.0,,\\M", 1e6),
        ('#,##0\\ "Mio. €"', 1e6),
        ('#,##0,,"k"', None),  # shown in millions, called thousands: nothing to believe
        ('#,##0"x"', None),
        ("#,##0_);(#,##0)", None),
        ("General", None),
        ('#,##0 "€"', None),
    ],
)
def test_unit_behind_the_digits(number_format: str, factor: float | None) -> None:
    assert unit_of_formats(Counter([number_format])).factor == factor


def test_no_formats_say_nothing() -> None:
    assert unit_of_formats(Counter([])) == SILENT
    assert unit_of_formats(Counter(['0"k"', "General"])).factor is None  # not most of them


def test_a_format_that_prints_thousands_says_how_much_smaller_amounts_are_shown() -> None:
    assert shown_smaller(Counter(["#,##0,", "#,##0,"])) == 1000
    assert shown_smaller(Counter(['0.0,,"m"'])) == 1_000_000
    assert shown_smaller(Counter(["#,##0", "#,##0.00", "General"])) == 1
    assert shown_smaller(Counter(["#,##0,", "#,##0"])) == 1
    assert shown_smaller(Counter(["#,##0,", "#,##0,", "#,##0"])) == 1000
    assert shown_smaller(Counter([])) == 1


@pytest.mark.parametrize(
    ("title", "number_format", "times", "revenue"),
    [
        ("Income statement", "#,##0", 1, 1e3),
        ("Income statement in EUR thousand", "#,##0", 1, 1e6),
        ("Income statement in EUR thousand", "#,##0,", 1e3, 1e6),
        ("Income statement in EUR million", '#,##0,,"M"', 1e6, 1e9),
        ("Income statement in EUR million", '#,##0" M"', 1, 1e9),
        ("Income statement", '#,##0" M"', 1, 1e9),
        ("Income statement", '#,##0.0,,"M"', 1e6, 1e9),
        ("Income statement", "#,##0,", 1e3, 1e6),
    ],
)
def test_amounts_are_what_a_person_sees_in_the_unit_that_stands_there(
    title: str, number_format: str, times: float, revenue: float
) -> None:
    statements = shown_in(title, number_format, times)
    assert statements.value("revenue", statements.years[-1]) == revenue


def test_a_unit_that_only_formats_print_is_stated_by_the_first_amount() -> None:
    scale = shown_in("Income statement", '#,##0" M"').scale
    assert (scale.factor, scale.stated, [source.cell for source in scale.basis]) == (1e6, True, ["A3"])
