"""The contexts of a list of facts: those of the company, and those of its parts."""

from __future__ import annotations

import re
from collections.abc import Set

from msgspec.structs import replace

from finvet.spreading.sheets.list_columns import ListColumns

FEWEST_ITEMS = 3  # of a context
LONGEST = 300  # characters of one
JOINT = re.compile("_")  # before what a context of a part adds


def of_the_whole(found: ListColumns) -> ListColumns:
    """The list without the records of a part of the company, whose context is another one and more behind a "_".

    "CurrentYear_SegmentMember" beside "CurrentYear": most contexts of the whole stand beside several items each, which
    codes of lines do not.
    """
    if found.item is None:
        return found
    for column in (c for c in found.others() if c != found.item):
        texts = set(found.texts(column))
        whole = {text for text in texts if not _is_of_part(text, texts)}
        if whole == texts:
            continue
        items = {text: set[str]() for text in whole}
        rows = [row for row in found.records.rows if found.records.text(row, column) in whole]
        for row in rows:
            items[found.records.text(row, column)].add(found.records.text(row, found.item))
        if 2 * sum(len(told) >= FEWEST_ITEMS for told in items.values()) >= len(items):
            return ListColumns(replace(found.records, rows=tuple(rows)))
    return found


def _is_of_part(text: str, texts: Set[str]) -> bool:
    """Whether a context is another one and more."""
    return len(text) <= LONGEST and any(text[: joint.start()] in texts for joint in JOINT.finditer(text))
