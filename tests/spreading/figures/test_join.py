from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, sheet, spread_of

INCOME = """
Income statement {unit}
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
Operating profit | 100 | 120
Net income | 60 | 70
"""
BALANCE = """
Balance sheet {unit}
 | 2024 | 2023
Inventories | 300 | 250
Cash at bank | 200 | 150
Total current assets | 500 | 400
Total assets | 900 | 800
"""


def codes(statements: Statements) -> set[str]:
    return {w.message.code for w in statements.warnings}


def latest(statements: Statements, item: str) -> float | None:
    return statements.value(item, statements.years[-1])


def test_each_table_is_read_by_its_own_unit_and_the_difference_is_said() -> None:
    statements = spread_of(INCOME.format(unit="£m"), BALANCE.format(unit="£'000"))
    assert (latest(statements, "revenue"), latest(statements, "total_assets")) == (1e9, 9e5)
    assert "units-differ" in codes(statements)
    scales = {statements.figures[i]["2024"].scale for i in ("revenue", "total_assets")}
    assert scales - {None}


def test_a_table_without_a_unit_takes_that_of_the_others() -> None:
    statements = spread_of(INCOME.format(unit=""), BALANCE.format(unit="£'000"))
    assert latest(statements, "revenue") == 1_000_000
    assert not codes(statements) & {"units-differ", "scale-not-stated", "currency-not-stated"}


def test_no_unit_and_no_currency_are_said() -> None:
    assert {"scale-not-stated", "currency-not-stated"} <= codes(spread_of(INCOME.format(unit="")))
    assert "currency-assumed" in codes(spread_of(INCOME.format(unit="$'000")))
    assert "currencies-differ" in codes(spread_of(INCOME.format(unit="€"), BALANCE.format(unit="£")))


def test_two_files_that_contradict_are_named() -> None:
    other = INCOME.format(unit="£").replace("1000", "1400").replace("400", "800").replace("60 ", "90 ")
    books = [
        book(INCOME.format(unit="£") + "Administrative expenses | 300 | 280", file="a.xlsx"),
        book(sheet(other), file="b.xlsx"),
    ]
    statements = spread(books)
    assert latest(statements, "gross_profit") == 400
    about = {w.periods: w for w in statements.warnings if w.message.code == "files-disagree"}
    assert set(about) == {("2024",), ("2023",)}
    assert about["2024",].items == ("gross_profit", "net_income", "revenue")
    parameters = about["2024",].message.parameters
    assert (parameters["file"], parameters["other_file"]) == ("a.xlsx", "b.xlsx")
    figure = statements.figures["gross_profit"]["2024"]
    assert (figure.confidence, figure.notes[-1].code) == ("low", "shown-differently")


def test_a_second_table_that_agrees_adds_its_lines_and_one_that_does_not_is_left() -> None:
    agreeing = "Income statement\n | 2024 | 2023\nRevenue | 1000 | 900\nGross profit | 400 | 400\nStaff costs | 77 | 70"
    differing = "Income statement\n | 2024 | 2023\nRevenue | 10 | 9\nGross profit | 4 | 4\nStaff costs | 77 | 70"
    assert latest(spread_of(INCOME.format(unit="£"), agreeing), "personnel_expenses") == 77
    assert "personnel_expenses" not in spread_of(INCOME.format(unit="£"), differing).figures


def test_lines_not_understood_keep_their_amounts_in_currency() -> None:
    (line,) = spread_of(INCOME.format(unit="£'000") + "Sundry lighthouses | 7 | 6").unmatched
    assert (line.source.label, line.values) == ("Sundry lighthouses", {"2024": 7000, "2023": 6000})


OLDER = """
Income statement £
 | 2023 | 2022
Revenue | 900 | 800
Cost of sales | 500 | 450
Gross profit | 400 | 350
Operating profit | 120 | 110
Net income | 70 | 65
"""


def warned(statements: Statements, code: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(w.items, w.periods) for w in statements.warnings if w.message.code == code]


def test_the_years_of_two_reports_are_joined() -> None:
    statements = spread([book(OLDER, file="2023.xlsx"), book(INCOME.format(unit="£"), file="2024.xlsx")])
    assert [statements.value("revenue", p) for p in statements.years] == [800, 900, 1000]
    assert not codes(statements) & {"restated-comparative", "files-disagree"}


def test_of_a_restated_year_the_newer_report_is_taken_whatever_the_order_of_the_files() -> None:
    files = [book(OLDER.replace("| 900 |", "| 870 |"), file="b.xlsx"), book(INCOME.format(unit="£"), file="a.xlsx")]
    for order in (files, files[::-1]):
        statements = spread(order)
        assert statements.value("revenue", statements.years[1]) == 900
        assert warned(statements, "restated-comparative") == [(("revenue",), ("2023",))]
        (about,) = [w for w in statements.warnings if w.message.code == "restated-comparative"]
        assert [(s.file, s.text) for s in about.basis] == [("a.xlsx", "900"), ("b.xlsx", "870")]


