"""The command line. It prints and sets the exit status; the work is done elsewhere.

Exit status: 0 answered, 1 an input was refused or could not be read in part, 2 the call is wrong, 3 `--fail-on`.
Stages are imported inside the commands, so that `finvet --help` answers at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.batch import batch
from finvet.commands.chart import chart
from finvet.commands.compare import compare
from finvet.commands.options import (
    AS_OF,
    CASE,
    FILES,
    FORMATS,
    JSON,
    LANGUAGE,
    PASSWORD,
    PATH,
    TEMPLATE,
    ByWhat,
    HowOpened,
    judged,
    opened,
)
from finvet.commands.partners import say_unreadable, vetted
from finvet.commands.policy import policy
from finvet.commands.reference import no_ratio, ratios, risk, schema
from finvet.commands.refusals import FAILED, complain, refusals
from finvet.commands.template import template
from finvet.version import VERSION

if TYPE_CHECKING:
    from finvet.memo.formats.docx_template import Template
    from finvet.model import Statements
    from finvet.partner import Partner
    from finvet.worker import Answer


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION)
def cli() -> None:
    """Has this partner kept a viable cash flow over three years, and will it pay on time?

    finvet reads the statements that a partner mailed, computes cash-flow and liquidity indicators, judges payment
    risk by a policy that can be read, and writes the memo for the vetting file.
    """


for command in (batch, chart, compare, policy, ratios, risk, schema, template):
    cli.add_command(command)


@cli.command()
@FILES
@click.option("-o", "--output", metavar="DIR", type=PATH, help="Also write memo and charts here.")
@FORMATS
@CASE
@click.option("--letter", metavar="FILE.docx", type=PATH, help="Write the letter that asks for what is open.")
@LANGUAGE
@TEMPLATE
@judged
@AS_OF
@click.option("--explain", metavar="RATIO", help="Print how a ratio of the latest year came about, down to the cells.")
@opened
@PASSWORD
@JSON
def vet(
    files: Sequence[Path],
    output: Path | None,
    formats: Sequence[str],
    case_file: Path | None,
    letter: Path | None,
    language: str,
    template: Path | None,
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
    from finvet import terminal
    from finvet.documents.text import dumps
    from finvet.documents.vet import vet_documents
    from finvet.outputs import USUAL, write_partner

    _check_what_goes_together(output, formats, letter, language, template)
    with refusals():
        house = _house(template)
        partners = vetted(files, how.opening(password), by, case_file, as_of)
        answers = [write_partner(partner, output, formats or USUAL, house) for partner in partners] if output else []
        written = [path for answer in answers for path in answer.paths]
        written += _letter(partners, letter, language, house) if letter else []
    told = partial(_explained, explain) if explain else terminal.verdict
    click.echo(dumps(vet_documents(partners)) if as_json else "\n\n".join(map(told, partners)))
    for path in written:
        click.echo(f"wrote {path}", err=as_json)
    for gap in dict.fromkeys(gap for answer in answers for gap in answer.gaps):
        complain(gap)
    status = say_unreadable([partner.statements for partner in partners])
    sys.exit(FAILED if any(by.fails(*partner.verdicts) for partner in partners) else status)


@cli.command()
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
            _write_spread(output, answer)
        else:
            found = guarded(files, opening)
    click.echo(_statements(found, as_json))
    sys.exit(say_unreadable(found))


@cli.command()
@click.argument("table", type=PATH)
@click.option("-o", "output", required=True, metavar="TABLE", type=PATH, help="Where to write.")
@click.option(
    "--scale",
    default=1.0,
    show_default=True,
    metavar="FACTOR",
    type=click.FloatRange(min=0, min_open=True),
    help="What the table's amounts are multiples of: 1e6 for millions.",
)
def panel(table: Path, output: Path, scale: float) -> None:
    """Ratios and scores of many partners from a table.

    TABLE is csv, csv.gz or parquet: a row a partner and fiscal_year, its other columns named as line items, days and
    currency.
    """
    from finvet.errors import FileRefused
    from finvet.model import Message
    from finvet.panel import compute_panel
    from finvet.panel_tables import is_table
    from finvet.wording import say

    with refusals():
        for path in (table, output):
            if not is_table(path):
                raise FileRefused("panel-format", where=path.name)
        if table.resolve() == output.resolve():
            raise FileRefused("panel-onto-itself", where=output.name)
        report = compute_panel(table, output, scale=scale)
    if report.was_sorted:
        complain(f"{table.name}: {say(Message('panel-sorted'))}")
    if report.ignored:
        complain(f"{table.name}: {say(Message('panel-ignored', {'columns': report.ignored}))}")
    click.echo(f"{output}: {say(Message('panel-written', {'rows': report.rows}))}")


def main() -> None:
    """The console script."""
    cli(prog_name="finvet")


# ---------------------------------------------------------------- helpers


def _check_what_goes_together(
    output: Path | None, formats: Sequence[str], letter: Path | None, language: str, template: Path | None
) -> None:
    """Refuses an option that would be without effect, for what it shapes is not asked for."""
    if formats and not output:
        raise click.UsageError("--format says what to write; say where with -o DIR")
    if language != "en" and not letter:
        raise click.UsageError("--language is that of the letter; say where to write it with --letter FILE.docx")
    if template and not (letter or (output and "docx" in (formats or ["docx"]))):
        raise click.UsageError("--template is for Word documents; say where with -o DIR, in docx, or --letter FILE")


def _house(template: Path | None) -> Template | None:
    if template is None:
        return None
    from finvet.memo.formats.docx_house import read_template

    return read_template(template)


def _letter(partners: Sequence[Partner], file: Path, language: str, template: Template | None) -> list[Path]:
    """Writes the letter to the partner, where there is something to ask for."""
    from finvet.memo.letter import asks
    from finvet.outputs import write_file
    from finvet.wording import sentences

    if len(partners) > 1:
        raise click.UsageError("--letter is for one company; the files hold several")
    (partner,) = partners
    if asks(partner):
        return [write_file(file, partner.letter_to_docx(template, language))]
    complain(sentences()["letter-nothing-to-ask"])
    return []


def _statements(found: Sequence[Statements], as_json: bool) -> str:
    """The statements as they are printed; what only people need is not loaded for programs."""
    if as_json:
        from finvet.documents.spread import spread_documents
        from finvet.documents.text import dumps

        return dumps(spread_documents(found))
    from finvet import terminal

    return "\n\n".join(map(terminal.statements, found))


def _explained(name: str, partner: Partner) -> str:
    from finvet.ratios.catalogue import CATALOGUE

    if name not in CATALOGUE:
        raise no_ratio(name)
    return str(partner.explain(name))


def _write_spread(output: Path, answer: Answer) -> None:
    from finvet.outputs import write_file

    if output.suffix == ".toml":
        from finvet.hint_writing import starting_hints

        write_file(output, starting_hints(answer.statements, answer.as_read).encode())
    else:
        from finvet.workbooks.spread import spread_workbook

        write_file(output, spread_workbook(answer.statements, answer.as_read))
