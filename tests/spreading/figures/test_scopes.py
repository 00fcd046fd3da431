from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.wording import say
from tests.books import sheet, spread_of

BALANCE = """
{title}
EUR | 2023 | 2022
Property, plant and equipment | 500 | 480
Inventories | 120 | 110
Trade receivables | 200 | 190
Cash and cash equivalents | {cash} | 70
Total current assets | 400 | 370
Total assets | 900 | 850
"""
INCOME = """
{title}
EUR | 2023 | 2022
Revenue | 5000 | 4800
Cost of sales | -3000 | -2900
Gross profit | 2000 | 1900
Operating profit | 500 | 450
Profit for the year | 330 | 295
"""
FLOWS = """
{title}
EUR | 2023 | 2022
Profit for the year | 330 | 295
Depreciation | 20 | 25
Net cash from operating activities | 350 | 320
Cash at the end of the year | 8000 | 7000
"""


def read(balance: str, income: str, names: tuple[str, str] = ("Sheet1", "Sheet2"), cash: int = 80) -> Statements:
    return spread_of(
        sheet(BALANCE.format(title=balance, cash=cash), names[0]), sheet(INCOME.format(title=income), names[1])
    )


def of_one_company(statements: Statements) -> bool:
    """Whether the balance sheet is doubted and all of it said, and nothing of the income statement is."""
    said = [w for w in statements.warnings if w.message.code == "scopes-differ"]
    assets, revenue = statements.figures["total_assets"], statements.figures["revenue"]
    doubted = {f.confidence == "low" for f in assets.values()}
    assert all(f.confidence == "high" for f in revenue.values())
    assert doubted == {bool(said)}
    return bool(said)


@pytest.mark.parametrize(
    ("balance", "income"),
    [
        ("Parent company balance sheet", "Consolidated income statement"),
        ("Company balance sheet at 31 December 2023", "Group income statement"),
        ("Company balance sheet", "Group profit and loss statement"),
        ("Statement of financial position - Company", "Consolidated statement of profit or loss"),
        ("Non-consolidated balance sheet", "Consolidated income statement"),
        ("Standalone Balance Sheet", "Consolidated Profit & Loss"),
        ("Bilanz der Muttergesellschaft", "Konzern-Gewinn- und Verlustrechnung"),
        ("Bilan (comptes sociaux)", "Compte de résultat consolidé"),
        ("Balance de situación individual", "Cuenta de pérdidas y ganancias consolidada"),
        ("Stato patrimoniale separato", "Conto economico consolidato"),
        ("Moderbolagets balansräkning", "Koncernens resultaträkning"),
        ("Emoyhtiön tase", "Konsernin tuloslaskelma"),
        ("Jednostkowy bilans", "Skonsolidowany rachunek zysków i strat"),
        ("Отдельный отчет о финансовом положении", "Консолидированный отчет о прибылях и убытках"),
        ("母公司资产负债表", "合并利润表"),
        ("単体貸借対照表", "連結損益計算書"),
        ("별도 재무상태표", "연결 손익계산서"),
        ("Konsolide olmayan bilanço", "Konsolide gelir tablosu"),
    ],
)
def test_accounts_of_one_company_beside_its_group_s_are_said_and_not_relied_on(balance: str, income: str) -> None:
    assert of_one_company(read(balance, income))


@pytest.mark.parametrize("title", ["Company income statement", "Company profit and loss account", "Company accounts"])
def test_income_of_the_company_beside_its_group_s_balance_sheet_is_not_relied_on(title: str) -> None:
    statements = read("Consolidated balance sheet", title)
    assert {f.confidence for f in statements.figures["revenue"].values()} == {"low"}
    assert {f.confidence for f in statements.figures["total_assets"].values()} == {"high"}


def test_cash_flow_of_the_company_beside_its_group_s_statements_is_not_relied_on() -> None:
    flows = FLOWS.format(title="Company cash flow statement").replace("330 | 295", "33 | 29")
    statements = spread_of(BALANCE.format(title="Consolidated balance sheet", cash=80), flows)
    assert {f.confidence for f in statements.figures["cf_operating"].values()} == {"low"}


def test_a_title_of_another_statement_says_nothing() -> None:
    assert of_one_company(
        read("Company balance sheet\nConsolidated income statement: overleaf", "Group income statement")
    )


def test_both_cells_are_named() -> None:
    statements = read("Parent company balance sheet", "Consolidated income statement")
    (said,) = (w for w in statements.warnings if w.message.code == "scopes-differ")
    assert [(s.sheet, s.cell) for s in said.basis] == [("Sheet1", "A1"), ("Sheet2", "A1")]
    assert set(said.items) >= {"total_assets", "cash_and_equivalents"}
    assert "revenue" not in said.items
    assert [note.code for note in statements.figures["total_assets"]["2023"].notes] == ["scope-differs"]


