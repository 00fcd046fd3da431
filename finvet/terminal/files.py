"""Where the files are that were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from finvet.memo.text import printable
from finvet.model import Message
from finvet.terminal.screen import PAGE, Screen
from finvet.wording import say


def written_in_words(paths: Iterable[Path], screen: Screen = PAGE) -> Iterator[str]:
    """A line a file, or a folder with the names of those in it."""
    for folder, group in groupby(paths, key=lambda path: path.parent):
        names = [printable(path.name) for path in group]
        if len(names) == 1:
            yield say(Message("terminal-wrote", {"path": printable(str(folder / names[0]))}))
        else:
            yield say(Message("terminal-wrote-into", {"folder": printable(str(folder))}))
            yield from screen.wrapped(", ".join(names), "  ")
