"""The tables of a sheet: their amount columns with the periods, their lines, and what stands where both meet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from finvet.hints import LineHint
from finvet.model import Message, Period, Source, SourceFile, StatementName
from finvet.spreading.units.units import Unit
from finvet.spreading.wording.labels import Languages


class Amount(NamedTuple):
    """What stands where a line meets an amount column: a value, or the reason why there is none.

    `states_magnitude`: the text carries its own unit ("1.2m"). `note` is the code of what reading says of the
    value: that it was computed here, not in the file.
    """

    source: Source
    value: float | None
    problem: Message | None = None
    unsure: bool = False
    states_magnitude: bool = False
    note: str | None = None


class Line(Struct, frozen=True):
    """A row of a table: its label and its amounts by column; a heading inside the table has none.

    `values`: the amounts that could be read, by column. `hint`: what a person says that the line is. `is_aside`: it
    only tells what was deducted from the line above, which is shown net.
    """

    row: int
    label: str
    source: Source
    amounts: Mapping[int, Amount]
    values: Mapping[int, float]
    hint: LineHint | None = None
    is_aside: bool = False

    def with_amounts(self, amounts: Mapping[int, Amount]) -> Line:
        """The line with other amounts."""
        return replace(self, amounts=amounts, values=values_of(amounts))


def values_of(amounts: Mapping[int, Amount]) -> dict[int, float]:
    """The amounts that could be read, by column."""
    return {column: value for column, amount in amounts.items() if (value := amount.value) is not None}


class Table(Struct, frozen=True):
    """One table of a sheet: its amount columns with their periods, its lines, and what is written above it.

    `closing`: the years that a balance sheet closes in columns of parts of them. `is_list`: it is made of records.
    `interim`: its titles or the file's say so, and no heading how long its periods are. `unclear`: all end
    with a month or a "period", and nothing says how long these are. `twice`: periods of which several columns
    stand there, and nothing says which one is meant. `said_actual`: columns that a heading calls actual. `left_out`:
    columns without a period of the company, with the reason. `remarks`: how the years were told. `statement`: what a
    person says that it is. `company`: whose it is, where one table holds several. `set_aside`: why no figure may be
    taken from it.
    `languages`: what its labels are written in, the main one first. `breaks_down`: it shows the parts of a line of a
    statement that stands elsewhere. `is_turned`: its lines are the columns of a list of records. `is_of_parts`: these
    may be of parts of a company. `unread`: headings of its own that name no period, under which it has the periods of
    the table above. `heads`: the texts over its columns. `beside`: cells with amounts under no heading, in lines that
    show none of any period.
    """

    file: SourceFile
    sheet: str
    columns: Mapping[int, Period]
    lines: tuple[Line, ...]
    titles: tuple[tuple[str, Source], ...]
    unit: Unit
    closing: Mapping[int, Period] = field(default_factory=dict)
    interim: bool = False
    unclear: bool = False
    twice: frozenset[Period] = frozenset()
    said_actual: frozenset[int] = frozenset()
    left_out: tuple[tuple[Source, str], ...] = ()
    remarks: tuple[Message, ...] = ()
    statement: StatementName | None = None
    company: str | None = None
    set_aside: str | None = None
    languages: Languages = ()
    breaks_down: bool = False
    is_turned: bool = False
    is_of_parts: bool = False
    is_list: bool = False
    unread: tuple[Source, ...] = ()
    heads: tuple[tuple[str, Source], ...] = ()
    beside: tuple[Source, ...] = ()

    @property
    def name(self) -> str:
        """The sheet as people are told it: of a text file, which has none, the file."""
        return self.sheet or self.file.file
