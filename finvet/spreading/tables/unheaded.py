"""Headings for amount columns that have none of their own: of the table beside, the period in a title or the file's."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from itertools import chain, permutations

from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.periods.headings import Heads
from finvet.spreading.periods.relative import Relative
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.periods.titles import title_stamp
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.inner_columns import show_one_period, values_of
from finvet.spreading.tables.net_columns import net_of
from finvet.spreading.tables.summed_columns import FEWEST_PARTS, adds_up, is_total, over_parts
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.lexicon import keys_of, plain
from finvet.spreading.wording.scope_words import formal_names, told_apart_by

FEWEST_LINES = 3  # with a label and an amount, for a column to be one of amounts
FEWEST_BLOCKS, SHARED = 2, 0.5  # years below each other, and how many of their labels they share
MOST_BLOCKS = 60  # each is held against every other one
FEWEST_BESIDE = 2  # the same where the table beside has a heading


def borrowed(grid: Grid, beside: Sequence[Heads], marks: Marks) -> list[Heads]:
    """The headings of the table to the left for a right half that has none, by their order."""
    return [own for head in beside if (own := _borrowed(grid, head, marks))]


def _borrowed(grid: Grid, head: Heads, marks: Marks) -> Heads | None:
    rows = list(grid.below(head.last))
    columns = _amount_columns(grid, rows, FEWEST_BESIDE)
    stamps = [stamp for _, stamp in sorted(head.stamps.items()) if not stamp.excluded]
    is_one = len({stamp.year for stamp in stamps}) == 1 and show_one_period(values_of(grid, rows, marks), columns)
    if not columns or not stamps or (len(columns) != len(stamps) and not is_one):
        return None
    if min(columns) <= max(head.stamps):
        return None  # it stands below, under titles of its own
    return Heads(head.first, head.last, dict(zip(columns, stamps, strict=False)))


def headed_by_title(grid: Grid, marks: Marks) -> list[Heads]:
    """The first amount column under titles that name the period: the export of a bookkeeping program.

    One table a year may stand below the other, each under its own title. Several amount columns must show one period
    together, or one of them be called the whole of the others, else nothing says which is which.
    """
    columns, parts = _under_title(grid, marks), list[int]()
    if not columns:
        columns, parts = _whole_and_parts(grid, marks)
    if not columns:
        return []
    for said in (_year_alone, _year_among_titles):
        if blocks := _year_blocks(grid, columns[0], said):
            return blocks
    above = grid.between(0, min(grid.amount_rows[c][0] for c in columns) - 1)
    stamp = _period_above(grid, above, parts)
    if not stamp.names_a_period:
        return []
    named = [r for r in above if title_stamp([text for text, _ in grid.texts([r])]).names_a_period]
    row = max(named, default=0)
    return [Heads(row, row, {columns[0]: stamp})]


def _year_blocks(grid: Grid, column: int, said: Callable[[Grid, int, int], Stamp]) -> list[Heads]:
    """The headings of tables below each other, each under a row that says its year.

    Such a row names a statement too, or the same lines stand once more below another one: for another year, or for
    another company that it names.
    """
    starts = {r: stamp for r in grid.row_numbers if (stamp := said(grid, r, column)).names_a_period}
    if not FEWEST_BLOCKS <= len(starts) <= MOST_BLOCKS:
        return []
    ends = [*list(starts)[1:], grid.row_numbers[-1] + 1]
    blocks = {start: _labels(grid, start, end, column) for start, end in zip(starts, ends, strict=True)}
    blocks = {start: labels for start, labels in blocks.items() if labels}
    period = {row: (starts[row].year, starts[row].end) for row in blocks}
    alike = [(one, other) for one, other in permutations(blocks, 2) if _are_alike(blocks[one], blocks[other])]
    repeated = {one for one, _ in alike}
    is_told = all(row in repeated or _names_statement(grid, row) for row in blocks)
    company = {row: _companies(grid, row) for row in blocks}
    is_each_once = all(
        period[one] != period[other] or (company[one] - company[other] and company[other] - company[one])
        for one, other in alike
    )
    is_several = max(len(set(period.values())), len(set(company.values()))) >= FEWEST_BLOCKS
    return [Heads(row, row, {column: starts[row]}) for row in blocks] if is_told and is_each_once and is_several else []


def _companies(grid: Grid, row: int) -> frozenset[str]:
    """The words of the names of companies in a row."""
    named = (told_apart_by(name) for text, _ in grid.texts([row]) for name in formal_names(text))
    return frozenset(chain.from_iterable(named))


def _are_alike(labels: Set[str], others: Set[str]) -> bool:
    return len(labels & others) >= SHARED * max(len(labels), len(others))


def _names_statement(grid: Grid, row: int) -> bool:
    return any(statement for text, _ in grid.texts([row]) for statement in title_statements(text))


def _year_alone(grid: Grid, row: int, column: int) -> Stamp:
    """What a row says of a period that holds nothing else left of an amount column, but perhaps the unit."""
    (first, cell), *others = sorted(grid.rows[row].items())
    if first >= column or not all(speaks_of_units_alone(shown(other)) for _, other in others):
        return NOTHING
    return title_stamp([cell.value]) if isinstance(cell.value, str) else stamp_of_cell(cell)


def _year_among_titles(grid: Grid, row: int, _: int) -> Stamp:
    """What a row of words says of a period: "Fiscal year | 2023.01.01 ~ 2023.12.31", a title to the right."""
    return NOTHING if grid.has_amounts(row) else title_stamp([text for text, _ in grid.texts([row])])


def _labels(grid: Grid, start: int, end: int, column: int) -> set[str]:
    """The labels beside the amounts of a column between two rows."""
    rows = [r for r in grid.between(start + 1, end - 1) if column in grid.amounts[r]]
    return {plain(label[1]) for r in rows if (label := grid.label(r, column))}


def headed_by_file(grid: Grid, marks: Marks) -> list[Heads]:
    """The first amount column of a sheet that names no period at all: the year of the file is asked for."""
    columns = _under_title(grid, marks)
    row = max(grid.between(0, grid.amount_rows[columns[0]][0] - 1), default=0) if columns else 0
    return [Heads(row, row, {columns[0]: Stamp(relative=Relative())})] if columns else []


def _under_title(grid: Grid, marks: Marks) -> list[int]:
    """The amount columns that show one period together, or the only one with as many lines as a statement has."""
    columns = _amount_columns(grid, grid.row_numbers, 1)
    values = values_of(grid, grid.row_numbers, marks) if len(columns) > 1 else {}
    if values and (show_one_period(values, columns) or net_of(values, columns)):
        return columns
    long = _amount_columns(grid, grid.row_numbers, FEWEST_LINES)
    return long if len(long) == 1 else []


def _whole_and_parts(grid: Grid, marks: Marks) -> tuple[list[int], list[int]]:
    """The only amount column that a heading calls the group's, or the total, where it adds up the others: its parts."""
    columns = _amount_columns(grid, grid.row_numbers, FEWEST_LINES)
    whole = [c for c in columns if any(map(is_total, _heads_above(grid, c)))]
    parts = [c for c in columns if c not in whole]
    is_told = len(whole) == 1 and len(parts) >= FEWEST_PARTS
    is_sum = is_told and adds_up(values_of(grid, grid.row_numbers, marks), whole[0], parts)
    return (whole, parts) if is_sum else ([], [])


