"""Reads benchmark files: the one that is shipped, or a user's own that takes its place."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from finvet.benchmarks import Benchmarks, Distribution, Population
from finvet.compiled import data_table
from finvet.errors import BenchmarksError
from finvet.model import Message
from finvet.nearest import nearest
from finvet.on_demand import Later
from finvet.ratios.catalogue import CATALOGUE
from finvet.shipped import DATA

SHIPPED = "us_listed"
NEEDED = ("ratio", "population")
KNOWN = (*NEEDED, "currency", "assets_from", "assets_below", "count")
QUANTILE = re.compile(r"p([1-9][0-9]?)")
CURRENCY = re.compile(r"[A-Z]{3}")
NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")

MOST_BYTES = 1_000_000
MOST_ROWS = 5_000
MOST_POPULATIONS = 12
LONGEST_NAME = 60
FEWEST_QUANTILES = 2
MOST_MISTAKES = 20

Row = Mapping[str, str]


@cache
def shipped_benchmarks() -> Benchmarks:
    """The benchmarks of public US companies; their provenance stands in data/benchmarks/us_listed.toml."""
    about = data_table(SHIPPED)
    return Benchmarks(about["title"], about["about"], about["source"], Later(_shipped))


def _shipped() -> tuple[Distribution, ...]:
    return _distributions(SHIPPED, (DATA / "benchmarks" / f"{SHIPPED}.csv").read_bytes())


def read_benchmarks(path: Path) -> Benchmarks:
    """A user's own benchmarks. Raises BenchmarksError, naming every mistake with its row and the mend."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BenchmarksError(path.name, (Message("mistake-no-benchmarks"),)) from error
    return Benchmarks(path.name, distributions=_distributions(path.name, content))


def _distributions(where: str, content: bytes) -> tuple[Distribution, ...]:
    """The rows of a csv file; lines that start with # say something to people alone."""
    head, rows = _table(where, content)
    wrong = [*_mistaken_head(head)]
    if not wrong:
        wrong = [mistake for number, row in rows for mistake in _mistaken_row(number, row)]
        wrong += _twice(rows) or _many(rows)
    if wrong:
        raise BenchmarksError(where, _first(wrong))
    return tuple(_distribution(row) for _, row in rows)


def _first(wrong: Sequence[Message]) -> tuple[Message, ...]:
    left_out = len(wrong) - MOST_MISTAKES
    if left_out <= 0:
        return tuple(wrong)
    return (*wrong[:MOST_MISTAKES], Message("mistake-benchmarks-more", {"count": left_out}))


# ---------------------------------------------------------------- the table


def _table(where: str, content: bytes) -> tuple[list[str], list[tuple[int, Row]]]:
    """The header and the rows, each with its line in the file."""
    if len(content) > MOST_BYTES:
        raise BenchmarksError(where, (Message("mistake-benchmarks-large", {"bytes": MOST_BYTES}),))
    try:
        lines = content.decode("utf-8-sig").splitlines()
        told = [(number, line) for number, line in enumerate(lines, start=1) if line.strip() and line[0] != "#"]
        cells = [next(csv.reader(io.StringIO(line), strict=True)) for _, line in told[: MOST_ROWS + 2]]
    except (UnicodeDecodeError, csv.Error, StopIteration) as error:
        raise BenchmarksError(where, (Message("mistake-benchmarks-no-csv", {"detail": str(error)}),)) from error
    if not cells[1:]:
        raise BenchmarksError(where, (Message("mistake-benchmarks-empty"),))
    if len(cells) > MOST_ROWS + 1:
        raise BenchmarksError(where, (Message("mistake-benchmarks-long", {"rows": MOST_ROWS}),))
    head = [name.strip() for name in cells[0]]
    wrong = [number for (number, _), row in zip(told[1:], cells[1:], strict=False) if len(row) != len(head)]
    if wrong:
        raise BenchmarksError(where, _first([Message("mistake-benchmarks-cells", {"line": n}) for n in wrong]))
    rows = (dict(zip(head, (cell.strip() for cell in row), strict=True)) for row in cells[1:])
    return head, [(number, row) for (number, _), row in zip(told[1:], rows, strict=False)]


