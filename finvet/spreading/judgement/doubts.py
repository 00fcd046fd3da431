"""Figures that are not to be relied on whatever confirms them: what adds up does so in a wrong unit as well."""

from __future__ import annotations

from collections.abc import Mapping

from finvet.model import Figure, Message
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.settings import settings


def doubted(figures: FigureStore, doubts: Mapping[tuple[str, str], Message]) -> FigureStore:
    """The figures with the reason where there is a doubt about them: low in confidence, or no more than medium."""
    if not doubts:
        return dict(figures)
    return {
        item: {period: _lowered(figure, doubts.get((item, period))) for period, figure in row.items()}
        for item, row in figures.items()
    }


def _lowered(figure: Figure, doubt: Message | None) -> Figure:
    if doubt is None:
        return figure
    is_medium = doubt.code in settings()["doubts"]["at_most_medium"] and figure.confidence != "low"
    return figure._replace(confidence="medium" if is_medium else "low", notes=(*figure.notes, doubt))
