"""Strangers' text made printable."""

import pytest

from finvet.memo.text import printable, shortened


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
