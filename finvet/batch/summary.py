"""The results of a batch, always made anew from its journal, and what of them a person is told at the end."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

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


@dataclass(frozen=True, slots=True)
class Summary:
    """What a batch found: how many partners got which verdict or none, the worst of them, and who was refused.

    `verdicts` are those given, each with the analyst's own where there is one; `without_font`: how many partners have
    a pdf that lacks signs; `gone`: who the input has no more; `changed`: outputs of an earlier run that are no longer
    current and stay, for somebody changed them.
    """

    partners: int
    outcomes: Mapping[str, int]
    verdicts: frozenset[tuple[str | None, str | None]]
    worst: tuple[Row, ...]
    refused: tuple[Row, ...]
    without_font: int
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def has_refusals(self) -> bool:
        """Whether something was refused that was meant to be read."""
        return any(row.reason_code != LOCK for row in self.refused)


def write_results(journal: Journal, output: Path, check: Check, *, in_parts: bool = False) -> Sequence[str]:
    """Writes the rows of results in every form, and the figures; the paths of all that below the output folder.

    `in_parts`: the tables are folders of parts. `check` may stop it between two rows.
    """
    with whole(output / "results.jsonl") as as_json, whole(output / "results.csv") as as_table:
        as_table.write(csv_head().encode())
        for line in checked(journal.rows(), check):
            as_json.write(line.encode() + b"\n")
            as_table.write(as_csv(from_line(line)).encode())
    rows = write_rows(output, checked(journal.rows(), check), in_parts=in_parts)
    figures = write_figures(output, checked(journal.figures(), check), in_parts=in_parts)
    outcomes: Counter[str] = Counter()
    found = _counted(map(from_line, checked(journal.rows(), check)), outcomes)
    shown = heapq.nsmallest(MOST_ON_A_PAGE, found, key=place)
    of = Whole(outcomes, gone=sum(bool(outputs) for _, outputs in journal.gone()))
    write_file(output / "index.html", portfolio_page(shown, of).encode())
    check()
    write_file(output / "portfolio.xlsx", portfolio_workbook(shown, of))
    return (*FILES, *rows, *figures)


def _counted(rows: Iterable[Row], outcomes: Counter[str]) -> Iterator[Row]:
    """The rows, each counted by its outcome on the way."""
    for row in rows:
        outcomes[outcome(row)] += 1
        yield row


def summary(journal: Journal, check: Check) -> Summary:
    """What to say of the partners of the journal; `check` may stop it as it may stop the writing."""
    outcomes: Counter[str] = Counter()
    verdicts, refused, without_font = set(), [], 0
    for row in map(from_line, checked(journal.rows(), check)):
        outcomes[outcome(row)] += 1
        verdicts.add((row.verdict, row.override))
        without_font += NOT_SHOWN in row.warnings
        if row.status == "refused":
            refused.append(row)
    judged = (row for row in map(from_line, checked(journal.rows(), check)) if row.verdict)
    return Summary(
        partners=outcomes.total(),
        outcomes=dict(sorted(outcomes.items())),
        verdicts=frozenset(verdicts),
        worst=tuple(heapq.nsmallest(MOST_TOLD, judged, key=place)),
        refused=tuple(refused),
        without_font=without_font,
        gone=tuple(name for name, _ in journal.gone()),
    )


def checked(members: Iterable[Member], check: Check) -> Iterator[Member]:
    """The members; before each the check, which may stop it all."""
    for member in members:
        check()
        yield member
