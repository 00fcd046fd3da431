"""What a file is, by its content alone: the name's extension is the sender's word."""

from __future__ import annotations

from finvet.reading import compound
from finvet.reading.decoding import structure
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
    (b"%!PS", "pdf"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"PAR1", "database"),
    (b"SQLite format 3\x00", "database"),
    (b"\x00\x01\x00\x00Standard", "database"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\x09\x08\x10\x00", "xls"),
    (b"\x09\x08\x08\x00", "xls"),
    (b"\x09\x04\x06\x00", "xls"),
    (b"\x09\x02\x06\x00", "xls"),
    (b"\x09\x00\x04\x00", "xls"),
)

LETTERS = (b"MZ", b"BZh", b"PAR1", b"RIFF")
"""Signatures that a text may begin with as well."""

STREAMS: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", "encrypted"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("WordDocument", "word"),
    ("PowerPoint Document", "presentation"),
    ("__properties_version1.0", "message"),
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
OPEN_TYPES: tuple[tuple[bytes, str], ...] = (
    (b"opendocument.spreadsheet", "ods"),
    (b"opendocument.spreadsheet-template", "ods"),
    (b"opendocument.text", "word"),
    (b"opendocument.presentation", "presentation"),
)
NUMBERS_PARTS = ("Index/Document.iwa", "Index.zip", "index.apxl")

TEXT_CONTROLS = frozenset("\t\n\v\f\r\x1a\x1b")
FIRST_PRINTED = " "
MARKUP_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"
PAGE_TAGS = ("<html", "<table", "<!doctype html")
TABLE_TAGS = ("<table", "<tr")  # each at the beginning of a line
TABLE_IN_A_LINE = "\n<table><tr>"  # as programs write that read scanned pages, without a break in the whole table
MESSAGE_HEAD = "mime-version:"


def unpacked(content: bytes) -> bytes | Package:
    """The content, as an open package where it is a zip, so that it is opened once."""
    return Package(content) if content.startswith(ZIP) else content


def kind(content: bytes | Package) -> str:
    """The kind of file in one word: xlsx, csv, pdf, image ...; "csv" is any text, whether a table or not."""
    if isinstance(content, Package):
        return _kind_of_zip(content)
    if not content:
        return "empty"
    if content.startswith(compound.SIGNATURE):
        return _kind_of_compound(content)
    if b"%PDF-" in content[:PDF_HEAD]:
        return "pdf"
    for signature, named in SIGNATURES:
        if content.startswith(signature) and not (signature in LETTERS and _is_text(content[:HEAD])):
            return named
    return _kind_of_text(content[:HEAD])


def _kind_of_zip(package: Package) -> str:
    if any(part in package for part in NUMBERS_PARTS):
        return "numbers"
    if "mimetype" in package:
        stated = b"".join(package.chunks("mimetype")).strip()
        return next((named for ending, named in OPEN_TYPES if stated.endswith(ending)), "zip")
    if "[Content_Types].xml" not in package:
        return "zip"
    types = package.content_types()
    for main, named in MAIN_TYPES:
        if any(main in content_type for content_type in types):
            return named
    return "zip"


def _kind_of_compound(content: bytes) -> str:
    found = compound.directory(content)
    if found.is_installer:
        return "program"
    return next((named for stream, named in STREAMS if stream in found.names), "binary")


def _is_text(head: bytes) -> bool:
    return all(character >= FIRST_PRINTED or character in TEXT_CONTROLS for character in set(structure(head)))


def _kind_of_text(head: bytes) -> str:
    if not _is_text(head):
        return "binary"
    text = structure(head).lstrip("\ufeff \t\r\n\v\f")
    lowered = text.lower()
    if lowered.startswith(MESSAGE_HEAD):
        return "web-archive"
    if not text.startswith("<"):
        return "html" if _holds_page(lowered) else "csv"
    if MARKUP_SPREADSHEET in text:
        return "spreadsheetml"
    is_page = any(tag in lowered for tag in PAGE_TAGS)
    return "xml" if text.startswith("<?xml") and not is_page else "html"


def _holds_page(text: str) -> bool:
    """Whether a text holds a table of a web page below lines of another kind: the source of a page, with its title."""
    begun = {tag for line in text.splitlines() for tag in TABLE_TAGS if line.lstrip().startswith(tag)}
    return len(begun) == len(TABLE_TAGS) or TABLE_IN_A_LINE in text
