"""Every cell of the real workbooks beside this checkout and of the samples, against two other readers."""

import json
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace

from finvet.model import Cell, CellError
from finvet.reading import read, xlsx
from finvet.reading.cleaning import clean
from tests.spreading.forms import files

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / ".." / "shared" / "corpus" / "files"
LARGE = 80_000  # openpyxl needs seconds for larger ones


def workbooks():
    """Every workbook, the large ones for the long runs."""
    files = [*sorted(CORPUS.rglob("*.xls[xm]")), *sorted((ROOT / "sample_data").rglob("*.xls[xm]"))]
    return [pytest.param(f, marks=pytest.mark.deep if f.stat().st_size > LARGE else (), id=f.name) for f in files]


def sheets(path):
    """As read, before anything is computed."""
    return xlsx.read(path.read_bytes())[1]


def comparable(value):
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str):
        text = clean(value)
        return None if not text or text.isspace() else text
    return value


# ---------------------------------------------------------------- openpyxl: values, formats, formulas, merged ranges


def unlike_openpyxl(path):
    with_values, with_formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
    for sheet in sheets(path):
        theirs = {(c.row, c.column): c for row in with_formulas[sheet.name].iter_rows() for c in row}
        assert set(sheet.cells) <= set(theirs)
        merged = {(r.min_row, r.min_col, r.max_row, r.max_col) for r in with_formulas[sheet.name].merged_cells.ranges}
        assert set(sheet.merged) == merged
        for place, their in theirs.items():
            cached = with_values[sheet.name].cell(*place)
            # openpyxl puts the target of a hyperlink where a formula's cached result is the empty text.
            expected = None if cached.hyperlink and their.data_type == "f" else comparable(cached.value)
            our = sheet.cells.get(place, Cell(None))
            ours = our.number_format or "General", our.bold, our.indent, our.formula is not None
            format_of_theirs = their.number_format, bool(their.font.b), their.alignment.indent, their.data_type == "f"
            if comparable(our.value) != expected or (place in sheet.cells and ours != format_of_theirs):
                yield sheet.name, place, our, cached.value


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", workbooks())
def test_every_cell_agrees_with_openpyxl(path):
    assert list(unlike_openpyxl(path)) == []


# ---------------------------------------------------------------- python-calamine: values


def by_calamine(paths):
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("calamine_values.py"), *paths],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return dict(zip(paths, map(json.loads, ran.stdout.splitlines()), strict=True))


def read_back(value):
    if isinstance(value, dict) and "date" in value:
        return date.fromisoformat(value["date"])
    return comparable(value)


def unlike_calamine(path, theirs):
    for sheet in sheets(path):
        their = {(row, column): read_back(value) for row, column, value in theirs[sheet.name]}
        for place in sorted({*their, *sheet.cells}):
            our = sheet.cells.get(place, Cell(None)).value
            # It reads an error cell as the empty text.
            if comparable(our) != their.get(place) and not (isinstance(our, CellError) and place not in their):
                yield path.name, sheet.name, place, our, their.get(place)


def test_every_value_agrees_with_calamine():
    paths = [parameter.values[0] for parameter in workbooks()]
    theirs = by_calamine(paths)
    assert [cell for path in paths for cell in unlike_calamine(path, theirs[path])] == []


@pytest.mark.parametrize(("kind", "write"), [("xls", files.xls), ("ods", files.ods)])
def test_every_value_of_the_samples_in_another_kind_agrees_with_calamine_and_with_the_sample(tmp_path, kind, write):
    paths = {}
    for sample in sorted((ROOT / "sample_data").glob("*.xlsx")):
        as_sent = [replace(sheet, cells=without_others(sheet)) for sheet in sheets(sample)]
        (tmp_path / f"{sample.stem}.{kind}").write_bytes(write(as_sent))
        paths[tmp_path / f"{sample.stem}.{kind}"] = as_sent
    theirs = by_calamine(list(paths))
    for path, as_sent in paths.items():
        ours = {sheet.name: sheet for sheet in read(path).sheets}
        for sheet in as_sent:
            told = {place: comparable(cell.value) for place, cell in ours[sheet.name].cells.items()}
            wanted = {place: comparable(cell.value) for place, cell in sheet.cells.items()}
            by_them = {(row, column): read_back(value) for row, column, value in theirs[path][sheet.name]}
            for found in (told, by_them):
                kept = {place: value for place, value in found.items() if value is not None}
                assert kept == {place: value for place, value in wanted.items() if value is not None}, (
                    path,
                    sheet.name,
                )


def without_others(sheet):
    """The texts and numbers of a sheet: the files that are written here hold no others."""
    return {place: cell for place, cell in sheet.cells.items() if type(cell.value) in (str, float)}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real files is not beside this checkout")
def test_the_corpus_is_among_them():
    assert sum(CORPUS in parameter.values[0].parents for parameter in workbooks()) > 40
