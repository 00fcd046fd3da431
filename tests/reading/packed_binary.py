"""Binary workbooks (xlsb) written record by record."""

import struct

from tests.reading import packed

BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
SHEET_PART = "xl/worksheets/sheet1.bin"


def record(number, data=b""):
    numbered = bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80, number >> 7])
    size, sized = len(data), b""
    while size > 0x7F:
        sized += bytes([size & 0x7F | 0x80])
        size >>= 7
    return numbered + sized + bytes([size]) + data


def text(written):
    return struct.pack("<I", len(written)) + written.encode("utf-16-le")


def row(number, *, hidden=False):
    return record(0, struct.pack("<IIHBB", number, 0, 300, 0, 0x10 if hidden else 0) + bytes(5))


def cell(kind, column, data, style=0):
    return record(kind, struct.pack("<II", column, style) + data)


def sheet(rows, before=b"", after=b"", *, end=True):
    return (
        record(129)
        + record(148, struct.pack("<IIII", 0, 3, 0, 2))
        + before
        + record(145)
        + rows
        + record(146)
        + after
        + (record(130) if end else b"")
    )


def parts_of(rows, *, strings=(), styles=b"", before=b"", after=b"", end=True, epoch_1904=False, state=0):
    tab = record(156, struct.pack("<II", state, 1) + text("worksheet") + text("BS"))
    return {
        "[Content_Types].xml": f'<Types xmlns="{packed.PACKAGE}/content-types">'
        f'<Default Extension="bin" ContentType="{BINARY_TYPE}"/></Types>',
        "_rels/.rels": packed.relationships(officeDocument="xl/workbook.bin"),
        "xl/workbook.bin": record(131)
        + record(153, struct.pack("<II", int(epoch_1904), 0) + text(""))
        + record(143) + tab + record(144) + record(132),
        "xl/_rels/workbook.bin.rels": packed.relationships(
            worksheet="worksheets/sheet1.bin", sharedStrings="sharedStrings.bin", styles="styles.bin"
        ),
        SHEET_PART: sheet(rows, before, after, end=end),
        "xl/sharedStrings.bin": record(159, struct.pack("<II", len(strings), len(strings)))
        + b"".join(record(19, b"\x00" + text(string)) for string in strings) + record(160),
        "xl/styles.bin": record(278) + styles + record(279),
    }  # fmt: skip


def styles_of(*formats, bold=False, indent=0):
    """One number format a style, numbered from 164, behind the plain style 0."""
    listed = b"".join(record(44, struct.pack("<H", 164 + n) + text(code)) for n, code in enumerate(formats))
    fonts = b"".join(
        record(43, struct.pack("<HHH", 220, 0, weight) + bytes(15)) for weight in (400, 700 if bold else 400)
    )
    styles = [(0, 0, 0)] + [(164 + n, 1, indent) for n in range(len(formats))]
    written = b"".join(
        record(47, struct.pack("<HHHHHBB", 0, number, font, 0, 0, 0, step) + bytes(4)) for number, font, step in styles
    )
    count = struct.pack("<I", len(styles))
    # The formats of named styles stand in a list of their own before those of the cells.
    named = record(626, struct.pack("<I", 1)) + record(47, bytes(16)) + record(627)
    return (
        record(615, struct.pack("<I", len(formats)))
        + listed
        + record(616)
        + record(611)
        + fonts
        + record(612)
        + named
        + record(617, count)
        + written
        + record(618)
    )


def workbook(rows, **changes):
    return packed.zipped(parts_of(rows, **changes))
