"""Which columns of a table give the amounts of each period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

from msgspec import Struct

from finvet.model import Period
from finvet.places import Place
from finvet.spreading.periods.headings import Heads
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.codes import rise
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.inner_columns import (
    MOST_OF_A_PERIOD,
    Closed,
    Values,
    closed,
    completed,
    repeats,
    sides,
    unheaded,
    values_of,
)
from finvet.spreading.tables.net_columns import net_of, unheaded_nets, whole_of
from finvet.spreading.tables.share_columns import without_shares
from finvet.spreading.wording.labels import is_of_which
from finvet.spreading.wording.lexicon import plain
from finvet.spreading.wording.scope_words import scopes_told
from finvet.spreading.wording.words import words


class AmountColumns(Struct, frozen=True):
    """The columns of each period by its leading one: an amount stands in the first of them that is filled.

    `closed`: by leading column, what stands further out beside the last amount that it follows from. `twice`: periods
    of which other columns stand there as well, and no word tells which one is meant. `beside`: amounts under no heading
    in lines that show none of any period.
    """

    taken: Mapping[int, Sequence[int]]
    closed: Mapping[int, Closed]
    twice: frozenset[Period]
    beside: Sequence[Place] = ()


def amount_columns(
    grid: Grid, head: Heads, stamped: Mapping[int, Period], rows: Sequence[int], marks: Marks
) -> AmountColumns:
    """The columns of a table that give its amounts, from those whose heading names a period of the company."""
    return _Choice(grid, head, stamped, rows, marks).made()


class _Choice(Struct, frozen=True, dict=True):
    grid: Grid
    head: Heads
    stamped: Mapping[int, Period]
    rows: Sequence[int]
    marks: Marks

    def made(self) -> AmountColumns:
        by_period: dict[Period, list[int]] = {}
        for column, period in sorted(self._of_group.items()):
            by_period.setdefault(period, []).append(column)
        taken: dict[int, Sequence[int]] = {}
        twice = set()
        for period, every in by_period.items():
            columns = without_shares(self._values, every) if len(every) > 1 else every
            lead = self._lead(columns)
            taken[lead] = self._with_outer(lead, columns)
            is_told = self._is_marked(lead) or lead == self._net(columns)
            more = [c for c in columns if c not in taken[lead]]
            if not is_told and not all(repeats(self._values, lead, c) for c in more):
                twice.add(period)
        taken = {c: self._with_unheaded(c, own) for c, own in taken.items()}
        several = {c: closed(self._values, own) for c, own in taken.items() if len(own) > 1}
        beside = [*self._beside(taken)] if self._free and taken else ()
        return AmountColumns(taken, {c: found for c, found in several.items() if found}, frozenset(twice), beside)

    @cached_property
    def _of_group(self) -> Mapping[int, Period]:
        """The columns without those of one company beside its group's, whose years may be other ones.

        Where the group's are told, one company's are out even where they are restated.
        """
        told = {c for c in self.stamped if self.head.stamps[c].whole} or set(filter(self._is_marked, self.stamped))
        if not told:
            return self.stamped
        return {c: period for c, period in self.stamped.items() if c in told or not self._is_own(c)}

    @cached_property
    def _values(self) -> Values:
        return values_of(self.grid, self.rows, self.marks)

    def _lead(self, columns: Sequence[int]) -> int:
        """Of several columns of one period the one that is restated, or of the group, or net, or the base case's.

        Else the first.
        """
        marked = [c for c in columns if self._is_marked(c)]
        if marked:
            return min(marked, key=lambda c: (not self.head.stamps[c].restated, c))
        return self._net(columns) or next(filter(self._is_base, columns), columns[0])

    def _is_base(self, column: int) -> bool:
        """Whether the nearest text of a heading row that stands over a column calls it the base case."""
        return any(plain(text) in words("scopes", "base") for text in self._over(column))

    def _is_own(self, column: int) -> bool:
        """Whether the nearest text of a heading row that stands over a column calls it one company's alone."""
        return any("own" in scopes_told(plain(text)) for text in self._over(column))

    def _over(self, column: int) -> Iterator[str]:
        first = min(self.head.stamps)
        rows = self.grid.between(self.head.first, self.head.last) if len(self.head.stamps) > 1 else ()
        over = [max((c for c in self.grid.text_columns[r] if first <= c <= column), default=0) for r in rows]
        return (shown(self.grid.rows[row][c]) for row, c in zip(rows, over, strict=True) if c)

    def _is_marked(self, column: int) -> bool:
        return self.head.stamps[column].restated or self.head.stamps[column].whole

    def _net(self, columns: Sequence[int]) -> int | None:
        return net_of(self._values, columns) or whole_of(self._values, columns) if len(columns) > 1 else None

    def _with_outer(self, lead: int, columns: Sequence[int]) -> list[int]:
        """The column and those of the same period that go on where it is empty: totals set off to the right."""
        taken = [lead]
        for other in columns:
            if len(taken) == MOST_OF_A_PERIOD:
                break
            if (
                other > lead
                and not repeats(self._values, lead, other)
                and closed(self._values, [*taken, other]) is not None
            ):
                taken.append(other)
        return taken

    def _with_unheaded(self, lead: int, taken: Sequence[int]) -> Sequence[int]:
        """The same with columns that have no heading of their own: totals beside details, net beside gross."""
        if lead in self._nets:
            return [self._nets[lead]]
        return sorted([*taken, *self._completed.get(lead, ())])

    @cached_property
    def _free(self) -> list[int]:
        return unheaded(self.grid, self.head, self.rows)

    @cached_property
    def _completed(self) -> Mapping[int, list[int]]:
        headed = sorted(self.head.stamps)
        return completed(self._values, headed, self._free) or self._parts(headed) if self._free else {}

    def _parts(self, headed: Sequence[int]) -> Mapping[int, list[int]]:
        """The columns without a heading in which nothing stands but what is shown as a part of the line above."""
        filled = [row for row in self.rows if self.grid.amounts_in(row, *self._free)]
        if all(self._shows_part(row, headed) for row in filled):
            return next((found for found in sides(headed, self._free) if found), {})
        return {}

    def _shows_part(self, row: int, headed: Sequence[int]) -> bool:
        label = self.grid.label(row, min(headed))
        return label is not None and is_of_which(label[1]) and not self.grid.amounts_in(row, *headed)

    def _beside(self, taken: Mapping[int, Sequence[int]]) -> Iterator[Place]:
        """The amounts of columns without a heading where no other column shows any; numbers that go up are of lines."""
        known = {*self.head.stamps, *chain.from_iterable(taken.values())}
        for column in self._free:
            amounts = {row: values[column] for row, values in self._values.items() if column in values}
            if column not in known and not rise([*amounts.values()]):
                yield from ((row, column) for row in amounts if known.isdisjoint(self._values[row]))

    @cached_property
    def _nets(self) -> Mapping[int, int]:
        return unheaded_nets(self._values, sorted(self.head.stamps), self._free) if self._free else {}
