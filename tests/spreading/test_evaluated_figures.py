import pytest

from finvet.model import Cell, Sheet, SourceFile, Workbook
from finvet.reading import limits
from finvet.reading.evaluate import evaluated
from finvet.spreading.spread import spread
from finvet.wording import say

ROWS = [
    ("Income statement", None),
    ("in EUR", None),
    ("Revenue", 900.0),
    ("Cost of sales", 600.0),
    ("Gross profit", "B3-B4"),
    ("Operating expenses", 100.0),
    ("Operating profit", "B5-B6"),
    ("Income tax expense", 50.0),
    ("Net income", "B7-B8"),
]
LAST_YEAR = [800.0, 500.0, 300.0, 90.0, 210.0, 40.0, 170.0]


def statements(kept=None, **formulas):
    """The statements of one sheet whose totals are formulas; `kept` is the result that the file holds for them."""
    cells = {}
    for row, (label, content) in enumerate(ROWS, start=1):
        cells[row, 1] = Cell(label)
        formula = formulas.get(f"B{row}", content)
        if row == 2:
            cells |= {(row, 2): Cell(2024.0), (row, 3): Cell(2023.0)}
        elif content is not None:
            cells[row, 2] = Cell(kept, formula=formula) if isinstance(formula, str) else Cell(formula)
            cells[row, 3] = Cell(LAST_YEAR[row - 3])
    return spread([Workbook(SourceFile("alder.xlsx", ""), "xlsx", evaluated((Sheet("IS", cells),)))])


def figure(found, item):
    return found.figures[item]["2024"]


def test_a_figure_that_finvet_computed_says_so_and_is_as_sure_as_one_that_was_read():
    found = statements()
    assert figure(found, "gross_profit").value == 300
    assert [note.code for note in figure(found, "gross_profit").notes] == ["evaluated-by-us"]
    read = figure(statements(B5=300.0, B7=200.0, B9=150.0), "gross_profit")
    assert (read.notes, figure(found, "gross_profit").confidence) == ((), read.confidence)
    assert figure(found, "gross_profit").basis[0].cell == "B5"
    assert figure(found, "revenue").notes == ()
    assert "cached-zero" not in [warning.message.code for warning in found.warnings]


def test_zeros_that_the_file_keeps_for_its_formulas_are_warned_of_with_their_cells():
    found = statements(0.0)
    assert figure(found, "net_income").value == 150
    (warning,) = [w for w in found.warnings if w.message.code == "cached-zero"]
    assert set(warning.items) == {"gross_profit", "operating_profit", "net_income"}
    assert {source.cell for source in warning.basis} == {"B5", "B7", "B9"}
    assert all(cell in say(warning.message) for cell in ("B5", "B7", "B9"))


def test_a_figure_that_cannot_be_computed_is_absent_with_its_reason():
    found = statements(B7="[1]IS!B7")
    assert figure(found, "operating_profit").value is None
    assert figure(found, "operating_profit").notes[0].code == "formula-link"
    assert figure(found, "net_income").notes[0].code == "formula-link"
    (warning,) = [w for w in found.warnings if w.message.code == "unreadable-formula-link"]
    assert "another file" in say(warning.message)


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("VLOOKUP(1,A:B,2)", "formula-not-understood"),
        ("[1]IS!B7", "formula-link"),
        ("B7+1", "formula-circle"),
        ("#REF!+1", "formula-error-cell"),
        ("A3*2", "formula-on-text"),
        ("B3/D1", "formula-no-number"),
        ("", "formula-without-value"),
        ("1" + "+1" * limits.FORMULA_STEPS, "formula-limit"),
    ],
)
def test_every_reason_is_said_on_the_figure_and_in_a_warning_that_names_the_cell(formula, reason):
    found = statements(B7=formula)
    assert [note.code for note in figure(found, "operating_profit").notes] == [reason]
    assert say(figure(found, "operating_profit").notes[0])
    (warning,) = [w for w in found.warnings if w.message.code == f"unreadable-{reason}"]
    assert "B7" in [source.cell for source in warning.basis]
    assert warning.basis[0].cell in say(warning.message)
