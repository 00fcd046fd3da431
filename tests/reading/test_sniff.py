import re
from pathlib import Path

import pytest

import finvet.reading
from finvet.reading import READERS
from finvet.reading.sniff import MAIN_TYPES, OLE2, kind
from finvet.wording import sentences
from tests.reading import packed


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
        (OLE2 + "Workbook".encode("utf-16-le"), "xls"),
        (OLE2 + "Book".encode("utf-16-le"), "xls"),
        (b"\x09\x08\x10\x00\x00\x06", "xls"),
        (OLE2 + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (OLE2 + "WordDocument".encode("utf-16-le"), "word"),
        (OLE2 + bytes(40), "binary"),
        (packed.zipped({"readme.txt": "hello"}), "zip"),
        (packed.zipped({}), "zip"),
        (packed.zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "ods"),
        (packed.zipped({"mimetype": "application/epub+zip"}), "zip"),
        (packed.zipped({"Index/Document.iwa": b"\x00"}), "numbers"),
        (packed.workbook(""), "xlsx"),
        (types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "xlsm"),
        (types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "xlsb"),
        (types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "word"),
        (types("application/x-other"), "zip"),
        (b"<html><table>", "html"),
        (b'<?xml version="1.0"?><html>', "html"),
        (b'<?xml version="1.0"?><xbrl/>', "xml"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "spreadsheetml"),
        (b"\x01\x02\x03\x04", "binary"),
        ("Выручка;5\n".encode("utf-16"), "csv"),
        (b"BMW Group;2023\n", "csv"),
    ],
)
def test_the_content_says_what_a_file_is(content, found):
    assert kind(content) == found


def test_every_kind_is_read_or_refused_in_words():
    source = Path(finvet.reading.__file__).with_name("sniff.py").read_text("utf-8")
    kinds = {named for _, named in MAIN_TYPES} | set(re.findall(r'"([a-z]+)"(?:\)| if | else |\n)', source))
    assert {"pdf", "ods", "xlsb", "html", "binary", "encrypted"} <= kinds
    assert [k for k in kinds - {"mimetype"} if k not in READERS and f"file-is-{k}" not in sentences()] == []
