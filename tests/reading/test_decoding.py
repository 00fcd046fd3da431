import codecs

import pytest

from finvet.reading.decoding import decode

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


def test_what_windows_does_not_define_is_latin_1():
    assert decode(b"caf\xe9 \x81") == ("café \x81", "latin-1")
