"""Lines beside one of their sum that was not understood: it may be more of their item, or what is taken off it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import side_of
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.mixed_totals import is_rest_of_flows, stands_alone
from finvet.spreading.mapping.residuals import OTHER, says, weighs
from finvet.spreading.mapping.totals import ASSETS, CLAIMS, Nominated
from finvet.spreading.mapping.words_alike import is_set_apart, items_by_word, sounding_like
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import Reading, exact_readings


def unsure_beside_strangers(
    lines: Sequence[LabelledLine], nominated: Nominated, chosen: Chosen, tree: SumTree
) -> frozenset[int]:
    """The lines whose item may be more or less than they show, for a line of the same sum that nothing names."""
    found: set[int] = set()
    items_of: dict[str, set[str]] = {}
    for total, parts in tree.parts.items():
        strangers = [p for p in parts if chosen[p] is None and lines[p].has_amounts]
        if not strangers:
            continue
        if any(weighs(lines[p], lines[total]) for p in strangers):
            found |= {p for p in parts if (r := chosen[p]) and _is_often_of_several(r, lines[p].label)}
        found.update(_of_untaken(parts, strangers, nominated, chosen))
        strangers = [p for p in strangers if p not in tree.parts]
        found.update(_beside_loans(total, parts, strangers, lines, chosen))
        unheard = [p for p in strangers if not _is_heard_of(lines[p].label, chosen[total])]
        items_of = items_of or (items_by_word(lines, chosen) if unheard else {})
        nameless = [p for p in unheard if not any(_can_stand(r, chosen[total]) for r in nominated[p])]
        adding = [p for p in unheard if _effect(p, lines, tree) > 0]
        if any(_may_be_another(p, total, lines, nominated, chosen) for p in adding):
            found.add(total)
        found.update(_in_nameless(total, parts, nameless, lines, chosen, tree))
        found.update(_rests(total, parts, nameless, lines, chosen, tree))
        found.update(_beside(parts, nameless, lines, chosen, tree))
        found.update(_of_nothing(total, nameless, lines, chosen, tree))
        found.update(_rests_of_flows(parts, lines, nominated, chosen))
        found.update(_before_deductions(parts, strangers, lines, chosen, tree))
        found.update(sounding_like(parts, unheard, lines, chosen, items_of))
    found.update(_beside_echoes(lines, nominated, chosen, tree))
    return frozenset(found.union(_of_other_meanings(found, nominated, chosen, tree)))


def _beside_echoes(lines: Sequence[LabelledLine], nominated: Nominated, chosen: Chosen, tree: SumTree) -> Iterator[int]:
    """The lines of an item in kinds in no sum, where another line's words mean it too: depreciation, amortisation."""
    kinds = settings()["residuals"]["kinds_without_sum"]
    loose = [p for p, line in enumerate(lines) if line.has_amounts and not tree.totals_of(p) and p not in tree.parts]
    echoes = {r.item: p for p in loose if chosen[p] is None for r in nominated[p] if r.item in kinds}
    for position in loose if echoes else ():
        own = chosen[position]
        echo = echoes.get(own.item) if own else None
        if echo is not None and not lines[echo].shows_same(lines[position]):
            yield position


def _of_other_meanings(unsure: Set[int], nominated: Nominated, chosen: Chosen, tree: SumTree) -> Iterator[int]:
    """The lines of an item that a guess in the same sum can mean as well: then that is more of it."""
    for position in unsure:
        own = chosen[position]
        others = {r.item for r in nominated[position]} - {own.item} if own else set()
        for total in tree.totals_of(position)[:1] if others else ():
            yield from (p for p in tree.parts[total] if (r := chosen[p]) and r.item in others)


def _is_heard_of(label: str, block: Reading | None) -> bool:
    """Whether the dictionary says what a line is, and not that it stands across from its block: a tax among assets."""
    return any(_can_stand(r, block) for r in exact_readings(label))


