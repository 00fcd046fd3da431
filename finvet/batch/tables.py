"""The results as parquet, to be asked in SQL: a row a partner, and a row a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

import pyarrow as pa
import pyarrow.parquet as pa_parquet

from finvet.batch import figures
from finvet.outputs import whole
from finvet.results import LISTS, NUMBERS, SERIES, TEXTS, as_plain, from_line

ROWS_AT_ONCE = 2000
ENTRIES_AT_ONCE = 100

_texts, _numbers = pa.list_(pa.string()), pa.list_(pa.float64())
ROWS = pa.schema(
    [
        *((name, pa.string()) for name in TEXTS),
        *((name, pa.float64()) for name in NUMBERS),
        *((name, _texts) for name in LISTS),
        ("series", pa.struct([(name, _texts if name == "years" else _numbers) for name in SERIES])),
    ]
)

Member = TypeVar("Member")


def write_rows(path: Path, lines: Iterable[str]) -> None:
    """Writes results.parquet from rows of results as lines of json."""
    _write(path, ROWS, map(_table, _some(lines, ROWS_AT_ONCE)))


def write_figures(path: Path, packed: Iterable[tuple[str, bytes]]) -> None:
    """Writes figures.parquet from the entries' packed figures."""
    _write(path, figures.SCHEMA, (figures.table(some) for some in _some(packed, ENTRIES_AT_ONCE)))


def _table(lines: Iterable[str]) -> pa.Table:
    rows = [as_plain(from_line(line)) for line in lines]
    return pa.table([pa.array([row[field.name] for row in rows], field.type) for field in ROWS], ROWS)


def _write(path: Path, schema: pa.Schema, tables: Iterable[pa.Table]) -> None:
    with whole(path) as file, pa_parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for table in tables:
            writer.write_table(table)


def _some(members: Iterable[Member], count: int) -> Iterator[Sequence[Member]]:
    """The members in lots of so many."""
    rest = iter(members)
    while lot := list(islice(rest, count)):
        yield lot
