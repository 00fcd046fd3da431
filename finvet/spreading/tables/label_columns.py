"""The label of each row, where codes, units, sections or a second language stand in columns beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from finvet.spreading.remembered import LONGEST
from finvet.spreading.sheets.codes import is_reference
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.two_languages import in_one_language
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.labels import readings

NEARLY_ALL = 0.8  # of the texts of a column that are codes, for it to be one of codes
MOST = 0.6  # of the labels that begin with a code, for it to be none of their words
FEWEST_CODED = 3
YEAR_DIGITS = 4
FEWEST_BROKEN = 2  # labels that are known only together with what stands beside them
FEWEST_NUMBERED = 8  # account numbers of one length, none told twice, that are so even where most lines are groups
_CODE = re.compile(
    r"^(?P<before>[^\W\d_]+ )?(?P<code>[A-Z]{0,3}[.-]?(?:\d{3,}|\d+(?:[.\-/]\d+)+))\.?"
    r"(?P<mark>\s*[-–—:·|]\s*|\s+)(?=\D)"
)

_PART = re.compile(r"[-–—•]\s*[^\W\d]")

Labels = Mapping[int, Mapping[int, str]]
"""The texts of each row by column."""


class RowLabel(NamedTuple):
    """The label of a row with its column; `sections`: what stands left of it and heads it and the rows below.

    `shown` is the label as it stands there, with the account code before it.
    """

    column: int
    text: str
    shown: str
    sections: tuple[tuple[int, str], ...] = ()


_RowTexts = tuple[int, tuple[tuple[int, str, str], ...]]
"""The labels of a row: the column of each, its text, and the cell as it stands."""


def row_labels(grid: Grid, rows: Sequence[int], start: int, stop: int) -> Mapping[int, RowLabel]:
    """The label of each row that has one, between the columns `start` and `stop`, without an account code before it."""
    written = grid.rows
    said = [
        (r, tuple([(c, t, str(written[r][c].value)) for c, t in grid.labels[r].items() if start <= c < stop]))
        for r in rows
    ]
    labels = _labels if len(said) <= LONGEST else _labels.__wrapped__
    return labels(tuple(filter(itemgetter(1), said)), frozenset([r for r, _ in said if grid.amounts[r]]))


@lru_cache(maxsize=500)  # of one form the labels are the same for every company and year
def _labels(rows: tuple[_RowTexts, ...], with_amounts: frozenset[int]) -> Mapping[int, RowLabel]:
    texts: Labels = {row: {column: text for column, text, _ in there} for row, there in rows}
    columns = {c for there in texts.values() for c in there}
    if len(columns) > 1:
        texts = _without(texts, _beside(texts, columns))
        columns = {c for there in texts.values() for c in there}
    found = _of_columns(texts, with_amounts) if len(columns) > 1 else _of_one(texts)
    written = {row: {column: cell for column, _, cell in there} for row, there in rows}
    return _without_codes(_in_one_language(found, written), with_amounts)


def _of_one(texts: Labels) -> dict[int, RowLabel]:
    first = {row: next(iter(there.items())) for row, there in texts.items()}
    return {row: RowLabel(column, text, text) for row, (column, text) in first.items()}


def _without(texts: Labels, columns: set[int]) -> Labels:
    kept = {row: {c: text for c, text in there.items() if c not in columns} for row, there in texts.items()}
    return {row: there for row, there in kept.items() if there}


def _beside(texts: Labels, columns: set[int]) -> set[int]:
    """The columns of codes, of references to notes and of units; never all of them."""
    found = set()
    for column in columns:
        own = [there[column] for there in texts.values() if column in there]
        coded = sum(map(is_reference, own))
        if coded >= NEARLY_ALL * len(own) or all(map(speaks_of_units_alone, own)):
            found.add(column)
    return found if found < columns else set()


def _of_columns(texts: Labels, with_amounts: Set[int]) -> dict[int, RowLabel]:
    """The labels of rows with several text columns: from the main one, where it is empty from the first other."""
    lines = {row: there for row, there in texts.items() if row in with_amounts}
    main = _main_column(lines or texts)
    texts = _pieced_together(texts, main)
    sections = _section_columns(lines, main)
    parts = _part_columns(lines)
    beside = _translation(lines, main)
    above: dict[int, str] = {}
    found = {}
    for row, there in texts.items():
        column = main if main in there else min(there)
        if column == main and beside in there and not readings(there[main]) and readings(there[beside]):
            column = beside
        part = next((c for c in parts & there.keys() if _PART.match(there[c])), 0)
        column = part or column
        left = {c: t for c, t in there.items() if c < column and (part or c in sections)}
        heads = tuple((c, t) for c, t in left.items() if above.get(c) != t)
        above.update(heads)
        found[row] = RowLabel(column, there[column], there[column], heads)
    return found


def _main_column(texts: Labels) -> int:
    """The column with most labels that are known, with most different ones where none is; the innermost of equals."""
    columns: dict[int, list[str]] = {}
    for there in texts.values():
        for column, text in there.items():
            columns.setdefault(column, []).append(text)
    distinct = {c: set(own) for c, own in columns.items()}
    return max(
        columns, key=lambda c: (sum(bool(readings(t)) for t in distinct[c]), len(distinct[c]), len(columns[c]), c)
    )


def _pieced_together(texts: Labels, main: int) -> Labels:
    """The labels whole, where several are known only with what stands right of them: "Net current | assets"."""
    pieces = {row: [t for c, t in there.items() if c >= main] for row, there in texts.items() if main in there}
    broken = {row: own for row, own in pieces.items() if len(own) > 1}
    whole = {row: " ".join(own) for row, own in broken.items()}
    known = {label for row, label in whole.items() if not _items_of(label) <= set().union(*map(_items_of, broken[row]))}
    if len(known) < FEWEST_BROKEN:
        return texts
    kept = {row: {c: t for c, t in texts[row].items() if c < main} | {main: label} for row, label in whole.items()}
    return {**texts, **kept}


def _items_of(label: str) -> set[str]:
    return {reading.item for reading in readings(label)}


def _section_columns(texts: Labels, main: int) -> set[int]:
    """The columns left of the main one whose texts head several rows; a translation beside each label heads none."""
    beside: dict[int, list[str]] = {}
    for there in texts.values():
        if main in there:
            for column, text in there.items():
                beside.setdefault(column, []).append(text)
    lines = len(beside.pop(main, []))
    return {c for c, own in beside.items() if c < main and 2 * len(set(own)) <= lines}


def _part_columns(texts: Labels) -> Set[int]:
    """The column whose texts stand behind a dash, first beside what heads them and then alone; mostly there is none."""
    dashed = {(row, c) for row, there in texts.items() for c, text in there.items() if _PART.match(text)}
    alone = {c for row, c in dashed if len(texts[row]) == 1}
    headed = {c for row, c in dashed if c > min(texts[row])}
    return {min(alone & headed)} if alone & headed else set()


def _translation(lines: Labels, main: int) -> int:
    """The column that says beside nearly every label what it is in another language; 0 where there is none."""
    known: dict[int, set[str]] = {}
    for there in lines.values():
        for column, text in there.items() if main in there else ():
            if column != main and readings(text):
                known.setdefault(column, set()).add(text)
    column, many = max(((c, len(own)) for c, own in known.items()), key=itemgetter(1), default=(0, 0))
    return column if many >= MOST * len(lines) else 0


def _in_one_language(labels: dict[int, RowLabel], cells: Labels) -> dict[int, RowLabel]:
    """The labels by the half that is known, where they say everything twice."""
    texts = {row: label.text for row, label in labels.items()}
    written = {row: cells[row][label.column] for row, label in labels.items()}
    read = in_one_language(texts, written)
    return labels | {row: labels[row]._replace(text=text) for row, text in read.items()}


def begins_with_code(label: str) -> bool:
    """Whether a label begins with what could be an account code: "1.01 Ativo Circulante", "4000 - Sales"."""
    return _code_of(label) is not None


@lru_cache(maxsize=20_000)
def _code_of(label: str) -> re.Match[str] | None:
    return _CODE.match(label)


def _are_account_numbers(coded: Mapping[int, re.Match[str]]) -> bool:
    """Whether codes are the numbers of a plan of accounts: of one length, all different, and few of them years."""
    numbers = [match["code"] for match in coded.values()]
    longest, many = max(Counter(map(len, numbers)).items(), key=itemgetter(1))
    years = sum(longest == YEAR_DIGITS and n.startswith(("19", "20")) for n in numbers)
    is_even = many >= MOST * len(numbers) and 2 * years < len(numbers)
    return is_even and longest >= YEAR_DIGITS and len({*numbers}) == len(numbers) >= FEWEST_NUMBERED


def _without_codes(labels: dict[int, RowLabel], with_amounts: Set[int]) -> dict[int, RowLabel]:
    """The labels without the account codes that most of them begin with: "1.01 Ativo Circulante", "4000 - Sales"."""
    coded = {row: match for row, label in labels.items() if (match := _code_of(label.text))}
    if len(coded) < FEWEST_CODED:
        return labels
    lines = sum(row in with_amounts for row in labels)
    if sum(row in with_amounts for row in coded) < MOST * lines and not _are_account_numbers(coded):
        return labels
    bare = {
        row: labels[row]._replace(text=(match["before"] or "") + labels[row].text[match.end() :])
        for row, match in coded.items()
        if not match["before"] or match["mark"].strip()
    }
    return labels | bare
