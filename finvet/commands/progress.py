"""Who watches a batch for a person: counts what is done, has it shown, and stops the batch where they ask for it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from finvet.batch.dossiers import Dossier
from finvet.commands.displays import Display, JsonLines, Lines, Tally
from finvet.errors import Stopped
from finvet.portfolios.columns import REFUSED
from finvet.results import verdict_in

SIGNALS = (signal.SIGINT, signal.SIGTERM)
STATUS_OF_A_SIGNAL = 128


class Progress:
    """Counts what is done, and stops the batch where a signal asks for it."""

    def __init__(self, display: Display) -> None:
        self.asked: int | None = None
        self.is_listing = False
        self._display, self._tally, self._is_begun = display, Tally(), False

    @contextmanager
    def listing(self, source: str) -> Iterator[None]:
        """While the partners of the input are listed, which may take long, a signal stops it at once."""
        self._display.listing(source)
        self.is_listing = True
        try:
            yield
        finally:
            self.is_listing = False

    def look(self, done: int, count: int) -> None:
        """So many of so many entries have been looked at."""
        self._display.looking(done, count)

    def begin(self, count: int, known: int) -> None:
        """So many entries there are, and of so many the journal knows all."""
        self._tally.count, self._tally.known = count, known
        self._display.begin(self._tally)
        self._is_begun = True

    def done(self, dossier: Dossier) -> None:
        """An entry has its dossier."""
        self._tally.vetted += 1
        self._tally.outcomes.update(verdict_in(line) or REFUSED for line in dossier.rows)
        self._display.vetted(dossier.rows)

    def check(self) -> None:
        """Raises Stopped where a signal came."""
        if self.asked is not None and not self._is_begun:
            raise Stopped("batch-interrupted-early")
        if self.asked is not None:
            raise Stopped("batch-interrupted", done=self._tally.done, count=self._tally.count)
        if self._is_begun:
            self._display.refresh()


def display(*, is_quiet: bool, as_json: bool) -> Display:
    """What is seen of a batch: a bar where a person looks on."""
    if as_json:
        return JsonLines()
    if is_quiet:
        return Display()
    if sys.stderr is None or not sys.stderr.isatty():  # none at all where it was closed
        return Lines()
    from rich.console import Console

    from finvet.commands.bar import Bar

    console = Console(stderr=True)
    return Lines() if console.is_dumb_terminal else Bar(console)


@contextmanager
def progress(shown: Display) -> Iterator[Progress]:
    """Who watches a batch; while it runs, a signal stops it at the next moment at which nothing is lost."""
    watcher = Progress(shown)

    def ask(number: int, _: FrameType | None) -> None:
        watcher.asked = number
        if watcher.is_listing:
            watcher.check()

    before = {number: signal.signal(number, ask) for number in SIGNALS}
    try:
        yield watcher
    except Stopped as stopped:
        shown.end()
        shown.stopped(str(stopped))
        sys.exit(STATUS_OF_A_SIGNAL + (watcher.asked or 0))
    finally:
        shown.end()
        for number, handler in before.items():
            signal.signal(number, handler)
