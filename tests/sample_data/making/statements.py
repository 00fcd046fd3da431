"""A statement as it will be printed: lines of labels and amounts; totals are the sums of their printed parts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tests.sample_data.making.books import less as without
from tests.sample_data.making.books import share

Role = Literal["heading", "line", "total", "blank"]
Printed = tuple[int | None, ...]
"""Amounts as printed, in whole steps, oldest year first; None where the cell stays empty."""


@dataclass(frozen=True, eq=False)
class Line:
    """A printed line. `item` is its line item, if any; amount times `sign` follows the chart's convention."""

    label: str
    role: Role
    amounts: Printed = ()
    item: str = ""
    sign: int = 1
    level: int = 0
    note: str = ""
    parts: tuple[tuple[int, Line], ...] = ()


@dataclass
class Statement:
    """A statement under construction, line by line from the top."""

    lines: list[Line] = field(default_factory=list)

    def heading(self, label: str, *, level: int = 0, note: str = "") -> None:
        self.lines.append(Line(label, "heading", level=level, note=note))

    def blank(self) -> None:
        self.lines.append(Line("", "blank"))

    def line(
        self, label: str, amounts: Printed, item: str = "", *, sign: int = 1, level: int = 1, note: str = ""
    ) -> Line:
        return self._add(Line(label, "line", amounts, item, sign, level, note))

    def total(
        self,
        label: str,
        parts: Sequence[Line],
        item: str = "",
        *,
        less: Sequence[Line] = (),
        sign: int = 1,
        level: int = 0,
        note: str = "",
    ) -> Line:
        """The sum of its parts; a part without an amount in a year leaves the total of that year empty."""
        terms = tuple((1, part) for part in parts) + tuple((-1, part) for part in less)
        return self._add(Line(label, "total", _summed(terms), item, sign, level, note, terms))

    def _add(self, line: Line) -> Line:
        self.lines.append(line)
        return line

    def __iter__(self) -> Iterator[Line]:
        return iter(self.lines)


def _summed(terms: Sequence[tuple[int, Line]]) -> Printed:
    years = zip(*(line.amounts for _, line in terms), strict=True)
    signs = [sign for sign, _ in terms]
    return tuple(
        None if None in year else sum(s * amount for s, amount in zip(signs, year, strict=True) if amount is not None)
        for year in years
    )


def must_agree(what: str, first: Printed, second: Printed) -> None:
    """Stops the making of a partner whose statements do not tie."""
    if first != second:
        raise ValueError(f"{what}: {first} is not {second}")


def split(amounts: tuple[int, ...], *shares: float) -> list[tuple[int, ...]]:
    """Splits amounts by shares, the rest as the last part, so that the parts add up."""
    parts = [share(amounts, part) for part in shares]
    return [*parts, without(amounts, *parts)]


class Spot(NamedTuple):
    """Where a figure stands: `sheet` is empty in a csv file."""

    file: str
    sheet: str
    cell: str


@dataclass
class Reading:
    """The value of one line item in one year, in units of currency, with the cells it stands in."""

    value: int
    file: str
    sheet: str
    cells: list[str]

    def as_dict(self) -> dict[str, object]:
        place = {"cell": self.cells[0]} if len(self.cells) == 1 else {"cells": self.cells}
        return {"value": self.value, "file": self.file, "sheet": self.sheet} | place


@dataclass
class Truth:
    """What a careful reader finds in a partner's files: the line items by period, oldest first."""

    partner: str
    currency: str
    scale: int
    periods: tuple[str, ...]
    decimals: int = 0
    items: dict[str, dict[str, Reading]] = field(default_factory=dict)

    def record(self, line: Line, year: int, amount: int, spot: Spot) -> None:
        """Notes the cell of a line; a further line of the same item is added to the first."""
        readings = self.items.setdefault(line.item, {})
        value = amount * line.sign * self.scale // 10**self.decimals
        known = readings.setdefault(self.periods[year], Reading(0, spot.file, spot.sheet, []))
        if (known.file, known.sheet) != (spot.file, spot.sheet):
            raise ValueError(f"{self.partner}: {line.item} stands on two sheets")
        known.value += value
        known.cells.append(spot.cell)

    def as_json(self) -> str:
        items = {
            item: {period: readings[period].as_dict() for period in sorted(readings)}
            for item, readings in sorted(self.items.items())
        }
        document = {
            "partner": self.partner,
            "currency": self.currency,
            "scale": self.scale,
            "periods": list(self.periods),
            "items": items,
        }
        return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