def test_of_two_reports_of_one_year_that_disagree_none_is_restated_by_a_newer_third() -> None:
    one = OLDER.replace("2022", "2021").replace("2023", "2022")
    files = [
        book(INCOME.format(unit="£"), file="a.xlsx"),
        book(one, file="b.xlsx"),
        book(one.replace("| 900 |", "| 870 |"), file="c.xlsx"),
    ]
    statements = spread(files)
    assert warned(statements, "files-disagree") == [(("revenue",), ("2022",))]
    assert not warned(statements, "restated-comparative")


def test_years_agree_within_the_rounding_of_the_coarser_unit() -> None:
    exact = OLDER.replace("900", "900432").replace("500", "500120").replace("400", "400312").replace(" 120", " 119700")
    older = exact.replace("70 |", "70211 |").replace("800", "800000")
    assert not warned(
        spread([book(older, file="b.xlsx"), book(INCOME.format(unit="£'000"), file="a.xlsx")]), "restated-comparative"
    )


def test_a_file_of_another_company_is_refused_and_not_mixed_in() -> None:
    other = "Income statement £\n | 2024 | 2023\nRevenue | 77 | 66\nCost of sales | 55 | 44\nGross profit | 22 | 21\nStaff costs | 3 | 2"
    statements = spread([book(INCOME.format(unit="£"), file="a.xlsx"), book(other, file="b.xlsx")])
    assert [(r.file, r.reason.code) for r in statements.refused] == [("b.xlsx", "other-company")]
    assert "personnel_expenses" not in statements.figures


def test_the_group_goes_before_the_company() -> None:
    other = INCOME.format(unit="£").replace("0", "3").replace("2324", "2024").replace("2323", "2023")
    statements = spread_of(sheet(other, "Company"), sheet(INCOME.format(unit="£"), "Group"))
    assert latest(statements, "revenue") == 1000
    assert "sheets-contradict" not in codes(statements)


def test_a_second_version_of_a_sheet_with_some_other_figures_is_said() -> None:
    copy = INCOME.format(unit="£").replace("| 100 |", "| 190 |")
    statements = spread_of(sheet(INCOME.format(unit="£"), "P&L"), sheet(copy, "P&L (2)"))
    assert warned(statements, "tables-disagree") == [(("operating_profit",), ("2024",))]
    assert statements.figures["operating_profit"]["2024"].confidence == "low"
    assert statements.figures["revenue"]["2024"].confidence != "low"


def test_an_exact_copy_of_a_sheet_says_nothing() -> None:
    statements = spread_of(sheet(INCOME.format(unit="£"), "P&L"), sheet(INCOME.format(unit="£"), "P&L (2)"))
    assert not codes(statements) & {"tables-disagree", "sheets-contradict"}
    assert latest(statements, "revenue") == 1000


def test_a_statement_in_another_currency_is_not_relied_on_and_never_added() -> None:
    statements = spread_of(INCOME.format(unit="€"), BALANCE.format(unit="£"))
    ((items, _),) = warned(statements, "currencies-differ")
    other = {f.confidence for item in items for f in statements.figures[item].values()}
    rest = {f.confidence for item in set(statements.figures) - set(items) for f in statements.figures[item].values()}
    assert other == {"low"}
    assert rest != {"low"}


def test_a_translated_copy_is_left_out() -> None:
    copy = INCOME.format(unit="US$").replace("1000", "1270").replace("600", "762") + "Staff costs | 77 | 70"
    statements = spread_of(INCOME.format(unit="£") + "Administrative expenses | 300 | 280", copy)
    assert latest(statements, "revenue") == 1000
    assert "personnel_expenses" not in statements.figures
    assert statements.currency == "GBP"


def test_ratios_under_the_labels_of_a_statement_are_no_second_statement() -> None:
    rows = "".join(
        f"{label} | {a} | {b}\n"
        for label, a, b in (
            ("Revenue", 0.11111, 0.09876),
            ("Cost of sales", 0.60123, 0.55555),
            ("Gross profit", 0.41234, 0.44444),
            ("Operating profit", 0.10123, 0.13333),
            ("Net income", 0.06123, 0.07777),
        )
    )
    ratios = "Income statement, growth and margins\n | 2024 | 2023\n" + rows
    statements = spread_of(sheet(INCOME.format(unit="£"), "P&L"), sheet(ratios, "Analysis"))
    assert latest(statements, "revenue") == 1000
    assert not codes(statements) & {"sheets-contradict", "tables-disagree"}
    assert {f.confidence for row in statements.figures.values() for f in row.values()} != {"low"}


