from datetime import date
from math import isclose
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.addresses import position
from finvet.model import Cell, CellError, Sheet
from finvet.reading import limits, read, read_bytes
from finvet.reading.evaluate import evaluated
from finvet.reading.formulas import program
from tests.growth import SLACK, growth
from tests.reading import packed

CORPUS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "files"
LARGEST = 80_000  # larger files hold hardly a formula


def sheet(cells, name="BS", shared=None):
    """A sheet by address: "=…" is a formula without result, ("=…", value) one with it."""
    made = {}
    for address, content in cells.items():
        formula, value = content if isinstance(content, tuple) else (content, None)
        is_formula = isinstance(formula, str) and formula.startswith("=")
        made[position(address)] = Cell(value, formula=formula[1:]) if is_formula else Cell(content)
    return Sheet(name, made, shared=shared or {})


def cells(*sheets):
    return {(s.name, place): cell for s in evaluated(sheets) for place, cell in s.cells.items()}


def result(formula, others=(), *sheets):
    """The cell Z1 that holds the formula, beside others of its sheet."""
    return cells(sheet({"Z1": formula, **dict(others)}), *sheets)["BS", (1, 26)]


HOLDS = {
    "A1": 10.0, "A2": 4.0, "A3": "text", "A4": True, "A6": date(2024, 12, 31), "A7": CellError("#REF!"),
    "B1": 0.1, "B2": 0.2, "B3": 0.3, "B4": "=B1+B2", "B5": ("=A1*2", 7.0), "B6": -2.5,
}  # fmt: skip


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("=A1+A2*2", 18.0),
        ("=A1-A2-1", 5.0),
        ("=A1/A2", 2.5),
        ("=A2^2", 16.0),
        ("=-A2^2", 16.0),
        ("=A1*5%", 0.5),
        ("=A5", 0.0),
        ("=A5+A1", 10.0),
        ("=A4+1", 2.0),
        ("=SUM(A1:A5)", 14.0),
        ("=SUM(A:A,B6)*0+1", "formula-on-text"),
        ("=SUM(B:B)", 5.4),
        ("=SUM(1:1)", "formula-circle"),
        ("=SUM(A1,A2,,3)", 17.0),
        ("=SUM(A3,A4)", 0.0),
        ("=SUM(TRUE,2)", 3.0),
        ('=SUM("2")', "formula-on-text"),
        ("=SUM(A7)", "formula-error-cell"),
        ("=SUM(B2:A1)", 14.3),
        ("=B4*10", 3.0),
        ("=B5+1", 8.0),
        ("=B1+B2-B3", 0.0),
        ("=SUM(B1:B2,-B3)", 0.0),
        ("=ROUND(2.675,2)", 2.68),
        ("=ROUND(-2.5,0)", -3.0),
        ("=ROUND(1234,-2)", 1200.0),
        ("=ROUND(1234,-400)", 0.0),
        ("=ROUND(1E300,20)", 1e300),
        ("=ABS(B6)", 2.5),
        ("=IF(A1>A2,1,2)", 1.0),
        ("=IF(A1<A2,1)", False),
        ("=IF(A1<A2,1,)", 0.0),
        ('=IF(A5="","none",A1)', "none"),
        ('=IF(A1="","none",A1)', 10.0),
        ('=IF(A3="TEXT",1,2)', 1.0),
        ("=IF(A5=0,1,2)", 1.0),
        ("=IF(B1+B2=B3,1,2)", 1.0),
        ("=IF(A2=0,0,A1/A2)", 2.5),
        ("=IF(A5=0,0,A1/A5)", 0.0),
        ("=IF(AND(A1>1,A2>1),1,2)", 1.0),
        ("=IF(OR(A1>99,A2>99),1,2)", 2.0),
        ('=IF(A1>1,"  ","")', ""),
        ("=A3", "text"),
        ("=A6", date(2024, 12, 31)),
        ("=-A5", 0.0),
        ("=A1/A5", "formula-no-number"),
        ("=0^0", "formula-no-number"),
        ("=(-8)^(1/3)", "formula-no-number"),
        ("=10^308*10", "formula-no-number"),
        ("=10^999", "formula-no-number"),
        ("=SUM(10^308,10^308)", "formula-no-number"),
        ("=A3+1", "formula-on-text"),
        ("=A6+1", "formula-on-text"),
        ("=-A3", "formula-on-text"),
        ("=A3>1", "formula-on-text"),
        ("=A4=1", "formula-on-text"),
        ("=IF(A3,1,2)", "formula-on-text"),
        ("=AND(A5,TRUE)", "formula-on-text"),
        ("=A7+1", "formula-error-cell"),
        ("=IF(A7,1,2)", "formula-error-cell"),
        ("=IS!A1", "formula-error-cell"),
        ("=A1:A2", "formula-not-understood"),
        ("=A1:A2*2", "formula-not-understood"),
        ('=A3&"x"', "formula-not-understood"),
        ("=MAX(A1:A2)", "formula-not-understood"),
        ("=[1]BS!A1", "formula-link"),
        ("=Z1", "formula-circle"),
        ("=Z1+1", "formula-circle"),
        ("=", "formula-without-value"),
    ],
)
def test_a_formula_without_result_is_computed_or_not_known_with_its_reason(formula, expected):
    found = result(formula, HOLDS)
    if isinstance(expected, str) and expected.startswith("formula-"):
        assert (found.value, found.note) == (None, expected)
    else:
        assert (type(found.value), found.note) == (type(expected), "evaluated-by-us")
        assert found.value == (pytest.approx(expected, rel=1e-12, abs=0) if type(expected) is float else expected)


