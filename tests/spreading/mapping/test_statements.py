from __future__ import annotations

import pytest

from finvet.model import StatementName
from finvet.spreading.mapping.statements import _behind_gaps, statement_of_lines, title_statements
from finvet.spreading.spread import spread_companies
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Table
from tests.books import book, sheet


def table(drawn: str, name: str = "Sheet1") -> Table:
    (found,) = tables_of(book(sheet(drawn, name)))
    return found


@pytest.mark.parametrize(
    ("title", "statements"),
    [
        ("Consolidated Balance Sheets", ("BS",)),
        ("Gewinn- und Verlustrechnung", ("IS",)),
        ("Tableau de flux de trésorerie", ("CF",)),
        ("Balance sheet and income statement", ("BS", "IS")),
        ("Balance sheet (parenthetical)", (None,)),
        ("Key figures", (None,)),
        ("Notes to the balance sheet", (None,)),
        ("Larkspur Fittings Limited", ()),
    ],
)
def test_a_title_names_its_statements(title: str, statements: tuple[StatementName | None, ...]) -> None:
    assert title_statements(title) == statements


def test_one_statement_begins_below_a_heading_rather_than_above_it() -> None:
    found = statement_of_lines(
        table("""
 | 2024 | 2023
Kurzfristige Vermögenswerte | 90 | 80
Bilanzsumme | 190 | 180
Kurzfristige Schulden | 40 | 50
davon Verbindlichkeiten aus Lieferungen und Leistungen | 20 | 30
Nettofinanzverschuldung | 12 | 14
Finanzlage
Cashflow aus laufender Geschäftstätigkeit | 30 | 20
Cashflow aus Investitionstätigkeit | -10 | -12
""")
    )
    assert found[3] == "BS"
    assert found[-1] == "CF"


def test_the_same_label_goes_where_its_neighbours_are() -> None:
    drawn = """
 | 2024 | 2023
Cash and cash equivalents | 1 | 2
Inventories | 3 | 4
Accounts receivable | 5 | 6
Total assets | 9 | 12
Statement of cash flows
Net income | 5 | 6
Inventories | 1 | 1
Accounts receivable | 1 | 2
Net cash from operating activities | 7 | 9
"""
    assert statement_of_lines(table(drawn)) == ["BS"] * 4 + ["CF"] * 5


def test_a_title_inside_the_table_decides_labels_that_two_statements_share() -> None:
    drawn = """
 | 2024 | 2023
Cash and cash equivalents | 1 | 2
Total assets | 9 | 12
Statement of cash flows
Inventories | 1 | 1
Accounts receivable | 1 | 2
"""
    assert statement_of_lines(table(drawn)) == ["BS"] * 2 + ["CF"] * 3


def test_statements_under_one_another_without_titles() -> None:
    drawn = """
 | 2024 | 2023
Revenue | 1 | 2
Cost of sales | 3 | 4
Gross profit | 5 | 6
Operating profit | 5 | 6
Total current assets | 9 | 12
Total assets | 9 | 12
Total liabilities | 9 | 12
Total equity | 9 | 12
"""
    assert statement_of_lines(table(drawn)) == ["IS"] * 4 + ["BS"] * 4


def test_key_figures_are_no_statement() -> None:
    drawn = " | 2024 | 2023\nRevenue growth | 1 | 2\nCurrent ratio | 3 | 4\nReturn on equity | 5 | 6"
    assert statement_of_lines(table(drawn, "Key figures")) == [None] * 3


def test_interest_and_depreciation_taken_back_are_no_income_statement_inside_a_cash_flow() -> None:
    drawn = """
 | 2024 | 2023
Cash flow from operating activities
Profit before tax | 5 | 6
Depreciation expense | 1 | 1
Finance costs | 1 | 2
Interest income | 1 | 2
Change in trade receivables | 1 | 2
Net cash from operating activities | 7 | 9
Purchase of property, plant and equipment | 7 | 9
Net cash used in investing activities | 7 | 9
"""
    assert statement_of_lines(table(drawn)) == ["CF"] * 9


def test_comprehensive_income_after_net_income_is_still_the_income_statement() -> None:
    drawn = """
 | 2024 | 2023
营业收入 | 100 | 90
营业成本 | 60 | 50
利润总额 | 40 | 40
净利润 | 30 | 30
少数股东损益 | 3 | 2
其他综合收益的税后净额 | 1 | 2
综合收益总额 | 31 | 32
"""
    assert statement_of_lines(table(drawn)) == ["IS"] * 7


@pytest.mark.parametrize(
    ("shared", "statements"),
    [
        (["Net income"], ["IS"]),
        (["Net income", "Net income"], ["IS", "CF"]),
        (["Net income", "Profit before tax"], ["IS", "CF"]),
    ],
)
def test_a_profit_between_two_statements_is_the_result_of_one_and_shown_again_opens_the_other(
    shared: list[str], statements: list[str]
) -> None:
    before = ["Revenue", "Cost of sales", "Gross profit", "Profit before tax", "Income tax expense"]
    after = ["Purchase of property, plant and equipment", "Net cash from investing activities", "Dividends paid"]
    lines = "\n".join(f"{label} | 10 | 9" for label in (*before, *shared, *after))
    found = statement_of_lines(table(f" | 2024 | 2023\n{lines}"))
    assert found == [*["IS"] * len(before), *statements, *["CF"] * len(after)]


