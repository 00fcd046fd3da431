"""What a file does to the child that reads it, it ends as statements or as a refusal with its reason."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

import finvet
from finvet import child, confinement, guard, worker
from finvet.confinement import Limits
from finvet.errors import FileRefused, FinvetError, ReaderBroke
from finvet.guard import Opening, guarded
from finvet.model import Message, Statements
from finvet.reading import read
from finvet.spreading.spread import spread, spread_companies
from tests import broken_readers
from tests.running import SAMPLES

V1 = SAMPLES / "worked_case_v1.xlsx"
TIGHT = Opening(limits=Limits(address_space=256 * confinement.MIB, cpu_seconds=10, wall_seconds=10))
SHORT = Opening(limits=Limits(address_space=256 * confinement.MIB, cpu_seconds=1, wall_seconds=0.4))
CSV = "Balance sheet,2023,2024\nCash,10,12\nTotal assets,100,120\nTotal equity,60,70\nTotal liabilities,40,50\n"

posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no signals and no fork")

BROKEN_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "import finvet.worker as w; from tests.broken_readers import read_bytes; w.read_bytes = read_bytes; w.main()"
)


def answered(files: list[Path], opening: Opening = guard.OPENING) -> Statements:
    """The statements of the one company that the files hold."""
    (found,) = guarded(files, opening)
    return found


@pytest.fixture(params=["forked", pytest.param("started", id="started")])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to a child, each with the reader that does what the file says."""
    if request.param == "forked" and not child.may_fork():
        pytest.skip("no fork here")
    monkeypatch.setattr(worker, "read_bytes", broken_readers.read_bytes)
    monkeypatch.setattr(child._Started, "BOOT", BROKEN_BOOT)
    monkeypatch.setattr(child, "may_fork", lambda: request.param == "forked")
    return request.param


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    if not child.may_fork():
        pytest.skip("no fork here")
    monkeypatch.setattr(worker, "read_bytes", broken_readers.read_bytes)


@pytest.fixture(autouse=True)
def nothing_stays_behind() -> Iterator[None]:
    """No zombie, no running child, no thread, no open descriptor."""
    opened, threads, had_children = descriptors(), threading.active_count(), has_children()
    yield
    assert threading.active_count() == threads
    assert descriptors() == opened
    assert had_children or not has_children()


def has_children() -> bool:
    """Whether this process has a child, running or a zombie: other tests in it may have left one."""
    if not hasattr(os, "WNOHANG"):
        return False
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return False
    return True


