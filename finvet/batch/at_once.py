"""A folder of partners vetted here and now, one after the other: for a notebook, with nothing written."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.batch.answering import vetted
from finvet.batch.entries import Entries, Entry
from finvet.batch.rows import refused_row, row_of
from finvet.batch.settings import Settings
from finvet.errors import FinvetError
from finvet.partner import Partner
from finvet.results import Row


def vet_at_once(found: Entries, settings: Settings) -> Iterator[tuple[Row, Partner | None]]:
    """The row of results of every partner with its vetting; one that is refused has none."""
    for entry in found:
        yield from _answers(entry, settings)


def _answers(entry: Entry, settings: Settings) -> Iterator[tuple[Row, Partner | None]]:
    try:
        partners = vetted(entry, settings, settings.opening)
    except FinvetError as error:
        yield refused_row(entry, error, settings.as_of), None
        return
    yield from ((row_of(entry, partner, (), has_gaps=False), partner) for partner in partners)
