"""What must be said of the periods: which are not vetted, which columns were left out, how years were told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from finvet.model import Message, Period, Source, SpreadWarning
from finvet.spreading.periods.told_columns import CLOSING, NO_STATEMENT, PART_OF_YEAR, UNDATED
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.lexicon import keys_of, plain


def period_warnings(tables: Iterable[Table], periods: Sequence[Period]) -> list[SpreadWarning]:
    """The warnings of the tables that were spread, and of the periods that came out."""
    used = list({id(table): table for table in tables}.values())
    return [*_not_vetted(periods), *_left_out(used), *_remarks(used)]


def undated_headings(tables: Iterable[Table]) -> list[Source]:
    """The headings that tell a year from the newest one, where nothing says which that is."""
    return [source for table in tables for source, reason in table.left_out if reason == UNDATED]


def headings_of_parts(tables: Iterable[Table]) -> list[Source]:
    """The headings of parts of years in tables of which nothing else is of any year."""
    return [source for source, reason in _of_no_year(tables) if reason in (PART_OF_YEAR, CLOSING)]


def headings_of_no_year(tables: Iterable[Table]) -> list[Source]:
    """The headings of tables of which no column is a fiscal year as it was reported: adjusted, to date, not over."""
    return [source for source, _ in _of_no_year(tables)]


def _of_no_year(tables: Iterable[Table]) -> Iterator[tuple[Source, str]]:
    return (left_out for table in tables if not table.columns for left_out in table.left_out)


def _not_vetted(periods: Sequence[Period]) -> Iterator[SpreadWarning]:
    """Forecasts, budgets and parts of years, which are shown and not judged; one line says if there is nothing else."""
    sorts: dict[str, list[str]] = {}
    for period in periods:
        if not period.is_actual_year:
            sorts.setdefault(_sort_of(period), []).append(period.id)
    is_all = len(periods) == sum(map(len, sorts.values()))
    for sort, ids in sorts.items():
        code = f"only-{sort}" if is_all and len(sorts) == 1 else f"not-vetted-{sort}"
        yield SpreadWarning(Message(code, {"periods": ids}), periods=tuple(ids))
    if is_all and len(sorts) > 1:
        yield SpreadWarning(Message("no-full-year"))


def _sort_of(period: Period) -> str:
    if period.kind != "actual":
        return period.kind
    return "unclear" if period.months is None else "part"


def _left_out(tables: Sequence[Table]) -> Iterator[SpreadWarning]:
    """Columns that show a period which is not taken; columns of change or percent are none."""
    found: dict[tuple[str, str], list[Source]] = {}
    for table in tables:
        for source, reason in table.left_out:
            if reason != NO_STATEMENT or "rolling" in keys_of(plain(source.text)):
                found.setdefault((reason, table.name), []).append(source)
    for (reason, sheet), sources in found.items():
        headings = [f"{source.text} ({source.cell})" for source in dict.fromkeys(sources)]
        message = Message(f"columns-{reason}", {"sheet": sheet, "headings": headings})
        yield SpreadWarning(message, basis=tuple(dict.fromkeys(sources)))


def _remarks(tables: Sequence[Table]) -> Iterator[SpreadWarning]:
    said: set[tuple[str, str]] = set()
    for remark in (remark for table in tables for remark in table.remarks):
        key = (remark.code, str(sorted(remark.parameters.items(), key=str)))
        if key not in said:
            said.add(key)
            yield SpreadWarning(remark)
