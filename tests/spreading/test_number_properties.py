"""The number parser against every style that an amount can be written in, and against what is none."""

import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from finvet.compiled import data_table
from finvet.reading import read_bytes
from finvet.spreading.sheets import written_amounts
from finvet.spreading.sheets.decimal_marks import ENOUGH_GROUPS, marks_of
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.numbers import amount, is_blank, looks_like_amount, states_magnitude
from finvet.spreading.sheets.written_amounts import LONGEST, clean
from finvet.spreading.spread import spread
from tests.growth import SLACK, growth

POINT, COMMA = Marks("point", decided=True), Marks("comma", decided=True)

cents = st.integers(0, 10**14)


def western(value: int, group: str, decimal: str) -> str:
    """An amount in cents, grouped in threes."""
    return f"{value // 100:,}".replace(",", group) + f"{decimal}{value % 100:02d}"


def indian(value: int) -> str:
    """An amount in cents, grouped as lakh and crore."""
    whole, rest = str(value // 100), ""
    if len(whole) > 3:
        whole, rest = whole[:-3], "," + whole[-3:]
        while len(whole) > 2:
            whole, rest = whole[:-2], f",{whole[-2:]}{rest}"
    return f"{whole}{rest}.{value % 100:02d}"


STYLES = {
    "1,234.5": (lambda value: western(value, ",", "."), POINT),
    "1.234,5": (lambda value: western(value, ".", ","), COMMA),
    "1 234,5": (lambda value: western(value, " ", ","), COMMA),
    "1 234,5 with a narrow space": (lambda value: western(value, "\u202f", ","), COMMA),
    "1'234.5": (lambda value: western(value, "'", "."), POINT),
    "1’234.5": (lambda value: western(value, "’", "."), POINT),
    "1,23,456.7": (indian, POINT),
    "1234.5": (lambda value: western(value, "", "."), POINT),
    "1234,5": (lambda value: western(value, "", ","), COMMA),
    "full width": (lambda value: western(value, ",", ".").translate(FULL_WIDTH), POINT),
}
FULL_WIDTH = {ord(c): ord(c) + 0xFEE0 for c in string.digits + ".,"}

SIGNS = {
    "(1,234)": "({})", "( 1,234 )": "( {} )", "-1,234": "-{}", "−1,234": "−{}", "–1,234": "–{}", "- 1,234": "- {}",
    "1,234-": "{}-", "1,234 −": "{} −", "△1,234": "△{}", "▲1,234": "▲{}", "1,234 CR": "{} CR",
    "€ (1,234)": "€ ({})", "(1,234) EUR": "({}) EUR", "-$1,234": "-${}", "$-1,234": "$-{}",
}  # fmt: skip
PLAIN_SIGNS = {
    "1,234": "{}",
    "+1,234": "+{}",
    "$1,234": "${}",
    "US$ 1,234": "US$ {}",
    "1,234 €": "{} €",
    "1,234 DR": "{} DR",
}


@pytest.mark.parametrize("style", STYLES)
@given(value=cents)
@example(value=0)
@example(value=99_999)
@example(value=100_000)
@example(value=123_456_789_012)
def test_every_style_reads_back(style, value):
    write, marks = STYLES[style]
    assert amount(write(value), marks) == value / 100


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=10)
@given(value=cents)
@example(value=123_456_789)
def test_every_way_to_write_a_minus_reads_back(style, sign, value):
    write, marks = STYLES[style]
    assert amount(SIGNS[sign].format(write(value)), marks) == -value / 100


@pytest.mark.parametrize("sign", PLAIN_SIGNS)
@given(value=cents)
def test_a_plus_a_currency_or_debit_changes_nothing(sign, value):
    assert amount(PLAIN_SIGNS[sign].format(western(value, ",", ".")), POINT) == value / 100


@given(value=st.integers(0, 10**6))
def test_a_percentage_is_a_fraction(value):
    assert amount(f"{value / 10:.1f}%", POINT) == pytest.approx(value / 1000)
    assert amount(f"-{value / 10:.1f} %".replace(".", ","), COMMA) == pytest.approx(-value / 1000)