def _period_above(grid: Grid, above: Sequence[int], parts: Sequence[int]) -> Stamp:
    """The period of the titles in the rows above the amounts; the row that heads the parts of a whole is no title."""
    row = next((r for r in reversed(above) if parts and set(parts) <= set(grid.text_columns[r])), None)
    titles = grid.texts([r for r in above if r != row])
    stamp = title_stamp([text for text, _ in (*grid.above, *titles)] + [grid.sheet.name])
    return stamp if row is None else over_parts(stamp, [str(grid.rows[row][c].value) for c in parts])


def _amount_columns(grid: Grid, rows: Sequence[int], fewest: int) -> list[int]:
    """The columns with amounts beside labels; what a heading calls none is none."""
    return [c for c in sorted(grid.amount_rows) if _is_of_amounts(grid, c, rows, fewest)]


def _is_of_amounts(grid: Grid, column: int, rows: Sequence[int], fewest: int) -> bool:
    there = [r for r in rows if column in grid.amounts[r]]
    labelled = sum(grid.label(r, column) is not None for r in there)
    return labelled >= fewest and not _is_called_none(grid, column, there[0])


def _is_called_none(grid: Grid, column: int, row: int) -> bool:
    """Whether a heading above a row says that the column holds no amounts: "Change"."""
    return any("excluded" in keys_of(plain(text)) for text in _texts_above(grid, column, row))


def _heads_above(grid: Grid, column: int) -> list[str]:
    return _texts_above(grid, column, grid.amount_rows[column][0])


def _texts_above(grid: Grid, column: int, row: int) -> list[str]:
    """The texts that stand in a column above a row."""
    above = (grid.rows[r][column].value for r in grid.between(0, row - 1) if column in grid.rows[r])
    return [value for value in above if isinstance(value, str)]