def test_every_other_row_may_be_empty() -> None:
    drawn = (
        "Income statement\n | 2023 | 2022\nRevenue | 101 | 102\nIncome before income taxes | 40 | 40\n"
        "Income tax expense (benefit)\nCurrent | 9 | 9\nDeferred | 1 | 1\nTotal income tax expense | 10 | 10\n"
        "Net income | 30 | 30\nRetained earnings, beginning of year | 70 | 50\nDividends paid | -10 | -10\n"
        "Retained earnings, end of year | 90 | 70"
    )
    assert statement_of_lines(table(drawn.replace("\n", "\n\n"))) == statement_of_lines(table(drawn))


@pytest.mark.parametrize("first", ["Net income", "Net profit"])
def test_a_cash_flow_may_list_the_balances_that_change(first: str) -> None:
    found = table(f"""
 | 2024 | 2023
Cash flow from operating activities
{first} | 249 | 955
Depreciation | 150 | 110
End of service benefits | 48 | 16
Accounts receivable | 54 | 107
Input VAT | 12 | 20
Prepaid expenses | 20 | 7
Corporate tax payable | 9 | 95
Output VAT | 11 | 7
Customer advances | 5 | 9
Net cash provided by operating activities | 558 | 1326
Net change in cash | 558 | 1326
""")  # fmt: skip
    assert set(statement_of_lines(found)) == {"CF"}


def test_columns_of_a_list_by_the_alphabet_say_nothing_of_each_other() -> None:
    drawn = """
date | Accounts Payable | Capital Expenditures | Capital Surplus | Change In Cash | Common Stock | Cost Of Revenue | Effect Of Exchange Rate | Good Will | Gross Profit | Net Income | Net Receivables | Total Assets | Total Revenue
2023-12-31 | 40 | -12 | 20 | 5 | 30 | 300 | 1 | 7 | 110 | 25 | 60 | 200 | 410
2024-12-31 | 44 | -15 | 20 | 6 | 30 | 320 | -2 | 7 | 120 | 28 | 66 | 215 | 440
"""  # fmt: skip
    found = table(drawn)
    told = {line.label: state for line, state in zip(found.lines, statement_of_lines(found), strict=True)}
    assert [told[label] for label in ("Accounts Payable", "Good Will", "Net Receivables")] == ["BS"] * 3
    assert told["Net Income"] == "IS"
    assert told["Effect Of Exchange Rate"] == "CF"


def test_a_balance_right_before_a_cash_flow_in_a_list_is_no_change_of_it() -> None:
    drawn = """
year | revenue | net_income | total_assets | current_liabilities | cash_and_equivalents | inventory | operating_cash_flow | capex
2023 | 410 | 25 | 200 | 60 | 30 | 44 | 50 | 12
2024 | 440 | 28 | 215 | 66 | 33 | 48 | 55 | 15
"""  # fmt: skip
    found = table(drawn)
    told = {line.label: state for line, state in zip(found.lines, statement_of_lines(found), strict=True)}
    assert told["inventory"] == "BS"


@pytest.mark.parametrize(
    ("rows", "positions"),
    [
        ([1, 2, 3, 6, 7], [3]),
        ([1, 3, 5, 9], [3]),  # every other row is empty
        ([1, 2, 5], [2]),  # of steps that are as frequent the smaller is the usual one
        ([4], []),
    ],
)
def test_lines_behind_gaps(rows: list[int], positions: list[int]) -> None:
    assert _behind_gaps(rows) == positions


@pytest.mark.parametrize(
    ("beside", "item"), [("current_assets", "net_income"), ("share_capital", "profit_for_year_in_equity")]
)
def test_a_result_among_balances_of_a_list_is_one_of_equity_only_beside_its_other_parts(beside: str, item: str) -> None:
    names = f"company | year | total_debt | total_equity | {beside} | current_liabilities | net_income"
    records = "Alder | 2023 | 500 | 150 | 200 | 100 | 30\nBirch | 2023 | 200 | 170 | 80 | 150 | 40"
    found = spread_companies([book(sheet(f"{names}\n{records}"))])
    assert [one.figures[item]["2023"].value for one in found] == [30, 40]


@pytest.mark.parametrize(
    ("title", "statement"),
    [
        ("TABLEAU DES FLUX DE TRESORERIE (Méthode directe)", "CF"),
        ("DEMONSTRACAO DO RESULTADO DO EXERCICIO", "IS"),
        ("ESTADO DE SITUACION FINANCIERA", "BS"),
    ],
)
def test_capitals_without_accents_name_a_statement(title: str, statement: str) -> None:
    assert title_statements(title) == (statement,)
