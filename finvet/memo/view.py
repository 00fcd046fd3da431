"""The partner as the memo's sections look at it: figures as text in the memo's unit, their trends as words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from finvet.line_items import chart
from finvet.memo.blocks import Column, Table
from finvet.memo.numbers import LOW_CONFIDENCE_MARK, absent, money_unit
from finvet.memo.printing import Printing
from finvet.memo.reference import Reference
from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.model import Analysis, Figure, Partner, Period, Statements, Verdict
from finvet.trends import Trend, noise_of, trend
from finvet.wording import name_of, say

if TYPE_CHECKING:
    from finvet.memo.charts.catalogue import Charts

LABEL_SHARE = 2.6
MOST_REASONS = 2
"""So many reasons stand below a table; more of them in the appendix alone."""


def year_name(period: Period) -> str:
    """2023 for a full year, the period's id for anything else."""
    return str(period.year) if period.is_actual_year else f"{period.id} {period.kind}"


class View(Printing, frozen=True, dict=True):
    """A partner with the reference and the unit of its memo."""

    partner: Partner

    @classmethod
    def of(cls, partner: Partner, reference: Reference) -> View:
        """The view of a partner in the unit that suits its statements."""
        return cls(reference, money_unit(partner.statements), partner)

    @property
    def statements(self) -> Statements:
        """The statements as spread."""
        return self.partner.statements

    @property
    def analysis(self) -> Analysis:
        """Ratios and scores."""
        return self.partner.analysis

    @property
    def scores(self) -> tuple[str, ...]:
        """The scores that a reader is shown."""
        return tuple(name for name in self.analysis.scores if name not in self.analysis.unverified)

    @property
    def verdict(self) -> Verdict:
        """The verdict on the partner."""
        return self.partner.assessment.verdict

    @cached_property
    def charts(self) -> Charts:
        """The charts of the partner, each drawn when it is looked at."""
        from finvet.memo.charts.catalogue import Charts

        return Charts(self)

    @property
    def name(self) -> str:
        """The partner's name as it can be printed."""
        return shortened(self.partner.name, NAME_LENGTH) or sentence("memo-unnamed")

    @property
    def years(self) -> tuple[Period, ...]:
        """The vetted years, oldest first."""
        return self.analysis.years

    def figure(self, name: str, period: Period) -> Figure | None:
        """A ratio, score or line item of one year."""
        return self.analysis.figure(name, period) or self.statements.figure(name, period)

    def series(self, name: str) -> tuple[float | None, ...]:
        """The values of the vetted years, oldest first."""
        return tuple(figure.value if figure else None for figure in self.figures(name))

    def figures(self, name: str) -> tuple[Figure | None, ...]:
        """The figures of the vetted years, oldest first."""
        return tuple(self.figure(name, year) for year in self.years)

    def latest(self, name: str) -> float | None:
        """The value of the latest vetted year."""
        return self.series(name)[-1] if self.years else None

    def trend(self, name: str) -> Trend:
        """Where a figure is heading; payments, which are negative, by their size."""
        unit, families = self.unit_of(name), self.reference.families
        return trend(
            name,
            [_by_size(name, figure) for figure in self.figures(name)],
            self.years,
            noise=noise_of(name, unit, families.get(name, "")),
            better=self.reference.better.get(name, "neither"),
            unit=unit,
        )

    def is_known(self, name: str) -> bool:
        """Whether any vetted year has a value."""
        return any(value is not None for value in self.series(name))

    def fitted_to(self, score: str) -> str:
        """Whom a score is for, and by what the partner is none of them."""
        fitted = self.analysis.fitted_to.get(score)
        if fitted is None:
            return absent()
        companies, outside = sentence(f"fitted-to-{fitted.name}"), fitted.outside(self.partner.case)
        return sentence("fitted-to-others", companies=companies, by=outside) if outside else companies

    # ------------------------------------------------------------ tables over the years

    def year_columns(self, periods: Sequence[Period] | None = None) -> tuple[Column, ...]:
        """One column a period, the vetted years by default."""
        return tuple(Column(year_name(p), "right") for p in (self.years if periods is None else periods))

    def year_table(self, caption: str, names: Iterable[str]) -> Table:
        """Items and ratios down, vetted years and the trend across; the notes say why a cell is empty or marked."""
        wanted = tuple(names)
        trends = [self.trend(name) for name in wanted]
        has_trends = any(found.word for found in trends)
        cells = (
            (name_of(found.name), *map(self.cell, self.figures(found.name)), *([trend_in_words(found)] * has_trends))
            for found in trends
        )
        columns = (
            Column(sentence("memo-column-figure"), share=LABEL_SHARE),
            *self.year_columns(),
            *([Column(sentence("memo-column-trend"), share=1.35)] * has_trends),
        )
        notes = " ".join([*self._notes(wanted), *(_without_trend(trends) if has_trends else ())])
        return Table(sentence(caption, unit=self.money.name), columns, tuple(cells), (notes,) if notes else ())

    def present(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of the names that have a value in some year."""
        return tuple(name for name in names if self.is_known(name))

    def _notes(self, names: Iterable[str]) -> Iterator[str]:
        figures = [(name, year, self.figure(name, year)) for name in names for year in self.years]
        reasons = list(self.absences((n, y, f) for n, y, f in figures if f is None or f.value is None))
        yield from reasons if len(reasons) <= MOST_REASONS else (sentence("memo-absent-where"),)
        if any(f and f.value is not None and f.confidence == "low" for _, _, f in figures):
            yield sentence("memo-low-confidence-mark")

    def absences(self, absent: Iterable[tuple[str, Period, Figure | None]]) -> Iterator[str]:
        """Why each of these is absent, those with one reason together."""
        by_reason: dict[str, dict[str, list[str]]] = {}
        for name, year, figure in absent:
            by_reason.setdefault(self.reason(figure), {}).setdefault(name, []).append(year_name(year))
        for reason, years in by_reason.items():
            told = (sentence("memo-figure-years", name=name_of(name), years=when) for name, when in years.items())
            figures = "; ".join(told)
            yield sentence("memo-absent", figures=figures, reason=reason)

    @staticmethod
    def reason(figure: Figure | None) -> str:
        """Why a figure is absent, in words."""
        return (
            shortened(say(figure.notes[0]), 2 * NAME_LENGTH) if figure and figure.notes else sentence("memo-not-stated")
        )


def _by_size(name: str, figure: Figure | None) -> Figure | None:
    item = chart().get(name)
    if figure is None or figure.value is None or item is None or item.sign != "outflow":
        return figure
    return figure._replace(value=-figure.value)


def trend_in_words(found: Trend) -> str:
    """A trend as a table shows it, marked where its confidence is low."""
    if found.word is None:
        return absent()
    return sentence(f"trend-{found.word}") + (LOW_CONFIDENCE_MARK if found.confidence == "low" else "")


def _without_trend(trends: Sequence[Trend]) -> Iterator[str]:
    """Why some have no trend, those with one reason together; an absent year's reason stands with its value."""
    names: dict[str, list[str]] = {}
    for found in trends:
        if found.reason and found.reason.code != "trend-absent":
            names.setdefault(say(found.reason), []).append(name_of(found.name))
    for reason, figures in names.items():
        yield sentence("memo-without-trend", figures=figures, reason=reason)
