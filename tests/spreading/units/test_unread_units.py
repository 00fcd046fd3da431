"""Units that are stated: each is taken as stated, or no figure of its table is relied on."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from finvet.hints import CellHint, Hints, SheetHint
from finvet.model import Cell, Message, Source, Statements
from finvet.spreading.spread import spread
from finvet.spreading.units.number_formats import unread_format
from finvet.spreading.units.units import Unit, speaks_of_units_alone, unit_of
from finvet.spreading.units.unread_units import states_unread_unit
from tests.books import Row, book, csv_book, rows, sheet, spread_of

DATA = Path(__file__).parents[2] / "data"
SAID = [
    line.split(" | ", 3)
    for line in (DATA / "unit_phrases.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
UNREAD = (DATA / "unread_units.txt").read_text("utf-8").splitlines()
NO_UNITS = (DATA / "no_units.txt").read_text("utf-8").splitlines()

REVENUE = 123456.0
LINES = """Revenue | 123456 | 112345
Cost of sales | 60123 | 50345
Gross profit | 63333 | 62000
Operating profit | 10123 | 12456
Net income | 6012 | 7034"""
BALANCE = """Balance sheet
{0}
 | 2024 | 2023
Inventories | 300000 | 250000
Cash at bank | 200000 | 150000
Total current assets | 500000 | 400000
Total assets | 900000 | 800000"""
PLACES = {
    "a line of its own": "Income statement\n{0}\n | 2024 | 2023\n" + LINES,
    "in the title": "Income statement ({0})\n | 2024 | 2023\n" + LINES,
    "left of the years": "Income statement\n{0} | 2024 | 2023\n" + LINES,
    "over the columns": "Income statement\n | 2024 | 2023\n | {0} | {0}\n" + LINES,
}
APART = (
    "NIS",
    "2024",
    "31",
    "Dec-23",
    "FY24",
    "％",
)  # may also say when a year ends, or that columns are of percentages
IS_UNIT = "unit-not-understood"


def codes(statements: Statements) -> set[str]:
    return {warning.message.code for warning in statements.warnings}


def told(statements: Statements, item: str = "revenue") -> tuple[float | None, str]:
    figure = statements.figures[item]["2024"]
    return figure.value, figure.confidence


def graded(statements: Statements) -> list[tuple[str, float | None, str]]:
    """Every figure with its grade; which day a year ends is another matter."""
    return sorted((item, f.value, f.confidence) for item, row in statements.figures.items() for f in row.values())


def warned(statements: Statements) -> Message:
    (found,) = [warning.message for warning in statements.warnings if warning.message.code == IS_UNIT]
    return found


@pytest.mark.parametrize("place", PLACES)
def test_a_stated_unit_scales_amounts_or_they_are_not_relied_on(place: str) -> None:
    wrong = []
    for language, factor, _, phrase in SAID:
        if factor == "-" or "|" in phrase or any(part in phrase for part in APART):
            continue
        text = phrase.strip("()（）") if place == "in the title" else phrase
        statements = spread_of(PLACES[place].format(text))
        value, confidence = told(statements)
        if value != pytest.approx(REVENUE * float(factor)) and (
            confidence != "low" or IS_UNIT not in codes(statements)
        ):
            wrong.append((language, phrase, value))
    assert not wrong


@pytest.mark.parametrize("text", UNREAD)
def test_a_unit_in_unknown_words_is_named_and_no_figure_is_above_low(text: str) -> None:
    assert states_unread_unit(text)
    statements = spread_of(PLACES["a line of its own"].format(text))
    assert {f.confidence for row in statements.figures.values() for f in row.values()} == {"low"}
    message = warned(statements)
    assert (message.parameters["text"], message.parameters["cell"]) == (text, "A2")
    assert "scale-not-stated" not in codes(statements)


@pytest.mark.parametrize("text", NO_UNITS)
def test_what_is_no_unit_changes_nothing(text: str) -> None:
    assert not states_unread_unit(text)
    without = spread_of(PLACES["a line of its own"].format(""))
    assert graded(spread_of(PLACES["a line of its own"].format(text))) == graded(without)


@pytest.mark.parametrize("text", ["in real terms", "Common size"])
def test_what_makes_a_statement_another_one_is_no_unit_either(text: str) -> None:
    assert not states_unread_unit(text)


def test_a_stated_unit_is_never_unread() -> None:
    assert not [text for _, factor, _, text in SAID if factor not in "-" and states_unread_unit(text)]


@pytest.mark.parametrize(
    ("income", "balance", "confidences"),
    [
        ("(in quux of TL)", "", ("low", "low")),  # one that is silent may be in the same unit
        ("(in quux of TL)", "in thousands of TL", ("low", "medium")),
        ("in thousands of TL", "(in quux of TL)", ("high", "low")),
        ("in TL | (quux TL)", "", ("low", "low")),  # "in TL" says less
        ("", "", ("high", "medium")),
    ],
)
def test_a_table_in_an_unknown_unit_leaves_those_that_state_theirs(
    income: str, balance: str, confidences: tuple[str, str]
) -> None:
    statements = spread_of(PLACES["a line of its own"].format(income), BALANCE.format(balance))
    assert tuple(told(statements, item)[1] for item in ("revenue", "total_assets")) == confidences


def test_a_tie_to_a_table_that_states_its_unit_tells_it() -> None:
    income = PLACES["a line of its own"].format("(in quux of TL)")
    known = PLACES["a line of its own"].format("in thousands of TL")
    assert "low" not in {told(spread_of(known, income))[1], told(spread_of(income, known))[1]}


@pytest.mark.parametrize(
    ("hints", "factor", "is_unread"),
    [
        (Hints("h", sheets=(SheetHint("IS", unit="in thousands of TL"),)), 1e3, False),
        (Hints("h", sheets=(SheetHint("IS", unit="in TL"),)), 1, False),
        (Hints("h", sheets=(SheetHint("IS", unit="TL"),)), 1, True),  # says which money, not of how many
        (Hints("h", cells=(CellHint("A2", "in millions of TL"),)), 1e6, False),
    ],
)
def test_hints_say_what_is_not_understood(hints: Hints, factor: float, is_unread: bool) -> None:
    drawn = PLACES["a line of its own"].format("(in quux of TL)")
    statements = spread([book(sheet(drawn, "IS"))], hints=[hints])
    assert told(statements) == (REVENUE * factor, "low" if is_unread else "high")
    assert (IS_UNIT in codes(statements)) is is_unread


def test_a_text_file_is_mended_by_the_empty_name_that_the_warning_gives() -> None:
    text_file = csv_book(PLACES["a line of its own"].format("(in quux of TL)"))
    name = str(warned(spread([text_file])).parameters["table"])
    assert told(spread([text_file], hints=[Hints("h", sheets=(SheetHint(name, unit="bin TL"),))])) == (
        REVENUE * 1e3,
        "high",
    )


@pytest.mark.parametrize(
    ("cover", "value", "confidence"),
    [
        ("All amounts in quux of euros", REVENUE, "low"),
        ("All amounts are in thousands of euros, as the board decided", REVENUE * 1e3, "high"),
        ("Prepared for the bank (draft)", REVENUE, "high"),
    ],
)
def test_a_cover_states_the_unit_of_statements_that_state_none(cover: str, value: float, confidence: str) -> None:
    statements = spread_of(sheet(f"Alder Tools\n{cover}", "Cover"), sheet(PLACES["a line of its own"].format(""), "IS"))
    assert told(statements) == (value, confidence)
    if confidence == "low":
        assert warned(statements).parameters["table"] == "IS"  # whose unit a hint says


def test_an_unknown_unit_behind_most_labels_is_one_of_the_table() -> None:
    behind_all = "\n".join(line.replace(" |", " (quux TL) |", 1) for line in LINES.splitlines())
    assert IS_UNIT in codes(spread_of("Income statement\n | 2024 | 2023\n" + behind_all))
    behind_one = LINES.replace("Net income", "Net income (quux TL)")
    assert IS_UNIT not in codes(spread_of("Income statement\n | 2024 | 2023\n" + behind_one))


@pytest.mark.parametrize("text", ["Amounts in EUR thousand, rounded by the bank", "(all figures in EUR x 1.000)"])
def test_a_remark_below_the_table_states_its_unit(text: str) -> None:
    assert told(spread_of(PLACES["a line of its own"].format("") + "\n" + text)) == (REVENUE * 1e3, "high")


def test_amounts_written_with_their_own_unit_need_none() -> None:
    drawn = PLACES["a line of its own"].format("(in quux of TL)").replace("123456", "1.2m").replace("112345", "1.1m")
    statements = spread_of(drawn)
    assert IS_UNIT not in codes(statements)


def test_a_unit_that_looks_like_an_amount_is_none_in_a_line_of_the_table() -> None:
    drawn = "Income statement\nTL\n | 2024 | 2023\n" + LINES + "\nShare capital | 1.000 TL | 1.000 TL"
    assert told(spread_of(drawn)) == (REVENUE, "high")


@pytest.mark.parametrize(
    ("number_format", "is_unread"),
    [
        ('#,##0" kubov"', True),
        ('#,##0" T"', True),
        ('#,##0" Cr"', True),  # crore, or credit
        ('#,##0" Cr";#,##0" Dr"', False),  # the sides of an account
        ('#,##0" T€"', False),
        ('#,##0\\ "zł"', False),
        ('0.0"x"', False),
        ("#,##0\\ _z_ł", False),
        ("[$Lek] #,##0", False),
        ("_(* #,##0_);_(* (#,##0)", False),
        ("#,##0", False),
    ],
)
def test_a_word_that_formats_print_beside_amounts(number_format: str, is_unread: bool) -> None:
    table = rows("Income statement\n | 2024 | 2023\n" + LINES)
    years = {2024.0, 2023.0}
    drawn: list[Row] = [
        [Cell(v, number_format=number_format) if isinstance(v, float) and v not in years else v for v in row]
        for row in table
    ]
    statements = spread_of(sheet(drawn))
    assert (told(statements)[1] == "low") is is_unread
    if is_unread:
        assert warned(statements).parameters["text"] == number_format
        assert warned(statements).parameters["cell"] == "A3"


def test_formats_of_a_few_amounts_say_nothing_of_the_others() -> None:
    assert unread_format(Counter({'0" kubov"': 1, "0": 2})) is None
    assert unread_format(Counter()) is None


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("EUR '000,000", 1e6),
        ("EUR '000'000", 1e6),
        ("€ 000,000", 1e6),
        ("10^6 EUR", 1e6),
        ("EUR 10³", 1e3),
        ("Rm", 1e6),
        ("RM", None),
    ],
)
def test_zeros_and_powers_state_all_that_they_show(text: str, factor: float | None) -> None:
    assert unit_of(text).factor == factor


@pytest.mark.parametrize("text", ["Rm", "in Rm", "mTL"])
def test_letters_that_state_a_unit_as_they_are_written_say_nothing_else(text: str) -> None:
    assert speaks_of_units_alone(text)


def test_a_unit_that_is_not_understood_gives_way_to_a_stated_one_alone() -> None:
    unread = Unit(unread=Source("f", "s", "A1"))
    assert unread.or_else(Unit(1e3)) == Unit(1e3)
    assert unread.or_else(Unit(1.0, "TRY")) == Unit(None, "TRY", unread=unread.unread)
    assert Unit(1.0).or_else(unread) == Unit(1.0)
    assert Unit(currency="TRY").or_else(unread).unread == unread.unread


def test_the_warning_names_the_sheet_that_a_hint_must_name() -> None:
    income = sheet(PLACES["a line of its own"].format(""), "IS")
    balance = sheet(BALANCE.format("(in quux of TL)"), "BS")
    assert warned(spread_of(income, balance)).parameters["table"] == "BS"


def test_the_name_of_a_sheet_states_no_unit_in_other_words() -> None:
    assert IS_UNIT not in codes(spread_of(sheet(PLACES["a line of its own"].format(""), "Data (quux USD)")))


def test_a_technical_name_states_the_unit_that_it_ends_with() -> None:
    assert states_unread_unit("quux USD")
    assert not states_unread_unit("quux_usd")


@pytest.mark.parametrize(
    "title", ["Rachunek zysków i strat PLN", "Winst-en-verliesrekening EUR", "Pelno (nuostolių) ataskaita EUR"]
)
def test_the_title_of_a_statement_with_a_currency_behind_it_is_understood(title: str) -> None:
    assert not states_unread_unit(title)
