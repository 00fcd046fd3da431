from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import Statements
from finvet.spreading.spread import spread
from finvet.spreading.units.units_elsewhere import unit_elsewhere
from tests.books import book, csv_book, sheet
from tests.growth import SLACK, growth

INCOME = """
Income statement
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
"""


def unit(statements: Statements) -> tuple[float, str | None, bool]:
    return statements.scale.factor, statements.currency, statements.scale.stated


def with_cover(cover: str) -> Statements:
    return spread([book(sheet(cover, "Cover"), sheet(INCOME, "P&L"))])


@pytest.mark.parametrize(
    "cover",
    [
        "Alder Tools\nCurrency | EUR\nUnits | thousands",
        "All amounts are in thousands of euros",
        "Alder Tools\n | TEUR | \nAmounts in TEUR",
        "Währung: | EUR\nEinheit: | Tsd.",
        "币种 | 欧元\n单位 | 千元",
        "scale |  |  | thousands",
    ],
)
def test_a_cover_says_what_the_statements_do_not(cover: str) -> None:
    assert unit(with_cover(cover))[::2] == (1000, True)
    assert unit(with_cover(cover))[1] in ("EUR", None)


@pytest.mark.parametrize(
    "cover",
    [
        "Loans | USD | 5",
        "USD | 5",
        "TEUR | 5",
        "Miles",
        "Shares in thousands",
        "We sell to thousands of customers",
        "Real",
    ],
)
def test_a_cover_that_speaks_of_other_things_or_of_two_units_says_nothing(cover: str) -> None:
    assert unit(with_cover(cover)) == (1, None, False)


def test_two_units_are_none_and_what_they_share_is_taken() -> None:
    assert unit(with_cover("Amounts in TEUR\nAmounts in EUR million")) == (1, "EUR", False)


def test_a_hidden_cover_says_nothing() -> None:
    cover = sheet("All amounts in thousands of euros", "Cover", hidden=True)
    assert unit(spread([book(cover, sheet(INCOME, "P&L"))])) == (1, None, False)


def test_the_name_of_a_file_may_say_it() -> None:
    assert unit(spread([csv_book(INCOME, "guv_TEUR.csv")])) == (1000, "EUR", True)
    assert unit(spread([csv_book(INCOME, "guv_miles.csv")])) == (1, None, False)


@pytest.mark.parametrize(("name", "sign"), [("g_kr", ""), ("a_rs", ""), ("accounts in tkr", "kr"), ("výkaz_Kč", "CZK")])
def test_two_letters_of_a_file_s_name_are_a_country_or_a_group(name: str, sign: str) -> None:
    told = unit_elsewhere([csv_book(INCOME, f"{name}.csv")], set())
    assert (told.currency or told.sign) == sign


def test_a_table_of_another_sheet_speaks_for_itself_where_the_statements_speak() -> None:
    notes = sheet("Orders\nEUR million\n | 2024 | 2023\nAt home | 5 | 6\nAbroad | 7 | 8", "Orders")
    beside = INCOME.replace("Gross profit | 400 | 400", "Gross profit | 400 | 400 | | | Figures in EUR thousand")
    assert unit(spread([book(notes, sheet(beside, "P&L"))])) == (1000, "EUR", True)


def test_a_sentence_that_begins_with_a_unit_states_it_where_no_table_stands_below() -> None:
    sentence = "Amounts in EUR thousand, rounded by the bank"
    assert unit(with_cover(sentence)) == (1000, "EUR", True)
    assert unit(with_cover(f"{sentence}\nAt home | 5 | 6\nAbroad | 7 | 8")) == (1, None, False)


def test_beside_the_table_is_said_too_and_a_statement_goes_before_it() -> None:
    beside = INCOME.replace("Gross profit | 400 | 400", "Gross profit | 400 | 400 | | | Figures in EUR thousand")
    assert unit(spread([book(beside)])) == (1000, "EUR", True)
    stated = INCOME.replace("Income statement", "Income statement £m")
    assert unit(spread([book(sheet("All amounts in TEUR", "Cover"), sheet(stated, "P&L"))])) == (1e6, "GBP", True)


NOTES = "Debt schedule\n$ in thousands\n | 2024 | 2023\nTerm loan | 100 | 200\nMezzanine | 30 | 40"


