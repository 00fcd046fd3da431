"""Which block of a statement each line stands in: by the sums that it goes into, and by the headings above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import takewhile

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.numbered import enumerated
from finvet.spreading.mapping.totals import ASSETS, CLAIMS, LIABILITIES, are_opposed
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import CONTRA, Reading, is_of_which
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import word_pattern

MATURITIES = ("total_current_liabilities", "total_noncurrent_liabilities")
NONCURRENT = {
    "total_current_assets": "total_noncurrent_assets",
    "total_current_liabilities": "total_noncurrent_liabilities",
}
MATURED = frozenset((*NONCURRENT, *NONCURRENT.values()))
SUM_BLOCKS = frozenset({"creditors_total", "provisions_total"})


def blocks_of_lines(
    nominated: Sequence[Sequence[Reading]], headings: Sequence[str | None], tree: SumTree
) -> list[str | None]:
    """The block that each line stands in, by the sums it goes into and by the headings above it.

    A heading within the block of the sum says more: current liabilities within all liabilities. So does what a line is
    added to: beside all that is current stands what is not.
    """
    found: list[str | None] = []
    beside = _beside_current(nominated, tree)
    assets = {part for total, parts in tree.parts.items() if _are_assets(total, parts, nominated) for part in parts}
    for position, heading in enumerate(headings):
        summed = next((b for total in tree.totals_of(position) if (b := block_item(nominated[total]))), None)
        summed = ASSETS if position in assets else summed
        is_finer = (
            heading is not None and summed is not None and (summed in blocks_of(heading) or _is_inner(summed, heading))
        )
        block = heading if summed is None or is_finer else summed
        found.append(beside.get(position, block) if block not in MATURED else block)
    return found


def _beside_current(nominated: Sequence[Sequence[Reading]], tree: SumTree) -> dict[int, str]:
    """The block of the lines that are added up with a current block; debts beside both blocks may be of either."""
    found: dict[int, str] = {}
    for parts in tree.parts.values():
        blocks = {block for part in parts if (block := block_item(nominated[part]))}
        for current, rest in NONCURRENT.items():
            if current in blocks and (rest not in blocks or side_of(current) == ASSETS):
                leaves = (part for part in parts if not block_item(nominated[part]))
                found |= {part: rest for part in leaves if any(fits(r.item, rest) for r in nominated[part])}
    return found


def headings_of_lines(
    lines: Sequence[LabelledLine], nominated: Sequence[Sequence[Reading]], tree: SumTree
) -> Iterator[str | None]:
    """The heading that each line stands under; a total below its parts closes its block.

    A sum that reaches above the heading is no longer of its block, but of the one around where that is a line with an
    amount: provisions among liabilities. Behind the parts of a total above them, what goes into another total is of its
    side alone; so is what is numbered and added up like the heading, and what stands behind a sum of all that is under
    it. What the dictionary surely knows as not current ends a current block whose total stands above it: plant behind
    current assets; what it knows as an asset ends equity, and stocks that are added to fixed assets end those.
    """
    current: str | None = None
    since = 0
    around: tuple[str | None, int] = None, 0
    for position, line in enumerate(lines):
        first = min(tree.parts.get(position, (position,)))
        if current and first < since:
            current, since = around if around[1] < first else (None, since)
        if current and lines[since].has_amounts and _is_surely_across(nominated[position], current):
            current = None
        if current and _is_over(position, since, current, lines, nominated, tree):
            current = next(reversed(blocks_of(current)), None)
        yield current
        if current and _is_all_of(position, since, current, nominated, tree):
            current, since = next(reversed(blocks_of(current)), None), position
        block = block_item(nominated[position])
        if block is None or (line.has_amounts and is_of_which(line.label)):
            continue
        parts = tree.parts.get(position, ())
        is_below = bool(parts) and max(parts) < position
        closes = is_below or (line.has_amounts and (says_total(line.label) or _ends(position, block, nominated, lines)))
        around = (current, since) if line.has_amounts and not closes else (None, 0)
        current, since = (None if closes else current if _is_inner(block, current) else block), position


def _ends(position: int, block: str, nominated: Sequence[Sequence[Reading]], lines: Sequence[LabelledLine]) -> bool:
    """Whether a total of what falls due at one time stands below its lines, as the one right above it says.

    None of those behind it, down to the next total, is of its block: a sum that misses proves nothing.
    """
    if block not in MATURED:
        return False
    above = next((nominated[p] for p in range(position - 1, -1, -1) if lines[p].has_amounts), ())
    if not _are_of(above, block):
        return False
    behind = (nominated[p] for p in range(position + 1, len(lines)) if lines[p].has_amounts)
    return not any(_are_of(readings, block) for readings in takewhile(lambda found: not block_item(found), behind))


def _are_of(readings: Sequence[Reading], block: str) -> bool:
    return bool(readings) and all(block in blocks_of(r.item) for r in readings)


def _is_over(
    position: int,
    heading: int,
    block: str,
    lines: Sequence[LabelledLine],
    nominated: Sequence[Sequence[Reading]],
    tree: SumTree,
) -> bool:
    """Whether a line stands behind the block of the heading above it."""
    readings, is_total = nominated[position], lines[heading].has_amounts
    if _is_past(position, heading, tree) or (is_total and _is_surely_late(readings, block)):
        return True
    is_other = is_total and (_is_beside_debts(position, block, nominated, tree) or _is_surely_other(readings, block))
    is_other = is_other or _are_enumerated(position, heading, lines)
    return is_other and _is_added_to(position, heading, tree)


def _are_assets(total: int, parts: Sequence[int], nominated: Sequence[Sequence[Reading]]) -> bool:
    """Whether lines that add up to all claims are assets, as all sure ones of them say.

    Both totals of a balance sheet are as large: where they stand above their parts, the assets add up to that of the
    claims as well, which stands right below them.
    """
    sure = (found[0].item for part in parts if _is_sure(found := nominated[part]) and not _is_contra(found[0]))
    return block_item(nominated[total]) == CLAIMS and {side_of(item) for item in sure} == {ASSETS}


def _is_surely_late(readings: Sequence[Reading], block: str) -> bool:
    """Whether a line means only items that are not current, but for rarer ones, while the block is."""
    usual = [r for r in readings if not r.rare]
    return bool(usual) and all(
        _is_sure([r]) and NONCURRENT.get(block) in blocks_of(r.item) and not fits(r.item, block) for r in usual
    )


def _is_surely_other(readings: Sequence[Reading], block: str) -> bool:
    """Whether a line has one meaning, of an asset that cannot stand in the block: stocks in what is not current.

    A debt's label rarely says when it falls due.
    """
    return side_of(block) == ASSETS and _is_sure(readings) and not fits(readings[0].item, block)


def _is_beside_debts(position: int, block: str, nominated: Sequence[Sequence[Reading]], tree: SumTree) -> bool:
    """Whether a line behind debts of one maturity goes right into the total of all claims below it.

    Where its sum holds these debts as well, it is none of them: bank debt behind long-term debt.
    """
    total = next(iter(tree.totals_of(position)), -1)
    return block in MATURITIES and total > position and block_item(nominated[total]) in {CLAIMS, LIABILITIES}


def _is_surely_across(readings: Sequence[Reading], block: str) -> bool:
    """Whether a line has one meaning, of the other side of the balance sheet than the block.

    What is taken off its side may stand across from it, as the law of a country has it: own shares among assets.
    """
    if not _is_sure(readings) or _is_contra(readings[0]):
        return False
    return {side_of(block), side_of(readings[0].item)} == {ASSETS, CLAIMS}


def _is_sure(readings: Sequence[Reading]) -> bool:
    return len(readings) == 1 and readings[0].exact and not readings[0].by_grammar


def _is_contra(reading: Reading) -> bool:
    return chart()[reading.item].sign == CONTRA


def _is_past(position: int, heading: int, tree: SumTree) -> bool:
    """Whether a line goes into another total than the heading above it, whose own parts are all behind."""
    last, totals = max(tree.parts.get(heading, (heading,))), tree.totals_of(position)
    return heading < last < position and bool(totals) and heading not in totals


def _is_all_of(position: int, heading: int, block: str, nominated: Sequence[Sequence[Reading]], tree: SumTree) -> bool:
    """Whether a sum without a name adds up all from right below a heading, beside what cannot stand in its block."""
    parts = tree.parts.get(position, ())
    if nominated[position] or not parts or (min(parts), max(parts)) != (heading + 1, position - 1):
        return False
    beside = (p for outer in tree.totals_of(position)[:1] for p in tree.parts[outer] if p > position)
    return any(nominated[p] and not any(fits(r.item, block) for r in nominated[p]) for p in beside)


def _is_added_to(position: int, heading: int, tree: SumTree) -> bool:
    """Whether a line is added to the heading above it, and not a part of it."""
    total = tree.totals_of(position)[:1]
    return bool(total) and total == tree.totals_of(heading)[:1]


def _are_enumerated(position: int, heading: int, lines: Sequence[LabelledLine]) -> bool:
    """Whether a line is numbered like the heading above it: "H." beside "G."."""
    return all(enumerated(lines[p].label) for p in (position, heading))


def _is_inner(block: str, heading: str | None) -> bool:
    """Whether a block stands in one that says more: creditors within those that fall due within a year."""
    return block in SUM_BLOCKS and heading in MATURITIES


def block_item(found: Sequence[Reading]) -> str | None:
    """The block among a line's meanings: an item that others are part of."""
    blocks = parents()
    for reading in found:
        if reading.item in blocks:
            return reading.item
    return None


@cache
def parents() -> frozenset[str]:
    """The items that are blocks of others; a memo ("thereof") makes no block of its item."""
    return frozenset(item.parent for item in chart().values() if item.parent and item.kind != "memo") | SUM_BLOCKS


@lru_cache(maxsize=20_000)
def says_total(label: str) -> bool:
    """Whether a label says that it is a total."""
    return bool(word_pattern("totals", "total").search(normalise(label)))


@cache
def fits(item: str, block: str | None) -> bool:
    """Whether an item can stand in a block: not across the balance sheet, not current in non-current.

    A block may follow another one whose total stands above its parts, so blocks fit everywhere. Some items stand in
    either block of their side, as the law of a country has it: deferred tax among receivables.
    """
    if block is None or item in parents() or chart()[item].statement != "BS":
        return True
    if item in settings()["either_block"]["items"]:
        return side_of(item) == side_of(block)
    return not are_opposed(item, block)


@cache
def side_of(item: str) -> str | None:
    """The side of a balance sheet that an item stands on, by its total."""
    return next((side for side in (ASSETS, CLAIMS) if side in (item, *blocks_of(item))), None)
