"""Which lines the statements of the workbook have, where they stand, and what their totals and checks compute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, cast

from msgspec import Struct

from finvet.addresses import a1
from finvet.compiled import data_table
from finvet.line_items import Identity, Term, blocks_of, chart, identities
from finvet.model import StatementName

HEADING_ROW = 5
FIRST_ROW = 6
FIRST_AMOUNT = 2  # the column of the latest year
SUBTRACTED = ("cost", "contra")
TOLERATED = 1  # of the last digit: amounts are rounded one by one

RowKind = Literal["heading", "line", "total", "check"]


class Row(Struct, frozen=True):
    """A row of a statement: a heading, a line to fill in, a total, or a check, by its name in the words."""

    kind: RowKind
    name: str
    row: int


class StatementLayout(Struct, frozen=True):
    """The rows of a statement in their order."""

    statement: StatementName
    rows: tuple[Row, ...]

    def of(self, *kinds: RowKind) -> Iterator[Row]:
        """The rows of some kinds."""
        return (row for row in self.rows if row.kind in kinds)


@cache
def layouts() -> tuple[StatementLayout, ...]:
    """The statements that the workbook asks for (data/template/statements.toml)."""
    sheets = cast("Sequence[Mapping[str, Sequence[str]]]", data_table("statements")["sheets"])
    return tuple(_layout(sheet) for sheet in sheets)


@cache
def offered() -> tuple[str, ...]:
    """Every line item that the workbook has a line or a total for."""
    return tuple(row.name for layout in layouts() for row in layout.of("line", "total"))


def total_formula(item: str, column: int, places: Mapping[str, int]) -> str:
    """The formula of a total in a column: empty where nothing of it is filled in. `places`: the rows of its sheet."""
    parts = tuple(_parts(item))
    refer = {part: a1(places[part], column) for part in parts}
    added = [refer[part] for part in parts if chart()[part].sign not in SUBTRACTED]
    taken = [refer[part] for part in parts if chart()[part].sign in SUBTRACTED]
    result = f"SUM({','.join(added)})" + (f"-SUM({','.join(taken)})" if taken else "")
    needed = _needs().get(item)
    if needed:
        return f'=IF(OR({_blank(a1(places[part], column) for part in needed)}),"",{result})'
    return f'=IF(AND({_blank(refer.values())}),"",{result})'


def check_formula(code: str, columns: Sequence[int], places: Mapping[str, str], tied: str, untied: str) -> str | None:
    """What a check says: `tied`, or `untied` with each year that misses and by how much; empty as long as none tells.

    None where it asks for a year before and there is none. `places`: the row of every item, behind its sheet where
    that is another one.
    """
    identity = checked(code)
    years = [column for column in columns if column != columns[-1] or not _needs_a_year_before(identity)]
    if not years:
        return None
    ways = [terms for terms in identity.alternatives if all(term.item in places for term in terms)]
    misses, told = [], []
    for column in years:
        total = _reference(identity.total, column, places)
        needed = _blank([total, *(_of(term, column, places) for term in ways[0] if not term.optional)])
        sums = [_sum(terms, column, places) for terms in ways]
        ties = ",".join(f"ABS({total}-({added}))<={TOLERATED}" for added in sums)
        head = a1(HEADING_ROW, column)
        miss = f'" "&IF({head}="","?",YEAR({head}))&" ("&ROUND({total}-({sums[0]}),2)&")"'
        misses.append(f'IF(OR({needed}),"",IF(OR({ties}),"",{miss}))')
        told.append(f"NOT(OR({needed}))")
    missed = "&".join(misses)
    return f'=IF({missed}="",IF(OR({",".join(told)}),"{tied}",""),"{untied}"&{missed})'


# ---------------------------------------------------------------- parts


def _layout(sheet: Mapping[str, Sequence[str]]) -> StatementLayout:
    written = [_named(text) for text in sheet["lines"]]
    checks = [("check", code) for code in sheet["checks"]]
    lines = [(kind, name, row) for row, (kind, name) in enumerate(written, FIRST_ROW)]
    below = FIRST_ROW + len(written) + 2
    rows = (*lines, *((kind, name, row) for row, (kind, name) in enumerate(checks, below)))
    return StatementLayout(
        cast(StatementName, sheet["statement"]), tuple(Row(cast(RowKind, k), name, row) for k, name, row in rows)
    )


def _named(text: str) -> tuple[str, str]:
    mark, _, name = text.rpartition(" ")
    return {"#": "heading", "=": "total", "": "line"}[mark], name


@cache
def _needs() -> Mapping[str, Sequence[str]]:
    return cast("Mapping[str, Sequence[str]]", data_table("statements")["needs"])


def _parts(total: str) -> Iterator[str]:
    """The rows that a total adds up: those of its block, and in place of a total that may stay empty its own."""
    for part in offered():
        if next((block for block in blocks_of(part) if block in offered()), None) == total:
            yield from _parts(part) if part in _needs() else (part,)


def _blank(cells: Iterable[str]) -> str:
    return ",".join(f'{cell}=""' for cell in cells)


def _sum(terms: Sequence[Term], column: int, places: Mapping[str, str]) -> str:
    added = [_of(term, column, places) for term in terms if term.factor > 0]
    taken = [_of(term, column, places) for term in terms if term.factor < 0]
    return f"SUM({','.join(added)})" + (f"-SUM({','.join(taken)})" if taken else "")


def _of(term: Term, column: int, places: Mapping[str, str]) -> str:
    return _reference(term.item, column + 1 if term.of == "prior" else column, places)


def _reference(item: str, column: int, places: Mapping[str, str]) -> str:
    sheet, _, row = places[item].rpartition("!")
    cell = a1(int(row), column)
    return f"{sheet}!{cell}" if sheet else cell


def _needs_a_year_before(identity: Identity) -> bool:
    return any(term.of == "prior" for terms in identity.alternatives for term in terms)


def checked(code: str) -> Identity:
    """The identity of a check."""
    return next(one for one in identities() if one.code == code)