@pytest.mark.parametrize(
    ("titles", "names", "own", "group"),
    [
        (
            ("Parent company balance sheet", "Consolidated income statement"),
            ("B", "P"),
            "'Parent company balance sheet' (B A1)",
            "'Consolidated income statement' (P A1)",
        ),
        (("", ""), ("Parent", "Consolidated"), "'Parent' (Parent A1)", "'Consolidated' (Consolidated A1)"),
    ],
)
def test_both_titles_are_said_and_what_to_ask_for(
    titles: tuple[str, str], names: tuple[str, str], own: str, group: str
) -> None:
    (said,) = (w for w in read(*titles, names).warnings if w.message.code == "scopes-differ")
    assert say(said.message) == (
        f"Balance sheet: {own} is of one company alone, while {group} is of its group; the company's own figures are "
        "not relied on; ask for both statements of the group"
    )


@pytest.mark.parametrize(
    ("balance", "income"),
    [
        ("Parent company balance sheet", "Company income statement"),
        ("Consolidated balance sheet", "Group income statement"),
        ("Parent company balance sheet", "Income statement"),
        ("Balance sheet", "Consolidated income statement"),
        ("Balance sheet of Individual Foods Company", "Consolidated income statement of Individual Foods Company"),
        ("Ford Motor Company balance sheet", "Consolidated income statement"),
        ("Consolidated and separate balance sheet", "Consolidated income statement"),
        ("Parent company: Alder Holding", "Consolidated income statement"),
        ("Balance sheet, which for once was drawn up of the parent company and of no other", "Group income statement"),
    ],
)
def test_titles_that_say_the_same_or_nothing_are_no_difference(balance: str, income: str) -> None:
    assert not of_one_company(read(balance, income))


def test_a_sheet_s_name_says_it_as_well() -> None:
    assert of_one_company(read("", "", ("Parent", "Consolidated")))
    assert of_one_company(read("", "", ("Parent entity 2023", "Consolidated 2023")))
    assert not of_one_company(read("", "", ("Transparent", "Consolidated")))


def test_a_title_inside_the_table_speaks_for_the_statement_that_it_names() -> None:
    below = INCOME.format(title="Consolidated income statement").replace("EUR | 2023 | 2022\n", "")
    assert of_one_company(spread_of(BALANCE.format(title="Company balance sheet", cash=80) + below))


def test_figures_that_tie_show_that_there_is_no_other_company() -> None:
    flows = sheet(FLOWS.format(title="Consolidated cash flow statement"), "Sheet3")
    tied = BALANCE.format(title="Parent company balance sheet", cash=8000).replace("| 70", "| 7000")
    income = sheet(INCOME.format(title="Consolidated income statement"), "Sheet2")
    assert not of_one_company(spread_of(sheet(tied, "Sheet1"), income, flows))


def test_years_of_the_company_alone_do_not_stand_in_for_those_of_the_group() -> None:
    older = BALANCE.replace("2023 | 2022", "2021 | 2020").replace("900 | 850", "600 | 550").replace("480", "390")
    own = sheet(older.format(title="Company balance sheet", cash=60), "Own")
    group = sheet(BALANCE.format(title="Consolidated balance sheet", cash=80), "Group")
    statements = spread_of(own, group)
    assert {p: f.confidence for p, f in statements.figures["total_assets"].items()} == {
        "2020": "low", "2021": "low", "2022": "high", "2023": "high",
    }  # fmt: skip


def test_what_is_not_consolidated_does_not_go_before_the_group_s() -> None:
    own = BALANCE.format(title="Non-consolidated balance sheet", cash=90)
    group = BALANCE.format(title="Konzernbilanz", cash=80)
    for first, second in ((own, group), (group, own)):
        statements = spread_of(first, second)
        assert statements.figures["cash_and_equivalents"]["2023"].value == 80
        assert all(w.message.code != "scopes-differ" for w in statements.warnings)


@pytest.mark.parametrize(
    ("own", "group"),
    [
        (" | Company | \n | 2023 | 2022", " | Group | \n | 2023 | 2022"),
        (" | Company | Company\n | 2023 | 2022", " | Group | Group\n | 2023 | 2022"),
        (" | 2023 | 2022\n | Parent | Parent", " | 2023 | 2022\n | Consolidated | Consolidated"),
        (" | Company 2023 | Company 2022", " | Group 2023 | Group 2022"),
    ],
)
def test_heads_of_columns_say_it_as_well(own: str, group: str) -> None:
    balance = BALANCE.format(title="Balance sheet", cash=80).replace("EUR | 2023 | 2022", own)
    income = INCOME.format(title="Income statement").replace("EUR | 2023 | 2022", group)
    assert of_one_company(spread_of(balance, income))
    assert not of_one_company(spread_of(BALANCE.format(title="Balance sheet", cash=80), income))


def test_a_company_s_columns_beside_its_group_s_are_no_difference() -> None:
    both = " | Company | Group\n | 2023 | 2023"
    balance = BALANCE.format(title="Balance sheet", cash=80).replace("EUR | 2023 | 2022", both)
    income = INCOME.format(title="Income statement").replace("EUR | 2023 | 2022", " | Group | Group\n | 2023 | 2022")
    statements = spread_of(balance, income)
    assert not any(w.message.code == "scopes-differ" for w in statements.warnings)
    assert statements.figures["total_assets"]["2023"].value == 850


def test_a_label_before_a_name_is_no_scope() -> None:
    named = "Company | Alder Brewing\nBalance sheet"
    assert not of_one_company(read(named, "Consolidated income statement"))
