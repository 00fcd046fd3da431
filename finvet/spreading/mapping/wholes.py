"""A total and its parts that name one item: which of them it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise, zip_longest

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.blocks import parents, side_of
from finvet.spreading.mapping.mapped import MappedLine
from finvet.spreading.mapping.numbered import counted, enumerated
from finvet.spreading.mapping.partial_totals import EQUITY
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import exact_readings, is_of_which
from finvet.spreading.wording.spelling import normalise


def totals_or_parts(
    mapped: Sequence[MappedLine], lines: Sequence[Line], tree: SumTree, announced: Mapping[int, int]
) -> list[MappedLine]:
    """The lines without those that tell again what another one tells.

    Of a total and its part of one item the total stays: raw materials are inventories. But its part stays where the
    total is of several items: trade payables among "trade and other payables"; and where the dictionary is surer of the
    part: interest among "finance costs". A total of several items that shows none of them as its own is a guess, and so
    is net sales beside a line that nothing names in a total which may be all revenue.
    """
    at = _once(mapped, lines, tree)
    made_of = {position: parts for position in at if (parts := _parts(position, tree))}
    split = {position for position, parts in made_of.items() if _is_split(at[position], parts, at)}
    at = _without(at, split)
    several = {p for p, parts in made_of.items() if p in at and _holds_several(at[p], parts, at)}
    above = {p: [*tree.totals_of(p), *([announced[p]] if p in announced else [])] for p in at}
    vague = {p for p, m in at.items() if _is_vague(m) and not (p in several and _is_named_beside(m))}
    narrowed = {p for p in several | vague if _own_parts(at[p], p, at, above, by_name=p in vague)}
    named = {m.line.row for m in mapped}
    more = {p for p in narrowed if _is_named_beside(at[p]) and _may_be_more(p, made_of, lines, named)}
    kept = []
    for position, m in at.items():
        within = [total for total in above[position] if total in at and at[total].item == m.item]
        if position in narrowed:
            wider = settings()["totals_of_several"]["whole"].get(m.item)
            kept += [m._replace(item=wider)] if wider and (position in several or not _is_named_beside(m)) else []
        elif all(total in narrowed for total in within):
            parts = tree.parts.get(position, ())
            is_guess = position in several or _nets_income(m, parts, at) or _is_loose_sum(m, position, parts, at)
            is_guess = is_guess or not more.isdisjoint(within)
            kept.append(m._replace(ambiguous=True) if is_guess else m)
    return _last_of_some(_unsure_beside_split(kept))


def _once(mapped: Sequence[MappedLine], lines: Sequence[Line], tree: SumTree) -> Mapping[int, MappedLine]:
    """The lines by position without those of which another one says the same, or more, or both sides."""
    position_of = {line.row: position for position, line in enumerate(lines)}
    at: Mapping[int, MappedLine] = {position_of[m.line.row]: m for m in _with_held(mapped)}
    trade = [position for position, m in at.items() if _is_trade(m)]
    at = _without(at, {p for position in trade for p in _kinds(at[position], _parts(position, tree), lines)})
    same = [(t, parts[0]) for t, parts in tree.parts.items() if len(parts) == 1]
    doubles = [*tree.doubles.items(), *_repeated(lines, tree)]
    same += [pair for one, other in doubles for pair in ((one, other), (other, one))]
    at = _without(at, {rest for one, rest in same if one in at and rest in at and _says_more(at[one], at[rest])})
    at = _without(at, {p for p, parts in tree.parts.items() if p in at and _is_loose(at[p], parts, at)})
    return _without(at, {p for position in tree.parts if position in at for p in _halves(position, at, tree)})


def _repeated(lines: Sequence[Line], tree: SumTree) -> Iterator[tuple[int, int]]:
    """The lines with the next one that shows the same in every year, where a total counts but one of them."""
    for position, (line, following) in enumerate(pairwise(lines)):
        is_one_counted = (position in tree.tied) != (position + 1 in tree.tied)
        if is_one_counted and len(line.values) > 1 and line.values == following.values:
            yield position, position + 1


def _without(at: Mapping[int, MappedLine], gone: Set[int]) -> Mapping[int, MappedLine]:
    return {position: m for position, m in at.items() if position not in gone} if gone else at


def _unsure_beside_split(kept: Sequence[MappedLine]) -> list[MappedLine]:
    """The lines, a debt that no maturity splits as a guess where debts that one does split are told too."""
    items = {m.item for m in kept}
    unsure = {item for item, split in settings()["unsplit_beside"].items() if not items.isdisjoint(split)}
    return [m._replace(ambiguous=True) if m.item in unsure else m for m in kept]


def _with_held(mapped: Sequence[MappedLine]) -> Iterator[MappedLine]:
    """The lines, those as guesses of which the next shows a part that is another item: cash in investments.

    What that part is all of is nothing else: a debt to owners, all of it due after a year.
    """
    for m, part in zip_longest(mapped, mapped[1:]):
        if part is None or not (_says_its_part(m, part) or _numbers_its_part(m, part) or _is_added_alone(m, part)):
            yield m
        elif m.line.values != part.line.values:
            yield m._replace(ambiguous=m.ambiguous or weighs(part.line, m.line))


def _says_its_part(m: MappedLine, part: MappedLine) -> bool:
    return is_of_which(part.line.label) and part.item in settings()["holds"].get(m.item, ())


def _is_added_alone(m: MappedLine, part: MappedLine) -> bool:
    """Whether a block adds up with a line and without the one below it, which that can hold: cash in investments."""
    is_held = m.tied and not part.tied and m.block == part.block and part.item in settings()["holds"].get(m.item, ())
    return is_held and part.line.is_within(m.line)


def _numbers_its_part(m: MappedLine, part: MappedLine) -> bool:
    """Whether the rest of a block holds another item below it, in no sum: "VI. Other" above "2. Deferred tax"."""
    if not m.tied or part.tied or part.item == m.item or m.item not in settings()["residuals"]["items"]:
        return False
    is_other = part.line.is_within(m.line) and stands_alone(part.item)
    return is_other and bool(enumerated(m.line.label)) and counted(part.line.label)


def _holds_several(total: MappedLine, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    """Whether a line adds up other items too, or for some items a part of the same name and others."""
    rules = settings()["totals_of_several"]
    own = [part for part in parts if part in at and _is_of(at[part].item, total.item)]
    if own and any(at[p].item in rules["named_beside"].get(total.item, ()) for p in parts if p in at):
        return not _is_all_sold(total, at)
    if total.item in rules["named"] and any(at[p].item == total.item and not at[p].by_grammar for p in own):
        return len(own) < len(parts)
    may_hold_others = total.item in rules["mixed"] or stands_alone(total.item) or is_rest_of_flows(total.item)
    return may_hold_others and _adds_up_others(total, parts, at)


def _is_named_beside(total: MappedLine) -> bool:
    return total.item in settings()["totals_of_several"]["named_beside"]


def _is_all_sold(total: MappedLine, at: Mapping[int, MappedLine]) -> bool:
    """Whether a total goes into what only all of its item leads to: gross profit is of all that is called revenue."""
    leads_to = settings()["totals_of_several"]["leads_to"].get(total.item)
    row = total.goes_into[0] if leads_to and total.goes_into else None
    return row is not None and any(m.line.row == row and m.item == leads_to for m in at.values())


def _may_be_more(total: int, made_of: Mapping[int, Sequence[int]], lines: Sequence[Line], named: Set[int]) -> bool:
    """Whether a line that nothing names weighs among the parts of a total: it may be more of their item."""
    strangers = (p for p in made_of.get(total, ()) if lines[p].row not in named)
    return any(weighs(lines[p], lines[total]) for p in strangers)


def _halves(position: int, at: Mapping[int, MappedLine], tree: SumTree) -> Sequence[int]:
    """The income and the cost of an item that is their result, which stands below: exceptional income is both."""
    income, parts = at[position], tree.parts[position]
    if income.turned or chart()[income.item].sign != "signed":
        return ()
    costs = [p for p in parts if p in at and at[p].item == income.item and at[p].turned]
    results = [p for p in parts if p in at and at[p].item == income.item and not at[p].turned]
    if len(parts) == len(costs) + len(results) and len(costs) == len(results) == 1:
        return (position, *costs) if results[0] > max(position, *costs) else ()
    return ()


def _is_trade(total: MappedLine) -> bool:
    return total.exact and total.item in settings()["totals_of_several"]["named"]


def _kinds(total: MappedLine, parts: Sequence[int], lines: Sequence[Line]) -> Sequence[int]:
    """The parts of a total of trade that all bear its whole name: from related parties or from others, they are it."""
    name = f" {normalise(total.line.label)} "
    return parts if all(name in f" {normalise(lines[p].label)} " for p in parts) else ()


def _nets_income(total: MappedLine, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    """Whether costs are shown net of an income worth a question: "operating expenses and income" are not all."""
    if not parts or chart()[total.item].sign != "cost":
        return False
    incomes = [at[p].line for p in parts if p in at and chart()[at[p].item].sign == "plain"]
    return any(weighs(line, total.line) for line in incomes)


def _parts(position: int, tree: SumTree) -> Sequence[int]:
    """The lines that a line adds up, or that does which it only tells once more."""
    own, same = tree.parts.get(position, ()), tree.same_as(position)
    return max((own, *(tree.parts.get(p, ()) for p in same)), key=len) if same else own


def stands_alone(item: str) -> bool:
    """Whether an item never holds another one: an asset or a debt is counted once, while reserves hold reserves."""
    return _is_leaf(item) and side_of(item) is not None and EQUITY not in blocks_of(item)


def is_rest_of_flows(item: str) -> bool:
    """Whether an item is what a section of a cash flow holds besides its named lines."""
    return chart()[item].statement == "CF" and item in settings()["residuals"]["items"]


def _says_more(m: MappedLine, rest: MappedLine) -> bool:
    """Whether a line says what one of the same amount leaves open: other debts, all of them to owners.

    The total of a block says nothing more of its only line.
    """
    rests = settings()["residuals"]["items"]
    return rest.item in rests and m.item not in rests and m.item not in blocks_of(rest.item)


def _is_loose(m: MappedLine, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    """Whether only the words of a total name an item, while its parts are others: "total other expenses"."""
    return m.by_grammar and _is_leaf(m.item) and (_adds_up_others(m, parts, at) or _adds_up_blocks(m, parts, at))


def _is_split(m: MappedLine, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    """Whether a line adds up what the chart keeps apart: debts to owners due within a year and later."""
    held = settings()["holds"].get(m.item, ())
    return any(at[part].item in held for part in parts if part in at) if held else False


def _is_loose_sum(m: MappedLine, position: int, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    """Whether a line of an item adds up others above that no total counts: its own label may say one kind more."""
    if not parts or m.goes_into is not None or not _is_leaf(m.item):
        return False
    above = [part for part in parts if part < position]
    own = [at[part] for part in above if part in at and at[part].item == m.item]
    return len(own) == len(above) > 1 and all(o.exact for o in own)


def _adds_up_others(total: MappedLine, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    others = [at[part].item for part in parts if part in at and not _is_of(at[part].item, total.item)]
    return any(_is_leaf(item) for item in others)


def _adds_up_blocks(total: MappedLine, parts: Sequence[int], at: Mapping[int, MappedLine]) -> bool:
    """Whether a line adds up a block beside a line of its own item: it is more than both."""
    items = {at[part].item for part in parts if part in at}
    return total.item in items and any(item in parents() for item in items)


def _is_leaf(item: str) -> bool:
    return chart()[item].kind == "line" and item not in parents()


def _is_of(item: str, whole: str) -> bool:
    """Whether an item is another one or a memo of it: an allowance of the receivables."""
    return item == whole or (chart()[item].kind == "memo" and chart()[item].parent == whole)


def _last_of_some(kept: Sequence[MappedLine]) -> list[MappedLine]:
    last = {m.item: m for m in kept if m.item in settings()["totals_of_several"]["last"]}
    return [m for m in kept if m.item not in last or m is last[m.item]]


def _is_vague(m: MappedLine) -> bool:
    """Whether the dictionary gives a line's label other meanings, of which its block leaves some."""
    if m.exact or not _is_leaf(m.item):
        return False
    statement = chart()[m.item].statement
    return sum(r.statement == statement for r in exact_readings(m.line.label)) > 1


def _own_parts(
    total: MappedLine, position: int, at: Mapping[int, MappedLine], above: Mapping[int, Sequence[int]], *, by_name: bool
) -> list[MappedLine]:
    """The lines below a total that are of its own item; below one whose label has other meanings, by their name."""
    own = [m for part, m in at.items() if m.item == total.item and position in above[part]]
    return [m for m in own if m.exact] if by_name else own
