"""Whatever ends a batch or stands in its way: nothing is cut, nothing is lost, and the same command goes on."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from msgspec.structs import replace

from finvet.batch import pool
from finvet.batch.journal import HOLDER, NAME
from finvet.batch.settings import Settings
from finvet.batch.workers import Worker
from finvet.confinement import LIMITS
from finvet.guard import Opening
from tests.batch.batches import partner, partners, rows_of, vetted
from tests.running import ROOT, Answer, finvet, not_measured

if sys.platform != "linux":
    pytest.skip("processes are watched by /proc", allow_module_level=True)

NAMES = "abcdef"
WITH_MEMOS = ("--format", "json", "--as-of", "2025-09-30", "--jobs", "2")
QUICK = ("--memos", "none", "--as-of", "2025-09-30", "--jobs", "2")
SECONDS_TO_STOP = 5.0
PATIENCE = 60.0


def deep(*values: object) -> ParameterSet:
    """Values that are tried where there is time."""
    return pytest.param(*values, marks=pytest.mark.deep)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return partners(tmp_path_factory.mktemp("faults") / "in", NAMES)


@pytest.fixture(scope="module")
def undisturbed(folder: Path) -> Mapping[str, bytes]:
    """What a batch writes that nothing befalls."""
    return written_by(folder, folder.parent / "undisturbed")


@pytest.fixture(scope="module")
def seconds(folder: Path) -> float:
    """How long a batch takes from its first worker to its end."""
    with running(folder, folder.parent / "timed") as process:
        began = time.monotonic()
        process.wait(PATIENCE)
        return time.monotonic() - began


def written_by(folder: Path, output: Path, *options: str, env: Mapping[str, str] | None = None) -> Mapping[str, bytes]:
    answer = batch(folder, output, *(options or WITH_MEMOS), env=env)
    assert (answer.status, answer.err) == (0, "")
    return written(output)


def batch(folder: Path, output: Path, *options: str, env: Mapping[str, str] | None = None) -> Answer:
    return finvet("batch", folder, "-o", output, *options, env=env)


def written(output: Path) -> Mapping[str, bytes]:
    """All that a batch wrote, but for its journal."""
    files = (path for path in output.rglob("*") if path.is_file())
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in files if not path.name.startswith(NAME)}


def started(folder: Path, output: Path, *options: str, **how: object) -> subprocess.Popen[bytes]:
    """A batch in a group of its own."""
    command = [sys.executable, "-m", "finvet", "batch", str(folder), "-o", str(output), *(options or WITH_MEMOS)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how},  # type: ignore[call-overload]
    )


@contextmanager
def running(folder: Path, output: Path, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """A batch that is at work; whatever becomes of the test, nothing of it is left."""
    process = started(folder, output, *options)
    try:
        until(lambda: workers_of(process.pid) or process.poll() is not None)
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def until(holds: Callable[[], object]) -> None:
    ends = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.005)


def processes() -> Iterator[tuple[int, int, int, str]]:
    """Number, parent, group and state of all processes."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, parent, group, *_ = path.read_text("utf-8", "replace").rpartition(")")[2].split()
            yield int(path.parent.name), int(parent), int(group), state


def workers_of(batch: int) -> list[int]:
    return [number for number, parent, _, state in processes() if parent == batch and state != "Z"]


def is_gone(group: int) -> bool:
    return not any(of == group and state != "Z" for _, _, of, state in processes())


def assert_nothing_cut(output: Path, whole: Mapping[str, bytes]) -> None:
    """What has its final name is what the undisturbed batch wrote, byte by byte."""
    for name, content in written(output).items():
        assert name == HOLDER or name.endswith(".part") or whole[name] == content


# ---------------------------------------------------------------- killed


@pytest.mark.parametrize("moment", [12 if moment == 12 else deep(moment) for moment in range(25)])
def test_a_batch_that_is_killed_goes_on(
    folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes], seconds: float, moment: int
) -> None:
    with running(folder, tmp_path / "out") as process:
        time.sleep(seconds * moment / 25)
        os.killpg(process.pid, signal.SIGKILL)
        until(lambda: is_gone(process.pid))
    assert_nothing_cut(tmp_path / "out", undisturbed)
    assert written_by(folder, tmp_path / "out") == undisturbed
    assert [row.file for row in rows_of(tmp_path / "out")] == [f"{name}.csv" for name in NAMES]


