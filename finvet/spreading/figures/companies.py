"""Tells companies apart that share a workbook, so that no figure of one is ever taken for another's.

Sheets of one layout that show the same lines of the same years with other figures are of several companies: a company
a sheet. A column of company names in one long table says so itself, and so do the titles over tables below each other
that name another company each. Other contradictions split nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import log

from msgspec import Struct

from finvet.line_items import chart
from finvet.spreading.figures.company_names import Names, names_in
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.settings import settings
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.lexicon import keys_of, plain

Place = tuple[str, str]
"""File and sheet."""

FEWEST = 2  # a company alone has no rival
WHOLE = frozenset({"BS", "IS"})
OTHER_KINDS = frozenset(
    {"budget", "forecast", "draft", "restated", "whole", "quarter", "half", "nine", "interim", "excluded"}
)


class Company(Struct, frozen=True):
    """The pieces of one company; `name` is None where no table is by company."""

    name: str | None
    pieces: tuple[Piece, ...]


def companies(pieces: Sequence[Piece]) -> list[Company]:
    """The companies whose statements the pieces are, in the order in which they stand; mostly there is one."""
    named = list(dict.fromkeys(piece.table.company for piece in pieces if piece.table.company))
    if len(named) > 1:
        return [Company(name, tuple(p for p in pieces if p.table.company == name)) for name in named]
    if named and all(piece.table.company for piece in pieces):
        return [Company(named[0], tuple(pieces))]
    if titled := _by_title(pieces):
        return titled
    if not _is_a_company_a_sheet(_by_sheet(weighty(pieces))):
        return [Company(None, tuple(pieces))]
    return [Company(sheet, tuple(own)) for (_, sheet), own in _by_sheet(pieces).items()]


def _by_title(pieces: Sequence[Piece]) -> list[Company]:
    """The companies that the titles over the tables of one sheet name, where those of each tell other figures."""
    groups: list[tuple[Names, list[Piece]]] = []
    for piece in pieces if len(_by_sheet(pieces)) == 1 else ():
        names = names_in(piece.table.titles)
        known = next((own for others, own in groups if _share_a_name(others, names)), None)
        if not names:
            return []
        if known is None:
            groups.append((names, [piece]))
        else:
            known.append(piece)
    if len(groups) < FEWEST or not all(_contradict(a, b) for (_, a), (_, b) in combinations(groups, 2)):
        return []
    return [Company(next(reversed(names.values())).name, tuple(own)) for names, own in groups]


def _share_a_name(some: Names, others: Names) -> bool:
    """Whether a name holds all words of another one; companies of one group or country share some."""
    return any(one <= other or other <= one for one in some for other in others)


def without_company(pieces: Sequence[Piece], found: Sequence[Company]) -> list[Piece]:
    """The pieces that no company got, because nothing says which one they are of."""
    given = {id(piece) for company in found for piece in company.pieces}
    return [piece for piece in pieces if id(piece) not in given]


def not_of_others(tables: Sequence[Table], company: Company, found: Sequence[Company]) -> list[Table]:
    """The tables without those of which another company got the statements."""
    own = {id(piece.table) for piece in company.pieces}
    others = {id(piece.table) for other in found for piece in other.pieces} - own
    return [table for table in tables if id(table) not in others]


def weighty(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces that are a statement beside the fullest one of its kind, and not a few lines of another table.

    Beside amounts, ratios under the same labels are none. A note that leads to a sum of the cash flow is a part of it.
    """
    amounts = [piece for piece in pieces if not piece.shows_ratios] or pieces
    best = {piece.statement: piece for piece in sorted(amounts, key=lambda p: p.weight)}
    least = settings()["tables"]["least_of_best"]
    return [p for p in amounts if _is_whole(p, best[p.statement], least)]


def _is_whole(piece: Piece, best: Piece, least: float) -> bool:
    is_part = piece.table.breaks_down or piece.is_aside
    return is_part or piece.weight >= least * best.weight or (piece.statement == "CF" and _leads_to(piece, best))


