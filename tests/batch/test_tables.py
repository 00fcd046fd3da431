"""The results as parquet."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
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
    write_rows(tmp_path / "t.parquet", map(as_line, rows))
    found = parquet.read_table(tmp_path / "t.parquet")
    assert set(found.column_names) == set(COLUMNS)
    assert found.to_pylist() == [json.loads(json.dumps(asdict(row))) for row in rows]


def test_columns_have_their_kind_though_none_holds_a_value(tmp_path: Path) -> None:
    write_rows(tmp_path / "t.parquet", [])
    write_figures(tmp_path / "f.parquet", [("a", b"")])
    assert parquet.read_schema(tmp_path / "t.parquet").equals(tables.ROWS)
    assert parquet.read_schema(tmp_path / "f.parquet").equals(figures.SCHEMA)


def test_figures_of_many_entries_follow_one_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ENTRIES_AT_ONCE", 1)
    packed = figures.packed([vet([partner(tmp_path / "a.csv")], load("standard"), as_of=AS_OF)])
    write_figures(tmp_path / "f.parquet", [("a", packed), ("none", b""), ("b", packed)])
    files = parquet.read_table(tmp_path / "f.parquet")["file"].to_pylist()
    assert files == ["a"] * (len(files) // 2) + ["b"] * (len(files) // 2)
    assert files
