"""Processes that vet entries: what they answer, and how they end."""

from __future__ import annotations

import os
import signal
import struct
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from pathlib import Path

import pytest

from finvet import child
from finvet.batch import workers
from finvet.batch.dossiers import unpacked
from finvet.batch.entries import Entry
from finvet.batch.settings import Settings
from finvet.batch.workers import Worker
from finvet.errors import FinvetError
from finvet.results import from_line
from tests.batch.batches import partner, quick

SECONDS_TO_ANSWER = 60


@pytest.fixture
def entry(tmp_path: Path) -> Entry:
    return Entry("a.csv", (partner(tmp_path / "a.csv"),), tmp_path)


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    made = Worker(quick(tmp_path / "out"))
    yield made
    made.end()


def pid(worker: Worker) -> int:
    return worker._process.pid or 0


def verdict(worker: Worker) -> str | None:
    """The verdict that a worker answers with, which may take its time on a busy machine."""
    wait([worker.connection], SECONDS_TO_ANSWER)
    answer = worker.answer()
    assert answer
    (row,) = unpacked(answer).rows
    return from_line(row).verdict


def test_a_worker_vets_one_entry_after_the_other_apart_or_not(worker: Worker, entry: Entry) -> None:
    for is_apart in (False, True, False):
        worker.give(entry, is_apart)
        assert verdict(worker) == "insufficient"


def test_a_worker_that_is_killed_has_no_answer_and_takes_no_more(worker: Worker, entry: Entry) -> None:
    os.kill(pid(worker), signal.SIGKILL)
    assert worker.answer() is None
    worker.give(entry, is_apart=False)
    assert worker.answer() is None


def test_a_worker_that_is_stopped_can_be_ended(tmp_path: Path) -> None:
    worker = Worker(quick(tmp_path / "out"))
    number = pid(worker)
    os.kill(number, signal.SIGSTOP)
    os.waitpid(number, os.WUNTRACED)  # until it stands still
    ending = threading.Thread(target=worker.end, daemon=True)
    ending.start()
    ending.join(SECONDS_TO_ANSWER)
    if ending.is_alive():
        os.kill(number, signal.SIGKILL)
        pytest.fail("it is still there")
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_an_interrupt_is_left_to_whoever_runs_the_batch(worker: Worker, entry: Entry) -> None:
    os.kill(pid(worker), signal.SIGINT)
    worker.give(entry, is_apart=False)
    assert verdict(worker) == "insufficient"


def test_a_worker_is_fresh_where_a_copy_would_hang(
    tmp_path: Path, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "WITH_THREADS", {"sys"})
    worker = Worker(quick(tmp_path / "out"))
    os.kill(pid(worker), signal.SIGINT)  # while it starts
    worker.give(entry, is_apart=False)
    try:
        assert type(worker._process).__name__ == "SpawnProcess"
        assert verdict(worker) == "insufficient"
    finally:
        worker.end()


def test_a_worker_that_stops_in_the_middle_of_its_answer_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not child.may_fork() or sys.modules.keys() & workers.WITH_THREADS:
        pytest.skip("no fork here, and another interpreter knows nothing of the patch")

    def half_an_answer(connection: Connection, _: Settings) -> None:
        os.write(connection.fileno(), struct.pack("!i", 1000) + b"{")
        time.sleep(60)

    monkeypatch.setattr(workers, "_serve", half_an_answer)
    monkeypatch.setattr(workers, "SECONDS_IN_A_MESSAGE", 1)
    worker = Worker(quick(tmp_path / "out"))
    began = time.monotonic()
    try:
        assert worker.answer() is None
        assert time.monotonic() - began < 30
    finally:
        worker.end()


def test_a_system_that_starts_no_process_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.Pipe", none_left)
    with pytest.raises(FinvetError, match=r"no process could be started .*Resource temporarily unavailable"):
        Worker(quick(tmp_path / "out"))
