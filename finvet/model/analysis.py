"""What the ratios and scores of the vetted years are, and whom each score is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from finvet.model.case import Case
from finvet.model.statements import Figure, FigureTable, Period, Source


class CompanyKind(Struct, frozen=True):
    """What a company is that scores were not made for ("bank", "holding"), with the figures that show it."""

    name: str
    evidence: tuple[Figure, ...]

    def cells(self) -> tuple[Source, ...]:
        """The cells that show it."""
        return tuple(dict.fromkeys(source for figure in self.evidence for source in figure.cells()))

    def lines(self) -> tuple[str, ...]:
        """The lines that show it, by label and cell."""
        return tuple(
            f"“{s.label}” ({s.sheet}!{s.cell})" if s.sheet else f"“{s.label}” ({s.cell})" for s in self.cells()
        )


class FittedTo(Struct, frozen=True):
    """The companies that a score was fitted to, in a word, and what they have in common: countries, trades, listing."""

    name: str
    countries: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    listed: bool | None = None

    def outside(self, case: Case) -> tuple[str, ...]:
        """By what a partner is not one of them, as far as its case tells: "country", "trade", "listed"."""
        told = {
            "country": bool(case.country and self.countries and case.country not in self.countries),
            "trade": bool(case.trade and self.trades and case.trade not in self.trades),
            "listed": None not in (case.listed, self.listed) and case.listed != self.listed,
        }
        return tuple(what for what, is_other in told.items() if is_other)


class Analysis(Struct, frozen=True):
    """Every ratio and score of every vetted year, absent ones with their reason; zones of the scores by period id.

    `values`: of each its values alone, year by year, for readers of many. `unverified`: the scores that no reader is
    shown and no verdict counts, each with what of it is not sure. `fitted_to`: whom each score is for. `kinds`: what
    the company is, by period id, where none fits.
    """

    years: tuple[Period, ...]
    ratios: FigureTable
    scores: FigureTable
    zones: Mapping[str, Mapping[str, str]]
    values: Mapping[str, Sequence[float | None]] = field(default_factory=dict)
    unverified: Mapping[str, str] = field(default_factory=dict)
    fitted_to: Mapping[str, FittedTo] = field(default_factory=dict)
    kinds: Mapping[str, CompanyKind] = field(default_factory=dict)

    def figure(self, name: str, period: Period) -> Figure | None:
        """A ratio or score of one year."""
        row = self.ratios.get(name)
        if row is None:
            row = self.scores.get(name)
        return None if row is None else row.get(period.id)
