from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finvet.spreading.sheets import written_amounts
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.numbers import amount, blanks, is_ambiguous, is_blank, is_share, looks_like_amount
from finvet.spreading.sheets.written_amounts import clean

POINT, COMMA = Marks("point", decided=True), Marks("comma", decided=True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234", 1234),
        ("1,234,567.89", 1234567.89),
        ("1234", 1234),
        (".5", 0.5),
        ("(756)", -756),
        ("( 1,234.5 )", -1234.5),
        ("-12", -12),
        ("−12", -12),
        ("–12", -12),
        ("△12", -12),
        ("12-", -12),
        ("12 CR", -12),
        ("12 DR", 12),
        ("1,234.50C", -1234.5),
        ("1,234.50 D", 1234.5),
        ("+12", 12),
        ("$1,000", 1000),
        ("US$ 1,000", 1000),
        ("R$ 1,000.50", 1000.5),
        ("R$ (1,000.50)", -1000.5),
        ("-R$ 1,000.50", -1000.5),
        ("1 000 kr.", 1000),
        ("1,000 Ft", 1000),
        ("RM1,000", 1000),
        ("1,000円", 1000),
        ("-£5", -5),
        ("1,23,45,678", 12345678),
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("1\u202f234.5", 1234.5),
        ("1'234'567", 1234567),
        ("1’234.50", 1234.5),
        ("１２３", 123),
        ("12.5%", 0.125),
        ("—1,234", -1234),
        ("‒1,234", -1234),
        ("‑1,234", -1234),
        ("1,234—", -1234),
        ("1,234 Cr.", -1234),
        ("1,234 Dr.", 1234),
        ("1.234500E+04", 12345),
        ("-1.2345678e+04", -12345.678),
        ("1.25E-01", 0.125),
        ("1,234".ljust(50), 1234),
        ("(1,234)".rjust(50), -1234),
        ("1, 234, 567", 1234567),
        ("(1, 234.50)", -1234.5),
    ],
)
def test_amounts_with_decimal_point(text: str, value: float) -> None:
    assert amount(text, POINT) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    "mark",
    ["*", " *", "**", "†", "#", " (a)", "(1)", " [2]", " a)", " (iv)", "¹", "⁽¹⁾", "§", " ✓", " ✔️", "✅"]
    + [" / 51.24%", " (5.6%)", " (-12,5 %)", " (+3%)", " (77% of sales)", " (~1.2 k)"],
)
def test_the_mark_of_a_note_behind_an_amount_is_none_of_it(mark: str) -> None:
    assert (amount(f"1,234{mark}", POINT), amount(f"(1,234){mark}", POINT)) == (1234, -1234)
    assert amount(f"234{mark}", POINT) == 234


@pytest.mark.parametrize("mark", ["※１ ", "※1,※2 ", "※１、※２　", "*1 "])
def test_the_mark_of_a_note_before_an_amount_is_none_of_it(mark: str) -> None:
    assert (amount(f"{mark}1,234", POINT), amount(f"{mark}△1,234", POINT)) == (1234, -1234)
    assert not looks_like_amount(f"{mark}2024 年")


@pytest.mark.parametrize(
    "text",
    ["12 (a)", "5(b)", "2023*", "2024 (1)", "3 (12)", "1,234 (abc)", "1,234 (100)", "1,23*", "2024 (5%)", "5 / 10%"],
)
def test_notes_years_and_words_are_no_amounts_with_a_mark(text: str) -> None:
    assert not looks_like_amount(text)


@pytest.mark.parametrize("text", ["867  803", "12,345   11,222", "1\u00a0\u00a0234", "2023, 2024", "314, 5"])
def test_several_amounts_in_one_cell_are_none(text: str) -> None:
    assert not looks_like_amount(text)
    assert amount(text, POINT) is None


