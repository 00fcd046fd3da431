"""Every chart by its name, and those that a partner has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from finvet.errors import FinvetError
from finvet.memo.blocks import Chart as ChartBlock
from finvet.memo.blocks import Charts as ChartBlocks
from finvet.memo.charts import cash, contract, days, others, ratios
from finvet.memo.charts.chart import Chart
from finvet.memo.charts.content import Content, Found, NotDrawn
from finvet.memo.charts.scorecard import scorecard
from finvet.memo.charts.waterfall import cash_waterfall
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Message
from finvet.nearest import nearest
from finvet.wording import say

CATALOGUE: Mapping[str, Callable[[View], Found]] = {
    "cash_flow": cash.cash_flow,
    "earnings_and_cash": cash.earnings_and_cash,
    "cash_waterfall": cash_waterfall,
    "liquidity": ratios.liquidity,
    "cash_and_debt": cash.cash_and_debt,
    "working_capital_days": days.working_capital_days,
    "solvency": ratios.solvency,
    "scorecard": scorecard,
    "failure_risk": others.failure_risk,
    "percentiles": others.percentiles,
    "exposure": contract.exposure,
}


class Charts:
    """The charts of one partner: `charts.cash_flow()`, or `charts["cash_flow"]`; `dir` and iteration list them."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._charts: dict[str, Chart] = {}

    @cached_property
    def _found(self) -> Mapping[str, Found]:
        return {name: self._find(name) for name in CATALOGUE}

    def _find(self, name: str) -> Found:
        """What a chart shows; all but that of our own contract show the vetted years."""
        if not self._view.years and name != "exposure":
            return NotDrawn(Message("chart-no-years"))
        return CATALOGUE[name](self._view)

    @property
    def absent(self) -> Mapping[str, str]:
        """Why the partner has no such chart, by the chart's name."""
        return {name: say(found.reason) for name, found in self._found.items() if isinstance(found, NotDrawn)}

    def __iter__(self) -> Iterator[str]:
        return (name for name, found in self._found.items() if isinstance(found, Content))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return name in tuple(self)

    def __getitem__(self, name: str) -> Chart:
        """The chart of this name. Raises FinvetError where there is none, with the reason."""
        found = self._found.get(name)
        if isinstance(found, Content):
            return self._charts.setdefault(name, Chart(name, found))
        raise self._none(name)

    def why_not(self, name: str) -> str:
        """Why there is no chart of this name."""
        return str(self._none(name))

    def _none(self, name: str) -> FinvetError:
        found = self._found.get(name)
        if isinstance(found, NotDrawn):
            return FinvetError("chart-absent", chart=name, reason=found.reason)
        return FinvetError("chart-unknown", chart=name, near=nearest(name, CATALOGUE))

    def __getattr__(self, name: str) -> Callable[[], Chart]:
        if name.startswith("_") or name not in CATALOGUE:
            raise AttributeError(f"no chart {name!r}; there are {', '.join(self)}")
        return lambda: self[name]

    def __dir__(self) -> list[str]:
        return [*self, "absent"]

    def __repr__(self) -> str:
        return "\n".join(f"{name}: {found.title}" for name, found in self._found.items() if isinstance(found, Content))

    def blocks(self, *names: str) -> Iterator[ChartBlocks]:
        """Those of these charts that the partner has, side by side as a block of the memo; nothing where none is."""
        found = tuple(self._block(name) for name in names if name in self)
        if found:
            yield ChartBlocks(found)

    def _block(self, name: str) -> ChartBlock:
        chart = self[name]
        caption = sentence(f"chart-caption-{name.replace('_', '-')}", unit=chart.content.unit)
        return ChartBlock(caption, chart.alt, chart.image, name)
