"""A batch on a cluster of two Dask workers finds what a batch on this machine finds, whatever becomes of the workers.

test_cluster runs this in a process of its own.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import dask
import pytest
from distributed import LocalCluster
from msgspec.structs import replace
from pyarrow import parquet

from finvet.assessment.policy import load
from finvet.batch import cluster
from finvet.batch.cluster import Cluster
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


PATIENCE = 300
"""Seconds: a machine that is busy takes its time to start processes and to answer."""


@pytest.fixture(scope="module")
def dask_cluster() -> Iterator[LocalCluster]:
    patient = {f"distributed.comm.timeouts.{what}": f"{PATIENCE}s" for what in ("connect", "tcp")}
    with (
        dask.config.set(patient),
        pytest.MonkeyPatch.context() as patch,
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as found,
    ):
        patch.setattr(cluster, "SECONDS_FOR_A_CLUSTER", PATIENCE)
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
    vet_entries(found(str(source)), settings_of(output), start=start, watcher=watcher, in_parts=start is not Pool)
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
    for table in ("results", "figures"):
        parts, whole = (parquet.read_table(tmp_path / name) for name in (f"cluster/{table}", f"local/{table}.parquet"))
        assert parts == whole


class Canceller(Nobody):
    """Has the scheduler forget the first chunks, as it does where an answer is lost with the worker that had it."""

    def __init__(self, cluster: LocalCluster) -> None:
        self.cluster, self.cancelled = cluster, 0

    def check(self) -> None:
        if not self.cancelled:
            self.cluster.sync(self.cancel)

    async def cancel(self) -> None:
        scheduler = self.cluster.scheduler
        for key, task in list(scheduler.tasks.items()):
            (client,) = task.who_wants
            self.cancelled += 1
            scheduler.stimulus_cancel([key], client.client_key, force=True, reason="lost", msg="")


def test_a_chunk_that_the_scheduler_forgets_is_vetted_again(
    folder: Path, tmp_path: Path, dask_cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ENTRIES_OF_A_CHUNK", (4,))
    canceller = Canceller(dask_cluster)
    found = results(folder, tmp_path / "cluster", partial(Cluster, dask_cluster.scheduler_address), canceller)
    assert canceller.cancelled
    assert found == results(folder, tmp_path / "local", Pool)


class Closer(Nobody):
    """Ends the cluster while its first chunks are vetted."""

    def __init__(self, cluster: LocalCluster) -> None:
        self.cluster, self.has_begun = cluster, False

    def begin(self, _count: int, _known: int, /) -> None:
        self.has_begun = True

    def check(self) -> None:
        if self.has_begun:
            self.cluster.close()


def test_where_the_scheduler_goes_one_line_says_so(folder: Path, tmp_path: Path) -> None:
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as mortal:
        start = partial(Cluster, mortal.scheduler_address)
        with pytest.raises(FinvetError, match=r"the scheduler is gone"):
            results(folder, tmp_path / "out", start, Closer(mortal))


def vetted_by_nobody(_entries: Sequence[Entry], _settings: Settings, _sha256: str) -> list[bytes]:
    """As a worker of Dask that cannot."""
    raise ValueError("not here")


def test_what_a_worker_raises_stops_the_batch_in_one_line(
    folder: Path, tmp_path: Path, dask_cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "vetted", vetted_by_nobody)
    with pytest.raises(FinvetError, match=r"ValueError: not here"):
        results(folder, tmp_path / "out", partial(Cluster, dask_cluster.scheduler_address))


def vetted_by_mortals(entries: Sequence[Entry], settings: Settings, sha256: str) -> list[bytes]:
    """As a worker of Dask which one of the entries kills."""
    if any(entry.name == KILLER for entry in entries):
        os.kill(os.getpid(), signal.SIGKILL)
    return vetted(entries, settings, sha256)


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
    settings = settings_of(tmp_path / "out")
    elsewhere = [replace(entry, within=folder / "mount") for entry in entries(folder)]
    (answer,) = vetted(elsewhere, settings, settings.sha256)
    assert b"no folder" in answer


def test_where_no_cluster_answers_one_line_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "SECONDS_FOR_A_CLUSTER", 1)
    with pytest.raises(FinvetError, match=r"^tcp://127.0.0.1:9: no scheduler answers there within 1 s; see that it"):
        results(folder, tmp_path / "out", partial(Cluster, "tcp://127.0.0.1:9"))
    with pytest.raises(FinvetError, match=r"^host: no scheduler answers there"):
        results(folder, tmp_path / "out", partial(Cluster, "host"))
