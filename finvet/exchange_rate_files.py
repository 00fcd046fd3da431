"""Reads a person's exchange rates: a csv file with a day, a pair and a rate in each line."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from finvet.errors import RatesError
from finvet.exchange_rates import PAIR, RateTable, known_currencies
from finvet.model import Message

COLUMNS = ("date", "pair", "rate")
NUMBER = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
MOST_BYTES = 5_000_000
MOST_MISTAKES = 20

Row = Mapping[str, str]


def read_rates(path: Path) -> RateTable:
    """The rates of a csv file with the columns date (2025-12-31), pair (EURUSD) and rate.

    Raises RatesError, naming every mistake with its line and the mend.
    """
    rows = _rows(path)
    wrong = [mistake for line, row in rows for mistake in _mistaken(line, row)] or list(_twice(rows))
    if wrong:
        more = len(wrong) - MOST_MISTAKES
        raise RatesError(
            path.name, (*wrong[:MOST_MISTAKES], *([Message("mistake-rates-more", {"count": more})] * (more > 0)))
        )
    pairs: dict[tuple[str, str], list[tuple[date, float]]] = {}
    for _, row in rows:
        pairs.setdefault((row["pair"][:3], row["pair"][3:]), []).append(
            (date.fromisoformat(row["date"]), float(row["rate"]))
        )
    return RateTable(path.name, {pair: sorted(series) for pair, series in pairs.items()})


def _rows(path: Path) -> Sequence[tuple[int, Row]]:
    """The lines of the table, each with its number in the file."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise RatesError(path.name, (Message("mistake-rates-large", {"bytes": MOST_BYTES}),))
        reader = csv.reader(io.StringIO(content.decode("utf-8-sig")), strict=True)
        cells = [(reader.line_num, [cell.strip() for cell in row]) for row in reader if row]
    except OSError as error:
        raise RatesError(path.name, (Message("mistake-no-rates"),)) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise RatesError(path.name, (Message("mistake-rates-no-csv", {"detail": str(error)}),)) from error
    if not cells or tuple(cells[0][1]) != COLUMNS:
        raise RatesError(path.name, (Message("mistake-rates-columns", {"columns": COLUMNS}),))
    wrong = [line for line, row in cells if len(row) != len(COLUMNS)]
    if wrong:
        raise RatesError(path.name, tuple(Message("mistake-rates-cells", {"line": n}) for n in wrong[:MOST_MISTAKES]))
    return [(line, dict(zip(COLUMNS, row, strict=True))) for line, row in cells[1:]]


def _mistaken(line: int, row: Row) -> Iterator[Message]:
    try:
        date.fromisoformat(row["date"])
    except ValueError:
        yield Message("mistake-rates-date", {"line": line})
    codes = PAIR.fullmatch(row["pair"])
    if not codes or codes[1] == codes[2] or not known_currencies().issuperset(codes.groups()):
        yield Message("mistake-rates-pair", {"line": line})
    if not NUMBER.fullmatch(row["rate"]) or not 0 < float(row["rate"]) < math.inf:
        yield Message("mistake-rates-rate", {"line": line})


def _twice(rows: Sequence[tuple[int, Row]]) -> Iterator[Message]:
    first: dict[tuple[str, str], int] = {}
    for line, row in rows:
        key = (row["date"], row["pair"])
        if key in first:
            yield Message("mistake-rates-twice", {"line": line, "first": first[key]})
        first.setdefault(key, line)
