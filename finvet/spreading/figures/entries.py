"""The entries of a piece: what its lines show of each item by column, with what must be said of it, graded."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence, Set
from itertools import compress
from math import inf
from typing import NamedTuple

from finvet.line_items import blocks_of, chart
from finvet.model import Confidence, Message, Source
from finvet.spreading.mapping.mapped import MappedLine, MappedStatement
from finvet.spreading.mapping.mapping import INTEREST_IN_FINANCING, INTEREST_PAID
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import last_digit
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.spelling import in_words, normalise

SEVERAL_DIGITS, FEWEST_ALIKE = 100, 2  # of amounts and columns in which two lines are not alike by chance
REMARKS = UNSURE, BELOW_ZERO, ABOVE_ZERO, AMBIGUOUS, WORDED, LEFT, HINTED = (
    "decimal-mark-unclear", "below-zero", "above-zero", "label-ambiguous", "label-by-its-words", "left-in-block",
    "named-by-hint",
)  # fmt: skip
"""Codes of what is said of an entry, in this order; what reading says of its amount follows."""
OF_LINES = (BELOW_ZERO, AMBIGUOUS, WORDED, LEFT, HINTED)
"""Those of all amounts of a line."""

READ, ADDED = "read", "sum"
"""How an entry was made: from one cell, or from those of several lines."""


class Entry(NamedTuple):
    """One item of one column in the table's own unit: its value or why there is none, how sure it is, how made."""

    value: float | None
    basis: tuple[Source, ...]
    confidence: Confidence
    tied: bool
    notes: tuple[Message, ...] = ()
    method: str = READ


Signed = tuple[MappedLine, Mapping[int, float]]
"""A line with its values, signed as the chart stores them."""

ByItem = Mapping[str, Sequence[Signed]]
"""The lines of each item, in the order of their names."""


def entries_of(statement: MappedStatement, by_item: ByItem) -> dict[str, dict[int, Entry]]:
    """The items by column; a column of nothing but zeros was left to be filled in, and shows no figure."""
    filled = _filled([m.line for m in statement.mapped])
    found: dict[str, dict[int, Entry]] = {}
    for item, group in by_item.items():
        lines = told_once(item, group)
        found[item] = _alone(*lines[0], filled) if len(lines) == 1 else _together(lines, filled)
        if item == INTEREST_PAID and all(m.block == "cf_financing" for m, _ in lines):
            found[INTEREST_IN_FINANCING] = found[item]
    return found | _zeros(statement, found, filled)


def _filled(lines: Sequence[Line]) -> frozenset[int]:
    """The columns in which anything but zero stands: mostly the first line shows that of all."""
    columns = frozenset[int]().union(*(line.amounts for line in lines))
    empty = set(columns)
    for line in lines:
        if not empty:
            break
        empty -= {c for c in empty & line.amounts.keys() if line.amounts[c].value != 0}
    return columns - empty


def _zeros(statement: MappedStatement, found: Mapping[str, object], filled: Set[int]) -> dict[str, dict[int, Entry]]:
    """Lines that are not shown though their block adds up from lines all understood: they are zero, not missing.

    What a line elsewhere in the statement may be, which was not taken for it, is no zero.
    """
    told = found.keys() | statement.spoken_of
    return {
        item: {
            c: Entry(0.0, (a.source,), "medium", tied=True, method=f"derived: {block} adds up without it")
            for c, a in statement.closed[block].amounts.items()
            if c in filled and a.value is not None
        }
        for item, (block, *unless) in settings()["zero_where_block_ties"].items()
        if block in statement.closed and not told & {item, *unless}
    }