def test_a_scale_of_another_table_is_borrowed_and_it_is_said() -> None:
    statements = spread([book(sheet(NOTES, "Debt"), sheet(INCOME, "P&L"))])
    assert unit(statements) == (1000, "USD", True)
    (said,) = (w for w in statements.warnings if w.message.code == "scale-borrowed")
    assert said.basis[0].cell == "A2"
    assert {"revenue", "gross_profit"} <= set(said.items)
    assert set(said.periods) == {"2023", "2024"}


def test_a_cover_goes_before_the_scale_of_another_table() -> None:
    cover = sheet("All amounts in millions of dollars", "Cover")
    statements = spread([book(cover, sheet(NOTES, "Debt"), sheet(INCOME, "P&L"))])
    assert unit(statements) == (1e6, "USD", True)
    assert all(w.message.code != "scale-borrowed" for w in statements.warnings)


@pytest.mark.parametrize("amount", ["(100 000)", "(1.000)", "(100,000"])
def test_a_round_amount_in_brackets_is_no_unit_where_all_amounts_are_texts(amount: str) -> None:
    """Taken for thousands that nobody understands, it left no figure of the file to rely on."""
    amounts = {
        "Sales": "2 300 000",
        "Finance costs": amount,
        "Profit before tax": "2 200 000",
        "Net profit": "1 700 000",
    }
    found = spread([csv_book([("Income statement", "2024"), *amounts.items()])])
    assert found.figures["net_income"]["2024"].value == 1_700_000
    assert "unit-not-understood" not in {warning.message.code for warning in found.warnings}


def test_an_amount_with_a_letter_in_it_is_no_unit_beside_other_amounts() -> None:
    """An O for a 0, as programs read it off a picture."""
    rows = [
        ("Sales", "2 300 000", "2,1OO,000"),
        ("Cost of sales", "(200 000)", "(100 000)"),
        ("Gross profit", "2", "2"),
    ]
    found = spread([csv_book([("Income statement", "2024", "2023"), *rows])])
    assert {warning.message.code for warning in found.warnings} >= {"unreadable-no-amount"}
    assert "unit-not-understood" not in {warning.message.code for warning in found.warnings}


def test_a_unit_beside_an_amount_is_of_that_amount() -> None:
    market = "Market data\nMarket value | 100.3 | USD bn\nShare price | 90 | USD"
    assert unit(spread([book(sheet(market, "Market"), sheet(INCOME, "P&L"))]))[0] == 1


@pytest.mark.parametrize(
    "note", ["Note: $ in millions, except per share amounts", "In millions, except earnings per share"]
)
def test_what_a_note_below_excepts_does_not_silence_it(note: str) -> None:
    assert unit(spread([book(INCOME.rstrip() + "\n" + note)]))[0] == 1_000_000


@pytest.mark.parametrize(
    ("around", "expected"),
    [
        (("Alder Tools Ltd", "Income statement (in thousands of euros)"), (1000, "EUR", True)),
        (("in thousands, shares in millions",), (1000, None, True)),
        (("in thousands", "in millions"), (1, None, False)),
        (("Page 1", "Confidential"), (1, None, False)),
    ],
)
def test_what_stands_around_the_page_says_what_its_cells_do_not(
    around: tuple[str, ...], expected: tuple[float, str | None, bool]
) -> None:
    statements = spread([book(replace(sheet(INCOME, "P&L"), around=around))])
    assert unit(statements) == expected
    assert [source.text for source in statements.scale.basis] == ([around[-1]] if expected[2] else [])


def test_what_stands_around_another_sheet_is_not_said_of_the_statements() -> None:
    other = replace(sheet("Orders | 5 | 6\nShips | 7 | 8", "KPI"), around=("in millions",))
    assert unit(spread([book(sheet(INCOME, "P&L"), other)])) == (1, None, False)


INCOME_SHEET = sheet(INCOME, "P&L")
BALANCE = "Balance sheet in EUR million\n | 2024 | 2023\nInventories | 5 | 6\nCash | 4 | 4\nTotal assets | 9 | 10"


