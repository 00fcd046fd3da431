"""Computes the catalogue for one partner: the steps of the columns on plain numbers, for a few rows cost little."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, repeat
from operator import itemgetter
from typing import Any, NamedTuple

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Input
from finvet.ratios.primitives import PRIMITIVES
from finvet.ratios.program import VIEWS, Program, Step, program

Numbers = Sequence[float]

YEAR_TOLERANCE = 0.25
"""A prior year ends one year before, give or take a quarter: 52 or 53 weeks, or a year-end moved by a month."""


Values = list[float]
"""All numbers of one row, in the order in which they come to be known."""
Pick = Callable[[Values], Iterable[float]]


class _Turn(NamedTuple):
    """Steps of one operator of which none rests on another: `first`, `second` and `third` pick the values of them all.

    One that looks at the partner's other years does not compute but is a view of all rows.
    """

    compute: Callable[..., Any] | None
    operator: str
    first: Pick
    second: Pick | None = None
    third: Pick | None = None


@lru_cache(maxsize=16)
def _in_turns(steps: Program) -> tuple[tuple[_Turn, ...], Pick]:
    """The steps one operator after the other, again and again: two hundred calls a row in the place of thousands.

    And what picks the results from all that is known of a row in the end.
    """
    order = {operator: place for place, operator in enumerate((*VIEWS, *PRIMITIVES))}
    turn_of = dict.fromkeys((*steps.stated.values(), *steps.constants), -1)
    turns: defaultdict[int, list[Step]] = defaultdict(list)
    for step in steps.steps:
        after = max(turn_of[argument] for argument in step.arguments) + 1
        turn_of[step.target] = after + (order[step.operator] - after) % len(order)
        turns[turn_of[step.target]].append(step)
    by_turn = [turns[turn] for turn in sorted(turns)]
    known = (*steps.stated.values(), *steps.constants, *(step.target for some in by_turn for step in some))
    place = {number: at for at, number in enumerate(known)}
    return tuple(_turn(some, place) for some in by_turn), _pick([place[number] for number in steps.results.values()])


def _turn(steps: Sequence[Step], place: Mapping[int, int]) -> _Turn:
    operator = steps[0].operator
    primitive = PRIMITIVES.get(operator)
    arguments = zip(*(step.arguments for step in steps), strict=True)
    return _Turn(
        primitive and primitive.on_numbers, operator, *(_pick([place[number] for number in some]) for some in arguments)
    )


def _pick(places: Sequence[int]) -> Pick:
    return itemgetter(*places) if len(places) > 1 else itemgetter(slice(places[0], places[0] + 1))


class Series:
    """The fiscal years of one partner as rows in order of their ends; numbers by name, NaN where absent.

    What it computes is what a panel of the same rows computes, to the last digit. `end` is in years (2023.0).
    """

    def __init__(self, stated: Mapping[str, Numbers], end: Numbers) -> None:
        self.rows = len(end)
        self.stated = stated
        self.derived: Mapping[str, Numbers] = {}
        self._absent = [math.nan] * self.rows
        self._columns: dict[str, Numbers] = {}
        follows = [abs(later - earlier - 1) <= YEAR_TOLERANCE for earlier, later in pairwise(end)]
        has_prior = [False, *follows][: self.rows]
        has_two = [one and other for one, other in zip(has_prior, follows, strict=False)]
        self._has_earlier = ([True] * self.rows, has_prior, [False, *has_two][: self.rows])

    def compute(self, catalogue: Mapping[str, Ratio]) -> Mapping[str, Numbers]:
        """Every ratio of the catalogue, a number a row; a ratio is absent where an input that it needs is."""
        steps = program(catalogue)
        stated = [self.stated.get(name, self._absent) for name in steps.stated]
        rows: list[Values] = [
            [*(column[row] for column in stated), *steps.constants.values()] for row in range(self.rows)
        ]
        turns, results = _in_turns(steps)
        for compute, view, first, second, third in turns:
            if compute is None:
                self._view(view, first, rows)
            elif second is None:
                for row in rows:
                    row.extend(map(compute, first(row)))
            elif third is None:
                for row in rows:
                    row.extend(map(compute, first(row), second(row)))
            else:
                for row in rows:
                    row.extend(map(compute, first(row), second(row), third(row)))
        columns: Iterable[Numbers] = zip(*map(results, rows), strict=True) if rows else repeat([])
        self.derived = dict(zip(steps.results, columns, strict=False))
        self._columns.clear()
        return self.derived

    def _view(self, view: str, pick: Pick, rows: Sequence[Values]) -> None:
        """Adds to every row what a view shows of it."""
        columns = [self._seen(view, column) for column in zip(*map(pick, rows), strict=True)]
        for row, seen in zip(rows, zip(*columns, strict=True), strict=True):
            row.extend(seen)

    def column(self, needed: Input) -> Numbers:
        """An input in all rows, NaN where it is absent; its default is not applied."""
        column = self._columns.get(needed.parameter)
        if column is None:
            column = self._columns[needed.parameter] = self._column(needed)
        return column

    def _column(self, needed: Input) -> Numbers:
        found = self.derived.get(needed.name) if needed.view != "stated" else None
        if found is None:
            found = self.stated.get(needed.name, self._absent)
        return self._seen(needed.view, found) if needed.view in VIEWS else found

    def there(self, needed: Sequence[Input], row: int) -> tuple[bool, ...]:
        """Which of these inputs are there in a row."""
        return tuple([not math.isnan(self.column(one)[row]) for one in needed])

    def row_of(self, needed: Input, row: int) -> int | None:
        """The row in which an input of `row` stands; None where that year is not there."""
        back = needed.years_back
        return row - back if self._has_earlier[back][row] else None

    def _seen(self, view: str, numbers: Numbers) -> Numbers:
        """The numbers as a view shows them in every row."""
        match view:
            case "prior":
                return self._earlier(1, numbers)
            case "prior2":
                return self._earlier(2, numbers)
            case "throughout":
                return self._throughout(numbers)
        return self._later(numbers)

    def _earlier(self, back: int, numbers: Numbers) -> Numbers:
        return [numbers[row - back] if has_it else math.nan for row, has_it in enumerate(self._has_earlier[back])]

    def _throughout(self, numbers: Numbers) -> Numbers:
        return [float(not any(map(math.isnan, numbers)))] * self.rows

    def _later(self, numbers: Numbers) -> Numbers:
        return [float(self.rows > 1 and not any(map(math.isnan, numbers[1:])))] * self.rows
