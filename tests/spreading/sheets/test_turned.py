"""Sheets that stand the other way are read as if they did not: labels at the right, years down the rows."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from tests.books import csv_book, sheet
from tests.spreading.drawn_tables import cells, labels, tables, told

RIGHT_TO_LEFT = {
    "Arabic": """
 | | قائمة الدخل
2023 | 2024 |
90 | 100 | الإيرادات
50 | 60 | تكلفة المبيعات
40 | 40 | إجمالي الربح
""",
    "Hebrew, with notes": """
2023 | 2024 | ביאור |
90 | 100 | 3 | הכנסות
50 | 60 | 4 | עלות המכירות
40 | 40 | | רווח גולמי
""",
}


@pytest.mark.parametrize("kind", RIGHT_TO_LEFT)
def test_labels_at_the_right_of_their_amounts(kind: str) -> None:
    found = told(RIGHT_TO_LEFT[kind])
    assert list(found.values()) == [{2024: 100, 2023: 90}, {2024: 60, 2023: 50}, {2024: 40, 2023: 40}]


def test_a_mirrored_amount_keeps_its_cell() -> None:
    found = cells(RIGHT_TO_LEFT["Arabic"])
    assert found["الإيرادات", 2024] == "B3"
    assert found["الإيرادات", 2023] == "A3"


def test_a_remark_at_the_right_is_no_label() -> None:
    found = told("""
 | 2024 | 2023 |
Revenue | 100 | 90 | organic growth
Cost of sales | 60 | 50 | see budget
Gross profit | 40 | 40 | stable margin
""")
    assert list(found) == ["Revenue", "Cost of sales", "Gross profit"]


DOWN_THE_ROWS = {
    "English": """
Year | Revenue | Cost of sales | Gross profit
2022 | 80 | 40 | 40
2023 | 90 | 50 | 40
2024 | 100 | 60 | 40
""",
    "Portuguese, dates, newest first": """
Demonstração do resultado
Data | Receita líquida | Custo das vendas | Lucro bruto
31.12.2024 | 100 | 60 | 40
31.12.2023 | 90 | 50 | 40
31.12.2022 | 80 | 40 | 40
""",
    "Spanish, an empty column between": """
año | Ingresos | | Costo de ventas | Utilidad bruta
2024 | 100 | | 60 | 40
2023 | 90 | | 50 | 40
2022 | 80 | | 40 | 40
""",
    "Chinese, the years not in the first column": """
公司 | 年度 | 营业收入 | 营业成本 | 毛利
甲公司 | 2024年 | 100 | 60 | 40
甲公司 | 2023年 | 90 | 50 | 40
甲公司 | 2022年 | 80 | 40 | 40
""",
    "German, with a mean below": """
Geschäftsjahr | Umsatzerlöse | Materialaufwand | Rohergebnis
2024 | 100 | 60 | 40
2023 | 90 | 50 | 40
2022 | 80 | 40 | 40
Mittel | 90 | 50 | 40
""",
}


@pytest.mark.parametrize("kind", DOWN_THE_ROWS)
def test_years_down_the_rows(kind: str) -> None:
    revenue, cost, gross = told(DOWN_THE_ROWS[kind]).values()
    assert revenue == {2024: 100, 2023: 90, 2022: 80}
    assert cost == {2024: 60, 2023: 50, 2022: 40}
    assert gross == {2024: 40, 2023: 40, 2022: 40}


def test_a_turned_amount_keeps_its_cell_and_the_title_its_place() -> None:
    drawn = DOWN_THE_ROWS["Portuguese, dates, newest first"]
    assert cells(drawn)["Custo das vendas", 2022] == "C5"
    (table,) = tables(drawn)
    assert "Demonstração do resultado" in [text for text, _ in table.titles]
    assert table.lines[0].source.cell == "B2"


def test_years_down_the_rows_of_a_text_file() -> None:
    from finvet.spreading.tables.layout import tables_of

    (table,) = tables_of(csv_book(DOWN_THE_ROWS["English"]))
    assert [line.values for line in table.lines] == [
        {2: 80, 3: 90, 4: 100},
        {2: 40, 3: 50, 4: 60},
        {2: 40, 3: 40, 4: 40},
    ]


def test_names_of_groups_above_the_names_are_headings() -> None:
    found = labels("""
 | Current assets | | Equity and liabilities |
