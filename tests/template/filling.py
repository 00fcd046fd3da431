"""Workbooks for a partner, filled in as a partner does: made-up companies whose statements tie, and their truth."""

from __future__ import annotations

import io
import random
from collections.abc import Mapping
from datetime import datetime

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from finvet.line_items import blocks_of, chart
from finvet.template.layout import FIRST_AMOUNT, layouts, offered
from finvet.template.words import words
from finvet.template.workbook import template_workbook

LATEST = 2024
COMPANY = "Alder Tools Ltd"
SUBTRACTED = ("cost", "contra")
BY_NATURE = ("change_in_inventories_fg", "own_work_capitalised", "materials_consumed", "external_services",
             "personnel_expenses", "depreciation_amortisation")  # fmt: skip
BY_FUNCTION = ("cost_of_sales", "selling_expenses", "general_admin_expenses", "rd_expenses")
ALWAYS = ("revenue", "cash_and_equivalents", "retained_earnings", "cf_other_financing", "cf_start_profit",
          "cash_beginning", "cash_end")  # fmt: skip

Amounts = dict[tuple[str, int], float]
"""Amounts in the unit of the workbook, by line item and year."""


def period(year: int) -> str:
    """The id of a fiscal year of the company."""
    return f"{year}-12-31"


def lines() -> list[str]:
    """The line items that are filled in by hand."""
    return [row.name for layout in layouts() for row in layout.of("line")]


def made_up(seed: int, years: int = 3, share: float = 1.0, *, by_function: bool | None = None) -> Amounts:
    """A company whose statements tie: of its lines a share is filled in, the same in every year.

    `by_function`: whether it shows its costs by function or by nature; None: both, so that every line is filled in.
    """
    drawn = random.Random(seed)
    left_out = {None: (), True: BY_NATURE, False: BY_FUNCTION}[by_function]
    chosen = [i for i in lines() if i in ALWAYS or (i not in left_out and drawn.random() < share)]
    if by_function:
        chosen.append("cost_of_sales")
    amounts = {(i, LATEST - back): _amount(drawn, i) for back in range(years) for i in dict.fromkeys(chosen)}
    for year in range(LATEST - years + 1, LATEST + 1):
        _tie(amounts, year)
    return amounts


def total(amounts: Mapping[tuple[str, int], float], item: str, year: int) -> float | None:
    """What a line or total is: a total that nothing of is filled in is not there."""
    if (item, year) in amounts:
        return amounts[item, year]
    parts = [part for part in offered() if next((b for b in blocks_of(part) if b in offered()), None) == item]
    told = [(part, value) for part in parts if (value := total(amounts, part, year)) is not None]
    return sum(-v if chart()[part].sign in SUBTRACTED else v for part, v in told) if told else None


def truth(amounts: Amounts, unit: float) -> dict[tuple[str, str], float]:
    """Every line item that the filled workbook shows, in units of currency."""
    years = sorted({year for _, year in amounts})
    shown = [item for item in offered() if item != "gross_profit" or ("cost_of_sales", years[-1]) in amounts]
    told = {(item, period(year)): total(amounts, item, year) for item in shown for year in years}
    return {key: value * unit for key, value in told.items() if value is not None}


def filled(
    amounts: Amounts,
    language: str = "en",
    *,
    years: int = 3,
    fields: Mapping[str, object] | None = None,
    answers: Mapping[str, object] | None = None,
    evidence: Mapping[str, str] | None = None,
) -> bytes:
    """The workbook as a program saves it that computes nothing. `fields` and `answers` by their ids."""
    said = words(language)
    book = openpyxl.load_workbook(io.BytesIO(template_workbook(language, years)))
    told = sorted({year for _, year in amounts}, reverse=True)
    ends = {f"Y{place}": datetime(year, 12, 31) for place, year in enumerate(told, 1)}
    usual = {"P1": COMPANY, "P7": "EUR", "P8": said["units"]["1000"]}
    _answer(book[said["sheets"]["company"]], {**usual, **ends, **(fields or {})})
    for layout in layouts():
        sheet = book[said["sheets"][layout.statement]]
        for row in layout.of("line"):
            for place, year in enumerate(told):
                if (row.name, year) in amounts:
                    sheet.cell(row.row, FIRST_AMOUNT + place).value = amounts[row.name, year]
    _answer(book[said["sheets"]["questionnaire"]], answers or {})
    _answer(book[said["sheets"]["questionnaire"]], evidence or {}, column=5)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _answer(sheet: Worksheet, answers: Mapping[str, object], column: int = 3) -> None:
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    for name, value in answers.items():
        sheet.cell(rows[name], column).value = value  # type: ignore[assignment]


def _amount(drawn: random.Random, item: str) -> float:
    amount = float(drawn.randint(1, 9_000))
    return {"outflow": -amount, "signed": drawn.choice((1.0, 1.0, -1.0)) * amount}.get(chart()[item].sign, amount)


def _tie(amounts: Amounts, year: int) -> None:
    """Lets the year's balance sheet balance, and its cash flow start and end where it must."""
    cash = amounts["cash_and_equivalents", year]
    amounts["cash_end", year] = cash
    amounts["cash_beginning", year] = amounts.get(("cash_end", year - 1), 321.0)
    amounts["cf_start_profit", year] = total(amounts, "net_income", year) or 0.0
    amounts["cf_other_financing", year] = amounts["retained_earnings", year] = 0.0
    change = cash - amounts["cash_beginning", year]
    amounts["cf_other_financing", year] = change - (total(amounts, "cf_net_change", year) or 0.0)
    claims = total(amounts, "total_liabilities_and_equity", year) or 0.0
    amounts["retained_earnings", year] = (total(amounts, "total_assets", year) or 0.0) - claims
