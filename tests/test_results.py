"""Rows of results as json and as csv."""

from __future__ import annotations

import csv
import io
import json

from msgspec.structs import asdict

from finvet.results import Row, Series, as_csv, as_line, csv_head, from_line


def read_csv(rows: list[Row]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_head() + "".join(map(as_csv, rows)), newline="")))


def test_no_field_of_the_csv_is_a_formula() -> None:
    for start in ("=1+1", "+1", "-1", "@x", "\tx", "\r=1+1"):
        (row,) = read_csv([Row(file=start, partner=start, outputs=(start,))])
        for name in ("file", "partner", "outputs"):
            assert row[name] == "'" + start.strip()


def test_a_row_keeps_numbers_and_lists_apart_from_texts() -> None:
    (row,) = read_csv([Row("a", score=-1.5, warnings=("x", "y"))])
    assert (row["score"], row["warnings"], row["verdict"]) == ("-1.5", "x y", "")
    assert list(row) == list(Row.__struct_fields__)


def test_the_series_are_json_in_the_csv_too() -> None:
    series = Series(("2023-12-31", "2024-12-31"), (None, -1.5), (2.0, 3.0), (0.0, None))
    (row,) = read_csv([Row("a", series=series)])
    assert json.loads(row["series"]) == json.loads(json.dumps(asdict(series)))


def test_json_keeps_every_row_on_a_line_and_names_as_they_are() -> None:
    line = as_line(Row("a\n\u2028b", partner="株式会社"))
    assert "\n" not in line
    assert json.loads(line)["file"] == "a\n\u2028b"
    assert "株式会社" in line


def test_a_row_is_read_back_from_its_line() -> None:
    series = Series(("2023-12-31",), (None,), (2.0,), (0.0,))
    row = Row("a", score=0.1, warnings=("x", "y"), series=series, low_confidence=("revenue:2023-12-31",))
    assert from_line(as_line(row)) == row


def test_what_a_later_version_says_beside_it_is_left_out() -> None:
    later = json.loads(as_line(Row("a"))) | {"mood": "good"}
    assert from_line(json.dumps(later)) == Row("a")


def test_a_file_name_that_is_no_text_is_written_all_the_same() -> None:
    name = b"m\xfcller.xlsx".decode(errors="surrogateescape")
    line = as_line(Row(name))
    assert line.encode()
    assert json.loads(line)["file"] == name
    assert read_csv([Row(name)])[0]["file"] == "mller.xlsx"


def test_what_is_sure_is_told_by_item_and_year() -> None:
    row = Row("a", low_confidence=("revenue:2024-12-31",))
    assert not row.is_sure("revenue", "2024-12-31")
    assert row.is_sure("revenue", "2023-12-31")
    assert row.is_sure("fcf", "2024-12-31")
