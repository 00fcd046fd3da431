"""Lists of records: one or several of them on a sheet."""

from __future__ import annotations

import pytest

from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.records import lists_of_records
from tests.books import sheet, spread_of, values

EN = """
Income statement
Year | Revenue | Cost of sales | Gross profit | Net income
2021 | 101 | 61 | 40 | 4
2022 | 102 | 62 | 40 | 5
2023 | 103 | 63 | 40 | 6

Balance sheet
Year | Inventories | Trade receivables | Total current assets | Total assets
2021 | 11 | 20 | 31 | 41
2022 | 12 | 20 | 32 | 42
2023 | 13 | 20 | 33 | 43
"""
DE = """
GuV
Jahr | Umsatzerlöse | Materialaufwand | Rohergebnis | Jahresüberschuss
31.12.2021 | 101 | 61 | 40 | 4
31.12.2022 | 102 | 62 | 40 | 5
31.12.2023 | 103 | 63 | 40 | 6
Bilanz
Stichtag | Vorräte | Forderungen aus Lieferungen und Leistungen | Umlaufvermögen | Summe Aktiva
31.12.2021 | 11 | 20 | 31 | 41
31.12.2022 | 12 | 20 | 32 | 42
31.12.2023 | 13 | 20 | 33 | 43
"""


@pytest.mark.parametrize("drawn", [EN, DE])
def test_lists_below_each_other_are_read_each_by_its_own_names(drawn: str) -> None:
    found = values(spread_of(drawn))
    assert list(found["revenue"].values()) == [101, 102, 103]
    assert list(found["inventories"].values()) == [11, 12, 13]
    assert list(found["total_assets"].values()) == [41, 42, 43]


def test_the_first_list_may_begin_at_the_top_of_the_sheet() -> None:
    found = values(spread_of(EN.replace("\nIncome statement\n", "")))
    assert list(found["revenue"].values()) == [101, 102, 103]
    assert list(found["total_assets"].values()) == [41, 42, 43]


FILE = SourceFile("f", "0")


def test_nothing_with_amounts_may_stand_below_the_last_list() -> None:
    assert len(lists_of_records(Grid(FILE, sheet(EN)))) == 2
    assert len(lists_of_records(Grid(FILE, sheet(EN + "Source: annual reports")))) == 2
    assert lists_of_records(Grid(FILE, sheet(EN + "\nTotal debt | 33 | 32"))) == []


def test_a_table_below_a_list_is_read_with_its_own_heading() -> None:
    below = (
        "\nBalance sheet\n | 2023 | 2022\nInventories | 13 | 12\nTrade receivables | 20 | 20\nTotal assets | 33 | 32"
    )
    found = values(spread_of(EN.partition("\n\nBalance")[0] + "\n" + below))
    assert found["total_assets"] == {"2023": 33, "2022": 32}


def test_the_columns_of_a_record_are_periods_texts_and_amounts() -> None:
    (found,) = lists_of_records(
        Grid(FILE, sheet("Year | Item | Amount | Remark\n2024 | Revenue | 10 | \n2023 | Revenue | 9 | "))
    )
    assert (found.names, found.rows) == (1, (2, 3))
    assert (found.periods, found.texts, found.amounts, found.others) == ((1,), (2,), (3,), (4,))
    assert (found.name(2), found.at(2)) == ("Item", ["Revenue", "Revenue"])


def test_a_record_names_its_period_in_any_of_the_columns_for_it() -> None:
    drawn = """
Item | As at | From | To | Amount
Cash | 31.12.2024 | | | 5
Cash | 31.12.2023 | | | 4
Revenue | | 2024 | 31.12.2024 | 10
Revenue | | 2023 | 31.12.2023 | 9
"""
    (found,) = lists_of_records(Grid(FILE, sheet(drawn)))
    assert (found.periods, len(found.rows)) == ((2, 3, 4), 4)


@pytest.mark.parametrize("odd", ["TTM", "YTD", "Average", "Q1"])
def test_a_record_of_another_time_above_those_of_years_is_passed_over(odd: str) -> None:
    found = values(spread_of(EN.replace("2021 | 101", f"{odd} | 55 | 33 | 22 | 2\n2021 | 101")))
    assert list(found["revenue"].values()) == [101, 102, 103]
    assert list(found["total_assets"].values()) == [41, 42, 43]


