"""A piece is what one table says of one statement: line items by period, with their cells, graded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

from finvet.line_items import chart
from finvet.model import Period, StatementName
from finvet.spreading.figures.entries import ByItem, Entry, Signed, entries_of, told_once
from finvet.spreading.figures.signs import signed_values
from finvet.spreading.mapping.mapped import BrokenSum, MappedStatement
from finvet.spreading.mapping.mapping import map_lines
from finvet.spreading.mapping.statements import PROFITS, statement_of_lines, statements_named, title_statements
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import last_digit_of
from finvet.spreading.tables.tables import Line, Table
from finvet.spreading.wording.labels import Reading
from finvet.spreading.wording.meanings import meanings

IS_TIED = attrgetter("tied")
LARGEST_RATIO = 3.0
USUAL = 0.6  # of the amounts
REVENUE = "revenue"
FEWEST_CALLED = 2  # items of a table that is called by their statement, and tells no other
LONGEST_TITLE = 8  # words; a sentence may say that there is no cash-flow statement


class Piece(Struct, frozen=True, dict=True):
    """What one table says of one statement, by item and column, and the lines that it leaves unexplained.

    `rivals`: the lines of an item that stands on several which nothing adds up, so that one was taken as a guess.
    `broken`: totals that their parts miss. `in_block`: the total that adds up with a line left unexplained, by row.
    `is_aside`: it is told below another statement.
    """

    table: Table
    statement: StatementName
    entries: Mapping[str, Mapping[int, Entry]]
    unmatched: tuple[Line, ...]
    rivals: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    broken: tuple[BrokenSum, ...] = ()
    in_block: Mapping[int, Line] = field(default_factory=dict)
    is_aside: bool = False

    @cached_property
    def columns(self) -> Mapping[int, Period]:
        """The periods of its columns; that of a balance sheet at the end of a year's last part is the year."""
        return {**self.table.columns, **self.table.closing} if self.statement == "BS" else self.table.columns

    @cached_property
    def amounts(self) -> list[float]:
        """What its entries show, without those of nothing."""
        return [entry.value for row in self.entries.values() for entry in row.values() if entry.value]

    @cached_property
    def last_digit(self) -> float:
        """The unit of the last digit that its amounts are printed with: 0.1 in "€ 12.3 million"."""
        return last_digit_of(self.amounts)

    @cached_property
    def shows_ratios(self) -> bool:
        """Whether its amounts are shares or growth rates with a label of the statement beside them: 0.0285758."""
        if self.last_digit == 1:
            return False
        small = [v for v in self.amounts if -LARGEST_RATIO < v < LARGEST_RATIO and round(v, 2) != v]
        return len(small) > USUAL * len(self.amounts)

    @cached_property
    def weight(self) -> float:
        """How much of a statement it is, to choose between tables that tell the same."""
        weights = settings()["tables"]
        items = sum(weights["core_item" if chart()[i].tier == "core" else "other_item"] for i in self.entries)
        tied = sum(any(map(IS_TIED, columns.values())) for columns in self.entries.values())
        actual = any(p.kind == "actual" and p.months in (12, None) for p in self.columns.values())
        return float(items + weights["tied_line"] * tied + weights["actual_years"] * actual)


def pieces_in(tables: Sequence[Table]) -> list[Piece]:
    """The statements of all tables; where there is none, the few key figures of a company that a table holds.

    With them what a line or two say below the title of another statement.
    """
    dated = [table for table in tables if table.columns or table.closing]
    found = [piece for table in dated for piece in pieces_of(table) if piece.columns]
    found = found or [piece for table in dated for piece in _key_figures(table) if piece.columns]
    return found + short_statements(tables, found)


def _key_figures(table: Table) -> list[Piece]:
    """The few lines of each statement where revenue, what was left of it and more of the company are among them."""
    meant = [meanings(line.label, line.hint, table.languages) for line in table.lines]
    if all(reading.item != REVENUE for readings in meant for reading in readings):
        return []  # as in every balance sheet
    own = _by_statement(table, list(map(_of_itself, meant)))
    found = [piece for statement, lines in own.items() for piece in _piece(table, statement, lines, 1)]
    items = {item for piece in found for item in piece.entries}
    is_company = (
        len(items) > settings()["tables"]["fewest_items"] and REVENUE in items and not PROFITS.isdisjoint(items)
    )
    return found if is_company else []


def _of_itself(found: Sequence[Reading]) -> StatementName | None:
    """The only statement that a line can be of, whatever stands around it, but for its change among cash flows.

    A profit is of the income statement.
    """
    if any(reading.item in PROFITS for reading in found):
        return "IS"
    statements = {reading.statement for reading in found}
    if len(statements) > 1:
        statements -= {"CF"}
    return statements.pop() if len(statements) == 1 else None


def _by_statement(table: Table, owners: Sequence[StatementName | None]) -> dict[StatementName, list[Line]]:
    own: dict[StatementName, list[Line]] = {"BS": [], "IS": [], "CF": []}
    for line, owner in zip(table.lines, owners, strict=True):
        if owner:
            own[owner].append(line)
    return own


