"""The figures that a policy judges: latest year, low confidence set aside."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from finvet.line_items import chart
from finvet.model import Analysis, Figure, Period, SpreadWarning, Statements

if TYPE_CHECKING:
    from finvet.assessment.conditions import Condition

DERIVED_NOTE = "derived-cash-flow"
COUNTED_NOTE = "counted-as"


def is_complete(figure: Figure) -> bool:
    """Whether no input of a figure was set for want of data."""
    return all(note.code != COUNTED_NOTE for note in figure.notes)


class Evidence(Struct, frozen=True):
    """Statements and analysis, and what the assessment has found so far: pillars in percent, knock-outs fired.

    `terms` are the conditions that the policy has named. A figure of low confidence is shown, never decided on: for
    the policy it is missing.
    """

    statements: Statements
    analysis: Analysis
    pillars: Mapping[str, float | None] = field(default_factory=dict)
    fired: frozenset[str] = frozenset()
    terms: Mapping[str, Condition] = field(default_factory=dict)
    country: str | None = None

    @property
    def years(self) -> tuple[Period, ...]:
        """The vetted years, oldest first."""
        return self.analysis.years

    def warned(self, codes: Collection[str]) -> Sequence[SpreadWarning]:
        """The warnings of reading with one of the codes that are about a vetted year, or about all."""
        used = {year.id for year in self.years}
        told = (warning for warning in self.statements.warnings if warning.message.code in codes)
        return [warning for warning in told if not warning.periods or not used.isdisjoint(warning.periods)]

    def up_to(self, year: Period) -> Evidence:
        """The evidence as it was when this year was the latest one."""
        years = self.years[: self.years.index(year) + 1]
        return replace(self, analysis=replace(self.analysis, years=years))

    def figure(self, name: str, year: Period | None = None) -> Figure | None:
        """A ratio, score or line item of a year, the latest where none is named."""
        years = self.analysis.years
        if not years:
            return None
        period = year or years[-1]
        return self.analysis.figure(name, period) or self.statements.figure(name, period)

    def has_none(self, name: str) -> bool:
        """Whether a ratio or score has no value in the latest year: told at once, without the figure and its reason."""
        values = self.analysis.values.get(name, ())[: len(self.years)]
        return bool(values) and values[-1] is None

    def decisive(self, name: str, year: Period | None = None) -> Figure | None:
        """The figure if it may decide: it has a value or is not meaningful, and its confidence is not low."""
        figure = self.figure(name, year)
        if figure is None or figure.confidence == "low":
            return None
        return figure if figure.value is not None or figure.polarity else None

    def value(self, name: str, year: Period | None = None) -> float | None:
        """The value of a figure that may decide."""
        figure = self.decisive(name, year)
        return figure.value if figure else None

    def before(self, name: str) -> float | None:
        """The value in the fiscal year before the latest one, None where that year is not shown."""
        if len(self.years) <= 1 or not self.years[-1].follows(self.years[-2]):
            return None
        return self.value(name, self.years[-2])

    def is_low(self, name: str, year: Period | None = None) -> bool:
        """Whether the figure of a year, or the latest, is there, but of a confidence that decides nothing."""
        figure = self.figure(name, year)
        return figure is not None and figure.value is not None and figure.confidence == "low"

    def is_fact(self, name: str) -> bool:
        """Whether only a case can tell the figure: it is neither a line item nor computed from them."""
        return name not in chart() and name not in self.analysis.ratios and name not in self.analysis.scores

    def zone(self, score: str) -> str | None:
        """The zone in which a score lies in the latest year."""
        return self.analysis.zones.get(score, {}).get(self.years[-1].id) if self.years else None

    def is_derived(self, name: str) -> bool:
        """Whether an item of any vetted year was worked out from other statements instead of read."""
        figures = (self.figure(name, year) for year in self.years)
        return any(note.code == DERIVED_NOTE for figure in figures if figure for note in figure.notes)
