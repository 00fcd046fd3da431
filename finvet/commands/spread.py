"""`finvet spread`: how a partner's files were read."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.calling import Command
from finvet.commands.names import File
from finvet.commands.opening import HowOpened, opened
from finvet.commands.options import FILES, JSON, PASSWORD
from finvet.commands.partners import say_unreadable
from finvet.commands.printing import say_document, say_text, say_written
from finvet.commands.refusals import refusals

if TYPE_CHECKING:
    from finvet.model import Statements
    from finvet.outputs import Written
    from finvet.worker import Answer


@click.command(
    cls=Command,
    examples=(
        "finvet spread accounts.xlsx",
        "finvet spread accounts.xlsx -o read.xlsx",
        "finvet spread accounts.xlsx -o hints/accounts.toml",
    ),
)
@FILES
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=File(".xlsx", ".toml"),
    help="Write figures, sources and every sheet as it was read as a workbook; NAME.toml: hints to start from.",
)
@opened
@PASSWORD
@JSON
def spread(files: Sequence[Path], output: Path | None, how: HowOpened, password: str | None, as_json: bool) -> None:
    """Show how the files were read.

    Every line item and year with its confidence, and what was not understood; with --json or -o every cell.
    """
    from finvet.guard import guarded, guarded_as_read

    with refusals():
        opening = how.opening(password)
        if output:
            answer = guarded_as_read(files, opening)
            found = answer.statements
            written = [_write(output, answer)]
        else:
            found, written = guarded(files, opening), []
    _say(found, as_json)
    say_written(written, err=as_json, below_text=True)
    sys.exit(say_unreadable(found))


def _say(found: Sequence[Statements], as_json: bool) -> None:
    """Prints the statements; what only people need is not loaded for programs."""
    if as_json:
        from finvet.documents.spread import spread_documents

        say_document(spread_documents(found))
    else:
        from finvet.terminal.screen import screen
        from finvet.terminal.statements import statements

        shown = screen()
        say_text("\n\n".join(statements(one, shown) for one in found), shown)


def _write(output: Path, answer: Answer) -> Written:
    from finvet.outputs import Written, write_file

    if output.suffix.lower() == ".toml":
        from finvet.hint_writing import starting_hints

        content = starting_hints(answer.statements, answer.as_read).encode()
    else:
        from finvet.workbooks.spread import spread_workbook

        content = spread_workbook(answer.statements, answer.as_read)
    return Written((write_file(output, content),))
