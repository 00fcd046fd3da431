"""Finds the tables of a sheet before any label is understood: heading rows, label columns, amount columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, takewhile

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import Cell, Period, Sheet, Source, Workbook
from finvet.spreading.mapping.notes import with_notes
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods.columns import columns_of
from finvet.spreading.periods.days_for_years import years_for_days
from finvet.spreading.periods.headings import Heads, heads_of
from finvet.spreading.periods.periods import is_heading, stamp_of
from finvet.spreading.periods.projected import with_projected
from finvet.spreading.periods.surroundings import Surroundings
from finvet.spreading.periods.told_columns import OTHER_CURRENCY, Columns
from finvet.spreading.periods.unread_heads import texts_of, with_unread
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.decimal_marks import marks_of_table
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.list_columns import MOST_LINES
from finvet.spreading.sheets.long_tables import TOLD_TWICE, TOO_LONG
from finvet.spreading.sheets.pages import Region, regions
from finvet.spreading.sheets.views import views
from finvet.spreading.tables.amounts import NO_TEXT_AMOUNTS
from finvet.spreading.tables.bare_months import headed_by_months
from finvet.spreading.tables.continued import with_continuations
from finvet.spreading.tables.prefixes import without_endings, without_prefixes
from finvet.spreading.tables.result_pairs import with_results
from finvet.spreading.tables.statement_sheets import statement_sheets
from finvet.spreading.tables.summed_columns import with_sums
from finvet.spreading.tables.table_columns import amount_columns
from finvet.spreading.tables.table_lines import lines_of
from finvet.spreading.tables.tables import Line, Table
from finvet.spreading.tables.tally import MOST_ROWS, Tally, long_sheets, too_long
from finvet.spreading.tables.told_twice import tells_twice
from finvet.spreading.tables.unheaded import borrowed, headed_by_file, headed_by_title
from finvet.spreading.units.column_units import column_units, in_one_currency, translated
from finvet.spreading.units.line_units import units_of_lines
from finvet.spreading.units.table_units import (
    STATES_MAGNITUDE,
    in_one_unit,
    unit_of_table,
)
from finvet.spreading.units.units import SILENT, Unit, speaks_of_units_alone
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.language import languages_of

TITLES_KEPT = 14
CELLS_NAMED = 12  # of those under no heading


def tables_of(workbook: Workbook, *, every_sheet: bool = False) -> list[Table]:
    """The tables of the visible sheets that can hold a statement, in the order in which they stand.

    Those of `every_sheet` where a person's hints may tell what no label does, and where the others have none. Raises
    FileRefused where they hold more rows or amounts than any statement.
    """
    visible, tally = [sheet for sheet in workbook.sheets if not sheet.hidden], Tally(workbook.source.file)
    shown = [sheet for sheet in visible if len(sheet.rows) <= MOST_ROWS] or visible
    tally.add_rows(sum(len(sheet.rows) for sheet in shown))
    around = Surroundings(workbook)
    search = _Search(workbook, around.marks, around, tally)
    sheets = shown if every_sheet else statement_sheets(shown)
    found = [table for sheet in sheets for table in search.of_sheet(sheet)]
    if len(sheets) < len(shown) and not any(map(_shows_periods, found)):
        return tables_of(workbook, every_sheet=True)
    if around.file_name.year and not any(map(_shows_periods, found)):
        found += [table for sheet in shown for table in search.of_sheet(sheet, by_file=True)]
    aside = [too_long(workbook.source, sheet.name) for sheet in long_sheets(visible, sheets)]
    return [*with_notes(with_continuations(_in_their_languages(found))), *aside]


def _shows_periods(table: Table) -> bool:
    """Whether a table has amount columns, or would have them if it were read."""
    return bool(table.columns) or table.set_aside not in (None, TOO_LONG)


def _in_their_languages(tables: Sequence[Table]) -> list[Table]:
    """The tables with the languages of their labels, beside those of the workbook."""
    labels = [[line.label for line in table.lines] for table in tables]
    around = languages_of(chain.from_iterable(labels))
    return [replace(t, languages=languages_of(own, around)) for t, own in zip(tables, labels, strict=True)]


class _Search(Struct, frozen=True):
    """The search for tables in one workbook."""

    workbook: Workbook
    marks: Marks
    around: Surroundings
    tally: Tally

    def of_sheet(self, sheet: Sheet, *, by_file: bool = False) -> Iterator[Table]:
        """The tables of a sheet; `by_file`: nothing in the file names a period, only its own name does."""
        beside: list[Heads] = []
        for grid in views(self.workbook.source, sheet):
            if grid.set_aside:
                yield Table(grid.file, sheet.name, {}, (), (), SILENT, set_aside=grid.set_aside)
                continue
            heads = with_sums(grid, heads_of(grid) or headed_by_months(grid), self.marks)
            heads = heads or borrowed(grid, beside, self.marks) or headed_by_title(grid, self.marks)
            heads = headed_by_file(grid, self.marks) if by_file else heads
            beside = heads
            for region in regions(grid, with_unread(grid, heads)):
                if len(region.rows) > MOST_LINES:
                    yield too_long(grid.file, sheet.name)
                    continue
                table = self._table(grid, region)
                yield replace(table, columns={}, set_aside=TOLD_TWICE) if tells_twice(table.lines) else table

    def _table(self, grid: Grid, region: Region) -> Table:
        head, rows = region.head, region.rows
        titles = _titles(grid, head)
        stamped, read = columns_of(head.stamps, [text for text, _ in titles], self.around)
        stamped = read.closing | stamped
        self.tally.add(sum(len(stamped.keys() & grid.rows[r].keys()) for r in rows))
        said_actual = frozenset(c for c in stamped if head.stamps[c].kind == "actual")
        stamped, projected = with_projected(grid, rows, stamped, said_actual)
        units = column_units(grid, head.first, rows, sorted(stamped))
        stamped = _in_one_currency(stamped, units, read)
        marks = self._marks_of(grid, rows)
        amounts = amount_columns(grid, head, stamped, _before_notes(grid, rows), marks)
        told = with_results(without_endings(lines_of(grid, rows, amounts, marks)))
        lines = without_prefixes(told, [text for text, _ in titles])
        others = units.keys() - stamped.keys()
        units = {c: unit for c, unit in units.items() if c in amounts.taken}
        own = units_of_lines(grid, lines)
        stated = unit_of_table(grid, region, titles, lines, units, own, others)
        unit = stated if marks is NO_TEXT_AMOUNTS else _with_magnitudes(stated, lines)
        return Table(
            grid.file,
            grid.sheet.name,
            {c: stamped[c] for c in amounts.taken if c not in read.left_out},
            tuple(in_one_unit(lines, unit, units, own)),
            titles,
            unit,
            closing={c: year for c, year in read.closing.items() if c in amounts.taken},
            interim=read.interim,
            unclear=read.unclear,
            twice=amounts.twice,
            said_actual=said_actual,
            left_out=tuple((_heading(grid, head, c), reason) for c, reason in sorted(read.left_out.items())),
            remarks=(*read.remarks, *projected, *years_for_days(grid.sheet.name, _cells(grid, head))),
            company=grid.company,
            is_turned=grid.is_turned,
            is_of_parts=grid.is_of_parts,
            is_list=grid.is_list,
            unread=_unread(grid, head) if head.unread else (),
            heads=tuple(_over(grid, head, sorted(amounts.taken))),
            beside=tuple(grid.source(row, c, "", shown(grid.rows[row][c])) for row, c in amounts.beside[:CELLS_NAMED]),
        )

    def _marks_of(self, grid: Grid, rows: Sequence[int]) -> Marks:
        """How a table writes its amounts, by those that are texts where the workbook has any."""
        if grid.marks or self.marks is NO_TEXT_AMOUNTS:
            return grid.marks or self.marks
        return marks_of_table(grid.text_amounts(rows), self.marks)


def _with_magnitudes(unit: Unit, lines: Sequence[Line]) -> Unit:
    """The unit of a table; where amounts say it of their own, "1.2m", a silent one is not that of another table."""
    return replace(unit, factor=unit.factor or 1.0) if any(map(_states_magnitude, lines)) else unit


def _states_magnitude(line: Line) -> bool:
    return any(map(STATES_MAGNITUDE, line.amounts.values()))


def _in_one_currency(stamped: Mapping[int, Period], units: Mapping[int, Unit], read: Columns) -> dict[int, Period]:
    """The columns of the table's currency; one of a period that stands there in another currency alone is named."""
    own = {c: unit for c, unit in units.items() if c not in {*translated(stamped, units)}}
    kept = {c: stamped[c] for c in in_one_currency(list(stamped), own) if c in own or c not in units}
    lost = [c for c, period in stamped.items() if c not in kept and period not in kept.values()]
    read.left_out |= dict.fromkeys(lost, OTHER_CURRENCY)
    return kept


