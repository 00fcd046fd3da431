"""Batches over made folders, for the tests of this room."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from finvet.assessment.policy import load
from finvet.batch.entries import entries
from finvet.batch.pool import Pool
from finvet.batch.run import vet_entries
from finvet.batch.settings import Settings
from finvet.results import Row, from_line
from tests.running import SAMPLES

AS_OF = date(2025, 9, 30)


def folder_of(folder: Path, *samples: str, **renamed: str) -> Path:
    """A folder with samples, each under its own name or, `name=sample`, under another."""
    folder.mkdir(exist_ok=True)
    for sample in samples:
        shutil.copy(SAMPLES / f"{sample}.xlsx", folder)
    for name, sample in renamed.items():
        shutil.copy(SAMPLES / f"{sample}.xlsx", folder / f"{name}.xlsx")
    return folder


def vetted(folder: Path, output: Path, *, as_of: date = AS_OF, jobs: int = 1, **others: Any) -> list[Row]:
    """The rows of a batch over a folder; without memos unless asked for."""
    settings = Settings(output, load("standard"), as_of, **{"memos": "none", **others})
    vet_entries(entries(folder), settings, start=partial(Pool, jobs=jobs))
    return rows_of(output)


def rows_of(output: Path) -> list[Row]:
    """The rows that a batch wrote."""
    return [from_line(line) for line in (output / "results.jsonl").read_text("utf-8").splitlines()]
