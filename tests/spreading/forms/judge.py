"""Holds what finvet reads of a form against what a careful reader finds there.

A figure that the form shows is correct, missing, flagged (wrong, but of low confidence or named by a warning), wrong
(nothing says so: the worst), or interim (a quarter's or half year's figure given as a year's: as bad). A figure that the
form does not show is invented, unless it is what the company's own accounts say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from finvet.errors import FileRefused
from finvet.model import Figure, Period, Statements
from finvet.reading import read_bytes
from finvet.spreading.spread import spread
from tests.spreading.forms.files import content
from tests.spreading.forms.paper import Form, Wanted

Result = Literal["correct", "missing", "flagged", "wrong", "interim", "invented"]
SILENT = ("wrong", "interim", "invented")

COMPOSITES = {
    "short_term_debt": ("short_term_debt", "current_portion_long_term_debt", "bank_overdrafts"),
    "long_term_debt": ("long_term_debt", "bonds_payable", "long_term_bank_debt"),
}
"""Debt that may stand on any of these lines, or on several."""


@dataclass(frozen=True)
class Outcome:
    """What became of one figure."""

    result: Result
    item: str
    period: str
    spot: tuple[str, str]
    label: str
    wanted: float | None
    got: float | None = None
    confidence: str = ""
    traced: bool = False

    @property
    def is_usable(self) -> bool:
        return self.result == "correct" and self.confidence in {"high", "medium"}


def read_form(form: Form) -> Statements:
    """The statements as finvet spreads the form's file. Raises FileRefused where it finds none."""
    return spread([read_bytes(content(form), form.file)])


def judged(form: Form) -> list[Outcome]:
    """Every figure that the form shows, and every one that it does not and that is given all the same."""
    try:
        statements = read_form(form)
    except FileRefused:
        return [_outcome("missing", w) for w in form.truth.values() if _is_year(w.period)]
    if form.is_refused:
        return [Outcome("invented", "a statement", "", ("", ""), "what must be refused is read", None)]
    return held_against(form, statements)


def held_against(form: Form, statements: Statements) -> list[Outcome]:
    """The same for statements that were read from the form in whatever way."""
    shown = (_judged(statements, w, form) for w in form.truth.values() if not _is_a_years_too(form, w))
    return [*filter(None, shown), *_invented(statements, form)]


def _is_a_years_too(form: Form, wanted: Wanted) -> bool:
    """Whether the figure of a quarter is one of the year as well, as cash at the end of the last quarter is."""
    others = (w for w in form.truth.values() if w.item == wanted.item and _is_year(w.period))
    return not _is_year(wanted.period) and any(_same(w.value, wanted.value) for w in others)


def _is_year(period: Period) -> bool:
    return period.months in (None, 12)


def _same(a: float, b: float) -> bool:
    return abs(a - b) <= max(1e-6 * abs(b), 0.005)


def _covers(given: Period, wanted: Period) -> bool:
    if wanted.end is None or given.end is None:
        return given.year == wanted.year
    return given.end == wanted.end


def names(item: str) -> tuple[str, ...]:
    """The line items that a wanted figure may stand on: "a/b" leaves open which of the two."""
    return tuple(name for one in item.split("/") for name in COMPOSITES.get(one, (one,)))


def _claims(statements: Statements, item: str, wanted: Period) -> list[tuple[float, tuple[Figure, ...]]]:
    """The values given for the item in that period as a full year's, also of its lines together."""
    claims: list[tuple[float, tuple[Figure, ...]]] = []
    for period in (p for p in statements.periods if _is_year(p) and _covers(p, wanted)):
        lines = (statements.figure(name, period) for name in names(item))
        figures = tuple(f for f in lines if f is not None and f.value is not None)
        claims += [(f.value or 0.0, (f,)) for f in figures]
        if len(figures) > 1:
            claims.append((sum(f.value or 0.0 for f in figures), figures))
    return claims


def _is_another_line(form: Form, wanted: Wanted, figure: Figure) -> bool:
    """Whether a figure is the right one of another line that the form shows apart: the current portion of a debt."""
    own = form.truth.get((figure.name, wanted.period))
    return figure.name not in wanted.item.split("/") and own is not None and _same(figure.value or 0.0, own.value)


def _judged(statements: Statements, wanted: Wanted, form: Form) -> Outcome | None:
    claims = _claims(statements, wanted.item, wanted.period)
    right = next((figures for value, figures in claims if _same(value, wanted.value)), None)
    if not _is_year(wanted.period):
        return _outcome("interim", wanted, wanted.value) if right and right[0].period.kind == "actual" else None
    if right:
        confidence = min((f.confidence for f in right), key=("low", "medium", "high").index)
        cells = {(source.sheet, source.cell) for source in chain.from_iterable(f.basis for f in right)}
        return _outcome("correct", wanted, wanted.value, confidence, traced=bool(cells & set(wanted.spots)))
    claims = [claim for claim in claims if not all(_is_another_line(form, wanted, f) for f in claim[1])]
    if not claims:
        return _outcome("missing", wanted)
    is_flagged = any(_is_flagged(statements, f) for _, figures in claims for f in figures)
    figure = claims[0][1][0]
    return _outcome("flagged" if is_flagged else "wrong", wanted, figure.value, figure.confidence)


def _outcome(
    result: Result, wanted: Wanted, got: float | None = None, confidence: str = "", *, traced: bool = False
) -> Outcome:
    return Outcome(
        result, wanted.item, wanted.period.id, wanted.spots[0], wanted.label, wanted.value, got, confidence, traced
    )


def _is_flagged(statements: Statements, figure: Figure) -> bool:
    if figure.confidence == "low":
        return True
    return any(figure.name in w.items and figure.period.id in w.periods for w in statements.warnings)


def _invented(statements: Statements, form: Form) -> Iterator[Outcome]:
    for item, row in statements.figures.items():
        for figure in row.values():
            if figure.value is None or not figure.period.is_actual_year or item in form.loose:
                continue
            if _is_flagged(statements, figure) or (figure.notes and figure.method.startswith("derived")):
                continue
            if not _is_told(form, figure):
                source = figure.basis[0] if figure.basis else None
                spot, label = (
                    (source.sheet, source.cell) if source else ("", ""),
                    source.label if source else figure.method,
                )
                yield Outcome("invented", item, figure.period.id, spot, label, None, figure.value, figure.confidence)


def _is_told(form: Form, figure: Figure) -> bool:
    """Whether the form shows the item in that period, or the company's accounts agree with the figure."""
    if any(figure.name in names(w.item) and _covers(figure.period, w.period) for w in form.truth.values()):
        return True
    back = form.end.year - figure.period.year
    if not 0 <= back < form.company.years or not _covers(figure.period, form.period(back)):
        return False
    value = form.known.get((figure.name, form.period(back)), form.company.value(figure.name, back))
    slack = 3 * form.prints.unit / 10**form.prints.decimals
    return value is not None and abs(value - (figure.value or 0.0)) <= slack
