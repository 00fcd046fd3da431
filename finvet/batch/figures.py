"""The figures of many partners as one long table: a row a partner, period and line item, ratio or score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from finvet.batch import packing
from finvet.model import Figure, Source
from finvet.partner import Partner

TEXTS = ("file", "partner", "kind", "name", "period", "confidence", "cell")
SCHEMA = pa.schema([*((name, pa.string()) for name in TEXTS), ("value", pa.float64())])
Plain = Mapping[str, Any]


def packed(partners: Sequence[Partner]) -> bytes:
    """The figures of an entry's partners that have a value, in few bytes; in the order of chart and catalogue."""
    return packing.packed(list(map(_plain, partners)))


def table(entries: Iterable[tuple[str, bytes]]) -> pa.Table:
    """The packed figures of entries, by the entries' names, as rows of `SCHEMA`."""
    columns: dict[str, list[object]] = {name: [] for name in SCHEMA.names}
    for entry, figures in entries:
        for plain in packing.unpacked(figures):
            for kind, name, periods, of_figures in _rows(plain):
                alike = (("file", entry), ("partner", plain["partner"]), ("kind", kind), ("name", name))
                for column, one in alike:
                    columns[column].extend([one] * len(periods))
                for column, several in (("period", periods), *of_figures.items()):
                    columns[column].extend(several)
    return pa.table([pa.array(columns[field.name], field.type) for field in SCHEMA], SCHEMA)


def _plain(partner: Partner) -> Plain:
    """A partner's figures: line items with confidence and cells, ratios and scores, each year by year.

    A ratio is as sure as what it rests on. Scores that no reader is shown are left out.
    """
    statements, analysis = partner.statements, partner.analysis
    shown = [name for name in analysis.values if name not in analysis.unverified]
    return {
        "partner": partner.name,
        "items": {name: list(_item(by_period)) for name, by_period in statements.figures.items()},
        "years": [year.id for year in analysis.years],
        "ratio": {name: analysis.values[name] for name in shown if name not in analysis.scores},
        "score": {name: analysis.values[name] for name in shown if name in analysis.scores},
    }


def _item(by_period: Mapping[str, Figure]) -> Iterator[tuple[str, float, str, str | None]]:
    for period, figure in by_period.items():
        if figure.value is not None:
            yield period, figure.value, figure.confidence, ", ".join(map(_cell, figure.basis)) or None


def _cell(source: Source) -> str:
    """Where a figure was read, as a person finds it."""
    place = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return f"{source.file}: {place}"


Rows = tuple[str, str, Sequence[str], Mapping[str, Sequence[object]]]
"""Kind and name, the periods, and by column what stands in them."""


def _rows(plain: Plain) -> Iterator[Rows]:
    """The rows of a line item, ratio or score together, in the order in which they were packed."""
    for name, read in plain["items"].items():
        periods, *of_figures = zip(*read, strict=True) if read else [()] * 4
        yield "item", name, periods, dict(zip(("value", "confidence", "cell"), of_figures, strict=True))
    for kind in ("ratio", "score"):
        for name, values in plain[kind].items():
            there = [(year, value) for year, value in zip(plain["years"], values, strict=True) if value is not None]
            unsaid = [None] * len(there)
            yield (
                kind,
                name,
                [year for year, _ in there],
                {"value": [value for _, value in there], "confidence": unsaid, "cell": unsaid},
            )
