"""Words centred over years that repeat, "Group" and "Company" over two columns each: they head the whole of these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from finvet.places import Place
from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import Grid

FEWEST_RUNS, FEWEST_YEARS = 2, 2
ROWS_ABOVE = 2  # in which the words may stand


def with_words_at_their_first_year(grid: Grid) -> Grid:
    """The view with the words of a row over the first of their columns, where each stands within a run of years.

    As many words as times the years repeat stand one over each run; from where they stand to the next word, one over
    the second year of two would head the first year of the next run.
    """
    moved = _moved(grid)
    if not moved:
        return grid
    cells = {(row, moved.get((row, column), column)): cell for (row, column), cell in grid.sheet.cells.items()}
    origins = {(row, to): grid.places.get((row, column), (row, column)) for (row, column), to in moved.items()}
    return replace(grid, sheet=replace(grid.sheet, cells=cells), places={**grid.places, **origins})


@of_form
def _moved(grid: Form) -> Mapping[Place, int]:
    found: dict[Place, int] = {}
    told = grid.told_apart
    for row, cells in grid.rows.items():
        if len(cells) < FEWEST_RUNS * FEWEST_YEARS or (row in told.numeric_rows and not told.years[row]):
            continue
        heads = grid.headings(row)
        above = grid.between(row - ROWS_ABOVE, row - 1) if len(heads) >= FEWEST_RUNS * FEWEST_YEARS else ()
        for upper in above:
            words = [c for c in grid.text_columns[upper] if c >= heads[0]]
            runs = _runs(grid, row, len(words)) if len(words) >= FEWEST_RUNS else ()
            if _are_centred(grid, upper, words, runs) and _follow_labels(grid, row, heads[0]):
                found |= {(upper, c): run[0] for c, run in zip(words, runs, strict=True) if c != run[0]}
    return found


def _runs(grid: Form, row: int, count: int) -> Sequence[Sequence[int]]:
    """The columns of the years of a row that stand there so many times; none where they differ from time to time.

    Other years may follow: a budget.
    """
    heads = grid.headings(row)
    stamps = [stamp_of_cell(grid.rows[row][c]) for c in heads]
    years = [(stamp.year, stamp.relative) for stamp in stamps]
    size = next((n for n, year in enumerate(years[1:], 1) if year == years[0]), 0)
    if size < FEWEST_YEARS or years[: size * count] != years[:size] * count:
        return ()
    return [heads[n * size : (n + 1) * size] for n in range(count)]


def _are_centred(grid: Form, row: int, words: Sequence[int], runs: Sequence[Sequence[int]]) -> bool:
    """Whether a word that is not merged stands over each run, and one of them not over its first year."""
    if not runs or any(grid.merged_to(row, c) for c in words):
        return False
    within = all(run[0] <= c <= run[-1] for c, run in zip(words, runs, strict=True))
    return within and any(c != run[0] for c, run in zip(words, runs, strict=True))


def _follow_labels(grid: Form, row: int, first: int) -> bool:
    """Whether the lines below have their labels left of the years: in a page from the right each word stands last."""
    below = grid.amounts_below(row, first)
    return below is not None and grid.label(below, first) is not None
