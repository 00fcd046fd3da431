"""A batch on a cluster: what is seen without one, and in a process of its own what `on_a_cluster` tries with one."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from finvet.batch import cluster
from finvet.batch.cluster import Cluster, chunks
from finvet.batch.crew import vetted
from finvet.batch.entries import Entry, entries
from finvet.batch.run import vet_entries
from finvet.batch.summary import Summary
from finvet.cli import cli
from finvet.errors import FinvetError
from tests.batch.batches import partners, quick
from tests.running import ROOT

NAMES = [f"p{number:02}" for number in range(16)]

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="crews are handed their pipe as POSIX systems do it")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return partners(tmp_path / "in", NAMES)


@on_posix
def test_on_a_cluster() -> None:
    """Dask leaves threads behind, and no other test of this process could fork any more."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "--noconftest", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(
        [*command, "tests/batch/on_a_cluster.py"], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@on_posix
def test_a_crew_answers_for_the_entries_before_one_that_ends_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("finvet.batch.crew.BOOT", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    settings = quick(tmp_path / "in")
    assert vetted(list(entries(folder)), settings, settings.sha256) == []


@on_posix
@pytest.mark.parametrize("life", ["sys.exit()", "time.sleep(60)"])
def test_a_crew_that_is_gone_before_it_is_told_and_one_that_hangs_have_no_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, life: str
) -> None:
    monkeypatch.setattr("finvet.batch.crew.BOOT", f"import os, sys, time; os.read(int(sys.argv[2]), 1); {life}")
    monkeypatch.setattr("finvet.batch.crew.SECONDS_OF_SILENCE", 0.1)
    settings = quick(tmp_path)
    many = [Entry(f"{number:>200}", (), tmp_path) for number in range(5000)]  # more than waits in a pipe
    assert vetted(many if "exit" in life else many[:5], settings, settings.sha256) == []


def test_a_name_that_no_system_takes_makes_a_chunk_all_the_same() -> None:
    (chunk,) = chunks([Entry("x", (Path("x" * 300), Path("\0")), Path())], 1)
    assert len(chunk) == 1


def test_the_first_chunks_are_small_and_large_files_make_chunks_small(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ENTRIES_OF_A_CHUNK", (1, 2, 5))
    assert [len(chunk) for chunk in chunks(entries(folder), 2)] == [1, 1, 2, 2, 5, 5]
    monkeypatch.setattr(cluster, "BYTES_OF_A_CHUNK", 1000)
    (folder / "a.csv").write_bytes(b" " * 1000)
    assert len(next(chunks(entries(folder), 1))) == 1
    assert all(file.is_absolute() for chunk in chunks(entries(folder), 1) for entry in chunk for file in entry.files)


def test_what_a_cluster_needs_is_named_where_it_is_missing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(FinvetError, match=r"install finvet\[cluster\]"):
        vet_entries(entries(folder), quick(tmp_path / "out"), start=partial(Cluster, "tcp://127.0.0.1:9"))


def test_a_cluster_that_grows_gets_more_and_one_without_workers_is_waited_for() -> None:
    class Client:
        def __init__(self, *threads: int) -> None:
            self.threads = threads

        def nthreads(self) -> dict[int, int]:
            if self.threads == (0,):
                raise OSError("closed")
            return dict(enumerate(self.threads))

    assert [cluster._threads(Client(*threads)) for threads in ((2, 4), (), (0,))] == [6, 1, 1]


@pytest.mark.parametrize(("options", "in_parts"), [([], False), (["--cluster", "tcp://127.0.0.1:9"], True)])
def test_what_a_cluster_finds_comes_in_parts(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], in_parts: bool
) -> None:
    asked: list[object] = []

    def vet(*_: object, **how: object) -> Summary:
        asked.append(how["in_parts"])
        return Summary(0, {}, frozenset(), (), (), 0)

    monkeypatch.setattr("finvet.batch.run.vet_entries", vet)
    assert CliRunner().invoke(cli, ["batch", str(folder), "-o", str(tmp_path / "out"), *options]).exit_code == 0
    assert asked == [in_parts]


def test_how_many_vet_at_once_is_no_question_to_a_cluster(folder: Path, tmp_path: Path) -> None:
    how = ["--cluster", "tcp://127.0.0.1:9", "--jobs", "2"]
    answer = CliRunner().invoke(cli, ["batch", str(folder), "-o", str(tmp_path / "out"), *how])
    assert (answer.exit_code, "--jobs is for this machine" in answer.output) == (2, True)
