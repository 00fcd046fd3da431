from __future__ import annotations

from datetime import date

import pytest

from finvet.model import Cell, CellError, Period, Sheet
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Table
from tests.books import Row, book, rows, sheet, spread_of

LINES = """
Revenue | 100 | 90
Cost of sales | 60 | 50
Gross profit | 40 | 40
"""


def tables(drawn: str | list[Row] | Sheet) -> list[Table]:
    return tables_of(book(drawn if isinstance(drawn, Sheet) else sheet(drawn)))


def only(drawn: str | list[Row] | Sheet) -> Table:
    (table,) = tables(drawn)
    return table


def years(table: Table) -> list[int]:
    return [p.year for p in table.columns.values()]


def test_labels_left_and_years_above() -> None:
    table = only(" | 2024 | 2023" + LINES)
    assert table.columns == {2: Period(2024, None, None), 3: Period(2023, None, None)}
    assert [line.label for line in table.lines] == ["Revenue", "Cost of sales", "Gross profit"]
    assert table.lines[0].values == {2: 100, 3: 90}
    assert table.lines[0].amounts[3].source.cell == "C2"
    assert table.lines[0].amounts[3].source.text == "90"


def test_two_tables_stacked() -> None:
    first, second = tables(" | 2024 | 2023" + LINES + "\n\nMore\n | 2022 | 2021" + LINES)
    assert (years(first), years(second)) == ([2024, 2023], [2022, 2021])
    assert len(second.lines) == 3


def test_notes_of_one_table_stand_over_the_amounts_of_the_next() -> None:
    first, second = tables("""
Aktiva | Anhang | 2024 | 2023
Immaterielle Vermögensgegenstände | '4' | '10.500 €' | '11.500 €'
Sachanlagen | '5' | '20.500 €' | '21.500 €'
Vorräte | '6' | '30.500 €' | '31.500 €'
Forderungen | '7' | '40.500 €' | '40.100 €'
Kasse | '8' | '50.500 €' | '51.500 €'
Bilanzsumme | '9' | '152.500 €' | '156.100 €'

7. Forderungen
 | '2024' | '2023'
Aus Lieferungen | '30.100 €' | '29.400 €'
Sonstige | '10.400 €' | '10.700 €'
""")
    assert [years(table) for table in (first, second)] == [[2024, 2023]] * 2
    assert (list(first.columns), list(second.columns)) == ([3, 4], [2, 3])
    assert second.lines[-1].values == {2: 10400, 3: 10700}


def test_two_tables_side_by_side() -> None:
    left, right = tables("""
Assets | 2024 | 2023 | Liabilities | 2024 | 2023
Cash | 10 | 9 | Trade payables | 20 | 19
Inventories | 30 | 29 | Long-term debt | 10 | 9
Total assets | 40 | 38 | Share capital | 10 | 10
""")
    assert [line.label for line in left.lines] == ["Cash", "Inventories", "Total assets"]
    assert [line.label for line in right.lines] == ["Trade payables", "Long-term debt", "Share capital"]
    assert right.lines[0].values == {5: 20, 6: 19}


def test_note_and_numbering_columns_hold_no_amounts() -> None:
    table = only("""
 | | Note | 2024 | 2023
I. | Revenue | 3 | 100 | 90
II. | Cost of sales | 4 | 60 | 50
""")
    assert [(line.label, line.values) for line in table.lines] == [
        ("Revenue", {4: 100, 5: 90}),
        ("Cost of sales", {4: 60, 5: 50}),
    ]


def test_unit_in_a_row_of_its_own_under_the_years() -> None:
    table = only(" | 2024 | 2023\n | £'000 | £'000" + LINES)
    assert (table.unit.factor, table.unit.currency) == (1000, "GBP")
    assert len(table.lines) == 3


def test_unit_in_a_labelled_row_under_the_years() -> None:
    table = only(" | 2024 | 2023\nExpressed in: | £'000 | £'000" + LINES)
    assert (table.unit.factor, table.unit.currency) == (1000, "GBP")


