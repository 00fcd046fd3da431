"""Writes messages out: the sentences live in data/wording/<language>/, one table a stage, and load as compiled.

A template names its parameters with a kind: `{value:money}`, `{gap:percent}`, `{items:names}`. The kinds
are the functions of `numbers`; adding a sentence touches one toml file, adding a language one folder. A sentence or
name that a language lacks is English. A value that stands beside its threshold names it, `{value:days/{fine}}`, and
is not rounded onto it; an amount names its currency, `{value:money/{currency}}`.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from finvet.compiled import SENTENCES, wording
from finvet.model import Message, Period
from finvet.wording.language import ENGLISH, languages, locale, speaking, spoken
from finvet.wording.numbers import (
    BY_KIND,
    amount,
    beside,
    days,
    exactly,
    in_words,
    money,
    months,
    multiple,
    negative,
    number,
    percent,
    points,
    rate,
    ratio,
    share,
    years,
)

__all__ = [
    "BY_KIND",
    "amount",
    "beside",
    "days",
    "exactly",
    "heading_of",
    "in_words",
    "languages",
    "money",
    "months",
    "multiple",
    "name_of",
    "names",
    "needs",
    "negative",
    "number",
    "own_names",
    "percent",
    "points",
    "rate",
    "ratio",
    "say",
    "sentences",
    "share",
    "speaking",
    "years",
]

NAMES = "names"


def say(message: Message) -> str:
    """The message in words of the language that is spoken. An unknown code is a programming error: KeyError."""
    return _filled(sentences(spoken())[message.code], message.parameters)


def sentences(language: str = ENGLISH) -> Mapping[str, str]:
    """Every sentence by its code, in English where the language lacks it."""
    return _sentences(language)


@cache
def _sentences(language: str) -> Mapping[str, str]:
    own = wording(language)[SENTENCES]
    return own if language == ENGLISH else {**_sentences(ENGLISH), **own}


@cache
def needs(code: str) -> frozenset[str]:
    """The parameters without which a sentence cannot be written, those of the marks beside its values included."""
    return frozenset(_named(sentences()[code]))


def _named(template: str) -> Iterator[str]:
    for _, name, kind in _fields(template):
        if name is not None:
            yield name
            yield from _named(kind)


def names(language: str = ENGLISH) -> Mapping[str, str]:
    """What line items, ratios, pillars and answers are called in print, where it is not their id in words."""
    return _names(language)


@cache
def _names(language: str) -> Mapping[str, str]:
    return own_names(language) if language == ENGLISH else {**_names(ENGLISH), **own_names(language)}


def own_names(language: str) -> Mapping[str, str]:
    """The names that a language has itself."""
    return wording(language)[NAMES]


def name_of(identifier: str) -> str:
    """`trade_receivables` as people write it: "Trade receivables"."""
    named = names(spoken()).get(identifier)
    if named:
        return named
    words = identifier.replace("_", " ")
    return words[:1].upper() + words[1:]


def heading_of(period: Period) -> str:
    """What stands over the figures of a period: "2025-12-31 (budget)" where they are no accounts."""
    return period.id if period.kind == "actual" else f"{period.id} ({name_of(period.kind).lower()})"


def _filled(template: str, parameters: Mapping[str, object]) -> str:
    """A template with its fields written; text goes in as it is, for every sink encodes for itself."""
    parts = []
    for text, name, kind in _fields(template):
        parts.append(text)
        if name is not None:
            parts.append(_written(parameters[name], _filled(kind, parameters) if "{" in kind else kind))
    return "".join(parts)


@cache
def _fields(template: str) -> Sequence[tuple[str, str | None, str]]:
    """The text before each field of a template, the field's name, None at the end, and its kind."""
    return [(text, name, kind or "") for text, name, kind, _ in string.Formatter().parse(template)]


def _written(value: object, kind: str) -> str:
    unit, _, mark = kind.partition("/")
    if unit in BY_KIND:
        known = None if value is None else float(value)  # type: ignore[arg-type]
        if unit == "money" and known is not None:
            return money(known, currency=mark)
        return in_words(known, unit, float(mark) if mark else None)
    if kind in ("name", "names", "list", "nearest", "sheets", "either", "partners", "more"):
        return _of_words(value, kind)
    if kind in ("date", "long_date") or isinstance(value, date):
        return locale().dated(value, long=kind == "long_date") if isinstance(value, date) else str(value)
    if kind:
        raise ValueError(f"wording: no kind {kind!r}")
    if value is None:  # of a mark that there is not
        return ""
    return say(value) if isinstance(value, Message) else str(value)


def _of_words(value: object, kind: str) -> str:
    if kind == "nearest":
        return _meant([str(v) for v in _many(value)] if value else [])
    if kind == "partners":
        return say(Message("one-partner" if value == 1 else "many-partners", {"count": value}))
    if kind == "more":  # beside the one that is told
        return say(Message("some-more", {"others": value})) if value else ""
    if kind == "sheets":  # of a text file, whose table has no name, none
        named = [sheet for sheet in _many(value) if sheet]
        return say(Message("in-sheets", {"sheets": named})) if named else ""
    if kind in ("list", "either"):
        return locale().listed([str(v) for v in _many(value)], either=kind == "either")
    return locale().listed([name_of(str(v)) for v in _many(value)])


def _meant(near: Sequence[str]) -> str:
    here = locale()
    return here.meant.format(names=here.either.join(near)) if near else here.mend


def _many(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
