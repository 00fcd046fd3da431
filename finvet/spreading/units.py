"""The unit and currency that a table states, in words only: "£'000", "T€", "$ in millions"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from finvet.model import Source
from finvet.spreading.numbers import clean

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Unit:
    """What a table says of its amounts: None where it says nothing. `assumed`: a bare dollar sign."""

    factor: float | None = None
    currency: str | None = None
    assumed: bool = False
    basis: tuple[Source, ...] = ()

    def or_else(self, other: Unit) -> Unit:
        """This unit where it speaks, else the other."""
        takes_currency = self.currency is None or (self.assumed and other.currency is not None and not other.assumed)
        return Unit(
            self.factor if self.factor is not None else other.factor,
            other.currency if takes_currency else self.currency,
            other.assumed if takes_currency else self.assumed,
            self.basis if self.factor is not None else other.basis,
        )


SILENT = Unit()


def unit_of(text: str, source: Source | None = None) -> Unit:
    """The unit that one text states."""
    low = clean(text)[:LONGEST].casefold()
    stated = _except_for().split(low, maxsplit=1)[0]
    factor = next((f for f, pattern in _scales() if pattern.search(stated)), None)
    currency, assumed = next(((c, a) for c, a, pattern in _currencies() if pattern.search(low)), (None, False))
    return Unit(factor, currency, assumed, (source,) if source and factor is not None else ())


def unit_of_texts(texts: Iterable[tuple[str, Source]]) -> Unit:
    """The unit that several texts state; the nearest to the table comes first."""
    unit = SILENT
    for text, source in texts:
        unit = unit.or_else(unit_of(text, source))
    return unit


def currency_of_formats(formats: Sequence[str]) -> Unit:
    """The currency sign in the number formats of the amounts, where all that carry one carry the same."""
    signs = {(unit.currency, unit.assumed) for f in set(formats) if (unit := unit_of(_format_words(f))).currency}
    if len(signs) != 1:
        return SILENT
    ((currency, assumed),) = signs
    return Unit(currency=currency, assumed=assumed)


def shown_smaller(formats: Sequence[str]) -> float:
    """By how much the number formats show the amounts smaller than they are: `#,##0,` prints thousands."""
    commas = {len(match[1]) if (match := _SCALING.search(f.partition(";")[0])) else 0 for f in formats}
    return 1000.0 ** commas.pop() if len(commas) == 1 else 1.0


_SCALING = re.compile(r"[0#](,+)(?![0#?,])")


def _format_words(number_format: str) -> str:
    """What a number format prints beside the digits: `[$€-407]` and `"T€"`; the digits scale nothing here."""
    shown = re.findall(r"\[\$([^\]-]*)|\"([^\"]*)\"|([€£$¥])", number_format.partition(";")[0])
    return " ".join(text for group in shown for text in group if text)


@cache
def _except_for() -> re.Pattern[str]:
    return re.compile("|".join(_table()["except_for"]))


@cache
def _scales() -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((float(e["factor"]), re.compile("|".join(e["patterns"]))) for e in _table()["scale"])


@cache
def _currencies() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    return tuple(
        (e["code"], e.get("assumed", False), re.compile("|".join(e["patterns"]))) for e in _table()["currency"]
    )


@cache
def _table() -> dict[str, list[Any]]:
    return tomllib.loads((resources.files("finvet") / "data" / "units.toml").read_text("utf-8"))
