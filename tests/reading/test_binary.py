import struct
import subprocess
import sys
from datetime import date

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, read_bytes
from finvet.reading.records import Record, records
from tests.reading import packed
from tests.reading import packed_binary as binary

REAL = struct.Struct("<d").pack
FIVE = binary.row(0) + binary.cell(5, 0, REAL(5))


def rk(number, *, hundredths=False):
    return struct.pack("<i", number << 2 | 2 | hundredths)


def cells(rows, **changes):
    (sheet,) = read_bytes(binary.workbook(rows, **changes), "a.xlsb").sheets
    return sheet.cells


def refusal(parts):
    with pytest.raises(FileRefused) as refused:
        read_bytes(packed.zipped(parts), "a.xlsb")
    return refused.value.message.code


@pytest.mark.parametrize(
    ("kind", "data", "value", "formula"),
    [
        (2, rk(1234), 1234.0, None),
        (2, rk(-1234, hundredths=True), -12.34, None),
        (2, REAL(1.5)[4:], 1.5, None),
        (3, b"\x17", CellError("#REF!"), None),
        (4, b"\x01", True, None),
        (5, REAL(-0.125), -0.125, None),
        (5, REAL(float("nan")), CellError("#NUM!"), None),
        (6, binary.text("Bank \u202e overdraft"), "Bank  overdraft", None),
        (7, b"\x01\x00\x00\x00", "Kasse", None),
        (8, binary.text("Summe") + bytes(10), "Summe", ""),
        (8, binary.text("") + bytes(10), "", ""),
        (9, REAL(7) + bytes(10), 7.0, ""),
        (10, b"\x00" + bytes(10), False, ""),
        (11, b"\x07" + bytes(10), CellError("#DIV/0!"), ""),
        (62, b"\x00" + binary.text("rich"), "rich", None),
    ],
)
def test_every_kind_of_cell(kind, data, value, formula):
    found = cells(binary.row(6) + binary.cell(kind, 2, data), strings=("Bank", "Kasse"))
    assert found == {(7, 3): Cell(value, formula=formula)}
    assert type(found[7, 3].value) is type(value)


def test_blank_cells_are_not_there():
    assert cells(binary.row(0) + binary.cell(1, 0, b"") + binary.cell(6, 1, binary.text("  "))) == {}


def test_formats_indent_bold_and_what_is_hidden():
    styles = binary.styles_of("#,##0 [$€]", "yyyy-mm-dd", bold=True, indent=2)
    hidden = binary.record(60, struct.pack("<IIIIH", 3, 4, 0, 0, 1))
    merged = binary.record(176, struct.pack("<IIII", 0, 1, 2, 3))
    rows = (
        binary.row(0) + binary.cell(5, 0, REAL(5), style=1) + binary.cell(5, 1, REAL(45_291), style=2)
        + binary.cell(5, 4, REAL(6)) + binary.row(1, hidden=True) + binary.cell(5, 0, REAL(8))
    )  # fmt: skip
    content = binary.workbook(rows, styles=styles, before=hidden, after=merged, state=2)
    (sheet,) = read_bytes(content, "a.xlsb").sheets
    assert sheet.cells == {
        (1, 1): Cell(5.0, "#,##0 [$€]", 2, True),
        (1, 2): Cell(date(2023, 12, 31), "yyyy-mm-dd", 2, True),
        (1, 5): Cell(6.0, hidden=True),
        (2, 1): Cell(8.0, hidden=True),
    }
    assert (sheet.name, sheet.hidden, sheet.merged) == ("BS", True, ((1, 3, 2, 4),))


def test_the_calendar_of_1904():
    styles = binary.styles_of("yyyy-mm-dd")
    assert cells(binary.row(0) + binary.cell(5, 0, REAL(43_829), 1), styles=styles, epoch_1904=True)[
        1, 1
    ].value == date(2023, 12, 31)


def test_a_sheet_that_ends_in_the_middle_is_refused():
    assert refusal(binary.parts_of(FIVE, end=False)) == "record-broken"
    parts = binary.parts_of(FIVE)
    parts[binary.SHEET_PART] = parts[binary.SHEET_PART][:-4]
    assert refusal(parts) == "record-broken"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (binary.row(0) + binary.cell(7, 0, b"\x09\x00\x00\x00"), "record-broken"),
        (binary.row(0) + binary.cell(5, 0, b"\x09"), "record-broken"),
        (binary.row(0) + binary.cell(6, 0, b"\xff\xff\xff\x7f"), "record-broken"),
        (FIVE + binary.cell(5, 0, REAL(6)), "cell-twice"),
        (binary.row(0) + binary.cell(5, 20_000, REAL(6)), "cell-nowhere"),
        (binary.row(2**31) + binary.cell(5, 0, REAL(6)), "cell-nowhere"),
    ],
)
def test_damaged_cells_are_refused(rows, code):
    assert refusal(binary.parts_of(rows)) == code


@pytest.mark.parametrize(("limit", "code"), [("CELLS", "too-many-cells"), ("STRINGS", "too-many-strings")])
def test_limits(monkeypatch, limit, code):
    monkeypatch.setattr(limits, limit, 1)
    assert refusal(binary.parts_of(FIVE + binary.cell(5, 1, REAL(6)), strings=("a", "b"))) == code


def test_records_come_whole_from_pieces_of_any_size():
    stream = binary.record(5, b"ab") + binary.record(617, b"c" * 300) + binary.record(0)
    expected = [Record(5, b"ab"), Record(617, b"c" * 300), Record(0, b"")]
    for size in (1, 2, 7, len(stream)):
        pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
        assert list(records("a.bin", pieces)) == expected


def test_python_calamine_reads_the_same(tmp_path):
    pytest.importorskip("python_calamine")
    rows = (
        FIVE
        + binary.cell(2, 2, rk(-1234, hundredths=True))
        + binary.row(3)
        + binary.cell(7, 1, b"\x00\x00\x00\x00")
        + binary.cell(9, 2, REAL(9) + struct.pack("<HII", 0, 0, 0))
    )
    content = binary.workbook(rows, strings=("Kasse",), styles=binary.styles_of("0"))
    (tmp_path / "a.xlsb").write_bytes(content)
    program = (
        "import sys; from python_calamine import CalamineWorkbook as B;"
        "print(B.from_path(sys.argv[1]).get_sheet_by_index(0).to_python(skip_empty_area=False))"
    )
    theirs = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.xlsb")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    shown = [[5.0, "", -12.34], ["", "", ""], ["", "", ""], ["", "Kasse", 9.0]]
    assert theirs.stdout.strip() == str(shown)
    ours = read_bytes(content, "a.xlsb").sheets[0].cells
    assert [[ours.get((r, c), Cell("")).value for c in (1, 2, 3)] for r in (1, 2, 3, 4)] == shown
