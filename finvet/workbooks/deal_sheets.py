"""The recommended limit with all that it is made of, our contract month by month, and the partner's stressed year."""

from __future__ import annotations

from msgspec import Struct

from finvet.addresses import a1
from finvet.memo.blocks import KeyValues
from finvet.memo.sections.contract import contract
from finvet.memo.sections.limit import COVERS, FLOWS
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import DealExposure, Figure, Limit
from finvet.wording import name_of, say
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.places import DEAL, LATEST_COLUMN, STRESS, address_of
from finvet.workbooks.ratio_sheets import absent_text
from finvet.workbooks.styles import BOLD, NOTE, Style, number_style

NOTE_COLUMN = 7
AMOUNT = number_style("currency")
MONTH = number_style("count")._replace(align="left")
RIGHT = Style(align="right")
MEASURES = (*FLOWS, *COVERS)
UNITS = {"cash_days": "days", "months_to_least_cash": "months", "dscr": "ratio", "interest_cover": "ratio"}
SCHEDULE_COLUMNS = ("month", "invoiced", "received", "owed", "most-owed")


def add_deal(book: Book, view: View, limit: Limit, deal: DealExposure | None) -> Schedule | None:
    """The limit as formulas over the statements; the schedule and the mitigants of the deal where there is one."""
    sheet = book.sheet(DEAL, [50, 20, 20, 20, 20, 20, 60])
    row = sheet.title(DEAL)
    row = _limit(sheet, view, row, limit)
    if deal is None:
        return None
    recommended = a1(row - 1, 4) if deal.gap is not None and limit.amount is not None else None
    row = _terms(sheet, view, row + 1)
    schedule = _schedule(sheet, row + 1, deal, recommended, limit.amount)
    _mitigants(sheet, schedule.last + 2, deal)
    return schedule


def _limit(sheet: Sheet, view: View, row: int, limit: Limit) -> int:
    """Shares of figures, their median, the factor of the verdict, what we can lose: the least of them."""
    currency = view.statements.currency or sentence("memo-currency-unknown")
    sheet.section(row, sentence("memo-caption-limit", unit=currency), 4)
    headings = ("memo-column-figure", "memo-column-share", "memo-column-value", "memo-column-amount")
    sheet.headings(row + 1, list(map(sentence, headings)), [2, 3, 4])
    first = row + 2
    for place, component in enumerate(limit.components, first):
        sheet.text(place, 1, name_of(component.name))
        sheet.number(place, 2, component.share, number_style("percent"))
        figure, counted = component.figure, component.amount is not None
        address = address_of(component.name, LATEST_COLUMN)
        value = figure.value if figure else None
        style = number_style("currency", figure.confidence if figure else "high")
        if address and counted and value is not None:
            sheet.formula(place, 3, f"={address}", style, value)
        elif value is not None:
            sheet.number(place, 3, value, style)
        if component.amount is not None:
            product = f"{a1(place, 2)}*{a1(place, 3)}"
            sheet.formula(place, 4, f'=IF(ISNUMBER({a1(place, 3)}),{product},"n/a")', AMOUNT, component.amount)
        else:
            sheet.text(place, 4, absent_text(figure), RIGHT)
        if component.reason:
            sheet.text(place, NOTE_COLUMN, say(component.reason), NOTE)
    return _recommended(sheet, first, first + len(limit.components), limit)


def _recommended(sheet: Sheet, first: int, row: int, limit: Limit) -> int:
    amounts = f"{a1(first, 4)}:{a1(row - 1, 4)}"
    middle, factor, cap = (a1(row + step, 4) for step in range(3))
    sheet.text(row, 1, sentence("memo-limit-median"))
    _amount(sheet, row, f'=IF(COUNT({amounts})=0,"n/a",MEDIAN({amounts}))', limit.middle)
    verdict = sentence(f"memo-verdict-{limit.verdict}")
    sheet.text(row + 1, 1, sentence("memo-limit-factor", verdict=verdict))
    sheet.number(row + 1, 4, limit.factor, number_style("ratio"))
    sheet.text(row + 2, 1, sentence("memo-limit-cap"))
    sheet.number(row + 2, 4, limit.cap, AMOUNT)
    sheet.text(row + 2, NOTE_COLUMN, say(limit.cap_ground), NOTE)
    sheet.text(row + 3, 1, sentence("memo-limit-recommended"), BOLD)
    by_verdict = f"MAX(0,{factor}*{middle})"
    capped = f"IF(ISNUMBER({cap}),MIN({cap},{by_verdict}),{by_verdict})"
    _amount(sheet, row + 3, f'=IF(ISNUMBER({middle}),{capped},"n/a")', limit.amount)
    return row + 4