def _before_notes(grid: Grid, rows: Sequence[int]) -> Sequence[int]:
    """The rows up to the title of what is no statement, below which columns may stand for something else."""
    apart = (row for row in rows if row - 1 not in grid.rows and _is_title_of_notes(grid, row))
    title = next(apart, None)
    above = list(takewhile(lambda row: row != title, rows)) if title is not None else rows
    return above if any(grid.has_amounts(row) for row in above) else rows


def _is_title_of_notes(grid: Grid, row: int) -> bool:
    """Whether a row holds nothing but such a title."""
    if len(grid.rows[row]) > 1 or not grid.labels[row]:
        return False
    (text,) = grid.labels[row].values()
    return title_statements(text) == (None,) and not readings(text)


def _heading(grid: Grid, head: Heads, column: int) -> Source:
    """The lowest heading cell of a column that says more than its unit."""
    rows = [r for r in grid.between(head.first, head.last) if column in grid.rows[r]]
    worded = [r for r in rows if not speaks_of_units_alone(shown(grid.rows[r][column]))]
    row = max(worded or rows, default=head.first)
    cell = grid.rows.get(row, {}).get(column)
    return grid.source(row, column, "", shown(cell) if cell else "")


def _over(grid: Grid, head: Heads, columns: Sequence[int]) -> Iterator[tuple[str, Source]]:
    """The texts of the heading rows over some columns, each of its own or else of the next one to the left."""
    first = min(head.stamps)
    for row in grid.between(head.first, head.last):
        there = [c for c in grid.text_columns[row] if c >= first]
        for place in dict.fromkeys(max((c for c in there if c <= column), default=0) for column in columns):
            if place:
                text = shown(grid.rows[row][place])
                yield text, grid.source(row, place, "", text)


