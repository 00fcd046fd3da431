"""Figures by fiscal year as pandas frames that know their units, marks and reasons, and show them in a notebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

import numpy as np
import pandas as pd
from markupsafe import Markup

from finvet.memo.formats import notebook
from finvet.memo.numbers import LOW_CONFIDENCE_MARK
from finvet.memo.printing import Printing
from finvet.memo.text import sentence
from finvet.model import Figure, FigureTable, Period
from finvet.notebook.table import MOST_OPEN, Beside, Cell, Line, Part, figure_table
from finvet.wording import name_of, say

FISCAL_YEAR = "fiscal_year"
TONES = {2: "good", 1: "caution", 0: "bad"}
DOTS = {2: "●●", 1: "●○", 0: "○○"}
"""How the memo marks the points of a figure in the scorecard, beside the tint that says the same."""


@dataclass(frozen=True)
class Origin:
    """What the values of a frame are: the figures behind them, by name and by the label of their column.

    `part_of`: under which title a name stands. `points`: what a figure earned in the scorecard, by name and period id.
    """

    title: str
    figures: FigureTable
    periods: Mapping[str, Period]
    printing: Printing
    part_of: Mapping[str, str] = field(default_factory=dict)
    points: Mapping[tuple[str, str], int] = field(default_factory=dict)
    beside: Sequence[Beside] = ()
    notes: Sequence[str] = ()

    def figure(self, name: str, column: str) -> Figure | None:
        """The figure of a cell."""
        return self.figures.get(name, {}).get(self.periods[column].id)

    def value(self, name: str, column: str) -> float | None:
        """Its value, None where it is absent."""
        figure = self.figure(name, column)
        return figure.value if figure else None

    def reason(self, name: str, column: str) -> str:
        """Why it is absent; nothing where it is not."""
        figure = self.figure(name, column)
        if figure is None or not figure.notes:
            return "" if figure and figure.value is not None else sentence("memo-not-stated")
        return say(figure.notes[0]) if figure.value is None else ""

    # ------------------------------------------------------------ shown

    def shown(self, names: Sequence[str], columns: Sequence[str]) -> Markup:
        """These names and years as a notebook shows them."""
        cells = [cell for name in names for cell in self._cells(name, columns)]
        notes = [*self.notes]
        if any(cell.mark for cell in cells):
            notes.append(sentence("notebook-marks"))
        if any(cell.text.endswith(LOW_CONFIDENCE_MARK) for cell in cells):
            notes.append(sentence("memo-low-confidence-mark"))
        return figure_table(self.title, list(self._parts(names, columns)), notes, list(self._reasons(names, columns)))

    def _parts(self, names: Sequence[str], columns: Sequence[str]) -> Iterator[Part]:
        """The lines in one table, in their order; of many, a table for each part."""
        parts: dict[str, list[str]] = {}
        for name in names:
            parts.setdefault(self.part_of.get(name, "") if len(names) > MOST_OPEN else "", []).append(name)
        for part, members in parts.items():
            told = [(column, [column.text_of(name) for name in members]) for column in self.beside]
            beside = [(column, texts) for column, texts in told if any(texts)]
            lines = tuple(
                Line(name_of(name), name, tuple(self._cells(name, columns)), tuple(texts[place] for _, texts in beside))
                for place, name in enumerate(members)
            )
            yield Part(part, tuple(columns), lines, tuple(column for column, _ in beside))

    def _cells(self, name: str, columns: Sequence[str]) -> Iterator[Cell]:
        for column in columns:
            text = self.printing.cell(self.figure(name, column))
            points = self.points.get((name, self.periods[column].id))
            if reason := self.reason(name, column):
                yield Cell(text, "absent", reason=reason)
            elif points is None:
                yield Cell(text)
            else:
                yield Cell(text, TONES[points], DOTS[points])

    def _reasons(self, names: Sequence[str], columns: Sequence[str]) -> Iterator[str]:
        """Why figures are absent, those with one reason together."""
        absent: dict[str, dict[str, list[str]]] = {}
        for name in names:
            for column in columns:
                if reason := self.reason(name, column):
                    absent.setdefault(reason, {}).setdefault(name, []).append(column)
        for reason, years in absent.items():
            told = (sentence("memo-figure-years", name=name_of(name), years=when) for name, when in years.items())
            yield sentence("memo-absent", figures="; ".join(told), reason=reason)


class Figures(pd.DataFrame):
    """Figures by name and fiscal year, amounts in units of currency; an absent one is empty, never 0.

    `attrs["units"]` has the unit of every name. A notebook shows them as the memo prints them, with the scorecard's
    marks and the reason of every gap, as long as they are the partner's own: what is computed from them, in thousands
    say, shows itself as any frame.
    """

    _metadata: ClassVar[list[str]] = ["_origin"]
    _origin: Origin | None = None

    @property
    def _constructor(self) -> Callable[..., Any]:
        return type(self)

    @property
    def absent(self) -> pd.Series[str]:
        """Why figures are absent, by name and fiscal year."""
        return self._told("reason", Origin.reason)

    @property
    def confidence(self) -> pd.Series[str]:
        """How sure each figure is: high, medium, or low, on which nothing is to be decided."""
        return self._told("confidence", _confidence)

    def _told(self, name: str, of: Callable[[Origin, str, str], str]) -> pd.Series[str]:
        """What is told of each figure where there is something to tell."""
        told = {place: of(self._origin, *place) for place in self._places()} if self._origin else {}
        told = {place: text for place, text in told.items() if text}
        index = pd.MultiIndex.from_tuples(list(told), names=[str(self.index.name), FISCAL_YEAR])
        return pd.Series(list(told.values()), index=index, name=name, dtype="object")

    def _places(self) -> Iterator[tuple[str, str]]:
        """The cells of the partner's figures; a row or column that somebody put beside them holds none."""
        if origin := self._origin:
            names, columns = filter(origin.figures.__contains__, self.index), list(self.columns)
            yield from ((str(name), str(c)) for name in names for c in columns if c in origin.periods)

    def _is_as_vetted(self, origin: Origin) -> bool:
        """Whether every cell holds the figure that its place names, so that its unit and marks are true."""
        if not len(self) or not set(self.index) <= set(origin.figures) or not set(self.columns) <= set(origin.periods):
            return False
        if any(dtype != "float64" for dtype in self.dtypes):
            return False
        own = [origin.value(*place) for place in self._places()]
        found = self.to_numpy().ravel()
        return np.array_equal(np.array(own, dtype="float64"), found, equal_nan=True)

    def __reduce__(self) -> tuple[Callable[..., pd.DataFrame], tuple[Any, ...]]:
        """On its way to another process it is a plain frame."""
        return _plain, (pd.DataFrame(self), self.attrs)

    def _repr_html_(self) -> str | None:
        origin = self._origin
        if origin is None or not self._is_as_vetted(origin):
            plain: str | None = super()._repr_html_()  # type: ignore[misc]
            return plain
        return notebook.framed(origin.shown(list(map(str, self.index)), list(map(str, self.columns))))


Kind = TypeVar("Kind", bound=Figures)


def frame_of(kind: type[Kind], origin: Origin, index: str) -> Kind:
    """The frame of these figures, in the order of their names."""
    names = list(origin.figures)
    values = {column: [origin.value(name, column) for name in names] for column in origin.periods}
    frame = kind(values, index=pd.Index(names, name=index, dtype="object"), dtype="float64")
    frame.columns = pd.Index(list(origin.periods), name=FISCAL_YEAR, dtype="object")
    frame.attrs["units"] = {name: origin.printing.unit_of(name) for name in names}
    frame.attrs["currency"] = origin.printing.money.currency
    frame._origin = origin
    return frame


def _confidence(origin: Origin, name: str, column: str) -> str:
    figure = origin.figure(name, column)
    return figure.confidence if figure and figure.value is not None else ""


def _plain(frame: pd.DataFrame, attrs: Mapping[Any, Any]) -> pd.DataFrame:
    frame.attrs.update(attrs)
    return frame
