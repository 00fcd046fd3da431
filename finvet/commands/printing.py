"""How an answer reaches the terminal, a pipe or a file: documents in UTF-8 everywhere, text as the screen has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from finvet.commands.refusals import complain

if TYPE_CHECKING:
    from finvet.outputs import Written
    from finvet.partner import Partner
    from finvet.terminal.screen import Screen


def say_text(text: str, screen: Screen) -> None:
    """The text, in colours where the screen has them, though it be a pipe."""
    click.echo(text, color=screen.is_coloured)


def say_verdicts(partners: Sequence[Partner]) -> None:
    """The verdict on each partner."""
    from finvet.terminal.screen import screen
    from finvet.terminal.verdict import verdict

    shown = screen()
    say_text("\n\n".join(verdict(partner, shown) for partner in partners), shown)


def say_next(code: str, **told: object) -> None:
    """How a person may go on, each way on a line of its own, as it can be copied."""
    from finvet.model import Message
    from finvet.terminal.screen import screen
    from finvet.wording import say

    shown = screen()
    lines = say(Message(code, told)).splitlines()
    say_text("\n".join(["", *(shown.paint(line, "faint") for line in lines)]), shown)


def say_document(document: Mapping[str, Any]) -> None:
    """The document for programs: the same bytes in any locale."""
    from finvet.documents.text import dumps

    click.echo(dumps(document).encode())


def say_written(written: Sequence[Written], *, err: bool = False, below_text: bool = False) -> None:
    """Where the files are that were written, and what one of them could not show."""
    if not written:
        return
    from finvet.terminal.files import written_in_words
    from finvet.terminal.screen import screen

    if below_text and not err:
        click.echo()
    for line in written_in_words([path for one in written for path in one.paths], screen()):
        click.echo(line, err=err)
    for gap in dict.fromkeys(gap for one in written for gap in one.gaps):
        complain(gap)