def test_what_stands_around_a_page_is_said_of_its_own_sheet() -> None:
    """Whatever the other statements are stated in: a page header goes before what is borrowed from them."""
    page = replace(INCOME_SHEET, around=("in thousands of euros",))
    alone = spread([book(page)])
    both = spread([book(page, sheet(BALANCE, "BS"))])
    assert both.value("total_assets", both.years[-1]) == 9_000_000
    assert both.value("revenue", both.years[-1]) == alone.value("revenue", alone.years[-1])


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("All figures in $mm", 1e6),
        ("Income statement, EUR thousand", 1e3),
        ("Bilanz in TEUR", 1e3),
        ("Revenue, USD bn", 1),
        ("Sales by region (EUR m)", 1),
        ("Umsatz je Land in Mio. EUR", 1),
        ("Circulation in thousands", 1),
    ],
)
def test_a_text_box_beside_a_chart_says_nothing_of_the_statements(text: str, factor: float) -> None:
    assert unit(spread([book(replace(INCOME_SHEET, boxes=(text,)))]))[0] == factor


def test_amounts_shown_in_thousands_are_those_that_the_page_header_means() -> None:
    shown = replace(
        INCOME_SHEET, cells={at: cell._replace(number_format="#,##0,") for at, cell in INCOME_SHEET.cells.items()}
    )
    plain, said = spread([book(shown)]), spread([book(replace(shown, around=("in EUR thousand",)))])
    assert said.value("revenue", said.years[-1]) == plain.value("revenue", plain.years[-1])


KEY_FIGURES = """
Key figures, EUR million
 | 2024 | 2023
Revenue | 12.3 | 11.2
Cash | 0.9 | 0.8

Income statement{own}
 | 2024 | 2023
Revenue | 12345678 | 11234567
Cost of sales | -8000000 | -7500000
Gross profit | 4345678 | 3734567
Administrative expenses | -2000000 | -1900000
Operating profit | 2345678 | 1834567
Finance costs | -45678 | -34567
Profit before tax | 2300000 | 1800000
Income tax expense | -500000 | -400000
Net income | 1800000 | 1400000
"""
BALANCE_SHEET = """
Balance sheet, EUR {unit}
 | 2024 | 2023
Total assets | 7345678 | 6734567
Total liabilities | 4345678 | 3734567
Total equity | 3000000 | 3000000
Total liabilities and equity | 7345678 | 6734567
"""


@pytest.mark.parametrize("own", ["", ", EUR"])
def test_a_unit_above_key_figures_may_be_of_them_alone(own: str) -> None:
    statements = spread([book(KEY_FIGURES.format(own=own))])
    assert statements.figures["revenue"]["2024"].confidence == "low"
    (said,) = (w for w in statements.warnings if w.message.code == "scale-borrowed")
    assert said.message.parameters["cell"] == "A1"
    assert "revenue" in said.items
    assert [note.code for note in statements.figures["revenue"]["2024"].notes] == ["unit-borrowed"]


def test_above_their_title_it_is_of_the_whole_sheet() -> None:
    pack = KEY_FIGURES.format(own="").replace("Key figures, EUR million", "Pack, EUR million\n\nKey figures")
    assert spread([book(pack)]).figures["revenue"]["2024"].confidence == "high"


@pytest.mark.parametrize(("unit", "confidence"), [("million", "high"), ("thousand", "low")])
def test_it_is_of_the_sheet_where_another_statement_states_the_same(unit: str, confidence: str) -> None:
    statements = spread([book(KEY_FIGURES.format(own=""), BALANCE_SHEET.format(unit=unit))])
    assert statements.figures["revenue"]["2024"].confidence == confidence


def test_statements_that_state_their_own_unit_need_no_other() -> None:
    statements = spread([book(KEY_FIGURES.format(own=", in EUR"))])
    assert statements.figures["revenue"]["2024"].value == 12345678
    assert statements.figures["revenue"]["2024"].confidence == "high"


def test_the_unit_of_a_form_that_nobody_filled_in_is_of_no_other_sheet() -> None:
    form = "Key figures\n(in thousands of francs) | N | N-1\nRevenue\nProfit for the year"
    assert unit(spread([book(sheet(INCOME, "P&L"), sheet(form, "Note 34"))])) == (1, None, False)
    assert unit(spread([book(sheet(INCOME, "P&L"), sheet(form.replace("| N | N-1", ""), "Note 34"))]))[0] == 1000


def test_a_row_of_many_texts_is_looked_through_once() -> None:
    few, many = (book(sheet([[f"text {n}" for n in range(count)]], "Cover")) for count in (300, 2400))
    assert growth(lambda made: unit_elsewhere([made], set()), few, many) < SLACK * 8
