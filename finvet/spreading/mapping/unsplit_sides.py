"""Balance sheets that split nothing by maturity: the rest of a side is neither current nor non-current there."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.maturities import says_when
from finvet.spreading.mapping.totals import SIDES
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Languages


def unsplit_rests(
    lines: Sequence[LabelledLine], chosen: Chosen, headings: Sequence[str | None], tree: SumTree, languages: Languages
) -> frozenset[int]:
    """The lines of the rest of a side that may be due at any time: no word says when, and nothing splits the side.

    What is current splits it by its total or its heading, not by a line of it alone: trade payables beside other
    liabilities say nothing of when those are due.
    """
    rests = settings()["rest_of_side"]
    split = {reading.item for reading in chosen if reading} | {heading for heading in headings if heading}
    return frozenset(
        position
        for position, reading in enumerate(chosen)
        if reading
        and rests.get(reading.item, reading.item) not in split
        and not any(says_when(lines[position].label, language) for language in languages)
        and _is_of_side(position, chosen, tree)
    )


def _is_of_side(position: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether a line goes into the total of its side at once, or into none that is known."""
    above = [reading.item for total in tree.totals_of(position)[:1] if (reading := chosen[total])]
    return not above or above[0] in SIDES
