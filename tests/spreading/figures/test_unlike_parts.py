from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.wording import say
from tests.books import sheet, spread_of

BALANCE = """{title}
 | 2024 | 2023
Inventories | 120 | 110
Cash and cash equivalents | 80 | 70
Total current assets | 200 | 180
Total assets | 900 | 850
Share capital | 100 | 100
Total equity | 400 | 360
Trade payables | 150 | 140"""
INCOME = """{title}
 | 2024 | 2023
Revenue | {revenue} | 4800
Cost of sales | 3000 | 2900
Gross profit | 2000 | 1900
Operating profit | 500 | 450
Net income | {profit} | 29511"""
FLOWS = """Cash flow statement
 | 2024 | 2023
Net income | 40123 | 29511
Depreciation | 20 | 25
Net cash from operating activities | 350 | 320"""


def read(
    balance: str, income: str, *more: str, name: str = "P", revenue: str = "5000", profit: str = "330"
) -> Statements:
    drawn = INCOME.format(title=income, revenue=revenue, profit=profit)
    return spread_of(sheet(BALANCE.format(title=balance), "B"), sheet(drawn, name), *more)


def doubted(statements: Statements, code: str, note: str) -> bool:
    """Whether the income statement is low for a reason that is said with its cells, and nothing else is."""
    told = [w for w in statements.warnings if w.message.code == code]
    revenue, cash = (statements.figures[item]["2024"] for item in ("revenue", "cash_and_equivalents"))
    assert cash.confidence == "high"
    assert (revenue.confidence == "low") == (note in {n.code for n in revenue.notes}) == bool(told)
    assert all(w.basis and "revenue" in w.items for w in told)
    return bool(told)


@pytest.mark.parametrize(
    "title",
    [
        "Pro forma income statement",
        "Unaudited pro-forma combined statement of operations",
        "Income statement (pro forma)",
        "Retail division income statement",
        "Segment Retail",
        "Per share data",
        "Common-size income statement",
        "Pro forma",
        "Alder Tools Ltd - pro forma",
        "Income statement - worst case",
        "Income statement in constant prices",
        "Growth",
        "Index, 2023 = 100",
        "Segment-Gewinn- und Verlustrechnung",
        "Compte de résultat par secteur",
        "Competitor income statement",
        "Income statement of the industry",
        "Income statement\nIndustry",
        "Income statement - sector average",
        "Gewinn- und Verlustrechnung Branche",
        "分部利润表",
    ],
)
def test_what_titles_call_something_else_than_the_reported_statement_is_not_relied_on(title: str) -> None:
    assert doubted(read("Balance sheet", title), "not-as-reported", "reworked")


@pytest.mark.parametrize(
    "title",
    [
        "Income statement (in millions, except per share data)",
        "Consolidated statements of income, except per share amounts",
        "Income statement",
        "Average exchange rate: 1.08",
        "Growth Partners income statement",
        "Bearings income statement",
        "Industry | Tools",
        "Industry\nIncome statement",
        "Industry Holdings income statement",
        "Segmenta income statement of the whole Proformance group that has a rather long title of more words",
    ],
)
def test_titles_that_speak_of_some_lines_or_of_rates_deny_nothing(title: str) -> None:
    assert not doubted(read("Balance sheet", title), "not-as-reported", "reworked")


@pytest.mark.parametrize(("head", "is_doubted"), [("Industry", True), ("Peer", True), ("Alder", False)])
def test_heads_of_all_columns_say_that_they_are_of_others(head: str, *, is_doubted: bool) -> None:
    heads = read("Balance sheet", f"Income statement\n | {head} | {head}")
    assert doubted(heads, "not-as-reported", "reworked") == is_doubted


