"""The command that fits the model: python -m finvet.risk.fit DATA."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import click

from finvet.errors import FileRefused, FinvetError
from finvet.risk.card import card
from finvet.risk.curves import CURVES, Curves
from finvet.risk.fit.outcomes import read_outcomes
from finvet.risk.fit.plan import shipped_plan
from finvet.risk.fit.writing import as_file, fitted
from finvet.risk.model_file import SHIPPED, Model

REFUSED = 1
FILE = click.Path(path_type=Path)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("data", type=FILE)
@click.option("--scale", default=1e6, show_default=True, help="What the amounts of DATA are multiples of.")
@click.option("-o", "--output", type=FILE, default=f"{SHIPPED}.json", show_default=True, help="The file to write.")
def main(data: Path, scale: float, output: Path) -> None:
    """Fits the model of failure to what became of companies, and writes it with its card (.md) and curves beside it.

    DATA: csv or csv.gz, a row a company and fiscal year in canonical items, with partner, fiscal_year and
    failed_next_year. Samples of other countries that stand beside it (polish_half.csv.gz, kz_half.csv.gz) are scored
    too.
    """
    plan = shipped_plan()
    try:
        if not find_spec("scipy"):
            raise FinvetError("fit-without-scipy")
        _write(output, *fitted(plan, read_outcomes(data, plan, scale), data.parent))
    except FinvetError as refused:
        click.echo(str(refused), err=True)
        sys.exit(REFUSED)


def _write(output: Path, model: Model, curves: Curves) -> None:
    try:
        output.write_bytes(as_file(model))
        output.with_suffix(CURVES).write_bytes(as_file(curves))
        output.with_suffix(".md").write_text(card(model), "utf-8", newline="\n")
    except OSError as said:
        raise FileRefused("not-writable", where=output.name, reason=said.strerror) from None


if __name__ == "__main__":
    main()
