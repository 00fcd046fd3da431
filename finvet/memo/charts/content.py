"""What a chart shows, before it is drawn: its finding, its numbers as they are printed, and why some are not there.

Nothing here knows matplotlib: the words for who cannot see a chart are made of what is drawn on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from finvet.memo.charts.style import Look
from finvet.memo.text import sentence
from finvet.model import Message


class Series(Struct, frozen=True):
    """One figure over the places of a chart: its values with their texts, None and "n/a" where there is none."""

    name: str
    values: tuple[float | None, ...]
    texts: tuple[str, ...]
    look: Look

    @property
    def is_known(self) -> bool:
        """Whether there is anything to draw."""
        return any(value is not None for value in self.values)


class Level(Struct, frozen=True):
    """A value to compare with, drawn across: a limit, agreed terms, the mark of a policy."""

    value: float
    text: str


class Bars(Struct, frozen=True):
    """Bars beside one another, a group a place, with their values at the tips."""

    places: tuple[str, ...]
    series: tuple[Series, ...]

    def told(self) -> Iterator[str]:
        """Every value in words."""
        return _told(self.places, self.series)


class Lines(Struct, frozen=True):
    """Lines over the years, each named with its last value at its end."""

    places: tuple[str, ...]
    series: tuple[Series, ...]
    levels: tuple[Level, ...] = ()

    def told(self) -> Iterator[str]:
        """Every value in words."""
        yield from _told(self.places, self.series)
        yield from (f"{level.text}." for level in self.levels)


class Months(Struct, frozen=True):
    """One bar a month against a limit; only the peak is named, and some of the months."""

    numbers: tuple[int, ...]
    values: tuple[float, ...]
    texts: tuple[str, ...]
    peak: tuple[int, float, str]
    limit: Level | None

    def told(self) -> Iterator[str]:
        """Every value in words."""
        for number, text in zip(self.numbers, self.texts, strict=True):
            yield sentence("chart-alt-month", month=number, owed=text)
        if self.limit:
            yield f"{self.limit.text}."


class Cell(Struct, frozen=True):
    """One cell of a grid: how good it is, from 0 to 2, None where that is not known, and its text."""

    points: int | None
    text: str


class Grid(Struct, frozen=True):
    """Rows by years, coloured by their points; a row may begin a group."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    groups: tuple[int, ...] = ()

    def told(self) -> Iterator[str]:
        """Every value in words, with its points."""
        for name, cells in self.rows:
            values = [
                sentence("chart-alt-cell", place=place, text=cell.text, points=cell.points)
                if cell.points is not None
                else f"{place}: {cell.text}"
                for place, cell in zip(self.columns, cells, strict=True)
            ]
            yield sentence("chart-alt-series", name=name, values=values)


class Panel(Struct, frozen=True):
    """A small chart of one figure with the policy's marks: fine from the first, critical beyond the second.

    `better`: on which side of a mark it is better, "higher" or "lower".
    """

    series: Series
    fine: Level | None = None
    critical: Level | None = None
    better: str = "higher"


class Panels(Struct, frozen=True):
    """Small charts beside one another, each with a scale of its own."""

    places: tuple[str, ...]
    panels: tuple[Panel, ...]

    def told(self) -> Iterator[str]:
        """Every value in words, each figure with its marks."""
        for panel in self.panels:
            yield from _told(self.places, (panel.series,))
            yield from (f"{level.text}." for level in (panel.fine, panel.critical) if level)


class Row(Struct, frozen=True):
    """A bar that lies, from `start` to `end`, with its name before and its text behind; no bar where one is None."""

    name: str
    start: float | None
    end: float | None
    text: str
    look: Look


class Rows(Struct, frozen=True):
    """Bars that lie, one under another, on one scale."""

    rows: tuple[Row, ...]

    def told(self) -> Iterator[str]:
        """Every value in words."""
        return (f"{row.name}: {row.text}." for row in self.rows)


class Spot(Struct, frozen=True):
    """Where a company stands among others: `range` is between how many percent of them are worse, if that is known."""

    range: tuple[float, float] | None
    text: str


class Strip(Struct, frozen=True):
    """Ratios as rows from worst to best, with where the company stands among each of several populations."""

    populations: tuple[tuple[str, Look], ...]
    rows: tuple[tuple[str, str, tuple[Spot, ...]], ...]

    def told(self) -> Iterator[str]:
        """Every value in words."""
        for name, value, spots in self.rows:
            places = [
                f"{population}: {spot.text}" for (population, _), spot in zip(self.populations, spots, strict=True)
            ]
            yield sentence("chart-alt-strip", name=name, value=value, values=places)


Plot = Bars | Lines | Months | Grid | Panels | Rows | Strip


class Content(Struct, frozen=True):
    """A chart without its picture: title, plot, the unit of its numbers, their source, and why some are missing."""

    title: str
    plot: Plot
    unit: str
    source: str
    gaps: tuple[str, ...] = ()

    @property
    def alt(self) -> str:
        """The chart in words: its finding, its unit, every value that it draws, and why others are not there."""
        said = [f"{self.title}.", self.unit, *self.plot.told(), *self.gaps]
        return " ".join(part for part in said if part)


class NotDrawn(Struct, frozen=True):
    """Why a partner has no such chart."""

    reason: Message


def _told(places: tuple[str, ...], series: tuple[Series, ...]) -> Iterator[str]:
    for one in series:
        values = [f"{place}: {text}" for place, text in zip(places, one.texts, strict=True)]
        yield sentence("chart-alt-series", name=one.name, values=values)


Found = Content | NotDrawn
