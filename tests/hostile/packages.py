"""Workbooks whose zip or whose parts are odd: missing, doubled, damaged, enormous, or pointing elsewhere."""

from __future__ import annotations

import struct
from io import BytesIO
from warnings import catch_warnings, simplefilter
from zipfile import ZIP_BZIP2, ZIP_STORED, ZipFile, ZipInfo

from tests.hostile.accounts import parts, repacked, rows_xml, xlsx
from tests.hostile.outcomes import Odd, Right, refused
from tests.reading import packed
from tests.reading.packed import MAIN, OFFICE, PACKAGE, SHEET_PART, STRICT

MIB = 1024 * 1024
TYPES = "[Content_Types].xml"
BOOK, BOOK_RELS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
STRINGS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
BOMB = refused("ratio-too-high", "part-too-large", "unpacked-too-large")
SHEET_XML = packed.sheet_xml(rows_xml())


def content_type(main: str) -> str:
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>'
    )


def rels(*listed: tuple[str, str, str], mode: str = "") -> str:
    """Relationships as (id, type, target)."""
    each = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{t}" Target="{to}"{mode}/>' for i, t, to in listed)
    return f'<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def sheet_at(target: str, mode: str = "") -> bytes:
    return repacked({BOOK_RELS: rels(("worksheet", "worksheet", target), mode=mode)})


def doubled(name: str) -> bytes:
    """The accounts with a second part of a name."""
    stream = BytesIO(xlsx())
    with catch_warnings(), ZipFile(stream, "a") as package:
        simplefilter("ignore")
        package.writestr(ZipInfo(name), SHEET_XML.replace("1200", "9999"))
    return stream.getvalue()


def with_wrong_byte(part: str) -> bytes:
    """The accounts, stored without packing, with one byte of a part changed under its checksum."""
    content = repacked({}, ZIP_STORED)
    with ZipFile(BytesIO(content)) as package:
        offset = package.getinfo(part).header_offset
    place = content.index(b"1200", offset)
    return content[:place] + b"1300" + content[place + 4 :]