def _mistaken_head(head: Sequence[str]) -> Iterator[Message]:
    for name in NEEDED:
        if name not in head:
            yield Message("mistake-benchmarks-column", {"column": name})
    for name in dict.fromkeys(head):
        if name not in KNOWN and not QUANTILE.fullmatch(name):
            yield Message("mistake-benchmarks-unknown-column", {"column": name, "known": KNOWN})
        if head.count(name) > 1:
            yield Message("mistake-benchmarks-column-twice", {"column": name})
    if sum(QUANTILE.fullmatch(name) is not None for name in head) < FEWEST_QUANTILES:
        yield Message("mistake-benchmarks-no-quantiles")


# ---------------------------------------------------------------- a row


def _mistaken_row(line: int, row: Row) -> Iterator[Message]:
    yield from _mistaken_ratio(line, row["ratio"])
    name = row["population"]
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        yield Message("mistake-benchmarks-population", {"line": line, "longest": LONGEST_NAME})
    numbers = {key: text for key, text in row.items() if text and key not in ("ratio", "population", "currency")}
    wrong = [key for key, text in numbers.items() if _number(text) is None or (key == "count" and not _is_count(text))]
    yield from (Message("mistake-benchmarks-number", {"line": line, "column": key}) for key in wrong)
    if not wrong:
        yield from _mistaken_numbers(line, row)


def _mistaken_ratio(line: int, name: str) -> Iterator[Message]:
    if name not in CATALOGUE:
        near = nearest(name, CATALOGUE)
        code = "mistake-benchmarks-ratio-like" if near else "mistake-benchmarks-ratio"
        yield Message(code, {"line": line, "ratio": name[:LONGEST_NAME], "near": near[0] if near else ""})
    elif CATALOGUE[name].unit == "currency":
        yield Message("mistake-benchmarks-amount", {"line": line, "ratio": name})


def _mistaken_numbers(line: int, row: Row) -> Iterator[Message]:
    values = [value for _, value in _quantiles(row)]
    if len(values) < FEWEST_QUANTILES:
        yield Message("mistake-benchmarks-few", {"line": line})
    if any(later < earlier for earlier, later in pairwise(values)):
        yield Message("mistake-benchmarks-falling", {"line": line})
    population = _population(row)
    bounded = bool(row.get("assets_from") or row.get("assets_below"))
    if bounded != (population.currency is not None) or (bounded and not CURRENCY.fullmatch(population.currency or "")):
        yield Message("mistake-benchmarks-currency", {"line": line})
    if not population.assets_from < population.assets_below:
        yield Message("mistake-benchmarks-assets", {"line": line})


def _number(text: str) -> float | None:
    """A number as computers write it; none that is not finite."""
    value = float(text) if NUMBER.fullmatch(text) else math.nan
    return value if math.isfinite(value) else None


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _quantiles(row: Row) -> list[tuple[float, float]]:
    found = [(QUANTILE.fullmatch(key), text) for key, text in row.items()]
    return sorted((float(place[1]), float(text)) for place, text in found if place and text)


def _population(row: Row) -> Population:
    return Population(
        row["population"],
        row.get("currency") or None,
        float(row.get("assets_from") or 0.0),
        float(row.get("assets_below") or math.inf),
    )


def _distribution(row: Row) -> Distribution:
    count = row.get("count")
    return Distribution(row["ratio"], _population(row), tuple(_quantiles(row)), int(count) if count else None)


# ---------------------------------------------------------------- the rows together


def _twice(rows: Sequence[tuple[int, Row]]) -> list[Message]:
    first: dict[tuple[str, str], int] = {}
    found = []
    for line, row in rows:
        key = (row["ratio"], row["population"])
        if key in first:
            found.append(Message("mistake-benchmarks-twice", {"line": line, "first": first[key]}))
        first.setdefault(key, line)
    return found


def _many(rows: Sequence[tuple[int, Row]]) -> list[Message]:
    names = {row["population"] for _, row in rows}
    too_many = len(names) > MOST_POPULATIONS
    return [Message("mistake-benchmarks-populations", {"most": MOST_POPULATIONS})] if too_many else []