def of_company(drawn: str, name: str) -> str:
    return f"{name}\n{drawn.strip()}"


CASH = """
Cash flow statement £
 | 2024 | 2023
Net income | {0} | {1}
Net cash from operating activities | 80 | 75
Net change in cash | 10 | 20
"""


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Alder Tools Ltd", "Birch Holdings plc"),
        ("Konzernabschluss der Erle Werkzeug GmbH", "Buche Handel AG"),
        ("Olmo Utensili S.p.A.", "Faggio S.r.l."),
    ],
)
def test_a_statement_that_names_another_company_and_ties_to_nothing_is_refused(name: str, other: str) -> None:
    income = of_company(INCOME.format(unit="£"), name)
    cash = of_company(CASH.format(333, 444), other)
    statements = spread([book(income, file="a.xlsx"), book(cash, file="b.xlsx")])
    assert [(r.file, r.reason.code) for r in statements.refused] == [("b.xlsx", "other-name")]
    assert "cf_operating" not in statements.figures


@pytest.mark.parametrize(
    ("name", "other", "profits"),
    [
        ("Alder Tools Ltd", "Alder Tools Limited", (333, 444)),
        ("Alder Tools Ltd", "Birch Holdings plc", (612345, 712345)),  # renamed: the profit ties
        ("Alder Tools Ltd", "Accounts for the bank", (333, 444)),
        ("Accounts", "Birch Holdings plc", (333, 444)),
    ],
)
def test_a_new_name_with_a_figure_that_ties_or_no_name_is_one_company(
    name: str, other: str, profits: tuple[int, int]
) -> None:
    income = of_company(INCOME.format(unit="£").replace("60 | 70", "612345 | 712345"), name)
    statements = spread([book(income, file="a.xlsx"), book(of_company(CASH.format(*profits), other), file="b.xlsx")])
    assert not statements.refused
    assert latest(statements, "cf_operating") == 80


def test_the_partner_is_named_by_the_files_that_were_used() -> None:
    older = of_company(CASH.format(333, 444).replace("2024 | 2023", "2022 | 2021"), "Birch Holdings plc")
    files = [book(older, file="b.xlsx"), book(of_company(INCOME.format(unit="£"), "Alder Tools Ltd"), file="a.xlsx")]
    statements = spread(files)
    assert statements.partner == "Alder Tools Ltd"
    assert [r.file for r in statements.refused] == ["b.xlsx"]


def test_a_file_in_another_currency_is_not_used_and_named() -> None:
    dollars = OLDER.replace("£", "US$").replace("900", "1080").replace("500", "600").replace("400", "480")
    statements = spread([book(INCOME.format(unit="£"), file="a.xlsx"), book(dollars, file="b.xlsx")])
    (about,) = [w.message.parameters for w in statements.warnings if w.message.code == "file-in-other-currency"]
    assert about == {"file": "b.xlsx", "currency": "USD", "main": "GBP"}
    assert [p.id for p in statements.periods] == ["2023", "2024"]


def test_it_is_named_once_whatever_statements_it_holds() -> None:
    dollars = OLDER.replace("£", "US$").replace("900", "1080").replace("500", "600").replace("400", "480")
    cash = CASH.format(100, 90)
    dear = cash.replace("£", "US$").replace("80 | 75", "96 | 90").replace("10 | 20", "12 | 24")
    files = [book(INCOME.format(unit="£"), cash, file="a.xlsx"), book(dollars, dear, file="b.xlsx")]
    statements = spread(files)
    assert [w.message.code for w in statements.warnings].count("file-in-other-currency") == 1


@pytest.mark.parametrize("unit", ["£'000", ""])
def test_a_file_in_a_wrong_unit_is_no_other_company(unit: str) -> None:
    drawn = "Income statement {}\n | 2024 | 2023\nRevenue | {} | {}\nCost of sales | {} | {}\nGross profit | {} | {}\nStaff costs | {} | {}"
    amounts = (912345, 812345, 600111, 500222, 312234, 312123, 98765, 87654)
    right = drawn.format(unit, *amounts)
    wrong = drawn.format(unit, *(amount * 1000 for amount in amounts))
    statements = spread([book(right, file="a.xlsx"), book(wrong, file="b.xlsx")])
    assert not statements.refused
    (about,) = [w for w in statements.warnings if w.message.code == "units-contradict"]
    assert {source.file for source in about.basis} == {"a.xlsx", "b.xlsx"}
    assert {f.confidence for row in statements.figures.values() for f in row.values()} == {"low"}


