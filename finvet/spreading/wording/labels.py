"""What a label can mean: the dictionaries of data/labels/, looked up by the label as it is compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct

from finvet.compiled import label_meanings
from finvet.line_items import blocks_of, chart
from finvet.model import StatementName
from finvet.spreading.settings import settings
from finvet.spreading.wording.spelling import (
    after_of_which,
    bare_letters,
    in_usual_characters,
    normalise,
    one_letter_for_two,
    steps,
    without_number,
)
from finvet.spreading.wording.words import any_of, word_pattern, words


class Reading(NamedTuple):
    """One meaning of a label. `turned`: the form prints the amount with the opposite sign of the item.

    `exact` is False where the label only matched after a remark ("net of allowances …") was left out, or in a language
    that its table is not written in. `rare`: the dictionary names the item as another thing that the label can mean,
    besides its usual one. `by_grammar`: the label stands in no dictionary, but its words say the item. `part`: it is
    shown as a part of the line above ("of which").
    """

    item: str
    statement: StatementName
    turned: bool
    language: str
    exact: bool = True
    rare: bool = False
    by_grammar: bool = False
    part: bool = False


CONTRA, CASH_FLOW = "contra", "CF"
ITEM, BY_GRAMMAR = attrgetter("item"), attrgetter("by_grammar")


def inferred(item: str) -> Reading:
    """The meaning of a line of which arithmetic or its place tells the item, and no label."""
    return Reading(item, chart()[item].statement, turned=False, language="", exact=False)


class Meaning(Struct, frozen=True):
    """What a label means in some languages: an entry of the dictionary."""

    item: str
    turned: bool
    rare: bool
    languages: tuple[str, ...]


_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_LAST_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*\d[^()\[\]]*[)\]]$")  # with a number: those of a note

Languages = tuple[str, ...]
ANY_LANGUAGE: Languages = ()


@lru_cache(maxsize=50_000)
def is_of_which(label: str) -> bool:
    """Whether the line shows a part of the line above it, which must not be added to it."""
    return after_of_which(normalise(label)) is not None


@lru_cache(maxsize=50_000)
def exact_readings(label: str, languages: Languages = ANY_LANGUAGE) -> tuple[Reading, ...]:
    """Every meaning of a label that stands in a dictionary word for word, behind "of which" not for sure.

    Of the languages given the first that knows the label decides; where none does, others tell what it may be.
    """
    text = normalise(label)
    part = after_of_which(text)
    if part is None:
        return _readings(text, languages)
    return tuple(r._replace(exact=False, part=True) for r in _readings(part, languages))


@lru_cache(maxsize=50_000)
def readings(label: str) -> tuple[Reading, ...]:
    """Every meaning of the label; exact ones silence those that need a remark left out."""
    return exact_readings(label) or readings_without_remark(label)[1]


@lru_cache(maxsize=50_000)
def readings_without_remark(label: str, languages: Languages = ANY_LANGUAGE) -> tuple[str, tuple[Reading, ...]]:
    """What is left of a label without its remark, where the dictionary knows that, with its meanings.

    What is left of one without brackets must be of the languages given: it is short, and could be a word of any other.
    """
    for text in _without_remark(label):
        found = _readings(text, languages)
        is_foreign = found and languages and found[0].language not in languages
        if found and not (is_foreign and text != _without_brackets(normalise(label))):
            return text, tuple(r._replace(exact=False) for r in found)
    return "", ()


@lru_cache(maxsize=50_000)
def lacks_a_part(label: str, found: tuple[Reading, ...]) -> bool:
    """Whether a remark takes off what makes another amount: "total current assets less inventory", "debt net of cash".

    The depreciation or allowance that it takes off its item makes no other line of it, nor in a cash flow the cash that
    came with what was bought.
    """
    taken = _behind("off").search(normalise(label))
    parts = [part for part in exact_readings(taken[1]) if chart()[part.item].sign != CONTRA] if taken else []
    return any(_is_another(part.item, r) for part in parts for r in found)


def _is_another(taken_off: str, reading: Reading) -> bool:
    """Whether an amount without an item is no longer that of a reading."""
    is_own_line = taken_off in settings()["remarks"]["never_inherent"] and taken_off != reading.item
    return reading.item in blocks_of(taken_off) or (is_own_line and reading.statement != CASH_FLOW)


@lru_cache(maxsize=50_000)
def says_to_include(label: str, item: str) -> bool:
    """Whether a remark says that an item is in the amount: "equity including non-controlling interests"."""
    included = _behind("around").search(normalise(label))
    return included is not None and any(r.item == item for r in exact_readings(included[1]))


@lru_cache(maxsize=50_000)
def languages_of_label(label: str) -> Languages:
    """The languages whose dictionaries hold a label, or the last step of a path."""
    found = _meanings(normalise(label)) or _meanings(normalise(steps(label)[-1]))
    return tuple(dict.fromkeys(language for meaning in found for language in meaning.languages))


def languages_of_entry(entry: str) -> Iterator[str]:
    """The languages of an entry of the dictionary."""
    for part in entry.split(";"):
        yield from _meaning(part).languages


def labels_of(language: str) -> list[str]:
    """The labels that the dictionary of a language holds, as they are compared."""
    first, other = f" {language}", f",{language}"  # in an entry a language stands behind an item or another language
    return [text for text, entry in label_meanings().items() if first in entry or other in entry]


@cache
def _behind(key: str) -> re.Pattern[str]:
    """What a remark takes off ("off") or says to be in the amount ("around"): "less inventory", "before minorities"."""
    return re.compile(rf"(?:{any_of(words('remarks', key))})\.?\s*(.+?)\)?$")


@cache
def _remark() -> re.Pattern[str]:
    return re.compile(rf"(?:\s*[,،]\s*|\s+[-–]\s+|\s+)(?:{any_of(words('remarks', 'begin'))}).*$")


def _readings(text: str, languages: Languages) -> tuple[Reading, ...]:
    """The readings of a normalised text."""
    found = _meanings(text)
    if not found:
        return ()
    own = next((language for language in languages if any(language in m.languages for m in found)), None)
    is_foreign = bool(languages) and own is None
    chosen = [m for m in found if own is None or own in m.languages]
    by_item: dict[str, Reading] = {}
    for m in sorted(chosen, key=lambda m: m.rare):
        reading = Reading(m.item, chart()[m.item].statement, m.turned, own or m.languages[0], not is_foreign, m.rare)
        by_item.setdefault(m.item, reading)
    return tuple(by_item[item] for item in dict.fromkeys(m.item for m in chosen))


@lru_cache(maxsize=20_000)
def _meanings(text: str) -> tuple[Meaning, ...]:
    """The entry of a normalised text, or of the one that it is in another way of writing."""
    for written in _ways_of_writing(text):
        entry = label_meanings().get(written)
        if entry:
            return tuple(_meaning(part) for part in entry.split(";"))
    return ()


def _ways_of_writing(text: str) -> Iterator[str]:
    yield text
    yield bare_letters(text)
    yield one_letter_for_two(text)
    yield in_usual_characters(text)
    yield from _ways_of_writing(bare) if (bare := without_number(text)) != text else ()


def _meaning(part: str) -> Meaning:
    """A part of an entry: "-item" is turned, "item?" rare, the languages stand behind it."""
    name, _, languages = part.partition(" ")
    return Meaning(name.strip("-?"), name.startswith("-"), name.endswith("?"), tuple(languages.split(",")))


def _without_remark(label: str) -> Sequence[str]:
    full = normalise(label)
    if is_of_which(label):
        return ()
    bare = _without_brackets(full)
    without_note = _tidy(_LAST_BRACKETS.sub("", full)) if full[-1:] in ")]" else full
    tried = [
        *([without_note] if without_note != full else []),
        bare,
        *(_tidy(_remark().sub("", text)) for text in dict.fromkeys((bare, full))),
    ]
    head, comma, _ = bare.partition(",")
    if comma and word_pattern("totals", "total").match(head):
        tried.append(_tidy(head))
    return [text for text in dict.fromkeys(tried) if text]


def _without_brackets(text: str) -> str:
    return _tidy(_BRACKETS.sub("", text) if ")" in text or "]" in text else text)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" .:;,*–—-")