def test_zero_is_never_negative():
    assert str(result("=-A5").value) == "0.0"


def test_the_branch_that_is_not_chosen_may_be_unknown():
    assert result("=IF(1>2,Z1,5)").value == 5
    assert result("=IF(A7,1,2)", {"A7": CellError("#N/A")}).note == "formula-error-cell"


def test_other_sheets_are_found_whatever_the_case_of_their_name():
    other = sheet({"A1": 3.0, "A2": "=A1*2"}, "P&L 2024")
    assert result("='p&l 2024'!A2+'P&L 2024'!$A$1", {}, other).value == 9
    assert result("='P&L 2023'!A2", {}, other).note == "formula-error-cell"


def test_of_two_sheets_that_differ_in_case_alone_none_is_meant():
    first, second = sheet({"A1": "=bs!A2", "A2": 1.0}), sheet({"A1": "=A2", "A2": 2.0}, "bs")
    found = cells(first, second)
    assert found["BS", (1, 1)].note == "formula-error-cell"
    assert found["bs", (1, 1)].value == 2


def test_a_circle_over_sheets_is_not_known_and_what_rests_on_it_neither():
    found = cells(
        sheet({"A1": "='IS'!A1+1", "A2": "=A1*2", "A3": "=SUM(A1:A2)", "A4": 5.0}),
        sheet({"A1": "=BS!A2", "A2": "=BS!A4"}, "IS"),
    )
    assert {place: cell.note for place, cell in found.items() if cell.value is None} == dict.fromkeys(
        [("BS", (1, 1)), ("BS", (2, 1)), ("BS", (3, 1)), ("IS", (1, 1))], "formula-circle"
    )
    assert found["IS", (2, 1)].value == 5


def test_cells_that_share_a_formula_compute_it_where_they_stand():
    shared = {(4, 3): (4, 2), (4, 4): (4, 2), (5, 2): (4, 2)}
    made = {"A1": 100.0, "B2": 1.0, "B3": 2.0, "C2": 3.0, "C3": 4.0, "D2": 5.0, "D3": 6.0}
    found = cells(sheet({**made, "B4": "=B2-B$3+$A$1", "C4": "=", "D4": "=", "B5": "="}, shared=shared))
    assert [found["BS", place].value for place in [(4, 2), (4, 3), (4, 4), (5, 2)]] == [99.0, 99.0, 99.0, 100.0]


@pytest.mark.parametrize("place", [(1, 1), (1, 16_384)])
def test_a_shared_formula_that_leaves_the_sheet_is_not_known(place):
    found = cells(
        Sheet("BS", {(2, 2): Cell(None, formula="A1+C2"), place: Cell(None, formula="")}, shared={place: (2, 2)})
    )
    assert found["BS", place].note == "formula-error-cell"


def test_a_cell_that_shares_a_formula_which_is_not_there_is_not_known():
    found = cells(Sheet("BS", {(1, 1): Cell(None, formula="")}, shared={(1, 1): (9, 9)}))
    assert found["BS", (1, 1)].note == "formula-without-value"


