"""`finvet chart`: the charts of a partner alone, as png, svg or pdf."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.calling import Command
from finvet.commands.judging import ByWhat, ruled
from finvet.commands.names import Names, split
from finvet.commands.opening import HowOpened, opened
from finvet.commands.options import AS_OF, CASE, FILES, FOLDER, PASSWORD, WholeNumber
from finvet.commands.partners import say_unreadable, vetted
from finvet.commands.printing import say_written
from finvet.commands.refusals import REFUSED, refusals

if TYPE_CHECKING:
    from finvet.memo.blocks import ImageFormat

ALL = "all"
IMAGES: tuple[ImageFormat, ...] = ("png", "svg", "pdf")
NAMES = (
    "cash_flow", "earnings_and_cash", "cash_waterfall", "liquidity", "cash_and_debt", "working_capital_days",
    "solvency", "scorecard", "failure_risk", "percentiles", "exposure",
)  # fmt: skip
LEAST_DPI, MOST_DPI = 20, 1200


def _images(_: click.Context, __: click.Parameter, given: Sequence[str]) -> tuple[ImageFormat, ...]:
    named = split(given)
    return tuple(image for image in IMAGES if image in named)


@click.command(
    cls=Command,
    examples=(
        "finvet chart accounts.xlsx --chart liquidity -o charts",
        "finvet chart accounts.xlsx --chart all --format svg,png -o charts",
    ),
)
@FILES
@click.option(
    "--chart", "names", multiple=True, required=True, metavar="NAMES", type=Names("chart", lambda: (*NAMES, ALL)),
    callback=lambda _, __, given: split(given), help=f"Which charts, with commas between: {', '.join(NAMES)}, or all.",
)  # fmt: skip
@click.option("-o", "--output", metavar="DIR", required=True, type=FOLDER, help="Where the charts go.")
@click.option(
    "--format", "images", multiple=True, default=IMAGES[:1], show_default=True, metavar="NAMES",
    type=Names("format", lambda: IMAGES), callback=_images, help="png, svg or pdf, several with commas between.",
)  # fmt: skip
@click.option(
    "--dpi",
    metavar="N",
    type=WholeNumber(LEAST_DPI, MOST_DPI),
    default=200,
    show_default=True,
    help="Dots to the inch of a png.",
)
@CASE
@ruled
@AS_OF
@opened
@PASSWORD
def chart(
    files: Sequence[Path],
    names: Sequence[str],
    output: Path,
    images: Sequence[ImageFormat],
    dpi: int,
    case_file: Path | None,
    by: ByWhat,
    as_of: date,
    how: HowOpened,
    password: str | None,
) -> None:
    """Draw charts of one partner from its files.

    Every file lies in a folder of the partner; a chart that the partner does not have is named with the reason.
    """
    from finvet.outputs import write_charts

    with refusals():
        partners = vetted(files, how.opening(password), by, case_file, as_of)
        wanted = None if ALL in names else names
        answers = [write_charts(partner, output, wanted, images, dpi) for partner in partners]
    say_written(answers)
    status = say_unreadable([partner.statements for partner in partners])
    sys.exit(REFUSED if wanted and any(answer.gaps for answer in answers) else status)
