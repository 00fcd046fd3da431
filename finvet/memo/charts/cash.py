"""Charts of cash: what came in and was spent, whether profit was cash, and what stands against debt that falls due."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.memo.charts.content import Bars, Content, Found, Lines
from finvet.memo.charts.figures import (
    gaps,
    is_empty,
    money_of,
    money_series,
    nothing_to_draw,
    series_name,
    years,
)
from finvet.memo.charts.style import AGAINST, CASH, LEFT_OVER, Look
from finvet.memo.text import sentence
from finvet.memo.view import View

CASH_LOOKS = (CASH, AGAINST, LEFT_OVER)
Values = tuple[float | None, ...]


def cash_flow(view: View) -> Found:
    """Chart A: operating cash flow, capital spending and free cash flow, year by year."""
    names = ("cf_operating", "cf_capex", "fcf")
    drawn = (view.series("cf_operating"), _capital_spending(view), view.series("fcf"))
    return _amounts(view, cash_flow_title(view), names, drawn, Bars)


def earnings_and_cash(view: View) -> Found:
    """Chart B: net income against operating and free cash flow."""
    names = ("cf_operating", "net_income", "fcf")
    return _amounts(view, earnings_title(view), names, tuple(map(view.series, names)), Lines)


def cash_and_debt(view: View) -> Found:
    """Chart C: cash and securities against the debt that falls due within the year, undrawn lines beside them."""
    cash, due = _cash(view), view.series("bank_debt_due")
    names, drawn = ["cash_and_equivalents", "bank_debt_due"], [cash, due]
    if view.is_known("undrawn_credit_lines"):
        names, drawn = [*names, "undrawn_credit_lines"], [*drawn, view.series("undrawn_credit_lines")]
    return _amounts(view, cash_and_debt_title(view, cash, due), tuple(names), tuple(drawn), Bars)


def _amounts(
    view: View, title: str, names: tuple[str, ...], drawn: tuple[Values, ...], plot: type[Bars] | type[Lines]
) -> Found:
    money = money_of(view, *drawn)
    looks: tuple[Look, ...] = CASH_LOOKS[: len(names)]
    series = tuple(
        money_series(series_name(name), values, money, look)
        for name, values, look in zip(names, drawn, looks, strict=True)
    )
    if is_empty(series):
        return nothing_to_draw(view, names)
    unit, source = f"{money.name}.", sentence("chart-source")
    return Content(title, plot(years(view), series), unit, source, gaps(view, names))


def _capital_spending(view: View) -> Values:
    """Tangible and intangible spending together, as free cash flow takes them; None where the first is missing."""
    intangible = [value or 0.0 for value in view.series("cf_capex_intangibles")]
    return tuple(
        None if tangible is None else tangible + other
        for tangible, other in zip(view.series("cf_capex"), intangible, strict=True)
    )


def _cash(view: View) -> Values:
    """Cash with the securities that are as good as cash, as the ratio of cash to debt takes them."""
    securities = [value or 0.0 for value in view.series("short_term_investments")]
    return tuple(
        None if cash is None else cash + other
        for cash, other in zip(view.series("cash_and_equivalents"), securities, strict=True)
    )


# ---------------------------------------------------------------- what they find


def cash_flow_title(view: View) -> str:
    """Which way operating cash flow went, or that it was never positive."""
    values = view.series("cf_operating")
    if values and all(value is not None and value < 0 for value in values):
        return sentence("chart-title-cash-flow-negative")
    found = view.trend("cf_operating")
    if found.way is None:
        return _without_trend(view, values)
    return sentence(f"chart-title-cash-flow-{found.way}" + ("-throughout" if found.throughout else ""))


def _without_trend(view: View, values: Sequence[float | None]) -> str:
    """The years that do not show operating cash flow, or what it was where years are too few or too far apart."""
    shown = dict(zip(years(view), values, strict=True))
    known = [value for value in shown.values() if value is not None]
    if not known or len(known) < len(shown):
        missing = [year for year, value in shown.items() if value is None]
        return sentence("chart-title-cash-flow-unknown", years=missing)
    first, last = (view.money.spelled(value) for value in (known[0], known[-1]))
    code = "one-year" if len(known) == 1 else "two-years"
    return sentence(f"chart-title-cash-flow-{code}", first=first, last=last, year=next(reversed(shown)))


def earnings_title(view: View) -> str:
    """Whether profit came in as cash, or that in the latest year there was neither."""
    pairs = [
        (year, cash, profit)
        for year, cash, profit in zip(years(view), view.series("cf_operating"), view.series("net_income"), strict=True)
        if cash is not None and profit is not None
    ]
    if not pairs:
        return sentence("chart-title-earnings-unknown")
    latest, *flows = pairs[-1]
    if max(flows) < 0:
        return sentence("chart-title-earnings-loss", year=latest)
    behind = sum(cash < profit for _, cash, profit in pairs)
    code = "above" if behind == 0 else "below" if behind == len(pairs) else "mixed"
    return sentence(f"chart-title-earnings-{code}", behind=behind, years=len(pairs))


def cash_and_debt_title(view: View, cash: Values, due: Values) -> str:
    """Whether cash would repay what falls due, in the latest year that shows both."""
    known = [(y, c, d) for y, c, d in zip(years(view), cash, due, strict=True) if c is not None and d is not None]
    if not known:
        return sentence("chart-title-debt-unknown")
    year, held, owed = known[-1]
    if owed == 0:
        return sentence("chart-title-debt-none", year=year)
    code = "covered" if held >= owed else "short"
    return sentence(f"chart-title-debt-{code}", year=year, share=held / owed)
