"""Tables side by side are read one by one, and nothing else is cut."""

from __future__ import annotations

import pytest

from tests.spreading.drawn_tables import cells, tables, told

SIDE_BY_SIDE = {
    "English": """
Alder Ltd
Balance sheet as at 31 December 2024
Assets | 2024 | 2023 | Liabilities | 2024 | 2023
Cash | 10 | 9 | Trade payables | 20 | 19
Inventories | 30 | 29 | Loans | 10 | 9
Total assets | 40 | 38 | Share capital | 10 | 10
 | | | Total liabilities and equity | 40 | 38
""",
    "German, the right half without headings": """
Bilanz zum 31.12.2024
AKTIVA | 31.12.2024 | 31.12.2023 | | PASSIVA
Kasse | 10 | 9 | | Verbindlichkeiten | 20 | 19
Vorräte | 30 | 29 | | Rückstellungen | 10 | 9
Bilanzsumme | 40 | 38 | | Eigenkapital | 10 | 10
""",
    "Chinese, with line numbers": """
资产负债表
编制单位：甲公司 | | | | | | | 单位：元
资产 | 行次 | 2024年12月31日 | 2023年12月31日 | 负债和所有者权益 | 行次 | 2024年12月31日 | 2023年12月31日
货币资金 | 1 | 10 | 9 | 应付账款 | 4 | 20 | 19
存货 | 2 | 30 | 29 | 长期借款 | 5 | 10 | 9
资产总计 | 3 | 40 | 38 | 实收资本 | 6 | 10 | 10
""",
    "Italian, a blank column between years": """
ATTIVO | 2024 | | 2023 | | PASSIVO | 2024 | | 2023
Cassa | 10 | | 9 | | Debiti | 20 | | 19
Rimanenze | 30 | | 29 | | Fondi | 10 | | 9
Totale | 40 | | 38 | | Capitale | 10 | | 10
""",
    "Polish, many lines of the left half empty": """
Aktywa | 2024 | 2023 | Pasywa | 2024 | 2023
Gotówka | 10 | 9 | Zobowiązania | 20 | 19
Zapasy | 30 | 29 | Kredyty | 10 | 9
Należności | | | Rezerwy | 1 | 1
Inwestycje | | | Fundusze | 2 | 2
Grunty | | | Dotacje | 3 | 3
Licencje | | | Zaliczki | 4 | 4
Aktywa razem | 40 | 38 | Kapitał | 10 | 10
""",
    "Swedish, years once over both halves by a title": """
Balansräkning 2024-12-31
Tillgångar | Belopp | Skulder | Belopp
Kassa | 10 | Leverantörsskulder | 20
Varulager | 30 | Lån | 10
Summa | 40 | Aktiekapital | 10
""",
}


@pytest.mark.parametrize("kind", SIDE_BY_SIDE)
def test_both_halves_are_read(kind: str) -> None:
    left, right = tables(SIDE_BY_SIDE[kind])
    first = [list(line.values.values()) for line in left.lines if line.values]
    second = [list(line.values.values()) for line in right.lines if line.values]
    years = len(left.columns)
    assert [row[:1] for row in first[:3]] == [[10], [30], [40]]
    assert [row[:1] for row in (*second[:2], second[-1])] in ([[20], [10], [10]], [[20], [10], [40]])
    assert {len(row) for row in first + second} == {years}
    assert left.columns.keys() != right.columns.keys()
    assert list(left.columns.values()) == list(right.columns.values())


def test_each_amount_keeps_its_cell() -> None:
    found = cells(SIDE_BY_SIDE["German, the right half without headings"])
    assert found["Rückstellungen", 2024] == "F4"
    assert found["Rückstellungen", 2023] == "G4"


def test_titles_over_all_stand_over_each() -> None:
    _, right = tables(SIDE_BY_SIDE["Chinese, with line numbers"])
    assert [text for text, _ in right.titles].count("资产负债表") == 1
    assert right.unit.currency is None or right.unit.currency == "CNY"
    left, _ = tables(SIDE_BY_SIDE["Chinese, with line numbers"])
    assert [text for text, _ in left.titles].count("资产负债表") == 1
    assert (left.unit.factor, right.unit.factor) == (1, 1)


