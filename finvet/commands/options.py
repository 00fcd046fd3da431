"""What several commands are asked in the same words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.names import File, Folder, Name, Names, split
from finvet.commands.refusals import wrong_value

if TYPE_CHECKING:
    from finvet.model import Case

MEMO_FORMATS = ("docx", "html", "pdf", "md", "xlsx", "json")
USUAL_FORMATS = ("docx", "html", "pdf", "xlsx", "json")
"""They stand here too, for help is shown without what writes."""


class WholeNumber(click.IntRange):
    """A whole number within bounds, called so where something else is given."""

    name = "whole number"


class Number(click.FloatRange):
    """A number within bounds, called so where something else is given."""

    name = "number"


PATH, FOLDER = File(), Folder(path_type=Path, readable=False)

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=PATH)
JSON = click.option("--json", "as_json", is_flag=True, help="Print the machine-readable document.")
TEMPLATE = click.option(
    "--template",
    metavar="FILE.docx",
    type=PATH,
    help="Write memo.docx and the letter into this document: its styles, headers, footers and page.",
)
PASSWORD = click.option("--password", metavar="TEXT", help="What an encrypted file asks for.")

CASE = click.option(
    "--case", "case_file", metavar="FILE", type=PATH, help="What is known beside the statements (toml)."
)


def today() -> date:
    """The one place that reads the clock."""
    return date.today()  # noqa: DTZ011 - a person's own day is meant


def day_of(_: click.Context, __: click.Parameter, text: str | None) -> date | None:
    """The day that is written so; None where none is."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise wrong_value("call-no-date", text=text) from None


def _languages() -> Sequence[str]:
    from finvet.wording import languages

    return languages()


LANGUAGE = click.option(
    "--language",
    default="en",
    show_default=True,
    metavar="en|de|es|fr",
    type=Name("language", _languages),
    help="The language of the letter.",
)


def _day_or_today(context: click.Context, parameter: click.Parameter, text: str | None) -> date:
    return day_of(context, parameter, text) or today()


AS_OF = click.option(
    "--as-of", metavar="DATE", callback=_day_or_today, help="Day of the opinion, YYYY-MM-DD; default: today."
)


FORMATS = click.option(
    "--format",
    "formats",
    multiple=True,
    default=(",".join(USUAL_FORMATS),),
    show_default=True,
    metavar="NAMES",
    type=Names("format", lambda: MEMO_FORMATS),
    callback=lambda _, __, given: split(given),
    help=f"What to write below -o: {', '.join(MEMO_FORMATS)}.",
)


def case_of(file: Path | None) -> Case:
    """What a case file says; raises CaseError where it is wrong."""
    if file is None:
        from finvet.model import NO_CASE

        return NO_CASE
    from finvet.cases.case_file import read_case

    return read_case(file)
