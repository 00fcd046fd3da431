"""The results as parquet, to be asked in SQL: a row a partner, and a row a figure.

A table is a file, or where many write many of them a folder of parts; the rows are the same, in the same order.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import count, islice
from pathlib import Path
from typing import TypeVar

import pyarrow as pa
import pyarrow.json as pa_json
import pyarrow.parquet as pa_parquet

from finvet.batch import figures
from finvet.batch.parts import NAME, clear_parts, parts_in, whole_folder
from finvet.errors import FileRefused
from finvet.outputs import whole
from finvet.results import LISTS, NUMBERS, SERIES, TEXTS

ROWS_AT_ONCE = 2000
ENTRIES_AT_ONCE = 100
BYTES_OF_A_PART = 64 * 1024 * 1024
"""A part takes little more: it ends behind the rows that are at hand when it has so many."""
RESULTS, FIGURES = "results", "figures"

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


def write_rows(output: Path, lines: Iterable[str], *, in_parts: bool = False) -> Sequence[str]:
    """Writes results.parquet, or the parts of results, from rows as lines of json; their paths below the output."""
    return _write(output, RESULTS, ROWS, map(_table, _some(lines, ROWS_AT_ONCE)), in_parts=in_parts)


def write_figures(output: Path, packed: Iterable[tuple[str, bytes]], *, in_parts: bool = False) -> Sequence[str]:
    """Writes figures.parquet, or the parts of figures, from the entries' packed figures, none of them in two parts."""
    tables = (figures.table(some) for some in _some(packed, ENTRIES_AT_ONCE))
    written = _write(output, FIGURES, figures.SCHEMA, tables, in_parts=in_parts)
    pa.default_memory_pool().release_unused()  # Arrow keeps it, and the page of thousands needs as much once more
    return written


def read_figures(output: Path) -> pa.Table:
    """The figures that a batch wrote, as a file or in parts. Raises FileRefused where there are none to be read."""
    file, folder = output / f"{FIGURES}.parquet", output / FIGURES
    paths = [file] if file.exists() else [folder / part for part in parts_in(folder)]
    try:
        return pa.concat_tables(map(pa_parquet.read_table, paths))
    except (OSError, pa.ArrowException) as error:
        raise FileRefused("results-unreadable", where=file.name) from error


def _table(lines: Iterable[str]) -> pa.Table:
    """Rows as Arrow reads them; its other way, from lists, loads pandas first, which takes longer than all of this."""
    content = "\n".join(lines).encode()
    how = pa_json.ParseOptions(explicit_schema=ROWS, unexpected_field_behavior="ignore")
    at_once = pa_json.ReadOptions(use_threads=False, block_size=len(content) + 1)
    return pa_json.read_json(pa.BufferReader(content), at_once, how)


def _write(output: Path, name: str, schema: pa.Schema, tables: Iterator[pa.Table], *, in_parts: bool) -> Sequence[str]:
    """Writes a table in one form, and takes away what an earlier run wrote in the other."""
    file, folder = output / f"{name}.parquet", output / name
    if not in_parts:
        _write_file(file, schema, tables, next(tables, None) or schema.empty_table(), math.inf)
        clear_parts(folder)
        return [file.name]
    with whole_folder(folder) as fresh:
        first: pa.Table | None = next(tables, None) or schema.empty_table()
        for number in count():
            first = _write_file(fresh / NAME.format(number), schema, tables, first, BYTES_OF_A_PART)
            if first is None:
                break
    with suppress(FileNotFoundError):
        file.unlink()
    return [f"{name}/{part}" for part in parts_in(folder)]


def _write_file(
    path: Path, schema: pa.Schema, tables: Iterator[pa.Table], first: pa.Table, most: float
) -> pa.Table | None:
    """Writes a table and those that follow it until the file has so many bytes; gives the next one, if there is one."""
    with whole(path) as file, pa_parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        writer.write_table(first)
        while (table := next(tables, None)) is not None and file.tell() < most:
            writer.write_table(table)
    return table


def _some(members: Iterable[Member], count: int) -> Iterator[Sequence[Member]]:
    """The members in lots of so many."""
    rest = iter(members)
    while lot := list(islice(rest, count)):
        yield lot
