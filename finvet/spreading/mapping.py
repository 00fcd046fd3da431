"""Which line item each line of a statement is: labels nominate, blocks and sums decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from finvet.line_items import blocks_of, chart
from finvet.model import StatementName
from finvet.spreading.addends import Addend, Role
from finvet.spreading.labels import Reading, is_of_which, normalise, word_pattern
from finvet.spreading.meanings import Languages, meanings
from finvet.spreading.sums import SumTree, sum_tree
from finvet.spreading.tables import Line
from finvet.spreading.totals import (
    ASSETS,
    CLAIMS,
    RESULTS,
    are_opposed,
    judged_by_direction,
    judged_by_parts,
    residuals_judged,
    says_only_total,
)
from finvet.spreading.units import counts

SUM_BLOCKS = frozenset({"creditors_total", "provisions_total"})
STEPS = ("gross_profit", "profit_before_tax", "net_income")
"""Results in the order in which an income statement shows each of them once."""
MADE_UP = frozenset({"net_income_parent", "cash_end"})
"""Items of no block that other lines add up to."""
PROFITS = frozenset({"net_income", "profit_before_tax", "operating_profit", "net_income_parent"})
INTEREST_PAID, INTEREST_IN_FINANCING = "cf_interest_paid", "cf_interest_paid_financing"


@dataclass(frozen=True, slots=True)
class MappedLine:
    """A line with the item that it was understood to be.

    `exact`: the label stands in the dictionary word for word, with one meaning here. `tied`: the line takes part in
    a sum that holds. `by_grammar`: only its words say the item. `part`: it is shown as a part of the line above.
    `ambiguous`: other meanings were left, so the choice is a guess. `total`: the row of the nearest total it goes into;
    `goes_into`: the row of the nearest one that was understood, with 1 where the line adds to it and -1 where it takes
    from it.
    """

    line: Line
    item: str
    turned: bool
    exact: bool
    tied: bool
    by_grammar: bool
    part: bool
    ambiguous: bool
    block: str | None
    total: int | None
    goes_into: tuple[int, float] | None


@dataclass(frozen=True, slots=True)
class MappedStatement:
    """The lines of one statement: those understood, and those with amounts that were not.

    `closed`: the totals, by their item, that add up from lines which were all understood.
    """

    statement: StatementName
    mapped: tuple[MappedLine, ...]
    unmatched: tuple[Line, ...]
    closed: Mapping[str, Line]


def map_lines(statement: StatementName, lines: Sequence[Line], languages: Languages) -> MappedStatement:
    """Each line of one statement with its line item."""
    nominated = [_nominees(line, statement, languages) for line in lines]
    tree = _tree(lines, nominated)
    nominated = residuals_judged(judged_by_parts(nominated, lines, tree), tree)
    nominated = judged_by_direction(nominated, lines, tree)
    headings = list(_headings(lines, nominated, tree))
    blocks = _blocks(nominated, headings, tree)
    chosen = _without_echoes(_choose(lines, nominated, blocks, tree), lines, tree)
    understood = {
        position: reading
        for position, line in enumerate(lines)
        if line.amounts
        and (reading := chosen[position] or _unnamed_total(position, line, lines, chosen, headings, tree))
    }
    mapped: list[MappedLine] = []
    for position, line in enumerate(lines):
        reading = understood.get(position)
        if reading:
            rivals = _rivals(nominated[position], blocks[position], reading, position in tree.parts)
            mapped.append(
                MappedLine(
                    line=line,
                    item=reading.item,
                    turned=reading.turned,
                    exact=reading.exact and not rivals,
                    tied=position in tree.tied,
                    by_grammar=reading.by_grammar,
                    part=reading.part,
                    ambiguous=any(r.rare == reading.rare for r in rivals),
                    block=blocks[position],
                    total=next((lines[total].row for total in tree.totals_of(position)), None),
                    goes_into=next(((lines[t].row, f) for t, f in tree.way_up(position) if t in understood), None),
                )
            )
    kept = _without_parts_of_a_kept_total(mapped, lines, tree)
    taken = {m.line.row: m.item for m in mapped}
    unmatched = tuple(line for line in lines if line.amounts and line.row not in taken and not line.hint)
    return MappedStatement(statement, tuple(kept), unmatched, _closed(lines, taken, tree))


def _tree(lines: Sequence[Line], nominated: Sequence[Sequence[Reading]]) -> SumTree:
    """The sums of a statement; one that starts with its last result is read from its foot."""
    addends = [_addend(line, found) for line, found in zip(lines, nominated, strict=True)]
    steps = [STEPS.index(r.item) for found in nominated for r in found[:1] if r.item in STEPS]
    is_upside_down = len(set(steps)) > 1 and steps == sorted(steps, reverse=True)
    return sum_tree(addends[::-1]).turned(len(lines)) if is_upside_down else sum_tree(addends)


def _addend(line: Line, found: Sequence[Reading]) -> Addend:
    """The line as the search for sums sees it."""
    return Addend(
        line.values,
        role=_role(line, found),
        is_cost=any(chart()[r.item].sign == "cost" for r in found),
        is_detail=is_of_which(line.label),
    )


def _role(line: Line, found: Sequence[Reading]) -> Role:
    if not found and counts(line.label) and not any(c.isdigit() for c in line.label):
        return "outside"  # a label that states a number of shares shows their amount
    if any(r.item in RESULTS for r in found):
        return "result"
    if not line.label or _says_total(line.label) or any(_is_total(r.item) for r in found):
        return "total"
    return "part" if any(r.exact for r in found) else "unknown"


def _is_total(item: str) -> bool:
    kind = chart()[item].kind
    return item in _parents() or kind in ("subtotal", "total", "derived") or item in MADE_UP


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
    if not own and statement == "CF" and any(r.item in PROFITS for r in found):
        return [Reading("cf_start_profit", "CF", turned=False, language=found[0].language, exact=found[0].exact)]
    return own


# ---------------------------------------------------------------- blocks


def _blocks(nominated: Sequence[Sequence[Reading]], headings: Sequence[str | None], tree: SumTree) -> list[str | None]:
    """The block that each line stands in, by the sums it goes into and by the headings above it."""
    found: list[str | None] = []
    for position, heading in enumerate(headings):
        summed = (_block_item(nominated[total]) for total in tree.totals_of(position))
        found.append(next((b for b in summed if b), heading))
    return found


def _headings(lines: Sequence[Line], nominated: Sequence[Sequence[Reading]], tree: SumTree) -> Iterator[str | None]:
    """The heading that each line stands under; a total below its parts closes its block.

    A sum that reaches above the heading is no longer of its block.
    """
    current: str | None = None
    since = 0
    for position, line in enumerate(lines):
        reaches_above = bool(current) and min(tree.parts.get(position, (position,))) < since
        current = None if reaches_above else current
        yield current
        block = _block_item(nominated[position])
        if block is None:
            continue
        parts = tree.parts.get(position, ())
        is_below = bool(parts) and max(parts) < position
        closes = is_below or (bool(line.amounts) and _says_total(line.label))
        current, since = (None if closes else block), position


def _block_item(found: Sequence[Reading]) -> str | None:
    """The block among a line's meanings: an item that others are part of."""
    return next((r.item for r in found if r.item in _parents()), None)


