"""The figures of many partners as one long table: a row a partner, period and line item, ratio or score."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from msgspec import Struct, field

from finvet.batch import packing
from finvet.model import CONFIDENCES, PeriodKind, Source
from finvet.partner import Partner

TEXTS = ("file", "partner", "kind", "name", "period", "period_kind", "confidence", "cell")
SCHEMA = pa.schema([*((name, pa.string()) for name in TEXTS), ("value", pa.float64())])
ITEM, DERIVED = "item", ("ratio", "score")
GRADES = {confidence: place for place, confidence in enumerate(CONFIDENCES)}
VETTED: PeriodKind = "actual"
"""Of what kind the years are that ratios and scores are computed of."""
ALIKE = ("file", "partner", "kind")
"""What the rows of a block have in common."""

Plain = Mapping[str, Any]
Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]

LENGTH, NUMBER = struct.Struct("<I"), np.dtype("<f8")
"""How long the words of packed figures are, and what their values are: the same bytes on any machine."""


def packed(partners: Sequence[Partner]) -> bytes:
    """The figures of an entry's partners, in few bytes; in the order of chart and catalogue.

    Words come first, then all values as numbers: written and read as text they would cost more than all ratios.
    """
    plain = [_plain(partner) for partner in partners]
    words = packing.packed([words for words, _ in plain])
    values = np.array([value for _, of_one in plain for value in of_one], NUMBER)  # of None it makes NaN
    return LENGTH.pack(len(words)) + words + values.tobytes()


def table(entries: Iterable[tuple[str, bytes]]) -> pa.Table:
    """The packed figures of entries that have a value, by the entries' names, as rows of `SCHEMA`."""
    rows = _Rows()
    for entry, figures in entries:
        rows.add(entry, figures)
    return rows.table()


# ---------------------------------------------------------------- one entry


def _plain(partner: Partner) -> tuple[Plain, Sequence[float | None]]:
    """Line items with confidence and cells, ratios and scores, each year by year; and their values, None where absent.

    A ratio is as sure as what it rests on. Scores that no reader is shown are left out. Periods and confidences are
    told by their places among those that there are.
    """
    items = {name: [f for f in row.values() if f.value is not None] for name, row in partner.statements.figures.items()}
    read = [figure for row in items.values() for figure in row]
    periods: dict[tuple[str, str], int] = {}
    period = [periods.setdefault((figure.period.id, figure.period.kind), len(periods)) for figure in read]
    analysis = partner.analysis
    derived = _derived(tuple(analysis.values), frozenset(analysis.scores), frozenset(analysis.unverified))
    words = {
        "partner": partner.name,
        "items": {name: len(row) for name, row in items.items()},
        "periods": list(periods),
        "period": period,
        "confidence": [GRADES[figure.confidence] for figure in read],
        "cell": [", ".join([_cell(source) for source in figure.basis]) or None for figure in read],
        "years": [year.id for year in analysis.years],
        **derived,
    }
    values = (value for names in derived.values() for name in names for value in analysis.values[name])
    return words, [*(figure.value for figure in read), *values]


@lru_cache(maxsize=16)
def _derived(names: Sequence[str], scores: Set[str], unverified: Set[str]) -> Mapping[str, Sequence[str]]:
    """The names of the ratios and scores that a reader is shown: mostly the same of every partner."""
    shown = [name for name in names if name not in unverified]
    of_kind = {"ratio": set(shown) - scores, "score": scores}
    return {kind: [name for name in shown if name in of_kind[kind]] for kind in DERIVED}


def _cell(source: Source) -> str:
    """Where a figure was read, as a person finds it."""
    place = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return f"{source.file}: {place}"


# ---------------------------------------------------------------- many entries


class _Block(NamedTuple):
    """Rows below each other that are of one file, partner and kind."""

    file: str
    partner: str
    kind: str
    rows: int


