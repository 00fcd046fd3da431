"""The mark of the sheets on which we ask: a workbook that has one is ours, and what was filled in is looked for."""

from __future__ import annotations

from operator import methodcaller

from finvet.model import Sheet, Workbook

MARK = "finvet template 1"
"""Stands on the sheets that ask, and says that their numbers and answers are found by our ids."""

BEARS_MARK = methodcaller("startswith", MARK)


def is_asking(sheet: Sheet) -> bool:
    """Whether the sheet is one of ours that ask."""
    return any(map(BEARS_MARK, sheet.texts))


def is_template(workbook: Workbook) -> bool:
    """Whether the workbook is one that we send to partners."""
    return any(map(is_asking, workbook.sheets))
