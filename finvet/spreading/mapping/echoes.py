"""Lines that tell again what another one tells: of two that claim one item, the one that stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import says_total
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Reading

Chosen = list[Reading | None]
SAME = 1e-9  # of an amount, by which binary fractions let a sum miss it


def without_wider(chosen: Chosen, lines: Sequence[Line], tree: SumTree) -> Chosen:
    """The choices without those of lines, outside of all sums, that show a line of the same item with one of another.

    Statements tell such wholes below: capital expenditure that is for plant and for intangible assets.
    """
    counted = [p for p in tree.tied if chosen[p]]

    def is_wider(position: int, reading: Reading) -> bool:
        whole = lines[position].values
        own = [p for p in counted if chosen[p].item == reading.item] if whole else []  # type: ignore[union-attr]
        beside = [p for p in counted if _is_beside(chosen[p], reading)] if own else []
        return any(_adds_up(whole, lines[p].values, lines[q].values) for p in own for q in beside)

    return [
        None if r and chart()[r.item].kind == "line" and position not in tree.tied and is_wider(position, r) else r
        for position, r in enumerate(chosen)
    ]


def _is_beside(reading: Reading | None, other: Reading) -> bool:
    """Whether a line is another item of the same block."""
    return (
        reading is not None
        and reading.item != other.item
        and chart()[reading.item].parent == chart()[other.item].parent
    )


def _adds_up(whole: Mapping[int, float], one: Mapping[int, float], other: Mapping[int, float]) -> bool:
    """Whether two lines come to a third in every column, and neither is all of it."""
    is_whole = len(whole) > 1 and whole.keys() == one.keys() == other.keys() and all(other.values())
    return is_whole and all(abs(one[c] + other[c] - value) <= abs(value) * SAME for c, value in whole.items())


def without_echoes(chosen: Chosen, lines: Sequence[Line], tree: SumTree) -> Chosen:
    """The choices without those by grammar for an item that another line claims, unless both are parts of one total.

    Two kinds of bank loans in one block are both short-term debt; but the residual of a block, where it is named,
    holds no other line, save in a cash flow. Of two lines that no total holds together, the one that the dictionary
    names stands, or the one that says it is a total, and else none.
    """
    claims: dict[str, list[int]] = {}
    for position, (reading, line) in enumerate(zip(chosen, lines, strict=True)):
        if reading and line.amounts:
            claims.setdefault(reading.item, []).append(position)

    def stands(position: int, reading: Reading) -> bool:
        others = [p for p in claims[reading.item] if not _tell_the_same(p, position, lines, tree)]
        rivals_by_words = all(r.by_grammar for p in others if (r := chosen[p]))
        if (
            chart()[reading.item].kind in ("subtotal", "total")
            and rivals_by_words
            and says_total(lines[position].label)
        ):
            return not any(says_total(lines[p].label) for p in others)
        total = tree.totals_of(position)[:1]
        is_rest, is_flow = reading.item in settings()["residuals"]["items"], reading.statement == "CF"
        addable = chart()[reading.item].kind in ("line", "memo") and (is_flow or not is_rest)
        if is_rest and is_flow:
            others = [p for p in others if not set(others) & set(tree.totals_of(p))]
        return not others or (addable and bool(total) and all(tree.totals_of(p)[:1] == total for p in others))

    return [
        r if r is None or not (r.by_grammar and lines[position].amounts) or stands(position, r) else None
        for position, r in enumerate(chosen)
    ]


def _tell_the_same(one: int, other: int, lines: Sequence[Line], tree: SumTree) -> bool:
    """Whether two lines show one amount, or one of them a part of the other's."""
    return lines[one].values == lines[other].values or one in tree.totals_of(other) or other in tree.totals_of(one)
