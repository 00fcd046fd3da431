"""Partners of a store get the rows that they get on this machine; whatever the store does is told in one line."""

from __future__ import annotations

import errno
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import fsspec
import pytest
from click import BadParameter
from fsspec.implementations.memory import MemoryFile

from finvet import child
from finvet.assessment.policy import load
from finvet.batch import fetching, stores, workers
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import entries
from finvet.batch.inputs import found, here
from finvet.batch.local import local
from finvet.batch.run import Nobody, vet_entries
from finvet.batch.settings import Settings
from finvet.batch.stores import check_elsewhere, stored_entries
from finvet.commands.batch import output_of
from finvet.errors import FinvetError
from tests.running import SAMPLES, finvet

RESULTS = ("results.jsonl", "results.csv", "results.parquet", "figures.parquet", "index.html", "portfolio.xlsx")
URL = "memory://vendors/2025"
TABLE = b"""in EUR thousand,,
Balance sheet,31 December 2024,31.12.2023
Cash and equivalents,"1,234","1,100"
Total assets,"1,434","1,400"
Total equity,434,400
"""


@pytest.fixture
def store() -> Iterator[Any]:
    store = fsspec.filesystem("memory")
    yield store
    store.store.clear()
    store.pseudo_dirs[:] = [""]


@pytest.fixture
def folder(tmp_path: Path, store: Any) -> Path:
    """A folder of this machine, and in the store the same: files, a case, folders, and what is no statement."""
    folder = tmp_path / "in"
    for path in ("two/a.csv", "two/.DS_Store", "deep/inner/a.csv", "deep/b.csv", "empty.csv", "one.csv", ".hidden"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(b"" if path == "empty.csv" else TABLE)
    (folder / "letter.pdf").write_bytes(b"%PDF-1.4")
    for name in ("worked_case_v1.xlsx", "brackenshaw_fit_out.xlsx", "brackenshaw_fit_out.case.toml"):
        shutil.copy(SAMPLES / name, folder)
    store.put(f"{folder}/", "/vendors/2025", recursive=True)
    return folder


class Counting(Nobody):
    def __init__(self) -> None:
        self.vetted: list[str] = []

    def done(self, dossier: Dossier) -> None:
        self.vetted.append(dossier.entry)


def results(folder: Path | str, output: Path, watcher: Counting | None = None) -> bytes:
    settings = Settings(output, load("standard"), date(2025, 9, 30), memos="none")
    vet_entries(found(str(folder)), settings, watcher=watcher, start=partial(local, isinstance(folder, str), jobs=2))
    return (output / "results.jsonl").read_bytes()


def test_a_store_gets_the_rows_that_a_folder_gets(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "FILES_OF_A_LOT", 3)
    assert results(URL, tmp_path / "store") == results(folder, tmp_path / "local")


def test_only_what_changed_in_the_store_is_vetted_again(folder: Path, tmp_path: Path, store: Any) -> None:
    first = results(URL, tmp_path / "out")
    watcher = Counting()
    assert results(URL, tmp_path / "out", watcher) == first
    assert watcher.vetted == []
    store.pipe("/vendors/2025/one.csv", TABLE.replace(b"434", b"435"))
    assert results(URL, tmp_path / "out", watcher) != first
    assert watcher.vetted == ["one.csv"]
    assert folder.exists()


def test_of_a_file_that_is_too_large_no_more_is_fetched_than_tells_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "FILE_BYTES", 100)
    (found,) = stores.contents(URL, [("one.csv", 10_000)])
    assert found == TABLE[:101]
    if not child.may_fork():
        pytest.skip("no fork here, and another interpreter knows nothing of the patch")
    monkeypatch.setattr(workers, "WITH_THREADS", set())
    monkeypatch.setattr("finvet.reading.limits.FILE_BYTES", 100)
    assert results(URL, tmp_path / "store") == results(folder, tmp_path / "local")


def test_what_the_store_does_not_give_is_a_row_and_asked_for_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = stores.contents
    monkeypatch.setattr(
        fetching, "contents", lambda url, files: [PermissionError("no entry\nat all")] * len(asked(url, files))
    )
    rows = results(URL, tmp_path / "out").splitlines()
    assert len(rows) == 7
    assert all(b"the store did not give it (no entry)" in row for row in rows)
    monkeypatch.undo()
    assert results(URL, tmp_path / "out") == results(folder, tmp_path / "local")