def test_a_silent_older_report_takes_the_unit_of_the_year_that_both_show() -> None:
    older = "\n".join(
        line.replace("900 | 800", "900123 | 800456")
        .replace("500 | 450", "500123 | 450456")
        .replace("400 | 350", "400000 | 350000")
        for line in OLDER.replace("£", "").split("\n")
    )
    statements = spread([book(older, file="b.xlsx"), book(INCOME.format(unit="£'000"), file="a.xlsx")])
    assert [statements.value("revenue", p) for p in statements.years] == [800456, 900000, 1000000]


def test_a_cost_printed_with_a_minus_elsewhere_is_the_same_cost() -> None:
    lines = INCOME.format(unit="£") + "Depreciation | {} | {}"
    statements = spread_of(sheet(lines.format(48, 47), "P&L"), sheet(lines.format(-48, -47), "Dashboard"))
    assert "tables-disagree" not in codes(statements)


def test_stray_lines_of_a_statement_in_the_file_of_another_contradict_nothing() -> None:
    balance = """
Balance sheet £
 | 2024 | 2023
Intangible assets | 50 | 50
Property, plant and equipment | 350 | 350
Total non-current assets | 400 | 400
Inventories | 300 | 250
Trade receivables | 100 | 90
Cash at bank | 200 | 150
Total current assets | 600 | 490
Total assets | 1000 | 890
Trade payables | 150 | 140
Short-term borrowings | 50 | 60
Total current liabilities | 200 | 200
Long-term borrowings | 150 | 140
Total non-current liabilities | 150 | 140
Total liabilities | 350 | 340
Share capital | 100 | 100
Retained earnings | 550 | 450
Total equity | 650 | 550
"""
    cash = (
        CASH.format(60, 70)
        + "Obligations not settled in cash\nInventories | 7 | 6\nTrade payables | 5 | 4\nTrade receivables | 3 | 2"
    )
    statements = spread([book(balance, file="bs.xlsx"), book(cash, file="cf.xlsx")])
    assert not statements.refused
    assert "files-disagree" not in codes(statements)
    assert (latest(statements, "inventories"), latest(statements, "cf_operating")) == (300, 80)


def test_what_stands_below_another_statement_adds_to_the_fuller_cash_flow_of_other_years() -> None:
    income = "Income statement £m\n | 2023 | 2022\nRevenue | 900 | 800\nGross profit | 400 | 390\nNet income | 90 | 80\n\nCapex | 25 | 24"
    flows = (
        "Cash flow £m\n | 2025 Forecast | 2024 Forecast\nNet income | 99 | 95\nDepreciation | 30 | 29\nChange in inventories | -5 | -4\n"
        "Change in receivables | -9 | -8\nChange in payables | 9 | 8\nInterest paid | -3 | -2\nIncome taxes paid | -7 | -6\n"
        "Cash from operating activities | 124 | 120\nCapex | -31 | -30\nCash from investing activities | -31 | -30\n"
        "Proceeds from borrowings | 12 | 11\nRepayment of borrowings | -12 | -11\n"
        "Dividends paid | -20 | -20\nCash from financing activities | -20 | -20\nNet change in cash | 73 | 70"
    )
    row = spread_of(sheet(income, "IS"), sheet(flows, "CF")).figures["cf_capex"]
    assert {figure.period.year: figure.value for figure in row.values()} == {
        2022: -24e6, 2023: -25e6, 2024: -30e6, 2025: -31e6,
    }  # fmt: skip


@pytest.mark.parametrize("title", ["Growth", "Key ratios", "Segment North"])
def test_totals_below_a_statement_that_was_not_taken_are_not_taken(title: str) -> None:
    income = "Revenue | 9000 | 8000\nCost of sales | 5000 | 4500\nGross profit | 4000 | 3500\nNet income | 900 | 800"
    other = "Revenue | 12.5 | 3.1\nGross profit | 14.3 | 2.2\nNet income | 12.5 | 8.1\nTotal assets | 3.1 | 4.2"
    found = spread_of(f"Alder Ltd | 2024 | 2023\n{income}\n\n{title} | 2024 | 2023\n{other}")
    assert "total_assets" not in found.figures
    assert found.value("revenue", found.periods[-1]) == 9000


def test_amounts_in_millions_carry_no_rest_of_binary_fractions() -> None:
    drawn = (
        "Income statement £m\n | 2024 | 2023\nRevenue | 64.6 | 64.4\nGross profit | 16.4 | 16.1\nNet income | 1.1 | 1.2"
    )
    assert [figure.value for figure in spread_of(drawn).figures["revenue"].values()] == [64_600_000.0, 64_400_000.0]
    (other,) = spread_of(drawn + "\nQuorlings | 64.6 | 64.4").unmatched
    assert set(other.values.values()) == {64_600_000.0, 64_400_000.0}