def _unread(grid: Grid, head: Heads) -> tuple[Source, ...]:
    """The cells of a heading that names no period."""
    texts = texts_of(grid, head.first, sorted(head.stamps))
    return tuple(grid.source(head.first, column, "", text) for column, text in texts.items())


def _cells(grid: Grid, head: Heads) -> Iterator[Cell]:
    """The cells of the heading rows."""
    return chain.from_iterable(grid.rows[row].values() for row in grid.between(head.first, head.last))


def _titles(grid: Grid, head: Heads) -> tuple[tuple[str, Source], ...]:
    """The texts above the heading, up to the amounts of the table before, and those to its left."""
    first = min(head.stamps)
    above: list[int] = []
    for row in reversed(grid.between(0, head.last)):
        if row < head.first and grid.has_amounts(row):
            break
        above.append(row)
    texts = [said for row in above[::-1] if row < head.first for said in grid.texts([row])]
    if not head.unread:  # what tells columns apart there is no title
        texts += [said for row in above[::-1] if row >= head.first for said in _beside(grid, row, first)]
    return ((grid.sheet.name, grid.source(1, 1, "", "")), *(*grid.above, *texts)[-TITLES_KEPT:])


def _beside(grid: Grid, row: int, first: int) -> list[tuple[str, Source]]:
    """The texts of a heading row left of the first column with a period, and the names of statements over these.

    One over amounts of its own heads a column and is no title, "LTM", unless it names a statement or a month: the last
    one says when the year behind them ends.
    """
    told = zip(grid.text_columns[row], grid.texts([row]), strict=True)
    return [said for column, said in told if _is_title(grid, row, column, said[0], is_left=column < first)]


def _is_title(grid: Grid, row: int, column: int, text: str, *, is_left: bool) -> bool:
    if not is_left:
        return not is_heading(text) and any(title_statements(text))
    return not grid.heads_column(row, column) or any(title_statements(text)) or stamp_of(text).month_end is not None