def told_once(item: str, lines: Sequence[Signed]) -> Sequence[Signed]:
    """Of several lines of one item: the one that is the sum of the others, equal ones once, parts of one total all.

    All stand too where some take from a subtotal what others add: other income and other costs. Lines that no total
    holds together are not added: of results the only one that the dictionary names for sure stands, operating income
    beside EBIT, of totals the first that adds up in the block of its item, of sales what leads to gross profit, of
    interest what is called nothing else; else the largest of those that show most, as a guess. What is shown as a part
    of another line ("of which") tells of its item only where no line of its own does, and zeros alone where no line
    shows more.
    """
    lines = _own(lines) if len(lines) > 1 else lines
    if len(lines) == 1 or _tell_the_same(lines):
        return lines[:1]
    if _count_together(item, lines):
        return lines
    one = _sum_of_others(lines) or _named_for_sure(item, lines) or _called_so(item, lines)
    if one is not None:
        return [one]
    fullest, values = max(lines, key=lambda pair: (len(pair[1]), sum(map(abs, pair[1].values()))))
    return [(fullest._replace(ambiguous=True), values)]


def _own(lines: Sequence[Signed]) -> Sequence[Signed]:
    """The lines that are no part of another one, of these those that show more than zeros; all where none is left."""
    own = [pair for pair in lines if not pair[0].part] or lines
    return [pair for pair in own if any(pair[1].values())] or own


def _count_together(item: str, lines: Sequence[Signed]) -> bool:
    """Whether all lines are parts of one total: of no total themselves, or of incomes and costs one each way."""
    are_halves = len({m.turned for m, _ in lines}) > 1
    return (are_halves or not chart()[item].is_sum) and _are_in_one_total([m for m, _ in lines])


def _sum_of_others(lines: Sequence[Signed]) -> Signed | None:
    """The line that adds up all others in every column that it fills, or the first where all show the same."""
    step = last_digit([values for _, values in lines])
    columns = dict.fromkeys(c for _, values in lines for c in values)
    added_up = {c: sum(values.get(c, 0.0) for _, values in lines) for c in columns}
    for candidate in lines:
        if all(abs(added_up[c] - 2 * v) <= step for c, v in candidate[1].items()):
            return candidate
    return lines[0] if all(values == lines[0][1] for _, values in lines) else None


def _named_for_sure(item: str, lines: Sequence[Signed]) -> Signed | None:
    """The first total that adds up, in its item's own block before others; else the only one of the dictionary.

    Of lines that are no total the only one that leads to the result of their item: net sales beside gross ones.
    """
    if not chart()[item].is_sum:
        result = settings()["totals_of_several"]["leads_to"].get(item)
        leading = [pair for pair in lines if pair[0].tied and pair[0].exact and pair[0].block == result]
        return leading[0] if result and len(leading) == 1 else None
    named = [pair for pair in lines if pair[0].exact]
    sure = [pair for pair in lines if pair[0].tied] or (named if len(named) == 1 else [])
    in_own_block = [pair for pair in sure if pair[0].block in blocks_of(item)]
    return next(iter(in_own_block or sure), None)


def _called_so(item: str, lines: Sequence[Signed]) -> Signed | None:
    """The only line that says no more than its item, beside wider ones: interest beside finance costs."""
    names = settings()["totals_of_several"]["called"].get(item, ())
    called = [pair for pair in lines if normalise(in_words(label := pair[0].line.label) or label) in names]
    return called[0] if len(called) == 1 else None


def _tell_the_same(lines: Sequence[Signed]) -> bool:
    """Whether lines show the same amounts of several digits in several columns, as a total and its only part do."""
    first = lines[0][1]
    large = {value for value in first.values() if abs(value) >= SEVERAL_DIGITS * last_digit([first])}
    return len(large) >= FEWEST_ALIKE and all(values == first for _, values in lines)


def _are_in_one_total(lines: Sequence[MappedLine]) -> bool:
    """Whether one total holds all lines, with no other between that is understood."""
    nearest, understood = {m.total for m in lines}, {m.goes_into and m.goes_into[0] for m in lines}
    return any(len(totals) == 1 and None not in totals for totals in (nearest, understood))


