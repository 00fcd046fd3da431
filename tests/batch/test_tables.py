"""The results as parquet."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.json import decode, encode
from pyarrow import parquet

from finvet.assessment.policy import load
from finvet.batch import figures, tables
from finvet.batch.tables import write_figures, write_rows
from finvet.results import COLUMNS, Row, Series, as_line
from finvet.vetting import vet
from tests.batch.batches import AS_OF, partner

FULL = Row(
    "a",
    score=0.1,
    revenue=1e12,
    warnings=("x", "y"),
    series=Series(("2023-12-31",), (None,), (2.0,), (0.0,)),
    low_confidence=("revenue:2023-12-31",),
)


def test_the_table_has_a_row_a_line_and_its_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ROWS_AT_ONCE", 2)
    rows = [FULL, Row("ü", reason="no"), Row("c")]
    assert write_rows(tmp_path, map(as_line, rows)) == ["results.parquet"]
    found = parquet.read_table(tmp_path / "results.parquet")
    assert set(found.column_names) == set(COLUMNS)
    assert found.to_pylist() == [decode(encode(row)) for row in rows]


def test_columns_have_their_kind_though_none_holds_a_value(tmp_path: Path) -> None:
    for in_parts in (False, True):
        (rows,) = write_rows(tmp_path, [], in_parts=in_parts)
        (found,) = write_figures(tmp_path, [("a", b"")], in_parts=in_parts)
        assert parquet.read_schema(tmp_path / rows).equals(tables.ROWS)
        assert parquet.read_schema(tmp_path / found).equals(figures.SCHEMA)


def test_figures_of_many_entries_follow_one_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ENTRIES_AT_ONCE", 1)
    packed = figures.packed([vet([partner(tmp_path / "a.csv")], load("standard"), as_of=AS_OF)])
    write_figures(tmp_path, [("a", packed), ("none", b""), ("b", packed)])
    files = parquet.read_table(tmp_path / "figures.parquet")["file"].to_pylist()
    assert files == ["a"] * (len(files) // 2) + ["b"] * (len(files) // 2)
    assert files


def test_parts_hold_the_rows_of_the_one_table_and_one_form_takes_the_place_of_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "ROWS_AT_ONCE", 2)
    monkeypatch.setattr(tables, "BYTES_OF_A_PART", 1000)
    lines = [as_line(Row(f"{number}", reason="no")) for number in range(7)]
    write_rows(tmp_path, lines)
    whole = parquet.read_table(tmp_path / "results.parquet")
    parts = write_rows(tmp_path, lines, in_parts=True)
    assert parts == [f"results/part-0000{number}.parquet" for number in range(4)]
    assert [path.name for path in tmp_path.iterdir()] == ["results"]
    assert parquet.read_table(tmp_path / "results") == whole
    assert [parquet.read_table(tmp_path / part).num_rows for part in parts] == [2, 2, 2, 1]
    assert write_rows(tmp_path, lines[:4], in_parts=True) == parts[:2]  # and no empty one behind them
    assert parquet.read_table(tmp_path / "results") == whole.slice(0, 4)
    write_rows(tmp_path, lines)
    assert [path.name for path in tmp_path.iterdir()] == ["results.parquet"]
