"""Which of its meanings each line has: what its block allows, what adds up, what another line says more surely."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.blocks import MATURITIES, fits, parents
from finvet.spreading.mapping.echoes import Chosen, without_echoes, without_wider
from finvet.spreading.mapping.totals import LIABILITIES, Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading

TOTALS = ("subtotal", "total")
OWN_EQUITY = {"equity_attributable_to_parent": "total_equity"}
"""What is of the parent's owners may be any line of equity: "Reserves" there are no other ones than elsewhere."""


def choose(
    lines: Sequence[LabelledLine],
    nominated: Nominated,
    fitting: Sequence[Sequence[Reading]],
    blocks: Sequence[str | None],
    tree: SumTree,
    announced: Mapping[int, int],
) -> Chosen:
    """One meaning a line: of those `fitting` into its block what no surer line has taken, but for its own parts.

    What shows the amounts of a surer line tells that one again: total revenue that is no more than operating revenue.

    Words that could as well mean another item here are no reading; a label of the dictionary is taken as a guess.
    """
    sure = _sure_lines(fitting, lines)
    allowed = [_beside(found, sure) for found in fitting]
    chosen: Chosen = [found[0] if len(found) == 1 else None for found in allowed]
    echoes: set[int] = set()
    beside = beside_totals(nominated, tree)
    for position, found in ((p, several) for p, several in enumerate(allowed) if len(several) > 1):
        if told := _told_again(position, found, sure, lines):
            is_guessed = all(allowed[p][0].by_grammar for p in told)
            echoes.update(told if is_guessed else [position])
            chosen[position] = _own_item(found)
            continue
        untaken = [r for r in found if all(_is_part(p, position, tree, announced) for p in _claims(r, sure, allowed))]
        free = _usual(position, found, untaken, sure, tree)
        is_total = position in tree.parts or position in beside
        chosen[position] = _likeliest(found, free or found, blocks[position], is_total)
    for position in echoes:
        chosen[position] = None
    return without_echoes(without_wider(_unsplit(chosen, allowed, blocks), lines, tree), lines, tree)


def _unsplit(chosen: Chosen, allowed: Nominated, blocks: Sequence[str | None]) -> Chosen:
    """The choices, the only debt of its kind as one of no maturity where the statement tells none of any."""
    found, items = list(chosen), [reading.item for reading in chosen if reading]
    if any(item in MATURITIES for item in items):
        return found
    for item, halves in settings()["unsplit_beside"].items():
        told = [p for p, reading in enumerate(chosen) if reading and reading.item in halves]
        if len(told) == 1 and item not in items and blocks[told[0]] not in MATURITIES:
            (position,) = told
            if {reading.item for reading in allowed[position]}.issuperset(halves):
                found[position] = allowed[position][0]._replace(item=item, rare=False)
    return found


def _likeliest(found: Sequence[Reading], free: Sequence[Reading], block: str | None, is_total: bool) -> Reading | None:
    """Of the readings that are free the one that goes best with the block; by words alone none that has a rival."""
    first = min(free, key=lambda r: _rank(r, block, is_total))
    likely = in_block(tuple(found), block) if first.by_grammar else ()
    return None if rivals(likely, block, first, is_total) else first


def _sure_lines(allowed: Sequence[Sequence[Reading]], lines: Sequence[LabelledLine]) -> Mapping[str, Sequence[int]]:
    """The lines with amounts that can be one item alone, by item."""
    sure: dict[str, list[int]] = {}
    for position, (found, line) in enumerate(zip(allowed, lines, strict=True)):
        if len(found) == 1 and line.has_amounts:
            sure.setdefault(found[0].item, []).append(position)
    return sure


def _usual(
    position: int,
    found: Sequence[Reading],
    untaken: Sequence[Reading],
    sure: Mapping[str, Sequence[int]],
    tree: SumTree,
) -> Sequence[Reading]:
    """The readings that no surer line has taken; where all are rare, rather a usual one that is added to its line.

    Not where the surer line says what is taxed: taxes beside those on income are others.
    """
    is_told_apart = any(r.item in settings()["bare_taxes"]["told_apart"] for r in found)
    if (
        untaken
        and not is_told_apart
        and all(r.rare and r.item not in settings()["residuals"]["items"] for r in untaken)
    ):
        return [r for r in found if not r.rare and _is_added_to(position, r.item, sure, tree)] or untaken
    return untaken


def like_wholes(nominated: Nominated, tree: SumTree, announced: Mapping[int, int]) -> Nominated:
    """The readings as the total above wants them: interest in finance costs is a cost, advances in stocks stocks.

    So does a line that announces others as its parts. What is only called other, beside parts of one item, is of it.
    """
    found = list(nominated)
    for position, readings in enumerate(nominated):
        above = tree.totals_of(position)[:1] if position not in announced else [announced[position]]
        if not above or not readings:
            continue
        items = {r.item for r in nominated[above[0]] if not r.rare and r.item not in parents()}
        if not items:
            continue
        if len(items) == 1 and _is_only_other(readings) and _has_beside(position, items, nominated, tree):
            found[position] = [readings[0]._replace(item=min(items), rare=False)]
            continue
        taken_in = {r.item: item for item in items for r in readings if _is_inside(r.item, item)}
        inside = [r._replace(item=taken_in[r.item]) if r.item in taken_in else r for r in readings]
        found[position] = [r for r in inside if r.item in items and not r.rare] or readings
    return found