def _alone(m: MappedLine, values: Mapping[int, float], filled: Set[int]) -> dict[int, Entry]:
    """What a line that stands alone shows, by column.

    Of nearly all columns nothing more is to be said than of the line, which is made out once for all of them.
    """
    remarks = _remarks(m)
    grade, notes = _grade(remarks, m.tied, m.exact), _notes(remarks)
    lowest, highest = _least(m.item), _most(m.item)
    tied, amounts, found = m.tied, m.line.amounts, {}
    new = tuple.__new__  # makes a named tuple in half the time that its own call takes
    for column in sorted(amounts):
        if column in filled:
            source, _, problem, unsure, _, note = amounts[column]
            value = values.get(column)
            if value is None or not lowest <= value <= highest or problem or unsure or note:
                found[column] = _entry(column, [(m, values)], [remarks])
            else:
                found[column] = new(Entry, (value, (source,), grade, tied, notes, READ))
    return found


def _together(lines: Sequence[Signed], filled: Set[int]) -> dict[int, Entry]:
    """What several lines of one item show, by column."""
    remarks = [_remarks(m) for m, _ in lines]
    columns = {c for m, _ in lines for c in m.line.amounts} & filled
    return {column: _entry(column, lines, remarks) for column in sorted(columns)}


def _entry(column: int, lines: Sequence[Signed], remarks: Sequence[Sequence[str]]) -> Entry:
    """What some lines of one item show in a column; `remarks`: what must be said of each of them."""
    amounts: list[Amount] = []
    said: list[str] = []
    value, tied, exact = 0.0, True, True
    for (m, values), of_line in zip(lines, remarks, strict=True):
        amount = m.line.amounts.get(column)
        if amount is None:
            continue
        amounts.append(amount)
        value += values.get(column, 0.0)
        tied, exact = tied and m.tied, exact and m.exact
        said += of_line
        if amount.unsure:
            said.append(UNSURE)
        if amount.note:
            said.append(amount.note)
    basis = tuple([amount.source for amount in amounts])
    problems = tuple([amount.problem for amount in amounts if amount.problem])
    method = READ if len(amounts) == 1 else ADDED
    if problems:
        return Entry(None, basis, "low", tied, problems, method)
    item = lines[0][0].item
    if not _least(item) <= value <= _most(item) and HINTED not in said:
        said.append(BELOW_ZERO if value < 0 else ABOVE_ZERO)
    return Entry(value, basis, _grade(said, tied, exact), tied, _notes(said), method)


def _least(item: str) -> float:
    return 0.0 if item in settings()["never_below_zero"]["items"] else -inf


def _most(item: str) -> float:
    """The most that an item can come to: what is paid leaves, and comes out negative."""
    return 0.0 if item in settings()["never_above_zero"]["items"] else inf


def _notes(said: Sequence[str]) -> tuple[Message, ...]:
    return tuple(map(Message, sorted(dict.fromkeys(said), key=_place))) if said else ()


def _remarks(m: MappedLine) -> list[str]:
    """What must be said of all amounts of a line, by code."""
    told = (_is_loss_or_gain(m), m.ambiguous, m.by_grammar, m.left_in_block, m.line.hint)
    return list(compress(OF_LINES, told))


def _is_loss_or_gain(m: MappedLine) -> bool:
    """Whether a loss has either sign by year and no sum says which one adds to the result."""
    if m.tied or m.line.hint is not None or m.item not in settings()["never_below_zero"]["losses"]:
        return False
    return len({v > 0 for v in m.line.values.values() if v}) > 1


def _place(code: str) -> int:
    return REMARKS.index(code) if code in REMARKS else len(REMARKS)


def _grade(said: Container[str], tied: bool, exact: bool) -> Confidence:
    if UNSURE in said or BELOW_ZERO in said or ABOVE_ZERO in said or AMBIGUOUS in said or (WORDED in said and not tied):
        return "low"
    return "high" if tied and exact else "medium"