def descriptors() -> list[str]:
    return sorted(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else []


def file_of(folder: Path, text: str, name: str = "alder.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def broken(folder: Path, deed: str, opening: Opening = TIGHT) -> ReaderBroke:
    with pytest.raises(ReaderBroke) as caught:
        guarded([file_of(folder, deed)], opening)
    assert caught.value.where == "alder.csv"
    assert "\n" not in str(caught.value)
    return caught.value


# ---------------------------------------------------------------- what comes back


@pytest.mark.parametrize("files", [[V1], sorted((SAMPLES / "selvana_foods").glob("*.csv"))], ids=["one", "several"])
@pytest.mark.usefixtures("way")
def test_a_child_answers_what_this_process_would(files: list[Path]) -> None:
    assert guarded(files) == (spread([read(file) for file in files]),)


@pytest.mark.usefixtures("way")
def test_a_refusal_travels_with_its_file_and_parameters(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"^alder\.csv: no statement found: ") as caught:
        guarded([file_of(tmp_path, "region,2023,2024\nNorth,10,12\nSouth,20,24\nWest,30,36\n")])
    assert caught.value.message == Message(
        "lines-unknown", {"sheets": [""], "lines": ["North (A2)", "South (A3)", "West (A4)"]}
    )
    assert not isinstance(caught.value, ReaderBroke)


@pytest.mark.usefixtures("way")
def test_what_a_reader_prints_is_lost(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(FileRefused) as caught:
        guarded([file_of(tmp_path, "print")])
    assert caught.value.message.code == "file-is-text"
    assert capfd.readouterr() == ("", "")


def test_a_file_that_cannot_be_opened_never_reaches_a_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "run", None)
    with pytest.raises(FileRefused) as caught:
        guarded([tmp_path / "none.xlsx"])
    assert (caught.value.where, caught.value.message.code) == ("none.xlsx", "file-missing")
    with pytest.raises(FileRefused, match=r"^a\.csv, b\.csv: none of"):
        guarded([tmp_path / "a.csv", tmp_path / "b.csv"])


def test_a_password_reaches_the_reader_and_no_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "sesame" not in repr(Opening("open sesame"))
    commands: list[list[str]] = []

    def heard(command: list[str], **_: object) -> None:
        commands.append(command)
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(child, "may_fork", lambda: False)
    monkeypatch.setattr(subprocess, "Popen", heard)
    with pytest.raises(FinvetError, match="Cannot allocate memory"):
        guarded([file_of(tmp_path, CSV)], Opening("open sesame"))
    assert "sesame" not in " ".join(commands[0])


# ---------------------------------------------------------------- how a child breaks down


INCOME = "Income statement,2023,2024\nRevenue,90,99\nOperating profit,10,12\nNet income,5,7\n"


def files_of(folder: Path) -> list[Path]:
    """Two files that name nobody, only the statement in them."""
    folder.mkdir(exist_ok=True)
    files = {"balance_sheet.csv": CSV, "income_statement.csv": INCOME}
    for name, text in files.items():
        (folder / name).write_text(text)
    return [folder / name for name in files]


def test_files_that_name_nobody_are_of_their_folder_and_a_lone_one_of_itself(tmp_path: Path) -> None:
    here = Opening(place="here")
    balance, income = files_of(tmp_path / "Alder & Sons")
    assert answered([balance, income], here).partner == "Alder & Sons"
    assert answered([balance], here).partner == "balance sheet"
    assert answered([balance, files_of(tmp_path / "elsewhere")[1]], here).partner == "balance sheet"
    assert answered([balance, income], replace(here, called="Birch")).partner == "Birch"


@posix
@pytest.mark.parametrize(("deed", "cause"), [("segfault", "SIGSEGV"), ("abort", "SIGABRT")])
@pytest.mark.usefixtures("way")
def test_a_crash_is_a_refused_file(deed: str, cause: str, tmp_path: Path) -> None:
    broke = broken(tmp_path, deed)
    assert (broke.message.code, broke.message.parameters["cause"]) == ("reader-crashed", cause)


@pytest.mark.parametrize(
    ("deed", "error"), [("panic", "Panic"), ("fail", "KeyError"), ("exit", "SystemExit"), ("recurse", "RecursionError")]
)
@pytest.mark.usefixtures("way")
def test_a_failure_is_told_with_its_place(deed: str, error: str, tmp_path: Path) -> None:
    broke = broken(tmp_path, deed)
    assert (broke.message.code, broke.message.parameters["error"]) == ("reader-failed", error)
    assert f"({error} in broken_readers.py, line " in str(broke)


@pytest.mark.usefixtures("forked")
def test_a_refusal_that_is_no_plain_data_is_a_failure(tmp_path: Path) -> None:
    assert broken(tmp_path, "refuse oddly").message.parameters["error"] == "NotPlainError"


@pytest.mark.parametrize("deed", ["sleep", "spin", "close"])
@pytest.mark.usefixtures("forked")
def test_what_takes_too_long_is_ended(deed: str, tmp_path: Path) -> None:
    start = time.monotonic()
    broke = broken(tmp_path, deed, SHORT)
    assert time.monotonic() - start < 3
    if deed == "close":
        assert broke.message.code == "reader-crashed"
    else:
        assert str(broke).startswith("alder.csv: not read within 0.40 seconds; ask for the statements alone")


@pytest.mark.usefixtures("way")
def test_a_started_child_is_ended_too(tmp_path: Path) -> None:
    assert broken(tmp_path, "sleep", SHORT).message.code == "reader-out-of-time"


@posix
@pytest.mark.usefixtures("forked")
def test_processor_time_is_limited_apart(tmp_path: Path) -> None:
    limits = replace(TIGHT.limits, cpu_seconds=1, wall_seconds=20)
    start = time.monotonic()
    assert broken(tmp_path, "spin", Opening(limits=limits)).message.code == "reader-out-of-time"
    assert time.monotonic() - start < 15


@posix
@pytest.mark.usefixtures("way")
def test_memory_is_limited(tmp_path: Path) -> None:
    if confinement.address_space_in_use() is None:
        pytest.skip("the system limits no address space")
    assert str(broken(tmp_path, "eat")).startswith("alder.csv: takes more than 256 MiB of memory to read; ")


@posix
@pytest.mark.parametrize("deed", ["garbage", "lies", "boast"])
@pytest.mark.usefixtures("forked")
def test_an_answer_that_is_none_is_a_crash(deed: str, tmp_path: Path) -> None:
    assert broken(tmp_path, deed).message.code == "reader-crashed"


@posix
@pytest.mark.usefixtures("forked")
def test_what_a_child_started_ends_with_it(tmp_path: Path) -> None:
    start = time.monotonic()
    assert broken(tmp_path, "grandchild", SHORT).message.code in ("reader-crashed", "reader-out-of-time")
    assert time.monotonic() - start < 3


@pytest.mark.usefixtures("way")
def test_an_interrupted_wait_ends_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    join, ended = threading.Thread.join, []

    def interrupted(self: threading.Thread, timeout: float | None = None) -> None:
        if not ended:
            ended.append(True)
            raise KeyboardInterrupt
        join(self, timeout)

    monkeypatch.setattr(threading.Thread, "join", interrupted)
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        guarded([file_of(tmp_path, "sleep")], TIGHT)
    assert time.monotonic() - start < 3


@pytest.mark.usefixtures("forked")
def test_an_answer_may_not_be_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "ANSWER_BYTES", 1000)
    with pytest.raises(ReaderBroke) as caught:
        guarded([V1])
    assert caught.value.message.code == "reader-answer-too-long"


def test_an_announced_length_is_not_believed() -> None:
    heads = iter([child.LENGTH.pack(child.ANSWER_BYTES + 1)])
    assert child._received(lambda _count: next(heads)) is None


@pytest.mark.usefixtures("forked")
def test_an_answer_about_other_files_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "read_bytes", lambda content, _file, _password: read_as("other.xlsx", content))
    with pytest.raises(ReaderBroke) as caught:
        guarded([V1])
    assert caught.value.message.code == "reader-crashed"