def test_unit_in_the_title_reaches_the_table_below() -> None:
    table = only("Income statement\nin EUR thousand\n\n | 2024 | 2023" + LINES)
    assert (table.unit.factor, table.unit.currency) == (1000, "EUR")
    assert [text for text, _ in table.titles] == ["Sheet1", "Income statement", "in EUR thousand"]


@pytest.mark.parametrize(
    "heads",
    [
        "Item | LTM | YTD | 2024 | 2023",
        "Item | Segment | 2024 | 2023",
        "Item | 2024 | Segment | 2023",
        "Item | Q1 | 2024-12-31 | 2023-12-31",
        "Item | Q1 | 2024A | 2023A",
        "Item | Peer 2024 | 2024 | 2023",
    ],
)
def test_what_heads_amounts_of_its_own_is_no_title_and_speaks_of_no_others(heads: str) -> None:
    table = only(f"""
{heads}
Revenue | 100 | 90 | 80 | 70
Cost of sales | 60 | 50 | 45 | 30
Gross profit | 40 | 40 | 35 | 40
""")
    assert [text for text, _ in table.titles] == ["Sheet1", "Item"]
    assert {period.months for period in table.columns.values()} == {None}


def test_currency_of_the_number_formats_where_nothing_else_says() -> None:
    cells = [[None, 2024.0, 2023.0], *([text, *(Cell(v, '#,##0 "€"') for v in vs)] for text, *vs in rows(LINES))]
    assert only(cells).unit.currency == "EUR"  # type: ignore[arg-type]


def test_heading_over_several_rows() -> None:
    table = only(" | 12 Months Ended\n | Dec. 31, 2024 | Dec. 31, 2023" + LINES)
    assert list(table.columns.values()) == [Period(y, date(y, 12, 31), 12) for y in (2024, 2023)]


def test_bookkeeping_export_without_headings() -> None:
    table = only("Profit and Loss\nJanuary - December 2024\nRevenue | 100\nCost of sales | 60\nGross profit | 40")
    assert list(table.columns.values()) == [Period(2024, date(2024, 12, 31), 12)]


def test_no_year_anywhere_is_no_table() -> None:
    assert tables("Profit and Loss\nRevenue | 100\nCost of sales | 60\nGross profit | 40") == []
    assert tables("") == []


def test_line_items_whose_amounts_look_like_years_are_no_heading() -> None:
    for line in ("Selling expenses | 2050 | 2000", "Selling expenses | '2050' | '2000'", "Sundry | 2024 | 2024"):
        table = only(" | 2024 | 2023" + LINES + line + LINES)
        assert years(table) == [2024, 2023], line
        assert len(table.lines) == 7, line


def test_years_beside_a_caption_are_a_heading() -> None:
    assert years(only("€ million | 2024 | 2023" + LINES)) == [2024, 2023]
    assert years(only("Note | 2024 | 2023 restated" + LINES)) == [2024, 2023]


def test_columns_of_change_and_percent_are_left_out() -> None:
    table = only(" | 2024 | 2023 | Change\nRevenue | 100 | 90 | 10\nCost of sales | 60 | 50 | 10")
    assert list(table.columns) == [2, 3]
    percent = [[None, 2024.0], ["Margin", Cell(0.4, "0.0%")], ["Sales", 10.0], ["Costs", 6.0]]
    assert only(percent).lines[0].amounts == {}  # type: ignore[arg-type]


@pytest.mark.parametrize("heading", ["Net change 2024", "2024 movement", "Net increase 2024", "YoY 2024"])
def test_a_change_over_a_year_is_no_second_column_of_it(heading: str) -> None:
    table = only(f" | 2024 | 2023 | {heading}\nRevenue | 100 | 90 | 10\nCost of sales | 60 | 50 | 10")
    assert (list(table.columns), table.twice) == ([2, 3], frozenset())


