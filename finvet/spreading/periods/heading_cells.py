"""What a heading cell says of a period as it is shown: its number format may hide the day or add "FY" and "E"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from finvet.model import Cell, CellValue
from finvet.spreading.periods.compared_heads import compared
from finvet.spreading.periods.days import LONGEST_MONTH, safe_date
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.periods.stamps import Stamp

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]')
_YEAR = re.compile("[0#?@y]|general", re.IGNORECASE)  # where a number format puts it


def stamp_of_cell(cell: Cell) -> Stamp:
    """What a cell says of a period, with what its number format shows of it."""
    if isinstance(cell.value, date | float) and cell.number_format:
        return _as_shown(cell.value, cell.number_format)
    return stamp_of(cell.value)


def named_in(cells: Mapping[int, Cell], headings: Iterable[int]) -> dict[int, Stamp]:
    """What the cells of a row say that name a period: those of some columns alone, others beside another one."""
    alone = {column: stamp_of_cell(cells[column]) for column in headings}
    beside = compared(cells)
    return dict(sorted({**alone, **beside}.items())) if alone or beside else {}


@lru_cache(maxsize=4096)
def _as_shown(value: CellValue, number_format: str) -> Stamp:
    stamp = stamp_of(value)
    year = stamp.year
    if year is None:
        return stamp
    shown = number_format.partition(";")[0]
    code = _LITERAL.sub("", shown).casefold()
    if stamp.end and "y" in code and "d" not in code:
        end = safe_date(year, stamp.end.month, LONGEST_MONTH) if "m" in code else None
        stamp = replace(stamp, end=end, unclear=end is not None)
    text = _around_year(year, shown)
    said = stamp_of(text) if any(map(str.isalpha, text)) else stamp
    return stamp.over(said) if said.year == year else stamp


def _around_year(year: int, number_format: str) -> str:
    """A year with the letters that a number format puts before and behind it: "FY2024E"."""
    code, *others = _LITERAL.split(number_format)
    before, behind = "", ""
    for quoted, escaped, following in zip(others[::3], others[1::3], others[2::3], strict=True):
        letters = (quoted or "") + (escaped or "")
        is_before = not _YEAR.search(code)
        before, behind = (before + letters, behind) if is_before else (before, behind + letters)
        code += following
    return f"{before}{year}{behind}"
