"""Who watches a batch, in a terminal and elsewhere."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from fsspec.implementations.local import LocalFileSystem
from rich.console import Console

from finvet.batch.dossiers import Dossier
from finvet.batch.inputs import found
from finvet.commands import bar as bars
from finvet.commands.bar import Bar
from finvet.commands.displays import Display, JsonLines, Lines
from finvet.commands.progress import Progress, display, progress
from finvet.errors import Stopped
from finvet.results import Row, as_line, from_line
from tests.running import ROOT

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Seen(Display):
    """What a display is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.said: list[str] = []

    def vetted(self, lines: Sequence[str]) -> None:
        self.lines.extend(lines)

    def end(self) -> None:
        self.said.append("end")

    def stopped(self, message: str) -> None:
        self.said.append(message)


def dossier(*rows: Row) -> Dossier:
    return Dossier("a", "", "", "", tuple(map(as_line, rows)))


def test_verdicts_are_counted_by_row() -> None:
    seen = Seen()
    watcher = Progress(seen)
    watcher.begin(5, 2)
    watcher.done(dossier(Row("a", "A", "ok", verdict="accept"), Row("a", "B", "ok", verdict="stop")))
    watcher.done(dossier(Row("b")))
    watcher.asked = 1
    with pytest.raises(Stopped, match="stopped; 4 of 5 partners"):
        watcher.check()
    assert watcher._tally.outcomes == {"accept": 1, "stop": 1, "refused": 1}
    assert [from_line(line).verdict for line in seen.lines] == ["accept", "stop", None]


def test_a_signal_ends_what_is_shown_before_anything_is_said() -> None:
    seen, before = Seen(), signal.getsignal(signal.SIGTERM)

    def watched() -> None:
        with progress(seen) as watcher:
            watcher.begin(5, 0)
            os.kill(os.getpid(), signal.SIGTERM)
            watcher.check()

    with pytest.raises(SystemExit) as ended:
        watched()
    assert (ended.value.code, seen.said[0], signal.getsignal(signal.SIGTERM)) == (128 + signal.SIGTERM, "end", before)
    assert seen.said[1].startswith("stopped; 0 of 5 partners")


def test_what_is_seen_is_asked_for_and_a_bar_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert type(display(is_quiet=False, as_json=True)) is JsonLines
    assert type(display(is_quiet=True, as_json=False)) is Display
    assert type(display(is_quiet=False, as_json=False)) is Lines
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert type(display(is_quiet=False, as_json=False)) is Bar
    monkeypatch.setenv("TERM", "dumb")
    assert type(display(is_quiet=False, as_json=False)) is Lines


@pytest.mark.parametrize("width", [80, 120])
def test_a_bar_tells_how_it_gets_on_without_a_thread(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setattr(bars, "SECONDS_BETWEEN_DRAWINGS", 0.0)
    file, threads = io.StringIO(), threading.active_count()
    watcher = Progress(shown := Bar(Console(file=file, force_terminal=True, width=width)))
    watcher.begin(3000, 1000)
    for _ in range(3):
        watcher.done(dossier(Row("a", "A", "ok", verdict="accept")))
        watcher.check()
    assert threading.active_count() == threads
    drawn = ESCAPES.sub("", file.getvalue()).replace("\r", "\n").splitlines()
    assert any(re.fullmatch(r"━+[╸╺━]*━+ 1,003 / 3,000 .*/s +\d+:\d\d:\d\d", line) for line in drawn)
    assert "accept 3" in drawn
    assert max(map(len, drawn)) <= width
    shown.end()
    assert file.getvalue().endswith("\x1b[?25h\r\x1b[1A\x1b[2K\x1b[1A\x1b[2K")


def test_a_terminal_shows_that_a_large_input_is_listed_and_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bars, "SECONDS_BETWEEN_DRAWINGS", 0.0)
    file = io.StringIO()
    watcher = Progress(shown := Bar(Console(file=file, force_terminal=True, width=80)))
    with watcher.listing("s3://vendors/2025"):
        pass
    watcher.look(1000, 3000)
    watcher.begin(3000, 3000)
    shown.end()
    drawn = ESCAPES.sub("", file.getvalue()).replace("\r", "\n").splitlines()
    assert [line for line in drawn if line] == [
        "listing the partners of s3://vendors/2025",
        "1,000 of 3,000 partners looked at, whether they are new or changed",
        "writing the results",
        "writing the results",
    ]


def test_a_signal_ends_a_listing_at_once_whatever_it_waits_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def find(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        raise AssertionError("it went on")

    monkeypatch.setattr(LocalFileSystem, "find", find)
    seen = Seen()
    with pytest.raises(SystemExit) as ended, progress(seen) as watcher, watcher.listing("local://in"):
        found(f"local://{tmp_path}")
    assert (ended.value.code, seen.said[1:]) == (
        128 + signal.SIGTERM,
        ["stopped before anybody was vetted; the same command begins again", "end"],
    )


def test_where_all_is_known_there_is_no_bar() -> None:
    file = io.StringIO()
    watcher = Progress(Bar(Console(file=file, force_terminal=True)))
    watcher.check()
    watcher.begin(3, 3)
    watcher.check()
    assert not file.getvalue()


def test_help_does_not_wait_for_the_bar() -> None:
    code = "import sys; from finvet import cli; from finvet.commands import batch; sys.exit('rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_before_anything_begins_a_check_shows_nothing() -> None:
    Progress(Lines()).check()
