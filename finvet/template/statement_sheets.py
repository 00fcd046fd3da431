"""The three statements of the workbook: lines to fill in, totals that add up, checks that say what does not tie."""

from __future__ import annotations

from collections.abc import Mapping

from xlsxwriter.worksheet import Worksheet

from finvet.addresses import a1
from finvet.line_items import chart
from finvet.template.formats import ANY_AMOUNT, NOT_NEGATIVE, NOT_POSITIVE, Formats, validation
from finvet.template.layout import (
    FIRST_AMOUNT,
    FIRST_ROW,
    HEADING_ROW,
    Row,
    StatementLayout,
    check_formula,
    layouts,
    total_formula,
)
from finvet.template.words import Words

LABEL_WIDTH, AMOUNT_WIDTH = 58, 17
TIES, MISSES = "✓ ", "✗ "
RULES = {"outflow": ("outflow", NOT_POSITIVE), "inflow": ("inflow", NOT_NEGATIVE)}
BY_SIGN = "number", ANY_AMOUNT
EITHER_WAY = ("cf_tax_paid", "cf_acquisitions")  # taxes are refunded, cash is acquired


def fill_statement(
    sheet: Worksheet, layout: StatementLayout, words: Words, formats: Formats, heads: Mapping[str, str], years: int
) -> None:
    """Writes one statement. `heads`: the formulas of the company's name, the unit and the end of each year."""
    sheet.set_column(0, 0, LABEL_WIDTH, formats.label)
    sheet.set_column(1, years, AMOUNT_WIDTH)
    sheet.write(0, 0, words["titles"][layout.statement], formats.title)
    sheet.write_formula(1, 0, heads["name"], formats.under_title, "")
    sheet.write_formula(2, 0, heads["unit"], formats.under_title, "")
    sheet.write(HEADING_ROW - 1, 0, words["words"]["fiscal_year"], formats.heading)
    columns = range(FIRST_AMOUNT, FIRST_AMOUNT + years)
    for place, column in enumerate(columns):
        sheet.write_formula(a1(HEADING_ROW, column), heads[f"year {place}"], formats.year, "")
    for row in layout.rows:
        _fill_row(sheet, layout, row, words, formats, columns)
    _title_checks(sheet, layout, words, formats)
    sheet.freeze_panes(HEADING_ROW, 1)


def _fill_row(
    sheet: Worksheet, layout: StatementLayout, row: Row, words: Words, formats: Formats, columns: range
) -> None:
    line = row.row - 1
    if row.kind == "heading":
        sheet.write(line, 0, words["headings"][row.name], formats.section)
        for column in columns:
            sheet.write_blank(line, column - 1, None, formats.section)
    elif row.kind == "line":
        label = words["lines"][row.name]
        sheet.write(line, 0, label, formats.label)
        prompt, rule = _rule(row.name)
        sheet.data_validation(line, columns[0] - 1, line, columns[-1] - 1, validation(words, prompt, label, rule))
        for column in columns:
            sheet.write_blank(line, column - 1, None, formats.amount)
    elif row.kind == "total":
        sheet.write(line, 0, words["lines"][row.name], formats.total_label)
        places = {one.name: one.row for one in layout.of("line", "total")}
        for column in columns:
            sheet.write_formula(line, column - 1, total_formula(row.name, column, places), formats.total, "")
    else:
        _fill_check(sheet, layout, row, words, formats, columns)


def _fill_check(
    sheet: Worksheet, layout: StatementLayout, row: Row, words: Words, formats: Formats, columns: range
) -> None:
    """A check in one cell: nothing stands in the columns of the years but amounts."""
    line, label = row.row - 1, words["checks"][row.name]
    formula = check_formula(
        row.name, columns, _places(layout, words), f"{TIES}{label}", f"{MISSES}{label}. {words['words']['off']}:"
    )
    if formula:
        sheet.write_formula(line, 0, formula, formats.check, "")
    wrong = {"type": "text", "criteria": "begins with", "value": MISSES, "format": formats.wrong}
    sheet.conditional_format(line, 0, line, 0, wrong)


def _places(own: StatementLayout, words: Words) -> dict[str, str]:
    """Where every item stands, as a formula on the sheet of one statement refers to it."""
    return {
        row.name: str(row.row) if layout is own else f"'{words['sheets'][layout.statement]}'!{row.row}"
        for layout in layouts()
        for row in layout.of("line", "total")
    }


def _title_checks(sheet: Worksheet, layout: StatementLayout, words: Words, formats: Formats) -> None:
    first = next(layout.of("check"), None)
    if first:
        sheet.write(first.row - 2, 0, words["words"]["checks"], formats.section)


def _rule(item: str) -> tuple[str, Mapping[str, object]]:
    return BY_SIGN if item in EITHER_WAY else RULES.get(chart()[item].sign, BY_SIGN)


def last_row(layout: StatementLayout) -> int:
    """The last row that the statement fills."""
    return max((row.row for row in layout.rows), default=FIRST_ROW)
