"""The golden memos: what every sample's memo says, as text. `python -m tests.golden` accepts what the code gives now.

Read the difference before you accept it (`git diff tests/golden_memos`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import singledispatch
from pathlib import Path

from finvet.assessment.policy import load
from finvet.batch.entries import Entry, entries
from finvet.cases.case_file import read_case
from finvet.memo.blocks import Callout, Charts, Heading, Items, KeyValues, Memo, PageBreak, Paragraph, Table
from finvet.model import NO_CASE
from finvet.vetting import figure_names, vet
from tests.running import SAMPLES

FOLDER = Path(__file__).parent / "golden_memos"
NO_DATE = date(2000, 1, 1)  # every sample's case brings its own
APPENDIX_PART = r"A\d\. "
LEFT_OUT = ("A2.", "A8.")  # the catalogue with its formulas is the same in every memo


def golden_entries() -> list[Entry]:
    """The sample partners."""
    return list(entries(SAMPLES))


def golden_file(entry: Entry) -> Path:
    return FOLDER / f"{Path(entry.name).stem}.txt"


def golden_memo(entry: Entry) -> str:
    """The sample's memo as text, without the catalogue of ratios and how the decisive ones came about."""
    case = read_case(entry.case) if entry.case else NO_CASE
    memo = vet(entry.files, load("standard", figure_names()), case, as_of=NO_DATE).memo()
    return "\n".join(_lines(memo)) + "\n"


def _lines(memo: Memo) -> Iterator[str]:
    yield f"# {memo.title}"
    is_left_out = False
    for block in memo.blocks:
        if isinstance(block, Heading) and re.match(APPENDIX_PART, block.text):
            is_left_out = block.text.startswith(LEFT_OUT)
        if not is_left_out:
            yield from _text(block)


@singledispatch
def _text(block: object) -> Iterator[str]:
    raise TypeError(block)


@_text.register
def _(block: Heading) -> Iterator[str]:
    yield f"\n{'#' * (block.level + 1)} {block.text}"


@_text.register
def _(block: Paragraph) -> Iterator[str]:
    yield block.text


@_text.register
def _(block: KeyValues) -> Iterator[str]:
    yield from (f"{key}: {value}" for key, value in block.rows)


@_text.register
def _(block: Items) -> Iterator[str]:
    yield from (f"{number}. {row}" if block.numbered else f"- {row}" for number, row in enumerate(block.rows, start=1))


@_text.register
def _(block: Table) -> Iterator[str]:
    yield block.caption
    yield " | ".join(column.heading for column in block.columns)
    yield from (" | ".join(row) for row in block.rows)
    yield from block.notes


@_text.register
def _(block: Charts) -> Iterator[str]:
    yield from (f"[{chart.caption} {chart.alt}]" for chart in block.charts)


@_text.register
def _(block: Callout) -> Iterator[str]:
    yield f"\n[{block.tone}] {block.title}"
    for inner in block.blocks:
        yield from _text(inner)


@_text.register
def _(_: PageBreak) -> Iterator[str]:
    yield ""


def accept() -> None:
    """Writes every golden memo anew."""
    FOLDER.mkdir(exist_ok=True)
    for entry in golden_entries():
        golden_file(entry).write_text(golden_memo(entry), encoding="utf-8")


if __name__ == "__main__":
    accept()