def test_no_room_for_copies_stops_the_batch_and_keeps_what_was_found(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(copy: Path, found: Mapping[str, bytes | Exception]) -> None:
        if copy.name == "2":
            raise OSError(errno.ENOSPC, "No space left on device")
        wrote(copy, found)

    wrote, watcher = fetching._write, Counting()
    monkeypatch.setattr(fetching, "_write", write)
    with pytest.raises(FinvetError, match="no room for copies of the partners of the store"):
        results(URL, tmp_path / "out", watcher)
    monkeypatch.undo()
    assert results(URL, tmp_path / "out", watcher) == results(folder, tmp_path / "local")
    assert len(watcher.vetted) == len(set(watcher.vetted)) == 7


def test_what_marks_a_folder_in_a_store_is_no_file(folder: Path, tmp_path: Path, store: Any) -> None:
    for path in ("/vendors/2025/", "/vendors/2025/two/"):
        store.store[path] = MemoryFile(store, path, b"")
    assert "/vendors/2025/two/" in store.find("/vendors/2025")
    assert results(URL, tmp_path / "store") == results(folder, tmp_path / "local")


def test_memos_that_go_to_a_store_are_those_of_a_folder_and_stay_known(
    folder: Path, tmp_path: Path, store: Any
) -> None:
    def run(name: str, memos_to: str) -> Counting:
        settings = Settings(tmp_path / name, load("standard"), date(2025, 9, 30), formats=("md",), memos_to=memos_to)
        vet_entries(entries(folder), settings, start=partial(local, False), watcher=(watcher := Counting()))
        return watcher

    run("here", "")
    assert run("there", "memory://memos/2025").vetted
    expected = {p.relative_to(tmp_path / "here").as_posix(): p.read_bytes() for p in (tmp_path / "here").rglob("*.*")}
    expected.pop("journal.sqlite")
    found = {path.removeprefix("/memos/2025/"): store.cat(path) for path in store.find("/memos/2025")}
    assert found == expected
    assert not list((tmp_path / "there").rglob("memo.md"))
    assert run("there", "memory://memos/2025").vetted == []


def test_the_command_takes_and_gives_what_stores_hold(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", tmp_path / "in")
    there, out = f"local://{tmp_path}/there", tmp_path / "out"
    answer = finvet("batch", f"local://{tmp_path}/in", "-o", out, "--memos-to", there, "--format", "md")
    assert answer.status == 0
    assert there in answer.out.replace("\n", "")
    assert len(list((tmp_path / "there").rglob("memo.md"))) == 1
    assert {path.name for path in out.iterdir()} == {*RESULTS, "journal.sqlite"}


def test_a_store_has_the_results_of_the_last_run_alone(tmp_path: Path, store: Any) -> None:
    for run in (
        ["results/part-00000.parquet", "results/part-00001.parquet"],
        ["results/part-00000.parquet"],
        ["results.parquet"],
    ):
        for path in run:
            (tmp_path / path).parent.mkdir(exist_ok=True)
            (tmp_path / path).touch()
        store.pipe({"/memos/2025/results/note.txt": b"mine", "/memos/2025/resultsof.parquet": b"mine"})
        stores.put_results("memory://memos/2025", tmp_path, run, ["results", "figures"])
        found = {path.removeprefix("/memos/2025/") for path in store.find("/memos/2025")}
        assert found == {*run, "results/note.txt", "resultsof.parquet"}


def test_a_store_that_takes_no_memos_stops_the_batch(folder: Path, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "out", load("standard"), date(2025, 9, 30), formats=("md",), memos_to="none://x")
    with pytest.raises(
        FinvetError, match=r"^stopped, for no other partner would fare better: none://x: the store failed"
    ):
        vet_entries(entries(folder), settings, start=partial(local, False))


@pytest.mark.parametrize("url", ["{}", "file://{}", "local://{}", "{}/../out/"])
def test_the_output_folder_is_no_other_place_for_memos(folder: Path, tmp_path: Path, url: str) -> None:
    there = url.format(tmp_path / "out")
    settings = Settings(tmp_path / "out", load("standard"), date(2025, 9, 30), formats=("md",), memos_to=there)
    with pytest.raises(FinvetError, match=rf"^{re.escape(there)}: the output folder itself"):
        vet_entries(entries(folder), settings, start=partial(local, False))
    assert not (tmp_path / "out").exists()


def test_a_path_in_a_store_is_no_folder_of_this_machine(tmp_path: Path) -> None:
    check_elsewhere(f"memory://{tmp_path / 'out'}", tmp_path / "out")


@pytest.mark.parametrize("name", ["a/../../escaped.csv", "a//escaped.csv", "nul\0.csv"])
def test_no_name_in_a_store_leads_out_of_the_copy(tmp_path: Path, store: Any, name: str) -> None:
    store.store[f"/vendors/2025/{name}"] = MemoryFile(store, f"/vendors/2025/{name}", TABLE)
    (row,) = results(URL, tmp_path / "out").splitlines()
    assert b"the store did not give it" in row
    assert not list(tmp_path.parent.rglob("*escaped.csv"))


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("memory://nowhere", "memory://nowhere: no partners there"),
        ("nonsense://bucket/x", "nonsense://bucket/x: the store failed (Protocol not known: nonsense)"),
    ],
)
def test_a_store_that_is_none_is_told_in_one_line(url: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FinvetError) as error:
        results(url, tmp_path / "out")
    assert str(error.value).startswith(said)
    assert len(str(error.value).splitlines()) == 1


def test_a_store_that_tells_no_change_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "STATES", ("ETag",))
    with pytest.raises(FinvetError, match="does not tell when a file changes"):
        stored_entries(URL)
    assert folder.exists()


def test_what_a_store_needs_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(FinvetError, match=r"install finvet\[cluster\]"):
        stored_entries(URL)


def test_where_a_folder_is_its_text_tells() -> None:
    assert here("s3://bucket/x") is None
    assert here("file:///srv/a%20b") == Path("/srv/a b")
    assert here("in/put") == Path("in/put")
    with pytest.raises(BadParameter, match="the journal needs a folder of this machine"):
        output_of(None, None, "s3://bucket/out")  # type: ignore[arg-type]