def test_a_year_in_another_currency_than_the_others_is_left_out_and_named() -> None:
    lines = "\nRevenue | 100 | 90 | 80\nCost of sales | 60 | 50 | 40\nGross profit | 40 | 40 | 40"
    table = only(" | 2024 | 2023 | 2022\n | USD | EUR | EUR" + lines)
    assert years(table) == [2023, 2022]
    assert [(source.cell, source.text, reason) for source, reason in table.left_out] == [
        ("B1", "2024", "other-currency")
    ]
    translated = only(" | 2024 | 2023 | 2024\n | EUR | EUR | USD" + lines)
    assert (years(translated), translated.left_out) == ([2024, 2023], ())


def test_the_restated_column_takes_the_place_of_the_first_one() -> None:
    table = only(" | 2023 | 2023 restated | 2024\nRevenue | 1 | 2 | 3\nCost of sales | 4 | 5 | 6")
    assert table.lines[0].values == {3: 2, 4: 3}


def test_what_the_restated_column_leaves_open_is_not_taken_from_the_one_before() -> None:
    table = only("""
 | 2023 | 2023 restated | 2024
Inventories | 50 | | 60
Trade receivables | 20 | | 30
Total current assets | | 70 | 90
Goodwill | | 10 | 5
""")
    assert [line.values for line in table.lines] == [{4: 60}, {4: 30}, {3: 70, 4: 90}, {3: 10, 4: 5}]


def test_of_two_columns_of_one_year_the_first_stands() -> None:
    table = only(" | 2024 | 2023 | 2024 | 2023\nRevenue | 1 | 2 | 3 | 4\nCost of sales | 4 | 5 | 6 | 7")
    assert table.lines[0].values == {2: 1, 3: 2}


def test_of_very_many_columns_of_one_year_nothing_says_which_is_meant() -> None:
    table = only("\n".join(f"{label} | " + " | ".join([told] + [told if told == "2024" else told + "0"] * 19) for label, told in zip(
        ("", "Revenue", "Cost of sales", "Gross profit"), ("2024", "100", "60", "40"), strict=True
    )))  # fmt: skip
    assert [period.year for period in table.twice] == [2024]


