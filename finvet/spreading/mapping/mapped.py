"""The lines of a statement with the line items that they were understood to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from msgspec import Struct, field

from finvet.model import StatementName
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.tables.tables import Line

L = TypeVar("L", Line, LabelledLine)


class WithItem(NamedTuple, Generic[L]):
    """A line with the item that it was understood to be.

    `exact`: the label stands in the dictionary word for word, with one meaning here. `tied`: the line takes part in
    a sum that holds. `by_grammar`: no dictionary holds its label, but its words say the item. `part`: it is shown as a
    part of the line above. `ambiguous`: other meanings were left, so the choice is a guess. `total`: the row of the
    nearest total it goes into. `goes_into`: the row of the nearest one that was understood, for money and loans not as
    the rest of a block, with 1 where the line adds to it and -1 where it takes from it. `left_in_block`: nothing names
    it, and it is counted with the residual of its block.
    """

    line: L
    item: str
    turned: bool
    exact: bool
    tied: bool
    by_grammar: bool
    part: bool
    ambiguous: bool
    block: str | None
    total: int | None
    goes_into: tuple[int, float] | None
    left_in_block: bool = False


MappedLine = WithItem[Line]
MappedLabel = WithItem[LabelledLine]
"""A line while it is mapped, and its amounts are only asked."""


class BrokenSum(NamedTuple):
    """A total with the lines that surely make it up, and by how much they miss it in the columns in which they do."""

    total: Line
    parts: tuple[Line, ...]
    gaps: Mapping[int, float]


class MappedStatement(Struct, frozen=True):
    """The lines of one statement: those understood, and those with amounts that were not.

    `closed`: the totals, by their item, that add up from lines whose labels the dictionaries hold. `broken`: those
    that do not add up in some year. `in_block`: the total of the block that adds up with a line not understood, by row.
    `spoken_of`: the items that the labels of such lines could have meant.
    """

    statement: StatementName
    mapped: tuple[MappedLine, ...]
    unmatched: tuple[Line, ...]
    closed: Mapping[str, Line]
    broken: tuple[BrokenSum, ...] = ()
    in_block: Mapping[int, Line] = field(default_factory=dict)
    spoken_of: frozenset[str] = frozenset()


def without_item(lines: Sequence[LabelledLine], mapped: Sequence[MappedLabel]) -> list[int]:
    """The lines with amounts, by position, that tell no item, or only what is left of a block."""
    rows = {m.line.row for m in mapped if not m.left_in_block}
    return [position for position, line in enumerate(lines) if line.has_amounts and line.row not in rows]