Year | Cash | Inventories | Trade payables | Share capital
2024 | 10 | 30 | 20 | 20
2023 | 9 | 29 | 19 | 19
""")
    assert found == [
        "Current assets",
        "Cash",
        "Inventories",
        "Equity and liabilities",
        "Trade payables",
        "Share capital",
    ]


def test_names_over_empty_columns_are_headings() -> None:
    found = labels("""
year;OPERATING ACTIVITIES
Year | OPERATING ACTIVITIES | Profit | Depreciation | INVESTING ACTIVITIES | Purchase of equipment
2024 | | 10 | 3 | | -5
2023 | | 9 | 2 | | -4
""")
    assert found == ["OPERATING ACTIVITIES", "Profit", "Depreciation", "INVESTING ACTIVITIES", "Purchase of equipment"]


def test_quarters_beside_years_are_parts_of_them() -> None:
    (table,) = tables("""
Year | Quarter | Revenue | Cost of sales | Gross profit
2024 | Q1 | 100 | 60 | 40
2024 | Q2 | 90 | 50 | 40
2023 | Q1 | 80 | 40 | 40
2023 | Q2 | 70 | 30 | 40
""")
    assert all(period.months == 3 for period in table.columns.values())


NOT_TURNED = {
    "movements between two balance sheet dates": """
Fixed assets | Land | Plant | Total
At 1 January 2024 | 100 | 60 | 160
Additions | 10 | 5 | 15
Disposals | -5 | -2 | -7
At 31 December 2024 | 105 | 63 | 168
""",
    "a statement whose amounts look like years": """
 | 2024 | 2023
Revenue | 2010 | 2005
Cost of sales | 1990 | 1980
Gross profit | 20 | 25
""",
}


@pytest.mark.parametrize("kind", NOT_TURNED)
def test_other_tables_are_not_turned(kind: str) -> None:
    found = told(NOT_TURNED[kind])
    assert found.get("Revenue", {2024: 2010, 2023: 2005}) == {2024: 2010, 2023: 2005}
    assert "Land" not in found


NUMBERED = {
    "Russian": "Показатель | Выручка | Себестоимость продаж | Валовая прибыль\nКод строки | 2110 | 2120 | 2100",
    "Czech": "Rok | Tržby | Náklady na prodej | Hrubý zisk\nŘádek | 1 | 2 | 3",
    "French": "Année | Chiffre d'affaires | Coût des ventes | Marge brute\nCode | '210' | '214' | '232'",
}


@pytest.mark.parametrize("kind", NUMBERED)
def test_codes_of_lines_below_the_names_are_no_record(kind: str) -> None:
    found = told(f"{NUMBERED[kind]}\n2023 | 900 | 500 | 400\n2024 | 1000 | 600 | 400")
    assert list(found.values()) == [{2023: 900, 2024: 1000}, {2023: 500, 2024: 600}, {2023: 400, 2024: 400}]


def test_a_budget_below_the_names_is_no_year() -> None:
    drawn = "Year | Revenue | Cost of sales | Gross profit\nBudget | 1000 | 600 | 400\n2023 | 90 | 50 | 40\n2024 | 99 | 60 | 39"
    assert told(drawn)["Revenue"] == {2023: 90, 2024: 99}


@pytest.mark.parametrize("row", ["Code | 1000 | 1000 | 400", "Code | 1000.5 | 600 | 400"])
def test_amounts_below_the_names_are_no_codes(row: str) -> None:
    assert told(f"Year | Revenue | Cost of sales | Gross profit\n{row}\n2023 | 90 | 50 | 40\n2024 | 99 | 60 | 39") == {}


def test_a_heading_over_several_columns_stays_over_them() -> None:
    drawn = sheet("""
ליום 31 במרץ | | |
2023 | 2024 | ביאור |
90 | 100 | 3 | מזומנים ושווי מזומנים
50 | 60 | 4 | מלאי
140 | 160 | | סה"כ נכסים שוטפים
""")
    (table,) = tables(replace(drawn, merged=((1, 1, 1, 2),)))
    assert {p.end for p in table.columns.values()} == {date(2023, 3, 31), date(2024, 3, 31)}