def test_a_row_of_line_codes_below_the_names_is_passed_over() -> None:
    drawn = "Год | Деньги | Запасы | Капитал\nКод | 1250 | 1210 | 1310\n2024 | 5 | 6 | 7\n2023 | 4 | 5 | 6"
    (found,) = lists_of_records(Grid(FILE, sheet(drawn)))
    assert (found.names, found.rows) == (1, (3, 4))


@pytest.mark.parametrize(
    "drawn",
    [
        " | 2024 | 2023\nRevenue | 100 | 90\nCost of sales | 60 | 50",  # a statement
        "Year | Item | Amount\n2024 | Revenue | 10",  # one record
        "Movements | Cash | Stocks\n1.1.2024 | 10 | 20\nAdditions | 5 | 6\n31.12.2024 | 15 | 26",  # and what moved
        "Year | Item\n2024 | Revenue\n2023 | Revenue",  # no amounts
        " | 2024 | 2023\nCash | 10 | 9\nStocks | 30 | 29\nTotal | 40 | 38\n\n"
        "Year | Turnover | Rate\n2024 | 100 | 1.1\n2023 | 90 | 1.2",  # and more of a statement above it
    ],
)
def test_other_sheets_hold_no_records(drawn: str) -> None:
    assert lists_of_records(Grid(FILE, sheet(drawn))) == []


PUBLISHED = {
    "English": """
symbol | fiscalYear | fiscalYearEnd | filed | Revenue | Gross profit | Net income
ABC | 2021 | 2021-09-25 | 2023-11-03 | 101 | 40 | 4
ABC | 2022 | 2022-09-24 | 2024-11-01 | 102 | 41 | 5
""",
    "as elements are named": """
date | fillingDate | acceptedDate | revenue | grossProfit | netIncome
2021-09-25 | 2023-11-03 | 2023-11-03 16:38:27 | 101 | 40 | 4
2022-09-24 | 2024-11-01 | 2024-11-01 16:38:27 | 102 | 41 | 5
""",
    "Chinese": """
公告日期 | 报告期 | 营业收入 | 毛利 | 净利润
2023-11-03 | 2021-09-25 | 101 | 40 | 4
2024-11-01 | 2022-09-24 | 102 | 41 | 5
""",
    "German": """
Stichtag | Veröffentlicht am | Umsatzerlöse | Rohergebnis | Jahresüberschuss
25.09.2021 | 03.11.2023 | 101 | 40 | 4
24.09.2022 | 01.11.2024 | 102 | 41 | 5
""",
}


@pytest.mark.parametrize("kind", PUBLISHED)
def test_the_day_on_which_accounts_were_published_ends_no_period(kind: str) -> None:
    found = values(spread_of(PUBLISHED[kind]))
    assert {period[:4]: amount for period, amount in found["revenue"].items()} == {"2021": 101, "2022": 102}


FEW = {
    "English": """
year | revenue | net_profit | total_assets | equity | current_assets | operating_cash_flow
2022 | 606 | 155 | 772 | 624 | 309 | 141
2023 | 709 | 194 | 858 | 691 | 352 | 162
""",
    "German": """
Jahr | Umsatzerlöse | Jahresüberschuss | Bilanzsumme | Eigenkapital | Umlaufvermögen | Cashflow aus laufender Geschäftstätigkeit
2022 | 606 | 155 | 772 | 624 | 309 | 141
2023 | 709 | 194 | 858 | 691 | 352 | 162
""",
}  # fmt: skip


@pytest.mark.parametrize("language", FEW)
def test_a_list_that_holds_one_statement_may_hold_a_few_columns_of_others(language: str) -> None:
    found = {item: row["2023"] for item, row in values(spread_of(FEW[language])).items()}
    assert (found["revenue"], found["net_income"], found["total_assets"], found["cf_operating"]) == (709, 194, 858, 162)


def test_years_across_a_few_lines_are_no_statement() -> None:
    drawn = (
        " | 2022 | 2023\nTotal assets | 772 | 858\nEquity | 624 | 691\nCurrent assets | 309 | 352\nRevenue | 606 | 709"
    )
    assert "revenue" not in values(spread_of(drawn))


