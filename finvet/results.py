"""The results of a batch: one row a partner, as results.jsonl and results.csv hold it and the portfolio shows it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any, cast

from msgspec import Struct

from finvet.memo.text import printable
from finvet.outputs import FORMULA_STARTS


class Series(Struct, frozen=True):
    """Cash flow and cash of the vetted years, oldest first, in units of currency; None where a figure is absent."""

    years: tuple[str, ...] = ()
    cf_operating: tuple[float | None, ...] = ()
    fcf: tuple[float | None, ...] = ()
    cash_and_equivalents: tuple[float | None, ...] = ()


class Row(Struct, frozen=True):
    """One row of results; empty where the entry was refused.

    `reason`: why it was refused, or what could not be read. `reason_against`: the first reason of the verdict against
    the partner. `low_confidence` names the amounts that no decision may rest on, as "cf_operating:2024-12-31".
    `evidence` are the documents that came with the statements and are not read. `reason_code` tells refusals apart.
    """

    file: str
    partner: str | None = None
    status: str = "refused"
    reason: str | None = None
    verdict: str | None = None
    confidence: str | None = None
    grade: str | None = None
    failure_probability: float | None = None
    score: float | None = None
    currency: str | None = None
    period: str | None = None
    revenue: float | None = None
    total_assets: float | None = None
    cash_and_equivalents: float | None = None
    cf_operating: float | None = None
    as_of: str | None = None
    warnings: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    sha256: str | None = None
    override: str | None = None
    viable_cash_flow: str | None = None
    pays_on_time: str | None = None
    recommended_limit: float | None = None
    reason_against: str | None = None
    series: Series = Series()
    low_confidence: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    reason_code: str | None = None

    def is_sure(self, item: str, period: str | None) -> bool:
        """Whether a decision may rest on an amount of this row."""
        return f"{item}:{period}" not in self.low_confidence


def _of(*types: str) -> tuple[str, ...]:
    """The columns of a type."""
    return tuple(name for name, declared in Row.__annotations__.items() if declared in types)


COLUMNS = Row.__struct_fields__
KNOWN = frozenset(COLUMNS)
SERIES = Series.__struct_fields__
NUMBERS = _of("float | None")
LISTS = _of("tuple[str, ...]")
TEXTS = _of("str", "str | None")


def as_plain(row: Row) -> dict[str, Any]:
    """The row by the names of its columns."""
    return {name: getattr(row, name) for name in COLUMNS} | {"series": _by_year(row.series)}


def _by_year(series: Series) -> dict[str, tuple[object, ...]]:
    return {name: getattr(series, name) for name in SERIES}


def as_line(row: Row) -> str:
    """The row as a line of json; a file name that is no text keeps its bytes as an escape."""
    return json.dumps(as_plain(row), ensure_ascii=False, allow_nan=False).encode("utf-8", "backslashreplace").decode()


def from_line(line: str) -> Row:
    """The row that `as_line` wrote; what a later finvet wrote beside it is left out."""
    said = json.loads(line)
    known: dict[str, Any] = {name: _frozen(value) for name, value in said.items() if name in KNOWN}
    series = {name: tuple(values) for name, values in said.get("series", {}).items() if name in SERIES}
    return Row(**known | {"series": Series(**series)})


def verdict_in(line: str) -> str | None:
    """The verdict alone of the row that `as_line` wrote."""
    return cast("str | None", json.loads(line)["verdict"])


def csv_head() -> str:
    """The line of headings of a csv file of rows."""
    return _csv(COLUMNS)


def as_csv(row: Row) -> str:
    """The row as a line of csv; what has no cell of its own, the series, is json."""
    return _csv([_field(value) for value in as_plain(row).values()])


def _csv(values: Sequence[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(values)
    return out.getvalue()


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _field(value: object) -> object:
    """A text that a spreadsheet program would run as a formula is quoted with an apostrophe."""
    if isinstance(value, dict):
        return json.dumps(value, allow_nan=False)
    if isinstance(value, tuple | list):
        return _field(" ".join(map(str, value)))
    if isinstance(value, str):
        text = printable(value)
        return "'" + text if value.startswith(FORMULA_STARTS) or text.startswith(FORMULA_STARTS) else text
    return value
