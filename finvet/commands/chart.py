"""`finvet chart`: the charts of a partner alone, as png, svg or pdf."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.options import AS_OF, CASE, FILES, PASSWORD, PATH, ByWhat, HowOpened, opened, ruled
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


def _names(_: click.Context, __: click.Parameter, names: Sequence[str]) -> tuple[str, ...]:
    """The charts that are asked for, each once; `all` stays as it is."""
    from finvet.nearest import nearest

    known = (*NAMES, ALL)
    for name in names:
        if name not in known:
            near = nearest(name, known)
            meant = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(known)}"
            raise click.BadParameter(f"no chart {name!r}; {meant}")
    return tuple(dict.fromkeys(names))


def _images(_: click.Context, __: click.Parameter, texts: Sequence[str]) -> tuple[ImageFormat, ...]:
    named = dict.fromkeys(name.strip().lower() for text in texts for name in text.split(","))
    for name in named:
        if name not in IMAGES:
            raise click.BadParameter(f"there is no format {name!r}; write one or several of {', '.join(IMAGES)}")
    return tuple(image for image in IMAGES if image in named) or IMAGES[:1]


@click.command()
@FILES
@click.option(
    "--chart", "names", multiple=True, required=True, metavar="NAME", callback=_names,
    help=f"Which chart, several times for several: {', '.join(NAMES)}, or all.",
)  # fmt: skip
@click.option("-o", "--output", metavar="DIR", required=True, type=PATH, help="Where the charts go.")
@click.option(
    "--format", "images", multiple=True, metavar="NAMES", callback=_images,
    help="png, svg or pdf, several with commas between; default: png.",
)  # fmt: skip
@click.option(
    "--dpi", type=click.IntRange(LEAST_DPI, MOST_DPI), default=200, show_default=True, help="Dots to the inch of a png."
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
