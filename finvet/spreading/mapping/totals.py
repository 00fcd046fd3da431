"""What a total is by the lines that it adds up: arithmetic vetoes what its label says, and names what it does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cache, lru_cache

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.numbered import heading_with_number_of, numbered_headings, says_only_total
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import ITEM, Reading, inferred
from finvet.spreading.wording.spelling import normalise, without_number
from finvet.spreading.wording.words import word_pattern

RESULTS = (
    "gross_profit", "value_added", "ebitda", "operating_profit", "ordinary_profit", "profit_before_tax", "net_income",
)  # fmt: skip
"""What an income statement runs down to, step by step."""
ASSETS, CLAIMS = "total_assets", "total_liabilities_and_equity"
LIABILITIES = "total_liabilities"
SIDES = frozenset({ASSETS, CLAIMS, LIABILITIES})
OPPOSING = (
    frozenset({"total_current_assets", "total_noncurrent_assets"}),
    frozenset({"total_current_liabilities", "total_noncurrent_liabilities"}),
)
NAMED_BY_PARTS = ("total_current_assets", "total_noncurrent_assets", "total_equity")
"""Blocks whose lines stand in no other one; a debt's label alone does not say when it falls due."""
FEWEST_PARTS = 2

Nominated = list[list[Reading]]


