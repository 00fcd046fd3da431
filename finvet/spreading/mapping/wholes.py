"""A total and its parts that name one item: which of them it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise, takewhile

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.contras import is_added_contra
from finvet.spreading.mapping.held_parts import with_held
from finvet.spreading.mapping.mapped import MappedLabel
from finvet.spreading.mapping.mixed_totals import (
    halves,
    holds_several,
    holds_unsold,
    is_another,
    is_leaf,
    is_loose,
    is_loose_sum,
    is_named_beside,
    is_often_more,
    is_split,
    may_be_more,
    nets_income,
    told_twice,
    without_lone_halves,
)
from finvet.spreading.mapping.totals import RESULTS
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import exact_readings
from finvet.spreading.wording.spelling import normalise

OTHER_COSTS = "other_operating_expenses"


def totals_or_parts(
    mapped: Sequence[MappedLabel], lines: Sequence[LabelledLine], tree: SumTree, announced: Mapping[int, int]
) -> list[MappedLabel]:
    """The lines without those that tell again what another one tells.

    Of a total and its part of one item the total stays: raw materials are inventories. But its part stays where the
    total is of several items: trade payables among "trade and other payables"; and where the dictionary is surer of the
    part: interest among "finance costs". A total of several items that shows none of them as its own is a guess, and so
    is net sales beside a line that nothing names in a total which may be all revenue.
    """
    at = _once(mapped, lines, tree)
    at = _without(at, {p for p, parts in tree.parts.items() if p in at and _is_before_contra(at[p], parts, at)})
    made_of = {position: parts for position in at if (parts := _parts(position, tree))}
    split = {position for position, parts in made_of.items() if is_split(at[position], parts, at)}
    at = _without(at, split)
    several = {p for p, parts in made_of.items() if p in at and holds_several(at[p], parts, at)}
    unsold = {p for p, parts in made_of.items() if p in at and holds_unsold(at[p], parts, lines)}
    several |= unsold
    above = {p: [*tree.totals_of(p), *([announced[p]] if p in announced else [])] for p in at}
    vague = {p for p, m in at.items() if _is_vague(m) and not (p in several and is_named_beside(m))}
    narrowed = {p for p in several | vague if _own_parts(at[p], p, at, above, by_name=p in vague)}
    named = {m.line.row for m in mapped}
    more = {p for p in narrowed - unsold if is_often_more(at[p]) and may_be_more(p, made_of, lines, named)}
    kept: list[MappedLabel] = []
    for position, m in at.items():
        within = [total for total in _up_to_result(m.item, above[position], at) if at[total].item == m.item]
        if position in narrowed:
            kept += _widened(m, is_sure=position in unsold or (position not in several and is_named_beside(m)))
        elif all(total in narrowed for total in within):
            is_guess = position in several or not more.isdisjoint(within) or _is_unlike(position, at, tree)
            kept.append(m._replace(ambiguous=True) if is_guess else m)
    return _last_of_some(_unsure_beside_split(without_lone_halves(kept, tree)), tree)


def _up_to_result(item: str, above: Sequence[int], at: Mapping[int, MappedLabel]) -> Iterator[int]:
    """The totals that a line goes into, up to the first other result: no profit that is led back to holds it."""
    told = (total for total in above if total in at)
    return takewhile(lambda total: at[total].item == item or at[total].item not in RESULTS, told)


def _widened(total: MappedLabel, *, is_sure: bool) -> Sequence[MappedLabel]:
    """A total whose item is told by its parts, as the wider item that it may be; none where that is not sure."""
    wider = settings()["totals_of_several"]["whole"].get(total.item)
    return () if wider is None or is_sure else (total._replace(item=wider),)


def _is_unlike(position: int, at: Mapping[int, MappedLabel], tree: SumTree) -> bool:
    """Whether what a line adds up is more than its item: costs less an income, other lines that no total counts."""
    parts = tree.parts.get(position, ())
    return nets_income(at[position], parts, at) or is_loose_sum(at[position], position, parts, at)


def _once(mapped: Sequence[MappedLabel], lines: Sequence[LabelledLine], tree: SumTree) -> Mapping[int, MappedLabel]:
    """The lines by position without those of which another one says the same, or more, or both sides."""
    position_of = {line.row: position for position, line in enumerate(lines)}
    at: Mapping[int, MappedLabel] = _as_their_total({position_of[m.line.row]: m for m in with_held(mapped)}, tree)
    at = _without(at, {p for total, parts in tree.parts.items() if total in at for p in _rests(at[total], parts, at)})
    trade = [position for position, m in at.items() if _is_trade(m)]
    at = _without(at, {p for position in trade for p in _kinds(at[position], _parts(position, tree), lines)})
    same = [(t, parts[0]) for t, parts in tree.parts.items() if len(parts) == 1]
    doubles = [*tree.doubles.items(), *_repeated(lines, tree)]
    same += [pair for one, other in doubles for pair in ((one, other), (other, one))]
    at = _without(at, {rest for one, rest in same if one in at and rest in at and _says_more(at[one], at[rest])})
    at = _without(at, {p for total, parts in tree.parts.items() if total in at for p in told_twice(total, parts, at)})
    at = _without(at, {group for group, account in _repeated(lines, tree) if is_another(group, account, at)})
    at = _without_loose(at, lines, tree)
    return _without(at, {p for position in tree.parts if position in at for p in halves(position, at, tree)})


def _as_their_total(at: Mapping[int, MappedLabel], tree: SumTree) -> Mapping[int, MappedLabel]:
    """The lines, costs that are only other ones as the item of the total of costs that they go into.

    Rent that "other external expenses" add up is one of those.
    """
    of_total = {part: at[p] for p, parts in tree.parts.items() if p in at and _names_costs(at[p]) for part in parts}
    found = {p: m._replace(item=of_total[p].item) for p, m in at.items() if p in of_total and m.item == OTHER_COSTS}
    return {**at, **found} if found else at


def _names_costs(total: MappedLabel) -> bool:
    return is_leaf(total.item) and chart()[total.item].sign == "cost" and total.item != OTHER_COSTS


def _without_loose(
    at: Mapping[int, MappedLabel], lines: Sequence[LabelledLine], tree: SumTree
) -> Mapping[int, MappedLabel]:
    """The lines without totals whose words alone name an item, their own part as a guess where another may be more."""
    loose = {p for p, parts in tree.parts.items() if p in at and is_loose(at[p], parts, at)}
    named = {m.line.row for m in at.values()}
    more = [p for p in loose if is_often_more(at[p]) and may_be_more(p, tree.parts, lines, named)]
    unsure = {part for p in more for part in tree.parts[p] if part in at and at[part].item == at[p].item}
    kept = _without(at, loose)
    return {p: m._replace(ambiguous=True) if p in unsure else m for p, m in kept.items()} if unsure else kept


def _is_before_contra(total: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether a line is made up of what is taken off its item and of the rest of it: machines before depreciation."""
    own = [at[p] for p in parts if p in at]
    return any(m.item == total.item for m in own) and any(is_added_contra(m, total.item) for m in own)


