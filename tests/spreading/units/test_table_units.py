from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of, values

LINES = """
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
Profit before tax | 90 | 80
"""


def revenue(statements: Statements) -> dict[str, float]:
    return values(statements)["revenue"]


@pytest.mark.parametrize(
    "drawn",
    [
        "Income statement in EUR thousand\n | 2024 | 2023" + LINES,
        "Income statement\n | 2024 | 2023\n | TEUR | TEUR" + LINES,
        "Income statement\n | 2024 TEUR | 2023 TEUR" + LINES,
        "Income statement\n | TEUR\n | 2024 | 2023" + LINES,
        "Income statement\n(thousands of euros)\n | 2024 | 2023" + LINES,
        "Income statement in EUR\n(in thousands)\n | 2024 | 2023" + LINES,
        "Income statement (in thousands)\n | 2024 | 2023\n | in EUR | in EUR" + LINES,
        "Income statement\n | 2024 | 2023\nValuta | TEUR | TEUR" + LINES,
        "Income statement\n | 2024 | 2023" + LINES + "Currency | TEUR | TEUR",
        "Income statement\n | 2024 | 2023" + LINES + "\nAll amounts are stated in thousands of euros.",
        "Income statement\n | 2024 | 2023" + "".join(
            line.replace(" |", " (TEUR) |", 1) + "\n" for line in LINES.splitlines(keepends=False)
        ),
    ],
)  # fmt: skip
def test_the_unit_stands_in_titles_headings_data_rows_labels_or_below(drawn: str) -> None:
    statements = spread_of(drawn)
    assert revenue(statements) == {"2024": 1e6, "2023": 9e5}
    assert (statements.currency, statements.scale.factor, statements.scale.stated) == ("EUR", 1000, True)


@pytest.mark.parametrize("name", ["Cash $ Mart Ltd", "$mart Ltd", "USD Partners Ltd"])
def test_a_sign_in_the_name_above_is_no_currency(name: str) -> None:
    statements = spread_of(f"{name}\nIncome statement in EUR thousand\n | 2024 | 2023" + LINES)
    assert (statements.currency, statements.scale.factor) == ("EUR", 1000)


@pytest.mark.parametrize(
    "line",
    [
        "Loans in USD",
        "Number of customers in thousands",
        "thousands of customers",
        "We serve customers in millions of homes",
        "Number of shares (in thousands) | 500 | 400",
    ],
)
def test_what_stands_on_a_line_of_its_own_and_speaks_of_other_things_is_no_unit(line: str) -> None:
    statements = spread_of("Income statement £\n | 2024 | 2023" + LINES + line)
    assert revenue(statements) == {"2024": 1000, "2023": 900}
    assert (statements.currency, statements.scale.stated) == ("GBP", False)


def test_a_line_with_a_unit_of_its_own_is_read_by_it() -> None:
    drawn = "Income statement £'000\n | 2024 | 2023" + LINES.replace("Cost of sales |", "Cost of sales (£m) |").replace(
        "600 | 500", "0.6 | 0.5"
    )
    assert values(spread_of(drawn))["cost_of_sales"] == {"2024": 600_000, "2023": 500_000}


def test_the_sheet_speaks_for_a_table_that_says_nothing_itself() -> None:
    below = (
        "\nBalance sheet\n | 2024 | 2023\nInventories | 300 | 250\nCash at bank | 200 | 150\nTotal assets | 900 | 800"
    )
    statements = spread_of("Accounts in £'000\nIncome statement\n | 2024 | 2023" + LINES + below)
    assert values(statements)["total_assets"] == {"2024": 9e5, "2023": 8e5}


def test_a_unit_between_the_lines_is_that_of_those_below_it() -> None:
    drawn = "Income statement £m\n | 2024 | 2023\nRevenue | 1.2 | 1.1\nCost of sales | 0.8 | 0.7\nGross profit | 0.4 | 0.4\n"
    below = "(in £'000)\nStaff costs | 300 | 280\nDepreciation | 20 | 19"
    found = values(spread_of(drawn + below))
    assert found["revenue"] == {"2024": 1.2e6, "2023": 1.1e6}
    assert found["personnel_expenses"] == {"2024": 300_000, "2023": 280_000}
    kept = values(spread_of(drawn + "(in £)\nStaff costs | 0.3 | 0.2"))
    assert kept["personnel_expenses"] == {"2024": 300_000, "2023": 200_000}
    again = values(spread_of(drawn + "(in £m)\nStaff costs | 0.3 | 0.2"))
    assert again["personnel_expenses"] == {"2024": 300_000, "2023": 200_000}


def test_the_amount_of_a_loan_in_its_label_is_no_unit() -> None:
    drawn = "Balance sheet £'000\n | 2024 | 2023\nInventories | 300 | 250\nCash at bank | 200 | 150\nTotal assets | 900 | 800\n"
    (line,) = spread_of(drawn + "Term facility B EUR 100 million | 90 | 80").unmatched
    assert line.values == {"2024": 90_000, "2023": 80_000}


def test_what_a_share_earned_is_the_same_in_every_column() -> None:
    drawn = """
Gewinn- und Verlustrechnung
 | 2024 | 2023
 | EUR | TEUR
Umsatzerlöse | 1000432.10 | 900
Materialaufwand | 600000 | 500
Jahresüberschuss | 90000.5 | 80
Ergebnis je Aktie | 2.47 | 2.1
"""
    (line,) = [line for line in spread_of(drawn).unmatched if line.source.label == "Ergebnis je Aktie"]
    assert line.values == {"2024": 2.47, "2023": 2.1}


