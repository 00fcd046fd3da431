"""The lines of a statement as they are mapped: their labels are read, their amounts are only asked."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from msgspec import Struct

from finvet.hints import LineHint
from finvet.spreading.remembered import Answer, Asked
from finvet.spreading.tables.tables import Line

Row = Mapping[int, float]
"""The amounts of a line by column."""

A = TypeVar("A", bound=Hashable)


class Said(NamedTuple):
    """A line without its amounts: whether it shows any, and whether any could be read, says no more than its label."""

    row: int
    label: str
    hint: LineHint | None
    is_aside: bool
    has_amounts: bool
    has_values: bool


def said_by(lines: Sequence[Line]) -> tuple[Said, ...]:
    """What lines say without their amounts."""
    return tuple([Said(x.row, x.label, x.hint, x.is_aside, bool(x.amounts), bool(x.values)) for x in lines])


def answers_of(lines: Sequence[Line]) -> Answer:
    """Lets the amounts of lines answer: a question is a function of rows, and asked of some positions."""
    place = [line.values for line in lines].__getitem__
    return lambda question, *positions: question(*map(place, positions))


class LabelledLine(Struct, frozen=True):
    """A line by its position, row and label; its amounts only answer questions."""

    position: int
    row: int
    label: str
    hint: LineHint | None
    is_aside: bool
    has_amounts: bool
    has_values: bool
    amounts: Asked

    def ask(self, question: Callable[..., A], *others: LabelledLine) -> A:
        """The answer of its amounts, beside those of other lines."""
        return self.amounts.ask(question, self.position, *[other.position for other in others])

    def shows_same(self, other: LabelledLine) -> bool:
        """Whether it shows the same amounts as another line."""
        return self.ask(_are_same, other)

    def is_within(self, whole: LabelledLine) -> bool:
        """Whether it can be a part of another line: in no column does it show more than that."""
        return self.ask(is_within, whole)

    @property
    def shows_any(self) -> bool:
        """Whether one of its amounts is not nothing."""
        return self.ask(_shows_any)

    @property
    def signs(self) -> frozenset[int]:
        """The signs of its amounts that are not nothing."""
        return self.ask(_signs)


def labelled(lines: Sequence[Said], amounts: Asked) -> list[LabelledLine]:
    """The lines as they are mapped."""
    return [LabelledLine(position, *said, amounts) for position, said in enumerate(lines)]


def labelled_lines(lines: Sequence[Line]) -> list[LabelledLine]:
    """The lines of a table as they are mapped."""
    return labelled(said_by(lines), Asked(answers_of(lines)))


def is_within(row: Row, whole: Row) -> bool:
    """Whether amounts can be a part of others: in no column are they more."""
    return all(abs(value) <= abs(whole.get(column, 0.0)) for column, value in row.items())


def _are_same(row: Row, other: Row) -> bool:
    return row == other


def _shows_any(row: Row) -> bool:
    return any(row.values())


def _signs(row: Row) -> frozenset[int]:
    return frozenset((v > 0) - (v < 0) for v in row.values() if v)
