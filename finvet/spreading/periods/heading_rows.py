"""Whether numbers that look like years are a heading or the amounts of a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from finvet.spreading.periods.days import is_month_end
from finvet.spreading.periods.heading_texts import read_text
from finvet.spreading.periods.periods import is_heading, stamp_of
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.sheets.cells import is_number, shown
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.units import SILENT, unit_of
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.lexicon import is_covered, keys_of, plain
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import words

FEWEST_YEARS = 2
WIDEST_STEP = 2  # between the years of a heading, on average
STATEMENTS = ("BS", "IS", "CF")
LINE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){2}")
CAPTIONS = frozenset({*STATEMENTS, "report", "caption", "year", "as_at"})


def could_be_amounts(grid: Grid, row: int, heads: Sequence[int]) -> bool:
    """Whether what looks like years in a row may be amounts.

    Years in words or dates are none. A line item's are, unless they follow one another, and so are those right below
    amounts or other headings, unless several follow each other without a label, or with the name of a statement or a
    unit, or one that heads the labels.
    The years of a heading are close together and differ; one year alone needs a caption beside it, or nothing.
    No line shows the very years of the heading above, and hardly one that is not understood those before or after,
    below other amounts.
    """
    heads = _behind_line_number(grid, row, heads)
    if not all(is_number(grid.rows[row][c]) for c in heads):
        return False
    found = grid.label(row, min(heads))
    if found is None:
        return _has_amounts(grid, row - 1, heads) and not _is_row_of_years(grid, row, heads)
    label = found[1]
    is_of_years = _is_row_of_years(grid, row, heads)
    apart = _years_apart(grid, row, heads)
    if apart == 0 or (is_of_years and (_stands_over_units(grid, row, heads) or _heads_block(grid, row, heads))):
        return False
    could_head = is_of_years or (_is_one_year(grid, row, heads) and _is_caption(label))
    if readings(label) or not could_head:
        return True
    if is_covered(plain(label), *STATEMENTS, "caption") or unit_of(label) != SILENT:
        return False
    return _goes_on(grid, row, heads, is_next=apart in (-1, 1))


def _behind_line_number(grid: Grid, row: int, heads: Sequence[int]) -> Sequence[int]:
    """What looks like years behind a label, without the number of its line, which could be a day: "2.02.02"."""
    first, *others = heads
    label = grid.label(row, max(heads), start=first)
    is_numbered = label is not None and others and label[0] < others[0] and not is_number(grid.rows[row][first])
    return others if is_numbered and LINE_NUMBER.fullmatch(shown(grid.rows[row][first]).strip()) else heads


def _goes_on(grid: Grid, row: int, heads: Sequence[int], *, is_next: bool) -> bool:
    """Whether a row goes on with what stands above it: amounts, if its years are not next to those, or heads."""
    above = grid.between(0, row - 1)[-1:]
    if not above:
        return False
    return not is_next if _has_amounts(grid, above[0], heads) else _is_heading(grid, above[0], heads)


def are_years(grid: Grid, row: int, heads: Sequence[int]) -> bool:
    """Whether years stand in a row, each as often as the others and close together: without a day, or all of them with
    the last one of the same month, which nobody prints or signs on in one year after the other.

    Behind several such years the newest one may be over in part.
    """
    ends = _without_newest([stamp_of(grid.rows[row][c].value).end for c in heads])
    closing = {end.month if end and is_month_end(end) else None for end in ends}
    is_closing = len(closing) == 1 and (None not in closing or not any(ends))
    return is_closing and _is_row_of_years(grid, row, heads)


def _without_newest(ends: Sequence[date | None]) -> Sequence[date | None]:
    """The days without that of the newest month end, where several others are told."""
    closing = [end for end in ends if end and is_month_end(end)]
    older = [end for end in closing if end != max(closing)]
    return older if len(closing) == len(ends) and len(older) > 1 else ends


def counted_months(grid: Grid, row: int) -> dict[int, Stamp]:
    """What a row says that counts the months of each column: "Months | 12 | 12 | 3"."""
    numbers = list(grid.no_years(row))
    found = grid.label(row, numbers[0]) if numbers else None
    if found is None or readings(found[1]) or unit_of(found[1]) != SILENT:
        return {}
    counts = dict(zip(numbers, grid.counts(row, *numbers), strict=False))
    label = found[1].rstrip(" :")
    months = {c: read_text(f"{label}: {count}").stamp.months for c, count in counts.items()}
    return {c: Stamp(months=n) for c, n in months.items()} if all(str(months[c]) == counts[c] for c in counts) else {}


def is_attribute(grid: Grid, row: int) -> bool:
    """Whether a row says one thing of the whole sheet: "Location: | Tulsa, Wichita, Eliminations"."""
    label, *values = grid.rows[row].values()
    return len(values) == 1 and shown(label).rstrip().endswith(":")


def is_line(grid: Grid, row: int) -> bool:
    """Whether the label of a row is that of a line item."""
    found = grid.label(row, max(grid.rows[row]))
    return found is not None and bool(readings(found[1]))


def _stands_over_units(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether a unit stands below each year: "8. Creditors | 2024 | 2023" over "£ | £" heads a note."""
    below = grid.rows[next(iter(grid.below(row)), row)]
    return all(c in below and isinstance(text := below[c].value, str) and unit_of(text) != SILENT for c in columns)