@pytest.mark.parametrize(
    "remark",
    [
        "Fiscal year ends in Dec 31 | EUR in Thousands except per share data",
        "Source: annual report. All figures in EUR thousand.",
        "Audited; amounts in thousands of euros",
    ],
)
def test_a_part_of_a_remark_below_the_amounts_states_their_unit(remark: str) -> None:
    statements = spread_of(f"Income statement\n | 2024 | 2023{LINES}\n{remark}")
    assert (revenue(statements), statements.currency) == ({"2024": 1e6, "2023": 9e5}, "EUR")


@pytest.mark.parametrize(
    "remark",
    [
        "A loan of EUR 5 million was repaid. The bank asks for no other.",
        "Rounded | the guarantee of EUR 2 thousand is not shown",
        "Sales abroad; in Poland 3 million zloty",
        "Prepared by the board. The group sells thousands of articles.",
    ],
)
def test_an_amount_in_a_remark_is_no_unit_of_others(remark: str) -> None:
    assert revenue(spread_of(f"Income statement\n | 2024 | 2023{LINES}\n{remark}")) == {"2024": 1e3, "2023": 9e2}


@pytest.mark.parametrize("remark", ["k€", "T€", "€k", "千€"])
def test_a_unit_of_one_letter_states_it_below_the_amounts_too(remark: str) -> None:
    for gap in ("\n", "\n\n"):
        statements = spread_of(f"Income statement\n | 2024 | 2023{LINES}{gap}{remark}")
        assert (revenue(statements), statements.currency) == ({"2024": 1e6, "2023": 9e5}, "EUR")


ASSETS = """
Inventories | 300 | 250
Cash at bank | 200 | 150
Total current assets | 500 | 400
Total assets | 900 | 800
"""


@pytest.mark.parametrize("title", ["Amounts in EUR thousand", "TEUR", "(in quux of EUR)"])
def test_the_unit_over_the_next_table_is_none_of_a_table_that_states_its_own(title: str) -> None:
    drawn = f"Balance sheet in EUR\n | 2024 | 2023{ASSETS}\nIncome statement\n{title}\n | 2024 | 2023{LINES}"
    figure = spread_of(drawn).figures["total_current_assets"]["2024"]
    assert (figure.value, figure.confidence) == (500, "high")


def test_the_unit_between_two_tables_is_that_of_both_where_neither_states_its_own() -> None:
    drawn = f"Balance sheet\n | 2024 | 2023{ASSETS}\nAmounts in EUR thousand\n\nNotes\n | 2024 | 2023\nStaff | 12 | 13"
    assert values(spread_of(drawn))["total_current_assets"] == {"2024": 5e5, "2023": 4e5}


def test_a_remark_below_the_last_table_says_of_how_many_euros_it_is() -> None:
    table = f"Income statement in EUR\n | 2024 | 2023{LINES}\n"
    assert revenue(spread_of(table + "(in thousands)")) == {"2024": 1e6, "2023": 9e5}
    unread = spread_of(table + "(in quux of EUR)")
    assert {figure.confidence for figure in unread.figures["revenue"].values()} == {"low"}


@pytest.mark.parametrize(
    ("drawn", "factor"),
    [
        ("Income statement (M)\n | 2024 | 2023", 1e6),
        ("Income statement in mn\n | 2024 | 2023", 1e6),
        ("GuV Mio\n | 2024 | 2023", 1e6),
        ("Compte de résultat en K\n | 2024 | 2023", 1e3),
        ("Income statement\n(M)\n | 2024 | 2023", 1e6),
        ("Income statement\nmn | 2024 | 2023", 1e6),
        ("Income statement\n | 2024 (mn) | 2023 (mn)", 1e6),
        ("Income statement\n | 2024 (M) | 2023 (M)", 1e6),
        ("Income statement\n | 2024 | 2023\n | k | k", 1e3),
        ("Income statement\n | 2024 | 2023\n | k | mn", 1e3),
    ],
)
def test_a_scale_alone_behind_a_statements_name_or_in_the_heading(drawn: str, factor: float) -> None:
    assert revenue(spread_of(drawn + LINES))["2024"] == 1000 * factor


@pytest.mark.parametrize(
    "drawn",
    [
        "Income statement (Cr)\n | 2024 | 2023",
        "Income statement\nM | 2024 | 2023",
        "Income statement\n | 2024 M | 2023 M",
        "Income statement\n | 2024 | 2023\n | T | T",
    ],
)
def test_a_letter_that_may_be_a_scale_is_not_relied_on(drawn: str) -> None:
    statements = spread_of(drawn + LINES)
    figure = statements.figures["revenue"]["2024"]
    assert (figure.value, figure.confidence) == (1000, "low")


@pytest.mark.parametrize(
    "drawn",
    ["Studio (M)\n | 2024 | 2023", "Pelnas\n | 2024 m. | 2023 m.", "Výkaz\nk 31.12.2024\n | 2024 | 2023"],
)
def test_a_letter_of_a_name_or_beside_a_year_is_no_scale(drawn: str) -> None:
    statements = spread_of(drawn + LINES)
    assert statements.scale.stated is False
    assert [f.confidence for f in statements.figures["revenue"].values()] == ["high", "high"]


@pytest.mark.parametrize("code", ["RB", "TL", "RM", "MM", "TEUR"])
def test_a_code_of_a_form_beside_a_line_without_amounts_is_no_unit(code: str) -> None:
    lines = "\n".join(f"X{row} | {line}" for row, line in enumerate(LINES.strip().splitlines()))
    statements = spread_of(f"Income statement\nRef | Item | 2024 | 2023\n{code} | Sales of goods | | \n{lines}")
    assert revenue(statements) == {"2024": 1000, "2023": 900}
    assert (statements.currency, statements.scale.stated) == (None, False)