def pieces_of(table: Table) -> list[Piece]:
    """The statements that a table holds; a table of a few stray labels is none.

    What a statement shows below its lines of another one, and means one thing only, is told of that one: capital
    expenditure under an income statement. A list of records may hold a few lines of each statement.
    """
    owners = statement_of_lines(table)
    own = _by_statement(table, owners)
    fewest = 1 if table.breaks_down else settings()["tables"]["fewest_items"]
    found = [piece for statement, lines in own.items() for piece in _piece(table, statement, lines, fewest)]
    if table.is_turned:
        rest = {s: lines for s, lines in own.items() if all(piece.statement != s for piece in found)}
        short = [piece for statement, lines in rest.items() for piece in _piece(table, statement, lines, 1)]
        found += short if found or _are_of_company(table, short, fewest) else []
    statements = {piece.statement for piece in found}
    if "BS" in statements and "IS" not in statements and (figures := _key_figures(table)):
        return figures  # sales are no balance, and the profit below them is no part of equity or of a cash flow
    return _with_asides(table, found, _asides(table, owners)) if found else []


def _are_of_company(table: Table, short: Sequence[Piece], fewest: int) -> bool:
    """Whether the few lines that a list of records holds of each statement are a company's: more than make one, or,
    where no record may be of a part, revenue and what was left of it, as many as make one where a company is named with
    its revenue, or two lines of the statement that it is called.
    """
    items = [item for piece in short for item in piece.entries]
    if len(items) > fewest or len(items) < FEWEST_CALLED or table.is_of_parts:
        return len(items) > fewest
    is_called = statements_named(table) == {piece.statement for piece in short}
    is_called |= bool(table.company) and REVENUE in items and len(items) == fewest
    return is_called or (REVENUE in items and not PROFITS.isdisjoint(items))


def _with_asides(table: Table, found: Sequence[Piece], asides: Mapping[StatementName, Sequence[Line]]) -> list[Piece]:
    """The pieces of a table and those below them of statements that it does not hold; a line of these is theirs."""
    told: set[int] = set()
    below: list[Piece] = []
    for statement, lines in asides.items():
        if all(piece.statement != statement for piece in found):
            below += [replace(piece, is_aside=True) for piece in _piece(table, statement, lines, 1)]
            told |= {line.row for line in lines}
    if not below:
        return [*found]
    return [replace(p, unmatched=tuple(line for line in p.unmatched if line.row not in told)) for p in found] + below


def short_statements(tables: Sequence[Table], pieces: Sequence[Piece]) -> list[Piece]:
    """The statements of a line or two below their own title, where nothing else is told of these.

    That is in a file that tells other statements; in one that tells none it takes two lines, and no other file's.
    """
    told: dict[str, set[StatementName]] = {}
    for piece in pieces:
        told.setdefault(piece.table.file.file, set()).add(piece.statement)
    everywhere = {statement for statements in told.values() for statement in statements}
    found = []
    for table in (table for table in tables if table.columns):
        missing = _titled(table) - told.get(table.file.file, everywhere)
        fewest = 1 if table.file.file in told else FEWEST_CALLED
        owners = statement_of_lines(table) if missing else []
        for statement in sorted(missing):
            lines = [line for line, owner in zip(table.lines, owners, strict=True) if owner == statement]
            found += _piece(table, statement, lines, fewest)
    return found


def _titled(table: Table) -> set[StatementName]:
    """The statements that the titles of a table name, or its lines without amounts."""
    texts = [*(text for text, _ in table.titles), *(line.label for line in table.lines if not line.amounts)]
    return {s for text in texts if len(text.split()) <= LONGEST_TITLE for s in title_statements(text) if s}


def _piece(table: Table, statement: StatementName, lines: Sequence[Line], fewest: int) -> list[Piece]:
    """The piece that lines make, if so many items are among them; a few lines that show nothing make none."""
    if sum(bool(line.amounts) for line in lines) < fewest:
        return []
    mapped = map_lines(statement, lines, table.languages, fewest)
    if len({m.item for m in mapped.mapped}) < fewest:
        return []
    by_item = _by_item(mapped)
    entries, rivals = entries_of(mapped, by_item), _rivals(by_item)
    piece = Piece(table, statement, entries, mapped.unmatched, rivals, mapped.broken, mapped.in_block)
    return [piece] if fewest > 1 or piece.amounts else []


def _asides(table: Table, owners: Sequence[StatementName | None]) -> dict[StatementName, list[Line]]:
    """Lines of a statement that can only be of one item, which others show below their own lines."""
    found: dict[StatementName, list[Line]] = {}
    items = settings()["asides"]["items"]
    for line, owner in zip(table.lines, owners, strict=True):
        told = meanings(line.label, line.hint, table.languages) if owner and line.amounts else ()
        if told and told[0].item in items and len({(r.statement, r.item) for r in told}) == 1:
            found.setdefault(told[0].statement, []).append(line)
    return found


def _by_item(statement: MappedStatement) -> dict[str, list[Signed]]:
    found: dict[str, list[Signed]] = {item: [] for item in sorted({mapped.item for mapped in statement.mapped})}
    for mapped, values in zip(statement.mapped, signed_values(statement), strict=True):
        found[mapped.item].append((mapped, values))
    return found


def _rivals(by_item: ByItem) -> dict[str, tuple[Line, ...]]:
    several = ((item, group) for item, group in by_item.items() if len(group) > 1)
    return {
        item: tuple(mapped.line for mapped, _ in group)
        for item, group in several
        if any(mapped.ambiguous for mapped, _ in told_once(item, group))
    }
