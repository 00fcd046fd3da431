"""The figures of many partners as one long table: a row a partner, period and line item, ratio or score."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import pyarrow as pa

from finvet.model import Figure, Source
from finvet.partner import Partner

SCHEMA = pa.schema(
    [
        ("file", pa.string()),
        ("partner", pa.string()),
        ("period", pa.string()),
        ("kind", pa.string()),
        ("name", pa.string()),
        ("value", pa.float64()),
        ("confidence", pa.string()),
        ("cell", pa.string()),
    ]
)
FASTEST = 1

Line = tuple[str, str, str, float, str | None, str | None]
"""Period, kind (item, ratio, score), name, value; of an item its confidence and the cells that it was read from."""


def packed(partners: Sequence[Partner]) -> bytes:
    """The figures of an entry's partners in few bytes."""
    plain = [(partner.name, list(_lines(partner))) for partner in partners]
    return zlib.compress(json.dumps(plain, allow_nan=False).encode(), FASTEST)


def table(entries: Iterable[tuple[str, bytes]]) -> pa.Table:
    """The packed figures of entries, by the entries' names, as rows of `SCHEMA`."""
    rows = chain.from_iterable(_rows(entry, figures) for entry, figures in entries if figures)
    columns = list(zip(*rows, strict=True)) or [()] * len(SCHEMA)
    return pa.table([pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)], SCHEMA)


def _rows(entry: str, figures: bytes) -> Iterator[tuple[object, ...]]:
    for partner, lines in json.loads(zlib.decompress(figures)):
        yield from ((entry, partner, *line) for line in lines)


def _lines(partner: Partner) -> Iterator[Line]:
    """What has a value, in the order of the chart and the catalogue; a ratio is as sure as what it rests on."""
    for name, by_period in partner.statements.figures.items():
        for period, figure in by_period.items():
            if figure.value is not None:
                yield period, "item", name, figure.value, figure.confidence, _cells(figure)
    analysis = partner.analysis
    for name, values in analysis.values.items():
        if name in analysis.unverified:
            continue
        kind = "score" if name in analysis.scores else "ratio"
        yield from ((period, kind, name, value, None, None) for period, value in values.items())


def _cells(figure: Figure) -> str | None:
    """Where a figure was read, as a person finds it; what others give has no cell of its own."""
    return ", ".join(map(_cell, figure.basis)) or None


def _cell(source: Source) -> str:
    place = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return f"{source.file}: {place}"
