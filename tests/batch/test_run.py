"""A batch from its folder to its results; the whole command is tried in test_cli."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from msgspec.structs import replace
from python_calamine import CalamineWorkbook

from finvet import child, confinement
from finvet.assessment.policy import load
from finvet.batch import workers
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import entries
from finvet.batch.journal import Journal
from finvet.batch.run import Nobody, vet_entries
from finvet.batch.settings import Settings
from finvet.results import Row, Series, from_line
from tests.batch.batches import partners, vetted
from tests.running import SAMPLES


def run(folder: Path, output: Path, **others: Any) -> list[Row]:
    """The rows of a batch over a folder."""
    vet_entries(entries(folder), Settings(output, load("standard"), date(2025, 9, 30), **others))
    return [from_line(line) for line in (output / "results.jsonl").read_text("utf-8").splitlines()]


def test_what_the_system_cannot_limit_makes_no_row_a_warned_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not child.may_fork():
        pytest.skip("no fork here, and another interpreter knows nothing of the patch")
    (tmp_path / "in").mkdir()
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", tmp_path / "in")
    monkeypatch.setattr(confinement, "address_space_in_use", lambda: None)
    monkeypatch.setattr(child, "may_fork", lambda: True)  # a started interpreter would know nothing of this
    monkeypatch.setattr(workers, "WITH_THREADS", set())
    (row,) = run(tmp_path / "in", tmp_path / "out", memos="none")
    assert (row.status, row.warnings) == ("ok", ("guard-without-limits",))


def test_a_batch_shows_its_partners_on_a_page_with_three_years_of_each(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", tmp_path / "in")
    (tmp_path / "in" / "letter.pdf").write_bytes(b"%PDF-1.4")
    refused, row = run(tmp_path / "in", tmp_path / "out", formats=("html",))
    years = ("2022-12-31", "2023-12-31", "2024-12-31")
    assert row.series == Series(years, (260e3, 215e3, 129e3), (-40e3, -105e3, -221e3), (740e3, 610e3, 420e3))
    assert (row.viable_cash_flow, row.pays_on_time, row.low_confidence) == ("marginal", "doubtful", ())
    assert row.reason_against == "Operating cash flow covers only 0.06 x of current liabilities; 0.40 x is the mark."
    assert (refused.series, refused.reason_against) == (Series(), None)
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert 'href="worked-case-v1-' in page
    assert "letter<wbr>.pdf" in page
    partners = CalamineWorkbook.from_path(tmp_path / "out" / "portfolio.xlsx").get_sheet_by_name("Partners").to_python()
    assert [row[1] for row in partners] == ["Partner", "Worked Case V1", ""]


def test_documents_in_a_folder_are_evidence_and_an_entry_of_its_own_is_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(SAMPLES / "selvana_foods", tmp_path / "in" / "selvana")
    alone = run(tmp_path / "in", tmp_path / "alone", memos="none")
    (folder / "opinion.pdf").write_bytes(b"%PDF-1.4")
    (folder / "stamp.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "cover.txt").write_text("Dear Sir,\nplease find our statements of 2024 attached.\n")
    (folder / "terms.rtf").write_bytes(b"{\\rtf1 Terms}")
    (folder / "~$balance_sheet.xlsx").write_bytes(b"\x05user")
    shutil.copy(folder / "opinion.pdf", tmp_path / "in" / "letter.pdf")
    letter, selvana = run(tmp_path / "in", tmp_path / "out", memos="none")
    assert selvana.evidence == ("cover.txt", "opinion.pdf", "stamp.png", "terms.rtf")
    assert alone == [replace(selvana, evidence=())]
    assert (letter.status, letter.reason_code, letter.evidence) == ("refused", "file-is-pdf", ())


def test_what_was_sent_as_a_table_and_is_none_is_no_evidence(tmp_path: Path) -> None:
    folder = shutil.copytree(SAMPLES / "selvana_foods", tmp_path / "in" / "selvana")
    (folder / "cash_flow.xlsx").write_bytes(b"%PDF-1.4")
    (row,) = run(tmp_path / "in", tmp_path / "out", memos="none")
    assert (row.status, row.evidence, row.reason[:24] if row.reason else "") == (
        "warned",
        (),
        "cash_flow.xlsx: a PDF, w",
    )


def test_a_folder_of_documents_alone_is_refused_with_their_reason(tmp_path: Path) -> None:
    (tmp_path / "in" / "c").mkdir(parents=True)
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / "in" / "c" / name).write_bytes(b"%PDF-1.4")
    (row,) = run(tmp_path / "in", tmp_path / "out")
    assert row.reason == (
        "a.pdf, b.pdf: none of the partner's files could be read: a PDF, whose figures cannot be walked back to cells;"
        " ask for the workbook, or send a template to fill in"
    )


def test_whatever_an_entry_is_it_gets_one_row(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("a name of any bytes, pipes and sockets are what Linux has")
    folder = tmp_path / "in"
    (folder / "nested" / "2024").mkdir(parents=True)
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", folder / "nested" / "2024")
    (folder / "nothing").mkdir()
    (folder / "~$open.xlsx").write_bytes(b"\x05user")
    (folder / "gone.xlsx").symlink_to(folder / "nowhere.xlsx")
    (folder / "round").symlink_to(folder / "round")
    (folder / "zero.xlsx").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.xlsx")
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", os.fsencode(folder) + b"/caf\xe9.xlsx")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind(str(folder / "plug.xlsx"))
    found = {row.file: row.reason_code or row.status for row in run(folder, tmp_path / "out", formats=("html",))}
    assert found == {
        "caf\\xe9.xlsx": "ok",
        "gone.xlsx": "file-missing",
        "nested": "file-is-folder",
        "nothing": "empty-folder",
        "pipe.xlsx": "file-not-regular",
        "plug.xlsx": "file-not-regular",
        "round": "file-unreadable",
        "zero.xlsx": "file-link-outside",
        "~$open.xlsx": "file-is-lock",
    }
    assert pq.read_table(tmp_path / "out" / "results.parquet").num_rows == len(found)
    assert len((tmp_path / "out" / "results.csv").read_text("utf-8").splitlines()) == len(found) + 1


class Vetted(Nobody):
    """Who was vetted."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def done(self, dossier: Dossier, /) -> None:
        self.names.append(dossier.entry)