def _heads_block(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether years follow one another as no amounts do, though an item's name stands before: "Income | 2024 | 2023".

    Two of them do where nothing stands above them, and nothing below beside them.
    """
    years = [_year(grid, row, c) for c in columns]
    if {b - a for a, b in pairwise(years)} not in ({1}, {-1}):
        return False
    is_first = not any(c in grid.rows[r] for r in grid.between(0, row - 1) for c in columns)
    below = grid.rows[next(iter(grid.below(row)), row)]
    return len(years) > FEWEST_YEARS or (is_first and max(below) <= max(columns))


def _has_amounts(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    return row in grid.rows and grid.amounts_in(row, *columns)


def _is_heading(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    cells = grid.rows[row]
    return any(c in cells and is_heading(cells[c].value) for c in columns)


def _is_row_of_years(grid: Grid, row: int, heads: Sequence[int]) -> bool:
    """Whether several years stand in a row, each as often as the others, and close together.

    Records that were turned round may be more in one year than in another: a year and its quarters so far. Years may
    be missing among them. One may stand there as restated and once more as it was first published.
    """
    each = Counter(_year(grid, row, c) for c in heads)
    if len(each) < FEWEST_YEARS or grid.is_turned:
        return len(each) >= FEWEST_YEARS
    if len(set(each.values())) > 1 and not _are_restated_below(
        grid, row, [c for c in heads if each[_year(grid, row, c)] > 1]
    ):
        return False
    return max(each) - min(each) <= WIDEST_STEP * (len(each) - 1)


def _are_restated_below(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether the next row says in words of one of the columns that its year is restated."""
    below = grid.rows[next(iter(grid.below(row)), row)]
    return any(stamp_of(below[c].value).restated for c in columns if c in below and isinstance(below[c].value, str))


def _years_apart(grid: Grid, row: int, heads: Sequence[int]) -> int | None:
    """By how much the years of a row are later than those that head the same columns above it, where all are by one."""
    years = [_year(grid, row, c) for c in heads]
    if len({*years}) < FEWEST_YEARS:
        return None
    above = next((r for r in reversed(grid.between(0, row - 1)) if _names_years(grid, r, heads)), None)
    apart = {year - _year(grid, above, c) for year, c in zip(years, heads, strict=True)} if above is not None else set()
    return apart.pop() if len(apart) == 1 else None


def _names_years(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    cells = grid.rows[row]
    return all(c in cells and is_heading(cells[c].value) and _year(grid, row, c) for c in columns)


def _is_one_year(grid: Grid, row: int, heads: Sequence[int]) -> bool:
    is_whole = all(shown(grid.rows[row][c]).strip().isdigit() for c in heads)
    return is_whole and len({_year(grid, row, c) for c in heads}) == 1


def _is_caption(label: str) -> bool:
    """Whether a label names a statement, a side of one, a unit or a month, or heads the labels: it is no line item."""
    low = plain(label)
    if stamp_of(label).month_end:
        return True
    is_named = bool(keys_of(low) & CAPTIONS) or is_covered(low, "filler", "excluded")
    return is_named or unit_of(label) != SILENT or normalise(label) in words("totals", "side")


def _year(grid: Grid, row: int, column: int) -> int:
    return stamp_of(grid.rows[row][column].value).year or 0