def _amount(sheet: Sheet, row: int, formula: str, value: float | None) -> None:
    sheet.formula(row, 4, formula, AMOUNT, absent_text(None) if value is None else value)


# ---------------------------------------------------------------- the contract


def _terms(sheet: Sheet, view: View, row: int) -> int:
    """What the memo says of the contract: its terms, and how they are counted."""
    sheet.section(row, sentence("memo-heading-contract"), 4)
    terms = [pair for block in contract(view) if isinstance(block, KeyValues) for pair in block.rows]
    for place, (name, text) in enumerate(terms, row + 1):
        sheet.texts(place, [name, text])
    return row + 1 + len(terms)


class Schedule(Struct, frozen=True):
    """The rows in which the months of the contract stand, and whether the limit stands beside them."""

    first: int
    last: int
    has_limit: bool


def _schedule(sheet: Sheet, row: int, deal: DealExposure, limit: str | None, amount: float | None) -> Schedule:
    """The months; beside each the cell of the recommended limit where the two can be compared."""
    currency = deal.currency or sentence("memo-currency-unknown")
    sheet.section(row, sentence("memo-caption-schedule", unit=currency), 6)
    headings = [sentence(f"memo-column-{name}") for name in SCHEDULE_COLUMNS]
    sheet.headings(row + 1, [*headings, *([sentence("memo-limit")] if limit else [])], range(2, 7))
    first = row + 2
    for place, month in enumerate(deal.schedule.months, first):
        sheet.number(place, 1, month.number, MONTH)
        for column, owed in enumerate((month.invoiced, month.received, month.owed, month.most_owed), 2):
            sheet.number(place, column, owed, AMOUNT)
        if limit and amount is not None:
            sheet.formula(place, 6, f"={limit}", AMOUNT, amount)
    return Schedule(first, first + len(deal.schedule.months) - 1, limit is not None)


def _mitigants(sheet: Sheet, row: int, deal: DealExposure) -> None:
    if not deal.mitigants:
        return
    currency = deal.currency or sentence("memo-currency-unknown")
    sheet.section(row, sentence("memo-caption-mitigants", unit=currency), NOTE_COLUMN)
    codes = ("memo-column-mitigant", "memo-column-amount", "memo-column-relief", "memo-column-closes")
    sheet.headings(row + 1, [*map(sentence, codes), "", "", sentence("memo-column-clause")], [2, 3, 4])
    for place, mitigant in enumerate(deal.mitigants, row + 2):
        closes = {True: "memo-yes", False: "memo-no", None: "memo-not-known"}[mitigant.closes_gap]
        sheet.number(place, 2, mitigant.size, AMOUNT)
        sheet.number(place, 3, mitigant.relief, AMOUNT)
        sheet.text(place, 4, sentence(closes), RIGHT)
        sheet.wrapped(place, {1: name_of(mitigant.id), NOTE_COLUMN: say(mitigant.clause)})


# ---------------------------------------------------------------- the stressed year


def add_stress(book: Book, view: View, deal: DealExposure) -> None:
    """The scenarios as the vetting simulated them."""
    sheet = book.sheet(STRESS, [60, *[16] * len(MEASURES), 12, 80])
    currency = view.statements.currency or sentence("memo-currency-unknown")
    sheet.title(STRESS, sentence("workbook-stress-how", currency=currency))
    headings = [sentence(f"memo-stress-{measure.replace('_', '-')}") for measure in MEASURES]
    survives, note = sentence("memo-column-survives"), sentence("workbook-column-note")
    sheet.headings(4, [sentence("memo-column-scenario"), *headings, survives, note], range(2, len(MEASURES) + 3))
    for row, scenario in enumerate(deal.scenarios, 5):
        shocks = [say(shock) for shock in scenario.shocks]
        name = sentence("memo-scenario", name=scenario.id, shocks=shocks)
        for column, measure in enumerate(MEASURES, 2):
            _measure(sheet, row, column, scenario.figures[measure])
        lasts = {True: "memo-yes", False: "memo-no", None: "memo-not-known"}[scenario.survives]
        sheet.text(row, len(MEASURES) + 2, sentence(lasts), RIGHT._replace(indent=1))
        absent = [f.notes[0] for f in scenario.figures.values() if f.value is None and f.notes]
        texts = dict.fromkeys(map(say, (*scenario.notes, *absent)))
        sheet.wrapped(row, {1: name, len(MEASURES) + 3: " ".join(texts)})
    sheet.text(6 + len(deal.scenarios), 1, say(deal.sensitivity))


def _measure(sheet: Sheet, row: int, column: int, figure: Figure) -> None:
    if figure.value is None:
        sheet.text(row, column, absent_text(figure), RIGHT)
    else:
        sheet.number(row, column, figure.value, number_style(UNITS.get(figure.name, "currency"), figure.confidence))
