"""docs/many_partners.md: its table follows from its figures, and its commands are those of finvet."""

from __future__ import annotations

import re
import shlex

from finvet.commands.batch import batch
from tests import arithmetic

PAGE = arithmetic.PAGE.read_text("utf-8")
COMMANDS = [line.removeprefix("$ finvet batch ") for line in PAGE.splitlines() if line.startswith("$ finvet batch ")]


def test_the_table_follows_from_the_figures() -> None:
    found = arithmetic.TABLE.search(PAGE)
    assert found is not None
    assert found.group() == arithmetic.table(PAGE)


def test_an_hour_of_a_core_is_an_hour() -> None:
    figures = [36.0, 3.6, 0.0, 10.0, 20.0, 1000.0, 10.0, 50.0, 0.05, 0.4, 5.0, 20.0]
    none, flagged, *_ = arithmetic._rows(figures)
    assert list(none) == ["1 million", "none", "10", "0.1", "1.0", "0.5", "0.4", "10 GB", "20 GB", "0.4"]
    assert list(flagged)[6:] == ["25", "10 GB", "520 GB", "10"]


def test_every_command_of_the_page_is_one() -> None:
    assert len(COMMANDS) >= 5
    for command in COMMANDS:
        batch.make_context("batch", shlex.split(command))


def test_every_option_of_the_page_is_one() -> None:
    known = {option for parameter in batch.params for option in parameter.opts}
    told = set(re.findall(r"`(--[a-z-]+)", PAGE))
    assert told - known == {"--nthreads"}  # of dask worker
