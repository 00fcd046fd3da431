"""How a partner's files are opened: what is asked of it reaches a command as one object.

Files that are named in it are read when the command asks.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from finvet.commands.options import PATH, WholeNumber

if TYPE_CHECKING:
    from finvet.confinement import Limits
    from finvet.guard import Opening
    from finvet.hints import Hints

SECONDS, MIB_OF_MEMORY = 30, 1024
"""Within which a partner's files are read. They stand here too, for help is shown without what reads."""

Command = Callable[..., None]


class HowOpened(Struct, frozen=True):
    """How a partner's files are opened, within so many seconds and MiB of memory."""

    hints: Path | None = None
    timeout: int = SECONDS
    memory: int = MIB_OF_MEMORY

    def opening(self, password: str | None = None) -> Opening:
        """The opening, with hints as their files say. Raises FinvetError where one of those is wrong."""
        from finvet.guard import Opening

        return Opening(password, limits=self._limits(), hints=self._read_hints())

    def _limits(self) -> Limits:
        from finvet.confinement import MIB, Limits

        return Limits(self.memory * MIB, cpu_seconds=self.timeout, wall_seconds=self.timeout)

    def _read_hints(self) -> tuple[Hints, ...]:
        if self.hints is None:
            return ()
        from finvet.hint_files import read_hints

        return read_hints(self.hints)


def opened(command: Command) -> Command:
    """A command that opens partners' files: it gets `how`."""

    @click.option(
        "--hints",
        metavar="FILE|DIR",
        type=PATH,
        help="Corrections of how files are read (toml); a folder of them, each for files of its layout.",
    )
    @click.option(
        "--timeout",
        type=WholeNumber(min=1),
        default=SECONDS,
        show_default=True,
        metavar="SECONDS",
        help="How long reading one partner's files may take.",
    )
    @click.option(
        "--memory",
        type=WholeNumber(min=1),
        default=MIB_OF_MEMORY,
        show_default=True,
        metavar="MIB",
        help="How much memory reading one partner's files may take.",
    )
    @wraps(command)
    def with_how(hints: Path | None, timeout: int, memory: int, **others: object) -> None:
        command(how=HowOpened(hints, timeout, memory), **others)

    return with_how
