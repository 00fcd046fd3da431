"""Lines that name one kind of their item beside a line that nothing names: that may be another kind of it."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.compiled import lexicons
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import Reading, exact_readings

RESULT, BEFORE_TAX = "net_income", "profit_before_tax"


def kinds_alone(lines: Sequence[LabelledLine], nominated: Nominated, chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The only lines of items that statements show by their kinds, where a line beside them may be another kind.

    Deferred tax by its words, where the line of the current tax is not understood; the tax beside a deferred one that
    no sum adds to it; and the tax without such a word beside a smaller line, unless profit before and after tax say
    that it is all.
    """
    kinds = settings()["kinds"]
    known: dict[str, list[int]] = {}
    for position, reading in enumerate(chosen):
        if reading and reading.item in kinds["words"]:
            known.setdefault(reading.item, []).append(position)
    return frozenset(
        position
        for item, (position, *others) in known.items()
        if not others and _is_one_kind(position, lines, nominated, chosen, tree, kinds["words"][item])
    )


def beside_named_debts(lines: Sequence[LabelledLine], chosen: Chosen) -> frozenset[int]:
    """The financial liabilities of no kind beside a debt by its name, as which they were read: most are others."""
    debts = {item for split in settings()["unsplit_beside"].values() for item in split}
    read = {p: r for p, r in enumerate(chosen) if r and r.item in debts and lines[p].has_amounts}
    vague = {p for p, r in read.items() if r.by_grammar and _names_no_debt(lines[p].label, r.language)}
    named = {r.item for p, r in read.items() if p not in vague}
    return frozenset(p for p in vague if read[p].item in named)


def _names_no_debt(label: str, language: str) -> bool:
    return language in lexicons() and set(said(label, language).concepts) <= {*settings()["any_liability"]["concepts"]}


def _is_one_kind(
    position: int,
    lines: Sequence[LabelledLine],
    nominated: Nominated,
    chosen: Chosen,
    tree: SumTree,
    words: Sequence[str],
) -> bool:
    """Whether a line is of one kind of its item, or may be, for what stands right above and below it."""
    beside = [p for p in (position - 1, position + 1) if 0 <= p < len(lines)]
    strangers = [p for p in beside if _is_stranger(p, lines, nominated, chosen, tree)]
    reading = chosen[position]
    if reading is None:
        return False
    if position not in tree.tied and any(_is_left(lines[p], nominated[p], chosen[p], reading, words) for p in beside):
        return True
    if not strangers:
        return False
    if _says_one(lines[position].label, reading, words):
        return True
    if reading.item not in settings()["kinds"]["unsaid"]:
        return False
    smaller = (p for p in strangers if lines[p].is_within(lines[position]) and weighs(lines[p], lines[position]))
    return any(position not in tree.tied or _lead_to_result(p, position, chosen, tree) for p in smaller)


def _is_left(
    line: LabelledLine, found: Sequence[Reading], own: Reading | None, beside: Reading, words: Sequence[str]
) -> bool:
    """Whether a line says that it is a kind of the item beside it, and was not taken as that: deferred tax."""
    of_item = [r for r in found if r.item == beside.item]
    return own is None and line.shows_any and any(_says_one(line.label, r, words) for r in of_item)


def _lead_to_result(one: int, other: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether two lines are added up with each other to the net income, and the profit before tax is not among them."""
    for total in tree.totals_of(other)[:1]:
        items = {r.item for p in (total, *tree.parts[total]) if (r := chosen[p])}
        return one in tree.parts[total] and RESULT in items and BEFORE_TAX not in items
    return False


def _is_stranger(
    position: int, lines: Sequence[LabelledLine], nominated: Nominated, chosen: Chosen, tree: SumTree
) -> bool:
    """Whether nothing says what a line is, not even of another statement: interest added back to a profit is known."""
    is_open = chosen[position] is None and not nominated[position] and not exact_readings(lines[position].label)
    return is_open and lines[position].shows_any and position not in tree.parts


def _says_one(label: str, reading: Reading, words: Sequence[str]) -> bool:
    """Whether a label names exactly one kind of its item."""
    if reading.language not in lexicons():
        return False
    return len({*said(label, reading.language).concepts} & {*words}) == 1
