import re
from pathlib import Path

import pytest

import finvet.reading
from finvet.reading import READERS
from finvet.reading.compound import INSTALLER
from finvet.reading.sniff import MAIN_TYPES, OPEN_TYPES, SIGNATURES, STREAMS, kind, unpacked
from finvet.wording import sentences
from tests.reading import packed
from tests.reading.packed_compound import compound


def types(content_type):
    return packed.zipped({"[Content_Types].xml": f'<Types><Override ContentType="{content_type}"/></Types>'})


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\r\n%PDF-1.4\n", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0JFIF", "image"),
        (compound("Workbook"), "xls"),
        (compound("Book"), "xls"),
        (compound("Workbook", inner=("WordDocument",)), "xls"),
        (b"\x09\x08\x10\x00\x00\x06", "xls"),
        (compound("EncryptedPackage"), "encrypted"),
        (compound("WordDocument", inner=("Workbook",)), "word"),
        (compound("PowerPoint Document"), "presentation"),
        (compound("__properties_version1.0"), "message"),
        (compound("Contents"), "binary"),
        (compound("x", class_id=INSTALLER), "program"),
        (packed.zipped({"readme.txt": "hello"}), "zip"),
        (packed.zipped({}), "zip"),
        (packed.zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "ods"),
        (packed.zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "word"),
        (packed.zipped({"mimetype": "application/epub+zip"}), "zip"),
        (packed.zipped({"Index/Document.iwa": b"\x00"}), "numbers"),
        (packed.workbook(""), "xlsx"),
        (types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "xlsm"),
        (types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "xlsb"),
        (types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "word"),
        (types("application/x-other"), "zip"),
        (b"<html><table>", "html"),
        (b"---\ntitle: Alder\n---\n## Accounts\n <table class='a'>\n<tr>\n<td>7", "html"),
        (b"Item,Value\nA <table> of <tr>,7\n", "csv"),
        (b'<?xml version="1.0"?><html>', "html"),
        (b'<?xml version="1.0"?><xbrl/>', "xml"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "spreadsheetml"),
        (b"\x01\x02\x03\x04", "binary"),
        ("Выручка;5\n".encode("utf-16"), "csv"),
        (b"BMW Group;2023\n", "csv"),
        (b"MZ Holding;2023\n", "csv"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "program"),
        (b"PAR1\x15\x04", "database"),
        (b"SQLite format 3\x00\x10", "database"),
        (b"7z\xbc\xaf\x27\x1c\x00", "archive"),
        (b"\x1f\x8b\x08\x00", "archive"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "web-archive"),
        (b"\xef\xbb\xbf<table>", "html"),
        ("<table><tr><td>Gewinn".encode("utf-16"), "html"),
        ("Выручка;5\n".encode("cp1251"), "csv"),
        (b"# Balance sheet\n<table>\n<tr><td>Cash</td>", "html"),
        (b"# Balance sheet\n\n<table><tr><td>Cash</td>", "html"),
        (b"# How to write <table><tr> in Markdown\n", "csv"),
    ],
)
def test_the_content_says_what_a_file_is(content, found):
    assert kind(unpacked(content)) == found


def test_every_kind_is_read_or_refused_in_words():
    source = Path(finvet.reading.__file__).with_name("sniff.py").read_text("utf-8")
    kinds = {named for table in (MAIN_TYPES, OPEN_TYPES, SIGNATURES, STREAMS) for _, named in table}
    kinds |= set(re.findall(r'(?:return|else|,) "([a-z-]+)"(?: if |\)?\n)', source))
    assert {"pdf", "ods", "xlsb", "html", "binary", "encrypted", "csv", "empty", "numbers", "web-archive"} <= kinds
    assert [k for k in kinds if k not in READERS and f"file-is-{k}" not in sentences()] == []
