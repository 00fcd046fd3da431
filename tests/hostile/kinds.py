"""Files that are something else than a workbook, workbooks of other kinds, and paths that are no files."""

from __future__ import annotations

import gzip
import os
import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tests.hostile.accounts import biff, changed, html, ods, ods_content, repacked, spreadsheetml, xls, xlsx
from tests.hostile.markup import LAUGHS, OUTSIDE
from tests.hostile.outcomes import Absent, Odd, Outcome, Right, refused
from tests.hostile.packages import WORD, content_type
from tests.reading import packed

PDF, BINARY, ARCHIVE = refused("file-is-pdf"), refused("file-is-binary"), refused("file-is-archive")
IMAGE, WORDS = refused("file-is-image"), refused("file-is-word")
BROKEN_XLS = refused("compound-broken", "xls-broken", "file-is-binary")
PASSWORD = "correct horse"  # noqa: S105 - the password of a made file
LARGE: dict[str, str | bytes | None] = {"xl/media/a.bin": bytes((n * n * 7 + n // 3) % 251 for n in range(200_000))}
POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


def sqlite_file() -> bytes:
    database = sqlite3.connect(":memory:")
    database.execute("create table t (a)")
    return database.serialize()


def encrypted() -> bytes:
    """The accounts, locked with a password; other bytes every time, for the salt is drawn."""
    from msoffcrypto.format.ooxml import OOXMLFile

    locked = BytesIO()
    OOXMLFile(BytesIO(repacked(LARGE))).encrypt(PASSWORD, locked)
    return locked.getvalue()


def png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes(17)


def ole2(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(512)


OTHER_FILES = [
    Odd("PDF", lambda: b"%PDF-1.7\n" + bytes(range(256)), PDF),
    Odd("PDF behind a mail header", lambda: b"\r\n\r\n%PDF-1.4\n%%EOF", PDF),
    Odd("PNG", png, IMAGE),
    Odd("JPEG", lambda: b"\xff\xd8\xff\xe0" + bytes(64), IMAGE),
    Odd("GIF", lambda: b"GIF89a" + bytes(64), IMAGE),
    Odd("TIFF", lambda: b"II*\0" + bytes(64), IMAGE),
    Odd("docx", lambda: packed.zipped({"[Content_Types].xml": content_type(WORD), "word/document.xml": "<w/>"}), WORDS),
    Odd("pptx", lambda: packed.zipped({"[Content_Types].xml": content_type(POWERPOINT)}), refused("file-is-presentation")),
    Odd("plain zip", lambda: packed.zipped({"alder.xlsx": xlsx()}), refused("file-is-zip")),
    Odd("Apple Numbers", lambda: packed.zipped({"Index/Document.iwa": "x"}), refused("file-is-numbers")),
    Odd("gzip", lambda: gzip.compress(xlsx(), mtime=0), ARCHIVE),
    Odd("7z", lambda: b"7z\xbc\xaf\x27\x1c" + bytes(64), ARCHIVE),
    Odd("rar", lambda: b"Rar!\x1a\x07\x00" + bytes(64), ARCHIVE),
    Odd("zlib stream", lambda: zlib.compress(xlsx()), BINARY),
    Odd("SQLite", sqlite_file, refused("file-is-binary", "file-is-database")),
    Odd("RTF", lambda: b"{\\rtf1 Revenue 1200}", WORDS),
    Odd("Word 97", lambda: ole2("WordDocument"), refused("file-is-word", "compound-broken")),
    Odd("program", lambda: b"\x7fELF\x02\x01\x01" + bytes(64), refused("file-is-binary", "file-is-program")),
    Odd("Parquet", lambda: b"PAR1" + bytes(64) + b"PAR1", refused("file-is-binary", "file-is-database")),
    Odd("empty file", lambda: b"", refused("file-is-empty")),
    Odd("one byte", lambda: b"\x00", BINARY),
    Odd("one letter", lambda: b"a", refused("file-is-text")),
    Odd("random bytes", lambda: bytes((n * n * 7 + n // 3) % 256 for n in range(5000)), refused("file-is-binary", "file-is-text")),
    Odd("XML of something else", lambda: b'<?xml version="1.0"?><invoice><total>5</total></invoice>', refused("file-is-xml")),
    Odd("web page without a table", lambda: b"<!DOCTYPE html><html><body><p>Sign in</p></body></html>", refused("file-is-html", "html-no-table", "no-sheets")),
    Odd("SVG", lambda: b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', refused("file-is-xml", "file-is-image")),
]  # fmt: skip

OLE2_FILES = [
    Odd("locked with a password", encrypted, refused("file-is-encrypted", "password-wrong", "password-needed")),
    Odd("container without streams", lambda: ole2(""), refused("file-is-binary", "compound-broken", "record-broken")),
    Odd("container cut off", lambda: xls()[:700], BROKEN_XLS, "a.xls"),
    Odd("xls cut in the middle", lambda: xls()[: len(xls()) // 2], BROKEN_XLS, "a.xls"),
    Odd("xls", xls, Right(), "a.xls"),
    Odd("xls named xlsx", xls, Right(), "a.xlsx"),
    *(Odd(f"worksheet of Excel {v}", lambda v=v: biff(v), Right(), "a.xls") for v in (2, 3, 4)),
    Odd("worksheet of Excel 4 cut off", lambda: biff(4)[:300], refused("xls-broken", "no-statement", "no-sheets"), "a.xls"),
    Odd("container whose sectors go in a circle", lambda: xls()[:76] + bytes(436) + xls()[512:], BROKEN_XLS, "a.xls"),
]  # fmt: skip

HTML_FILES = [
    Odd("html named xls", html, Right(), "a.xls"),
    Odd("html with a document type and laughs", lambda: html(before=LAUGHS), Right(), "a.xls"),
    Odd("html with an outside entity as amount", lambda: html(changed(D4="@")).replace(b"@", b"&a;").replace(b"<html", OUTSIDE.encode() + b"<html"), Absent("revenue", "2023", ("no-amount", "no-figure"), {("total_assets", "2023"): 600.0}), "a.xls"),
    Odd("html with scripts", lambda: html(after="<script>document.write('<table><tr><td>Revenue</td></tr></table>')</script>"), Right(), "a.xls"),
    Odd("html table never closed", lambda: html().replace(b"</table>", b"").replace(b"</td>", b""), Right(), "a.xls"),
    Odd("html in a table of a table", lambda: html().replace(b"<body>", b"<body><table><tr><td>").replace(b"</body>", b"</td></tr></table></body>"), Right(), "a.xls"),
    Odd("html of 100,000 open tables", lambda: html(after="<table><tr><td>" * 100_000), refused("xml-too-deep", "html-too-deep", "too-many-cells", "file-is-html", "html-broken"), "a.xls"),
    Odd("html that spans for ever", lambda: html(after='<tr><td rowspan="999999999" colspan="999999999">x</td></tr>'), Right(), "a.xls"),
    Odd("SpreadsheetML", spreadsheetml, Right(), "a.xls"),
    Odd("SpreadsheetML with laughs", lambda: spreadsheetml(before=LAUGHS), refused("xml-doctype"), "a.xls"),
    Odd("SpreadsheetML cut off", lambda: spreadsheetml()[:800], refused("part-broken"), "a.xls"),
    Odd("SpreadsheetML cell in row 2 billion", lambda: spreadsheetml().replace(b"</Table>", b'<Row ss:Index="2000000000"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table>'), refused("cell-nowhere"), "a.xls"),
]  # fmt: skip

FOR_EVER = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
FILLED = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'

ODS_FILES = [
    Odd("ods", ods, Right(), "a.ods"),
    Odd("ods named xlsx", ods, Right(), "a.xlsx"),
    Odd("ods whose blanks repeat to the end", lambda: ods(ods_content(after=FOR_EVER)), Right(), "a.ods"),
    Odd("ods whose amounts repeat to the end", lambda: ods(ods_content(after=FILLED)), refused("too-many-cells"), "a.ods", deep=True),
    Odd("ods with laughs", lambda: ods(ods_content(before=LAUGHS)), refused("xml-doctype"), "a.ods"),
    Odd("ods cut off", lambda: ods(ods_content()[:900]), refused("part-broken"), "a.ods"),
    Odd("ods without content", lambda: packed.zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), refused("part-missing"), "a.ods"),
    Odd("odt", lambda: ods(mimetype="application/vnd.oasis.opendocument.text"), refused("file-is-zip", "file-is-word"), "a.ods"),
    Odd("ods with a bomb", lambda: ods(ods_content(after=" " * 20 * 1024 * 1024)), refused("ratio-too-high", "part-too-large"), "a.ods"),
    Odd("xlsb that holds no records", lambda: repacked({"[Content_Types].xml": content_type("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "xl/workbook.bin": b"\xff" * 100}), refused("record-broken", "part-missing", "zip-part-broken", "file-is-xlsb", "part-broken"), "a.xlsb"),
]  # fmt: skip

KINDS = [*OTHER_FILES, *OLE2_FILES, *HTML_FILES, *ODS_FILES]


# ---------------------------------------------------------------- paths


@dataclass(frozen=True)
class OddPath:
    """A path that is no plain file: `place` makes it in a folder and returns it."""

    name: str
    place: Callable[[Path], Path]
    outcome: Outcome
    needs: str = "open"


def _made(path: Path, make: Callable[[Path], object]) -> Path:
    make(path)
    return path


def unreadable(folder: Path) -> Path:
    path = folder / "locked.xlsx"
    path.write_bytes(xlsx())
    path.chmod(0)
    return path


def link_to(target: str) -> Callable[[Path], Path]:
    return lambda folder: _made(folder / "link.xlsx", lambda path: path.symlink_to(target))


NOT_REGULAR = refused("file-not-regular", "file-is-link", "file-unreadable", "file-missing")
PATHS = [
    OddPath("folder", lambda folder: _made(folder / "a.xlsx", Path.mkdir), refused("file-is-folder")),
    OddPath("nothing", lambda folder: folder / "none.xlsx", refused("file-missing")),
    OddPath("pipe", lambda folder: _made(folder / "a.xlsx", os.mkfifo), refused("file-not-regular"), "mkfifo"),
    OddPath("device", lambda _folder: Path("/dev/zero"), refused("file-not-regular"), "mkfifo"),
    OddPath("link to a device", link_to("/dev/zero"), NOT_REGULAR, "mkfifo"),
    OddPath("link to itself", link_to("link.xlsx"), NOT_REGULAR, "symlink"),
    OddPath("link to nothing", link_to("nowhere.xlsx"), NOT_REGULAR, "symlink"),
    OddPath("path below a file", lambda folder: _made(folder / "a.xlsx", lambda p: p.write_bytes(xlsx())) / "b.xlsx", refused("file-missing")),
    OddPath("unreadable", unreadable, refused("file-unreadable"), "getuid"),
    OddPath("name of 5,000 characters", lambda folder: folder / ("a" * 5000), refused("file-missing", "file-unreadable")),
    OddPath("name with a line break", lambda folder: _made(folder / "a\nb\x1b[2J.xlsx", lambda p: p.write_bytes(b"")), refused("file-is-empty"), "mkfifo"),
    OddPath("name that is no text", lambda folder: _made(Path(os.fsdecode(os.fsencode(folder) + b"/a\xff.xlsx")), lambda p: p.write_bytes(xlsx())), Right(), "mkfifo"),
]  # fmt: skip
