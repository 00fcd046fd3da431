from __future__ import annotations

import json
from pathlib import Path

import pytest

from finvet.comparison import reading
from finvet.comparison.reading import is_document, read_records
from finvet.errors import FileRefused
from tests.comparison.conftest import Document


def written(tmp_path: Path, content: bytes) -> Path:
    file = tmp_path / "memo.json"
    file.write_bytes(content)
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_document_is_known_by_its_content_and_read(tmp_path: Path, v1: Document, encoding: str) -> None:
    file = written(tmp_path, json.dumps(v1, indent=1).encode(encoding))
    assert is_document(file)
    (found,) = read_records(file)
    assert (found.partner, found.verdict.code) == (v1["partner"], v1["verdict"]["code"])


def test_documents_of_several_companies_are_read_one_by_one(tmp_path: Path, v1: Document) -> None:
    file = written(tmp_path, json.dumps({"schema": "finvet.vet/1", "partners": [v1, v1]}).encode())
    assert len(read_records(file)) == 2


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"Revenue;1\n", b"<html>", b"", b"[]"])
def test_statements_are_no_document(tmp_path: Path, content: bytes) -> None:
    assert not is_document(written(tmp_path, content))


def test_a_missing_file_is_no_document(tmp_path: Path) -> None:
    assert not is_document(tmp_path / "missing.json")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"schema": "finvet.vet/1"', "compare-no-json"),
        (b'{"a": "\xff"}', "compare-no-json"),
        (b'{"a": ' + b"[" * 100_000, "compare-no-json"),
        (b'{"schema": "finvet.vet/1", "score": 1e999}', "compare-damaged"),
        (b'{"schema": "finvet.vet/1", "score": NaN}', "compare-no-json"),
        (b'{"schema": "finvet.spread/1"}', "compare-no-vetting"),
        (b'{"schema": ["finvet.vet/1"]}', "compare-no-vetting"),
        (b"{}", "compare-no-vetting"),
        (b'{"schema": "finvet.vet/1"}', "compare-damaged"),
        (b'{"schema": "finvet.vet/1", "partners": []}', "compare-damaged"),
        (b'{"schema": "finvet.vet/1", "partners": "all"}', "compare-damaged"),
    ],
)
def test_what_is_no_vetting_gets_one_line(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read_records(written(tmp_path, content))
    assert refused.value.message.code == code
    assert str(refused.value).startswith("memo.json: ")
    assert "\n" not in str(refused.value)


def test_the_key_that_is_wrong_is_named(tmp_path: Path, v1: Document) -> None:
    v1["verdict"]["code"] = "maybe"
    with pytest.raises(FileRefused, match=r"verdict\.code"):
        read_records(written(tmp_path, json.dumps(v1).encode()))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    with pytest.raises(FileRefused) as refused:
        read_records(written(tmp_path, b'{"schema": "finvet.vet/1"}'))
    assert refused.value.message.code == "compare-large"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        read_records(tmp_path / "missing.json")
    assert refused.value.message.code == "compare-unreadable"
