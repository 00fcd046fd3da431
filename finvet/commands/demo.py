"""`finvet demo`: a first result, on a made-up company that comes with finvet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.calling import Command
from finvet.commands.judging import ByWhat
from finvet.commands.opening import HowOpened
from finvet.commands.options import FOLDER, USUAL_FORMATS, today
from finvet.commands.partners import vetted
from finvet.commands.printing import say_next, say_verdicts, say_written
from finvet.commands.refusals import refusals
from finvet.shipped import DATA

if TYPE_CHECKING:
    from finvet.outputs import Written
    from finvet.partner import Partner

WORKBOOK, CASE = "brackenshaw_fit_out.xlsx", "brackenshaw_fit_out.case.toml"


@click.command(cls=Command, examples=("finvet demo", "finvet demo -o demo"))
@click.option(
    "-o", "--output", metavar="DIR", type=FOLDER, help="Also write its workbook and case, memo and charts here."
)
def demo(output: Path | None) -> None:
    """Vet a made-up company, and say how to go on.

    Its statements are a workbook as a partner may send one; its case file holds what is known beside them.
    """
    from tempfile import TemporaryDirectory

    with refusals(), TemporaryDirectory() as apart:
        workbook, case = _copies(output or Path(apart))
        partners = vetted([workbook], HowOpened().opening(), ByWhat(), case, today())
        written = _written(partners, output, (workbook, case)) if output else []
    say_verdicts(partners)
    say_written(written, below_text=True)
    say_next("terminal-after-demo-files" if output else "terminal-after-demo", folder=str(output), workbook=WORKBOOK)


def _written(partners: Sequence[Partner], output: Path, copies: tuple[Path, Path]) -> list[Written]:
    from finvet.outputs import Written, write_partner

    return [Written(copies), *(write_partner(partner, output, USUAL_FORMATS) for partner in partners)]


def _copies(folder: Path) -> tuple[Path, Path]:
    """The company's workbook and case, as files that a person can open."""

    from finvet.outputs import write_file

    packaged = DATA / "demo"
    workbook, case = (write_file(folder / name, (packaged / name).read_bytes()) for name in (WORKBOOK, CASE))
    return workbook, case
