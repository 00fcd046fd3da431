"""Which line item each line of a statement is: labels nominate, blocks and sums decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.line_items import chart
from finvet.model import StatementName
from finvet.spreading.blocks import blocks_of_lines, headings_of_lines, without_strays
from finvet.spreading.choice import choose, in_block, like_wholes, rivals
from finvet.spreading.grammar import grammar_readings
from finvet.spreading.labels import Languages, Reading, is_of_which
from finvet.spreading.mapped import MappedLine, MappedStatement
from finvet.spreading.meanings import meanings
from finvet.spreading.sums import SumTree, sum_tree
from finvet.spreading.tables import Line
from finvet.spreading.totals import ASSETS, CLAIMS, judged_by_parts, says_only_total
from finvet.spreading.wholes import totals_or_parts

PROFITS = frozenset({"net_income", "profit_before_tax", "operating_profit", "net_income_parent"})
INTEREST_PAID, INTEREST_IN_FINANCING = "cf_interest_paid", "cf_interest_paid_financing"


def map_lines(statement: StatementName, lines: Sequence[Line], languages: Languages) -> MappedStatement:
    """Each line of one statement with its line item."""
    nominated = [_nominees(line, statement, languages) for line in lines]
    costs = [any(chart()[r.item].sign == "cost" for r in found) for found in nominated]
    tree = sum_tree([line.values for line in lines], costs)
    nominated = judged_by_parts(without_strays(nominated, tree), lines, tree)
    nominated = like_wholes(nominated, tree)
    headings = list(headings_of_lines(lines, nominated, tree))
    blocks = blocks_of_lines(nominated, headings, tree)
    nominated = [
        _by_words(line, statement, languages) if found and not line.hint and not in_block(found, block) else found
        for line, found, block in zip(lines, nominated, blocks, strict=True)
    ]
    chosen = choose(lines, nominated, blocks, tree)
    mapped: list[MappedLine] = []
    for position, line in enumerate(lines):
        reading = chosen[position] or _unnamed_total(position, line, lines, chosen, headings, tree)
        if reading and line.amounts:
            others = rivals(nominated[position], blocks[position], reading, position in tree.parts)
            mapped.append(
                MappedLine(
                    line=line,
                    item=reading.item,
                    turned=reading.turned,
                    exact=reading.exact and not others,
                    tied=position in tree.tied,
                    by_grammar=reading.by_grammar,
                    part=reading.part,
                    ambiguous=any(r.rare == reading.rare for r in others),
                    block=blocks[position],
                    inside_costs=any(_is_cost_total(chosen[total]) for total in tree.totals_of(position)[:1]),
                    total=next((lines[total].row for total in tree.totals_of(position)), None),
                )
            )
    kept = totals_or_parts(mapped, lines, tree)
    taken = {m.line.row: m.item for m in mapped}
    unmatched = tuple(line for line in lines if line.amounts and line.row not in taken and not line.hint)
    known = {m.line.row: m.item for m in mapped if not m.by_grammar}
    return MappedStatement(statement, tuple(kept), unmatched, _closed(lines, known, tree))


def _closed(lines: Sequence[Line], taken: Mapping[int, str], tree: SumTree) -> dict[str, Line]:
    return {
        taken[lines[total].row]: lines[total]
        for total, parts in tree.parts.items()
        if all(lines[position].row in taken for position in (total, *parts))
    }


def _nominees(line: Line, statement: StatementName, languages: Languages) -> list[Reading]:
    """What a label can mean in a statement; a profit inside the cash flow is the line that it starts from."""
    found = meanings(line, languages)
    own = [r for r in found if r.statement == statement]
    if own or line.hint:
        return own
    if statement == "CF" and any(r.item in PROFITS for r in found):
        return [Reading("cf_start_profit", "CF", turned=False, language=found[0].language, exact=found[0].exact)]
    return _by_words(line, statement, languages)


def _by_words(line: Line, statement: StatementName, languages: Languages) -> list[Reading]:
    """What the words of a label say where the dictionary knows it in another statement or block only."""
    return (
        []
        if is_of_which(line.label)
        else [r for r in grammar_readings(line.label, languages) if r.statement == statement]
    )


def _unnamed_total(
    position: int,
    line: Line,
    lines: Sequence[Line],
    chosen: Sequence[Reading | None],
    headings: Sequence[str | None],
    tree: SumTree,
) -> Reading | None:
    """A total without a name of its own ("Total", or blank): the block it closes, or the other side of the balance."""
    if position not in tree.parts or not says_only_total(line.label):
        return None
    named = {r.item for r, other in zip(chosen, lines, strict=True) if r and other.amounts}
    block = headings[position] if headings[position] not in named else None
    assets = next(
        (other for r, other in zip(chosen, lines, strict=True) if r and r.item == ASSETS and other.amounts), None
    )
    if (
        block is None
        and assets is not None
        and assets.row < line.row
        and assets.values == line.values
        and CLAIMS not in named
    ):
        block = CLAIMS
    return Reading(block, chart()[block].statement, turned=False, language="", exact=False) if block else None


def _is_cost_total(reading: Reading | None) -> bool:
    return reading is not None and chart()[reading.item].sign == "cost"
