"""A portfolio for a notebook: a folder of partners vetted here and now, or what a batch wrote before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from finvet.batch import figures
from finvet.batch.answering import vetted
from finvet.batch.entries import Entries, Entry
from finvet.batch.rows import refused_row, row_of
from finvet.batch.settings import Settings
from finvet.batch.tables import read_figures
from finvet.errors import FinvetError
from finvet.notebook.partner import Partner
from finvet.notebook.portfolio import Portfolio
from finvet.notebook.results import Dossier, rows_of
from finvet.partner import Partner as Vetting
from finvet.results import Row


def vetted_portfolio(found: Entries, settings: Settings) -> Portfolio:
    """Vets every partner, one after the other, and writes nothing; one that is refused has a row alone."""
    answers = {row: vetting for entry in found for row, vetting in _answers(entry, settings)}

    def opened(row: Row) -> Partner | Dossier:
        vetting = answers[row]
        return Partner(vetting) if vetting else Dossier(row, {})

    def all_figures() -> pa.Table:
        return figures.table((row.file, figures.packed([vetting])) for row, vetting in answers.items() if vetting)

    return Portfolio(answers, opened, all_figures)


def _answers(entry: Entry, settings: Settings) -> Iterator[tuple[Row, Vetting | None]]:
    try:
        partners = vetted(entry, settings, settings.opening)
    except FinvetError as error:
        yield refused_row(entry, error, settings.as_of), None
        return
    yield from ((row_of(entry, partner, (), has_gaps=False), partner) for partner in partners)


def read_portfolio(results: Path) -> Portfolio:
    """What a batch wrote, by its results.jsonl; a partner is opened as the files that lie beside it."""
    folder = results.parent
    return Portfolio(rows_of(results), lambda row: Dossier.of(row, folder), lambda: read_figures(folder))
