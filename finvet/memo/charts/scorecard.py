"""The scorecard as a heat map: every indicator of every vetted year, coloured by the points that it earns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.memo.charts.content import Cell, Content, Found, Grid, NotDrawn
from finvet.memo.charts.figures import short_name, years
from finvet.memo.numbers import absent
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Indicator, Message
from finvet.wording import name_of, say

STAR, OTHERWISE = " ★", "*"
MEASURED_OTHERWISE = "measured-by"
Column = Sequence[Indicator]


def scorecard(view: View) -> Found:
    """Chart E: the indicators by year; an earlier year is judged on the years up to it."""
    assessment, latest = view.partner.assessment, view.verdict.scorecard
    if not latest:
        return NotDrawn(Message("chart-no-scorecard"))
    columns: list[Column] = [assessment.earlier.get(year.id, ()) for year in view.years[:-1]]
    columns = [*columns, latest]
    rows = tuple(
        (short_name(one.name) + (STAR if one.star else ""), tuple(_cell(view, column, row) for column in columns))
        for row, one in enumerate(latest)
    )
    groups = tuple(row for row in range(1, len(latest)) if latest[row].pillar != latest[row - 1].pillar)
    grid = Grid(years(view), rows, groups)
    gaps = tuple(_reasons(columns, years(view)))
    return Content(scorecard_title(latest), grid, sentence("chart-unit-points"), sentence("chart-source-policy"), gaps)


def _cell(view: View, column: Column, row: int) -> Cell:
    """An indicator's figure, starred where it is another than usual; the number of its signs; or that there is none."""
    if row >= len(column) or column[row].points is None:
        return Cell(None, absent())
    one = column[row]
    if one.figure is None:
        raised = one.note.parameters.get("raised") if one.note else None
        return Cell(one.points, sentence("chart-signs", count=len(raised) if isinstance(raised, list) else 0))
    if one.figure.value is None:
        return Cell(one.points, sentence("chart-not-meaningful"))
    return Cell(one.points, view.cell(one.figure) + (OTHERWISE if _is_measured_otherwise(one) else ""))


def _is_measured_otherwise(one: Indicator) -> bool:
    return one.note is not None and one.note.code == MEASURED_OTHERWISE


def _reasons(columns: Sequence[Column], places: Sequence[str]) -> Iterator[str]:
    """By what an indicator is measured instead, and why another has no points; those with one reason together."""
    told: dict[tuple[str, str], dict[str, list[str]]] = {}
    for place, column in zip(places, columns, strict=True):
        for one in column:
            if one.points is None:
                key = ("memo-absent", say(one.note) if one.note else sentence("memo-not-stated"))
            elif one.figure and _is_measured_otherwise(one):
                key = ("chart-measured", name_of(one.figure.name))
            else:
                continue
            told.setdefault(key, {}).setdefault(short_name(one.name), []).append(place)
    for (code, reason), names in sorted(told.items(), key=lambda one: (not _is_of(places[-1], one[1]), one[0])):
        figures = "; ".join(f"{name} {', '.join(when)}" for name, when in names.items())
        yield sentence(code, figures=figures, reason=reason)


def _is_of(place: str, names: Mapping[str, Sequence[str]]) -> bool:
    """Whether a reason is one of the latest year, which is read first where there is no room for all."""
    return any(place in when for when in names.values())


def scorecard_title(latest: Column) -> str:
    """How many of the indicators are critical in the latest year, and how many fine."""
    known = [one.points for one in latest if one.points is not None]
    critical, fine = known.count(0), known.count(2)
    code = "-critical" if critical else "-fine" if fine == len(known) else ""
    return sentence(f"chart-title-scorecard{code}", critical=critical, fine=fine, known=len(known))