# ---------------------------------------------------------------- 1.2m


@pytest.mark.parametrize(("word", "power"), list(data_table("magnitudes").items()))
@pytest.mark.parametrize("write", ["{}{}", "{} {}", "€{}{}", "{} {} EUR"])
@settings(max_examples=10)
@given(tenths=st.integers(1, 10**6))
@example(tenths=12)
def test_a_magnitude_behind_the_digits_scales_them(word, power, write, tenths):
    digits = f"{tenths / 10:.1f}"
    expected = float(f"{digits}e{power}")
    if word == "t" and "EUR" in write:
        return  # these are thousands
    ways = {word, word.upper()} - {"t"}
    for text in (write.format(digits, way) for way in ways):
        assert amount(text, POINT) == expected
        assert states_magnitude(text)
    assert amount("(" + write.format(digits, word.upper()) + ")", POINT) == -expected


@pytest.mark.parametrize(
    "text", ["12.5 t", "1.234 T", "12 T", "7 mi", "3 bi", "5b", "12.5 T €", "12.5 T€", "12.5 T CHF", "12.5 M$"]
)
def test_tonnes_miles_and_notes_are_no_magnitude(text):
    assert amount(text, POINT) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12.35亿元", 1.235e9),
        ("5,727.00万", 5.727e7),
        ("1.2兆円", 1.2e12),
        ("4.32 T", 4.32e12),
        ("(1.5 T)", -1.5e12),
        ("3.4 млрд руб", 3.4e9),
    ],
)
def test_sizes_of_other_languages_scale_amounts(text, expected):
    assert amount(text, POINT) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["12m", "9M", "3 m", "24m"])
def test_a_number_of_months_is_no_amount(text):
    assert amount(text, POINT) is None
    assert not looks_like_amount(text)


@pytest.mark.parametrize("text", ["1.2m%", "1.2 km", "1.2x", "m", "1.2 mmm", "1.2 m 3", "k1", "1.2kk"])
def test_other_letters_behind_the_digits_are_no_magnitude(text):
    assert amount(text, POINT) is None


@pytest.mark.parametrize(
    ("unit", "plain"), [("in EUR", 50.0), ("in EUR thousands", 50_000.0), ("EUR million", 50_000_000.0)]
)
def test_an_amount_with_its_own_magnitude_is_not_scaled_by_its_table(unit, plain):
    figures = spread_of(unit, ("1.1m", "1.2m"), ("40", "50"))
    assert figures["total_assets"]["2023"].value == 1_200_000
    assert figures["cash_and_equivalents"]["2023"].value == plain


# ---------------------------------------------------------------- what is no amount


