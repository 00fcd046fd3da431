"""What is seen of a batch: nothing but what went wrong, a line now and then, or a line of json an entry.

Progress is seen on stderr, the ending on stdout. A bar has a module of its own.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
from msgspec import Struct, field

from finvet.batch.rows import batch_gaps
from finvet.batch.summary import Summary
from finvet.commands.refusals import complain
from finvet.model import Message
from finvet.results import Row, from_line
from finvet.terminal.ending import ending, outdated
from finvet.terminal.screen import screen
from finvet.wording import say

SECONDS_BETWEEN_LINES = 30.0
LEVELS = {"ok": "info", "warned": "warning", "refused": "error"}
LOGGED = (
    "file", "partner", "status", "verdict", "score", "grade", "confidence", "reason_code", "reason", "reason_against",
    "warnings", "as_of", "sha256",
)  # fmt: skip
"""What of a row is logged."""


class Tally(Struct):
    """How a batch gets on: so many entries it has, of so many the journal knew all, so many were vetted since."""

    count: int = 0
    known: int = 0
    vetted: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)

    @property
    def done(self) -> int:
        """Of so many entries all is known."""
        return self.known + self.vetted

    @property
    def counted(self) -> list[str]:
        """How many of the partners vetted got which verdict, or none."""
        return [f"{outcome} {count}" for outcome, count in sorted(self.outcomes.items())]


class Display:
    """Shows what went wrong, and nothing else."""

    def listing(self, source: str) -> None:
        """The partners of the input are listed."""

    def looking(self, done: int, count: int) -> None:
        """So many of so many entries have been looked at, whether they are new or changed."""

    def begin(self, tally: Tally) -> None:
        """Entries begin to be vetted; the tally will tell how that gets on."""

    def vetted(self, lines: Sequence[str]) -> None:
        """An entry has its rows, lines of json."""

    def refresh(self) -> None:
        """Called every moment."""

    def end(self) -> None:
        """Leaves the terminal as it was, however the batch ended."""

    def stopped(self, message: str) -> None:
        """The batch was stopped."""
        complain(message)

    def finished(self, found: Summary, _: Path | str) -> None:
        """All is vetted and written."""
        self.complain_of(found.refused)
        for line in (*batch_gaps(found.without_font), *outdated(found)):
            complain(line)

    def complain_of(self, refused: Sequence[Row]) -> None:
        """A line a file that was refused."""
        for row in refused:
            complain(f"{row.file}: {row.reason}")


class Lines(Display):
    """A line now and then how it gets on, and at the end what came of it."""

    def __init__(self) -> None:
        self._began = self._said = time.monotonic()

    def looking(self, done: int, count: int) -> None:
        """Says a line where the last one was long ago."""
        if self._is_due():
            complain(looking_in_words(done, count))

    def begin(self, tally: Tally) -> None:
        """The first line comes late: what is soon over needs none."""
        self.tally = tally
        self._began = self._said = time.monotonic()

    def refresh(self) -> None:
        """Says a line where the last one was long ago."""
        if self._is_due():
            complain(progress_in_words(self.tally, self._said - self._began))

    def _is_due(self) -> bool:
        now = time.monotonic()
        is_due = now - self._said >= SECONDS_BETWEEN_LINES
        if is_due:
            self._said = now
        return is_due

    def finished(self, found: Summary, output: Path | str) -> None:
        """Who was refused, a line each; then the worst, the refusals by their cause, and where the results are."""
        super().finished(found, output)
        click.echo(ending(found, output, screen()))


class JsonLines(Display):
    """A line of json an entry, for what collects logs."""

    def __init__(self) -> None:
        self._refused: set[str] = set()

    def begin(self, tally: Tally) -> None:
        """So many entries there are."""
        _log("begun", "info", count=tally.count, known=tally.known)

    def vetted(self, lines: Sequence[str]) -> None:
        """A line a row, its level by what became of the entry."""
        rows = [from_line(line) for line in lines]
        for row in rows:
            _log_row("vetted", row)
        self._refused.update(row.file for row in rows if row.status == "refused")

    def stopped(self, message: str) -> None:
        """Why nothing more follows."""
        _log("stopped", "error", message=message)

    def finished(self, found: Summary, output: Path | str) -> None:
        """Whom an earlier run refused; then how many got which verdict, by this run or an earlier one."""
        for row in found.refused:
            if row.file not in self._refused:
                _log_row("kept", row)
        told = {"outcomes": found.outcomes, "gone": len(found.gone), "changed": found.changed, "output": str(output)}
        _log("finished", "info", count=found.partners, **told)


def looking_in_words(done: int, count: int) -> str:
    """Of how many partners it is known whether they are new or changed."""
    return say(Message("batch-looking", {"done": done, "count": count}))


def progress_in_words(tally: Tally, seconds: float) -> str:
    """How many partners are done of how many, and once some are, how fast and how long it will take."""
    if not tally.vetted or not seconds:
        return say(Message("batch-progress-begun", {"done": tally.done, "count": tally.count}))
    rate = tally.vetted / seconds
    told = {
        "done": tally.done,
        "count": tally.count,
        "rate": f"{rate:.3g}",
        "left": str(timedelta(seconds=round((tally.count - tally.done) / rate))),
        "outcomes": tally.counted,
    }
    return say(Message("batch-progress", told))


def _log_row(event: str, row: Row) -> None:
    _log(event, LEVELS[row.status], **{name: getattr(row, name) for name in LOGGED})


def _log(event: str, level: str, **facts: object) -> None:
    moment = datetime.now(UTC).isoformat(timespec="milliseconds")
    line = {"time": moment, "level": level, "event": event, **facts}
    click.echo(json.dumps(line, allow_nan=False), err=True)
