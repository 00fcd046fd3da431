"""The figures of many partners as one long table: a row a partner, period and line item, ratio or score."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from finvet.model import Figure, Source
from finvet.partner import Partner

TEXTS = ("file", "partner", "kind", "name", "period", "confidence", "cell")
SCHEMA = pa.schema([*((name, pa.string()) for name in TEXTS), ("value", pa.float64())])
FASTEST = 1

Read = Mapping[str, tuple[float, str, str | None]]
"""Value, confidence and cells of a line item by period."""


def packed(partners: Sequence[Partner]) -> bytes:
    """The figures of an entry's partners that have a value, in few bytes; in the order of chart and catalogue."""
    plain = [(partner.name, _read(partner), _computed(partner)) for partner in partners]
    return zlib.compress(json.dumps(plain, allow_nan=False).encode(), FASTEST)


def table(entries: Iterable[tuple[str, bytes]]) -> pa.Table:
    """The packed figures of entries, by the entries' names, as rows of `SCHEMA`."""
    columns: dict[str, list[object]] = {name: [] for name in SCHEMA.names}
    for entry, figures in entries:
        for partner, read, computed in json.loads(zlib.decompress(figures)) if figures else ():
            for kind, name, periods, of_figures in _rows(read, computed):
                count = len(periods)
                for column, one in (("file", entry), ("partner", partner), ("kind", kind), ("name", name)):
                    columns[column].extend([one] * count)
                for column, several in (("period", periods), *of_figures.items()):
                    columns[column].extend(several)
    return pa.table([pa.array(columns[field.name], field.type) for field in SCHEMA], SCHEMA)


Rows = tuple[str, str, Sequence[str], Mapping[str, Iterable[object]]]
"""Kind and name, the periods, and by column what stands in them."""


def _rows(read: Mapping[str, Read], computed: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Iterator[Rows]:
    """The rows of a line item, ratio or score together, in the order in which they were packed."""
    for name, by_period in read.items():
        values: Any = zip(*by_period.values(), strict=True)
        yield "item", name, list(by_period), dict(zip(("value", "confidence", "cell"), values, strict=False))
    for kind, by_name in computed.items():
        for name, of_period in by_name.items():
            unsaid = [None] * len(of_period)
            yield kind, name, list(of_period), {"value": of_period.values(), "confidence": unsaid, "cell": unsaid}


def _read(partner: Partner) -> Mapping[str, Read]:
    return {
        name: {
            period: (figure.value, figure.confidence, _cells(figure))
            for period, figure in by_period.items()
            if figure.value is not None
        }
        for name, by_period in partner.statements.figures.items()
    }


def _computed(partner: Partner) -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """Ratios and scores, which are as sure as what they rest on; scores that no reader is shown are left out."""
    analysis = partner.analysis
    shown = [name for name in analysis.values if name not in analysis.unverified]
    return {
        "ratio": {name: analysis.values[name] for name in shown if name not in analysis.scores},
        "score": {name: analysis.values[name] for name in shown if name in analysis.scores},
    }


def _cells(figure: Figure) -> str | None:
    """Where a figure was read, as a person finds it; what others give has no cell of its own."""
    return ", ".join(map(_cell, figure.basis)) or None


def _cell(source: Source) -> str:
    place = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return f"{source.file}: {place}"
