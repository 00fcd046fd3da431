"""The checks of a workbook: formulas that come to what the vetting found, and follow a change."""

from io import BytesIO

from openpyxl import load_workbook

from finvet.line_items import identities
from tests.companies import v1
from tests.workbooks.calculator import calculated
from tests.workbooks.recalculated import values
from tests.workbooks.test_vetting import companies, sample, vetted, with_cells

IDENTITIES = {identity.code for identity in identities()}


def told(workbook, word):
    """The totals and years of which the formulas alone say so."""
    cells = calculated(workbook, ("Checks",))["Checks"]
    return {(cells[f"A{cell[1:]}"], cells[f"{'CDE'['FGH'.index(cell[0])]}4"]) for cell in cells if cells[cell] == word}


def test_every_formula_brings_its_number_along():
    for name, partner in companies().items():
        shown, alone = values(partner.to_xlsx())["Checks"], calculated(partner.to_xlsx(), ("Checks",))["Checks"]
        assert {c: v for c, v in alone.items() if v not in ("", None)} == {
            c: v for c, v in shown.items() if v not in ("", None)
        }, name


def test_every_identity_stands_there():
    cells = load_workbook(BytesIO(vetted(v1()).to_xlsx()))["Checks"]
    verdicts = [row for row in cells.iter_rows(min_row=5, values_only=True) if str(row[7]).startswith("=IF(")]
    assert len(verdicts) == len(IDENTITIES)


def test_what_differs_is_what_the_vetting_warned_of():
    partner = sample("dean_foods")
    warned = [w for w in partner.statements.warnings if w.message.code in IDENTITIES]
    assert [(w.message.code, w.periods) for w in warned] == [("profit-before-tax-gap", ("2019-12-31",))]
    assert told(partner.to_xlsx(), "differs") == {("Profit before tax", "2019-12-31")}
    assert ("Total assets", "2019-12-31") in told(partner.to_xlsx(), "agrees")


def test_a_change_of_a_statement_is_seen():
    workbook = vetted(v1()).to_xlsx()
    assert told(workbook, "differs") == set()
    changed = told(with_cells(workbook, {"total_equity": 1.0, "cf_operating": 1e6}), "differs")
    year = max(year for _, year in changed)
    assert {("Total assets", year), ("Net change in cash", year)} <= changed


def test_what_is_missing_is_no_difference():
    gap = companies()["gap"].to_xlsx()
    assert told(gap, "differs") == told(gap, "agrees") == set()
