"""On which side of a balance sheet a line stands: readings of the other side are none of its own."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.compiled import lexicons
from finvet.line_items import blocks_of
from finvet.spreading.mapping.blocks import fits, parents, side_of
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.totals import ASSETS, CLAIMS, LIABILITIES, Nominated, are_opposed
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import BY_GRAMMAR, Reading
from finvet.spreading.wording.spelling import normalise

OWED = frozenset({"payable", "liability", "accrued", "provision"})
FEWEST_ON_SIDE = 6  # items, where no total names their side
RETAINED = "retained_earnings"
SHARES = "share_capital"
NET_CURRENT = "net_current_assets"
EQUITY = frozenset({"total_equity", "equity_attributable_to_parent"})


def without_strays(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings without those by grammar that stand on another side than a total which the line goes into.

    A whole side goes into none: equity may be what assets are more than debts. Where the nearest total has no name, the
    lines that it adds up beside tell its side.
    """
    found = list(nominated)
    for position, readings in enumerate(nominated):
        if not any(map(BY_GRAMMAR, readings)):
            continue
        totals = tree.totals_of(position)
        wholes = _wholes(totals, nominated, tree)
        across = _across_from_siblings(position, tree.parts.get(totals[0], ()), nominated) if totals else None
        found[position] = [r for r in readings if not r.by_grammar or _stands(r, wholes, across)]
    return found


def _stands(reading: Reading, wholes: Sequence[Sequence[Reading]], across: str | None) -> bool:
    """Whether a reading is on the side of every whole, and not on the side `across` from the lines beside it."""
    if reading.item in (ASSETS, CLAIMS):
        return True
    is_across = across is not None and side_of(reading.item) == across
    return not is_across and all(_suits(reading, whole) for whole in wholes)


def _wholes(totals: Sequence[int], nominated: Nominated, tree: SumTree) -> list[list[Reading]]:
    """What the totals of a line mean, up to the other side of the balance sheet: it is equal to this one, no more."""
    found: list[list[Reading]] = []
    for total in (total for total in totals if nominated[total]):
        readings = nominated[total]
        if _is_other_side(readings, tree.parts[total], nominated):
            break
        if found and not any(_suits(below, readings) for below in found[-1]):
            break
        found.append(readings)
    return found


def _is_other_side(whole: Sequence[Reading], parts: Sequence[int], nominated: Nominated) -> bool:
    """Whether what a total adds up stands surely across from it: assets are what liabilities and equity come to."""
    sides = {side_of(r.item) for p in parts for r in nominated[p] if not r.by_grammar}
    return len(sides) == 1 and {side_of(r.item) for r in whole} | sides == {ASSETS, CLAIMS}


def _across_from_siblings(position: int, parts: Sequence[int], nominated: Nominated) -> str | None:
    """The side of a balance sheet across from that on which the other parts of a total surely stand, if several do."""
    sure = [nominated[p] for p in parts if p != position and nominated[p] and not nominated[p][0].by_grammar]
    sides = {side_of(reading.item) for readings in sure for reading in readings}
    return {ASSETS: CLAIMS, CLAIMS: ASSETS}.get(sides.pop() or "") if len(sure) > 1 and len(sides) == 1 else None


def _suits(reading: Reading, whole: Sequence[Reading]) -> bool:
    """Whether a line can go into a total; one that is no block says nothing of when its parts are due."""
    if reading.statement != "BS":
        return True
    blocks = (total.item if total.item in parents() else side_of(total.item) or total.item for total in whole)
    if reading.item in parents():
        return any(not are_opposed(reading.item, block) for block in blocks)
    return any(fits(reading.item, block) for block in blocks)


def with_deficits(chosen: Chosen, lines: Sequence[LabelledLine], tree: SumTree) -> list[Reading | None]:
    """The items, a profit and loss account that stands among assets turned: there it is what was lost."""
    names = settings()["deficits"]["labels"]
    found = list(chosen)
    for position, reading in enumerate(chosen):
        is_kept = reading is not None and reading.item == RETAINED and normalise(lines[position].label) in names
        if reading and is_kept and _is_among_assets(position, chosen, tree):
            found[position] = reading._replace(turned=True)
    return found


def _is_among_assets(position: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether a line in no sum stands between an asset and all assets, or below what is financed by funds above it."""
    if tree.totals_of(position):
        return False
    above = [reading.item for reading in chosen[:position] if reading]
    below = [reading.item for reading in chosen[position + 1 :] if reading]
    if below[:1] == [ASSETS]:
        return side_of(above[-1]) == ASSETS if above else False
    funds, net, nearest = _parted(above, NET_CURRENT)
    return bool(net) and SHARES in funds and CLAIMS not in map(side_of, nearest + below)


def _parted(items: list[str], item: str) -> tuple[list[str], list[str], list[str]]:
    """Items before, at and behind the first of a kind."""
    at = items.index(item) if item in items else len(items)
    return items[:at], items[at : at + 1], items[at + 1 :]


def on_one_side(nominated: Nominated, lines: Sequence[LabelledLine]) -> Nominated:
    """The readings of every line of a table that shows one side of a balance sheet, without those of the other side.

    Assets and claims may stand side by side; a label that names one of each is then of its table's side. The side is
    told by its total, or by several lines.
    """
    sure = {found[0].item for found, line in zip(nominated, lines, strict=True) if len(found) == 1 and line.has_amounts}
    sides = {side for item in sure if (side := side_of(item))}
    if len(sides) != 1 or (sides.isdisjoint(sure) and len(sure) < FEWEST_ON_SIDE):
        return nominated
    return [[r for r in found if side_of(r.item) in (None, *sides)] or found for found in nominated]


def owed_in_equity(chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The lines of what is owed that equity adds up with its shares: a dividend that is proposed is not yet owed."""
    own = (parts for total, parts in tree.parts.items() if (whole := chosen[total]) and whole.item in EQUITY)
    held = [p for parts in own if any((r := chosen[p]) and r.item == SHARES for p in parts) for p in parts]
    return frozenset(p for p in held if (r := chosen[p]) and LIABILITIES in blocks_of(r.item))


def across(found: Sequence[Reading], block: str | None, label: str) -> list[Reading]:
    """What a line is on the other side of the balance sheet, where its label names no side: a tax, owed or refunded."""
    counterparts = settings()["across"]
    free = [r for r in found if r.exact and r.item in counterparts and not _says_owed(label, r.language)]
    others = [r._replace(item=counterparts[r.item], exact=False) for r in free]
    return [r for r in others if fits(r.item, block)]


def _says_owed(label: str, language: str) -> bool:
    """Whether a label says that something is owed, or may say so in a word that is not known."""
    if language not in lexicons():
        return True
    saying = said(label, language)
    return bool(saying.unknown) or not OWED.isdisjoint(saying.concepts)
