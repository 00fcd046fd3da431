"""What a total is by the lines that it adds up: arithmetic vetoes what its label says, and names what it does not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from finvet.line_items import blocks_of, chart
from finvet.spreading.labels import Reading
from finvet.spreading.spelling import normalise
from finvet.spreading.sums import SumTree
from finvet.spreading.tables import Line
from finvet.spreading.words import word_pattern

ASSETS, CLAIMS = "total_assets", "total_liabilities_and_equity"
OPPOSING = (
    frozenset({"total_current_assets", "total_noncurrent_assets"}),
    frozenset({"total_current_liabilities", "total_noncurrent_liabilities"}),
)
NUMBER = re.compile(r"[(\[]?\b[ivxlc]{1,6}\b(?:\s*(?:[-–+,à]|to|bis)\s*[ivxlc]{1,6})*[)\]]?$")
NAMED_BY_PARTS = ("total_current_assets", "total_noncurrent_assets", "total_equity")
"""Blocks whose lines stand in no other one; a debt's label alone does not say when it falls due."""
FEWEST_PARTS = 2

Nominated = list[list[Reading]]


def judged_by_parts(nominated: Nominated, lines: Sequence[Line], tree: SumTree) -> Nominated:
    """The readings of every line after the lines that it adds up have spoken; others keep theirs.

    "Total (III)" means current assets on one page of a form and provisions on the next: no part of what it adds up
    belongs to current assets there.
    """
    found = list(nominated)
    for total, parts in tree.parts.items():
        telling = [nominated[part] for part in parts if nominated[part]]
        if len(telling) < FEWEST_PARTS or not lines[total].amounts:
            continue
        found[total] = [reading for reading in nominated[total] if _is_borne_out(reading, telling)]
        if not found[total] and says_only_total(lines[total].label):
            found[total] = _named(telling)
    return found


def says_only_total(label: str) -> bool:
    """Whether a label says no more than that it is a total, perhaps with its number: "Total (II)", or is blank."""
    text = NUMBER.sub("", normalise(label)).strip(" .:-()")
    return text == "" or bool(word_pattern("totals", "bare").fullmatch(text))


def are_opposed(item: str, block: str) -> bool:
    """Whether an item stands on the other side of the balance sheet than a block, or in its current counterpart."""
    own, other = {item, *blocks_of(item)}, {block, *blocks_of(block)}
    if (ASSETS in own and CLAIMS in other) or (CLAIMS in own and ASSETS in other):
        return True
    return any(len(pair & (own | other)) == len(pair) for pair in OPPOSING)


def _is_borne_out(reading: Reading, parts: Sequence[Sequence[Reading]]) -> bool:
    """Whether at least one part can belong to the block that the reading is; a whole side equals the other's parts."""
    if reading.statement != "BS" or reading.item in (ASSETS, CLAIMS):
        return True
    return any(not are_opposed(part.item, reading.item) for readings in parts for part in readings)


def _named(parts: Sequence[Sequence[Reading]]) -> list[Reading]:
    """The one item that every part whose meaning is known is of, or else the one block that they stand in."""
    common = set.intersection(*({r.item for r in part} for part in parts))
    if len(common) == 1 and not common & set(NAMED_BY_PARTS):
        return [Reading(common.pop(), "BS", turned=False, language="", exact=False)]
    blocks = [b for b in NAMED_BY_PARTS if all(any(chart()[r.item].parent == b for r in part) for part in parts)]
    return (
        [Reading(block, "BS", turned=False, language="", exact=False) for block in blocks] if len(blocks) == 1 else []
    )
