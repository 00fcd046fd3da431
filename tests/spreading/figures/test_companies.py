"""Several companies in one workbook are told apart, and no figure of one is ever taken for another's."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Sheet, Statements
from finvet.spreading.spread import spread, spread_companies
from tests.books import book, sheet

LINES = (
    "Revenue", "Cost of sales", "Gross profit", "Profit before tax", "Income tax expense", "Net profit", "Cash",
    "Trade receivables", "Inventories", "Total assets", "Total equity", "Total liabilities",
)  # fmt: skip
OWN = (900, 600, 300, 100, 25, 75, 120, 180, 90, 800, 300, 500)
OTHER = (410, 310, 100, -20, 0, -20, 15, 222, 51, 960, 60, 900)
THIRD = (77, 20, 57, 9, 2, 7, 44, 8, 3, 91, 66, 25)


def accounts(name: str, amounts: tuple[float, ...], factor: float = 1.0, title: str = "") -> Sheet:
    rows = [[title or None, 2023.0, 2024.0]]
    rows += [[label, v * factor, round(v * 1.07) * factor] for label, v in zip(LINES, amounts, strict=True)]
    return sheet(rows, name)


def latest(found: Statements, item: str) -> float | None:
    return found.value(item, found.periods[-1])


def test_a_company_a_sheet_gives_a_partner_each() -> None:
    found = spread_companies([book(accounts("Alder", OWN), accounts("Birch", OTHER), accounts("Cedar", THIRD))])
    assert [statements.partner for statements in found] == ["Alder", "Birch", "Cedar"]
    assert [latest(statements, "revenue") for statements in found] == [963, 439, 82]
    assert [latest(statements, "total_assets") for statements in found] == [856, 1027, 97]
    for statements in found:
        cells = {source.sheet for row in statements.figures.values() for f in row.values() for source in f.basis}
        assert cells == {statements.partner}


def test_asked_for_one_the_several_are_named_with_the_mend() -> None:
    with pytest.raises(FileRefused, match=r"several companies \(Alder and Birch\)"):
        spread([book(accounts("Alder", OWN), accounts("Birch", OTHER))])


SAME_COMPANY = {
    "in another unit": [accounts("Units", OWN, 1000), accounts("Thousands", OWN)],
    "in another currency": [accounts("EUR", OWN), accounts("USD", OWN, 1.0823)],
    "once more": [accounts("Alder", OWN), accounts("Copy", OWN)],
    "with its budget": [accounts("Alder", OWN), accounts("Budget", OTHER)],
    "with its quarter": [accounts("Alder", OWN), accounts("Q3", THIRD)],
    "alone and consolidated": [accounts("Company", OWN), accounts("Consolidated", OTHER)],
    "in segments": [
        sheet([["", 2023.0, 2024.0], *([x, a * f, a * f + 3] for x, a in zip(LINES[:6], OWN, strict=False))], name)
        for name, f in (("All", 1), ("Retail", 0.61), ("Wholesale", 0.39))
    ],
}


@pytest.mark.parametrize("kind", SAME_COMPANY)
def test_other_views_of_one_company_are_one_partner(kind: str) -> None:
    assert len(spread_companies([book(*SAME_COMPANY[kind])])) == 1


def test_sheets_that_contradict_are_a_guess_and_are_named() -> None:
    """Two balance sheets, one income statement: whose it is nobody says, so nothing of it is sure."""
    half = sheet([["", 2023.0, 2024.0], *([x, v, v + 1.0] for x, v in zip(LINES[6:], OTHER[6:], strict=True))], "Birch")
    (found,) = spread_companies([book(accounts("Alder", OWN), half)])
    warning = next(w for w in found.warnings if w.message.code == "sheets-contradict")
    assert warning.message.parameters["sheets"] == ["Alder", "Birch"]
    assert "total_assets" in warning.items
    assert warning.periods == ("2023", "2024")
    assert found.figures["total_assets"]["2024"].confidence == "low"
    assert {source.sheet for row in found.figures.values() for f in row.values() for source in f.basis} == {"Alder"}


def test_years_of_one_company_on_sheets_of_their_own_are_no_contradiction() -> None:
    sheets = [
        sheet([["", float(year)], *([x, v * f] for x, v in zip(LINES, OWN, strict=True))], str(year))
        for year, f in ((2022, 0.8), (2023, 0.9), (2024, 1.0))
    ]
    (found,) = spread_companies([book(*sheets)])
    assert [found.value("revenue", p) for p in found.periods] == [720, 810, 900]
    assert "sheets-contradict" not in [w.message.code for w in found.warnings]


def listed(column: str, *names: str) -> Sheet:
    """A list of companies with their lines, years across."""
    rows: list[list[str | float | None]] = [[column, "Item", 2023.0, 2024.0]]
    for name, amounts in zip(names, (OWN, OTHER), strict=False):
        rows += [[name, label, v, v + 1.0] for label, v in zip(LINES[:6], amounts, strict=False)]
    return sheet(rows, "List")


@pytest.mark.parametrize("column", ["Company", "Firma", "公司"])
def test_statements_that_name_no_company_beside_named_ones_are_named(column: str) -> None:
    found = spread_companies([book(listed(column, "Alder", "Birch"), accounts("Balance", THIRD))])
    assert [statements.partner for statements in found] == ["Alder", "Birch"]
    for statements in found:
        (warning,) = [w for w in statements.warnings if w.message.code == "sheets-of-no-company"]
        assert warning.message.parameters == {"sheets": ["Balance"]}
        assert [source.sheet for source in warning.basis] == ["Balance"]


def test_nothing_is_said_where_every_statement_is_a_companys() -> None:
    for sheets in ([listed("Company", "Alder", "Birch")], [listed("Company", "Alder"), accounts("Balance", THIRD)]):
        for statements in spread_companies([book(*sheets)]):
            assert "sheets-of-no-company" not in [w.message.code for w in statements.warnings]


def test_the_only_company_of_a_column_of_companies_is_the_partner() -> None:
    drawn = """