# ---------------------------------------------------------------- a 0 that the file keeps


def test_a_kept_zero_gives_way_to_another_result_and_so_does_what_rests_on_it():
    found = cells(sheet({"A1": 5.0, "A2": ("=A1", 0.0), "A3": ("=A2+A1", 0.0), "A4": ("=A3", 9.0), "A5": "=A3"}))
    assert [(c.value, c.note) for c in found.values()] == [
        (5.0, None), (5.0, "zero-replaced"), (10.0, "zero-replaced"), (9.0, None), (10.0, "evaluated-by-us"),
    ]  # fmt: skip


def test_a_kept_zero_stays_where_it_is_the_result_but_for_rounding():
    made = {
        "A1": 5.0,
        "A2": ("=A1-5", 0.0),
        "A3": ("=A1*10^-8", 0.0),
        "A4": ("=A9", 0.0),
        "A5": ("=A1>9", False),
    }
    original = sheet(made)
    assert evaluated((original,)) == (original,)


def test_a_kept_zero_stays_where_it_cannot_be_checked_and_nothing_speaks_against_it():
    found = cells(sheet({"A1": 5.0, "A2": ("=MAX(A1)", 0.0), "A3": ("=A1-5", 0.0)}))
    assert found["BS", (2, 1)] == Cell(0.0, formula="MAX(A1)")


def test_in_a_file_that_was_never_calculated_a_zero_that_cannot_be_checked_is_not_known():
    found = cells(sheet({"A1": 5.0, "A2": ("=MAX(A1)", 0.0), "A3": ("=A1", 0.0), "A4": ("=A2+A1", 0.0)}))
    assert (found["BS", (2, 1)].value, found["BS", (2, 1)].note) == (None, "formula-not-understood")
    assert (found["BS", (4, 1)].value, found["BS", (4, 1)].note) == (None, "formula-not-understood")


def test_a_formula_without_result_does_not_rest_on_a_zero_that_cannot_be_checked():
    assert result("=A1+1", {"A1": ("=MAX(B1)", 0.0)}).note == "formula-not-understood"


# ---------------------------------------------------------------- bounds


def test_a_chain_of_any_length_is_computed_and_takes_as_long_as_it_is():
    def down(length):
        return {(1, 1): Cell(1.0)} | {(row, 1): Cell(None, formula=f"A{row - 1}+1") for row in range(2, length + 1)}

    def up(length):
        return {(length, 1): Cell(1.0)} | {(row, 1): Cell(None, formula=f"A{row + 1}+1") for row in range(1, length)}

    def seen_first(sheet):
        program.cache_clear()
        return evaluated((sheet,))

    assert evaluated((Sheet("BS", down(10_000)),))[0].cells[10_000, 1].value == 10_000
    assert evaluated((Sheet("BS", up(10_000)),))[0].cells[1, 1].value == 10_000
    for chain in (down, up):
        small, large = (Sheet("BS", chain(length)) for length in (250, 4_000))
        assert growth(seen_first, small, large) < SLACK * 16


def test_a_chain_beyond_the_limit_is_not_known(monkeypatch):
    monkeypatch.setattr(limits, "FORMULA_CHAIN", 3)
    found = cells(sheet({"A1": "=A2", "A2": "=A3", "A3": "=A4", "A4": "=A5", "A5": 1.0}))
    assert found["BS", (1, 1)].note == "formula-limit"


def test_whole_columns_cost_what_stands_in_them():
    def sheet_with(formula):
        summed = {(1, column): Cell(None, formula=formula) for column in range(2, 12)}
        return Sheet("BS", {(row, 1): Cell(1.0) for row in range(1, 1_001)} | summed)

    filled, whole = sheet_with("SUM(A1:A1000,'BS'!$A$1:A1000)"), sheet_with("SUM(A:A,'BS'!$A$1:A1048576)")
    assert {evaluated((whole,))[0].cells[1, column].value for column in range(2, 12)} == {2000.0}
    assert growth(lambda sheet: evaluated((sheet,)), filled, whole) < SLACK


def test_too_many_steps_leave_the_rest_not_known(monkeypatch):
    monkeypatch.setattr(limits, "FORMULA_STEPS", 1_000)
    made = {(row, 1): Cell(1.0) for row in range(1, 301)}
    made |= {(row, 2): Cell(None, formula="SUM(A:A)") for row in range(1, 9)}
    found = evaluated((Sheet("BS", made),))[0].cells
    assert [found[row, 2].value for row in range(1, 9)] == [300.0] + [None] * 7
    assert found[8, 2].note == "formula-limit"


