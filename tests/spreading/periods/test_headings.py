"""Heading rows of two and three, merged and not: what they say of each column."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from finvet.model import Cell, Range, Sheet, SourceFile
from finvet.spreading.periods.headings import Heads, heads_of
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.sheets.grid import Grid
from tests.books import sheet

FILE = SourceFile("f", "0")
WIDE = """
Revenue | 100 | 90 | 80 | 70 | 60 | 50
Cost of sales | 60 | 50 | 40 | 30 | 20 | 10
"""


def heads(drawn: str | Sheet, *merged: Range) -> list[Heads]:
    drawn_sheet = sheet(drawn) if isinstance(drawn, str) else drawn
    return [*heads_of(Grid(FILE, replace(drawn_sheet, merged=merged)))]


def said(drawn: str | Sheet, *merged: Range) -> dict[int, str]:
    """What the only heading says of each column, in short."""
    (found,) = heads(drawn, *merged)
    return {column: _in_short(found, column) for column in sorted(found.stamps)}


def _in_short(found: Heads, column: int) -> str:
    stamp = found.stamps[column]
    period = stamp.period()
    words = [period.id if period else f"back{stamp.relative.back}" if stamp.relative else ""]
    words += [stamp.kind] if stamp.kind else []
    words += [flag for flag in ("excluded", "restated", "whole") if getattr(stamp, flag)]
    return " ".join(words)


TWO_ROWS = [
    (" | 30.11.2024 | 30.11.2023\n\n\n\nPosten | Inland | Ausland", {2: "2024-11-30", 3: "2023-11-30"}),
    (" | 30.11.2024\n\n\n\nIn Euro | EUR | EUR", {2: "2024-11-30"}),
    (" | 2024 | 2023", {2: "2024", 3: "2023"}),
    (" | FY24 | FY23\n | £'000 | £'000", {2: "2024", 3: "2023"}),
    (" | December 31,\n | 2024 | 2023", {2: "2024-12-31", 3: "2023-12-31"}),
    (" | 31 March | 31 March\n | 2024 | 2023", {2: "2024-03-31", 3: "2023-03-31"}),
    (" | 2024 | 2023\n | 31.12. | 31.12.", {2: "2024-12-31", 3: "2023-12-31"}),
    (" | Year ended\n | March 31,\n | 2024 | 2023", {2: "2024-03-31", 3: "2023-03-31"}),
    (" | 6 Months Ended\n | Jun. 30, 2024 | Jun. 30, 2023", {2: "2024-06-30/6", 3: "2023-06-30/6"}),
    ("12 Months Ended\n | Dec. 31, 2024 | Dec. 31, 2023", {2: "2024-12-31", 3: "2023-12-31"}),
    (" | Budget | Actual | Actual\n | 2024 | 2024 | 2023", {2: "2024 budget", 3: "2024 actual", 4: "2023 actual"}),
    (" | 2024 | 2024 | 2023\n | Budget | Actual | Actual", {2: "2024 budget", 3: "2024 actual", 4: "2023 actual"}),
    (" | Budget 2024 | Ist 2024\n | 31.12.2024 | 31.12.2024", {2: "2024-12-31 budget", 3: "2024-12-31 actual"}),
    (" | 2024 | | 2023 |\n | Ist | Plan | Ist | Plan", {2: "2024 actual", 3: "2024 budget", 4: "2023 actual", 5: "2023 budget"}),
    (" | 2024 | | | 2023 | |\n | Q1 | Q2 | Q3 | Q1 | Q2 | Q3", dict.fromkeys((2, 3, 4), "2024/3") | dict.fromkeys((5, 6, 7), "2023/3")),
    (" | Opening balance 2024 | Closing balance 2024", {2: "2023", 3: "2024"}),
    (" | 2024年末余额 | 2024年初余额", {2: "2024", 3: "2023"}),
    (" | Số cuối quí II/2024 | Số đầu năm 2024", {2: "2024/3", 3: "2023"}),
    (" | Closing balance 2024 | Opening balance 2023", {2: "2024", 3: "2023"}),  # of another year: it may be its end
    (" | Quí II |\n | Năm 2025 | Năm 2024", {2: "2025/3", 3: "2024/3"}),
    (" | Group | | Company |\n | 2024 | 2023 | 2024 | 2023", {2: "2024 whole", 3: "2023 whole", 4: "2024", 5: "2023"}),
    (" | Fiscal 2023 | Fiscal 2022\n | Feb 3, 2024 | Jan 28, 2023", {2: "2024-02-03", 3: "2023-01-28"}),
    (" | Exercice N | Exercice N-1\n | 31/12/2024 | 31/12/2023", {2: "2024-12-31", 3: "2023-12-31"}),
    (" | Restated\n | 2023 | 2022", {2: "2023 restated", 3: "2022 restated"}),
    (" | 2024 | % | 2023 | %", {2: "2024", 4: "2023"}),
    (" | 2024 | | 2023 |\n | Amount | vs. prior year | Amount | vs. prior year", {2: "2024", 3: "2024 excluded", 4: "2023", 5: "2023 excluded"}),
    (" | Exercice N | Exercice N-1", {2: "back0", 3: "back1"}),
    (" | 2024 | Vorjahr", {2: "2024", 3: "back1"}),
    (" | Continuing | Discontinued | Total | Prior year", {4: "back0", 5: "back1"}),
    (" | Continuing | Discontinued | Prior year", {4: "back1"}),
    (" | North | South | Year before last | Prior year", {4: "back2", 5: "back1"}),
    (" | 2023 | | |\n | Jan | Feb | Total", {2: "2023-01-31", 3: "2023-02-28", 4: "2023 whole"}),
    (" | Skutečnost v účetním období |\n | běžném | minulém", {2: "back0 actual", 3: "back1 actual"}),
    (" | December | December\n | 2023 | 2022", {2: "2023-12-31", 3: "2022-12-31"}),
    (" | Jan - Sep |\n | 2024 | 2023", {2: "2024-09-30/9", 3: "2023-09-30/9"}),
    ("USD million - history linked, forecast written by the model\n | 2024 | 2025E", {2: "2024", 3: "2025 forecast"}),
    ("History and forecast\n | 2024 | 2025E", {2: "2024", 3: "2025 forecast"}),
    ("Last filed | 2024 | 2023", {2: "2024", 3: "2023"}),
    ("Zuletzt festgestellt | '2024' | '2023'", {2: "2024", 3: "2023"}),
    ("Item | Last filed | FY2024 | FY2023\nCost | ok | 1 | 2\nOther | ok | 1 | 2\n", {3: "2024", 4: "2023"}),
]  # fmt: skip


@pytest.mark.parametrize(("drawn", "wanted"), TWO_ROWS, ids=[drawn for drawn, _ in TWO_ROWS])
def test_rows_are_read_together(drawn: str, wanted: dict[int, str]) -> None:
    assert said(drawn + WIDE) == wanted


def test_a_merged_year_stands_over_its_columns_and_no_further() -> None:
    drawn = " | 2024 | | 2023 | | Change |" + WIDE
    assert said(drawn, (1, 2, 1, 3), (1, 4, 1, 5)) == {2: "2024", 3: "2024", 4: "2023", 5: "2023"}
    assert said(drawn) == {2: "2024", 4: "2023"}


def test_one_letter_in_every_column_is_no_year_of_its_own() -> None:
    answers = "Accounts of | 30/09/2024 | 30/09/2023 | 30/09/2022\nWeeks | 52 | 52 | 52\nConsolidated | N | N | N"
    assert said(answers + WIDE) == {2: "2024-09-30", 3: "2023-09-30", 4: "2022-09-30"}
    assert said(" | 30/09/2024 | 30/09/2023\n | N | N-1" + WIDE) == {2: "2024-09-30", 3: "2023-09-30"}


def test_a_year_merged_over_an_empty_column_and_the_amounts_heads_these() -> None:
    drawn = " | 2024 | | 2023\nRevenue | | 90 | 80\nTaxes | | 9 | 8\nNet income | | 7 | 6"
    (found,) = heads(drawn, (1, 2, 1, 3))
    assert {column: stamp.year for column, stamp in found.stamps.items()} == {3: 2024, 4: 2023}


def test_a_title_merged_over_labels_and_years_written_as_text_is_no_heading_of_the_first_year() -> None:
    drawn = "September 30, 2024 and 2023 |\n | 2024 | 2023\nRevenue | 90 | 80\nTaxes | 9 | 8\nNet income | 7 | 6"
    cells = dict(sheet(drawn).cells)
    cells |= {(2, column): cells[2, column]._replace(value=year) for column, year in ((2, "2024"), (3, "2023"))}
    drawn_sheet = replace(sheet(drawn), cells=cells)
    (found,) = heads(drawn_sheet, (1, 1, 1, 3))
    assert {column: (stamp.year, stamp.end) for column, stamp in found.stamps.items()} == {
        2: (2024, None),
        3: (2023, None),
    }


def test_columns_of_percent_under_a_merged_year_are_left_out() -> None:
    drawn = " | 2024 | | 2023 |\n | EUR | % | EUR | %" + WIDE
    assert said(drawn, (1, 2, 1, 3), (1, 4, 1, 5)) == {
        2: "2024",
        3: "2024 excluded",
        4: "2023",
        5: "2023 excluded",
    }


def test_a_year_over_the_middle_of_its_columns() -> None:
    drawn = " | | 2024 | | | 2023 |\n | Plan | Ist | Abweichung | Plan | Ist | Abweichung" + WIDE
    assert said(drawn) == {
        2: "2024 budget",
        3: "2024 actual",
        4: "2024 excluded",
        5: "2023 budget",
        6: "2023 actual",
        7: "2023 excluded",
    }


def test_years_over_the_middle_of_unequally_many_columns() -> None:
    drawn = " | | Exercice 2024 | | Exercice 2023\n | Brut | Amortissements | Net | Net" + WIDE
    assert said(drawn) == {2: "2024 excluded", 3: "2024 excluded", 4: "2024", 5: "2023"}


def test_years_over_the_totals_beside_their_details() -> None:
    drawn = " | | 2024 | | 2023\n | £'000 | £'000 | £'000 | £'000" + WIDE
    assert said(drawn) == {2: "2024", 3: "2024", 4: "2023", 5: "2023"}


def test_years_that_stand_over_no_middle_speak_for_their_own_columns_alone() -> None:
    drawn = " | | 2024 | | 2023 | |\n | Plan | Ist | Plan | Ist | Plan" + WIDE
    assert said(drawn) == {3: "2024 actual", 5: "2023 actual"}


def test_columns_of_units_below_a_year_belong_to_it() -> None:
    drawn = " | 2024 | | 2023 |\n | £ | £ | £ | £" + WIDE
    assert said(drawn) == {2: "2024", 3: "2024", 4: "2023", 5: "2023"}


def test_three_rows_with_a_title_row_between() -> None:
    drawn = " | Consolidated | | Company |\n | Year ended 31 December\n | 2024 | 2023 | 2024 | 2023" + WIDE
    assert said(drawn) == {2: "2024-12-31 whole", 3: "2023-12-31 whole", 4: "2024-12-31", 5: "2023-12-31"}


@pytest.mark.parametrize(
    ("value", "number_format", "wanted"),
    [
        (date(2023, 12, 1), "mmm-yy", "2023-12-31"),
        (date(2023, 12, 1), "[$-409]mmm\\-yy;@", "2023-12-31"),
        (date(2023, 1, 1), "yyyy", "2023"),
        (date(2023, 12, 31), "dd.mm.yyyy", "2023-12-31"),
        (date(2025, 12, 31), 'mmm-yy"E"', "2025-12-31 forecast"),
        (2025.0, '0"E"', "2025 forecast"),
        (2024.0, '0"A"', "2024 actual"),
        (2024.0, '"FY"0', "2024"),
        (2024.0, "0", "2024"),
    ],
)
def test_a_number_format_shows_more_or_less(value: date | float, number_format: str, wanted: str) -> None:
    drawn = sheet(" | 2020" + WIDE)
    cells = {**drawn.cells, (1, 2): Cell(value, number_format)}
    assert said(replace(drawn, cells=cells)) == {2: wanted}


NO_HEADING = [
    "Headcount | 2023",
    "Revenue | 2024 | 1998",
    "Revenue | 2024 | 2023",
    "Revenue | '2010.05' | '1998.11'",
    "Date printed: | @2024-03-15",
    "Filed | @2024-03-15 | @2023-03-16",
    "Founded | 2001 | 2018",
    "2000 | Creditors",
    "Postleitzahl | 2010",
    "Number of customers | 2050 | 2001",
    "2.02.02 | Other obligations | 2069 | 2069",
    "Bilan | | Imprimé 19/11/2024",
    " | | 19-11-2024\nNordlys AS\n\nBalanserapport\n\nKonto | Inngående | Bevegelse",
    " | Udskrevet 30.11.2024\nFjord ApS\n\nSaldobalance\n\nKonto | Overført | Bevægelse",
]


def test_the_number_of_a_note_that_lost_its_place_above_the_line_is_none_of_the_year() -> None:
    heads = " | 01.04.–30.06.20231) | 01.04.–30.06.2024"
    assert said(heads + WIDE) == {2: "2023-06-30/3", 3: "2024-06-30/3"}
    assert said(heads.replace("01.04.–30.06.", "31.12.") + WIDE) == {2: "2023-12-31", 3: "2024-12-31"}


@pytest.mark.parametrize("drawn", NO_HEADING)
def test_rows_that_are_no_heading(drawn: str) -> None:
    assert heads(drawn + WIDE) == []


@pytest.mark.parametrize("label", ["Income statement", "£'000", "Particulars", "Bilanz", "Libellé", "Note"])
def test_one_year_beside_a_caption_is_a_heading(label: str) -> None:
    assert said(f"{label} | 2023" + WIDE) == {2: "2023"}


def test_a_subtotal_without_a_label_that_looks_like_years_is_no_heading() -> None:
    drawn = (
        " | 2024 | 2023\nRevenue | 3000 | 3100\nCost of sales | 1000 | 1100\n | 2000 | 2000\nOther | 1 | 2\nTax | 3 | 4"
    )
    assert said(drawn) == {2: "2024", 3: "2023"}


def test_account_codes_like_years_head_nothing() -> None:
    drawn = (
        "Code | Name | 2023 | 2022\n2000 | Creditors\n2010 | Trade creditors | 5 | 6\n2020 | Other creditors | 6 | 7"
    )
    assert said(drawn) == {3: "2023", 4: "2022"}


def test_the_day_of_printing_right_above_the_years_is_no_period() -> None:
    assert said("Date: | @2024-03-15\n | 2023 | 2022" + WIDE) == {2: "2023", 3: "2022"}


def test_the_name_of_a_statement_beside_years_heads_a_table_right_below_another() -> None:
    first, second = heads("Income statement | 2023 | 2022" + WIDE + "Balance sheet | 2024 | 2023" + WIDE)
    assert [[stamp.year for stamp in head.stamps.values()] for head in (first, second)] == [[2023, 2022], [2024, 2023]]


def test_other_labels_beside_years_right_below_amounts_head_none() -> None:
    assert len(heads("Income statement | 2023 | 2022" + WIDE + "Sales in Leeds | 2014 | 2013" + WIDE)) == 1


YEARS_BELOW = [
    ("Current liabilities", "2023 | 2022", True),
    ("Alder Tools Ltd", "2024 | 2023", True),
    ("Movements of funds", "2022 | 2021", True),
    ("Current liabilities", "2024 | 2023", False),
    ("Alder Tools Ltd", "2025 | 2024", False),
    ("Alder Tools Ltd", "2024 | 2022", False),
    ("Alder Tools Ltd", "2022 | 2023", False),
]


@pytest.mark.parametrize(("label", "years", "is_heading"), YEARS_BELOW)
def test_the_very_years_above_are_no_line_s_nor_those_beside_them_of_what_is_not_understood(
    label: str, years: str, is_heading: bool
) -> None:
    assert (len(heads(f"Income statement | 2023 | 2022{WIDE}{label} | {years}{WIDE}")) == 2) is is_heading


def test_one_year_as_above_may_be_an_amount() -> None:
    lines = "\nStocks | 300\nCash | 200"
    assert len(heads(f" | 2023{lines}\nCurrent liabilities | 2023{lines}")) == 1
    assert len(heads(f" | 2023 | 2023{WIDE}Current liabilities | 2023 | 2023{WIDE}")) == 1


def test_a_row_that_counts_the_columns_of_a_form_belongs_to_the_heading() -> None:
    (found,) = heads(
        "Označení | Text | Řádek | 2023 | 2022\na | b | c | 1 | 2\nI. | Tržby | 01 | 500 | 400\nII. | Výnosy | 02 | 5 | 4"
    )
    assert (found.first, found.last) == (1, 2)
    (found,) = heads(" | 2023 | 2022\nPatents | 1 | 2\nTrade marks | 5 | 4")
    assert (found.first, found.last) == (1, 1)


def test_a_column_of_notes_speaks_for_itself_alone() -> None:
    drawn = " | | 2024 | 2023 | 2023\n | Note | | restated | as reported\nRevenue | '4' | 8 | 7 | 6\nCost of sales | '5' | 4 | 3 | 3"
    assert said(drawn) == {3: "2024", 4: "2023 restated", 5: "2023"}


def test_a_word_between_two_columns_speaks_for_neither() -> None:
    drawn = " | | Budget\n | 2024 | | 2023\nRevenue | 8 | | 7\nCost of sales | 4 | | 3"
    assert said(drawn) == {2: "2024", 4: "2023"}


LEGENDS = {
    "Japanese": (
        " | 第12期 2024年3月31日現在\n | 第11期 2023年3月31日現在\n科目 | 第12期 | 第11期",
        {2: "back0", 3: "back0"},
    ),
    "Turkish": (
        " | Cari dönem 31.12.2024\n | Önceki dönem 31.12.2023\n | Cari dönem | Önceki dönem",
        {2: "back0", 3: "back1"},
    ),
    "a date over the year before alone": (" | | 31.12.2024\n | Current year | Prior year", {2: "back0", 3: "back1"}),
}


@pytest.mark.parametrize("kind", LEGENDS)
def test_titles_that_date_each_year_head_no_column(kind: str) -> None:
    drawn, columns = LEGENDS[kind]
    assert said(drawn + WIDE) == columns


NO_LEGENDS = [
    (" | 31.12.2024\n | Current year | Prior year", {2: "2024-12-31", 3: "back1"}),
    (" | 2024 | 2023\n | Current year | Prior year", {2: "2024", 3: "2023"}),
    (" | 2024\n | 31.12.2024", {2: "2024-12-31"}),
]


@pytest.mark.parametrize(("drawn", "columns"), NO_LEGENDS)
def test_dates_over_the_columns_that_they_date(drawn: str, columns: dict[int, str]) -> None:
    assert said(drawn + WIDE) == columns


def test_a_number_of_a_note_stands_before_its_title_and_periods() -> None:
    note = "27 | Other expenses | Year ended 31 March 2024 | Year ended 31 March 2023\n | Rent | 145 | 124\n | Rates | 28 | 29"
    assert said(note) == {3: "2024-03-31", 4: "2023-03-31"}
    assert heads("27 | Other expenses | 145 | Year ended 31 March 2023\n | Rent | 145 | 124\n | Rates | 28 | 29") == []


def test_numbers_of_notes_above_the_amounts_of_another_table_head_no_amounts() -> None:
    drawn = (
        " |  | 2024 |  | 2023\n | Notes | € | € | € | €\nTangible assets | 5 |  | 727 |  | 703\nStocks | 6 | 819 |  | 788\n"
        "Cash |  | 390 |  | 293\n |  | 1209 |  | 1081\nNet assets |  |  | 1936 |  | 1784\n\nMotor cars | 12 | 13\nVans | 1 | 2"
    )
    (found, *_) = heads(drawn)
    assert sorted(found.stamps) == [3, 4, 5, 6]
    assert [found.stamps[c].year for c in (3, 4, 5, 6)] == [2024, 2024, 2023, 2023]


def test_units_below_the_years_of_a_note_may_stand_apart() -> None:
    drawn = (
        "Stocks | 20 | 19\n\n7. Debtors | 2024 | 2023\n\n | £ | £\n\nTrade debtors | 11 | 10\n\nOther debtors | 4 | 5"
    )
    assert said(drawn) == {2: "2024", 3: "2023"}


def test_a_title_merged_over_all_columns_that_says_nothing_of_any_is_no_heading() -> None:
    drawn = "From 01 Jan 2024 to 31 Dec 2024\n\nCost | Code | 01 Jan 2024 - 31 Dec 2024 | 5020\nIncome"
    lines = "Sales | 4010 | 629830.06 | 602339.6\nSubscriptions | 4020 | 15115921.52 | 14456150.5"
    assert heads(f"{drawn}\n{lines}", (1, 1, 1, 4)) == []


def test_greek_capitals_stand_without_their_accents() -> None:
    assert stamp_of("ΟΜΙΛΟΣ").whole
    assert stamp_of("Όμιλος").whole


def test_the_last_days_of_years_beside_the_name_of_a_standard_head_amounts() -> None:
    lines = "\nSales | 100 | 90 | 80\nCost of sales | 60 | 50 | 45"
    assert said("IFRS | 2022/12 | 2023/12 | 2024/12" + lines) == {2: "2022-12-31", 3: "2023-12-31", 4: "2024-12-31"}
    assert heads("Signed on | 12.03.2023 | 14.03.2024" + lines) == []


@pytest.mark.parametrize("gap", ["", "\n", "\nNote 5\n"])
@pytest.mark.parametrize(
    "years", [" | 2022 | 2023", " | '2022' | '2023'", " | FY22 | FY23", " | 31.12.2022 | 31.12.2023"]
)
def test_years_over_one_line_head_it_and_nothing_above(years: str, gap: str) -> None:
    first, second = heads(f" | 2023 | 2022{WIDE}{gap}{years}\nDepreciation | 7 | 5")
    assert [[stamp.year for stamp in head.stamps.values()] for head in (first, second)] == [[2023, 2022], [2022, 2023]]


def test_one_date_over_one_line_heads_none() -> None:
    assert heads("Alder Ltd | 31.12.2023\nPages | 7") == []
    assert heads(" | 2023 | 2023\nDepreciation | 7 | 5") == []


@pytest.mark.parametrize("total", [" | 2023 | 2045", " | 2023 | 2023"])
def test_amounts_without_a_label_that_are_no_years_in_turn_are_a_total(total: str) -> None:
    assert len(heads(f" | 2023 | 2022{WIDE}{total}{WIDE}")) == 1


@pytest.mark.parametrize("side", ["Assets", "LIABILITIES", "Equity and liabilities", "Активы"])
def test_one_year_beside_the_name_of_a_side_heads_it_at_its_top_alone(side: str) -> None:
    lines = "\nStocks | 300\nCash | 200"
    assert said(f"{side} | 2024{lines}") == said(f"Alder Ltd\n{side} | 2024{lines}") == {2: "2024"}
    assert said(f" | 2023{lines}\n\n{side} | 2024\nEquity | 90") == {2: "2023"}
    assert heads(f"Net {side} | 2024{lines}") == []


def test_words_of_periods_above_days_that_are_no_text_say_how_long_they_are() -> None:
    drawn = """