Metric | Date | Value | Company | Currency
Total assets | 2024-12-31 | 100 | Larkspur Ltd | EUR
Total equity | 2024-12-31 | 60 | Larkspur Ltd | EUR
Total liabilities | 2024-12-31 | 40 | Larkspur Ltd | EUR
"""
    assert [statements.partner for statements in spread_companies([book(sheet(drawn))])] == ["Larkspur Ltd"]


@pytest.mark.parametrize(("told", "change"), [(900, -40), (905, None)])
def test_a_note_is_taken_that_leads_to_a_sum_of_the_cash_flow(told: float, change: float | None) -> None:
    lines = {
        "Cash generated from operations": 900, "Income taxes paid": -150, "Interest paid": -50,
        "Net cash from operating activities": 700, "Purchase of property, plant and equipment": -300,
        "Proceeds from disposal of property, plant and equipment": 20, "Interest received": 10,
        "Net cash used in investing activities": -270, "Proceeds from borrowings": 100,
        "Repayment of borrowings": -160, "Proceeds from issue of shares": 30, "Purchase of own shares": -20,
        "Dividends paid": -80, "Net cash used in financing activities": -130, "Net increase in cash": 300,
        "Cash at beginning of year": 50, "Cash at end of year": 350,
    }  # fmt: skip
    flow = sheet([["Statement of cash flows", None], [None, 2024.0], *([x, float(v)] for x, v in lines.items())], "CF")
    note = {
        "(Increase)/decrease in stocks": -40, "(Increase)/decrease in debtors": 25,
        "Increase/(decrease) in creditors": 12, "Cash generated from operations": told,
    }  # fmt: skip
    notes = sheet([[None, 2024.0], *([x, float(v)] for x, v in note.items())], "Notes")
    found = spread([book(flow, notes)])
    assert latest(found, "cf_change_inventories") == change
    assert latest(found, "cf_dividends_paid") == -80


def below_each_other(*titled: tuple[str, tuple[float, ...]], year: str = "") -> Sheet:
    """Tables of two years below each other under titles, or of the one year that each title names."""
    rows: list[list[str | float | None]] = []
    for title, amounts in titled:
        rows += [[f"{title} – {year}"], ["Item", "Value"]] if year else [[title], [None, 2023.0, 2024.0]]
        rows += [
            [label, v * 1.0] if year else [label, v * 1.0, v + 1.0] for label, v in zip(LINES, amounts, strict=True)
        ]
        rows.append([])
    return sheet(rows)


@pytest.mark.parametrize("year", ["", "FY2024"])
@pytest.mark.parametrize("names", [("Alder Ltd", "Birch plc"), ("PT Alder Indonesia Tbk", "PT Birch Indonesia Tbk")])
def test_companies_that_titles_name_over_tables_below_each_other_are_partners(
    names: tuple[str, str], year: str
) -> None:
    found = spread_companies([book(below_each_other((names[0], OWN), (names[1], OTHER), year=year))])
    assert [statements.partner for statements in found] == [*names]
    assert [latest(statements, "revenue") for statements in found] == [900 + (not year), 410 + (not year)]
    assert not [w for statements in found for w in statements.warnings if w.message.code.startswith("lines-set-aside")]


def test_titles_of_one_company_over_tables_that_contradict_each_other_make_no_partners() -> None:
    (found,) = spread_companies([book(below_each_other(("Alder Ltd", OWN), ("Alder Tools Ltd", OTHER)))])
    assert found.partner == "Alder Ltd"
