"""Lines that tell again what another one tells: of two that claim one item, the one that stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import chain, product

from msgspec import Struct

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import says_total
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import Reading

Chosen = list[Reading | None]
SAME = 1e-9  # of an amount, by which binary fractions let a sum miss it
MOST_PAIRS = 400  # of lines of an item with others of its block
MOST_CLAIMS = 200  # of lines on one item: no statement has more, and each may have to be held against all others


def without_wider(chosen: Chosen, lines: Sequence[LabelledLine], tree: SumTree) -> Chosen:
    """The choices without those of lines, outside of all sums, that show a line of the same item with one of another.

    Statements tell such wholes below: capital expenditure that is for plant and for intangible assets.
    """
    loose = {p: r for p, r in enumerate(chosen) if r and chart()[r.item].kind == "line" and p not in tree.tied}
    counted = [(p, r.item) for p in tree.tied if (r := chosen[p])]
    pairs = {item: _pairs(item, counted) for item in {r.item for r in loose.values()}}
    wider = {
        position
        for position, reading in loose.items()
        if lines[position].ask(_is_sum_of_two, *(lines[p] for pair in pairs[reading.item] for p in pair))
    }
    return [None if position in wider else r for position, r in enumerate(chosen)] if wider else chosen


def _pairs(item: str, counted: Sequence[tuple[int, str]]) -> list[tuple[int, int]]:
    """Each line of an item with each of another one of its block; none of more than a statement has."""
    own = [p for p, other in counted if other == item]
    block = chart()[item].parent
    beside = [p for p, other in counted if other != item and chart()[other].parent == block] if own else []
    return list(product(own, beside)) if len(own) * len(beside) <= MOST_PAIRS else []


def _is_sum_of_two(whole: Row, *pairs: Row) -> bool:
    """Whether a line is what one of several pairs of lines comes to, which are given one behind the other."""
    return any(_adds_up(whole, one, other) for one, other in zip(pairs[::2], pairs[1::2], strict=True))


def _adds_up(whole: Row, one: Row, other: Row) -> bool:
    """Whether two lines come to a third in every column, and neither is all of it."""
    is_whole = len(whole) > 1 and whole.keys() == one.keys() == other.keys() and all(other.values())
    return is_whole and all(abs(one[c] + other[c] - value) <= abs(value) * SAME for c, value in whole.items())


def without_echoes(chosen: Chosen, lines: Sequence[LabelledLine], tree: SumTree) -> Chosen:
    """The choices without those by grammar for an item that another line claims, unless both are parts of one total.

    A total that is nothing by its name comes between: "Total other reserves" of the one reserve that has a name.

    Two kinds of bank loans in one block are both short-term debt; but the residual of a block, where it is named,
    holds no other line, save in a cash flow and among reserves, each of its kind. Of two lines that no total holds
    together, the one that the dictionary names stands, or the one that says it is a total, and else none; nor does
    any of more than a statement has. A line of nothing claims nothing: no subordinated loan leaves a mortgage what it
    is.
    """
    claims: dict[str, list[int]] = {r.item: [] for r in chosen if r and r.by_grammar}
    if not claims:
        return chosen
    for position, (reading, line) in enumerate(zip(chosen, lines, strict=True)):
        if reading and reading.item in claims and line.has_amounts and (line.shows_any or not line.has_values):
            claims[reading.item].append(position)
    of_item = {item: _Claims(own, chosen, lines, tree) for item, own in claims.items() if len(own) <= MOST_CLAIMS}
    worded = ((p, r) for p, r in enumerate(chosen) if r and r.by_grammar and lines[p].has_amounts)
    denied = {p for p, r in worded if r.item not in of_item or not of_item[r.item].hold(p, r)}
    return [None if p in denied else r for p, r in enumerate(chosen)]


def without_nets(chosen: Chosen, lines: Sequence[LabelledLine]) -> Chosen:
    """The choices without those by grammar for a flow one way that show, as less than nothing, one the other way.

    Where shares were only bought back, their "net issuance" tells that again.
    """
    flows = [(p, r, chart()[r.item].sign) for p, r in enumerate(chosen) if r and r.statement == "CF"]
    back = [p for p, _, way in flows if way == "outflow"]
    negative = [p for p, r, way in flows if way == "inflow" and r.by_grammar and lines[p].signs == {-1}]
    told = {p for p in negative if any(map(lines[p].shows_same, (lines[other] for other in back)))}
    return [None if p in told else r for p, r in enumerate(chosen)] if told else chosen


class _Claims(Struct, frozen=True, dict=True):
    """The lines that claim one item. There may be many: the first other one that counts settles what is asked."""

    own: Sequence[int]
    chosen: Chosen
    lines: Sequence[LabelledLine]
    tree: SumTree

    def hold(self, position: int, reading: Reading) -> bool:
        """Whether a line that has the item by its words keeps it beside the others."""
        kind, is_flow = chart()[reading.item].kind, reading.statement == "CF"
        residuals = settings()["residuals"]
        is_rest = reading.item in residuals["items"] and reading.item not in residuals["by_kind"]
        is_block = kind in ("subtotal", "total") and says_total(self.lines[position].label)
        if is_block and _is_none(self._others(position, self._sure)):
            return _is_none(self._others(position, self._totals))
        find = self._outermost if is_rest and is_flow else self._others
        addable = not chart()[reading.item].is_sum and (is_flow or not is_rest)
        within = tuple(self._sums_of(position))
        if addable and within:
            elsewhere = chain.from_iterable(own for total, own in self._by_total.items() if total not in within)
            return _is_none(find(position, (p for p in elsewhere if not self._is_in_part_of(p, within[0]))))
        return _is_none(find(position, self.own))

    def _sums_of(self, position: int) -> Iterator[int]:
        """The nearest total of a line, and the one around it where that one is of the line alone and has no item."""
        for total in self.tree.totals_of(position):
            yield total
            if len(self.tree.parts[total]) > 1 or self.chosen[total]:
                return

    def _is_in_part_of(self, position: int, total: int) -> bool:
        """Whether a line goes into another claim that a total adds up, and so is told by that one."""
        above = (p for p in self.tree.totals_of(position) if p in self._every)
        return any(next(iter(self.tree.totals_of(p)), None) == total for p in above)

    def _others(self, position: int, claims: Iterable[int]) -> Iterator[int]:
        """Those of the claims that do not tell the same as a line."""
        return (p for p in claims if not _tell_the_same(p, position, self.lines, self.tree))

    def _outermost(self, position: int, claims: Iterable[int]) -> Iterator[int]:
        """The same without those that go into others of them."""
        for p in self._others(position, claims):
            above = (total for total in self.tree.totals_of(p) if total in self._every)
            if _is_none(self._others(position, above)):
                yield p

    @cached_property
    def _every(self) -> Set[int]:
        return frozenset(self.own)

    @cached_property
    def _sure(self) -> list[int]:
        """Those that the dictionary names."""
        return [p for p in self.own if (r := self.chosen[p]) and not r.by_grammar]

    @cached_property
    def _totals(self) -> list[int]:
        return [p for p in self.own if says_total(self.lines[p].label)]

    @cached_property
    def _by_total(self) -> Mapping[int | None, Sequence[int]]:
        """The lines by the nearest total that they go into."""
        found: dict[int | None, list[int]] = {}
        for p in self.own:
            found.setdefault(next(iter(self.tree.totals_of(p)), None), []).append(p)
        return found


def _is_none(found: Iterator[int]) -> bool:
    return next(found, None) is None


def _tell_the_same(one: int, other: int, lines: Sequence[LabelledLine], tree: SumTree) -> bool:
    """Whether two lines show one amount, or one of them a part of the other's."""
    return lines[one].shows_same(lines[other]) or one in tree.totals_of(other) or other in tree.totals_of(one)
