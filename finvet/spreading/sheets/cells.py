"""What a cell holds, as a reader sees it at a glance: a label, a number, an amount, a text."""

from __future__ import annotations

import re
from functools import lru_cache

from finvet.model import Cell, CellError
from finvet.spreading.sheets.numbers import looks_like_amount
from finvet.spreading.sheets.written_amounts import clean

AMOUNT = "%.15g"
"""An amount as text: as many digits as a spreadsheet program keeps."""
SHORTEST_LABEL = 2
LONGEST_LABEL = 160
ENUMERATION = re.compile(r"[ivxlcIVXLC]{1,6}[.)]|[a-zA-Z]{1,2}[.)]")  # "II." in a column of its own is no label


def is_number(cell: Cell) -> bool:
    """Whether a number stands in the cell, as a number or as text."""
    value = cell.value
    if isinstance(value, float):
        return True
    return isinstance(value, str) and not isinstance(value, CellError) and looks_like_amount(value)


def is_amount(cell: Cell) -> bool:
    """Whether an amount stands in the cell, or should: a number that is no percentage, an error, an open formula."""
    value = cell.value
    if isinstance(value, float):
        return "%" not in cell.number_format
    if isinstance(value, CellError):
        return True
    if isinstance(value, str):
        return "%" not in cell.number_format and looks_like_amount(value)
    return value is None and cell.formula is not None


def label_text(cell: Cell) -> str | None:
    """The text of a label cell; codes, note numbers and amounts are none."""
    return label_of(cell.value) if type(cell.value) is str else None


@lru_cache(maxsize=20_000)
def label_of(text: str) -> str | None:
    """The label that a text is; see `label_text`."""
    if looks_like_amount(text):
        return None
    label = clean(text)[:LONGEST_LABEL]
    return label if sum(map(str.isalpha, label)) >= SHORTEST_LABEL and not ENUMERATION.fullmatch(label) else None


def shown(cell: Cell) -> str:
    """What stands in the cell, as text."""
    if isinstance(cell.value, float):
        return AMOUNT % cell.value
    return "" if cell.value is None else str(cell.value)
