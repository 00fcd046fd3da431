"""Lines under a heading without an amount that names an item: those that can be of it are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import parents
from finvet.spreading.mapping.numbered import enumerated, says_only_total
from finvet.spreading.mapping.totals import Nominated, are_opposed
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading

SERIES = (["i", "ii", "iii", "iv", "v"], ["a", "b", "c", "d", "e"])


def like_headings(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line as the heading wants them: advances paid among stocks are stocks.

    So is what cannot stand by itself in the block: receivables under the heading of investments, among fixed assets;
    and what is only known by its words and numbered on behind a part: "(ii) Due to others" among trade payables.
    A heading below which no line names its item may be no more than an empty line.
    """
    found = list(nominated)
    for heading, item in _headings(nominated, lines):
        under = list(_under(heading, item, nominated, lines, tree))
        if any({r.item for r in nominated[position]} == {item} for position in under):
            for position in under:
                is_part = _is_numbered_on(heading, position, nominated, lines)
                found[position] = [_as(item, r) for r in nominated[position] if is_part or _can_be(item, r)]
    return found


def _headings(nominated: Nominated, lines: Sequence[LabelledLine]) -> Iterator[tuple[int, str]]:
    for position, (readings, line) in enumerate(zip(nominated, lines, strict=True)):
        items = {r.item for r in readings if r.exact} if not line.has_amounts else ()
        if len(items) == 1:
            (item,) = items
            if chart()[item].kind == "line" and item not in parents():
                yield position, item


def _under(
    heading: int, item: str, nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree
) -> Iterator[int]:
    """The lines right below a heading that can be of its item."""
    for position in range(heading + 1, len(lines)):
        blocks = [r.item for total in tree.totals_of(position)[:1] for r in nominated[total]]
        if not lines[position].has_amounts or position in tree.parts:
            break
        is_closed = _is_closed(heading, position, nominated, lines, tree)
        is_part = _is_numbered_on(heading, position, nominated, lines)
        if not is_part and not any(
            r.item == item or _is_homeless(item, r, blocks) or (is_closed and _can_be(item, r))
            for r in nominated[position]
        ):
            break
        yield position


def _is_numbered_on(heading: int, position: int, nominated: Nominated, lines: Sequence[LabelledLine]) -> bool:
    """Whether a line counts on from the first right below a heading, and only its words say what it is."""
    numbers = [enumerated(lines[p].label.lstrip("( ")) for p in range(heading + 1, position + 1)]
    is_next = len(numbers) > 1 and any(numbers == series[: len(numbers)] for series in SERIES)
    return is_next and bool(nominated[position]) and all(r.by_grammar for r in nominated[position])


def _is_closed(heading: int, position: int, nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> bool:
    """Whether a sum without a name adds up all from right below a heading, with this line: it is of what that names."""
    total = next(iter(tree.totals_of(position)), None)
    if total is None or nominated[total] or not says_only_total(lines[total].label):
        return False
    return min(tree.parts[total]) == heading + 1


def _is_homeless(item: str, reading: Reading, blocks: Sequence[str]) -> bool:
    """Whether a reading can be a part of an item, and cannot stand by itself in the block."""
    return _can_be(item, reading) and any(are_opposed(reading.item, block) for block in blocks)


def _can_be(item: str, reading: Reading) -> bool:
    return reading.item == item or reading.item in settings()["within"].get(item, ())


def _as(item: str, reading: Reading) -> Reading:
    return reading._replace(item=item, rare=False)
