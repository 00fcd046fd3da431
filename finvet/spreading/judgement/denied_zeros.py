"""Debt that falls due and is not shown: repayments deny that it is zero, it stands inside the long-term debt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.model import Figure, Message, Period
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.settings import settings

DERIVED, UNSHOWN = "derived", "due-within-long-term"


def without_denied_zeros(figures: FigureStore, periods: Sequence[Period]) -> FigureStore:
    """The figures without the zeros of debt that falls due, where debt is repaid and only long-term debt is shown.

    Such a zero follows from a block that adds up without it. A line of debt that falls due, wherever it stands, tells.
    """
    rule = settings()["denied_by_repayments"]
    due = [figures[item] for item in rule["due"] if item in figures]
    if not any(_is_zero_of_block(figure) for row in due for figure in row.values()):
        return figures
    denied = {
        period.id
        for period in periods
        if _is_above_zero(figures, rule["later"], period)
        and any(_is_repaid(figures, rule["repaid"], p) for p in _around(period, periods))
        and all(_is_zero_of_block(row[period.id]) for row in due if period.id in row)
    }
    if not denied:
        return figures
    emptied = {
        item: {p: _unshown(figure) if p in denied else figure for p, figure in figures[item].items()}
        for item in rule["due"]
        if item in figures
    }
    return {**figures, **emptied}


def _around(period: Period, periods: Sequence[Period]) -> Iterator[Period]:
    """The period and the next year."""
    return (p for p in periods if p.year in (period.year, period.year + 1) and p.is_actual_year)


def _is_above_zero(figures: FigureStore, item: str, period: Period) -> bool:
    figure = figures.get(item, {}).get(period.id)
    return figure is not None and (figure.value or 0.0) > 0


def _is_repaid(figures: FigureStore, item: str, period: Period) -> bool:
    figure = figures.get(item, {}).get(period.id)
    return figure is not None and (figure.value or 0.0) < 0


def _is_zero_of_block(figure: Figure) -> bool:
    return figure.value == 0 and figure.method.startswith(DERIVED)


def _unshown(figure: Figure) -> Figure:
    return figure._replace(value=None, basis=(), method="read", confidence="low", notes=(Message(UNSHOWN),))
