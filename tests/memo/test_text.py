"""Strangers' text made printable."""

import pytest

from finvet.memo.text import bound, printable, shortened
from finvet.wording import speaking


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Alder\x00 Tools\x1b[31m", "Alder Tools[31m"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("a\u2066b\u2069", "ab"),
        ("two\r\nlines\tand  more", "two lines and more"),
        ("lone \ud800 surrogate\ufffe", "lone surrogate"),
        ("ثبت\u200cشده", "ثبت\u200cشده"),
        ("<img onerror=x> A$B_{$C", "<img onerror=x> A$B_{$C"),
    ],
)
def test_what_cannot_be_printed_goes_and_the_rest_stays(text, clean):
    assert printable(text) == clean


def test_a_long_name_is_cut_with_a_mark():
    assert shortened("x" * 5000, 10) == "x" * 9 + "…"
    assert shortened("short", 10) == "short"


@pytest.mark.parametrize(
    "text",
    [
        "cover of 0.92~x is thin", "at (12.5~%) or 3~pp", "in 1~day, not 30~days", "of EUR~129~thousand in 2024",
        "loses (USD~23.1~m)", "●○~concern, ★~decides", "2022 thin, 2.0 months, 12 xylophones, 3 of 14 daybooks", "an EUR account of 12 maps",
    ],
)  # fmt: skip
def test_a_number_stays_with_its_unit(text):
    assert bound(text.replace("~", " ")) == text.replace("~", "\u00a0")


def test_units_are_those_of_the_language():
    with speaking("de"):
        assert bound("nach 30 Tagen und 30 Tage, 5 days") == "nach 30 Tagen und 30\u00a0Tage, 5 days"