def test_statements_beside_one_another_with_headings_on_different_rows() -> None:
    found = told("""
Income statement | 2024 | 2023 | |
Revenue | 100 | 90 | | Balance sheet | 2022 | 2021
Cost of sales | 60 | 50 | | Cash | 10 | 9
Gross profit | 40 | 40 | | Inventories | 30 | 29
Net profit | 5 | 4 | | Total assets | 40 | 38
""")
    assert found["Revenue"] == {2024: 100, 2023: 90}
    assert found["Net profit"] == {2024: 5, 2023: 4}
    assert found["Cash"] == {2022: 10, 2021: 9}


def test_a_statement_below_that_goes_across_is_not_cut() -> None:
    found = told("""
Assets | 2024 | 2023 | Liabilities | 2024 | 2023
Cash | 10 | 9 | Trade payables | 20 | 19
Inventories | 30 | 29 | Loans | 10 | 9
Total assets | 40 | 38 | Share capital | 10 | 10

Income statement | 2024 | 2023 | 2022 | 2021 | 2020
Revenue | 100 | 90 | 80 | 70 | 60
Cost of sales | 60 | 50 | 40 | 30 | 20
Gross profit | 40 | 40 | 40 | 40 | 40
""")
    assert found["Share capital"] == {2024: 10, 2023: 10}
    assert found["Revenue"] == {2024: 100, 2023: 90, 2022: 80, 2021: 70, 2020: 60}


def test_a_statement_above_that_goes_across_keeps_its_last_line() -> None:
    found = told("""
Income statement | 2024 | 2023 | 2022 | 2021 | 2020
Revenue | 100 | 90 | 80 | 70 | 60
Cost of sales | 60 | 50 | 40 | 30 | 20
Gross profit | 40 | 40 | 40 | 40 | 40
Assets | 2024 | 2023 | Liabilities | 2024 | 2023
Cash | 10 | 9 | Trade payables | 20 | 19
Inventories | 30 | 29 | Loans | 10 | 9
Total assets | 40 | 38 | Share capital | 10 | 10
""")
    assert found["Gross profit"] == {2024: 40, 2023: 40, 2022: 40, 2021: 40, 2020: 40}
    assert found["Share capital"] == {2024: 10, 2023: 10}


def test_a_statement_below_goes_across_with_two_years() -> None:
    found = told("""
Assets | 31.12.2024 | Liabilities | 31.12.2024
Cash | 10 | Trade payables | 20
Inventories | 30 | Loans | 10
Total assets | 40 | Share capital | 10

Income statement | 2024 | | 2023
Revenue | 100 | | 90
Cost of sales | 60 | | 50
Gross profit | 40 | | 40
""")
    assert found["Share capital"] == {2024: 10}
    assert found["Revenue"] == {2024: 100, 2023: 90}


def test_three_tables_of_unequal_length_over_a_statement_that_goes_across_two() -> None:
    found = told("""
Assets | 31.12.2024 | Equity | 31.12.2024 | Liabilities | 31.12.2024
Cash | 10 | Share capital | 10 | Trade payables | 20
Inventories | 30 | Reserves | 5 | Loans | 10
Receivables | 40 | Retained earnings | 50 | Tax payable | 10
Long-term | | | | Long-term
Land | 60 | | | Bonds | 35
Machinery | 20 | | | Pensions | 20

Income statement | 2024 | 2023 | 2022
Revenue | 100 | 90 | 80
Cost of sales | 60 | 50 | 40
Gross profit | 40 | 40 | 40
""")
    assert (found["Reserves"], found["Bonds"], found["Pensions"]) == ({2024: 5}, {2024: 35}, {2024: 20})
    assert found["Gross profit"] == {2024: 40, 2023: 40, 2022: 40}


NOT_CUT = {
    "remarks between the years": """
 | 2024 | Remark | 2023
Revenue | 100 | grew by a tenth | 90
Cost of sales | 60 | | 50
Gross profit | 40 | | 40
Wages | 20 | more people | 15
Net profit | 5 | | 4
Tax | 2 | new rate | 1
Rent | 3 | | 3
""",
    "references to notes between the years": """
 | 2024 | Note | 2023
Revenue | 100 | Note 3 | 90
Cost of sales | 60 | Note 4 | 50
Gross profit | 40 | Note 5 | 40
""",
    "labels in a second language at the right": """
 | 2024 | 2023 |
Umsatzerlöse | 100 | 90 | Revenue
Herstellungskosten | 60 | 50 | Cost of sales
Bruttoergebnis | 40 | 40 | Gross profit
""",
}