def judged_by_parts(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line after the lines that it adds up have spoken; others keep theirs.

    "Total (III)" means current assets on one page of a form and provisions on the next: no part of what it adds up
    belongs to current assets there. "Reserves" that add up reserves of profits alone are those.
    """
    found = list(nominated)
    headings = numbered_headings(lines, tree)
    for total, parts in tree.parts.items():
        telling = [nominated[part] for part in parts if nominated[part]]
        if len(telling) < FEWEST_PARTS or not lines[total].has_amounts:
            continue
        borne_out = _of_one_side([reading for reading in nominated[total] if _is_borne_out(reading, telling)], telling)
        found[total] = [reading for reading in borne_out if _is_all_of(reading, telling)] or borne_out
        is_nameless = says_only_total(lines[total].label) and heading_with_number_of(total, lines, headings) is None
        holds_unknown = any(part in tree.parts and not nominated[part] for part in parts)
        if not (found[total] or holds_unknown) and is_nameless and not _is_under_item(parts, nominated, lines):
            is_open = _is_open_block(parts, nominated, lines)
            found[total] = [r for r in _named(telling) if not (is_open and chart()[r.item].kind == "line")]
    return found


def _is_under_item(parts: Sequence[int], nominated: Nominated, lines: Sequence[LabelledLine]) -> bool:
    """Whether the heading right above lines names an item that some of them are of and some not: stocks, advances."""
    above = min(parts) - 1
    items = {r.item for r in nominated[above]} if above >= 0 and not lines[above].has_amounts else set()
    if len(items) != 1 or chart()[min(items)].kind != "line":
        return False
    own = [any(r.item in items for r in nominated[p]) for p in parts if nominated[p]]
    return any(own) and not all(own)


def _is_open_block(parts: Sequence[int], nominated: Nominated, lines: Sequence[LabelledLine]) -> bool:
    """Whether the heading right above lines names a block, and of one of them nothing is known: plant and what else."""
    above = min(parts) - 1
    heading = nominated[above] if above >= 0 and not lines[above].has_amounts else ()
    return any(chart()[r.item].kind == "subtotal" for r in heading) and any(not nominated[p] for p in parts)


def judged_by_members(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, without a block beside which one of its own lines is added: it would hold that.

    "Fixed assets" beside construction in progress are no more than property, plant and equipment.
    """
    found = list(nominated)
    for parts in tree.parts.values():
        sure = [r[0] for p in parts if len(r := nominated[p]) == 1 and not r[0].by_grammar]
        held = {block for reading in sure for block in blocks_of(reading.item)}
        for part in parts:
            found[part] = [r for r in nominated[part] if r.item not in held] or nominated[part]
    return found


def judged_by_siblings(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, without a whole beside which a part of it is added: it is the rest of that whole."""
    rests = settings()["beside_its_part"]
    found = list(nominated)
    has_rest = any(reading.item in rests for readings in nominated for reading in readings)
    for parts in tree.parts.values() if has_rest else ():
        sure = {p: nominated[p][0].item for p in parts if len(nominated[p]) == 1}
        for part in parts:
            others = {item for p, item in sure.items() if p != part}
            found[part] = [_rest(reading, rests, others) for reading in nominated[part]]
    return found


def _rest(reading: Reading, rests: Mapping[str, Mapping[str, str]], others: Set[str]) -> Reading:
    told = [rest for item, rest in rests.get(reading.item, {}).items() if item in others]
    return reading._replace(item=told[0], exact=False) if told else reading


def judged_by_sides(nominated: Nominated, lines: Sequence[LabelledLine]) -> Nominated:
    """The readings of every line, where one of them is a whole side: it is that if it is equal to the assets.

    So are "liabilities" that are: in many countries the word holds equity too.
    """
    found = list(nominated)
    told = [p for p, readings in enumerate(nominated) if not SIDES.isdisjoint(map(ITEM, readings))]
    assets = [lines[p] for p in told if {r.item for r in nominated[p]} == {ASSETS}]
    for position in told:
        readings = nominated[position]
        if {r.item for r in readings} == {LIABILITIES} and lines[position].shows_any:
            if any(lines[position].ask(_repeats, whole) for whole in assets):
                found[position] = [r._replace(item=CLAIMS, exact=False) for r in readings]
            continue
        claims = [r for r in readings if r.item == CLAIMS]
        others = [r for r in readings if r.item not in (ASSETS, CLAIMS)]
        if claims and others and any(line.has_values for line in assets) and lines[position].has_amounts:
            found[position] = claims if any(map(lines[position].shows_same, assets)) else others
    return found


def _repeats(row: Row, whole: Row) -> bool:
    """Whether amounts are all those of another line, or of several years of it where the others are left empty."""
    return row.items() <= whole.items() and len(row) > min(1, len(whole) - 1)


def headed_by_sides(nominated: Nominated, lines: Sequence[LabelledLine]) -> Nominated:
    """The readings of every heading that can be of either side as one of the side that was headed last: "Current"."""
    found = list(nominated)
    side: str | None = None
    for position, (readings, line) in enumerate(zip(nominated, lines, strict=True)):
        if line.has_amounts or not readings:
            continue
        items = {r.item for r in readings}
        sides = {CLAIMS if item != ASSETS and item in (CLAIMS, LIABILITIES) else item for item in items}
        if len(sides) == 1 and not sides.isdisjoint((ASSETS, CLAIMS)):
            side = sides.pop()
        elif side and len(items) > 1:
            found[position] = [r for r in readings if side in blocks_of(r.item)] or readings
    return found


def judged_by_twins(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, without what one that tells another once more need not be: by that it has a name.

    "Other" of which the only part is interest is interest; and words say less than the dictionary.
    """
    residuals = settings()["residuals"]["items"]
    found = list(nominated)
    for position in (*tree.doubles, *tree.singles):
        readings = nominated[position]
        twin = nominated[tree.doubles[position]] if position in tree.doubles else ()
        is_known = any(reading.exact and not reading.by_grammar for reading in twin)
        named = {reading.item for part in tree.same_as(position) for reading in nominated[part]}
        found[position] = [
            r for r in readings if not (is_known and r.by_grammar) and not (named - {r.item} and r.item in residuals)
        ]
    return found


def named_by_headings(nominated: Nominated, lines: Sequence[LabelledLine]) -> Nominated:
    """The readings of every line, those of a heading for the total that repeats its words: "Total cash and bank"."""
    found = list(nominated)
    headings: dict[str, int] = {}
    if all(readings or not line.has_amounts for readings, line in zip(nominated, lines, strict=True)):
        return found  # as in most statements, every line has a name of its own
    for position, line in enumerate(lines):
        text = without_number(normalise(line.label))
        if not line.has_amounts:
            headings[text] = position
        elif not nominated[position] and (bare := _without_total(text)) in headings:
            found[position] = [r._replace(exact=False) for r in nominated[headings[bare]]]
    return found


@lru_cache(maxsize=20_000)
def _without_total(text: str) -> str:
    """What is left of the label of a total without the word that says so; nothing where none does."""
    bare = word_pattern("totals", "total").sub("", text).strip(" .:-")
    return without_number(bare) if bare != text else ""


@cache
def are_opposed(item: str, block: str) -> bool:
    """Whether an item stands on the other side of the balance sheet than a block, or in its current counterpart."""
    own, other = {item, *blocks_of(item)}, {block, *blocks_of(block)}
    if (ASSETS in own and CLAIMS in other) or (CLAIMS in own and ASSETS in other):
        return True
    return any(len(pair & (own | other)) == len(pair) for pair in OPPOSING)


@cache
def comes_after(item: str, total: str) -> bool:
    """Whether a profit is left of the one that it goes into: EBITDA is net income before taxes and interest."""
    return {item, total} <= {*RESULTS} and RESULTS.index(item) > RESULTS.index(total)


def _is_all_of(reading: Reading, parts: Sequence[Sequence[Reading]]) -> bool:
    """Whether all parts can only be the one item that the reading is: reserves of profits alone are such reserves."""
    return all({part.item for part in readings} == {reading.item} for readings in parts)


def _is_borne_out(reading: Reading, parts: Sequence[Sequence[Reading]]) -> bool:
    """Whether at least one part can belong to the block that the reading is; a whole side equals the other's parts."""
    if reading.statement != "BS" or reading.item in (ASSETS, CLAIMS):
        return True
    return any(not are_opposed(part.item, reading.item) for readings in parts for part in readings)


def _of_one_side(readings: list[Reading], parts: Sequence[Sequence[Reading]]) -> list[Reading]:
    """The readings of a total that can be of either side, "balance", as that on which all its parts stand."""
    if not {ASSETS, CLAIMS}.issubset(map(ITEM, readings)):
        return readings
    held = {block for part in parts for reading in part for block in (reading.item, *blocks_of(reading.item))}
    return [r for r in readings if r.item not in (ASSETS, CLAIMS) or r.item in held] or readings


def _named(parts: Sequence[Sequence[Reading]]) -> list[Reading]:
    """The one item that every part whose meaning is known is of, or else the one block that they stand in."""
    common = set.intersection(*({r.item for r in part} for part in parts))
    if len(common) == 1 and not common & set(NAMED_BY_PARTS):
        return [inferred(common.pop())]
    blocks = [b for b in NAMED_BY_PARTS if all(any(chart()[r.item].parent == b for r in part) for part in parts)]
    return [inferred(block) for block in blocks] if len(blocks) == 1 else []
