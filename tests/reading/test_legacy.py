import random
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlrd
import xlwt

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, read, read_bytes
from finvet.reading.cleaning import clean

CORPUS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "files"


def styled(number_format="General", *, bold=False, indent=0):
    style = xlwt.XFStyle()
    style.num_format_str = number_format
    style.font.bold = bold
    style.alignment.inde = indent
    return style


def saved(fill):
    book = xlwt.Workbook()
    fill(book)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def one_sheet(*rows, formats=None):
    """Rows of values on a sheet BS; `formats` by (row, column) counted from 0."""

    def fill(book):
        sheet = book.add_sheet("BS")
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if value is not None:
                    sheet.write(r, c, value, styled((formats or {}).get((r, c), "General")))

    return saved(fill)


def values(content):
    (sheet,) = read_bytes(content, "a.xls").sheets
    return {place: cell.value for place, cell in sheet.cells.items()}


def test_what_a_cell_carries():
    def fill(book):
        sheet = book.add_sheet("Bilanz")
        sheet.write(0, 0, "Aktiva\u202e", styled(bold=True, indent=3))
        sheet.write(0, 1, 45_291, styled("dd.mm.yyyy"))
        sheet.write(0, 2, -1234.5, styled('#,##0 "€"'))
        sheet.write(0, 3, True)
        sheet.write(0, 4, xlwt.Formula("A3*2"))
        sheet.write(0, 5, "quiet")
        sheet.row(2).write(0, 7)
        sheet.row(2).hidden = True
        sheet.col(5).hidden = True
        sheet.row(4).set_cell_error(1, "#REF!")
        sheet.write_merge(5, 6, 0, 1, "merged")
        book.add_sheet("Secret").visibility = 2

    first, second = read_bytes(saved(fill), "a.xls").sheets
    assert first.cells == {
        (1, 1): Cell("Aktiva", indent=3, bold=True),
        (1, 2): Cell(date(2023, 12, 31), "dd.mm.yyyy"),
        (1, 3): Cell(-1234.5, '#,##0 "€"'),
        (1, 4): Cell(True),
        (1, 5): Cell(None, formula="", note="formula-without-value"),
        (1, 6): Cell("quiet", hidden=True),
        (3, 1): Cell(7.0, hidden=True),
        (5, 2): Cell(CellError("#REF!")),
        (6, 1): Cell("merged"),
    }
    assert type(first.cells[5, 2].value) is CellError
    assert (first.name, first.hidden, first.merged) == ("Bilanz", False, ((6, 1, 7, 2),))
    assert (second.name, second.hidden, second.cells) == ("Secret", True, {})


def test_a_workbook_named_anything_is_read_by_its_content():
    book = read_bytes(one_sheet(["Cash", 5]), "alder.csv")
    assert book.format == "xls"


def test_amounts_that_carry_a_date_format_stay_numbers():
    shown = dict.fromkeys(((r, 1) for r in range(5)), "yyyy-mm-dd")
    content = one_sheet(
        [None, 45_291], ["Cash", 45_000], ["Debt", 2_369_000], ["Stock", 812], ["Loans", 1_500_000], formats=shown
    )
    assert values(content) | {} == {
        (1, 2): date(2023, 12, 31), (2, 1): "Cash", (2, 2): 45_000.0, (3, 1): "Debt", (3, 2): 2_369_000.0,
        (4, 1): "Stock", (4, 2): 812.0, (5, 1): "Loans", (5, 2): 1_500_000.0,
    }  # fmt: skip


def test_a_column_of_days_is_a_column_of_days():
    content = one_sheet([45_291], [44_926], [10_000_000], formats=dict.fromkeys(((r, 0) for r in range(3)), "d-mmm-yy"))
    assert values(content) == {(1, 1): date(2023, 12, 31), (2, 1): date(2022, 12, 31), (3, 1): 10_000_000.0}


def test_formula_records_are_told_from_values_though_xlrd_does_not():
    def fill(book):
        book.add_sheet("A").write(1, 1, xlwt.Formula("1+1"))
        book.add_sheet("B").write(1, 1, 5)

    first, second = read_bytes(saved(fill), "a.xls").sheets
    assert (first.cells[2, 2].formula, second.cells[2, 2].formula) == ("", None)


def test_too_many_cells(monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 1)
    with pytest.raises(FileRefused, match="more than 1 cells"):
        read_bytes(one_sheet([1, 2]), "a.xls")


def test_a_damaged_workbook_is_read_or_refused_but_never_a_traceback():
    whole = one_sheet(*([f"line {r}", r * 1000.5, 45_000 + r] for r in range(30)))
    dice = random.Random(5)
    refused = 0
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 3, 40))):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        try:
            read_bytes(bytes(damaged[: dice.choice((None, None, dice.randrange(len(damaged))))]), "a.xls")
        except FileRefused:
            refused += 1
    assert refused > 50
    with suppress(FileRefused):
        read_bytes(whole[:512] + bytes(2048), "a.xls")


# ---------------------------------------------------------------- agreement with xlrd on real files


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real files is not beside this checkout")
@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.xls")), ids=lambda path: path.name)
def test_every_value_agrees_with_xlrd(path):
    theirs = xlrd.open_workbook(path)
    for sheet, their in zip(read(path).sheets, theirs.sheets(), strict=True):
        shown = {
            (row + 1, column + 1): clean(value) if isinstance(value, str) else value
            for row in range(their.nrows)
            for column, value in enumerate(their.row_values(row))
            if value != "" and not (isinstance(value, str) and value.isspace())
        }
        assert {place: cell.value for place, cell in sheet.cells.items()} == shown