def _can_stand(reading: Reading, block: Reading | None) -> bool:
    """Whether a reading is not on the other side of the balance sheet than a block."""
    return len({side_of(reading.item), side_of(block.item) if block else None} - {None}) < len((ASSETS, CLAIMS))


def _is_often_of_several(reading: Reading, label: str) -> bool:
    """Whether a line may be one of several of its item: its words are no name of it, and do not say it is the rest."""
    residuals = settings()["residuals"]
    is_guessed = reading.by_grammar or (reading.statement == "CF" and not reading.exact)
    if not is_guessed or reading.item not in residuals["often_of_several"]:
        return False
    return reading.item not in residuals["costs"] or not says(OTHER, label, (reading.language,))


def _beside_loans(
    total: int, parts: Sequence[int], strangers: Sequence[int], lines: Sequence[LabelledLine], chosen: Chosen
) -> Iterator[int]:
    """The debts by their words in the block of their maturity, beside a line that nothing names but that says loan."""
    words = settings()["residuals"]["more_of"]
    for position in parts:
        reading, whole = chosen[position], chosen[total]
        if reading and whole and reading.by_grammar and chart()[reading.item].parent == whole.item:
            more = [lines[s].label for s in strangers if weighs(lines[s], lines[position])]
            said = words.get(reading.item, ()) if more else ()
            if any(says(word, label, (reading.language,)) for word in said for label in more):
                yield position


def _of_untaken(parts: Sequence[int], strangers: Sequence[int], nominated: Nominated, chosen: Chosen) -> Iterator[int]:
    """The costs of several lines of which another line of the sum may be one by its words: pay beside pensions."""
    costs = {item for item in settings()["residuals"]["often_of_several"] if chart()[item].sign == "cost"}
    items = {r.item for p in strangers for r in nominated[p] if r.item in costs}
    return (p for p in parts if (r := chosen[p]) and r.item in items)


def _may_be_another(
    stranger: int, total: int, lines: Sequence[LabelledLine], nominated: Nominated, chosen: Chosen
) -> bool:
    """Whether a line that was taken for none may be another item than its total: goodwill, other debts in loans."""
    whole, readings = chosen[total], nominated[stranger]
    if whole is None or not weighs(lines[stranger], lines[total]) or lines[stranger].shows_same(lines[total]):
        return False
    if not readings:
        return whole.item in settings()["totals_of_several"]["unseen"]
    maturities = settings()["by_maturity"]
    return stands_alone(whole.item) and all(
        whole.item not in (r.item, *maturities.get(r.item, {}).values()) for r in readings
    )


def _in_nameless(
    total: int,
    parts: Sequence[int],
    strangers: Sequence[int],
    lines: Sequence[LabelledLine],
    chosen: Chosen,
    tree: SumTree,
) -> Iterator[int]:
    """The lines of the one item that stands with strangers in a total that nothing names: it may be that total.

    Not so what known lines come to: the profit of a year before what an owner was given back.
    """
    items = {r.item for p in parts if (r := chosen[p])}
    if chosen[total] is not None or exact_readings(lines[total].label) or len(items) != 1:
        return
    if chart()[items.pop()].kind in ("line", "total"):
        known = (p for p in parts if chosen[p] is not None and not _comes_of_known(p, chosen, tree))
        yield from (p for p in known if any(weighs(lines[s], lines[p]) for s in strangers))