def lying_about_sizes(size: int) -> bytes:
    """The accounts whose directory says another unpacked size of the sheet than it has."""
    content = bytearray(xlsx())
    entry = content.rindex(b"xl/worksheets/sheet1.xml") - 46
    content[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(content)


def encrypted_flag() -> bytes:
    content = bytearray(xlsx())
    entry = content.rindex(b"xl/worksheets/sheet1.xml") - 46
    content[entry + 8] |= 1
    return bytes(content)


def overlapping() -> bytes:
    """A directory that names the same packed bytes as two parts."""
    content = xlsx()
    with ZipFile(BytesIO(content)) as package:
        first = package.getinfo("xl/worksheets/sheet1.xml").header_offset
    bytes_of = bytearray(content)
    entry = bytes_of.rindex(b"xl/sharedStrings.xml") - 46
    bytes_of[entry + 42 : entry + 46] = struct.pack("<I", first)
    return bytes(bytes_of)


def streamed() -> bytes:
    """Written to a pipe: sizes stand behind the packed bytes."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    pipe = Pipe()
    with ZipFile(pipe, "w") as package:
        for name, content in parts().items():
            package.writestr(ZipInfo(name), content)
    return pipe.getvalue()


def commented() -> bytes:
    stream = BytesIO(xlsx())
    with ZipFile(stream, "a") as package:
        package.comment = b"PK\x05\x06" + b"c" * 65_000
    return stream.getvalue()


def bomb(part: str, mebibytes: int) -> bytes:
    """A part that unpacks to blanks without end."""
    before, _, after = str(parts()[part]).partition(">")
    return repacked({part: f"{before}>{' ' * (mebibytes * MIB)}{after}"})


def bomb_of_sheets() -> bytes:
    """Eight sheets none of which is too large alone."""
    blanks = f"{SHEET_XML[:-12]}{' ' * (40 * MIB)}</worksheet>"
    listed = [(f"s{n}", "worksheet", f"worksheets/s{n}.xml") for n in range(8)]
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n + 1}" r:id="s{n}"/>' for n in range(8))
    changes: dict[str, str | bytes | None] = {f"xl/worksheets/s{n}.xml": blanks for n in range(8)}
    return repacked({**changes, BOOK: packed.workbook_xml(sheets), BOOK_RELS: rels(*listed)})


def nested(levels: int) -> bytes:
    content = xlsx()
    for _ in range(levels):
        content = packed.zipped({"inner.zip": content})
    return content


def two_tabs(first: str, second: str, names: tuple[str, str] = ("BS", "Other")) -> bytes:
    """Two tabs with a relationship each; the first is the accounts."""
    tabs = f'<sheet name="{names[0]}" sheetId="1" r:id="a"/><sheet name="{names[1]}" sheetId="2" r:id="b"/>'
    return repacked(
        {BOOK: packed.workbook_xml(tabs), BOOK_RELS: rels(("a", "worksheet", first), ("b", "worksheet", second))}
    )


def prefixed() -> bytes:
    """Every element of book and sheet with a prefix, as some writers do."""
    book = packed.workbook_xml().replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    sheet = SHEET_XML.replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    return repacked({BOOK: book.replace("r:", "rel:").replace(":r=", ":rel="), SHEET_PART: sheet})


def strict() -> bytes:
    changes: dict[str, str | bytes | None] = {
        name: str(content)
        .replace(MAIN, STRICT)
        .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        for name, content in parts().items()
    }
    return repacked(changes)


def cut(part: str, share: float = 0.5) -> bytes:
    whole = str(
        (parts() | {STRINGS: "<sst><si><t>a</t></si></sst>", STYLES: "<styleSheet><fonts/></styleSheet>"})[part]
    )
    return repacked({part: whole[: int(len(whole) * share)]})


def chartsheet_first() -> bytes:
    tabs = '<sheet name="Chart" sheetId="1" r:id="c"/><sheet name="BS" sheetId="2" r:id="w"/>'
    listed = rels(("c", "chartsheet", "chartsheets/sheet1.xml"), ("w", "worksheet", "worksheets/sheet1.xml"))
    return repacked({BOOK: packed.workbook_xml(tabs), BOOK_RELS: listed})


MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
TEMPLATE = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NO_TYPE = f'<Types xmlns="{PACKAGE}/content-types"/>'
DEFAULT_TYPE = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="{packed.SHEET_TYPE}"/></Types>'
)
NOTHING_BUT_SHEET = rels(("worksheet", "worksheet", "worksheets/sheet1.xml"))

STRUCTURE = [
    Odd("plain workbook", xlsx, Right()),
    Odd("strict namespaces", strict, Right()),
    Odd("prefixes on every element", prefixed, Right()),
    Odd(
        "neither strings nor styles",
        lambda: repacked({STRINGS: None, STYLES: None, BOOK_RELS: NOTHING_BUT_SHEET}),
        Right(),
    ),
    Odd(
        "macros",
        lambda: repacked({TYPES: content_type(MACROS), "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}),
        Right(),
        "a.xlsm",
    ),
    Odd("template", lambda: repacked({TYPES: content_type(TEMPLATE)}), Right(), "a.xltx"),
    Odd("type by default", lambda: repacked({TYPES: DEFAULT_TYPE}), Right()),
    Odd("type of a text document", lambda: repacked({TYPES: content_type(WORD)}), refused("file-is-word")),
    Odd("no type at all", lambda: repacked({TYPES: NO_TYPE}), refused("file-is-zip")),
    Odd("no content types", lambda: repacked({TYPES: None}), refused("file-is-zip")),
    Odd("content types that are no markup", lambda: repacked({TYPES: b"\x00\x01"}), refused("part-broken")),
    Odd("no relationships", lambda: repacked({"_rels/.rels": None}), refused("part-missing")),
    Odd("no workbook part", lambda: repacked({BOOK: None}), refused("part-missing")),
    Odd("no relationships of the workbook", lambda: repacked({BOOK_RELS: None}), refused("part-missing")),
    Odd("no sheet part", lambda: repacked({SHEET_PART: None}), refused("part-missing")),
    Odd("strings listed but missing", lambda: repacked({STRINGS: None}), refused("part-missing")),
    Odd("styles listed but missing", lambda: repacked({STYLES: None}), refused("part-missing")),
    Odd("tab without relationship", lambda: repacked({BOOK_RELS: rels()}), refused("sheet-missing")),
    Odd("no tabs", lambda: repacked({BOOK: packed.workbook_xml("")}), refused("no-sheets")),
    Odd(
        "two tabs of one name",
        lambda: two_tabs("worksheets/sheet1.xml", "worksheets/sheet1.xml", ("BS", "BS")),
        refused("sheet-twice"),
    ),
    Odd("two tabs of one part", lambda: two_tabs("worksheets/sheet1.xml", "worksheets/sheet1.xml"), Right()),
    Odd(
        "second sheet missing",
        lambda: two_tabs("worksheets/sheet1.xml", "worksheets/none.xml"),
        refused("part-missing"),
    ),
    Odd("chart sheet first", chartsheet_first, Right()),
    Odd(
        "part names with backslashes",
        lambda: packed.zipped({n.replace("/", "\\"): c for n, c in parts().items()}),
        Right(),
    ),
    Odd("part names in capitals", lambda: packed.zipped({n.upper(): c for n, c in parts().items()}), Right()),
    Odd("absolute target", lambda: sheet_at("/xl/worksheets/sheet1.xml"), Right()),
    Odd("target with dots", lambda: sheet_at("./../xl/worksheets/../worksheets/sheet1.xml"), Right()),
    Odd("target outside by dots", lambda: sheet_at("../../../../etc/passwd"), refused("part-missing")),
    Odd("target on the disk", lambda: sheet_at("file:///etc/passwd"), refused("part-missing")),
    Odd(
        "target on the net",
        lambda: sheet_at("http://example.com/sheet.xml", ' TargetMode="External"'),
        refused("sheet-outside"),
    ),
    Odd(
        "sheet that is the workbook",
        lambda: sheet_at("workbook.xml"),
        refused("no-statement", "no-sheets", "part-broken"),
    ),
    Odd(
        "sheet that is its own list",
        lambda: sheet_at("_rels/workbook.xml.rels"),
        refused("no-statement", "no-sheets", "part-broken"),
    ),
    Odd(
        "workbook that is its own list",
        lambda: repacked({"_rels/.rels": rels(("a", "officeDocument", "_rels/.rels"))}),
        refused("part-missing", "no-sheets"),
    ),
    Odd(
        "remote template and image",
        lambda: repacked(
            {
                "xl/worksheets/_rels/sheet1.xml.rels": rels(
                    ("i", "image", "http://example.com/i.png"), mode=' TargetMode="External"'
                )
            }
        ),
        Right(),
    ),
    Odd("external link part", lambda: repacked({"xl/externalLinks/externalLink1.xml": "<externalLink/>"}), Right()),
    Odd("sheet XML cut in the middle", lambda: cut(SHEET_PART), refused("part-broken")),
    Odd("sheet XML cut before its last tag", lambda: cut(SHEET_PART, 0.995), refused("part-broken")),
    Odd("sheet XML empty", lambda: repacked({SHEET_PART: ""}), refused("part-broken")),
    Odd("workbook XML cut", lambda: cut(BOOK), refused("part-broken")),
    Odd("strings XML cut", lambda: cut(STRINGS), refused("part-broken")),
    Odd("styles XML cut", lambda: cut(STYLES), refused("part-broken")),
]

ZIPS = [
    Odd("part twice", lambda: doubled(SHEET_PART), refused("zip-duplicate")),
    Odd("part twice but for case", lambda: doubled("XL/Worksheets/Sheet1.xml"), refused("zip-duplicate")),
    Odd("part twice but for slashes", lambda: doubled("xl\\worksheets\\sheet1.xml"), refused("zip-duplicate")),
    Odd("wrong checksum", lambda: with_wrong_byte(SHEET_PART), refused("zip-part-broken")),
    Odd("cut in the middle", lambda: xlsx()[:900], refused("zip-broken")),
    Odd("cut at the end", lambda: xlsx()[:-10], refused("zip-broken")),
    Odd("directory only", lambda: b"PK\x05\x06" + bytes(18), refused("file-is-zip", "zip-broken")),
    Odd("first bytes only", lambda: b"PK\x03\x04", refused("zip-broken")),
    Odd("says it is smaller", lambda: lying_about_sizes(100), refused("zip-part-broken", "part-broken")),
    Odd("says it is larger", lambda: lying_about_sizes(2**31), Right()),
    Odd("overlapping parts", overlapping, refused("zip-broken", "zip-part-broken")),
    Odd("bytes before the zip", lambda: b"MZ" + bytes(200) + xlsx(), refused("file-is-binary", "file-is-program")),
    Odd("stored without packing", lambda: repacked({}, ZIP_STORED), Right()),
    Odd("packed with bzip2", lambda: repacked({}, ZIP_BZIP2), refused("zip-part-broken")),
    Odd("streamed to a pipe", streamed, Right()),
    Odd("comment like a directory", commented, refused("zip-broken", "file-is-zip")),
    Odd("folders as entries", lambda: repacked({"xl/": "", "docProps/": ""}), Right()),
    Odd("entry that climbs", lambda: repacked({"../../../tmp/finvet": "x", "/etc/passwd": "x"}), Right()),
    Odd("old password flag", encrypted_flag, refused("file-is-encrypted", "encryption-unknown")),
    Odd("2,001 entries", lambda: repacked({f"xl/media/{n}": "" for n in range(2000)}), refused("zip-too-many-entries")),
    Odd("bomb in the sheet", lambda: bomb(SHEET_PART, 20), BOMB),
    Odd("bomb in the strings", lambda: bomb(STRINGS, 20), BOMB),
    Odd("bomb in the relationships", lambda: bomb("_rels/.rels", 20), BOMB),
    Odd("bomb in the content types", lambda: bomb(TYPES, 20), BOMB),
    Odd("bomb over eight sheets", bomb_of_sheets, BOMB, deep=True),
    Odd("bomb in a part that nobody reads", lambda: repacked({"xl/media/image1.png": bytes(40 * MIB)}), Right()),
    Odd("zip in zip in zip", lambda: nested(3), refused("file-is-zip")),
]  # fmt: skip

PACKAGES = [*STRUCTURE, *ZIPS]
