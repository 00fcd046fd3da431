"""Batches over made folders, for the tests of this room.

The partners that are made here are vetted in no time, those of the samples as any other.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
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
STATEMENTS = """{name}
Balance sheet in EUR,31.12.2024,31.12.2023,31.12.2022
Cash and cash equivalents,{cash},300,200
Trade receivables,500,450,400
Total current assets,{current},750,600
Property plant and equipment,1000,900,800
Total assets,{total},1650,1400
Trade payables,300,250,200
Total current liabilities,400,350,300
Total liabilities,600,550,500
Total equity,{equity},1100,900
Income statement in EUR,31.12.2024,31.12.2023,31.12.2022
Revenue,4000,3600,3200
Operating profit,400,360,300
Interest expense,20,20,20
Net income,300,250,200
Cash flow statement in EUR,31.12.2024,31.12.2023,31.12.2022
Net cash from operating activities,380,320,260
"Purchase of property, plant and equipment",-150,-120,-100
Net cash used in investing activities,-150,-120,-100
Dividends paid,-130,-100,-60
Net cash used in financing activities,-130,-100,-60
Net increase in cash and cash equivalents,100,100,100
"""


def partner(path: Path, cash: int = 400) -> Path:
    """The statements of a healthy company that is called as its file is."""
    told = {"cash": cash, "current": cash + 500, "total": cash + 1500, "equity": cash + 900}
    path.write_text(STATEMENTS.format(name=f"{path.stem.capitalize()} Trading GmbH", **told), "utf-8")
    return path


def partners(folder: Path, names: Iterable[str]) -> Path:
    """A folder with a partner of each name, no two of them alike."""
    folder.mkdir()
    for count, name in enumerate(names):
        partner(folder / f"{name}.csv", cash=400 + count)
    return folder


def quick(output: Path, **others: Any) -> Settings:
    """How partners are vetted where only their rows are of interest."""
    return Settings(output, load("standard"), **{"as_of": AS_OF, "memos": "none"} | others)


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
    vet_entries(entries(folder), quick(output, as_of=as_of, **others), start=partial(Pool, jobs=jobs))
    return rows_of(output)


def rows_of(output: Path) -> list[Row]:
    """The rows that a batch wrote."""
    return [from_line(line) for line in (output / "results.jsonl").read_text("utf-8").splitlines()]
