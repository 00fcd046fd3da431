"""The workbook to send to a partner: instructions, the company, three statements and the questionnaire."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from finvet.compiled import data_table
from finvet.template.fields import CURRENCY, NAME, UNIT, YEAR_END, field_of
from finvet.template.formats import Formats
from finvet.template.layout import layouts
from finvet.template.question_sheets import company_entries, entry_cells, fill_company, fill_questionnaire
from finvet.template.statement_sheets import fill_statement
from finvet.template.words import Words, words

WRITTEN = datetime(2000, 1, 1)  # noqa: DTZ001 - the same bytes on every run
A4 = 9
PROTECTED = {"format_columns": True, "format_rows": True}
TEXT_WIDTH = 84
LINE_HEIGHT, CHARACTERS_A_LINE = 14, 88
HEADING = "# "


def template_workbook(language: str = "en", years: int = 3) -> bytes:
    """The workbook as xlsx, in one of the `languages()`: its cells are empty, its totals and checks wait for them."""
    said = words(language)
    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    book.set_properties({"title": said["titles"]["instructions"], "author": "finvet", "created": WRITTEN})
    formats = Formats(book)
    entries = tuple(company_entries(said, years))
    codes = [entry["code"] for entry in data_table("currencies")["currency"]]
    heads = _heads(said, entry_cells(entries), years)
    _instructions(_sheet(book, "instructions", said), said, formats)
    fill_company(_sheet(book, "company", said, landscape=True), entries, said, formats, codes)
    for layout in layouts():
        fill_statement(_sheet(book, layout.statement, said), layout, said, formats, heads, years)
    fill_questionnaire(_sheet(book, "questionnaire", said, landscape=True), said, language, formats, heads["unit"])
    book.close()
    return out.getvalue()


def _sheet(book: Workbook, name: str, said: Words, *, landscape: bool = False) -> Worksheet:
    """A protected sheet that prints as wide as a page."""
    sheet = book.add_worksheet(said["sheets"][name])
    sheet.protect("", PROTECTED)
    sheet.hide_gridlines(2)
    sheet.set_paper(A4)
    sheet.set_margins(0.5, 0.5, 0.6, 0.6)
    if landscape:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L&8&A&R&8{said['words']['page']} &P / &N")
    return sheet


def _heads(said: Words, cells: Mapping[str, str], years: int) -> dict[str, str]:
    """The formulas of what stands over every statement, each empty as long as its field is."""
    sheet = f"'{said['sheets']['company']}'!"
    name, currency, unit = (sheet + cells[field_of(key).id] for key in (NAME, CURRENCY, UNIT))
    told = '""'
    for factor, line in reversed(list(said["unit_lines"].items())):
        before, after = (part.replace('"', '""') for part in line.split("{currency}"))
        text = f'"{before}"&{currency}' + (f'&"{after}"' if after else "")
        told = f'IF({unit}="{said["units"][factor]}",{text},{told})'
    ends = {f"year {place}": sheet + cells[f"{YEAR_END}{place + 1}"] for place in range(years)}
    return {
        "name": f'=IF({name}="","",{name})',
        "unit": f'=IF({currency}="","",{told})',
        **{key: f'=IF({cell}="","",{cell})' for key, cell in ends.items()},
    }


def _instructions(sheet: Worksheet, said: Words, formats: Formats) -> None:
    sheet.set_column(0, 0, TEXT_WIDTH)
    sheet.write(0, 0, said["titles"]["instructions"], formats.title)
    for row, line in enumerate(said["instructions"]["lines"], start=2):
        if line.startswith(HEADING):
            sheet.write(row, 0, line.removeprefix(HEADING), formats.section)
        else:
            sheet.set_row(row, LINE_HEIGHT * -(-len(line) // CHARACTERS_A_LINE) + 3)
            sheet.write(row, 0, line, formats.text)
