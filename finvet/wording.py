"""Writes messages out: the sentences live in data/wording/<language>/, one table a stage.

A template names its parameters with a kind: `{value:money}`, `{gap:percent}`, `{items:names}`. The kinds
are the functions below; adding a sentence touches one toml file, adding a language one folder. A value that
stands beside its threshold names it, `{value:days/{fine}}`, and is not rounded onto it.
"""

from __future__ import annotations

import math
import string
import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from importlib import resources

from finvet.model import Message, Period

MINUS_OPEN, MINUS_CLOSE = "(", ")"
RATE_WITHOUT_DECIMALS = 10_000


def say(message: Message, language: str = "en") -> str:
    """The message in words. An unknown code is a programming error and raises KeyError."""
    return _Writer(language).vformat(sentences(language)[message.code], (), message.parameters)


@cache
def sentences(language: str = "en") -> Mapping[str, str]:
    """Every sentence by its code; two stages that claim one code are refused."""
    found: dict[str, str] = {}
    for part in sorted(_folder(language), key=lambda p: p.name):
        if part.name == "names.toml":
            continue
        for code, text in tomllib.loads(part.read_text("utf-8")).items():
            if code in found:
                raise ValueError(f"wording {language}: two sentences for {code!r}")
            found[code] = text
    return found


@cache
def names(language: str = "en") -> Mapping[str, str]:
    """What line items, ratios, pillars and answers are called in print, where it is not their id in words."""
    (part,) = [p for p in _folder(language) if p.name == "names.toml"]
    return tomllib.loads(part.read_text("utf-8"))


def name_of(identifier: str, language: str = "en") -> str:
    """`trade_receivables` as people write it: "Trade receivables"."""
    named = names(language).get(identifier)
    if named:
        return named
    words = identifier.replace("_", " ")
    return words[:1].upper() + words[1:]


def heading_of(period: Period, language: str = "en") -> str:
    """What stands over the figures of a period: "2025-12-31 (budget)" where they are no accounts."""
    return period.id if period.kind == "actual" else f"{period.id} ({name_of(period.kind, language).lower()})"


def _folder(language: str) -> Sequence[resources.abc.Traversable]:
    folder = resources.files("finvet") / "data" / "wording" / language
    return [p for p in folder.iterdir() if p.name.endswith(".toml")]


# ---------------------------------------------------------------- how numbers are written


def amount(value: float, places: int = 0) -> str:
    """1234567.0 as "1,234,567"; negative in parentheses."""
    text = f"{abs(value):,.{places}f}"
    is_negative = value < 0 and text.strip("0.,") != ""
    return f"{MINUS_OPEN}{text}{MINUS_CLOSE}" if is_negative else text


def percent(value: float, places: int = 1) -> str:
    """A fraction as a percentage."""
    return amount(value * 100, places) + " %"


def share(value: float) -> str:
    """A small fraction as a percentage with two digits that say something: 0.034 %, 0.99 %, 2.1 %, 34 %."""
    size = abs(value) * 100
    places = 1 - math.floor(math.log10(size)) if size else 0
    return percent(value, max(0, places))


def points(value: float, places: int = 1) -> str:
    """A fraction as percentage points."""
    return amount(value * 100, places) + " pp"


def multiple(value: float, places: int = 2) -> str:
    """A ratio as so many times."""
    return amount(value, places) + " x"


def ratio(value: float, places: int = 2) -> str:
    """A ratio or score."""
    return amount(value, places)


def days(value: float, places: int = 0) -> str:
    """A number of days."""
    text = amount(value, places)
    return text + (" day" if text == "1" else " days")


def months(value: float, places: int = 1) -> str:
    """A number of months."""
    return amount(value, places) + " months"


def years(value: float, places: int = 1) -> str:
    """A number of years."""
    return amount(value, places) + " years"


def money(value: float) -> str:
    """An amount to be read, not to be added up: three significant steps (k, m, bn)."""
    for size, word in ((1e9, " bn"), (1e6, " m"), (1e3, " k")):
        if abs(value) >= size:
            return amount(value / size, 1) + word
    return amount(value, 0)


def rate(value: float) -> str:
    """An exchange rate with as many digits as banks print."""
    return f"{value:,.5g}" if value < RATE_WITHOUT_DECIMALS else amount(value, 0)


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
        return "not known"
    return BY_KIND[kind](value) if mark is None or kind not in MARKED else beside(value, kind, mark)


def beside(value: float, kind: str, mark: float) -> str:
    """The value with as many decimals as tell it from the mark: 60.3 days beside 60, not 60 days."""
    if value == mark or BY_KIND[kind](value) != BY_KIND[kind](mark):
        return BY_KIND[kind](value)
    write = MARKED[kind]
    places = next((p for p in range(MOST_PLACES) if write(value, p) != write(mark, p)), MOST_PLACES)
    return write(value, places)


class _Writer(string.Formatter):
    """Formats a template's fields by kind; text goes in as it is, for every sink encodes for itself."""

    def __init__(self, language: str) -> None:
        self.language = language

    def format_field(self, value: object, kind: str) -> str:
        unit, _, mark = kind.partition("/")
        if unit in BY_KIND:
            known = None if value is None else float(value)  # type: ignore[arg-type]
            return in_words(known, unit, float(mark) if mark else None)
        if kind in ("name", "names", "list", "nearest"):
            return self._of_words(value, kind)
        if kind == "date" or isinstance(value, date):
            return value.isoformat() if isinstance(value, date) else str(value)
        if kind:
            raise ValueError(f"wording: no kind {kind!r}")
        return say(value, self.language) if isinstance(value, Message) else str(value)

    def _of_words(self, value: object, kind: str) -> str:
        if kind == "nearest":
            return f"; did you mean {' or '.join(map(str, _many(value)))}?" if value else "; mend the name"
        if kind == "list":
            return self._listed([str(v) for v in _many(value)])
        return self._listed([name_of(str(v), self.language) for v in _many(value)])

    @staticmethod
    def _listed(words: Sequence[str]) -> str:
        return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else "none"


def _many(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
