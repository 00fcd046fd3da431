"""The workbook as a partner opens it: free and locked cells, checked entries, totals and checks that compute."""

from __future__ import annotations

import io
import re
from datetime import datetime

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from finvet.line_items import chart, identities
from finvet.reading import read_bytes
from finvet.template.layout import FIRST_AMOUNT, FIRST_ROW, layouts
from finvet.template.statement_sheets import MISSES, TIES
from finvet.template.words import languages, words
from finvet.template.workbook import template_workbook
from tests.template.filling import LATEST, Amounts, filled, lines, made_up, total
from tests.workbooks.calculator import calculated

EMPTY = {language: template_workbook(language) for language in languages()}


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.mark.parametrize("language", languages())
def test_the_same_bytes_on_every_run(language: str) -> None:
    assert template_workbook(language) == EMPTY[language]


def test_languages_and_years_differ() -> None:
    assert len({*EMPTY.values(), template_workbook(years=2)}) == len(EMPTY) + 1


@pytest.mark.parametrize("language", languages())
def test_lines_are_free_and_all_else_is_locked(language: str) -> None:
    book = opened(EMPTY[language])
    assert all(sheet.protection.sheet and not sheet.protection.password for sheet in book)
    for layout in layouts():
        sheet = book[words(language)["sheets"][layout.statement]]
        free = {(c.row, c.column) for row in sheet.iter_rows() for c in row if not c.protection.locked}
        assert free == {(row.row, FIRST_AMOUNT + place) for row in layout.of("line") for place in range(3)}


@pytest.mark.parametrize("language", languages())
def test_every_free_cell_is_checked_and_explained(language: str) -> None:
    for sheet in opened(EMPTY[language]):
        checked = {}
        for validation in sheet.data_validations.dataValidation:
            for area in validation.sqref:
                checked |= dict.fromkeys(area.cells, validation)
        free = {(c.row, c.column) for row in sheet.iter_rows() for c in row if not c.protection.locked}
        assert set(checked) == free
        assert all(one.prompt and one.promptTitle and one.error for one in checked.values())


@pytest.mark.parametrize(("item", "kind", "bounds"), [
    ("revenue", "decimal", (-1e15, 1e15)),
    ("cf_capex", "decimal", (-1e15, 0)),
    ("cf_debt_proceeds", "decimal", (0, 1e15)),
    ("cf_tax_paid", "decimal", (-1e15, 1e15)),
])  # fmt: skip
def test_payments_carry_a_minus_sign(item: str, kind: str, bounds: tuple[float, float]) -> None:
    book = opened(EMPTY["en"])
    layout = next(one for one in layouts() if one.statement == chart()[item].statement)
    row = next(one.row for one in layout.of("line") if one.name == item)
    sheet = book[words("en")["sheets"][layout.statement]]
    (rule,) = [v for v in sheet.data_validations.dataValidation if f"B{row}:D{row}" in str(v.sqref)]
    assert (rule.type, float(rule.formula1), float(rule.formula2)) == (kind, *bounds)


def test_an_empty_total_is_empty_and_no_zero() -> None:
    book = read_bytes(EMPTY["en"], "partner.xlsx")
    assert not [c for sheet in book.sheets for c in sheet.cells.values() if isinstance(c.value, float)]


def computed(content: bytes, statement: str, row: int) -> list[object]:
    """What the three years show in a row of a statement."""
    sheet = next(s for s in read_bytes(content, "partner.xlsx").sheets if s.name == words("en")["sheets"][statement])
    return [cell.value if (cell := sheet.cells.get((row, FIRST_AMOUNT + place))) else None for place in range(3)]


def test_totals_add_up_what_is_filled_in_and_leave_empty_years_empty() -> None:
    amounts = {key: value for key, value in made_up(5, by_function=True).items() if key[1] > LATEST - 2}
    content = filled(amounts)
    for layout in layouts():
        for row in layout.of("total"):
            years = [total(amounts, row.name, LATEST), total(amounts, row.name, LATEST - 1)]
            assert computed(content, layout.statement, row.row)[:2] == years, row.name
            assert not computed(content, layout.statement, row.row)[2], row.name


def checks(amounts: Amounts) -> list[str]:
    """What the checks say of the amounts, as a spreadsheet program calculates them."""
    names = {layout: words("en")["sheets"][layout.statement] for layout in layouts()}
    shown = calculated(filled(amounts), list(names.values()))
    return [str(shown[name][f"A{row.row}"]) for layout, name in names.items() for row in layout.of("check")]


def test_checks_tell_what_ties_and_else_the_year_and_by_how_much_it_misses() -> None:
    amounts = made_up(5, by_function=True)
    assert {said[:2] for said in checks(amounts)} == {TIES}
    for off, told in ((1.0, ""), (2.0, f" {LATEST} (-2)")):
        moved = amounts | {("inventories", LATEST): amounts["inventories", LATEST] + off}
        missed = [said for said in checks(moved) if said.startswith(MISSES)]
        assert len(missed) == bool(told)
        assert all(said.endswith(told) for said in missed)
    assert set(checks({})) == {""}


def test_totals_obey_the_identities_of_the_chart() -> None:
    """What the workbook adds up is what the chart says, not another sum."""
    amounts = made_up(8)
    shown = {
        i: total(amounts, i, LATEST) or 0.0
        for layout in layouts()
        for i in (r.name for r in layout.of("line", "total"))
    }
    held = 0
    for identity in identities():
        ways = [t for t in identity.alternatives if all(x.item in shown or x.optional for x in t)]
        if identity.total in shown and ways and not any(x.of != "year" for t in ways for x in t):
            sums = [sum(x.factor * shown.get(x.item, 0.0) for x in terms) for terms in ways]
            assert any(abs(added - shown[identity.total]) < 1e-6 for added in sums), identity.code
            held += 1
    assert held > 8


@pytest.mark.parametrize("years", range(1, 6))
def test_every_formula_is_one_that_a_program_understands(years: int) -> None:
    """Brackets close, no argument is left out, and no check asks for a year before the first."""
    for sheet in opened(template_workbook(years=years)):
        for cell in (c for row in sheet.iter_rows() for c in row if c.data_type == "f"):
            bare = re.sub(r'"[^"]*"', "0", cell.value)
            assert bare.count("(") == bare.count(")"), cell.value
            assert not re.search(r"\(\)|,,|\(,|,\)|=,|IF\(=", bare), cell.value


def test_a_gross_profit_is_shown_only_where_costs_are_by_function() -> None:
    row = next(r.row for layout in layouts() for r in layout.of("total") if r.name == "gross_profit")
    assert not any(computed(filled(made_up(3, by_function=False)), "IS", row))
    assert all(computed(filled(made_up(3, by_function=True)), "IS", row))


def test_the_statements_ask_for_the_lines_of_the_chart() -> None:
    assert len(set(lines())) == len(lines()) > 80
    assert min(row.row for layout in layouts() for row in layout.rows) == FIRST_ROW


def test_what_is_written_names_no_moment() -> None:
    assert opened(EMPTY["en"]).properties.created == datetime(2000, 1, 1)


@pytest.mark.parametrize("language", languages())
def test_every_sheet_prints_as_wide_as_a_page(language: str) -> None:
    for sheet in opened(EMPTY[language]):
        assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
        assert sheet.page_setup.paperSize == 9
