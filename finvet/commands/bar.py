"""The bar that shows on a terminal how a batch gets on.

It draws when it is asked to, in the one thread that there is: workers are copies of this process, and a copy of a
process with threads may wait for ever.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from finvet.commands.displays import Lines, Tally, looking_in_words
from finvet.model import Message
from finvet.results import Row
from finvet.wording import say

SECONDS_BETWEEN_DRAWINGS = 0.2


class Bar(Lines):
    """Partners done, how many a second, how long it will take, and below it the verdicts so far."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        self._live: Live | None = None
        self._bar: Progress | None = None
        self._drawn = 0.0

    def listing(self, source: str) -> None:
        """Says so, which is all that can be known by then."""
        self._draw(Text(say(Message("batch-listing", {"source": source}))))

    def looking(self, done: int, count: int) -> None:
        """Draws anew how many have been looked at, not too often."""
        if self._is_due():
            self._draw(Text(looking_in_words(done, count)))

    def begin(self, tally: Tally) -> None:
        """Shows the bar, where anybody is to be vetted."""
        super().begin(tally)
        if tally.done == tally.count:
            if self._live:
                self._draw(Text(self._state()))
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

    def refresh(self) -> None:
        """Draws the bar anew, not too often."""
        if self._bar and self._is_due():
            self._bar.update(self._task, completed=self.tally.done)
            self._draw(Group(self._bar, Text(self._state())))

    def _is_due(self) -> bool:
        now = time.monotonic()
        is_due = now - self._drawn >= SECONDS_BETWEEN_DRAWINGS
        if is_due:
            self._drawn = now
        return is_due

    def _draw(self, what: RenderableType) -> None:
        if self._live is None:
            self._live = Live(
                console=self._console, auto_refresh=False, transient=True, redirect_stdout=False, redirect_stderr=False
            )
            self._live.start()
        self._live.update(what, refresh=True)

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