def test_one_formula_over_everything_many_times_is_bounded(monkeypatch):
    monkeypatch.setattr(limits, "FORMULA_STEPS", 100_000)
    made = {(row, 1): Cell(1.0) for row in range(1, 5_001)} | {(1, 2): Cell(None, formula=f"SUM({'A:A,' * 200}A:A)")}
    assert evaluated((Sheet("BS", made),))[0].cells[1, 2].note == "formula-limit"


def test_nothing_is_touched_where_every_formula_has_its_result():
    sheets = (sheet({"A1": 5.0, "A2": ("=A1", 5.0), "A3": ("=A3", "n/a"), "A4": ("=A1>9", False)}),)
    assert evaluated(sheets) is sheets


# ---------------------------------------------------------------- whole files


def test_a_workbook_is_read_with_its_formulas_computed():
    rows = (
        '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>7</v></c></row>'
        '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">A1*2</f></c><c r="B2"><f t="shared" si="0"/></c></row>'
        '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>0</v></c></row>'
    )
    found = read_bytes(packed.workbook(rows), "a.xlsx").sheets[0].cells
    assert found[2, 1] == Cell(10.0, formula="A1*2", note="evaluated-by-us")
    assert found[2, 2] == Cell(14.0, formula="", note="evaluated-by-us")
    assert found[3, 1] == Cell(15.0, formula="SUM(A1:A2)", note="zero-replaced")


def uncalculated(path):
    """A real file as read, and its sheets as if the formulas with an amount had never been calculated."""
    book = read(path)
    bare = tuple(
        Sheet(
            s.name,
            {p: c._replace(value=None) if recomputable(c) else c for p, c in s.cells.items()},
            s.hidden,
            shared=s.shared,
        )
        for s in book.sheets
    )
    return book, evaluated(bare)


def recomputable(cell):
    return cell.formula is not None and isinstance(cell.value, float) and cell.note is None


def small_workbooks():
    files = sorted(CORPUS.rglob("*.xls[xm]")) if CORPUS.is_dir() else []
    return [f for f in files if f.stat().st_size < LARGEST]


@pytest.mark.skipif(not small_workbooks(), reason="the corpus of real files is not beside this checkout")
def test_what_spreadsheet_programs_calculated_in_real_files_comes_out_again():
    compared = 0
    for path in small_workbooks():
        book, again = uncalculated(path)
        for before, after in zip(book.sheets, again, strict=True):
            for place, cell in before.cells.items():
                ours = after.cells[place].value
                if recomputable(cell) and ours is not None:
                    compared += 1
                    assert ours == pytest.approx(cell.value, rel=1e-9, abs=1e-6), (path.name, before.name, place)
    assert compared > 1_000


# ---------------------------------------------------------------- against Python's own arithmetic

AMOUNTS = st.integers(-99_999, 99_999).map(lambda cents: cents / 100)
LEAVES = AMOUNTS.map(lambda amount: (f"({amount!r})", amount, abs(amount)))
"""A formula, its value, and how large the terms are that it adds up from."""


def combined(parts):
    sign, (left, a, size_a), (right, b, size_b) = parts
    value = {"+": a + b, "-": a - b, "*": a * b}[sign]
    return f"({left}{sign}{right})", value, size_a * size_b if sign == "*" else size_a + size_b


def divided(parts):
    (text, value, size), divisor = parts
    return f"{text}/{divisor!r}", value / divisor, size / divisor


def summed(terms):
    return f"SUM({','.join(t for t, _, _ in terms)})", sum(v for _, v, _ in terms), sum(s for _, _, s in terms)


TREES = st.recursive(
    LEAVES,
    lambda tree: (
        st.tuples(st.sampled_from("+-*"), tree, tree).map(combined)
        | st.tuples(tree, st.integers(1, 999)).map(divided)
        | tree.map(lambda operand: (f"-{operand[0]}", -operand[1], operand[2]))
        | st.lists(tree, min_size=1, max_size=4).map(summed)
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(TREES)
def test_random_arithmetic_agrees_with_python(tree):
    text, expected, size = tree
    assert isclose(result("=" + text).value, expected, rel_tol=0, abs_tol=1e-12 * size)
