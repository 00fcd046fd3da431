"""A partner's figures as the series of a chart: scaled, printed, and with the reason of every gap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from finvet.memo.charts.content import NotDrawn, Series
from finvet.memo.charts.style import Look
from finvet.memo.numbers import READABLE_UNITS, MoneyUnit
from finvet.memo.text import sentence, shortened
from finvet.memo.view import View, year_name
from finvet.model import Message
from finvet.wording import name_of, sentences

SHORT = 1e4
LONGEST = 9
DIGITS_IN_SCALED = 1e3
Values = Sequence[float | None]


def years(view: View) -> tuple[str, ...]:
    """The vetted years as a chart names them."""
    return tuple(year_name(year) for year in view.years)


def money_of(view: View, *drawn: Values) -> MoneyUnit:
    """The memo's unit; a larger one where an amount would not fit beside its bar."""
    largest = max((abs(value) for values in drawn for value in values if value is not None), default=0.0)
    unit = view.money
    if largest < SHORT * unit.factor:
        return unit
    larger = sorted(factor for factor in READABLE_UNITS if factor > unit.factor)
    factor = next((factor for factor in larger if largest < SHORT * factor), larger[-1] if larger else unit.factor)
    return MoneyUnit(unit.currency, factor, 0 if largest >= DIGITS_IN_SCALED * factor else 1)


def money_series(name: str, values: Values, money: MoneyUnit, look: Look) -> Series:
    """Amounts in the unit of the chart."""
    scaled = tuple(None if value is None else value / money.factor for value in values)
    return Series(name, scaled, tuple(short_amount(money, value) for value in values), look)


def short_amount(money: MoneyUnit, value: float | None) -> str:
    """An amount as it fits beside a bar; one beyond all units by its power of ten."""
    text = money.shown(value)
    return text if value is None or len(text) <= LONGEST else f"{value / money.factor:.1e}"


def series(view: View, name: str, figure: str, look: Look) -> Series:
    """A ratio over the years, printed as the memo prints it."""
    values = view.series(figure)
    return Series(name, tuple(values), tuple(view.value(figure, value) for value in values), look)


def series_name(name: str) -> str:
    """What a line or bar is called on a chart."""
    return sentence(f"chart-series-{name.replace('_', '-')}")


def short_name(identifier: str) -> str:
    """What an indicator or a ratio is called where its name would not fit."""
    code = f"chart-short-{identifier.replace('_', '-')}"
    return sentence(code) if code in sentences() else shortened(name_of(identifier))


def gaps(view: View, names: Iterable[str]) -> tuple[str, ...]:
    """The years that are missing of these figures, with their reasons."""
    absent = [(n, y, f) for n in names for y, f in zip(view.years, view.figures(n), strict=True)]
    return tuple(view.absences((n, y, f) for n, y, f in absent if f is None or f.value is None))


def nothing_to_draw(view: View, names: Sequence[str]) -> NotDrawn:
    """That no vetted year shows any of these figures, and why."""
    return NotDrawn(
        Message("chart-nothing", {"figures": list(names), "reason": view.reason(view.figures(names[0])[-1])})
    )


def is_empty(drawn: Iterable[Series]) -> bool:
    """Whether none of the series has a value."""
    return not any(one.is_known for one in drawn)
