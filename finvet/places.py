"""What stands at the places of a sheet, kept row by row: a million cells cost no key of their own each."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from itertools import chain
from operator import methodcaller
from typing import TypeVar, cast

T = TypeVar("T")
OF_ROW = methodcaller("values")
Place = tuple[int, int]
"""Row and column, both counted from 1."""


class Placed(Mapping[Place, T]):
    """A mapping by (row, column), in the order of the rows, and within them of the columns, in which it was filled."""

    __slots__ = ("rows",)

    def __init__(self, rows: Mapping[int, Mapping[int, T]]) -> None:
        self.rows = rows

    @classmethod
    def of(cls, things: Mapping[Place, T]) -> Placed[T]:
        """The same things; those that are kept so already as they are."""
        if isinstance(things, cls):
            return things
        rows: dict[int, dict[int, T]] = {}
        for (row, column), thing in things.items():
            rows.setdefault(row, {})[column] = thing
        return cls(rows)

    def __getitem__(self, place: Place) -> T:
        return self.rows[place[0]][place[1]]

    def __iter__(self) -> Iterator[Place]:
        return ((row, column) for row, things in self.rows.items() for column in things)

    def __len__(self) -> int:
        return sum(map(len, self.rows.values()))

    def items(self) -> ItemsView[Place, T]:
        """Places and things, without a look-up for each."""
        return _Items(self)

    def values(self) -> ValuesView[T]:
        """The things, without a look-up for each."""
        return _Values(self)

    def __repr__(self) -> str:
        return f"Placed({dict(self)!r})"


class _Items(ItemsView[Place, T]):
    def __iter__(self) -> Iterator[tuple[Place, T]]:
        rows = cast("Placed[T]", self._mapping).rows  # type: ignore[attr-defined]
        return (((row, column), thing) for row, things in rows.items() for column, thing in things.items())


class _Values(ValuesView[T]):
    def __iter__(self) -> Iterator[T]:
        rows = cast("Placed[T]", self._mapping).rows  # type: ignore[attr-defined]
        return chain.from_iterable(map(OF_ROW, rows.values()))