@pytest.mark.parametrize(
    "text",
    [
        "NaN", "nan", "inf", "-inf", "Infinity", "1e999", "1E5", "1e-5", "1_000", "1__0", "_1", "0x1F", "0b1", "1j",
        "1,23,45", "12,34.5", "1.2.3,4", "1,234,56.7", "1..2", "1,,2", "--5", "1-2", "(1", "1)", "()", "%",
        ".", ",", "'", "²", "1/2", "½", "2023-12-31", "31.12.2023", "=1+1", "1;2", "1 2 3 4", "1e", "+", "€",
        "9" * 41, "1,234 1,234", "True", "one", "\x00", "1\ud800",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused_under_either_mark(text):
    assert amount(text, POINT) is None
    assert amount(text, COMMA) is None


@settings(max_examples=50)
@given(text=st.text(alphabet="0123456789.,' -()+%−△eE_xnaifkmCRDR€$ \u202f１²٣", max_size=60) | st.text(max_size=60))
def test_an_amount_is_finite_and_holds_the_digits_of_its_text(text):
    for marks in (POINT, COMMA):
        value = amount(text, marks)
        if value is None:
            continue
        assert looks_like_amount(text)
        assert abs(value) < 10**60
        assert "_" not in text
        assert any(character.isdigit() for character in clean(text))


HOSTILE = {
    "digits": "1", "groups": "1,", "points": "1.", "spaces": "1 ", "minus": "-", "brackets": "(", "apostrophes": "1'",
    "full width": "１", "ligature of eighteen": "\ufdfa", "combining": "a\u0301", "blanks": " ", "no-break": "\u00a0",
    "ligatures with a digit": "1" + "\ufdfa" * 39, "currency": "EUR ", "dollar": "US$", "magnitude": "1m", "footnotes": "¹", "mixed": "1,234.5 (−1'2) ",
}  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_longer_than_its_length(piece):
    def read(text):
        written_amounts._written_short.cache_clear()
        return amount.__wrapped__(text, POINT), is_blank.__wrapped__(text), looks_like_amount.__wrapped__(text)

    def weigh(text):
        written_amounts._written_short.cache_clear()
        return marks_of([text[i : i + LONGEST] for i in range(0, len(text), LONGEST)], comma_language=False)

    small, large = (HOSTILE[piece] * (size // len(HOSTILE[piece])) for size in (4_096, 32_768))
    assert growth(read, small, large) < SLACK * 8
    assert growth(weigh, small, large) < SLACK * 8


# ---------------------------------------------------------------- 1.234 and 1,234 by the whole file


def spread_of(unit, assets, cash, delimiter=";"):
    """The figures of a small statement whose amounts are texts."""
    rows = [
        ("Alder Ltd", "", ""), (unit, "", ""), ("Balance sheet", "2022", "2023"), ("Cash and cash equivalents", *cash),
        ("Total assets", *assets), ("Total equity", *assets), ("Total equity and liabilities", *assets),
    ]  # fmt: skip
    text = "\n".join(delimiter.join(row) for row in rows)
    return spread([read_bytes(text.encode(), "alder.csv")]).figures


@pytest.mark.parametrize(
    ("texts", "comma_language", "marks"),
    [
        (["1.234", "1,234.5"], False, POINT),
        (["1.234", "1.234,5", "0,5"], False, COMMA),
        (["1,234", "12.5"], True, POINT),
        (["1,234", "1,234,567"], True, POINT),
        (["1.234", "1.234.567"], False, COMMA),
        (["1.234"], False, Marks("point", decided=False)),
        (["1.234"], True, Marks("comma", decided=False)),
        (["1,234"], False, Marks("point", decided=False)),
        (["1.234m"] * ENOUGH_GROUPS, False, Marks("point", decided=False)),
        (["1.5", "1,5"], False, Marks("point", decided=False)),
        (["1,234"] * ENOUGH_GROUPS, True, POINT),
        (["1.234"] * ENOUGH_GROUPS, False, COMMA),
    ],
)
def test_the_evidence_of_the_whole_file_decides_the_mark(texts, comma_language, marks):
    assert marks_of(texts, comma_language=comma_language) == marks


def test_an_amount_that_stays_ambiguous_is_marked_low_and_one_that_does_not_is_not():
    unclear = spread_of("in EUR", ("999", "2.345"), ("40", "50"))["total_assets"]["2023"]
    assert unclear.confidence == "low"
    assert [note.code for note in unclear.notes] == ["decimal-mark-unclear"]
    clear = spread_of("in EUR", ("1.234", "2.345"), ("40,5", "50,5"))["total_assets"]["2023"]
    assert (clear.value, clear.notes) == (2345.0, ())
    assert clear.confidence != "low"
    english = spread_of("in EUR", ("1,234", "2,345"), ("40.5", "50.5"))["total_assets"]["2023"]
    assert (english.value, english.notes) == (2345.0, ())


@given(values=st.lists(st.integers(100_000, 10**9), min_size=1, max_size=8))
def test_a_file_with_one_undoubted_amount_is_read_by_it(values):
    for group, decimal, marks in ((",", ".", POINT), (".", ",", COMMA)):
        texts = [western(value, group, decimal) for value in values]
        assert marks_of(texts, comma_language=decimal == ".") == marks
        assert [amount(text, marks) for text in texts] == [value / 100 for value in values]
