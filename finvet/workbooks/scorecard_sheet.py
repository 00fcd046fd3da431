"""The scorecard: points as formulas over the latest year's figures and the policy's marks, and the score over them."""

from __future__ import annotations

from collections.abc import Mapping

from finvet.addresses import a1, column_letters
from finvet.assessment.policy import Policy
from finvet.assessment.scorecard import BEST_POINTS
from finvet.assessment.scorecard_rules import Measure
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Indicator
from finvet.wording import name_of, say
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.places import HEADING_ROW, LATEST_COLUMN, SCORECARD, address_of
from finvet.workbooks.ratio_sheets import absent_text
from finvet.workbooks.styles import BOLD, FILLS, INDENTED, WRAPPED, Style, number_style

COLUMNS = ("indicator", "pillar", "weight", "value", "better", "fine", "concern", "points", "note")
INDICATOR, PILLAR, WEIGHT, VALUE, BETTER, FINE, CONCERN, POINTS, NOTE_COLUMN = range(1, len(COLUMNS) + 1)
FIRST_ROW = HEADING_ROW + 1
STAR = " ★"
SCORE_STYLE = number_style("of 100")
COUNT_STYLE = number_style("count")


def add_scorecard(book: Book, view: View, policy: Policy | None) -> None:
    """One line an indicator; below them the score, that of every pillar, and the steps to the verdict."""
    sheet = book.sheet(SCORECARD, [56, 24, 9, 14, 10, 12, 12, 9, 70], frozen=(HEADING_ROW, 1))
    sheet.title(SCORECARD, sentence("workbook-scorecard-how"))
    headings = [sentence(f"workbook-column-{column}") for column in COLUMNS]
    sheet.headings(HEADING_ROW, headings, [WEIGHT, VALUE, FINE, CONCERN, POINTS])
    measures = _measures(policy)
    for row, indicator in enumerate(view.verdict.scorecard, FIRST_ROW):
        _indicator(sheet, view, row, indicator, measures)
    _colours(sheet, len(view.verdict.scorecard))
    row = FIRST_ROW + len(view.verdict.scorecard) + 1
    row = _scores(sheet, view, row) if view.verdict.scorecard else row
    sheet.section(row + 1, sentence("workbook-steps"), len(COLUMNS))
    for place, step in enumerate(view.verdict.steps, row + 2):
        sheet.text(place, 1, say(step))


def _colours(sheet: Sheet, lines: int) -> None:
    """Points by their colour, as they change."""
    points = f"{a1(FIRST_ROW, POINTS)}:{a1(FIRST_ROW + max(0, lines - 1), POINTS)}"
    for points_won, tone in enumerate(("bad", "caution", "good")):
        look = sheet.book.file.add_format({"bg_color": FILLS[tone]})
        test = f"=AND(ISNUMBER({a1(FIRST_ROW, POINTS)}),{a1(FIRST_ROW, POINTS)}={points_won})"
        sheet.raw.conditional_format(points, {"type": "formula", "criteria": test, "format": look})


def _measures(policy: Policy | None) -> Mapping[tuple[str, str], Measure]:
    """The measures of every indicator by its figure; of two with one figure neither, for the case chose."""
    found: dict[tuple[str, str], list[Measure]] = {}
    for rule in policy.indicators if policy else ():
        for measure in rule.measures:
            found.setdefault((rule.id, measure.figure), []).append(measure)
    return {key: measures[0] for key, measures in found.items() if len(measures) == 1}


def _indicator(
    sheet: Sheet, view: View, row: int, indicator: Indicator, measures: Mapping[tuple[str, str], Measure]
) -> None:
    sheet.text(row, INDICATOR, name_of(indicator.name) + (STAR if indicator.star else ""))
    sheet.text(row, PILLAR, name_of(indicator.pillar))
    sheet.number(row, WEIGHT, indicator.weight, COUNT_STYLE)
    _value(sheet, view, row, indicator)
    measure = measures.get((indicator.name, indicator.figure.name)) if indicator.figure else None
    if measure and indicator.figure and not measure.zones:
        style = number_style(view.unit_of(measure.figure))
        sheet.text(row, BETTER, sentence(f"workbook-{measure.better}"), INDENTED)
        sheet.number(row, FINE, measure.fine, style)
        sheet.number(row, CONCERN, measure.concern, style)
    _points(sheet, row, indicator, measure)
    if indicator.note:
        sheet.wrapped(row, {NOTE_COLUMN: say(indicator.note)}, WRAPPED._replace(indent=1))


def _value(sheet: Sheet, view: View, row: int, indicator: Indicator) -> None:
    """The figure that counted, taken from where it stands."""
    figure = indicator.figure
    if figure is None:
        return
    style = number_style(view.unit_of(figure.name), figure.confidence)
    address = address_of(figure.name, LATEST_COLUMN)
    value = absent_text(figure) if figure.value is None else figure.value
    if address and figure.period == view.years[-1]:
        sheet.formula(row, VALUE, f"={address}", style, value)
    elif figure.value is not None:
        sheet.number(row, VALUE, figure.value, style)


def _points(sheet: Sheet, row: int, indicator: Indicator, measure: Measure | None) -> None:
    """Points by the two marks; a number alone where they rest on something else, n/a where there are none."""
    style = number_style("count")
    if indicator.points is None:
        sheet.text(row, POINTS, absent_text(None), Style(align="right"))
    elif measure is None or measure.zones or indicator.figure is None or indicator.figure.value is None:
        sheet.number(row, POINTS, indicator.points, style)
    else:
        reaches = ">=" if measure.better == "higher" else "<="
        value, fine, concern = (a1(row, column) for column in (VALUE, FINE, CONCERN))
        one = f"IF({value}{reaches}{concern},1,0)"
        points = one if measure.fine is None else f"IF({value}{reaches}{fine},{BEST_POINTS},{one})"
        sheet.formula(row, POINTS, f'=IF(ISNUMBER({value}),{points},"n/a")', style, indicator.points)


def _scores(sheet: Sheet, view: View, row: int) -> int:
    """Points won of points possible over the indicators that have some: all of them, then pillar by pillar."""
    last = FIRST_ROW + len(view.verdict.scorecard) - 1
    pillars, weights, points = (
        f"{column_letters(column)}${FIRST_ROW}:{column_letters(column)}${last}" for column in (PILLAR, WEIGHT, POINTS)
    )
    possible = f'{BEST_POINTS}*SUMIFS({weights},{points},">=0")'
    sheet.text(row, INDICATOR, sentence("workbook-score"), BOLD)
    won = f"100*SUMPRODUCT({weights},{points})"
    _score(sheet, row, won, possible, view.verdict.score, SCORE_STYLE)
    sheet.section(row + 1, sentence("workbook-pillar-score"), POINTS)
    row += 2
    for pillar, score in view.verdict.pillars.items():
        own = a1(row, PILLAR)
        sheet.text(row, PILLAR, name_of(pillar))
        possible = f'{BEST_POINTS}*SUMIFS({weights},{points},">=0",{pillars},{own})'
        won = f"100*SUMPRODUCT(--({pillars}={own}),{weights},{points})"
        _score(sheet, row, won, possible, score, SCORE_STYLE)
        row += 1
    return row


def _score(sheet: Sheet, row: int, won: str, possible: str, score: float | None, style: Style) -> None:
    """A score as a formula; none where the verdict is no opinion, though single indicators may have points."""
    if score is None:
        sheet.text(row, POINTS, absent_text(None), Style(align="right"))
    else:
        sheet.formula(row, POINTS, f'=IF({possible}=0,"n/a",{won}/({possible}))', style, score)
