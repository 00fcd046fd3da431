"""In which unit each table is: as it states, as the tables that tie to it, and where what they state contradicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, reduce
from itertools import combinations
from math import isclose
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import Message, Period, Source, SpreadWarning
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.settings import settings
from finvet.spreading.units.units import SILENT, Unit
from finvet.spreading.wording.labels import readings

TOO_LARGE = 0.1  # of the scale, against the largest amount of those that state it

Columns = Mapping[tuple[int, int], Period]
"""The period of each amount column, by the position of its piece and the column."""


class Settled(Struct, frozen=True):
    """The unit of every piece by position, what the partner's statements state as a whole, and what contradicts.

    `tied`: the pairs of pieces that show the same figures. `unread`: the cell that states a piece's unit in words that
    are not understood, by position, where nothing else tells it.
    """

    main: Unit
    units: tuple[Unit, ...]
    contradicted: frozenset[int]
    warnings: tuple[SpreadWarning, ...]
    tied: frozenset[tuple[int, int]]
    unread: Mapping[int, Source]


class _Shown(NamedTuple):
    """One quantity of one period as a table shows it; `step` is the last digit that the table prints."""

    piece: int
    item: str
    period: str
    value: float
    step: float
    basis: tuple[Source, ...]


class _Tie(Struct, frozen=True):
    """Two tables that show the same quantities, the second `power` powers of ten larger, and where they do."""

    pair: tuple[int, int]
    power: int
    shown: tuple[_Shown, _Shown]


def settle(pieces: Sequence[Piece], columns: Columns, elsewhere: Unit) -> Settled:
    """Every piece's unit. `elsewhere`: what the files say of units outside their statements."""
    stated = _borne_out([_in_own_language(piece) for piece in pieces])
    fullest_first = sorted(range(len(pieces)), key=lambda index: (stated[index].borrowed, -pieces[index].weight))
    main = reduce(Unit.or_else, [stated[index] for index in fullest_first], SILENT).or_else(elsewhere)
    ties = list(_ties(pieces, columns))
    factors = _told_by_ties([unit.factor for unit in stated], ties)
    units = [replace(u, factor=f) if u.factor is None else u for u, f in zip(stated, factors, strict=True)]
    unlike = _unlike(pieces, units, main)
    settled = [(replace(u, factor=1.0) if index in unlike else u).or_else(main) for index, u in enumerate(units)]
    wrong = list(_contradictions([unit.factor or 1.0 for unit in settled], ties))
    silent = [index for index in unlike if not units[index].currency]
    doubted = frozenset((*(index for indexes, _ in wrong for index in indexes), *silent))
    tied = frozenset(tie.pair for tie in ties)
    said = (*_say(wrong, pieces, columns), *(_say_unlike(index, pieces, columns, main) for index in silent))
    return Settled(main, tuple(settled), doubted, said, tied, dict(_unread(units, main)))


def _borne_out(units: Sequence[Unit]) -> list[Unit]:
    """The units, none of them borrowed where another statement states the same for itself."""
    own = {unit.factor for unit in units if not unit.borrowed}
    return [replace(unit, borrowed=unit.borrowed and unit.factor not in own) for unit in units]


def _unread(units: Sequence[Unit], main: Unit) -> Iterator[tuple[int, Source]]:
    """The pieces that state a unit which is not understood, and those that state none, where nothing else does."""
    for index, unit in enumerate(units):
        unread = unit.unread or main.unread
        if unit.factor is None and unread:
            yield index, unread


def _unlike(pieces: Sequence[Piece], units: Sequence[Unit], main: Unit) -> list[int]:
    """The pieces that state no scale and whose amounts are too large for that of the others: a thousand times theirs.

    One that states a currency alone is in single units of it: a table in EUR beside one in TEUR.
    """
    silent = [index for index, unit in enumerate(units) if unit.factor is None]
    if not silent or main.factor is None or main.factor <= 1:
        return []
    said = [_largest(piece) for piece, unit in zip(pieces, units, strict=True) if unit.factor == main.factor]
    most = max(said, default=0.0) * main.factor * TOO_LARGE
    return [index for index in silent if 0 < most <= _largest(pieces[index])]


def _say_unlike(index: int, pieces: Sequence[Piece], columns: Columns, main: Unit) -> SpreadWarning:
    table, factor = pieces[index].table, f"{main.factor or 1.0:,.0f}"
    periods = (period.id for (piece, _), period in columns.items() if piece == index)
    return SpreadWarning(
        Message("unit-not-taken", {"sheet": table.name, "factor": factor}),
        tuple(pieces[index].entries),
        tuple(dict.fromkeys(periods)),
        (table.lines[0].source,),
    )


def _largest(piece: Piece) -> float:
    return max(map(abs, piece.amounts), default=0.0)


def _in_own_language(piece: Piece) -> Unit:
    """What the table states, its ambiguous sign as the language of its labels means it."""
    unit = piece.table.unit
    if not unit.sign:
        return unit
    languages = Counter(found[0].language for line in piece.table.lines if (found := readings(line.label)))
    return unit.in_language(languages.most_common(1)[0][0] if languages else None)


# ---------------------------------------------------------------- ties


