"""The equations that statements obey, as formulas over them: by how much a total differs from what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from finvet.addresses import a1
from finvet.line_items import Identity, Term, chart, identities
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.model import YEARS_VETTED
from finvet.spreading.settings import settings
from finvet.wording import heading_of, name_of
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.places import CHECKS, HEADING_ROW, LATEST_COLUMN, address_of, follows, year_columns
from finvet.workbooks.statement_sheets import hide_unused_years
from finvet.workbooks.styles import FAINT_TEXT, FILLS, INDENTED, number_style

PARTS_COLUMN = 2
AGREES_COLUMN = LATEST_COLUMN + 1
STATEMENTS_CHECKED = ("BS", "IS", "CF")


def add_checks(book: Book, view: View) -> None:
    """Every identity with each way in which its total can be made up, the vetted years across."""
    sheet = book.sheet(CHECKS, [34, 66, *[15] * YEARS_VETTED, *[13] * YEARS_VETTED], frozen=(HEADING_ROW, 1))
    allowed = {"units": _least_allowed(view), "share": settings()["tolerance"]["share"]}
    sheet.title(CHECKS, sentence("workbook-checks-how"), sentence("workbook-checks-allowed", **allowed))
    _headings(sheet, view)
    row = HEADING_ROW + 1
    for statement in STATEMENTS_CHECKED:
        sheet.section(row, sentence(f"workbook-section-{statement}"), AGREES_COLUMN + YEARS_VETTED - 1)
        row += 1
        for identity in identities():
            if chart()[identity.total].statement == statement:
                row = _check(sheet, view, row, identity)
    hide_unused_years(sheet, len(view.years))


def _headings(sheet: Sheet, view: View) -> None:
    unused = [""] * (YEARS_VETTED - len(view.years))
    headings = (
        sentence("workbook-column-total"),
        sentence("workbook-column-parts"),
        *(*unused, *map(heading_of, view.years)),
        *(*unused, *(sentence("workbook-column-agrees", year=year_name(year)) for year in view.years)),
    )
    sheet.headings(HEADING_ROW, headings, year_columns(YEARS_VETTED))


def _least_allowed(view: View) -> float:
    """What any total may differ by: so many units of the statements."""
    units: float = settings()["tolerance"]["units"]
    return units * view.statements.scale.factor


# ---------------------------------------------------------------- one identity


def _check(sheet: Sheet, view: View, row: int, identity: Identity) -> int:
    """The identity with its ways below, where it has more than one; the row after it."""
    ways = identity.alternatives
    sheet.text(row, 1, name_of(identity.total))
    first = row if len(ways) == 1 else row + 1
    for place, terms in enumerate(ways):
        sheet.wrapped(first + place, {PARTS_COLUMN: _in_words(terms)}, INDENTED._replace(wrap=True))
    if len(ways) > 1:
        sheet.text(row, PARTS_COLUMN, sentence("workbook-nearest"), FAINT_TEXT)
    for place, column in enumerate(year_columns(len(view.years))):
        found = [_way(view, identity.total, terms, place) for terms in ways]
        for at, way in enumerate(found):
            way.write(sheet, first + at, column)
        nearest = found[0] if len(ways) == 1 else _nearest(found, [a1(first + at, column) for at in range(len(ways))])
        nearest.write(sheet, row, column)
        _agreement(sheet, view, row, column, identity, nearest.value)
    return first + len(ways)


def _in_words(terms: Sequence[Term]) -> str:
    """ "Opening cash + Net change in cash"; a part that may be absent in brackets."""
    told: list[str] = []
    for term in terms:
        name = name_of(term.item) if term.of == "year" else sentence(f"workbook-{term.of}", item=name_of(term.item))
        sign = ("+ " if told else "") if term.factor > 0 else "− "
        told.append(f"{sign}[{name}]" if term.optional else f"{sign}{name}")
    return " ".join(told)


class _Difference(Struct, frozen=True):
    """A difference as a formula with the number it comes to; none where a figure is not there."""

    formula: str | None
    value: float | None

    def write(self, sheet: Sheet, row: int, column: int) -> None:
        """The formula in its cell; where a year can have none, the cell stays empty."""
        if self.formula:
            value = "" if self.value is None else self.value
            sheet.formula(row, column, self.formula, number_style("currency"), value)


def _way(view: View, total: str, terms: Sequence[Term], place: int) -> _Difference:
    """What is left between a total and the sum of these terms; an optional one that is absent counts for nothing."""
    years, column = view.years, year_columns(len(view.years))[place]
    if any(term.of != "year" for term in terms) and not follows(years)[place]:
        return _Difference(None, None)
    needed, parts = [_cell(total, column)], []
    amount, is_there = view.statements.value(total, years[place]), True
    for factor, item, back, optional in _addends(terms):
        cell, value = _cell(item, column - back), view.statements.value(item, years[place - back])
        parts.append(f"{'+' if factor > 0 else '-'}{cell}")
        needed += [] if optional else [cell]
        is_there &= optional or value is not None
        amount = None if amount is None else amount - factor * (value or 0.0)
    difference = f"ABS({needed[0]}-({''.join(parts).removeprefix('+')}))"
    formula = f'=IF(COUNT({",".join(needed)})={len(needed)},{difference},"")'
    return _Difference(formula, abs(amount) if is_there and amount is not None else None)


def _addends(terms: Sequence[Term]) -> Iterator[tuple[float, str, int, bool]]:
    """Sign, item, years back and whether it may be absent; a change over the year is two of them."""
    for term in terms:
        if term.of != "prior":
            yield term.factor, term.item, 0, term.optional
        if term.of != "year":
            yield (term.factor if term.of == "prior" else -term.factor), term.item, 1, term.optional


def _cell(item: str, column: int) -> str:
    cell = address_of(item, column, seen_from=CHECKS, stated=True)
    if cell is None:
        raise ValueError(f"{item} stands in no row of the statements")
    return cell


def _nearest(found: Sequence[_Difference], cells: Sequence[str]) -> _Difference:
    known = [way.value for way in found if way.value is not None]
    listed = ",".join(cells)
    return _Difference(f'=IF(COUNT({listed})=0,"",MIN({listed}))', min(known, default=None))


def _agreement(sheet: Sheet, view: View, row: int, column: int, identity: Identity, gap: float | None) -> None:
    """In words whether the difference is within what is allowed, and its colour."""
    cell, at = a1(row, column), column - LATEST_COLUMN + AGREES_COLUMN + YEARS_VETTED - 1
    least, share = _least_allowed(view), settings()["tolerance"]["share"]
    yes, no = sentence("workbook-agrees"), sentence("workbook-differs")
    total = _cell(identity.total, column)
    year = view.years[column - year_columns(len(view.years)).start]
    shown = abs(view.statements.value(identity.total, year) or 0.0)
    value = "" if gap is None else yes if gap <= max(least, share * shown) else no
    formula = f'=IF(ISNUMBER({cell}),IF({cell}<=MAX({least:g},{share:g}*ABS({total})),"{yes}","{no}"),"")'
    sheet.formula(row, at, formula, FAINT_TEXT, value)
    for word, tone in ((yes, "good"), (no, "bad" if identity.hard else "caution")):
        look = sheet.book.file.add_format({"bg_color": FILLS[tone]})
        test = f'={a1(row, at)}="{word}"'
        sheet.raw.conditional_format(f"{cell}:{cell}", {"type": "formula", "criteria": test, "format": look})
