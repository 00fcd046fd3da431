"""The rows of partners that were vetted, and of entries that were refused."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from finvet.assessment.policy import load
from finvet.batch.entries import Entry, entry_of
from finvet.batch.rows import NOT_SHOWN, batch_gaps, refused_row, row_of
from finvet.errors import FileRefused
from finvet.partner import Partner
from finvet.results import Row
from finvet.vetting import vet
from tests.batch.batches import AS_OF, partner
from tests.running import SAMPLES

NO_TEXT = os.fsdecode(b"caf\xe9.csv")
ENTRY = Entry("a.csv", (), Path())


def vetted(*files: Path) -> Partner:
    return vet(files, load("standard"), as_of=AS_OF)


def row(path: Path) -> Row:
    entry = entry_of(path.parent, path.name)
    return row_of(entry, vetted(*entry.files), [], has_gaps=False)


def test_amounts_are_those_of_the_latest_year(tmp_path: Path) -> None:
    found = row(partner(tmp_path / "a.csv", cash=7))
    assert (found.period, found.currency) == ("2024-12-31", "EUR")
    assert (found.revenue, found.total_assets) == (4000, 1507)
    assert (found.cash_and_equivalents, found.cf_operating) == (7, 380)
    assert found.series.fcf == (160, 200, 230)
    assert (found.as_of, found.partner) == ("2025-09-30", "A Trading GmbH")


def test_a_row_is_that_of_its_partner(tmp_path: Path) -> None:
    one = vetted(partner(tmp_path / "a.csv"))
    found = row_of(ENTRY, one, ["a/memo.md"], has_gaps=False)
    verdict = one.assessment.verdict
    assert (found.verdict, found.confidence, found.score) == (verdict.code, verdict.confidence, verdict.score)
    assert (found.sha256, found.outputs) == (one.identity, ("a/memo.md",))
    assert one.risk
    assert (found.grade, found.failure_probability) == (one.risk.grade, one.risk.probability)


def test_a_partner_some_of_whose_files_cannot_be_read_is_a_warned_one(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES / "selvana_foods", tmp_path / "b")
    assert row(tmp_path / "b").status == "ok"
    (tmp_path / "b" / "broken.xlsx").write_bytes(b"PK")
    found = row(tmp_path / "b")
    assert found.status == "warned"
    assert str(found.reason).startswith("broken.xlsx: ")


def test_a_pdf_that_lacks_signs_is_told_once(tmp_path: Path) -> None:
    one = vetted(partner(tmp_path / "a.csv"))
    assert row_of(ENTRY, one, [], has_gaps=True).warnings == (NOT_SHOWN,)
    assert list(batch_gaps(0)) == []
    (line,) = batch_gaps(3)
    assert "3" in line


@pytest.mark.parametrize(
    ("where", "reason"),
    [("a.csv", "not a file but a device"), ("b.csv", "b.csv: not a file but a device"), (NO_TEXT, "caf\\xe9.csv: ")],
)
def test_a_refusal_names_its_file_where_that_is_not_the_entry(where: str, reason: str) -> None:
    found = refused_row(ENTRY, FileRefused("file-not-regular", where=where), date(2025, 1, 2))
    assert (found.file, found.status, found.as_of) == ("a.csv", "refused", "2025-01-02")
    assert str(found.reason).startswith(reason)


def test_a_name_that_is_no_text_shows_its_bytes(tmp_path: Path) -> None:
    entry = Entry(NO_TEXT, (), Path())
    assert row_of(entry, vetted(partner(tmp_path / "a.csv")), [], has_gaps=False).file == "caf\\xe9.csv"
    assert refused_row(entry, FileRefused("empty-folder"), AS_OF).file == "caf\\xe9.csv"
