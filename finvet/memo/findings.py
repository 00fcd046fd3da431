"""What a chart shows, in words: its title, its text for who cannot see it, its gaps."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.model import DealExposure, Limit, Period


def cash_flow_title(view: View) -> str:
    """The finding of chart A: which way operating cash flow went, or that it was never positive."""
    values = view.series("cf_operating")
    if values and all(value is not None and value < 0 for value in values):
        return sentence("memo-title-cash-flow-negative")
    return _title("cf_operating", "memo-title-cash-flow", view)


def earnings_title(view: View) -> str:
    """The finding of chart B: whether profit came in as cash."""
    pairs = [
        (cash, profit)
        for cash, profit in zip(view.series("cf_operating"), view.series("net_income"), strict=True)
        if cash is not None and profit is not None
    ]
    if not pairs:
        return sentence("memo-title-earnings-unknown")
    behind = sum(cash < profit for cash, profit in pairs)
    code = "above" if behind == 0 else "below" if behind == len(pairs) else "mixed"
    return sentence(f"memo-title-earnings-{code}", behind=behind, years=len(pairs))


def days_title(view: View) -> str:
    """The finding of chart D: whether suppliers wait longer."""
    values, way = view.series("dpo"), view.trend("dpo").way
    if way in ("rising", "falling"):
        return sentence(f"memo-title-days-{way}", first=values[0], last=values[-1])
    return sentence("memo-title-days")


def exposure_title(found: DealExposure, limit: Limit) -> str:
    """The finding of chart F: whether what the partner would owe us stays within the limit."""
    if found.gap is None or limit.amount is None:
        return sentence("memo-title-exposure")
    return sentence("memo-title-exposure-above" if found.gap else "memo-title-exposure-within")


def _title(name: str, code: str, view: View) -> str:
    found = view.trend(name)
    if found.way is None:
        return sentence(f"{code}-unknown" if None in view.series(name) else f"{code}-by-year")
    return sentence(f"{code}-{found.way}-throughout" if found.throughout else f"{code}-{found.way}")


def alternative_text(view: View, title: str, names: tuple[str, ...]) -> str:
    """The chart in words: its finding, then every value it draws."""
    series = (
        sentence(
            "memo-alt-series", name=name, values=[f"{year_name(y)}: {_spelled(view, name, y)}" for y in view.years]
        )
        for name in names
    )
    return " ".join([f"{title}.", *series])


def _spelled(view: View, name: str, year: Period) -> str:
    figure = view.figure(name, year)
    return view.value(name, figure.value if figure else None, spelled=True)


def chart_gaps(view: View, names: tuple[str, ...]) -> Iterator[str]:
    """A chart's missing points with their reasons."""
    absent = [(n, y, f) for n in names for y, f in zip(view.years, view.figures(n), strict=True)]
    yield from view.absences((n, y, f) for n, y, f in absent if f is None or f.value is None)


def series_name(name: str) -> str:
    """What a line or bar is called on a chart."""
    return sentence(f"memo-series-{name.replace('_', '-')}")
