"""What the lines of a statement can mean where they stand, once arithmetic and their blocks have spoken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from finvet.spreading.mapping.blocks import blocks_of_lines, headings_of_lines
from finvet.spreading.mapping.cash_steps import interest_below_cash_generated, judged_by_taxes
from finvet.spreading.mapping.choice import in_block, like_wholes
from finvet.spreading.mapping.counterparts import judged_by_counterparts
from finvet.spreading.mapping.depreciated import before_depreciation
from finvet.spreading.mapping.directions import judged_by_direction
from finvet.spreading.mapping.headed import like_headings
from finvet.spreading.mapping.maturities import in_time, later_too, told_now
from finvet.spreading.mapping.minorities import beside_minorities, capital_beside_earnings
from finvet.spreading.mapping.misplaced import finance_without_costs, taxes_among_costs
from finvet.spreading.mapping.nominees import by_words
from finvet.spreading.mapping.operations import (
    costs_beside_income,
    finance_in_sums,
    incomes_beside_gross_profit,
    judged_by_gross_profit,
    judged_by_operations,
    profits_after_finance,
    profits_below_costs,
    purchases_between_stocks,
    sales_in_income,
    services_among_costs,
    without_margins,
)
from finvet.spreading.mapping.sections import in_sections
from finvet.spreading.mapping.sides import across, on_one_side, without_strays
from finvet.spreading.mapping.totals import (
    Nominated,
    headed_by_sides,
    judged_by_members,
    judged_by_parts,
    judged_by_siblings,
    judged_by_sides,
    judged_by_twins,
)
from finvet.spreading.mapping.what_was_done import in_totals
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Languages, Reading


class Meant(NamedTuple):
    """What lines can mean where they stand: their readings, the headings above them, their blocks, and the readings
    that fit into these.
    """

    nominated: Nominated
    headings: Sequence[str | None]
    blocks: Sequence[str | None]
    fitting: Sequence[Sequence[Reading]]


def meant_by(
    nominated: Nominated,
    lines: Sequence[LabelledLine],
    tree: SumTree,
    announced: Mapping[int, int],
    languages: Languages,
) -> Meant:
    """What lines can mean by their labels, after arithmetic and their blocks have spoken."""
    nominated = in_totals(nominated, lines, tree, languages)
    judged = _judged(nominated, lines, tree, announced)
    headings = list(headings_of_lines(lines, judged, tree))
    blocks = in_sections(blocks_of_lines(judged, headings, tree), judged, lines)
    now = told_now(judged, blocks)
    told = [
        _of_block(line, found, first, (block, now), languages)
        for line, found, first, block in zip(lines, judged, nominated, blocks, strict=True)
    ]
    return Meant([found for found, _ in told], headings, blocks, [fitting for _, fitting in told])


def _of_block(
    line: LabelledLine,
    found: Sequence[Reading],
    first: Sequence[Reading],
    place: tuple[str | None, Set[str]],
    languages: Languages,
) -> tuple[list[Reading], Sequence[Reading]]:
    """The readings of a line, and those that can stand in its block; where none can, what else its label says there.

    `first`: those by its label alone, before arithmetic denied any. `place`: its block, and what is told of items that
    are due now.
    """
    block, now = place
    fitting = in_block(tuple(found), block)
    if fitting or line.hint or not first:
        return list(found), fitting
    other = in_time(found or first, block, line.label) or later_too(found or first, block, now)
    if found and not other:
        other = across(found, block, line.label) or list(by_words(line.label, first[0].statement, languages))
    return other, in_block(tuple(other), block)


def _judged(
    nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree, announced: Mapping[int, int]
) -> Nominated:
    """The readings of every line that arithmetic leaves, and what lines announce as their parts."""
    found = sales_in_income(profits_below_costs(without_margins(nominated, lines, tree)), lines, tree)
    found = incomes_beside_gross_profit(judged_by_gross_profit(found, tree), tree)
    found = capital_beside_earnings(beside_minorities(found, tree), tree)
    found = headed_by_sides(services_among_costs(purchases_between_stocks(found, tree), lines), lines)
    found = without_strays(on_one_side(judged_by_sides(found, lines), lines), tree)
    found = judged_by_counterparts(judged_by_parts(found, lines, tree), lines, tree)
    found = before_depreciation(judged_by_members(found, tree), tree)
    found = like_headings(judged_by_siblings(found, tree), lines, tree)
    found = judged_by_taxes(interest_below_cash_generated(found, lines, tree), lines, tree)
    found = finance_in_sums(costs_beside_income(found, tree), tree)
    found = profits_after_finance(judged_by_operations(found, tree), tree)
    found = finance_without_costs(taxes_among_costs(like_wholes(found, tree, announced), lines, tree), tree)
    return judged_by_direction(judged_by_twins(found, tree), lines, tree)
