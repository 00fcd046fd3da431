"""The bar that shows on a terminal how a batch gets on.

It draws when it is asked to, in the one thread that there is: workers are copies of this process, and a copy of a
process with threads may wait for ever.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from finvet.commands.displays import Lines, Tally
from finvet.model import Message
from finvet.results import Row
from finvet.wording import say

SECONDS_BETWEEN_DRAWINGS = 0.2


class Bar(Lines):
    """Partners done, how many a second, how long it will take, and below it the verdicts so far."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._live: Live | None = None
        self._drawn = 0.0

    def begin(self, tally: Tally) -> None:
        """Shows the bar, where anybody is to be vetted."""
        self.tally = tally
        if tally.done == tally.count:
            return
        self._bar = Progress(
            BarColumn(bar_width=None),
            TextColumn("{task.completed:,.0f} / {task.total:,.0f}", style="bold"),
            _Rate(),
            TimeRemainingColumn(),
            console=self._console,
            auto_refresh=False,
            expand=True,
        )
        self._task = self._bar.add_task("", total=tally.count, completed=tally.known)
        self._live = Live(
            console=self._console, auto_refresh=False, transient=True, redirect_stdout=False, redirect_stderr=False
        )
        self._live.start()

    def refresh(self) -> None:
        """Draws the bar anew, not too often."""
        now = time.monotonic()
        if self._live and now - self._drawn >= SECONDS_BETWEEN_DRAWINGS:
            self._drawn = now
            self._bar.update(self._task, completed=self.tally.done)
            self._live.update(Group(self._bar, Text(self._state())), refresh=True)

    def complain_of(self, refused: Sequence[Row]) -> None:
        """Nothing that the ending says again just below."""
        if not sys.stdout.isatty():
            super().complain_of(refused)

    def _state(self) -> str:
        if self.tally.done == self.tally.count:
            return say(Message("batch-writing"))
        return "  ".join(self.tally.counted)

    def end(self) -> None:
        """Takes the bar away."""
        if self._live:
            self._live.stop()
            self._live = None


class _Rate(ProgressColumn):
    """Partners a second."""

    def render(self, task: Task) -> Text:
        """The rate of the last moments."""
        return Text(f"{task.speed:.3g}/s" if task.speed else "", style="progress.data.speed")
