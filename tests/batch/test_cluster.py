"""A batch on a cluster of two Dask workers finds what a batch on this machine finds, whatever becomes of the workers."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from distributed import LocalCluster

from finvet.assessment.policy import load
from finvet.batch import cluster
from finvet.batch.cluster import Cluster, chunks
from finvet.batch.crew import vetted
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry, entries
from finvet.batch.executor import Start
from finvet.batch.inputs import found
from finvet.batch.pool import Pool
from finvet.batch.run import Nobody, vet_entries
from finvet.batch.settings import Settings
from finvet.errors import FinvetError
from finvet.results import from_line
from tests.running import SAMPLES

PARTNERS = 14
KILLER = "p01.csv"
TABLE = """in EUR thousand,,
Balance sheet,31 December 2024,31.12.2023
Cash and equivalents,"1,234","1,100"
Trade receivables,{receivables},300
Total assets,"{total}","1,400"
Total equity,434,400
"""

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="crews are handed their pipe as POSIX systems do it"),
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning", "ignore::FutureWarning"),
]


@pytest.fixture(scope="module")
def dask_cluster() -> Iterator[LocalCluster]:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as found:
        yield found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Partners of few lines, one who is refused, and one with a full workbook."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(PARTNERS):
        text = TABLE.format(receivables=200 + number, total=f"1,{434 + number}")
        (folder / f"p{number:02}.csv").write_text(text, encoding="utf-8")
    (folder / "letter.pdf").write_bytes(b"%PDF-1.4")
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", folder)
    return folder


def settings_of(output: Path) -> Settings:
    return Settings(output, load("standard"), date(2025, 9, 30), memos="none")


def results(source: Path | str, output: Path, start: Start, watcher: Nobody | None = None) -> bytes:
    vet_entries(found(str(source)), settings_of(output), start=start, watcher=watcher)
    return (output / "results.jsonl").read_bytes()


class Murderer(Nobody):
    """Kills a worker of the cluster when the first entries are done."""

    def __init__(self, pid: int) -> None:
        self.pid: int | None = pid

    def done(self, _: Dossier) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            self.pid = None


def test_a_cluster_that_loses_a_worker_finds_what_this_machine_finds(
    folder: Path, tmp_path: Path, dask_cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ENTRIES_OF_A_CHUNK", (4,))
    # As a store it is fetched from by every crew; in the test below each opens the files where they are.
    murderer = Murderer(dask_cluster.workers[0].pid)
    found = results(
        f"local://{folder}", tmp_path / "cluster", partial(Cluster, dask_cluster.scheduler_address), murderer
    )
    assert murderer.pid is None
    assert found == results(folder, tmp_path / "local", Pool)


def vetted_by_mortals(entries: Sequence[Entry], settings: Settings) -> list[bytes]:
    """As a worker of Dask which one of the entries kills."""
    if any(entry.name == KILLER for entry in entries):
        os.kill(os.getpid(), signal.SIGKILL)
    return vetted(entries, settings)


def test_an_entry_that_kills_every_worker_costs_no_other_entry(
    folder: Path, tmp_path: Path, dask_cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in folder.iterdir():
        if file.name not in ("letter.pdf", "p00.csv", KILLER):
            file.unlink()
    monkeypatch.setattr(dask_cluster.scheduler, "allowed_failures", 0)  # the default is three, which takes its time
    monkeypatch.setattr(cluster, "ENTRIES_OF_A_CHUNK", (3,))
    monkeypatch.setattr(cluster, "vetted", vetted_by_mortals)
    start = partial(Cluster, dask_cluster.scheduler_address)
    rows = [from_line(line) for line in results(folder, tmp_path / "out", start).decode().splitlines()]
    refused = {row.file: row.reason or "" for row in rows if row.status == "refused"}
    assert len(rows) == 3
    assert refused.keys() == {"letter.pdf", KILLER}
    assert "ended without an answer" in refused[KILLER]
    again = results(folder, tmp_path / "out", Pool)  # it is tried again, and is well
    assert again == results(folder, tmp_path / "local", Pool)


def test_a_machine_with_another_finvet_or_without_the_folder_stops_the_batch(
    folder: Path, tmp_path: Path, dask_cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = partial(Cluster, dask_cluster.scheduler_address)
    monkeypatch.setattr("finvet.batch.settings.VERSION", "0.0.1")
    with pytest.raises(FinvetError, match="another version of finvet is installed there"):
        results(folder, tmp_path / "out", start)
    monkeypatch.undo()
    elsewhere = [replace(entry, within=folder / "mount") for entry in entries(folder)]
    (answer,) = vetted(elsewhere, settings_of(tmp_path / "out"))
    assert b"no folder" in answer


def test_a_crew_answers_for_the_entries_before_one_that_ends_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("finvet.batch.crew.BOOT", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert vetted(list(entries(folder)), settings_of(tmp_path / "in")) == []


def test_the_first_chunks_are_small_and_large_files_make_chunks_small(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ENTRIES_OF_A_CHUNK", (1, 2, 5))
    assert [len(chunk) for chunk in chunks(entries(folder), 2)] == [1, 1, 2, 2, 5, 5]
    monkeypatch.setattr(cluster, "BYTES_OF_A_CHUNK", 1000)
    (folder / "a.csv").write_bytes(b" " * 1000)
    assert len(next(chunks(entries(folder), 1))) == 1
    assert all(file.is_absolute() for chunk in chunks(entries(folder), 1) for entry in chunk for file in entry.files)


def test_where_no_cluster_answers_one_line_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "SECONDS_FOR_A_CLUSTER", 1)
    with pytest.raises(FinvetError, match=r"^tcp://127.0.0.1:9: no scheduler answers there within 1 s; see that it"):
        results(folder, tmp_path / "out", partial(Cluster, "tcp://127.0.0.1:9"))
    with pytest.raises(FinvetError, match=r"^host: no scheduler answers there"):
        results(folder, tmp_path / "out", partial(Cluster, "host"))


def test_what_a_cluster_needs_is_named_where_it_is_missing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(FinvetError, match=r"install finvet\[cluster\]"):
        results(folder, tmp_path / "out", partial(Cluster, "tcp://127.0.0.1:9"))


def test_a_cluster_that_grows_gets_more_and_one_without_workers_is_waited_for() -> None:
    class Client:
        def __init__(self, *threads: int) -> None:
            self.threads = threads

        def nthreads(self) -> dict[int, int]:
            if self.threads == (0,):
                raise OSError("closed")
            return dict(enumerate(self.threads))

    assert [cluster._threads(Client(*threads)) for threads in ((2, 4), (), (0,))] == [6, 1, 1]