@pytest.mark.parametrize("name", ["Bear case", "Peers", "Segment", "Segment North", "Industry"])
def test_names_of_sheets_say_which_case_or_whose_it_is(name: str) -> None:
    assert doubted(read("Balance sheet", "Income statement", name=name), "not-as-reported", "reworked")
    assert not doubted(read("Balance sheet", "Income statement", name=f"Alder {name}s"), "not-as-reported", "reworked")


def test_a_sheet_s_name_says_it_as_well() -> None:
    assert doubted(read("Balance sheet", "", name="Pro forma P&L"), "not-as-reported", "reworked")
    assert not doubted(read("Balance sheet", "", name="P&L"), "not-as-reported", "reworked")


def test_what_ties_to_the_other_statements_is_as_reported() -> None:
    tied = read("Balance sheet", "Pro forma income statement", FLOWS, profit="40123")
    assert not doubted(tied, "not-as-reported", "reworked")


PER_SHARE = """Per share data
 | 2024 | 2023
Revenue | 50 | 40
Cost of sales | 30 | 31
Gross profit | 20 | 9
Operating profit | 5 | 2
Net income | 3 | 1"""


def test_the_reported_statement_goes_before_one_that_is_not_whatever_comes_first() -> None:
    reported = INCOME.format(title="Income statement", revenue="5000", profit="330")
    for first, second in ((PER_SHARE, reported), (reported, PER_SHARE)):
        statements = spread_of(sheet(first, "A"), sheet(second, "B"))
        assert {f.value for f in statements.figures["revenue"].values()} == {5000, 4800}
        assert {f.confidence for f in statements.figures["revenue"].values()} == {"high"}
        assert all(w.message.code != "sheets-contradict" for w in statements.warnings)


@pytest.mark.parametrize(
    ("balance", "income", "is_doubted"),
    [
        ("Alder Tools Ltd", "Birch Foods Ltd", True),
        ("Company: Alder", "Company: Birch", True),
        ("Alder Tools Ltd", "Alder Holdings plc", False),
        ("Alder Tools Ltd", "Income statement", False),
    ],
)
def test_names_of_two_companies_in_one_file_are_said(balance: str, income: str, is_doubted: bool) -> None:
    statements = read(f"{balance}\nBalance sheet", f"{income}\nIncome statement")
    assert doubted(statements, "names-differ", "other-company-named") is is_doubted
    named = [w.basis for w in statements.warnings if w.message.code == "names-differ"]
    assert all([(s.sheet, s.text) for s in basis] == [("P", income), ("B", balance)] for basis in named)


def test_figures_that_tie_show_that_one_company_bears_both_names() -> None:
    flows = FLOWS.replace("Cash flow", "Alder Tools Ltd\nCash flow").replace(
        "350 | 320", "350 | 320\nCash at end | 80123 | 70123"
    )
    balance = BALANCE.format(title="Alder Tools Ltd\nBalance sheet").replace("80 | 70", "80123 | 70123")
    income = INCOME.format(title="Birch Foods Ltd\nIncome statement", revenue="5000", profit="40123")
    assert not any(w.message.code == "names-differ" for w in spread_of(balance, income, flows).warnings)


@pytest.mark.parametrize(("revenue", "is_doubted"), [("100", True), ("101", False)])
def test_a_whole_of_a_hundred_every_year_is_no_amount(revenue: str, is_doubted: bool) -> None:
    drawn = INCOME.format(title="Income statement", revenue=revenue, profit="3").replace("4800", "100")
    drawn = drawn.replace("3000 | 2900", "60 | 60").replace("2000 | 1900", "40 | 40").replace("500 | 450", "9 | 8")
    statements = spread_of(sheet(BALANCE.format(title="Balance sheet"), "B"), sheet(drawn.replace("29511", "2"), "P"))
    assert doubted(statements, "shares-of-whole", "share-of-whole") is is_doubted


