"""The results of a batch, always made anew from its journal, and what of them a person is told at the end."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar

from msgspec import Struct, field

from finvet.batch.journal import Journal
from finvet.batch.rows import LOCK, NOT_SHOWN
from finvet.batch.tables import write_figures, write_rows
from finvet.outputs import whole, write_file
from finvet.portfolios.columns import outcome
from finvet.portfolios.page import portfolio_page
from finvet.portfolios.ranking import place
from finvet.portfolios.summary import Whole
from finvet.portfolios.workbook import portfolio_workbook
from finvet.results import Row, as_csv, csv_head, from_line

MOST_ON_A_PAGE = 5000
"""So many partners a page and a workbook still show at once; of more, the worst."""
MOST_TOLD = 10
FILES = ("results.jsonl", "results.csv", "index.html", "portfolio.xlsx")
"""What there is beside the tables."""

Check = Callable[[], None]
Member = TypeVar("Member")


class Summary(Struct, frozen=True):
    """What a batch found: how many partners got which verdict or none, the worst of them, and who was refused.

    `verdicts` are those given, each with the analyst's own where there is one; `without_font`: how many partners have
    a pdf that lacks signs; `gone`: who the input has no more; `written`: the files of results, below the output folder;
    `changed`: outputs of an earlier run that are no longer current and stay, for somebody changed them.
    """

    partners: int
    outcomes: Mapping[str, int]
    verdicts: frozenset[tuple[str | None, str | None]]
    worst: tuple[Row, ...]
    refused: tuple[Row, ...]
    without_font: int
    gone: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def has_refusals(self) -> bool:
        """Whether something was refused that was meant to be read."""
        return any(row.reason_code != LOCK for row in self.refused)


def write_results(journal: Journal, output: Path, check: Check, *, in_parts: bool = False) -> Summary:
    """Writes the rows of results in every form, and the figures; what to say of the partners of the journal.

    `in_parts`: the tables are folders of parts. `check` may stop it between two rows.
    """
    seen = _Seen()
    with whole(output / "results.jsonl") as as_json, whole(output / "results.csv") as as_table:
        as_table.write(csv_head().encode())
        written = _written(checked(journal.rows(), check), as_json, as_table)
        shown = heapq.nsmallest(MOST_ON_A_PAGE, map(seen.counted, written), key=place)
    rows = write_rows(output, checked(journal.rows(), check), in_parts=in_parts)
    figures = write_figures(output, checked(journal.figures(), check), in_parts=in_parts)
    gone = list(journal.gone())
    of = Whole(seen.outcomes, gone=sum(bool(outputs) for _, outputs in gone))
    write_file(output / "index.html", portfolio_page(shown, of).encode())
    check()
    write_file(output / "portfolio.xlsx", portfolio_workbook(shown, of))
    return Summary(
        partners=seen.outcomes.total(),
        outcomes=dict(sorted(seen.outcomes.items())),
        verdicts=frozenset(seen.verdicts),
        worst=tuple(islice((row for row in shown if row.verdict), MOST_TOLD)),
        refused=tuple(seen.refused),
        without_font=seen.without_font,
        gone=tuple(name for name, _ in gone),
        written=(*FILES, *rows, *figures),
    )


def _written(lines: Iterable[str], as_json: BinaryIO, as_table: BinaryIO) -> Iterator[Row]:
    """The rows of these lines, each written on the way."""
    for line in lines:
        row = from_line(line)
        as_json.write(line.encode() + b"\n")
        as_table.write(as_csv(row).encode())
        yield row


class _Seen(Struct):
    """What is kept of every row that passes."""

    outcomes: Counter[str] = field(default_factory=Counter)
    verdicts: set[tuple[str | None, str | None]] = field(default_factory=set)
    refused: list[Row] = field(default_factory=list)
    without_font: int = 0

    def counted(self, row: Row) -> Row:
        """The row, once it is counted."""
        self.outcomes[outcome(row)] += 1
        self.verdicts.add((row.verdict, row.override))
        self.without_font += NOT_SHOWN in row.warnings
        if row.status == "refused":
            self.refused.append(row)
        return row


def checked(members: Iterable[Member], check: Check) -> Iterator[Member]:
    """The members; before each the check, which may stop it all."""
    for member in members:
        check()
        yield member
