"""Workbooks whose XML is odd: document types in every part and encoding, broken markup, depth."""

from __future__ import annotations

from itertools import pairwise

from tests.hostile.accounts import parts, repacked
from tests.hostile.outcomes import Odd, Right, refused
from tests.hostile.packages import BOOK, BOOK_RELS, SHEET_XML, STRINGS, STYLES, TYPES
from tests.reading.packed import SHEET_PART

LEVELS = "".join(f"<!ENTITY {y} '{8 * ('&' + x + ';')}'>" for x, y in pairwise("abcdefghij"))
LAUGHS = f'<!DOCTYPE x [<!ENTITY a "ha">{LEVELS}]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://example.com/x.dtd"> %p;]>'


def declared(part: str, doctype: str, encoding: str = "utf-8") -> bytes:
    """The accounts with a document type in one part."""
    body = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}{parts()[part]}'
    return repacked({part: body.encode(encoding)})


def in_encoding(name: str, codec: str, mark: bytes = b"") -> bytes:
    body = f'<?xml version="1.0" encoding="{name}"?>{SHEET_XML}'
    return repacked({SHEET_PART: mark + body.encode(codec)})


def sheet_with(before: str = "", after: str = "") -> bytes:
    return repacked({SHEET_PART: f"{before}{SHEET_XML[:-12]}{after}</worksheet>"})


ALL_PARTS = (TYPES, "_rels/.rels", BOOK, BOOK_RELS, SHEET_PART, STRINGS, STYLES)
DOCTYPE = refused("xml-doctype")
BROKEN = refused("part-broken")

MARKUP = [
    *(
        Odd(f"billion laughs in {part}, {encoding}", lambda p=part, e=encoding: declared(p, LAUGHS, e), DOCTYPE)
        for part in ALL_PARTS for encoding in ("utf-8", "utf-16")
    ),
    *(Odd(f"external entity in {part}", lambda p=part: declared(p, OUTSIDE), DOCTYPE) for part in (BOOK, SHEET_PART, STRINGS)),
    Odd("external document type", lambda: declared(SHEET_PART, '<!DOCTYPE x SYSTEM "http://example.com/x.dtd">'), DOCTYPE),
    Odd("parameter entity", lambda: declared(SHEET_PART, PARAMETER), DOCTYPE),
    Odd("empty document type", lambda: declared(STRINGS, "<!DOCTYPE x>"), DOCTYPE),
    Odd("document type behind a comment", lambda: declared(SHEET_PART, f"<!-- a -->{LAUGHS}"), DOCTYPE),
    Odd("document type in lower case", lambda: declared(SHEET_PART, LAUGHS.replace("DOCTYPE", "doctype")), BROKEN),
    Odd("document type in a comment", lambda: sheet_with(f"<!-- {OUTSIDE.replace('--', '')} -->"), Right()),
    Odd("document type in character data", lambda: sheet_with(after=f"<extLst><![CDATA[{LAUGHS}]]></extLst>"), Right()),
    Odd("undefined entity", lambda: sheet_with(after="<extLst>&laugh;</extLst>"), BROKEN),
    Odd("utf-16 sheet", lambda: in_encoding("utf-16", "utf-16"), Right()),
    Odd("utf-8 sheet with mark", lambda: in_encoding("utf-8", "utf-8-sig"), Right()),
    Odd("utf-7 sheet", lambda: in_encoding("utf-7", "utf-7"), refused("xml-encoding", "part-broken")),
    Odd("sheet in an EBCDIC code page", lambda: in_encoding("cp037", "cp037"), refused("xml-encoding", "part-broken")),
    Odd("sheet in utf-32", lambda: in_encoding("utf-32", "utf-32"), refused("xml-encoding", "part-broken")),
    Odd("encoding nobody knows", lambda: in_encoding("x-no-such", "ascii"), refused("xml-encoding")),
    Odd("XML 1.1", lambda: repacked({SHEET_PART: f'<?xml version="1.1"?>{SHEET_XML}'}), Right()),
    Odd("invalid UTF-8", lambda: repacked({SHEET_PART: SHEET_XML.encode().replace(b"Alder", b"Al\xff\xfeder")}), BROKEN),
    Odd("NUL in the XML", lambda: repacked({SHEET_PART: SHEET_XML.replace("Alder", "Al\0der")}), BROKEN),
    Odd("NUL by reference", lambda: repacked({SHEET_PART: SHEET_XML.replace("Alder", "Al&#0;der")}), BROKEN),
    Odd("lone surrogate by reference", lambda: repacked({SHEET_PART: SHEET_XML.replace("Alder", "Al&#xD800;der")}), BROKEN),
    Odd("300 levels in the sheet", lambda: sheet_with(after="<a>" * 300 + "</a>" * 300), refused("xml-too-deep")),
    Odd("100,000 levels in the styles", lambda: repacked({STYLES: "<a>" * 100_000 + "</a>" * 100_000}), refused("xml-too-deep", "ratio-too-high")),
    Odd("300 levels in the strings", lambda: repacked({STRINGS: "<sst>" + "<a>" * 300 + "</a>" * 300 + "</sst>"}), refused("xml-too-deep")),
    Odd("100,000 attributes", lambda: sheet_with(after="<a " + " ".join(f"a{n}='1'" for n in range(100_000)) + "/>"), Right()),
    Odd("attribute twice", lambda: sheet_with(after='<a b="1" b="2"/>'), BROKEN),
    Odd("unknown elements and alternate content", lambda: sheet_with(after='<AlternateContent><Choice/></AlternateContent><extLst><ext uri="x"/></extLst>'), Right()),
    Odd("text after the end", lambda: repacked({SHEET_PART: SHEET_XML + "rest"}), BROKEN),
    Odd("processing instruction", lambda: sheet_with('<?xml-stylesheet href="http://example.com/x.xsl"?>'), Right()),
]  # fmt: skip
