"""`finvet template`: the workbook to send to a partner."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from finvet.commands.calling import Command
from finvet.commands.names import File, Name
from finvet.commands.options import WholeNumber
from finvet.commands.refusals import refusals

MOST_YEARS = 5


def _languages() -> Sequence[str]:
    from finvet.template.words import languages

    return languages()


LANGUAGE = Name("language", _languages)


@click.command(cls=Command, examples=("finvet template partner.xlsx", "finvet template partner.xlsx --language fr"))
@click.argument("file", metavar="FILE.xlsx", type=File(".xlsx"))
@click.option("--language", default="en", show_default=True, metavar="en|de|fr|es", type=LANGUAGE, help="Its language.")
@click.option(
    "--years",
    default=3,
    show_default=True,
    metavar="N",
    type=WholeNumber(1, MOST_YEARS),
    help="How many fiscal years it asks for.",
)
def template(file: Path, language: str, years: int) -> None:
    """Write the workbook to send to a partner.

    Instructions, three statements to fill in, whose totals check themselves, and the questionnaire. Filled in, it is
    vetted as any file of the partner; its answers count as those of a case file.
    """
    from finvet.errors import FinvetError
    from finvet.outputs import write_file
    from finvet.template.workbook import template_workbook

    with refusals():
        if file.exists():
            raise FinvetError("template-exists", where=file.name)
        written = write_file(file, template_workbook(language, years))
    click.echo(f"wrote {written}")
