"""Names of cells and ranges in formulas that were never calculated."""

import pytest

from finvet.errors import FileRefused
from finvet.reading import limits, read_bytes
from tests.reading import packed

CELLS = '<c r="A1"><v>5</v></c><c r="B1"><v>7</v></c>'
TABS = '<sheet name="BS" sheetId="1" r:id="worksheet"/>'


def read(formula, *names, tabs=TABS):
    """The cell C1 that holds the formula, beside A1 = 5 and B1 = 7; a name is (name, text) or (name, text, sheet)."""
    listed = "".join(
        f'<definedName name="{name}"{f" localSheetId={sheet[0]!r}".replace(chr(39), chr(34)) if sheet else ""}>{text}</definedName>\n'
        for name, text, *sheet in names
    )
    tabs = f"</sheets><definedNames>{listed}</definedNames><sheets>{tabs}"
    rows = f'<row r="1">{CELLS}<c r="C1"><f>{formula}</f></c></row>'
    content = packed.workbook(rows, workbook=packed.workbook_xml(tabs))
    return read_bytes(content, "a.xlsx").sheets[0].cells[1, 3]


@pytest.mark.parametrize(
    ("formula", "names", "value"),
    [
        ("Rev*2", [("Rev", "BS!$A$1")], 10.0),
        ("rev+REV", [("Rev", "BS!$A$1")], 10.0),
        ("SUM(Both)", [("Both", "BS!$A$1:$B$1")], 12.0),
        ("SUM(Both,Other)", [("Both", "'BS'!$A:$B"), ("Other", "bs!$B$1")], 19.0),
        ("IF(Übrige.2024_a=5,1,2)", [("Übrige.2024_a", "BS!$A$1")], 1.0),
        ("Here", [("Here", "BS!$A$1"), ("Here", "BS!$B$1", "0")], 7.0),
        ("Here", [("Here", "BS!$A$1"), ("Here", "BS!$B$1", "1")], 5.0),
        ("TRUE*Rev", [("Rev", "BS!$A$1")], 5.0),
        ("SUM(SUM,1)", [("SUM", "BS!$A$1")], 6.0),
    ],
)
def test_a_name_is_the_cell_or_range_that_it_stands_for(formula, names, value):
    found = read(formula, *names)
    assert (found.value, found.note) == (value, "evaluated-by-us")


@pytest.mark.parametrize(
    ("formula", "names", "reason"),
    [
        ("Rev*2", [], "formula-not-understood"),
        ("Rev", [("Rev", "BS!$C$1")], "formula-circle"),
        ("SUM(All)", [("All", "BS!$A:$C")], "formula-circle"),
        ("Rev", [("Rev", "Rev")], "formula-not-understood"),
        ("Rev", [("Rev", "Net"), ("Net", "Rev")], "formula-not-understood"),
        ("Rev", [("Rev", "Net"), ("Net", "BS!$A$1")], "formula-not-understood"),
        ("Rev", [("Rev", "BS!$A$1"), ("REV", "BS!$B$1")], "formula-not-understood"),
        ("Rev", [("Rev", "BS!A1")], "formula-not-understood"),
        ("Rev", [("Rev", "BS!A$1:$B$1")], "formula-not-understood"),
        ("Rev", [("Rev", "$A$1")], "formula-not-understood"),
        ("Rev", [("Rev", "BS!$A$1*2")], "formula-not-understood"),
        ("Rev", [("Rev", "5")], "formula-not-understood"),
        ("Rev", [("Rev", "")], "formula-not-understood"),
        ("Rev", [("Rev", "BS!$A$1" + " " * 9_000 + "+1")], "formula-not-understood"),
        ("Rev", [("Rev", "OFFSET(BS!$A$1,1,1)")], "formula-not-understood"),
        ("Rev", [("Rev", "#REF!")], "formula-error-cell"),
        ("Rev", [("Rev", "IS!$A$1")], "formula-error-cell"),
        ("Rev", [("Rev", "[1]BS!$A$1")], "formula-link"),
        ("Rev", [("Rev", "BS!$A$1", "7")], "formula-not-understood"),
        ("Rev", [("Rev", "BS!$A$1", "-1" * 99)], "formula-not-understood"),
        ("Rev Rev", [("Rev", "BS!$A$1")], "formula-not-understood"),
        ("Rev(1)", [("Rev", "BS!$A$1")], "formula-not-understood"),
        ("Rev:A1", [("Rev", "BS!$A$1")], "formula-not-understood"),
        ("BS!Rev", [("Rev", "BS!$A$1")], "formula-not-understood"),
        ("\u212a1", [("Rev", "BS!$A$1")], "formula-not-understood"),  # the Kelvin sign, which is no column K
    ],
)
def test_a_name_of_anything_else_is_not_known_with_its_reason(formula, names, reason):
    found = read(formula, *names)
    assert (found.value, found.note) == (None, reason)


def test_too_many_names_refuse_the_file(monkeypatch):
    monkeypatch.setattr(limits, "NAMES", 2)
    names = [(f"N{n}_", "BS!$A$1") for n in range(3)]
    assert read("N1_+2", *names[:2]).value == 7
    with pytest.raises(FileRefused) as refusal:
        read("1", *names)
    assert refusal.value.message.code == "too-many-names"


def test_a_name_that_no_formula_uses_changes_nothing():
    assert read("A1+B1", ("_xlnm.Print_Area", "BS!$A$1:$B$1", "0"), ("Broken", "#REF!")).value == 12
