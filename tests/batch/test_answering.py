"""What becomes of one entry, and what its dossier tells of it."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from finvet.batch import answering, packing
from finvet.batch.answering import CHANGED, broken_down, dossier_of
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry, content_hash, entry_of, signature
from finvet.comparison.key_figures import KEY_FIGURES
from finvet.comparison.record import record
from finvet.errors import ReaderBroke
from finvet.guard import OPENING, Opening
from finvet.partner import Partner
from finvet.results import Row, from_line
from finvet.vetting import vet_companies
from tests.batch.batches import partner, quick
from tests.running import SAMPLES

ACCEPTED, DECLINED = "wattle_ridge_plant_hire", "brackenshaw_fit_out"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def entry(folder: Path) -> Entry:
    partner(folder / "a.csv")
    return entry_of(folder, "a.csv")


def dossier(entry: Entry, folder: Path, **settings: Any) -> Dossier:
    return dossier_of(entry, quick(folder.parent / "out", **settings), OPENING)


def row(found: Dossier) -> Row:
    (line,) = found.rows
    return from_line(line)


def test_an_answer_stands_beside_what_it_was_found_in(entry: Entry, folder: Path) -> None:
    found = dossier(entry, folder)
    assert (found.entry, row(found).file, row(found).status) == ("a.csv", "a.csv", "ok")
    assert (found.signature, found.content) == (signature(entry), content_hash(entry))
    assert found.settings == quick(folder.parent / "out").sha256
    assert found.figures
    assert (found.is_lasting, found.trouble, found.outputs) == (True, "", ())


def test_a_partner_whose_files_name_nobody_is_called_by_its_entry_wherever_they_lie(tmp_path: Path) -> None:
    names = ("balance_sheet.csv", "income_statement.csv")
    tables = (
        "Balance sheet,2023\nCash,10\nTotal assets,100\nTotal equity,60\n",
        "Income statement,2023\nRevenue,9\nOperating profit,2\nNet income,1\n",
    )
    for name, table in zip(names, tables, strict=True):
        (tmp_path / name).write_text(table)
    copied = Entry("alder", tuple(tmp_path / name for name in names), tmp_path)
    assert row(dossier(copied, tmp_path / "in")).partner == "alder"


def test_outputs_are_told_with_the_hash_of_what_they_hold(entry: Entry, folder: Path) -> None:
    found = dossier(entry, folder, memos="all", formats=("json",))
    (output,) = found.outputs
    written = folder.parent / "out" / output.path
    assert written.name == "vet.json"
    assert hashlib.sha256(written.read_bytes()).hexdigest() == output.sha256
    assert row(found).outputs == (output.path,)


@pytest.mark.parametrize(("memos", "written"), [("all", 1), ("flagged", 0), ("none", 0)])
def test_who_is_accepted_has_a_memo_only_where_all_have(folder: Path, memos: str, written: int) -> None:
    for suffix in (".xlsx", ".case.toml"):
        shutil.copy(SAMPLES / f"{ACCEPTED}{suffix}", folder)
    found = dossier(entry_of(folder, f"{ACCEPTED}.xlsx"), folder, memos=memos, formats=("json",))
    assert row(found).verdict == "accept"
    assert len(found.outputs) == written


def test_what_is_kept_for_a_later_batch_is_of_the_whole_document(folder: Path) -> None:
    for suffix in (".xlsx", ".case.toml"):
        shutil.copy(SAMPLES / f"{DECLINED}{suffix}", folder)
    found = dossier(entry_of(folder, f"{DECLINED}.xlsx"), folder, memos="all", formats=("json",))
    (brief,) = packing.unpacked(found.briefs)
    whole = json.loads((folder.parent / "out" / found.outputs[0].path).read_bytes())
    assert _is_part(brief, whole)
    assert (record(brief).verdict, record(brief).findings) == (record(whole).verdict, record(whole).findings)
    assert {name: record(brief).now(name) is None for name in KEY_FIGURES} == {
        name: record(whole).now(name) is None for name in KEY_FIGURES
    }


def _is_part(part: Any, whole: Any) -> bool:
    """Whether what a document says is said in the other one too, which may say more."""
    if isinstance(part, dict):
        return all(key in whole and _is_part(value, whole[key]) for key, value in part.items())
    if isinstance(part, list):
        return len(part) == len(whole) and all(map(_is_part, part, whole))
    return bool(part == whole)


def test_who_is_not_accepted_has_a_memo_where_the_flagged_have(entry: Entry, folder: Path) -> None:
    assert dossier(entry, folder, memos="flagged", formats=("json",)).outputs


def test_a_refusal_lasts_and_has_its_row(folder: Path) -> None:
    (folder / "letter.pdf").write_bytes(b"%PDF-1.4")
    found = dossier(entry_of(folder, "letter.pdf"), folder)
    assert (row(found).status, found.is_lasting, found.outputs, found.figures) == ("refused", True, (), b"")


def test_an_empty_folder_is_refused(folder: Path) -> None:
    (folder / "nobody").mkdir()
    assert "holds no file" in str(row(dossier(entry_of(folder, "nobody"), folder)).reason)


def test_a_reader_that_broke_down_is_asked_again_another_time(
    entry: Entry, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ReaderBroke("reader-failed", where="a.csv", error="E", place="p")

    monkeypatch.setattr(answering, "vet_companies", broken)
    found = dossier(entry, folder)
    assert (row(found).status, found.is_lasting) == ("refused", False)


def test_an_output_that_cannot_be_written_is_no_fault_of_the_entry(entry: Entry, folder: Path) -> None:
    (folder.parent / "out").touch()
    found = dossier(entry, folder, memos="all", formats=("json",))
    assert "cannot write: Not a directory" in found.trouble
    assert (found.rows, found.is_lasting) == ((), False)


def test_files_that_change_meanwhile_are_looked_at_again(
    entry: Entry, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*files: Any, **others: Any) -> Sequence[Partner]:
        partner(folder / "a.csv", cash=1)
        return vet_companies(*files, **others)

    monkeypatch.setattr(answering, "vet_companies", slow)
    assert dossier(entry, folder).signature == CHANGED


def test_a_case_that_is_no_file_is_not_waited_for(folder: Path) -> None:
    partner(folder / "a.csv")
    os.mkfifo(folder / "a.case.toml")
    found = row(dossier(entry_of(folder, "a.csv"), folder))
    assert found.reason == "a.case.toml: not a file but a device or a pipe; save what it holds as a file"


def test_the_mistakes_of_a_case_are_told_with_its_name(folder: Path) -> None:
    partner(folder / "a.csv")
    (folder / "a.case.toml").write_text("cuntry = 'DE'")
    assert str(row(dossier(entry_of(folder, "a.csv"), folder)).reason).startswith("a.case.toml: ")


def test_an_entry_that_broke_its_workers_is_tried_again_another_time(entry: Entry, folder: Path) -> None:
    found = broken_down(entry, quick(folder.parent / "out"))
    assert (found.entry, found.signature, found.is_lasting) == ("a.csv", CHANGED, False)
    assert row(found).reason == (
        "vetting it ended without an answer, twice; run the same command again, and vet it alone to see more"
    )


def test_a_partner_leaves_no_rings_for_a_worker_to_collect(tmp_path: Path) -> None:
    vetted, settings = entry_of(SAMPLES, f"{DECLINED}.xlsx"), quick(tmp_path / "out", memos="none")
    dossier_of(vetted, settings, Opening(place="here"))  # what is loaded on the way stays
    gc.collect()
    gc.disable()
    try:
        dossier_of(vetted, settings, Opening(place="here"))
        assert gc.collect() == 0
    finally:
        gc.enable()
