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
from finvet.spreading.mapping.choice import beside_totals, choose, falls_due_unsaid, rivals
from finvet.spreading.mapping.contras import net_of_contras
from finvet.spreading.mapping.current_parts import net_of_current_parts
from finvet.spreading.mapping.denied_blocks import in_denied_blocks
from finvet.spreading.mapping.echoes import Chosen, without_nets
from finvet.spreading.mapping.kinds import beside_named_debts, kinds_alone
from finvet.spreading.mapping.mapped import MappedLabel, MappedStatement, WithItem, without_item
from finvet.spreading.mapping.meant import Meant, meant_by
from finvet.spreading.mapping.mixed_totals import beyond_operations, incomes_below_results
from finvet.spreading.mapping.named import Named, Statement, named
from finvet.spreading.mapping.net_lines import on_net_lines
from finvet.spreading.mapping.of_which import counted_twice
from finvet.spreading.mapping.partial_totals import Understood, unsure_totals
from finvet.spreading.mapping.residuals import residuals, rests, unnamed_in_blocks, without_others_beside
from finvet.spreading.mapping.sides import owed_in_equity, with_deficits
from finvet.spreading.mapping.strange_totals import (
    all_beside_more,
    guessed_totals,
    owed_with_equity,
    with_flows,
    with_net_results,
)
from finvet.spreading.mapping.strangers import unsure_beside_strangers
from finvet.spreading.mapping.sums_across import without_sums_across
from finvet.spreading.mapping.unnamed import name_totals
from finvet.spreading.mapping.unsplit_sides import unsplit_rests
from finvet.spreading.mapping.wholes import totals_or_parts
from finvet.spreading.remembered import LONGEST, Asked, Remembered
from finvet.spreading.settings import settings
from finvet.spreading.sums.broken_sums import broken_sums
from finvet.spreading.sums.statement_sums import statement_sums
from finvet.spreading.sums.sums import Shape, SumTree, tree_of
from finvet.spreading.tables.labelled_lines import LabelledLine, answers_of, labelled, said_by
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Languages, Reading, is_of_which
from finvet.spreading.wording.spelling import normalise

INTEREST_PAID, INTEREST_IN_FINANCING = "cf_interest_paid", "cf_interest_paid_financing"


class _Mapped(NamedTuple):
    """The lines of a statement with their items, others by position; `in_block` by row, as of `MappedStatement`."""

    mapped: Sequence[MappedLabel]
    unmatched: Sequence[int]
    closed: Mapping[str, int]
    in_block: Mapping[int, int]
    spoken_of: frozenset[str]


def map_lines(
    statement: StatementName, lines: Sequence[Line], languages: Languages, fewest: int = 0
) -> MappedStatement:
    """Each line of one statement with its line item; none where fewer can have one than make a statement."""
    answer, is_long = answers_of(lines), len(lines) > LONGEST
    told = named(Statement(statement, said_by(lines), languages), answer, is_long=is_long)
    if told.known < fewest:
        return MappedStatement(statement, (), tuple(line for line in lines if line.amounts and not line.hint), {})
    tree = statement_sums([line.values for line in lines], told.addends)
    found = mapped_labels((told, tree.shape), answer, is_long=is_long)
    return MappedStatement(
        statement,
        tuple([WithItem._make((lines[m.line.position], *m[1:])) for m in found.mapped]),
        tuple([lines[p] for p in found.unmatched]),
        {item: lines[p] for item, p in found.closed.items()},
        broken_sums(lines, tree),
        {row: lines[p] for row, p in found.in_block.items()},
        found.spoken_of,
    )


def _map(statement: tuple[Named, Shape], amounts: Asked) -> _Mapped:
    """The item of each line, by what it can mean and by the sums that it stands in."""
    told, tree = statement[0], tree_of(statement[1])
    nominated, languages, lines = told.nominated, told.said.languages, labelled(told.said.lines, amounts)
    if told.said.name == "BS":
        tree = without_sums_across(tree, nominated, lines)
        nominated = on_net_lines(net_of_current_parts(nominated, lines, languages), lines)
    announced = announced_by(lines)
    meant = meant_by(nominated, lines, tree, announced, languages)
    chosen = choose(lines, meant.nominated, meant.fitting, meant.blocks, tree, announced)
    chosen = without_others_beside(lines, chosen, meant.blocks, languages)
    chosen = name_totals(chosen, meant.nominated, meant.headings, lines, tree)
    chosen = with_net_results(with_flows(without_nets(chosen, lines), nominated, tree), tree)
    unnamed = unnamed_in_blocks(lines, chosen, tree)
    others = rests(lines, chosen, tree, unnamed, languages)
    chosen = with_deficits([r or others.get(p) for p, r in enumerate(chosen)], lines, tree)
    left = residuals(lines, chosen, tree, {p: total for p, total in unnamed.items() if not chosen[p]})
    guessed = guessed_totals(chosen, meant.nominated, lines, tree)
    unsure = _unsure(lines, meant, chosen, tree, languages) | guessed.keys()
    unsure |= counted_twice(chosen, nominated, told.parts, lines, told.due)
    taken = [guessed.get(p) or left.get(p, r) for p, r in enumerate(chosen)]
    mapped = _with_items(lines, meant, taken, tree, unsure, left.keys())
    kept = net_of_contras(totals_or_parts(_with_lone(mapped), lines, tree, announced), tree)
    silent = without_item(lines, mapped)
    return _Mapped(
        kept,
        unmatched=[p for p in silent if not lines[p].hint],
        closed=_closed(lines, mapped, tree),
        in_block={lines[p].row: total for p, total in unnamed.items()},
        spoken_of=frozenset(r.item for p in silent for r in nominated[p]),
    )