def _comes_of_known(position: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether a line is what understood lines above it add up to."""
    parts = tree.parts.get(position, ())
    return bool(parts) and max(parts) < position and all(chosen[p] for p in parts)


def _rests(
    total: int,
    parts: Sequence[int],
    strangers: Sequence[int],
    lines: Sequence[LabelledLine],
    chosen: Chosen,
    tree: SumTree,
) -> Iterator[int]:
    """The lines of the item that a stranger is of where it is of no other one: other receivables among receivables."""
    block = chosen[total]
    rest, *beside = settings()["rest_of"].get(block.item, [""]) if block else [""]
    if not {r.item for p in parts if (r := chosen[p])}.issuperset(beside):
        return
    for position in parts if rest else ():
        reading = chosen[position]
        if reading and reading.item == rest and any(_may_be_more(s, position, lines, tree) for s in strangers):
            yield position


def _of_nothing(
    total: int, strangers: Sequence[int], lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree
) -> Iterator[int]:
    """The lines of nothing in a block with a stranger that may be another kind of what they are: no bonds, but what?"""
    if not any(weighs(lines[s], lines[total]) for s in strangers):
        return
    places = (*tree.parts[total], total)
    shown = {r.item for r, line in zip(chosen, lines, strict=True) if r and line.shows_any}
    for position in range(min(places), max(places)):
        reading = chosen[position]
        is_open = reading is not None and reading.item in settings()["residuals"]["open_zeros"]
        if reading and is_open and reading.item not in shown and lines[position].has_values:
            yield position


def _rests_of_flows(
    parts: Sequence[int], lines: Sequence[LabelledLine], nominated: Nominated, chosen: Chosen
) -> Iterator[int]:
    """The rests of a cash flow's section beside a line without an item that may be more of the rest."""
    left = [p for p in parts if chosen[p] is None and lines[p].has_amounts]
    for position in parts if left else ():
        reading = chosen[position]
        if reading and is_rest_of_flows(reading.item):
            more = (s for s in left if not nominated[s] or any(r.item == reading.item for r in nominated[s]))
            if any(weighs(lines[s], lines[position]) for s in more):
                yield position


def _may_be_more(stranger: int, known: int, lines: Sequence[LabelledLine], tree: SumTree) -> bool:
    """Whether a stranger does what a line does to their total, and is not too small to ask about."""
    is_alike = _effect(stranger, lines, tree) * _effect(known, lines, tree) > 0
    return is_alike and weighs(lines[stranger], lines[known])


def _beside(
    parts: Sequence[int], strangers: Sequence[int], lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree
) -> Iterator[int]:
    """The lines of items that come in kinds beside a stranger that does the same: petty cash above a bank."""
    pairs = pairwise(parts)
    for one, other in (pair for neighbours in pairs for pair in (neighbours, neighbours[::-1])):
        reading = chosen[one]
        if reading and other in strangers and _comes_in_kinds(reading, lines[one].label):
            adds = _effect(one, lines, tree) * _effect(other, lines, tree) > 0
            if adds and lines[other].ask(_is_large_beside, lines[one]):
                yield one


def _comes_in_kinds(reading: Reading, label: str) -> bool:
    residuals = settings()["residuals"]
    if reading.item in residuals["of_kinds"]:
        return not is_set_apart(reading)
    return reading.item in residuals["of_named_kinds"] and says(OTHER, label, (reading.language,))


def _is_large_beside(stranger: Row, known: Row) -> bool:
    share = settings()["residuals"]["neighbour"]
    return any(abs(v) > share * abs(known.get(column, 0.0)) for column, v in stranger.items())


def _before_deductions(
    parts: Sequence[int], strangers: Sequence[int], lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree
) -> Iterator[int]:
    """The assets and debts right above a line that goes the other way: receivables before an allowance."""
    above = dict(zip(parts[1:], parts, strict=False))
    for stranger in strangers:
        position = above.get(stranger)
        reading = chosen[position] if position is not None else None
        if position is None or reading is None or not stands_alone(reading.item):
            continue
        is_opposite = _effect(stranger, lines, tree) * _effect(position, lines, tree) < 0
        if is_opposite and weighs(lines[stranger], lines[position]):
            yield position


def _effect(position: int, lines: Sequence[LabelledLine], tree: SumTree) -> float:
    """1 for a line that only adds to its total, -1 for one that only takes from it, else 0."""
    signs = lines[position].signs
    factor = next((f for _, f in tree.way_up(position)), 1.0)
    return factor * next(iter(signs)) if len(signs) == 1 else 0.0
