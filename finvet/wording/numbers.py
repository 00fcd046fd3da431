"""How numbers are written, in the language that is spoken."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from finvet.wording.language import locale

RATE_WITHOUT_DECIMALS = 10_000


def amount(value: float, places: int = 0) -> str:
    """1234567.0 as "1,234,567"; negative in parentheses."""
    here, text = locale(), f"{abs(value):,.{places}f}"
    is_negative = value < 0 and text.strip("0.,") != ""
    written = text.translate(here.marks)
    return here.negative.format(number=written) if is_negative else written


def percent(value: float, places: int = 1) -> str:
    """A fraction as a percentage."""
    return locale().percent.format(number=amount(value * 100, places))


def share(value: float) -> str:
    """A small fraction as a percentage with two digits that say something: 0.034 %, 0.99 %, 2.1 %, 34 %."""
    size = abs(value) * 100
    places = 1 - math.floor(math.log10(size)) if size else 0
    return percent(value, max(0, places))


def points(value: float, places: int = 1) -> str:
    """A fraction as percentage points."""
    return locale().points.format(number=amount(value * 100, places))


def multiple(value: float, places: int = 2) -> str:
    """A ratio as so many times."""
    return locale().multiple.format(number=amount(value, places))


def ratio(value: float, places: int = 2) -> str:
    """A ratio or score."""
    return amount(value, places)


def days(value: float, places: int = 0) -> str:
    """A number of days."""
    text = amount(value, places)
    return (locale().day if text == "1" else locale().days).format(number=text)


def months(value: float, places: int = 1) -> str:
    """A number of months."""
    return locale().months.format(number=amount(value, places))


def years(value: float, places: int = 1) -> str:
    """A number of years."""
    return locale().years.format(number=amount(value, places))


def money(value: float) -> str:
    """An amount to be read, not to be added up: three significant steps (k, m, bn)."""
    here = locale()
    for size, word in ((1e9, here.billion), (1e6, here.million), (1e3, here.thousand)):
        if abs(value) >= size:
            return word.format(number=amount(value / size, 1))
    return amount(value, 0)


def rate(value: float) -> str:
    """An exchange rate with as many digits as banks print."""
    if value < RATE_WITHOUT_DECIMALS:
        return f"{value:,.5g}".translate(locale().marks)
    return amount(value, 0)


def number(value: float) -> str:
    """A plain figure without needless decimals."""
    return amount(value, 0) if float(value).is_integer() else amount(value, 2)


BY_KIND: Mapping[str, Callable[[float], str]] = {
    "money": money, "amount": amount, "percent": percent, "points": points, "multiple": multiple,
    "ratio": ratio, "days": days, "months": months, "years": years, "number": number, "rate": rate,
    "share": share,
}  # fmt: skip


MARKED: Mapping[str, Callable[[float, int], str]] = {
    "percent": percent, "points": points, "multiple": multiple, "ratio": ratio,
    "days": days, "months": months, "years": years,
}  # fmt: skip
MOST_PLACES = 8


def in_words(value: float | None, kind: str, mark: float | None = None) -> str:
    """The value as its kind is written, kept apart from a mark beside it."""
    if value is None:
        return locale().unknown
    return BY_KIND[kind](value) if mark is None or kind not in MARKED else beside(value, kind, mark)


def beside(value: float, kind: str, mark: float) -> str:
    """The value with as many decimals as tell it from the mark: 60.3 days beside 60, not 60 days."""
    if value == mark or BY_KIND[kind](value) != BY_KIND[kind](mark):
        return BY_KIND[kind](value)
    write = MARKED[kind]
    places = next((p for p in range(MOST_PLACES) if write(value, p) != write(mark, p)), MOST_PLACES)
    return write(value, places)
