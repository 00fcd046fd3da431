"""Tables that tell other figures of one statement: nothing says which are the company's, so that all are a guess."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.model import StatementName
from finvet.spreading.figures.companies import rivals
from finvet.spreading.figures.joined import Joined, Taken
from finvet.spreading.figures.overlaps import contradicts, overlap_of
from finvet.spreading.figures.parts import Part
from finvet.spreading.units.units import is_other_currency


def say_rivals(joined: Joined, parts: Sequence[Part]) -> None:
    """Doubts what is told by tables of one statement that contradict each other, and names them all."""
    found: dict[StatementName, dict[int, Part]] = {}
    for pair in _rivals(parts):
        found.setdefault(pair[0].statement, {}).update({id(part): part for part in pair})
    for statement, told in found.items():
        keys = [(f.name, f.period.id) for part in told.values() for f in part.every_figure() if joined.tells(f)]
        if keys:
            joined.say("sheets-contradict", keys, statement=statement, sheets=_places(list(told.values())))
            joined.doubt(keys, "sheet-guessed")


def _rivals(parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    """The parts of one file that tell nothing alike, without a word which of them is meant."""
    part_of = {id(part.piece): part for part in parts}
    for pieces in rivals([part.piece for part in parts]):
        one, other = (part_of[id(piece)] for piece in pieces)
        told = {item: [Taken(row, one)] for item, row in one.figures.items()}
        if one.file == other.file and not _are_told_apart(one, other) and contradicts(overlap_of(told, other)):
            yield one, other


def _are_told_apart(one: Part, other: Part) -> bool:
    """Whether it is told which of two parts is the company's as asked for: reworked, translated, in shares, a scope."""
    scopes = {part.scope and part.scope[0] for part in (one, other)}
    is_in_shares = (one.whole is None) != (other.whole is None)
    is_marked = bool(one.reworked or other.reworked) or is_in_shares
    return is_marked or is_other_currency(one.unit, other.unit) or len(scopes) > 1


def _places(parts: Sequence[Part]) -> list[str]:
    """The sheets of some parts; where several stand on one sheet, each with the cell in which it begins."""
    tables = [part.piece.table for part in parts]
    sheets = sorted({table.name for table in tables})
    return sheets if len(sheets) == len(tables) else [f"{t.name} ({t.lines[0].source.cell})" for t in tables]