UNNAMED = """
 | Total Assets | Cash And Cash Equivalents | Current Liabilities | Stockholders Equity
{0} | 1000 | 200 | 300 | 500
{1} | 1100 | 210 | 310 | 520
"""


@pytest.mark.parametrize(
    ("first", "last"), [("2022-12-31", "2023-12-31"), ("2022", "2023"), ("31.12.2022", "31.12.2023")]
)
def test_the_column_that_rows_are_told_by_needs_no_name(first: str, last: str) -> None:
    found = values(spread_of(UNNAMED.format(first, last)))
    assert {period[:4]: amount for period, amount in found["total_assets"].items()} == {"2022": 1000, "2023": 1100}


def test_periods_in_a_column_may_be_written_in_digits_alone() -> None:
    drawn = """
报告日 | 货币资金 | 流动资产合计 | 资产总计 | 负债合计 | 公告日期
20231231 | 690 | 2251 | 2726 | 490 | 20240403
20221231 | 582 | 2166 | 2543 | 494 | 20230331
"""
    found = values(spread_of(drawn))
    assert found["total_assets"] == {"2022-12-31": 2543, "2023-12-31": 2726}


def test_a_day_or_report_that_holds_for_several_years_names_no_period() -> None:
    drawn = """
fiscal_year | period_end | Revenue | Cost of sales | Gross profit | looked_up | source
2022 | 2023-01-28 | 101 | 61 | 40 | 2026-08-31 | abc_2025
2023 | 2024-02-03 | 102 | 62 | 40 | 2026-08-31 | abc_2025
2024 | 2025-02-01 | 103 | 63 | 40 | 2026-08-31 | abc_2025
"""
    assert values(spread_of(drawn))["revenue"] == {"2023-01-28": 101, "2024-02-03": 102, "2025-02-01": 103}


@pytest.mark.parametrize(("day", "year"), [("2025-03-15", "2024"), ("2025-03-31", "2025-03-31")])
def test_a_day_of_the_next_year_on_which_no_accounts_close_names_no_period(day: str, year: str) -> None:
    drawn = f"""
Year | Known on | Inventories | Trade receivables | Total current assets | Total assets
2024 | {day} | 13 | 20 | 33 | 43
2024 | {day} | 12 | 20 | 32 | 42
"""
    found = [records for records in lists_of_records(Grid(SourceFile("f", "0"), sheet(drawn))) if records]
    assert [len(records.periods) for records in found] == [1 if year == "2024" else 2]


@pytest.mark.parametrize(("head", "total"), [("Current assets", "Total current assets"), ("流動資產", "流動資產合計")])
def test_a_column_of_zeros_called_as_another_is_the_total_of_is_a_heading(head: str, total: str) -> None:
    drawn = f"""
Year | {head} | Inventories | Trade receivables | {total} | Total assets
2022 | 0 | 12 | 20 | '3.2E+10' | 43
2023 | 0 | 13 | 20 | '3.3E+10' | 44
"""
    assert "total_current_assets" not in values(spread_of(drawn))


def test_a_year_may_have_more_records_than_another() -> None:
    drawn = """
year | period | Revenue | Cost of sales | Gross profit
2022 | annual | 101 | 61 | 40
2022 | half_year | 51 | 31 | 20
2023 | annual | 102 | 62 | 40
2023 | half_year | 52 | 32 | 20
2024 | half_year | 53 | 33 | 20
"""
    assert values(spread_of(drawn))["revenue"] == {
        "2022": 101, "2022/6": 51, "2023": 102, "2023/6": 52, "2024/6": 53
    }  # fmt: skip


def test_one_record_of_line_items_is_a_list_and_one_of_anything_else_is_none() -> None:
    drawn = "year | {} | inventory | accounts_payable | total_equity | total_assets\n2024 | 5 | 8 | 4 | 60 | 90"
    assert values(spread_of(drawn.format("cash")))["total_assets"] == {"2024": 90}
    others = "year | alpha | beta | gamma | delta | total_assets\n2024 | 5 | 8 | 4 | 60 | 90"
    assert lists_of_records(Grid(FILE, sheet(others))) == []