def read_as(name: str, content: bytes) -> object:
    return broken_readers.sound(content, name)


# ---------------------------------------------------------------- several files


@pytest.mark.usefixtures("forked")
def test_the_others_are_answered_without_the_culprit(tmp_path: Path) -> None:
    culprit = file_of(tmp_path, "panic", "culprit.csv")
    found = answered([culprit, V1, tmp_path / "none.csv"], TIGHT)
    assert [(r.file, r.reason.code) for r in found.refused] == [
        ("none.csv", "file-missing"),
        ("culprit.csv", "reader-failed"),
    ]
    assert found.figures == answered([V1]).figures


@pytest.mark.usefixtures("forked")
def test_none_left_when_every_file_breaks_its_reader(tmp_path: Path) -> None:
    files = [file_of(tmp_path, deed, f"{deed}.csv") for deed in ("panic", "fail", "refuse")]
    with pytest.raises(FileRefused) as caught:
        guarded(files, TIGHT)
    assert caught.value.message.code == "no-file-left"
    assert caught.value.where == "panic.csv, fail.csv, refuse.csv"


@pytest.mark.usefixtures("forked")
def test_files_that_are_too_much_only_together_are_refused_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def both(books: list[object], *others: object) -> object:
        if len(books) > 1:
            raise MemoryError
        return spread_companies(books, *others)

    run, asked = child.run, []
    monkeypatch.setattr(worker, "spread_companies", both)
    monkeypatch.setattr(child, "run", lambda request, limits: asked.append(request) or run(request, limits))
    with pytest.raises(ReaderBroke, match=r"^a\.csv, b\.csv: takes more than 256 MiB"):
        guarded([file_of(tmp_path, CSV, "a.csv"), file_of(tmp_path, CSV, "b.csv")], TIGHT)
    assert len(asked) == 3


# ---------------------------------------------------------------- where, and with what limits


@pytest.mark.usefixtures("forked")
def test_without_limits_the_answer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confinement, "address_space_in_use", lambda: None)
    found = answered([V1])
    assert found.warnings[-1].message.code == "guard-without-limits"
    monkeypatch.setattr(child, "confine", lambda _limits: True)
    assert answered([V1]) == replace(found, warnings=found.warnings[:-1])


@pytest.mark.usefixtures("way")
def test_a_system_without_limits_still_ends_what_takes_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boot = BROKEN_BOOT.replace("w.main()", "sys.modules['resource'] = None; w.main()")
    monkeypatch.setattr(child._Started, "BOOT", boot)
    monkeypatch.setitem(__import__("sys").modules, "resource", None)
    assert answered([V1]).warnings[-1].message.code == "guard-without-limits"
    assert broken(tmp_path, "sleep", SHORT).message.code == "reader-out-of-time"


def test_no_fork_beside_a_thread() -> None:
    alone = child.may_fork()
    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    assert not child.may_fork()
    waiting.set()
    thread.join()
    assert child.may_fork() == alone


@pytest.mark.usefixtures("way")
def test_a_module_in_the_current_folder_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json", "tomllib", "finvet"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert answered([V1]).partner


def test_no_link_leads_out_of_a_folder(tmp_path: Path) -> None:
    inside, outside = tmp_path / "partner", file_of(tmp_path, CSV, "secret.csv")
    inside.mkdir()
    kept = file_of(inside, CSV, "kept.csv")
    try:
        (inside / "out.csv").symlink_to(outside)
        (inside / "in.csv").symlink_to(kept)
    except OSError:
        pytest.skip("no links here")
    found = answered([kept, inside / "out.csv"], Opening(within=inside))
    assert [(r.file, r.reason.code) for r in found.refused] == [("out.csv", "file-link-outside")]
    assert answered([inside / "in.csv"], Opening(within=inside)).figures
    assert answered([inside / "out.csv"]).figures


def test_limits_and_password_may_be_given_to_the_face() -> None:
    with pytest.raises(ReaderBroke, match="not read within 0 seconds"):
        finvet.spread(V1, limits=Limits(wall_seconds=0))
    assert finvet.spread(V1, password="none is needed").equals(finvet.spread(V1))  # noqa: S106 - no secret