class _Rows(Struct):
    """Rows of the table as they come: texts that many rows share stand there once, with how many rows they are of."""

    blocks: list[_Block] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    name: list[int] = field(default_factory=list)
    rows_of_name: list[int] = field(default_factory=list)
    periods: list[tuple[str, str]] = field(default_factory=list)
    period: list[Places] = field(default_factory=list)
    confidence: list[int] = field(default_factory=list)
    cell: list[str | None] = field(default_factory=list)
    values: list[Numbers] = field(default_factory=list)

    def add(self, entry: str, figures: bytes) -> None:
        """The packed figures of an entry; there are none where it was refused."""
        if not figures:
            return
        (length,) = LENGTH.unpack_from(figures)
        end = LENGTH.size + length
        for words in packing.unpacked(figures[LENGTH.size : end]):
            self._add(entry, words)
        self.values.append(np.frombuffer(figures[end:], NUMBER))

    def _add(self, entry: str, words: Plain) -> None:
        years = words["years"]
        for kind, rows in ((ITEM, len(words["cell"])), *((kind, len(words[kind]) * len(years)) for kind in DERIVED)):
            self.blocks.append(_Block(entry, words["partner"], kind, rows))
        derived = [name for kind in DERIVED for name in words[kind]]
        names = self.names
        self.name += [names.setdefault(name, len(names)) for name in (*words["items"], *derived)]
        self.rows_of_name += [*words["items"].values(), *[len(years)] * len(derived)]
        start = len(self.periods)
        self.periods += [*words["periods"], *((year, VETTED) for year in years)]
        later = np.arange(start + len(words["periods"]), len(self.periods))
        self.period += [start + np.array(words["period"], np.int64), np.tile(later, len(derived))]
        self.confidence += words["confidence"]
        self.cell += words["cell"]

    def table(self) -> pa.Table:
        """The rows that have a value, as Arrow holds them."""
        value = np.concatenate([np.empty(0, NUMBER), *self.values])
        there = np.flatnonzero(~np.isnan(value))
        block = _places([one.rows for one in self.blocks])
        is_read = np.array([one.kind == ITEM for one in self.blocks], np.bool_)[block]
        read = np.where(is_read, np.cumsum(is_read) - 1, len(self.cell))[there]
        period = np.concatenate([np.empty(0, np.int64), *self.period])[there]
        confidence = np.array([*self.confidence, len(CONFIDENCES)], np.int64)[read]
        columns = {
            **{text: _told([getattr(one, text) for one in self.blocks], block[there]) for text in ALIKE},
            "name": _told(list(self.names), np.array(self.name, np.int64)[_places(self.rows_of_name)[there]]),
            "period": _told([name for name, _ in self.periods], period),
            "period_kind": _told([kind for _, kind in self.periods], period),
            "confidence": _told([*CONFIDENCES, None], confidence),
            "cell": _told([*self.cell, None], read),
            "value": pa.Array.from_buffers(pa.float64(), len(there), [None, pa.py_buffer(value[there])]),
        }
        return pa.table([columns[name] for name in SCHEMA.names], SCHEMA)


def _places(rows: Sequence[int]) -> Places:
    """Of every row the place of what so many rows have in common."""
    return np.repeat(np.arange(len(rows)), np.array(rows, np.int64))


def _told(texts: Sequence[str | None], places: Places) -> pa.Array:
    """The texts at these places."""
    at = pa.Array.from_buffers(pa.int64(), len(places), [None, pa.py_buffer(places)])
    return _texts(texts).take(at).cast(pa.string())


def _texts(texts: Sequence[str | None]) -> pa.Array:
    """Texts as Arrow holds them, made of their bytes: its own way from a list loads pandas first, which takes long."""
    content = [(text or "").encode() for text in texts]
    ends = np.cumsum([0, *map(len, content)], dtype=np.int64)
    is_there = np.packbits(np.array([text is not None for text in texts], np.bool_), bitorder="little")
    buffers = map(pa.py_buffer, (ends, b"".join(content), is_there))
    return pa.LargeStringArray.from_buffers(len(texts), *buffers)