def test_results_hold_the_chosen_partners_and_the_journal_keeps_the_others(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.xlsx", "b.xlsx", "c.xlsx"):
        shutil.copy(SAMPLES / "worked_case_v1.xlsx", tmp_path / "in" / name)
    settings = Settings(tmp_path / "out", load("standard"), date(2025, 9, 30), memos="none")
    found, watcher = entries(tmp_path / "in"), Vetted()
    vet_entries(found, settings, watcher=watcher)
    results = tmp_path / "out" / "results.jsonl"
    whole = results.read_bytes()
    summary = vet_entries(replace(found, names=("b.xlsx",)), settings, watcher=watcher)
    assert (summary.partners, results.read_bytes()) == (1, whole.splitlines(keepends=True)[1])
    assert pq.read_table(tmp_path / "out" / "figures.parquet")["file"].unique().to_pylist() == ["b.xlsx"]
    vet_entries(found, settings, watcher=watcher)
    assert results.read_bytes() == whole
    assert watcher.names == list(found.names)


@pytest.mark.parametrize(("seconds", "together"), [(-1.0, [1, 1, 1]), (1000.0, [3])])
def test_what_was_found_is_kept_soon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float, together: list[int]
) -> None:
    """A slow batch that is killed does not begin anew."""
    counts: list[int] = []

    def keep(journal: Journal, dossiers: Sequence[Dossier]) -> None:
        counts.append(len(dossiers))
        kept(journal, dossiers)

    kept = Journal.keep
    monkeypatch.setattr(Journal, "keep", keep)
    monkeypatch.setattr("finvet.batch.run.SECONDS_NOT_KEPT", seconds)
    assert len(vetted(partners(tmp_path / "in", "abc"), tmp_path / "out")) == 3
    assert [count for count in counts if count] == together
