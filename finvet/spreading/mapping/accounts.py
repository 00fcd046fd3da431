"""Lists of accounts, as a ledger prints them: each account may be one of several that an item is made of."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine

FEWEST_ACCOUNTS = 10
UNNAMED = 0.25  # of the lines


def in_list_of_accounts(lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The items in a list of accounts, of which nothing is a total: petty cash is all the cash of none.

    A list is one of accounts where so many of its lines name no item.
    """
    there = [p for p, line in enumerate(lines) if line.has_amounts]
    known = {p: r.item for p in there if (r := chosen[p])}
    if tree.parts or any(chart()[item].is_sum for item in known.values()):
        return frozenset()
    is_list = len(there) >= FEWEST_ACCOUNTS and len(there) - len(known) >= len(there) * UNNAMED
    return frozenset(known if is_list else ())