mapped_labels = Remembered(_map)
"""The items of lines of one form, for all partners whose amounts make the same sums and answer alike."""


def _unsure(
    lines: Sequence[LabelledLine], meant: Meant, chosen: Chosen, tree: SumTree, languages: Languages
) -> frozenset[int]:
    """The lines whose item is a guess for what stands around them."""
    found = unsure_beside_strangers(lines, meant.nominated, chosen, tree)
    found |= unsplit_rests(lines, chosen, meant.headings, tree, languages)
    found |= in_denied_blocks(lines, meant.blocks, chosen, tree) | beyond_operations(chosen, tree)
    found |= incomes_below_results(chosen) | owed_in_equity(chosen, tree)
    found |= in_list_of_accounts(lines, chosen, tree) | kinds_alone(lines, meant.nominated, chosen, tree)
    found |= all_beside_more(lines, chosen, tree) | beside_named_debts(lines, chosen) | owed_with_equity(chosen, tree)
    return found | unsure_totals(Understood(chosen, meant.nominated, lines, tree))


def _with_items(
    lines: Sequence[LabelledLine], meant: Meant, chosen: Chosen, tree: SumTree, unsure: Set[int], left: Set[int]
) -> list[MappedLabel]:
    """The lines that have an item, with what there is to be said for and against it; `left`: the rests of blocks."""
    mapped, beside = [], beside_totals(meant.nominated, tree)
    for position, (line, reading) in enumerate(zip(lines, chosen, strict=True)):
        if reading is None or not line.has_amounts:
            continue
        is_total = position in tree.parts or position in beside
        block = meant.blocks[position]
        others = rivals(meant.fitting[position], block, reading, is_total)
        mapped.append(
            WithItem(
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
                goes_into=next(
                    ((lines[t].row, f) for t, f in tree.way_up(position) if _is_home(reading, chosen[t])), None
                ),
                left_in_block=position in left,
            )
        )
    return mapped


def _is_home(reading: Reading, total: Reading | None) -> bool:
    """Whether a total was understood; for money and loans not as the rest of a block, in which accounts may stand."""
    is_rest = total is not None and total.item in settings()["residuals"]["items"]
    return total is not None and not (is_rest and reading.item in settings()["of_banks"]["items"])


def _is_open(position: int, reading: Reading, others: Sequence[Reading], lines: Sequence[LabelledLine]) -> bool:
    """Whether another meaning would have stood just as well, or nothing says when a debt falls due."""
    is_rivalled = any(r.rare == reading.rare for r in others)
    return is_rivalled or (falls_due_unsaid(reading, others) and not _is_split(position, lines))


def _is_split(position: int, lines: Sequence[LabelledLine]) -> bool:
    """Whether the next line shows a part of this one: how much of it falls due later."""
    return any(is_of_which(line.label) for line in lines[position + 1 : position + 2])


def _with_lone(mapped: Sequence[MappedLabel]) -> list[MappedLabel]:
    """The lines, one whose label can mean two items as the wider one where it stands for all that this holds."""
    count = Counter(m.item for m in mapped)
    rules = settings()["alone"]
    wider = {i for i, rule in rules.items() if count.get(i) == 1 and count.keys().isdisjoint(rule["beside"])}
    said = {i: {normalise(label) for label in rules[i]["said"]} for i in wider}
    return [
        m._replace(item=rules[m.item]["is"]) if m.item in wider and normalise(m.line.label) in said[m.item] else m
        for m in mapped
    ]


def _closed(lines: Sequence[LabelledLine], mapped: Sequence[MappedLabel], tree: SumTree) -> dict[str, int]:
    """The totals, by their item, that add up from lines whose labels the dictionaries hold, none named like them."""
    taken = {m.line.row: m.item for m in mapped if not (m.by_grammar or m.left_in_block or m.ambiguous)}
    broken = {s.total for s in tree.sums if s.gaps}
    rests = {total for total in tree.parts if taken.get(lines[total].row) in settings()["residuals"]["items"]}
    return {
        taken[lines[total].row]: total
        for total, parts in tree.parts.items()
        if total not in broken
        and lines[total].row in taken
        and all(_is_told(part, lines, rests, taken.keys(), tree) for part in parts)
        and all(taken[lines[part].row] != taken[lines[total].row] for part in parts)
    }


def _is_told(position: int, lines: Sequence[LabelledLine], rests: Set[int], told: Set[int], tree: SumTree) -> bool:
    """Whether a line is understood; a total of other items only with all that it adds up, which may be of any kind."""
    leaves = tree.leaves_of(position, rests) if position in rests else ()
    return all(lines[p].row in told for p in (position, *leaves))


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