def test_the_report_that_few_records_name_dates_no_others() -> None:
    drawn = """
year | kind | report | Revenue | Cost of sales | Gross profit
2018 | annual | Annual report (2018.12) | 100 | 60 | 40
2021 | annual | | 101 | 61 | 40
2022 | annual | | 102 | 62 | 40
2023 | annual | | 103 | 63 | 40
"""
    assert set(values(spread_of(drawn))["revenue"]) == {"2018", "2021", "2022", "2023"}


def test_years_may_be_missing_in_a_list() -> None:
    drawn = """
year | Revenue | Cost of sales | Gross profit
2010 | 100 | 60 | 40
2022 | 102 | 62 | 40
2023 | 103 | 63 | 40
"""
    assert set(values(spread_of(drawn))["revenue"]) == {"2010", "2022", "2023"}


def test_a_list_that_is_called_by_one_statement_holds_no_single_columns_of_another() -> None:
    drawn = """
Cash flow statement
date | operating_cash_flow | change_in_inventory | deferred_tax | depreciation_and_amortization | investing_cash_flow
2022 | 100 | -7 | 5 | 30 | -60
2023 | 110 | -8 | 6 | 31 | -65
"""
    found = values(spread_of(drawn))
    assert "deferred_tax_liabilities" not in found
    assert list(found["cf_depreciation"].values()) == [30, 31]


@pytest.mark.parametrize(
    "names",
    [
        "cash | inventory | total_equity | total_assets",  # too few
        "cash | inventory | accounts_payable | total_equity | total_assets | alpha | beta | gamma | delta | epsilon",
    ],
)
def test_one_record_of_few_line_items_or_of_mostly_other_things_is_no_list(names: str) -> None:
    amounts = " | ".join(str(n) for n in range(5, 6 + names.count("|")))
    assert lists_of_records(Grid(FILE, sheet(f"year | {names}\n2024 | {amounts}"))) == []


@pytest.mark.parametrize("expected", ["通期", "2025年３月期（予想）"])
def test_what_is_expected_of_a_year_below_lists_leaves_them_lists(expected: str) -> None:
    found = values(spread_of(f"""
2024年３月期 決算短信（連結）
（１）連結経営成績
 | 売上高 | | 営業利益 | | 経常利益 |
 | 百万円 | ％ | 百万円 | ％ | 百万円 | ％
2024年３月期 | 854 | 5.2 | 57 | 16.3 | 58 | 16.3
2023年３月期 | 812 | 4.1 | 49 | 8.0 | 50 | 7.1
（２）連結財政状態
 | 総資産 | 純資産 | 自己資本比率
 | 百万円 | 百万円 | ％
2024年３月期 | 732 | 423 | 56.9
2023年３月期 | 698 | 388 | 54.7
３．連結業績予想
 | 売上高 | | 営業利益 | | 経常利益 |
 | 百万円 | ％ | 百万円 | ％ | 百万円 | ％
{expected} | 880 | 3.0 | 60 | 5.3 | 61 | 4.1
"""))  # fmt: skip
    assert list(found["revenue"].values()) == [854e6, 812e6]
    assert list(found["total_assets"].values()) == [732e6, 698e6]


@pytest.mark.parametrize(
    "years",
    [("連22.3", "連23.3", "連24.3"), ("22年3月期", "23年3月期", "24年3月期"), ("単2022.3", "単2023.3", "単2024.3")],
)
def test_years_of_japanese_handbooks_may_have_two_digits(years: tuple[str, ...]) -> None:
    rows = "".join(f"\n{year} | 78{n} | 45 | 47 | 32" for n, year in enumerate(years))
    found = spread_of(f"業績（百万円）\n決算期 | 売上高 | 営業利益 | 経常利益 | 純利益{rows}")
    assert values(found)["revenue"] == {"2022-03-31": 780e6, "2023-03-31": 781e6, "2024-03-31": 782e6}


def test_years_across_beside_the_reports_that_lines_are_from_are_those_of_a_statement() -> None:
    lines = ("Revenue", "Cost of sales", "Gross profit", "Operating profit", "Net income")
    rows = "\n".join(f"{name} | {9 - n} | {8 - n} | FY2024 report p. {40 + n}" for n, name in enumerate(lines))
    statements = spread_of(f"Metric | FY2023 | FY2024 | Source\n{rows}")
    assert values(statements)["revenue"] == {"2023": 9, "2024": 8}
    assert values(statements)["net_income"] == {"2023": 5, "2024": 4}