@pytest.mark.parametrize(("columns", "is_told"), [(12, True), (13, False)])
def test_columns_of_one_year_take_turns_up_to_as_many_as_no_statement_has(columns: int, *, is_told: bool) -> None:
    rows = [f"Item {'ab'[n % 2] * (n // 2 + 1)}" + " | " * (n // 2 + 1) + str(10_000 + n) for n in range(2 * columns)]
    (table,) = tables_of(book(sheet("\n".join(["", " | 2024" * columns, *rows, ""]))), every_sheet=True)
    assert len(table.lines) == 2 * columns
    assert (table.twice == frozenset()) is is_told


def test_totals_set_off_to_the_right_belong_to_the_same_year() -> None:
    table = only("""
 | 2024 | 2024 | 2023 | 2023
Inventories | 10 | | 8
Trade receivables | 20 | | 15
Total current assets | | 30 | | 23
Goodwill | | 5 | | 5
""")
    assert [line.values for line in table.lines] == [{2: 10, 4: 8}, {2: 20, 4: 15}, {2: 30, 4: 23}, {2: 5, 4: 5}]
    assert table.lines[2].amounts[2].source.cell == "C4"


def test_months_under_a_title_of_a_year_are_not_years() -> None:
    table = only("For the year ended 31 December 2024\n\n | Nov 2024 | Dec 2024" + LINES)
    assert {p.months for p in table.columns.values()} == {None}
    table = only("For the year ended 31 December 2024\n\n | 2024 | 2023" + LINES)
    assert [p.id for p in table.columns.values()] == ["2024-12-31", "2023-12-31"]


def test_what_stands_where_an_amount_should_is_told() -> None:
    table = only(
        [
            [None, 2024.0, 2023.0],
            ["Revenue", CellError("#REF!"), 9.0],
            ["Cost of sales", "see note", 5.0],
            ["Gross profit", Cell(None, formula="B2-B3"), 4.0],
            ["Tax", "-", 1.0],
            ["Dividends", "n/a", "(1,250)"],
        ]
    )
    told = {line.label: line.amounts.get(2) for line in table.lines}
    codes = {label: a.problem.code for label, a in told.items() if a and a.problem}
    assert codes == {"Revenue": "error-cell", "Cost of sales": "no-amount", "Gross profit": "formula-without-value"}
    assert told["Tax"] is None
    assert told["Dividends"] is None
    assert table.lines[-1].values == {3: -1250}


def test_three_digits_after_the_only_mark_are_unsure() -> None:
    table = only([[None, 2024.0, 2023.0], ["Revenue", "1,234", "1,111"], ["Cost of sales", "60", "50"]])
    assert table.lines[0].amounts[2].unsure
    assert not table.lines[1].amounts[2].unsure


def test_a_table_is_read_by_its_own_decimal_mark_where_it_groups_by_the_one_of_its_file() -> None:
    comma = " | 2024 | 2023\nKasse | '10,5' | '9,5'\nVorräte | '30,25' | '29,25'\nBilanzsumme | '40,75' | '38,75'"
    grouped = """
 | 2024 | 2023
Revenue | '3,683' | '3,801'
Cost of sales | '1,593' | '1,801'
Gross profit | '2,090' | '2,000'
Interest | '251' | '262'
"""
    first, second = tables_of(book(comma, grouped))
    assert first.lines[0].values == {2: 10.5, 3: 9.5}
    assert second.lines[0].values == {2: 3683, 3: 3801}


def test_hidden_sheets_are_not_searched() -> None:
    assert tables(sheet(" | 2024 | 2023" + LINES, hidden=True)) == []


NOTES_BELOW = [
    "NOTES TO THE BALANCE SHEET",
    "TOELICHTING OP DE BALANS",
    "Anhang",
    "Notas explicativas",
]


@pytest.mark.parametrize("title", NOTES_BELOW)
def test_totals_set_off_to_the_right_are_read_whatever_the_columns_of_notes_below_show(title: str) -> None:
    drawn = (
        "Balance sheet\n | 2023 |  | 2022\nInventories | 50 |  | 40\nReceivables | 20 |  | 30\nCurrent assets |  | 70 |  | 70\n"
        f"Cash | 5 |  | 5\nTotal assets |  | 75 |  | 75\n\n{title}\nMachinery | 300 | 200 | 500\nLess depreciation | 100 | 90 | 190"
    )
    (found,) = tables_of(book(sheet(drawn)))
    total = next(line for line in found.lines if line.label == "Total assets")
    assert list(total.values.values()) == [75, 75]


CENTRED = """
Balance sheet
 | Notes | 2024 | 2023
 | | CURRENT LIABILITIES |
Borrowings | 7 | 260 | 235
Trade payables | 8 | 145 | 120
 | | NON-CURRENT LIABILITIES |
Borrowings | 7 | 55 | 45
 | | {remark} |
Provisions | 9 | 15 | 10
"""


@pytest.mark.parametrize("drawn", [CENTRED, CENTRED.replace("| | CURRENT", "| CURRENT").replace(" | 7 |", " | |")])
def test_a_section_that_stands_among_the_amounts_heads_the_lines_below(drawn: str) -> None:
    found = spread_of(drawn.format(remark="")).figures
    assert {item: found[item]["2024"].value for item in ("short_term_debt", "long_term_debt")} == {
        "short_term_debt": 260,
        "long_term_debt": 55,
    }
    assert not {"total_current_liabilities", "total_noncurrent_liabilities"} & found.keys()


def test_a_word_among_the_amounts_that_names_no_item_is_no_line() -> None:
    lines = only(CENTRED.format(remark="see overleaf")).lines
    assert [line.label for line in lines if not line.amounts] == ["CURRENT LIABILITIES", "NON-CURRENT LIABILITIES"]
