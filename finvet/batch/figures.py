"""The figures of many partners as one long table: a row a partner, period and line item, ratio or score."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa

from finvet.model import Figure, Source
from finvet.partner import Partner

OF_AN_ENTRY = ("partner", "period", "kind", "name", "value", "confidence", "cell")
SCHEMA = pa.schema(
    [("file", pa.string()), *((name, pa.float64() if name == "value" else pa.string()) for name in OF_AN_ENTRY)]
)
FASTEST = 1

Line = tuple[str, str, str, str, float, str | None, str | None]
"""Partner, period, kind (item, ratio, score), name, value; of an item its confidence and where it was read."""


def packed(partners: Sequence[Partner]) -> bytes:
    """The figures of an entry's partners, column by column, in few bytes."""
    lines = [line for partner in partners for line in _lines(partner)]
    columns = list(zip(*lines, strict=True))
    return zlib.compress(json.dumps(columns, allow_nan=False).encode(), FASTEST)


def table(entries: Iterable[tuple[str, bytes]]) -> pa.Table:
    """The packed figures of entries, by the entries' names, as rows of `SCHEMA`."""
    columns: list[list[object]] = [[] for _ in SCHEMA]
    for entry, figures in entries:
        of_entry = json.loads(zlib.decompress(figures)) if figures else []
        if of_entry:
            columns[0].extend([entry] * len(of_entry[0]))
            for column, more in zip(columns[1:], of_entry, strict=True):
                column.extend(more)
    return pa.table([pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)], SCHEMA)


def _lines(partner: Partner) -> Iterator[Line]:
    """What has a value, in the order of the chart and the catalogue; a ratio is as sure as what it rests on."""
    statements, analysis, company = partner.statements, partner.analysis, partner.name
    for name, by_period in statements.figures.items():
        for period, figure in by_period.items():
            if figure.value is not None:
                yield company, period, "item", name, figure.value, figure.confidence, _cells(figure)
    for name, values in analysis.values.items():
        if name in analysis.unverified:
            continue
        kind = "score" if name in analysis.scores else "ratio"
        for period, value in values.items():
            yield company, period, kind, name, value, None, None


def _cells(figure: Figure) -> str | None:
    """Where a figure was read, as a person finds it; what others give has no cell of its own."""
    return ", ".join(map(_cell, figure.basis)) or None


def _cell(source: Source) -> str:
    place = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return f"{source.file}: {place}"
