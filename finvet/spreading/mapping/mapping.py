"""Which line item each line of a statement is: labels nominate, blocks and sums decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import NamedTuple

from finvet.line_items import blocks_of, chart
from finvet.model import StatementName
from finvet.spreading.mapping.accounts import in_list_of_accounts
from finvet.spreading.mapping.announced import announced_by
from finvet.spreading.mapping.blocks import blocks_of_lines, headings_of_lines
from finvet.spreading.mapping.cash_steps import judged_by_taxes
from finvet.spreading.mapping.choice import beside_totals, choose, falls_due_unsaid, in_block, like_wholes, rivals
from finvet.spreading.mapping.contras import net_of_contras
from finvet.spreading.mapping.counterparts import judged_by_counterparts
from finvet.spreading.mapping.denied_blocks import in_denied_blocks
from finvet.spreading.mapping.depreciated import before_depreciation
from finvet.spreading.mapping.directions import judged_by_direction
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.headed import like_headings
from finvet.spreading.mapping.mapped import MappedLine, MappedStatement, without_item
from finvet.spreading.mapping.maturities import in_time
from finvet.spreading.mapping.minorities import around_minorities
from finvet.spreading.mapping.nominees import by_words, nominees
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.of_which import counted_twice, parts_of, with_what_wholes_say, without_what_parts_say
from finvet.spreading.mapping.operations import (
    judged_by_gross_profit,
    judged_by_operations,
    profits_below_costs,
    purchases_between_stocks,
    sales_in_income,
    services_among_costs,
)
from finvet.spreading.mapping.partial_totals import Understood, unsure_totals
from finvet.spreading.mapping.residuals import residuals, rests, unnamed_in_blocks, without_others_beside
from finvet.spreading.mapping.sections import in_sections
from finvet.spreading.mapping.sides import across, on_one_side, without_strays
from finvet.spreading.mapping.strange_totals import guessed_totals
from finvet.spreading.mapping.strangers import unsure_beside_strangers
from finvet.spreading.mapping.totals import (
    Nominated,
    headed_by_sides,
    judged_by_members,
    judged_by_parts,
    judged_by_siblings,
    judged_by_sides,
    judged_by_twins,
    named_by_headings,
)
from finvet.spreading.mapping.unnamed import name_totals
from finvet.spreading.mapping.unsplit_sides import unsplit_rests
from finvet.spreading.mapping.wholes import totals_or_parts
from finvet.spreading.settings import settings
from finvet.spreading.sums.broken_sums import broken_sums
from finvet.spreading.sums.statement_sums import statement_sums
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Languages, Reading, is_of_which
from finvet.spreading.wording.qualifiers import with_what_is_due
from finvet.spreading.wording.spelling import normalise

INTEREST_PAID, INTEREST_IN_FINANCING = "cf_interest_paid", "cf_interest_paid_financing"


def map_lines(
    statement: StatementName, lines: Sequence[Line], languages: Languages, fewest: int = 0
) -> MappedStatement:
    """Each line of one statement with its line item; none where fewer can have one than make a statement."""
    due = with_what_is_due(lines, languages)
    parts = parts_of(lines)
    named = named_by_headings([nominees(line, statement, languages) for line in due], lines)
    named = with_what_wholes_say(named, lines, parts, statement, languages)
    nominated = without_what_parts_say(named, lines, parts, languages)
    if sum(_can_be_named(line, found) for line, found in zip(lines, nominated, strict=True)) < fewest:
        return MappedStatement(statement, (), tuple(line for line in lines if line.amounts and not line.hint), {})
    nominated = list(around_minorities(statement, nominated, lines, languages))
    tree = statement_sums(lines, nominated, parts.announced)
    announced = announced_by(lines)
    meant = _meant(nominated, lines, tree, announced, languages)
    chosen = choose(lines, meant.nominated, meant.fitting, meant.blocks, tree, announced)
    chosen = without_others_beside(lines, chosen, meant.blocks, languages)
    chosen = name_totals(chosen, meant.nominated, meant.headings, lines, tree)
    unnamed = unnamed_in_blocks(lines, chosen, tree)
    others = rests(lines, chosen, tree, unnamed, languages)
    chosen = [r or others.get(p) for p, r in enumerate(chosen)]
    left = residuals(lines, chosen, tree, {p: total for p, total in unnamed.items() if not chosen[p]})
    guessed = guessed_totals(chosen, meant.nominated, lines, tree)
    unsure = _unsure(lines, meant, chosen, tree, languages) | guessed.keys()
    unsure |= counted_twice(chosen, nominated, parts, lines, due)
    taken = [guessed.get(p) or left.get(p, r) for p, r in enumerate(chosen)]
    mapped = _mapped(lines, meant, taken, tree, unsure, left.keys())
    kept = net_of_contras(totals_or_parts(_with_lone(mapped), lines, tree, announced))
    silent = without_item(lines, mapped)
    unmatched = tuple(lines[p] for p in silent if not lines[p].hint)
    in_block = {lines[p].row: lines[total] for p, total in unnamed.items()}
    spoken_of = frozenset(r.item for p in silent for r in nominated[p])
    closed, broken = _closed(lines, mapped, tree), broken_sums(lines, tree)
    return MappedStatement(statement, tuple(kept), unmatched, closed, broken, in_block, spoken_of)


class _Meant(NamedTuple):
    """What lines can mean where they stand: their readings, the headings above them, their blocks, and the readings
    that fit into these.
    """

    nominated: Nominated
    headings: Sequence[str | None]
    blocks: Sequence[str | None]
    fitting: Sequence[Sequence[Reading]]


def _meant(
    nominated: Nominated, lines: Sequence[Line], tree: SumTree, announced: Mapping[int, int], languages: Languages
) -> _Meant:
    """What lines can mean by their labels, after arithmetic and their blocks have spoken."""
    judged = _judged(nominated, lines, tree, announced)
    headings = list(headings_of_lines(lines, judged, tree))
    blocks = in_sections(blocks_of_lines(judged, headings, tree), judged, lines)
    told = [
        _of_block(line, found, first, block, languages)
        for line, found, first, block in zip(lines, judged, nominated, blocks, strict=True)
    ]
    return _Meant([found for found, _ in told], headings, blocks, [fitting for _, fitting in told])


def _of_block(
    line: Line, found: Sequence[Reading], first: Sequence[Reading], block: str | None, languages: Languages
) -> tuple[list[Reading], Sequence[Reading]]:
    """The readings of a line, and those that can stand in its block; where none can, what else its label says there.

    `first`: those by its label alone, before arithmetic denied any.
    """
    fitting = in_block(tuple(found), block)
    if fitting or line.hint or not first:
        return list(found), fitting
    other = in_time(found or first, block, line.label)
    if found and not other:
        other = across(found, block, line.label) or list(by_words(line.label, first[0].statement, languages))
    return other, in_block(tuple(other), block)


def _judged(nominated: Nominated, lines: Sequence[Line], tree: SumTree, announced: Mapping[int, int]) -> Nominated:
    """The readings of every line that arithmetic leaves, and what lines announce as their parts."""
    found = judged_by_gross_profit(sales_in_income(profits_below_costs(nominated), lines, tree), tree)
    found = headed_by_sides(services_among_costs(purchases_between_stocks(found, tree), lines), lines)
    found = without_strays(on_one_side(judged_by_sides(found, lines), lines), tree)
    found = judged_by_counterparts(judged_by_parts(found, lines, tree), lines, tree)
    found = before_depreciation(judged_by_members(found, tree), tree)
    found = like_headings(judged_by_siblings(found, tree), lines, tree)
    found = judged_by_operations(judged_by_taxes(found, lines, tree), tree)
    return judged_by_direction(judged_by_twins(like_wholes(found, tree, announced), tree), lines, tree)


def _unsure(
    lines: Sequence[Line], meant: _Meant, chosen: Chosen, tree: SumTree, languages: Languages
) -> frozenset[int]:
    """The lines whose item is a guess for what stands around them."""
    found = unsure_beside_strangers(lines, meant.nominated, chosen, tree)
    found |= unsplit_rests(lines, chosen, meant.headings, tree, languages)
    found |= in_denied_blocks(lines, meant.blocks, chosen, tree)
    found |= in_list_of_accounts(lines, chosen, tree)
    return found | unsure_totals(Understood(chosen, meant.nominated, lines, tree))


def _mapped(
    lines: Sequence[Line], meant: _Meant, chosen: Chosen, tree: SumTree, unsure: Set[int], left: Set[int]
) -> list[MappedLine]:
    """The lines that have an item, with what there is to be said for and against it; `left`: the rests of blocks."""
    mapped, beside = [], beside_totals(meant.nominated, tree)
    for position, (line, reading) in enumerate(zip(lines, chosen, strict=True)):
        if reading is None or not line.amounts:
            continue
        is_total = position in tree.parts or position in beside
        block = meant.blocks[position]
        others = rivals(meant.fitting[position], block, reading, is_total)
        mapped.append(
            MappedLine(
                line=line,
                item=reading.item,
                turned=reading.turned,
                exact=reading.exact and not others,
                tied=_is_tied(position, chosen, tree),
                by_grammar=reading.by_grammar,
                part=reading.part,
                ambiguous=position in unsure or (bool(others) and _is_open(position, reading, others, lines)),
                block=block,
                total=lines[above[0]].row if (above := tree.totals_of(position)) else None,
                goes_into=next(((lines[t].row, f) for t, f in tree.way_up(position) if chosen[t]), None),
                left_in_block=position in left,
            )
        )
    return mapped


def _is_open(position: int, reading: Reading, others: Sequence[Reading], lines: Sequence[Line]) -> bool:
    """Whether another meaning would have stood just as well, or nothing says when a debt falls due."""
    is_rivalled = any(r.rare == reading.rare for r in others)
    return is_rivalled or (falls_due_unsaid(reading, others) and not _is_split(position, lines))


def _is_split(position: int, lines: Sequence[Line]) -> bool:
    """Whether the next line shows a part of this one: how much of it falls due later."""
    return any(is_of_which(line.label) for line in lines[position + 1 : position + 2])


def _with_lone(mapped: Sequence[MappedLine]) -> list[MappedLine]:
    """The lines, one whose label can mean two items as the wider one where it stands for all that this holds."""
    count = Counter(m.item for m in mapped)
    rules = settings()["alone"]
    wider = {i for i, rule in rules.items() if count.get(i) == 1 and count.keys().isdisjoint(rule["beside"])}
    said = {i: {normalise(label) for label in rules[i]["said"]} for i in wider}
    return [
        m._replace(item=rules[m.item]["is"]) if m.item in wider and normalise(m.line.label) in said[m.item] else m
        for m in mapped
    ]


def _closed(lines: Sequence[Line], mapped: Sequence[MappedLine], tree: SumTree) -> dict[str, Line]:
    """The totals, by their item, that add up from lines whose labels the dictionaries hold, none named like them."""
    taken = {m.line.row: m.item for m in mapped if not (m.by_grammar or m.left_in_block or m.ambiguous)}
    broken = {s.total for s in tree.sums if s.gaps}
    return {
        taken[lines[total].row]: lines[total]
        for total, parts in tree.parts.items()
        if total not in broken
        and all(lines[position].row in taken for position in (total, *parts))
        and all(taken[lines[part].row] != taken[lines[total].row] for part in parts)
    }


def _can_be_named(line: Line, found: Sequence[Reading]) -> bool:
    """Whether anything can tell what a line is: its label, or that it adds up lines whose labels do."""
    return bool(line.amounts) and (bool(found) or says_only_total(line.label))


def _is_tied(position: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether a line takes part in a sum; in a cash flow in one that can be: cash from operations holds no capex."""
    reading = chosen[position]
    if position not in tree.tied or reading is None or reading.statement != "CF":
        return position in tree.tied
    above = [other for total in tree.totals_of(position)[:1] if (other := chosen[total])]
    below = [other for part in tree.parts.get(position, ()) if (other := chosen[part])]
    return all(_holds(other.item, reading.item) for other in above) and all(
        reading.item == other.item or _holds(reading.item, other.item) for other in below
    )


@cache
def _holds(total: str, item: str) -> bool:
    """Whether an item can be added up into a total: the block that it is in, or a subtotal on the way there."""
    block = chart()[total].parent if chart()[total].kind == "subtotal" else None
    return total in blocks_of(item) or (block in blocks_of(item) if block and chart()[block].kind != "total" else False)