@pytest.mark.parametrize("kind", NOT_CUT)
def test_texts_that_begin_no_table_cut_none(kind: str) -> None:
    (table,) = tables(NOT_CUT[kind])
    assert [p.year for p in table.columns.values()] == [2024, 2023]
    assert [list(line.values.values()) for line in table.lines][:3] == [[100, 90], [60, 50], [40, 40]]


ACCOUNTS = """
Trading account for the year ended 31 March 2025
Particulars | Rs. | Particulars | Rs.
To Opening stock | 10 | By Sales | 90
To Purchases | 60 | By Closing stock | 20
To Gross profit | 40 |
To Carriage | 3 | By Scrap sold | 3
Sum of debits | 113 | Sum of credits | 113

Balance sheet as at 31 March 2025
Liabilities | Rs. | Rs. | Assets | Rs. | Rs.
Creditors | 30 | | Stock | 20 |
Expenses due | 5 | | Debtors | 25 |
Current liabilities | | 35 | Current assets | | 45
Capital | | 20 | Machinery | | 10
Total liabilities | | 55 | Total assets | | 55
"""


def test_tables_below_each_other_are_cut_each_where_its_own_second_labels_stand() -> None:
    found = told(ACCOUNTS)
    assert found["By Sales"] == {2025: 90}
    assert found["Machinery"] == {2025: 10}
    assert found["Creditors"] == {2025: 30}
    assert [len(table.lines) for table in tables(ACCOUNTS)] == [6, 5, 6, 6]


def test_tables_below_each_other_have_each_the_day_of_its_own_title() -> None:
    later, earlier = ACCOUNTS, ACCOUNTS.replace("2025", "2024").replace("By Sales | 90", "By Sales | 80")
    assert told(later + earlier.split("Balance")[0])["By Sales"] == {2025: 90, 2024: 80}


def test_a_statement_between_balance_sheets_that_goes_across_is_not_cut() -> None:
    page = """
Balance sheet as at 31 December 2024
Assets | | Liabilities |
Cash | 10 | Trade payables | 20
Inventories | 30 | Loans | 10
Total assets | 40 | Share capital | 10

Income statement 2024
 | December | % | Year | %
Revenue | 10 | 100.0 | 100 | 100.0
Cost of sales | 6 | 60.0 | 60 | 60.0
Gross profit | 4 | 40.0 | 40 | 40.0
"""
    lines = [(t, line) for t in tables(page + page.replace("2024", "2023")) for line in t.lines if line.values]
    assert {line.label for _, line in lines} == {
        "Cash", "Inventories", "Total assets", "Trade payables", "Loans", "Share capital",
    }  # fmt: skip
    loans = [next(iter(t.columns.values())).year for t, line in lines if line.label == "Loans"]
    assert loans == [2024, 2023]


def test_the_day_over_all_tables_holds_below_those_side_by_side() -> None:
    found = told("""
Accounts as at 31 December 2024
Assets | | Liabilities |
Cash | 10 | Trade payables | 20
Inventories | 30 | Loans | 10
Total assets | 40 | Share capital | 10

Profit and loss
Sales | | | 100
Wages | | 40 |
Rent | | 20 |
Costs | | | 60
Profit | | | 40
""")
    assert found["Sales"] == {2024: 100}


def test_labels_and_amounts_that_take_turns_are_one_table() -> None:
    found = tables("""
Balance sheet 2024
Cash | 10 | Stock | 30 | Debtors | 5
Land | 10 | Plant | 30 | Cars | 5
Loans | 10 | Creditors | 30 | Tax | 5
Bonds | 10 | Capital | 30 | Reserves | 5
""")
    assert [len(table.lines) for table in found] == [4, 4, 4]


def test_a_currency_beside_each_account_begins_no_table() -> None:
    (table,) = tables("""
Item | Text | Account | Currency | 2024 | 2023
1 | Revenue | 8000 | EUR | 100 | 90
2 | Cost of sales | 4000 | EUR | 60 | 50
3 | Gross profit | 9000 | EUR | 40 | 40
""")
    assert [line.label for line in table.lines] == ["Revenue", "Cost of sales", "Gross profit"]
