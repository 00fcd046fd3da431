"""The block of lines that no sum and no heading holds: by the totals above or below them, where leaves agree."""

from __future__ import annotations

from collections.abc import Sequence, Set

from msgspec import Struct

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.blocks import fits
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import ITEM, Reading

SECTIONS = frozenset(
    {
        "total_current_assets", "total_noncurrent_assets", "total_current_liabilities", "total_noncurrent_liabilities",
        "total_equity", "cf_operating", "cf_investing", "cf_financing",
    }
)  # fmt: skip
WHOLES = frozenset({"total_assets", "total_liabilities", "total_liabilities_and_equity", "cf_net_change"})
ENDS = SECTIONS | WHOLES
FEWEST_VOTES = 4
AGREEMENT = 0.8  # of the lines that only one block can hold

NOTHING: Set[str] = frozenset()

Blocks = Sequence[str | None]


class _Reach(Struct, frozen=True):
    """The section of every line if its total stands above, or below; and how far the sure lines agree with that."""

    blocks: Blocks
    votes: int
    agreement: float


def in_sections(blocks: Blocks, nominated: Nominated, lines: Sequence[LabelledLine]) -> list[str | None]:
    """The blocks, with those of lines that have none filled in by the totals which they stand before or after.

    Whether totals follow their lines or lead them is decided for the whole statement; where the lines that can only be
    in one block do not agree with either, nothing is filled in, and nowhere against what a label says.
    """
    ends = [_ends(readings) if line.has_amounts else NOTHING for readings, line in zip(nominated, lines, strict=True)]
    if not any(ends):
        return list(blocks)
    below = _reach(_leading(ends[::-1])[::-1], nominated, lines)
    above = _reach(_leading(ends), nominated, lines)
    better = max(below, above, key=lambda reach: reach.agreement)
    if better.votes < FEWEST_VOTES or better.agreement < AGREEMENT or below.agreement == above.agreement:
        return list(blocks)
    return [
        block or (section if any(fits(r.item, section) for r in readings) else None)
        for block, section, readings in zip(blocks, better.blocks, nominated, strict=True)
    ]


def _ends(readings: Sequence[Reading]) -> Set[str]:
    """What a line can be, where that may be the total of a section or a whole; nothing where it is neither."""
    items = set(map(ITEM, readings))
    return NOTHING if ENDS.isdisjoint(items) else items


def _leading(ends: Sequence[Set[str]]) -> list[str | None]:
    """The last section total passed at every line; a whole ends it."""
    found: list[str | None] = []
    current: str | None = None
    for items in ends:
        found.append(current)
        if items:
            current = next(iter(items)) if len(items) == 1 and items <= SECTIONS else None
    return found


def _reach(sections: list[str | None], nominated: Nominated, lines: Sequence[LabelledLine]) -> _Reach:
    held = [
        section in blocks_of(readings[0].item)
        for section, readings, line in zip(sections, nominated, lines, strict=True)
        if section and line.has_amounts and _is_sure(readings)
    ]
    return _Reach(sections, len(held), sum(held) / len(held) if held else 0.0)


def _is_sure(readings: Sequence[Reading]) -> bool:
    """Whether a label has one meaning, of a line that belongs into a section."""
    if len(readings) != 1 or readings[0].by_grammar or chart()[readings[0].item].kind != "line":
        return False
    return not SECTIONS.isdisjoint(blocks_of(readings[0].item))
