"""Tables of many partners, csv (also gzipped) and parquet: read and written in blocks, never as a whole."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv
import pyarrow.parquet as pa_parquet

from finvet.errors import FileRefused
from finvet.outputs import FORMULA_STARTS
from finvet.ratios.engine import BLOCK

PARTNER, YEAR, DAYS, CURRENCY = "partner", "fiscal_year", "days", "currency"
KEYS = (PARTNER, YEAR)
TEXTS = (PARTNER, YEAR, CURRENCY)
FORMATS = (".csv", ".csv.gz", ".parquet")
CSV_BLOCK = 4 << 20
"""Bytes of a csv file that are held at once."""
CSV_COLUMN = re.compile(r"In CSV column #(\d+)")
"""How the reader calls a column, counted from 0."""


class Writer(Protocol):
    """Takes tables of one schema, one after the other."""

    def write_table(self, table: pa.Table) -> None:
        """Appends the rows."""
        ...


def is_table(path: Path) -> bool:
    """Whether a file's name is that of a table that can be read and written."""
    return bool(_ending(path))


def _ending(path: Path) -> str:
    """The format by the end of the name, in capitals or not; empty for any other."""
    return next((ending for ending in FORMATS if path.name.lower().endswith(ending)), "")


def columns_of(path: Path) -> Sequence[str]:
    """The names of the columns. Raises FileRefused where the file cannot be read."""
    with _refused(path):
        if _ending(path) == ".parquet":
            return list(pa_parquet.read_schema(path).names)
        with _opened(path) as reader:
            return list(reader.schema.names)


def tables(path: Path, names: Sequence[str]) -> Iterator[pa.Table]:
    """The columns of a file, some rows at a time: texts as they stand, amounts as numbers, an empty cell as null.

    Raises FileRefused, naming the column, for a cell that is no number.
    """
    with _refused(path):
        for batch in _batches(path, names):
            yield pa.table({name: _as_needed(path, batch.column(name), name) for name in names})


def sorted_table(path: Path, names: Sequence[str]) -> Iterator[pa.Table]:
    """The same, all rows in order of partner and year: the only way that holds the whole table."""
    whole = pa.concat_tables(list(tables(path, names)))
    yield whole.sort_by([(PARTNER, "ascending"), (YEAR, "ascending")])


def _reason(broken: OSError) -> str:
    """Why a file cannot be written, in the system's words: pyarrow's own name a file that nobody asked for."""
    return os.strerror(broken.errno) if broken.errno else str(broken)


@contextmanager
def writing(path: Path, schema: pa.Schema) -> Iterator[Writer]:
    """A file to write tables to, there only when it is whole; nothing in a csv is run as a formula by what opens it.

    Raises FileRefused where it cannot be written.
    """
    partly = path.with_name(f".{path.name}.part")
    try:
        with _writer(partly, schema, _ending(path)) as writer:
            yield writer
        partly.replace(path)
    except OSError as broken:
        raise FileRefused("not-writable", where=str(path), reason=_reason(broken)) from None
    finally:
        partly.unlink(missing_ok=True)


@contextmanager
def _writer(path: Path, schema: pa.Schema, ending: str) -> Iterator[Writer]:
    if ending == ".parquet":
        # Amounts hardly repeat: a dictionary of them costs time and room.
        texts = [field.name for field in schema if pa.types.is_string(field.type)]
        with pa_parquet.ParquetWriter(path, schema, compression="zstd", use_dictionary=texts) as writer:
            yield writer
        return
    options = pa_csv.WriteOptions(quoting_style="needed")
    with (
        pa.output_stream(str(path), compression="gzip" if ending == ".csv.gz" else None) as sink,
        pa_csv.CSVWriter(sink, schema, write_options=options) as writer,
    ):
        yield _Harmless(writer)


class _Harmless:
    """A csv writer whose texts are no formulas: those that would be one begin with an apostrophe."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def write_table(self, table: pa.Table) -> None:
        for place, field in enumerate(table.schema):
            if pa.types.is_string(field.type):
                texts = table.column(place)
                quoted = pc.binary_join_element_wise("'", texts, "")
                is_formula = pc.match_substring_regex(texts, f"^[{re.escape(''.join(FORMULA_STARTS))}]")
                table = table.set_column(place, field, pc.if_else(is_formula, quoted, texts))
        self._writer.write_table(table)


def _batches(path: Path, names: Sequence[str]) -> Iterator[pa.RecordBatch]:
    if _ending(path) == ".parquet":
        with pa_parquet.ParquetFile(path, pre_buffer=False) as file:
            yield from file.iter_batches(batch_size=BLOCK, columns=list(names))
        return
    types = {name: pa.string() if name in TEXTS else pa.float64() for name in names}
    with _opened(path, types) as reader:
        yield from reader


@contextmanager
def _opened(path: Path, types: Mapping[str, pa.DataType] | None = None) -> Iterator[Any]:
    convert = pa_csv.ConvertOptions(
        column_types=dict(types or {}),
        include_columns=list(types or ()),
        strings_can_be_null=True,
    )
    with (
        pa.input_stream(str(path), compression="gzip" if _ending(path) == ".csv.gz" else None) as source,
        pa_csv.open_csv(source, pa_csv.ReadOptions(block_size=CSV_BLOCK), convert_options=convert) as reader,
    ):
        yield reader


def _as_needed(path: Path, column: pa.Array, name: str) -> pa.Array:
    """Texts as texts and amounts as float64; a dictionary of texts, a date or a whole number is one of them."""
    with _refused(path, name):
        if name not in TEXTS:
            return pc.cast(column, pa.float64())
        if pa.types.is_timestamp(column.type):
            column = pc.cast(column, pa.date32())
        if pa.types.is_floating(column.type):
            column = pc.cast(column, pa.int64())
        return pc.cast(column, pa.string())


@contextmanager
def _refused(path: Path, column: str | None = None) -> Iterator[None]:
    """What the reader says of a file, on one line, with the name of the column where it says only which it is."""
    try:
        yield
    except (pa.ArrowException, OSError, UnicodeDecodeError) as broken:
        said = str(broken).splitlines()[0] if str(broken) else type(broken).__name__
        said = CSV_COLUMN.sub(lambda found: columns_of(path)[int(found[1])], said)
        said = f"{column}: {said}" if column else said
        raise FileRefused("panel-unreadable", where=path.name, said=said) from None
