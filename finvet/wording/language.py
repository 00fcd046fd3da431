"""In which language is spoken, and how that language writes numbers, dates and lists.

A part of the program that writes in another language than English says so once, around all that it writes:
`with speaking("de"): ...`. Every sentence inside is then of that language, whoever asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache, cached_property

from msgspec import Struct

from finvet import compiled

ENGLISH = "en"
LOCALE = "locale"
FORM = "form"
"""The words of the workbook that a partner fills in."""

_SPOKEN: ContextVar[str] = ContextVar("language", default=ENGLISH)


def spoken() -> str:
    """The language that is spoken here: "en" unless somebody speaks another."""
    return _SPOKEN.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Every sentence, name, number and date that is written inside is of this language. KeyError for an unknown one."""
    if language not in languages():
        raise KeyError(language)
    before = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


@cache
def languages() -> tuple[str, ...]:
    """The languages that there are words for, English first."""
    return tuple(sorted(compiled.languages(), key=lambda name: (name != ENGLISH, name)))


class Locale(Struct, frozen=True, dict=True):
    """How a language writes numbers, dates and lists; the file of the language says the same by the same names."""

    decimal: str
    thousands: str
    negative: str
    short_date: str
    long_date: str
    month_names: tuple[str, ...]
    between: str
    last: str
    apart: str
    either: str
    none: str
    absent: str
    unknown: str
    meant: str
    mend: str
    percent: str
    points: str
    multiple: str
    day: str
    days: str
    months: str
    years: str
    thousand: str
    million: str
    billion: str
    first_day: str | None = None

    @cached_property
    def marks(self) -> dict[int, str]:
        """What takes the place of English marks in a number."""
        return {ord(","): self.thousands, ord("."): self.decimal}

    @property
    def units(self) -> tuple[str, ...]:
        """What stands behind numbers: %, x, days, m …"""
        patterns = (
            self.percent, self.points, self.multiple, self.day, self.days, self.months, self.years,
            self.thousand, self.million, self.billion,
        )  # fmt: skip
        return tuple(pattern.partition("{number}")[2].strip() for pattern in patterns)

    def dated(self, day: date, *, long: bool = False) -> str:
        """A day, in figures or with the name of its month."""
        number: int | str = self.first_day if long and self.first_day and day.day == 1 else day.day
        named = {"day": number, "month": day.month, "year": day.year, "name": self.month_names[day.month - 1]}
        return (self.long_date if long else self.short_date).format(**named)

    def listed(self, words: Sequence[str], *, either: bool = False) -> str:
        """Words one after the other: "a, b and c"."""
        if not words:
            return self.none
        *before, final = words
        return (self.between.join(before) + (self.either if either else self.last) if before else "") + final


def locale() -> Locale:
    """How the language that is spoken here writes numbers, dates and lists."""
    return locale_of(spoken())


@cache
def locale_of(language: str) -> Locale:
    """How a language writes numbers, dates and lists."""
    table = compiled.wording(language)[LOCALE]
    return Locale(**{**table, "month_names": tuple(table["month_names"])})
