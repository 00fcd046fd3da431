"""Totals without a name that close one block of several: "Total" below a part of the liabilities is not all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache, cached_property
from typing import NamedTuple

from msgspec import Struct

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.blocks import fits, parents
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.numbered import enumerated, says_only_total
from finvet.spreading.mapping.totals import ASSETS, CLAIMS, LIABILITIES, Nominated, are_opposed
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading, exact_readings, is_of_which

EQUITY = "total_equity"
WHOLES = ("subtotal", "total", "derived")
LETTERS = "abcdefgh"
"""Numbers of the sections of a side."""


class Understood(NamedTuple):
    """The lines of a statement with what is known of them so far."""

    chosen: Chosen
    nominated: Nominated
    lines: Sequence[LabelledLine]
    tree: SumTree


def without_partial(told: Understood) -> Chosen:
    """The choices, without those of totals that say no more than that and close only a part of what was inferred, or
    more than that.
    """
    partial = {total.position for total in _unnamed(told) if total.is_wider or total.is_partial}
    return [None if p in partial else r for p, r in enumerate(told.chosen)]


def unsure_totals(told: Understood) -> frozenset[int]:
    """The totals without a name beside which lines stand that nothing is known of, and that may be of their block."""
    return frozenset(total.position for total in _unnamed(told) if total.may_be_partial)


def _unnamed(told: Understood) -> Iterator[UnnamedTotal]:
    for position, reading in enumerate(told.chosen):
        if reading and not reading.language and says_only_total(told.lines[position].label):
            yield UnnamedTotal(position, reading.item, told)


class UnnamedTotal(Struct, frozen=True, dict=True):
    """A total that says no more than that, with the item that it would be by its heading or by what it adds up."""

    position: int
    item: str
    told: Understood

    @property
    def is_partial(self) -> bool:
        """Whether lines that it does not add up are surely of its block, or another total without a name may be."""
        if not (_is_whole(self.item) and self._can_be_partial):
            return False
        return any(map(self._is_surely_of_it, self._others)) or any(p in self.told.tree.parts for p in self._rivals)

    @property
    def may_be_partial(self) -> bool:
        """Whether a line that nothing is known of is added to it, or stands above it or with a heading like that."""
        if not self._can_be_partial:
            return False
        return any(self._is_split or p in self._beside or p < min(self._inside) for p in self._rivals)

    @property
    def is_wider(self) -> bool:
        """Whether a line in it can only be of another block, or it is as much as a side and may hold such a line."""
        meant = [self._meant(p) for p in self._inside if not says_only_total(self.told.lines[p].label)]
        if any(_is_beyond(readings, self.item) for readings in meant if readings):
            return True
        return self._is_a_side and not all(any(_is_in(r, self.item) for r in readings) for readings in meant)

    def _meant(self, position: int) -> Sequence[Reading]:
        """What a line can mean, and what its label is in the dictionary whatever its heading makes of it."""
        statement = chart()[self.item].statement
        named = exact_readings(self.told.lines[position].label)
        return [*self.told.nominated[position], *(r for r in named if r.statement == statement)]

    @cached_property
    def _is_a_side(self) -> bool:
        """Whether it would be a block within a side, and a line that is one side as a whole shows the same amounts."""
        told, sides = self.told, (ASSETS, CLAIMS)
        wholes = (line for line, r in zip(told.lines, told.chosen, strict=True) if r and r.item in sides)
        own = told.lines[self.position]
        return self.item not in sides and any(line.shows_same(own) for line in wholes)

    @cached_property
    def _can_be_partial(self) -> bool:
        """Whether no block around it says that it is whole: equity beside all liabilities."""
        chosen = self.told.chosen
        around = chosen[self._above[0]] if self._above else None
        beside = (p for p in self._beside if p not in self._sections)
        is_complete = all((r := chosen[p]) and not _is_in(r, self.item) for p in beside)
        return not (around and _holds(around, self.item) and is_complete)

    @cached_property
    def _is_split(self) -> bool:
        """Whether a heading that nothing is known of may set lines around it apart from it."""
        lines, nominated = self.told.lines, self.told.nominated
        return any(not (lines[p].has_amounts or nominated[p]) for p in self._reach)

    @cached_property
    def _above(self) -> Sequence[int]:
        return self.told.tree.totals_of(self.position)

    @cached_property
    def _beside(self) -> Sequence[int]:
        """What it is added up with."""
        sums = (s for s in self.told.tree.sums if not self._inside.isdisjoint(s.parts) and s.total in self._above)
        return [p for s in [*sums][:1] for p in s.parts if p not in self._inside]

    @cached_property
    def _sections(self) -> Set[int]:
        """What it is added up with that is numbered on behind its heading: "C. Accruals" beside "B. Current assets"."""
        lines, above = self.told.lines, min(self._inside) - 1
        if above < 0 or lines[above].has_amounts or (number := _letter(lines[above].label)) < 0:
            return frozenset()
        return {p for p in self._beside if _letter(lines[p].label) > number}

    @cached_property
    def _inside(self) -> Set[int]:
        """It with all lines that it adds up, over every step, and those that tell it once more."""
        tree, found, ahead = self.told.tree, set[int](), [self.position]
        while ahead:
            position = ahead.pop()
            if position not in found:
                found.add(position)
                ahead += [*tree.parts.get(position, ()), *tree.same_as(position)]
                ahead += [double for double, other in tree.doubles.items() if other == position]
        return found

    @cached_property
    def _others(self) -> Sequence[int]:
        """The lines of the statement with amounts that neither are in it nor hold it."""
        aside = {*self._inside, *self._above, *self._sections}
        return [p for p in range(len(self.told.lines)) if p not in aside and self._is_counted(p)]

    @cached_property
    def _rivals(self) -> Sequence[int]:
        """The lines around it of which nothing is known and that may be of its block."""
        return [p for p in self._others if p in self._reach and self._may_be_of_it(p)]

    @cached_property
    def _reach(self) -> Set[int]:
        return {*self._towards(-1), *self._towards(1)}

    def _towards(self, step: int) -> Iterator[int]:
        """The lines above (-1) or below (1) that may stand in its block: until its heading or another block."""
        told = self.told
        first, last = (min(self._inside), -1) if step < 0 else (max(self._inside), len(told.lines))
        for position in range(first + step, last, step):
            meant, reading = told.nominated[position], told.chosen[position]
            if not told.lines[position].has_amounts:
                if meant and (step < 0 or not any(_is_in(r, self.item) for r in meant)):
                    return
            elif reading and _is_whole(reading.item) and not _is_in(reading, self.item):
                return
            yield position

    def _is_counted(self, position: int) -> bool:
        """Whether a line shows an amount of its own, and not a part of another line."""
        line = self.told.lines[position]
        is_detail = line.is_aside or position in self.told.tree.details or is_of_which(line.label)
        return not is_detail and line.shows_any

    def _is_surely_of_it(self, position: int) -> bool:
        """Whether a line is of its block by all that it can mean, and not by its place alone."""
        meant = self.told.nominated[position]
        return bool(meant) and all(_is_in(r, self.item) for r in meant) and not self._tells_again(position)

    def _tells_again(self, position: int) -> bool:
        """Whether a line is one that it adds up, once more."""
        lines, meant = self.told.lines, [r.item for r in self.told.nominated[position]]
        same = (p for p in self._inside if lines[p].shows_same(lines[position]))
        return any([r.item for r in self.told.nominated[p]] == meant for p in same)

    def _may_be_of_it(self, position: int) -> bool:
        """Whether nothing is known of a line, or of what it adds up, or that can stand in its block."""
        told = self.told
        around = next((r for total in told.tree.totals_of(position) if (r := told.chosen[total])), None)
        is_elsewhere = around and not (_is_in(around, self.item) or _holds(around, self.item))
        if told.chosen[position] or is_elsewhere:
            return False
        if position not in told.tree.parts:
            return not told.nominated[position]
        known = [told.nominated[p] for p in told.tree.leaves_of(position) if told.nominated[p]]
        return not known or any(_can_be_in(r, self.item) for readings in known for r in readings)


def _letter(label: str) -> int:
    """The place of the letter that a label is numbered with, -1 where it has none: 1 of "B. Current assets"."""
    return LETTERS.find(enumerated(label) or " ")


def _is_beyond(meant: Sequence[Reading], block: str) -> bool:
    """Whether what a line means can only be of another block: a debt in equity, plant in current assets."""
    if EQUITY in (block, *blocks_of(block)):
        return not any(_is_equity(r) for r in meant)
    is_owners = LIABILITIES in (block, *blocks_of(block)) and all(map(_is_equity, meant))
    return is_owners or (any(r.exact for r in meant) and all(_is_opposed(r.item, block) for r in meant))


def _is_opposed(item: str, block: str) -> bool:
    return are_opposed(item, block) if item in parents() else not fits(item, block)


def _is_equity(reading: Reading) -> bool:
    return EQUITY in (reading.item, *blocks_of(reading.item))


def _is_in(reading: Reading, block: str) -> bool:
    return block in (reading.item, *blocks_of(reading.item)) and chart()[reading.item].kind != "memo"


def _holds(total: Reading, block: str) -> bool:
    """Whether a total is a block around another one, or the assets, which all claims come to as well."""
    return total.item in blocks_of(block) or (total.item == ASSETS and CLAIMS in blocks_of(block))


def _can_be_in(reading: Reading, block: str) -> bool:
    """Whether a reading is in a block, or may be in one whose lines the chart puts into the block around it."""
    return _is_in(reading, block) or (block not in _with_lines() and chart()[block].parent in blocks_of(reading.item))


@cache
def _with_lines() -> frozenset[str]:
    return frozenset(line.parent for line in chart().values() if line.parent and line.kind != "memo")


def _is_whole(item: str) -> bool:
    return item in parents() or chart()[item].kind in WHOLES
