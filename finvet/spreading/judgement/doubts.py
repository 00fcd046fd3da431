"""Figures that are not to be relied on whatever confirms them: what adds up does so in a wrong unit as well."""

from __future__ import annotations

from collections.abc import Mapping

from finvet.model import Figure, Message
from finvet.spreading.figures.join import FigureStore


def doubted(figures: FigureStore, doubts: Mapping[tuple[str, str], Message]) -> FigureStore:
    """The figures, low in confidence and with the reason where there is a doubt about them."""
    return {
        item: {period: _lowered(figure, doubts.get((item, period))) for period, figure in row.items()}
        for item, row in figures.items()
    }


def _lowered(figure: Figure, doubt: Message | None) -> Figure:
    return figure._replace(confidence="low", notes=(*figure.notes, doubt)) if doubt else figure