def _repeated(lines: Sequence[LabelledLine], tree: SumTree) -> Iterator[tuple[int, int]]:
    """The lines with the next one that shows the same in every year, where a total counts but one of them."""
    for position, (line, following) in enumerate(pairwise(lines)):
        is_one_counted = (position in tree.tied) != (position + 1 in tree.tied)
        if is_one_counted and line.ask(_repeats, following):
            yield position, position + 1


def _repeats(line: Row, following: Row) -> bool:
    return len(line) > 1 and line == following


def _without(at: Mapping[int, MappedLabel], gone: Set[int]) -> Mapping[int, MappedLabel]:
    return {position: m for position, m in at.items() if position not in gone} if gone else at


def _unsure_beside_split(kept: Sequence[MappedLabel]) -> list[MappedLabel]:
    """The lines, a debt that no maturity splits as a guess where debts that one does split are told too."""
    items = {m.item for m in kept}
    unsure = {item for item, split in settings()["unsplit_beside"].items() if not items.isdisjoint(split)}
    return [m._replace(ambiguous=True) if m.item in unsure else m for m in kept]


def _rests(total: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> list[int]:
    """The parts of a total of one item that are what it holds besides its named ones: "other assets" of it."""
    rest = settings()["totals_of_several"]["rest"].get(total.item)
    is_of_one = all(at[part].item in (rest, total.item) for part in parts if part in at)
    return [part for part in parts if is_of_one and part in at and at[part].item == rest]


def _is_trade(total: MappedLabel) -> bool:
    return total.exact and total.item in settings()["totals_of_several"]["named"]


def _kinds(total: MappedLabel, parts: Sequence[int], lines: Sequence[LabelledLine]) -> Sequence[int]:
    """The parts of a total of trade that all bear its whole name: from related parties or from others, they are it."""
    name = f" {normalise(total.line.label)} "
    return parts if all(name in f" {normalise(lines[p].label)} " for p in parts) else ()


def _parts(position: int, tree: SumTree) -> Sequence[int]:
    """The lines that a line adds up, or that does which it only tells once more."""
    own, same = tree.parts.get(position, ()), tree.same_as(position)
    return max((own, *(tree.parts.get(p, ()) for p in same)), key=len) if same else own


def _says_more(m: MappedLabel, rest: MappedLabel) -> bool:
    """Whether a line says what one of the same amount leaves open: other debts, all of them to owners.

    The total of a block says nothing more of its only line.
    """
    rests = settings()["residuals"]["items"]
    return rest.item in rests and m.item not in rests and m.item not in blocks_of(rest.item)


def _last_of_some(kept: Sequence[MappedLabel], tree: SumTree) -> list[MappedLabel]:
    """The lines, of results of one name the last, or the sum that the last only carries over to the next page."""
    last: dict[str, MappedLabel] = {}
    for m in kept:
        if m.item in settings()["totals_of_several"]["last"] and not _is_carried_over(last.get(m.item), m, tree):
            last[m.item] = m
    return [m for m in kept if m.item not in last or m is last[m.item]]


def _is_carried_over(result: MappedLabel | None, m: MappedLabel, tree: SumTree) -> bool:
    """Whether a line only tells a sum above it again, and adds up nothing itself."""
    is_sum = result is not None and result.line.position in tree.parts and m.line.position not in tree.parts
    return is_sum and result is not None and m.line.shows_same(result.line)


def _is_vague(m: MappedLabel) -> bool:
    """Whether the dictionary gives a line's label other meanings, of which its block leaves some."""
    if m.exact or not is_leaf(m.item):
        return False
    statement = chart()[m.item].statement
    return sum(r.statement == statement for r in exact_readings(m.line.label)) > 1


def _own_parts(
    total: MappedLabel,
    position: int,
    at: Mapping[int, MappedLabel],
    above: Mapping[int, Sequence[int]],
    *,
    by_name: bool,
) -> list[MappedLabel]:
    """The lines below a total that are of its own item; below one whose label has other meanings, by their name."""
    own = [m for part, m in at.items() if m.item == total.item and position in above[part]]
    return [m for m in own if m.exact] if by_name else own
