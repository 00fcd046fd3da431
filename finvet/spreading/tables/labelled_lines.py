"""The lines of a statement as they are mapped: their labels are read, their amounts are only asked.

Partners that fill in one form show the same labels, and their amounts answer nearly all questions alike: what was made
of such lines once holds for each of them, whatever the amounts.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar, cast

from finvet.hints import LineHint
from finvet.spreading.tables.tables import Line

Row = Mapping[int, float]
"""The amounts of a line by column."""

S = TypeVar("S", bound=Hashable)
A = TypeVar("A", bound=Hashable)
R = TypeVar("R")

MOST_SAID, MOST_WAYS, MOST_QUESTIONS = 400, 4, 400
"""Statements that are remembered, of each the ways in which amounts answered, and what is worth asking again."""


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


class Amounts:
    """The amounts of the lines of a statement, which answer questions and are not shown.

    A question is a function of rows alone; it is noted with the lines that it was of and with its answer.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._answers: dict[tuple[Callable[..., Hashable], tuple[int, ...]], Hashable] = {}

    def ask(self, question: Callable[..., A], *positions: int) -> A:
        """The answer of some lines, by position."""
        asked = (question, positions)
        if asked in self._answers:
            return cast("A", self._answers[asked])
        answer = question(*map(self._rows.__getitem__, positions))
        if self.are_few:
            self._answers[asked] = answer
        return answer

    def answer_like(self, rows: Sequence[Row]) -> bool:
        """Whether other amounts answer all that was asked alike."""
        place = rows.__getitem__
        return all(question(*map(place, at)) == answer for (question, at), answer in self._answers.items())

    @property
    def are_few(self) -> bool:
        """Whether so little was asked that to ask again is less work than what was made of it."""
        return len(self._answers) < MOST_QUESTIONS

    def forget(self) -> None:
        """Lets go of the amounts; what was asked of them stays."""
        self._rows = ()


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line by its position, row and label; its amounts only answer questions."""

    position: int
    row: int
    label: str
    hint: LineHint | None
    is_aside: bool
    has_amounts: bool
    has_values: bool
    amounts: Amounts

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


def labelled(lines: Sequence[Said], amounts: Amounts) -> list[LabelledLine]:
    """The lines as they are mapped."""
    return [LabelledLine(position, *said, amounts) for position, said in enumerate(lines)]


def labelled_lines(lines: Sequence[Line]) -> list[LabelledLine]:
    """The lines of a table as they are mapped."""
    return labelled(said_by(lines), Amounts([line.values for line in lines]))


class Remembered(Generic[S, R]):
    """A function of what labels say; its result is kept for amounts that answer all that it asks alike."""

    def __init__(self, make: Callable[[S, Amounts], R]) -> None:
        self._make = make
        self._known: dict[S, list[tuple[Amounts, R]]] = {}

    def __call__(self, said: S, rows: Sequence[Row]) -> R:
        """The result for the amounts of some lines."""
        ways = self._known.get(said, [])
        for asked, result in ways:
            if asked.answer_like(rows):
                return result
        amounts = Amounts(rows)
        result = self._make(said, amounts)
        if amounts.are_few:
            amounts.forget()
            if said not in self._known and len(self._known) >= MOST_SAID:
                self._known.pop(next(iter(self._known)), None)
            self._known[said] = [(amounts, result), *ways[: MOST_WAYS - 1]]
        return result

    def forget(self) -> None:
        """Takes everything as if met for the first time."""
        self._known.clear()


def is_within(row: Row, whole: Row) -> bool:
    """Whether amounts can be a part of others: in no column are they more."""
    return all(abs(value) <= abs(whole.get(column, 0.0)) for column, value in row.items())


def _are_same(row: Row, other: Row) -> bool:
    return row == other


def _shows_any(row: Row) -> bool:
    return any(row.values())


def _signs(row: Row) -> frozenset[int]:
    return frozenset((v > 0) - (v < 0) for v in row.values() if v)
