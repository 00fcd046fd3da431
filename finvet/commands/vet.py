"""`finvet vet`: the verdict on one partner, and its memo, charts and letter."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from finvet.commands.calling import Command, typed
from finvet.commands.judging import ByWhat, judged
from finvet.commands.names import File
from finvet.commands.opening import HowOpened, opened
from finvet.commands.options import AS_OF, CASE, FILES, FOLDER, FORMATS, JSON, LANGUAGE, PASSWORD, TEMPLATE
from finvet.commands.partners import say_unreadable, vetted
from finvet.commands.printing import say_document, say_next, say_verdicts, say_written
from finvet.commands.reference import FIGURE
from finvet.commands.refusals import FAILED, complain, refusals, wrong_call

if TYPE_CHECKING:
    from finvet.memo.formats.docx_template import Template
    from finvet.outputs import Written
    from finvet.partner import Partner


class WhatWritten(Struct, frozen=True):
    """What is written of a partner, and where: memo and charts below a folder, and the letter that asks for more."""

    output: Path | None
    formats: tuple[str, ...]
    letter: Path | None
    language: str
    template: Path | None

    def write(self, partners: Sequence[Partner]) -> list[Written]:
        """Writes it. Raises FinvetError where that cannot be."""
        if not (self.output or self.letter):
            return []
        from finvet.outputs import Written, write_partner

        house, written = self._house(), list[Written]()
        if self.output:
            written += [write_partner(one, self.output, self.formats, house) for one in partners]
        if self.letter:
            written += [Written(tuple(_letters(partners, self.letter, self.language, house)))]
        return written

    def _house(self) -> Template | None:
        if self.template is None:
            return None
        from finvet.memo.formats.docx_house import read_template

        return read_template(self.template)


def writing(command: Callable[..., None]) -> Callable[..., None]:
    """A command that writes memo and letter of a partner: it gets `what`."""

    @click.option("-o", "--output", metavar="DIR", type=FOLDER, help="Also write memo and charts here.")
    @FORMATS
    @click.option(
        "--letter",
        metavar="FILE.docx",
        type=File(".docx"),
        help="Write the letter that asks for what is open; of several companies one each.",
    )
    @LANGUAGE
    @TEMPLATE
    @wraps(command)
    def with_what(
        output: Path | None,
        formats: tuple[str, ...],
        letter: Path | None,
        language: str,
        template: Path | None,
        **others: object,
    ) -> None:
        what = WhatWritten(output, formats, letter, language, template)
        _check_effect(what)
        command(what=what, **others)

    return with_what


def _check_effect(what: WhatWritten) -> None:
    """Refuses an option that is typed without effect, for what it shapes is not asked for."""
    options = typed()
    if "formats" in options and not what.output:
        raise wrong_call("call-format-without-output")
    if "language" in options and not what.letter:
        raise wrong_call("call-language-without-letter")
    if "template" in options and not (what.letter or (what.output and "docx" in what.formats)):
        raise wrong_call("call-template-without-word")


@click.command(
    cls=Command,
    examples=(
        "finvet vet accounts.xlsx",
        "finvet vet balance_sheet.csv income.csv cash_flow.csv --case case.toml -o out",
        "finvet vet accounts.xlsx --policy cautious --explain current_ratio",
        "finvet vet accounts.xlsx --letter letter.docx --language de",
    ),
)
@FILES
@CASE
@writing
@judged
@AS_OF
@click.option(
    "--explain",
    metavar="NAME",
    type=FIGURE,
    help="Print how a ratio, score or line item of the latest year came about, down to the cells.",
)
@opened
@PASSWORD
@JSON
def vet(
    files: Sequence[Path],
    case_file: Path | None,
    what: WhatWritten,
    by: ByWhat,
    as_of: date,
    explain: str | None,
    how: HowOpened,
    password: str | None,
    as_json: bool,
) -> None:
    """Vet one partner from its files.

    Prints the verdict, its reasons, the key figures and what to ask for; of several companies in a workbook for each.
    """
    with refusals():
        partners = vetted(files, how.opening(password), by, case_file, as_of)
        written = what.write(partners)
    if as_json:
        from finvet.documents.vet import vet_documents

        say_document(vet_documents(partners))
    elif explain:
        click.echo("\n\n".join(str(partner.explain(explain)) for partner in partners))
    else:
        say_verdicts(partners)
        if not written:
            say_next("terminal-next")
    say_written(written, err=as_json, below_text=True)
    status = say_unreadable([partner.statements for partner in partners])
    sys.exit(FAILED if any(by.fails(*partner.verdicts) for partner in partners) else status)


def _letters(partners: Sequence[Partner], file: Path, language: str, template: Template | None) -> Iterator[Path]:
    """Writes a letter to each partner of whom there is something to ask; where there are several, named after them."""
    from finvet.errors import FinvetError
    from finvet.memo.letter import asks
    from finvet.outputs import file_of, write_file

    for partner in partners:
        if asks(partner):
            path = file if len(partners) == 1 else file_of(partner, file)
            yield write_file(path, partner.letter_to_docx(template, language))
        else:
            complain(str(FinvetError("letter-nothing-to-ask", where=partner.name)))