def _leads_to(piece: Piece, best: Piece) -> bool:
    """Whether a few lines tell a sum that the fullest table shows in the same amounts: how it came about."""
    sums = [item for item in piece.entries if chart()[item].is_sum]
    told = [(_amounts(piece, item), _amounts(best, item)) for item in sums]
    return any(own and own <= known for own, known in told)


def _amounts(piece: Piece, item: str) -> set[float]:
    return {entry.value for entry in piece.entries.get(item, {}).values() if entry.value}


def rivals(pieces: Sequence[Piece]) -> list[tuple[Piece, Piece]]:
    """Pieces of one statement that tell other figures, without a word on their sheets which is the company's.

    Below a statement on its sheet a few of its lines may be a segment's.
    """
    return [
        (one, other)
        for one, other in combinations(weighty(pieces), 2)
        if one.statement == other.statement
        and (_place(one) != _place(other) or _alike([one], [other]))
        and _view(one.table.sheet) == _view(other.table.sheet)
        and (_contradict if _is_translated(one, other) else _differ)([one], [other])
    ]


def _is_translated(one: Piece, other: Piece) -> bool:
    """Whether one of two sheets names a currency that the other does not: by one factor they tell the same then."""
    return one.table.unit.currency != other.table.unit.currency


def _by_sheet(pieces: Sequence[Piece]) -> dict[Place, list[Piece]]:
    found: dict[Place, list[Piece]] = {}
    for piece in pieces:
        found.setdefault(_place(piece), []).append(piece)
    return found


def _place(piece: Piece) -> Place:
    return piece.table.file.file, piece.table.sheet


def _is_a_company_a_sheet(sheets: Mapping[Place, Sequence[Piece]]) -> bool:
    """Whether every sheet shows balance sheet and income statement in one layout, and contradicts every other one.

    A sheet of an income statement alone may as well be a segment's.
    """
    if len(sheets) < FEWEST or len({file for file, _ in sheets}) > 1:
        return False
    if any(_view(sheet) for _, sheet in sheets):
        return False
    if any(not {piece.statement for piece in own} >= WHOLE for own in sheets.values()):
        return False
    return all(_alike(a, b) and _contradict(a, b) for a, b in combinations(sheets.values(), 2))


def _view(sheet: str) -> frozenset[str]:
    """What a sheet's name says of how it shows a company, if anything: its budget, a quarter, the whole group."""
    return keys_of(plain(sheet)) & OTHER_KINDS


def _alike(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    a, b = (frozenset(item for piece in pieces for item in piece.entries) for pieces in (one, other))
    return bool(len(a & b) >= settings()["companies"]["alike"] * len(a | b))


def _contradict(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    """Whether figures of the same line and period differ, and not by one factor as in another unit or currency."""
    numbers = settings()["companies"]
    if not _differ(one, other):
        return False
    ratios = sorted(log(a / b) for a, b in _pairs(one, other) if a * b > 0)
    middle = ratios[len(ratios) // 4 : len(ratios) - len(ratios) // 4]
    return len(middle) < numbers["fewest_figures"] // 2 or bool(middle[-1] - middle[0] > numbers["one_factor"])


def _differ(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    """Whether most figures of the same line and period differ, of enough to tell."""
    pairs, numbers = list(_pairs(one, other)), settings()["companies"]
    same = sum(abs(a - b) <= settings()["tolerance"]["share"] * max(abs(a), abs(b)) for a, b in pairs)
    return len(pairs) >= numbers["fewest_figures"] and bool(same <= numbers["same_at_most"] * len(pairs))


def _pairs(one: Sequence[Piece], other: Sequence[Piece]) -> Iterator[tuple[float, float]]:
    theirs = dict(_values(other))
    for key, value in _values(one):
        if value and theirs.get(key):
            yield value, theirs[key]


def _values(pieces: Sequence[Piece]) -> Iterator[tuple[tuple[str, str], float]]:
    for piece in pieces:
        for item, entries in piece.entries.items():
            for column, entry in entries.items():
                period = piece.columns.get(column)
                if period is not None and entry.value is not None:
                    yield (item, period.id), entry.value