def test_workers_that_are_killed_cost_nothing(folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes]) -> None:
    with running(folder, tmp_path / "out") as process:
        for worker in workers_of(process.pid):
            os.kill(worker, signal.SIGKILL)
        assert process.wait(PATIENCE) == 0
    assert written(tmp_path / "out") == undisturbed


def test_no_worker_outlives_its_batch(folder: Path, tmp_path: Path) -> None:
    with running(folder, tmp_path / "out") as process:
        os.kill(process.pid, signal.SIGKILL)
        until(lambda: is_gone(process.pid))


@pytest.mark.deep
def test_a_worker_that_stops_for_ever_costs_nothing_but_time(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Worker] = []

    class Stopping(Worker):
        """A worker; the first one stops."""

        def __init__(self, settings: Settings) -> None:
            super().__init__(settings)
            made.append(self)
            if len(made) == 1:
                os.kill(self._process.pid or 0, signal.SIGSTOP)

    monkeypatch.setattr(pool, "Worker", Stopping)
    monkeypatch.setattr(pool, "SECONDS_TO_WRITE", 0.0)
    hasty = Opening(limits=replace(LIMITS, wall_seconds=10.0))
    assert [row.status for row in vetted(folder, tmp_path / "out", jobs=2, opening=hasty)] == ["ok"] * len(NAMES)
    assert len(made) == 3


# ---------------------------------------------------------------- stopped


@pytest.mark.parametrize(
    ("number", "are_stopped"),
    [(signal.SIGINT, False), (signal.SIGTERM, True), deep(signal.SIGINT, True), deep(signal.SIGTERM, False)],
)
def test_a_batch_that_is_asked_to_stop_stops_soon_and_goes_on_later(
    folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes], number: signal.Signals, are_stopped: bool
) -> None:
    with running(folder, tmp_path / "out") as process:
        if are_stopped:  # workers that hang
            for worker in workers_of(process.pid):
                os.kill(worker, signal.SIGSTOP)
        began = time.monotonic()
        os.killpg(process.pid, number)
        out, err = process.communicate(timeout=PATIENCE)
        assert time.monotonic() - began < SECONDS_TO_STOP
        assert is_gone(process.pid)
    assert process.returncode == 128 + number
    assert out == b""
    assert err.startswith(b"finvet: stopped; ")
    assert err.count(b"\n") == 1
    assert not (tmp_path / "out" / HOLDER).exists()
    assert not list((tmp_path / "out").rglob("*.part"))
    assert_nothing_cut(tmp_path / "out", undisturbed)
    assert written_by(folder, tmp_path / "out") == undisturbed


@pytest.mark.deep
def test_a_batch_stops_though_it_only_looks_what_has_changed(folder: Path, tmp_path: Path) -> None:
    """Signals that come early and late, when no worker is at work."""
    written_by(folder, tmp_path / "out")
    process = started(folder, tmp_path / "out")
    until((tmp_path / "out" / HOLDER).exists)
    os.killpg(process.pid, signal.SIGTERM)
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode in (0, 128 + signal.SIGTERM)
    assert b"Traceback" not in err


# ---------------------------------------------------------------- no place, no right, not alone


@not_measured
@pytest.mark.parametrize("blocks", [deep(8), 24, deep(40), deep(64), deep(100)])
def test_a_disk_that_is_full_is_told_in_a_line_and_cuts_nothing(
    folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes], blocks: int
) -> None:
    """No file may grow beyond so many blocks of 1,024 bytes."""
    most = blocks * 1024
    process = started(
        folder, tmp_path / "out", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    )
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert err.startswith(b"finvet: ")
    assert b"cannot write: " in err
    assert err.count(b"\n") == 1
    assert not list((tmp_path / "out").rglob("*.part"))
    assert_nothing_cut(tmp_path / "out", undisturbed)
    assert written_by(folder, tmp_path / "out") == undisturbed


def test_an_output_that_is_a_file_is_told_in_a_line(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    answer = batch(folder, tmp_path / "out", *QUICK)
    assert answer.status == 1
    assert answer.err == f"finvet: {tmp_path / 'out'}: cannot write: File exists; choose another place\n"
    assert (tmp_path / "out").read_text() == "mine"


def test_a_second_batch_into_one_folder_is_told_who_is_there(folder: Path, tmp_path: Path) -> None:
    with running(folder, tmp_path / "out") as first:
        for worker in workers_of(first.pid):
            os.kill(worker, signal.SIGSTOP)
        answer = batch(folder, tmp_path / "out", *QUICK)
        assert answer.status == 1
        assert f"another batch writes there, process {first.pid} on " in answer.err
        assert answer.err.count("\n") == 1
        assert first.poll() is None


@pytest.mark.parametrize("closed", [deep("<&-"), deep(">&-"), "2>&-", deep("<&- >&- 2>&-")])
def test_a_batch_needs_no_streams(folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes], closed: str) -> None:
    command = f'exec "$0" -m finvet batch "$1" -o "$2" {" ".join(WITH_MEMOS)} {closed}'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, folder, tmp_path / "out"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert written(tmp_path / "out") == undisturbed


