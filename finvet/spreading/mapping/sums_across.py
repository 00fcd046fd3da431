"""Sums by chance: what a company has and what finances it are never added up, whatever their amounts make."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import side_of
from finvet.spreading.mapping.totals import ASSETS, CLAIMS, Nominated
from finvet.spreading.sums.ledger import Sum
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine

POSITIVE = frozenset({1})


def without_sums_across(tree: SumTree, nominated: Nominated, lines: Sequence[LabelledLine]) -> SumTree:
    """The sums of a balance sheet without those that make a single line of assets with liabilities or equity.

    Amounts that are round, or few, make such ones: prepaid expenses and the share capital come to what is at the bank.
    Of a total by its label, a line that is read as one of the other side may stand there by another name.
    """
    kept = tuple([s for s in tree.sums if not _adds_across(s, nominated, lines)])
    return tree if len(kept) == len(tree.sums) else replace(tree, sums=kept)


def _adds_across(found: Sum, nominated: Nominated, lines: Sequence[LabelledLine]) -> bool:
    """Whether lines surely of both sides are added up to a line; debts printed below zero are taken off."""
    if not any(r.exact and chart()[r.item].kind == "line" for r in nominated[found.total]):
        return False
    added = (p for p in found.parts if p not in found.subtracted and lines[p].signs == POSITIVE)
    sides = {side_of(nominated[p][0].item) for p in added if len(nominated[p]) == 1 and nominated[p][0].exact}
    return {ASSETS, CLAIMS} <= sides
