"""Charts of ratios beside the policy's marks: liquidity and solvency."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.memo.charts.content import Content, Found, Level, Panel, Panels
from finvet.memo.charts.figures import gaps, is_empty, nothing_to_draw, series, years
from finvet.memo.charts.style import CASH
from finvet.memo.reference import Band
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.wording import name_of

LIQUIDITY = ("current_ratio", "quick_ratio", "cash_days")
WITH_LINES = "cash_days_with_lines"
SOLVENCY = ("equity_ratio", "net_debt_to_ebitda", "interest_cover")


def liquidity(view: View) -> Found:
    """Current and quick ratio and the days that cash lasts, by the policy's marks.

    Undrawn lines are known for the latest year alone: they count in the finding, and stand at the foot.
    """
    if not view.is_known("undrawn_credit_lines"):
        return _panels(view, LIQUIDITY)
    days = view.value(WITH_LINES, view.latest(WITH_LINES))
    return _panels(view, LIQUIDITY, (sentence("chart-with-lines", year=year_name(view.years[-1]), days=days),))


def liquidity_title(view: View) -> str:
    """What the chart of liquidity finds; the same where its figures are drawn by another program."""
    if not view.years:
        return sentence("memo-heading-liquidity")
    return _title(view, [_panel(view, name) for name in LIQUIDITY])


def solvency(view: View) -> Found:
    """Equity ratio, net debt and interest cover, by the policy's marks."""
    return _panels(view, SOLVENCY)


def _panels(view: View, names: tuple[str, ...], notes: tuple[str, ...] = ()) -> Found:
    panels = tuple(_panel(view, name) for name in names)
    if is_empty(panel.series for panel in panels):
        return nothing_to_draw(view, names)
    source = sentence("chart-source-policy" if any(panel.critical for panel in panels) else "chart-source")
    return Content(_title(view, panels), Panels(years(view), panels), "", source, (*notes, *gaps(view, names)))


def _panel(view: View, name: str) -> Panel:
    drawn, band = series(view, name_of(name), name, CASH), _band(view, name)
    if band is None:
        return Panel(drawn)
    fine, critical = (
        None if cut is None else Level(cut, sentence(f"chart-level-{code}-{band.better}", mark=view.value(name, cut)))
        for code, cut in (("fine", band.fine), ("critical", band.concern))
    )
    return Panel(drawn, fine, critical, band.better)


def _band(view: View, name: str) -> Band | None:
    """The policy's marks; those of cash with undrawn lines hold for cash alone too."""
    bands = view.reference.bands
    return bands.get(name) or (bands.get(WITH_LINES) if name == "cash_days" else None)


def _title(view: View, panels: Sequence[Panel]) -> str:
    """What is critical in the latest year, else what is short of fine; where no mark can be held to it, its values."""
    year = year_name(view.years[-1])
    marked = [panel.series.name for panel in panels if panel.critical]
    judged = [(panel, value) for panel in panels if panel.critical and (value := _latest(view, panel)) is not None]
    if not judged:
        found = [f"{panel.series.name} {panel.series.texts[-1]}" for panel in panels]
        return sentence("chart-title-ratios", names=found, year=year)
    critical = [panel.series.name for panel, value in judged if _is_beyond(panel, value, panel.critical)]
    if critical:
        return sentence("chart-title-ratios-critical", names=critical, year=year)
    short = [panel.series.name for panel, value in judged if _is_beyond(panel, value, panel.fine)]
    if short:
        return sentence("chart-title-ratios-short", names=short, year=year)
    fine = [panel.series.name for panel, _ in judged]
    return sentence(f"chart-title-ratios-fine{'' if fine == marked else '-known'}", names=fine, year=year)


def _latest(view: View, panel: Panel) -> float | None:
    """The value that the policy judges: of cash with undrawn lines."""
    return view.latest(WITH_LINES) if panel.series.name == name_of("cash_days") else panel.series.values[-1]


def _is_beyond(panel: Panel, value: float, level: Level | None) -> bool:
    """Whether a value is on the worse side of a mark; the better band includes it."""
    if level is None:
        return False
    return value < level.value if panel.better == "higher" else value > level.value