@pytest.mark.deep
def test_nobody_need_listen_to_the_end(folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes]) -> None:
    reading, writing = os.pipe()
    process = started(folder, tmp_path / "out", stdout=writing)
    os.close(reading)
    os.close(writing)
    _, err = process.communicate(timeout=PATIENCE)
    assert b"Traceback" not in err
    assert written(tmp_path / "out") == undisturbed


# ---------------------------------------------------------------- odd and changing inputs


def test_pipes_devices_and_names_that_are_no_text_have_their_rows(tmp_path: Path) -> None:
    folder = partners(tmp_path / "in", "ab")
    os.mkfifo(folder / "pipe.xlsx")
    os.mkfifo(folder / "b.case.toml")
    (folder / "zero.xlsx").symlink_to("/dev/zero")
    (folder / "nowhere.xlsx").symlink_to("gone.xlsx")
    (folder / "itself.xlsx").symlink_to("itself.xlsx")
    (folder / "sub").mkdir()
    os.mkfifo(folder / "sub" / "pipe.csv")
    partner(folder / "caf.csv").rename(os.fsdecode(os.fsencode(folder / "caf") + b"\xe9.csv"))
    partner(folder / "x.csv").rename(folder / f"{'x' * 251}.csv")
    answer = batch(folder, tmp_path / "out", *QUICK)
    assert answer.status == 1
    assert "Traceback" not in answer.err
    found = {row.file: row.status for row in rows_of(tmp_path / "out")}
    refused = ("b.csv", "itself.xlsx", "nowhere.xlsx", "pipe.xlsx", "sub", "zero.xlsx")
    assert found == {"a.csv": "ok", "caf\\xe9.csv": "ok", "x" * 251 + ".csv": "ok", **dict.fromkeys(refused, "refused")}


def test_an_input_that_is_replaced_or_removed_is_seen_and_the_others_are_left_alone(tmp_path: Path) -> None:
    folder = partners(tmp_path / "in", "abc")
    written_by(folder, tmp_path / "out")
    partner(tmp_path / "other.csv", cash=7)
    shutil.copystat(folder / "b.csv", tmp_path / "other.csv")
    os.replace(tmp_path / "other.csv", folder / "b.csv")
    (folder / "c.csv").unlink()
    memo = next((tmp_path / "out").glob("a-trading*/vet.json"))
    memo.write_text("an analyst's own")
    written_by(folder, tmp_path / "out")
    a, b = rows_of(tmp_path / "out")
    assert (a.cash_and_equivalents, b.cash_and_equivalents) == (400, 7)
    assert memo.read_text() == "an analyst's own"


# ---------------------------------------------------------------- same bytes


def test_a_run_with_nothing_to_do_changes_no_byte(folder: Path, tmp_path: Path) -> None:
    def state() -> Mapping[Path, tuple[int, int, bytes]]:
        paths = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
        return {path: (path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes()) for path in paths}

    written_by(folder, tmp_path / "out")
    before = state()
    written_by(folder, tmp_path / "out")
    after = state()
    assert after.keys() == before.keys()
    assert [path.name for path in after if after[path][2] != before[path][2]] == []
    assert [path.name for path in after if after[path] != before[path] and path.name != NAME] == []


@pytest.mark.parametrize(
    ("jobs", "env"),
    [
        ("1", {"LC_ALL": "C", "TZ": "Asia/Kolkata", "PYTHONHASHSEED": "1"}),
        deep("8", {"LC_ALL": "C.UTF-8", "TZ": "America/St_Johns", "PYTHONHASHSEED": "2"}),
    ],
)
def test_results_do_not_depend_on_the_number_of_workers_or_the_place(
    folder: Path, tmp_path: Path, undisturbed: Mapping[str, bytes], jobs: str, env: Mapping[str, str]
) -> None:
    assert written_by(folder, tmp_path / "out", *WITH_MEMOS[:-1], jobs, env=env) == undisturbed
