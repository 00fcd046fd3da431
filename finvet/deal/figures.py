"""The partner's latest figures as the deal looks at them: what may decide, and why a figure may not."""

from __future__ import annotations

from msgspec import Struct

from finvet.model import Analysis, Figure, Message, Statements


class Latest(Struct, frozen=True):
    """Line items and ratios of the latest vetted year; a figure of low confidence decides nothing."""

    statements: Statements
    analysis: Analysis

    def figure(self, name: str) -> Figure | None:
        """A ratio or line item."""
        if not self.analysis.years:
            return None
        year = self.analysis.years[-1]
        return self.analysis.figure(name, year) or self.statements.figure(name, year)

    def decisive(self, name: str) -> Figure | None:
        """The figure where it has a value that may decide."""
        figure = self.figure(name)
        return figure if figure and figure.value is not None and figure.confidence != "low" else None

    def value(self, name: str) -> float | None:
        """The value where it may decide."""
        figure = self.decisive(name)
        return figure.value if figure else None

    def why_not(self, name: str) -> Message:
        """Why a figure may not decide."""
        figure = self.figure(name)
        if figure and figure.value is not None:
            return Message("figure-low-confidence", {"figure": name})
        return figure.notes[0] if figure and figure.notes else Message("missing", {"inputs": [name]})
