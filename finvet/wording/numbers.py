"""How numbers are written, in the language that is spoken."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from inspect import signature

from finvet.wording.language import locale

RATE_WITHOUT_DECIMALS = 10_000


def amount(value: float, places: int = 0) -> str:
    """1234567.0 as "1,234,567"; negative in parentheses."""
    return _written(value, places, "{number}")


def percent(value: float, places: int = 1) -> str:
    """A fraction as a percentage."""
    return _written(value * 100, places, locale().percent)


def share(value: float) -> str:
    """A small fraction as a percentage with two digits that say something: 0.034 %, 0.99 %, 2.1 %, 34 %."""
    size = abs(value) * 100
    places = 1 - math.floor(math.log10(size)) if size else 0
    return percent(value, max(0, places))


def points(value: float, places: int = 1) -> str:
    """A fraction as percentage points."""
    return _written(value * 100, places, locale().points)


def multiple(value: float, places: int = 2) -> str:
    """A ratio as so many times."""
    return _written(value, places, locale().multiple)


def ratio(value: float, places: int = 2) -> str:
    """A ratio or score."""
    return amount(value, places)


def days(value: float, places: int = 0) -> str:
    """A number of days."""
    return _written(value, places, locale().day if amount(abs(value), places) == "1" else locale().days)


def months(value: float, places: int = 1) -> str:
    """A number of months."""
    return _written(value, places, locale().months)


def years(value: float, places: int = 1) -> str:
    """A number of years."""
    return _written(value, places, locale().years)


def money(value: float, currency: str = "") -> str:
    """An amount to be read, not to be added up: three significant steps (k, m, bn), after its currency if named."""
    here = locale()
    before = f"{currency} " if currency else ""
    for size, word in ((1e9, here.billion), (1e6, here.million), (1e3, here.thousand)):
        if abs(value) >= size:
            return _written(value / size, 1, before + word)
    return _written(value, 0, before + "{number}")


def _written(value: float, places: int, unit: str) -> str:
    """The number in its unit; what marks a negative one stands round both: (23.1 m)."""
    text = f"{abs(value):,.{places}f}"
    written = unit.format(number=text.translate(locale().marks))
    return negative(written) if value < 0 and text.strip("0.,") else written


def negative(text: str) -> str:
    """What is written of a size, as that of a negative number."""
    return locale().negative.format(number=text)


def rate(value: float) -> str:
    """An exchange rate with as many digits as banks print."""
    if value < RATE_WITHOUT_DECIMALS:
        return f"{value:,.5g}".translate(locale().marks)
    return amount(value, 0)


def number(value: float, places: int = 2) -> str:
    """A plain figure without needless decimals."""
    return amount(value, 0) if float(value).is_integer() else amount(value, places)


def exactly(value: float) -> str:
    """A figure with all the digits that a spreadsheet keeps of it: of a line that nobody understood, 0.35 is not 0."""
    return f"{value:,.15g}".translate(locale().marks)


BY_KIND: Mapping[str, Callable[[float], str]] = {
    "money": money, "amount": amount, "percent": percent, "points": points, "multiple": multiple,
    "ratio": ratio, "days": days, "months": months, "years": years, "number": number, "rate": rate,
    "share": share,
}  # fmt: skip


MARKED: Mapping[str, Callable[[float, int], str]] = {
    "percent": percent, "points": points, "multiple": multiple, "ratio": ratio,
    "days": days, "months": months, "years": years, "number": number,
}  # fmt: skip
MOST_PLACES = 8


def in_words(value: float | None, kind: str, mark: float | None = None) -> str:
    """The value as its kind is written, kept apart from a mark beside it."""
    if value is None:
        return locale().unknown
    return BY_KIND[kind](value) if mark is None or kind not in MARKED else beside(value, kind, mark)


def beside(value: float, kind: str, mark: float) -> str:
    """The value with as many decimals more as tell it from the mark: 60.3 days beside 60, not 60 days."""
    told = BY_KIND[kind](value)
    if value == mark or told != BY_KIND[kind](mark):
        return told
    write = MARKED[kind]
    usual: int = signature(write).parameters["places"].default
    places = next((p for p in range(usual, MOST_PLACES) if write(value, p) != write(mark, p)), MOST_PLACES)
    return write(value, places)