报告期 | 2024年报 | 2024一季报 | 2023三季报 | 2022中报
报表日期 | @2024-12-31 | @2024-03-31 | @2023-09-30 | @2022-06-30
营业收入 | 100 | 90 | 80 | 70
营业成本 | 60 | 50 | 40 | 30
"""
    (found,) = heads(drawn)
    assert [found.stamps[column].months for column in (2, 3, 4, 5)] == [12, 3, 9, 6]


ATTRIBUTES = """
Statement date | 31.12.2023 | 31.03.2024 | 31.12.2024
Periods (months) | 12 | 3 | 12
Audit method | Reviewed | Reviewed | Projection
Accountant | Local | Local | Local
Analyst | Credit | Credit | Credit
"""


def test_rows_of_attributes_say_how_long_and_of_which_kind_each_period_is() -> None:
    assert said(ATTRIBUTES.replace(" |", " : |", 5) + WIDE)[3] == "2024-03-31/3"
    assert said(ATTRIBUTES + WIDE) == {2: "2023-12-31", 3: "2024-03-31/3", 4: "2024-12-31 forecast"}
    further = ATTRIBUTES.replace("Audit method", "Currency | USD | USD | USD\nSource | File | File | File\nMethod")
    assert said(further + WIDE)[4] == "2024-12-31 forecast"


@pytest.mark.parametrize("line", ["Result for the year", "Revenue (EUR m)", "Grants (USD m)"])
def test_a_line_of_small_amounts_counts_no_months(line: str) -> None:
    (found,) = heads(f" | 2024 | 2023\n{line} | 12 | 12" + WIDE)
    assert (found.last, found.stamps[2].months) == (1, None)


def test_ratios_right_above_a_heading_say_nothing_of_its_columns() -> None:
    drawn = "Return on assets | 5.90% | 5.72%\nReturn on capital | 8.10% | 7.92%\n\nCash flow\n | 2024 | 2023"
    assert said(drawn + WIDE) == {2: "2024", 3: "2023"}


def test_what_is_said_of_the_whole_sheet_is_not_said_of_its_first_column() -> None:
    drawn = "Location: | Tulsa, Eliminations\n\n | As of 09/30/2024 | As of 09/30/2023"
    assert said(drawn + WIDE) == {2: "2024-09-30", 3: "2023-09-30"}


@pytest.mark.parametrize("share", ["3,1 %", "12.5%"])
def test_shares_that_are_written_out_are_a_line_and_no_heading_of_what_follows(share: str) -> None:
    drawn = f"Result | 2024 | 2023{WIDE}\nMargin | {share} | {share}\n\nPosition | 2024 | 2023"
    _, below = heads(drawn + WIDE)
    assert {stamp.year for stamp in below.stamps.values()} == {2024, 2023}
    assert not any(stamp.excluded for stamp in below.stamps.values())


@pytest.mark.parametrize("below", ["Restated | As reported", "(Reexpresado) | (Reportado previamente)"])
def test_a_year_stands_twice_where_the_row_below_says_that_it_is_restated(below: str) -> None:
    drawn = "Income statement\n\nSince 1994 | '2024' | '2023' | '2023'\n"
    assert said(drawn + f" | | {below}" + WIDE).keys() == {2, 3, 4}
    assert not heads(drawn + " | | Draft | Draft" + WIDE)


@pytest.mark.parametrize(
    "head",
    [
        "Income | 2024 | 2023",
        "Revenue | 2024 | 2023 | 2022",
        "x | Year A | Year B | Year C\nSales | 2021 | 2022 | 2023",
    ],
)
def test_years_that_follow_one_another_beside_the_name_of_an_item_head_amounts(head: str) -> None:
    (found,) = heads(f"{head}\nFees | 500 | 400\nTotal income | 500 | 400")
    assert {*found.stamps} >= {2, 3}


@pytest.mark.parametrize(
    "line", ["x | Year A | Year B\nSales | 2024 | 2023", "Revenue | 2024 | 2021", "Revenue | 2024 | 2024"]
)
def test_amounts_like_years_beside_the_name_of_an_item_head_none(line: str) -> None:
    assert not heads(f"{line}\nFees | 500 | 400\nTotal income | 500 | 400")