SHARES = """Common size
 | 2024 | 2023
Inventories | 12 | 11
Cash and cash equivalents | 8 | 7
Total current assets | 20 | 18
Total assets | 100 | 100
Total equity | 40 | 36
Trade payables | 15 | 14
Total liabilities | 60 | 64
Total liabilities and equity | 100 | 100"""
OF_ONE = SHARES.replace("100 | 100", "1 | 1").replace(" 8 | 7", ".08 | .07").replace("40 | 36", ".4 | .36")


@pytest.mark.parametrize(
    ("shares", "whole"),
    [
        (SHARES, "Total assets"),
        (SHARES.replace("Total assets", "Quux"), "Total liabilities and equity"),
        (OF_ONE, "Total assets"),
    ],
)
def test_a_balance_sheet_of_shares_is_told_once_by_its_whole(shares: str, whole: str) -> None:
    statements = spread_of(sheet(shares.replace("Common size", ""), "B"), INCOME.format(title="", revenue=5, profit=3))
    assert {f.confidence for f in statements.figures["cash_and_equivalents"].values()} == {"low"}
    assert said(statements, "shares-of-whole") == [
        f"Balance sheet: 'B' seems to show shares and no amounts, for {whole} is the same round number every year; its "
        "figures are not relied on; ask for the amounts"
    ]


def test_a_statement_of_shares_goes_behind_a_shorter_one_in_amounts() -> None:
    shares = "Margins\n | 2024 | 2023\nRevenue | 100 | 100\nCost of sales | 60 | 62\nGross profit | 40 | 38"
    shares += "\nSelling expenses | 10 | 9\nOperating profit | 30 | 29\nNet income | 21 | 20"
    amounts = "Income statement\n | 2024 | 2023\nRevenue | 5120 | 4870\nOperating profit | 1536 | 1412\nNet income | 1075 | 974"
    statements = spread_of(sheet(shares, "A"), sheet(amounts, "B"))
    told = {period: (f.value, f.confidence) for period, f in statements.figures["revenue"].items()}
    assert told == {"2024": (5120, "medium"), "2023": (4870, "medium")}


def test_a_hundred_of_one_year_may_be_an_amount() -> None:
    one_year = "Income statement\n | 2024\nRevenue | 100\nCost of sales | 60\nGross profit | 40\nNet income | 9"
    assert not said(spread_of(one_year), "shares-of-whole")


def said(statements: Statements, code: str) -> list[str]:
    return [say(w.message) for w in statements.warnings if w.message.code == code]


@pytest.mark.parametrize(
    ("title", "name", "told"),
    [
        ("Pro forma income statement", "P", "'Pro forma income statement' (P A1)"),
        ("Income statement", "Bear case", "'Bear case' (Bear case A1)"),
    ],
)
def test_what_is_not_as_reported_is_said_with_its_title_and_cell(title: str, name: str, told: str) -> None:
    assert said(read("Balance sheet", title, name=name), "not-as-reported") == [
        f"Income statement: {told} says that this is not the whole company's statement as it was reported; its figures "
        "are not relied on; ask for that"
    ]


def test_two_names_are_said_with_the_sheet() -> None:
    assert said(read("Alder Tools Ltd", "Birch Foods Ltd"), "names-differ") == [
        "Income statement: the sheet P is of 'Birch Foods Ltd' by its title, while other statements are of 'Alder Tools "
        "Ltd', and no figure ties the two; its figures are not relied on"
    ]


def test_a_case_in_a_title_is_of_the_forecasts_beside_actual_years() -> None:
    drawn = "Income statement - best case\n | {} | 2024 A | 2025 E\nRevenue | 500 | 540 | 580\nCost of sales | 300 | 320 | 330\nGross profit | 200 | 220 | 250"
    told = spread_of(drawn.format("2023 A")).figures["revenue"]
    assert [told[year].confidence for year in ("2023", "2024", "2025")] == ["high", "high", "low"]
    alone = spread_of(drawn.replace("2024 A", "2024").replace("2025 E", "2025").format("2023")).figures["revenue"]
    assert alone["2024"].confidence == "low"
