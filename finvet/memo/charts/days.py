"""The chart of payment days: how long customers take, stock lies and suppliers wait, against agreed terms."""

from __future__ import annotations

from finvet.memo.charts.content import Content, Found, Level, Lines
from finvet.memo.charts.figures import gaps, is_empty, nothing_to_draw, series, series_name, years
from finvet.memo.charts.style import AGAINST, CASH, OTHER, RESULT
from finvet.memo.text import sentence
from finvet.memo.view import View

LOOKS = {"dso": CASH, "dio": OTHER, "dpo": AGAINST, "ccc": RESULT}


def working_capital_days(view: View) -> Found:
    """Chart D: days sales, inventory and payables outstanding and the cash conversion cycle, against agreed terms."""
    names = tuple(LOOKS)
    drawn = tuple(series(view, series_name(name), name, look) for name, look in LOOKS.items())
    if is_empty(drawn):
        return nothing_to_draw(view, names)
    plot = Lines(years(view), drawn, _terms(view))
    return Content(days_title(view), plot, sentence("chart-unit-days"), sentence("chart-source"), gaps(view, names))


def _terms(view: View) -> tuple[Level, ...]:
    """The terms that the partner agreed with its suppliers, where the case tells them."""
    days = view.latest("payment_terms_days")
    return () if days is None else (Level(days, sentence("chart-level-terms", days=days)),)


def days_title(view: View) -> str:
    """Whether suppliers wait longer, else how long they and customers take."""
    values, way = view.series("dpo"), view.trend("dpo").way
    if way in ("rising", "falling"):
        return sentence(f"chart-title-days-{way}", first=values[0], last=values[-1])
    customers, suppliers = view.latest("dso"), view.latest("dpo")
    if customers is None or suppliers is None:
        return sentence("chart-title-days")
    return sentence("chart-title-days-latest", dso=customers, dpo=suppliers)
