"""`finvet panel`: ratios and scores of many partners from a table."""

from __future__ import annotations

from pathlib import Path

import click

from finvet.commands.calling import Command
from finvet.commands.options import PATH, Number
from finvet.commands.refusals import complain, refusals


@click.command(cls=Command, examples=("finvet panel statements.csv -o ratios.parquet --scale 1e3",))
@click.argument("table", type=PATH)
@click.option("-o", "output", required=True, metavar="TABLE", type=PATH, help="Where to write.")
@click.option(
    "--scale",
    default=1.0,
    show_default=True,
    metavar="FACTOR",
    type=Number(min=0, min_open=True),
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
        if not table.exists():
            raise FileRefused("file-missing", where=table.name)
        if table.resolve() == output.resolve():
            raise FileRefused("panel-onto-itself", where=output.name)
        report = compute_panel(table, output, scale=scale)
    if report.was_sorted:
        complain(f"{table.name}: {say(Message('panel-sorted'))}")
    if report.ignored:
        complain(f"{table.name}: {say(Message('panel-ignored', {'columns': report.ignored}))}")
    click.echo(f"{output}: {say(Message('panel-written', {'rows': report.rows}))}")