@pytest.mark.parametrize("text", ["1.23E+09", "1.000e+10", "5,5E+04"])
def test_an_amount_that_powers_of_ten_cut_short_is_one_and_cannot_be_read(text: str) -> None:
    assert looks_like_amount(text)
    assert amount(text, POINT) is None
    assert amount(text, COMMA) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234", 1234),
        ("1.234,5", 1234.5),
        ("1 234,56", 1234.56),
        ("-0,5", -0.5),
        ("(1.234.567)", -1234567),
        ("1,2345E+04", 12345),
    ],
)
def test_amounts_with_decimal_comma(text: str, value: float) -> None:
    assert amount(text, COMMA) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    "text",
    [
        *("nan", "NaN", "inf", "-Infinity", "1e5", "1E5", "1_000", "0x10", "", "-", "abc", "12 units", "31.12.2024"),
        *(
            "1,23",
            "12,34,5",
            "1,2345",
            "1.2.3",
            "(12",
            "12)",
            "--5",
            "1,,234",
            "1 23",
            "1234,567,890",
            "825,000 712,500",
            "1'234 567",
            "1" * 41,
            "²",
            "½",
        ),
    ],
)
def test_what_is_no_amount_is_none(text: str) -> None:
    assert amount(text, POINT) is None


@pytest.mark.parametrize(
    ("text", "is_one"), [("12.5%", True), ("up 3 %", True), ("1,234", False), ("1,234 / 5.6%", False)]
)
def test_a_percentage_is_a_share_and_no_remark_behind_an_amount(text: str, is_one: bool) -> None:
    assert is_share(text) == is_one


@pytest.mark.parametrize("text", ["N/A - a broker holds no inventory", "n.a. (not reported)", "n/d: no se informa"])
def test_nothing_with_its_reason_is_blank(text: str) -> None:
    assert is_blank(text)
    assert not is_blank(f"{text} 12")


@pytest.mark.parametrize("text", sorted(blanks()))
def test_every_way_to_write_nothing_is_blank_and_no_amount(text: str) -> None:
    assert is_blank(text)
    assert is_blank(f" {text.upper()} ")
    assert is_blank(text.rjust(50))
    assert amount(text, POINT) is None


@pytest.mark.parametrize("text", ["0", "0.00", "zero", "- 1"])
def test_a_zero_is_no_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize("text", ["1.234", "1,234", "-12,345", "(123.456)"])
def test_three_digits_after_one_mark_are_ambiguous(text: str) -> None:
    assert is_ambiguous(text)


@pytest.mark.parametrize("text", ["1,234,567", "12.5", "1,234.0", "1234", "1234.567", "abc"])
def test_other_amounts_are_not_ambiguous(text: str) -> None:
    assert not is_ambiguous(text)


def test_text_longer_than_any_amount_is_none() -> None:
    assert not looks_like_amount("1" * 41)
    assert looks_like_amount("1" * 40)


def test_a_footnote_mark_is_no_digit() -> None:
    assert amount("234¹", POINT) == 234
    assert amount("1,234²", POINT) == 1234


def test_clean_makes_every_space_plain() -> None:
    assert clean(" a\u00a0b\u2009 c\n") == "a b c"


@given(st.text(max_size=60))
def test_no_text_gives_nan_or_infinity(text: str) -> None:
    for marks in (POINT, COMMA):
        value = amount(text, marks)
        assert value is None or math.isfinite(value)


@given(st.integers(-(10**12), 10**12))
def test_grouped_amounts_come_back_in_both_customs(value: int) -> None:
    assert amount(f"{value:,}", POINT) == value
    assert amount(f"{value:,}".replace(",", "."), COMMA) == value
    assert amount(f"({-value:,})" if value < 0 else f"{value:,}", POINT) == value


@pytest.mark.parametrize("text", ["90D", "12C", "1,234.5d"])
def test_a_letter_behind_other_numbers_is_not_that_of_a_side(text: str) -> None:
    assert amount(text, POINT) is None


def test_a_letter_behind_a_whole_number_is_a_note_and_no_billions() -> None:
    assert amount("45.691 B", Marks("point", decided=True)) == 45_691_000_000
    assert amount("-1.2b", Marks("point", decided=True)) == -1_200_000_000
    assert amount("5b", Marks("point", decided=True)) is None


@pytest.mark.parametrize(
    ("text", "value"), [("P 1,234", 1234), ("P1,234,567", 1234567), ("P 12", None), ("P 1,23", None)]
)
def test_a_letter_is_a_currency_before_grouped_digits(text: str, value: float | None) -> None:
    assert amount(text, Marks("point", decided=True)) == value


def test_an_amount_begins_with_no_word_but_a_currency() -> None:
    assert looks_like_amount("Kč 1 234")
    assert looks_like_amount("US $ 1,234")
    assert not looks_like_amount("mio 1,234")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(written_amounts, "_without_note", None)  # what takes long is not asked
        assert not looks_like_amount("gasket 1,234,567")