def _is_only_other(readings: Sequence[Reading]) -> bool:
    """Whether a label says no more than that it is the rest of something: その他."""
    items = {r.item for r in readings}
    return len(items) > 1 and items <= {*settings()["residuals"]["items"]}


def _has_beside(position: int, items: Set[str], nominated: Nominated, tree: SumTree) -> bool:
    """Whether all lines that a line is added up with are of one item by their names."""
    parts = (tree.parts[total] for total in tree.totals_of(position)[:1])
    beside = [nominated[p] for own in parts for p in own if p != position]
    return bool(beside) and all({r.item for r in readings} == items for readings in beside)


def _is_inside(item: str, whole: str) -> bool:
    """Whether an item is no more than a part of another one inside that: debtors in trade debtors are no more."""
    return item in settings()["within"].get(whole, ()) or whole in settings()["beside_its_part"].get(item, ())


@lru_cache(maxsize=50_000)
def in_block(found: tuple[Reading, ...], block: str | None) -> tuple[Reading, ...]:
    """The meanings that can stand in a block, which also says when a debt falls due.

    Where nothing says so, what may be unsplit is.
    """
    fitting = tuple(r for r in (_due(r, block) for r in found) if fits(r.item, block))
    if block in MATURITIES or not any(chart()[r.item].parent == LIABILITIES for r in fitting):
        return fitting
    return tuple(r for r in fitting if chart()[r.item].parent not in MATURITIES)


def beside_totals(nominated: Nominated, tree: SumTree) -> frozenset[int]:
    """Lines that are added up with totals alone: fixed assets beside net current assets are a block, not an item."""
    with_totals = (parts for parts in tree.parts.values() if all(_can_be_total(nominated[p]) for p in parts))
    return frozenset(p for parts in with_totals for p in parts if p not in tree.parts)


def _can_be_total(found: Sequence[Reading]) -> bool:
    return any(r.item in parents() or chart()[r.item].kind == "derived" for r in found)


def _told_again(
    position: int, found: Sequence[Reading], sure: Mapping[str, Sequence[int]], lines: Sequence[LabelledLine]
) -> Sequence[int]:
    """The sure lines of an item that a line shows again which may be a total around it: there is no more of it."""
    own = _own_item(found)
    if own is None or not all(_is_total(reading) for reading in found if reading is not own):
        return ()
    return [p for p in sure.get(own.item, ()) if lines[p].shows_same(lines[position])]


def _own_item(found: Sequence[Reading]) -> Reading | None:
    """The first reading that is an item, not a total of several."""
    return next((reading for reading in found if not _is_total(reading)), None)


def _is_total(reading: Reading) -> bool:
    return reading.item in parents() or chart()[reading.item].kind in TOTALS


def _claims(reading: Reading, sure: Mapping[str, Sequence[int]], allowed: Nominated) -> list[int]:
    """The lines that are surely of the item that a reading is; words alone do not rival the dictionary."""
    return [p for p in sure.get(reading.item, ()) if not (reading.exact and allowed[p][0].by_grammar)]


def _is_part(position: int, whole: int, tree: SumTree, announced: Mapping[int, int]) -> bool:
    return whole in tree.totals_of(position) or announced.get(position) == whole


def _is_added_to(position: int, item: str, sure: Mapping[str, Sequence[int]], tree: SumTree) -> bool:
    """Whether a line stands in one sum with one that is surely of an item: sales of goods beside sales of services."""
    total = tree.totals_of(position)[:1]
    return bool(total) and _is_line(item) and any(tree.totals_of(p)[:1] == total for p in sure.get(item, ()))


def _is_line(item: str) -> bool:
    return chart()[item].kind == "line"


def _beside(found: Sequence[Reading], sure: Mapping[str, object]) -> list[Reading]:
    """The meanings, without a rare one that a surely named line rules out: no cost of sales among costs by nature."""
    never = settings()["never_beside"]
    likely = [r for r in found if not (r.rare and any(item in sure for item in never.get(r.item, ())))]
    return likely or list(found)


def _due(reading: Reading, block: str | None) -> Reading:
    item = settings()["by_maturity"].get(reading.item, {}).get(block)
    return reading._replace(item=item) if item else reading


def _rank(reading: Reading, block: str | None, is_total: bool) -> tuple[bool, bool, bool]:
    block = OWN_EQUITY.get(block, block) if block else None
    within = block is not None and (block in blocks_of(reading.item) or (is_total and block == reading.item))
    return not within, (reading.item in parents()) != is_total, reading.rare


def rivals(allowed: Sequence[Reading], block: str | None, reading: Reading, is_total: bool) -> list[Reading]:
    """Of the meanings that can stand in a block the others that would have stood just as well, but for being rarer.

    A line that adds up is a total; one that does not may still be one, of lines that are not shown.
    """
    halves = settings()["unsplit_beside"].get(reading.item, ())
    others = [r for r in allowed if r.item != reading.item and r.item not in halves]
    if not others:
        return others  # as of most lines
    decisive = 2 if is_total else 1
    rank = _rank(reading, block, is_total)[:decisive]
    return [r for r in others if _rank(r, block, is_total)[:decisive] == rank]


def falls_due_unsaid(reading: Reading, others: Sequence[Reading]) -> bool:
    """Whether nothing says when a debt falls due whose label can mean either: a loan from owners."""
    late = settings()["often_late"].get(reading.item)
    return any(r.item == late for r in others)
