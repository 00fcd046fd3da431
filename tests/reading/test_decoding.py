import codecs

import pytest

from finvet.label_words import known_words, words_of
from finvet.reading import decoding
from finvet.reading.decoding import decode, structure

TEXT = "Umsatzerlöse;1.234,5 €\r\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_the_text_comes_back_from_every_encoding(content, encoding):
    assert decode(content) == (TEXT, encoding)


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("Umsatzerlöse", "cp1252"),
        ("資産合計", "cp932"),
        ("资产总计", "gb18030"),
        ("Należności", "cp1250"),
        ("Выручка", "cp1251"),
        ("Dönen varlıklar", "cp1254"),
        ("자산총계", "cp949"),
        ("資產總額", "cp950"),
    ],
)
def test_the_encoding_is_the_one_that_shows_known_labels(monkeypatch, label, encoding):
    monkeypatch.setattr(decoding, "known_words", lambda: frozenset(words_of(label)))
    text = f"Alder Ltd;2023\n{label};1234\n"
    assert decode(text.encode(encoding)) == (text, encoding)


def test_the_words_are_those_of_the_label_files():
    assert {"umsatzerlöse", "revenue"} <= known_words()


@pytest.mark.parametrize("text", ["Turnover;£1,234\n", "Turnover – net;5\n", "Sales €;5\n"])
def test_signs_alone_are_of_windows(text):
    assert decode(text.encode("cp1252")) == (text, "cp1252")


@pytest.mark.parametrize("name", ["Alder Société Ltdé", "Bäckerei Müller & Söhne", "Año Nuevo, S.A.", "Åkesson"])
def test_a_name_with_accents_above_english_labels_is_of_windows(name):
    text = f"{name};\nRevenue;1,234\nTotal assets;5\n"
    assert decode(text.encode("cp1252")) == (text, "cp1252")


def test_what_no_label_tells_is_left_to_statistics():
    text = "Наименование предприятия;Отчётный период\nОсновные средства и прочее имущество;1234\n" * 5
    assert decode(text.encode("cp1251"))[0] == text


def test_what_no_encoding_decodes_is_latin_1(monkeypatch):
    monkeypatch.setattr(decoding, "_likely", lambda _: "cp1252")
    assert decode(b"caf\xe9 \x81") == ("café \x81", "latin-1")


def test_utf_32_is_not_taken_for_utf_16():
    assert decode(TEXT.encode("utf-32")) == (TEXT, "utf-32")


def test_the_structure_of_a_head_survives_a_cut_character():
    assert structure("Выручка;<b>".encode()[1:]).endswith(";<b>")
    assert structure("<html>".encode("utf-16"))[:6] == "<html>"
    assert structure(codecs.BOM_UTF8 + b"<a>") == "<a>"
