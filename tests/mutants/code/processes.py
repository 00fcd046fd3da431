"""Work in forked children: a few at a time, each with a limit of processor time, none of which can harm this process."""

from __future__ import annotations

import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
KEPT = ROOT / "out" / "mutants"
WALL = 12
"""A child may take so many times its processor seconds, for the machine may be busy."""
MEMORY = 4 << 30


@dataclass(frozen=True)
class Ending:
    """How a child ended: its status (negative: the signal it died of) and what it printed."""

    status: int
    printed: str


@dataclass(frozen=True)
class _Running:
    name: str
    printed: Path
    ends_by: float


def in_children(
    work: Sequence[tuple[str, Callable[[], int]]], processes: int, cpu_seconds: float = 600.0
) -> Iterator[tuple[str, Ending]]:
    """Does every piece of work in a child of its own, `processes` at a time, and says how each ended, as they end."""
    waiting = list(reversed(work))
    running: dict[int, _Running] = {}
    with tempfile.TemporaryDirectory() as folder:
        while waiting or running:
            while waiting and len(running) < processes:
                name, task = waiting.pop()
                printed = Path(folder) / f"{len(waiting)}.txt"
                running[_forked(task, printed, cpu_seconds)] = _Running(
                    name, printed, time.monotonic() + WALL * cpu_seconds
                )
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid in running:
                ended = running.pop(pid)
                _kill_group(pid)
                yield ended.name, Ending(os.waitstatus_to_exitcode(status), ended.printed.read_text("utf-8", "replace"))
                continue
            for late in [p for p, child in running.items() if time.monotonic() > child.ends_by]:
                os.kill(late, signal.SIGKILL)
            time.sleep(0.01)


def _forked(task: Callable[[], int], printed: Path, cpu_seconds: float) -> int:
    pid = os.fork()
    if pid:
        return pid
    status = 70
    try:
        os.setpgid(0, 0)
        _lead_streams_to(printed)
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_CPU, int(time.process_time() + cpu_seconds) + 1)
        _limit(resource.RLIMIT_AS, MEMORY)
        status = task()
    except BaseException:  # noqa: BLE001 - a child never returns into the code that it is a copy of
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(status)


def _lead_streams_to(printed: Path) -> None:
    to = os.open(printed, os.O_WRONLY | os.O_CREAT)
    for stream in (1, 2):
        os.dup2(to, stream)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)


def _limit(what: int, most: int) -> None:
    _, ceiling = resource.getrlimit(what)
    resource.setrlimit(what, (most if ceiling == resource.RLIM_INFINITY else min(most, ceiling), ceiling))


def _kill_group(pid: int) -> None:
    """Ends what a child may have left behind."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def run_pytest(tests: Sequence[str], plugins: Sequence[object]) -> int:
    """Runs tests in this process until one fails; the exit status of pytest."""
    folder = KEPT / "tmp" / str(os.getpid())
    folder.parent.mkdir(parents=True, exist_ok=True)
    options = ["-x", "-q", "--tb=short", "-p", "no:cacheprovider", "-p", "no:xdist", f"--basetemp={folder}"]
    loaded_before = "ignore:Module already imported:pytest.PytestAssertRewriteWarning"
    return int(pytest.main([*options, "-W", loaded_before, *tests], plugins=list(plugins)))