@cache
def _parents() -> frozenset[str]:
    """The items that are blocks of others; a memo ("thereof") makes no block of its item."""
    return frozenset(item.parent for item in chart().values() if item.parent and item.kind != "memo") | SUM_BLOCKS


def _says_total(label: str) -> bool:
    return bool(word_pattern("totals", "total").search(normalise(label)))


# ---------------------------------------------------------------- choice


def _choose(
    lines: Sequence[Line], nominated: Sequence[Sequence[Reading]], blocks: Sequence[str | None], tree: SumTree
) -> list[Reading | None]:
    """One meaning a line: what its block allows, then what no surer line has taken."""
    allowed = [[r for r in found if _fits(r.item, block)] for found, block in zip(nominated, blocks, strict=True)]
    sure = Counter(
        found[0].item for found, line in zip(allowed, lines, strict=True) if len(found) == 1 and line.amounts
    )
    chosen: list[Reading | None] = []
    for position, found in enumerate(allowed):
        free = [r for r in found if not sure[r.item]] if len(found) > 1 else found
        ranked = sorted(free or found, key=lambda r: _rank(r, blocks[position], position in tree.parts))
        chosen.append(ranked[0] if ranked else None)
    return chosen


def _without_echoes(chosen: Sequence[Reading | None], lines: Sequence[Line], tree: SumTree) -> list[Reading | None]:
    """The choices without those by grammar for an item that another line claims, unless both are parts of one total.

    Two kinds of bank loans in one block are both short-term debt. Of two lines that no total holds together, the one
    that the dictionary names stands, and none where it names neither.
    """
    claims: dict[str, list[int]] = {}
    for position, (reading, line) in enumerate(zip(chosen, lines, strict=True)):
        if reading and line.amounts:
            claims.setdefault(reading.item, []).append(position)

    def stands(position: int, reading: Reading) -> bool:
        others = [p for p in claims.get(reading.item, ()) if p != position]
        total = tree.totals_of(position)[:1]
        is_leaf = chart()[reading.item].kind in ("line", "memo")
        return not others or (is_leaf and bool(total) and all(tree.totals_of(p)[:1] == total for p in others))

    return [r if r is None or not r.by_grammar or stands(position, r) else None for position, r in enumerate(chosen)]


def _rank(reading: Reading, block: str | None, is_total: bool) -> tuple[bool, bool, bool]:
    within = block is not None and block in blocks_of(reading.item)
    return not within, (reading.item in _parents()) != is_total, reading.rare


def _fits(item: str, block: str | None) -> bool:
    """Whether an item can stand in a block: not across the balance sheet, not current in non-current.

    A block may follow another one whose total stands above its parts, so blocks fit everywhere.
    """
    if block is None or item in _parents() or chart()[item].statement != "BS":
        return True
    return not are_opposed(item, block)


def _rivals(found: Sequence[Reading], block: str | None, reading: Reading, is_total: bool) -> list[Reading]:
    """Other meanings that would have stood just as well, but for being rarer.

    A line that adds up is a total; one that does not may still be one, of lines that are not shown.
    """
    decisive = 2 if is_total else 1
    rank = _rank(reading, block, is_total)[:decisive]
    others = [r for r in found if r.item != reading.item and _fits(r.item, block)]
    return [r for r in others if _rank(r, block, is_total)[:decisive] == rank]


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


def _without_parts_of_a_kept_total(
    mapped: Sequence[MappedLine], lines: Sequence[Line], tree: SumTree
) -> list[MappedLine]:
    """Of two lines of one item, of which one is the total of the other, the total stays."""
    position_of = {line.row: position for position, line in enumerate(lines)}
    item_at = {position_of[m.line.row]: m.item for m in mapped}
    kept = []
    for m in mapped:
        totals = tree.totals_of(position_of[m.line.row])
        if not any(item_at.get(total) == m.item for total in totals):
            kept.append(m)
    return kept
