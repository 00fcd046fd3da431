"""What a file is, by its content alone: the name's extension is the sender's word."""

from __future__ import annotations

from finvet.reading.decoding import decode
from finvet.reading.package import Package

HEAD = 4096
PDF_HEAD = 1024

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"RIFF", "image"),
    (b"\x00\x00\x00\x18ftyp", "image"),
    (b"\x00\x00\x00\x1cftyp", "image"),
    (b"\x00\x00\x00\x20ftyp", "image"),
    (b"{\\rtf", "word"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"\x09\x08\x10\x00", "xls"),
    (b"\x09\x08\x08\x00", "xls"),
    (b"\x09\x04\x06\x00", "xls"),
    (b"\x09\x02\x06\x00", "xls"),
    (b"\x09\x00\x04\x00", "xls"),
)

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLE2_STREAMS: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "word"),
    ("PowerPoint Document", "presentation"),
    ("Workbook", "xls"),
    ("Book", "xls"),
)

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
MAIN_TYPES: tuple[tuple[str, str], ...] = (
    ("spreadsheetml.sheet.main+xml", "xlsx"),
    ("ms-excel.sheet.macroEnabled.main+xml", "xlsm"),
    ("spreadsheetml.template.main+xml", "xltx"),
    ("ms-excel.template.macroEnabled.main+xml", "xltm"),
    ("ms-excel.sheet.binary.macroEnabled.main", "xlsb"),
    ("wordprocessingml", "word"),
    ("presentationml", "presentation"),
)

TEXT_CONTROLS = frozenset("\t\n\v\f\r\x1a\x1b")
FIRST_PRINTED = " "
MARKUP_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def kind(content: bytes) -> str:
    """The kind of file in one word: xlsx, csv, pdf, image ...; "csv" is any text, whether a table or not."""
    if not content:
        return "empty"
    if content.startswith(ZIP):
        return _kind_of_zip(Package(content))
    if content.startswith(OLE2):
        return _kind_of_ole2(content)
    if b"%PDF-" in content[:PDF_HEAD]:
        return "pdf"
    for signature, named in SIGNATURES:
        if content.startswith(signature):
            return named
    return _kind_of_text(content[:HEAD])


def _kind_of_zip(package: Package) -> str:
    if "Index/Document.iwa" in package:
        return "numbers"
    if "mimetype" in package:
        is_spreadsheet = b"".join(package.chunks("mimetype")).endswith(b"opendocument.spreadsheet")
        return "ods" if is_spreadsheet else "zip"
    if "[Content_Types].xml" not in package:
        return "zip"
    types = package.content_types()
    for main, named in MAIN_TYPES:
        if any(main in content_type for content_type in types):
            return named
    return "zip"


def _kind_of_ole2(content: bytes) -> str:
    for stream, named in OLE2_STREAMS:
        if stream.encode("utf-16-le") in content:
            return named
    return "binary"


def _kind_of_text(head: bytes) -> str:
    text = decode(head)[0].lstrip()
    if any(character < FIRST_PRINTED and character not in TEXT_CONTROLS for character in text):
        return "binary"
    if not text.startswith("<"):
        return "csv"
    if MARKUP_SPREADSHEET in text:
        return "spreadsheetml"
    return "xml" if text.startswith("<?xml") and "<html" not in text.lower() else "html"
