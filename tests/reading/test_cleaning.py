import pytest

from finvet.reading.cleaning import clean, from_markup, unescape
from tests.growth import SLACK, growth


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Umsatzerlöse", "Umsatzerlöse"),
        ("  Cash", "  Cash"),
        ("1\u00a0234\u202f567", "1 234 567"),
        ("Total\r\nassets\tnet", "Total assets net"),
        ("a\x00b\x07c\x1bd", "abcd"),
        ("evil\u202egnp.exe\u2066", "evilgnp.exe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("lone\ud800\udfffpair", "lonepair"),
        ("no\ufffexml\uffff", "noxml"),
        ("資産 €5 😀", "資産 €5 😀"),
    ],
)
def test_only_what_a_person_sees_stays(text, seen):
    assert clean(text) == seen


def test_long_text_is_cut_visibly_and_the_longest_whole_text_is_not():
    assert clean("a" * 2000) == "a" * 2000
    assert clean("a" * 2001) == "a" * 1999 + "…"


def test_what_nobody_sees_does_not_count_towards_the_length():
    assert clean("\u200b" * 9000 + "Revenue") == "Revenue"


def test_text_beyond_what_any_program_keeps_is_not_even_looked_at():
    assert clean("\u200b" * 99_000 + "Revenue") == "…"
    assert len(clean("\u200ba" * 10_000_000)) == 2000
    assert growth(clean, "\u200ba" * 20_000, "\u200ba" * 10_000_000) < SLACK


def test_text_of_markup_is_decoded_then_cleaned():
    assert from_markup("Net_x000D_\u202edebt") == "Net debt"
    assert from_markup("Assets", longest=4) == "Ass…"


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("a_x000D_b", "a\rb"),
        ("_x005F_x0041_", "_x0041_"),
        ("_xD83D__xDE00_", "😀"),
        ("my_x_label", "my_x_label"),
        ("lone _xD800_", "lone �"),
    ],
)
def test_escapes_of_workbooks(text, decoded):
    assert unescape(text) == decoded