def _ties(pieces: Sequence[Piece], columns: Columns) -> Iterator[_Tie]:
    """The pairs of tables that show enough of the same quantities at one power of ten."""
    pairs: dict[tuple[int, int], list[tuple[_Shown, _Shown]]] = defaultdict(list)
    for shown in _quantities(pieces, columns).values():
        for one, other in combinations(shown, 2):
            if one.piece != other.piece:
                pairs[one.piece, other.piece].append((one, other))
    for pair, compared in pairs.items():
        apart = [_power(one, other) for one, other in compared]
        power, count = (
            Counter(p for p in apart if p is not None).most_common(1)[0]
            if any(p is not None for p in apart)
            else (0, 0)
        )
        first = next((c for c, p in zip(compared, apart, strict=True) if p == power), None)
        if first and count >= settings()["ties"]["share"] * len(compared) and _is_telling(power, count, first):
            yield _Tie(pair, power, first)


def _quantities(pieces: Sequence[Piece], columns: Columns) -> Mapping[tuple[str, str], list[_Shown]]:
    """What several pieces show, by item and period."""
    found: dict[tuple[str, str], list[_Shown]] = defaultdict(list)
    digits = settings()["ties"]["digits"]
    told = Counter(name for piece in pieces for name in {_same().get(item, item) for item in piece.entries})
    for index, piece in enumerate(pieces):
        step = piece.last_digit
        for item, entries in piece.entries.items():
            name = _same().get(item, item)
            for column, entry in entries.items() if told[name] > 1 else ():
                period = columns.get((index, column))
                if period and entry.value and entry.basis and abs(entry.value) >= digits * step:
                    shown = _Shown(index, item, period.id, abs(entry.value), step, entry.basis)
                    found[name, period.id].append(shown)
    return found


@cache
def _same() -> Mapping[str, str]:
    return {item: group[0] for group in settings()["ties"]["same"] for item in group}


def _power(one: _Shown, other: _Shown) -> int | None:
    """By which power of ten the second amount is the first, within the last digit that either prints."""
    for power, times in _powers():
        if abs(one.value * times - other.value) <= max(one.step * times, other.step):
            return power
    return None


@cache
def _powers() -> tuple[tuple[int, float], ...]:
    return tuple((power, 10.0**power) for power in settings()["ties"]["powers"])


def _is_telling(power: int, count: int, shown: tuple[_Shown, _Shown]) -> bool:
    """One pair of amounts with few digits may be alike by chance, unless they are equal."""
    digits = min(side.value / side.step for side in shown)
    return power == 0 or count > 1 or digits >= settings()["ties"]["digits_alone"]


def _told_by_ties(stated: Sequence[float | None], ties: Sequence[_Tie]) -> list[float | None]:
    """The factors, where a silent table ties to one whose factor is known: the two show one amount."""
    known = list(stated)
    for _ in known:
        told = {index: factor for tie in ties for index, factor in _told(known, tie)}
        if not told:
            break
        for index, factor in told.items():
            known[index] = factor
    return known


def _told(known: Sequence[float | None], tie: _Tie) -> Iterator[tuple[int, float]]:
    (one, other), apart = tie.pair, 10.0**tie.power
    factor, other_factor = known[one], known[other]
    if factor is None and other_factor is not None and other_factor * apart >= 1:
        yield one, other_factor * apart
    if other_factor is None and factor is not None and factor / apart >= 1:
        yield other, factor / apart


# ---------------------------------------------------------------- contradictions


def _contradictions(factors: Sequence[float], ties: Sequence[_Tie]) -> Iterator[tuple[tuple[int, ...], _Tie]]:
    """The ties that the units deny, with the tables in doubt: of the two the one that no other table bears out."""
    holds = [isclose(factors[tie.pair[0]], factors[tie.pair[1]] * 10.0**tie.power) for tie in ties]
    borne_out = Counter(index for tie, is_so in zip(ties, holds, strict=True) if is_so for index in tie.pair)
    for tie, is_so in zip(ties, holds, strict=True):
        if not is_so:
            least = min(borne_out[index] for index in tie.pair)
            yield tuple(index for index in tie.pair if borne_out[index] == least), tie


def _say(
    wrong: Sequence[tuple[tuple[int, ...], _Tie]], pieces: Sequence[Piece], columns: Columns
) -> tuple[SpreadWarning, ...]:
    return tuple(
        SpreadWarning(
            Message(
                "units-contradict",
                {
                    "item": tie.shown[0].item,
                    "period": tie.shown[0].period,
                    "cell": _place(tie, 0),
                    "other_cell": _place(tie, 1),
                },
            ),
            tuple(dict.fromkeys(item for index in doubted for item in pieces[index].entries)),
            tuple(dict.fromkeys(period.id for (index, _), period in columns.items() if index in doubted)),
            tie.shown[0].basis + tie.shown[1].basis,
        )
        for doubted, tie in wrong
    )


def _place(tie: _Tie, side: int) -> str:
    """The cell by sheet, and by file where the two are not of one."""
    sources = [shown.basis[0] for shown in tie.shown]
    is_one_file = sources[0].file == sources[1].file
    source = sources[side]
    return " ".join(filter(None, ("" if is_one_file else source.file, source.sheet, source.cell)))
