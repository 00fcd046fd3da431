"""`finvet spread`: how a partner's files were read."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.options import FILES, JSON, PASSWORD, PATH, HowOpened, opened
from finvet.commands.partners import say_unreadable
from finvet.commands.refusals import refusals

if TYPE_CHECKING:
    from finvet.model import Statements
    from finvet.worker import Answer


@click.command()
@FILES
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=PATH,
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
            _write(output, answer)
        else:
            found = guarded(files, opening)
    click.echo(_statements(found, as_json))
    sys.exit(say_unreadable(found))


def _statements(found: Sequence[Statements], as_json: bool) -> str:
    """The statements as they are printed; what only people need is not loaded for programs."""
    if as_json:
        from finvet.documents.spread import spread_documents
        from finvet.documents.text import dumps

        return dumps(spread_documents(found))
    from finvet import terminal

    return "\n\n".join(map(terminal.statements, found))


def _write(output: Path, answer: Answer) -> None:
    from finvet.outputs import write_file

    if output.suffix == ".toml":
        from finvet.hint_writing import starting_hints

        write_file(output, starting_hints(answer.statements, answer.as_read).encode())
    else:
        from finvet.workbooks.spread import spread_workbook

        write_file(output, spread_workbook(answer.statements, answer.as_read))
